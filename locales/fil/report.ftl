# Ang taunang ulat ng mga pahina ng staff, at kung sino ang tumingin sa aling concern.

report-menu = Ulat
report-menu-about = Ang mga numero ng taon ayon sa anim na pamantayan ng pagtutulungan ng pamilya at paaralan, may mga tsart at file ng lahat ng talahanayan.
report-period = Saklaw na panahon
report-last-months = Ang huling 12 buwan
# $years: such as 2025–2026.
report-school-year = Taong panuruan { $years }
# $first and $last (String): whole dates.
report-span = Mula { $first } hanggang { $last }
report-scope = Binibilang ng Puente ang dumaan dito. Wala sa mga numerong ito ang sinabi nang personal, sa telepono, o sa papel.
report-scope-concerns = Ang mga concern lang na puwede ninyong makita ang binibilang. Maaaring iba ang mga numero ng ibang tao.
report-file = Lahat ng talahanayan bilang file (CSV)
report-contents = Ang anim na pamantayan
report-table = Ang mga numero
report-none = Walang mabibilang sa panahong ito.
report-legend = Mga bahagi ng bar
# Read aloud in place of a chart. $label (String): the row with the longest bar. $number: what it stands for.
report-chart-about = Tsart na may mga bar. Ang pinakamahaba ay “{ $label }” na may { $number }. Nasa kasunod na talahanayan ang lahat ng numero.
report-standard = Pamantayan
report-figure = Talahanayan
report-row = Hilera
report-column = Kolum
report-what = Ano
report-number = Bilang
report-month = Buwan
report-concerns = Mga concern

## 1: Pagtanggap

report-welcoming = Pagtanggap
report-welcoming-unknown = Hindi alam ng Puente kung nararamdaman ng mga pamilya na tanggap sila. Sila lang ang makakapagsabi niyan.
report-families = Ang mga pamilya at ang Puente
report-families-about = Para sa araw na ito ang unang dalawang linya; para sa panahong ito ang iba.
report-families-known = Mga pamilya sa listahan ng paaralan
report-families-linked = sa mga iyon, may chat na ikinonekta ng paaralan
report-families-volunteers = Mga pamilyang nagpalista para tumulong
report-families-observing = Mga hiling na bumisita sa klase
report-chats = Mga chat ayon sa wika
report-chats-about = Sa araw na ito: mga chat sa Puente kung saan pinili ang paaralang ito, ayon sa wikang gamit doon ng magulang. Pinagsasama ang mga wikang may mas kaunti sa 5 chat.
report-chats-column = Mga chat
report-language = Wika
# $language: the name of a language.
report-language-name = { $language }
report-languages-few = Iba pang mga wika

## 2: Pakikipag-usap

report-communicating = Pakikipag-usap
report-communicating-unknown = Hindi alam ng Puente ang mga tawag, sulat, at usapang inayos nang hindi ito ginamit.
report-first = Mga araw ng pasok bago ang unang sagot
report-first-about = Mula sa araw na ipinaabot ang concern hanggang may umasikaso nito sa paaralan. Ang susunod na araw ng pasok ay araw 1. Hindi kasama ang mga panganib: sinasagot agad ang mga iyon.
report-solved = Mga araw ng pasok bago ang solusyon
report-solved-about = Mula sa araw na ipinaabot ang concern hanggang sinabi ng paaralan sa magulang ang solusyon nito. Kasama sa bilang ang mga araw na naghintay ang paaralan sa magulang. Hindi kasama ang mga panganib.
# $half and $most: in how many school days half and nine in ten were done. $done: answered or resolved.
report-within =
    { $done ->
        [answered] Sa mga may sagot, naasikaso ang kalahati { $half ->
            [0] sa parehong araw
            [1] sa loob ng isang araw ng pasok
            [one] sa loob ng { $half } araw ng pasok
           *[other] sa loob ng { $half } na araw ng pasok
        }, at ang siyam sa bawat sampu { $most ->
            [0] sa parehong araw
            [1] sa loob ng isang araw ng pasok
            [one] sa loob ng { $most } araw ng pasok
           *[other] sa loob ng { $most } na araw ng pasok
        }.
       *[resolved] Sa mga may solusyon, naayos ang kalahati { $half ->
            [0] sa parehong araw
            [1] sa loob ng isang araw ng pasok
            [one] sa loob ng { $half } araw ng pasok
           *[other] sa loob ng { $half } na araw ng pasok
        }, at ang siyam sa bawat sampu { $most ->
            [0] sa parehong araw
            [1] sa loob ng isang araw ng pasok
            [one] sa loob ng { $most } araw ng pasok
           *[other] sa loob ng { $most } na araw ng pasok
        }.
    }
report-days-head = Mga araw ng pasok
# $days: from 0.
report-days =
    { $days ->
        [0] parehong araw
        [one] { $days } araw
       *[other] { $days } na araw
    }
# $first and $last: how many days.
report-days-span = { $first } hanggang { $last } araw
# $days: how many days.
report-days-over =
    { $days ->
        [one] higit sa { $days } araw
       *[other] higit sa { $days } na araw
    }
report-days-pending = wala pa
report-by-language = Mga concern ayon sa wika
report-by-language-about = Kung pantay ang bilis ng pagsagot sa mga pamilya sa bawat wika: sa loob ng ilang araw ng pasok naasikaso, at naayos, ang siyam sa bawat sampung concern. Hindi kasama ang mga panganib. Pinagsasama ang mga wikang may mas kaunti sa 5 concern, para walang pamilyang makilala.
report-first-most = Naasikaso (araw)
report-solved-most = Naayos (araw)
report-talk = Mga conference at tanong
report-talk-about = Mga conference na na-book sa panahong ito, at mga tanong na hindi nasagot ng Puente mula sa mga dokumento.
report-talk-conferences = Mga conference
report-talk-interpreted = sa mga iyon, may interpreter
report-talk-interpreter-requests = Mga hiling na interpreter o pagsasalin
report-talk-questions = Mga tanong na walang dokumentong sumasagot

## 3: Pagsuporta sa tagumpay ng estudyante

report-success = Tagumpay ng estudyante
report-success-unknown = Hindi nakikita ng Puente ang mga grade, attendance, at pagsusulit. Hindi nito alam kung dumating ang pamilya sa conference nito.
report-conferences = Mga conference ayon sa buwan
report-conferences-about = Mga conference na naka-book at hindi nakansela, ayon sa buwan kung kailan ginaganap.
report-kind-parent-teacher = Magulang at guro
report-kind-parent-student-teacher = Magulang, estudyante, at guro
report-kind-parent-principal = Magulang at principal
report-arranged = Mga conference na ipinapaayos sa opisina
report-arranged-about = Kapag walang oras na ma-book, ipinapaayos ito sa opisina.
report-arranged-conferences = Mga hiling sa opisina

## 4: Pagsasalita para sa bata

report-speaking-up = Pagsasalita para sa bata
report-speaking-up-unknown = Hindi alam ng Puente ang mga concern na walang nagsabi rito, at kung ano ang nangyari sa bata pagkatapos.
report-levels = Mga concern ayon sa buwan at antas
report-levels-about = Ayon sa buwan kung kailan ipinaabot ang concern, at sa antas kung nasaan ito ngayon o kung saan ito natapos.
report-level-staff = Pinakamalapit na staff
report-level-principal = Principal
report-level-administrator = Administrator
report-level-superintendent = Superintendent
report-level-contact = Ibang contact
report-level-equity = Pantay na pagtrato
report-level-safety = Kaligtasan
report-topics = Kung tungkol saan ang mga concern
report-topics-about = Ang unang pinili ng magulang. May sariling daan ang hindi pantay na pagtrato at ang panganib, hindi dumadaan sa mga antas.
report-topic = Paksa
report-topic-child = Bata
report-topic-staff = Staff
report-topic-policy = Patakaran o distrito
report-topic-discrimination = Hindi pantay na pagtrato
report-topic-danger = Panganib
report-lateness = Nasagot sa oras
report-lateness-about = Itinuturing na huli ang concern kung kahit minsan ay huli itong naasikaso o nasagot, ayon sa mga araw ng pasok na nakatakda sa bawat antas. Hindi kasama ang mga panganib.
report-in-time = Sa oras
report-late = Huli
# $late of $number concerns, which are $percent in a hundred.
report-late-share =
    { $number ->
        [one] { $late } sa { $number } concern ang nahuli nang kahit isang beses: { $percent }%.
       *[other] { $late } sa { $number } na concern ang nahuli nang kahit isang beses: { $percent }%.
    }
report-outcome = Ang kinalabasan
report-outcome-about = Ang lagay ngayon ng mga concern ng panahong ito. Ang huling linya ay muling bumibilang ng mga concern na nasa mga linya sa itaas.
report-outcome-school = Naghihintay sa paaralan
report-outcome-asked = Naghihintay ng sagot ng magulang sa tanong
report-outcome-resolved = Naayos na, hindi pa sinasabi ng magulang kung ayos na ito
report-outcome-settled = Ayos na
report-outcome-withdrawn = Binawi
report-outcome-reopened = Binuksan ulit nang kahit isang beses
report-ratings = Kumusta ang pag-asikaso ayon sa mga magulang
report-ratings-about = Ang sagot ng mga magulang nang tanungin sila kung kumusta ang pag-asikaso ng paaralan sa concern nila. Walang kailangang sumagot.
report-rating = Sagot

## 5: Pagbabahagi ng kapangyarihan

report-sharing-power = Pagbabahagi ng kapangyarihan
report-sharing-power-unknown = Hindi alam ng Puente ang mga komite, konseho, at botohan, at kung may binagong patakaran.
report-policy = Mga concern tungkol sa patakaran
report-policy-about = Mga concern tungkol sa patakaran o sa distrito, na isang paraan ng pamilya para makibahagi sa mga desisyon.
report-policy-raised = Ipinaabot
report-policy-settled = sa mga iyon, ayos na

## 6: Pakikipagtulungan sa komunidad

report-community = Komunidad
report-community-unknown = Hindi alam ng Puente ang mga katuwang, serbisyo, at event na inayos nang hindi ito ginamit.
report-events = Mga event na may volunteer
report-events-about = Mga event ng panahong ito na itinuloy. Hindi alam kung dumating ang lahat.
report-events-number = Mga event
report-events-places = Mga puwesto para sa volunteer
report-events-taken = sa mga iyon, kuha na

## Kung sino ang tumingin sa aling concern

report-looks-menu = Kung sino ang tumingin
report-looks-menu-about = Kung sino ang nagbukas ng concern o kumuha nito sa file, at kailan.
report-looks-about = Walang makakapagbago ng log na ito. Makikita ninyo ito para sa mga concern na puwede ninyong makita.
report-looks-about-numbers = Hindi nakakakita ng mga concern ang role ninyo. Kaya makikita ninyo kung gaano kadalas tumingin ang isang tao, pero hindi kung alin.
report-looks-none = Wala pang tumingin ng concern.
report-looks-caption = Nauuna ang pinakabago
report-looks-numbers-caption = Nauuna ang pinakamadalas tumingin
report-looks-when = Kailan
report-looks-who = Sino
report-looks-did = Ano
report-looks-concern = Concern
report-looks-opened = Binuksan
report-looks-exported = Kinuha sa file
