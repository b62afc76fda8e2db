## Concerns: raising one, following it, ending it.

## Before the first question

# $call (String): the number to call in danger.
concern-notice =
    Waan ka xumahay in wax aanay sax ahayn. Dugsiga halkan ayaad ugu sheegi kartaa, tallaabo kastana waan kuu soo qorayaa.

    Cidda akhrisa: qofka dugsiga ee loo gudbiyo, iyo kuwa ka sarreeya. Weligeed ma akhriso cidda ay ku saabsan tahay.

    Adiga ayay kuu taallaa. Sidoo kale adigu qofka ama xafiiska waad la hadli kartaa, waxbana kaa lumi maayaan.

    Tallaabo kasta diiwaan baa lagu qoraa. Cidina habeen iyo maalin ma ilaaliso tan: haddii khatar jirto, wac { $call }.
concern-notice-report =
    Waan ka xumahay in tani dhacday. Cidna si ka liidata looma aha in loola dhaqmo cidda ay tahay awgeed. Halkan ayaad ka sheegi kartaa.

    Cidda akhrisa: qofka u xilsaaran sinnaanta. Weligeed ma akhriso cidda ay ku saabsan tahay. Ma aha inaad marka hore qof kale la hadasho.

    Adiga ayay kuu taallaa. Sidoo kale xafiiska adigu waad tagi kartaa, waxbana kaa lumi maayaan.

    Tallaabo kasta diiwaan baa lagu qoraa. Cidina habeen iyo maalin ma ilaaliso tan: haddii khatar jirto, wac { $call }.
concern-notice-again = Walaacaaga ma sii wadnaa?
# Buttons: at most 60 characters.
concern-go-on = Sii wad
concern-help-with-words = Iga caawi erayada fariinta koowaad
concern-meeting-instead = Beddelkeed qofkaas kulan la ballanso
concern-stop = Jooji, waxba ha dirin

## The questions

concern-other-matter = Maya, arrin kale ayay ku saabsan tahay
concern-report-it = Haa, takoor ahaan u gudbi
concern-unequal = Ma ku weydiin karaa: qof ma si ka liidata ayaa loola dhaqmay cidda uu yahay awgeed, mise waa la dhibaateeyay? Markaas isla markiiba waxay u tagaysaa qofka u xilsaaran sinnaanta, mana aha inaad marka hore qof kale la hadasho.
concern-which-topic = Maxay ku saabsan tahay?
# $topic: child, staff or policy.
concern-topic =
    { $topic ->
        [child] Ilmahayga, ama wax ilmahayga ku dhacay
        [staff] Qof dugsiga ka shaqeeya
       *[policy] Xeerar, go'aanno ama hababka shaqada
    }
concern-which-child = Ilmahee ayay ku saabsan tahay?
concern-no-child = Ilmahayga maaha, ama dhammaantood
concern-which-school = Dugsigee ayay ku saabsan tahay?
concern-about-whom = Yay ku saabsan tahay? Waad dooran kartaa ama magaca qor. Qofkaasi tan ma arki doono.
# $name (String): a name. $role: teacher, principal, counselor, coach, nurse, office or another one.
concern-member =
    { $role ->
        [teacher] { $name }, macallin
        [principal] { $name }, maamulaha dugsiga
        [counselor] { $name }, la-taliye
        [coach] { $name }, tababare
        [nurse] { $name }, kalkaaliye caafimaad
        [office] { $name }, xafiiska
       *[other] { $name }
    }
concern-role =
    { $role ->
        [principal] Maamulaha dugsiga
        [coach] Tababare
       *[teacher] Macallin
    }
concern-somebody-else = Qof kale
concern-nobody = Wax kale ayay ku saabsan tahay
concern-do-not-know = Ma garanayo
concern-which-person = Waa kuma? Fadlan qor magaca, ama shaqada uu dugsiga ka hayo.
# $names (String): a list of names.
concern-same-name = In ka badan hal qof ayaa magacaas leh: { $names }. Si aan u hubno, midkoodna ma arki doono.
concern-tried = Arrintan ma kala hadashay qof dugsiga jooga? Haddii ay ahaayeen in ka badan hal qof, dooro kii ugu dambeeyay.
concern-not-yet = Weli maya
# $level: person (the one it is about), staff, principal or administrator. $who (String): a name, "none" if it is not known.
concern-tried-with =
    { $level ->
        [person] { $who ->
            [none] Haa, qofka ay ku saabsan tahay
           *[other] Haa, { $who }
        }
        [principal] Haa, maamulaha dugsiga
        [administrator] Haa, maamule degmada ah
       *[staff] Haa, macallinka ama shaqaale kale
    }
concern-cannot =
    { $topic ->
        [child] Lama hadli karo macallin ama shaqaale
       *[staff] { $who ->
            [none] Qofkaas arrintan kalama hadli karo
           *[other] Kalama hadli karo { $who } arrintan
        }
    }
concern-cannot-noted = Waa hagaag. Ma aha inaad la hadasho. Qof kale ayay u tagaysaa.
concern-came-of-it = Goorma ayay ahayd, maxaase ka soo baxay? Fadlan erayadaada ku qor.
concern-skip = Ka bood
concern-closest = Yaa dugsiga jooga oo arrintan ugu dhow? Waad dooran kartaa ama magaca qor.
concern-school-finds-out = Ma garanayo. Dugsiga ayaa ogaanaya
concern-happened = Maxaa dhacay, goormase? Fadlan erayadaada ku qor, inta aad rabto. Luqaddaada ayaad ku qori kartaa.
# $words (String): what the parent wrote before, maybe shortened.
concern-told-so-far = Waxaad qortay: “{ $words }”
concern-happened-more = Sideeda ma u qaataa? Haddii kale fadlan erayadaada ku qor waxa dhacay iyo goorta.
concern-take-as-told = Sideeda u qaado
concern-wish = Maxaa kuu hagaajin lahaa? Fadlan erayadaada ku qor.
concern-talk-first = Intaanan dirin: mararka qaar waxaa ka dhakhso badan in qofka lala hadlo. Maxaad rabtaa? Walaaca mar dambe weli waad diri kartaa.
concern-send-it = Sii wad oo walaaca dir
concern-name = Dugsigu sidee ayuu kuugu yeeri karaa? Fadlan magacaaga qor.
concern-name-linked = Dugsigu magacaaga ma arki karaa?
concern-with-name = Haa, magacayga ha lagu daro
concern-without-name = Magacayga la'aantiis
concern-anonymous-means = Haddii aan magac lagu darin, magac lama kaydiyo, shaqaaluhuna ma arkaan cidda aad tahay. Wada-sheekaysigan waa la xusuustaa, si jawaabuhu halkan kuugu soo gaaraan.

## Words for a first message

concern-words-for-you = Kuwani waa erayo aad koobi garayn karto oo beddeli karto:
# $who, $child, $happened, $wish (String): names and the parent's own words; "none" if not known.
concern-words =
    { $who ->
        [none] Salaan,
       *[other] Salaan { $who },
    }

    { $child ->
        [none] Waxaan jeclaan lahaa inaan kaala hadlo wax i walaacinaya.
       *[other] Waxaan jeclaan lahaa inaan kaala hadlo wax i walaacinaya oo ku saabsan { $child }.
    }{ $happened ->
        [none] {""}
       *[other] {" "}{ $happened }
    }

    { $wish ->
        [none] Waxaan jeclaan lahaa inaan maqlo sida aad u aragto.
       *[other] Waxaa na caawin lahayd: { $wish }
    }

    Goorma ayaan wada hadli karnaa? Waad ku mahadsan tahay waqtigaaga.

## Before it is sent

concern-review = Fadlan eeg inay tani sax tahay. Weli waxba lama dirin.
# $school, $child, $who, $called (String): names; "none" if there is none. $role: what the person does, "none" if not known.
# $kind: concern or discrimination. $topic: child, staff or policy. $tried: none, staff, principal or administrator.
concern-review-facts =
    Dugsiga: { $school }
    { $kind ->
        [discrimination] Arrinta: takoor ama dhibaatayn
       *[concern] { $topic ->
            [child] Arrinta: ilmahayga
            [staff] Arrinta: qof dugsiga ka shaqeeya
           *[policy] Arrinta: xeerar ama go'aanno
        }
    }{ $child ->
        [none] {""}
       *[other] {" "}({ $child })
    }{ $who ->
        [none] { $role ->
            [none] {""}
            [teacher] {". "}Ku saabsan: macallin
            [principal] {". "}Ku saabsan: maamulaha dugsiga
            [coach] {". "}Ku saabsan: tababare
            [counselor] {". "}Ku saabsan: la-taliyaha
            [nurse] {". "}Ku saabsan: kalkaaliyaha caafimaadka
            [office] {". "}Ku saabsan: xafiiska
            [administrator] {". "}Ku saabsan: maamule degmada ah
            [superintendent] {". "}Ku saabsan: kormeeraha guud (superintendent)
           *[other] {""}
        }
       *[other] {". "}Ku saabsan: { $who }
    }
    { $tried ->
        [none] Cidda ilaa hadda lala hadlay: cidna
        [staff] Cidda ilaa hadda lala hadlay: macallinka ama shaqaale kale
        [principal] Cidda ilaa hadda lala hadlay: maamulaha dugsiga
       *[administrator] Cidda ilaa hadda lala hadlay: maamule degmada ah
    }
    { $called ->
        [none] Ka timid: magac la'aan
       *[other] Ka timid: { $called }
    }
concern-review-happened = Waxa dhacay: “{ $words }”
concern-review-wish =
    { $words ->
        [none] Waxa hagaajin lahaa: lama sheegin
       *[other] Waxa hagaajin lahaa: “{ $words }”
    }
concern-send = Haa, dir
# $what: happened, wish, about, tried, closest, name, topic or child.
concern-change =
    { $what ->
        [happened] Beddel waxa dhacay
        [wish] Beddel waxa hagaajin lahaa
        [about] Beddel cidda ay ku saabsan tahay
        [tried] Beddel cidda aan la hadlay
        [closest] Beddel cidda arrinta ugu dhow
        [name] Magacayga ku dar ama ka saar
        [child] Ilmo kale
       *[topic] Arrin kale ayay ku saabsan tahay
    }

## Who has it, and why

# $level: staff, principal, administrator, superintendent, contact or equity. $who (String): a name, "none" if nobody has it yet.
# $day (String): the last day to take it up, written for the language.
concern-first =
    { $level ->
        [equity] Waxay u tagaysaa { concern-holder }
       *[staff] Marka hore waxay u tagaysaa { concern-holder }
    }. Waa in la guda galo ugu dambayn { $day }.
# Who has it, within a sentence.
concern-holder =
    { $who ->
        [none] { $level ->
            [principal] maamulaha dugsiga
            [administrator] maamulaha degmada ee arrinta ugu dhow
            [superintendent] kormeeraha guud ee degmada (superintendent)
            [equity] qofka u xilsaaran sinnaanta
            [contact] qofka saxda ah, oo xafiisku raadinayo
           *[staff] qofka arrinta ugu dhow, oo dugsigu raadinayo
        }
       *[other] { $level ->
            [principal] { $who }, maamulaha dugsiga
            [administrator] { $who }, maamule degmada ah
            [superintendent] { $who }, kormeeraha guud ee degmada (superintendent)
            [equity] { $who }, oo u xilsaaran sinnaanta
           *[staff] { $who }
        }
    }
# $why: closest, district, tried, last, conflict, cannot_face, not_resolved, not_acknowledged, discrimination or danger.
concern-why =
    { $why ->
        [closest] Sababta: xeerku wuxuu rabaa in laga bilaabo qofka arrinta ugu dhow.
        [district] Sababta: waxay ku saabsan tahay xeerar ama go'aanno, kuwaasna degmada ayaa gaarta.
        [tried] Sababta: kuwaas horay ayaad ula hadashay, lamana xallin.
        [last] Sababta: kuwii kale oo dhan waad u tagtay. Xeerka heer ka sarreeya kuma jiro.
        [conflict] Sababta: qofna looma dhiibo walaac isaga ku saabsan, sidaa darteed heerka xiga ayay ka bilaabanaysaa.
        [cannot_face] Sababta: ma rabtid inaad la hadasho qofka arrinta ugu dhow, sidaa darteed heerka xiga ayay ka bilaabanaysaa.
        [discrimination] Sababta: takoorku isla markiiba halkaas ayuu tagaa, cid kasta oo aad la hadashay.
        [danger] Sababta: waxay ku saabsanaan kartaa khatar.
       *[not_resolved] Sababta: horay looma xallin.
    }
# $contact (String): a telephone number or address, as the school wrote it.
concern-equity-contact = Adiguna waad la xiriiri kartaa: { $contact }
# $first: principal, administrator or superintendent. $count (Number): how many levels come after.
concern-way-up =
    { $first ->
        [principal] Haddii aan halkaas lagu xallin, waxay u gudbi kartaa maamulaha dugsiga, kaddib maamulaha degmada, kaddib kormeeraha guud (superintendent).
        [administrator] Haddii aan halkaas lagu xallin, waxay u gudbi kartaa maamulaha degmada, kaddib kormeeraha guud (superintendent).
       *[superintendent] Haddii aan halkaas lagu xallin, waxay u gudbi kartaa kormeeraha guud (superintendent). Waa heerka ugu dambeeya.
    }

## It is sent

concern-raised = Mahadsanid. Walaacaaga waa la diray. Lambarkiisu waa { $reference }.
concern-raised-follow = Tallaabo kasta halkan ayaan kuugu soo qori doonaa. Mar kasta waad i weydiin kartaa meesha uu marayo, ama wax baad ku dari kartaa.

## How it stands

concern-none = Wax walaac ah oo adiga kaa yimid ma hayo. Ma rabtaa inaad mid ii sheegto?
concern-yours = Kuwani waa walaacyadaada:
# $status: open, acknowledged, asked, resolved, settled or withdrawn. $who (String): who has it, "none" for nobody yet.
# $day (String): until when something is due, or until when the parent may come back; "none" if there is none.
concern-line =
    { $reference }: { $kind ->
        [danger] fariintaada degdegga ah
        [discrimination] takoor
       *[concern] { $topic ->
            [child] ku saabsan ilmahaaga
            [staff] ku saabsan qof dugsiga jooga
           *[policy] ku saabsan xeerar ama go'aanno
        }
    }
    { $status ->
        [open] { $kind ->
            [danger] Dugsiga waa la ogeysiinayaa ilaa qof la wareego.
           *[concern] Wuxuu gacanta ugu jiraa { concern-holder }. Waa in la guda galo ugu dambayn { $day }.
        }
        [acknowledged] { $kind ->
            [danger] { $who ->
                [none] Qof dugsiga jooga ayaa arrinta haya.
               *[other] Arrintu waxay gacanta ugu jirtaa { $who }.
            }
           *[concern] Wuxuu gacanta ugu jiraa { concern-holder }, waana la guda galay. Jawaabta waa la bixinayaa ugu dambayn { $day }.
        }
        [asked] Dugsigu wax buu ku weydiiyay, jawaabtaada ayuuna sugayaa.
        [resolved] Dugsigu wuxuu leeyahay waa la xalliyay. Adigu ma ku qanacsan tahay?
        [settled] { $day ->
            [none] Wuu dhammaaday.
           *[other] Wuu dhammaaday. Mar kale waad furi kartaa ilaa { $day }.
        }
       *[withdrawn] Waad kala noqotay.
    }
# A button: at most 60 characters. $day (String): when it was raised.
concern-label =
    { $topic ->
        [child] { $reference }, ilmahayga, { $day }
        [staff] { $reference }, qof dugsiga jooga, { $day }
       *[policy] { $reference }, xeerar, { $day }
    }
concern-steps = Waxa ilaa hadda la qabtay:
# A button.
concern-show-steps = Waxa ilaa hadda la qabtay
# $what: what happened. $by: parent, account (staff) or clock. $who (String): who did it or got it, "none" if nobody.
# $words (String): what the school wrote, "none" if nothing.
concern-stage =
    { $day }: { $what ->
        [raised] { $who ->
            [none] waad gudbisay.
           *[other] waad gudbisay. Waxaa loo dhiibay { $who }.
        }
        [acknowledged] waa la guda galay: { $who }.
        [replied] fariin ka timid { $who }: “{ $words }”
        [asked] su'aal ka timid { $who }: “{ $words }”
        [answered] waad jawaabtay.
        [added] wax baad ku dartay.
        [assigned] { $who ->
            [none] qof kale ayaa loo dhiibay.
           *[other] waxaa loo dhiibay { $who }.
        }
        [escalated] { $level ->
            [principal] waxay u gudubtay maamulaha dugsiga{ $by ->
                [clock] , waayo cidi waqtigii kuma guda gelin.
                [parent] , sidaad codsatay.
               *[account] .
            }
            [administrator] waxay u gudubtay maamulaha degmada{ $by ->
                [clock] , waayo cidi waqtigii kuma guda gelin.
                [parent] , sidaad codsatay.
               *[account] .
            }
            [superintendent] waxay u gudubtay kormeeraha guud{ $by ->
                [clock] , waayo cidi waqtigii kuma guda gelin.
                [parent] , sidaad codsatay.
               *[account] .
            }
           *[other] waxay u gudubtay qof kale.
        }
        [reminded] way daahday, dugsigana waa la xusuusiyay.
        [resolved] { $words ->
            [none] { $who }: waa la xalliyay.
           *[other] { $who }: waa la xalliyay. “{ $words }”
        }
        [settled] { $by ->
            [clock] waa la xiray, waayo wax ma soo qorin.
           *[parent] waxaad sheegtay inaad ku qanacsan tahay.
        }
        [reopened] { $by ->
            [parent] mar kale ayaad furtay.
           *[account] dugsiga ayaa mar kale furay.
        }
        [withdrawn] waad kala noqotay.
        [rated] waxaad sheegtay sida ay u dhacday.
       *[erased] erayadaadii waa la tirtiray.
    }
# $level: principal, administrator, superintendent or contact.
concern-next =
    { $level ->
        [principal] Heerka xiga wuxuu noqonayaa maamulaha dugsiga.
        [administrator] Heerka xiga wuxuu noqonayaa maamulaha degmada.
        [superintendent] Heerka xiga wuxuu noqonayaa kormeeraha guud (superintendent).
       *[other] Kan xiga wuxuu noqonayaa qof uu xafiisku magacaabo.
    }
concern-is-last = Kani waa heerka ugu dambeeya. Xeerka mid xiga kuma jiro.
# A button. $what: answer, add, settle, unsettled, reopen, escalate, withdraw or rate.
concern-do =
    { $what ->
        [answer] Ka jawaab su'aasha
        [add] Wax ku dar
        [settle] Haa, waan ku qanacsanahay
        [unsettled] Maya, kuma qanacsani
        [reopen] Mar kale fur
        [escalate] La ima caawin: heerka xiga u gudbi
        [withdraw] Kala noqo
       *[rate] Sheeg sida ay u dhacday
    }
concern-not-possible = Taas hadda suurtogal ma aha. Sidan ayay hadda tahay:
concern-which-one = Walaacee ayaad uga jeeddaa?

## Adding, going on, taking back

concern-add-ask = Maxaad rabtaa inaad ku darto { $reference }? Fadlan erayadaada ku qor.
# $words (String): what the school asked.
concern-answer-ask = Dugsigu wuxuu ku weydiiyay: “{ $words }” Fadlan jawaabtaada erayadaada ku qor.
concern-added = Mahadsanid. Waxaa lagu daray { $reference }, dugsigana waa loo sheegay.
concern-sure = Ma kala noqdaa { $reference }? Markaas dugsigu wuu joojinayaa ka shaqaynteeda. Wixii ilaa hadda la qoray diiwaanka ayay ku harayaan.
concern-kept = Waa hagaag, sideedii ayay u joogtaa.
concern-yes-withdraw = Haa, kala noqo
concern-withdrawn = { $reference } waa lala noqday, dugsigana waa loo sheegay. Haddii ay mar kale dhacdo, mar kale waad gudbin kartaa.
concern-next-is =
    { $level ->
        [principal] Waxay u gudbaysaa maamulaha dugsiga.
        [administrator] Waxay u gudbaysaa maamulaha degmada.
        [superintendent] Waxay u gudbaysaa kormeeraha guud (superintendent). Waa heerka ugu dambeeya.
       *[other] Waxay u gudbaysaa qof uu xafiisku magacaabo.
    }
concern-reason = Maxaad ku qanci weyday? Fadlan erayadaada ku qor.
concern-escalated = Waan gudbiyay { $reference }.
concern-how = Waan ka xumahay inaanad ku qancin. Sidee ayaa loo sii wadaa?
concern-same-again = Mar kale u fur isla qofkii
concern-go-higher =
    { $level ->
        [principal] U gudbi maamulaha dugsiga
        [administrator] U gudbi maamulaha degmada
        [superintendent] U gudbi kormeeraha guud
       *[other] U gudbi heerka xiga
    }
concern-reopened = { $reference } mar kale waa la furay, dugsigana waa loo sheegay.

## The end

# $day (String): until when it can be opened again.
concern-settled = Waan ku faraxsanahay inaad ku qanacsan tahay { $reference }, dugsigana waa loo sheegay. Mar kale waad furi kartaa ilaa { $day }.
concern-rate = Dugsigu sidee ayuu arrinta u maareeyay?
# $rating: very_badly, badly, fairly, well or very_well.
concern-rating =
    { $rating ->
        [very_badly] Si aad u xun
        [badly] Si xun
        [fairly] Dhexdhexaad
        [well] Si fiican
       *[very_well] Si aad u fiican
    }
concern-rated = Mahadsanid. Taasi dugsiga way caawinaysaa.
concern-not-rated = Waa hagaag. Mahadsanid.

intent-raise-concern = Dugsiga wax baa ka khaldan
intent-concern-status = Walaacaygii halka uu marayo
intent-escalate-concern = La ima caawin, waxaan rabaa heer sare
intent-add-to-concern = Wax ku dar walaacayga
intent-withdraw-concern = Kala noqo walaacayga
