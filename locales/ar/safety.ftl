## Danger and discrimination.

# $call (String): the emergency number. $crisis (String): the number for people who think of hurting themselves.
safety-emergency =
    إذا كان أحد في خطر الآن، اتصلوا بالرقم { $call } فورًا.

    إذا كان أحد يفكر في إيذاء نفسه أو قتلها، اتصلوا بالرقم { $crisis } أو أرسلوا إليه رسالة، ليلًا أو نهارًا.

    أنا برنامج كمبيوتر. لا أحد يراقب هذه المحادثة، ولا أستطيع الاتصال بأحد بدلًا منكم. يُرجى أيضًا إخبار المدرسة مباشرة.
# $school (String): its name. $reference (String): the number of the message.
safety-school-alerted = نقلت رسالتكم أيضًا إلى { $school } على أنها عاجلة ({ $reference }). وأكرر ذلك حتى يستلمها أحد. يُرجى عدم انتظار ذلك.
safety-nobody-reached = حفظت رسالتكم إلى { $school } على أنها عاجلة ({ $reference })، لكن لا أستطيع الوصول إلى أحد هناك الآن. يُرجى عدم انتظار المدرسة.
safety-no-school = لا أستطيع تنبيه مدرسة، لأني لا أعرف ما هي مدرستكم.
# Buttons: at most 60 characters.
safety-no-emergency = هذه ليست حالة طارئة
safety-go-on = لنكمل ما كنا نفعله
safety-calm = يسعدني ذلك. أخبرت المدرسة أنها ليست حالة طارئة ({ $reference }). ومع ذلك سينظر فيها أحد هناك.

intent-emergency = أحد في خطر
intent-report-discrimination = معاملة غير عادلة أو مضايقة
