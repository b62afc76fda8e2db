## Answers from the documents, and the honest answer where there is none.

answer-found = 이 내용은 이렇게 쓰여 있습니다:
answer-unsure = 어떤 것을 말씀하시는지 확실하지 않습니다. 문서에는 이런 내용이 있습니다. 맞는 것을 눌러 주세요:
answer-unknown = 그건 제가 모릅니다. 제가 가진 문서에는 그 답이 없습니다.
# $text (String): the first words of a statement. $organization (String): the school or district it comes from.
answer-choice = { $text } ({ $organization })
# The line that names the source. $title: the document. $heading: the section. $years: such as 2022-2023.
citation-source = { $organization }: { $title }, “{ $heading }” ({ $years })
# Said where the statement comes from another school or district than the parent's.
citation-other = 이것은 { $organization }의 내용입니다. 학부모님의 학교는 다를 수 있습니다.
# Said where the parent has not chosen a school.
citation-unknown = 이것은 { $organization }의 내용입니다. 다른 학교나 교육구라면 다를 수 있습니다.
citation-original = 원문 (영어)
child-progress = 저는 아이의 성적이나 출석 같은 정보를 볼 수 없습니다. 아이가 어떻게 지내는지는 담임 선생님이 알려 드릴 수 있습니다.

intent-ask-policy = 학교 일이 어떻게 되는지 묻기
intent-child-progress = 우리 아이가 어떻게 지내는지
