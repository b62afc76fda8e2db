## Whom a parent can ask.

people-no-person-here = 저는 컴퓨터 프로그램이라서 이 채팅에서는 사람이 답하지 않습니다.
people-absence = 결석 신고는 제가 대신 해 드릴 수 없습니다. 학교에 직접 알려 주세요.
people-ask-office = 학교 사무실에서 도와드릴 수 있습니다.
# $organization (String): the parent's school or district.
people-ask-office-of = { $organization } 사무실에서 도와드릴 수 있습니다.
# $contact (String): a telephone number or address, as the school wrote it.
people-office-contact = { $organization } 사무실에서 도와드릴 수 있습니다: { $contact }

intent-talk-to-staff = 사람과 이야기하기
intent-ask-contact = 누구에게 연락할지 묻기
intent-report-absence = 결석 알리기
