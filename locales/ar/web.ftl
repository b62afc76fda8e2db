# The web chat and the policy pages: buttons, labels and notes around the conversation.
# Messages here take no variables: the page says them without the server.

## The page

web-title = Puente – رسائل مع مدرستكم
web-tagline = مساعد المدرسة
web-skip = الانتقال إلى خانة الرسالة
# For browsers without JavaScript.
web-noscript =
    تحتاج هذه المحادثة إلى JavaScript، وهو مغلق في متصفحكم. يمكنكم الوصول إلى المدرسة
    من دونه: يُرجى الاتصال بمكتب المدرسة أو زيارته. سيسعد العاملون هناك بمساعدتكم.

## The conversation

# Read aloud by screen readers only: the name of the list of messages.
web-conversation = محادثة مع بوينتي
# Read aloud by screen readers only, before a message of the parent.
web-you-said = قلتم:
# Read aloud by screen readers only, before a message of the bot.
web-puente-said = بوينتي:
web-typing = بوينتي يكتب…
web-message = رسالتكم
web-placeholder = اكتبوا رسالة
web-send = إرسال
# Before the name of a further document that answers the question too.
web-see-also = انظروا أيضًا:
web-open-document = القراءة في المستند

## When something does not work

web-offline = لا يوجد اتصال الآن. نحن نواصل المحاولة؛ لا حاجة إلى أن تفعلوا شيئًا.
web-not-sent = لم تُرسل هذه الرسالة.
web-send-again = إرسال من جديد
web-too-long = هذه الرسالة طويلة جدًا. يُرجى اختصارها، أو إرسالها في رسالتين أو أكثر.
web-too-fast = كانت هذه رسائل كثيرة دفعة واحدة، لذلك لم تُرسل هذه. يُرجى الانتظار لحظة.

## The menu

web-menu = القائمة
web-close = إغلاق
web-language = اللغة
web-more = المزيد
web-change-school = تغيير المدرسة
web-privacy = ما يعرفه بوينتي عني
web-delete = حذف هذه المحادثة من هذا الجهاز
web-delete-note =
    هل يستعمل هذا الجهاز غيركم، أو هو كمبيوتر المدرسة؟ إذن يستطيع من يأتي بعدكم أن يقرأ
    هذه المحادثة هنا. احذفوها حين تنتهون.
    وإن كان على المدرسة الاحتفاظ بها لسبب قانوني، فإنها تبقى عندها.
web-delete-now = نعم، حذف المحادثة

## The policy pages

web-policy-back = العودة إلى المحادثة
web-policy-sections = في هذا المستند
web-policy-language = قراءة هذا المستند بلغة
# Above a translated document that no person has reviewed yet.
web-policy-machine =
    هذه ترجمة آلية، ولم يراجعها أي شخص بعد. هي هنا لكي تساعدكم على القراءة.
    الكلمات الأصلية هي المعتمدة؛ تجدونها تحت كل جملة.
# Opens the document's own English words below a translated sentence.
web-policy-original = الكلمات الأصلية (بالإنجليزية)
web-policy-adopted = اعتُمد
web-policy-renumbered = أُعيد ترقيمه
web-policy-revised = عُدّل
web-policy-updated = حُدّث
web-missing-title = لم نجد هذه الصفحة
web-missing-text =
    ربما يكون الرابط قديمًا، أو في العنوان خطأ في الكتابة. لم يضع شيء من بياناتكم. اكتبوا
    سؤالكم في المحادثة، وسيبحث بوينتي عن الجواب.
