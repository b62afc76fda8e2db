# The office's pages for the staff: conferences, volunteers, requests, unanswered questions, languages.

## Forms

office-missing = يُرجى ملء هذه الخانة.
# $count, $longest (Number): how many characters there are, and may be.
office-too-long = عدد الحروف هنا { $count }. أكبر عدد ممكن هو { $longest }.
office-no-day = لا يوجد يوم كهذا في التقويم.
office-no-time = يُرجى كتابة وقت، مثلًا 15:20.
# $least, $most (Number): the smallest and the largest number that is possible.
office-no-number = يُرجى كتابة رقم من { $least } إلى { $most }.
office-no-choice = يُرجى الاختيار مما هو هنا.
office-end-first = يجب أن تكون النهاية بعد البداية.
office-both-times = يُرجى كتابة الوقتين معًا، أو ترك الاثنين فارغين لليوم كله.
office-day-over = هذا قد مضى. يُرجى اختيار يوم قادم.
office-clash = عند إحدى العائلات أو أحد المعلمين موعد آخر في هذا الوقت.
office-twice = عند هذه العائلة بالفعل لقاء مع هذا الشخص عن هذا الطفل.
office-done = تم
office-back = رجوع
office-school = المدرسة
office-day = اليوم
office-from-time = من
office-until-time = إلى
# $day (String): written for the language.
office-day-of = { $day }
# $start, $end (String): written for the language.
office-times = { $start } إلى { $end }
office-done-event = نُشرت الفعالية. تستطيع العائلات رؤيتها في المحادثة.

## Conferences

office-menu-conferences = اللقاءات
office-menu-conferences-about = كم امتلأت الأيام، ومن يأتي ومتى، والأوقات التي تستطيع العائلات حجزها.
office-own-only = ترون هنا لقاءاتكم أنتم فقط.
office-days-caption = أيام فيها أوقات، من اليوم
office-free-slots = متاحة
office-booked-slots = محجوزة
office-closed-slots = مغلقة
office-no-days = لا توجد أوقات للحجز من اليوم.
office-to-days = كل الأيام
# $day (String): written for the language.
office-day-title = لقاءات يوم { $day }
office-to-day = العودة إلى { $day }
office-change-day = إغلاق أوقات أو نقل اليوم
# $free, $booked, $closed (Number): how many times of a teacher.
office-counts = متاحة: { $free }. محجوزة: { $booked }. مغلقة: { $closed }.
office-no-slots = لا توجد أوقات في هذا اليوم.
# $way: in_person, phone or video. $room (String): "none" if there is none. $interpreter (String): the language, if $asked is yes.
# $confirmed: no as long as the school looks for an interpreter. $companions (Number): whom the parent brings.
office-how =
    { $way ->
        [phone] بالهاتف، والمدرسة تتصل.
        [video] بالفيديو.
       *[in_person] { $room ->
            [none] حضوريًا.
           *[other] حضوريًا، { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}المترجم إلى { $interpreter } لم يتأكد بعد.
           *[yes] {" "}مع مترجم إلى { $interpreter }.
        }
       *[no] {""}
    }{ $companions ->
        [zero] {""}
        [one] {" "}يأتي معهم شخص واحد.
        [two] {" "}يأتي معهم شخصان.
        [few] {" "}يأتي معهم { $companions } أشخاص.
        [many] {" "}يأتي معهم { $companions } شخصًا.
       *[other] {" "}يأتي معهم { $companions } شخص.
    }
# $way: in_person, phone or video.
office-way =
    { $way ->
        [phone] بالهاتف
        [video] بالفيديو
       *[in_person] حضوريًا
    }
# $held: yes while a family is still choosing.
office-booking-short =
    { $day }، { $time }: { $staff } بخصوص { $child }{ $held ->
        [yes] {" "}(عائلة تختار الآن)
       *[no] {""}
    }

## Publishing times

office-publish = نشر أوقات
office-publish-text = تستطيع العائلات حجز هذه الأوقات في المحادثة. أيام العطل لا تُحسب. وما هو موجود يبقى كما هو.
office-first-day = أول يوم
office-last-day = آخر يوم
office-length = مدة اللقاء بالدقائق
office-pause = الدقائق بين لقاءين
office-pause-hint = إن كانت أكثر من 10، لا يمكن حجز مترجم.
office-ways = كيف يمكن اللقاء
office-room = الغرفة
office-room-hint = نفسها لكل من تختارونهم في الأسفل. يمكن تركها فارغة.
office-teachers = لمن
office-teachers-hint = إن لم تختاروا أحدًا، فهي للجميع.
office-no-teachers = لا يوجد معلمون بعد. يجب أولًا إدخال قائمة المدرسة في النظام.
office-opens = أول يوم للحجز
office-opens-hint = إن كان فارغًا: من الآن.
office-closes = آخر يوم للحجز
office-closes-hint = إن كان فارغًا: حتى يبدأ اللقاء.
office-closes-first = هذا قبل أول يوم للحجز.
# $fault: what is wrong with the days and hours. $longest (Number): the most days.
office-window =
    { $fault ->
        [order] آخر يوم يأتي قبل أول يوم.
        [days] هذه أيام كثيرة جدًا. أكبر عدد ممكن هو { $longest }.
        [no_school] لا توجد دراسة في هذه الأيام.
        [over] هذا قد مضى. يُرجى اختيار أيام قادمة.
        [hours] هذه الساعات لا تتسع حتى للقاء واحد.
        [opens] لن يستطيع أحد الحجز: هذا بعد آخر لقاء.
       *[closes] لن يستطيع أحد الحجز: هذا اليوم قد مضى.
    }
# $count (Number): how many times.
office-published =
    { $count ->
        [zero] لا شيء جديد: هذه الأوقات كانت موجودة من قبل.
        [one] يمكن الآن حجز وقت جديد واحد.
        [two] يمكن الآن حجز وقتين جديدين.
        [few] يمكن الآن حجز { $count } أوقات جديدة.
        [many] يمكن الآن حجز { $count } وقتًا جديدًا.
       *[other] يمكن الآن حجز { $count } وقت جديد.
    }

## Closing times, moving a day

office-change-title = تغيير { $day }
office-nothing-to-come = لا توجد أوقات قادمة في هذا اليوم.
office-block = إغلاق الأوقات المتاحة
office-block-text = لا يمكن بعدها حجز ما هو متاح. وما حُجز يبقى.
office-all-day-hint = إن كان فارغًا: اليوم كله.
office-unblock = فتحها من جديد
# $count (Number): how many times.
office-blocked =
    { $count ->
        [zero] لم يكن أي وقت متاحًا، لذلك لم يُغلق شيء.
        [one] أُغلق وقت واحد.
        [two] أُغلق وقتان.
        [few] أُغلقت { $count } أوقات.
        [many] أُغلق { $count } وقتًا.
       *[other] أُغلق { $count } وقت.
    }
office-blocked-stay = هذه اللقاءات باقية. يمكنكم إلغاء كل منها:
# $count (Number): how many times.
office-unblocked =
    { $count ->
        [zero] لم يكن أي وقت مغلقًا.
        [one] فُتح وقت واحد من جديد.
        [two] فُتح وقتان من جديد.
        [few] فُتحت { $count } أوقات من جديد.
        [many] فُتح { $count } وقتًا من جديد.
       *[other] فُتح { $count } وقت من جديد.
    }
office-move-day = نقل اليوم كله
office-move-text = تنتقل كل الأوقات، مع ما حُجز، إلى الساعات نفسها من يوم آخر. ويتم إخبار العائلات.
office-move-to = إلى أي يوم
# $fault: past or no_school.
office-move =
    { $fault ->
        [no_school] لا توجد دراسة في ذلك اليوم.
       *[past] يُرجى اختيار يوم آخر، من الغد أو بعده.
    }
# $count (Number): how many times. $day (String): written for the language.
office-moved =
    { $count ->
        [zero] لم يُنقل أي وقت إلى { $day }.
        [one] نُقل وقت واحد إلى { $day }.
        [two] نُقل وقتان إلى { $day }.
        [few] نُقلت { $count } أوقات إلى { $day }.
        [many] نُقل { $count } وقتًا إلى { $day }.
       *[other] نُقل { $count } وقت إلى { $day }.
    }
# $count (Number): how many families.
office-told =
    { $count ->
        [zero] لا توجد عائلة لإخبارها في المحادثة.
        [one] يتم إخبار عائلة واحدة في المحادثة.
        [two] يتم إخبار عائلتين في المحادثة.
        [few] يتم إخبار { $count } عائلات في المحادثة.
        [many] يتم إخبار { $count } عائلة في المحادثة.
       *[other] يتم إخبار { $count } عائلة في المحادثة.
    }
office-call = يُرجى الاتصال بهم: لا تصل إليهم أي محادثة

## Booking for a family

office-book-for = الحجز لعائلة
office-book-for-text = لعائلة لا تستطيع الكتابة إلى بوينتي بنفسها. يُرجى اختيار ولي الأمر أولًا.
office-child-teacher = معلم الطفل
office-all-teachers = كل المعلمين
office-who = اسم ولي الأمر أو الطفل
office-who-hint = جزء من الاسم، أو الرقم في قائمة المدرسة.
# $count (Number): how many guardians were found.
office-guardians-count =
    { $count ->
        [zero] لم يُعثر على أحد.
        [one] ولي أمر واحد
        [two] اثنان من أولياء الأمور
        [few] { $count } من أولياء الأمور
        [many] { $count } من أولياء الأمور
       *[other] { $count } من أولياء الأمور
    }
# $children (String): first names.
office-guardian-of = { $children }
office-more = المزيد
office-to-guardians = كل أولياء الأمور
# $name (String): the guardian.
office-book-title = لقاء لـ { $name }
office-child = عن أي طفل
# $name (String): a first name. $grade (String): as the school writes it.
office-child-of = { $name }، الصف { $grade }
office-with = مع من
office-choose = يُرجى الاختيار
office-interpreter = المترجم
office-no-interpreter = بدون مترجم
office-go-on = متابعة
office-show-times = عرض الأوقات المتاحة
office-free-times = الأوقات المتاحة
office-way-label = كيف يكون اللقاء
office-companions = عدد من يأتون معهم
# $count (Number): the most that a parent may bring.
office-companions-hint = { $count } على الأكثر.
office-book-it = حجز
# $name (String): a member of staff.
office-no-times = لا يوجد عند { $name } وقت متاح يناسب هذه العائلة.
office-time-gone = هذا الوقت لم يعد متاحًا. يُرجى اختيار وقت آخر.
office-not-this-way = لا يمكن اللقاء بهذه الطريقة في ذلك الوقت. يُرجى اختيار طريقة أخرى.
# $name (String): the guardian.
office-booked = تم الحجز لـ { $name }.
office-cancel = إلغاء
office-cancel-title = إلغاء هذا اللقاء؟
office-cancel-text = يتم إخبار العائلة بأن المدرسة اضطرت إلى الإلغاء. ويُعرض الوقت على من ينتظره.
office-cancel-booking = إلغاء اللقاء
office-cancelled = أُلغي اللقاء.

## Volunteers

office-menu-volunteers = المتطوعون
office-menu-volunteers-about = أين تساعد العائلات، ومن سجّل، وفعاليات جديدة.
# $count (Number): how many events.
office-events-count =
    { $count ->
        [zero] لا توجد فعاليات قادمة
        [one] فعالية قادمة واحدة
        [two] فعاليتان قادمتان
        [few] { $count } فعاليات قادمة
        [many] { $count } فعالية قادمة
       *[other] { $count } فعالية قادمة
    }
# $count, $needed (Number): how many volunteers there are, and are needed. $open: yes or no.
office-signed-up =
    سُجّل { $count } من أصل { $needed }. { $open ->
        [yes] التسجيل مفتوح.
       *[no] التسجيل غير مفتوح.
    }
office-no-events = لا توجد فعاليات قادمة.
office-to-events = كل الفعاليات
office-event-off = أُلغيت هذه الفعالية.
# $count, $needed (Number): how many volunteers there are, and are needed.
office-roster = من يأتي: { $count } من أصل { $needed }
office-roster-text = هذه أسماء كاملة. يُرجى عدم عرضها على من لا يحتاج إليها.
office-roster-file = تنزيل القائمة (CSV)
office-volunteer = المتطوع
office-nobody-yet = لم يسجّل أحد بعد.
office-call-off = إلغاء الفعالية
office-call-off-text = يتم إخبار كل من سجّل أو ينتظر. لا يمكن التراجع عن ذلك.
# $title (String): the school's own words.
office-event-cancelled = أُلغيت «{ $title }».
office-event-new = فعالية جديدة
# $language (String): the name of a language, in that language.
office-event-title = العنوان ({ $language })
office-event-asks = ما يُطلب من المتطوعين ({ $language })
office-event-asks-hint = ماذا يفعلون، وماذا يحضرون معهم، وعمّن يسألون.
office-place = المكان
office-needed = العدد المطلوب
office-sign-up-opens = أول يوم للتسجيل
office-opens-late = لن يستطيع أحد التسجيل: هذا ليس قبل الفعالية.
office-event-publish = نشر الفعالية

## Requests

office-menu-requests = الطلبات
office-menu-requests-about = ما طلب الأهل من المكتب ترتيبه.
# $count (Number): how many requests.
office-requests-count =
    { $count ->
        [zero] لا يوجد طلب ينتظر جوابًا.
        [one] طلب واحد ينتظر جوابًا.
        [two] طلبان ينتظران جوابًا، والأقدم أولًا.
        [few] { $count } طلبات تنتظر جوابًا، والأقدم أولًا.
        [many] { $count } طلبًا ينتظر جوابًا، والأقدم أولًا.
       *[other] { $count } طلب ينتظر جوابًا، والأقدم أولًا.
    }
office-no-requests = لا يوجد طلب ينتظر جوابًا.
# $count (Number): how many requests.
office-requests-unseen =
    { $count ->
        [zero] لا توجد طلبات من دون مدرسة.
        [one] يوجد طلب آخر لا يذكر مدرسة، لذلك لا يظهر لأي مدرسة وحدها. من يدير بوينتي يستطيع رؤيته.
        [two] يوجد طلبان آخران لا يذكران مدرسة، لذلك لا يظهران لأي مدرسة وحدها. من يدير بوينتي يستطيع رؤيتهما.
        [few] توجد { $count } طلبات أخرى لا تذكر مدرسة، لذلك لا تظهر لأي مدرسة وحدها. من يدير بوينتي يستطيع رؤيتها.
        [many] يوجد { $count } طلبًا آخر لا تُذكر فيها مدرسة، لذلك لا تظهر لأي مدرسة وحدها. من يدير بوينتي يستطيع رؤيتها.
       *[other] يوجد { $count } طلب آخر لا تُذكر فيها مدرسة، لذلك لا تظهر لأي مدرسة وحدها. من يدير بوينتي يستطيع رؤيتها.
    }
# $kind: conference, interpreter, volunteer or observe.
office-request-kind =
    { $kind ->
        [conference] لقاء
        [interpreter] مترجم أو ترجمة
        [volunteer] المساعدة في المدرسة
       *[observe] زيارة الصف
    }
# $number (String): of the request. $kind (String): from above.
office-request-title = الطلب رقم { $number }: { $kind }
office-not-known = من الأهل، لكن ليس في قائمة المدرسة
office-no-school-named = لم تُذكر مدرسة
# $language (String): the name of a language.
office-language = { $language }
office-writes-in = لغة الكتابة: { $language }
office-to-requests = كل الطلبات
office-about = بخصوص
# $name: what a parent said in the chat, by its place there.
office-said =
    { $name ->
        [children] الأطفال
        [child_name] الطفل، بكلمات الأهل
        [whom] مع من، بكلمات الأهل
        [role] مع من
        [kind] نوع اللقاء
        [title] الفعالية
        [interpreter] مترجم إلى
        [way] كيف يكون اللقاء
        [day] اليوم
        [time] الوقت
        [companions] من يأتون معهم
       *[wish] كلمات الأهل
    }
# $kind: parent_teacher, parent_student_teacher or parent_principal.
office-meeting-kind =
    { $kind ->
        [parent_student_teacher] بحضور الطفل
        [parent_principal] مع مدير المدرسة
       *[parent_teacher] من دون الطفل
    }
# $role: teacher, principal, counselor or another one.
office-staff-role =
    { $role ->
        [teacher] المعلم
        [principal] مدير المدرسة
        [counselor] المرشد
        [coach] المدرب
        [nurse] الممرض/ة
        [administrator] الإداري
        [superintendent] المدير العام للمنطقة التعليمية
       *[office] المكتب
    }
office-no-words = لم يكتب الأهل شيئًا آخر.
office-answer = الجواب
office-answer-words = كلماتكم
# $language (String): the parent's. $count (Number): the most characters.
office-answer-hint = تصل إلى محادثة الأهل ككلمات المدرسة نفسها. لا يترجمها أحد؛ ولغة الأهل في الكتابة: { $language }. أكبر عدد من الحروف: { $count }.
office-answer-send = إرسال وإغلاق
office-close = إغلاق من دون رد
office-close-text = إن تم حل الأمر بطريقة أخرى. لا يُرسل شيء.
office-request-over = هذا الطلب مغلق.
office-done-answered = أُرسل الجواب، وأُغلق الطلب.
office-done-answered-later = أُغلق الطلب. الوقت الآن وقت راحة، لذلك يُرسل الجواب في الصباح.
office-done-chat-gone = أُغلق الطلب. حذف الأهل المحادثة أو حظروا Puente، لذلك لن يقرأ أحد الجواب.
office-done-closed = أُغلق الطلب. لم يُرسل شيء.

## Unanswered questions

office-menu-unanswered = أسئلة بلا جواب
office-menu-unanswered-about = ما يسأل عنه الأهل ولا يجيب عنه أي مستند.
office-unanswered-text = كم مرة سأل الأهل عن شيء لا يجيب عنه أي مستند. لا تُحفظ كلماتهم.
office-unanswered-how = كيف تجيب المدرسة عن هذه الأسئلة
office-period = الفترة
# $count (Number): how many days.
office-last-days =
    { $count ->
        [zero] اليوم
        [one] آخر يوم
        [two] آخر يومين
        [few] آخر { $count } أيام
        [many] آخر { $count } يومًا
       *[other] آخر { $count } يوم
    }
# $count (Number): how often.
office-unanswered-caption =
    { $count ->
        [zero] لا توجد أسئلة
        [one] سؤال واحد، الموضوع الأكثر تكرارًا أولًا
        [two] سؤالان، الموضوع الأكثر تكرارًا أولًا
        [few] { $count } أسئلة، الموضوع الأكثر تكرارًا أولًا
        [many] { $count } سؤالًا، الموضوع الأكثر تكرارًا أولًا
       *[other] { $count } سؤال، الموضوع الأكثر تكرارًا أولًا
    }
office-topic = الموضوع
office-times-asked = كم مرة
office-language-head = اللغة
office-no-topic = موضوع آخر
office-no-school-chosen = لم تُختر مدرسة
office-no-gaps = لا يوجد سؤال بلا جواب في هذه الفترة.
office-card-text = لا يقول بوينتي إلا ما هو مكتوب في مستند. لكي يجيب عن موضوع، تكتب المدرسة مستندًا قصيرًا، أي بطاقة، بجملها هي:
office-card-folder = مجلد فيه البطاقة: عنوانها، ولمن هي، وكل جملة وحدها.
office-card-questions = تحت كل جملة، الأسئلة التي تجيب عنها، كما يكتبها الأهل، بكل لغة.
office-card-check = فحص يقول هل كل شيء صحيح. بعده يُحذف الموضوع من قائمة الأسئلة بلا جواب.
office-card-more = من يهتم ببوينتي يجد كل الخطوات في هذا الملف:

## Languages

office-menu-languages = اللغات
office-menu-languages-about = ما عند بوينتي بكل لغة، ومن يهتم بها.
office-languages-text = النص صادق فقط حين يُعرف من كتبه. هنا يُذكر بوضوح ما كتبته آلة ولم يقرأه أحد بعد.
office-languages-caption = كل اللغات التي يعرفها بوينتي
office-language-status = الحالة
# $status: draft, machine or reviewed.
office-status =
    { $status ->
        [reviewed] راجعها إنسان
        [machine] كتبتها آلة، ولم تُراجَع
       *[draft] لا تُعرض بعد
    }
office-share-understood = ما يفهمه
office-share-understood-text = نسبة ما يطلبه الأهل وله جمل أمثلة كافية.
office-share-said = ما يقوله
office-share-said-text = نسبة ما كُتب من رسائل بوينتي نفسه.
office-share-known = ما يعرفه
office-share-known-text = نسبة جمل القواعد التي تُرجمت ولها أسئلة كافية.
# $share (Number): 0 to 100.
office-percent = { $share }%
office-lead = تحت رعاية
office-nobody = لا أحد بعد

office-menu-messages = الرسائل
office-menu-messages-about = كل رسالة كما تظهر على الهاتف، بكل لغة.
# The name of a file follows.
office-messages-text = الأسماء والأيام والأرقام هنا أمثلة فقط. طريقة تعديل النص مشروحة في
office-messages-file = الملف
# $count (String): at least 4.
office-messages-variants = عرض كل الصيغ ({ $count })
office-text-missing = الترجمة ناقصة: يقرأ الناس النص الإنكليزي
office-text-stale = تغيّر النص الإنكليزي بعد ذلك، ويجب تعديل الترجمة
# $name (String): a person.
office-text-by =
    { $by ->
        [machine] كتبته آلة ولم يقرأه أحد بعد
        [hand] عُدّل يدويًا ولم يُسجَّل بعد
       *[other] كتبه أو قرأه { $name }
    }
