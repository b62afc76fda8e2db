# The files for the parent's own calendar: what their buttons and links say.

calendar-add = إضافة إلى تقويمي
# For a meeting that was cancelled: the file takes it out of the calendar again.
calendar-remove = إزالة من تقويمي

# What stands in the calendar. It names no child, since others may see the calendar. $staff (String): a name.
calendar-conference = لقاء في المدرسة مع { $staff }
# $title (String): the school's own words.
calendar-volunteering = المساعدة في المدرسة: { $title }
# $way: in_person, phone or video. $room (String): "none" if there is none. $school (String): its name.
calendar-place =
    { $way ->
        [phone] بالهاتف، { $school }
        [video] بالفيديو، { $school }
       *[in_person] { $room ->
            [none] { $school }
           *[other] { $school }، { $room }
        }
    }
calendar-description = تم الحجز عبر بوينتي (Puente). للتغيير أو الإلغاء، اكتبوا إلى بوينتي.
