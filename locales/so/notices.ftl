## What parents are told of their concern, and staff of what waits for them.

# In all of these: $reference (String) is the concern's number. $who (String) is the name of a member of staff, "none" if there is none.
# $day (String) is the last day on which something is due, written for the language; "none" if there is none.
# $kind: concern, discrimination or danger.
concern-told-acknowledged = { $kind ->
    [danger] Fariintaada { $reference } waa la arkay. Arrintu hadda waxay gacanta ugu jirtaa { $who }.
   *[concern] Walaacaaga { $reference } waa la guda galay: { $who }. Jawaab ayaad helaysaa ugu dambayn { $day }.
}
# $words (String): what the member of staff wrote.
concern-told-replied =
    Fariin ku saabsan walaacaaga { $reference } oo ka timid { $who }:

    “{ $words }”
concern-told-asked =
    Su'aal ku saabsan walaacaaga { $reference } oo ka timid { $who }:

    “{ $words }”

    Waqtiga aad u baahan tahay qaado. Waqtiga dugsigu ku jawaabayo wuxuu mar kale bilaabmayaa markaad jawaabto.
concern-told-assigned = { $who ->
    [none] Walaacaaga { $reference } waxaa loo dhiibayaa qof kale oo dugsiga jooga. Waa in la guda galo ugu dambayn { $day }.
   *[other] Walaacaaga { $reference } hadda wuxuu gacanta ugu jiraa { $who }. Waa in la guda galo ugu dambayn { $day }.
}
# $level: staff, principal, administrator, superintendent, contact or equity. $why: not_acknowledged if nobody took it up in time,
# conflict if it is about somebody on the level between.
concern-told-escalated = { $why ->
    [not_acknowledged] Waan ka xumahay: cidi dugsiga joogta waqtigii kuma guda gelin walaacaaga { $reference }. Sidaa darteed hadda wuu sii gudbayaa.
   *[other] Walaacaaga { $reference } wuxuu u gudbayaa heerka xiga.
} { $who ->
    [none] { $level ->
        [principal] Hadda wuxuu gacanta ugu jiraa maamulaha dugsiga.
        [administrator] Hadda wuxuu gacanta ugu jiraa maamulaha degmada ee arrinta ugu dhow.
        [superintendent] Hadda wuxuu gacanta ugu jiraa kormeeraha guud (superintendent).
       *[other] Dugsiga ayaa raadinaya qofka saxda ah.
    }
   *[other] { $level ->
        [principal] Hadda wuxuu gacanta ugu jiraa { $who }, maamulaha dugsiga.
        [administrator] Hadda wuxuu gacanta ugu jiraa { $who }, maamulaha degmada ee arrinta ugu dhow.
        [superintendent] Hadda wuxuu gacanta ugu jiraa { $who }, kormeeraha guud (superintendent).
       *[other] Hadda wuxuu gacanta ugu jiraa { $who }.
    }
} Waa in la guda galo ugu dambayn { $day }.
concern-told-late = { $who ->
    [none] Waan ka xumahay: jawaabtii walaacaaga { $reference } way daahday. Dugsiga waan xusuusiyay.
   *[other] Waan ka xumahay: jawaabtii walaacaaga { $reference } way daahday. Waxaan xusuusiyay { $who }.
}
concern-told-resolved = { $words ->
    [none] Waxaa la sheegay in walaacaaga { $reference } la xalliyay: { $who }.
   *[other]
    Waxaa la sheegay in walaacaaga { $reference } la xalliyay. Fariin ka timid { $who }:

    “{ $words }”
}

    Ma ku qanacsan tahay?
concern-told-settled = Waxba kaama maqal, sidaa darteed walaacaaga { $reference } hadda waa la xiray. Haddii aanad ku qanacsanayn, mar kale waad furi kartaa ilaa { $day }.
concern-told-reopened = { $who ->
    [none] Dugsigu mar kale ayuu furay walaacaaga { $reference }. Waa in la guda galo ugu dambayn { $day }.
   *[other] Dugsigu mar kale ayuu furay walaacaaga { $reference }. Wuxuu gacanta ugu jiraa { $who }. Waa in la guda galo ugu dambayn { $day }.
}
concern-told-erased = Wixii aad ku qortay walaacaaga { $reference } waa la tirtiray, sida xeerarka dugsigu leeyihiin. Diiwaanka waxaa ku haraya oo keliya in walaac jiray, iyo tallaabooyinkiisii.
# $language (String): the name of a language.
concern-own-words = Kuwani waa erayada dugsiga, waxayna ku qoran yihiin { $language }. Cidina ma turjumin.

## Buttons below these: at most 60 characters
concern-answer = Jawaab
concern-settle = Haa, waan ku qanacsanahay
concern-unsettled = Maya, kuma qanacsani

## Why something cannot be done with a concern

concern-unknown = Ma garanayo walaac adiga kaa yimid oo lambarkiisu yahay { $reference }. Fadlan lambarka mar kale eeg.
concern-not-now = Taas hadda laguma samayn karo walaaca { $reference }. I weydii halka uu marayo.
concern-last-level = Walaacaaga { $reference } horay ayuu heerka ugu dambeeya u joogaa. Xeerka mid xiga kuma jiro.
concern-too-late = Walaaca { $reference } waqti fog ayaa la xiray, mar kale lama furi karo. Mid cusub ayaad gudbin kartaa oo lambarkan ku sheegi kartaa.
concern-held = Walaaca { $reference } hadda lama tirtiri karo: dugsiga ayaa ku qasban inuu sabab sharci ah u hayo.
concern-not-ended = Walaaca { $reference } weli ma dhammaan. Marka hore waad kala noqon kartaa, ama sug ilaa la xiro.
concern-not-anonymous = Dugsigaagu wuxuu qaataa oo keliya walaac magac leh. Magacaaga waxaa arka oo keliya dadka arrinta haya.

## What staff are told. No word of the parent and no name: it may be read on a locked screen.

# $topic: child, staff or policy.
staff-told-raised = { $kind ->
    [discrimination] Warbixin takoor oo lambarkeedu yahay { $reference } ayaa ku sugaysa. Fadlan guda gal ugu dambayn { $day }.
   *[concern] { $topic ->
        [staff] Walaac ku saabsan shaqaale, { $reference }, ayaa ku sugaya. Fadlan guda gal ugu dambayn { $day }.
        [policy] Walaac ku saabsan xeerar ama go'aanno, { $reference }, ayaa ku sugaya. Fadlan guda gal ugu dambayn { $day }.
       *[child] Walaac ku saabsan ilmo, { $reference }, ayaa ku sugaya. Fadlan guda gal ugu dambayn { $day }.
    }
}
staff-told-escalated = { $level ->
    [principal] Walaaca { $reference } laguma xallin heerka ugu dhow, hadda wuxuu u yaal maamulaha dugsiga.
    [administrator] Walaaca { $reference } laguma xallin dugsiga, hadda wuxuu u yaal maamulaha degmada.
    [superintendent] Walaaca { $reference } ilaa hadda lama xallin, hadda wuxuu u yaal kormeeraha guud.
   *[other] Walaaca { $reference } ilaa hadda lama xallin, hadda adiga ayuu kuu yaal.
} Fadlan guda gal ugu dambayn { $day }.
staff-told-unassigned = Weli cidi ma hayso walaaca { $reference }. Fadlan u dhiib qofka saxda ah. Waa in la guda galo ugu dambayn { $day }.
staff-told-passed-on = Walaaca { $reference } hadda adiga kuuma yaal. Wuxuu u gudbay heerka xiga.
staff-told-reopened = Walaaca { $reference } laguma qancin, mar kale ayaana la furay. Fadlan guda gal ugu dambayn { $day }.
staff-told-answered = Waalidku wuu kaaga jawaabay { $reference }. Jawaabtaada waxaa la sugayaa ugu dambayn { $day }.
staff-told-added = { $kind ->
    [danger] DEGDEG. Fariin kale oo ku saabsan { $reference } ayaa timid, waxay ku saabsanaan kartaa khatar. Fadlan hadda fur.
   *[concern] Waalidku wax buu ku daray { $reference }.
}
staff-told-withdrawn = Waalidku wuu kala noqday { $reference }.
staff-told-settled = Walaaca { $reference } wuu dhammaaday.
staff-told-late = { $reference } way daahday: waqtigeedu wuxuu ahaa { $day }.
staff-told-danger = DEGDEG. Fariin wada-sheekaysiga ku jirta waxay ku saabsanaan kartaa khatar ({ $reference }). Fadlan hadda fur oo la wareeg. Tan mar kale ayaa la sheegayaa, dad badanna waa loo sheegayaa, ilaa qof la wareego.
staff-told-taken = Qof ayaa la wareegay { $reference } oo haya. Hadda ma aha inaad wax samayso.
# A button: at most 60 characters.
staff-acknowledge = Waan guda galayaa
# Said to whoever took it up by that button. $day: the last day for an answer.
staff-acknowledged = Mahadsanid. Waad guda gashay { $reference }, qoyskana waa loo sheegay. Fadlan jawaab ugu dambayn { $day }.
# The subject of a mail. No personal words: others may read it on the way.
staff-told-subject = { $kind ->
    [danger] Puente: DEGDEG, { $reference }
   *[concern] Puente: walaac { $reference }
}

staff-concern-unknown = Walaac caynkaas ah ma jiro, ama adiga kuuma socdo.
staff-concern-changed = Qof ayaa halkan wax ka qabtay tan iyo markii aad bogga furtay. Fadlan marka hore mar kale eeg. Wixii aad qortay weli hoos ayay ku qoran yihiin.
staff-concern-not-now = Taas hadda walaacan laguma samayn karo.
staff-concern-cannot-have = Qofkan walaaca lama siin karo.
staff-concern-about-you = Naftaada halkan kuma magacaabi kartid. Fadlan marka hore walaaca qof kale u dhiib.
