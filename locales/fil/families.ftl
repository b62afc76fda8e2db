families-menu = Mga pamilya
families-menu-about = Ibigay ang itinatago tungkol sa isang pamilya, o burahin ito kapag hiniling nila.
families-text = Piliin ang magulang o guardian. May sariling pahina ang bawat isa: hindi kailanman ipinapakita sa iba ang itinatago tungkol sa isa. Isinusulat sa log na tumingin kayo.
families-all = Lahat ng pamilya
families-kept = Ang itinatago
families-bookings = Mga natapos nang meeting at pag-volunteer
families-coming = Mga parating na meeting at pag-volunteer
families-waiting = Mga puwesto sa waitlist
families-requests = Mga hiling sa opisina
families-concerns-over = Mga concern na tapos na
families-concerns-active = Mga concern na bukas pa
families-concerns-held = Mga concern na nasa legal hold
families-messages = Mga mensahe sa mga chat
families-seen = Ang mga concern na hindi ninyo puwedeng makita ay hindi binibilang, hindi ibinibigay, at hindi binubura rito.
families-export = Ibigay
families-export-text = Isang file (JSON) para sa magulang: wala rito ang isinulat ng mga staff para sa isa’t isa at ang sinabi sa mga chat. Sa chat mismo, makukuha ng pamilya ang lahat kapag itinanong nila sa Puente kung ano ang alam nito.
families-export-do = I-download ang file
families-erase = Burahin
families-erase-text = Kung ang magulang o guardian lang ang humiling, at alam ninyo kung sino ang humihiling. Mabubura ang mga natapos na, ang mga puwesto sa waitlist, ang lahat ng hiling, ang mga salita sa mga concern na tapos na, at ang mga mensahe; ihihiwalay ang mga chat. Mananatili ang mga parating pa at ang mga concern na bukas pa. Hindi na ito mababawi.
families-erase-do = Burahin na
families-hold = Legal hold
families-hold-text = Habang may bisa ito, walang mabubura tungkol sa pamilyang ito, hiniling man o lumipas na ang panahon.
families-hold-do = Ilagay sa legal hold
families-lift-do = Tapusin ang legal hold
families-held = Legal hold: walang mabubura tungkol sa pamilyang ito.
families-elsewhere = Nasa ibang paaralan din ang pamilyang ito, na hindi sa inyo. Magagawa ito ng may hawak sa dalawang paaralan, gaya ng distrito.
families-why = Dahilan
families-choose = Pumili
families-no-reason = Pumili ng dahilan. Isinusulat ito sa log.
families-done-erased = Nabura na.
families-done-held = Nasa legal hold ang pamilya.
families-done-lifted = Tapos na ang legal hold.
families-erase-reason =
    { $reason ->
        [asked_in_person] hiniling nang personal
        [asked_in_writing] hiniling sa sulat
       *[left_school] umalis na sa paaralan
    }
families-hold-reason =
    { $reason ->
        [court] kaso sa korte
        [inquiry] imbestigasyon ng awtoridad
        [records_request] hiling para sa mga rekord
       *[other] iba pang legal na dahilan
    }
families-number = Pamilya { $number }

deletions-menu = Log ng mga binura
deletions-menu-about = Kung gaano karami ang binura, kailan, at bakit.
deletions-text = Walang mga pangalan. Ang binura dahil luma na ay mas luma sa araw na nasa huling hanay.
deletions-deleted = Binura
deletions-count = Ilan
deletions-because = Bakit
deletions-until = Mas luma sa
deletions-of-none = walang paaralan
deletions-none = Wala pang binubura.
deletions-what =
    { $what ->
        [message] Mga mensahe ng Puente
        [chat] Mga chat
        [booking] Mga meeting at pag-volunteer
        [waiting] Mga puwesto sa waitlist
        [request] Mga hiling sa opisina
        [concern] Mga salita sa mga concern
        [discrimination] Mga salita sa ulat ng di-pantay na pagtrato
        [danger] Mga salita sa ulat ng panganib
        [child] Mga batang wala na sa listahan ng paaralan
        [family] Mga magulang na wala na sa listahan ng paaralan
        [inbound] Mga numero ng natanggap na mensahe
        [session] Mga tapos nang sign-in ng staff
        [attempt] Mga maling password
       *[code] Mga minsanang code ng staff
    }
deletions-why =
    { $why ->
        [age] sapat na ang tagal ng pagtatago
       *[request] hiniling
    }
