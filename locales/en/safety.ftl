## Danger and discrimination.

# $call (String): the emergency number. $crisis (String): the number for people who think of hurting themselves.
safety-emergency =
    If somebody is in danger now, call { $call } at once.

    If somebody thinks of hurting or killing themselves, call or text { $crisis }, day and night.

    I am a computer program. Nobody is watching this chat, and I cannot call anybody for you. Please also tell the school directly.
safety-discrimination-later = I am sorry this happened. Nobody should be treated worse because of who they are. I cannot record it yet, and nobody at school will see what you write here. Please ask for the person in charge of equal treatment, or for the principal.

intent-emergency = Somebody is in danger
intent-report-discrimination = Unequal treatment or harassment
