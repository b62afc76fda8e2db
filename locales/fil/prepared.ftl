# Mga nakahandang sagot na ipinapadala ng staff sa magulang tungkol sa isang concern, sa wika ng magulang.
# $day (String): the last day on which an answer is due.

prepared-thanks = Salamat po sa pagsasabi sa amin. Inaalam ko na po ito at susulat ako sa inyo rito hanggang { $day }.
prepared-meet = Puwede po ba tayong magkita at mag-usap tungkol dito? Pakisulat po rito ang “mag-book ng meeting” at pumili ng oras. Nang personal, sa telepono, o sa video: kung ano po ang pinakamabuti para sa inyo. Puwede pong magkaroon ng interpreter.
prepared-time = Kailangan po namin ng dagdag na panahon para maunawaan ito nang mabuti. Susulat po ulit ako sa inyo rito hanggang { $day }. Salamat po sa inyong pasensya.
prepared-changed = Dahil po sa sinabi ninyo sa amin, may binago kami. Pakiobserbahan po kung kumusta ito sa mga susunod na araw, at sumulat po sa akin dito kung hindi bumuti.
prepared-apology = Humihingi po ako ng paumanhin sa nangyari. Hindi po dapat naging ganoon. Salamat po sa pagsasabi sa amin, para mas mapabuti namin ang aming ginagawa.
prepared-referred = Humingi po ako ng tulong sa isang kasamahan na mas nakakaalam tungkol dito. Isa po sa amin ang susulat sa inyo rito hanggang { $day }.
prepared-details = Salamat po sa pagsasabi sa amin. Para po maintindihan ko nang mabuti: kailan at saan ito nangyari, at sino ang naroon? Pakisulat po rito ang alam ninyo. Hindi po ninyo kailangang isulat ang anumang ayaw ninyong sabihin.
prepared-resolved = Nagawa na po namin ang napagkasunduan natin. Pakisabi po sa amin kung ayos na ito para sa inyo. Kung hindi pa, ipagpapatuloy po namin.
