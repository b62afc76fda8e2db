## Answers from the documents, and the honest answer where there is none.

answer-found = Tani waa waxa arrintaas laga qoray:
answer-unsure = Ma hubo midka aad kuwan uga jeeddo. Tani waa waxa qoran; taabo midka ku habboon:
answer-unknown = Taas ma garanayo. Dukumentiyada aan hayo midkoodna kama jawaabo.
# $text (String): the first words of a statement. $organization (String): the school or district it comes from.
answer-choice = { $text } ({ $organization })
# The line that names the source. $title: the document. $heading: the section. $years: such as 2022-2023.
citation-source = { $organization }: { $title }, “{ $heading }” ({ $years })
# Said where the statement comes from another school or district than the parent's.
citation-other = Tani waxay ka timid { $organization }. Dugsigaagu si kale ayuu u samayn karaa.
# Said where the parent has not chosen a school.
citation-unknown = Tani waxay ka timid { $organization }. Haddaan taasi ahayn dugsigaaga ama degmadaada, halkaas way kaga duwanaan kartaa.
citation-original = Erayada asalka ah (Ingiriisi)
child-progress = Ma arki karo dhibcaha, imaanshaha ama wax kale oo ilmahaaga ku saabsan. Macallinka ayaa kuu sheegi kara sida ilmahaagu yahay.

intent-ask-policy = Weydii sida dugsigu wax u qabto
intent-child-progress = Sida ilmahaygu dugsiga ugu jiro
