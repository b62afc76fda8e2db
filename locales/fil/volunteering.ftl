## Pag-volunteer at panonood ng klase.

volunteering-none-now = Salamat po sa kagustuhan ninyong tumulong! Wala pong hinahanap na volunteer dito ang paaralan sa ngayon.
volunteering-which = Salamat po sa kagustuhan ninyong tumulong! Dito po kailangan ang tulong:
# $title, $room (String): the school's own words; $room is "none" if there is none. $free (Number): how many places are left.
volunteering-event =
    { $title }
    { $day }, { $start } hanggang { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
    { $free ->
        [0] Puno na po ang lahat ng puwesto; may waitlist.
        [1] May isa pang puwesto.
        [one] May { $free } pang puwesto.
       *[other] May { $free } pang puwesto.
    }
# A button; at most 60 characters.
volunteering-label = { $title }
# $words (String): the school's own words.
volunteering-asks = Ang hinihiling po ng paaralan sa inyo: { $words }
# $names (String): a list of names, as each of them wants to be shown.
volunteering-helpers = Tutulong din: { $names }
volunteering-how-shown = Paano po ipapakita ang pangalan ninyo sa iba pang tutulong? Pagsagot ninyo, nakalista na po kayo.
volunteering-full = Puno na po ang lahat ng puwesto. Pagsagot ninyo, nasa waitlist na kayo. Paano po ipapakita ang pangalan ninyo sa iba pang tutulong?
# $how: full, short or hidden.
volunteering-shown =
    { $how ->
        [full] Buong pangalan ko
        [hidden] Huwag ipakita
       *[short] Unang pangalan at isang letra
    }
volunteering-already = Nakalista na po kayo roon. Salamat po sa pagtulong!
volunteering-called-off = Paumanhin po, hindi na ito itutuloy ng paaralan: { $title }, { $day }.
volunteering-thanks = Salamat po sa pagtulong: { $title }. Natutuwa ang paaralan na naroon kayo.
volunteering-too-few =
    { $count ->
        [1] May isang puwestong kuha na o nakuha noon, kaya hindi na po puwedeng bawasan pa rito.
        [one] May { $count } puwestong kuha na o nakuha noon, kaya hindi na po puwedeng bawasan pa rito.
       *[other] May { $count } puwestong kuha na o nakuha noon, kaya hindi na po puwedeng bawasan pa rito.
    }
volunteering-observe-whose = Kaninong klase po ang gusto ninyong bisitahin? Pakisulat po ang unang pangalan ng anak ninyo at ang guro.
volunteering-observe-when = Anong mga araw po kayo puwedeng bumisita? Pakisulat po sa sarili ninyong salita. Ang opisina o ang guro po ang sasagot.

intent-volunteer = Tumulong sa paaralan
intent-observe-classroom = Bisitahin ang klase ng anak ko
