families-menu = Gia đình
families-menu-about = Trao cho gia đình những gì được giữ về họ, hoặc xóa khi họ yêu cầu.
families-text = Xin chọn phụ huynh hoặc người giám hộ. Mỗi người có trang riêng: những gì giữ về người này không bao giờ cho người khác xem. Việc quý vị đã xem được ghi vào sổ.
families-all = Tất cả gia đình
families-kept = Những gì được giữ
families-bookings = Buổi gặp và việc tình nguyện đã qua
families-coming = Buổi gặp và việc tình nguyện sắp tới
families-waiting = Chỗ trong danh sách chờ
families-requests = Yêu cầu gửi văn phòng
families-concerns-over = Mối lo ngại đã kết thúc
families-concerns-active = Mối lo ngại còn mở
families-concerns-held = Mối lo ngại giữ lại vì lý do pháp luật
families-messages = Tin trong các cuộc trò chuyện
families-seen = Những mối lo ngại mà quý vị không được xem thì ở đây không được đếm, không được trao và không bị xóa.
families-export = Trao cho gia đình
families-export-text = Một tệp (JSON) cho phụ huynh: không có những gì nhân viên viết cho nhau, và không có những gì đã nói trong các cuộc trò chuyện. Trong chính cuộc trò chuyện, gia đình nhận được tất cả khi hỏi Puente biết gì.
families-export-do = Tải tệp về
families-erase = Xóa
families-erase-text = Chỉ khi phụ huynh yêu cầu, và quý vị biết ai đang yêu cầu. Sẽ xóa những gì đã qua, chỗ trong danh sách chờ, mọi yêu cầu, lời viết trong các mối lo ngại đã kết thúc, và các tin; các cuộc trò chuyện bị ngắt nối. Những gì sắp tới và các mối lo ngại còn mở thì vẫn giữ. Xóa rồi thì không lấy lại được.
families-erase-do = Xóa đi
families-hold = Giữ lại vì lý do pháp luật
families-hold-text = Trong thời gian đó, không xóa gì của gia đình này, dù có người yêu cầu hay đã hết thời gian lưu.
families-hold-do = Giữ lại vì lý do pháp luật
families-lift-do = Thôi giữ lại vì lý do pháp luật
families-held = Giữ lại vì lý do pháp luật: không xóa gì của gia đình này.
families-elsewhere = Một trường khác không thuộc quý vị cũng biết gia đình này. Người phụ trách cả hai trường, chẳng hạn học khu, có thể làm việc này.
families-why = Lý do
families-choose = Xin chọn
families-no-reason = Xin chọn một lý do. Lý do được ghi vào sổ.
families-done-erased = Đã xóa.
families-done-held = Gia đình này đang được giữ lại vì lý do pháp luật.
families-done-lifted = Gia đình này không còn bị giữ lại vì lý do pháp luật.
families-erase-reason =
    { $reason ->
        [asked_in_person] yêu cầu trực tiếp
        [asked_in_writing] yêu cầu bằng văn bản
       *[left_school] đã rời trường
    }
families-hold-reason =
    { $reason ->
        [court] vụ án ở tòa
        [inquiry] cơ quan nhà nước điều tra
        [records_request] yêu cầu cung cấp hồ sơ
       *[other] lý do pháp luật khác
    }
families-number = Gia đình số { $number }

deletions-menu = Sổ xóa dữ liệu
deletions-menu-about = Đã xóa bao nhiêu, khi nào và vì sao.
deletions-text = Không có tên. Những gì bị xóa vì đã lâu thì cũ hơn ngày ở cột cuối.
deletions-deleted = Đã xóa
deletions-count = Bao nhiêu
deletions-because = Vì sao
deletions-until = Cũ hơn
deletions-of-none = không thuộc trường nào
deletions-none = Chưa xóa gì.
deletions-what =
    { $what ->
        [message] Tin của Puente
        [chat] Cuộc trò chuyện
        [booking] Buổi gặp và việc tình nguyện
        [waiting] Chỗ trong danh sách chờ
        [request] Yêu cầu gửi văn phòng
        [concern] Lời trong các mối lo ngại
        [discrimination] Lời trong các báo cáo đối xử bất công
        [danger] Lời trong các báo cáo nguy hiểm
        [child] Học sinh không còn trong danh sách của trường
        [family] Phụ huynh không còn trong danh sách của trường
        [inbound] Số của các tin đã nhận
        [session] Lần đăng nhập đã hết của nhân viên
        [attempt] Mật khẩu sai
       *[code] Mã dùng một lần của nhân viên
    }
deletions-why =
    { $why ->
        [age] đã giữ đủ lâu
       *[request] theo yêu cầu
    }
