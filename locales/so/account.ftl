## The parent's own settings.

welcome = Salaan, waxaan ahay Puente. Su'aalaha ku saabsan dugsigaaga waxaan kaaga jawaabaa luqaddaada, mar walbana waxaan ku tusaa halka ay jawaabtu ku qoran tahay.
welcome-limits = Waxaan ahay barnaamij kombiyuutar. Cidina ma ilaaliso wada-sheekaysigan. Haddii khatar jirto, wac 911.
school-ask = Dugsigee ama degmadee waxbarasho ayaad ka tirsan tahay? Markaas waxaan marka hore ku tusi karaa xeerarkeeda.
school-none = Mid kale, ama ma hubo
# $organization (String): the school or district that was chosen.
school-chosen = Mahadsanid. Marka hore waxaan eegi doonaa waxa ay { $organization } qortay. Maxaad rabtaa inaad ogaato?
school-none-chosen = Waa hagaag. Mar walba waan kuu sheegi doonaa dugsiga ama degmada ay jawaabtu ka timid. Maxaad rabtaa inaad ogaato?
language-ask = Luqaddee ayaan ku qoraa?
language-changed = Hadda ka dib waxaan ku qori doonaa af Soomaali.
# Said, in each language that is not offered yet, to a parent who writes it.
language-not-shipped = Waan ka xumahay, weli kuma hadli karo luqaddaada. Fadlan dooro mid ka mid ah kuwan, ama xafiiska dugsiga weydiiso turjubaan.
privacy-notice =
    Waxa aan kaydiyo: luqaddaada, dugsigaaga haddii aad mid dooratay, iyo waxa uu wada-sheekaysigani hadda ku jiro. Jawaabahayga waan kaydiyaa si ay kuu soo gaaraan; “Tirtir wada-sheekaysigan” oo ku jirta liiska bogga wada-sheekaysiga ayaa tirtirta. Ma kaydiyo su'aalahaaga iyo lambarka taleefankaaga. Waxa keliya ee la tiriyo waa inta jeer ee mawduuc jawaab loo waayay, iyada oo aan erayadaadu ku jirin.

    Ballanta aad halkan ka qabsato, iyo waxa aad xafiiska ka codsato, dugsiga ayaa loo kaydiyaa: cidda aad la kulmayso, goorta, sida, turjubaanka, inta qof ee ku raacaysa, iyo erayada aad xafiiska u qorto. Waxaa arka xafiiska iyo macallinkaas; qoys kale weligiis ma arko, xataa waalidka kale ee ilmahaaga.

    Walaaca aad gudbiso waxaa loo kaydiyaa qaab sir ah oo xiran (encrypted), tallaabooyinkiisana diiwaan baa lagu qoraa. Waxaa akhriya oo keliya dadka dugsiga ee arrinta haya, weligeed ma akhriso cidda uu ku saabsan yahay. Fariinta u eg khatar waxaa loo gudbiyaa dugsiga.

    Cid dugsiga joogta ma akhriso wada-sheekaysiga intiisa kale. Qor /start si aan u illoobo dugsigaaga oo aad mar kale u bilowdo.
# $children (String): first names.
privacy-family = Dugsigu wuxuu wada-sheekaysigan ku xiray qoyskaaga. Liiskiisa waxaan ka aqaan magacaaga iyo, { $children }, magaca hore, fasalka iyo macallimiinta.
privacy-unlink = Wada-sheekaysigan ka fur qoyskayga
privacy-unlinked = Wada-sheekaysigani kuma xirna qoyskaaga hadda. Ballamihii la qabtay way sii jiraan; xafiiska ayaa kaa caawin kara. Lambar sir ah oo cusub oo xafiisku bixiyo ayaa mar kale ku xiraya.
privacy-kept =
    Hadda waxaan kaa hayaa:
    • kulamo iyo mutadawacnimo: { $bookings }
    • boosas liiska sugitaanka: { $waiting }
    • codsiyo xafiiska loo diray: { $requests }
    • walaacyo: { $concerns }
    • fariimo aan kuu qoray: { $messages }
privacy-export = Dhammaan fayl ahaan ii sii
privacy-exported = Faylkani wuxuu haystaa dhammaan waxa aan kaa hayo, xataa wixii aad dugsiga u qortay. Fadlan dhig meel aan cid kale ka akhrin karin.
privacy-file = Dhammaan waxa Puente iga hayo
privacy-erase = Tirtir xogtayda
privacy-erase-ask =
    Kuwan hadda waan tirtiri karaa. Dib looma soo celin karo.
    • kulamo iyo mutadawacnimo dhammaaday: { $bookings }
    • boosas liiska sugitaanka: { $waiting }
    • codsiyo xafiiska loo diray, xataa kuwa aan jawaab helin: { $requests }
    • walaacyo dhammaaday, dhammaan wixii lagu qoray iyo magacaaga: { $concerns }
    • fariimo aan kuu qoray: { $messages }

    Wada-sheekaysiyada aad ila leedahayna way illoobayaan dugsigaaga iyo qoyskaaga.
privacy-stays-coming = Kulamada iyo mutadawacnimada soo socda way harayaan: { $count }. Haddii aanad rabin, fadlan marka hore baaji.
privacy-stays-active = Walaacyada uu dugsigu weli hayo way harayaan: { $count }. Haddii aad rabto in iyagana la tirtiro, fadlan marka hore kala noqo.
privacy-stays-on-hold = Walaacyada uu dugsigu sabab sharci ah u hayo way harayaan: { $count }.
privacy-stays-listed = Magacaaga iyo waxa aan ka aqaan carruurtaada waxay ka yimaadeen liiska dugsiga. Way ku jirayaan inta uu dugsigu hayo; xafiiska ayaa sixi kara.
privacy-stays-log = Diiwaannada waxaa ku haraya in wax la qabtay iyo goorta, iyada oo aan erayadaada iyo magacaagu ku jirin.
privacy-erase-sure = Tirtir
privacy-erased = Waa la tirtiray. Wada-sheekaysigani hadda cidna kuma xirna. Markaad mar kale ii baahato, ii soo qor. Lambar sir ah oo xafiisku bixiyo ayaan qoyskaaga ku garan doonaa.
privacy-held = Hadda dugsigu sabab sharci ah ayuu u hayaa wax kasta oo qoyskaaga ku saabsan, markaa waxba ma tirtiri karo. Xafiiska dugsiga ayaa wax badan kuu sheegi kara. Dhammaan fayl ahaan waad u heli kartaa.
privacy-held-chat = Hadda dugsigu sabab sharci ah ayuu u hayaa wax kasta oo qoyskaaga ku saabsan, markaa wada-sheekaysigani wuxuu sii ahaanayaa mid ku xiran qoyskaaga. Xafiiska dugsiga ayaa wax badan kuu sheegi kara.
# $name (String): a member of staff.
privacy-staff = Wada-sheekaysigani wuxuu ku xiran yahay { $name }, oo dugsiga ka shaqeeya. Halkan waxaan ku sheegaa walaacyada sugaya, lambarradooda, iyada oo aan erayo qoys ku jirin.
privacy-unlink-staff = Halkan ha iigu sheegin arrimaha shaqada
privacy-staff-unlinked = Hadda ka dib halkan kuguma sheegi doono arrimaha shaqaalaha. Lambar sir ah oo cusub oo boggaaga shaqaalaha ka yimid ayaa mar kale ku xiraya.
cancelled = Waa hagaag, waan joojiyay. Maxaad rabtaa inaad ogaato?
nothing-to-cancel = Hadda ma jiro wax la joojiyo. Maxaad rabtaa inaad ogaato?
nothing-to-go-back-to = Hadda ma jirto tallaabo dib loogu noqdo. Maxaad rabtaa inaad ogaato?
notifications-none = Xusuusin waxaan u diraa oo keliya qoysaska uu dugsigu ku xiray wada-sheekaysigan. Haddii dugsigu lambar sir ah ku siiyay, ii soo qor.
notifications-on = Waxaan ku xusuusiyaa ballanta aad qabsatay, maalin ka hor iyo laba saacadood ka hor.
notifications-off = Hadda wax xusuusin ah kuuma soo diro.
notifications-stopped = Xusuusin dambe kuuma soo diri doono. Haddii dugsigu ballantaada beddelo ama baajiyo, weli waan kuu soo qorayaa.
# $wanted: yes to have reminders, no to have none.
notifications-switch =
    { $wanted ->
        [no] Xusuusin ha ii soo dirin
       *[yes] Mar kale i xusuusi
    }

family-i-have-a-code = Lambar sir ah ayaan dugsiga ka haystaa
family-write-code = Fadlan u qor lambarka sirta ah sida uu ugu qoran yahay warqadda dugsiga, tusaale ABCD2-EFGH3.
family-code-unknown = Lambarkaas ma garanayo, ama horay ayaa loo isticmaalay. Fadlan eeg inuu sax u qoran yahay. Xafiiska dugsiga ayaa mid cusub ku siin kara; shaqaaluhu boggooda ayay ka samaystaan.
# $children (String): first names.
family-linked = Mahadsanid, hadda qoyskaaga waan aqaan: { $children }. Kulan ayaad hadda halkan ka ballansan kartaa.
family-linked-alone = Mahadsanid, hadda qoyskaaga waan aqaan. Dugsigu weli ilmo kuma qorin magacaaga; xafiiska ayaa samayn kara.
family-not-linked = Taas waxaa loo baahan yahay in dugsigu garto wada-sheekaysigan. Fadlan ii soo qor lambarka sirta ah ee dugsigu ku siiyay, ama xafiiska weydiiso mid.
# $name (String): a member of staff.
staff-linked = Mahadsanid, { $name }. Hadda ka dib halkan ayaan kugu sheegayaa walaacyada ku sugaya. Wax kasta oo kale halkan waxay kuugu shaqeeyaan sida ay waalidka ugu shaqeeyaan.
feedback-later = Waad ku mahadsan tahay inaad ii sheegtay. Weli ma kaydin karo fikirkaaga ku saabsan Puente, laakiin xafiiska dugsiga ayaa gudbin kara.
compact-signing-later = Weli halkan laguma saxiixi karo axdiga (compact: waxa dugsiga, waalidka iyo ardaydu isku ballanqaadaan). Mar dambe ayay suurtoobaysaa. Hadda dugsiga ayaad ku saxiixi kartaa.

intent-change-language = Beddel luqadda
intent-change-school = Beddel dugsiga
intent-privacy = Waxa Puente iga og yahay
intent-notifications = Fariimaha iyo xusuusinta
intent-cancel = Jooji tan
intent-back = Hal tallaabo dib u noqo
intent-start-over = Mar kale bilow
intent-give-feedback = Sheeg waxa aan Puente ka qabo
intent-acknowledge-compact = Saxiix axdiga (compact)
