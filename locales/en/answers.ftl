## Answers from the documents, and the honest answer where there is none.

answer-found = This is what is written about that:
answer-unsure = I am not sure which of these you mean. This is what is written; tap the one that fits:
answer-unknown = I don’t know that. None of the documents that I have answers it.
# $text (String): the first words of a statement. $organization (String): the school or district it comes from.
answer-choice = { $text } ({ $organization })
# The line that names the source. $title: the document. $heading: the section. $years: such as 2022-2023.
citation-source = { $organization }: { $title }, “{ $heading }” ({ $years })
# Said where the statement comes from another school or district than the parent's.
citation-other = This is from { $organization }. Your school may do it differently.
# Said where the parent has not chosen a school.
citation-unknown = This is from { $organization }. If that is not your school or district, it may be different there.
citation-original = The original words (English)
child-progress = I cannot see grades, attendance or anything else about your child. The teacher can tell you how your child is doing.

intent-ask-policy = A question about how things are done at school
intent-child-progress = How my child is doing
