# Ang mga file para sa sariling kalendaryo ng magulang: ang nakasulat sa mga button at link.

calendar-add = Ilagay sa kalendaryo ko
# For a meeting that was cancelled: the file takes it out of the calendar again.
calendar-remove = Alisin sa kalendaryo ko

# What stands in the calendar. It names no child, since others may see the calendar. $staff (String): a name.
calendar-conference = Meeting sa paaralan kay { $staff }
# $title (String): the school's own words.
calendar-volunteering = Pagtulong sa paaralan: { $title }
# $way: in_person, phone or video. $room (String): "none" if there is none. $school (String): its name.
calendar-place =
    { $way ->
        [phone] Telepono, { $school }
        [video] Video, { $school }
       *[in_person] { $room ->
            [none] { $school }
           *[other] { $school }, { $room }
        }
    }
calendar-description = Naka-book gamit ang Puente. Para baguhin o kanselahin ito, sumulat po sa Puente.
