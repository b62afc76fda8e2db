# The office's pages for the staff: conferences, volunteers, requests, unanswered questions, languages.

## Forms

office-missing = Xin điền ô này.
# $count, $longest (Number): how many characters there are, and may be.
office-too-long = Phần này có { $count } ký tự. Chỉ vừa nhiều nhất { $longest } ký tự.
office-no-day = Trong lịch không có ngày này.
office-no-time = Xin viết giờ, ví dụ 15:20.
# $least, $most (Number): the smallest and the largest number that is possible.
office-no-number = Xin viết một số từ { $least } đến { $most }.
office-no-choice = Xin chọn một trong những gì có ở đây.
office-end-first = Giờ kết thúc phải sau giờ bắt đầu.
office-both-times = Xin ghi cả hai giờ, hoặc để trống cả hai nếu là cả ngày.
office-day-over = Lúc đó đã qua rồi. Xin chọn một ngày sắp tới.
office-clash = Một gia đình hoặc giáo viên đã có việc khác vào giờ đó.
office-twice = Gia đình này đã có buổi gặp với người này về học sinh này rồi.
office-done = Xong
office-back = Trở lại
office-school = Trường
office-day = Ngày
office-from-time = Từ giờ
office-until-time = Đến giờ
# $day (String): written for the language.
office-day-of = { $day }
# $start, $end (String): written for the language.
office-times = { $start } đến { $end }
office-done-event = Sinh hoạt đã được đăng. Các gia đình thấy được trong cuộc trò chuyện.

## Conferences

office-menu-conferences = Buổi gặp
office-menu-conferences-about = Ngày nào đã đầy đến đâu, ai đến lúc nào, và những giờ mà gia đình có thể đặt hẹn.
office-own-only = Ở đây quý vị thấy các buổi gặp của chính mình.
office-days-caption = Những ngày có giờ hẹn, kể từ hôm nay
office-free-slots = Còn trống
office-booked-slots = Đã đặt
office-closed-slots = Đã đóng
office-no-days = Kể từ hôm nay không có giờ nào để đặt hẹn.
office-to-days = Tất cả các ngày
# $day (String): written for the language.
office-day-title = Các buổi gặp: { $day }
office-to-day = Trở lại { $day }
office-change-day = Đóng giờ hẹn hoặc dời ngày
# $free, $booked, $closed (Number): how many times of a teacher.
office-counts = Còn trống: { $free }. Đã đặt: { $booked }. Đã đóng: { $closed }.
office-no-slots = Ngày này không có giờ hẹn nào.
# $way: in_person, phone or video. $room (String): "none" if there is none. $interpreter (String): the language, if $asked is yes.
# $confirmed: no as long as the school looks for an interpreter. $companions (Number): whom the parent brings.
office-how =
    { $way ->
        [phone] Qua điện thoại, trường gọi.
        [video] Qua video.
       *[in_person] { $room ->
            [none] Gặp mặt.
           *[other] Gặp mặt, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Thông dịch viên ({ $interpreter }): còn chờ xác nhận.
           *[yes] {" "}Có thông dịch viên ({ $interpreter }).
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
       *[other] {" "}Có { $companions } người đi cùng.
    }
# $way: in_person, phone or video.
office-way =
    { $way ->
        [phone] Qua điện thoại
        [video] Qua video
       *[in_person] Gặp mặt
    }
# $held: yes while a family is still choosing.
office-booking-short =
    { $day }, { $time }: { $staff } về { $child }{ $held ->
        [yes] {" "}(một gia đình đang chọn giờ này)
       *[no] {""}
    }

## Publishing times

office-publish = Đăng giờ hẹn
office-publish-text = Các gia đình có thể đặt những giờ này trong cuộc trò chuyện. Ngày không đi học thì bỏ qua. Những giờ đã có thì giữ nguyên.
office-first-day = Ngày đầu
office-last-day = Ngày cuối
office-length = Mỗi buổi gặp mấy phút
office-pause = Nghỉ mấy phút giữa hai buổi
office-pause-hint = Nếu nghỉ hơn 10 phút thì không đặt được thông dịch viên.
office-ways = Gặp bằng cách nào
office-room = Phòng
office-room-hint = Cùng một phòng cho tất cả những người chọn ở dưới. Có thể để trống.
office-teachers = Cho ai
office-teachers-hint = Nếu không đánh dấu ai thì là cho tất cả.
office-no-teachers = Chưa có giáo viên nào. Xin nhờ đưa danh sách của trường vào hệ thống trước.
office-opens = Ngày đầu được đặt hẹn
office-opens-hint = Để trống: kể từ bây giờ.
office-closes = Ngày cuối được đặt hẹn
office-closes-hint = Để trống: đến khi buổi gặp bắt đầu.
office-closes-first = Ngày này trước ngày đầu được đặt hẹn.
# $fault: what is wrong with the days and hours. $longest (Number): the most days.
office-window =
    { $fault ->
        [order] Ngày cuối lại trước ngày đầu.
        [days] Nhiều ngày quá. Chỉ được nhiều nhất { $longest } ngày.
        [no_school] Những ngày này không đi học.
        [over] Những ngày này đã qua rồi. Xin chọn những ngày sắp tới.
        [hours] Khoảng giờ này không đủ cho một buổi gặp nào.
        [opens] Sẽ không ai đặt được: ngày này sau buổi gặp cuối cùng.
       *[closes] Sẽ không còn ai đặt được: ngày này đã qua.
    }
# $count (Number): how many times.
office-published =
    { $count ->
        [0] Không có gì mới: những giờ này đã có sẵn.
       *[other] Có { $count } giờ hẹn mới để đặt.
    }

## Closing times, moving a day

office-change-title = Thay đổi { $day }
office-nothing-to-come = Ngày này không còn giờ hẹn nào sắp tới.
office-block = Đóng giờ còn trống
office-block-text = Giờ còn trống sẽ không đặt được nữa. Giờ đã đặt thì giữ nguyên.
office-all-day-hint = Để trống: cả ngày.
office-unblock = Mở lại
# $count (Number): how many times.
office-blocked =
    { $count ->
        [0] Không có giờ nào còn trống nên không đóng giờ nào.
       *[other] Đã đóng { $count } giờ hẹn.
    }
office-blocked-stay = Những buổi gặp này vẫn giữ nguyên. Quý vị có thể hủy từng buổi:
# $count (Number): how many times.
office-unblocked =
    { $count ->
        [0] Không có giờ nào đang đóng.
       *[other] Đã mở lại { $count } giờ hẹn.
    }
office-move-day = Dời cả ngày
office-move-text = Tất cả giờ hẹn chuyển sang cùng giờ của một ngày khác, kèm những gì đã đặt. Các gia đình được báo.
office-move-to = Dời sang ngày nào
# $fault: past or no_school.
office-move =
    { $fault ->
        [no_school] Ngày đó không đi học.
       *[past] Xin chọn một ngày khác, kể từ ngày mai.
    }
# $count (Number): how many times. $day (String): written for the language.
office-moved =
    { $count ->
       *[other] Đã dời { $count } giờ hẹn sang { $day }.
    }
# $count (Number): how many families.
office-told =
    { $count ->
       *[other] { $count } gia đình được báo trong cuộc trò chuyện.
    }
office-call = Xin gọi cho họ: không cuộc trò chuyện nào đến được với họ

## Booking for a family

office-book-for = Đặt hẹn cho một gia đình
office-book-for-text = Cho gia đình không tự viết cho Puente được. Xin chọn phụ huynh hoặc người giám hộ trước.
office-child-teacher = Giáo viên của học sinh
office-all-teachers = Tất cả giáo viên
office-who = Tên người giám hộ hoặc học sinh
office-who-hint = Một phần của tên, hoặc số trong danh sách của trường.
# $count (Number): how many guardians were found.
office-guardians-count =
    { $count ->
        [0] Không tìm thấy ai.
       *[other] { $count } người giám hộ
    }
# $children (String): first names.
office-guardian-of = { $children }
office-more = Thêm
office-to-guardians = Tất cả người giám hộ
# $name (String): the guardian.
office-book-title = Buổi gặp cho { $name }
office-child = Về học sinh nào
# $name (String): a first name. $grade (String): as the school writes it.
office-child-of = { $name }, lớp { $grade }
office-with = Gặp ai
office-choose = Xin chọn
office-interpreter = Thông dịch viên
office-no-interpreter = không cần
office-go-on = Tiếp tục
office-show-times = Xem giờ còn trống
office-free-times = Giờ còn trống
office-way-label = Gặp bằng cách nào
office-companions = Có bao nhiêu người đi cùng
# $count (Number): the most that a parent may bring.
office-companions-hint = Nhiều nhất { $count }.
office-book-it = Đặt hẹn
# $name (String): a member of staff.
office-no-times = { $name } không còn giờ trống nào hợp với gia đình này.
office-time-gone = Giờ này không còn trống nữa. Xin chọn giờ khác.
office-not-this-way = Vào giờ đó không gặp bằng cách này được. Xin chọn cách khác.
# $name (String): the guardian.
office-booked = Đã đặt hẹn cho { $name }.
office-cancel = Hủy
office-cancel-title = Hủy buổi gặp này?
office-cancel-text = Gia đình được báo là trường đã phải hủy. Giờ này được mời cho gia đình đang chờ.
office-cancel-booking = Hủy buổi gặp
office-cancelled = Đã hủy buổi gặp.

## Volunteers

office-menu-volunteers = Tình nguyện viên
office-menu-volunteers-about = Các gia đình giúp ở đâu, ai đã ghi tên, và các sinh hoạt mới.
# $count (Number): how many events.
office-events-count =
    { $count ->
       *[other] { $count } sinh hoạt sắp tới
    }
# $count, $needed (Number): how many volunteers there are, and are needed. $open: yes or no.
office-signed-up =
    Đã ghi tên { $count } trên { $needed } người. { $open ->
        [yes] Đang nhận ghi tên.
       *[no] Không nhận ghi tên.
    }
office-no-events = Không có sinh hoạt nào sắp tới.
office-to-events = Tất cả sinh hoạt
office-event-off = Sinh hoạt này đã bị hủy.
# $count, $needed (Number): how many volunteers there are, and are needed.
office-roster = Ai đến: { $count } trên { $needed } người
office-roster-text = Đây là họ tên đầy đủ. Xin đừng cho ai xem nếu họ không cần.
office-roster-file = Tải danh sách (CSV)
office-volunteer = Tình nguyện viên
office-nobody-yet = Chưa có ai ghi tên.
office-call-off = Hủy sinh hoạt
office-call-off-text = Tất cả những người đã ghi tên hoặc đang chờ được báo. Hủy rồi thì không lấy lại được.
# $title (String): the school's own words.
office-event-cancelled = Đã hủy “{ $title }”.
office-event-new = Sinh hoạt mới
# $language (String): the name of a language, in that language.
office-event-title = Tên sinh hoạt ({ $language })
office-event-asks = Nhờ tình nguyện viên điều gì ({ $language })
office-event-asks-hint = Họ làm gì, đem theo gì, đến thì hỏi ai.
office-place = Địa điểm
office-needed = Cần bao nhiêu người
office-sign-up-opens = Ngày đầu được ghi tên
office-opens-late = Sẽ không ai ghi tên được: ngày này không trước sinh hoạt.
office-event-publish = Đăng sinh hoạt

## Requests

office-menu-requests = Yêu cầu
office-menu-requests-about = Những gì phụ huynh nhờ văn phòng sắp xếp.
# $count (Number): how many requests.
office-requests-count =
    { $count ->
       *[other] { $count } yêu cầu đang chờ trả lời, cũ nhất ở trên.
    }
office-no-requests = Không có yêu cầu nào đang chờ trả lời.
# $count (Number): how many requests.
office-requests-unseen =
    { $count ->
       *[other] Còn { $count } yêu cầu không nêu trường nào, nên không hiện ra ở trường nào cả. Người điều hành Puente xem được.
    }
# $kind: conference, interpreter, volunteer or observe.
office-request-kind =
    { $kind ->
        [conference] một buổi gặp
        [interpreter] thông dịch hoặc dịch giấy tờ
        [volunteer] làm tình nguyện ở trường
       *[observe] thăm lớp học
    }
# $number (String): of the request. $kind (String): from above.
office-request-title = Yêu cầu số { $number }: { $kind }
office-not-known = Một phụ huynh không có trong danh sách của trường
office-no-school-named = Không nêu trường nào
# $language (String): the name of a language.
office-language = { $language }
office-writes-in = Viết bằng: { $language }
office-to-requests = Tất cả yêu cầu
office-about = Về việc
# $name: what a parent said in the chat, by its place there.
office-said =
    { $name ->
        [children] Các con
        [child_name] Con, theo lời phụ huynh
        [whom] Gặp ai, theo lời phụ huynh
        [role] Gặp ai
        [kind] Loại buổi gặp
        [title] Sinh hoạt
        [interpreter] Thông dịch viên cho
        [way] Gặp bằng cách nào
        [day] Ngày
        [time] Giờ
        [companions] Người đi cùng
       *[wish] Nguyên văn lời phụ huynh
    }
# $kind: parent_teacher, parent_student_teacher or parent_principal.
office-meeting-kind =
    { $kind ->
        [parent_student_teacher] Có con đi cùng
        [parent_principal] Với hiệu trưởng
       *[parent_teacher] Không có con đi cùng
    }
# $role: teacher, principal, counselor or another one.
office-staff-role =
    { $role ->
        [teacher] Giáo viên
        [principal] Hiệu trưởng
        [counselor] Cố vấn học đường
        [coach] Huấn luyện viên
        [nurse] Y tá
        [administrator] Người điều hành
        [superintendent] Tổng giám đốc học khu
       *[office] Văn phòng
    }
office-no-words = Phụ huynh không viết gì thêm.
office-answer = Trả lời
office-answer-words = Lời của quý vị
# $language (String): the parent's. $count (Number): the most characters.
office-answer-hint = Lời này đến cuộc trò chuyện của phụ huynh như lời của chính nhà trường. Không có ai dịch; phụ huynh viết bằng { $language }. Nhiều nhất { $count } ký tự.
office-answer-send = Gửi và đóng
office-close = Đóng, không viết gì
office-close-text = Khi việc đã được giải quyết bằng cách khác. Không gửi gì cả.
office-request-over = Yêu cầu này đã đóng.
office-done-answered = Đã gửi câu trả lời và đóng yêu cầu.
office-done-answered-later = Đã đóng yêu cầu. Bây giờ là giờ nghỉ, nên câu trả lời sẽ được gửi vào buổi sáng.
office-done-chat-gone = Đã đóng yêu cầu. Phụ huynh đã xóa cuộc trò chuyện hoặc chặn Puente, nên không ai đọc câu trả lời.
office-done-closed = Đã đóng yêu cầu. Không gửi gì cả.

## Unanswered questions

office-menu-unanswered = Câu hỏi chưa trả lời được
office-menu-unanswered-about = Những gì phụ huynh hỏi mà không tài liệu nào trả lời.
office-unanswered-text = Phụ huynh đã hỏi bao nhiêu lần những điều mà không tài liệu nào trả lời. Lời của họ không được lưu.
office-unanswered-how = Trường trả lời những câu này thế nào
office-period = Thời gian
# $count (Number): how many days.
office-last-days = { $count } ngày qua
# $count (Number): how often.
office-unanswered-caption =
    { $count ->
       *[other] { $count } câu hỏi, chủ đề hay gặp nhất ở trên
    }
office-topic = Chủ đề
office-times-asked = Số lần
office-language-head = Ngôn ngữ
office-no-topic = Chủ đề khác
office-no-school-chosen = Chưa chọn trường
office-no-gaps = Trong thời gian này, câu hỏi nào cũng có câu trả lời.
office-card-text = Puente chỉ nói những gì có trong tài liệu. Muốn trả lời một chủ đề, trường viết một tài liệu ngắn, gọi là thẻ, bằng những câu của chính mình:
office-card-folder = Một thư mục chứa thẻ: tên thẻ, thẻ của ai, và từng câu riêng.
office-card-questions = Dưới mỗi câu là những câu hỏi mà câu đó trả lời, viết như phụ huynh hay viết, bằng từng ngôn ngữ.
office-card-check = Một lệnh kiểm tra cho biết mọi thứ đã đúng chưa. Sau đó, chủ đề được xóa khỏi danh sách chưa trả lời được.
office-card-more = Người chăm lo Puente tìm được từng bước trong tập tin này:

## Languages

office-menu-languages = Ngôn ngữ
office-menu-languages-about = Puente có những gì trong từng ngôn ngữ, và ai chăm lo.
office-languages-text = Người đọc cần biết ai đã viết một bài thì mới công bằng. Những gì do máy viết và chưa có người nào đọc lại đều được ghi rõ ở đây.
office-languages-caption = Tất cả ngôn ngữ mà Puente biết
office-language-status = Tình trạng
# $status: draft, machine or reviewed.
office-status =
    { $status ->
        [reviewed] có người đã xem lại
        [machine] máy viết, chưa xem lại
       *[draft] chưa dùng được
    }
office-share-understood = Hiểu
office-share-understood-text = Bao nhiêu phần trong những việc phụ huynh nhờ đã có đủ câu mẫu.
office-share-said = Nói
office-share-said-text = Bao nhiêu phần trong lời của chính Puente đã được viết.
office-share-known = Biết
office-share-known-text = Bao nhiêu phần trong các câu của quy định đã được dịch và có đủ câu hỏi.
# $share (Number): 0 to 100.
office-percent = { $share }%
office-lead = Người chăm lo
office-nobody = chưa có ai

office-menu-messages = Tin nhắn
office-menu-messages-about = Mỗi tin nhắn hiện trên điện thoại ra sao, trong từng ngôn ngữ.
# The name of a file follows.
office-messages-text = Tên, ngày và số ở đây chỉ là thí dụ. Cách sửa một câu có giải thích trong
office-messages-file = Tập tin
# $count (String): at least 4.
office-messages-variants = Xem cả { $count } cách nói
office-text-missing = Còn thiếu: người đọc thấy câu tiếng Anh
office-text-stale = Câu tiếng Anh đã đổi sau đó; bản dịch cần đổi theo
# $name (String): a person.
office-text-by =
    { $by ->
        [machine] Do máy viết; chưa có ai đọc lại
        [hand] Đã sửa tay và chưa ghi lại
       *[other] Do { $name } viết hoặc đọc lại
    }
