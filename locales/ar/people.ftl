## Whom a parent can ask.

people-no-person-here = أنا برنامج كمبيوتر، ولا يجيب أي شخص في هذه المحادثة.
people-absence = لا أستطيع أن أبلّغ عن الغياب بدلًا منكم. يُرجى إبلاغ المدرسة نفسها.
people-ask-office = مكتب مدرستكم يستطيع مساعدتكم.
# $organization (String): the parent's school or district.
people-ask-office-of = مكتب { $organization } يستطيع مساعدتكم.
# $contact (String): a telephone number or address, as the school wrote it.
people-office-contact = مكتب { $organization } يستطيع مساعدتكم: { $contact }

intent-talk-to-staff = التحدث مع شخص
intent-ask-contact = بمن أتصل
intent-report-absence = الإبلاغ عن غياب
