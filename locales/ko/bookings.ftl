## What is booked, waited for or asked of the office, and what is said about it.

# $kind: parent_teacher, parent_student_teacher or parent_principal. $child (String): a first name. $staff (String): a name.
# $day, $start, $end (String): written for the language. $way: in_person, phone or video. $room (String): "none" if there is none.
# $interpreter (String): the language, if $asked is yes. $confirmed: no as long as the school looks for an interpreter.
# $companions (Number): how many people the parent brings.
booking-conference =
    { $kind ->
        [parent_student_teacher] { $staff } 님과 면담 ({ $child } 함께 참석)
       *[parent_teacher] { $staff } 님과 면담 ({ $child })
    }
    { $day }, { $start }부터 { $end }까지
    { $way ->
        [phone] 전화: 학교에서 전화를 드립니다.
        [video] 화상: 학교에서 링크를 보내 드립니다.
       *[in_person] { $room ->
            [none] 학교에서 만납니다.
           *[other] 학교에서 만납니다. 장소: { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}통역({ $interpreter })은 아직 확인 중입니다.
           *[yes] {" "}통역({ $interpreter })이 있습니다.
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
       *[other] {" "}함께 오시는 분: { $companions }명.
    }
# $title (String): the school's own words.
booking-event =
    { $title }
    { $day }, { $start }부터 { $end }까지{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
# Labels of buttons: at most 60 characters.
booking-label = { $staff }, { $day }, { $time } ({ $child })
booking-label-event = { $title }, { $day }
booking-change = 변경하기
booking-cancel = 취소하기

booking-done = 예약되었습니다. 쓰시는 달력에 넣으실 수 있습니다.
booking-changed = 변경되었습니다. 지금은 이렇습니다:
booking-cancelled = 취소되었습니다. 이제 그 시간은 다른 가족이 쓸 수 있습니다.
booking-cancelled-by-school = 죄송합니다. 학교 사정으로 취소되었습니다. 다른 시간을 원하시면 여기에 써 주세요.
booking-moved-by-school = 학교에서 다른 시간으로 옮겼습니다. 시간이 안 되시면 여기서 변경하거나 취소하실 수 있습니다.

## Why something cannot be booked

booking-taken = 죄송합니다. 다른 분이 먼저 예약하셨습니다. 그 시간은 이제 찼습니다.
booking-gone = 그 시간은 이제 예약할 수 없습니다.
booking-too-late = 예약하기에는 너무 늦었습니다.
# $day (String): from when on it can be booked.
booking-too-early = { $day }부터 예약하실 수 있습니다.
booking-too-short = 통역이 있으면 면담 시간이 두 배로 걸립니다. 그 시간은 통역하기에 너무 짧습니다.
booking-clash = 그 시간에 다른 예약이 있습니다.
booking-twice = 아이 일로 그분과 이미 면담이 잡혀 있습니다. 그 예약을 변경하실 수 있습니다.
# $count (Number): the most meetings a family may have at a time.
booking-limit =
    { $count ->
       *[other] 이 학교에서는 면담을 한 번에 { $count }건까지 예약하실 수 있습니다. 더 필요하시면 사무실에서 도와드립니다.
    }
booking-not-there = 그 예약을 찾을 수 없습니다. 변경되었거나 취소되었을 수 있습니다.
# $hours (Number): until how long before it begins.
booking-cut-off =
    { $hours ->
       *[other] 시작 { $hours }시간 전부터는 학교 사무실에서만 변경하거나 취소할 수 있습니다. 사무실에 전화해 주세요.
    }

## My bookings

bookings-yours = 예약하신 것은 다음과 같습니다:
bookings-none = 지금 예약하신 것이 없습니다.
bookings-none-unknown = 이 채팅에는 예약이 없습니다. 학교에서 코드를 받으셨으면 써 주세요. 그러면 어느 가족이신지 알 수 있습니다.
bookings-which-to-change = 어느 면담을 변경하시겠어요?
bookings-which-to-cancel = 어느 것을 취소하시겠어요?
bookings-what-to-change = 무엇을 바꾸시겠어요?
bookings-sure-to-cancel = 이 예약을 취소할까요?
bookings-review-change =
    이렇게 바뀝니다. 맞나요?

    { $staff } 님과 면담 ({ $child })
    { $day }, { $time }, { $way ->
        [phone] 전화
        [video] 화상
       *[in_person] 학교에서
    }

bookings-no-other-time = 맞는 다른 시간이 없습니다. 그대로 둘까요?
review-what-else = 알겠습니다. 무엇을 바꿀까요?
review-yes = 네, 맞아요
review-yes-change = 네, 변경해 주세요
review-yes-cancel = 네, 취소해 주세요
review-keep = 아니요, 그대로 두세요
review-cancel = 그만할래요
# $what: the day, time, way, interpreter, companions (people who come along) or wish (when it would suit).
review-change =
    { $what ->
        [day] 다른 날
        [time] 다른 시간
        [way] 직접 만나기, 전화, 화상
        [interpreter] 통역
        [companions] 함께 오는 사람이 있어요
       *[wish] 다른 날짜나 시간
    }

## Days and times

date-impossible = 달력에 없는 날짜입니다. 어느 날을 말씀하시나요?
date-past = 이미 지난 날입니다: { $day }. 어느 날이 좋으세요?
date-ambiguous = { $first }인가요, { $second }인가요?

## The waitlist

waitlist-join = 대기자 명단에 올려 주세요
# $ahead (Number): how many families are before this one.
waitlist-joined =
    { $ahead ->
        [0] 대기자 명단 첫 번째로 올렸습니다. 자리가 나면 바로 알려 드릴게요.
       *[other] 대기자 명단에 올렸습니다. 앞에 { $ahead }팀이 기다리고 있습니다. 차례가 되면 바로 알려 드릴게요.
    }
waitlist-offered = 방금 자리가 났습니다. 따로 알려 드릴게요.
# $day, $time: until when the place is kept.
waitlist-offer = 자리가 났습니다. { $day }, { $time }까지 맡아 둘게요. 하시겠어요?
waitlist-accept = 네, 할게요
waitlist-decline = 아니요, 괜찮습니다
waitlist-declined = 알겠습니다. 다음 가족에게 드릴게요. 이제 대기자 명단에서 빠지셨습니다.
waitlist-offer-over = 그 자리는 이제 맡아 둘 수 없습니다.
waitlist-offer-ended = 답하실 시간이 지나서 자리가 다음 가족에게 갔습니다. 언제든지 대기자 명단에 다시 올리실 수 있습니다.
waitlist-over = 죄송합니다. 제때 자리가 나지 않았습니다. 학교 사무실에서 다른 방법을 찾도록 도와드릴 수 있습니다.
waitlist-twice = 이미 이 대기자 명단에 있습니다. 차례가 되면 알려 드릴게요.
waitlist-not-in-line = 이제 그 대기자 명단에 없습니다.
waitlist-left = 그 대기자 명단에서 빠지셨습니다.
waitlist-leave = 대기자 명단 { $number }번에서 빠지기
waitlist-line =
    { $ahead ->
        [0] { $staff } 님 대기자 명단 ({ $child }): 첫 번째입니다
       *[other] { $staff } 님 대기자 명단 ({ $child }): 앞에 { $ahead }팀이 기다리고 있습니다
    }
waitlist-line-event =
    { $ahead ->
        [0] { $title } 대기자 명단: 첫 번째입니다
       *[other] { $title } 대기자 명단: 앞에 { $ahead }팀이 기다리고 있습니다
    }

## Requests to the office

# $number (Number): of the request. $school (String): "none" if unknown.
request-done =
    { $school ->
        [none] 학교 사무실
       *[other] { $school } 사무실
    }에 요청 { $number }번으로 전했습니다. 답은 이 채팅으로 옵니다. 채팅을 항상 지켜보는 사람은 없으니, 급하시면 사무실에 전화해 주세요.
# $kind: conference, interpreter, volunteer or observe.
request-line =
    사무실에 하신 요청 { $number }번: { $kind ->
        [conference] 면담
        [interpreter] 통역이나 번역
        [volunteer] 학교 자원봉사
       *[observe] 교실 방문
    }. 아직 답이 없습니다.
request-withdraw = 요청 { $number }번 취소하기
request-withdrawn = 요청 { $number }번이 취소되었습니다.
request-not-open = 요청 { $number }번은 이미 끝났습니다.
# $words (String): the office's own words, which nobody has translated.
request-answered =
    학교 사무실에서 요청 { $number }번에 답했습니다. 사무실에서 쓴 그대로입니다:

    { $words }

## Reminders

reminder = 예약하신 일을 알려 드립니다:
reminders-stop = 알림 켜기 또는 끄기

## For the office

slots-day-taken = { $day }에는 이미 선생님의 다른 시간이 있어서 그날로 옮길 수 없습니다.
