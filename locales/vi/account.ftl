## The parent's own settings.

welcome = Xin chào, tôi là Puente. Tôi trả lời các câu hỏi về trường của quý vị bằng tiếng Việt, và lần nào tôi cũng chỉ rõ câu trả lời được viết ở đâu.
welcome-limits = Tôi là một chương trình máy tính. Không có ai theo dõi cuộc trò chuyện này. Khi gặp nguy hiểm, xin gọi 911.
school-ask = Quý vị thuộc trường hoặc học khu nào? Khi biết, tôi sẽ cho quý vị xem quy định của nơi đó trước.
school-none = Nơi khác, hoặc tôi không chắc
# $organization (String): the school or district that was chosen.
school-chosen = Cảm ơn quý vị. Tôi sẽ tìm trước trong những gì { $organization } đã viết. Quý vị muốn biết điều gì?
school-none-chosen = Vâng, được. Mỗi lần trả lời, tôi sẽ nói rõ câu trả lời đến từ trường hoặc học khu nào. Quý vị muốn biết điều gì?
language-ask = Quý vị muốn tôi viết bằng tiếng nào?
language-changed = Từ bây giờ tôi sẽ viết bằng tiếng Việt.
# Said, in each language that is not offered yet, to a parent who writes it.
language-not-shipped = Xin lỗi, tôi chưa nói được tiếng của quý vị. Xin chọn một trong những ngôn ngữ này, hoặc nhờ văn phòng nhà trường tìm người thông dịch.
privacy-notice =
    Những gì tôi giữ: ngôn ngữ của quý vị, trường của quý vị nếu quý vị đã chọn, và việc đang làm dở trong cuộc trò chuyện này. Tôi giữ các câu trả lời của chính tôi để chúng đến được với quý vị; nút “Xóa cuộc trò chuyện này khỏi máy này” trong phần Danh mục trên trang web sẽ xóa chúng. Tôi không giữ câu hỏi hay số điện thoại của quý vị. Tôi chỉ đếm xem một chủ đề bao nhiêu lần không có câu trả lời, không kèm lời của quý vị.

    Những gì quý vị đặt hẹn ở đây, và những gì quý vị nhờ văn phòng sắp xếp, được giữ lại cho nhà trường: gặp ai, khi nào, bằng cách nào, có thông dịch viên hay không, có bao nhiêu người đi cùng, và những lời quý vị viết cho văn phòng. Văn phòng và giáo viên đó xem được; gia đình khác thì không bao giờ, kể cả người cha hoặc mẹ kia của con quý vị.

    Mối lo ngại mà quý vị nêu được giữ dưới dạng mã hóa, và các bước được ghi vào sổ. Ở trường, chỉ những người giải quyết việc đó mới được đọc, còn người mà quý vị nói đến thì không bao giờ. Tin nhắn nào nghe như có nguy hiểm thì được chuyển cho nhà trường.

    Không ai ở trường đọc những phần còn lại của cuộc trò chuyện này. Xin viết /start nếu quý vị muốn tôi quên trường của quý vị và bắt đầu lại.
# $children (String): first names.
privacy-family = Nhà trường đã nối cuộc trò chuyện này với gia đình quý vị. Từ danh sách của trường, tôi biết tên của quý vị; còn về { $children } thì tôi biết tên, lớp và các giáo viên.
privacy-unlink = Ngắt nối với gia đình tôi
privacy-unlinked = Cuộc trò chuyện này không còn nối với gia đình quý vị nữa. Những gì đã đặt hẹn vẫn giữ nguyên; văn phòng có thể giúp quý vị về việc đó. Muốn nối lại, quý vị cần một mã mới của văn phòng.
privacy-kept =
    Hiện giờ tôi giữ những điều này về quý vị:
    • buổi gặp và việc tình nguyện: { $bookings }
    • chỗ trong danh sách chờ: { $waiting }
    • yêu cầu gửi văn phòng: { $requests }
    • mối lo ngại: { $concerns }
    • tin tôi đã viết cho quý vị: { $messages }
privacy-export = Đưa cho tôi tất cả trong một tệp
privacy-exported = Tệp này có tất cả những gì tôi giữ về quý vị, kể cả những gì quý vị đã viết cho nhà trường. Xin cất ở nơi không ai khác đọc được.
privacy-file = Tất cả những gì Puente giữ về tôi
privacy-erase = Xóa dữ liệu của tôi
privacy-erase-ask =
    Tôi có thể xóa những điều này ngay bây giờ. Xóa rồi thì không lấy lại được.
    • buổi gặp và việc tình nguyện đã qua: { $bookings }
    • chỗ trong danh sách chờ: { $waiting }
    • yêu cầu gửi văn phòng, kể cả những yêu cầu chưa có trả lời: { $requests }
    • mối lo ngại đã kết thúc, với mọi lời viết trong đó và tên của quý vị: { $concerns }
    • tin tôi đã viết cho quý vị: { $messages }

    Các cuộc trò chuyện của quý vị với tôi cũng quên trường và gia đình của quý vị.
privacy-stays-coming = Buổi gặp và việc tình nguyện chưa diễn ra thì vẫn giữ: { $count }. Nếu không muốn nữa, xin quý vị hủy trước.
privacy-stays-active = Mối lo ngại mà nhà trường còn đang giải quyết thì vẫn giữ: { $count }. Nếu muốn xóa luôn, xin quý vị rút lại trước.
privacy-stays-on-hold = Mối lo ngại mà trường phải giữ lại vì lý do pháp luật thì vẫn giữ: { $count }.
privacy-stays-listed = Tên của quý vị và những gì tôi biết về con quý vị là từ danh sách của trường. Những điều đó còn ở đấy chừng nào trường còn giữ; văn phòng có thể sửa.
privacy-stays-log = Trong sổ vẫn còn ghi việc gì đã làm và khi nào, không có lời và không có tên của quý vị.
privacy-erase-sure = Xóa đi
privacy-erased = Đã xóa. Cuộc trò chuyện này không còn nối với ai nữa. Khi cần tôi, quý vị cứ viết. Có mã của văn phòng thì tôi lại biết gia đình quý vị.
privacy-held = Hiện giờ trường phải giữ mọi thứ về gia đình quý vị vì lý do pháp luật, nên tôi không xóa được gì. Văn phòng trường có thể cho quý vị biết thêm. Quý vị vẫn có thể nhận tất cả trong một tệp.
privacy-held-chat = Hiện giờ trường phải giữ mọi thứ về gia đình quý vị vì lý do pháp luật, nên cuộc trò chuyện này vẫn nối với gia đình quý vị. Văn phòng trường có thể cho quý vị biết thêm.
# $name (String): a member of staff.
privacy-staff = Cuộc trò chuyện này được nối với { $name }, người làm việc ở trường. Ở đây tôi báo những mối lo ngại nào đang chờ, kèm số của chúng và không kèm lời của gia đình nào.
privacy-unlink-staff = Đừng báo tin nhân viên ở đây nữa
privacy-staff-unlinked = Từ nay tôi không báo tin dành cho nhân viên trong cuộc trò chuyện này nữa. Muốn nối lại, xin lấy một mã mới ở trang “Tài khoản của tôi” dành cho nhân viên.
cancelled = Vâng, tôi đã dừng việc đó. Quý vị muốn biết điều gì?
nothing-to-cancel = Lúc này không có việc gì đang làm dở để dừng. Quý vị muốn biết điều gì?
nothing-to-go-back-to = Lúc này không có bước nào để quay lại. Quý vị muốn biết điều gì?
notifications-none = Tôi chỉ gửi lời nhắc cho những gia đình mà nhà trường đã nối với cuộc trò chuyện này. Nếu trường đã đưa cho quý vị một mã, xin viết mã đó cho tôi.
notifications-on = Tôi nhắc quý vị về những gì quý vị đã đặt hẹn, một ngày trước và hai giờ trước.
notifications-off = Hiện giờ tôi không gửi lời nhắc nào cho quý vị.
notifications-stopped = Tôi sẽ không gửi lời nhắc cho quý vị nữa. Nếu trường dời hoặc hủy việc gì của quý vị, tôi vẫn viết cho quý vị.
# $wanted: yes to have reminders, no to have none.
notifications-switch =
    { $wanted ->
        [no] Đừng gửi lời nhắc cho tôi
       *[yes] Nhắc tôi lại như trước
    }

family-i-have-a-code = Tôi có mã của trường
family-write-code = Xin viết mã đúng như trên giấy của trường, ví dụ ABCD2-EFGH3.
family-code-unknown = Tôi không nhận ra mã này, hoặc mã đã được dùng rồi. Xin xem lại mã đã viết đúng chưa. Văn phòng nhà trường có thể đưa quý vị một mã mới; nhân viên thì tự tạo mã trên trang của mình.
# $children (String): first names.
family-linked = Cảm ơn quý vị, bây giờ tôi đã biết gia đình quý vị: { $children }. Quý vị có thể đặt hẹn gặp ở đây.
family-linked-alone = Cảm ơn quý vị, bây giờ tôi đã biết gia đình quý vị. Nhà trường chưa ghi tên con của quý vị; văn phòng có thể làm việc đó.
family-not-linked = Muốn làm việc này, trường phải biết cuộc trò chuyện này là của quý vị. Xin viết cho tôi mã mà trường đã đưa, hoặc xin văn phòng một mã.
# $name (String): a member of staff.
staff-linked = Cảm ơn { $name }. Từ bây giờ tôi báo ở đây những mối lo ngại nào đang chờ quý vị. Mọi thứ khác ở đây vẫn giống như cho phụ huynh.
feedback-later = Cảm ơn quý vị đã cho biết. Tôi chưa ghi lại được ý kiến của quý vị về Puente, nhưng văn phòng nhà trường có thể chuyển giúp.
compact-signing-later = Hiện quý vị chưa ký bản cam kết (compact: những điều nhà trường, phụ huynh và học sinh hứa với nhau) ở đây được. Sau này sẽ được. Bây giờ quý vị có thể ký ở trường.

intent-change-language = Đổi ngôn ngữ
intent-change-school = Đổi trường
intent-privacy = Puente biết gì về tôi
intent-notifications = Tin nhắn và lời nhắc
intent-cancel = Dừng việc này
intent-back = Lùi lại một bước
intent-start-over = Bắt đầu lại
intent-give-feedback = Góp ý về Puente
intent-acknowledge-compact = Ký bản cam kết
