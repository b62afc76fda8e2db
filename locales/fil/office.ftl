# Ang mga pahina ng opisina para sa staff: mga conference, volunteer, hiling, tanong na walang sagot, at wika.

## Mga form

office-missing = Pakilagyan po ito.
# $count, $longest (Number): how many characters there are, and may be.
office-too-long = May { $count } character ito. Hanggang { $longest } lang ang kasya.
office-no-day = Walang ganitong araw sa kalendaryo.
office-no-time = Pakisulat po ang oras, gaya ng 15:20.
# $least, $most (Number): the smallest and the largest number that is possible.
office-no-number = Pakisulat po ang isang numero mula { $least } hanggang { $most }.
office-no-choice = Pumili po sa mga narito.
office-end-first = Dapat mas huli ang pagtatapos kaysa sa simula.
office-both-times = Pakisulat po ang dalawang oras, o iwang blangko ang dalawa para sa buong araw.
office-day-over = Lumipas na ito. Pumili po ng araw na darating pa.
office-clash = May iba nang nakatakda ang isang pamilya o guro sa oras na iyon.
office-twice = May meeting na ang pamilyang ito sa taong ito tungkol sa batang ito.
office-done = Tapos na
office-back = Bumalik
office-school = Paaralan
office-day = Araw
office-from-time = Mula
office-until-time = Hanggang
# $day (String): written for the language.
office-day-of = { $day }
# $start, $end (String): written for the language.
office-times = { $start } hanggang { $end }
office-done-event = Nailathala na ang event. Makikita ito ng mga pamilya sa chat.

## Mga conference

office-menu-conferences = Mga conference
office-menu-conferences-about = Kung gaano kapuno ang mga araw, sino ang darating at kailan, at ang mga oras na puwedeng i-book ng mga pamilya.
office-own-only = Ang sarili ninyong mga conference ang nakikita ninyo rito.
office-days-caption = Mga araw na may oras, mula ngayong araw
office-free-slots = Libre
office-booked-slots = Naka-book
office-closed-slots = Sarado
office-no-days = Walang oras na puwedeng i-book mula ngayong araw.
office-to-days = Lahat ng araw
# $day (String): written for the language.
office-day-title = Mga conference sa { $day }
office-to-day = Bumalik sa { $day }
office-change-day = Magsara ng oras o ilipat ang araw
# $free, $booked, $closed (Number): how many times of a teacher.
office-counts = Libre: { $free }. Naka-book: { $booked }. Sarado: { $closed }.
office-no-slots = Walang oras sa araw na ito.
# $way: in_person, phone or video. $room (String): "none" if there is none. $interpreter (String): the language, if $asked is yes.
# $confirmed: no as long as the school looks for an interpreter. $companions (Number): whom the parent brings.
office-how =
    { $way ->
        [phone] Sa telepono, ang paaralan ang tatawag.
        [video] Sa video.
       *[in_person] { $room ->
            [none] Nang personal.
           *[other] Nang personal, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Interpreter para sa { $interpreter }: hindi pa kumpirmado.
           *[yes] {" "}Interpreter para sa { $interpreter }.
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
        [1] {" "}May isang kasama.
        [one] {" "}May { $companions } kasama.
       *[other] {" "}May { $companions } na kasama.
    }
# $way: in_person, phone or video.
office-way =
    { $way ->
        [phone] Sa telepono
        [video] Sa video
       *[in_person] Nang personal
    }
# $held: yes while a family is still choosing.
office-booking-short =
    { $day }, { $time }: { $staff } tungkol kay { $child }{ $held ->
        [yes] {" "}(may pamilyang pumipili pa ngayon)
       *[no] {""}
    }

## Paglalathala ng mga oras

office-publish = Ilathala ang mga oras
office-publish-text = Mabu-book ng mga pamilya sa chat ang mga oras na ito. Hindi isasama ang mga araw na walang pasok. Walang babaguhin sa mga naroon na.
office-first-day = Unang araw
office-last-day = Huling araw
office-length = Minuto ng isang meeting
office-pause = Minuto sa pagitan ng dalawa
office-pause-hint = Kapag higit sa 10, walang mabu-book na interpreter.
office-ways = Mga paraan ng pagkikita
office-room = Silid
office-room-hint = Pareho para sa lahat ng pinili sa ibaba. Puwedeng blangko.
office-teachers = Para kanino
office-teachers-hint = Kung walang minarkahan, para ito sa kanilang lahat.
office-no-teachers = Wala pang mga guro. Pakipa-import po muna ang listahan ng paaralan.
office-opens = Unang araw ng pag-book
office-opens-hint = Blangko: simula ngayon.
office-closes = Huling araw ng pag-book
office-closes-hint = Blangko: hanggang magsimula ang meeting.
office-closes-first = Mas maaga ito kaysa sa unang araw ng pag-book.
# $fault: what is wrong with the days and hours. $longest (Number): the most days.
office-window =
    { $fault ->
        [order] Mas maaga ang huling araw kaysa sa una.
        [days] Masyadong maraming araw ito. Hanggang { $longest } lang ang puwede.
        [no_school] Walang pasok sa mga araw na ito.
        [over] Lumipas na ito. Pumili po ng mga araw na darating pa.
        [hours] Walang kahit isang meeting na kasya sa mga oras na ito.
        [opens] Walang makakapag-book: pagkatapos na ito ng huling meeting.
       *[closes] Wala nang makakapag-book: lumipas na ang araw na ito.
    }
# $count (Number): how many times.
office-published =
    { $count ->
        [0] Walang bago: naroon na ang mga oras na ito.
        [1] Isang bagong oras ang puwedeng i-book.
        [one] { $count } bagong oras ang puwedeng i-book.
       *[other] { $count } na bagong oras ang puwedeng i-book.
    }

## Pagsasara ng mga oras, paglipat ng araw

office-change-title = Baguhin ang { $day }
office-nothing-to-come = Wala nang darating na oras sa araw na ito.
office-block = Isara ang mga libreng oras
office-block-text = Hindi na mabu-book ang mga libre. Mananatili ang mga naka-book na.
office-all-day-hint = Blangko: buong araw.
office-unblock = Buksan ulit ang mga ito
# $count (Number): how many times.
office-blocked =
    { $count ->
        [0] Walang libre, kaya walang isinara.
        [1] Isang oras ang isinara.
        [one] { $count } oras ang isinara.
       *[other] { $count } na oras ang isinara.
    }
office-blocked-stay = Mananatili ang mga meeting na ito. Puwede ninyong kanselahin ang bawat isa:
# $count (Number): how many times.
office-unblocked =
    { $count ->
        [0] Walang nakasara.
        [1] Isang oras ang bukas na ulit.
        [one] { $count } oras ang bukas na ulit.
       *[other] { $count } na oras ang bukas na ulit.
    }
office-move-day = Ilipat ang buong araw
office-move-text = Lilipat ang lahat ng oras sa ganoon ding oras ng ibang araw, kasama ang mga naka-book. Sasabihan ang mga pamilya.
office-move-to = Sa anong araw
# $fault: past or no_school.
office-move =
    { $fault ->
        [no_school] Walang pasok sa araw na iyon.
       *[past] Pumili po ng ibang araw, mula bukas.
    }
# $count (Number): how many times. $day (String): written for the language.
office-moved =
    { $count ->
        [1] Isang oras ang inilipat sa { $day }.
        [one] { $count } oras ang inilipat sa { $day }.
       *[other] { $count } na oras ang inilipat sa { $day }.
    }
# $count (Number): how many families.
office-told =
    { $count ->
        [1] Sasabihan sa chat ang isang pamilya.
        [one] Sasabihan sa chat ang { $count } pamilya.
       *[other] Sasabihan sa chat ang { $count } na pamilya.
    }
office-call = Pakitawagan po sila: hindi sila maabot sa chat

## Pag-book para sa pamilya

office-book-for = Mag-book para sa pamilya
office-book-for-text = Para sa pamilyang hindi makasulat sa Puente. Piliin po muna ang magulang o guardian.
office-child-teacher = Guro ng bata
office-all-teachers = Lahat ng guro
office-who = Pangalan ng guardian o ng bata
office-who-hint = Bahagi ng pangalan, o ang numero sa listahan ng paaralan.
# $count (Number): how many guardians were found.
office-guardians-count =
    { $count ->
        [0] Walang nahanap.
        [1] Isang guardian
        [one] { $count } guardian
       *[other] { $count } na guardian
    }
# $children (String): first names.
office-guardian-of = { $children }
office-more = Iba pa
office-to-guardians = Lahat ng guardian
# $name (String): the guardian.
office-book-title = Meeting para kay { $name }
office-child = Tungkol sa aling bata
# $name (String): a first name. $grade (String): as the school writes it.
office-child-of = { $name }, grade { $grade }
office-with = Sino ang kakausapin
office-choose = Pumili po
office-interpreter = Interpreter
office-no-interpreter = wala
office-go-on = Ituloy
office-show-times = Ipakita ang mga libreng oras
office-free-times = Mga libreng oras
office-way-label = Paano sila magkikita
office-companions = Ilan ang kasama
# $count (Number): the most that a parent may bring.
office-companions-hint = Hanggang { $count }.
office-book-it = I-book ito
# $name (String): a member of staff.
office-no-times = { $name }: walang libreng oras na puwede sa pamilyang ito.
office-time-gone = Hindi na libre ang oras na ito. Pumili po ng iba.
office-not-this-way = Hindi puwede ang ganitong paraan sa oras na iyon. Pumili po ng iba.
# $name (String): the guardian.
office-booked = Naka-book na ito para kay { $name }.
office-cancel = Kanselahin
office-cancel-title = Kakanselahin ba ang meeting na ito?
office-cancel-text = Sasabihan ang pamilya na kinailangan ng paaralan na kanselahin ito. Iaalok ang oras sa nasa waitlist.
office-cancel-booking = Kanselahin ang meeting
office-cancelled = Nakansela na ang meeting.

## Mga volunteer

office-menu-volunteers = Mga volunteer
office-menu-volunteers-about = Kung saan tumutulong ang mga pamilya, sino ang nakalista, at mga bagong event.
# $count (Number): how many events.
office-events-count =
    { $count ->
        [1] Isang event na darating
        [one] { $count } event na darating
       *[other] { $count } na event na darating
    }
# $count, $needed (Number): how many volunteers there are, and are needed. $open: yes or no.
office-signed-up =
    Nakalista: { $count } sa { $needed }. { $open ->
        [yes] Bukas ang paglilista.
       *[no] Sarado ang paglilista.
    }
office-no-events = Walang darating na event.
office-to-events = Lahat ng event
office-event-off = Hindi na itutuloy ang event na ito.
# $count, $needed (Number): how many volunteers there are, and are needed.
office-roster = Kung sino ang darating: { $count } sa { $needed }
office-roster-text = Buong pangalan ang mga ito. Huwag po itong ipakita sa hindi nangangailangan nito.
office-roster-file = I-download ang listahan (CSV)
office-volunteer = Volunteer
office-nobody-yet = Wala pang nakalista.
office-call-off = Huwag nang ituloy ang event
office-call-off-text = Sasabihan ang lahat ng nakalista o nasa waitlist. Hindi na ito mababawi.
# $title (String): the school's own words.
office-event-cancelled = Hindi na itutuloy ang “{ $title }”.
office-event-new = Bagong event
# $language (String): the name of a language, in that language.
office-event-title = Pamagat ({ $language })
office-event-asks = Ang hinihiling sa mga volunteer ({ $language })
office-event-asks-hint = Kung ano ang gagawin nila, ano ang dadalhin, at sino ang hahanapin.
office-place = Lugar
office-needed = Ilan ang kailangan
office-sign-up-opens = Unang araw ng paglilista
office-opens-late = Walang makakapaglista: hindi ito bago ang event.
office-event-publish = Ilathala ang event

## Mga hiling

office-menu-requests = Mga hiling
office-menu-requests-about = Ang ipinapaayos ng mga magulang sa opisina.
# $count (Number): how many requests.
office-requests-count =
    { $count ->
        [1] Isang hiling ang naghihintay ng sagot.
        [one] { $count } hiling ang naghihintay ng sagot; nauuna ang pinakaluma.
       *[other] { $count } na hiling ang naghihintay ng sagot; nauuna ang pinakaluma.
    }
office-no-requests = Walang hiling na naghihintay ng sagot.
# $count (Number): how many requests.
office-requests-unseen =
    { $count ->
        [1] May isa pang hiling na walang binanggit na paaralan, kaya hindi ito ipinapakita sa alinmang paaralan. Makikita ito ng nagpapatakbo ng Puente.
        [one] May { $count } pang hiling na walang binanggit na paaralan, kaya hindi ipinapakita ang mga ito sa alinmang paaralan. Makikita ang mga ito ng nagpapatakbo ng Puente.
       *[other] May { $count } pang hiling na walang binanggit na paaralan, kaya hindi ipinapakita ang mga ito sa alinmang paaralan. Makikita ang mga ito ng nagpapatakbo ng Puente.
    }
# $kind: conference, interpreter, volunteer or observe.
office-request-kind =
    { $kind ->
        [conference] isang meeting
        [interpreter] interpreter o pagsasalin
        [volunteer] pagtulong sa paaralan
       *[observe] pagbisita sa klase
    }
# $number (String): of the request. $kind (String): from above.
office-request-title = Hiling { $number }: { $kind }
office-not-known = Magulang na wala sa listahan ng paaralan
office-no-school-named = Walang binanggit na paaralan
# $language (String): the name of a language.
office-language = { $language }
office-writes-in = Sumusulat sa: { $language }
office-to-requests = Lahat ng hiling
office-about = Tungkol kay
# $name: what a parent said in the chat, by its place there.
office-said =
    { $name ->
        [children] Mga bata
        [child_name] Bata, ayon sa magulang
        [whom] Sino ang kakausapin, ayon sa magulang
        [role] Sino ang kakausapin
        [kind] Uri ng meeting
        [title] Event
        [interpreter] Interpreter para sa
        [way] Paano magkikita
        [day] Araw
        [time] Oras
        [companions] Mga kasama
       *[wish] Sariling salita ng magulang
    }
# $kind: parent_teacher, parent_student_teacher or parent_principal.
office-meeting-kind =
    { $kind ->
        [parent_student_teacher] Kasama ang bata
        [parent_principal] Kasama ang principal
       *[parent_teacher] Hindi kasama ang bata
    }
# $role: teacher, principal, counselor or another one.
office-staff-role =
    { $role ->
        [teacher] Guro
        [principal] Principal
        [counselor] Counselor
        [coach] Coach
        [nurse] Nurse
        [administrator] Administrator
        [superintendent] Superintendent
       *[office] Opisina
    }
office-no-words = Wala nang ibang isinulat ang magulang.
office-answer = Sagot
office-answer-words = Mga salita ninyo
# $language (String): the parent's. $count (Number): the most characters.
office-answer-hint = Pupunta ang mga ito sa chat ng magulang bilang sariling salita ng paaralan. Walang magsasalin ng mga ito; sumusulat ang magulang sa: { $language }. Hanggang { $count } character.
office-answer-send = Ipadala at isara
office-close = Isara nang walang sagot
office-close-text = Kung naayos na ito sa ibang paraan. Walang ipapadala.
office-request-over = Sarado na ang hiling na ito.
office-done-answered = Naipadala na ang sagot, at sarado na ang hiling.
office-done-answered-later = Sarado na ang hiling. Oras ng pahinga ngayon, kaya sa umaga ipapadala ang sagot.
office-done-chat-gone = Sarado na ang hiling. Binura ng magulang ang chat o na-block niya ang Puente, kaya walang makakabasa ng sagot.
office-done-closed = Sarado na ang hiling. Walang ipinadala.

## Mga tanong na walang sagot

office-menu-unanswered = Mga tanong na walang sagot
office-menu-unanswered-about = Ang itinatanong ng mga magulang na walang dokumentong sumasagot.
office-unanswered-text = Kung ilang beses nagtanong ang mga magulang ng hindi sinasagot ng alinmang dokumento. Hindi itinatago ang mga salita nila.
office-unanswered-how = Paano ito masasagot ng paaralan
office-period = Saklaw na panahon
# $count (Number): how many days.
office-last-days = Huling { $count } araw
# $count (Number): how often.
office-unanswered-caption =
    { $count ->
        [1] Isang tanong; nauuna ang pinakamadalas na paksa
        [one] { $count } tanong; nauuna ang pinakamadalas na paksa
       *[other] { $count } na tanong; nauuna ang pinakamadalas na paksa
    }
office-topic = Paksa
office-times-asked = Ilang beses
office-language-head = Wika
office-no-topic = Ibang paksa
office-no-school-chosen = Walang piniling paaralan
office-no-gaps = Walang tanong na hindi nasagot sa panahong ito.
office-card-text = Sinasabi lang ng Puente ang nasa dokumento. Para masagot ang isang paksa, sumusulat ang paaralan ng maikling dokumento, isang card, sa sarili nitong mga pangungusap:
office-card-folder = Isang folder para sa card: ang pamagat nito, kung kanino ito, at ang bawat pangungusap nang hiwalay.
office-card-questions = Sa ilalim ng bawat pangungusap, ang mga tanong na sinasagot nito, gaya ng pagkakasulat ng mga magulang, sa bawat wika.
office-card-check = May pagsusuring nagsasabi kung tama ang lahat. Pagkatapos, inaalis ang paksa sa listahan ng walang sagot.
office-card-more = Makikita ng nag-aalaga sa Puente ang bawat hakbang sa file na ito:

## Mga wika

office-menu-languages = Mga wika
office-menu-languages-about = Kung ano ang mayroon ang Puente sa bawat wika, at sino ang nag-aalaga nito.
office-languages-text = Tapat lang ang isang teksto kung alam kung sino ang sumulat nito. Sinasabi rito kung makina ang sumulat at wala pang taong nakabasa.
office-languages-caption = Lahat ng wikang alam ng Puente
office-language-status = Kalagayan
# $status: draft, machine or reviewed.
office-status =
    { $status ->
        [reviewed] nasuri na ng tao
        [machine] gawa ng makina, hindi pa nasusuri
       *[draft] hindi pa iniaalok
    }
office-share-understood = Naiintindihan
office-share-understood-text = Ang bahagi ng mga hinihiling ng mga magulang na may sapat na halimbawang pangungusap.
office-share-said = Nasasabi
office-share-said-text = Ang bahagi ng sariling mga mensahe ng Puente na naisulat na.
office-share-known = Alam
office-share-known-text = Ang bahagi ng mga pangungusap ng patakaran na naisalin na at may sapat na tanong.
# $share (Number): 0 to 100.
office-percent = { $share } %
office-lead = Nag-aalaga
office-nobody = wala pa

office-menu-messages = Mga mensahe
office-menu-messages-about = Bawat mensahe ayon sa itsura nito sa telepono, sa bawat wika.
# The name of a file follows.
office-messages-text = Halimbawa lang ang mga pangalan, araw at numero rito. Kung paano baguhin ang teksto ay nakapaliwanag sa
office-messages-file = File
# $count (String): at least 4.
office-messages-variants = Ipakita ang lahat ng { $count } anyo
office-text-missing = Kulang: Ingles ang nababasa ng mga tao
office-text-stale = Nagbago na ang Ingles mula noon; kailangang isunod ang salin
# $name (String): a person.
office-text-by =
    { $by ->
        [machine] Makina ang sumulat; wala pang taong nakabasa
        [hand] Binago nang mano-mano at hindi pa naitala
       *[other] Sinulat o binasa ni { $name }
    }
