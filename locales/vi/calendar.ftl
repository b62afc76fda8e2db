## The files for the parent's own calendar: what their buttons and links say.

calendar-add = Thêm vào lịch của tôi
# For a meeting that was cancelled: the file takes it out of the calendar again.
calendar-remove = Bỏ khỏi lịch của tôi

# What stands in the calendar. It names no child, since others may see the calendar. $staff (String): a name.
calendar-conference = Buổi gặp ở trường với { $staff }
# $title (String): the school's own words.
calendar-volunteering = Làm tình nguyện ở trường: { $title }
# $way: in_person, phone or video. $room (String): "none" if there is none. $school (String): its name.
calendar-place =
    { $way ->
        [phone] Điện thoại, { $school }
        [video] Video, { $school }
       *[in_person] { $room ->
            [none] { $school }
           *[other] { $school }, { $room }
        }
    }
calendar-description = Đặt hẹn qua Puente. Muốn đổi hoặc hủy, xin viết cho Puente.
