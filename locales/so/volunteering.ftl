## Volunteering and observing a class.

volunteering-none-now = Waad ku mahadsan tahay inaad caawin rabto. Hadda dugsigu halkan kama raadinayo dad caawiya.
volunteering-which = Waad ku mahadsan tahay inaad caawin rabto. Halkan ayaa caawimo looga baahan yahay:
# $title, $room (String): the school's own words; $room is "none" if there is none. $free (Number): how many places are left.
volunteering-event =
    { $title }
    { $day }, { $start } ilaa { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
    { $free ->
        [0] Meelihii oo dhan waa la qaatay; waxaa jira liis sugitaan.
        [one] Hal meel ayaa haray.
       *[other] { $free } meelood ayaa haray.
    }
# A button; at most 60 characters.
volunteering-label = { $title }
# $words (String): the school's own words.
volunteering-asks = Waxa dugsigu kaa rabo: { $words }
# $names (String): a list of names, as each of them wants to be shown.
volunteering-helpers = Kuwa kale ee caawinaya: { $names }
volunteering-how-shown = Sidee magacaaga loo tusi karaa dadka kale ee caawinaya? Marka aad jawaabto waa laguu qoray.
volunteering-full = Meelihii oo dhan waa la qaatay. Marka aad jawaabto liiska sugitaanka ayaad ku jirtaa. Sidee magacaaga loo tusi karaa dadka kale ee caawinaya?
# $how: full, short or hidden.
volunteering-shown =
    { $how ->
        [full] Magacayga oo buuxa
        [hidden] Haba la tusin
       *[short] Magaca hore iyo hal xaraf
    }
volunteering-already = Taas horay ayaa laguugu qoray. Waad ku mahadsan tahay caawinta.
volunteering-called-off = Waan ka xumahay, dugsigu tan wuu baajiyay: { $title }, { $day }.
volunteering-thanks = Waad ku mahadsan tahay caawintaada: { $title }. Dugsigu wuu ku faraxsan yahay inaad joogtay.
volunteering-too-few =
    { $count ->
        [one] Hal meel ayaa la qaatay ama horay loo qaatay, sidaa darteed ka yaraan karta ma jirto.
       *[other] { $count } meelood ayaa la qaatay ama horay loo qaatay, sidaa darteed ka yaraan karta ma jirto.
    }
volunteering-observe-whose = Fasalka kee ayaad rabtaa inaad booqato? Fadlan qor magaca hore ee ilmahaaga iyo macallinka.
volunteering-observe-when = Maalmahee ayaa booqashada kuugu habboon? Fadlan erayadaada ku qor. Xafiiska ama macallinka ayaa kuu soo jawaabaya.

intent-volunteer = Ka caawi dugsiga
intent-observe-classroom = Booqo fasalka ilmahayga
