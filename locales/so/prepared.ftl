# Prepared texts that staff send to a parent about a concern, each in the parent's language.
# $day (String): the last day on which an answer is due.

prepared-thanks = Waad ku mahadsan tahay inaad noo sheegtay. Arrinta waan baarayaa, waxaanan halkan kuugu soo qori doonaa ugu dambayn { $day }.
prepared-meet = Ma kulmi karnaa oo arrintan ma ka wada hadli karnaa? Fadlan halkan ku qor “kulan ballanso” oo dooro waqti. Fool-ka-fool, taleefan ama video: waa sida adiga kugu habboon. Turjubaan waa joogi karaa.
prepared-time = Waqti dheeraad ah ayaan u baahannahay si aan arrinta si fiican ugu baarno. Halkan ayaan mar kale kuugu soo qori doonaa ugu dambayn { $day }. Waad ku mahadsan tahay dulqaadkaaga.
prepared-changed = Waxa aad noo sheegtay awgeed, wax ayaan beddelnay. Fadlan la soco sida ay noqoto maalmaha soo socda, haddii aanay ka roonaanna halkan iigu soo qor.
prepared-apology = Waan ka xumahay waxa dhacay. Sidaas ma ahayn inay noqoto. Waad ku mahadsan tahay inaad noo sheegtay, si aan wax u hagaajino.
prepared-referred = Waxaan caawimo ka codsaday qof aan wada shaqayno oo arrintan iga aqoon badan. Midkeen ayaa halkan kuugu soo qori doona ugu dambayn { $day }.
prepared-details = Waad ku mahadsan tahay inaad noo sheegtay. Si aan si fiican u fahmo: goorma iyo xaggee ayay ka dhacday, yaase joogay? Fadlan halkan ku qor waxa aad ogtahay. Ma aha inaad qorto wax aanad rabin.
prepared-resolved = Waxaan samaynay wixii aan kula heshiinnay. Fadlan noo sheeg inaad ku qanacsan tahay. Haddii kale, waan sii wadaynaa.
