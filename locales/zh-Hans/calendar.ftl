# The files for the parent's own calendar: what their buttons and links say.

calendar-add = 加到我的日历
# For a meeting that was cancelled: the file takes it out of the calendar again.
calendar-remove = 从我的日历中删除

# What stands in the calendar. It names no child, since others may see the calendar. $staff (String): a name.
calendar-conference = 在学校与 { $staff } 面谈
# $title (String): the school's own words.
calendar-volunteering = 在学校帮忙：{ $title }
# $way: in_person, phone or video. $room (String): "none" if there is none. $school (String): its name.
calendar-place =
    { $way ->
        [phone] 电话，{ $school }
        [video] 视频，{ $school }
       *[in_person] { $room ->
            [none] { $school }
           *[other] { $school }，{ $room }
        }
    }
calendar-description = 用 Puente 预约的。要更改或取消，请写给 Puente。
