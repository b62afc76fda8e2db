## Conferences with teachers and the principal.

conferences-which-school = Việc này về trường nào?
conferences-which-child = Việc này về con nào của quý vị?
# $name (String): a first name. $grade (String): as the school writes it, such as 3 or KG.
conferences-child = { $name }, lớp { $grade }
conferences-all-children = Tất cả các con tôi, lần lượt từng em
conferences-by-office = Tôi chưa biết gia đình quý vị, nên văn phòng nhà trường sẽ sắp xếp buổi gặp với quý vị. Tôi xin hỏi quý vị vài điều để văn phòng làm việc đó.
conferences-child-name = Con quý vị tên gì, và học lớp của thầy cô nào?
conferences-with-whom = Quý vị muốn gặp ai về { $child }?
# $role: teacher, principal, counselor or another one.
conferences-staff =
    { $role ->
        [teacher] { $name }, giáo viên
        [principal] { $name }, hiệu trưởng
       *[other] { $name }
    }
conferences-somebody-else = Người khác: nhờ văn phòng
conferences-another-person = Người khác ở trường
conferences-whom = Quý vị muốn gặp ai?
conferences-which-way = Quý vị muốn gặp bằng cách nào?
# $way: in_person, phone or video.
conferences-way =
    { $way ->
        [phone] Qua điện thoại
        [video] Qua video
       *[in_person] Gặp mặt, tại trường
    }
interpreter-ask = Quý vị có cần thông dịch viên không? Việc này không tốn tiền, và con quý vị không phải dịch thay.
# $language (String): the name of a language.
interpreter-yes = Có, cho { $language }
interpreter-no = Không, cảm ơn
interpreter-which-language = Thông dịch viên cần nói tiếng nào? Con quý vị không phải dịch thay.
interpreter-in = { $language }
interpreter-for-what = Quý vị cần thông dịch viên hoặc bản dịch cho việc gì? Xin viết rõ cho việc gì, và khi nào.
conferences-which-day = Ngày nào thì tiện cho quý vị?
conferences-day = { $day }
conferences-later-days = Các ngày sau đó
conferences-day-not-free = Xin lỗi, { $day } không còn giờ trống. Những ngày này có giờ trống:
conferences-which-time = { $day }: giờ nào thì tiện cho quý vị?
conferences-time-not-free = { $day }: vào giờ quý vị nói thì không còn chỗ trống. Những giờ này còn trống:
conferences-time = { $start } đến { $end }
conferences-later-times = Các giờ sau đó
# $staff (String): a name, or several.
conferences-full = Xin lỗi, { $staff } không còn giờ trống nào hợp với quý vị. Quý vị muốn tôi làm gì?
conferences-ask-office = Nhờ văn phòng sắp xếp
conferences-no-window = Hiện giờ không có buổi gặp nào để chọn. Lúc nào quý vị cũng có thể xin gặp, và văn phòng sẽ sắp xếp.
conferences-wish = Những ngày nào và giờ nào thì tiện cho quý vị? Xin viết theo lời của quý vị.
# $count (Number): the most people a parent may bring.
conferences-who-comes =
    { $count ->
       *[other] Quý vị có thể đi cùng nhiều nhất { $count } người. Những gì nói về con quý vị chỉ ở giữa những người có mặt; phụ huynh khác của trường có thể được mời chờ bên ngoài. Có bao nhiêu người đi cùng quý vị?
    }
conferences-companions =
    { $count ->
        [0] Không có ai, tôi đi một mình
       *[other] { $count } người
    }
conferences-review = Xin xem lại như vậy đúng chưa. Tôi giữ giờ này cho quý vị trong năm phút.
# $child, $whom, $wish (String): what the parent said; "none" if nothing. $whom may be a role, such as teacher.
conferences-review-request =
    Tôi sẽ chuyển những điều này cho văn phòng. Như vậy đúng chưa ạ?

    Buổi gặp về { $child }{ $whom ->
        [none] {""}
        [teacher] {" "}với giáo viên
        [principal] {" "}với hiệu trưởng
        [counselor] {" "}với cố vấn học đường
        [coach] {" "}với huấn luyện viên
        [nurse] {" "}với y tá
        [administrator] {" "}với người điều hành
        [superintendent] {" "}với tổng giám đốc học khu
        [office] {" "}với văn phòng
       *[other] {" "}với: { $whom }
    }
    Khi nào: { $wish }{ $asked ->
        [yes] {". "}Có thông dịch viên ({ $interpreter }).
       *[no] {""}
    }
conferences-how-to-prepare = Nên chuẩn bị gì
conferences-prepare = Buổi họp phụ huynh là để làm những việc sau. Xin chuẩn bị những điều quý vị muốn nói hoặc muốn hỏi:

intent-book-conference = Xin hẹn gặp
intent-my-bookings = Xem các buổi hẹn của tôi
intent-change-booking = Đổi buổi hẹn
intent-cancel-booking = Hủy buổi hẹn
intent-request-interpreter = Xin thông dịch viên hoặc bản dịch
