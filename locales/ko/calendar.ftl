# The files for the parent's own calendar: what their buttons and links say.

calendar-add = 내 달력에 넣기
# For a meeting that was cancelled: the file takes it out of the calendar again.
calendar-remove = 내 달력에서 빼기

# What stands in the calendar. It names no child, since others may see the calendar. $staff (String): a name.
calendar-conference = 학교 면담: { $staff } 님
# $title (String): the school's own words.
calendar-volunteering = 학교 자원봉사: { $title }
# $way: in_person, phone or video. $room (String): "none" if there is none. $school (String): its name.
calendar-place =
    { $way ->
        [phone] 전화, { $school }
        [video] 화상, { $school }
       *[in_person] { $room ->
            [none] { $school }
           *[other] { $school }, { $room }
        }
    }
calendar-description = Puente로 예약했습니다. 변경하거나 취소하시려면 Puente에 써 주세요.
