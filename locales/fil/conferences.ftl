## Mga meeting sa guro at sa principal.

conferences-which-school = Tungkol po sa aling paaralan ito?
conferences-which-child = Sino po sa mga anak ninyo ang pag-uusapan?
# $name (String): a first name. $grade (String): as the school writes it, such as 3 or KG.
conferences-child = { $name }, grade { $grade }
conferences-all-children = Lahat ng anak ko, isa-isa
conferences-by-office = Hindi ko pa po kilala ang pamilya ninyo, kaya ang opisina ng paaralan ang mag-aayos ng meeting kasama ninyo. May ilan po akong itatanong para rito.
conferences-child-name = Ano po ang unang pangalan ng anak ninyo, at kaninong klase siya kasama?
conferences-with-whom = Sino po ang gusto ninyong makausap tungkol kay { $child }?
# $role: teacher, principal, counselor or another one.
conferences-staff =
    { $role ->
        [teacher] { $name }, guro
        [principal] { $name }, principal
       *[other] { $name }
    }
conferences-somebody-else = Iba pa: itanong sa opisina
conferences-another-person = Iba pang tao sa paaralan
conferences-whom = Sino po ang gusto ninyong makausap?
conferences-which-way = Paano po ninyo gustong mag-usap?
# $way: in_person, phone or video.
conferences-way =
    { $way ->
        [phone] Sa telepono
        [video] Sa video
       *[in_person] Nang personal, sa paaralan
    }
interpreter-ask = Gusto po ba ninyo ng interpreter? Wala itong bayad, at hindi kailangang ang anak ninyo ang mag-interpret.
# $language (String): the name of a language.
interpreter-yes = Opo, para sa { $language }
interpreter-no = Hindi na po, salamat
interpreter-which-language = Anong wika po ang dapat gamitin ng interpreter? Hindi kailangang ang anak ninyo ang mag-interpret.
interpreter-in = { $language }
interpreter-for-what = Para saan po ang interpreter o ang pagsasalin? Pakisulat po kung para saan, at kailan.
conferences-which-day = Anong araw po ang puwede sa inyo?
conferences-day = { $day }
conferences-later-days = Mga susunod pang araw
conferences-day-not-free = Paumanhin po, walang libre sa { $day }. May libreng oras sa mga araw na ito:
conferences-which-time = { $day }: anong oras po ang puwede sa inyo?
conferences-time-not-free = { $day }: walang libre sa oras na sinabi ninyo. Ito po ang mga libreng oras:
conferences-time = { $start } hanggang { $end }
conferences-later-times = Mas huling oras
# $staff (String): a name, or several.
conferences-full = Paumanhin po, wala nang libreng oras na puwede sa inyo: { $staff }. Ano po ang gagawin ko?
conferences-ask-office = Ipaayos sa opisina
conferences-no-window = Wala pong mga meeting na mapagpipilian sa ngayon. Puwede po kayong humiling nito kahit kailan, at aayusin ito ng opisina.
conferences-wish = Anong mga araw at oras po ang puwede sa inyo? Pakisulat po sa sarili ninyong salita.
# $count (Number): the most people a parent may bring.
conferences-who-comes =
    { $count ->
        [1] Puwede po kayong magsama ng isang tao. Ang pag-uusapan tungkol sa anak ninyo ay para lang sa mga naroon; ang ibang magulang ng paaralan ay maaaring pakiusapang maghintay sa labas. Ilan po ang kasama ninyo?
        [one] Puwede po kayong magsama ng hanggang { $count } tao. Ang pag-uusapan tungkol sa anak ninyo ay para lang sa mga naroon; ang ibang magulang ng paaralan ay maaaring pakiusapang maghintay sa labas. Ilan po ang kasama ninyo?
       *[other] Puwede po kayong magsama ng hanggang { $count } na tao. Ang pag-uusapan tungkol sa anak ninyo ay para lang sa mga naroon; ang ibang magulang ng paaralan ay maaaring pakiusapang maghintay sa labas. Ilan po ang kasama ninyo?
    }
conferences-companions =
    { $count ->
        [0] Wala, ako lang
        [1] Isang tao
        [one] { $count } tao
       *[other] { $count } na tao
    }
conferences-review = Pakitingnan po kung tama ito. Nakareserba sa inyo ang oras nang limang minuto.
# $child, $whom, $wish (String): what the parent said; "none" if nothing. $whom may be a role, such as teacher.
conferences-review-request =
    Ito po ang ipapaabot ko sa opisina. Tama po ba?

    Meeting tungkol kay { $child }{ $whom ->
        [none] {""}
        [teacher] {" "}kasama ang guro
        [principal] {" "}kasama ang principal
        [counselor] {" "}kasama ang counselor
        [coach] {" "}kasama ang coach
        [nurse] {" "}kasama ang nurse
        [administrator] {" "}kasama ang administrator
        [superintendent] {" "}kasama ang superintendent
        [office] {" "}kasama ang opisina
       *[other] {" "}kasama si: { $whom }
    }
    Kailan: { $wish }{ $asked ->
        [yes] {". "}May interpreter para sa { $interpreter }.
       *[no] {""}
    }
conferences-how-to-prepare = Ano ang dadalhin
conferences-prepare = Ito po ang layunin ng conference. Ihanda ninyo ang gusto ninyong sabihin o itanong tungkol dito:

intent-book-conference = Magpa-iskedyul ng meeting
intent-my-bookings = Tingnan ang mga meeting ko
intent-change-booking = Baguhin ang isang meeting
intent-cancel-booking = Kanselahin ang isang meeting
intent-request-interpreter = Kumuha ng interpreter o pagsasalin
