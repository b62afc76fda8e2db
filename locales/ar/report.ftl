# The yearly report of the staff's pages, and who looked at which concern.

report-menu = التقرير
report-menu-about = أرقام السنة مرتبة حسب المعايير الستة للشراكة بين العائلة والمدرسة، مع رسوم بيانية وملف فيه كل الجداول.
report-period = الفترة
report-last-months = آخر 12 شهرًا
# $years: such as 2025–2026.
report-school-year = السنة الدراسية { $years }
# $first and $last (String): whole dates.
report-span = من { $first } إلى { $last }
report-scope = يحسب بوينتي ما مر عن طريقه. ما قيل وجهًا لوجه أو بالهاتف أو على الورق ليس في هذه الأرقام.
report-scope-concerns = تُحسب فقط الشكاوى التي يمكنكم رؤيتها. قد يرى شخص آخر أرقامًا أخرى.
report-file = كل الجداول في ملف (CSV)
report-contents = المعايير الستة
report-table = الأرقام
report-none = لا يوجد ما يُحسب في هذه الفترة.
report-legend = أجزاء الأعمدة
# Read aloud in place of a chart. $label (String): the row with the longest bar. $number: what it stands for.
report-chart-about = رسم بياني بالأعمدة. الأطول هو «{ $label }» بقيمة { $number }. كل الأرقام في الجدول التالي.
report-standard = المعيار
report-figure = الجدول
report-row = السطر
report-column = العمود
report-what = ماذا
report-number = العدد
report-month = الشهر
report-concerns = الشكاوى

## 1: Welcoming

report-welcoming = الترحيب
report-welcoming-unknown = لا يعرف بوينتي هل تشعر العائلات بأنها موضع ترحيب. هي وحدها تستطيع قول ذلك.
report-families = العائلات وبوينتي
report-families-about = أول سطرين حسب وضع اليوم، والباقي عن هذه الفترة.
report-families-known = العائلات في قائمة المدرسة
report-families-linked = منها، عائلات لها محادثة ربطتها المدرسة
report-families-volunteers = العائلات التي سجّلت للمساعدة
report-families-observing = طلبات زيارة الصف
report-chats = المحادثات حسب اللغة
report-chats-about = حسب وضع اليوم: المحادثات مع بوينتي التي اختيرت فيها هذه المدرسة، حسب اللغة التي يستعملها الأهل فيها. اللغات التي لها أقل من 5 محادثات مجموعة معًا.
report-chats-column = المحادثات
report-language = اللغة
# $language: the name of a language.
report-language-name = { $language }
report-languages-few = لغات أخرى

## 2: Communicating

report-communicating = التواصل
report-communicating-unknown = لا يعرف بوينتي شيئًا عن المكالمات والرسائل والأحاديث التي رُتبت من دونه.
report-first = أيام الدراسة حتى الجواب الأول
report-first-about = من يوم تقديم الشكوى حتى بدأ أحد في المدرسة العمل عليها. يوم الدراسة التالي هو اليوم 1. حالات الخطر غير محسوبة: يُجاب عنها فورًا.
report-solved = أيام الدراسة حتى الحل
report-solved-about = من يوم تقديم الشكوى حتى أخبرت المدرسة الأهل بالحل. تُحسب أيضًا الأيام التي انتظرت فيها المدرسة الأهل. حالات الخطر غير محسوبة.
# $half and $most: in how many school days half and nine in ten were done. $done: answered or resolved.
report-within =
    { $done ->
        [answered] من الشكاوى التي لها جواب، بدأ العمل على نصفها { $half ->
            [zero] في اليوم نفسه
            [one] خلال يوم دراسة واحد
            [two] خلال يومي دراسة
            [few] خلال { $half } أيام دراسة
            [many] خلال { $half } يوم دراسة
           *[other] خلال { $half } يوم دراسة
        }، وعلى تسع من كل عشر { $most ->
            [zero] في اليوم نفسه
            [one] خلال يوم دراسة واحد
            [two] خلال يومي دراسة
            [few] خلال { $most } أيام دراسة
            [many] خلال { $most } يوم دراسة
           *[other] خلال { $most } يوم دراسة
        }.
       *[resolved] من الشكاوى التي لها حل، حُل نصفها { $half ->
            [zero] في اليوم نفسه
            [one] خلال يوم دراسة واحد
            [two] خلال يومي دراسة
            [few] خلال { $half } أيام دراسة
            [many] خلال { $half } يوم دراسة
           *[other] خلال { $half } يوم دراسة
        }، وتسع من كل عشر { $most ->
            [zero] في اليوم نفسه
            [one] خلال يوم دراسة واحد
            [two] خلال يومي دراسة
            [few] خلال { $most } أيام دراسة
            [many] خلال { $most } يوم دراسة
           *[other] خلال { $most } يوم دراسة
        }.
    }
report-days-head = أيام الدراسة
# $days: from 0.
report-days =
    { $days ->
        [zero] اليوم نفسه
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
# $first and $last: how many days.
report-days-span =
    { $last ->
        [zero] اليوم نفسه
        [one] يوم واحد
        [two] من { $first } إلى 2
        [few] من { $first } إلى { $last } أيام
        [many] من { $first } إلى { $last } يومًا
       *[other] من { $first } إلى { $last } يوم
    }
# $days: how many days.
report-days-over =
    { $days ->
        [zero] أكثر من اليوم نفسه
        [one] أكثر من يوم واحد
        [two] أكثر من يومين
        [few] أكثر من { $days } أيام
        [many] أكثر من { $days } يومًا
       *[other] أكثر من { $days } يوم
    }
report-days-pending = ليس بعد
report-by-language = الشكاوى حسب اللغة
report-by-language-about = هل تصل الأجوبة إلى العائلات بالسرعة نفسها في كل لغة: خلال كم يوم دراسة بدأ العمل على تسع من كل عشر شكاوى، وخلال كم حُلت. حالات الخطر غير محسوبة. اللغات التي لها أقل من 5 شكاوى مجموعة معًا، حتى لا تُعرف أي عائلة.
report-first-most = بدء العمل (أيام)
report-solved-most = الحل (أيام)
report-talk = اللقاءات والأسئلة
report-talk-about = اللقاءات التي حُجزت في هذه الفترة، والأسئلة التي لم يستطع بوينتي الجواب عنها من المستندات.
report-talk-conferences = اللقاءات
report-talk-interpreted = منها، لقاءات مع مترجم
report-talk-interpreter-requests = طلبات مترجم أو ترجمة
report-talk-questions = أسئلة لا يجيب عنها أي مستند

## 3: Supporting student success

report-success = نجاح الطلاب
report-success-unknown = لا يرى بوينتي الدرجات ولا الحضور ولا الاختبارات. ولا يعرف هل حضرت العائلة لقاءها.
report-conferences = اللقاءات حسب الشهر
report-conferences-about = اللقاءات التي حُجزت ولم تُلغَ، حسب الشهر الذي تُعقد فيه.
report-kind-parent-teacher = الأهل والمعلم
report-kind-parent-student-teacher = الأهل والطالب والمعلم
report-kind-parent-principal = الأهل ومدير المدرسة
report-arranged = لقاءات طُلبت من المكتب
report-arranged-about = حين لا يمكن حجز وقت، يُطلب من المكتب أن يرتب لقاء.
report-arranged-conferences = طلبات إلى المكتب

## 4: Speaking up

report-speaking-up = الدفاع عن كل طفل
report-speaking-up-unknown = لا يعرف بوينتي شيئًا عن شكاوى لم يخبره بها أحد، ولا ما حدث للطفل بعد ذلك.
report-levels = الشكاوى حسب الشهر والمستوى
report-levels-about = حسب الشهر الذي قُدمت فيه الشكوى، والمستوى الذي هي فيه الآن أو انتهت فيه.
report-level-staff = الموظف الأقرب
report-level-principal = مدير المدرسة
report-level-administrator = الإداري
report-level-superintendent = المدير العام
report-level-contact = جهة أخرى
report-level-equity = المساواة في المعاملة
report-level-safety = السلامة
report-topics = عن ماذا الشكاوى
report-topics-about = ما اختاره الأهل أولًا. المعاملة غير العادلة والخطر لهما طريقهما الخاص، خارج المستويات.
report-topic = الموضوع
report-topic-child = طفل
report-topic-staff = العاملون
report-topic-policy = القواعد أو المنطقة التعليمية
report-topic-discrimination = معاملة غير عادلة
report-topic-danger = خطر
report-lateness = الجواب في الموعد
report-lateness-about = تُعتبر الشكوى متأخرة إن تأخر بدء العمل عليها أو الجواب عنها ولو مرة واحدة، حسب أيام الدراسة التي تحددها القواعد. حالات الخطر غير محسوبة.
report-in-time = في الموعد
report-late = متأخرة
# $late of $number concerns, which are $percent in a hundred.
report-late-share =
    { $number ->
        [zero] لا توجد شكاوى.
        [one] ما تأخر مرة واحدة على الأقل: { $late } من أصل شكوى واحدة ({ $percent }%).
        [two] ما تأخر مرة واحدة على الأقل: { $late } من أصل شكويين ({ $percent }%).
        [few] ما تأخر مرة واحدة على الأقل: { $late } من أصل { $number } شكاوى ({ $percent }%).
        [many] ما تأخر مرة واحدة على الأقل: { $late } من أصل { $number } شكوى ({ $percent }%).
       *[other] ما تأخر مرة واحدة على الأقل: { $late } من أصل { $number } شكوى ({ $percent }%).
    }
report-outcome = كيف انتهت الشكاوى
report-outcome-about = وضع شكاوى هذه الفترة اليوم. السطر الأخير يحسب شكاوى من السطور السابقة مرة أخرى.
report-outcome-school = بانتظار المدرسة
report-outcome-asked = بانتظار جواب الأهل عن سؤال
report-outcome-resolved = حُلّت، ولم يقل الأهل بعد هل انتهت
report-outcome-settled = انتهت
report-outcome-withdrawn = سُحبت
report-outcome-reopened = فُتحت من جديد مرة على الأقل
report-ratings = رأي الأهل في ما تم
report-ratings-about = ما أجاب به الأهل حين سُئلوا كيف تعاملت المدرسة مع شكواهم. لا أحد مضطر إلى الجواب.
report-rating = الجواب

## 5: Sharing power

report-sharing-power = تقاسم القرار
report-sharing-power-unknown = لا يعرف بوينتي شيئًا عن اللجان والمجالس والتصويت، ولا هل تغيّرت قاعدة ما.
report-policy = شكاوى عن القواعد
report-policy-about = شكاوى عن القواعد أو عن المنطقة التعليمية، وهي طريقة تشارك بها العائلات في القرارات.
report-policy-raised = قُدّمت
report-policy-settled = منها، شكاوى انتهت

## 6: Collaborating with community

report-community = المجتمع
report-community-unknown = لا يعرف بوينتي شيئًا عن الشركاء والخدمات والفعاليات التي رُتبت من دونه.
report-events = فعاليات فيها متطوعون
report-events-about = فعاليات هذه الفترة التي لم تُلغَ. لا يُعرف هل حضر الجميع.
report-events-number = الفعاليات
report-events-places = أماكن للمتطوعين
report-events-taken = منها، أماكن محجوزة

## Who looked at which concern

report-looks-menu = من اطّلع
report-looks-menu-about = من فتح شكوى أو أخذها في ملف، ومتى.
report-looks-about = لا يستطيع أحد تغيير هذا السجل. ترونه للشكاوى التي يمكنكم رؤيتها.
report-looks-about-numbers = دوركم لا يرى الشكاوى. لذلك ترون كم مرة اطّلع شخص على شكوى، ولا ترون أي شكوى هي.
report-looks-none = لم يطّلع أحد على أي شكوى بعد.
report-looks-caption = الأحدث أولًا
report-looks-numbers-caption = الأكثر اطّلاعًا أولًا
report-looks-when = متى
report-looks-who = من
report-looks-did = ماذا
report-looks-concern = الشكوى
report-looks-opened = فُتحت
report-looks-exported = أُخذت في ملف
