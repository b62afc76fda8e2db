families-menu = العائلات
families-menu-about = تسليم ما يُحفظ عن عائلة، أو حذفه حين تطلب ذلك.
families-text = يُرجى اختيار ولي الأمر. لكل ولي أمر صفحته: ما يُحفظ عن أحدهم لا يُعرض أبدًا على غيره. ويُكتب في السجل أنكم اطّلعتم.
families-all = كل العائلات
families-kept = ما يُحفظ
families-bookings = اللقاءات والتطوع التي مضت
families-coming = اللقاءات والتطوع القادمة
families-waiting = الأماكن في قوائم الانتظار
families-requests = الطلبات إلى المكتب
families-concerns-over = الشكاوى التي انتهت
families-concerns-active = الشكاوى المفتوحة
families-concerns-held = الشكاوى تحت الحفظ القانوني
families-messages = الرسائل في المحادثات
families-seen = الشكاوى التي لا يحق لكم رؤيتها لا تُعدّ هنا ولا تُسلَّم ولا تُحذف.
families-export = التسليم
families-export-text = ملف (JSON) لولي الأمر: من دون ما كتبه العاملون بعضهم لبعض، ومن دون ما قيل في المحادثات. وفي المحادثة نفسها تحصل العائلة على كل شيء حين تسأل بوينتي عما يعرفه.
families-export-do = تنزيل الملف
families-erase = الحذف
families-erase-text = فقط إن طلب ولي الأمر ذلك، وكنتم تعرفون من الذي يطلب. يُحذف ما مضى، والأماكن في قوائم الانتظار، وكل الطلبات، وكلمات الشكاوى التي انتهت، والرسائل؛ وتُفصل المحادثات. ويبقى ما هو قادم وتبقى الشكاوى المفتوحة. لا يمكن التراجع عن ذلك.
families-erase-do = احذفه
families-hold = الحفظ القانوني
families-hold-text = ما دام قائمًا، لا يُحذف شيء عن هذه العائلة، لا بطلب ولا بمرور الوقت.
families-hold-do = وضعها تحت الحفظ القانوني
families-lift-do = إنهاء الحفظ القانوني
families-held = حفظ قانوني: لا يُحذف شيء عن هذه العائلة.
families-elsewhere = هذه العائلة معروفة أيضًا في مدرسة أخرى ليست لكم. يستطيع ذلك من يُسأل عن المدرستين، كالمنطقة التعليمية.
families-why = السبب
families-choose = يُرجى الاختيار
families-no-reason = يُرجى اختيار سبب. يُكتب في السجل.
families-done-erased = تم الحذف.
families-done-held = العائلة تحت الحفظ القانوني.
families-done-lifted = انتهى الحفظ القانوني.
families-erase-reason =
    { $reason ->
        [asked_in_person] طلبت ذلك حضوريًا
        [asked_in_writing] طلبت ذلك كتابةً
       *[left_school] غادرت المدرسة
    }
families-hold-reason =
    { $reason ->
        [court] قضية في المحكمة
        [inquiry] تحقيق من جهة رسمية
        [records_request] طلب سجلات
       *[other] سبب قانوني آخر
    }
families-number = العائلة رقم { $number }

deletions-menu = سجل الحذف
deletions-menu-about = كم حُذف، ومتى، ولماذا.
deletions-text = من دون أسماء. ما حُذف لقِدَمه كان أقدم من اليوم المذكور في العمود الأخير.
deletions-deleted = ما حُذف
deletions-count = العدد
deletions-because = السبب
deletions-until = أقدم من
deletions-of-none = لا يخص مدرسة
deletions-none = لم يُحذف شيء بعد.
deletions-what =
    { $what ->
        [message] رسائل بوينتي
        [chat] محادثات
        [booking] لقاءات وتطوع
        [waiting] أماكن في قوائم الانتظار
        [request] طلبات إلى المكتب
        [concern] كلمات شكاوى
        [discrimination] كلمات بلاغات عن معاملة غير متساوية
        [danger] كلمات بلاغات عن خطر
        [child] أطفال لم يعودوا في قائمة المدرسة
        [family] أولياء أمور لم يعودوا في قائمة المدرسة
        [inbound] أرقام الرسائل الواردة
        [session] جلسات دخول منتهية للعاملين
        [attempt] كلمات مرور خاطئة
       *[code] رموز العاملين التي تُستعمل مرة واحدة
    }
deletions-why =
    { $why ->
        [age] انتهت مدة الحفظ
       *[request] بناءً على طلب
    }
