# The office's pages for the staff: conferences, volunteers, requests, unanswered questions, languages.

## Forms

office-missing = Fadlan tan buuxi.
# $count, $longest (Number): how many characters there are, and may be.
office-too-long = Tani waa { $count } xaraf. Ugu badnaan { $longest } ayaa geli kara.
office-no-day = Maalin caynkaas ah kalandarka kuma jirto.
office-no-time = Fadlan qor waqti, tusaale 15:20.
# $least, $most (Number): the smallest and the largest number that is possible.
office-no-number = Fadlan qor tiro u dhaxaysa { $least } iyo { $most }.
office-no-choice = Fadlan ka dooro waxa halkan ku qoran.
office-end-first = Dhammaadku waa inuu ka dambeeyo bilowga.
office-both-times = Fadlan labada waqti qor, ama midna ha qorin haddii ay maalinta oo dhan tahay.
office-day-over = Tani way dhaaftay. Fadlan dooro maalin soo socota.
office-clash = Qoys ama macallin ayaa waqtigaas wax kale leh.
office-twice = Qoyskani horay ayuu qofkan ugu haystay kulan ilmahan ku saabsan.
office-done = Waa la sameeyay
office-back = Dib u noqo
office-school = Dugsiga
office-day = Maalinta
office-from-time = Laga bilaabo
office-until-time = Ilaa
# $day (String): written for the language.
office-day-of = { $day }
# $start, $end (String): written for the language.
office-times = { $start } ilaa { $end }
office-done-event = Munaasabadda waa la soo bandhigay. Qoysasku wada-sheekaysiga ayay ku arki karaan.

## Conferences

office-menu-conferences = Kulamada
office-menu-conferences-about = Inta maalmuhu buuxaan, cidda timaadda iyo goorta, iyo waqtiyada qoysasku ballansan karaan.
office-own-only = Halkan waxaad ku arkaysaa kulamadaada.
office-days-caption = Maalmaha waqtiyo leh, maanta laga bilaabo
office-free-slots = Bannaan
office-booked-slots = La ballansaday
office-closed-slots = Xiran
office-no-days = Maanta laga bilaabo ma jiraan waqtiyo la ballansado.
office-to-days = Dhammaan maalmaha
# $day (String): written for the language.
office-day-title = Kulamada { $day }
office-to-day = Ku noqo { $day }
office-change-day = Xir waqtiyo ama maalinta rar
# $free, $booked, $closed (Number): how many times of a teacher.
office-counts = Bannaan: { $free }. La ballansaday: { $booked }. Xiran: { $closed }.
office-no-slots = Maalintan waqtiyo ma laha.
# $way: in_person, phone or video. $room (String): "none" if there is none. $interpreter (String): the language, if $asked is yes.
# $confirmed: no as long as the school looks for an interpreter. $companions (Number): whom the parent brings.
office-how =
    { $way ->
        [phone] Taleefan, dugsiga ayaa wacaya.
        [video] Muuqaal (video).
       *[in_person] { $room ->
            [none] Fool-ka-fool.
           *[other] Fool-ka-fool, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Turjubaan ({ $interpreter }): weli lama xaqiijin.
           *[yes] {" "}Turjubaan ({ $interpreter }).
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
        [one] {" "}Hal qof ayaa soo raacaya.
       *[other] {" "}{ $companions } qof ayaa soo raacaya.
    }
# $way: in_person, phone or video.
office-way =
    { $way ->
        [phone] Taleefan
        [video] Muuqaal (video)
       *[in_person] Fool-ka-fool
    }
# $held: yes while a family is still choosing.
office-booking-short =
    { $day }, { $time }: { $staff }, oo ku saabsan { $child }{ $held ->
        [yes] {" "}(qoys ayaa hadda dooranaya)
       *[no] {""}
    }

## Publishing times

office-publish = Soo bandhig waqtiyo
office-publish-text = Qoysasku waqtiyadan wada-sheekaysiga ayay ka ballansan karaan. Maalmaha aan dugsi jirin waa laga reebayaa. Wixii horay u jiray sidoodii ayay ahaanayaan.
office-first-day = Maalinta koowaad
office-last-day = Maalinta ugu dambaysa
office-length = Daqiiqadaha kulanka
office-pause = Daqiiqadaha u dhexeeya labo
office-pause-hint = Haddii ay ka badan tahay 10, turjubaan lama ballansan karo.
office-ways = Sida lagu kulmi karo
office-room = Qolka
office-room-hint = Waa isku mid dhammaan kuwa hoos laga doorto. Maran waad u dayn kartaa.
office-teachers = Cidda
office-teachers-hint = Haddii aan cidna la calaamadin, dhammaantood weeye.
office-no-teachers = Weli macallimiin ma jiraan. Fadlan marka hore ha la soo geliyo liiska dugsiga.
office-opens = Maalinta koowaad ee ballansiga
office-opens-hint = Maran: hadda laga bilaabo.
office-closes = Maalinta ugu dambaysa ee ballansiga
office-closes-hint = Maran: ilaa kulanku bilaabmo.
office-closes-first = Tani way ka horraysaa maalinta koowaad ee ballansiga.
# $fault: what is wrong with the days and hours. $longest (Number): the most days.
office-window =
    { $fault ->
        [order] Maalinta ugu dambaysa way ka horraysaa tan koowaad.
        [days] Maalmuhu waa badan yihiin. Ugu badnaan { $longest } ayaa suurtogal ah.
        [no_school] Maalmahan dugsi ma jiro.
        [over] Tani way dhaaftay. Fadlan dooro maalmo soo socda.
        [hours] Xataa hal kulan saacadahan kuma filna.
        [opens] Cidina ma ballansan karto: tani waxay ka dambaysaa kulanka ugu dambeeya.
       *[closes] Cidina hadda ma ballansan karto: maalintani way dhaaftay.
    }
# $count (Number): how many times.
office-published =
    { $count ->
        [0] Wax cusub ma jiraan: waqtiyadani horay ayay u jireen.
        [one] Hal waqti oo cusub ayaa la ballansan karaa.
       *[other] { $count } waqti oo cusub ayaa la ballansan karaa.
    }

## Closing times, moving a day

office-change-title = Beddel { $day }
office-nothing-to-come = Maalintan ma haraan waqtiyo soo socda.
office-block = Xir waqtiyada bannaan
office-block-text = Wixii bannaan lama ballansan karo. Wixii la ballansaday way sii jirayaan.
office-all-day-hint = Maran: maalinta oo dhan.
office-unblock = Mar kale fur
# $count (Number): how many times.
office-blocked =
    { $count ->
        [0] Waxba ma bannaanayn, sidaa darteed waxba lama xirin.
        [one] Hal waqti waa la xiray.
       *[other] { $count } waqti waa la xiray.
    }
office-blocked-stay = Kulamadani way sii jirayaan. Mid walba waad baajin kartaa:
# $count (Number): how many times.
office-unblocked =
    { $count ->
        [0] Waxba ma xirnayn.
        [one] Hal waqti mar kale ayaa la furay.
       *[other] { $count } waqti mar kale ayaa la furay.
    }
office-move-day = Rar maalinta oo dhan
office-move-text = Waqtiyada oo dhan, iyo wixii la ballansaday, waxaa loo rarayaa isla saacadaha maalin kale. Qoysaska waa loo sheegayaa.
office-move-to = Maalinta loo rarayo
# $fault: past or no_school.
office-move =
    { $fault ->
        [no_school] Maalintaas dugsi ma jiro.
       *[past] Fadlan dooro maalin kale, berri laga bilaabo.
    }
# $count (Number): how many times. $day (String): written for the language.
office-moved =
    { $count ->
        [one] Hal waqti waxaa loo raray { $day }.
       *[other] { $count } waqti waxaa loo raray { $day }.
    }
# $count (Number): how many families.
office-told =
    { $count ->
        [one] Hal qoys ayaa wada-sheekaysiga loogu sheegayaa.
       *[other] { $count } qoys ayaa wada-sheekaysiga loogu sheegayaa.
    }
office-call = Fadlan wac kuwan: wada-sheekaysi kuma gaaro

## Booking for a family

office-book-for = Qoys u ballami
office-book-for-text = Qoyska aan isagu Puente u qori karin. Marka hore dooro waalidka ama mas'uulka.
office-child-teacher = Macallinka ilmaha
office-all-teachers = Dhammaan macallimiinta
office-who = Magaca waalidka ama ilmaha
office-who-hint = Magaca qayb ka mid ah, ama lambarka liiska dugsiga.
# $count (Number): how many guardians were found.
office-guardians-count =
    { $count ->
        [0] Cidna lama helin.
        [one] Hal waalid ama mas'uul
       *[other] { $count } waalid ama mas'uul
    }
# $children (String): first names.
office-guardian-of = { $children }
office-more = Kuwa kale
office-to-guardians = Dhammaan waalidka
# $name (String): the guardian.
office-book-title = Kulan loo ballaminayo { $name }
office-child = Ilmaha uu ku saabsan yahay
# $name (String): a first name. $grade (String): as the school writes it.
office-child-of = { $name }, fasalka { $grade }
office-with = Cidda lala kulmayo
office-choose = Fadlan dooro
office-interpreter = Turjubaan
office-no-interpreter = midna
office-go-on = Sii wad
office-show-times = Tus waqtiyada bannaan
office-free-times = Waqtiyada bannaan
office-way-label = Sida loo kulmayo
office-companions = Inta qof ee soo raacaysa
# $count (Number): the most that a parent may bring.
office-companions-hint = Ugu badnaan { $count }.
office-book-it = Ballanso
# $name (String): a member of staff.
office-no-times = { $name }: waqti bannaan oo qoyskan ku habboon ma jiro.
office-time-gone = Waqtigani hadda ma bannaana. Fadlan mid kale dooro.
office-not-this-way = Waqtigaas sidan laguma kulmi karo. Fadlan si kale dooro.
# $name (String): the guardian.
office-booked = Waxaa loo ballamiyay { $name }.
office-cancel = Baaji
office-cancel-title = Ma baajinaysaa kulankan?
office-cancel-text = Qoyska waxaa loo sheegayaa in dugsigu ku qasbanaaday inuu baajiyo. Waqtiga waxaa la siinayaa cidda sugaysa.
office-cancel-booking = Baaji kulanka
office-cancelled = Kulanka waa la baajiyay.

## Volunteers

office-menu-volunteers = Mutadawaciin
office-menu-volunteers-about = Halka qoysasku ka caawiyaan, cidda isqortay, iyo munaasabado cusub.
# $count (Number): how many events.
office-events-count =
    { $count ->
        [one] Hal munaasabad oo soo socota
       *[other] { $count } munaasabadood oo soo socda
    }
# $count, $needed (Number): how many volunteers there are, and are needed. $open: yes or no.
office-signed-up =
    { $needed } ayaa loo baahan yahay, { $count } ayaa isqortay. { $open ->
        [yes] Isqorista way furan tahay.
       *[no] Isqoristu ma furna.
    }
office-no-events = Munaasabado soo socda ma jiraan.
office-to-events = Dhammaan munaasabadaha
office-event-off = Munaasabaddan waa la baajiyay.
# $count, $needed (Number): how many volunteers there are, and are needed.
office-roster = Cidda imanaysa: { $count } ka mid ah { $needed }
office-roster-text = Kuwani waa magacyo buuxa. Fadlan ha tusin cid aan u baahnayn.
office-roster-file = Soo deji liiska (CSV)
office-volunteer = Mutadawac
office-nobody-yet = Weli cidi isma qorin.
office-call-off = Baaji munaasabadda
office-call-off-text = Waxaa loo sheegayaa qof kasta oo isqoray ama sugaya. Dib looma celin karo.
# $title (String): the school's own words.
office-event-cancelled = “{ $title }” waa la baajiyay.
office-event-new = Munaasabad cusub
# $language (String): the name of a language, in that language.
office-event-title = Cinwaanka ({ $language })
office-event-asks = Waxa mutadawaciinta laga rabo ({ $language })
office-event-asks-hint = Waxa ay qabtaan, waxa ay keenaan, cidda ay weydiiyaan.
office-place = Goobta
office-needed = Inta loo baahan yahay
office-sign-up-opens = Maalinta koowaad ee isqorista
office-opens-late = Cidina isma qori karto: tani kama horrayso munaasabadda.
office-event-publish = Soo bandhig munaasabadda

## Requests

office-menu-requests = Codsiyada
office-menu-requests-about = Waxa waalidku xafiiska ka codsadeen.
# $count (Number): how many requests.
office-requests-count =
    { $count ->
        [one] Hal codsi ayaa jawaab sugaya.
       *[other] { $count } codsi ayaa jawaab sugaya, kii ugu horreeyay ayaa kor ku jira.
    }
office-no-requests = Ma jiro codsi jawaab sugaya.
# $count (Number): how many requests.
office-requests-unseen =
    { $count ->
        [one] Hal codsi oo kale dugsi ma sheegin, sidaa darteed dugsi gaar ah lama tuso. Cidda Puente maamusha ayaa arki karta.
       *[other] { $count } codsi oo kale dugsi ma sheegin, sidaa darteed dugsi gaar ah lama tuso. Cidda Puente maamusha ayaa arki karta.
    }
# $kind: conference, interpreter, volunteer or observe.
office-request-kind =
    { $kind ->
        [conference] kulan
        [interpreter] turjubaan ama turjumaad
        [volunteer] ka caawinta dugsiga
       *[observe] booqashada fasalka
    }
# $number (String): of the request. $kind (String): from above.
office-request-title = Codsiga { $number }: { $kind }
office-not-known = Waalid aan liiska dugsiga ku jirin
office-no-school-named = Dugsi lama sheegin
# $language (String): the name of a language.
office-language = { $language }
office-writes-in = Luqadda uu ku qoro: { $language }
office-to-requests = Dhammaan codsiyada
office-about = Ku saabsan
# $name: what a parent said in the chat, by its place there.
office-said =
    { $name ->
        [children] Carruurta
        [child_name] Ilmaha, erayada waalidka
        [whom] Cidda lala kulmayo, erayada waalidka
        [role] Cidda lala kulmayo
        [kind] Nooca kulanka
        [title] Munaasabadda
        [interpreter] Turjubaanka luqadda
        [way] Sida loo kulmayo
        [day] Maalinta
        [time] Waqtiga
        [companions] Dadka soo raacaya
       *[wish] Erayada waalidka
    }
# $kind: parent_teacher, parent_student_teacher or parent_principal.
office-meeting-kind =
    { $kind ->
        [parent_student_teacher] Ilmaha oo jooga
        [parent_principal] Maamulaha dugsiga
       *[parent_teacher] Ilmaha oo aan joogin
    }
# $role: teacher, principal, counselor or another one.
office-staff-role =
    { $role ->
        [teacher] Macallin
        [principal] Maamulaha dugsiga
        [counselor] La-taliye
        [coach] Tababare
        [nurse] Kalkaaliye caafimaad
        [administrator] Maamulaha degmada
        [superintendent] Kormeeraha guud
       *[office] Xafiiska
    }
office-no-words = Waalidku wax kale ma qorin.
office-answer = Jawaabta
office-answer-words = Erayadaada
# $language (String): the parent's. $count (Number): the most characters.
office-answer-hint = Waxay ku tagayaan wada-sheekaysiga waalidka iyaga oo ah erayada dugsiga. Cidina ma turjunto; luqadda waalidku ku qoro waa: { $language }. Ugu badnaan { $count } xaraf.
office-answer-send = Dir oo xir
office-close = Xir erayo la'aan
office-close-text = Haddii si kale loo dhammeeyay. Waxba lama dirayo.
office-request-over = Codsigan waa la xiray.
office-done-answered = Jawaabta waa la diray, codsigana waa la xiray.
office-done-answered-later = Codsiga waa la xiray. Hadda waa saacadaha nasashada, sidaa darteed jawaabta subaxdii ayaa la dirayaa.
office-done-chat-gone = Codsiga waa la xiray. Waalidku wada-sheekaysiga wuu tirtiray ama Puente wuu xannibay, sidaa darteed cidi jawaabta ma akhrinayso.
office-done-closed = Codsiga waa la xiray. Waxba lama dirin.

## Unanswered questions

office-menu-unanswered = Su'aalaha jawaab la'
office-menu-unanswered-about = Waxa waalidku weydiiyaan oo aan dukumenti ka jawaabin.
office-unanswered-text = Inta jeer ee waalidku weydiiyeen wax aan dukumenti ka jawaabin. Erayadooda lama kaydiyo.
office-unanswered-how = Sida dugsigu uga jawaabo kuwan
office-period = Muddada
# $count (Number): how many days.
office-last-days = { $count } maalmood ee ugu dambeeyay
# $count (Number): how often.
office-unanswered-caption =
    { $count ->
        [one] Hal su'aal, mawduuca ugu badan ayaa ugu horreeya
       *[other] { $count } su'aalood, mawduuca ugu badan ayaa ugu horreeya
    }
office-topic = Mawduuca
office-times-asked = Inta jeer
office-language-head = Luqadda
office-no-topic = Mawduuc kale
office-no-school-chosen = Dugsi lama dooran
office-no-gaps = Muddadan ma jirto su'aal jawaab la'.
office-card-text = Puente wuxuu sheegaa oo keliya waxa dukumenti ku qoran. Si mawduuc looga jawaabo, dugsigu wuxuu qoraa dukumenti gaaban, oo ah kaar, isaga oo weedhihiisa adeegsanaya:
office-card-folder = Gal kaarku ku jiro: cinwaankiisa, cidda leh, iyo weedh kasta oo gaarkeed u taagan.
office-card-questions = Weedh kasta hoosteeda su'aalaha ay ka jawaabto, sida waalidku u qoraan, luqad kasta.
office-card-check = Hubin ayaa sheegaysa in wax walba sax yihiin. Kaddib mawduuca waxaa laga saaraa liiska su'aalaha jawaab la'.
office-card-more = Cidda Puente maamusha waxay tallaabo kasta ka helaysaa faylkan:

## Languages

office-menu-languages = Luqadaha
office-menu-languages-about = Waxa Puente ku hayo luqad kasta, iyo cidda ka mas'uul ah.
office-languages-text = Qoraalku wuxuu daacad yahay oo keliya marka la ogyahay cidda qortay. Wixii mashiin qoray oo aan qof weli akhrin, sidaas ayaa halkan loogu magacaabaa.
office-languages-caption = Luqad kasta oo Puente garanayo
office-language-status = Xaaladda
# $status: draft, machine or reviewed.
office-status =
    { $status ->
        [reviewed] qof ayaa hubiyay
        [machine] mashiin ayaa qoray, lama hubin
       *[draft] weli lama bixiyo
    }
office-share-understood = La fahmo
office-share-understood-text = Inta ka mid ah waxa waalidku codsadaan ee leh weedho tusaale oo ku filan.
office-share-said = La yiraahdo
office-share-said-text = Inta ka mid ah fariimaha Puente ee qoran.
office-share-known = La yaqaan
office-share-known-text = Inta ka mid ah weedhaha xeerarka ee la turjumay oo leh su'aalo ku filan.
# $share (Number): 0 to 100.
office-percent = { $share } %
office-lead = Cidda ka mas'uul ah
office-nobody = weli cidna

office-menu-messages = Farriimaha
office-menu-messages-about = Farriin kasta sida ay taleefanka uga muuqato, luqad kasta.
# The name of a file follows.
office-messages-text = Magacyada, maalmaha iyo tirooyinka halkan waa tusaale. Sida qoraal loo beddelo waxaa lagu sharraxay
office-messages-file = Faylka
# $count (String): at least 4.
office-messages-variants = Tus dhammaan { $count } nooc
office-text-missing = Way maqan tahay: dadku waxay akhriyaan Ingiriisiga
office-text-stale = Ingiriisigu wuu is beddelay; tarjumaadda waa in la cusboonaysiiyo
# $name (String): a person.
office-text-by =
    { $by ->
        [machine] Mashiin baa qoray; qofna weli ma akhrin
        [hand] Gacan baa lagu beddelay, welina lama diiwaan gelin
       *[other] Waxaa qoray ama akhriyay { $name }
    }
