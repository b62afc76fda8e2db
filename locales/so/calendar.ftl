# The files for the parent's own calendar: what their buttons and links say.

calendar-add = Ku dar kalandarkayga
# For a meeting that was cancelled: the file takes it out of the calendar again.
calendar-remove = Ka saar kalandarkayga

# What stands in the calendar. It names no child, since others may see the calendar. $staff (String): a name.
calendar-conference = Kulan dugsiga ah oo lala yeelanayo { $staff }
# $title (String): the school's own words.
calendar-volunteering = Ka caawinta dugsiga: { $title }
# $way: in_person, phone or video. $room (String): "none" if there is none. $school (String): its name.
calendar-place =
    { $way ->
        [phone] Taleefan, { $school }
        [video] Muuqaal (video), { $school }
       *[in_person] { $room ->
            [none] { $school }
           *[other] { $school }, { $room }
        }
    }
calendar-description = Waxaa lagu ballansaday Puente. Si aad u beddesho ama u baajiso, u qor Puente.
