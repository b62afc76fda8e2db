## Answers from the documents, and the honest answer where there is none.

answer-found = Về việc đó, tài liệu viết như sau:
answer-unsure = Tôi không chắc quý vị muốn hỏi điều nào. Tài liệu viết như sau; xin chọn câu đúng ý quý vị:
answer-unknown = Điều này tôi không biết. Không có tài liệu nào tôi có trả lời câu hỏi này.
# $text (String): the first words of a statement. $organization (String): the school or district it comes from.
answer-choice = { $text } ({ $organization })
# The line that names the source. $title: the document. $heading: the section. $years: such as 2022-2023.
citation-source = { $organization }: { $title }, “{ $heading }” ({ $years })
# Said where the statement comes from another school or district than the parent's.
citation-other = Câu này là của { $organization }. Trường của quý vị có thể làm khác.
# Said where the parent has not chosen a school.
citation-unknown = Câu này là của { $organization }. Nếu đó không phải là trường hoặc học khu của quý vị, nơi của quý vị có thể làm khác.
citation-original = Nguyên văn (tiếng Anh)
child-progress = Tôi không xem được điểm, việc đi học hay bất cứ điều gì khác về con quý vị. Giáo viên có thể cho quý vị biết con học hành ra sao.

intent-ask-policy = Hỏi về cách làm việc ở trường
intent-child-progress = Con tôi học hành ra sao
