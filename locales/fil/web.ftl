# Ang web chat at ang mga pahina ng patakaran: mga button, label, at paalala sa paligid ng usapan.
# Messages here take no variables: the page says them without the server.

## Ang pahina

web-title = Puente – mga mensahe sa inyong paaralan
web-tagline = Kaagapay ninyo sa paaralan
web-skip = Tumuloy sa kahon ng mensahe
# For browsers without JavaScript.
web-noscript =
    Kailangan po ng chat na ito ang JavaScript, at nakapatay ito sa browser ninyo. Makakausap pa rin ninyo
    ang paaralan: tumawag o pumunta po sa opisina. Malugod kayong tutulungan ng staff doon.

## Ang usapan

# Read aloud by screen readers only: the name of the list of messages.
web-conversation = Usapan kasama ang Puente
# Read aloud by screen readers only, before a message of the parent.
web-you-said = Sinabi ninyo:
# Read aloud by screen readers only, before a message of the bot.
web-puente-said = Puente:
web-typing = Sumusulat ang Puente…
web-message = Ang mensahe ninyo
web-placeholder = Sumulat ng mensahe
web-send = Ipadala
# Before the name of a further document that answers the question too.
web-see-also = Tingnan din:
web-open-document = Basahin sa dokumento

## Kapag may hindi gumagana

web-offline = Walang koneksyon sa ngayon. Patuloy po naming sinusubukan; wala kayong kailangang gawin.
web-not-sent = Hindi naipadala ang mensaheng ito.
web-send-again = Ipadala ulit
web-too-long = Masyadong mahaba ang mensaheng ito. Pakiiklian po, o ipadala sa dalawa o higit pang mensahe.
web-too-fast = Sunod-sunod po ang mga mensahe, kaya hindi naipadala ang isang ito. Maghintay po sandali.

## Ang menu

web-menu = Menu
web-close = Isara
web-language = Wika
web-more = Iba pa
web-change-school = Palitan ang paaralan
web-privacy = Ano ang alam ng Puente tungkol sa akin
web-delete = Burahin ang chat na ito sa device
web-delete-note =
    May iba po bang gumagamit ng device na ito, o computer ba ito ng paaralan? Mababasa ng susunod na
    gagamit ang chat na ito. Burahin po ninyo kapag tapos na kayo.
    Kung kailangan itong itago ng paaralan dahil sa legal na dahilan, mananatili pa rin ito roon.
web-delete-now = Opo, burahin ang chat

## Ang mga pahina ng patakaran

web-policy-back = Bumalik sa chat
web-policy-sections = Sa dokumentong ito
web-policy-language = Basahin ang dokumentong ito sa
# Above a translated document that no person has reviewed yet.
web-policy-machine =
    Makina po ang gumawa ng saling ito, at wala pang taong sumuri rito. Narito ito para tulungan kayong
    magbasa. Ang orihinal na mga salita ang may bisa; nasa ilalim ito ng bawat pangungusap.
# Opens the document's own English words below a translated sentence.
web-policy-original = Orihinal na mga salita (Ingles)
web-policy-adopted = Pinagtibay
web-policy-renumbered = Binago ang numero
web-policy-revised = Nirebisa
web-policy-updated = In-update
web-missing-title = Hindi namin makita ang pahinang ito
web-missing-text =
    Baka luma na po ang link, o may maling letra sa address. Walang nawala sa inyo. Itanong po
    sa chat, at hahanapin ng Puente ang sagot.
