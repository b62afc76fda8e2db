## Conferences with teachers and the principal.

conferences-which-school = في أي مدرسة تريدون اللقاء؟
conferences-which-child = اللقاء بخصوص أي طفل؟
# $name (String): a first name. $grade (String): as the school writes it, such as 3 or KG.
conferences-child = { $name }، الصف { $grade }
conferences-all-children = كل أطفالي، واحدًا بعد الآخر
conferences-by-office = لا أعرف عائلتكم بعد، لذلك سيرتب مكتب المدرسة اللقاء معكم. سأسألكم بعض الأسئلة من أجل ذلك.
conferences-child-name = ما هو الاسم الأول لطفلكم، وفي صف من هو؟
conferences-with-whom = مع من تريدون اللقاء بخصوص { $child }؟
# $role: teacher, principal, counselor or another one.
conferences-staff =
    { $role ->
        [teacher] { $name }، معلم/ة
        [principal] { $name }، مدير/ة المدرسة
       *[other] { $name }
    }
conferences-somebody-else = شخص آخر: سؤال المكتب
conferences-another-person = شخص آخر في المدرسة
conferences-whom = مع من تريدون اللقاء؟
conferences-which-way = كيف تريدون أن يكون اللقاء؟
# $way: in_person, phone or video.
conferences-way =
    { $way ->
        [phone] بالهاتف
        [video] بالفيديو
       *[in_person] حضوريًا، في المدرسة
    }
interpreter-ask = هل تريدون مترجمًا؟ هذا مجاني، ولا يحتاج طفلكم إلى أن يترجم.
# $language (String): the name of a language.
interpreter-yes = نعم، إلى { $language }
interpreter-no = لا، شكرًا
interpreter-which-language = بأي لغة يجب أن يتكلم المترجم؟ لا يحتاج طفلكم إلى أن يترجم.
interpreter-in = { $language }
interpreter-for-what = لماذا تحتاجون المترجم أو الترجمة؟ يُرجى كتابة لأي شيء ومتى.
conferences-which-day = أي يوم يناسبكم؟
conferences-day = { $day }
conferences-later-days = أيام لاحقة
conferences-day-not-free = نأسف، لا يوجد وقت متاح يوم { $day }. في هذه الأيام أوقات متاحة:
conferences-which-time = { $day }: أي وقت يناسبكم؟
conferences-time-not-free = { $day }: الوقت الذي ذكرتموه غير متاح. هذه الأوقات متاحة:
conferences-time = { $start } إلى { $end }
conferences-later-times = أوقات لاحقة
# $staff (String): a name, or several.
conferences-full = نأسف، لم يبقَ عند { $staff } وقت يناسبكم. ماذا أفعل؟
conferences-ask-office = اطلب من المكتب أن يرتب اللقاء
conferences-no-window = لا توجد الآن لقاءات للاختيار منها. يمكنكم طلب لقاء في أي وقت، والمكتب يرتبه.
conferences-wish = أي أيام وأوقات تناسبكم؟ اكتبوا ذلك بكلماتكم.
# $count (Number): the most people a parent may bring.
conferences-who-comes =
    { $count ->
        [zero] ما يُقال عن طفلكم يبقى بين الحاضرين. لا يمكن هذه المرة أن يأتي أحد معكم. كم شخصًا يأتي معكم؟
        [one] يمكن أن يأتي معكم شخص واحد. ما يُقال عن طفلكم يبقى بين الحاضرين؛ وقد يُطلب من والد طالب آخر أن ينتظر في الخارج. كم شخصًا يأتي معكم؟
        [two] يمكن أن يأتي معكم شخصان على الأكثر. ما يُقال عن طفلكم يبقى بين الحاضرين؛ وقد يُطلب من والد طالب آخر أن ينتظر في الخارج. كم شخصًا يأتي معكم؟
        [few] يمكن أن يأتي معكم حتى { $count } أشخاص. ما يُقال عن طفلكم يبقى بين الحاضرين؛ وقد يُطلب من والد طالب آخر أن ينتظر في الخارج. كم شخصًا يأتي معكم؟
        [many] يمكن أن يأتي معكم حتى { $count } شخصًا. ما يُقال عن طفلكم يبقى بين الحاضرين؛ وقد يُطلب من والد طالب آخر أن ينتظر في الخارج. كم شخصًا يأتي معكم؟
       *[other] يمكن أن يأتي معكم حتى { $count } شخص. ما يُقال عن طفلكم يبقى بين الحاضرين؛ وقد يُطلب من والد طالب آخر أن ينتظر في الخارج. كم شخصًا يأتي معكم؟
    }
conferences-companions =
    { $count ->
        [zero] لا أحد، سآتي وحدي
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
conferences-review = يُرجى التأكد من أن هذا صحيح. أحتفظ بالوقت لكم خمس دقائق.
# $child, $whom, $wish (String): what the parent said; "none" if nothing. $whom may be a role, such as teacher.
conferences-review-request =
    هذا ما سأنقله إلى المكتب. هل هو صحيح؟

    لقاء بخصوص { $child }{ $whom ->
        [none] {""}
        [teacher] {" "}مع المعلم
        [principal] {" "}مع مدير المدرسة
        [counselor] {" "}مع المرشد
        [coach] {" "}مع المدرب
        [nurse] {" "}مع الممرض/ة
        [administrator] {" "}مع الإداري
        [superintendent] {" "}مع المدير العام للمنطقة التعليمية
        [office] {" "}مع المكتب
       *[other] {" "}مع: { $whom }
    }
    متى: { $wish }{ $asked ->
        [yes] {". "}مع مترجم إلى { $interpreter }.
       *[no] {""}
    }
conferences-how-to-prepare = كيف أستعد
conferences-prepare = هذا هو هدف اللقاء. فكّروا قبله في ما تريدون قوله أو السؤال عنه:

intent-book-conference = ترتيب لقاء
intent-my-bookings = عرض مواعيدي
intent-change-booking = تغيير موعد
intent-cancel-booking = إلغاء موعد
intent-request-interpreter = طلب مترجم أو ترجمة
