## Courtesies, and what Puente is.

greeting = Xin chào quý vị. Tôi có thể giúp gì? Quý vị có thể hỏi tôi về trường, theo lời của quý vị.
thanks = Không có chi. Nếu quý vị cần gì thêm, tôi luôn ở đây.
goodbye = Chào tạm biệt quý vị. Lúc nào quý vị cũng có thể viết cho tôi.
nothing-asked = Vâng. Tôi không đang chờ câu trả lời nào. Quý vị muốn biết điều gì?
help =
    Tôi có thể:
    • trả lời câu hỏi về những gì trường và học khu của quý vị đã viết: bản cam kết giữa nhà trường và phụ huynh, việc hợp tác với gia đình, các buổi họp phụ huynh, nói với ai khi có điều lo ngại. Lần nào tôi cũng chỉ rõ điều đó được viết ở đâu.
    • đặt, đổi và hủy hẹn gặp giáo viên và hiệu trưởng, có thông dịch viên nếu quý vị muốn.
    • ghi tên quý vị làm tình nguyện ở trường, hoặc xin đến thăm lớp.
    • chuyển điều quý vị lo ngại đến trường, và báo tin cho quý vị đến khi việc được giải quyết xong.
    • cho quý vị biết nên hỏi ai khi tôi không biết.

    Quý vị cứ viết câu hỏi của mình. Quý vị cũng có thể viết /language, /school, /person, /cancel, /back hoặc /start.
i-am-a-program = Tôi là Puente, một chương trình máy tính. Tôi không phải là người. Mọi điều tôi nói đều đã được viết sẵn, và ai cũng kiểm tra được. Nếu quý vị muốn nói chuyện với người thật, văn phòng nhà trường luôn sẵn lòng.
not-about-school = Xin lỗi, tôi chỉ giúp được các câu hỏi về trường và gia đình. Quý vị muốn biết điều gì về trường của mình?
not-understood = Xin lỗi, tôi chưa hiểu. Xin quý vị viết bằng lời cho tôi.
ask-back = Tôi muốn chắc là mình hiểu đúng ý quý vị. Có phải một trong những điều này không? Quý vị cũng có thể viết lại bằng cách khác.
button-expired = Nút đó là của lúc trước và không còn dùng được nữa. Xin quý vị viết điều mình muốn.
unreadable = Cảm ơn quý vị. Hiện tôi chỉ đọc được chữ. Tôi không mở được hình, nhãn dán, tập tin, vị trí hay tin nhắn thoại. Xin quý vị viết cho tôi theo lời của mình.
empty-message = Tin nhắn của quý vị chưa có chữ nào. Xin viết câu hỏi theo lời của quý vị.
too-long = Xin lỗi, tin nhắn đó dài quá đối với tôi. Xin quý vị gửi câu hỏi trong vài câu ngắn.
edited-noted = Tôi thấy quý vị đã sửa tin nhắn. Đây là câu trả lời của tôi cho tin nhắn mới.
form-set-aside = Mình tạm gác câu hỏi đó lại.

intent-greet = Chào hỏi
intent-thanks = Cảm ơn
intent-goodbye = Tạm biệt
intent-affirm = Vâng
intent-deny = Không
intent-help = Puente làm được gì
intent-bot-challenge = Puente là ai hay là gì
intent-out-of-scope = Chuyện khác, không về trường
