# The staff's pages about concerns.

## What a concern is called

# $kind: concern, discrimination or danger. $topic: child, staff or policy.
console-topic-of =
    { $kind ->
        [danger] 위험
        [discrimination] 차별
       *[concern]
            { $topic ->
                [staff] 직원에 대한 일
                [policy] 규칙이나 결정에 대한 일
               *[child] 학생에 대한 일
            }
    }
# $status: open, acknowledged, asked, resolved, settled or withdrawn.
console-status-of =
    { $status ->
        [open] 아직 맡지 않음
        [acknowledged] 맡아서 처리 중
        [asked] 학부모에게 질문함
        [resolved] 해결했다고 알림, 학부모가 아직 답할 수 있음
        [settled] 마무리됨
       *[withdrawn] 학부모가 취소함
    }
# $level: staff, principal, administrator, superintendent, contact, equity or safety.
console-level =
    { $level ->
        [staff] 가장 가까운 직원
        [principal] 교장
        [administrator] 행정 담당자
        [superintendent] 교육감
        [equity] 평등한 대우 담당자
        [safety] 바로 도울 수 있는 모든 사람
       *[contact] 사무실
    }
# $day (String): the last day; of a danger the day and the time. $late: yes or no.
console-due =
    { $late ->
        [yes] 기한 지남: { $day }
       *[no] { $day }
    }
console-nobody = 아직 없음

## The queue

console-menu-concerns = 우려 사항
console-menu-concerns-about = 답을 기다리는 것, 기한이 지난 것, 그리고 어떻게 되었는지.
console-dangers = 위험: 아직 아무도 맡지 않았습니다
console-dangers-text = 채팅에 위험할 수 있는 메시지가 있습니다. 지금 열어서 맡아 주세요. 그래야 누군가 처리하고 있다는 것을 다른 사람들이 알 수 있습니다.
console-dangers-caption = 가장 오래 기다린 것부터
console-reference = 번호
console-due-until = 기한
console-topic = 내용
console-status = 상태
console-where = 단계
console-holder = 담당
console-raised = 올린 날
console-language = 언어
console-filter = 골라 보기와 찾기
console-filter-none = 모두 보기
# $group: waiting, asked, resolved or ended. $count (String): how many, such as 7 or 100+.
console-group =
    { $group ->
        [waiting] 학교가 할 일 ({ $count })
        [asked] 학부모에게 질문함 ({ $count })
        [resolved] 해결했다고 알림 ({ $count })
       *[ended] 끝남 ({ $count })
    }
console-group-all = 모두
console-search = 찾기
console-search-hint = 전체 번호(C-…)나 담당자 이름을 쓰세요. 가족의 이름은 암호로 보관하므로 찾을 수 없습니다.
console-mine = 내 것만
# $count (String): how many, such as 7 or 100+.
console-overdue-only = 기한 지난 것만 ({ $count })
console-queue-by-due = 기한이 빠른 것부터
console-queue-newest = 최근 것부터
console-queue-none = 여기에는 보실 우려 사항이 없습니다.
console-next = 다음 페이지

## One concern

console-to-queue = 모든 우려 사항
console-facts = 지금 상황
console-parent = 학부모
console-anonymous = 이름을 밝히지 않음
console-nameless = 이름 없음
console-child = 학생
# $name (String): the first name. $grade (String): the grade, none if unknown.
console-child-of =
    { $grade ->
        [none] { $name }
       *[other] { $name }, 학년: { $grade }
    }
console-about = 누구에 대해
console-about-nobody = 지목한 사람 없음
console-first-words = 학부모가 쓴 말
console-erased = 규칙에 따라 쓴 내용과 이름을 지웠습니다. 기록은 남아 있습니다.
console-on-hold = 법적 보관 중: 아무것도 지우지 않습니다.
console-unsent = 쓰셨지만 보내지 않은 내용
console-steps = 지금까지 한 일
# $who: parent, clock, or account for a member of staff whose name is not known.
console-actor =
    { $who ->
        [parent] 학부모
        [clock] Puente
       *[account] 학교
    }
# $name: which words they are.
console-words =
    { $name ->
        [happened] 있었던 일
        [wish] 바라는 점
        [tried] 전에 해 본 것
        [added] 더한 내용
        [answer] 답
        [reply] 메시지
        [question] 질문
        [solution] 해결한 방법
        [note] 메모
       *[reason] 이유
    }
# $whose: parent, told (by staff, to the parent) or internal. $language (String): a language's name.
console-words-whose =
    { $whose ->
        [parent] 학부모가 씀, { $language }
        [told] 학부모에게 보냄, { $language }
       *[internal] 직원만 봄 – 학부모에게는 보이지 않음
    }
console-source = 이 단계의 근거가 되는 규정
# $count (Number): how many times.
console-looks =
    { $count ->
       *[other] 열어 본 기록: { $count }번
    }
# $when (String): day and time. $who (String): a name. $what: opened or exported.
console-look =
    { $what ->
        [exported] { $when }: { $who } (파일로 내려받음)
       *[opened] { $when }: { $who }
    }

## Steps. $who (String) did it; $by: parent, account or clock. $level is where it is then, $holder (String) who has it then, "none" if
## nobody has it yet. $names (String): a list of names, "none" if there are none. $rating (Number): 1 to 5.

console-did-raised =
    { $holder ->
        [none] { $who }: 우려 사항을 올렸습니다. 단계: { console-level }.
       *[other] { $who }: 우려 사항을 올렸습니다. 담당: { $holder } ({ console-level }).
    }
console-did-acknowledged = { $who }: 맡아서 시작했습니다.
console-did-replied = { $who }: 학부모에게 메시지를 보냈습니다.
console-did-asked = { $who }: 학부모에게 질문했습니다. 답이 올 때까지 학교의 기한은 멈춥니다.
console-did-answered = { $who }: 답했습니다. 학교의 기한이 다시 시작됩니다.
console-did-added = { $who }: 내용을 더했습니다.
console-did-noted = { $who }: 메모를 썼습니다.
console-did-assigned = { $who }: 담당을 바꾸었습니다. 새 담당: { $holder }.
console-did-named =
    { $names ->
        [none] { $who }: 누구에 대한 일인지 적었습니다.
       *[other] { $who }: 누구에 대한 일인지 적었습니다: { $names }.
    }
console-did-escalated =
    { $holder ->
        [none] { $who }: 다음으로 넘겼습니다. 단계: { console-level }.
       *[other] { $who }: 다음으로 넘겼습니다. 담당: { $holder } ({ console-level }).
    }
console-did-reminded = { $who }: 늦어져서 다시 알렸습니다.
console-did-alerted = { $who }: 위험을 다시 알렸고, 더 많은 사람에게 알렸습니다.
console-did-resolved = { $who }: 해결했다고 알렸습니다.
console-did-settled =
    { $by ->
        [clock] 기한까지 학부모의 연락이 없어서 마무리했습니다.
       *[parent] { $who }: 해결되었다고 했습니다.
    }
console-did-reopened =
    { $holder ->
        [none] { $who }: 다시 열었습니다. 단계: { console-level }.
       *[other] { $who }: 다시 열었습니다. 담당: { $holder } ({ console-level }).
    }
console-did-withdrawn = { $who }: 취소했습니다.
console-did-rated = { $who }: 어땠는지 평가했습니다. 5점 중 { $rating }점.
console-did-held = { $who }: 법적 보관을 시작했습니다.
console-did-released = { $who }: 법적 보관을 끝냈습니다.
console-did-erased = 쓴 내용과 이름을 지웠습니다.
# Why it is at a level. $why: as in bot/domain/chain.py, and not_acknowledged, discrimination, danger.
console-why =
    { $why ->
        [closest] 문제는 그 일과 가장 가까운 곳에서 가장 잘 해결됩니다.
        [district] 교육구에서 정하는 일입니다.
        [tried] 그 전 단계들은 이미 거쳤습니다.
        [last] 모든 단계를 이미 거쳐서 마지막 단계에서 한 번 더 살펴봅니다.
        [conflict] 중간 단계에 있는 사람에 대한 일이어서 그 사람은 맡을 수도 볼 수도 없습니다.
        [cannot_face] 학부모가 그 사람부터 시작하지 않기를 원했습니다.
        [not_acknowledged] 제때 맡은 사람이 없었습니다.
        [discrimination] 차별은 평등한 대우 담당자에게 바로 갑니다.
        [danger] 위험은 도울 수 있는 모든 사람에게 갑니다.
       *[not_resolved] 앞에서 해결되지 않았습니다.
    }

## What can be done

console-acts = 하실 수 있는 일
console-choose = 골라 주세요
console-send = 보내기
console-acknowledge-text = 맡으셨다는 것과 언제까지 답을 받게 되는지를 학부모에게 바로 알립니다.
console-reply = 학부모에게 쓰기
console-reply-text = 학부모의 채팅으로 갑니다. 우려 사항은 계속 열려 있습니다.
console-reply-own = 직접 쓰는 말
console-ask = 학부모에게 질문하기
console-ask-text = 학부모가 답할 때까지 학교가 답할 기한이 멈춥니다.
console-ask-own = 직접 쓰는 질문
console-resolve = 해결했다고 알리기
console-resolve-text = 해결되었는지 학부모에게 물어보고, 학부모는 다시 열 수 있습니다.
console-resolve-own = 어떻게 해결했는지 직접 쓰기
console-resolve-send = 해결했다고 알리기
# $language (String): the parent's language.
console-prepared = 학부모의 언어로 준비된 글 ({ $language })
console-own-words = 직접 쓰기
# $count (Number): how many characters.
console-own-hint = { $count }자까지 쓸 수 있습니다. 학부모와 다른 언어로 쓰시면 번역하지 않고 그대로 보내며, 번역하지 않았다고 표시합니다.
console-own-language = 쓰는 언어
console-note = 메모 쓰기
console-note-own = 메모
console-note-text = 직원만 보는 것으로, 학부모에게는 보이지 않습니다. 이 우려 사항을 볼 수 있는 사람은 읽을 수 있습니다.
console-internal-hint = 직원만 보는 것으로, 학부모에게는 보이지 않습니다.
console-assign = 다른 사람에게 넘기기
console-assign-whom = 새 담당
console-assign-text = 새 담당이 다시 맡아서 시작해야 합니다. 학부모에게 알립니다.
console-assign-send = 넘기기
console-assign-none = 이 단계에는 이 일을 맡을 수 있는 다른 사람이 없습니다.
console-name = 누구에 대한 일인지 적기
console-name-whom = 사람
console-name-text = 그때부터 그 사람은 이 우려 사항을 볼 수 없습니다. 되돌릴 수 없습니다.
console-name-send = 저장
console-escalate = 다음 단계로 넘기기
# $level: as above. $holder (String): who gets it, none if nobody is known.
console-escalate-text =
    { $holder ->
        [none] 다음 단계: { console-level }.
       *[other] 다음 담당: { $holder } ({ console-level }).
    } 학부모에게 알립니다.
console-escalate-own = 이유
console-escalate-send = 넘기기
console-reopen = 다시 열기
console-reopen-own = 이유
console-hold = 법적 보관 시작하기
console-hold-text = 그러면 부탁을 받아도, 시간이 지나도 아무것도 지우지 않습니다.
console-release = 법적 보관 끝내기
console-release-text = 그러면 때가 되었을 때 지워집니다.

console-words-missing = 먼저 여기에 써 주세요.
# $count (Number): how many characters are allowed. $over (Number): how many there are too many.
console-words-long =
    { $over ->
       *[other] 너무 깁니다. { $count }자까지 쓸 수 있습니다. { $over }자를 줄여 주세요.
    }
console-words-both = 준비된 글을 고르시고 직접 쓰기도 하셨습니다. “직접 쓰기”를 고르시거나 이 칸을 비워 주세요.
console-nobody-chosen = 사람을 골라 주세요.

console-done-acknowledged = 이제 맡으셨고, 학부모에게 알렸습니다.
console-done-replied = 메시지를 학부모에게 보내고 있습니다.
console-done-asked = 질문을 학부모에게 보내고 있습니다.
console-done-noted = 메모가 저장되었습니다.
console-done-assigned = 넘겼고, 양쪽에 모두 알렸습니다.
console-done-named = 저장되었습니다. 그 사람은 이 우려 사항을 볼 수 없습니다.
console-done-escalated = 다음 단계로 넘어갔고, 학부모에게 알렸습니다.
console-done-resolved = 해결되었는지 학부모에게 물어보았습니다.
console-done-reopened = 다시 열렸고, 학부모에게 알렸습니다.
console-done-held = 이제부터 아무것도 지우지 않습니다.
console-done-released = 법적 보관이 끝났습니다.

## Concerns as a file

console-export = 파일로 내려받기
console-export-text = 위에서 고르신 것을 모든 페이지에서 담습니다. 내려받으신 것은 기록에 남습니다.
console-export-words = 학부모가 쓴 말도 담기
console-export-words-hint = 꼭 필요할 때만 담아 주세요. 파일에서는 내용이 보호되지 않습니다. Excel은 한 칸에 32,767자까지 들어가서 더 긴 글은 잘리고, CSV에는 모두 들어갑니다.
console-export-csv = CSV로
console-export-xlsx = Excel(XLSX)로
console-column-reference = 번호
console-column-kind = 종류
console-column-topic = 내용
console-column-school = 학교 또는 교육구
console-column-level = 단계
console-column-status = 상태
console-column-raised = 올린 날
console-column-first-step = 첫 처리
console-column-resolved = 해결
console-column-ended = 끝난 날
console-column-days-to-first-step = 첫 처리까지 수업일
console-column-days-to-resolution = 해결까지 수업일
console-column-overdue = 기한 지남
console-column-language = 언어
console-column-rating = 평가 (1~5)
# $kind: concern, discrimination or danger.
console-kind =
    { $kind ->
        [danger] 위험
        [discrimination] 차별
       *[concern] 우려 사항
    }
# $it: yes or no.
console-is =
    { $it ->
        [yes] 예
       *[no] 아니요
    }
