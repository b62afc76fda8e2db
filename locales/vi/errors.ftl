## When something goes wrong on our side.

error-ours = Xin lỗi, phía tôi vừa bị trục trặc. Xin quý vị gửi lại tin nhắn. Nếu vẫn còn bị, văn phòng nhà trường có thể giúp quý vị.
