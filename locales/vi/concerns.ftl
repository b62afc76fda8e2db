## Concerns: raising one, following it, ending it.

## Before the first question

# $call (String): the number to call in danger.
concern-notice =
    Tôi rất tiếc vì có điều không ổn. Quý vị có thể cho trường biết ở đây, và mỗi khi có bước mới, tôi sẽ viết cho quý vị.

    Ai đọc: người ở trường nhận việc này, và những người cấp trên. Người mà quý vị nói đến thì không bao giờ được đọc.

    Quý vị được tự chọn. Quý vị cũng có thể tự nói với người đó hoặc với văn phòng, và quý vị không mất gì cả.

    Mỗi bước đều được ghi vào sổ. Không có ai theo dõi ở đây suốt ngày đêm: khi gặp nguy hiểm, xin gọi { $call }.
concern-notice-report =
    Tôi rất tiếc vì việc này đã xảy ra. Không ai đáng bị đối xử tệ hơn vì mình là ai. Quý vị có thể báo ở đây.

    Ai đọc: người phụ trách việc đối xử công bằng. Người mà quý vị nói đến thì không bao giờ được đọc. Quý vị không phải nói với ai trước.

    Quý vị được tự chọn. Quý vị cũng có thể tự đến văn phòng, và quý vị không mất gì cả.

    Mỗi bước đều được ghi vào sổ. Không có ai theo dõi ở đây suốt ngày đêm: khi gặp nguy hiểm, xin gọi { $call }.
concern-notice-again = Mình tiếp tục với điều quý vị lo ngại nhé?
# Buttons: at most 60 characters.
concern-go-on = Tiếp tục
concern-help-with-words = Giúp tôi viết tin nhắn đầu tiên
concern-meeting-instead = Thay vào đó, xin hẹn gặp người đó
concern-stop = Dừng lại, không gửi gì

## The questions

concern-other-matter = Không, đây là chuyện khác
concern-report-it = Vâng, báo là bị đối xử bất công
concern-unequal = Tôi xin hỏi: có ai bị đối xử tệ hơn vì họ là ai, hoặc bị quấy rối không? Nếu có, việc này đi thẳng đến người phụ trách việc đối xử công bằng, và quý vị không phải nói với ai trước.
concern-which-topic = Việc này về điều gì?
# $topic: child, staff or policy.
concern-topic =
    { $topic ->
        [child] Con tôi, hoặc chuyện xảy ra với con tôi
        [staff] Một người làm việc ở trường
       *[policy] Quy định hoặc cách làm việc
    }
concern-which-child = Việc này về con nào của quý vị?
concern-no-child = Không về con nào, hoặc về tất cả
concern-which-school = Việc này về trường nào?
concern-about-whom = Việc này về ai? Quý vị có thể chọn hoặc viết tên. Người này sẽ không đọc được.
# $name (String): a name. $role: teacher, principal, counselor, coach, nurse, office or another one.
concern-member =
    { $role ->
        [teacher] { $name }, giáo viên
        [principal] { $name }, hiệu trưởng
        [counselor] { $name }, cố vấn học đường
        [coach] { $name }, huấn luyện viên
        [nurse] { $name }, y tá
        [office] { $name }, văn phòng
       *[other] { $name }
    }
concern-role =
    { $role ->
        [principal] Hiệu trưởng
        [coach] Một huấn luyện viên
       *[teacher] Một giáo viên
    }
concern-somebody-else = Người khác
concern-nobody = Không phải về một người
concern-do-not-know = Tôi không biết
concern-which-person = Người đó là ai? Xin viết tên, hoặc người đó làm gì ở trường.
# $names (String): a list of names.
concern-same-name = Có nhiều người cùng tên này: { $names }. Để chắc chắn, không ai trong số họ sẽ đọc được.
concern-tried = Quý vị đã nói với ai ở trường về việc này chưa? Nếu đã nói với nhiều người, xin chọn người sau cùng.
concern-not-yet = Chưa
# $level: person (the one it is about), staff, principal or administrator. $who (String): a name, "none" if it is not known.
concern-tried-with =
    { $level ->
        [person] { $who ->
            [none] Rồi, với chính người đó
           *[other] Rồi, với { $who }
        }
        [principal] Rồi, với hiệu trưởng
        [administrator] Rồi, với người điều hành của học khu
       *[staff] Rồi, với giáo viên hoặc nhân viên khác
    }
concern-cannot =
    { $topic ->
        [child] Không thể nói với thầy cô, nhân viên
       *[staff] { $who ->
            [none] Tôi không thể nói với người đó
           *[other] Tôi không thể nói với { $who }
        }
    }
concern-cannot-noted = Không sao cả. Quý vị không bắt buộc phải nói. Việc này sẽ đến người khác.
concern-came-of-it = Lúc đó là khi nào, và kết quả ra sao? Xin viết theo lời của quý vị.
concern-skip = Bỏ qua câu này
concern-closest = Ở trường, ai gần với việc này nhất? Quý vị có thể chọn hoặc viết tên.
concern-school-finds-out = Tôi không biết. Trường tự tìm
concern-happened = Chuyện gì đã xảy ra, và khi nào? Xin viết theo lời của quý vị, dài bao nhiêu cũng được. Quý vị có thể viết bằng tiếng Việt.
# $words (String): what the parent wrote before, maybe shortened.
concern-told-so-far = Quý vị đã viết: “{ $words }”
concern-happened-more = Tôi ghi lại như vậy nhé? Hoặc xin quý vị viết chuyện gì đã xảy ra, và khi nào, theo lời của quý vị.
concern-take-as-told = Ghi lại như vậy
concern-wish = Làm thế nào thì việc này ổn đối với quý vị? Xin viết theo lời của quý vị.
concern-talk-first = Trước khi tôi gửi: đôi khi nói chuyện với chính người đó thì nhanh hơn. Quý vị muốn thế nào? Sau này quý vị vẫn gửi được.
concern-send-it = Cứ tiếp tục và gửi đi
concern-name = Trường nên gọi quý vị là gì? Xin viết tên của quý vị.
concern-name-linked = Quý vị có muốn trường thấy tên của quý vị không?
concern-with-name = Có, để tên tôi
concern-without-name = Không để tên tôi
concern-anonymous-means = Khi không để tên, tên không được lưu và nhân viên không thấy quý vị là ai. Tôi vẫn nhớ cuộc trò chuyện này, để câu trả lời đến được với quý vị ở đây.

## Words for a first message

concern-words-for-you = Đây là những lời quý vị có thể chép lại và sửa:
# $who, $child, $happened, $wish (String): names and the parent's own words; "none" if not known.
concern-words =
    { $who ->
        [none] Kính chào thầy/cô,
       *[other] Kính chào { $who },
    }

    { $child ->
        [none] Tôi muốn nói chuyện với thầy/cô về một điều làm tôi lo.
       *[other] Tôi muốn nói chuyện với thầy/cô về một điều làm tôi lo về { $child }.
    }{ $happened ->
        [none] {""}
       *[other] {" "}{ $happened }
    }

    { $wish ->
        [none] Tôi muốn nghe thầy/cô nghĩ thế nào về việc này.
       *[other] Điều giúp được chúng tôi là: { $wish }
    }

    Khi nào chúng ta có thể nói chuyện? Cảm ơn thầy/cô đã dành thời gian.

## Before it is sent

concern-review = Xin xem lại như vậy đúng chưa. Chưa có gì được gửi đi.
# $school, $child, $who, $called (String): names; "none" if there is none. $role: what the person does, "none" if not known.
# $kind: concern or discrimination. $topic: child, staff or policy. $tried: none, staff, principal or administrator.
concern-review-facts =
    Trường: { $school }
    { $kind ->
        [discrimination] Việc gì: bị đối xử bất công hoặc quấy rối
       *[concern] { $topic ->
            [child] Việc gì: con tôi
            [staff] Việc gì: một người làm việc ở trường
           *[policy] Việc gì: quy định hoặc quyết định
        }
    }{ $child ->
        [none] {""}
       *[other] {" "}({ $child })
    }{ $who ->
        [none] { $role ->
            [none] {""}
            [teacher] {". "}Về: một giáo viên
            [principal] {". "}Về: hiệu trưởng
            [coach] {". "}Về: một huấn luyện viên
            [counselor] {". "}Về: cố vấn học đường
            [nurse] {". "}Về: y tá
            [office] {". "}Về: văn phòng
            [administrator] {". "}Về: một người điều hành
            [superintendent] {". "}Về: tổng giám đốc học khu
           *[other] {""}
        }
       *[other] {". "}Về: { $who }
    }
    { $tried ->
        [none] Đã nói với: chưa nói với ai
        [staff] Đã nói với: giáo viên hoặc nhân viên khác
        [principal] Đã nói với: hiệu trưởng
       *[administrator] Đã nói với: một người điều hành
    }
    { $called ->
        [none] Người gửi: không để tên
       *[other] Người gửi: { $called }
    }
concern-review-happened = Chuyện đã xảy ra: “{ $words }”
concern-review-wish =
    { $words ->
        [none] Làm thế nào thì ổn: chưa nói
       *[other] Làm thế nào thì ổn: “{ $words }”
    }
concern-send = Vâng, gửi đi
# $what: happened, wish, about, tried, closest, name, topic or child.
concern-change =
    { $what ->
        [happened] Sửa chuyện đã xảy ra
        [wish] Sửa điều làm cho việc này ổn
        [about] Sửa việc này về ai
        [tried] Sửa tôi đã nói với ai
        [closest] Sửa ai gần với việc này nhất
        [name] Để tên tôi hoặc không
        [child] Con khác của tôi
       *[topic] Việc này về điều khác
    }

## Who has it, and why

# $level: staff, principal, administrator, superintendent, contact or equity. $who (String): a name, "none" if nobody has it yet.
# $day (String): the last day to take it up, written for the language.
concern-first =
    { $level ->
        [equity] Việc này đến { concern-holder }
       *[staff] Trước hết, việc này đến { concern-holder }
    }. Việc này phải có người nhận chậm nhất là { $day }.
# Who has it, within a sentence.
concern-holder =
    { $who ->
        [none] { $level ->
            [principal] hiệu trưởng
            [administrator] người điều hành của học khu gần với việc này nhất
            [superintendent] tổng giám đốc học khu
            [equity] người phụ trách việc đối xử công bằng
            [contact] đúng người, do văn phòng tìm
           *[staff] người gần với việc này nhất, do trường tìm
        }
       *[other] { $level ->
            [principal] { $who }, hiệu trưởng
            [administrator] { $who }, người điều hành của học khu
            [superintendent] { $who }, tổng giám đốc học khu
            [equity] { $who }, người phụ trách việc đối xử công bằng
           *[staff] { $who }
        }
    }
# $why: closest, district, tried, last, conflict, cannot_face, not_resolved, not_acknowledged, discrimination or danger.
concern-why =
    { $why ->
        [closest] Lý do: quy định yêu cầu bắt đầu từ người gần với việc này nhất.
        [district] Lý do: việc này về quy định hoặc quyết định, mà những điều đó do học khu đặt ra.
        [tried] Lý do: quý vị đã nói với những người trước đó mà việc chưa được giải quyết.
        [last] Lý do: quý vị đã đến tất cả những người khác. Trong quy định không có cấp nào cao hơn.
        [conflict] Lý do: không ai nhận việc về chính mình, nên việc này bắt đầu từ cấp kế tiếp.
        [cannot_face] Lý do: quý vị không muốn nói với người gần với việc này nhất, nên việc này bắt đầu từ cấp kế tiếp.
        [discrimination] Lý do: việc đối xử bất công đi thẳng đến đó, dù quý vị đã nói với ai.
        [danger] Lý do: việc này có thể là nguy hiểm.
       *[not_resolved] Lý do: trước đó việc chưa được giải quyết.
    }
# $contact (String): a telephone number or address, as the school wrote it.
concern-equity-contact = Quý vị có thể tự liên lạc với họ: { $contact }
# $first: principal, administrator or superintendent. $count (Number): how many levels come after.
concern-way-up =
    { $first ->
        [principal] Nếu ở đó không giải quyết được, việc này có thể chuyển tiếp đến hiệu trưởng, rồi đến người điều hành của học khu, rồi đến tổng giám đốc học khu.
        [administrator] Nếu ở đó không giải quyết được, việc này có thể chuyển tiếp đến người điều hành của học khu, rồi đến tổng giám đốc học khu.
       *[superintendent] Nếu ở đó không giải quyết được, việc này có thể chuyển tiếp đến tổng giám đốc học khu. Đó là cấp cuối cùng.
    }

## It is sent

concern-raised = Cảm ơn quý vị. Điều quý vị lo ngại đã được gửi đi. Số của việc này là { $reference }.
concern-raised-follow = Mỗi khi có bước mới, tôi sẽ viết cho quý vị ở đây. Lúc nào quý vị cũng có thể hỏi tôi việc đến đâu rồi, hoặc viết thêm.

## How it stands

concern-none = Tôi không có mối lo ngại nào của quý vị. Quý vị có muốn cho tôi biết một điều không?
concern-yours = Đây là những điều quý vị đã nêu:
# $status: open, acknowledged, asked, resolved, settled or withdrawn. $who (String): who has it, "none" for nobody yet.
# $day (String): until when something is due, or until when the parent may come back; "none" if there is none.
concern-line =
    { $reference }: { $kind ->
        [danger] tin nhắn khẩn của quý vị
        [discrimination] đối xử bất công
       *[concern] { $topic ->
            [child] về con quý vị
            [staff] về một người ở trường
           *[policy] về quy định hoặc quyết định
        }
    }
    { $status ->
        [open] { $kind ->
            [danger] Trường đang được báo động cho đến khi có người nhận.
           *[concern] Việc này đang ở chỗ { concern-holder }. Việc này phải có người nhận chậm nhất là { $day }.
        }
        [acknowledged] { $kind ->
            [danger] { $who ->
                [none] Có người ở trường đang lo việc này.
               *[other] { $who } đang lo việc này.
            }
           *[concern] Việc này đang ở chỗ { concern-holder }, và đã có người nhận. Phải có trả lời chậm nhất là { $day }.
        }
        [asked] Trường đã hỏi quý vị một điều và đang chờ quý vị trả lời.
        [resolved] Trường nói việc này đã giải quyết xong. Đối với quý vị đã ổn chưa?
        [settled] { $day ->
            [none] Việc này đã xong.
           *[other] Việc này đã xong. Quý vị có thể mở lại đến { $day }.
        }
       *[withdrawn] Quý vị đã rút lại.
    }
# A button: at most 60 characters. $day (String): when it was raised.
concern-label =
    { $topic ->
        [child] { $reference }, con tôi, { $day }
        [staff] { $reference }, người ở trường, { $day }
       *[policy] { $reference }, quy định, { $day }
    }
concern-steps = Những gì đã làm đến nay:
# A button.
concern-show-steps = Những gì đã làm đến nay
# $what: what happened. $by: parent, account (staff) or clock. $who (String): who did it or got it, "none" if nobody.
# $words (String): what the school wrote, "none" if nothing.
concern-stage =
    { $day }: { $what ->
        [raised] { $who ->
            [none] quý vị đã nêu việc này.
           *[other] quý vị đã nêu việc này. { $who } đã nhận được.
        }
        [acknowledged] { $who } đã nhận lo việc này.
        [replied] { $who } đã viết: “{ $words }”
        [asked] { $who } đã hỏi quý vị: “{ $words }”
        [answered] quý vị đã trả lời.
        [added] quý vị đã viết thêm.
        [assigned] { $who ->
            [none] việc này được giao cho người khác.
           *[other] việc này được giao cho { $who }.
        }
        [escalated] { $level ->
            [principal] việc này được chuyển tiếp đến hiệu trưởng{ $by ->
                [clock] , vì đã không có ai nhận kịp.
                [parent] , theo ý quý vị.
               *[account] .
            }
            [administrator] việc này được chuyển tiếp đến người điều hành của học khu{ $by ->
                [clock] , vì đã không có ai nhận kịp.
                [parent] , theo ý quý vị.
               *[account] .
            }
            [superintendent] việc này được chuyển tiếp đến tổng giám đốc học khu{ $by ->
                [clock] , vì đã không có ai nhận kịp.
                [parent] , theo ý quý vị.
               *[account] .
            }
           *[other] việc này được chuyển tiếp đến người khác.
        }
        [reminded] việc này bị trễ, và trường đã được nhắc.
        [resolved] { $words ->
            [none] { $who } nói việc này đã giải quyết xong.
           *[other] { $who } nói việc này đã giải quyết xong: “{ $words }”
        }
        [settled] { $by ->
            [clock] việc này được đóng lại, vì quý vị không viết gì thêm.
           *[parent] quý vị nói việc này đã ổn.
        }
        [reopened] { $by ->
            [parent] quý vị đã mở lại.
           *[account] trường đã mở lại.
        }
        [withdrawn] quý vị đã rút lại.
        [rated] quý vị đã nói việc được giải quyết ra sao.
       *[erased] lời của quý vị đã được xóa.
    }
# $level: principal, administrator, superintendent or contact.
concern-next =
    { $level ->
        [principal] Cấp kế tiếp sẽ là hiệu trưởng.
        [administrator] Cấp kế tiếp sẽ là người điều hành của học khu.
        [superintendent] Cấp kế tiếp sẽ là tổng giám đốc học khu.
       *[other] Kế tiếp sẽ là một người do văn phòng chỉ định.
    }
concern-is-last = Đây là cấp cuối cùng. Trong quy định không có cấp kế tiếp.
# A button. $what: answer, add, settle, unsettled, reopen, escalate, withdraw or rate.
concern-do =
    { $what ->
        [answer] Trả lời câu hỏi
        [add] Viết thêm
        [settle] Vâng, đã ổn
        [unsettled] Không, chưa ổn
        [reopen] Mở lại
        [escalate] Tôi chưa được giúp: lên cấp trên
        [withdraw] Rút lại
       *[rate] Nói việc được giải quyết ra sao
    }
concern-not-possible = Lúc này không làm vậy được. Việc đang như sau:
concern-which-one = Quý vị muốn nói việc nào?

## Adding, going on, taking back

concern-add-ask = Quý vị muốn viết thêm gì vào { $reference }? Xin viết theo lời của quý vị.
# $words (String): what the school asked.
concern-answer-ask = Trường đã hỏi quý vị: “{ $words }” Xin viết câu trả lời theo lời của quý vị.
concern-added = Cảm ơn quý vị. Đã thêm vào { $reference }, và trường được báo.
concern-sure = Tôi rút lại { $reference } nhé? Khi đó trường sẽ thôi làm việc này. Những gì đã viết đến nay vẫn còn trong sổ.
concern-kept = Vâng, việc này giữ nguyên như cũ.
concern-yes-withdraw = Vâng, rút lại
concern-withdrawn = { $reference } đã được rút lại, và trường được báo. Nếu chuyện xảy ra lần nữa, quý vị có thể nêu lại.
concern-next-is =
    { $level ->
        [principal] Việc này sẽ chuyển tiếp đến hiệu trưởng.
        [administrator] Việc này sẽ chuyển tiếp đến người điều hành của học khu.
        [superintendent] Việc này sẽ chuyển tiếp đến tổng giám đốc học khu. Đó là cấp cuối cùng.
       *[other] Việc này sẽ chuyển tiếp đến một người do văn phòng chỉ định.
    }
concern-reason = Điều gì còn chưa ổn? Xin viết theo lời của quý vị.
concern-escalated = Tôi đã chuyển { $reference } đi tiếp.
concern-how = Tôi rất tiếc vì việc này chưa ổn. Quý vị muốn làm tiếp thế nào?
concern-same-again = Mở lại với cùng người đó
concern-go-higher =
    { $level ->
        [principal] Lên hiệu trưởng
        [administrator] Lên người điều hành của học khu
        [superintendent] Lên tổng giám đốc học khu
       *[other] Lên cấp kế tiếp
    }
concern-reopened = { $reference } đã được mở lại, và trường được báo.

## The end

# $day (String): until when it can be opened again.
concern-settled = Tôi mừng vì { $reference } đã ổn, và trường được báo. Quý vị có thể mở lại đến { $day }.
concern-rate = Trường đã giải quyết việc này ra sao?
# $rating: very_badly, badly, fairly, well or very_well.
concern-rating =
    { $rating ->
        [very_badly] Rất tệ
        [badly] Tệ
        [fairly] Tạm được
        [well] Tốt
       *[very_well] Rất tốt
    }
concern-rated = Cảm ơn quý vị. Điều đó giúp ích cho trường.
concern-not-rated = Vâng, được. Cảm ơn quý vị.

intent-raise-concern = Có điều không ổn ở trường
intent-concern-status = Việc tôi nêu đến đâu rồi
intent-escalate-concern = Tôi chưa được giúp và muốn đi tiếp
intent-add-to-concern = Viết thêm vào việc tôi đã nêu
intent-withdraw-concern = Rút lại việc tôi đã nêu
