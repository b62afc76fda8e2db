# Ang mga pahina ng staff: pag-sign in, ang sariling account, kung sino ang puwedeng mag-sign in, at ang log ng mga account.

## Sa paligid ng bawat pahina

staff-title = Para sa staff
staff-skip = Tumuloy sa nilalaman
staff-menu = Mga pahina
staff-menu-home = Simula
staff-language = Wika
staff-sign-out = Mag-sign out
# $day (String): the whole date. $time: the time of day.
staff-when = { $day }, { $time }
staff-save = I-save
staff-filter = Ipakita
staff-older = Mas luma
staff-everybody = Lahat ng tao
staff-everything = Lahat
# Read aloud before the page’s title.
staff-error = May mali:
staff-error-summary = Pakitama po ito

## Mga role

staff-role-teacher = Guro, coach, counselor, nurse
staff-role-office = Opisina ng paaralan
staff-role-principal = Principal
staff-role-administrator = Administrator
staff-role-superintendent = Superintendent
staff-role-equity = Namamahala sa pantay na pagtrato
staff-role-sysadmin = System administrator

## Ang hindi ipinapakita, at ang pumalya

staff-missing-title = Walang ganitong pahina
staff-missing = Wala ang pahinang ito, o hindi ito para sa inyo. Kung may nagpadala sa inyo ng link, pakitanong po sa kaniya kung tungkol saan ito.
staff-refused-title = Hindi ito nagawa
staff-not-your-role = Hindi para sa role ninyo ang pahinang ito. Kung kailangan ninyo ito sa trabaho, pakisabi po sa inyong system administrator.
staff-signed-out = Naka-sign out na kayo, kaya walang na-save. Paki-sign in po at ulitin ito.
staff-forged = Masyado nang luma ang form na ito, o galing ito sa ibang pahina. Walang na-save. Pakibuksan po ulit ang pahina at doon ipadala ang form.
staff-too-much = Sobra ito sa kaya ng form. Walang na-save. Pakiiklian po.
staff-stale = May ibang nagbago nito sa mismong sandaling iyon. Walang na-save sa ginawa ninyo. Pakitingnan po ulit.
staff-trouble-title = May pumalya sa panig namin
staff-trouble = Walang na-save. Pakisubukan po ulit maya-maya. Kung paulit-ulit ito, pakisabi sa inyong system administrator kung kailan ito nangyari.
staff-to-home = Sa unang pahina

## Pag-sign in

staff-sign-in = Mag-sign in
staff-sign-in-who = Para sa mga nagtatrabaho sa paaralan ang pahinang ito. Magulang po ba kayo? Gamitin po ninyo ang chat.
staff-login = Email address
staff-password = Password
staff-sign-in-forgotten = Wala pang password, o nakalimutan ito? Bibigyan po kayo ng bagong link ng inyong system administrator.
staff-sign-in-wrong = Hindi magkatugma ang email address at password na ito. Pakitingnan po ang dalawa.
# $minutes (Number): until the next try.
staff-sign-in-limited =
    { $minutes ->
        [1] Masyadong maraming maling password. Para sa kaligtasan, maghintay po ng isang minuto at subukan ulit.
        [one] Masyadong maraming maling password. Para sa kaligtasan, maghintay po ng { $minutes } minuto at subukan ulit.
       *[other] Masyadong maraming maling password. Para sa kaligtasan, maghintay po ng { $minutes } na minuto at subukan ulit.
    }
staff-done-signed-out = Naka-sign out na kayo.
staff-done-signed-out-everywhere = Naka-sign out na kayo sa lahat ng device.

## Ang unang password

staff-welcome = Pumili ng password
# $login (String): the e-mail address.
staff-welcome-text = Mula ngayon, gamitin po ito at ang { $login } sa pag-sign in.
staff-welcome-over = Nagamit na ang link na ito, o masyado nang luma. Humingi po ng bago sa inyong system administrator.
staff-password-new = Bagong password
# $count (Number): how many characters.
staff-password-hint = { $count } character o higit pa. Madaling tandaan at mahirap hulaan ang ilang salitang magkakasunod.
staff-password-again = Bagong password, isa pang beses
staff-password-set = Itakda ang password
staff-password-differs = Hindi magkapareho ang dalawang password. Pakisulat po ulit ang dalawa.
# $count (Number): how many characters.
staff-password-short = Masyadong maikli ang password na ito. Kailangan nito ng { $count } character o higit pa.
# $count (Number): how many characters.
staff-password-long = Masyadong mahaba ang password na ito. Hanggang { $count } character lang ang puwede.
staff-password-login = Masyadong madaling hulaan ang email address. Pumili po ng ibang password.
staff-done-password = Naitakda na ang password ninyo. Gamitin po ito sa pag-sign in.

## Ang sariling account

staff-menu-own = Account ko
staff-menu-own-about = Ang wika ninyo, ang password ninyo, at ang chat kung saan kayo sinasabihan.
# $name (String): who signed in.
staff-hello = Magandang araw po, { $name }
# $role (String): a role from above. $organization (String): the name of a school or district.
staff-hello-role = { $role } – { $organization }
staff-home-can = Ang magagawa ninyo rito
# $login (String): the e-mail address.
staff-own-login = Nagsa-sign in kayo gamit ang { $login }.
staff-language-own = Wika ng mga pahinang ito
staff-password-change = Palitan ang password
staff-password-old = Kasalukuyang password
staff-password-wrong = Hindi ito ang kasalukuyang password ninyo.
staff-done-password-changed = Napalitan na ang password ninyo. Naka-sign out na kayo sa iba pang device.
staff-link = Mga mensahe sa Telegram
staff-link-text = Masasabihan kayo ng Puente sa Telegram kapag may naghihintay sa inyo. Gumawa po ng code dito at isulat ito sa chat ng Puente.
# $hours (Number): how long the code can be used.
staff-link-code =
    { $hours ->
        [1] Isulat po ang code na ito sa Puente sa Telegram sa loob ng isang oras. Ngayon lang ito ipinapakita at isang beses lang magagamit.
        [one] Isulat po ang code na ito sa Puente sa Telegram sa loob ng { $hours } oras. Ngayon lang ito ipinapakita at isang beses lang magagamit.
       *[other] Isulat po ang code na ito sa Puente sa Telegram sa loob ng { $hours } na oras. Ngayon lang ito ipinapakita at isang beses lang magagamit.
    }
staff-link-new = Gumawa ng code
staff-everywhere = Mag-sign out sa lahat ng device
staff-everywhere-text = Nakalimutan ba ninyong mag-sign out sa ibang computer? Isasara nito ang account ninyo sa lahat ng device, pati rito.

## Kung sino ang puwedeng mag-sign in

staff-menu-users = Mga user
staff-menu-users-about = Kung sino ang puwedeng mag-sign in, sa anong role, at para sa aling paaralan.
# $count (Number): how many accounts.
staff-users-caption =
    { $count ->
        [1] Isang account
        [one] { $count } account
       *[other] { $count } na account
    }
staff-name = Pangalan
staff-name-hint = Iwang blangko kung nasa listahan ng paaralan ang tao.
staff-role = Role
staff-organization = Paaralan o distrito
staff-state = Kalagayan
# $state: active, invited, without (no password and no invitation), inactive.
staff-state-of =
    { $state ->
        [active] puwedeng mag-sign in
        [invited] inimbitahan na
        [inactive] naka-deactivate
       *[without] kailangan ng imbitasyon
    }
staff-user-new = Bagong user
staff-user-add = Idagdag at imbitahan
staff-to-users = Lahat ng user
staff-roster = Tao sa listahan ng paaralan
staff-roster-none = wala
staff-roster-hint = Kapag may napili lang dito maipapakita ang mga concern at conference ng taong ito.
staff-user-sees = Role at paaralan
staff-user-access = Access
staff-invite-text = Bagong link para magtakda ng password. Hindi na gagana ang mga lumang link; gagana pa ang kasalukuyang password hanggang may maitakdang bago.
staff-invite = Gumawa ng link
staff-deactivate-text = I-deactivate po ang account kapag may umalis. Masa-sign out agad ang taong iyon. Mananatili sa mga log ang mga ginawa niya.
staff-deactivate = I-deactivate
staff-inactive-text = Naka-deactivate ang account na ito: walang makakapag-sign in gamit ito.
staff-activate = I-activate ulit
staff-done-changed = Na-save na ang pagbabago. Na-sign out ang taong ito at kailangan niyang mag-sign in ulit.
staff-done-deactivated = Naka-deactivate na ang account.
staff-done-activated = Aktibo na ulit ang account.
staff-invitation = Link para sa password
# $login (String): the e-mail address. $days (Number): how long the link can be used.
staff-invitation-text =
    { $days ->
        [1] Ibigay po ang link na ito kay { $login }. Ngayon lang ito ipinapakita, isang beses lang magagamit, at sa loob lang ng isang araw.
        [one] Ibigay po ang link na ito kay { $login }. Ngayon lang ito ipinapakita, isang beses lang magagamit, at sa loob lang ng { $days } araw.
       *[other] Ibigay po ang link na ito kay { $login }. Ngayon lang ito ipinapakita, isang beses lang magagamit, at sa loob lang ng { $days } na araw.
    }
staff-login-wrong = Hindi ito email address.
staff-login-taken = May account na para sa email address na ito.
staff-role-unknown = Pumili po ng role.
staff-organization-unknown = Pumili po ng paaralan o distrito.
staff-roster-elsewhere = Hindi nagtatrabaho ang taong ito sa napiling paaralan o distrito.
staff-roster-taken = May iba nang account ang taong ito.
staff-account-none = Walang ganitong account.
staff-account-inactive = Naka-deactivate ang account na ito. Paki-activate po muna.
staff-last-sysadmin = Ito na ang huling system administrator dito. Gumawa po muna ng iba pang system administrator.

## Ang log ng mga account

staff-menu-audit = Log ng mga account
staff-menu-audit-about = Kung sino ang nag-sign in, sino ang nagbago ng account, at kailan.
staff-audit-caption = Nauuna ang pinakabago
staff-audit-none = Walang laman ang log.
staff-audit-when = Kailan
staff-audit-who = Sino
staff-audit-did = Ano
staff-audit-to = Account o pamilya
# Who did something: the command line, and somebody who is not signed in.
staff-actor-command = Command line
staff-actor-nobody = Hindi naka-sign in
staff-did-created = Ginawa ang account
staff-did-changed = Binago ang role o paaralan
staff-did-deactivated = Na-deactivate ang account
staff-did-activated = Na-activate ulit ang account
staff-did-invited = Gumawa ng link para sa password
staff-did-password-set = Itinakda ang password
staff-did-language-set = Pinalitan ang wika
staff-did-signed-in = Nag-sign in
staff-did-signed-out = Nag-sign out
staff-did-signed-out-all = Nag-sign out sa lahat ng device
staff-did-sign-in-failed = Hindi nakapag-sign in
staff-did-link-made = Gumawa ng code para sa Telegram
staff-did-linked = Ikinonekta ang Telegram
staff-did-roster-taken = Na-download ang listahan ng mga volunteer
staff-did-unsent-retried = Ipinadala ulit ang mensaheng hindi naipadala
staff-did-unsent-dismissed = Isinantabi ang mensaheng hindi naipadala
staff-did-family-opened = Tiningnan ang itinatago tungkol sa isang pamilya
staff-did-family-exported = Na-download ang data ng isang pamilya
staff-did-family-erased = Binura ang data ng isang pamilya
staff-did-hold-put = Inilagay sa legal hold ang isang pamilya
staff-did-hold-lifted = Tinapos ang legal hold ng isang pamilya

## Messages that could not be sent

staff-menu-unsent = Mga mensaheng hindi naipadala
staff-menu-unsent-about = Ang mga mensaheng itinigil nang ipadala ng Puente, at kung bakit. Puwedeng ipadala ulit o isantabi.
staff-unsent-text = Hindi ipinapakita ang laman ng mga mensahe. Wala sa listahan ang mga mensahe para sa mga magulang na nag-block sa Puente: walang ipapadala sa kanila hangga’t hindi sila sumusulat ulit.
staff-unsent-to = Para kay
staff-unsent-parent = Isang magulang
staff-unsent-channel = Channel
staff-unsent-why = Ano ang nangyari
staff-unsent-do = Ano ang gagawin
staff-unsent-retry = Ipadala ulit
staff-unsent-dismiss = Isantabi
staff-unsent-none = Walang mensaheng itinigil ang pagpapadala.
staff-unsent-more = May iba pa. Lalabas ang mga iyon kapag tapos na ang mga ito.
staff-done-unsent-retried = Ipapadala ulit ang mensahe maya-maya lang.
staff-done-unsent-dismissed = Isinantabi ang mensahe. Hindi na ito ipapadala.
