## Courtesies, and what Puente is.

greeting = Salaan, soo dhowow. Sideen kuu caawin karaa? Dugsiga wax ka weydii, erayadaada ku qor.
thanks = Adigaa mudan. Haddii aad wax kale u baahato, waan joogaa.
goodbye = Nabad gelyo. Mar kasta oo aad rabto ii soo qor.
nothing-asked = Waa hagaag. Jawaab kaama sugayn. Maxaad rabtaa inaad ogaato?
help =
    Waxaan kuu qaban karaa:
    • inaan ka jawaabo su'aalaha ku saabsan waxa dugsigaaga iyo degmadaadu qoreen: axdiga dugsiga iyo waalidka (compact), wada-shaqaynta qoysaska, kulamada, cidda walaaca loola tago. Mar walba waxaan ku tusaa halka ay ku qoran tahay.
    • inaan kuu ballamiyo, kuu beddelo ama kuu baajiyo kulamada macallimiinta iyo maamulaha, turjubaanna haddii aad rabto.
    • inaan kugu qoro ka caawinta dugsiga, ama kuu codsado booqashada fasalka.
    • inaan walaacaaga dugsiga u gudbiyo, oo aan kula socodsiiyo ilaa uu ka dhammaado.
    • inaan kuu sheego cidda la weydiiyo markaan aqoon la'ahay.

    Su'aashaada iska qor. Waxaad kaloo qori kartaa /language, /school, /person, /cancel, /back ama /start.
i-am-a-program = Waxaan ahay Puente, barnaamij kombiyuutar. Qof ma ihi. Wax kasta oo aan iraahdo waa qoran yahay, dadkuna waa hubin karaan. Haddii aad doorbidayso inaad qof la hadasho, xafiiska dugsiga ayaa kuu diyaar ah.
not-about-school = Waan ka xumahay, waxaan ka caawin karaa oo keliya su'aalaha dugsiga iyo qoysaska. Maxaad rabtaa inaad ka ogaato dugsigaaga?
not-understood = Waan ka xumahay, taas ma fahmin. Fadlan erayo iigu soo qor.
ask-back = Waxaan rabaa inaan hubsado inaan ku fahmay. Ma mid kuwan ka mid ah baa? Erayo kale ayaad sidoo kale ku qori kartaa.
button-expired = Badhankaasi waa mid hore, hadda ma shaqeeyo. Fadlan qor waxa aad rabto.
unreadable = Mahadsanid. Hadda qoraal keliya ayaan akhrin karaa. Ma furi karo sawirro, istiikarro, faylal, goobo ama fariimo cod ah. Fadlan erayadaada iigu soo qor.
empty-message = Fariintaadu waa maran tahay. Fadlan su'aashaada erayadaada ku qor.
too-long = Waan ka xumahay, fariintaasi way iga dheer tahay. Fadlan su'aashaada dhowr weedhood iigu soo dir.
edited-noted = Waan arkay inaad fariintaada beddeshay. Tani waa jawaabta fariinta cusub.
form-set-aside = Su'aashaas hadda aan iska dayno.

intent-greet = Salaan
intent-thanks = Mahad celin
intent-goodbye = Nabad gelyo
intent-affirm = Haa
intent-deny = Maya
intent-help = Waxa Puente qaban karo
intent-bot-challenge = Cidda ama waxa Puente yahay
intent-out-of-scope = Wax kale oo aan dugsiga ku saabsanayn
