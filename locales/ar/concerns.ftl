## Concerns: raising one, following it, ending it.

## Before the first question

# $call (String): the number to call in danger.
concern-notice =
    نأسف لأن شيئًا ليس على ما يرام. يمكنكم إخبار المدرسة هنا، وسأكتب لكم عند كل خطوة.

    من يقرأ هذا: من يستلمه في المدرسة، ومن هم أعلى منه. ولا يقرؤه أبدًا الشخص الذي تتحدثون عنه.

    القرار لكم. يمكنكم أيضًا أن تتحدثوا مع الشخص نفسه أو مع المكتب، ولن تخسروا شيئًا.

    كل خطوة تُسجَّل. لا أحد يراقب هذا ليلًا ونهارًا: في حالة الخطر، اتصلوا بالرقم { $call }.
concern-notice-report =
    نأسف لأن هذا حدث. لا يجوز أن يُعامَل أحد معاملة أسوأ بسبب هويته. يمكنكم الإبلاغ عن ذلك هنا.

    من يقرأ هذا: المسؤول عن المساواة في المعاملة. ولا يقرؤه أبدًا الشخص الذي تتحدثون عنه. لا حاجة إلى أن تتحدثوا مع أحد قبل ذلك.

    القرار لكم. يمكنكم أيضًا أن تذهبوا إلى المكتب بأنفسكم، ولن تخسروا شيئًا.

    كل خطوة تُسجَّل. لا أحد يراقب هذا ليلًا ونهارًا: في حالة الخطر، اتصلوا بالرقم { $call }.
concern-notice-again = هل نكمل شكواكم؟
# Buttons: at most 60 characters.
concern-go-on = لنكمل
concern-help-with-words = ساعدني في كتابة رسالة أولى
concern-meeting-instead = أفضّل ترتيب لقاء مع هذا الشخص
concern-stop = توقف، لا ترسل شيئًا

## The questions

concern-other-matter = لا، الموضوع شيء آخر
concern-report-it = نعم، أبلّغ عن معاملة غير عادلة
concern-unequal = هل تسمحون لي بسؤال: هل عومل أحد معاملة أسوأ بسبب هويته، أو تعرض لمضايقة؟ إذن يذهب الأمر فورًا إلى المسؤول عن المساواة في المعاملة، ولا حاجة إلى أن تتحدثوا مع أحد قبل ذلك.
concern-which-topic = ما هو الموضوع؟
# $topic: child, staff or policy.
concern-topic =
    { $topic ->
        [child] طفلي، أو شيء حدث لطفلي
        [staff] شخص يعمل في المدرسة
       *[policy] قواعد أو قرارات أو طريقة العمل
    }
concern-which-child = بخصوص أي طفل؟
concern-no-child = لا يخص طفلي، أو يخص كل أطفالي
concern-which-school = بخصوص أي مدرسة؟
concern-about-whom = عمّن تتحدثون؟ يمكنكم الاختيار أو كتابة الاسم. لن يرى هذا الشخص ذلك.
# $name (String): a name. $role: teacher, principal, counselor, coach, nurse, office or another one.
concern-member =
    { $role ->
        [teacher] { $name }، معلم/ة
        [principal] { $name }، مدير/ة المدرسة
        [counselor] { $name }، مرشد/ة
        [coach] { $name }، مدرب/ة
        [nurse] { $name }، ممرض/ة
        [office] { $name }، المكتب
       *[other] { $name }
    }
concern-role =
    { $role ->
        [principal] مدير المدرسة
        [coach] أحد المدربين
       *[teacher] أحد المعلمين
    }
concern-somebody-else = شخص آخر
concern-nobody = لا أحد، الموضوع شيء آخر
concern-do-not-know = لا أعرف
concern-which-person = من هو؟ يُرجى كتابة الاسم، أو ماذا يعمل هذا الشخص في المدرسة.
# $names (String): a list of names.
concern-same-name = أكثر من شخص له هذا الاسم: { $names }. للاحتياط، لن يراه أي منهم.
concern-tried = هل تحدثتم عن هذا مع أحد في المدرسة؟ إن كانوا أكثر من واحد، فاختاروا آخرهم.
concern-not-yet = ليس بعد
# $level: person (the one it is about), staff, principal or administrator. $who (String): a name, "none" if it is not known.
concern-tried-with =
    { $level ->
        [person] { $who ->
            [none] نعم، مع الشخص نفسه
           *[other] نعم، مع { $who }
        }
        [principal] نعم، مع مدير المدرسة
        [administrator] نعم، مع إداري في المنطقة التعليمية
       *[staff] نعم، مع المعلم أو موظف آخر
    }
concern-cannot =
    { $topic ->
        [child] لا أستطيع الكلام مع المعلم أو الموظفين
       *[staff] { $who ->
            [none] لا أستطيع الكلام مع هذا الشخص عن ذلك
           *[other] لا أستطيع الكلام مع { $who } عن ذلك
        }
    }
concern-cannot-noted = لا بأس. لا حاجة إلى ذلك. سيذهب الأمر إلى شخص آخر.
concern-came-of-it = متى كان ذلك، وماذا كانت النتيجة؟ اكتبوا ذلك بكلماتكم.
concern-skip = تخطي هذا
concern-closest = من في المدرسة هو الأقرب إلى هذا الأمر؟ يمكنكم الاختيار أو كتابة الاسم.
concern-school-finds-out = لا أعرف. المدرسة تبحث عنه
concern-happened = ماذا حدث، ومتى؟ اكتبوا ذلك بكلماتكم، بالطول الذي تريدونه. يمكنكم الكتابة بلغتكم.
# $words (String): what the parent wrote before, maybe shortened.
concern-told-so-far = كتبتم: «{ $words }»
concern-happened-more = هل آخذه كما هو؟ أو اكتبوا ماذا حدث، ومتى، بكلماتكم.
concern-take-as-told = خذه كما هو
concern-wish = ما الذي يصلح الأمر بالنسبة لكم؟ اكتبوا ذلك بكلماتكم.
concern-talk-first = قبل أن أرسلها: أحيانًا يكون الحديث مع الشخص أسرع. ماذا تفضلون؟ يمكنكم إرسال الشكوى لاحقًا أيضًا.
concern-send-it = لنكمل ونرسل الشكوى
concern-name = ما الاسم الذي تخاطبكم به المدرسة؟ يُرجى كتابة اسمكم.
concern-name-linked = هل ترى المدرسة اسمكم؟
concern-with-name = نعم، مع اسمي
concern-without-name = من دون اسمي
concern-anonymous-means = من دون اسم، لا يُحفظ أي اسم ولا يرى الموظفون من أنتم. أتذكر هذه المحادثة فقط، لكي تصل إليكم الأجوبة هنا.

## Words for a first message

concern-words-for-you = هذه كلمات يمكنكم نسخها وتغييرها:
# $who, $child, $happened, $wish (String): names and the parent's own words; "none" if not known.
concern-words =
    { $who ->
        [none] تحية طيبة،
       *[other] تحية طيبة { $who }،
    }

    { $child ->
        [none] أود أن أتحدث معكم عن أمر يقلقني.
       *[other] أود أن أتحدث معكم عن أمر يقلقني بخصوص { $child }.
    }{ $happened ->
        [none] {""}
       *[other] {" "}{ $happened }
    }

    { $wish ->
        [none] أود أن أسمع رأيكم في الأمر.
       *[other] سيساعدنا هذا: { $wish }
    }

    متى يمكن أن نتحدث؟ شكرًا لوقتكم.

## Before it is sent

concern-review = يُرجى التأكد من أن هذا صحيح. لم يُرسل شيء بعد.
# $school, $child, $who, $called (String): names; "none" if there is none. $role: what the person does, "none" if not known.
# $kind: concern or discrimination. $topic: child, staff or policy. $tried: none, staff, principal or administrator.
concern-review-facts =
    المدرسة: { $school }
    { $kind ->
        [discrimination] الموضوع: معاملة غير عادلة أو مضايقة
       *[concern] { $topic ->
            [child] الموضوع: طفلي
            [staff] الموضوع: شخص يعمل في المدرسة
           *[policy] الموضوع: قواعد أو قرارات
        }
    }{ $child ->
        [none] {""}
       *[other] {" "}({ $child })
    }{ $who ->
        [none] { $role ->
            [none] {""}
            [teacher] {". "}عن: أحد المعلمين
            [principal] {". "}عن: مدير المدرسة
            [coach] {". "}عن: المدرب
            [counselor] {". "}عن: المرشد
            [nurse] {". "}عن: الممرض/ة
            [office] {". "}عن: المكتب
            [administrator] {". "}عن: أحد الإداريين
            [superintendent] {". "}عن: المدير العام للمنطقة التعليمية
           *[other] {""}
        }
       *[other] {". "}عن: { $who }
    }
    { $tried ->
        [none] تحدثتم حتى الآن مع: لا أحد
        [staff] تحدثتم حتى الآن مع: المعلم أو موظف آخر
        [principal] تحدثتم حتى الآن مع: مدير المدرسة
       *[administrator] تحدثتم حتى الآن مع: أحد الإداريين
    }
    { $called ->
        [none] من: بدون اسم
       *[other] من: { $called }
    }
concern-review-happened = ماذا حدث: «{ $words }»
concern-review-wish =
    { $words ->
        [none] ما الذي يصلح الأمر: لم يُذكر
       *[other] ما الذي يصلح الأمر: «{ $words }»
    }
concern-send = نعم، أرسلها
# $what: happened, wish, about, tried, closest, name, topic or child.
concern-change =
    { $what ->
        [happened] تغيير ما حدث
        [wish] تغيير ما يصلح الأمر
        [about] تغيير الشخص الذي أتحدث عنه
        [tried] تغيير من تحدثت معه
        [closest] تغيير الأقرب إلى الأمر
        [name] مع اسمي أو من دونه
        [child] طفل آخر
       *[topic] تغيير الموضوع
    }

## Who has it, and why

# $level: staff, principal, administrator, superintendent, contact or equity. $who (String): a name, "none" if nobody has it yet.
# $day (String): the last day to take it up, written for the language.
concern-first =
    { $level ->
        [equity] تذهب إلى { concern-holder }
       *[staff] تذهب أولًا إلى { concern-holder }
    }. ويجب أن يبدأ العمل عليها في موعد أقصاه { $day }.
# Who has it, within a sentence.
concern-holder =
    { $who ->
        [none] { $level ->
            [principal] مدير المدرسة
            [administrator] الإداري الأقرب إلى الأمر في المنطقة التعليمية
            [superintendent] المدير العام للمنطقة التعليمية
            [equity] المسؤول عن المساواة في المعاملة
            [contact] الشخص المناسب الذي يحدده المكتب
           *[staff] الشخص الأقرب إلى الأمر، والمدرسة تحدده
        }
       *[other] { $level ->
            [principal] { $who } (مدير/ة المدرسة)
            [administrator] { $who } (من إدارة المنطقة التعليمية)
            [superintendent] { $who } (المدير/ة العام/ة للمنطقة التعليمية)
            [equity] { $who } (مسؤولية المساواة في المعاملة)
           *[staff] { $who }
        }
    }
# $why: closest, district, tried, last, conflict, cannot_face, not_resolved, not_acknowledged, discrimination or danger.
concern-why =
    { $why ->
        [closest] لماذا: تطلب القواعد أن نبدأ بالشخص الأقرب إلى الأمر.
        [district] لماذا: الأمر يخص قواعد أو قرارات، وهي تُوضع في المنطقة التعليمية.
        [tried] لماذا: تحدثتم مع من قبلهم، ولم يُحل الأمر.
        [last] لماذا: ذهبتم إلى كل الآخرين. لا يوجد مستوى أعلى في القواعد.
        [conflict] لماذا: لا يستلم أحد شكوى عن نفسه، لذلك تبدأ من المستوى التالي.
        [cannot_face] لماذا: لا تريدون الكلام مع الشخص الأقرب إلى الأمر، لذلك تبدأ من المستوى التالي.
        [discrimination] لماذا: المعاملة غير العادلة تذهب إلى هناك فورًا، مهما كان من تحدثتم معه.
        [danger] لماذا: قد يكون في الأمر خطر.
       *[not_resolved] لماذا: لم يُحل الأمر من قبل.
    }
# $contact (String): a telephone number or address, as the school wrote it.
concern-equity-contact = يمكنكم الاتصال بهم بأنفسكم: { $contact }
# $first: principal, administrator or superintendent. $count (Number): how many levels come after.
concern-way-up =
    { $first ->
        [principal] إن لم تُحل هناك، يمكن أن تنتقل إلى مدير المدرسة، ثم إلى إداري المنطقة التعليمية، ثم إلى مديرها العام.
        [administrator] إن لم تُحل هناك، يمكن أن تنتقل إلى إداري المنطقة التعليمية، ثم إلى مديرها العام.
       *[superintendent] إن لم تُحل هناك، يمكن أن تنتقل إلى المدير العام للمنطقة التعليمية. هذا هو المستوى الأخير.
    }

## It is sent

concern-raised = شكرًا. تم إرسال شكواكم. رقمها { $reference }.
concern-raised-follow = سأكتب لكم هنا عند كل خطوة. يمكنكم أن تسألوني في أي وقت أين وصلت، أو أن تضيفوا شيئًا.

## How it stands

concern-none = ليست عندي شكوى منكم. هل تريدون أن تخبروني بأمر ما؟
concern-yours = هذه شكاواكم:
# $status: open, acknowledged, asked, resolved, settled or withdrawn. $who (String): who has it, "none" for nobody yet.
# $day (String): until when something is due, or until when the parent may come back; "none" if there is none.
concern-line =
    { $reference }: { $kind ->
        [danger] رسالتكم العاجلة
        [discrimination] معاملة غير عادلة
       *[concern] { $topic ->
            [child] عن طفلكم
            [staff] عن شخص في المدرسة
           *[policy] عن قواعد أو قرارات
        }
    }
    { $status ->
        [open] { $kind ->
            [danger] نواصل تنبيه المدرسة حتى يستلمها أحد.
           *[concern] هي لدى { concern-holder }. يجب أن يبدأ العمل عليها في موعد أقصاه { $day }.
        }
        [acknowledged] { $kind ->
            [danger] { $who ->
                [none] يعمل عليها الآن شخص في المدرسة.
               *[other] العمل عليها جارٍ لدى { $who }.
            }
           *[concern] هي لدى { concern-holder }، وبدأ العمل عليها. يجب أن يصل الجواب في موعد أقصاه { $day }.
        }
        [asked] سألتكم المدرسة عن شيء وتنتظر جوابكم.
        [resolved] تقول المدرسة إن الأمر حُل. هل انتهى بالنسبة لكم؟
        [settled] { $day ->
            [none] انتهت.
           *[other] انتهت. يمكنكم فتحها من جديد حتى { $day }.
        }
       *[withdrawn] تم سحبها بطلب منكم.
    }
# A button: at most 60 characters. $day (String): when it was raised.
concern-label =
    { $topic ->
        [child] { $reference }، طفلي، { $day }
        [staff] { $reference }، شخص في المدرسة، { $day }
       *[policy] { $reference }، قواعد، { $day }
    }
concern-steps = ما تم حتى الآن:
# A button.
concern-show-steps = ما تم حتى الآن
# $what: what happened. $by: parent, account (staff) or clock. $who (String): who did it or got it, "none" if nobody.
# $words (String): what the school wrote, "none" if nothing.
concern-stage =
    { $day }: { $what ->
        [raised] { $who ->
            [none] قدمتم الشكوى.
           *[other] قدمتم الشكوى. وصلت إلى { $who }.
        }
        [acknowledged] بدأ العمل عليها لدى { $who }.
        [replied] جواب من { $who }: «{ $words }»
        [asked] سؤال من { $who }: «{ $words }»
        [answered] أجبتم.
        [added] أضفتم شيئًا.
        [assigned] { $who ->
            [none] أُعطيت لشخص آخر.
           *[other] أُعطيت إلى { $who }.
        }
        [escalated] { $level ->
            [principal] انتقلت إلى مدير المدرسة{ $by ->
                [clock] ، لأن أحدًا لم يبدأ العمل عليها في الموعد.
                [parent] ، كما طلبتم.
               *[account] .
            }
            [administrator] انتقلت إلى إداري المنطقة التعليمية{ $by ->
                [clock] ، لأن أحدًا لم يبدأ العمل عليها في الموعد.
                [parent] ، كما طلبتم.
               *[account] .
            }
            [superintendent] انتقلت إلى المدير العام للمنطقة التعليمية{ $by ->
                [clock] ، لأن أحدًا لم يبدأ العمل عليها في الموعد.
                [parent] ، كما طلبتم.
               *[account] .
            }
           *[other] انتقلت إلى شخص آخر.
        }
        [reminded] تأخرت، وتم تذكير المدرسة.
        [resolved] { $words ->
            [none] قيل إن الأمر حُل ({ $who }).
           *[other] قيل إن الأمر حُل ({ $who }): «{ $words }»
        }
        [settled] { $by ->
            [clock] أُغلقت، لأنكم لم تكتبوا.
           *[parent] قلتم إن الأمر انتهى.
        }
        [reopened] { $by ->
            [parent] فتحتموها من جديد.
           *[account] فتحتها المدرسة من جديد.
        }
        [withdrawn] سحبتموها.
        [rated] قلتم رأيكم في ما تم.
       *[erased] حُذفت كلماتكم.
    }
# $level: principal, administrator, superintendent or contact.
concern-next =
    { $level ->
        [principal] المستوى التالي هو مدير المدرسة.
        [administrator] المستوى التالي هو إداري المنطقة التعليمية.
        [superintendent] المستوى التالي هو المدير العام للمنطقة التعليمية.
       *[other] التالي هو شخص يحدده المكتب.
    }
concern-is-last = هذا هو المستوى الأخير. لا يوجد بعده مستوى في القواعد.
# A button. $what: answer, add, settle, unsettled, reopen, escalate, withdraw or rate.
concern-do =
    { $what ->
        [answer] الإجابة عن السؤال
        [add] إضافة شيء
        [settle] نعم، انتهى الأمر
        [unsettled] لا، لم ينتهِ الأمر
        [reopen] فتحها من جديد
        [escalate] لم يُحل الأمر: إلى المستوى التالي
        [withdraw] سحب الشكوى
       *[rate] رأيي في ما تم
    }
concern-not-possible = هذا غير ممكن الآن. هكذا هو الوضع:
concern-which-one = أي شكوى تقصدون؟

## Adding, going on, taking back

concern-add-ask = ماذا تريدون أن تضيفوا إلى { $reference }؟ اكتبوا ذلك بكلماتكم.
# $words (String): what the school asked.
concern-answer-ask = سألتكم المدرسة: «{ $words }» اكتبوا جوابكم بكلماتكم.
concern-added = شكرًا. أُضيف ذلك إلى { $reference }، وتم إخبار المدرسة.
concern-sure = هل أسحب { $reference }؟ عندها تتوقف المدرسة عن العمل عليها. ما كُتب حتى الآن يبقى في السجل.
concern-kept = حسنًا، يبقى كل شيء كما هو.
concern-yes-withdraw = نعم، اسحبها
concern-withdrawn = تم سحب { $reference }، وتم إخبار المدرسة. إن عاد الأمر، يمكنكم تقديم شكوى من جديد.
concern-next-is =
    { $level ->
        [principal] ستنتقل إلى مدير المدرسة.
        [administrator] ستنتقل إلى إداري المنطقة التعليمية.
        [superintendent] ستنتقل إلى المدير العام للمنطقة التعليمية. هذا هو المستوى الأخير.
       *[other] ستنتقل إلى شخص يحدده المكتب.
    }
concern-reason = ما الذي لم ينتهِ؟ اكتبوا ذلك بكلماتكم.
concern-escalated = نقلت { $reference } إلى المستوى التالي.
concern-how = نأسف لأن الأمر لم ينتهِ. كيف نكمل؟
concern-same-again = فتحها من جديد مع الشخص نفسه
concern-go-higher =
    { $level ->
        [principal] إلى مدير المدرسة
        [administrator] إلى إداري المنطقة التعليمية
        [superintendent] إلى المدير العام للمنطقة التعليمية
       *[other] إلى المستوى التالي
    }
concern-reopened = فُتحت { $reference } من جديد، وتم إخبار المدرسة.

## The end

# $day (String): until when it can be opened again.
concern-settled = يسعدني أن { $reference } انتهت، وتم إخبار المدرسة. يمكنكم فتحها من جديد حتى { $day }.
concern-rate = كيف تعاملت المدرسة مع الأمر؟
# $rating: very_badly, badly, fairly, well or very_well.
concern-rating =
    { $rating ->
        [very_badly] بشكل سيئ جدًا
        [badly] بشكل سيئ
        [fairly] مقبول
        [well] بشكل جيد
       *[very_well] بشكل جيد جدًا
    }
concern-rated = شكرًا. هذا يساعد المدرسة.
concern-not-rated = حسنًا. شكرًا.

intent-raise-concern = شيء ليس على ما يرام في المدرسة
intent-concern-status = ماذا حدث في شكواي
intent-escalate-concern = لم أحصل على مساعدة وأريد مستوى أعلى
intent-add-to-concern = إضافة شيء إلى شكواي
intent-withdraw-concern = سحب شكواي
