## Answers from the documents, and the honest answer where there is none.

answer-found = هذا هو المكتوب عن ذلك:
answer-unsure = لست متأكدًا أي واحدة تقصدون. هذا هو المكتوب؛ اضغطوا على ما يناسب سؤالكم:
answer-unknown = لا أعرف ذلك. لا يجيب عنه أي من المستندات التي عندي.
# $text (String): the first words of a statement. $organization (String): the school or district it comes from.
answer-choice = { $text } ({ $organization })
# The line that names the source. $title: the document. $heading: the section. $years: such as 2022-2023.
citation-source = { $organization }: { $title }، «{ $heading }» ({ $years })
# Said where the statement comes from another school or district than the parent's.
citation-other = هذا من { $organization }. قد يكون الأمر مختلفًا في مدرستكم.
# Said where the parent has not chosen a school.
citation-unknown = هذا من { $organization }. إن لم تكن هذه مدرستكم أو منطقتكم التعليمية، فقد يكون الأمر مختلفًا عندكم.
citation-original = الكلمات الأصلية (بالإنجليزية)
child-progress = لا أستطيع أن أرى درجات طفلكم أو حضوره أو أي شيء آخر عنه. المعلم يستطيع أن يخبركم كيف حال طفلكم في المدرسة.

intent-ask-policy = سؤال عن نظام المدرسة
intent-child-progress = كيف حال طفلي في المدرسة
