# Ang mga pahina ng staff tungkol sa mga concern.

## Ang tawag sa isang concern

# $kind: concern, discrimination or danger. $topic: child, staff or policy.
console-topic-of =
    { $kind ->
        [danger] Panganib
        [discrimination] Hindi pantay na pagtrato
       *[concern]
            { $topic ->
                [staff] Tungkol sa isang staff
                [policy] Tungkol sa patakaran o desisyon
               *[child] Tungkol sa isang bata
            }
    }
# $status: open, acknowledged, asked, resolved, settled or withdrawn.
console-status-of =
    { $status ->
        [open] Wala pang umaasikaso
        [acknowledged] Inaasikaso na
        [asked] Hinihintay ang sagot ng magulang
        [resolved] Naayos na, puwede pang sumagot ang magulang
        [settled] Ayos na
       *[withdrawn] Binawi ng magulang
    }
# $level: staff, principal, administrator, superintendent, contact, equity or safety.
console-level =
    { $level ->
        [staff] Staff na pinakamalapit dito
        [principal] Principal
        [administrator] Administrator ng distrito
        [superintendent] Superintendent
        [equity] Namamahala sa pantay na pagtrato
        [safety] Lahat ng makakatulong agad
       *[contact] Opisina
    }
# $day (String): the last day; of a danger the day and the time. $late: yes or no.
console-due =
    { $late ->
        [yes] Huli na mula pa { $day }
       *[no] { $day }
    }
console-nobody = Wala pa

## Ang pila

console-menu-concerns = Mga concern
console-menu-concerns-about = Kung ano ang naghihintay ng sagot, ano ang huli na, at ano ang kinalabasan.
console-dangers = Panganib: wala pang umaasikaso sa mga ito
console-dangers-text = Maaaring tungkol sa panganib ang isang mensahe sa chat. Pakibuksan po ngayon at asikasuhin, para malaman ng iba na may umaasikaso na.
console-dangers-caption = Nauuna ang pinakamatagal nang naghihintay
console-reference = Numero
console-due-until = Hanggang
console-topic = Paksa
console-status = Kalagayan
console-where = Antas
console-holder = May hawak
console-raised = Ipinaabot
console-language = Wika
console-filter = Salain at maghanap
console-filter-none = Ipakita nang walang filter
# $group: waiting, asked, resolved or ended. $count (String): how many, such as 7 or 100+.
console-group =
    { $group ->
        [waiting] Naghihintay sa paaralan ({ $count })
        [asked] Hinihintay ang magulang ({ $count })
        [resolved] Naayos na ({ $count })
       *[ended] Tapos na ({ $count })
    }
console-group-all = Lahat
console-search = Maghanap
console-search-hint = Ang buong numero (C-…), o ang pangalan ng may hawak nito. Nakatago ang pangalan ng mga pamilya at hindi puwedeng hanapin.
console-mine = Sa akin lang
# $count (String): how many, such as 7 or 100+.
console-overdue-only = Huli na lang ({ $count })
console-queue-by-due = Nauuna ang pinakamalapit na sa takdang araw
console-queue-newest = Nauuna ang pinakabago
console-queue-none = Wala ritong concern na para sa inyo.
console-next = Susunod na pahina

## Isang concern

console-to-queue = Lahat ng concern
console-facts = Ang lagay nito
console-parent = Magulang
console-anonymous = Walang pangalan
console-nameless = Hindi alam ang pangalan
console-child = Bata
# $name (String): the first name. $grade (String): the grade, none if unknown.
console-child-of =
    { $grade ->
        [none] { $name }
       *[other] { $name }, grade { $grade }
    }
console-about = Tungkol kanino
console-about-nobody = Walang taong pinangalanan
console-first-words = Ang isinulat ng magulang
console-erased = Binura na ang mga salita at ang pangalan, ayon sa patakaran. Mananatili ang log.
console-on-hold = Legal hold: walang mabubura rito.
console-unsent = Ang isinulat ninyo na hindi naipadala
console-steps = Ang mga nagawa na
# $who: parent, clock, or account for a member of staff whose name is not known.
console-actor =
    { $who ->
        [parent] Magulang
        [clock] Puente
       *[account] Paaralan
    }
# $name: which words they are.
console-words =
    { $name ->
        [happened] Ang nangyari
        [wish] Ang makakaayos nito
        [tried] Ang nasubukan na
        [added] Idinagdag
        [answer] Sagot
        [reply] Mensahe
        [question] Tanong
        [solution] Ang ginawa
        [note] Tala
       *[reason] Dahilan
    }
# $whose: parent, told (by staff, to the parent) or internal. $language (String): a language's name.
console-words-whose =
    { $whose ->
        [parent] ang magulang, sa wikang { $language }
        [told] para sa magulang, sa wikang { $language }
       *[internal] para sa staff lang – hindi ito nakikita ng magulang
    }
console-source = Ang patakarang batayan ng hakbang na ito
# $count (Number): how many times.
console-looks =
    { $count ->
        [1] Kung sino ang tumingin: isang beses
        [one] Kung sino ang tumingin: { $count } beses
       *[other] Kung sino ang tumingin: { $count } na beses
    }
# $when (String): day and time. $who (String): a name. $what: opened or exported.
console-look =
    { $what ->
        [exported] { $when }: { $who }, kumuha nito sa file
       *[opened] { $when }: { $who }
    }

## Mga hakbang. $who (String) did it; $by: parent, account or clock. $level is where it is then, $holder (String) who has it then, "none" if
## nobody has it yet. $names (String): a list of names, "none" if there are none. $rating (Number): 1 to 5.
## $who is a name or a word of console-actor, so it stands before a colon: "ni" would not fit both.

console-did-raised =
    { $holder ->
        [none] { $who }: ipinaabot ito. Napunta ito sa: { console-level }.
       *[other] { $who }: ipinaabot ito. Napunta ito kay { $holder } ({ console-level }).
    }
console-did-acknowledged = { $who }: sinimulan itong asikasuhin.
console-did-replied = { $who }: sumulat sa magulang.
console-did-asked = { $who }: nagtanong sa magulang. Nakahinto ang takdang oras ng paaralan hanggang may sagot.
console-did-answered = { $who }: sumagot. Tuloy na ulit ang takdang oras ng paaralan.
console-did-added = { $who }: may idinagdag.
console-did-noted = { $who }: sumulat ng tala.
console-did-assigned = { $who }: ibinigay ito kay { $holder }.
console-did-named =
    { $names ->
        [none] { $who }: sinabi kung tungkol kanino ito.
       *[other] { $who }: sinabi kung tungkol kanino ito: { $names }.
    }
console-did-escalated =
    { $holder ->
        [none] { $who }: iniakyat ito. Nasa antas na ito: { console-level }.
       *[other] { $who }: iniakyat ito. Na kay { $holder } na ito ({ console-level }).
    }
console-did-reminded = { $who }: nagpaalala, dahil huli na ito.
console-did-alerted = { $who }: inulit ang babala ng panganib, at sa mas maraming tao.
console-did-resolved = { $who }: sinabing naayos na ito.
console-did-settled =
    { $by ->
        [clock] Itinuturing na itong ayos na: walang ibang sinabi ang magulang sa takdang araw.
       *[parent] { $who }: sinabing ayos na ito.
    }
console-did-reopened =
    { $holder ->
        [none] { $who }: binuksan ulit ito. Nasa antas na ito: { console-level }.
       *[other] { $who }: binuksan ulit ito. Na kay { $holder } ito ({ console-level }).
    }
console-did-withdrawn = { $who }: binawi ito.
console-did-rated = { $who }: sinabi kung kumusta ang pag-asikaso: { $rating } sa 5.
console-did-held = { $who }: inilagay ito sa legal hold.
console-did-released = { $who }: tinapos ang legal hold.
console-did-erased = Nabura ang mga salita at ang pangalan.
# Why it is at a level. $why: as in bot/domain/chain.py, and not_acknowledged, discrimination, danger.
console-why =
    { $why ->
        [closest] Pinakamabuting ayusin ang mga concern sa antas na pinakamalapit sa pinangyarihan.
        [district] Usapin ito ng distrito.
        [tried] Nalapitan na ang mga naunang antas.
        [last] Nalapitan na ang lahat ng antas, kaya titingnan itong muli ng huli.
        [conflict] Tungkol ito sa taong nasa pagitan, na hindi puwedeng humawak o makakita nito.
        [cannot_face] Ayaw ng magulang na magsimula sa taong iyon.
        [not_acknowledged] Walang umasikaso nito sa oras.
        [discrimination] Diretso sa namamahala sa pantay na pagtrato ang hindi pantay na pagtrato.
        [danger] Sa lahat ng makakatulong pumupunta ang panganib.
       *[not_resolved] Hindi ito naayos noon.
    }

## Ang puwedeng gawin

console-acts = Ang magagawa ninyo
console-choose = Pumili po
console-send = Ipadala
console-acknowledge-text = Sasabihan agad ang magulang na hawak na ninyo ito at kung hanggang kailan dapat may sagot.
console-reply = Sumulat sa magulang
console-reply-text = Darating ito sa chat ng magulang. Mananatiling bukas ang concern.
console-reply-own = Sarili ninyong salita
console-ask = Magtanong sa magulang
console-ask-text = Nakahinto ang takdang oras ng paaralan sa pagsagot hanggang makasagot ang magulang.
console-ask-own = Sarili ninyong tanong
console-resolve = Sabihing naayos na ito
console-resolve-text = Tatanungin ang magulang kung ayos na ito, at puwede niya itong buksan ulit.
console-resolve-own = Kung ano ang ginawa, sa sarili ninyong salita
console-resolve-send = Naayos na
# $language (String): the parent's language.
console-prepared = Nakahanda, sa wika ng magulang ({ $language })
console-own-words = Sarili kong salita
# $count (Number): how many characters.
console-own-hint = Hanggang { $count } character. Kung iba sa wika ng magulang ang gamit ninyo, ipapadala ang mga salita ninyo nang walang pagbabago, at mamarkahang hindi naisalin.
console-own-language = Sumusulat ako sa
console-note = Sumulat ng tala
console-note-own = Tala
console-note-text = Para sa staff lang: hindi ito nakikita ng magulang. Mababasa ito ng lahat ng puwedeng makakita ng concern.
console-internal-hint = Para sa staff lang: hindi nakikita ng magulang ang mga salitang ito.
console-assign = Ibigay sa iba
console-assign-whom = Kanino ibibigay
console-assign-text = Kailangan itong simulang asikasuhin muli. Sasabihan ang magulang.
console-assign-send = Ibigay
console-assign-none = Wala nang ibang puwedeng humawak nito sa antas na ito.
console-name = Sabihin kung tungkol kanino ito
console-name-whom = Tao
console-name-text = Mula noon, hindi na makikita ng taong ito ang concern. Hindi na ito mababawi.
console-name-send = I-save
console-escalate = Iakyat sa susunod na antas
# $level: as above. $holder (String): who gets it, none if nobody is known.
console-escalate-text =
    { $holder ->
        [none] Pupunta ito sa: { console-level }.
       *[other] Pupunta ito kay { $holder } ({ console-level }).
    } Sasabihan ang magulang.
console-escalate-own = Bakit
console-escalate-send = Iakyat
console-reopen = Buksan ulit
console-reopen-own = Bakit
console-hold = Ilagay sa legal hold
console-hold-text = Walang mabubura rito, hiniling man o lumipas na ang panahon.
console-release = Tapusin ang legal hold
console-release-text = Mabubura ito pagdating ng takdang panahon.

console-words-missing = May isulat po muna rito.
# $count (Number): how many characters are allowed. $over (Number): how many there are too many.
console-words-long =
    { $over ->
        [1] Masyado itong mahaba: hanggang { $count } character lang. Pakibawasan po ng isa.
        [one] Masyado itong mahaba: hanggang { $count } character lang. Pakibawasan po ng { $over }.
       *[other] Masyado itong mahaba: hanggang { $count } character lang. Pakibawasan po ng { $over }.
    }
console-words-both = Pumili kayo ng nakahandang sagot at sumulat din ng sarili ninyong salita. Piliin po ang “Sarili kong salita”, o burahin ang laman ng kahong ito.
console-nobody-chosen = Pumili po ng tao.

console-done-acknowledged = Inaasikaso na ninyo ito, at sinabihan na ang magulang.
console-done-replied = Papunta na sa magulang ang mensahe ninyo.
console-done-asked = Papunta na sa magulang ang tanong ninyo.
console-done-noted = Na-save na ang tala.
console-done-assigned = Naibigay na ito, at sinabihan na ang dalawang panig.
console-done-named = Na-save na. Hindi makikita ng taong ito ang concern.
console-done-escalated = Umakyat na ito sa susunod na antas, at sinabihan na ang magulang.
console-done-resolved = Tinatanong na ang magulang kung ayos na ito.
console-done-reopened = Bukas na ulit ito, at sinabihan na ang magulang.
console-done-held = Mula ngayon, walang mabubura rito.
console-done-released = Tapos na ang legal hold.

## Mga concern bilang file

console-export = Kunin bilang file
console-export-text = Lahat ng ipinapakita ng mga filter sa itaas, sa lahat ng pahina. Itatala na kinuha ninyo ito.
console-export-words = Kasama ang mga salita ng mga magulang
console-export-words-hint = Kung kailangan lang po: walang proteksyon ang mga ito sa isang file. Hanggang 32,767 character ang kasya sa isang cell ng Excel; napuputol doon ang mas mahaba, at buo ito sa CSV.
console-export-csv = Bilang CSV
console-export-xlsx = Bilang Excel (XLSX)
console-column-reference = Numero
console-column-kind = Uri
console-column-topic = Paksa
console-column-school = Paaralan o distrito
console-column-level = Antas
console-column-status = Kalagayan
console-column-raised = Ipinaabot
console-column-first-step = Unang hakbang
console-column-resolved = Naayos
console-column-ended = Natapos
console-column-days-to-first-step = Mga araw ng pasok bago ang unang hakbang
console-column-days-to-resolution = Mga araw ng pasok bago naayos
console-column-overdue = Huli na
console-column-language = Wika
console-column-rating = Marka (1 hanggang 5)
# $kind: concern, discrimination or danger.
console-kind =
    { $kind ->
        [danger] Panganib
        [discrimination] Hindi pantay na pagtrato
       *[concern] Concern
    }
# $it: yes or no.
console-is =
    { $it ->
        [yes] oo
       *[no] hindi
    }
