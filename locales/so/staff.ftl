# The staff's pages: signing in, one's own account, who may sign in, and the log of accounts.

## Around every page

staff-title = Shaqaalaha
staff-skip = U bood nuxurka bogga
staff-menu = Bogagga
staff-menu-home = Bilow
staff-language = Luqadda
staff-sign-out = Ka bax
# $day (String): the whole date. $time: the time of day.
staff-when = { $day }, { $time }
staff-save = Kaydi
staff-filter = Tus
staff-older = Kuwii hore
staff-everybody = Dhammaan dadka
staff-everything = Wax walba
# Read aloud before the page’s title.
staff-error = Khalad:
staff-error-summary = Fadlan tan sax

## Roles

staff-role-teacher = Macallin, tababare, la-taliye, kalkaaliye
staff-role-office = Xafiiska dugsiga
staff-role-principal = Maamulaha dugsiga
staff-role-administrator = Maamulaha degmada
staff-role-superintendent = Kormeeraha guud
staff-role-equity = Qofka u xilsaaran sinnaanta
staff-role-sysadmin = Maamulaha nidaamka

## What is not shown, and what went wrong

staff-missing-title = Bog caynkaas ah ma jiro
staff-missing = Boggaasi ma jiro, ama adiga laguuma oggola inaad aragto. Haddii qof kuu soo diray linkiga, fadlan weydii waxa uu ku saabsan yahay.
staff-refused-title = Tan lama samayn
staff-not-your-role = Boggani doorkaaga kuma jiro. Haddii aad shaqadaada ugu baahan tahay, fadlan la hadal maamulaha nidaamka.
staff-signed-out = Waad ka baxday, sidaa darteed waxba lama kaydin. Fadlan mar kale gal oo samee.
staff-forged = Foomkani aad buu u gaboobay, ama bog kale ayuu ka yimid. Waxba lama kaydin. Fadlan mar kale fur bogga oo foomka halkaas ka dir.
staff-too-much = Tani way ka badan tahay inta foomku qaadi karo. Waxba lama kaydin. Fadlan soo gaabi.
staff-stale = Qof kale ayaa isla markaas isla waxan beddelay. Wixii aad samaysay lama kaydin. Fadlan mar kale eeg.
staff-trouble-title = Dhankayaga ayaa wax ka qaldameen
staff-trouble = Waxba lama kaydin. Fadlan waxyar kaddib mar kale isku day. Haddii ay sii socoto, maamulaha nidaamka u sheeg waqtiga ay dhacday.
staff-to-home = Bogga bilowga

## Signing in

staff-sign-in = Gal
staff-sign-in-who = Boggan waxaa leh dadka dugsiga ka shaqeeya. Waalid ma tahay? Markaas fadlan isticmaal wada-sheekaysiga.
staff-login = Ciwaanka email-ka
staff-password = Furaha sirta ah
staff-sign-in-forgotten = Weli fure sir ah ma haysatid, ama waad illowday? Maamulaha nidaamka ayaa link cusub ku siinaya.
staff-sign-in-wrong = Email-kan iyo furahan sirta ah isma laha. Fadlan labadaba eeg.
# $minutes (Number): until the next try.
staff-sign-in-limited =
    { $minutes ->
        [one] Fure khaldan ayaa dhowr jeer la qoray. Badbaado awgeed, fadlan sug hal daqiiqo oo mar kale isku day.
       *[other] Fure khaldan ayaa dhowr jeer la qoray. Badbaado awgeed, fadlan sug { $minutes } daqiiqo oo mar kale isku day.
    }
staff-done-signed-out = Waad ka baxday.
staff-done-signed-out-everywhere = Qalabkii oo dhan waad ka baxday.

## The first password

staff-welcome = Dooro furahaaga sirta ah
# $login (String): the e-mail address.
staff-welcome-text = Hadda ka dib isaga iyo { $login } ayaad ku gelaysaa.
staff-welcome-over = Linkigan horay ayaa loo isticmaalay, ama waa mid gaboobay. Fadlan maamulaha nidaamka weydiiso mid cusub.
staff-password-new = Furaha cusub ee sirta ah
# $count (Number): how many characters.
staff-password-hint = { $count } xaraf ama ka badan. Dhowr erey oo isku xigta way fududahay in la xusuusto, wayna adag tahay in la qiyaaso.
staff-password-again = Furaha cusub mar kale qor
staff-password-set = Deji furaha
staff-password-differs = Labada fure isku mid ma aha. Fadlan labadaba mar kale qor.
# $count (Number): how many characters.
staff-password-short = Furahani waa gaaban yahay. Waa inuu noqdaa { $count } xaraf ama ka badan.
# $count (Number): how many characters.
staff-password-long = Furahani waa dheer yahay. Ugu badnaan { $count } xaraf ayaa la isticmaali karaa.
staff-password-login = Ciwaanka email-ka si fudud ayaa loo qiyaasi karaa. Fadlan dooro fure kale.
staff-done-password = Furahaaga sirta ah waa la dejiyay. Fadlan ku gal.

## One's own account

staff-menu-own = Akoonkayga
staff-menu-own-about = Luqaddaada, furahaaga sirta ah, iyo wada-sheekaysiga wax laguugu sheego.
# $name (String): who signed in.
staff-hello = Salaan, { $name }
# $role (String): a role from above. $organization (String): the name of a school or district.
staff-hello-role = { $role } – { $organization }
staff-home-can = Waxa aad halkan ka qaban karto
# $login (String): the e-mail address.
staff-own-login = Waxaad ku gashaa { $login }.
staff-language-own = Luqadda bogaggan
staff-password-change = Beddel furaha sirta ah
staff-password-old = Furaha hadda
staff-password-wrong = Kani ma aha furahaaga hadda.
staff-done-password-changed = Furahaaga sirta ah waa la beddelay. Qalabka kale waad ka baxday.
staff-link = Fariimaha Telegram
staff-link-text = Puente wuxuu Telegram kuugu sheegi karaa marka wax ku sugayaan. Halkan ka samee lambar sir ah, kaddibna u qor wada-sheekaysiga Puente.
# $hours (Number): how long the code can be used.
staff-link-code =
    { $hours ->
        [one] Lambarkan sirta ah Telegram ugu qor Puente hal saac gudaheed. Hadda oo keliya ayaa la tusayaa, mar keliya ayuuna shaqeeyaa.
       *[other] Lambarkan sirta ah Telegram ugu qor Puente { $hours } saacadood gudahood. Hadda oo keliya ayaa la tusayaa, mar keliya ayuuna shaqeeyaa.
    }
staff-link-new = Samee lambar sir ah
staff-everywhere = Ka bax qalabka oo dhan
staff-everywhere-text = Ma illowday inaad ka baxdo kombiyuutar kale? Tani waxay kaa saaraysaa meel walba, halkanna way ku jirtaa.

## Who may sign in

staff-menu-users = Isticmaalayaasha
staff-menu-users-about = Cidda geli karta, doorka ay ku gasho, iyo dugsiga ay u joogto.
# $count (Number): how many accounts.
staff-users-caption =
    { $count ->
        [one] Hal akoon
       *[other] { $count } akoon
    }
staff-name = Magaca
staff-name-hint = Haddii qofku liiska dugsiga ku jiro, waa maran u daa.
staff-role = Doorka
staff-organization = Dugsiga ama degmada
staff-state = Xaaladda
# $state: active, invited, without (no password and no invitation), inactive.
staff-state-of =
    { $state ->
        [active] wuu shaqeeyaa
        [invited] waa la casuumay
        [inactive] waa la joojiyay
       *[without] casuumad ayaa loo baahan yahay
    }
staff-user-new = Isticmaale cusub
staff-user-add = Ku dar oo casuun
staff-to-users = Dhammaan isticmaalayaasha
staff-roster = Qofka liiska dugsiga
staff-roster-none = cidna
staff-roster-hint = Isaga la'aantiis lama tusi karo walaacyada iyo kulamada qofkan.
staff-user-sees = Doorka iyo dugsiga
staff-user-access = Gelitaanka
staff-invite-text = Link cusub oo fure sir ah lagu dejiyo. Linkiyadii hore way joogsanayaan; furaha hadda wuu shaqaynayaa ilaa mid cusub la dejiyo.
staff-invite = Samee link
staff-deactivate-text = Jooji akoonka marka qof shaqada ka tago. Isla markiiba waa laga saarayaa. Wixii la qabtay diiwaanka ayay ku harayaan.
staff-deactivate = Jooji akoonka
staff-inactive-text = Akoonkan waa la joojiyay: cidina kuma geli karto.
staff-activate = Mar kale fur
staff-done-changed = Isbeddelka waa la kaydiyay. Qofka waa laga saaray, mar kale ayuuna geli karaa.
staff-done-deactivated = Akoonka waa la joojiyay.
staff-done-activated = Akoonku mar kale ayuu shaqaynayaa.
staff-invitation = Linkiga furaha sirta ah
# $login (String): the e-mail address. $days (Number): how long the link can be used.
staff-invitation-text =
    { $days ->
        [one] Linkigan sii { $login }. Hadda oo keliya ayaa la tusayaa, mar keliya ayuu shaqeeyaa, hal maalin gudaheed.
       *[other] Linkigan sii { $login }. Hadda oo keliya ayaa la tusayaa, mar keliya ayuu shaqeeyaa, { $days } maalmood gudahood.
    }
staff-login-wrong = Kani ma aha ciwaan email.
staff-login-taken = Akoon email-kan leh horay ayuu u jiray.
staff-role-unknown = Fadlan dooro door.
staff-organization-unknown = Fadlan dooro dugsi ama degmo.
staff-roster-elsewhere = Qofkani kama shaqeeyo dugsiga ama degmada la doortay.
staff-roster-taken = Qofkani horay ayuu u lahaa akoon kale.
staff-account-none = Akoon caynkaas ah ma jiro.
staff-account-inactive = Akoonkan waa la joojiyay. Fadlan marka hore mar kale fur.
staff-last-sysadmin = Kani waa maamulaha nidaamka ee ugu dambeeya halkan. Fadlan marka hore qof kale ka dhig.

## The log of accounts

staff-menu-audit = Diiwaanka akoonnada
staff-menu-audit-about = Cidda gashay, cidda akoon beddeshay, iyo goorta.
staff-audit-caption = Kuwa ugu dambeeyay ayaa ugu horreeya
staff-audit-none = Diiwaanka waxba kuma qorna.
staff-audit-when = Goorta
staff-audit-who = Cidda
staff-audit-did = Waxa la qabtay
staff-audit-to = Akoon ama qoys
# Who did something: the command line, and somebody who is not signed in.
staff-actor-command = Khadka amarrada
staff-actor-nobody = Aan gelin
staff-did-created = Akoon waa la sameeyay
staff-did-changed = Door ama dugsi waa la beddelay
staff-did-deactivated = Akoon waa la joojiyay
staff-did-activated = Akoon mar kale waa la furay
staff-did-invited = Linkiga fure sir ah waa la sameeyay
staff-did-password-set = Fure sir ah waa la dejiyay
staff-did-language-set = Luqadda waa la beddelay
staff-did-signed-in = Waa la galay
staff-did-signed-out = Waa laga baxay
staff-did-signed-out-all = Qalabka oo dhan waa laga baxay
staff-did-sign-in-failed = Waa la geli waayay
staff-did-link-made = Lambarka sirta ah ee Telegram waa la sameeyay
staff-did-linked = Telegram waa lagu xiray
staff-did-roster-taken = Liiska mutadawaciinta waa la soo dejiyay
staff-did-unsent-retried = Fariin aan la dirin oo mar kale la diray
staff-did-unsent-dismissed = Fariin aan la dirin oo la iska dhigay
staff-did-family-opened = Waa la eegay waxa qoys laga hayo
staff-did-family-exported = Xogta qoys waa la soo dejiyay
staff-did-family-erased = Xogta qoys waa la tirtiray
staff-did-hold-put = Qoys waxaa la geliyay hayn sharci ah
staff-did-hold-lifted = Haynta sharciga ah ee qoys waa la joojiyay

## Messages that could not be sent

staff-menu-unsent = Fariimo aan la dirin
staff-menu-unsent-about = Waxa Puente uu ka joojiyay dirista, iyo sababta. Mar kale waa la diri karaa ama waa la iska dhigi karaa.
staff-unsent-text = Waxa fariimuhu leeyihiin lama muujiyo. Fariimaha loo diro waalidka xannibay Puente liiska kuma jiraan: waxba looma diro ilaa ay mar kale soo qoraan.
staff-unsent-to = Ku socota
staff-unsent-parent = Waalid
staff-unsent-channel = Kanaal
staff-unsent-why = Waxa khaldamay
staff-unsent-do = Waxa la sameeyo
staff-unsent-retry = Mar kale dir
staff-unsent-dismiss = Iska dhig
staff-unsent-none = Wax la joojiyay ma jiraan.
staff-unsent-more = Waxaa jira kuwo kale. Waxay soo muuqdaan marka kuwan la dhammeeyo.
staff-done-unsent-retried = Fariinta dhowaan ayaa mar kale la dirayaa.
staff-done-unsent-dismissed = Fariinta waa la iska dhigay. Lama diri doono.
