## Answers from the documents, and the honest answer where there is none.

answer-found = 关于这一点，文件是这样写的：
answer-unsure = 我不确定您问的是哪一件事。文件是这样写的，请点合适的那一条：
answer-unknown = 这个我不知道。我有的文件里都没有答案。
# $text (String): the first words of a statement. $organization (String): the school or district it comes from.
answer-choice = { $text }（{ $organization }）
# The line that names the source. $title: the document. $heading: the section. $years: such as 2022-2023.
citation-source = { $organization }：{ $title }，“{ $heading }”（{ $years }）
# Said where the statement comes from another school or district than the parent's.
citation-other = 这是 { $organization } 的规定。您的学校可能不一样。
# Said where the parent has not chosen a school.
citation-unknown = 这是 { $organization } 的规定。如果那不是您的学校或学区，您那里可能不一样。
citation-original = 原文（英文）
child-progress = 我看不到您孩子的成绩、出勤或任何其他情况。老师可以告诉您孩子学得怎么样。

intent-ask-policy = 问学校的事情是怎么办的
intent-child-progress = 我孩子的学习情况
