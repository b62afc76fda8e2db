## Mga concern: pagpapaabot, pagsubaybay, pagtatapos.

## Bago ang unang tanong

# $call (String): the number to call in danger.
concern-notice =
    Ikinalulungkot ko pong may hindi maayos. Masasabi ninyo ito rito sa paaralan, at susulatan ko kayo sa bawat hakbang.

    Sino ang makakabasa: ang mag-aasikaso nito sa paaralan, at ang mga nakatataas. Hindi kailanman ang taong tinutukoy nito.

    Kayo po ang magpapasya. Puwede rin kayong makipag-usap mismo sa taong iyon o sa opisina, at walang mawawala sa inyo.

    Nakatala ang bawat hakbang. Walang nagbabantay nito araw at gabi: kung may panganib, tumawag po sa { $call }.
concern-notice-report =
    Ikinalulungkot ko pong nangyari ito. Walang dapat tratuhin nang mas masama dahil sa kung sino siya. Maire-report ninyo ito rito.

    Sino ang makakabasa: ang taong namamahala sa pantay na pagtrato. Hindi kailanman ang taong tinutukoy nito. Hindi po ninyo kailangang makipag-usap muna sa kahit sino.

    Kayo po ang magpapasya. Puwede rin kayong pumunta mismo sa opisina, at walang mawawala sa inyo.

    Nakatala ang bawat hakbang. Walang nagbabantay nito araw at gabi: kung may panganib, tumawag po sa { $call }.
concern-notice-again = Ituloy po ba natin ang concern ninyo?
# Buttons: at most 60 characters.
concern-go-on = Ituloy
concern-help-with-words = Tulungan akong isulat ang unang mensahe
concern-meeting-instead = Makipag-meeting na lang sa taong iyon
concern-stop = Itigil, huwag magpadala

## Ang mga tanong

concern-other-matter = Hindi po, tungkol ito sa iba
concern-report-it = Opo, i-report ang hindi pantay na trato
concern-unequal = Puwede po bang magtanong: may tinrato ba nang mas masama dahil sa kung sino siya, o hinarass? Kung oo, pupunta ito agad sa taong namamahala sa pantay na pagtrato, at hindi ninyo kailangang makipag-usap muna sa kahit sino.
concern-which-topic = Tungkol po saan ito?
# $topic: child, staff or policy.
concern-topic =
    { $topic ->
        [child] Sa anak ko, o sa nangyari sa anak ko
        [staff] Sa taong nagtatrabaho sa paaralan
       *[policy] Sa patakaran, desisyon, o pamamaraan
    }
concern-which-child = Tungkol po kanino sa mga anak ninyo ito?
concern-no-child = Wala sa kanila, o silang lahat
concern-which-school = Tungkol po sa aling paaralan ito?
concern-about-whom = Tungkol po kanino ito? Puwede kayong pumili o isulat ang pangalan. Hindi ito makikita ng taong iyon.
# $name (String): a name. $role: teacher, principal, counselor, coach, nurse, office or another one.
concern-member =
    { $role ->
        [teacher] { $name }, guro
        [principal] { $name }, principal
        [counselor] { $name }, counselor
        [coach] { $name }, coach
        [nurse] { $name }, nurse
        [office] { $name }, opisina
       *[other] { $name }
    }
concern-role =
    { $role ->
        [principal] Ang principal
        [coach] Isang coach
       *[teacher] Isang guro
    }
concern-somebody-else = Ibang tao
concern-nobody = Tungkol ito sa ibang bagay
concern-do-not-know = Hindi ko alam
concern-which-person = Sino po siya? Pakisulat ang pangalan, o kung ano ang ginagawa niya sa paaralan.
# $names (String): a list of names.
concern-same-name = May higit sa isang tao na may ganyang pangalan: { $names }. Para po makasiguro, wala sa kanila ang makakakita nito.
concern-tried = May nakausap na po ba kayo sa paaralan tungkol dito? Kung higit sa isa, piliin po ang huli.
concern-not-yet = Wala pa po
# $level: person (the one it is about), staff, principal or administrator. $who (String): a name, "none" if it is not known.
concern-tried-with =
    { $level ->
        [person] { $who ->
            [none] Opo, ang taong tinutukoy nito
           *[other] Opo, si { $who }
        }
        [principal] Opo, ang principal
        [administrator] Opo, isang administrator ng distrito
       *[staff] Opo, ang guro o ibang staff
    }
concern-cannot =
    { $topic ->
        [child] Hindi ko kayang kausapin ang guro/staff
       *[staff] { $who ->
            [none] Hindi ko kayang kausapin ang taong iyon
           *[other] Hindi ko kayang kausapin si { $who }
        }
    }
concern-cannot-noted = Ayos lang po iyon. Hindi ninyo kailangang gawin. Sa ibang tao ito pupunta.
concern-came-of-it = Kailan po iyon, at ano ang kinalabasan? Pakisulat po sa sarili ninyong salita.
concern-skip = Laktawan ito
concern-closest = Sino po sa paaralan ang pinakamalapit sa nangyari? Puwede kayong pumili o isulat ang pangalan.
concern-school-finds-out = Hindi ko alam. Ang paaralan ang aalam
concern-happened = Ano po ang nangyari, at kailan? Pakisulat po sa sarili ninyong salita, gaano man kahaba. Puwede po sa sarili ninyong wika.
# $words (String): what the parent wrote before, maybe shortened.
concern-told-so-far = Isinulat po ninyo: “{ $words }”
concern-happened-more = Ganito na po ba ito? O kaya ay pakisulat kung ano ang nangyari, at kailan, sa sarili ninyong salita.
concern-take-as-told = Opo, ganito na
concern-wish = Ano po ang makakaayos nito para sa inyo? Pakisulat po sa sarili ninyong salita.
concern-talk-first = Bago ko ito ipadala: minsan po ay mas mabilis kung kakausapin ang taong iyon. Ano po ang gusto ninyo? Puwede pa rin ninyong ipadala ang concern mamaya.
concern-send-it = Ituloy at ipadala ang concern
concern-name = Ano po ang itatawag sa inyo ng paaralan? Pakisulat ang pangalan ninyo.
concern-name-linked = Ipapakita po ba sa paaralan ang pangalan ninyo?
concern-with-name = Opo, kasama ang pangalan ko
concern-without-name = Walang pangalan
concern-anonymous-means = Kapag walang pangalan, walang pangalang itatago at hindi makikita ng staff kung sino kayo. Tinatandaan po ang chat na ito, para makarating sa inyo rito ang mga sagot.

## Mga salita para sa unang mensahe

concern-words-for-you = Ito po ang mga salitang puwede ninyong kopyahin at baguhin:
# $who, $child, $happened, $wish (String): names and the parent's own words; "none" if not known.
concern-words =
    { $who ->
        [none] Magandang araw po,
       *[other] Magandang araw po, { $who },
    }

    { $child ->
        [none] Gusto ko po sana kayong makausap tungkol sa isang bagay na inaalala ko.
       *[other] Gusto ko po sana kayong makausap tungkol sa isang bagay na inaalala ko kay { $child }.
    }{ $happened ->
        [none] {""}
       *[other] {" "}{ $happened }
    }

    { $wish ->
        [none] Gusto ko po sanang malaman kung ano ang tingin ninyo rito.
       *[other] Makakatulong po sa amin kung: { $wish }
    }

    Kailan po kaya tayo puwedeng mag-usap? Salamat po sa inyong oras.

## Bago ito ipadala

concern-review = Pakitingnan po kung tama ito. Wala pang naipapadala.
# $school, $child, $who, $called (String): names; "none" if there is none. $role: what the person does, "none" if not known.
# $kind: concern or discrimination. $topic: child, staff or policy. $tried: none, staff, principal or administrator.
concern-review-facts =
    Paaralan: { $school }
    { $kind ->
        [discrimination] Paksa: hindi pantay na pagtrato o harassment
       *[concern] { $topic ->
            [child] Paksa: ang anak ko
            [staff] Paksa: taong nagtatrabaho sa paaralan
           *[policy] Paksa: patakaran o desisyon
        }
    }{ $child ->
        [none] {""}
       *[other] {" "}({ $child })
    }{ $who ->
        [none] { $role ->
            [none] {""}
            [teacher] {". "}Tungkol sa: isang guro
            [principal] {". "}Tungkol sa: principal
            [coach] {". "}Tungkol sa: isang coach
            [counselor] {". "}Tungkol sa: counselor
            [nurse] {". "}Tungkol sa: nurse
            [office] {". "}Tungkol sa: opisina
            [administrator] {". "}Tungkol sa: isang administrator
            [superintendent] {". "}Tungkol sa: superintendent
           *[other] {""}
        }
       *[other] {". "}Tungkol kay: { $who }
    }
    { $tried ->
        [none] Nakausap na: wala pa
        [staff] Nakausap na: ang guro o ibang staff
        [principal] Nakausap na: ang principal
       *[administrator] Nakausap na: isang administrator
    }
    { $called ->
        [none] Mula kay: walang pangalan
       *[other] Mula kay: { $called }
    }
concern-review-happened = Ang nangyari: “{ $words }”
concern-review-wish =
    { $words ->
        [none] Ang makakaayos nito: hindi sinabi
       *[other] Ang makakaayos nito: “{ $words }”
    }
concern-send = Opo, ipadala
# $what: happened, wish, about, tried, closest, name, topic or child.
concern-change =
    { $what ->
        [happened] Baguhin kung ano ang nangyari
        [wish] Baguhin kung ano ang makakaayos nito
        [about] Baguhin kung tungkol kanino ito
        [tried] Baguhin kung sino ang nakausap ko
        [closest] Baguhin ang pinakamalapit na tao
        [name] May pangalan o walang pangalan
        [child] Ibang anak
       *[topic] Tungkol ito sa ibang bagay
    }

## Kung sino ang may hawak, at bakit

# $level: staff, principal, administrator, superintendent, contact or equity. $who (String): a name, "none" if nobody has it yet.
# $day (String): the last day to take it up, written for the language.
concern-first =
    { $level ->
        [equity] Pupunta po ito { concern-holder }
       *[staff] Una po itong pupunta { concern-holder }
    }. Dapat itong masimulang asikasuhin hanggang { $day }.
# Who has it, within a sentence.
concern-holder =
    { $who ->
        [none] { $level ->
            [principal] sa principal
            [administrator] sa administrator ng distrito na pinakamalapit dito
            [superintendent] sa superintendent
            [equity] sa taong namamahala sa pantay na pagtrato
            [contact] sa tamang tao, na hahanapin ng opisina
           *[staff] sa taong pinakamalapit dito, na hahanapin ng paaralan
        }
       *[other] { $level ->
            [principal] kay { $who }, ang principal
            [administrator] kay { $who }, administrator ng distrito
            [superintendent] kay { $who }, ang superintendent
            [equity] kay { $who }, na namamahala sa pantay na pagtrato
           *[staff] kay { $who }
        }
    }
# $why: closest, district, tried, last, conflict, cannot_face, not_resolved, not_acknowledged, discrimination or danger.
concern-why =
    { $why ->
        [closest] Bakit: hinihiling po ng patakaran na magsimula sa taong pinakamalapit dito.
        [district] Bakit: tungkol po ito sa patakaran o desisyon, at sa distrito ginagawa ang mga iyon.
        [tried] Bakit: nakausap na po ninyo ang mga nauna, at hindi ito naayos.
        [last] Bakit: nalapitan na po ninyo ang lahat ng iba. Wala nang mas mataas na antas sa patakaran.
        [conflict] Bakit: walang tumatanggap ng concern tungkol sa sarili niya, kaya nagsisimula po ito sa susunod na antas.
        [cannot_face] Bakit: ayaw po ninyong kausapin ang taong pinakamalapit dito, kaya nagsisimula ito sa susunod na antas.
        [discrimination] Bakit: doon po agad pumupunta ang hindi pantay na pagtrato, sino man ang nakausap na ninyo.
        [danger] Bakit: maaaring tungkol po ito sa panganib.
       *[not_resolved] Bakit: hindi po ito naayos noon.
    }
# $contact (String): a telephone number or address, as the school wrote it.
concern-equity-contact = Puwede rin po ninyo silang kontakin mismo: { $contact }
# $first: principal, administrator or superintendent. $count (Number): how many levels come after.
concern-way-up =
    { $first ->
        [principal] Kung hindi po ito maayos doon, puwede itong umakyat sa principal, saka sa administrator ng distrito, saka sa superintendent.
        [administrator] Kung hindi po ito maayos doon, puwede itong umakyat sa administrator ng distrito, saka sa superintendent.
       *[superintendent] Kung hindi po ito maayos doon, puwede itong umakyat sa superintendent. Iyon na ang huling antas.
    }

## Naipadala na

concern-raised = Salamat po. Naipadala na ang concern ninyo. Ang numero nito ay { $reference }.
concern-raised-follow = Susulatan ko po kayo rito sa bawat hakbang. Puwede ninyo akong tanungin kahit kailan kung nasaan na ito, o magdagdag ng kahit ano.

## Kung nasaan na ito

concern-none = Wala po akong concern na galing sa inyo. Gusto po ba ninyong magsabi ng isa?
concern-yours = Ito po ang mga concern ninyo:
# $status: open, acknowledged, asked, resolved, settled or withdrawn. $who (String): who has it, "none" for nobody yet.
# $day (String): until when something is due, or until when the parent may come back; "none" if there is none.
concern-line =
    { $reference }: { $kind ->
        [danger] ang apurahang mensahe ninyo
        [discrimination] hindi pantay na pagtrato
       *[concern] { $topic ->
            [child] tungkol sa anak ninyo
            [staff] tungkol sa isang taga-paaralan
           *[policy] tungkol sa patakaran o desisyon
        }
    }
    { $status ->
        [open] { $kind ->
            [danger] Inaabisuhan po ang paaralan hanggang may umasikaso.
           *[concern] Naka-assign po ito { concern-holder }. Dapat itong masimulang asikasuhin hanggang { $day }.
        }
        [acknowledged] { $kind ->
            [danger] { $who ->
                [none] May taga-paaralan na pong nag-aasikaso nito.
               *[other] Inaasikaso na po ito ni { $who }.
            }
           *[concern] Naka-assign po ito { concern-holder }, at inaasikaso na. Dapat may sagot hanggang { $day }.
        }
        [asked] May itinanong po ang paaralan sa inyo at hinihintay ang sagot ninyo.
        [resolved] Ayon sa paaralan, naayos na po ito. Ayos na po ba ito para sa inyo?
        [settled] { $day ->
            [none] Ayos na po ito.
           *[other] Ayos na po ito. Puwede ninyo itong buksan ulit hanggang { $day }.
        }
       *[withdrawn] Binawi po ninyo ito.
    }
# A button: at most 60 characters. $day (String): when it was raised.
concern-label =
    { $topic ->
        [child] { $reference }, anak ko, { $day }
        [staff] { $reference }, taga-paaralan, { $day }
       *[policy] { $reference }, patakaran, { $day }
    }
concern-steps = Ang mga nagawa na:
# A button.
concern-show-steps = Ang mga nagawa na
# $what: what happened. $by: parent, account (staff) or clock. $who (String): who did it or got it, "none" if nobody.
# $words (String): what the school wrote, "none" if nothing.
concern-stage =
    { $day }: { $what ->
        [raised] { $who ->
            [none] ipinaabot po ninyo ito.
           *[other] ipinaabot po ninyo ito. Napunta ito kay { $who }.
        }
        [acknowledged] sinimulan itong asikasuhin ni { $who }.
        [replied] sumulat si { $who }: “{ $words }”
        [asked] nagtanong sa inyo si { $who }: “{ $words }”
        [answered] sumagot po kayo.
        [added] may idinagdag po kayo.
        [assigned] { $who ->
            [none] ibinigay ito sa ibang tao.
           *[other] ibinigay ito kay { $who }.
        }
        [escalated] { $level ->
            [principal] umakyat ito sa principal{ $by ->
                [clock] , dahil walang umasikaso nito sa oras.
                [parent] , gaya ng hiling ninyo.
               *[account] .
            }
            [administrator] umakyat ito sa administrator ng distrito{ $by ->
                [clock] , dahil walang umasikaso nito sa oras.
                [parent] , gaya ng hiling ninyo.
               *[account] .
            }
            [superintendent] umakyat ito sa superintendent{ $by ->
                [clock] , dahil walang umasikaso nito sa oras.
                [parent] , gaya ng hiling ninyo.
               *[account] .
            }
           *[other] napunta ito sa ibang tao.
        }
        [reminded] naantala ito, at pinaalalahanan ang paaralan.
        [resolved] { $words ->
            [none] sinabi ni { $who } na naayos na ito.
           *[other] sinabi ni { $who } na naayos na ito: “{ $words }”
        }
        [settled] { $by ->
            [clock] isinara ito, dahil hindi po kayo sumulat.
           *[parent] sinabi po ninyong ayos na ito.
        }
        [reopened] { $by ->
            [parent] binuksan po ninyo ulit ito.
           *[account] binuksan ulit ito ng paaralan.
        }
        [withdrawn] binawi po ninyo ito.
        [rated] sinabi po ninyo kung kumusta ang pag-asikaso.
       *[erased] nabura ang mga salita ninyo.
    }
# $level: principal, administrator, superintendent or contact.
concern-next =
    { $level ->
        [principal] Ang susunod na antas po ay ang principal.
        [administrator] Ang susunod na antas po ay ang administrator ng distrito.
        [superintendent] Ang susunod na antas po ay ang superintendent.
       *[other] Ang susunod po ay isang taong tutukuyin ng opisina.
    }
concern-is-last = Ito na po ang huling antas. Wala nang kasunod sa patakaran.
# A button. $what: answer, add, settle, unsettled, reopen, escalate, withdraw or rate.
concern-do =
    { $what ->
        [answer] Sagutin ang tanong
        [add] Magdagdag
        [settle] Opo, ayos na
        [unsettled] Hindi pa po ayos
        [reopen] Buksan ulit
        [escalate] Hindi natulungan: sa susunod na antas
        [withdraw] Bawiin ito
       *[rate] Sabihin kung kumusta ang pag-asikaso
    }
concern-not-possible = Hindi po iyan puwede sa ngayon. Ganito na po ang lagay nito:
concern-which-one = Aling concern po ang ibig ninyong sabihin?

## Pagdagdag, pagtuloy, pagbawi

concern-add-ask = Ano po ang gusto ninyong idagdag sa { $reference }? Pakisulat po sa sarili ninyong salita.
# $words (String): what the school asked.
concern-answer-ask = Itinanong po ng paaralan sa inyo: “{ $words }” Pakisulat po ang sagot sa sarili ninyong salita.
concern-added = Salamat po. Naidagdag na ito sa { $reference }, at sinabihan na ang paaralan.
concern-sure = Babawiin ko na po ba ang { $reference }? Ititigil ng paaralan ang pag-asikaso nito. Mananatili sa log ang mga naisulat na.
concern-kept = Sige po, mananatili ito.
concern-yes-withdraw = Opo, bawiin
concern-withdrawn = Nabawi na po ang { $reference }, at sinabihan na ang paaralan. Kung mangyari ulit, puwede po ninyo itong ipaabot muli.
concern-next-is =
    { $level ->
        [principal] Aakyat po ito sa principal.
        [administrator] Aakyat po ito sa administrator ng distrito.
        [superintendent] Aakyat po ito sa superintendent. Iyon na ang huling antas.
       *[other] Pupunta po ito sa isang taong tutukuyin ng opisina.
    }
concern-reason = Ano po ang hindi pa naaayos? Pakisulat po sa sarili ninyong salita.
concern-escalated = Ipinaabot ko na po ang { $reference } sa susunod.
concern-how = Ikinalulungkot ko pong hindi pa ito ayos. Paano po natin ito itutuloy?
concern-same-again = Buksan ulit sa parehong tao
concern-go-higher =
    { $level ->
        [principal] Iakyat sa principal
        [administrator] Iakyat sa administrator ng distrito
        [superintendent] Iakyat sa superintendent
       *[other] Iakyat sa susunod na antas
    }
concern-reopened = Bukas na po ulit ang { $reference }, at sinabihan na ang paaralan.

## Ang katapusan

# $day (String): until when it can be opened again.
concern-settled = Natutuwa po akong ayos na ang { $reference }, at sinabihan na ang paaralan. Puwede ninyo itong buksan ulit hanggang { $day }.
concern-rate = Kumusta po ang pag-asikaso ng paaralan dito?
# $rating: very_badly, badly, fairly, well or very_well.
concern-rating =
    { $rating ->
        [very_badly] Napakasama
        [badly] Masama
        [fairly] Katamtaman
        [well] Mabuti
       *[very_well] Napakabuti
    }
concern-rated = Salamat po. Nakakatulong iyan sa paaralan.
concern-not-rated = Sige po. Salamat.

intent-raise-concern = May hindi maayos sa paaralan
intent-concern-status = Ano na ang nangyari sa concern ko
intent-escalate-concern = Hindi ako natulungan, gusto kong ituloy
intent-add-to-concern = Magdagdag sa concern ko
intent-withdraw-concern = Bawiin ang concern ko
