# The files for the parent's own calendar: what their buttons and links say.

calendar-add = Add to my calendar
# For a meeting that was cancelled: the file takes it out of the calendar again.
calendar-remove = Remove from my calendar

# What stands in the calendar. It names no child, since others may see the calendar. $staff (String): a name.
calendar-conference = Meeting at school with { $staff }
# $title (String): the school's own words.
calendar-volunteering = Helping at school: { $title }
# $way: in_person, phone or video. $room (String): "none" if there is none. $school (String): its name.
calendar-place =
    { $way ->
        [phone] Telephone, { $school }
        [video] Video, { $school }
       *[in_person] { $room ->
            [none] { $school }
           *[other] { $school }, { $room }
        }
    }
calendar-description = Booked with Puente. To change or cancel it, write to Puente.
