## Mga pagbati, at kung ano ang Puente.

greeting = Magandang araw po. Paano ko po kayo matutulungan? Puwede kayong magtanong tungkol sa paaralan, sa sarili ninyong salita.
thanks = Walang anuman po. Narito lang ako kung may kailangan pa kayo.
goodbye = Paalam po. Sumulat lang po sa akin kahit kailan.
nothing-asked = Sige po. Wala po akong hinihintay na sagot. Ano po ang gusto ninyong malaman?
help =
    Kaya ko pong:
    • sumagot ng mga tanong tungkol sa isinulat ng paaralan at distrito ninyo: ang school-parent compact (kasunduan ng paaralan at mga magulang), pagtutulungan ng paaralan at pamilya, mga conference, at kung kanino lalapit kapag may concern. Ipinapakita ko lagi kung saan ito nakasulat.
    • mag-book, magbago, at magkansela ng meeting sa mga guro at sa principal, may interpreter kung gusto ninyo.
    • ilista kayo para tumulong sa paaralan, o humiling ng pagbisita sa klase.
    • magpaabot ng concern sa paaralan, at magbalita sa inyo hanggang maayos ito.
    • magsabi kung kanino magtatanong kapag hindi ko alam.

    Isulat lang po ang tanong ninyo. Puwede rin ninyong isulat ang /language, /school, /person, /cancel, /back, o /start.
i-am-a-program = Ako po si Puente, isang computer program. Hindi ako tao. Lahat ng sinasabi ko ay isinulat at puwedeng suriin ng mga tao. Kung mas gusto ninyong makipag-usap sa tao, nariyan po ang opisina ng paaralan.
not-about-school = Paumanhin po, sa mga tanong tungkol sa paaralan at pamilya lang ako makakatulong. Ano po ang gusto ninyong malaman tungkol sa paaralan ninyo?
not-understood = Paumanhin po, hindi ko naintindihan iyon. Pakisulat po sa mga salita.
ask-back = Gusto ko pong matiyak na naiintindihan ko kayo. Isa po ba ito sa mga ito? Puwede rin ninyong isulat ulit sa ibang salita.
button-expired = Luma na po ang button na iyan at hindi na gumagana. Pakisulat po kung ano ang gusto ninyo.
unreadable = Salamat po. Text lang po ang kaya kong basahin sa ngayon. Hindi ko mabubuksan ang mga larawan, sticker, file, lokasyon, o voice message. Pakisulat po sa sarili ninyong salita.
empty-message = Walang laman po ang mensahe ninyo. Pakisulat po ang tanong ninyo sa sarili ninyong salita.
too-long = Paumanhin po, masyadong mahaba ang mensaheng iyon para sa akin. Pakipadala po ang tanong ninyo sa ilang pangungusap lang.
edited-noted = Nakita ko pong binago ninyo ang mensahe ninyo. Ito po ang sagot ko sa bago.
form-set-aside = Isantabi po muna natin ang tanong na iyon.

intent-greet = Bumati
intent-thanks = Magpasalamat
intent-goodbye = Magpaalam
intent-affirm = Oo
intent-deny = Hindi
intent-help = Ano ang kayang gawin ng Puente
intent-bot-challenge = Sino o ano ang Puente
intent-out-of-scope = Iba pa, hindi tungkol sa paaralan
