## What parents are told of their concern, and staff of what waits for them.

# In all of these: $reference (String) is the concern's number. $who (String) is the name of a member of staff, "none" if there is none.
# $day (String) is the last day on which something is due, written for the language; "none" if there is none.
# $kind: concern, discrimination or danger.
concern-told-acknowledged = { $kind ->
    [danger] { $who } has seen your message { $reference } and is dealing with it.
   *[concern] { $who } has taken up your concern { $reference }. You get an answer by { $day }.
}
# $words (String): what the member of staff wrote.
concern-told-replied =
    { $who } writes about your concern { $reference }:

    “{ $words }”
concern-told-asked =
    { $who } asks about your concern { $reference }:

    “{ $words }”

    Take the time that you need. The school's time to answer starts again when you have answered.
concern-told-assigned = { $who ->
    [none] Your concern { $reference } is being given to somebody else at the school, who takes it up by { $day }.
   *[other] { $who } has your concern { $reference } now, and takes it up by { $day }.
}
# $level: staff, principal, administrator, superintendent, contact or equity. $why: not_acknowledged if nobody took it up in time,
# conflict if it is about somebody on the level between.
concern-told-escalated = { $why ->
    [not_acknowledged] I am sorry: nobody at the school has taken up your concern { $reference } in time. So it goes on now.
   *[other] Your concern { $reference } goes on to the next level.
} { $who ->
    [none] { $level ->
        [principal] The principal has it now.
        [administrator] The administrator closest to it has it now.
        [superintendent] The superintendent has it now.
       *[other] The school finds the right person for it.
    }
   *[other] { $level ->
        [principal] { $who }, the principal, has it now.
        [administrator] { $who }, the administrator closest to it, has it now.
        [superintendent] { $who }, the superintendent, has it now.
       *[other] { $who } has it now.
    }
} It is to be taken up by { $day }.
concern-told-late = { $who ->
    [none] I am sorry: the answer to your concern { $reference } is late. I have reminded the school.
   *[other] I am sorry: the answer to your concern { $reference } is late. I have reminded { $who }.
}
concern-told-resolved = { $words ->
    [none] { $who } says that your concern { $reference } is resolved.
   *[other]
    { $who } says that your concern { $reference } is resolved:

    “{ $words }”
}

    Is it settled for you?
concern-told-settled = I have not heard from you, so your concern { $reference } is closed now. If it is not settled, you can open it again until { $day }.
concern-told-reopened = { $who ->
    [none] The school has opened your concern { $reference } again. It is to be taken up by { $day }.
   *[other] The school has opened your concern { $reference } again. { $who } takes it up by { $day }.
}
concern-told-erased = What you wrote in your concern { $reference } is deleted, as the school's rules say. Only that there was a concern, and its steps, stay in the log.
# $language (String): the name of a language.
concern-own-words = These are the school's own words, in { $language }. Nobody has translated them.

## Buttons below these: at most 60 characters
concern-answer = Answer
concern-settle = Yes, it is settled
concern-unsettled = No, it is not settled

## Why something cannot be done with a concern

concern-unknown = I know no concern { $reference } of yours. Please look at the number again.
concern-not-now = That is not possible with concern { $reference } any more. Ask me how it stands.
concern-last-level = Your concern { $reference } is at the last level already. There is no next one in the policy.
concern-too-late = Concern { $reference } was closed too long ago to be opened again. You can raise a new one and name this number.
concern-held = Concern { $reference } cannot be deleted now: the school has to keep it for a legal reason.
concern-not-ended = Concern { $reference } has not ended yet. You can take it back first, or wait until it is closed.
concern-not-anonymous = Your school takes concerns with a name only. Nobody but those who deal with it sees your name.

## What staff are told. No word of the parent and no name: it may be read on a locked screen.

# $topic: child, staff or policy.
staff-told-raised = { $kind ->
    [discrimination] A report of unequal treatment, { $reference }, waits for you. Please take it up by { $day }.
   *[concern] { $topic ->
        [staff] A concern about a member of staff, { $reference }, waits for you. Please take it up by { $day }.
        [policy] A concern about rules or decisions, { $reference }, waits for you. Please take it up by { $day }.
       *[child] A concern about a child, { $reference }, waits for you. Please take it up by { $day }.
    }
}
staff-told-escalated = { $level ->
    [principal] Concern { $reference } was not resolved closer to it and is with the principal now.
    [administrator] Concern { $reference } was not resolved at the school and is with the administrator now.
    [superintendent] Concern { $reference } was not resolved so far and is with the superintendent now.
   *[other] Concern { $reference } was not resolved so far and is with you now.
} Please take it up by { $day }.
staff-told-unassigned = Nobody has concern { $reference } yet. Please give it to the right person. It is to be taken up by { $day }.
staff-told-passed-on = Concern { $reference } is not with you any more. It has gone on to the next level.
staff-told-reopened = Concern { $reference } is not settled and is open again. Please take it up by { $day }.
staff-told-answered = The parent has answered you in { $reference }. Your answer is due by { $day }.
staff-told-added = { $kind ->
    [danger] URGENT. There is another message about { $reference }, which may be about danger. Please open it now.
   *[concern] The parent has added something to { $reference }.
}
staff-told-withdrawn = The parent has taken { $reference } back.
staff-told-settled = { $reference } is settled.
staff-told-late = { $reference } is late: it was due by { $day }.
staff-told-danger = URGENT. A message in the chat may be about danger ({ $reference }). Please open it now and take it. This is told again, and to more people, until somebody has taken it.
staff-told-taken = Somebody has taken { $reference } and deals with it. You do not have to do anything now.
# A button: at most 60 characters.
staff-acknowledge = I take it up
# Said to whoever took it up by that button. $day: the last day for an answer.
staff-acknowledged = Thank you. You have taken up { $reference }, and the family is told so. Please answer by { $day }.
# The subject of a mail. No personal words: others may read it on the way.
staff-told-subject = { $kind ->
    [danger] Puente: URGENT, { $reference }
   *[concern] Puente: concern { $reference }
}

staff-concern-unknown = There is no such concern, or it is not for you.
staff-concern-changed = Somebody did something here since you opened the page. Please look at it again first. What you had written is still below.
staff-concern-not-now = That is not possible with this concern now.
staff-concern-cannot-have = This person cannot have the concern.
staff-concern-about-you = You cannot name yourself here. Please give the concern to another person first.
