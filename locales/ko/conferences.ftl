## Conferences with teachers and the principal.

conferences-which-school = 어느 학교 일인가요?
conferences-which-child = 어느 아이 일인가요?
# $name (String): a first name. $grade (String): as the school writes it, such as 3 or KG.
conferences-child = { $name }, 학년: { $grade }
conferences-all-children = 아이들 모두, 한 명씩 차례로
conferences-by-office = 아직 제가 가족을 모르기 때문에 학교 사무실에서 면담을 잡아 드립니다. 그러기 위해 몇 가지 여쭤볼게요.
conferences-child-name = 아이 이름이 무엇이고, 어느 선생님 반인가요?
conferences-with-whom = { $child }에 대해 누구를 만나고 싶으세요?
# $role: teacher, principal, counselor or another one.
conferences-staff =
    { $role ->
        [teacher] { $name }, 선생님
        [principal] { $name }, 교장 선생님
       *[other] { $name }
    }
conferences-somebody-else = 다른 사람: 사무실에 물어보기
conferences-another-person = 학교의 다른 사람
conferences-whom = 누구를 만나고 싶으세요?
conferences-which-way = 어떻게 만나고 싶으세요?
# $way: in_person, phone or video.
conferences-way =
    { $way ->
        [phone] 전화로
        [video] 화상으로
       *[in_person] 학교에서 직접
    }
interpreter-ask = 통역이 필요하세요? 비용은 없고, 아이가 통역하지 않아도 됩니다.
# $language (String): the name of a language.
interpreter-yes = 네, { $language }
interpreter-no = 아니요, 괜찮습니다
interpreter-which-language = 어떤 언어 통역이 필요하세요? 아이가 통역하지 않아도 됩니다.
interpreter-in = { $language }
interpreter-for-what = 어떤 일에 통역이나 번역이 필요하세요? 무슨 일인지, 언제인지 써 주세요.
conferences-which-day = 어느 날이 좋으세요?
conferences-day = { $day }
conferences-later-days = 그다음 날짜 보기
conferences-day-not-free = 죄송합니다. { $day }에는 빈 시간이 없습니다. 이런 날에는 빈 시간이 있습니다:
conferences-which-time = { $day }: 몇 시가 좋으세요?
conferences-time-not-free = { $day }: 말씀하신 시간에는 자리가 없습니다. 이런 시간은 비어 있습니다:
conferences-time = { $start }부터 { $end }까지
conferences-later-times = 더 늦은 시간 보기
# $staff (String): a name, or several.
conferences-full = 죄송합니다. { $staff } 님은 맞는 빈 시간이 없습니다. 어떻게 할까요?
conferences-ask-office = 사무실에 잡아 달라고 부탁하기
conferences-no-window = 지금은 고를 수 있는 면담 시간이 없습니다. 언제든지 면담을 부탁하실 수 있고, 사무실에서 잡아 드립니다.
conferences-wish = 어느 날, 몇 시가 좋으세요? 편하게 글로 써 주세요.
# $count (Number): the most people a parent may bring.
conferences-who-comes =
    { $count ->
       *[other] { $count }명까지 함께 오실 수 있습니다. 아이에 대한 이야기는 그 자리에 있는 사람들만 압니다. 이 학교의 다른 학부모에게는 밖에서 기다려 달라고 할 수 있습니다. 몇 명이 함께 오시나요?
    }
conferences-companions =
    { $count ->
        [0] 없어요, 혼자 가요
       *[other] { $count }명
    }
conferences-review = 맞는지 확인해 주세요. 이 시간은 5분 동안 맡아 둘게요.
# $child, $whom, $wish (String): what the parent said; "none" if nothing. $whom may be a role, such as teacher.
conferences-review-request =
    사무실에 이렇게 전할게요. 맞나요?

    { $child }에 대한 면담{ $whom ->
        [none] {""}
        [teacher] {", "}선생님과
        [principal] {", "}교장 선생님과
        [counselor] {", "}상담 선생님과
        [coach] {", "}코치 선생님과
        [nurse] {", "}보건 선생님과
        [administrator] {", "}행정 담당자와
        [superintendent] {", "}교육감과
        [office] {", "}사무실과
       *[other] {", "}만날 사람: { $whom }
    }
    때: { $wish }{ $asked ->
        [yes] {". "}통역: { $interpreter }.
       *[no] {""}
    }
conferences-how-to-prepare = 무엇을 준비할까요
conferences-prepare = 면담에서는 이런 이야기를 합니다. 말씀하시거나 물어보고 싶은 것을 준비해 오세요:

intent-book-conference = 면담 잡기
intent-my-bookings = 내 면담 보기
intent-change-booking = 면담 변경하기
intent-cancel-booking = 면담 취소하기
intent-request-interpreter = 통역이나 번역 부탁하기
