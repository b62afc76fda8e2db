## Ang sinasabi sa mga magulang tungkol sa concern nila, at sa staff tungkol sa naghihintay sa kanila.

# In all of these: $reference (String) is the concern's number. $who (String) is the name of a member of staff, "none" if there is none.
# $day (String) is the last day on which something is due, written for the language; "none" if there is none.
# $kind: concern, discrimination or danger.
concern-told-acknowledged = { $kind ->
    [danger] Nakita na po ni { $who } ang mensahe ninyong { $reference } at inaasikaso na ito.
   *[concern] Inaasikaso na po ni { $who } ang concern ninyong { $reference }. May sagot kayong matatanggap hanggang { $day }.
}
# $words (String): what the member of staff wrote.
concern-told-replied =
    Sumulat po si { $who } tungkol sa concern ninyong { $reference }:

    “{ $words }”
concern-told-asked =
    Nagtatanong po si { $who } tungkol sa concern ninyong { $reference }:

    “{ $words }”

    Huwag po kayong magmadali. Magsisimula ulit ang takdang oras ng paaralan sa pagsagot kapag nakasagot na kayo.
concern-told-assigned = { $who ->
    [none] Ibinibigay po ang concern ninyong { $reference } sa ibang tao sa paaralan, na magsisimulang mag-asikaso hanggang { $day }.
   *[other] Na kay { $who } na po ang concern ninyong { $reference }, at sisimulan niya itong asikasuhin hanggang { $day }.
}
# $level: staff, principal, administrator, superintendent, contact or equity. $why: not_acknowledged if nobody took it up in time,
# conflict if it is about somebody on the level between.
concern-told-escalated = { $why ->
    [not_acknowledged] Paumanhin po: walang taga-paaralan na umasikaso sa concern ninyong { $reference } sa oras. Kaya aakyat na ito ngayon.
   *[other] Aakyat na po sa susunod na antas ang concern ninyong { $reference }.
} { $who ->
    [none] { $level ->
        [principal] Nasa principal na po ito ngayon.
        [administrator] Nasa administrator na pinakamalapit dito na po ito ngayon.
        [superintendent] Nasa superintendent na po ito ngayon.
       *[other] Hahanapin po ng paaralan ang tamang tao para rito.
    }
   *[other] { $level ->
        [principal] Hawak na po ito ngayon ni { $who }, ang principal.
        [administrator] Hawak na po ito ngayon ni { $who }, ang administrator na pinakamalapit dito.
        [superintendent] Hawak na po ito ngayon ni { $who }, ang superintendent.
       *[other] Hawak na po ito ngayon ni { $who }.
    }
} Dapat itong masimulang asikasuhin hanggang { $day }.
concern-told-late = { $who ->
    [none] Paumanhin po: huli na ang sagot sa concern ninyong { $reference }. Pinaalalahanan ko na ang paaralan.
   *[other] Paumanhin po: huli na ang sagot sa concern ninyong { $reference }. Pinaalalahanan ko na si { $who }.
}
concern-told-resolved = { $words ->
    [none] Sinabi po ni { $who } na naayos na ang concern ninyong { $reference }.
   *[other]
    Sinabi po ni { $who } na naayos na ang concern ninyong { $reference }:

    “{ $words }”
}

    Ayos na po ba ito para sa inyo?
concern-told-settled = Wala po akong narinig mula sa inyo, kaya isinara na ang concern ninyong { $reference }. Kung hindi pa ito ayos, puwede po ninyo itong buksan ulit hanggang { $day }.
concern-told-reopened = { $who ->
    [none] Binuksan po ulit ng paaralan ang concern ninyong { $reference }. Dapat itong masimulang asikasuhin hanggang { $day }.
   *[other] Binuksan po ulit ng paaralan ang concern ninyong { $reference }. Sisimulan itong asikasuhin ni { $who } hanggang { $day }.
}
concern-told-erased = Binura na po ang isinulat ninyo sa concern ninyong { $reference }, ayon sa patakaran ng paaralan. Ang maiiwan lang sa log ay na may concern, at ang mga hakbang nito.
# $language (String): the name of a language.
concern-own-words = Ito po ang sariling mga salita ng paaralan, sa wikang { $language }. Walang nagsalin ng mga ito.

## Buttons below these: at most 60 characters
concern-answer = Sumagot
concern-settle = Opo, ayos na
concern-unsettled = Hindi pa po ayos

## Kung bakit may hindi magawa sa isang concern

concern-unknown = Wala po akong alam na concern ninyong { $reference }. Pakitingnan po ulit ang numero.
concern-not-now = Hindi na po iyan puwede sa concern na { $reference }. Tanungin po ninyo ako kung nasaan na ito.
concern-last-level = Nasa huling antas na po ang concern ninyong { $reference }. Wala nang kasunod sa patakaran.
concern-too-late = Matagal na pong naisara ang concern na { $reference } kaya hindi na ito mabubuksan ulit. Puwede po kayong magpaabot ng bago at banggitin ang numerong ito.
concern-held = Hindi po mabubura ngayon ang concern na { $reference }: kailangan itong itago ng paaralan dahil sa legal na dahilan.
concern-not-ended = Hindi pa po tapos ang concern na { $reference }. Puwede po muna ninyo itong bawiin, o hintaying maisara.
concern-not-anonymous = Tumatanggap lang po ang paaralan ninyo ng concern na may pangalan. Ang nag-aasikaso lang nito ang makakakita ng pangalan ninyo.

## What staff are told. No word of the parent and no name: it may be read on a locked screen.

# $topic: child, staff or policy.
staff-told-raised = { $kind ->
    [discrimination] May report ng hindi pantay na pagtrato, { $reference }, na naghihintay sa inyo. Pakisimulan po itong asikasuhin hanggang { $day }.
   *[concern] { $topic ->
        [staff] May concern tungkol sa isang staff, { $reference }, na naghihintay sa inyo. Pakisimulan po itong asikasuhin hanggang { $day }.
        [policy] May concern tungkol sa patakaran o desisyon, { $reference }, na naghihintay sa inyo. Pakisimulan po itong asikasuhin hanggang { $day }.
       *[child] May concern tungkol sa isang bata, { $reference }, na naghihintay sa inyo. Pakisimulan po itong asikasuhin hanggang { $day }.
    }
}
staff-told-escalated = { $level ->
    [principal] Hindi naayos ang concern na { $reference } sa mas malapit dito, at nasa principal na ito ngayon.
    [administrator] Hindi naayos ang concern na { $reference } sa paaralan, at nasa administrator na ito ngayon.
    [superintendent] Hindi pa naaayos ang concern na { $reference }, at nasa superintendent na ito ngayon.
   *[other] Hindi pa naaayos ang concern na { $reference }, at nasa inyo na po ito ngayon.
} Pakisimulan po itong asikasuhin hanggang { $day }.
staff-told-unassigned = Wala pang may hawak ng concern na { $reference }. Pakibigay po ito sa tamang tao. Dapat itong masimulang asikasuhin hanggang { $day }.
staff-told-passed-on = Wala na po sa inyo ang concern na { $reference }. Umakyat na ito sa susunod na antas.
staff-told-reopened = Hindi pa ayos ang concern na { $reference } at bukas na ulit. Pakisimulan po itong asikasuhin hanggang { $day }.
staff-told-answered = Sinagot na po kayo ng magulang sa { $reference }. Ang sagot ninyo ay dapat maibigay hanggang { $day }.
staff-told-added = { $kind ->
    [danger] APURAHAN. May isa pang mensahe tungkol sa { $reference }, na maaaring tungkol sa panganib. Pakibuksan po ngayon.
   *[concern] May idinagdag ang magulang sa { $reference }.
}
staff-told-withdrawn = Binawi ng magulang ang { $reference }.
staff-told-settled = Ayos na ang { $reference }.
staff-told-late = Huli na ang { $reference }: hanggang { $day } lang ito dapat.
staff-told-danger = APURAHAN. May mensahe sa chat na maaaring tungkol sa panganib ({ $reference }). Pakibuksan po ngayon at asikasuhin. Uulitin ito, at sa mas maraming tao, hanggang may umasikaso.
staff-told-taken = May kumuha na ng { $reference } at inaasikaso na ito. Wala na po kayong kailangang gawin ngayon.
# A button: at most 60 characters.
staff-acknowledge = Aasikasuhin ko
# Said to whoever took it up by that button. $day: the last day for an answer.
staff-acknowledged = Salamat po. Inaasikaso na ninyo ang { $reference }, at sinabihan na ang pamilya. Pakisagot po hanggang { $day }.
# The subject of a mail. No personal words: others may read it on the way.
staff-told-subject = { $kind ->
    [danger] Puente: APURAHAN, { $reference }
   *[concern] Puente: concern { $reference }
}

staff-concern-unknown = Walang ganyang concern, o hindi po ito para sa inyo.
staff-concern-changed = May gumawa ng pagbabago rito mula nang buksan ninyo ang pahina. Pakitingnan po muna ulit. Nasa ibaba pa ang isinulat ninyo.
staff-concern-not-now = Hindi po iyan puwede sa concern na ito ngayon.
staff-concern-cannot-have = Hindi puwedeng hawakan ng taong ito ang concern.
staff-concern-about-you = Hindi po ninyo puwedeng ilagay ang sarili ninyo rito. Pakibigay po muna ang concern sa ibang tao.
