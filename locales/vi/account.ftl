language-not-shipped = Xin lỗi, tôi chưa nói được tiếng của quý vị. Xin chọn một trong những ngôn ngữ này, hoặc nhờ văn phòng nhà trường tìm người thông dịch.
