## What parents are told of their concern, and staff of what waits for them.

# In all of these: $reference (String) is the concern's number. $who (String) is the name of a member of staff, "none" if there is none.
# $day (String) is the last day on which something is due, written for the language; "none" if there is none.
# $kind: concern, discrimination or danger.
concern-told-acknowledged = { $kind ->
    [danger] وصلت رسالتكم { $reference } إلى { $who }، والعمل عليها جارٍ الآن.
   *[concern] بدأ العمل على شكواكم { $reference } لدى { $who }. سيصلكم جواب في موعد أقصاه { $day }.
}
# $words (String): what the member of staff wrote.
concern-told-replied =
    رسالة من { $who } عن شكواكم { $reference }:

    «{ $words }»
concern-told-asked =
    سؤال من { $who } عن شكواكم { $reference }:

    «{ $words }»

    خذوا الوقت الذي تحتاجونه. وقت المدرسة للجواب يبدأ من جديد بعد أن تجيبوا.
concern-told-assigned = { $who ->
    [none] شكواكم { $reference } تُعطى الآن لشخص آخر في المدرسة، ويبدأ العمل عليها في موعد أقصاه { $day }.
   *[other] شكواكم { $reference } الآن لدى { $who }، ويبدأ العمل عليها في موعد أقصاه { $day }.
}
# $level: staff, principal, administrator, superintendent, contact or equity. $why: not_acknowledged if nobody took it up in time,
# conflict if it is about somebody on the level between.
concern-told-escalated = { $why ->
    [not_acknowledged] نأسف: لم يبدأ أحد في المدرسة العمل على شكواكم { $reference } في الموعد. لذلك تنتقل الآن.
   *[other] شكواكم { $reference } تنتقل إلى المستوى التالي.
} { $who ->
    [none] { $level ->
        [principal] هي الآن لدى مدير المدرسة.
        [administrator] هي الآن لدى الإداري الأقرب إلى الأمر.
        [superintendent] هي الآن لدى المدير العام للمنطقة التعليمية.
       *[other] المدرسة تبحث لها عن الشخص المناسب.
    }
   *[other] { $level ->
        [principal] هي الآن لدى { $who } (مدير/ة المدرسة).
        [administrator] هي الآن لدى { $who } (من الإدارة، الأقرب إلى الأمر).
        [superintendent] هي الآن لدى { $who } (المدير/ة العام/ة للمنطقة التعليمية).
       *[other] هي الآن لدى { $who }.
    }
} يجب أن يبدأ العمل عليها في موعد أقصاه { $day }.
concern-told-late = { $who ->
    [none] نأسف: تأخر الجواب عن شكواكم { $reference }. ذكّرت المدرسة بذلك.
   *[other] نأسف: تأخر الجواب عن شكواكم { $reference }. أرسلت تذكيرًا إلى { $who }.
}
concern-told-resolved = { $words ->
    [none] وصل من { $who } أن شكواكم { $reference } حُلّت.
   *[other]
    وصل من { $who } أن شكواكم { $reference } حُلّت:

    «{ $words }»
}

    هل انتهى الأمر بالنسبة لكم؟
concern-told-settled = لم يصلني منكم شيء، لذلك أُغلقت شكواكم { $reference } الآن. إن لم ينتهِ الأمر، يمكنكم فتحها من جديد حتى { $day }.
concern-told-reopened = { $who ->
    [none] فتحت المدرسة شكواكم { $reference } من جديد. يجب أن يبدأ العمل عليها في موعد أقصاه { $day }.
   *[other] فتحت المدرسة شكواكم { $reference } من جديد. يبدأ العمل عليها لدى { $who } في موعد أقصاه { $day }.
}
concern-told-erased = حُذف ما كتبتموه في شكواكم { $reference }، كما تقول قواعد المدرسة. يبقى في السجل فقط أنه كانت هناك شكوى، وخطواتها.
# $language (String): the name of a language.
concern-own-words = هذه كلمات المدرسة نفسها، باللغة: { $language }. لم يترجمها أحد.

## Buttons below these: at most 60 characters
concern-answer = إجابة
concern-settle = نعم، انتهى الأمر
concern-unsettled = لا، لم ينتهِ الأمر

## Why something cannot be done with a concern

concern-unknown = لا أعرف شكوى لكم برقم { $reference }. يُرجى التأكد من الرقم.
concern-not-now = هذا لم يعد ممكنًا في الشكوى { $reference }. اسألوني أين وصلت.
concern-last-level = شكواكم { $reference } في المستوى الأخير الآن. لا يوجد بعده مستوى في القواعد.
concern-too-late = أُغلقت الشكوى { $reference } منذ وقت طويل ولا يمكن فتحها. يمكنكم تقديم شكوى جديدة وذكر هذا الرقم.
concern-held = لا يمكن حذف الشكوى { $reference } الآن: على المدرسة الاحتفاظ بها لسبب قانوني.
concern-not-ended = لم تنتهِ الشكوى { $reference } بعد. يمكنكم سحبها أولًا، أو الانتظار حتى تُغلق.
concern-not-anonymous = مدرستكم تقبل الشكاوى مع الاسم فقط. لا يرى اسمكم إلا من يعملون عليها.

## What staff are told. No word of the parent and no name: it may be read on a locked screen.

# $topic: child, staff or policy.
staff-told-raised = { $kind ->
    [discrimination] ينتظركم بلاغ عن معاملة غير عادلة، { $reference }. يُرجى بدء العمل عليه في موعد أقصاه { $day }.
   *[concern] { $topic ->
        [staff] تنتظركم شكوى عن أحد العاملين، { $reference }. يُرجى بدء العمل عليها في موعد أقصاه { $day }.
        [policy] تنتظركم شكوى عن قواعد أو قرارات، { $reference }. يُرجى بدء العمل عليها في موعد أقصاه { $day }.
       *[child] تنتظركم شكوى عن طفل، { $reference }. يُرجى بدء العمل عليها في موعد أقصاه { $day }.
    }
}
staff-told-escalated = { $level ->
    [principal] الشكوى { $reference } لم تُحل لدى الأقرب إليها، وهي الآن لدى مدير المدرسة.
    [administrator] الشكوى { $reference } لم تُحل في المدرسة، وهي الآن لدى الإداري.
    [superintendent] الشكوى { $reference } لم تُحل حتى الآن، وهي الآن لدى المدير العام للمنطقة التعليمية.
   *[other] الشكوى { $reference } لم تُحل حتى الآن، وهي الآن لديكم.
} يُرجى بدء العمل عليها في موعد أقصاه { $day }.
staff-told-unassigned = الشكوى { $reference } ليست لدى أحد بعد. يُرجى إعطاؤها للشخص المناسب. يجب بدء العمل عليها في موعد أقصاه { $day }.
staff-told-passed-on = لم تعد الشكوى { $reference } لديكم. انتقلت إلى المستوى التالي.
staff-told-reopened = الشكوى { $reference } لم تنتهِ، وهي مفتوحة من جديد. يُرجى بدء العمل عليها في موعد أقصاه { $day }.
staff-told-answered = وصل جواب الأهل في { $reference }. موعد جوابكم أقصاه { $day }.
staff-told-added = { $kind ->
    [danger] عاجل. وصلت رسالة أخرى عن { $reference }، وقد تكون عن خطر. يُرجى فتحها الآن.
   *[concern] أضاف الأهل شيئًا إلى { $reference }.
}
staff-told-withdrawn = سحب الأهل { $reference }.
staff-told-settled = انتهت { $reference }.
staff-told-late = تأخرت { $reference }: كان موعدها { $day }.
staff-told-danger = عاجل. رسالة في المحادثة قد تكون عن خطر ({ $reference }). يُرجى فتحها الآن واستلامها. يتكرر هذا التنبيه ويصل إلى عدد أكبر من الناس حتى يستلمها أحد.
staff-told-taken = تم استلام { $reference } والعمل عليها جارٍ. ليس عليكم فعل شيء الآن.
# A button: at most 60 characters.
staff-acknowledge = أبدأ العمل عليها
# Said to whoever took it up by that button. $day: the last day for an answer.
staff-acknowledged = شكرًا. { $reference } الآن لديكم، وتم إخبار العائلة بذلك. يُرجى الجواب في موعد أقصاه { $day }.
# The subject of a mail. No personal words: others may read it on the way.
staff-told-subject = { $kind ->
    [danger] Puente: عاجل، { $reference }
   *[concern] Puente: الشكوى { $reference }
}

staff-concern-unknown = لا توجد شكوى كهذه، أو ليست لكم.
staff-concern-changed = تغيّر شيء هنا منذ فتحتم الصفحة. يُرجى النظر فيها من جديد أولًا. ما كتبتموه ما زال في الأسفل.
staff-concern-not-now = هذا غير ممكن في هذه الشكوى الآن.
staff-concern-cannot-have = لا يمكن أن تكون الشكوى لدى هذا الشخص.
staff-concern-about-you = لا يمكنكم ذكر أنفسكم هنا. يُرجى إعطاء الشكوى لشخص آخر أولًا.
