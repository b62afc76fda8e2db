# The yearly report of the staff's pages, and who looked at which concern.

report-menu = 보고서
report-menu-about = 한 해의 숫자를 가정과 학교의 협력 기준 여섯 가지로 나누어 보여 주고, 그림표와 모든 표를 담은 파일이 있습니다.
report-period = 기간
report-last-months = 최근 12개월
# $years: such as 2025–2026.
report-school-year = { $years } 학년도
# $first and $last (String): whole dates.
report-span = { $first }부터 { $last }까지
report-scope = Puente는 Puente를 거친 것만 셉니다. 직접 만나거나 전화로, 종이로 주고받은 것은 이 숫자에 없습니다.
report-scope-concerns = 보실 수 있는 우려 사항만 셉니다. 다른 사람에게는 다른 숫자가 나올 수 있습니다.
report-file = 모든 표를 파일로 (CSV)
report-contents = 여섯 가지 기준
report-table = 숫자
report-none = 이 기간에는 셀 것이 없습니다.
report-legend = 막대의 부분
# Read aloud in place of a chart. $label (String): the row with the longest bar. $number: what it stands for.
report-chart-about = 막대로 된 그림표입니다. 가장 긴 막대는 “{ $label }”이고, 값은 { $number }입니다. 모든 숫자는 다음 표에 있습니다.
report-standard = 기준
report-figure = 표
report-row = 행
report-column = 열
report-what = 내용
report-number = 수
report-month = 달
report-concerns = 우려 사항

## 1: Welcoming

report-welcoming = 반갑게 맞이하기
report-welcoming-unknown = 가족이 환영받는다고 느끼는지 Puente는 모릅니다. 그것은 가족만 말할 수 있습니다.
report-families = 가족과 Puente
report-families-about = 처음 두 줄은 오늘의 숫자이고, 나머지는 이 기간의 숫자입니다.
report-families-known = 학교 명단에 있는 가족
report-families-linked = 그중 학교가 채팅과 연결한 가족
report-families-volunteers = 봉사를 신청한 가족
report-families-observing = 교실 방문 요청
report-chats = 언어별 채팅
report-chats-about = 오늘의 숫자입니다. 이 학교를 고른 Puente 채팅을 학부모가 쓰는 언어별로 셉니다. 채팅이 5개보다 적은 언어는 한데 모읍니다.
report-chats-column = 채팅
report-language = 언어
# $language: the name of a language.
report-language-name = { $language }
report-languages-few = 그 밖의 언어

## 2: Communicating

report-communicating = 소통하기
report-communicating-unknown = Puente를 거치지 않은 전화와 편지, 만남은 Puente가 모릅니다.
report-first = 첫 답까지 걸린 수업일
report-first-about = 우려 사항을 올린 날부터 학교에서 누군가 맡을 때까지입니다. 다음 수업일이 1일째입니다. 위험은 바로 답하므로 넣지 않았습니다.
report-solved = 해결까지 걸린 수업일
report-solved-about = 우려 사항을 올린 날부터 학교가 해결했다고 학부모에게 알릴 때까지입니다. 학교가 학부모의 답을 기다린 날도 셉니다. 위험은 넣지 않았습니다.
# $half and $most: in how many school days half and nine in ten were done. $done: answered or resolved.
report-within =
    { $done ->
        [answered] 답이 있었던 것 가운데 절반은 { $half ->
            [0] 같은 날에
           *[other] 수업일 { $half }일 안에
        }, 열에 아홉은 { $most ->
            [0] 같은 날에
           *[other] 수업일 { $most }일 안에
        } 누군가 맡았습니다.
       *[resolved] 해결된 것 가운데 절반은 { $half ->
            [0] 같은 날에
           *[other] 수업일 { $half }일 안에
        }, 열에 아홉은 { $most ->
            [0] 같은 날에
           *[other] 수업일 { $most }일 안에
        } 해결되었습니다.
    }
report-days-head = 수업일
# $days: from 0.
report-days =
    { $days ->
        [0] 같은 날
       *[other] { $days }일
    }
# $first and $last: how many days.
report-days-span = { $first }~{ $last }일
# $days: how many days.
report-days-over =
    { $days ->
       *[other] { $days }일 넘음
    }
report-days-pending = 아직
report-by-language = 언어별 우려 사항
report-by-language-about = 어느 언어를 쓰는 가족이든 똑같이 빨리 답을 받는지 보여 줍니다. 우려 사항의 열에 아홉을 수업일 며칠 안에 맡았고 해결했는지입니다. 위험은 넣지 않았습니다. 어느 가족인지 알아볼 수 없도록, 우려 사항이 5건보다 적은 언어는 한데 모읍니다.
report-first-most = 맡기까지 (일)
report-solved-most = 해결까지 (일)
report-talk = 면담과 질문
report-talk-about = 이 기간에 예약된 면담, 그리고 Puente가 문서에서 답을 찾지 못한 질문입니다.
report-talk-conferences = 면담
report-talk-interpreted = 그중 통역이 있는 면담
report-talk-interpreter-requests = 통역이나 번역 요청
report-talk-questions = 어느 문서에도 답이 없는 질문

## 3: Supporting student success

report-success = 학생의 성공
report-success-unknown = Puente는 성적과 출석, 시험을 볼 수 없습니다. 가족이 면담에 왔는지도 모릅니다.
report-conferences = 달별 면담
report-conferences-about = 예약되고 취소되지 않은 면담을 면담이 있는 달별로 셉니다.
report-kind-parent-teacher = 학부모와 교사
report-kind-parent-student-teacher = 학부모, 학생, 교사
report-kind-parent-principal = 학부모와 교장
report-arranged = 사무실에 부탁한 면담
report-arranged-about = 예약할 수 있는 시간이 없으면 사무실에 면담을 잡아 달라고 부탁합니다.
report-arranged-conferences = 사무실에 한 요청

## 4: Speaking up

report-speaking-up = 목소리 내기
report-speaking-up-unknown = 아무도 Puente에 말하지 않은 우려 사항은 Puente가 모릅니다. 그 뒤에 아이가 어떻게 되었는지도 모릅니다.
report-levels = 달과 단계별 우려 사항
report-levels-about = 우려 사항을 올린 달, 그리고 지금 있거나 끝난 단계별로 셉니다.
report-level-staff = 가장 가까운 직원
report-level-principal = 교장
report-level-administrator = 행정 담당자
report-level-superintendent = 교육감
report-level-contact = 그 밖의 담당자
report-level-equity = 평등한 대우 담당자
report-level-safety = 안전
report-topics = 우려 사항의 내용
report-topics-about = 학부모가 처음에 고른 것입니다. 차별과 위험은 단계를 거치지 않고 따로 갑니다.
report-topic = 내용
report-topic-child = 학생
report-topic-staff = 직원
report-topic-policy = 규정이나 교육구
report-topic-discrimination = 차별
report-topic-danger = 위험
report-lateness = 제때 한 답
report-lateness-about = 한 번이라도 정해진 수업일보다 늦게 맡거나 답했으면 늦은 것으로 셉니다. 위험은 넣지 않았습니다.
report-in-time = 제때
report-late = 늦음
# $late of $number concerns, which are $percent in a hundred.
report-late-share =
    { $number ->
       *[other] 우려 사항 { $number }건 가운데 { $late }건이 한 번 이상 늦었습니다: { $percent }%.
    }
report-outcome = 어떻게 되었는지
report-outcome-about = 이 기간의 우려 사항이 오늘 어떤 상태인지 보여 줍니다. 마지막 줄은 위에서 이미 센 우려 사항을 한 번 더 셉니다.
report-outcome-school = 학교가 할 일이 남음
report-outcome-asked = 질문에 대한 학부모의 답을 기다림
report-outcome-resolved = 해결했다고 알림, 학부모가 아직 답하지 않음
report-outcome-settled = 마무리됨
report-outcome-withdrawn = 취소함
report-outcome-reopened = 한 번 이상 다시 열림
report-ratings = 학부모의 평가
report-ratings-about = 학교가 우려 사항을 어떻게 처리했는지 물었을 때 학부모가 한 답입니다. 답은 하지 않아도 됩니다.
report-rating = 답

## 5: Sharing power

report-sharing-power = 힘을 함께 나누기
report-sharing-power-unknown = 위원회와 협의회, 투표에 대해서는 Puente가 모릅니다. 규정이 바뀌었는지도 모릅니다.
report-policy = 규정에 대한 우려 사항
report-policy-about = 규정이나 교육구에 대한 우려 사항입니다. 가족이 결정에 참여하는 길 가운데 하나입니다.
report-policy-raised = 올린 것
report-policy-settled = 그중 마무리된 것

## 6: Collaborating with community

report-community = 지역사회
report-community-unknown = Puente를 거치지 않은 협력 단체와 서비스, 행사는 Puente가 모릅니다.
report-events = 봉사자가 있는 행사
report-events-about = 이 기간에 있고 취소되지 않은 행사입니다. 모두 왔는지는 모릅니다.
report-events-number = 행사
report-events-places = 봉사자 자리
report-events-taken = 그중 찬 자리

## Who looked at which concern

report-looks-menu = 열어 본 기록
report-looks-menu-about = 누가 언제 우려 사항을 열거나 파일로 내려받았는지.
report-looks-about = 이 기록은 아무도 바꿀 수 없습니다. 보실 수 있는 우려 사항의 기록만 보입니다.
report-looks-about-numbers = 맡으신 역할로는 우려 사항을 볼 수 없습니다. 그래서 누가 몇 번 보았는지만 보이고, 어느 것을 보았는지는 보이지 않습니다.
report-looks-none = 아직 우려 사항을 열어 본 사람이 없습니다.
report-looks-caption = 최근 것부터
report-looks-numbers-caption = 많이 본 사람부터
report-looks-when = 언제
report-looks-who = 누가
report-looks-did = 한 일
report-looks-concern = 우려 사항
report-looks-opened = 열어 봄
report-looks-exported = 파일로 내려받음
