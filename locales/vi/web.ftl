# The web chat and the policy pages: buttons, labels and notes around the conversation.
# Messages here take no variables: the page says them without the server.

## The page

web-title = Puente – nhắn tin với trường của quý vị
web-tagline = Trợ lý nhà trường
web-skip = Đến thẳng ô viết tin nhắn
# For browsers without JavaScript.
web-noscript =
    Trang này cần JavaScript, mà trình duyệt của quý vị đang tắt nó. Quý vị vẫn liên lạc với trường
    được: xin gọi hoặc đến văn phòng nhà trường. Nhân viên ở đó sẵn lòng giúp quý vị.

## The conversation

# Read aloud by screen readers only: the name of the list of messages.
web-conversation = Cuộc trò chuyện với Puente
# Read aloud by screen readers only, before a message of the parent.
web-you-said = Quý vị viết:
# Read aloud by screen readers only, before a message of the bot.
web-puente-said = Puente:
web-typing = Puente đang viết…
web-message = Tin nhắn của quý vị
web-placeholder = Viết tin nhắn
web-send = Gửi
# Before the name of a further document that answers the question too.
web-see-also = Xem thêm:
web-open-document = Đọc trong tài liệu

## When something does not work

web-offline = Hiện không có kết nối. Chúng tôi vẫn đang thử lại; quý vị không cần làm gì.
web-not-sent = Tin nhắn này chưa được gửi.
web-send-again = Gửi lại
web-too-long = Tin nhắn này dài quá. Xin viết ngắn lại, hoặc gửi thành hai tin nhắn trở lên.
web-too-fast = Có quá nhiều tin nhắn cùng một lúc, nên tin này chưa được gửi. Xin chờ một chút.

## The menu

web-menu = Danh mục
web-close = Đóng
web-language = Ngôn ngữ
web-more = Thêm
web-change-school = Đổi trường
web-privacy = Puente biết gì về tôi
web-delete = Xóa cuộc trò chuyện này khỏi máy này
web-delete-note =
    Quý vị dùng chung máy này với người khác, hay đây là máy của trường? Nếu vậy, người dùng sau có thể đọc
    cuộc trò chuyện này ở đây. Xin xóa khi quý vị dùng xong.
    Nếu trường phải giữ lại vì lý do pháp luật, nội dung vẫn còn ở trường.
web-delete-now = Vâng, xóa cuộc trò chuyện

## The policy pages

web-policy-back = Trở lại cuộc trò chuyện
web-policy-sections = Trong tài liệu này
web-policy-language = Đọc tài liệu này bằng
# Above a translated document that no person has reviewed yet.
web-policy-machine =
    Bản dịch này do máy làm, và chưa có người nào xem lại. Bản dịch ở đây để giúp quý vị đọc.
    Nguyên văn mới là bản chính; quý vị thấy nguyên văn dưới mỗi câu.
# Opens the document's own English words below a translated sentence.
web-policy-original = Nguyên văn (tiếng Anh)
web-policy-adopted = Thông qua
web-policy-renumbered = Đánh số lại
web-policy-revised = Sửa đổi
web-policy-updated = Cập nhật
web-missing-title = Chúng tôi không tìm thấy trang này
web-missing-text =
    Đường dẫn có thể đã cũ, hoặc địa chỉ bị gõ sai. Quý vị không mất gì cả. Xin hỏi trong cuộc trò
    chuyện, và Puente sẽ tìm câu trả lời.
