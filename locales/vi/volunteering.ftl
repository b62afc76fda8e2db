## Volunteering and observing a class.

volunteering-none-now = Cảm ơn quý vị đã muốn giúp. Hiện giờ trường không tìm người giúp ở đây.
volunteering-which = Cảm ơn quý vị đã muốn giúp. Những việc này đang cần người:
# $title, $room (String): the school's own words; $room is "none" if there is none. $free (Number): how many places are left.
volunteering-event =
    { $title }
    { $day }, từ { $start } đến { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
    { $free ->
        [0] Đã hết chỗ; có danh sách chờ.
       *[other] Còn { $free } chỗ.
    }
# A button; at most 60 characters.
volunteering-label = { $title }
# $words (String): the school's own words.
volunteering-asks = Trường cần quý vị lưu ý: { $words }
# $names (String): a list of names, as each of them wants to be shown.
volunteering-helpers = Cùng giúp có: { $names }
volunteering-how-shown = Tên của quý vị được hiện ra thế nào cho những người cùng giúp? Quý vị trả lời xong là đã được ghi tên.
volunteering-full = Đã hết chỗ. Quý vị trả lời xong là có tên trong danh sách chờ. Tên của quý vị được hiện ra thế nào cho những người cùng giúp?
# $how: full, short or hidden.
volunteering-shown =
    { $how ->
        [full] Đầy đủ họ tên của tôi
        [hidden] Không hiện tên
       *[short] Tên và một chữ cái
    }
volunteering-already = Quý vị đã ghi tên việc này rồi. Cảm ơn quý vị đã giúp.
volunteering-called-off = Xin lỗi, trường đã hủy việc này: { $title }, { $day }.
volunteering-thanks = Cảm ơn quý vị đã giúp: { $title }. Trường rất vui vì có quý vị.
volunteering-too-few =
    { $count ->
       *[other] Đã có người nhận { $count } chỗ, nên không thể ít hơn.
    }
volunteering-observe-whose = Quý vị muốn thăm lớp của ai? Xin viết tên con và tên giáo viên.
volunteering-observe-when = Quý vị muốn đến thăm vào những ngày nào? Xin viết theo lời của quý vị. Văn phòng hoặc giáo viên sẽ trả lời.

intent-volunteer = Làm tình nguyện ở trường
intent-observe-classroom = Thăm lớp của con tôi
