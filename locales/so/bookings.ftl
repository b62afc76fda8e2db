## What is booked, waited for or asked of the office, and what is said about it.

# $kind: parent_teacher, parent_student_teacher or parent_principal. $child (String): a first name. $staff (String): a name.
# $day, $start, $end (String): written for the language. $way: in_person, phone or video. $room (String): "none" if there is none.
# $interpreter (String): the language, if $asked is yes. $confirmed: no as long as the school looks for an interpreter.
# $companions (Number): how many people the parent brings.
booking-conference =
    { $kind ->
        [parent_student_teacher] Kulan lala yeelanayo { $staff } iyo { $child }
       *[parent_teacher] Kulan lala yeelanayo { $staff }, oo ku saabsan { $child }
    }
    { $day }, { $start } ilaa { $end }
    { $way ->
        [phone] Taleefan: dugsiga ayaa ku soo wacaya.
        [video] Muuqaal (video): dugsiga ayaa kuu soo diraya linkiga.
       *[in_person] { $room ->
            [none] Dugsiga gudihiisa.
           *[other] Dugsiga gudihiisa, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Turjubaanka ({ $interpreter }) weli lama xaqiijin.
           *[yes] {" "}Turjubaan ({ $interpreter }) ayaa joogi doona.
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
        [one] {" "}Hal qof ayaad la imanaysaa.
       *[other] {" "}{ $companions } qof ayaad la imanaysaa.
    }
# $title (String): the school's own words.
booking-event =
    { $title }
    { $day }, { $start } ilaa { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
# Labels of buttons: at most 60 characters.
booking-label = { $staff }, { $day }, { $time } ({ $child })
booking-label-event = { $title }, { $day }
booking-change = Beddel
booking-cancel = Baaji

booking-done = Ballanta waa la qabtay. Kalandarkaaga ayaad ku dari kartaa.
booking-changed = Waa la beddelay. Hadda waa sidan:
booking-cancelled = Waa la baajiyay. Waqtigaas hadda qoys kale ayaa qaadan kara.
booking-cancelled-by-school = Waan ka xumahay, dugsiga ayaa ku qasbanaaday inuu tan baajiyo. Ii soo qor haddii aad waqti kale rabto.
booking-moved-by-school = Dugsigu wuxuu tan u raray waqti kale. Haddii aanu kugu habboonayn, halkan ayaad ka beddeli kartaa ama ka baajin kartaa.

## Why something cannot be booked

booking-taken = Waan ka xumahay, qof kale ayaa kaa soo horreeyay. Waqtigaas hadda waa la qaatay.
booking-gone = Taas hadda lama bixiyo.
booking-too-late = Waqtigii taas la qabsan lahaa wuu dhaafay.
# $day (String): from when on it can be booked.
booking-too-early = Taas waxaa la qabsan karaa laga bilaabo { $day }.
booking-too-short = Haddii turjubaan jiro kulanku waa laba jibaar, waqtigaasna kuma filna.
booking-clash = Waqtigaas ballan kale ayaad leedahay.
booking-twice = Horay ayaad qofkaas ugu haysataa kulan ilmahaaga ku saabsan. Kaas ayaad beddeli kartaa.
# $count (Number): the most meetings a family may have at a time.
booking-limit =
    { $count ->
        [one] Mar walba hal kulan oo keliya ayaad dugsigan la yeelan kartaa. Haddii aad in ka badan u baahan tahay xafiiska ayaa ku caawin kara.
       *[other] Mar walba { $count } kulan oo keliya ayaad dugsigan la yeelan kartaa. Haddii aad in ka badan u baahan tahay xafiiska ayaa ku caawin kara.
    }
booking-not-there = Ballantaas ma heli karo. Waxaa laga yaabaa in la beddelay ama la baajiyay.
# $hours (Number): until how long before it begins.
booking-cut-off =
    { $hours ->
        [one] Marka hal saac ka harto bilowga, xafiiska dugsiga oo keliya ayaa beddeli kara ama baajin kara. Fadlan wac xafiiska.
       *[other] Marka { $hours } saacadood ka harto bilowga, xafiiska dugsiga oo keliya ayaa beddeli kara ama baajin kara. Fadlan wac xafiiska.
    }

## My bookings

bookings-yours = Tani waa waxa aad haysato:
bookings-none = Hadda wax ballan ah ma haysatid.
bookings-none-unknown = Wada-sheekaysigan wax ballan ah lagama qabsan. Haddii dugsigu lambar sir ah ku siiyay, ii soo qor, qoyskaaga ayaan garan doonaaye.
bookings-which-to-change = Kulankee ayaad rabtaa inaad beddesho?
bookings-which-to-cancel = Midkee ayaad rabtaa inaad baajiso?
bookings-what-to-change = Maxaad rabtaa inaad beddesho?
bookings-sure-to-cancel = Tan ma baajiyaa?
bookings-review-change =
    Sidan ayuu noqonayaa. Ma sax baa?

    Kulan lala yeelanayo { $staff }, oo ku saabsan { $child }
    { $day }, { $time }, { $way ->
        [phone] taleefan
        [video] muuqaal (video)
       *[in_person] dugsiga gudihiisa
    }

bookings-no-other-time = Ma jiro waqti kale oo kugu habboon. Sidiisa ma u daayaa?
review-what-else = Waa hagaag. Maxaan beddelaa?
review-yes = Haa, waa sax
review-yes-change = Haa, beddel
review-yes-cancel = Haa, baaji
review-keep = Maya, sidiisa u daa
review-cancel = Jooji, waxba ha samayn
# $what: the day, time, way, interpreter, companions (people who come along) or wish (when it would suit).
review-change =
    { $what ->
        [day] Maalin kale
        [time] Waqti kale
        [way] Fool-ka-fool, taleefan ama video
        [interpreter] Turjubaan
        [companions] Qof ayaa i raacaya
       *[wish] Maalmo ama waqtiyo kale
    }

## Days and times

date-impossible = Maalin caynkaas ah kalandarka kuma jirto. Maalintee ayaad uga jeeddaa?
date-past = { $day } way dhaaftay. Maalintee ayaa kugu habboon?
date-ambiguous = Ma waxaad uga jeeddaa { $first } mise { $second }?

## The waitlist

waitlist-join = Igu qor liiska sugitaanka
# $ahead (Number): how many families are before this one.
waitlist-joined =
    { $ahead ->
        [0] Liiska sugitaanka ayaad ku jirtaa, adiga ayaana ugu horreeya. Marka meel bannaanaato isla markiiba waan kuu soo qorayaa.
        [one] Liiska sugitaanka ayaad ku jirtaa; hal qoys ayaa kaa horreeya. Marka kalkaagu yimaado isla markiiba waan kuu soo qorayaa.
       *[other] Liiska sugitaanka ayaad ku jirtaa; { $ahead } qoys ayaa kaa horreeya. Marka kalkaagu yimaado isla markiiba waan kuu soo qorayaa.
    }
waitlist-offered = Meel ayaa hadda bannaanaatay. Sidaas darteed ayaan kuu soo qorayaa.
# $day, $time: until when the place is kept.
waitlist-offer = Meel ayaa kuu bannaan. Waxaan kuu hayaa ilaa { $day }, { $time }. Ma rabtaa?
waitlist-accept = Haa, waan qaadanayaa
waitlist-decline = Maya, mahadsanid
waitlist-declined = Waa hagaag. Qoyska xiga ayaa helaya. Liiska sugitaanka kuma jirtid hadda.
waitlist-offer-over = Meeshaas hadda kuuma hayo.
waitlist-offer-ended = Waqtigii jawaabta wuu dhammaaday, meeshiina qoyskii xigay ayaa helay. Mar kasta oo aad rabto liiska mar kale waad gali kartaa.
waitlist-over = Waan ka xumahay, meel waqtigii kuma bannaanaan. Xafiiska dugsiga ayaa kaa caawin kara si kale.
waitlist-twice = Liiskan sugitaanka horay ayaad ugu jirtay. Marka kalkaagu yimaado waan kuu soo qorayaa.
waitlist-not-in-line = Liiskaas sugitaanka kuma jirtid hadda.
waitlist-left = Liiskaas sugitaanka waad ka baxday.
waitlist-leave = Ka bax liiska sugitaanka { $number }
waitlist-line =
    { $ahead ->
        [0] Liiska sugitaanka ee { $staff } ({ $child }): adiga ayaa ugu horreeya
        [one] Liiska sugitaanka ee { $staff } ({ $child }): hal qoys ayaa kaa horreeya
       *[other] Liiska sugitaanka ee { $staff } ({ $child }): { $ahead } qoys ayaa kaa horreeya
    }
waitlist-line-event =
    { $ahead ->
        [0] Liiska sugitaanka ee { $title }: adiga ayaa ugu horreeya
        [one] Liiska sugitaanka ee { $title }: hal qoys ayaa kaa horreeya
       *[other] Liiska sugitaanka ee { $title }: { $ahead } qoys ayaa kaa horreeya
    }

## Requests to the office

# $number (Number): of the request. $school (String): "none" if unknown.
request-done =
    Waxaan tan u gudbiyay { $school ->
        [none] xafiiska dugsiga
       *[other] xafiiska { $school }
    }, waana codsiga lambarkiisu yahay { $number }. Jawaabtu wada-sheekaysigan ayay imanaysaa. Cidina mar walba ma ilaaliso wada-sheekaysigan; haddii ay degdeg tahay, fadlan wac xafiiska.
# $kind: conference, interpreter, volunteer or observe.
request-line =
    Codsiga { $number } ee xafiiska: { $kind ->
        [conference] kulan
        [interpreter] turjubaan ama turjumaad
        [volunteer] ka caawinta dugsiga
       *[observe] booqashada fasalka
    }. Weli lagama jawaabin.
request-withdraw = Ka noqo codsiga { $number }
request-withdrawn = Codsiga { $number } waa lagala noqday.
request-not-open = Codsiga { $number } ma furna hadda.
# $words (String): the office's own words, which nobody has translated.
request-answered =
    Xafiiska dugsiga ayaa ka jawaabay codsigaaga { $number }. Kuwani waa erayadiisa:

    { $words }

## Reminders

reminder = Xusuusin ku saabsan ballanta aad qabsatay:
reminders-stop = Xusuusinta fur ama xir

## For the office

slots-day-taken = Macallin ayaa horay waqtiyo kale u leh { $day }, sidaa darteed maalinta halkaas looma rari karo.
