# The staff's pages about concerns.

## What a concern is called

# $kind: concern, discrimination or danger. $topic: child, staff or policy.
console-topic-of =
    { $kind ->
        [danger] Nguy hiểm
        [discrimination] Đối xử bất công
       *[concern]
            { $topic ->
                [staff] Về một nhân viên
                [policy] Về quy định hoặc quyết định
               *[child] Về một học sinh
            }
    }
# $status: open, acknowledged, asked, resolved, settled or withdrawn.
console-status-of =
    { $status ->
        [open] Chưa có người nhận
        [acknowledged] Đã có người nhận
        [asked] Đang hỏi phụ huynh
        [resolved] Đã giải quyết, chờ ý phụ huynh
        [settled] Đã xong
       *[withdrawn] Phụ huynh đã rút lại
    }
# $level: staff, principal, administrator, superintendent, contact, equity or safety.
console-level =
    { $level ->
        [staff] Nhân viên gần với việc này nhất
        [principal] Hiệu trưởng
        [administrator] Người điều hành của học khu
        [superintendent] Tổng giám đốc học khu
        [equity] Người phụ trách việc đối xử công bằng
        [safety] Tất cả những người có thể giúp ngay
       *[contact] Văn phòng
    }
# $day (String): the last day; of a danger the day and the time. $late: yes or no.
console-due =
    { $late ->
        [yes] Quá hạn từ { $day }
       *[no] { $day }
    }
console-nobody = Chưa có ai

## The queue

console-menu-concerns = Mối lo ngại
console-menu-concerns-about = Việc nào đang chờ trả lời, việc nào quá hạn, và kết quả ra sao.
console-dangers = Nguy hiểm: những việc này chưa có người nhận
console-dangers-text = Một tin nhắn trong cuộc trò chuyện có thể là nguy hiểm. Xin mở ra và nhận việc ngay, để những người khác biết là đã có người lo.
console-dangers-caption = Việc chờ lâu nhất ở trên
console-reference = Số
console-due-until = Hạn chót
console-topic = Về điều gì
console-status = Tình trạng
console-where = Nơi giữ
console-holder = Người giữ
console-raised = Ngày nêu
console-language = Ngôn ngữ
console-filter = Lọc và tìm
console-filter-none = Bỏ lọc
# $group: waiting, asked, resolved or ended. $count (String): how many, such as 7 or 100+.
console-group =
    { $group ->
        [waiting] Trường đang giữ ({ $count })
        [asked] Đang hỏi phụ huynh ({ $count })
        [resolved] Đã giải quyết ({ $count })
       *[ended] Đã kết thúc ({ $count })
    }
console-group-all = Tất cả
console-search = Tìm
console-search-hint = Số đầy đủ của việc (C-…), hoặc tên người đang giữ. Tên của các gia đình được giữ kín nên không tìm được.
console-mine = Chỉ việc của tôi
# $count (String): how many, such as 7 or 100+.
console-overdue-only = Chỉ việc quá hạn ({ $count })
console-queue-by-due = Việc đến hạn trước ở trên
console-queue-newest = Việc mới nhất ở trên
console-queue-none = Ở đây không có mối lo ngại nào cho quý vị.
console-next = Trang sau

## One concern

console-to-queue = Tất cả mối lo ngại
console-facts = Việc đang ra sao
console-parent = Phụ huynh
console-anonymous = Không để tên
console-nameless = Không có tên
console-child = Học sinh
# $name (String): the first name. $grade (String): the grade, none if unknown.
console-child-of =
    { $grade ->
        [none] { $name }
       *[other] { $name }, lớp { $grade }
    }
console-about = Việc này về ai
console-about-nobody = Chưa nêu tên ai
console-first-words = Phụ huynh đã viết
console-erased = Lời và tên đã được xóa theo quy định. Các bước vẫn còn trong sổ.
console-on-hold = Giữ lại vì lý do pháp luật: không xóa gì trong việc này.
console-unsent = Những gì quý vị đã viết mà chưa gửi đi
console-steps = Các bước đến nay
# $who: parent, clock, or account for a member of staff whose name is not known.
console-actor =
    { $who ->
        [parent] Phụ huynh
        [clock] Puente
       *[account] Nhà trường
    }
# $name: which words they are.
console-words =
    { $name ->
        [happened] Chuyện đã xảy ra
        [wish] Làm thế nào thì ổn
        [tried] Trước đây đã làm gì
        [added] Viết thêm
        [answer] Trả lời
        [reply] Tin nhắn
        [question] Câu hỏi
        [solution] Đã làm gì
        [note] Ghi chú
       *[reason] Lý do
    }
# $whose: parent, told (by staff, to the parent) or internal. $language (String): a language's name.
console-words-whose =
    { $whose ->
        [parent] lời phụ huynh, bằng { $language }
        [told] gửi phụ huynh, bằng { $language }
       *[internal] chỉ cho nhân viên – phụ huynh không thấy
    }
console-source = Quy định làm cơ sở cho bước này
# $count (Number): how many times.
console-looks =
    { $count ->
       *[other] Ai đã xem: { $count } lần
    }
# $when (String): day and time. $who (String): a name. $what: opened or exported.
console-look =
    { $what ->
        [exported] { $when }: { $who } đã tải về trong một tập tin
       *[opened] { $when }: { $who }
    }

## Steps. $who (String) did it; $by: parent, account or clock. $level is where it is then, $holder (String) who has it then, "none" if
## nobody has it yet. $names (String): a list of names, "none" if there are none. $rating (Number): 1 to 5.

console-did-raised =
    { $holder ->
        [none] { $who } đã nêu việc này. Nơi giữ việc này: { console-level }.
       *[other] { $who } đã nêu việc này. { $holder } đang giữ ({ console-level }).
    }
console-did-acknowledged = { $who } đã nhận việc này.
console-did-replied = { $who } đã viết cho phụ huynh.
console-did-asked = { $who } đã hỏi phụ huynh. Thời hạn của trường tạm dừng cho đến khi có trả lời.
console-did-answered = { $who } đã trả lời. Thời hạn của trường được tính tiếp.
console-did-added = { $who } đã viết thêm.
console-did-noted = { $who } đã viết ghi chú.
console-did-assigned = { $who } đã giao việc này cho { $holder }.
console-did-named =
    { $names ->
        [none] { $who } đã ghi việc này về ai.
       *[other] { $who } đã ghi việc này về ai: { $names }.
    }
console-did-escalated =
    { $holder ->
        [none] { $who } đã chuyển tiếp việc này. Nơi giữ việc này: { console-level }.
       *[other] { $who } đã chuyển tiếp việc này. { $holder } đang giữ ({ console-level }).
    }
console-did-reminded = { $who } đã nhắc: việc này bị trễ.
console-did-alerted = { $who } đã báo lại về nguy hiểm, và báo cho nhiều người hơn.
console-did-resolved = { $who } đã nói việc này giải quyết xong.
console-did-settled =
    { $by ->
        [clock] Việc này được coi là đã xong: phụ huynh không viết gì thêm trong thời hạn.
       *[parent] { $who } đã nói việc này ổn rồi.
    }
console-did-reopened =
    { $holder ->
        [none] { $who } đã mở lại. Nơi giữ việc này: { console-level }.
       *[other] { $who } đã mở lại. { $holder } đang giữ ({ console-level }).
    }
console-did-withdrawn = { $who } đã rút lại việc này.
console-did-rated = { $who } đã cho biết việc được giải quyết ra sao: { $rating } trên 5.
console-did-held = { $who } đã đặt lệnh giữ lại vì lý do pháp luật.
console-did-released = { $who } đã thôi giữ lại vì lý do pháp luật.
console-did-erased = Lời và tên đã được xóa.
# Why it is at a level. $why: as in bot/domain/chain.py, and not_acknowledged, discrimination, danger.
console-why =
    { $why ->
        [closest] Mọi chuyện được giải quyết tốt nhất ở cấp gần nơi xảy ra nhất.
        [district] Việc này thuộc về học khu.
        [tried] Phụ huynh đã nói với các cấp trước rồi.
        [last] Phụ huynh đã đến tất cả các cấp, nên cấp cuối cùng xem lại một lần nữa.
        [conflict] Việc này về một người ở cấp giữa; người đó không được giữ và không được xem.
        [cannot_face] Phụ huynh xin không bắt đầu với người đó.
        [not_acknowledged] Đã không có ai nhận việc kịp thời.
        [discrimination] Việc đối xử bất công đi thẳng đến người phụ trách việc đối xử công bằng.
        [danger] Việc nguy hiểm đi đến tất cả những người có thể giúp.
       *[not_resolved] Trước đó việc chưa được giải quyết.
    }

## What can be done

console-acts = Những việc quý vị làm được
console-choose = Xin chọn
console-send = Gửi
console-acknowledge-text = Phụ huynh được báo ngay là quý vị đã nhận, và hạn chót để trả lời là ngày nào.
console-reply = Viết cho phụ huynh
console-reply-text = Tin đến trong cuộc trò chuyện của phụ huynh. Việc này vẫn còn mở.
console-reply-own = Lời của quý vị
console-ask = Hỏi phụ huynh một điều
console-ask-text = Thời hạn trả lời của trường tạm dừng cho đến khi phụ huynh trả lời.
console-ask-own = Câu hỏi của quý vị
console-resolve = Báo là đã giải quyết xong
console-resolve-text = Phụ huynh được hỏi việc này đã ổn chưa, và có thể mở lại.
console-resolve-own = Đã làm gì, theo lời của quý vị
console-resolve-send = Đã giải quyết xong
# $language (String): the parent's language.
console-prepared = Lời viết sẵn, bằng ngôn ngữ của phụ huynh ({ $language })
console-own-words = Lời của tôi
# $count (Number): how many characters.
console-own-hint = Nhiều nhất { $count } ký tự. Nếu quý vị viết bằng ngôn ngữ khác với phụ huynh, lời của quý vị được gửi nguyên văn và có ghi là chưa dịch.
console-own-language = Tôi viết bằng
console-note = Viết ghi chú
console-note-own = Ghi chú
console-note-text = Chỉ cho nhân viên: phụ huynh không thấy. Ai được xem việc này thì đọc được.
console-internal-hint = Chỉ cho nhân viên: phụ huynh không thấy những lời này.
console-assign = Giao cho người khác
console-assign-whom = Giao cho ai
console-assign-text = Người đó phải nhận việc lại từ đầu. Phụ huynh được báo.
console-assign-send = Giao
console-assign-none = Ở cấp này không còn ai khác giữ được việc này.
console-name = Ghi việc này về ai
console-name-whom = Người
console-name-text = Từ lúc đó người này không xem được việc này. Ghi rồi thì không bỏ lại được.
console-name-send = Lưu
console-escalate = Chuyển lên cấp kế tiếp
# $level: as above. $holder (String): who gets it, none if nobody is known.
console-escalate-text =
    { $holder ->
        [none] Nơi nhận: { console-level }.
       *[other] Việc này sẽ đến { $holder } ({ console-level }).
    } Phụ huynh được báo.
console-escalate-own = Lý do
console-escalate-send = Chuyển tiếp
console-reopen = Mở lại
console-reopen-own = Lý do
console-hold = Giữ lại vì lý do pháp luật
console-hold-text = Khi đó không xóa gì trong việc này, dù có người yêu cầu hay đã hết thời gian lưu.
console-release = Thôi giữ lại vì lý do pháp luật
console-release-text = Khi đó việc này sẽ được xóa khi hết thời gian lưu.

console-words-missing = Xin viết gì đó ở đây trước.
# $count (Number): how many characters are allowed. $over (Number): how many there are too many.
console-words-long =
    { $over ->
       *[other] Phần này dài quá: nhiều nhất { $count } ký tự. Xin bớt { $over } ký tự.
    }
console-words-both = Quý vị đã chọn lời viết sẵn mà cũng viết lời của mình. Xin chọn “Lời của tôi”, hoặc xóa trống ô này.
console-nobody-chosen = Xin chọn một người.

console-done-acknowledged = Quý vị đã nhận việc này, và phụ huynh được báo.
console-done-replied = Tin nhắn của quý vị đang được gửi đến phụ huynh.
console-done-asked = Câu hỏi của quý vị đang được gửi đến phụ huynh.
console-done-noted = Đã lưu ghi chú.
console-done-assigned = Đã giao, và cả hai bên được báo.
console-done-named = Đã lưu. Người đó không xem được việc này.
console-done-escalated = Việc này đã chuyển lên cấp kế tiếp, và phụ huynh được báo.
console-done-resolved = Phụ huynh được hỏi việc này đã ổn chưa.
console-done-reopened = Việc này đã mở lại, và phụ huynh được báo.
console-done-held = Từ bây giờ không xóa gì trong việc này.
console-done-released = Việc này không còn bị giữ lại vì lý do pháp luật.

## Concerns as a file

console-export = Tải về trong một tập tin
console-export-text = Tất cả những việc mà phần lọc ở trên cho thấy, trên mọi trang. Việc quý vị tải về được ghi vào sổ.
console-export-words = Kèm lời của phụ huynh
console-export-words-hint = Chỉ khi quý vị cần: trong tập tin, những lời này không được bảo vệ nữa. Một ô của Excel chứa 32.767 ký tự; lời dài hơn bị cắt ở đó, còn trong CSV thì đủ.
console-export-csv = Dạng CSV
console-export-xlsx = Dạng Excel (XLSX)
console-column-reference = Số
console-column-kind = Loại
console-column-topic = Về điều gì
console-column-school = Trường hoặc học khu
console-column-level = Nơi giữ
console-column-status = Tình trạng
console-column-raised = Ngày nêu
console-column-first-step = Bước đầu tiên
console-column-resolved = Ngày giải quyết
console-column-ended = Ngày kết thúc
console-column-days-to-first-step = Số ngày học đến bước đầu tiên
console-column-days-to-resolution = Số ngày học đến khi giải quyết
console-column-overdue = Quá hạn
console-column-language = Ngôn ngữ
console-column-rating = Đánh giá (1 đến 5)
# $kind: concern, discrimination or danger.
console-kind =
    { $kind ->
        [danger] Nguy hiểm
        [discrimination] Đối xử bất công
       *[concern] Mối lo ngại
    }
# $it: yes or no.
console-is =
    { $it ->
        [yes] có
       *[no] không
    }
