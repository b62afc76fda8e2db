families-menu = Qoysaska
families-menu-about = U dhiib qoyska waxa laga hayo, ama tirtir marka ay codsadaan.
families-text = Dooro waalidka ama mas'uulka. Mid walba wuxuu leeyahay bog u gaar ah: waxa qof laga hayo weligiis qof kale looma tuso. In aad eegtay diiwaanka ayaa lagu qorayaa.
families-all = Dhammaan qoysaska
families-kept = Waxa la hayo
families-bookings = Kulamo iyo mutadawacnimo dhammaaday
families-coming = Kulamo iyo mutadawacnimo soo socda
families-waiting = Boosas liiska sugitaanka
families-requests = Codsiyo xafiiska loo diray
families-concerns-over = Walaacyo dhammaaday
families-concerns-active = Walaacyo furan
families-concerns-held = Walaacyo ku jira hayn sharci ah
families-messages = Fariimaha wada-sheekaysiyada
families-seen = Walaacyada aanad arki karin halkan laguma tiriyo, lagama bixiyo, lagamana tirtiro.
families-export = U dhiib
families-export-text = Fayl (JSON) oo waalidka loogu talagalay: kuma jiraan waxa shaqaaluhu isu qoreen iyo waxa wada-sheekaysiyada lagu yiri. Wada-sheekaysiga laftiisa qoysku dhammaan ayuu ka helayaa marka uu Puente weydiiyo waxa uu ka yaqaan.
families-export-do = Soo deji faylka
families-erase = Tirtir
families-erase-text = Keliya haddii waalidka ama mas'uulku codsado, aadna garanayso cidda codsanaysa. Waxaa la tirtirayaa wixii dhammaaday, boosaska sugitaanka, dhammaan codsiyada, erayada walaacyada dhammaaday, iyo fariimaha; wada-sheekaysiyadana waa la furayaa. Waxa soo socda iyo walaacyada furan way harayaan. Dib looma soo celin karo.
families-erase-do = Tirtir
families-hold = Hayn sharci ah
families-hold-text = Inta ay jirto, waxba qoyskan lagama tirtiro, codsi iyo waqti midnaba.
families-hold-do = Geli hayn sharci ah
families-lift-do = Jooji haynta sharciga ah
families-held = Hayn sharci ah: waxba qoyskan lagama tirtiro.
families-elsewhere = Qoyskan waxaa sidoo kale yaqaan dugsi kale oo aan kaaga ahayn. Waxaa samayn kara cidda labada dugsi u xilsaaran, sida degmada.
families-why = Sabab
families-choose = Fadlan dooro
families-no-reason = Fadlan dooro sabab. Diiwaanka ayaa lagu qorayaa.
families-done-erased = Waa la tirtiray.
families-done-held = Qoysku wuxuu ku jiraa hayn sharci ah.
families-done-lifted = Haynta sharciga ah waa la joojiyay.
families-erase-reason =
    { $reason ->
        [asked_in_person] isaga oo jooga ayuu codsaday
        [asked_in_writing] qoraal ayuu ku codsaday
       *[left_school] dugsiga ayuu ka tegay
    }
families-hold-reason =
    { $reason ->
        [court] kiis maxkamadeed
        [inquiry] baaritaan hay'ad dawladeed
        [records_request] codsi diiwaanno
       *[other] sabab kale oo sharci ah
    }
families-number = Qoyska { $number }

deletions-menu = Diiwaanka tirtirka
deletions-menu-about = Inta la tirtiray, goorta iyo sababta.
deletions-text = Magacyo kuma jiraan. Wixii da'dooda loo tirtiray waxay ka horreeyeen maalinta tiirka ugu dambeeya.
deletions-deleted = Wixii la tirtiray
deletions-count = Inta
deletions-because = Sababta
deletions-until = Ka hor
deletions-of-none = dugsi ma leh
deletions-none = Weli waxba lama tirtirin.
deletions-what =
    { $what ->
        [message] Fariimaha Puente
        [chat] Wada-sheekaysiyo
        [booking] Kulamo iyo mutadawacnimo
        [waiting] Boosas liiska sugitaanka
        [request] Codsiyo xafiiska loo diray
        [concern] Erayada walaacyada
        [discrimination] Erayada warbixinnada sinnaan la'aanta
        [danger] Erayada warbixinnada khatarta
        [child] Carruur aan hadda liiska dugsiga ku jirin
        [family] Waalid aan hadda liiska dugsiga ku jirin
        [inbound] Lambarrada fariimaha la helay
        [session] Gelitaanno shaqaale oo dhammaaday
        [attempt] Furayaal sir ah oo khaldan
       *[code] Lambarrada hal mar la isticmaalo ee shaqaalaha
    }
deletions-why =
    { $why ->
        [age] muddo ku filan ayaa la hayay
       *[request] codsi darteed
    }
