## Mga sagot mula sa mga dokumento, at ang tapat na sagot kung wala.

answer-found = Ito po ang nakasulat tungkol diyan:
answer-unsure = Hindi po ako sigurado kung alin sa mga ito ang tinutukoy ninyo. Ito ang nakasulat; pindutin po ang tama:
answer-unknown = Hindi ko po alam iyan. Wala sa mga dokumentong hawak ko ang sagot.
# $text (String): the first words of a statement. $organization (String): the school or district it comes from.
answer-choice = { $text } ({ $organization })
# The line that names the source. $title: the document. $heading: the section. $years: such as 2022-2023.
citation-source = { $organization }: { $title }, “{ $heading }” ({ $years })
# Said where the statement comes from another school or district than the parent's.
citation-other = Galing po ito sa { $organization }. Maaaring iba ang paraan sa paaralan ninyo.
# Said where the parent has not chosen a school.
citation-unknown = Galing po ito sa { $organization }. Kung hindi iyan ang paaralan o distrito ninyo, maaaring iba po roon.
citation-original = Ang orihinal na mga salita (Ingles)
child-progress = Hindi ko po nakikita ang mga grade, attendance, o anumang tungkol sa anak ninyo. Ang guro po ang makapagsasabi kung kumusta ang anak ninyo.

intent-ask-policy = Magtanong tungkol sa paaralan
intent-child-progress = Kumusta ang anak ko sa klase
