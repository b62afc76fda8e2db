# The office's pages for the staff: conferences, volunteers, requests, unanswered questions, languages.

## Forms

office-missing = 여기를 채워 주세요.
# $count, $longest (Number): how many characters there are, and may be.
office-too-long = 지금 { $count }자입니다. { $longest }자까지 쓸 수 있습니다.
office-no-day = 달력에 없는 날짜입니다.
office-no-time = 15:20처럼 시간을 써 주세요.
# $least, $most (Number): the smallest and the largest number that is possible.
office-no-number = { $least }부터 { $most }까지의 숫자를 써 주세요.
office-no-choice = 여기 있는 것 중에서 골라 주세요.
office-end-first = 끝나는 때는 시작하는 때보다 늦어야 합니다.
office-both-times = 시작과 끝 시간을 둘 다 쓰거나, 하루 전체이면 둘 다 비워 주세요.
office-day-over = 이미 지났습니다. 앞으로 올 날을 골라 주세요.
office-clash = 그 시간에 가족이나 교사에게 다른 예약이 있습니다.
office-twice = 이 가족은 이 아이 일로 이분과 이미 면담이 잡혀 있습니다.
office-done = 완료
office-back = 뒤로
office-school = 학교
office-day = 날짜
office-from-time = 시작
office-until-time = 끝
# $day (String): written for the language.
office-day-of = { $day }
# $start, $end (String): written for the language.
office-times = { $start }부터 { $end }까지
office-done-event = 행사를 올렸습니다. 가족들이 채팅에서 볼 수 있습니다.

## Conferences

office-menu-conferences = 면담
office-menu-conferences-about = 날마다 얼마나 찼는지, 누가 언제 오는지, 가족이 예약할 수 있는 시간.
office-own-only = 여기에는 본인의 면담만 보입니다.
office-days-caption = 오늘부터 면담 시간이 있는 날
office-free-slots = 비어 있음
office-booked-slots = 예약됨
office-closed-slots = 닫힘
office-no-days = 오늘부터 예약할 수 있는 시간이 없습니다.
office-to-days = 모든 날
# $day (String): written for the language.
office-day-title = { $day } 면담
office-to-day = { $day }로 돌아가기
office-change-day = 시간 닫기 또는 날짜 옮기기
# $free, $booked, $closed (Number): how many times of a teacher.
office-counts = 비어 있음: { $free }. 예약됨: { $booked }. 닫힘: { $closed }.
office-no-slots = 이날은 면담 시간이 없습니다.
# $way: in_person, phone or video. $room (String): "none" if there is none. $interpreter (String): the language, if $asked is yes.
# $confirmed: no as long as the school looks for an interpreter. $companions (Number): whom the parent brings.
office-how =
    { $way ->
        [phone] 전화: 학교에서 겁니다.
        [video] 화상.
       *[in_person] { $room ->
            [none] 직접 만남.
           *[other] 직접 만남, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}통역({ $interpreter }): 아직 확인 중.
           *[yes] {" "}통역({ $interpreter }) 있음.
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
       *[other] {" "}함께 오는 사람: { $companions }명.
    }
# $way: in_person, phone or video.
office-way =
    { $way ->
        [phone] 전화
        [video] 화상
       *[in_person] 직접 만남
    }
# $held: yes while a family is still choosing.
office-booking-short =
    { $day }, { $time }: { $staff } 님, { $child } 면담{ $held ->
        [yes] {" "}(지금 한 가족이 고르는 중)
       *[no] {""}
    }

## Publishing times

office-publish = 면담 시간 올리기
office-publish-text = 가족들이 채팅에서 이 시간을 예약할 수 있습니다. 수업이 없는 날은 빠집니다. 이미 있는 시간은 그대로 있습니다.
office-first-day = 첫날
office-last-day = 마지막 날
office-length = 면담 한 번의 길이(분)
office-pause = 면담 사이 쉬는 시간(분)
office-pause-hint = 10분이 넘으면 통역을 예약할 수 없습니다.
office-ways = 만나는 방법
office-room = 장소
office-room-hint = 아래에서 고른 모든 사람에게 같습니다. 비워 두어도 됩니다.
office-teachers = 누구의 시간
office-teachers-hint = 아무도 고르지 않으면 모두에게 올립니다.
office-no-teachers = 아직 교사가 없습니다. 먼저 학교 명단을 가져오도록 부탁해 주세요.
office-opens = 예약을 시작하는 날
office-opens-hint = 비워 두면 지금부터입니다.
office-closes = 예약을 마감하는 날
office-closes-hint = 비워 두면 면담이 시작될 때까지입니다.
office-closes-first = 예약을 시작하는 날보다 빠릅니다.
# $fault: what is wrong with the days and hours. $longest (Number): the most days.
office-window =
    { $fault ->
        [order] 마지막 날이 첫날보다 빠릅니다.
        [days] 날이 너무 많습니다. { $longest }일까지 가능합니다.
        [no_school] 이 날들에는 수업이 없습니다.
        [over] 이미 지났습니다. 앞으로 올 날을 골라 주세요.
        [hours] 이 시간 안에는 면담이 한 번도 들어가지 않습니다.
        [opens] 마지막 면담보다 늦어서 아무도 예약할 수 없습니다.
       *[closes] 이미 지난 날이어서 아무도 예약할 수 없습니다.
    }
# $count (Number): how many times.
office-published =
    { $count ->
        [0] 새로 올린 것이 없습니다. 이미 있던 시간입니다.
       *[other] 새 시간 { $count }개를 예약할 수 있습니다.
    }

## Closing times, moving a day

office-change-title = { $day } 바꾸기
office-nothing-to-come = 이날은 앞으로 남은 시간이 없습니다.
office-block = 빈 시간 닫기
office-block-text = 빈 시간은 이제 예약할 수 없게 됩니다. 예약된 것은 그대로 있습니다.
office-all-day-hint = 비워 두면 하루 전체입니다.
office-unblock = 다시 열기
# $count (Number): how many times.
office-blocked =
    { $count ->
        [0] 빈 시간이 없어서 닫은 것이 없습니다.
       *[other] 시간 { $count }개를 닫았습니다.
    }
office-blocked-stay = 이 면담들은 그대로 있습니다. 하나씩 취소하실 수 있습니다:
# $count (Number): how many times.
office-unblocked =
    { $count ->
        [0] 닫힌 시간이 없었습니다.
       *[other] 시간 { $count }개를 다시 열었습니다.
    }
office-move-day = 하루 전체 옮기기
office-move-text = 모든 시간이 예약과 함께 다른 날 같은 시각으로 옮겨집니다. 가족들에게 알립니다.
office-move-to = 옮길 날
# $fault: past or no_school.
office-move =
    { $fault ->
        [no_school] 그날은 수업이 없습니다.
       *[past] 내일부터의 다른 날을 골라 주세요.
    }
# $count (Number): how many times. $day (String): written for the language.
office-moved =
    { $count ->
       *[other] 시간 { $count }개를 { $day }로 옮겼습니다.
    }
# $count (Number): how many families.
office-told =
    { $count ->
       *[other] { $count }가족에게 채팅으로 알립니다.
    }
office-call = 채팅으로 연락할 수 없는 분들이니 전화해 주세요

## Booking for a family

office-book-for = 가족 대신 예약하기
office-book-for-text = Puente에 직접 쓸 수 없는 가족을 위한 것입니다. 먼저 보호자를 골라 주세요.
office-child-teacher = 아이의 담당 교사
office-all-teachers = 모든 교사
office-who = 보호자나 아이의 이름
office-who-hint = 이름의 일부나 명단에 있는 번호를 쓰세요.
# $count (Number): how many guardians were found.
office-guardians-count =
    { $count ->
        [0] 찾은 사람이 없습니다.
       *[other] 보호자 { $count }명
    }
# $children (String): first names.
office-guardian-of = { $children }
office-more = 더 보기
office-to-guardians = 모든 보호자
# $name (String): the guardian.
office-book-title = { $name } 님의 면담
office-child = 어느 아이 일
# $name (String): a first name. $grade (String): as the school writes it.
office-child-of = { $name }, 학년: { $grade }
office-with = 만날 사람
office-choose = 골라 주세요
office-interpreter = 통역
office-no-interpreter = 없음
office-go-on = 계속
office-show-times = 빈 시간 보기
office-free-times = 빈 시간
office-way-label = 만나는 방법
office-companions = 함께 오는 사람 수
# $count (Number): the most that a parent may bring.
office-companions-hint = { $count }명까지.
office-book-it = 예약하기
# $name (String): a member of staff.
office-no-times = { $name } 님은 이 가족에게 맞는 빈 시간이 없습니다.
office-time-gone = 그 시간은 이제 비어 있지 않습니다. 다른 시간을 골라 주세요.
office-not-this-way = 그 시간에는 이 방법으로 만날 수 없습니다. 다른 방법을 골라 주세요.
# $name (String): the guardian.
office-booked = { $name } 님의 면담이 예약되었습니다.
office-cancel = 취소
office-cancel-title = 이 면담을 취소할까요?
office-cancel-text = 학교 사정으로 취소했다고 가족에게 알립니다. 그 시간은 기다리는 사람에게 드립니다.
office-cancel-booking = 면담 취소하기
office-cancelled = 면담이 취소되었습니다.

## Volunteers

office-menu-volunteers = 자원봉사
office-menu-volunteers-about = 가족들이 돕는 일, 신청한 사람, 새 행사.
# $count (Number): how many events.
office-events-count =
    { $count ->
       *[other] 앞으로 있을 행사 { $count }개
    }
# $count, $needed (Number): how many volunteers there are, and are needed. $open: yes or no.
office-signed-up =
    { $needed }명 중 { $count }명이 신청했습니다. { $open ->
        [yes] 신청을 받고 있습니다.
       *[no] 신청을 받고 있지 않습니다.
    }
office-no-events = 앞으로 있을 행사가 없습니다.
office-to-events = 모든 행사
office-event-off = 취소된 행사입니다.
# $count, $needed (Number): how many volunteers there are, and are needed.
office-roster = 오는 사람: { $needed }명 중 { $count }명
office-roster-text = 성과 이름이 모두 나옵니다. 꼭 필요한 사람에게만 보여 주세요.
office-roster-file = 명단 내려받기 (CSV)
office-volunteer = 봉사자
office-nobody-yet = 아직 신청한 사람이 없습니다.
office-call-off = 행사 취소하기
office-call-off-text = 신청했거나 기다리는 모든 사람에게 알립니다. 되돌릴 수 없습니다.
# $title (String): the school's own words.
office-event-cancelled = “{ $title }” 행사가 취소되었습니다.
office-event-new = 새 행사
# $language (String): the name of a language, in that language.
office-event-title = 제목 ({ $language })
office-event-asks = 봉사자에게 부탁하는 것 ({ $language })
office-event-asks-hint = 할 일, 가져올 것, 찾아갈 사람.
office-place = 장소
office-needed = 필요한 사람 수
office-sign-up-opens = 신청을 시작하는 날
office-opens-late = 행사보다 늦어서 아무도 신청할 수 없습니다.
office-event-publish = 행사 올리기

## Requests

office-menu-requests = 요청
office-menu-requests-about = 학부모가 사무실에 부탁한 일.
# $count (Number): how many requests.
office-requests-count =
    { $count ->
       *[other] 답을 기다리는 요청 { $count }건, 오래된 것부터
    }
office-no-requests = 답을 기다리는 요청이 없습니다.
# $count (Number): how many requests.
office-requests-unseen =
    { $count ->
       *[other] 학교를 고르지 않은 요청이 { $count }건 더 있습니다. 그래서 어느 학교에도 보이지 않습니다. Puente를 운영하는 사람이 볼 수 있습니다.
    }
# $kind: conference, interpreter, volunteer or observe.
office-request-kind =
    { $kind ->
        [conference] 면담
        [interpreter] 통역이나 번역
        [volunteer] 학교 자원봉사
       *[observe] 교실 방문
    }
# $number (String): of the request. $kind (String): from above.
office-request-title = 요청 { $number }번: { $kind }
office-not-known = 명단에 없는 학부모
office-no-school-named = 학교를 고르지 않음
# $language (String): the name of a language.
office-language = { $language }
office-writes-in = 쓰는 언어: { $language }
office-to-requests = 모든 요청
office-about = 내용
# $name: what a parent said in the chat, by its place there.
office-said =
    { $name ->
        [children] 아이들
        [child_name] 아이 (학부모가 쓴 말)
        [whom] 만날 사람 (학부모가 쓴 말)
        [role] 만날 사람
        [kind] 면담 종류
        [title] 행사
        [interpreter] 통역 언어
        [way] 만나는 방법
        [day] 날짜
        [time] 시간
        [companions] 함께 오는 사람
       *[wish] 학부모가 쓴 말
    }
# $kind: parent_teacher, parent_student_teacher or parent_principal.
office-meeting-kind =
    { $kind ->
        [parent_student_teacher] 아이와 함께
        [parent_principal] 교장과
       *[parent_teacher] 아이 없이
    }
# $role: teacher, principal, counselor or another one.
office-staff-role =
    { $role ->
        [teacher] 교사
        [principal] 교장
        [counselor] 상담 교사
        [coach] 코치
        [nurse] 보건 교사
        [administrator] 행정 담당자
        [superintendent] 교육감
       *[office] 사무실
    }
office-no-words = 학부모가 더 쓴 것은 없습니다.
office-answer = 답
office-answer-words = 보낼 말
# $language (String): the parent's. $count (Number): the most characters.
office-answer-hint = 학교에서 쓴 말 그대로 학부모의 채팅으로 갑니다. 아무도 번역하지 않습니다. 학부모가 쓰는 언어: { $language }. { $count }자까지 쓸 수 있습니다.
office-answer-send = 보내고 마치기
office-close = 답 없이 마치기
office-close-text = 다른 방법으로 해결되었을 때 쓰세요. 아무것도 보내지 않습니다.
office-request-over = 이미 끝난 요청입니다.
office-done-answered = 답을 보냈고, 요청이 끝났습니다.
office-done-answered-later = 요청이 끝났습니다. 지금은 알림을 보내지 않는 시간이어서 답은 아침에 갑니다.
office-done-chat-gone = 요청이 끝났습니다. 학부모가 채팅을 지웠거나 Puente를 차단해서 답을 읽을 사람이 없습니다.
office-done-closed = 요청이 끝났습니다. 아무것도 보내지 않았습니다.

## Unanswered questions

office-menu-unanswered = 답이 없는 질문
office-menu-unanswered-about = 학부모가 물어보지만 어느 문서에도 답이 없는 것.
office-unanswered-text = 어느 문서에도 답이 없는 것을 학부모가 몇 번 물어보았는지 보여 줍니다. 쓴 말은 보관하지 않습니다.
office-unanswered-how = 학교가 이런 질문에 답하는 방법
office-period = 기간
# $count (Number): how many days.
office-last-days = 최근 { $count }일
# $count (Number): how often.
office-unanswered-caption =
    { $count ->
       *[other] 질문 { $count }개, 많이 나온 주제부터
    }
office-topic = 주제
office-times-asked = 횟수
office-language-head = 언어
office-no-topic = 다른 주제
office-no-school-chosen = 학교를 고르지 않음
office-no-gaps = 이 기간에는 답이 없는 질문이 없습니다.
office-card-text = Puente는 문서에 있는 것만 말합니다. 어떤 주제에 답하려면 학교가 직접 쓴 문장으로 짧은 문서(카드)를 만들면 됩니다:
office-card-folder = 카드를 넣은 폴더: 제목, 어느 곳의 것인지, 그리고 문장을 하나씩 따로.
office-card-questions = 각 문장 아래에는 그 문장으로 답이 되는 질문을 학부모가 쓰는 말로, 언어마다.
office-card-check = 모두 맞는지 검사로 확인합니다. 그런 다음 답이 없는 질문 목록에서 그 주제를 지웁니다.
office-card-more = Puente를 돌보는 사람은 모든 단계를 이 파일에서 볼 수 있습니다:

## Languages

office-menu-languages = 언어
office-menu-languages-about = Puente가 언어마다 무엇을 갖추었고, 누가 돌보는지.
office-languages-text = 누가 쓴 글인지 알아야 정직한 글입니다. 기계가 쓰고 아직 사람이 읽지 않은 글은 여기에 그렇게 적혀 있습니다.
office-languages-caption = Puente가 아는 모든 언어
office-language-status = 상태
# $status: draft, machine or reviewed.
office-status =
    { $status ->
        [reviewed] 사람이 확인함
        [machine] 기계가 썼고 확인하지 않음
       *[draft] 아직 제공하지 않음
    }
office-share-understood = 알아들음
office-share-understood-text = 학부모가 부탁하는 일 가운데 예문이 충분한 부분입니다.
office-share-said = 말함
office-share-said-text = Puente가 하는 말 가운데 쓰여 있는 부분입니다.
office-share-known = 알고 있음
office-share-known-text = 규정의 문장 가운데 번역되고 질문이 충분한 부분입니다.
# $share (Number): 0 to 100.
office-percent = { $share }%
office-lead = 돌보는 사람
office-nobody = 아직 없음

office-menu-messages = 메시지
office-menu-messages-about = 메시지가 휴대폰에서 어떻게 보이는지, 언어별로.
# The name of a file follows.
office-messages-text = 이름, 날짜, 숫자 자리에는 보기가 들어 있습니다. 글을 고치는 방법은 다음에 있습니다:
office-messages-file = 파일
# $count (String): at least 4.
office-messages-variants = { $count }가지 모두 보기
office-text-missing = 번역 없음: 영어 글이 보입니다
office-text-stale = 영어 글이 그 뒤에 바뀌어 번역도 고쳐야 합니다
# $name (String): a person.
office-text-by =
    { $by ->
        [machine] 기계가 썼고 아직 읽은 사람이 없습니다
        [hand] 손으로 고쳤고 아직 기록되지 않았습니다
       *[other] 쓰거나 읽은 사람: { $name }
    }
