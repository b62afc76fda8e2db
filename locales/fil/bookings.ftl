## Kung ano ang naka-book, hinihintay, o hiniling sa opisina, at ang sinasabi tungkol dito.

# $kind: parent_teacher, parent_student_teacher or parent_principal. $child (String): a first name. $staff (String): a name.
# $day, $start, $end (String): written for the language. $way: in_person, phone or video. $room (String): "none" if there is none.
# $interpreter (String): the language, if $asked is yes. $confirmed: no as long as the school looks for an interpreter.
# $companions (Number): how many people the parent brings.
booking-conference =
    { $kind ->
        [parent_student_teacher] Meeting kasama si { $staff } at si { $child }
       *[parent_teacher] Meeting kay { $staff } tungkol kay { $child }
    }
    { $day }, { $start } hanggang { $end }
    { $way ->
        [phone] Sa telepono: tatawagan po kayo ng paaralan.
        [video] Sa video: ipapadala po ng paaralan ang link.
       *[in_person] { $room ->
            [none] Sa paaralan.
           *[other] Sa paaralan, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Hindi pa kumpirmado ang interpreter para sa { $interpreter }.
           *[yes] {" "}May interpreter para sa { $interpreter }.
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
        [1] {" "}May isa kayong kasama.
        [one] {" "}May { $companions } kayong kasama.
       *[other] {" "}May { $companions } kayong kasama.
    }
# $title (String): the school's own words.
booking-event =
    { $title }
    { $day }, { $start } hanggang { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
# Labels of buttons: at most 60 characters.
booking-label = { $staff }, { $day }, { $time } ({ $child })
booking-label-event = { $title }, { $day }
booking-change = Baguhin ito
booking-cancel = Kanselahin ito

booking-done = Naka-book na po. Puwede ninyo itong ilagay sa sarili ninyong kalendaryo.
booking-changed = Nabago na po. Ganito na ito ngayon:
booking-cancelled = Nakansela na po. Libre na ang oras na iyon para sa ibang pamilya.
booking-cancelled-by-school = Paumanhin po, kinailangan ng paaralan na kanselahin ito. Sumulat po sa akin kung gusto ninyo ng ibang oras.
booking-moved-by-school = Inilipat po ito ng paaralan sa ibang oras. Kung hindi puwede sa inyo ang bagong oras, maaari ninyo itong baguhin o kanselahin dito.

## Kung bakit hindi ma-book

booking-taken = Paumanhin po, may nauna na. Kuha na ang oras na iyon.
booking-gone = Hindi na po iyon iniaalok.
booking-too-late = Huli na po para i-book iyon.
# $day (String): from when on it can be booked.
booking-too-early = Puwede po iyong i-book simula { $day }.
booking-too-short = Doble po ang haba ng meeting kapag may interpreter, at kulang ang oras na iyon.
booking-clash = May iba na po kayong naka-book sa oras na iyon.
booking-twice = May meeting na po kayo sa taong iyon tungkol sa anak ninyo. Puwede ninyo itong baguhin.
# $count (Number): the most meetings a family may have at a time.
booking-limit =
    { $count ->
        [1] Isang meeting lang po sa paaralang ito ang puwede ninyong i-book nang sabay. Matutulungan kayo ng opisina kung kailangan ninyo ng higit pa.
        [one] Hanggang { $count } meeting po sa paaralang ito ang puwede ninyong i-book nang sabay. Matutulungan kayo ng opisina kung kailangan ninyo ng higit pa.
       *[other] Hanggang { $count } na meeting po sa paaralang ito ang puwede ninyong i-book nang sabay. Matutulungan kayo ng opisina kung kailangan ninyo ng higit pa.
    }
booking-not-there = Hindi ko po makita ang booking na iyan. Baka nabago na ito o nakansela.
# $hours (Number): until how long before it begins.
booking-cut-off =
    { $hours ->
        [1] Kapag isang oras na lang bago ito magsimula, ang opisina na lang ng paaralan ang makakapagbago o makakapagkansela nito. Tumawag po sa opisina.
        [one] Kapag { $hours } oras na lang bago ito magsimula, ang opisina na lang ng paaralan ang makakapagbago o makakapagkansela nito. Tumawag po sa opisina.
       *[other] Kapag { $hours } na oras na lang bago ito magsimula, ang opisina na lang ng paaralan ang makakapagbago o makakapagkansela nito. Tumawag po sa opisina.
    }

## Ang mga booking ko

bookings-yours = Ito po ang mga naka-book ninyo:
bookings-none = Wala po kayong naka-book sa ngayon.
bookings-none-unknown = Wala pong naka-book sa chat na ito. Kung binigyan kayo ng paaralan ng code, isulat po ninyo rito para makilala ko ang pamilya ninyo.
bookings-which-to-change = Aling meeting po ang gusto ninyong baguhin?
bookings-which-to-cancel = Alin po ang gusto ninyong kanselahin?
bookings-what-to-change = Ano po ang gusto ninyong baguhin?
bookings-sure-to-cancel = Kakanselahin ko na po ba ito?
bookings-review-change =
    Magiging ganito po ito. Tama po ba?

    Meeting kay { $staff } tungkol kay { $child }
    { $day }, { $time }, { $way ->
        [phone] sa telepono
        [video] sa video
       *[in_person] sa paaralan
    }

bookings-no-other-time = Wala na pong ibang oras na puwede sa inyo. Iiwan ko na lang po ba ito?
review-what-else = Sige po. Ano ang babaguhin ko?
review-yes = Opo, tama
review-yes-change = Opo, baguhin
review-yes-cancel = Opo, kanselahin
review-keep = Hindi po, huwag nang galawin
review-cancel = Itigil, huwag na lang
# $what: the day, time, way, interpreter, companions (people who come along) or wish (when it would suit).
review-change =
    { $what ->
        [day] Ibang araw
        [time] Ibang oras
        [way] Nang personal, telepono, o video
        [interpreter] Interpreter
        [companions] May kasama ako
       *[wish] Ibang mga araw o oras
    }

## Mga araw at oras

date-impossible = Wala pong ganyang petsa sa kalendaryo. Anong araw po ang ibig ninyong sabihin?
date-past = Lumipas na po ang { $day }. Anong araw po ang puwede sa inyo?
date-ambiguous = { $first } po ba o { $second } ang ibig ninyong sabihin?

## Ang waitlist

waitlist-join = Ilagay ako sa waitlist
# $ahead (Number): how many families are before this one.
waitlist-joined =
    { $ahead ->
        [0] Nasa waitlist na po kayo, at kayo ang una. Kapag may nabakante, susulatan ko kayo agad.
        [1] Nasa waitlist na po kayo; may isang pamilyang nauna sa inyo. Kapag kayo na, susulatan ko kayo agad.
        [one] Nasa waitlist na po kayo; may { $ahead } pamilyang nauna sa inyo. Kapag kayo na, susulatan ko kayo agad.
       *[other] Nasa waitlist na po kayo; may { $ahead } na pamilyang nauna sa inyo. Kapag kayo na, susulatan ko kayo agad.
    }
waitlist-offered = May kababakante lang na puwesto, kaya sumusulat po ako sa inyo.
# $day, $time: until when the place is kept.
waitlist-offer = May bakante na po para sa inyo. Nakareserba ito hanggang { $day }, { $time }. Gusto po ba ninyo?
waitlist-accept = Opo, kukunin ko
waitlist-decline = Hindi na po, salamat
waitlist-declined = Sige po. Mapupunta ito sa susunod na pamilya. Wala na po kayo sa waitlist.
waitlist-offer-over = Hindi na po nakareserba sa inyo ang puwestong iyon.
waitlist-offer-ended = Tapos na po ang oras para sumagot, at napunta na ang puwesto sa susunod na pamilya. Puwede po kayong bumalik sa waitlist kahit kailan.
waitlist-over = Paumanhin po, walang nabakante sa oras. Matutulungan kayo ng opisina ng paaralan na humanap ng ibang paraan.
waitlist-twice = Nasa waitlist na po kayo nito. Susulatan ko kayo kapag kayo na.
waitlist-not-in-line = Wala na po kayo sa waitlist na iyon.
waitlist-left = Wala na po kayo sa waitlist na iyon.
waitlist-leave = Umalis sa waitlist { $number }
waitlist-line =
    { $ahead ->
        [0] Waitlist para kay { $staff } ({ $child }): kayo po ang una
        [1] Waitlist para kay { $staff } ({ $child }): may isang pamilyang nauna sa inyo
        [one] Waitlist para kay { $staff } ({ $child }): may { $ahead } pamilyang nauna sa inyo
       *[other] Waitlist para kay { $staff } ({ $child }): may { $ahead } na pamilyang nauna sa inyo
    }
waitlist-line-event =
    { $ahead ->
        [0] Waitlist para sa { $title }: kayo po ang una
        [1] Waitlist para sa { $title }: may isang pamilyang nauna sa inyo
        [one] Waitlist para sa { $title }: may { $ahead } pamilyang nauna sa inyo
       *[other] Waitlist para sa { $title }: may { $ahead } na pamilyang nauna sa inyo
    }

## Mga hiling sa opisina

# $number (Number): of the request. $school (String): "none" if unknown.
request-done =
    Ipinaabot ko na po ito sa { $school ->
        [none] opisina ng paaralan
       *[other] opisina ng { $school }
    }, bilang hiling { $number }. Darating ang sagot sa chat na ito. Walang laging nagbabantay sa chat na ito; kung apurahan, tumawag po sa opisina.
# $kind: conference, interpreter, volunteer or observe.
request-line =
    Hiling { $number } sa opisina: { $kind ->
        [conference] isang meeting
        [interpreter] interpreter o pagsasalin
        [volunteer] pagtulong sa paaralan
       *[observe] pagbisita sa klase
    }. Hindi pa po ito nasasagot.
request-withdraw = Bawiin ang hiling { $number }
request-withdrawn = Nabawi na po ang hiling { $number }.
request-not-open = Hindi na po bukas ang hiling { $number }.
# $words (String): the office's own words, which nobody has translated.
request-answered =
    Sinagot po ng opisina ng paaralan ang hiling ninyong { $number }. Ito ang sarili nilang mga salita:

    { $words }

## Mga paalala

reminder = Paalala po tungkol sa naka-book ninyo:
reminders-stop = Buksan o patayin ang mga paalala

## Para sa opisina

slots-day-taken = May iba nang oras ang isang guro sa { $day }, kaya hindi po maililipat doon ang araw.
