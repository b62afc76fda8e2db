## Concerns: raising one, following it, ending it.

## Before the first question

# $call (String): the number to call in danger.
concern-notice =
    불편한 일이 있으셨다니 마음이 안 좋습니다. 여기서 학교에 말씀하실 수 있고, 단계마다 제가 소식을 알려 드립니다.

    읽는 사람: 학교에서 이 일을 맡은 사람과 그 위의 책임자입니다. 그 일의 상대방은 절대 읽지 않습니다.

    하실지 말지는 학부모님이 정하십니다. 그 사람이나 사무실에 직접 말씀하셔도 되고, 그렇게 하셔도 손해 보실 것은 없습니다.

    모든 단계는 기록됩니다. 밤낮으로 지켜보는 사람은 없습니다. 위험할 때는 { $call }에 전화하세요.
concern-notice-report =
    그런 일이 있으셨다니 죄송합니다. 누구도 자신의 배경이나 처지 때문에 나쁜 대우를 받아서는 안 됩니다. 여기서 신고하실 수 있습니다.

    읽는 사람: 평등한 대우를 맡은 담당자입니다. 그 일의 상대방은 절대 읽지 않습니다. 먼저 다른 사람과 이야기하실 필요는 없습니다.

    하실지 말지는 학부모님이 정하십니다. 사무실에 직접 가셔도 되고, 그렇게 하셔도 손해 보실 것은 없습니다.

    모든 단계는 기록됩니다. 밤낮으로 지켜보는 사람은 없습니다. 위험할 때는 { $call }에 전화하세요.
concern-notice-again = 우려 사항을 이어서 쓸까요?
# Buttons: at most 60 characters.
concern-go-on = 계속하기
concern-help-with-words = 처음 보낼 말을 도와주세요
concern-meeting-instead = 대신 그 사람과 면담 잡기
concern-stop = 그만하고 보내지 않기

## The questions

concern-other-matter = 아니요, 다른 일이에요
concern-report-it = 네, 차별로 신고할게요
concern-unequal = 여쭤봐도 될까요? 누군가 그 사람의 배경이나 처지 때문에 나쁜 대우를 받거나 괴롭힘을 당했나요? 그렇다면 평등한 대우를 맡은 담당자에게 바로 갑니다. 먼저 다른 사람과 이야기하실 필요는 없습니다.
concern-which-topic = 어떤 일인가요?
# $topic: child, staff or policy.
concern-topic =
    { $topic ->
        [child] 우리 아이 일, 또는 아이에게 일어난 일
        [staff] 학교에서 일하는 사람
       *[policy] 규칙, 결정, 일하는 방식
    }
concern-which-child = 어느 아이 일인가요?
concern-no-child = 우리 아이 일이 아니거나, 아이들 모두의 일
concern-which-school = 어느 학교 일인가요?
concern-about-whom = 누구에 대한 일인가요? 고르시거나 이름을 써 주세요. 그 사람은 이 글을 보지 않습니다.
# $name (String): a name. $role: teacher, principal, counselor, coach, nurse, office or another one.
concern-member =
    { $role ->
        [teacher] { $name }, 선생님
        [principal] { $name }, 교장 선생님
        [counselor] { $name }, 상담 선생님
        [coach] { $name }, 코치 선생님
        [nurse] { $name }, 보건 선생님
        [office] { $name }, 사무실
       *[other] { $name }
    }
concern-role =
    { $role ->
        [principal] 교장 선생님
        [coach] 코치 선생님
       *[teacher] 선생님
    }
concern-somebody-else = 다른 사람
concern-nobody = 사람이 아니라 다른 일이에요
concern-do-not-know = 모르겠어요
concern-which-person = 누구인가요? 이름이나 학교에서 하는 일을 써 주세요.
# $names (String): a list of names.
concern-same-name = 그 이름을 가진 사람이 여러 명입니다: { $names }. 안전하게 그중 누구도 보지 않도록 하겠습니다.
concern-tried = 이 일로 학교의 누군가와 이야기해 보셨나요? 여러 사람이면 마지막 사람을 골라 주세요.
concern-not-yet = 아직이요
# $level: person (the one it is about), staff, principal or administrator. $who (String): a name, "none" if it is not known.
concern-tried-with =
    { $level ->
        [person] { $who ->
            [none] 네, 그 사람과 직접
           *[other] 네, { $who } 님과
        }
        [principal] 네, 교장 선생님과
        [administrator] 네, 교육구 행정 담당자와
       *[staff] 네, 선생님이나 다른 직원과
    }
concern-cannot =
    { $topic ->
        [child] 선생님이나 다른 직원과는 이야기하기 어려워요
       *[staff] { $who ->
            [none] 그 사람과는 이야기하기 어려워요
           *[other] { $who } 님과는 이야기하기 어려워요
        }
    }
concern-cannot-noted = 괜찮습니다. 그렇게 하지 않으셔도 됩니다. 다른 사람에게 갑니다.
concern-came-of-it = 그게 언제였고, 어떻게 되었나요? 편하게 글로 써 주세요.
concern-skip = 건너뛰기
concern-closest = 학교에서 이 일과 가장 가까운 사람은 누구인가요? 고르시거나 이름을 써 주세요.
concern-school-finds-out = 모르겠어요. 학교에서 찾아 주세요
concern-happened = 무슨 일이 언제 있었나요? 길어도 되니 편하게 글로 써 주세요. 한국어로 쓰셔도 됩니다.
# $words (String): what the parent wrote before, maybe shortened.
concern-told-so-far = 쓰신 내용: “{ $words }”
concern-happened-more = 이대로 받을까요? 아니면 무슨 일이 언제 있었는지 글로 써 주세요.
concern-take-as-told = 이대로 받아 주세요
concern-wish = 어떻게 되면 좋으시겠어요? 편하게 글로 써 주세요.
concern-talk-first = 보내기 전에 말씀드립니다. 그 사람과 직접 이야기하는 편이 더 빠를 때도 있습니다. 어떻게 하시겠어요? 우려 사항은 나중에 보내실 수도 있습니다.
concern-send-it = 계속해서 우려 사항 보내기
concern-name = 학교에서 어떻게 불러 드릴까요? 성함을 써 주세요.
concern-name-linked = 학교에 성함을 보여 드릴까요?
concern-with-name = 네, 이름을 밝힐게요
concern-without-name = 이름 없이 할게요
concern-anonymous-means = 이름 없이 하시면 이름이 저장되지 않고, 직원은 누구인지 모릅니다. 답을 여기로 전해 드리기 위해 이 채팅은 기억합니다.

## Words for a first message

concern-words-for-you = 복사해서 고쳐 쓰실 수 있는 말입니다:
# $who, $child, $happened, $wish (String): names and the parent's own words; "none" if not known.
concern-words =
    { $who ->
        [none] 안녕하세요,
       *[other] { $who } 님, 안녕하세요.
    }

    { $child ->
        [none] 걱정되는 일이 있어서 이야기를 나누고 싶습니다.
       *[other] { $child }에 대해 걱정되는 일이 있어서 이야기를 나누고 싶습니다.
    }{ $happened ->
        [none] {""}
       *[other] {" "}{ $happened }
    }

    { $wish ->
        [none] 어떻게 보시는지 듣고 싶습니다.
       *[other] 이렇게 되면 도움이 되겠습니다: { $wish }
    }

    언제 이야기할 수 있을까요? 시간 내 주셔서 감사합니다.

## Before it is sent

concern-review = 맞는지 확인해 주세요. 아직 아무것도 보내지 않았습니다.
# $school, $child, $who, $called (String): names; "none" if there is none. $role: what the person does, "none" if not known.
# $kind: concern or discrimination. $topic: child, staff or policy. $tried: none, staff, principal or administrator.
concern-review-facts =
    학교: { $school }
    { $kind ->
        [discrimination] 내용: 차별이나 괴롭힘
       *[concern] { $topic ->
            [child] 내용: 우리 아이
            [staff] 내용: 학교에서 일하는 사람
           *[policy] 내용: 규칙이나 결정
        }
    }{ $child ->
        [none] {""}
       *[other] {" "}({ $child })
    }{ $who ->
        [none] { $role ->
            [none] {""}
            [teacher] {". "}누구에 대해: 선생님
            [principal] {". "}누구에 대해: 교장 선생님
            [coach] {". "}누구에 대해: 코치 선생님
            [counselor] {". "}누구에 대해: 상담 선생님
            [nurse] {". "}누구에 대해: 보건 선생님
            [office] {". "}누구에 대해: 사무실
            [administrator] {". "}누구에 대해: 행정 담당자
            [superintendent] {". "}누구에 대해: 교육감
           *[other] {""}
        }
       *[other] {". "}누구에 대해: { $who }
    }
    { $tried ->
        [none] 지금까지 이야기한 사람: 없음
        [staff] 지금까지 이야기한 사람: 선생님이나 다른 직원
        [principal] 지금까지 이야기한 사람: 교장 선생님
       *[administrator] 지금까지 이야기한 사람: 행정 담당자
    }
    { $called ->
        [none] 보내는 사람: 이름 없음
       *[other] 보내는 사람: { $called }
    }
concern-review-happened = 있었던 일: “{ $words }”
concern-review-wish =
    { $words ->
        [none] 바라는 점: 쓰지 않음
       *[other] 바라는 점: “{ $words }”
    }
concern-send = 네, 보내 주세요
# $what: happened, wish, about, tried, closest, name, topic or child.
concern-change =
    { $what ->
        [happened] 있었던 일 고치기
        [wish] 바라는 점 고치기
        [about] 누구에 대한 일인지 고치기
        [tried] 누구와 이야기했는지 고치기
        [closest] 가장 가까운 사람 고치기
        [name] 이름을 밝힐지 말지 바꾸기
        [child] 다른 아이
       *[topic] 다른 일이에요
    }

## Who has it, and why

# $level: staff, principal, administrator, superintendent, contact or equity. $who (String): a name, "none" if nobody has it yet.
# $day (String): the last day to take it up, written for the language.
concern-first =
    { $level ->
        [equity] 이 일을 받는 사람: { concern-holder }
       *[staff] 이 일을 먼저 받는 사람: { concern-holder }
    }. { $day }까지 맡아서 시작하게 되어 있습니다.
# Who has it, within a sentence.
concern-holder =
    { $who ->
        [none] { $level ->
            [principal] 교장 선생님
            [administrator] 이 일과 가장 가까운 교육구 행정 담당자
            [superintendent] 교육감
            [equity] 평등한 대우 담당자
            [contact] 사무실에서 찾아 드리는 사람
           *[staff] 학교에서 찾아 드리는, 이 일과 가장 가까운 사람
        }
       *[other] { $level ->
            [principal] { $who } 교장 선생님
            [administrator] { $who } 님(교육구 행정 담당자)
            [superintendent] { $who } 교육감
            [equity] { $who } 님(평등한 대우 담당자)
           *[staff] { $who } 님
        }
    }
# $why: closest, district, tried, last, conflict, cannot_face, not_resolved, not_acknowledged, discrimination or danger.
concern-why =
    { $why ->
        [closest] 이유: 규정에 따라 그 일과 가장 가까운 사람부터 시작합니다.
        [district] 이유: 규칙이나 결정에 관한 일이고, 그것은 교육구에서 정합니다.
        [tried] 이유: 그 전 사람들과 이미 이야기하셨지만 해결되지 않았습니다.
        [last] 이유: 다른 사람들과 모두 이야기하셨습니다. 규정에 더 높은 단계는 없습니다.
        [conflict] 이유: 자신에 대한 우려 사항은 아무도 맡지 않으므로 다음 단계에서 시작합니다.
        [cannot_face] 이유: 가장 가까운 사람과 이야기하고 싶지 않으시므로 다음 단계에서 시작합니다.
        [discrimination] 이유: 차별은 누구와 이야기하셨든 그곳으로 바로 갑니다.
        [danger] 이유: 위험한 일일 수 있습니다.
       *[not_resolved] 이유: 앞에서 해결되지 않았습니다.
    }
# $contact (String): a telephone number or address, as the school wrote it.
concern-equity-contact = 담당자에게 직접 연락하실 수도 있습니다: { $contact }
# $first: principal, administrator or superintendent. $count (Number): how many levels come after.
concern-way-up =
    { $first ->
        [principal] 거기서 해결되지 않으면 교장 선생님, 그다음 교육구 행정 담당자, 그다음 교육감에게 갈 수 있습니다.
        [administrator] 거기서 해결되지 않으면 교육구 행정 담당자, 그다음 교육감에게 갈 수 있습니다.
       *[superintendent] 거기서 해결되지 않으면 교육감에게 갈 수 있습니다. 그것이 마지막 단계입니다.
    }

## It is sent

concern-raised = 감사합니다. 우려 사항을 보냈습니다. 번호는 { $reference }입니다.
concern-raised-follow = 단계마다 여기로 알려 드릴게요. 어떻게 되고 있는지 언제든지 물어보시거나 내용을 더하실 수 있습니다.

## How it stands

concern-none = 올리신 우려 사항이 없습니다. 말씀하고 싶은 일이 있으세요?
concern-yours = 올리신 우려 사항입니다:
# $status: open, acknowledged, asked, resolved, settled or withdrawn. $who (String): who has it, "none" for nobody yet.
# $day (String): until when something is due, or until when the parent may come back; "none" if there is none.
concern-line =
    { $reference }: { $kind ->
        [danger] 긴급 메시지
        [discrimination] 차별
       *[concern] { $topic ->
            [child] 아이에 대한 일
            [staff] 학교 직원에 대한 일
           *[policy] 규칙이나 결정에 대한 일
        }
    }
    { $status ->
        [open] { $kind ->
            [danger] 누군가 맡을 때까지 학교에 계속 알리고 있습니다.
           *[concern] 담당: { concern-holder }. { $day }까지 맡아서 시작하게 되어 있습니다.
        }
        [acknowledged] { $kind ->
            [danger] { $who ->
                [none] 학교에서 누군가 처리하고 있습니다.
               *[other] { $who } 님이 처리하고 있습니다.
            }
           *[concern] 담당: { concern-holder }. 맡아서 시작했습니다. { $day }까지 답을 드리게 되어 있습니다.
        }
        [asked] 학교에서 여쭤본 것이 있어서 답을 기다리고 있습니다.
        [resolved] 학교에서는 해결되었다고 합니다. 학부모님께도 해결되었나요?
        [settled] { $day ->
            [none] 해결되었습니다.
           *[other] 해결되었습니다. { $day }까지 다시 여실 수 있습니다.
        }
       *[withdrawn] 취소하셨습니다.
    }
# A button: at most 60 characters. $day (String): when it was raised.
concern-label =
    { $topic ->
        [child] { $reference }, 우리 아이, { $day }
        [staff] { $reference }, 학교 직원, { $day }
       *[policy] { $reference }, 규칙, { $day }
    }
concern-steps = 지금까지 한 일:
# A button.
concern-show-steps = 지금까지 한 일
# $what: what happened. $by: parent, account (staff) or clock. $who (String): who did it or got it, "none" if nobody.
# $words (String): what the school wrote, "none" if nothing.
concern-stage =
    { $day }: { $what ->
        [raised] { $who ->
            [none] 우려 사항을 올리셨습니다.
           *[other] 우려 사항을 올리셨습니다. { $who } 님이 받았습니다.
        }
        [acknowledged] { $who } 님이 맡아서 시작했습니다.
        [replied] { $who } 님이 쓴 답: “{ $words }”
        [asked] { $who } 님의 질문: “{ $words }”
        [answered] 답을 하셨습니다.
        [added] 내용을 더하셨습니다.
        [assigned] { $who ->
            [none] 다른 사람에게 넘겼습니다.
           *[other] { $who } 님에게 넘겼습니다.
        }
        [escalated] { $level ->
            [principal] { $by ->
                [clock] 제때 맡은 사람이 없어서 교장 선생님께 넘어갔습니다.
                [parent] 요청하신 대로 교장 선생님께 넘어갔습니다.
               *[account] 교장 선생님께 넘어갔습니다.
            }
            [administrator] { $by ->
                [clock] 제때 맡은 사람이 없어서 교육구 행정 담당자에게 넘어갔습니다.
                [parent] 요청하신 대로 교육구 행정 담당자에게 넘어갔습니다.
               *[account] 교육구 행정 담당자에게 넘어갔습니다.
            }
            [superintendent] { $by ->
                [clock] 제때 맡은 사람이 없어서 교육감에게 넘어갔습니다.
                [parent] 요청하신 대로 교육감에게 넘어갔습니다.
               *[account] 교육감에게 넘어갔습니다.
            }
           *[other] 다른 사람에게 넘어갔습니다.
        }
        [reminded] 답이 늦어서 학교에 다시 알렸습니다.
        [resolved] { $words ->
            [none] { $who } 님이 해결되었다고 했습니다.
           *[other] { $who } 님이 해결되었다고 했습니다: “{ $words }”
        }
        [settled] { $by ->
            [clock] 연락이 없으셔서 마무리했습니다.
           *[parent] 해결되었다고 하셨습니다.
        }
        [reopened] { $by ->
            [parent] 다시 여셨습니다.
           *[account] 학교에서 다시 열었습니다.
        }
        [withdrawn] 취소하셨습니다.
        [rated] 어땠는지 평가해 주셨습니다.
       *[erased] 쓰신 내용이 지워졌습니다.
    }
# $level: principal, administrator, superintendent or contact.
concern-next =
    { $level ->
        [principal] 다음 단계는 교장 선생님입니다.
        [administrator] 다음 단계는 교육구 행정 담당자입니다.
        [superintendent] 다음 단계는 교육감입니다.
       *[other] 다음은 사무실에서 정해 드리는 사람입니다.
    }
concern-is-last = 이것이 마지막 단계입니다. 규정에 다음 단계는 없습니다.
# A button. $what: answer, add, settle, unsettled, reopen, escalate, withdraw or rate.
concern-do =
    { $what ->
        [answer] 질문에 답하기
        [add] 내용 더하기
        [settle] 네, 해결되었어요
        [unsettled] 아니요, 해결되지 않았어요
        [reopen] 다시 열기
        [escalate] 도움이 안 되었어요: 다음 단계로
        [withdraw] 취소하기
       *[rate] 어땠는지 말하기
    }
concern-not-possible = 지금은 그렇게 할 수 없습니다. 지금 상황은 이렇습니다:
concern-which-one = 어느 우려 사항을 말씀하시나요?

## Adding, going on, taking back

concern-add-ask = { $reference }에 무엇을 더하고 싶으세요? 편하게 글로 써 주세요.
# $words (String): what the school asked.
concern-answer-ask = 학교에서 이렇게 여쭤봤습니다: “{ $words }” 편하게 글로 답해 주세요.
concern-added = 감사합니다. { $reference }에 더했고, 학교에 알렸습니다.
concern-sure = { $reference } 우려 사항을 취소할까요? 그러면 학교에서 이 일을 멈춥니다. 지금까지 쓰신 내용은 기록에 남습니다.
concern-kept = 알겠습니다. 그대로 두겠습니다.
concern-yes-withdraw = 네, 취소해 주세요
concern-withdrawn = { $reference } 우려 사항을 취소했고, 학교에 알렸습니다. 그런 일이 또 생기면 다시 올리실 수 있습니다.
concern-next-is =
    { $level ->
        [principal] 교장 선생님께 넘어갑니다.
        [administrator] 교육구 행정 담당자에게 넘어갑니다.
        [superintendent] 교육감에게 넘어갑니다. 그것이 마지막 단계입니다.
       *[other] 사무실에서 정해 드리는 사람에게 넘어갑니다.
    }
concern-reason = 어떤 점이 해결되지 않았나요? 편하게 글로 써 주세요.
concern-escalated = { $reference } 우려 사항을 다음 단계로 넘겼습니다.
concern-how = 해결되지 않았다니 죄송합니다. 이제 어떻게 할까요?
concern-same-again = 같은 사람에게 다시 열기
concern-go-higher =
    { $level ->
        [principal] 교장 선생님께
        [administrator] 교육구 행정 담당자에게
        [superintendent] 교육감에게
       *[other] 다음 단계로
    }
concern-reopened = { $reference } 우려 사항을 다시 열었고, 학교에 알렸습니다.

## The end

# $day (String): until when it can be opened again.
concern-settled = { $reference } 우려 사항이 해결되었다니 다행입니다. 학교에 알렸습니다. { $day }까지 다시 여실 수 있습니다.
concern-rate = 학교가 이 일을 어떻게 처리했나요?
# $rating: very_badly, badly, fairly, well or very_well.
concern-rating =
    { $rating ->
        [very_badly] 아주 못했어요
        [badly] 못했어요
        [fairly] 보통이에요
        [well] 잘했어요
       *[very_well] 아주 잘했어요
    }
concern-rated = 감사합니다. 학교에 도움이 됩니다.
concern-not-rated = 알겠습니다. 감사합니다.

intent-raise-concern = 학교에서 불편한 일이 있어요
intent-concern-status = 내 우려 사항이 어떻게 되었는지
intent-escalate-concern = 도움이 안 되어서 더 위로 가고 싶어요
intent-add-to-concern = 우려 사항에 내용 더하기
intent-withdraw-concern = 우려 사항 취소하기
