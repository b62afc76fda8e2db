## Volunteering and observing a class.

volunteering-none-now = شكرًا لأنكم تريدون المساعدة! المدرسة لا تبحث هنا الآن عن متطوعين.
volunteering-which = شكرًا لأنكم تريدون المساعدة! المدرسة تحتاج إلى المساعدة هنا:
# $title, $room (String): the school's own words; $room is "none" if there is none. $free (Number): how many places are left.
volunteering-event =
    { $title }
    { $day }، من { $start } إلى { $end }{ $room ->
        [none] {""}
       *[other] {"، "}{ $room }
    }
    { $free ->
        [zero] كل الأماكن محجوزة؛ توجد قائمة انتظار.
        [one] بقي مكان واحد.
        [two] بقي مكانان.
        [few] بقيت { $free } أماكن.
        [many] بقي { $free } مكانًا.
       *[other] بقي { $free } مكان.
    }
# A button; at most 60 characters.
volunteering-label = { $title }
# $words (String): the school's own words.
volunteering-asks = ما تطلبه المدرسة منكم: { $words }
# $names (String): a list of names, as each of them wants to be shown.
volunteering-helpers = يساعد أيضًا: { $names }
volunteering-how-shown = كيف يظهر اسمكم لباقي المتطوعين؟ بجوابكم هذا يتم تسجيلكم.
volunteering-full = كل الأماكن محجوزة. بجوابكم هذا تكونون على قائمة الانتظار. كيف يظهر اسمكم لباقي المتطوعين؟
# $how: full, short or hidden.
volunteering-shown =
    { $how ->
        [full] اسمي الكامل
        [hidden] لا يظهر اسمي
       *[short] الاسم الأول وحرف واحد
    }
volunteering-already = أنتم مسجلون في هذا بالفعل. شكرًا لمساعدتكم!
volunteering-called-off = نأسف، ألغت المدرسة هذا: { $title }، { $day }.
volunteering-thanks = شكرًا لمساعدتكم: { $title }. المدرسة سعيدة بأنكم كنتم هناك.
volunteering-too-few =
    { $count ->
        [zero] لم يُحجز أي مكان بعد، لكن العدد لا يمكن أن يكون أقل.
        [one] حُجز مكان واحد، لذلك لا يمكن أن يكون العدد أقل.
        [two] حُجز مكانان، لذلك لا يمكن أن يكون العدد أقل.
        [few] حُجزت { $count } أماكن، لذلك لا يمكن أن يكون العدد أقل.
        [many] حُجز { $count } مكانًا، لذلك لا يمكن أن يكون العدد أقل.
       *[other] حُجز { $count } مكان، لذلك لا يمكن أن يكون العدد أقل.
    }
volunteering-observe-whose = صف من تريدون أن تزوروا؟ يُرجى كتابة الاسم الأول لطفلكم واسم المعلم.
volunteering-observe-when = أي أيام تناسبكم للزيارة؟ اكتبوا ذلك بكلماتكم. سيجيبكم المكتب أو المعلم.

intent-volunteer = المساعدة في المدرسة
intent-observe-classroom = زيارة صف طفلي
