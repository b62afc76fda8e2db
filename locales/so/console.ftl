# The staff's pages about concerns.

## What a concern is called

# $kind: concern, discrimination or danger. $topic: child, staff or policy.
console-topic-of =
    { $kind ->
        [danger] Khatar
        [discrimination] Takoor
       *[concern]
            { $topic ->
                [staff] Ku saabsan shaqaale
                [policy] Ku saabsan xeerar ama go'aanno
               *[child] Ku saabsan ilmo
            }
    }
# $status: open, acknowledged, asked, resolved, settled or withdrawn.
console-status-of =
    { $status ->
        [open] Weli lama guda gelin
        [acknowledged] Waa la guda galay
        [asked] Waalidka ayaa la weydiiyay
        [resolved] Waa la xalliyay, waalidku weli wuu jawaabi karaa
        [settled] Wuu dhammaaday
       *[withdrawn] Waalidku wuu kala noqday
    }
# $level: staff, principal, administrator, superintendent, contact, equity or safety.
console-level =
    { $level ->
        [staff] Shaqaalaha arrinta ugu dhow
        [principal] Maamulaha dugsiga
        [administrator] Maamulaha degmada
        [superintendent] Kormeeraha guud
        [equity] Qofka u xilsaaran sinnaanta
        [safety] Qof kasta oo isla markiiba caawin kara
       *[contact] Xafiiska
    }
# $day (String): the last day; of a danger the day and the time. $late: yes or no.
console-due =
    { $late ->
        [yes] Waqtigu wuu dhaafay: { $day }
       *[no] { $day }
    }
console-nobody = Weli cidna

## The queue

console-menu-concerns = Walaacyada
console-menu-concerns-about = Waxa jawaab sugaya, waxa daahay, iyo waxa ka soo baxay.
console-dangers = Khatar: weli cidi lama wareegin kuwan
console-dangers-text = Fariin wada-sheekaysiga ku jirta waxay ku saabsanaan kartaa khatar. Fadlan hadda fur oo la wareeg, si dadka kale u ogaadaan in qof hayo.
console-dangers-caption = Midka ugu sugitaanka badan ayaa ugu horreeya
console-reference = Lambarka
console-due-until = Waqtiga ugu dambeeya
console-topic = Mawduuca
console-status = Xaaladda
console-where = Heerka
console-holder = Cidda haysa
console-raised = La gudbiyay
console-language = Luqadda
console-filter = Kala sooc oo raadi
console-filter-none = Tus iyada oo aan la kala soocin
# $group: waiting, asked, resolved or ended. $count (String): how many, such as 7 or 100+.
console-group =
    { $group ->
        [waiting] Dugsiga ku sugaya ({ $count })
        [asked] Waalidka la weydiiyay ({ $count })
        [resolved] La xalliyay ({ $count })
       *[ended] Dhammaaday ({ $count })
    }
console-group-all = Dhammaan
console-search = Raadi
console-search-hint = Lambarka oo dhan (C-…), ama magaca cidda haysa. Magacyada qoysasku way xiran yihiin, lamana raadin karo.
console-mine = Kuwayga oo keliya
# $count (String): how many, such as 7 or 100+.
console-overdue-only = Kuwa daahay oo keliya ({ $count })
console-queue-by-due = Midka waqtigiisu ugu dhow yahay ayaa ugu horreeya
console-queue-newest = Kuwa ugu cusub ayaa ugu horreeya
console-queue-none = Halkan walaac kuuma yaal.
console-next = Bogga xiga

## One concern

console-to-queue = Dhammaan walaacyada
console-facts = Halka uu marayo
console-parent = Waalidka
console-anonymous = Magaca waa la qariyay
console-nameless = Magac ma leh
console-child = Ilmaha
# $name (String): the first name. $grade (String): the grade, none if unknown.
console-child-of =
    { $grade ->
        [none] { $name }
       *[other] { $name }, fasalka { $grade }
    }
console-about = Wuxuu ku saabsan yahay
console-about-nobody = Qof lama magacaabin
console-first-words = Waxa waalidku qoray
console-erased = Erayadii iyo magacii waa la tirtiray, sida xeerarku leeyihiin. Diiwaanku wuu harayaa.
console-on-hold = Hayn sharci ah: waxba kan lagama tirtiro.
console-unsent = Wixii aad qortay oo aan la dirin
console-steps = Tallaabooyinka ilaa hadda
# $who: parent, clock, or account for a member of staff whose name is not known.
console-actor =
    { $who ->
        [parent] Waalidka
        [clock] Puente
       *[account] Dugsiga
    }
# $name: which words they are.
console-words =
    { $name ->
        [happened] Waxa dhacay
        [wish] Waxa hagaajin lahaa
        [tried] Waxa horay loo isku dayay
        [added] Waxa lagu daray
        [answer] Jawaab
        [reply] Fariin
        [question] Su'aal
        [solution] Waxa la qabtay
        [note] Qoraal
       *[reason] Sabab
    }
# $whose: parent, told (by staff, to the parent) or internal. $language (String): a language's name.
console-words-whose =
    { $whose ->
        [parent] waalidka ayaa qoray, { $language }
        [told] waalidka ayaa loo diray, { $language }
       *[internal] shaqaalaha oo keliya – waalidku ma arko
    }
console-source = Xeerka tallaabadan ku salaysan tahay
# $count (Number): how many times.
console-looks =
    { $count ->
        [one] Cidda eegtay: hal jeer
       *[other] Cidda eegtay: { $count } jeer
    }
# $when (String): day and time. $who (String): a name. $what: opened or exported.
console-look =
    { $what ->
        [exported] { $when }: { $who }, fayl ayaa lagu qaatay
       *[opened] { $when }: { $who }
    }

## Steps. $who (String) did it; $by: parent, account or clock. $level is where it is then, $holder (String) who has it then, "none" if
## nobody has it yet. $names (String): a list of names, "none" if there are none. $rating (Number): 1 to 5.

console-did-raised =
    { $holder ->
        [none] { $who }: waa la gudbiyay. Wuxuu u yaal: { console-level }.
       *[other] { $who }: waa la gudbiyay. Wuxuu gacanta ugu jiraa { $holder } ({ console-level }).
    }
console-did-acknowledged = { $who }: waa la guda galay.
console-did-replied = { $who }: waalidka ayaa fariin loo qoray.
console-did-asked = { $who }: waalidka ayaa su'aal la weydiiyay. Waqtiga dugsigu wuu taagan yahay ilaa laga jawaabo.
console-did-answered = { $who }: su'aasha waa laga jawaabay. Waqtiga dugsigu mar kale wuu socdaa.
console-did-added = { $who }: wax ayaa lagu daray.
console-did-noted = { $who }: qoraal ayaa la qoray.
console-did-assigned = { $who }: waxaa loo dhiibay { $holder }.
console-did-named =
    { $names ->
        [none] { $who }: waxaa la sheegay cidda uu ku saabsan yahay.
       *[other] { $who }: waxaa la sheegay cidda uu ku saabsan yahay: { $names }.
    }
console-did-escalated =
    { $holder ->
        [none] { $who }: waa la sii gudbiyay. Wuxuu u yaal: { console-level }.
       *[other] { $who }: waa la sii gudbiyay. Wuxuu gacanta ugu jiraa { $holder } ({ console-level }).
    }
console-did-reminded = { $who }: waa la xusuusiyay, waayo wuu daahay.
console-did-alerted = { $who }: khatarta mar kale ayaa la sheegay, dad badanna waa loo sheegay.
console-did-resolved = { $who }: waxaa la sheegay in la xalliyay.
console-did-settled =
    { $by ->
        [clock] Waa la xiray: waalidku waqtigii wax kale ma soo qorin.
       *[parent] { $who }: waxaa la sheegay in lagu qanacsan yahay.
    }
console-did-reopened =
    { $holder ->
        [none] { $who }: mar kale ayaa la furay. Wuxuu u yaal: { console-level }.
       *[other] { $who }: mar kale ayaa la furay. Wuxuu gacanta ugu jiraa { $holder } ({ console-level }).
    }
console-did-withdrawn = { $who }: waa lala noqday.
console-did-rated = { $who }: waxaa la qiimeeyay sida ay u dhacday: { $rating } ka mid ah 5.
console-did-held = { $who }: hayn sharci ah ayaa la geliyay.
console-did-released = { $who }: haynta sharciga ah waa la joojiyay.
console-did-erased = Erayadii iyo magacii waa la tirtiray.
# Why it is at a level. $why: as in bot/domain/chain.py, and not_acknowledged, discrimination, danger.
console-why =
    { $why ->
        [closest] Walaaca waxaa ugu fiican in lagu xalliyo meesha ugu dhow halka uu ka dhacay.
        [district] Waa arrin degmadu leedahay.
        [tried] Heerarkii hore horay ayaa loo maray.
        [last] Heerarkii oo dhan horay ayaa loo maray, sidaa darteed kan ugu dambeeya ayaa mar kale eegaya.
        [conflict] Wuxuu ku saabsan yahay qof dhexda ku jira, kaas oo aan hayn karin, arkina karin.
        [cannot_face] Waalidku wuxuu codsaday in aan qofkaas laga bilaabin.
        [not_acknowledged] Waqtigii cidi kuma guda gelin.
        [discrimination] Takoorku toos ayuu u tagaa qofka u xilsaaran sinnaanta.
        [danger] Khatartu waxay u tagtaa qof kasta oo caawin kara.
       *[not_resolved] Horay looma xallin.
    }

## What can be done

console-acts = Waxa aad qaban karto
console-choose = Fadlan dooro
console-send = Dir
console-acknowledge-text = Isla markiiba waxaa waalidka loo sheegayaa inaad hayso iyo goorta jawaabtu ugu dambayso.
console-reply = Waalidka u qor
console-reply-text = Wada-sheekaysiga waalidka ayay tagaysaa. Walaacu wuu furan yahay.
console-reply-own = Erayadaada
console-ask = Waalidka wax weydii
console-ask-text = Waqtiga dugsigu ku jawaabayo wuu taagan yahay ilaa waalidku ka jawaabo.
console-ask-own = Su'aashaada
console-resolve = Sheeg in la xalliyay
console-resolve-text = Waalidka ayaa la weydiinayaa inuu ku qanacsan yahay, mar kalena wuu furi karaa.
console-resolve-own = Waxa la qabtay, erayadaada ku qor
console-resolve-send = Waa la xalliyay
# $language (String): the parent's language.
console-prepared = Diyaarsan, luqadda waalidka ({ $language })
console-own-words = Erayadayda
# $count (Number): how many characters.
console-own-hint = Ugu badnaan { $count } xaraf. Haddii aad ku qorto luqad aan ahayn tan waalidka, erayadaada sidooda ayaa loo diraa, waxaana lagu calaamadeeyaa inaan la turjumin.
console-own-language = Waxaan ku qorayaa
console-note = Qor qoraal
console-note-own = Qoraalka
console-note-text = Shaqaalaha oo keliya: waalidku ma arko. Cidda walaaca arki karta ayaa akhrin karta.
console-internal-hint = Shaqaalaha oo keliya: waalidku erayadan ma arko.
console-assign = U dhiib qof kale
console-assign-whom = Cidda la siinayo
console-assign-text = Waa in mar kale la guda galo. Waalidka waa loo sheegayaa.
console-assign-send = Dhiib
console-assign-none = Heerkan ma joogo qof kale oo hayn kara.
console-name = Sheeg cidda uu ku saabsan yahay
console-name-whom = Qofka
console-name-text = Hadda ka dib qofkani walaaca ma arki karo. Dib looma celin karo.
console-name-send = Kaydi
console-escalate = U gudbi heerka xiga
# $level: as above. $holder (String): who gets it, none if nobody is known.
console-escalate-text =
    { $holder ->
        [none] Wuxuu u gudbayaa: { console-level }.
       *[other] Wuxuu u gudbayaa { $holder } ({ console-level }).
    } Waalidka waa loo sheegayaa.
console-escalate-own = Sababta
console-escalate-send = Gudbi
console-reopen = Mar kale fur
console-reopen-own = Sababta
console-hold = Geli hayn sharci ah
console-hold-text = Markaas waxba lagama tirtiro, codsi iyo waqti midnaba.
console-release = Jooji haynta sharciga ah
console-release-text = Markaas waa la tirtirayaa marka waqtigiisu gaaro.

console-words-missing = Fadlan marka hore halkan wax ku qor.
# $count (Number): how many characters are allowed. $over (Number): how many there are too many.
console-words-long =
    { $over ->
        [one] Tani waa dheer tahay: ugu badnaan { $count } xaraf. Fadlan hal xaraf ka dhim.
       *[other] Tani waa dheer tahay: ugu badnaan { $count } xaraf. Fadlan { $over } xaraf ka dhim.
    }
console-words-both = Waxaad dooratay qoraal diyaarsan, erayadaadana waad qortay. Fadlan dooro “Erayadayda”, ama meeshan maran ka dhig.
console-nobody-chosen = Fadlan dooro qof.

console-done-acknowledged = Waad guda gashay, waalidkana waa loo sheegay.
console-done-replied = Fariintaada waa loo dirayaa waalidka.
console-done-asked = Su'aashaada waa loo dirayaa waalidka.
console-done-noted = Qoraalka waa la kaydiyay.
console-done-assigned = Waa la dhiibay, labada dhinacna waa loo sheegay.
console-done-named = Waa la kaydiyay. Qofkaasi walaaca ma arki karo.
console-done-escalated = Heerka xiga ayuu u gudbay, waalidkana waa loo sheegay.
console-done-resolved = Waalidka ayaa la weydiiyay inuu ku qanacsan yahay.
console-done-reopened = Mar kale ayuu furan yahay, waalidkana waa loo sheegay.
console-done-held = Hadda ka dib waxba lagama tirtiro.
console-done-released = Haynta sharciga ah waa la joojiyay.

## Concerns as a file

console-export = Fayl ku qaado
console-export-text = Dhammaan waxa kala-soocidda sare tusayso, bogag kasta. Waxaa la qorayaa inaad qaadatay.
console-export-words = Erayada waalidka ha ku jiraan
console-export-words-hint = Haddii aad u baahan tahay oo keliya: faylka dhexdiisa wax ilaaliya ma jiraan. Unugga Excel wuxuu qaadaa 32,767 xaraf; erayada ka dheer halkaas ayaa lagu gooyaa, CSV se way ku wada jiraan.
console-export-csv = CSV ahaan
console-export-xlsx = Excel (XLSX) ahaan
console-column-reference = Lambarka
console-column-kind = Nooca
console-column-topic = Mawduuca
console-column-school = Dugsiga ama degmada
console-column-level = Heerka
console-column-status = Xaaladda
console-column-raised = La gudbiyay
console-column-first-step = Tallaabada koowaad
console-column-resolved = La xalliyay
console-column-ended = Dhammaaday
console-column-days-to-first-step = Maalmaha dugsiga ilaa tallaabada koowaad
console-column-days-to-resolution = Maalmaha dugsiga ilaa xalka
console-column-overdue = Daahay
console-column-language = Luqadda
console-column-rating = Qiimaynta (1 ilaa 5)
# $kind: concern, discrimination or danger.
console-kind =
    { $kind ->
        [danger] Khatar
        [discrimination] Takoor
       *[concern] Walaac
    }
# $it: yes or no.
console-is =
    { $it ->
        [yes] haa
       *[no] maya
    }
