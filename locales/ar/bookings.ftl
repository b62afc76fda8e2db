## What is booked, waited for or asked of the office, and what is said about it.

# $kind: parent_teacher, parent_student_teacher or parent_principal. $child (String): a first name. $staff (String): a name.
# $day, $start, $end (String): written for the language. $way: in_person, phone or video. $room (String): "none" if there is none.
# $interpreter (String): the language, if $asked is yes. $confirmed: no as long as the school looks for an interpreter.
# $companions (Number): how many people the parent brings.
booking-conference =
    { $kind ->
        [parent_student_teacher] لقاء مع { $staff } بحضور { $child }
       *[parent_teacher] لقاء مع { $staff } بخصوص { $child }
    }
    { $day }، من { $start } إلى { $end }
    { $way ->
        [phone] بالهاتف: المدرسة تتصل بكم.
        [video] بالفيديو: المدرسة ترسل لكم الرابط.
       *[in_person] { $room ->
            [none] في المدرسة.
           *[other] في المدرسة، { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}المترجم إلى { $interpreter } لم يتأكد بعد.
           *[yes] {" "}مع مترجم إلى { $interpreter }.
        }
       *[no] {""}
    }{ $companions ->
        [zero] {""}
        [one] {" "}يأتي معكم شخص واحد.
        [two] {" "}يأتي معكم شخصان.
        [few] {" "}يأتي معكم { $companions } أشخاص.
        [many] {" "}يأتي معكم { $companions } شخصًا.
       *[other] {" "}يأتي معكم { $companions } شخص.
    }
# $title (String): the school's own words.
booking-event =
    { $title }
    { $day }، من { $start } إلى { $end }{ $room ->
        [none] {""}
       *[other] {"، "}{ $room }
    }
# Labels of buttons: at most 60 characters.
booking-label = { $staff }، { $day }، { $time } ({ $child })
booking-label-event = { $title }، { $day }
booking-change = تغيير الموعد
booking-cancel = إلغاء الموعد

booking-done = تم الحجز. يمكنكم إضافته إلى تقويمكم.
booking-changed = تم التغيير. هكذا صار الموعد:
booking-cancelled = تم الإلغاء. صار الوقت متاحًا لعائلة أخرى.
booking-cancelled-by-school = نأسف، اضطرت المدرسة إلى إلغاء هذا. اكتبوا لي إن كنتم تريدون وقتًا آخر.
booking-moved-by-school = نقلت المدرسة هذا إلى وقت آخر. إن لم يناسبكم، يمكنكم تغييره أو إلغاؤه هنا.

## Why something cannot be booked

booking-taken = نأسف، سبقكم شخص آخر. هذا الوقت محجوز الآن.
booking-gone = هذا لم يعد متاحًا.
booking-too-late = فات الوقت لحجز هذا.
# $day (String): from when on it can be booked.
booking-too-early = يمكن حجز هذا ابتداءً من { $day }.
booking-too-short = مع المترجم يحتاج اللقاء إلى ضعف الوقت، وهذا الوقت لا يكفي.
booking-clash = عندكم موعد آخر في هذا الوقت.
booking-twice = عندكم بالفعل لقاء مع هذا الشخص عن طفلكم. يمكنكم تغييره بدلًا من ذلك.
# $count (Number): the most meetings a family may have at a time.
booking-limit =
    { $count ->
        [zero] لا يمكن الآن حجز لقاءات مع هذه المدرسة هنا. المكتب يستطيع مساعدتكم.
        [one] يمكنكم حجز لقاء واحد مع هذه المدرسة في كل مرة. المكتب يستطيع مساعدتكم إن أردتم أكثر.
        [two] يمكنكم حجز لقاءين مع هذه المدرسة في كل مرة. المكتب يستطيع مساعدتكم إن أردتم أكثر.
        [few] يمكنكم حجز { $count } لقاءات مع هذه المدرسة في كل مرة. المكتب يستطيع مساعدتكم إن أردتم أكثر.
        [many] يمكنكم حجز { $count } لقاءً مع هذه المدرسة في كل مرة. المكتب يستطيع مساعدتكم إن أردتم أكثر.
       *[other] يمكنكم حجز { $count } لقاء مع هذه المدرسة في كل مرة. المكتب يستطيع مساعدتكم إن أردتم أكثر.
    }
booking-not-there = لا أجد هذا الحجز. ربما تم تغييره أو إلغاؤه.
# $hours (Number): until how long before it begins.
booking-cut-off =
    { $hours ->
        [zero] بعد أن يبدأ الموعد، مكتب المدرسة وحده يستطيع تغييره أو إلغاءه. يُرجى الاتصال بالمكتب.
        [one] عندما تبقى ساعة واحدة على الموعد، مكتب المدرسة وحده يستطيع تغييره أو إلغاءه. يُرجى الاتصال بالمكتب.
        [two] عندما تبقى ساعتان على الموعد، مكتب المدرسة وحده يستطيع تغييره أو إلغاءه. يُرجى الاتصال بالمكتب.
        [few] عندما تبقى { $hours } ساعات على الموعد، مكتب المدرسة وحده يستطيع تغييره أو إلغاءه. يُرجى الاتصال بالمكتب.
        [many] عندما تبقى { $hours } ساعة على الموعد، مكتب المدرسة وحده يستطيع تغييره أو إلغاءه. يُرجى الاتصال بالمكتب.
       *[other] عندما تبقى { $hours } ساعة على الموعد، مكتب المدرسة وحده يستطيع تغييره أو إلغاءه. يُرجى الاتصال بالمكتب.
    }

## My bookings

bookings-yours = هذا ما عندكم:
bookings-none = لا يوجد عندكم الآن أي حجز.
bookings-none-unknown = لا يوجد حجز في هذه المحادثة. إن أعطتكم المدرسة رمزًا، فاكتبوه لي وسأعرف عائلتكم.
bookings-which-to-change = أي لقاء تريدون تغييره؟
bookings-which-to-cancel = أي موعد تريدون إلغاءه؟
bookings-what-to-change = ماذا تريدون أن تغيّروا؟
bookings-sure-to-cancel = هل ألغي هذا؟
bookings-review-change =
    هكذا سيكون الموعد. هل هذا صحيح؟

    لقاء مع { $staff } بخصوص { $child }
    { $day }، { $time }، { $way ->
        [phone] بالهاتف
        [video] بالفيديو
       *[in_person] في المدرسة
    }

bookings-no-other-time = لا يوجد وقت آخر مناسب. هل أترك الموعد كما هو؟
review-what-else = حسنًا. ماذا أغيّر؟
review-yes = نعم، هذا صحيح
review-yes-change = نعم، غيّر الموعد
review-yes-cancel = نعم، ألغِ الموعد
review-keep = لا، اتركه كما هو
review-cancel = توقف، لا أريد شيئًا من هذا
# $what: the day, time, way, interpreter, companions (people who come along) or wish (when it would suit).
review-change =
    { $what ->
        [day] يوم آخر
        [time] وقت آخر
        [way] حضور شخصي أو هاتف أو فيديو
        [interpreter] المترجم
        [companions] سيأتي معي أحد
       *[wish] أيام أو أوقات أخرى
    }

## Days and times

date-impossible = لا يوجد يوم كهذا في التقويم. أي يوم تقصدون؟
date-past = { $day } قد مضى. أي يوم يناسبكم؟
date-ambiguous = هل تقصدون { $first } أم { $second }؟

## The waitlist

waitlist-join = ضعني على قائمة الانتظار
# $ahead (Number): how many families are before this one.
waitlist-joined =
    { $ahead ->
        [zero] أنتم على قائمة الانتظار، وأول من عليها. حين يتوفر مكان، سأكتب لكم.
        [one] أنتم على قائمة الانتظار، وقبلكم عائلة واحدة. حين يأتي دوركم، سأكتب لكم.
        [two] أنتم على قائمة الانتظار، وقبلكم عائلتان. حين يأتي دوركم، سأكتب لكم.
        [few] أنتم على قائمة الانتظار، وقبلكم { $ahead } عائلات. حين يأتي دوركم، سأكتب لكم.
        [many] أنتم على قائمة الانتظار، وقبلكم { $ahead } عائلة. حين يأتي دوركم، سأكتب لكم.
       *[other] أنتم على قائمة الانتظار، وقبلكم { $ahead } عائلة. حين يأتي دوركم، سأكتب لكم.
    }
waitlist-offered = توفر مكان الآن. سأكتب لكم التفاصيل.
# $day, $time: until when the place is kept.
waitlist-offer = يوجد مكان لكم. أحتفظ به حتى { $day }، { $time }. هل تريدونه؟
waitlist-accept = نعم، أريده
waitlist-decline = لا، شكرًا
waitlist-declined = حسنًا. سيأخذه من بعدكم. لم تعودوا على قائمة الانتظار.
waitlist-offer-over = لم يعد هذا المكان محفوظًا لكم.
waitlist-offer-ended = انتهى وقت الرد، وذهب المكان إلى العائلة التالية. يمكنكم الانضمام إلى قائمة الانتظار من جديد في أي وقت.
waitlist-over = نأسف، لم يتوفر مكان في الوقت المناسب. مكتب المدرسة يستطيع مساعدتكم في إيجاد حل آخر.
waitlist-twice = أنتم بالفعل على قائمة الانتظار هذه. سأكتب لكم حين يأتي دوركم.
waitlist-not-in-line = لم تعودوا على قائمة الانتظار هذه.
waitlist-left = لم تعودوا على قائمة الانتظار هذه.
waitlist-leave = الخروج من قائمة الانتظار { $number }
waitlist-line =
    { $ahead ->
        [zero] قائمة الانتظار للقاء مع { $staff } ({ $child }): أنتم أول من عليها
        [one] قائمة الانتظار للقاء مع { $staff } ({ $child }): قبلكم عائلة واحدة
        [two] قائمة الانتظار للقاء مع { $staff } ({ $child }): قبلكم عائلتان
        [few] قائمة الانتظار للقاء مع { $staff } ({ $child }): قبلكم { $ahead } عائلات
        [many] قائمة الانتظار للقاء مع { $staff } ({ $child }): قبلكم { $ahead } عائلة
       *[other] قائمة الانتظار للقاء مع { $staff } ({ $child }): قبلكم { $ahead } عائلة
    }
waitlist-line-event =
    { $ahead ->
        [zero] قائمة الانتظار لـ { $title }: أنتم أول من عليها
        [one] قائمة الانتظار لـ { $title }: قبلكم عائلة واحدة
        [two] قائمة الانتظار لـ { $title }: قبلكم عائلتان
        [few] قائمة الانتظار لـ { $title }: قبلكم { $ahead } عائلات
        [many] قائمة الانتظار لـ { $title }: قبلكم { $ahead } عائلة
       *[other] قائمة الانتظار لـ { $title }: قبلكم { $ahead } عائلة
    }

## Requests to the office

# $number (Number): of the request. $school (String): "none" if unknown.
request-done =
    نقلت هذا إلى { $school ->
        [none] مكتب المدرسة
       *[other] مكتب { $school }
    }، وهو الطلب رقم { $number }. سيصل الجواب إلى هذه المحادثة. لا أحد يراقب هذه المحادثة طوال الوقت؛ إن كان الأمر مستعجلًا، يُرجى الاتصال بالمكتب.
# $kind: conference, interpreter, volunteer or observe.
request-line =
    الطلب رقم { $number } إلى المكتب: { $kind ->
        [conference] لقاء
        [interpreter] مترجم أو ترجمة
        [volunteer] المساعدة في المدرسة
       *[observe] زيارة الصف
    }. لم يأتِ الجواب بعد.
request-withdraw = سحب الطلب رقم { $number }
request-withdrawn = تم سحب الطلب رقم { $number }.
request-not-open = الطلب رقم { $number } لم يعد مفتوحًا.
# $words (String): the office's own words, which nobody has translated.
request-answered =
    مكتب المدرسة يجيب عن طلبكم رقم { $number }. هذه كلماته كما كتبها:

    { $words }

## Reminders

reminder = تذكير بما حجزتم:
reminders-stop = تشغيل التذكير أو إيقافه

## For the office

slots-day-taken = عند أحد المعلمين أوقات أخرى يوم { $day }، لذلك لا يمكن نقل اليوم إلى هناك.
