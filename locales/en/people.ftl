## Whom a parent can ask.

people-no-person-here = I am a computer program, and no person answers in this chat.
people-absence = I cannot report an absence for you. Please tell the school itself.
people-ask-office = The office of your school can help you.
# $organization (String): the parent's school or district.
people-ask-office-of = The office of { $organization } can help you.
# $contact (String): a telephone number or address, as the school wrote it.
people-office-contact = The office of { $organization } can help you: { $contact }

intent-talk-to-staff = Talk with a person
intent-ask-contact = Who to contact
intent-report-absence = Report an absence
