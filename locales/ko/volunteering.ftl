## Volunteering and observing a class.

volunteering-none-now = 도와주시겠다니 감사합니다. 지금은 여기에 올라온 봉사 활동이 없습니다.
volunteering-which = 도와주시겠다니 감사합니다. 이런 일에 도움이 필요합니다:
# $title, $room (String): the school's own words; $room is "none" if there is none. $free (Number): how many places are left.
volunteering-event =
    { $title }
    { $day }, { $start }부터 { $end }까지{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
    { $free ->
        [0] 자리가 모두 찼습니다. 대기자 명단이 있습니다.
       *[other] { $free }자리 남았습니다.
    }
# A button; at most 60 characters.
volunteering-label = { $title }
# $words (String): the school's own words.
volunteering-asks = 학교에서 부탁드리는 것: { $words }
# $names (String): a list of names, as each of them wants to be shown.
volunteering-helpers = 함께 돕는 분: { $names }
volunteering-how-shown = 함께 돕는 분들에게 성함을 어떻게 보여 드릴까요? 답하시면 신청됩니다.
volunteering-full = 자리가 모두 찼습니다. 답하시면 대기자 명단에 올라갑니다. 함께 돕는 분들에게 성함을 어떻게 보여 드릴까요?
# $how: full, short or hidden.
volunteering-shown =
    { $how ->
        [full] 성과 이름 모두
        [hidden] 보여 주지 않기
       *[short] 이름과 성의 첫 글자만
    }
volunteering-already = 이미 신청하셨습니다. 도와주셔서 감사합니다.
volunteering-called-off = 죄송합니다. 학교에서 취소했습니다: { $title }, { $day }.
volunteering-thanks = 도와주셔서 감사합니다: { $title }. 함께해 주셔서 학교에서도 고마워하고 있습니다.
volunteering-too-few =
    { $count ->
       *[other] { $count }자리가 이미 찼거나 찬 적이 있어서 그보다 적게 할 수 없습니다.
    }
volunteering-observe-whose = 누구의 반을 방문하고 싶으세요? 아이 이름과 선생님 성함을 써 주세요.
volunteering-observe-when = 어느 날 방문하면 좋으세요? 편하게 글로 써 주세요. 사무실이나 선생님이 답해 드립니다.

intent-volunteer = 학교 일 돕기
intent-observe-classroom = 우리 아이 교실 방문하기
