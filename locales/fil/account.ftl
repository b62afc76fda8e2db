## Ang sariling settings ng magulang.

welcome = Magandang araw po, ako si Puente. Sinasagot ko sa inyong wika ang mga tanong ninyo tungkol sa paaralan, at ipinapakita ko lagi kung saan nakasulat ang sagot.
welcome-limits = Isa po akong computer program. Walang nagbabantay sa chat na ito. Kung may panganib, tumawag po sa 911.
school-ask = Alin po ang paaralan o distrito ninyo? Para una kong maipakita ang sarili nitong mga patakaran.
school-none = Iba po, o hindi ako sigurado
# $organization (String): the school or district that was chosen.
school-chosen = Salamat po. Uunahin kong tingnan ang isinulat ng { $organization }. Ano po ang gusto ninyong malaman?
school-none-chosen = Sige po. Sasabihin ko sa bawat sagot kung saang paaralan o distrito ito galing. Ano po ang gusto ninyong malaman?
language-ask = Sa anong wika po ako dapat sumulat?
language-changed = Mula ngayon, sa Filipino na po ako susulat.
# Said, in each language that is not offered yet, to a parent who writes it.
language-not-shipped = Paumanhin po, hindi ko pa kayang magsalita sa inyong wika. Pumili po ng isa sa mga ito, o humingi ng interpreter sa opisina ng paaralan.
privacy-notice =
    Ito po ang itinatago ko: ang wika ninyo, ang paaralan ninyo kung may pinili kayo, at kung ano ang ginagawa ng chat na ito sa ngayon. Itinatago ko ang sarili kong mga sagot para makarating sa inyo; binubura ang mga ito ng “Burahin ang chat na ito” sa menu ng web chat. Hindi ko itinatago ang mga tanong ninyo o ang numero ng telepono ninyo. Binibilang lang kung ilang beses hindi nasagot ang isang paksa, nang wala ang mga salita ninyo.

    Ang ibino-book ninyo rito, at ang ipinapaayos ninyo sa opisina, ay itinatago para sa paaralan: kung kanino, kailan, paano, kung may interpreter, ilan ang kasama ninyo, at ang isinulat ninyo para sa opisina. Nakikita ito ng opisina at ng gurong iyon. Hindi ito kailanman makikita ng ibang pamilya, kahit ng isa pang magulang ng anak ninyo.

    Ang concern na ipinaabot ninyo ay naka-encrypt, at may talaan (log) ng bawat hakbang nito. Ang nag-aasikaso lang nito sa paaralan ang nakakabasa, at hindi kailanman ang taong tinutukoy nito. Ang mensaheng parang may panganib ay ipinapaabot sa paaralan.

    Wala pong taga-paaralan na nagbabasa ng iba pang bahagi ng chat na ito. Isulat ang /start para kalimutan ko ang paaralan ninyo at magsimula ulit.
# $children (String): first names.
privacy-family = Ikinonekta ng paaralan ang chat na ito sa pamilya ninyo. Mula sa listahan nito, alam ko po ang pangalan ninyo. Para kay { $children }, alam ko ang unang pangalan, ang grade, at ang mga guro.
privacy-unlink = Ihiwalay ang chat sa pamilya ko
privacy-unlinked = Hindi na po konektado ang chat na ito sa pamilya ninyo. Mananatili ang naka-book na; matutulungan kayo ng opisina tungkol dito. Maikokonekta ulit ang chat gamit ang bagong code mula sa opisina.
privacy-kept =
    Ito po ang itinatago ko tungkol sa inyo sa ngayon:
    • mga meeting at pag-volunteer: { $bookings }
    • mga puwesto sa waitlist: { $waiting }
    • mga hiling sa opisina: { $requests }
    • mga concern: { $concerns }
    • mga mensaheng isinulat ko sa inyo: { $messages }
privacy-export = Ibigay sa akin ang lahat sa isang file
privacy-exported = Nasa file po na ito ang lahat ng itinatago ko tungkol sa inyo, pati ang isinulat ninyo sa paaralan. Itago po ninyo ito kung saan walang ibang makakabasa.
privacy-file = Lahat ng itinatago ng Puente tungkol sa akin
privacy-erase = Burahin ang data ko
privacy-erase-ask =
    Ito po ang mabubura ko ngayon. Hindi na ito mababawi.
    • mga natapos nang meeting at pag-volunteer: { $bookings }
    • mga puwesto sa waitlist: { $waiting }
    • mga hiling sa opisina, pati ang wala pang sagot: { $requests }
    • mga concern na tapos na, pati ang lahat ng isinulat doon at ang pangalan ninyo: { $concerns }
    • mga mensaheng isinulat ko sa inyo: { $messages }

    Kakalimutan din ng mga chat ninyo sa akin ang paaralan at ang pamilya ninyo.
privacy-stays-coming = Mananatili po ang mga meeting at pag-volunteer na parating pa: { $count }. Kung ayaw na ninyo ng mga ito, kanselahin po muna ninyo.
privacy-stays-active = Mananatili po ang mga concern na inaasikaso pa ng paaralan: { $count }. Kung gusto ninyong mabura rin ang mga ito, bawiin po muna ninyo.
privacy-stays-on-hold = Mananatili po ang mga concern na kailangang itago ng paaralan dahil sa legal na dahilan: { $count }.
privacy-stays-listed = Galing po sa sariling listahan ng paaralan ang pangalan ninyo at ang alam ko tungkol sa mga anak ninyo. Mananatili ito roon habang nasa paaralan pa ito; maitatama ito ng opisina.
privacy-stays-log = Maiiwan po sa mga log na may ginawa at kung kailan, nang wala ang mga salita ninyo at ang pangalan ninyo.
privacy-erase-sure = Burahin na
privacy-erased = Nabura na po. Hindi na konektado kanino man ang chat na ito. Kapag kailangan po ninyo ako ulit, sumulat lang kayo. Sa code mula sa opisina, makikilala ko ulit ang pamilya ninyo.
privacy-held = Sa ngayon po, kailangang itago ng paaralan ang lahat tungkol sa pamilya ninyo dahil sa legal na dahilan, kaya wala akong mabubura. Makapagsasabi pa po ang opisina ng paaralan. Makukuha pa rin po ninyo ang lahat sa isang file.
privacy-held-chat = Sa ngayon po, kailangang itago ng paaralan ang lahat tungkol sa pamilya ninyo dahil sa legal na dahilan, kaya mananatiling konektado ang chat na ito sa pamilya ninyo. Makapagsasabi pa po ang opisina ng paaralan.
# $name (String): a member of staff.
privacy-staff = Konektado ang chat na ito kay { $name }, na nagtatrabaho sa paaralan. Dito ko sinasabi kung aling mga concern ang naghihintay, kasama ang numero at nang walang salita ng kahit sinong pamilya.
privacy-unlink-staff = Huwag na akong sabihan bilang staff
privacy-staff-unlinked = Wala na po akong sasabihin para sa staff sa chat na ito. Maikokonekta ulit ang chat gamit ang bagong code mula sa inyong pahina sa console.
cancelled = Sige po, itinigil ko na. Ano po ang gusto ninyong malaman?
nothing-to-cancel = Wala pong kailangang itigil sa ngayon. Ano po ang gusto ninyong malaman?
nothing-to-go-back-to = Wala pong naunang hakbang na mababalikan sa ngayon. Ano po ang gusto ninyong malaman?
notifications-none = Nagpapadala lang po ako ng paalala sa mga pamilyang ikinonekta ng paaralan sa chat na ito. Kung binigyan kayo ng paaralan ng code, isulat po ninyo rito.
notifications-on = Pinaaalalahanan ko po kayo sa mga naka-book ninyo, isang araw at dalawang oras bago ito magsimula.
notifications-off = Hindi po ako nagpapadala ng paalala sa inyo sa ngayon.
notifications-stopped = Hindi na po ako magpapadala ng paalala. Kung ililipat o kakanselahin ng paaralan ang anumang naka-book ninyo, susulat pa rin ako sa inyo.
# $wanted: yes to have reminders, no to have none.
notifications-switch =
    { $wanted ->
        [no] Huwag na akong padalhan ng paalala
       *[yes] Paalalahanan ulit ako
    }

family-i-have-a-code = May code ako mula sa paaralan
family-write-code = Pakisulat po ang code na gaya ng nasa papel mula sa paaralan, halimbawa ABCD2-EFGH3.
family-code-unknown = Hindi ko po kilala ang code na iyan, o nagamit na ito. Pakitingnan po kung tama ang pagkakasulat. Mabibigyan kayo ng bago ng opisina ng paaralan; ang staff ay gumagawa ng code sa sarili nilang pahina.
# $children (String): first names.
family-linked = Salamat po, kilala ko na ang pamilya ninyo: { $children }. Maaari na po kayong mag-book ng meeting dito.
family-linked-alone = Salamat po, kilala ko na ang pamilya ninyo. Wala pang batang inilagay ang paaralan para sa inyo; magagawa iyon ng opisina.
family-not-linked = Para po riyan, kailangang kilala ng paaralan ang chat na ito. Pakisulat po ang code na ibinigay sa inyo ng paaralan, o humingi nito sa opisina.
# $name (String): a member of staff.
staff-linked = Salamat po, { $name }. Mula ngayon, dito ko sasabihin kung aling mga concern ang naghihintay sa inyo. Ang iba pang bahagi ng chat na ito ay gumagana gaya ng sa mga magulang.
feedback-later = Salamat po sa pagsasabi. Hindi ko pa maitatago ang opinyon ninyo tungkol sa Puente, pero maipapaabot ito ng opisina ng paaralan.
compact-signing-later = Hindi pa po mapipirmahan dito ang compact, ang kasunduan ng paaralan at mga magulang. Magiging posible iyon sa susunod. Sa ngayon, magagawa po ninyo ito sa paaralan.

intent-change-language = Palitan ang wika
intent-change-school = Palitan ang paaralan
intent-privacy = Ano ang alam ng Puente tungkol sa akin
intent-notifications = Mga mensahe at paalala
intent-cancel = Itigil ito
intent-back = Bumalik ng isang hakbang
intent-start-over = Magsimula ulit
intent-give-feedback = Magbigay ng opinyon tungkol sa Puente
intent-acknowledge-compact = Pirmahan ang compact
