# The yearly report of the staff's pages, and who looked at which concern.

report-menu = Báo cáo
report-menu-about = Các con số trong năm theo sáu tiêu chuẩn về hợp tác giữa gia đình và nhà trường, có biểu đồ và một tập tin chứa mọi bảng.
report-period = Thời gian
report-last-months = 12 tháng qua
# $years: such as 2025–2026.
report-school-year = Năm học { $years }
# $first and $last (String): whole dates.
report-span = Từ { $first } đến { $last }
report-scope = Puente đếm những gì đi qua Puente. Những gì đã nói trực tiếp, qua điện thoại hoặc trên giấy không có trong các con số này.
report-scope-concerns = Chỉ đếm những mối lo ngại mà quý vị được xem. Người khác có thể thấy con số khác.
report-file = Mọi bảng trong một tập tin (CSV)
report-contents = Sáu tiêu chuẩn
report-table = Các con số
report-none = Trong thời gian này không có gì để đếm.
report-legend = Các phần của mỗi thanh
# Read aloud in place of a chart. $label (String): the row with the longest bar. $number: what it stands for.
report-chart-about = Biểu đồ thanh. Thanh dài nhất là “{ $label }” với { $number }. Mọi con số đều có trong bảng ngay sau đây.
report-standard = Tiêu chuẩn
report-figure = Bảng
report-row = Hàng
report-column = Cột
report-what = Điều được đếm
report-number = Số
report-month = Tháng
report-concerns = Mối lo ngại

## 1: Welcoming

report-welcoming = Chào đón
report-welcoming-unknown = Puente không biết các gia đình có thấy mình được chào đón không. Chỉ các gia đình mới nói được điều đó.
report-families = Các gia đình và Puente
report-families-about = Hai hàng đầu tính đến hôm nay, các hàng khác tính trong thời gian này.
report-families-known = Gia đình có trong danh sách của trường
report-families-linked = trong đó, có cuộc trò chuyện đã nối với trường
report-families-volunteers = Gia đình đã ghi tên giúp
report-families-observing = Yêu cầu thăm lớp
report-chats = Cuộc trò chuyện theo ngôn ngữ
report-chats-about = Tính đến hôm nay: những cuộc trò chuyện với Puente đã chọn trường này, theo ngôn ngữ mà phụ huynh dùng ở đó. Các ngôn ngữ có dưới 5 cuộc trò chuyện được gộp chung.
report-chats-column = Cuộc trò chuyện
report-language = Ngôn ngữ
# $language: the name of a language.
report-language-name = { $language }
report-languages-few = Các ngôn ngữ khác

## 2: Communicating

report-communicating = Liên lạc
report-communicating-unknown = Puente không biết những cuộc gọi, thư và buổi nói chuyện được sắp xếp mà không qua Puente.
report-first = Số ngày học đến khi có trả lời đầu tiên
report-first-about = Từ ngày nêu mối lo ngại đến khi có người ở trường nhận việc. Ngày học kế tiếp là ngày 1. Không tính việc nguy hiểm: những việc đó được trả lời ngay.
report-solved = Số ngày học đến khi giải quyết xong
report-solved-about = Từ ngày nêu mối lo ngại đến khi trường báo cho phụ huynh cách giải quyết. Những ngày trường chờ phụ huynh cũng được tính. Không tính việc nguy hiểm.
# $half and $most: in how many school days half and nine in ten were done. $done: answered or resolved.
report-within =
    { $done ->
        [answered] Trong những việc đã có trả lời, một nửa có người nhận { $half ->
            [0] ngay trong ngày
           *[other] trong vòng { $half } ngày học
        }, chín phần mười có người nhận { $most ->
            [0] ngay trong ngày
           *[other] trong vòng { $most } ngày học
        }.
       *[resolved] Trong những việc đã giải quyết, một nửa xong { $half ->
            [0] ngay trong ngày
           *[other] trong vòng { $half } ngày học
        }, chín phần mười xong { $most ->
            [0] ngay trong ngày
           *[other] trong vòng { $most } ngày học
        }.
    }
report-days-head = Ngày học
# $days: from 0.
report-days =
    { $days ->
        [0] trong ngày
       *[other] { $days } ngày
    }
# $first and $last: how many days.
report-days-span = { $first } đến { $last } ngày
# $days: how many days.
report-days-over =
    { $days ->
       *[other] trên { $days } ngày
    }
report-days-pending = chưa xong
report-by-language = Mối lo ngại theo ngôn ngữ
report-by-language-about = Các gia đình nói ngôn ngữ nào cũng được trả lời nhanh như nhau hay không: chín phần mười số việc có người nhận, và được giải quyết, trong bao nhiêu ngày học. Không tính việc nguy hiểm. Các ngôn ngữ có dưới 5 việc được gộp chung, để không ai nhận ra gia đình nào.
report-first-most = Có người nhận (ngày)
report-solved-most = Giải quyết xong (ngày)
report-talk = Buổi gặp và câu hỏi
report-talk-about = Các buổi gặp đã đặt trong thời gian này, và những câu hỏi mà Puente không trả lời được từ tài liệu.
report-talk-conferences = Buổi gặp
report-talk-interpreted = trong đó, có thông dịch viên
report-talk-interpreter-requests = Yêu cầu thông dịch viên hoặc bản dịch
report-talk-questions = Câu hỏi mà không tài liệu nào trả lời

## 3: Supporting student success

report-success = Học sinh thành công
report-success-unknown = Puente không thấy điểm, việc đi học hay bài thi. Puente không biết gia đình có đến buổi gặp hay không.
report-conferences = Buổi gặp theo tháng
report-conferences-about = Các buổi gặp đã đặt và không bị hủy, theo tháng mà buổi gặp diễn ra.
report-kind-parent-teacher = Phụ huynh và giáo viên
report-kind-parent-student-teacher = Phụ huynh, học sinh và giáo viên
report-kind-parent-principal = Phụ huynh và hiệu trưởng
report-arranged = Buổi gặp nhờ văn phòng
report-arranged-about = Khi không có giờ nào để đặt, phụ huynh nhờ văn phòng sắp xếp.
report-arranged-conferences = Yêu cầu gửi văn phòng

## 4: Speaking up

report-speaking-up = Lên tiếng
report-speaking-up-unknown = Puente không biết những mối lo ngại chưa ai nói ra, và không biết sau đó học sinh ra sao.
report-levels = Mối lo ngại theo tháng và cấp
report-levels-about = Theo tháng nêu mối lo ngại, và cấp đang giữ việc hoặc cấp mà việc đã kết thúc.
report-level-staff = Nhân viên gần nhất
report-level-principal = Hiệu trưởng
report-level-administrator = Người điều hành
report-level-superintendent = Tổng giám đốc học khu
report-level-contact = Người khác
report-level-equity = Phụ trách đối xử công bằng
report-level-safety = An toàn
report-topics = Các mối lo ngại về điều gì
report-topics-about = Điều phụ huynh chọn lúc đầu. Việc đối xử bất công và việc nguy hiểm đi đường riêng, không qua các cấp.
report-topic = Về điều gì
report-topic-child = Một học sinh
report-topic-staff = Nhân viên
report-topic-policy = Quy định hoặc học khu
report-topic-discrimination = Đối xử bất công
report-topic-danger = Nguy hiểm
report-lateness = Trả lời đúng hạn
report-lateness-about = Một việc được coi là quá hạn nếu dù chỉ một lần có người nhận hoặc trả lời trễ, theo số ngày học của từng cấp. Không tính việc nguy hiểm.
report-in-time = Đúng hạn
report-late = Quá hạn
# $late of $number concerns, which are $percent in a hundred.
report-late-share =
    { $number ->
       *[other] { $late } trên { $number } mối lo ngại bị quá hạn ít nhất một lần: { $percent }%.
    }
report-outcome = Kết quả ra sao
report-outcome-about = Các mối lo ngại của thời gian này hôm nay đến đâu. Hàng cuối đếm lại một lần nữa những việc đã có ở các hàng trên.
report-outcome-school = Đang chờ trường
report-outcome-asked = Đang chờ phụ huynh trả lời câu hỏi
report-outcome-resolved = Đã giải quyết, phụ huynh chưa nói đã ổn hay chưa
report-outcome-settled = Đã xong
report-outcome-withdrawn = Đã rút lại
report-outcome-reopened = Được mở lại ít nhất một lần
report-ratings = Phụ huynh thấy việc được giải quyết ra sao
report-ratings-about = Câu trả lời của phụ huynh khi được hỏi trường đã giải quyết mối lo ngại của họ ra sao. Không ai bắt buộc phải trả lời.
report-rating = Câu trả lời

## 5: Sharing power

report-sharing-power = Chia sẻ quyền
report-sharing-power-unknown = Puente không biết về các ủy ban, hội đồng và cuộc bỏ phiếu, và không biết quy định có được sửa hay không.
report-policy = Mối lo ngại về quy định
report-policy-about = Những mối lo ngại về quy định hoặc về học khu, một cách để gia đình góp phần vào các quyết định.
report-policy-raised = Đã nêu
report-policy-settled = trong đó, đã xong

## 6: Collaborating with community

report-community = Cộng đồng
report-community-unknown = Puente không biết về những đối tác, dịch vụ và sinh hoạt được sắp xếp mà không qua Puente.
report-events = Sinh hoạt có tình nguyện viên
report-events-about = Các sinh hoạt trong thời gian này không bị hủy. Puente không biết mọi người có đến đủ hay không.
report-events-number = Sinh hoạt
report-events-places = Chỗ cho tình nguyện viên
report-events-taken = trong đó, đã có người nhận

## Who looked at which concern

report-looks-menu = Ai đã xem
report-looks-menu-about = Ai đã mở một mối lo ngại hoặc tải về trong một tập tin, và khi nào.
report-looks-about = Không ai sửa được sổ này. Quý vị thấy sổ của những việc mà quý vị được xem.
report-looks-about-numbers = Vai trò của quý vị không xem được các mối lo ngại. Vì vậy quý vị chỉ thấy mỗi người đã xem bao nhiêu lần, không thấy đã xem việc nào.
report-looks-none = Chưa có ai xem mối lo ngại nào.
report-looks-caption = Mới nhất ở trên
report-looks-numbers-caption = Ai xem nhiều nhất ở trên
report-looks-when = Khi nào
report-looks-who = Ai
report-looks-did = Việc gì
report-looks-concern = Mối lo ngại
report-looks-opened = Đã mở
report-looks-exported = Đã tải về trong tập tin
