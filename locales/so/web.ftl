# The web chat and the policy pages: buttons, labels and notes around the conversation.
# Messages here take no variables: the page says them without the server.

## The page

web-title = Puente – fariimaha aad dugsigaaga la wadaagto
web-tagline = Caawiyaha dugsiga
web-skip = U bood sanduuqa fariinta
# For browsers without JavaScript.
web-noscript =
    Wada-sheekaysigani wuxuu u baahan yahay JavaScript, browser-kaagana waa ka damisan yahay.
    La'aantiisna dugsiga waad la xiriiri kartaa: fadlan wac ama booqo xafiiska dugsiga. Shaqaalaha halkaas jooga si farxad leh ayay kuu caawin doonaan.

## The conversation

# Read aloud by screen readers only: the name of the list of messages.
web-conversation = Wada-sheekaysiga Puente
# Read aloud by screen readers only, before a message of the parent.
web-you-said = Waxaad tiri:
# Read aloud by screen readers only, before a message of the bot.
web-puente-said = Puente:
web-typing = Puente wax buu qorayaa…
web-message = Fariintaada
web-placeholder = Qor fariin
web-send = Dir
# Before the name of a further document that answers the question too.
web-see-also = Sidoo kale eeg:
web-open-document = Ka akhri dukumentiga

## When something does not work

web-offline = Hadda xiriir internet ma jiro. Waan sii isku dayaynaa; waxba uma baahnid inaad samayso.
web-not-sent = Fariintan lama dirin.
web-send-again = Mar kale dir
web-too-long = Fariintani aad bay u dheer tahay. Fadlan soo gaabi, ama u kala dir laba fariimood ama ka badan.
web-too-fast = Fariimo badan ayaa isku mar yimid, sidaa darteed tan lama dirin. Fadlan waxyar sug.

## The menu

web-menu = Liiska
web-close = Xir
web-language = Luqadda
web-more = Wax kale
web-change-school = Beddel dugsiga
web-privacy = Waxa Puente iga og yahay
web-delete = Tirtir wada-sheekaysigan (qalabkan)
web-delete-note =
    Qalabkan ma dad kale ayaad la wadaagtaa, mise waa kombiyuutar dugsi? Markaas qofka xiga ayaa
    halkan ku akhrin kara wada-sheekaysigan. Tirtir marka aad dhammayso.
    Haddii dugsigu sabab sharci ah u hayo, isagu wuu sii haynayaa.
web-delete-now = Haa, tirtir wada-sheekaysiga

## The policy pages

web-policy-back = Ku noqo wada-sheekaysiga
web-policy-sections = Dukumentigan waxa ku jira
web-policy-language = Dukumentigan ku akhri
# Above a translated document that no person has reviewed yet.
web-policy-machine =
    Turjumaaddan mashiin baa sameeyay, weli qofna ma hubin. Waxay halkan u joogtaa inay akhriska
    kaa caawiso. Erayada asalka ah ayaa la tixgelinayaa; waxaad ka helaysaa weedh kasta hoosteeda.
# Opens the document's own English words below a translated sentence.
web-policy-original = Erayada asalka ah (Ingiriisi)
web-policy-adopted = La ansixiyay
web-policy-renumbered = Lambarka la beddelay
web-policy-revised = Dib loo eegay
web-policy-updated = La cusboonaysiiyay
web-missing-title = Boggan waan heli waynay
web-missing-text =
    Linkigu wuu gaboobi karaa, ama ciwaanka ayaa si qaldan loo qoray. Wax kaa lumay ma jiraan.
    Su'aashaada wada-sheekaysiga ku weydii, Puente ayaa jawaabta raadin doona.
