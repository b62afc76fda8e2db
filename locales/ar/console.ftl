# The staff's pages about concerns.

## What a concern is called

# $kind: concern, discrimination or danger. $topic: child, staff or policy.
console-topic-of =
    { $kind ->
        [danger] خطر
        [discrimination] معاملة غير عادلة
       *[concern]
            { $topic ->
                [staff] عن أحد العاملين
                [policy] عن قواعد أو قرارات
               *[child] عن طفل
            }
    }
# $status: open, acknowledged, asked, resolved, settled or withdrawn.
console-status-of =
    { $status ->
        [open] لم يبدأ العمل عليها بعد
        [acknowledged] بدأ العمل عليها
        [asked] بانتظار جواب الأهل
        [resolved] حُلّت، ويمكن للأهل الرد بعد
        [settled] انتهت
       *[withdrawn] سحبها الأهل
    }
# $level: staff, principal, administrator, superintendent, contact, equity or safety.
console-level =
    { $level ->
        [staff] الموظف الأقرب إلى الأمر
        [principal] مدير المدرسة
        [administrator] الإداري
        [superintendent] المدير العام للمنطقة التعليمية
        [equity] المسؤول عن المساواة في المعاملة
        [safety] كل من يستطيع المساعدة فورًا
       *[contact] المكتب
    }
# $day (String): the last day; of a danger the day and the time. $late: yes or no.
console-due =
    { $late ->
        [yes] متأخرة منذ { $day }
       *[no] { $day }
    }
console-nobody = لا أحد بعد

## The queue

console-menu-concerns = الشكاوى
console-menu-concerns-about = ما ينتظر جوابًا، وما تأخر، وكيف انتهى.
console-dangers = خطر: لم يستلم أحد هذه الرسائل بعد
console-dangers-text = قد تكون رسالة في المحادثة عن خطر. يُرجى فتحها الآن واستلامها، ليعرف الآخرون أن أحدًا يعمل عليها.
console-dangers-caption = التي تنتظر منذ أطول وقت تأتي أولًا
console-reference = الرقم
console-due-until = الموعد
console-topic = الموضوع
console-status = الحالة
console-where = المستوى
console-holder = الشخص
console-raised = تاريخ التقديم
console-language = اللغة
console-filter = تصفية وبحث
console-filter-none = عرض الكل من دون تصفية
# $group: waiting, asked, resolved or ended. $count (String): how many, such as 7 or 100+.
console-group =
    { $group ->
        [waiting] بانتظار المدرسة ({ $count })
        [asked] بانتظار الأهل ({ $count })
        [resolved] حُلّت ({ $count })
       *[ended] انتهت ({ $count })
    }
console-group-all = الكل
console-search = بحث
console-search-hint = الرقم كاملًا (C-…)، أو اسم من لديه الشكوى. أسماء العائلات محفوظة مشفّرة ولا يمكن البحث عنها.
console-mine = ما لديّ فقط
# $count (String): how many, such as 7 or 100+.
console-overdue-only = المتأخرة فقط ({ $count })
console-queue-by-due = الأقرب موعدًا أولًا
console-queue-newest = الأحدث أولًا
console-queue-none = لا توجد هنا شكاوى لكم.
console-next = الصفحة التالية

## One concern

console-to-queue = كل الشكاوى
console-facts = الوضع الآن
console-parent = الأهل
console-anonymous = بدون اسم
console-nameless = لا يوجد اسم
console-child = الطفل
# $name (String): the first name. $grade (String): the grade, none if unknown.
console-child-of =
    { $grade ->
        [none] { $name }
       *[other] { $name }، الصف { $grade }
    }
console-about = عن من
console-about-nobody = لم يُذكر أحد
console-first-words = ما كتبه الأهل
console-erased = حُذفت الكلمات والاسم، كما تقول القواعد. يبقى السجل.
console-on-hold = حفظ قانوني: لا يُحذف شيء من هذا.
console-unsent = ما كتبتموه ولم يُرسل
console-steps = ما تم حتى الآن
# $who: parent, clock, or account for a member of staff whose name is not known.
console-actor =
    { $who ->
        [parent] الأهل
        [clock] بوينتي
       *[account] المدرسة
    }
# $name: which words they are.
console-words =
    { $name ->
        [happened] ماذا حدث
        [wish] ما الذي يصلح الأمر
        [tried] ما جُرّب من قبل
        [added] إضافة
        [answer] جواب
        [reply] رسالة
        [question] سؤال
        [solution] ما تم فعله
        [note] ملاحظة
       *[reason] السبب
    }
# $whose: parent, told (by staff, to the parent) or internal. $language (String): a language's name.
console-words-whose =
    { $whose ->
        [parent] من الأهل، باللغة: { $language }
        [told] إلى الأهل، باللغة: { $language }
       *[internal] للموظفين فقط – لا يرى الأهل هذا
    }
console-source = القاعدة التي تستند إليها هذه الخطوة
# $count (Number): how many times.
console-looks =
    { $count ->
        [zero] لم يطّلع عليها أحد
        [one] من اطّلع عليها: مرة واحدة
        [two] من اطّلع عليها: مرتان
        [few] من اطّلع عليها: { $count } مرات
        [many] من اطّلع عليها: { $count } مرة
       *[other] من اطّلع عليها: { $count } مرة
    }
# $when (String): day and time. $who (String): a name. $what: opened or exported.
console-look =
    { $what ->
        [exported] { $when }: { $who }، أُخذت في ملف
       *[opened] { $when }: { $who }
    }

## Steps. $who (String) did it; $by: parent, account or clock. $level is where it is then, $holder (String) who has it then, "none" if
## nobody has it yet. $names (String): a list of names, "none" if there are none. $rating (Number): 1 to 5.

console-did-raised =
    { $holder ->
        [none] قُدّمت ({ $who }). وصلت إلى: { console-level }.
       *[other] قُدّمت ({ $who }). وصلت إلى { $holder } ({ console-level }).
    }
console-did-acknowledged = بدأ العمل عليها لدى { $who }.
console-did-replied = رسالة من { $who } إلى الأهل.
console-did-asked = سؤال من { $who } إلى الأهل. وقت المدرسة متوقف حتى يصل الجواب.
console-did-answered = جواب من { $who }. وقت المدرسة يستمر من الآن.
console-did-added = إضافة من { $who }.
console-did-noted = ملاحظة من { $who }.
console-did-assigned = أُعطيت إلى { $holder } ({ $who }).
console-did-named =
    { $names ->
        [none] تحديد من تتحدث عنه ({ $who }).
       *[other] تحديد من تتحدث عنه ({ $who }): { $names }.
    }
console-did-escalated =
    { $holder ->
        [none] انتقلت إلى المستوى التالي ({ $who }). هي لدى: { console-level }.
       *[other] انتقلت إلى المستوى التالي ({ $who }). هي لدى { $holder } ({ console-level }).
    }
console-did-reminded = تذكير من { $who }: تأخرت.
console-did-alerted = تنبيه جديد بالخطر من { $who }، وصل إلى عدد أكبر من الناس.
console-did-resolved = قيل إن الأمر حُل ({ $who }).
console-did-settled =
    { $by ->
        [clock] تُعتبر منتهية: لم يكتب الأهل شيئًا آخر في الموعد.
       *[parent] قيل إن الأمر انتهى ({ $who }).
    }
console-did-reopened =
    { $holder ->
        [none] فُتحت من جديد ({ $who }). هي لدى: { console-level }.
       *[other] فُتحت من جديد ({ $who }). هي لدى { $holder } ({ console-level }).
    }
console-did-withdrawn = سُحبت ({ $who }).
console-did-rated = رأي { $who } في ما تم: { $rating } من 5.
console-did-held = وُضعت تحت الحفظ القانوني ({ $who }).
console-did-released = انتهى الحفظ القانوني ({ $who }).
console-did-erased = حُذفت الكلمات والاسم.
# Why it is at a level. $why: as in bot/domain/chain.py, and not_acknowledged, discrimination, danger.
console-why =
    { $why ->
        [closest] أفضل مكان لحل الشكوى هو المستوى الأقرب إلى ما حدث.
        [district] هذا أمر يخص المنطقة التعليمية.
        [tried] جُرّبت المستويات السابقة من قبل.
        [last] جُرّبت كل المستويات من قبل، لذلك ينظر فيها المستوى الأخير مرة أخرى.
        [conflict] تتحدث عن شخص في مستوى بينهما، لا يمكن أن تكون لديه ولا أن يراها.
        [cannot_face] طلب الأهل ألا تبدأ من ذلك الشخص.
        [not_acknowledged] لم يبدأ أحد العمل عليها في الموعد.
        [discrimination] المعاملة غير العادلة تذهب فورًا إلى المسؤول عن المساواة في المعاملة.
        [danger] الخطر يذهب إلى كل من يستطيع المساعدة.
       *[not_resolved] لم يُحل الأمر من قبل.
    }

## What can be done

console-acts = ما يمكنكم فعله
console-choose = يُرجى الاختيار
console-send = إرسال
console-acknowledge-text = يتم فورًا إخبار الأهل بأنها لديكم، وبآخر موعد للجواب.
console-reply = الكتابة إلى الأهل
console-reply-text = تصل إلى محادثة الأهل. وتبقى الشكوى مفتوحة.
console-reply-own = كلماتكم
console-ask = سؤال الأهل عن شيء
console-ask-text = يتوقف وقت المدرسة للجواب حتى يجيب الأهل.
console-ask-own = سؤالكم
console-resolve = القول إن الأمر حُل
console-resolve-text = يُسأل الأهل هل انتهى الأمر، ويمكنهم فتح الشكوى من جديد.
console-resolve-own = ما تم فعله، بكلماتكم
console-resolve-send = حُل الأمر
# $language (String): the parent's language.
console-prepared = نص جاهز بلغة الأهل ({ $language })
console-own-words = كلماتي أنا
# $count (Number): how many characters.
console-own-hint = أكبر عدد من الحروف: { $count }. إن لم تكن بلغة الأهل، تُرسل كلماتكم كما هي مع إشارة إلى أنها غير مترجمة.
console-own-language = أكتب باللغة
console-note = كتابة ملاحظة
console-note-own = الملاحظة
console-note-text = للموظفين فقط: لا يراها الأهل. ويستطيع قراءتها كل من يستطيع رؤية الشكوى.
console-internal-hint = للموظفين فقط: لا يرى الأهل هذه الكلمات.
console-assign = إعطاؤها لشخص آخر
console-assign-whom = لمن تُعطى
console-assign-text = يجب أن يبدأ العمل عليها من جديد. ويتم إخبار الأهل.
console-assign-send = إعطاء
console-assign-none = لا يوجد في هذا المستوى شخص آخر يمكن أن تكون لديه.
console-name = تحديد من تتحدث عنه
console-name-whom = الشخص
console-name-text = من بعدها لا يستطيع هذا الشخص رؤية الشكوى. لا يمكن التراجع عن ذلك.
console-name-send = حفظ
console-escalate = نقلها إلى المستوى التالي
# $level: as above. $holder (String): who gets it, none if nobody is known.
console-escalate-text =
    { $holder ->
        [none] تنتقل إلى: { console-level }.
       *[other] تنتقل إلى { $holder } ({ console-level }).
    } ويتم إخبار الأهل.
console-escalate-own = السبب
console-escalate-send = نقل
console-reopen = فتحها من جديد
console-reopen-own = السبب
console-hold = وضعها تحت الحفظ القانوني
console-hold-text = عندها لا يُحذف شيء منها، لا بطلب ولا بمرور الوقت.
console-release = إنهاء الحفظ القانوني
console-release-text = عندها تُحذف حين يأتي موعدها.

console-words-missing = يُرجى كتابة شيء هنا أولًا.
# $count (Number): how many characters are allowed. $over (Number): how many there are too many.
console-words-long =
    { $over ->
        [zero] أكبر عدد من الحروف: { $count }.
        [one] هذا طويل جدًا: أكبر عدد من الحروف هو { $count }. يُرجى حذف حرف واحد.
        [two] هذا طويل جدًا: أكبر عدد من الحروف هو { $count }. يُرجى حذف حرفين.
        [few] هذا طويل جدًا: أكبر عدد من الحروف هو { $count }. يُرجى حذف { $over } حروف.
        [many] هذا طويل جدًا: أكبر عدد من الحروف هو { $count }. يُرجى حذف { $over } حرفًا.
       *[other] هذا طويل جدًا: أكبر عدد من الحروف هو { $count }. يُرجى حذف { $over } حرف.
    }
console-words-both = اخترتم نصًا جاهزًا وكتبتم كلماتكم أيضًا. يُرجى اختيار «كلماتي أنا»، أو ترك هذه الخانة فارغة.
console-nobody-chosen = يُرجى اختيار شخص.

console-done-acknowledged = بدأ العمل عليها لديكم، وتم إخبار الأهل.
console-done-replied = رسالتكم في الطريق إلى الأهل.
console-done-asked = سؤالكم في الطريق إلى الأهل.
console-done-noted = حُفظت الملاحظة.
console-done-assigned = تم إعطاؤها، وتم إخبار الطرفين.
console-done-named = تم الحفظ. لا يستطيع هذا الشخص رؤية الشكوى.
console-done-escalated = انتقلت إلى المستوى التالي، وتم إخبار الأهل.
console-done-resolved = سُئل الأهل هل انتهى الأمر.
console-done-reopened = فُتحت من جديد، وتم إخبار الأهل.
console-done-held = لن يُحذف شيء منها من الآن.
console-done-released = انتهى الحفظ القانوني.

## Concerns as a file

console-export = أخذها في ملف
console-export-text = كل ما تعرضه التصفية أعلاه، من كل الصفحات. يُسجَّل أنكم أخذتموها.
console-export-words = مع كلمات الأهل
console-export-words-hint = فقط إن كنتم تحتاجون إليها: لا شيء يحميها في ملف. الخانة في Excel تتسع لـ 32,767 حرفًا؛ الكلمات الأطول تُقطع هناك، وتبقى كاملة في CSV.
console-export-csv = ملف CSV
console-export-xlsx = ملف Excel (XLSX)
console-column-reference = الرقم
console-column-kind = النوع
console-column-topic = الموضوع
console-column-school = المدرسة أو المنطقة التعليمية
console-column-level = المستوى
console-column-status = الحالة
console-column-raised = قُدّمت
console-column-first-step = الخطوة الأولى
console-column-resolved = حُلّت
console-column-ended = انتهت
console-column-days-to-first-step = أيام الدراسة حتى الخطوة الأولى
console-column-days-to-resolution = أيام الدراسة حتى الحل
console-column-overdue = متأخرة
console-column-language = اللغة
console-column-rating = الرأي (من 1 إلى 5)
# $kind: concern, discrimination or danger.
console-kind =
    { $kind ->
        [danger] خطر
        [discrimination] معاملة غير عادلة
       *[concern] شكوى
    }
# $it: yes or no.
console-is =
    { $it ->
        [yes] نعم
       *[no] لا
    }
