## Danger and discrimination.

# $call (String): the emergency number. $crisis (String): the number for people who think of hurting themselves.
safety-emergency =
    Haddii qof hadda khatar ku jiro, isla markiiba wac { $call }.

    Haddii qof ka fikirayo inuu is dhaawaco ama is dilo, wac ama fariin qoraal ah u dir { $crisis }, habeen iyo maalin.

    Waxaan ahay barnaamij kombiyuutar. Cidina ma ilaaliso wada-sheekaysigan, anna cid kuuma wici karo. Fadlan dugsigana toos ugu sheeg.
# $school (String): its name. $reference (String): the number of the message.
safety-school-alerted = Fariintaada waxaan sidoo kale si degdeg ah ugu gudbiyay { $school } ({ $reference }). Waan ku celcelinayaa ilaa qof la wareego. Fadlan taas ha sugin.
safety-nobody-reached = Fariintaada si degdeg ah ayaan ugu hayaa { $school } ({ $reference }), laakiin hadda cid halkaas joogta ma heli karo. Fadlan dugsiga ha sugin.
safety-no-school = Dugsi ma ogeysiin karo, waayo ma garanayo midka aad ka tirsan tahay.
# Buttons: at most 60 characters.
safety-no-emergency = Xaalad degdeg ah ma aha
safety-go-on = Sii wad wixii aan ku jirnay
safety-calm = Waan ku faraxsanahay. Dugsiga waxaan u sheegay inaanay xaalad degdeg ah ahayn ({ $reference }). Si kastaba qof halkaas jooga ayaa eegi doona.

intent-emergency = Qof ayaa khatar ku jira
intent-report-discrimination = Takoor ama dhibaatayn
