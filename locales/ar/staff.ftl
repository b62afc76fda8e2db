# The staff's pages: signing in, one's own account, who may sign in, and the log of accounts.

## Around every page

staff-title = للموظفين
staff-skip = الانتقال إلى المحتوى
staff-menu = الصفحات
staff-menu-home = البداية
staff-language = اللغة
staff-sign-out = تسجيل الخروج
# $day (String): the whole date. $time: the time of day.
staff-when = { $day }، { $time }
staff-save = حفظ
staff-filter = عرض
staff-older = الأقدم
staff-everybody = الجميع
staff-everything = الكل
# Read aloud before the page’s title.
staff-error = خطأ:
staff-error-summary = يُرجى تصحيح هذا

## Roles

staff-role-teacher = معلم/ة، مدرب/ة، مرشد/ة، ممرض/ة
staff-role-office = مكتب المدرسة
staff-role-principal = مدير/ة المدرسة
staff-role-administrator = إداري/ة
staff-role-superintendent = المدير/ة العام/ة للمنطقة التعليمية
staff-role-equity = مسؤولية المساواة في المعاملة
staff-role-sysadmin = إدارة النظام

## What is not shown, and what went wrong

staff-missing-title = لا توجد صفحة كهذه
staff-missing = هذه الصفحة غير موجودة، أو ليست متاحة لكم. إن أرسل لكم أحد الرابط، يُرجى سؤاله عن موضوعه.
staff-refused-title = لم يتم هذا
staff-not-your-role = هذه الصفحة ليست لدوركم. إن كنتم تحتاجون إليها في عملكم، يُرجى سؤال إدارة النظام.
staff-signed-out = تم تسجيل خروجكم، لذلك لم يُحفظ شيء. يُرجى تسجيل الدخول وإعادة ما فعلتم.
staff-forged = هذا النموذج قديم جدًا، أو جاء من صفحة أخرى. لم يُحفظ شيء. يُرجى فتح الصفحة من جديد وإرسال النموذج منها.
staff-too-much = هذا أكثر مما يتسع له النموذج. لم يُحفظ شيء. يُرجى اختصاره.
staff-stale = غيّر شخص آخر الشيء نفسه في اللحظة نفسها. لم يُحفظ شيء مما فعلتم. يُرجى النظر فيه من جديد.
staff-trouble-title = حدث خطأ من جهتنا
staff-trouble = لم يُحفظ شيء. يُرجى المحاولة من جديد بعد قليل. إن تكرر ذلك، يُرجى إخبار إدارة النظام متى حدث.
staff-to-home = إلى صفحة البداية

## Signing in

staff-sign-in = تسجيل الدخول
staff-sign-in-who = هذه الصفحة لمن يعملون في المدرسة. هل أنتم من الأهل؟ يُرجى استعمال المحادثة.
staff-login = البريد الإلكتروني
staff-password = كلمة المرور
staff-sign-in-forgotten = ليست عندكم كلمة مرور بعد، أو نسيتموها؟ إدارة النظام تعطيكم رابطًا جديدًا.
staff-sign-in-wrong = هذا البريد الإلكتروني وكلمة المرور لا يتفقان. يُرجى التأكد من الاثنين.
# $minutes (Number): until the next try.
staff-sign-in-limited =
    { $minutes ->
        [zero] كُتبت كلمة المرور خطأً مرات كثيرة. يُرجى المحاولة من جديد.
        [one] كُتبت كلمة المرور خطأً مرات كثيرة. للأمان، يُرجى الانتظار دقيقة واحدة ثم المحاولة من جديد.
        [two] كُتبت كلمة المرور خطأً مرات كثيرة. للأمان، يُرجى الانتظار دقيقتين ثم المحاولة من جديد.
        [few] كُتبت كلمة المرور خطأً مرات كثيرة. للأمان، يُرجى الانتظار { $minutes } دقائق ثم المحاولة من جديد.
        [many] كُتبت كلمة المرور خطأً مرات كثيرة. للأمان، يُرجى الانتظار { $minutes } دقيقة ثم المحاولة من جديد.
       *[other] كُتبت كلمة المرور خطأً مرات كثيرة. للأمان، يُرجى الانتظار { $minutes } دقيقة ثم المحاولة من جديد.
    }
staff-done-signed-out = تم تسجيل خروجكم.
staff-done-signed-out-everywhere = تم تسجيل خروجكم من كل الأجهزة.

## The first password

staff-welcome = اختيار كلمة المرور
# $login (String): the e-mail address.
staff-welcome-text = بها وبالبريد { $login } تسجلون الدخول من الآن.
staff-welcome-over = استُعمل هذا الرابط من قبل، أو صار قديمًا. يُرجى طلب رابط جديد من إدارة النظام.
staff-password-new = كلمة المرور الجديدة
# $count (Number): how many characters.
staff-password-hint = عدد الحروف: { $count } أو أكثر. بضع كلمات متتالية سهلة الحفظ وصعبة التخمين.
staff-password-again = كلمة المرور الجديدة مرة أخرى
staff-password-set = حفظ كلمة المرور
staff-password-differs = كلمتا المرور غير متطابقتين. يُرجى كتابة الاثنتين من جديد.
# $count (Number): how many characters.
staff-password-short = كلمة المرور هذه قصيرة جدًا. عدد حروفها يجب أن يكون { $count } أو أكثر.
# $count (Number): how many characters.
staff-password-long = كلمة المرور هذه طويلة جدًا. أكبر عدد ممكن من الحروف هو { $count }.
staff-password-login = من السهل تخمين البريد الإلكتروني. يُرجى اختيار كلمة مرور أخرى.
staff-done-password = حُفظت كلمة المرور. يُرجى تسجيل الدخول بها.

## One's own account

staff-menu-own = حسابي
staff-menu-own-about = لغتكم، وكلمة مروركم، والمحادثة التي تصلكم فيها التنبيهات.
# $name (String): who signed in.
staff-hello = مرحبًا، { $name }
# $role (String): a role from above. $organization (String): the name of a school or district.
staff-hello-role = { $role } – { $organization }
staff-home-can = ما يمكنكم فعله هنا
# $login (String): the e-mail address.
staff-own-login = تسجلون الدخول بالبريد { $login }.
staff-language-own = لغة هذه الصفحات
staff-password-change = تغيير كلمة المرور
staff-password-old = كلمة المرور الحالية
staff-password-wrong = هذه ليست كلمة المرور الحالية.
staff-done-password-changed = تم تغيير كلمة المرور. وتم تسجيل خروجكم من الأجهزة الأخرى.
staff-link = رسائل في Telegram
staff-link-text = يستطيع بوينتي أن يخبركم في Telegram حين ينتظركم شيء. أنشئوا رمزًا هنا واكتبوه في محادثة بوينتي.
# $hours (Number): how long the code can be used.
staff-link-code =
    { $hours ->
        [zero] اكتبوا هذا الرمز إلى بوينتي في Telegram الآن. يظهر هذه المرة فقط، ويعمل مرة واحدة.
        [one] اكتبوا هذا الرمز إلى بوينتي في Telegram خلال ساعة واحدة. يظهر هذه المرة فقط، ويعمل مرة واحدة.
        [two] اكتبوا هذا الرمز إلى بوينتي في Telegram خلال ساعتين. يظهر هذه المرة فقط، ويعمل مرة واحدة.
        [few] اكتبوا هذا الرمز إلى بوينتي في Telegram خلال { $hours } ساعات. يظهر هذه المرة فقط، ويعمل مرة واحدة.
        [many] اكتبوا هذا الرمز إلى بوينتي في Telegram خلال { $hours } ساعة. يظهر هذه المرة فقط، ويعمل مرة واحدة.
       *[other] اكتبوا هذا الرمز إلى بوينتي في Telegram خلال { $hours } ساعة. يظهر هذه المرة فقط، ويعمل مرة واحدة.
    }
staff-link-new = إنشاء رمز
staff-everywhere = تسجيل الخروج من كل الأجهزة
staff-everywhere-text = هل نسيتم تسجيل الخروج من كمبيوتر آخر؟ هذا ينهي دخولكم من كل الأجهزة، ومن هذا الجهاز أيضًا.

## Who may sign in

staff-menu-users = المستخدمون
staff-menu-users-about = من يستطيع تسجيل الدخول، وبأي دور، ولأي مدرسة.
# $count (Number): how many accounts.
staff-users-caption =
    { $count ->
        [zero] لا توجد حسابات
        [one] حساب واحد
        [two] حسابان
        [few] { $count } حسابات
        [many] { $count } حسابًا
       *[other] { $count } حساب
    }
staff-name = الاسم
staff-name-hint = اتركوه فارغًا لمن هو في قائمة المدرسة.
staff-role = الدور
staff-organization = المدرسة أو المنطقة التعليمية
staff-state = الحالة
# $state: active, invited, without (no password and no invitation), inactive.
staff-state-of =
    { $state ->
        [active] فعّال
        [invited] أُرسلت الدعوة
        [inactive] موقوف
       *[without] يحتاج إلى دعوة
    }
staff-user-new = مستخدم جديد
staff-user-add = إضافة ودعوة
staff-to-users = كل المستخدمين
staff-roster = الشخص في قائمة المدرسة
staff-roster-none = لا أحد
staff-roster-hint = من دونه لا يمكن عرض شكاوى هذا الشخص ولقاءاته.
staff-user-sees = الدور والمدرسة
staff-user-access = الدخول
staff-invite-text = رابط جديد لاختيار كلمة مرور. الروابط القديمة تتوقف عن العمل؛ وكلمة المرور الحالية تعمل حتى تُختار واحدة جديدة.
staff-invite = إنشاء رابط
staff-deactivate-text = أوقفوا الحساب حين يترك الشخص العمل. يتم تسجيل خروجه فورًا. وما فعله يبقى في السجلات.
staff-deactivate = إيقاف الحساب
staff-inactive-text = هذا الحساب موقوف: لا يستطيع أحد تسجيل الدخول به.
staff-activate = تفعيل من جديد
staff-done-changed = حُفظ التغيير. تم تسجيل خروج هذا الشخص، وعليه تسجيل الدخول من جديد.
staff-done-deactivated = تم إيقاف الحساب.
staff-done-activated = الحساب فعّال من جديد.
staff-invitation = رابط لكلمة المرور
# $login (String): the e-mail address. $days (Number): how long the link can be used.
staff-invitation-text =
    { $days ->
        [zero] أعطوا هذا الرابط إلى { $login }. يظهر هذه المرة فقط، ويعمل مرة واحدة، واليوم فقط.
        [one] أعطوا هذا الرابط إلى { $login }. يظهر هذه المرة فقط، ويعمل مرة واحدة، ومدته يوم واحد.
        [two] أعطوا هذا الرابط إلى { $login }. يظهر هذه المرة فقط، ويعمل مرة واحدة، ومدته يومان.
        [few] أعطوا هذا الرابط إلى { $login }. يظهر هذه المرة فقط، ويعمل مرة واحدة، ومدته { $days } أيام.
        [many] أعطوا هذا الرابط إلى { $login }. يظهر هذه المرة فقط، ويعمل مرة واحدة، ومدته { $days } يومًا.
       *[other] أعطوا هذا الرابط إلى { $login }. يظهر هذه المرة فقط، ويعمل مرة واحدة، ومدته { $days } يوم.
    }
staff-login-wrong = هذا ليس بريدًا إلكترونيًا.
staff-login-taken = يوجد بالفعل حساب بهذا البريد الإلكتروني.
staff-role-unknown = يُرجى اختيار دور.
staff-organization-unknown = يُرجى اختيار مدرسة أو منطقة تعليمية.
staff-roster-elsewhere = هذا الشخص لا يعمل في المدرسة أو المنطقة التعليمية المختارة.
staff-roster-taken = لهذا الشخص بالفعل حساب آخر.
staff-account-none = لا يوجد حساب كهذا.
staff-account-inactive = هذا الحساب موقوف. يُرجى تفعيله أولًا.
staff-last-sysadmin = هذا آخر حساب لإدارة النظام هنا. يُرجى إعطاء هذا الدور لشخص آخر أولًا.

## The log of accounts

staff-menu-audit = سجل الحسابات
staff-menu-audit-about = من سجل الدخول، ومن غيّر حسابًا، ومتى.
staff-audit-caption = الأحدث أولًا
staff-audit-none = لا يوجد شيء في السجل.
staff-audit-when = متى
staff-audit-who = من
staff-audit-did = ماذا
staff-audit-to = الحساب أو العائلة
# Who did something: the command line, and somebody who is not signed in.
staff-actor-command = سطر الأوامر
staff-actor-nobody = من دون تسجيل دخول
staff-did-created = إنشاء حساب
staff-did-changed = تغيير الدور أو المدرسة
staff-did-deactivated = إيقاف الحساب
staff-did-activated = تفعيل الحساب
staff-did-invited = إنشاء رابط لكلمة المرور
staff-did-password-set = اختيار كلمة المرور
staff-did-language-set = تغيير اللغة
staff-did-signed-in = تسجيل الدخول
staff-did-signed-out = تسجيل الخروج
staff-did-signed-out-all = تسجيل الخروج من كل الأجهزة
staff-did-sign-in-failed = فشل تسجيل الدخول
staff-did-link-made = إنشاء رمز لـ Telegram
staff-did-linked = ربط Telegram
staff-did-roster-taken = تنزيل قائمة المتطوعين
staff-did-unsent-retried = أُعيد إرسال رسالة لم تُرسل
staff-did-unsent-dismissed = نُحيت جانبًا رسالة لم تُرسل
staff-did-family-opened = الاطلاع على ما يُحفظ عن عائلة
staff-did-family-exported = تنزيل بيانات عائلة
staff-did-family-erased = حذف بيانات عائلة
staff-did-hold-put = وضع عائلة تحت الحفظ القانوني
staff-did-hold-lifted = إنهاء الحفظ القانوني لعائلة

## Messages that could not be sent

staff-menu-unsent = رسائل لم تُرسل
staff-menu-unsent-about = ما توقف Puente عن محاولة إرساله، والسبب. يمكن إرساله من جديد أو تنحيته جانبًا.
staff-unsent-text = لا يظهر هنا ما تقوله الرسائل. الرسائل إلى الأهل الذين حظروا Puente ليست في القائمة: لا يُرسل إليهم شيء حتى يكتبوا من جديد.
staff-unsent-to = إلى
staff-unsent-parent = أحد الأهل
staff-unsent-channel = القناة
staff-unsent-why = ما الخطأ
staff-unsent-do = ما العمل
staff-unsent-retry = إرسال من جديد
staff-unsent-dismiss = تنحية جانبًا
staff-unsent-none = لا توجد رسائل متوقفة.
staff-unsent-more = هناك المزيد. يظهر بعد الانتهاء من هذه.
staff-done-unsent-retried = ستُرسل الرسالة من جديد بعد لحظات.
staff-done-unsent-dismissed = نُحيت الرسالة جانبًا. لن تُرسل.
