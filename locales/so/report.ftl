# The yearly report of the staff's pages, and who looked at which concern.

report-menu = Warbixin
report-menu-about = Tirooyinka sannadka ee lixda heer ee wada-shaqaynta qoyska iyo dugsiga, oo leh jaantusyo iyo fayl ay ku jiraan jadwallada oo dhan.
report-period = Muddada
report-last-months = 12-kii bilood ee ugu dambeeyay
# $years: such as 2025–2026.
report-school-year = Sannad dugsiyeedka { $years }
# $first and $last (String): whole dates.
report-span = { $first } ilaa { $last }
report-scope = Puente wuxuu tiriyaa wixii isaga maray. Wixii fool-ka-fool, taleefan ama warqad lagu sheegay kuma jiraan tirooyinkan.
report-scope-concerns = Waxaa la tiriyaa oo keliya walaacyada adiga laguu oggol yahay inaad aragto. Qof kale tirooyin kale ayuu heli karaa.
report-file = Dhammaan jadwallada oo fayl ah (CSV)
report-contents = Lixda heer
report-table = Tirooyinka
report-none = Muddadan wax la tiriyo ma jiraan.
report-legend = Qaybaha tiirarka
# Read aloud in place of a chart. $label (String): the row with the longest bar. $number: what it stands for.
report-chart-about = Jaantus tiirar leh. Tiirka ugu dheer waa “{ $label }”, oo ah { $number }. Tirooyinka oo dhan waxay ku jiraan jadwalka soo socda.
report-standard = Heerka
report-figure = Jadwalka
report-row = Safka
report-column = Tiirka
report-what = Waxa
report-number = Tirada
report-month = Bisha
report-concerns = Walaacyada

## 1: Welcoming

report-welcoming = Soo dhaweyn
report-welcoming-unknown = Puente ma oga in qoysasku dareemaan in la soo dhaweeyay. Iyaga oo keliya ayaa taas sheegi kara.
report-families = Qoysaska iyo Puente
report-families-about = Labada saf ee hore waa sida maanta, kuwa kalena waa muddadan.
report-families-known = Qoysaska liiska dugsiga ku jira
report-families-linked = waxaa ka mid ah kuwa dugsigu wada-sheekaysi ku xiray
report-families-volunteers = Qoysaska isqoray inay caawiyaan
report-families-observing = Codsiyada booqashada fasalka
report-chats = Wada-sheekaysiyada luqad ahaan
report-chats-about = Sida maanta: wada-sheekaysiyada Puente ee dugsigan laga doortay, iyo luqadda waalidku ku isticmaalo. Luqadaha leh wax ka yar 5 wada-sheekaysi waa la isku daray.
report-chats-column = Wada-sheekaysiyo
report-language = Luqadda
# $language: the name of a language.
report-language-name = { $language }
report-languages-few = Luqado kale

## 2: Communicating

report-communicating = Xiriirka
report-communicating-unknown = Puente ma oga wicitaannada, warqadaha iyo wada-hadallada isaga la'aantiis la qabtay.
report-first = Maalmaha dugsiga ilaa jawaabta koowaad
report-first-about = Laga bilaabo maalinta walaac la gudbiyay ilaa qof dugsiga joogaa guda galo. Maalinta dugsi ee xigta waa maalinta 1. Khataraha laguma daro: isla markiiba ayaa laga jawaabaa.
report-solved = Maalmaha dugsiga ilaa xalka
report-solved-about = Laga bilaabo maalinta walaac la gudbiyay ilaa dugsigu waalidka xalka u sheego. Maalmaha dugsigu waalidka sugayay sidoo kale waa la tiriyaa. Khataraha laguma daro.
# $half and $most: in how many school days half and nine in ten were done. $done: answered or resolved.
report-within =
    { $done ->
        [answered] Kuwa jawaabta leh, badhkood waxaa la guda galay { $half ->
            [0] isla maalintii
            [one] { $half } maalin dugsi gudaheed
           *[other] { $half } maalmood oo dugsi gudahood
        }, tobankiiba sagaalna { $most ->
            [0] isla maalintii
            [one] { $most } maalin dugsi gudaheed
           *[other] { $most } maalmood oo dugsi gudahood
        }.
       *[resolved] Kuwa xalka leh, badhkood waxaa la xalliyay { $half ->
            [0] isla maalintii
            [one] { $half } maalin dugsi gudaheed
           *[other] { $half } maalmood oo dugsi gudahood
        }, tobankiiba sagaalna { $most ->
            [0] isla maalintii
            [one] { $most } maalin dugsi gudaheed
           *[other] { $most } maalmood oo dugsi gudahood
        }.
    }
report-days-head = Maalmaha dugsiga
# $days: from 0.
report-days =
    { $days ->
        [0] isla maalintii
        [one] { $days } maalin
       *[other] { $days } maalmood
    }
# $first and $last: how many days.
report-days-span = { $first } ilaa { $last } maalmood
# $days: how many days.
report-days-over =
    { $days ->
        [one] in ka badan { $days } maalin
       *[other] in ka badan { $days } maalmood
    }
report-days-pending = weli maya
report-by-language = Walaacyada luqad ahaan
report-by-language-about = In qoysaska luqad kasta si isku mid ah loogu dhakhsado: inta maalmood ee dugsi ee tobankii walaacba sagaal la guda galay, lana xalliyay. Khataraha laguma daro. Luqadaha leh wax ka yar 5 walaac waa la isku daray, si aan qoys loo garan.
report-first-most = La guda galay (maalmo)
report-solved-most = La xalliyay (maalmo)
report-talk = Kulamada iyo su'aalaha
report-talk-about = Kulamada muddadan la ballansaday, iyo su'aalaha Puente uga jawaabi kari waayay dukumentiyada.
report-talk-conferences = Kulamada
report-talk-interpreted = waxaa ka mid ah kuwa turjubaan leh
report-talk-interpreter-requests = Codsiyada turjubaan ama turjumaad
report-talk-questions = Su'aalaha aan dukumenti ka jawaabin

## 3: Supporting student success

report-success = Guusha ardayda
report-success-unknown = Puente ma arko dhibcaha, imaanshaha iyo imtixaannada. Ma oga in qoysku kulanka yimid.
report-conferences = Kulamada bil ahaan
report-conferences-about = Kulamada la ballansaday oo aan la baajin, iyo bisha ay dhacaan.
report-kind-parent-teacher = Waalid iyo macallin
report-kind-parent-student-teacher = Waalid, arday iyo macallin
report-kind-parent-principal = Waalid iyo maamulaha dugsiga
report-arranged = Kulamada xafiiska laga codsado
report-arranged-about = Meeshii waqti laga ballansan waayo, xafiiska ayaa laga codsadaa inuu diyaariyo.
report-arranged-conferences = Codsiyada xafiiska

## 4: Speaking up

report-speaking-up = U hadalka ilmaha
report-speaking-up-unknown = Puente ma oga walaacyada aan cidi u sheegin, iyo wixii ilmaha kaddib ku dhacay.
report-levels = Walaacyada bil iyo heer ahaan
report-levels-about = Waa bisha walaaca la gudbiyay, iyo heerka uu hadda joogo ama ku dhammaaday.
report-level-staff = Shaqaalaha ugu dhow
report-level-principal = Maamulaha dugsiga
report-level-administrator = Maamulaha degmada
report-level-superintendent = Kormeeraha guud
report-level-contact = Cid kale
report-level-equity = U xilsaaran sinnaanta
report-level-safety = Badbaadada
report-topics = Waxa walaacyadu ku saabsan yihiin
report-topics-about = Waxa waalidku marka hore doortay. Takoorka iyo khatartu waddooyin gaar ah ayay maraan, heerarka ma raacaan.
report-topic = Mawduuca
report-topic-child = Ilmo
report-topic-staff = Shaqaale
report-topic-policy = Xeerar ama degmada
report-topic-discrimination = Takoor
report-topic-danger = Khatar
report-lateness = Waqtigii laga jawaabay
report-lateness-about = Walaacu wuxuu ku jiraa kuwa daahay haddii xataa hal mar la guda galay ama laga jawaabay waqtigii kaddib, marka la tiriyo maalmaha dugsiga ee xeerku bixiyo. Khataraha laguma daro.
report-in-time = Waqtigii
report-late = Daahay
# $late of $number concerns, which are $percent in a hundred.
report-late-share =
    { $number ->
        [one] { $number } walaac waxaa ka daahay { $late } ugu yaraan hal mar: { $percent }%.
       *[other] { $number } walaac waxaa ka daahay { $late } ugu yaraan hal mar: { $percent }%.
    }
report-outcome = Waxa ka soo baxay
report-outcome-about = Sida walaacyada muddadani maanta yihiin. Safka ugu dambeeya wuxuu mar kale tirinayaa walaacyo safafka sare ku jira.
report-outcome-school = Dugsiga ayaa la sugayaa
report-outcome-asked = Waxaa la sugayaa jawaabta waalidka
report-outcome-resolved = Waa la xalliyay, waalidku weli ma sheegin inuu ku qanacsan yahay
report-outcome-settled = Wuu dhammaaday
report-outcome-withdrawn = Waa lala noqday
report-outcome-reopened = Ugu yaraan hal mar ayaa mar kale la furay
report-ratings = Sida waalidku sheegeen inay u dhacday
report-ratings-about = Waxa waalidku ku jawaabeen markii la weydiiyay sida dugsigu walaacooda u maareeyay. Cidna laguma qasbo inay jawaabto.
report-rating = Jawaabta

## 5: Sharing power

report-sharing-power = Awood wadaagga
report-sharing-power-unknown = Puente ma oga guddiyada iyo codbixinta, iyo in xeer la beddelay iyo in kale.
report-policy = Walaacyada xeerarka ku saabsan
report-policy-about = Walaacyada ku saabsan xeer ama degmada. Waa hal dariiq oo qoysasku go'aannada kaga qayb qaataan.
report-policy-raised = La gudbiyay
report-policy-settled = waxaa ka mid ah kuwa dhammaaday

## 6: Collaborating with community

report-community = Bulshada
report-community-unknown = Puente ma oga la-hawlgalayaasha, adeegyada iyo munaasabadaha isaga la'aantiis la qabtay.
report-events = Munaasabadaha mutadawaciinta leh
report-events-about = Munaasabadaha muddadan ee aan la baajin. Lama oga in qof walba yimid.
report-events-number = Munaasabado
report-events-places = Meelaha mutadawaciinta
report-events-taken = waxaa ka mid ah kuwa la qaatay

## Who looked at which concern

report-looks-menu = Cidda eegtay
report-looks-menu-about = Cidda walaac furtay ama fayl ku qaadatay, iyo goorta.
report-looks-about = Diiwaankan cidi ma beddeli karto. Waxaad u aragtaa walaacyada laguu oggol yahay inaad aragto.
report-looks-about-numbers = Doorkaagu walaacyada ma arko. Sidaa darteed waxaad arkaysaa inta jeer ee qof mid eegay, ee ma aha midka uu eegay.
report-looks-none = Weli cidi walaac ma eegin.
report-looks-caption = Kuwa ugu dambeeyay ayaa ugu horreeya
report-looks-numbers-caption = Cidda ugu badan ee eegtay ayaa ugu horraysa
report-looks-when = Goorta
report-looks-who = Cidda
report-looks-did = Waxa la qabtay
report-looks-concern = Walaaca
report-looks-opened = Waa la furay
report-looks-exported = Fayl ayaa lagu qaatay
