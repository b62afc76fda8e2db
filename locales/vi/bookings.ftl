## What is booked, waited for or asked of the office, and what is said about it.

# $kind: parent_teacher, parent_student_teacher or parent_principal. $child (String): a first name. $staff (String): a name.
# $day, $start, $end (String): written for the language. $way: in_person, phone or video. $room (String): "none" if there is none.
# $interpreter (String): the language, if $asked is yes. $confirmed: no as long as the school looks for an interpreter.
# $companions (Number): how many people the parent brings.
booking-conference =
    { $kind ->
        [parent_student_teacher] Buổi gặp với { $staff } và { $child }
       *[parent_teacher] Buổi gặp với { $staff } về { $child }
    }
    { $day }, từ { $start } đến { $end }
    { $way ->
        [phone] Qua điện thoại: trường sẽ gọi cho quý vị.
        [video] Qua video: trường sẽ gửi đường dẫn cho quý vị.
       *[in_person] { $room ->
            [none] Tại trường.
           *[other] Tại trường, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Thông dịch viên ({ $interpreter }) còn chờ trường xác nhận.
           *[yes] {" "}Có thông dịch viên ({ $interpreter }).
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
       *[other] {" "}Có { $companions } người đi cùng quý vị.
    }
# $title (String): the school's own words.
booking-event =
    { $title }
    { $day }, từ { $start } đến { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
# Labels of buttons: at most 60 characters.
booking-label = { $staff }, { $day }, { $time } ({ $child })
booking-label-event = { $title }, { $day }
booking-change = Đổi hẹn này
booking-cancel = Hủy hẹn này

booking-done = Đã đặt hẹn xong. Quý vị có thể đưa vào lịch của mình.
booking-changed = Đã đổi xong. Bây giờ buổi hẹn như sau:
booking-cancelled = Đã hủy. Gia đình khác nay có thể chọn giờ đó.
booking-cancelled-by-school = Xin lỗi, trường đã phải hủy hẹn này. Nếu quý vị muốn giờ khác, xin viết cho tôi.
booking-moved-by-school = Trường đã dời hẹn này sang lúc khác. Nếu không tiện, quý vị có thể đổi hoặc hủy ở đây.

## Why something cannot be booked

booking-taken = Xin lỗi, có người đã chọn trước. Giờ đó nay không còn nữa.
booking-gone = Chỗ đó không còn được mở nữa.
booking-too-late = Bây giờ đã quá trễ để đặt chỗ đó.
# $day (String): from when on it can be booked.
booking-too-early = Chỗ đó có thể đặt kể từ { $day }.
booking-too-short = Có thông dịch viên thì buổi gặp dài gấp đôi, và khoảng giờ đó không đủ.
booking-clash = Quý vị đã có hẹn khác vào giờ đó.
booking-twice = Quý vị đã có hẹn với người đó về con quý vị rồi. Nếu muốn, quý vị có thể đổi hẹn đó.
# $count (Number): the most meetings a family may have at a time.
booking-limit =
    { $count ->
       *[other] Quý vị có thể có { $count } buổi hẹn với trường này cùng một lúc. Nếu cần thêm, văn phòng có thể giúp quý vị.
    }
booking-not-there = Tôi không tìm thấy hẹn này. Có thể hẹn đã được đổi hoặc hủy.
# $hours (Number): until how long before it begins.
booking-cut-off =
    { $hours ->
       *[other] Khi chỉ còn { $hours } giờ nữa là bắt đầu thì chỉ văn phòng nhà trường mới đổi hoặc hủy được. Xin gọi cho văn phòng.
    }

## My bookings

bookings-yours = Quý vị đang có:
bookings-none = Hiện giờ quý vị chưa có hẹn nào.
bookings-none-unknown = Cuộc trò chuyện này chưa có hẹn nào. Nếu trường đã đưa cho quý vị một mã, xin viết mã đó cho tôi để tôi biết gia đình quý vị.
bookings-which-to-change = Quý vị muốn đổi buổi gặp nào?
bookings-which-to-cancel = Quý vị muốn hủy hẹn nào?
bookings-what-to-change = Quý vị muốn đổi điều gì?
bookings-sure-to-cancel = Tôi hủy hẹn này nhé?
bookings-review-change =
    Buổi hẹn sẽ như sau. Như vậy đúng chưa ạ?

    Buổi gặp với { $staff } về { $child }
    { $day }, { $time }, { $way ->
        [phone] qua điện thoại
        [video] qua video
       *[in_person] tại trường
    }

bookings-no-other-time = Không còn giờ nào khác hợp với quý vị. Tôi giữ nguyên như cũ nhé?
review-what-else = Vâng, được. Quý vị muốn tôi đổi điều gì?
review-yes = Vâng, đúng rồi
review-yes-change = Vâng, đổi đi
review-yes-cancel = Vâng, hủy đi
review-keep = Không, giữ nguyên như cũ
review-cancel = Dừng lại, không làm gì cả
# $what: the day, time, way, interpreter, companions (people who come along) or wish (when it would suit).
review-change =
    { $what ->
        [day] Ngày khác
        [time] Giờ khác
        [way] Gặp mặt, điện thoại hoặc video
        [interpreter] Thông dịch viên
        [companions] Có người đi cùng tôi
       *[wish] Ngày hoặc giờ khác
    }

## Days and times

date-impossible = Trong lịch không có ngày đó. Quý vị muốn nói ngày nào?
date-past = { $day } đã qua rồi. Ngày nào thì tiện cho quý vị?
date-ambiguous = Quý vị muốn nói { $first } hay { $second }?

## The waitlist

waitlist-join = Ghi tên tôi vào danh sách chờ
# $ahead (Number): how many families are before this one.
waitlist-joined =
    { $ahead ->
        [0] Quý vị đã có tên trong danh sách chờ, đứng đầu tiên. Ngay khi có chỗ trống, tôi sẽ viết cho quý vị.
       *[other] Quý vị đã có tên trong danh sách chờ; trước quý vị có { $ahead } gia đình. Ngay khi đến lượt quý vị, tôi sẽ viết cho quý vị.
    }
waitlist-offered = Vừa có một chỗ trống. Tôi viết để báo cho quý vị.
# $day, $time: until when the place is kept.
waitlist-offer = Có một chỗ trống cho quý vị. Tôi giữ chỗ đến { $time }, { $day }. Quý vị có muốn nhận không?
waitlist-accept = Vâng, tôi nhận
waitlist-decline = Không, cảm ơn
waitlist-declined = Vâng, được. Chỗ đó sẽ dành cho gia đình kế tiếp. Quý vị không còn trong danh sách chờ nữa.
waitlist-offer-over = Chỗ đó không còn được giữ cho quý vị nữa.
waitlist-offer-ended = Đã hết thời gian trả lời, và chỗ đó đã chuyển cho gia đình kế tiếp. Lúc nào quý vị cũng có thể ghi tên lại vào danh sách chờ.
waitlist-over = Xin lỗi, đã không kịp có chỗ trống. Văn phòng nhà trường có thể giúp quý vị tìm cách khác.
waitlist-twice = Quý vị đã có tên trong danh sách chờ này rồi. Tôi sẽ viết cho quý vị khi đến lượt.
waitlist-not-in-line = Quý vị không còn trong danh sách chờ đó nữa.
waitlist-left = Quý vị không còn trong danh sách chờ đó nữa.
waitlist-leave = Rút khỏi danh sách chờ { $number }
waitlist-line =
    { $ahead ->
        [0] Danh sách chờ gặp { $staff } ({ $child }): quý vị đứng đầu tiên
       *[other] Danh sách chờ gặp { $staff } ({ $child }): trước quý vị có { $ahead } gia đình
    }
waitlist-line-event =
    { $ahead ->
        [0] Danh sách chờ { $title }: quý vị đứng đầu tiên
       *[other] Danh sách chờ { $title }: trước quý vị có { $ahead } gia đình
    }

## Requests to the office

# $number (Number): of the request. $school (String): "none" if unknown.
request-done =
    Tôi đã chuyển việc này cho { $school ->
        [none] văn phòng nhà trường
       *[other] văn phòng { $school }
    }, là yêu cầu số { $number }. Câu trả lời sẽ đến trong cuộc trò chuyện này. Không có ai theo dõi cuộc trò chuyện này suốt ngày; nếu gấp, xin gọi cho văn phòng.
# $kind: conference, interpreter, volunteer or observe.
request-line =
    Yêu cầu số { $number } gửi văn phòng: { $kind ->
        [conference] một buổi gặp
        [interpreter] thông dịch hoặc dịch giấy tờ
        [volunteer] làm tình nguyện ở trường
       *[observe] thăm lớp học
    }. Chưa có trả lời.
request-withdraw = Rút lại yêu cầu số { $number }
request-withdrawn = Đã rút lại yêu cầu số { $number }.
request-not-open = Yêu cầu số { $number } không còn mở nữa.
# $words (String): the office's own words, which nobody has translated.
request-answered =
    Văn phòng nhà trường trả lời yêu cầu số { $number } của quý vị. Đây là nguyên văn lời văn phòng:

    { $words }

## Reminders

reminder = Xin nhắc quý vị về buổi hẹn đã đặt:
reminders-stop = Bật hoặc tắt lời nhắc

## For the office

slots-day-taken = Một giáo viên đã có giờ khác vào { $day }, nên không thể dời ngày sang đó.
