## What parents are told of their concern, and staff of what waits for them.

# In all of these: $reference (String) is the concern's number. $who (String) is the name of a member of staff, "none" if there is none.
# $day (String) is the last day on which something is due, written for the language; "none" if there is none.
# $kind: concern, discrimination or danger.
concern-told-acknowledged = { $kind ->
    [danger] { $who } đã xem tin nhắn { $reference } của quý vị và đang lo việc này.
   *[concern] { $who } đã nhận lo việc { $reference } của quý vị. Quý vị sẽ có trả lời chậm nhất là { $day }.
}
# $words (String): what the member of staff wrote.
concern-told-replied =
    { $who } viết về việc { $reference } của quý vị:

    “{ $words }”
concern-told-asked =
    { $who } hỏi về việc { $reference } của quý vị:

    “{ $words }”

    Quý vị cứ thong thả trả lời. Thời hạn trả lời của trường bắt đầu tính lại khi quý vị đã trả lời.
concern-told-assigned = { $who ->
    [none] Việc { $reference } của quý vị đang được giao cho người khác ở trường. Người đó sẽ nhận việc chậm nhất là { $day }.
   *[other] Việc { $reference } của quý vị bây giờ do { $who } giữ. Người này sẽ nhận việc chậm nhất là { $day }.
}
# $level: staff, principal, administrator, superintendent, contact or equity. $why: not_acknowledged if nobody took it up in time,
# conflict if it is about somebody on the level between.
concern-told-escalated = { $why ->
    [not_acknowledged] Xin lỗi quý vị: ở trường đã không có ai nhận việc { $reference } của quý vị kịp thời. Vì vậy việc này được chuyển tiếp.
   *[other] Việc { $reference } của quý vị được chuyển lên cấp kế tiếp.
} { $who ->
    [none] { $level ->
        [principal] Bây giờ việc này ở chỗ hiệu trưởng.
        [administrator] Bây giờ việc này ở chỗ người điều hành gần với việc này nhất.
        [superintendent] Bây giờ việc này ở chỗ tổng giám đốc học khu.
       *[other] Trường sẽ tìm đúng người cho việc này.
    }
   *[other] { $level ->
        [principal] Bây giờ việc này ở chỗ { $who }, hiệu trưởng.
        [administrator] Bây giờ việc này ở chỗ { $who }, người điều hành gần với việc này nhất.
        [superintendent] Bây giờ việc này ở chỗ { $who }, tổng giám đốc học khu.
       *[other] Bây giờ việc này ở chỗ { $who }.
    }
} Việc này phải có người nhận chậm nhất là { $day }.
concern-told-late = { $who ->
    [none] Xin lỗi quý vị: câu trả lời cho việc { $reference } của quý vị bị trễ. Tôi đã nhắc trường.
   *[other] Xin lỗi quý vị: câu trả lời cho việc { $reference } của quý vị bị trễ. Tôi đã nhắc { $who }.
}
concern-told-resolved = { $words ->
    [none] { $who } nói việc { $reference } của quý vị đã giải quyết xong.
   *[other]
    { $who } nói việc { $reference } của quý vị đã giải quyết xong:

    “{ $words }”
}

    Đối với quý vị đã ổn chưa ạ?
concern-told-settled = Tôi không nhận được tin của quý vị, nên việc { $reference } của quý vị nay được đóng lại. Nếu chưa ổn, quý vị có thể mở lại đến { $day }.
concern-told-reopened = { $who ->
    [none] Trường đã mở lại việc { $reference } của quý vị. Việc này phải có người nhận chậm nhất là { $day }.
   *[other] Trường đã mở lại việc { $reference } của quý vị. { $who } sẽ nhận việc chậm nhất là { $day }.
}
concern-told-erased = Những lời quý vị viết trong việc { $reference } đã được xóa theo quy định của trường. Trong sổ chỉ còn ghi là đã có việc này, và các bước của nó.
# $language (String): the name of a language.
concern-own-words = Đây là nguyên văn lời của trường, bằng { $language }. Chưa có ai dịch.

## Buttons below these: at most 60 characters
concern-answer = Trả lời
concern-settle = Vâng, đã ổn
concern-unsettled = Không, chưa ổn

## Why something cannot be done with a concern

concern-unknown = Tôi không biết việc { $reference } nào của quý vị. Xin xem lại số đó.
concern-not-now = Việc { $reference } không còn làm vậy được nữa. Xin hỏi tôi việc đang đến đâu.
concern-last-level = Việc { $reference } của quý vị đã ở cấp cuối cùng. Trong quy định không có cấp kế tiếp.
concern-too-late = Việc { $reference } đã đóng lâu quá nên không mở lại được nữa. Quý vị có thể nêu một việc mới và ghi số này.
concern-held = Hiện chưa xóa việc { $reference } được: trường phải giữ lại vì lý do pháp luật.
concern-not-ended = Việc { $reference } chưa kết thúc. Quý vị có thể rút lại trước, hoặc chờ đến khi việc được đóng.
concern-not-anonymous = Trường của quý vị chỉ nhận những việc có tên người gửi. Ngoài những người giải quyết, không ai thấy tên của quý vị.

## What staff are told. No word of the parent and no name: it may be read on a locked screen.

# $topic: child, staff or policy.
staff-told-raised = { $kind ->
    [discrimination] Một báo cáo về đối xử bất công, { $reference }, đang chờ quý vị. Xin nhận việc chậm nhất là { $day }.
   *[concern] { $topic ->
        [staff] Một mối lo ngại về nhân viên, { $reference }, đang chờ quý vị. Xin nhận việc chậm nhất là { $day }.
        [policy] Một mối lo ngại về quy định hoặc quyết định, { $reference }, đang chờ quý vị. Xin nhận việc chậm nhất là { $day }.
       *[child] Một mối lo ngại về học sinh, { $reference }, đang chờ quý vị. Xin nhận việc chậm nhất là { $day }.
    }
}
staff-told-escalated = { $level ->
    [principal] Việc { $reference } chưa giải quyết được ở cấp gần hơn và nay ở chỗ hiệu trưởng.
    [administrator] Việc { $reference } chưa giải quyết được ở trường và nay ở chỗ người điều hành.
    [superintendent] Việc { $reference } đến nay chưa giải quyết được và nay ở chỗ tổng giám đốc học khu.
   *[other] Việc { $reference } đến nay chưa giải quyết được và nay ở chỗ quý vị.
} Xin nhận việc chậm nhất là { $day }.
staff-told-unassigned = Việc { $reference } chưa có ai giữ. Xin giao cho đúng người. Việc này phải có người nhận chậm nhất là { $day }.
staff-told-passed-on = Việc { $reference } không còn ở quý vị nữa. Việc này đã chuyển lên cấp kế tiếp.
staff-told-reopened = Việc { $reference } chưa ổn và được mở lại. Xin nhận việc chậm nhất là { $day }.
staff-told-answered = Phụ huynh đã trả lời quý vị trong việc { $reference }. Quý vị cần trả lời chậm nhất là { $day }.
staff-told-added = { $kind ->
    [danger] KHẨN. Có thêm một tin nhắn về { $reference }, việc có thể là nguy hiểm. Xin mở ra ngay.
   *[concern] Phụ huynh đã viết thêm vào { $reference }.
}
staff-told-withdrawn = Phụ huynh đã rút lại { $reference }.
staff-told-settled = { $reference } đã ổn.
staff-told-late = { $reference } bị trễ: hạn chót là { $day }.
staff-told-danger = KHẨN. Một tin nhắn trong cuộc trò chuyện có thể là nguy hiểm ({ $reference }). Xin mở ra và nhận việc ngay. Tin này được báo lại, và báo cho nhiều người hơn, cho đến khi có người nhận.
staff-told-taken = Đã có người nhận { $reference } và đang lo việc này. Bây giờ quý vị không phải làm gì.
# A button: at most 60 characters.
staff-acknowledge = Tôi nhận việc này
# Said to whoever took it up by that button. $day: the last day for an answer.
staff-acknowledged = Cảm ơn quý vị. Quý vị đã nhận việc { $reference }, và gia đình được báo. Xin trả lời chậm nhất là { $day }.
# The subject of a mail. No personal words: others may read it on the way.
staff-told-subject = { $kind ->
    [danger] Puente: KHẨN, { $reference }
   *[concern] Puente: việc { $reference }
}

staff-concern-unknown = Không có việc này, hoặc việc này không phải của quý vị.
staff-concern-changed = Đã có người làm gì đó ở đây từ lúc quý vị mở trang. Xin xem lại trước. Những gì quý vị đã viết vẫn còn ở bên dưới.
staff-concern-not-now = Lúc này không làm vậy được với việc này.
staff-concern-cannot-have = Người này không được giữ việc này.
staff-concern-about-you = Quý vị không thể ghi tên mình ở đây. Xin giao việc này cho người khác trước.
