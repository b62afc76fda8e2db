## Conferences with teachers and the principal.

conferences-which-school = Dugsigee ayay ku saabsan tahay?
conferences-which-child = Ilmahee ayay ku saabsan tahay?
# $name (String): a first name. $grade (String): as the school writes it, such as 3 or KG.
conferences-child = { $name }, fasalka { $grade }
conferences-all-children = Carruurtayda oo dhan, mid mid
conferences-by-office = Weli qoyskaaga ma aqaan, sidaa darteed xafiiska dugsiga ayaa kulanka kuu diyaarin doona. Dhowr wax ayaan taas kaa weydiinayaa.
conferences-child-name = Waa maxay magaca hore ee ilmahaaga, macallinkeese fasalkiisa ku jiraa?
conferences-with-whom = Yaad rabtaa inaad kala kulanto arrinta { $child }?
# $role: teacher, principal, counselor or another one.
conferences-staff =
    { $role ->
        [teacher] { $name }, macallin
        [principal] { $name }, maamulaha dugsiga
       *[other] { $name }
    }
conferences-somebody-else = Qof kale: xafiiska weydii
conferences-another-person = Qof kale oo dugsiga jooga
conferences-whom = Yaad rabtaa inaad la kulanto?
conferences-which-way = Sidee ayaad rabtaa inaad ku kulantaan?
# $way: in_person, phone or video.
conferences-way =
    { $way ->
        [phone] Taleefan
        [video] Muuqaal (video)
       *[in_person] Fool-ka-fool, dugsiga gudihiisa
    }
interpreter-ask = Ma rabtaa turjubaan? Lacag la'aan waa, ilmahaaguna ma aha inuu wax turjumo.
# $language (String): the name of a language.
interpreter-yes = Haa, { $language }
interpreter-no = Maya, mahadsanid
interpreter-which-language = Turjubaanku luqaddee ayuu ku hadlaa? Ilmahaagu ma aha inuu wax turjumo.
interpreter-in = { $language }
interpreter-for-what = Maxaad turjubaanka ama turjumaadda ugu baahan tahay? Fadlan qor waxa aad ugu baahan tahay iyo goorta.
conferences-which-day = Maalintee ayaa kugu habboon?
conferences-day = { $day }
conferences-later-days = Maalmo ka dambeeya
conferences-day-not-free = Waan ka xumahay, { $day } waqti bannaan ma jiro. Maalmahan waqti bannaan ayaa jira:
conferences-which-time = { $day }: waqtigee ayaa kugu habboon?
conferences-time-not-free = { $day }: waqtiga aad sheegtay ma bannaana. Waqtiyadan ayaa bannaan:
conferences-time = { $start } ilaa { $end }
conferences-later-times = Waqtiyo ka dambeeya
# $staff (String): a name, or several.
conferences-full = Waan ka xumahay, waqti bannaan oo kugu habboon kama jiro { $staff }. Maxaan sameeyaa?
conferences-ask-office = Weydii xafiiska inuu diyaariyo
conferences-no-window = Hadda ma jiraan waqtiyo kulan oo la kala doorto. Mar kasta kulan waad codsan kartaa, xafiiska ayaana diyaarinaya.
conferences-wish = Maalmahee iyo waqtiyadee ayaa kugu habboon? Fadlan erayadaada ku qor.
# $count (Number): the most people a parent may bring.
conferences-who-comes =
    { $count ->
        [one] Hal qof ayaad la iman kartaa. Waxa ilmahaaga laga sheego waxay ku ekaadaan dadka jooga; waalid kale oo dugsiga ah waxaa laga codsan karaa inuu dibadda ku sugo. Immisa qof ayaa ku raacaysa?
       *[other] Ilaa { $count } qof ayaad la iman kartaa. Waxa ilmahaaga laga sheego waxay ku ekaadaan dadka jooga; waalid kale oo dugsiga ah waxaa laga codsan karaa inuu dibadda ku sugo. Immisa qof ayaa ku raacaysa?
    }
conferences-companions =
    { $count ->
        [0] Cidna, keligay ayaan imanayaa
        [one] Hal qof
       *[other] { $count } qof
    }
conferences-review = Fadlan eeg inay tani sax tahay. Waqtiga shan daqiiqo ayaan kuu hayaa.
# $child, $whom, $wish (String): what the parent said; "none" if nothing. $whom may be a role, such as teacher.
conferences-review-request =
    Tani waa waxa aan xafiiska u gudbin doono. Ma sax baa?

    Kulan ku saabsan { $child }{ $whom ->
        [none] {""}
        [teacher] {", "}lala yeelanayo macallinka
        [principal] {", "}lala yeelanayo maamulaha dugsiga
        [counselor] {", "}lala yeelanayo la-taliyaha
        [coach] {", "}lala yeelanayo tababaraha
        [nurse] {", "}lala yeelanayo kalkaaliyaha caafimaadka
        [administrator] {", "}lala yeelanayo maamulaha degmada
        [superintendent] {", "}lala yeelanayo kormeeraha guud (superintendent)
        [office] {", "}lala yeelanayo xafiiska
       *[other] {", "}lala yeelanayo: { $whom }
    }
    Goorta: { $wish }{ $asked ->
        [yes] {". "}Turjubaan ({ $interpreter }) ayaa la rabaa.
       *[no] {""}
    }
conferences-how-to-prepare = Waxa la keenayo
conferences-prepare = Tani waa waxa kulanka loo qabto. La imow waxa aad rabto inaad ka sheegto ama ka weydiiso:

intent-book-conference = Ballanso kulan
intent-my-bookings = Arag kulamadayda
intent-change-booking = Beddel kulan
intent-cancel-booking = Baaji kulan
intent-request-interpreter = Hel turjubaan ama turjumaad
