## Danger and discrimination.

# $call (String): the emergency number. $crisis (String): the number for people who think of hurting themselves.
safety-emergency =
    If somebody is in danger now, call { $call } at once.

    If somebody thinks of hurting or killing themselves, call or text { $crisis }, day and night.

    I am a computer program. Nobody is watching this chat, and I cannot call anybody for you. Please also tell the school directly.
# $school (String): its name. $reference (String): the number of the message.
safety-school-alerted = I have also passed your message on to { $school } as urgent ({ $reference }). I repeat it until somebody takes it. Please do not wait for that.
safety-nobody-reached = I have kept your message for { $school } as urgent ({ $reference }), but I can reach nobody there right now. Please do not wait for the school.
safety-no-school = I cannot alert a school, because I do not know which one is yours.
# Buttons: at most 60 characters.
safety-no-emergency = It is not an emergency
safety-go-on = Go on with what we were doing
safety-calm = I am glad. I have told the school that it is not an emergency ({ $reference }). Somebody there will still look at it.

intent-emergency = Somebody is in danger
intent-report-discrimination = Unequal treatment or harassment
