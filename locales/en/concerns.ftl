## Concerns: raising one, following it, ending it.

## Before the first question

# $call (String): the number to call in danger.
concern-notice =
    I am sorry that something is not right. You can tell the school here, and I write to you at each step.

    Who reads it: whoever gets it at school, and those above. Never the person it is about.

    It is your choice. You can also talk to the person or the office yourself, and you lose nothing.

    Each step is logged. Nobody watches this day and night: in danger, call { $call }.
concern-notice-report =
    I am sorry this happened. Nobody should be treated worse because of who they are. You can report it here.

    Who reads it: the person in charge of equal treatment. Never the person it is about. You do not have to talk to anybody first.

    It is your choice. You can also go to the office yourself, and you lose nothing.

    Each step is logged. Nobody watches this day and night: in danger, call { $call }.
concern-notice-again = Shall we go on with your concern?
# Buttons: at most 60 characters.
concern-go-on = Go on
concern-help-with-words = Help me with words for a first message
concern-meeting-instead = Arrange a meeting with that person instead
concern-stop = Stop, send nothing

## The questions

concern-other-matter = No, it is about something else
concern-report-it = Yes, report it as unequal treatment
concern-unequal = May I ask: was somebody treated worse because of who they are, or harassed? Then it goes at once to the person in charge of equal treatment, and you do not have to talk to anybody first.
concern-which-topic = What is it about?
# $topic: child, staff or policy.
concern-topic =
    { $topic ->
        [child] My child, or something that happened to my child
        [staff] Somebody who works at the school
       *[policy] Rules, decisions, or how things are done
    }
concern-which-child = Which child is it about?
concern-no-child = No child of mine, or all of them
concern-which-school = Which school is it about?
concern-about-whom = Who is it about? You can choose or write the name. This person will not see it.
# $name (String): a name. $role: teacher, principal, counselor, coach, nurse, office or another one.
concern-member =
    { $role ->
        [teacher] { $name }, teacher
        [principal] { $name }, principal
        [counselor] { $name }, counselor
        [coach] { $name }, coach
        [nurse] { $name }, nurse
        [office] { $name }, office
       *[other] { $name }
    }
concern-role =
    { $role ->
        [principal] The principal
        [coach] A coach
       *[teacher] A teacher
    }
concern-somebody-else = Somebody else
concern-nobody = It is about something else
concern-do-not-know = I do not know
concern-which-person = Who is it? Please write the name, or what the person does at school.
# $names (String): a list of names.
concern-same-name = More than one person has that name: { $names }. To be safe, none of them will see it.
concern-tried = Have you talked to somebody at the school about it? If it was more than one, choose the last one.
concern-not-yet = Not yet
# $level: person (the one it is about), staff, principal or administrator. $who (String): a name, "none" if it is not known.
concern-tried-with =
    { $level ->
        [person] { $who ->
            [none] Yes, to the person it is about
           *[other] Yes, to { $who }
        }
        [principal] Yes, to the principal
        [administrator] Yes, to an administrator of the district
       *[staff] Yes, to the teacher or other staff
    }
concern-cannot =
    { $topic ->
        [child] I cannot talk to the teacher or other staff
       *[staff] { $who ->
            [none] I cannot talk to that person about it
           *[other] I cannot talk to { $who } about it
        }
    }
concern-cannot-noted = That is all right. You do not have to. It goes to somebody else.
concern-came-of-it = When was that, and what came of it? Please write it in your own words.
concern-skip = Skip this
concern-closest = Who at school is closest to it? You can choose or write the name.
concern-school-finds-out = I do not know. The school finds out
concern-happened = What happened, and when? Please write it in your own words, as long as you like. You can write in your language.
# $words (String): what the parent wrote before, maybe shortened.
concern-told-so-far = You wrote: “{ $words }”
concern-happened-more = Shall I take it as it is? Or please write what happened, and when, in your own words.
concern-take-as-told = Take it as it is
concern-wish = What would put it right for you? Please write it in your own words.
concern-talk-first = Before I send it: sometimes talking with the person is quicker. What would you like? You can still send the concern later.
concern-send-it = Go on and send the concern
concern-name = How may the school call you? Please write your name.
concern-name-linked = Shall the school see your name?
concern-with-name = Yes, with my name
concern-without-name = Without my name
concern-anonymous-means = Without a name, no name is stored and staff do not see who you are. This chat is remembered, so that the answers reach you here.

## Words for a first message

concern-words-for-you = Here are words that you can copy and change:
# $who, $child, $happened, $wish (String): names and the parent's own words; "none" if not known.
concern-words =
    { $who ->
        [none] Hello,
       *[other] Hello { $who },
    }

    { $child ->
        [none] I would like to talk with you about something that worries me.
       *[other] I would like to talk with you about something that worries me about { $child }.
    }{ $happened ->
        [none] {""}
       *[other] {" "}{ $happened }
    }

    { $wish ->
        [none] I would like to hear how you see it.
       *[other] It would help us if: { $wish }
    }

    When could we talk? Thank you for your time.

## Before it is sent

concern-review = Please look whether this is right. Nothing is sent yet.
# $school, $child, $who, $called (String): names; "none" if there is none. $role: what the person does, "none" if not known.
# $kind: concern or discrimination. $topic: child, staff or policy. $tried: none, staff, principal or administrator.
concern-review-facts =
    School: { $school }
    { $kind ->
        [discrimination] What: unequal treatment or harassment
       *[concern] { $topic ->
            [child] What: my child
            [staff] What: somebody who works at the school
           *[policy] What: rules or decisions
        }
    }{ $child ->
        [none] {""}
       *[other] {" "}({ $child })
    }{ $who ->
        [none] { $role ->
            [none] {""}
            [teacher] {". "}About: a teacher
            [principal] {". "}About: the principal
            [coach] {". "}About: a coach
            [counselor] {". "}About: the counselor
            [nurse] {". "}About: the nurse
            [office] {". "}About: the office
            [administrator] {". "}About: an administrator
            [superintendent] {". "}About: the superintendent
           *[other] {""}
        }
       *[other] {". "}About: { $who }
    }
    { $tried ->
        [none] Talked to so far: nobody
        [staff] Talked to so far: the teacher or other staff
        [principal] Talked to so far: the principal
       *[administrator] Talked to so far: an administrator
    }
    { $called ->
        [none] From: no name
       *[other] From: { $called }
    }
concern-review-happened = What happened: “{ $words }”
concern-review-wish =
    { $words ->
        [none] What would put it right: not said
       *[other] What would put it right: “{ $words }”
    }
concern-send = Yes, send it
# $what: happened, wish, about, tried, closest, name, topic or child.
concern-change =
    { $what ->
        [happened] Change what happened
        [wish] Change what would put it right
        [about] Change who it is about
        [tried] Change who I talked to
        [closest] Change who is closest to it
        [name] With or without my name
        [child] Another child
       *[topic] It is about something else
    }

## Who has it, and why

# $level: staff, principal, administrator, superintendent, contact or equity. $who (String): a name, "none" if nobody has it yet.
# $day (String): the last day to take it up, written for the language.
concern-first =
    { $level ->
        [equity] It goes to { concern-holder }
       *[staff] First it goes to { concern-holder }
    }. It is to be taken up by { $day }.
# Who has it, within a sentence.
concern-holder =
    { $who ->
        [none] { $level ->
            [principal] the principal
            [administrator] the administrator of the district who is closest to it
            [superintendent] the superintendent
            [equity] the person in charge of equal treatment
            [contact] the right person, whom the office finds
           *[staff] the person closest to it, whom the school finds
        }
       *[other] { $level ->
            [principal] { $who }, the principal
            [administrator] { $who }, administrator of the district
            [superintendent] { $who }, the superintendent
            [equity] { $who }, who is in charge of equal treatment
           *[staff] { $who }
        }
    }
# $why: closest, district, tried, last, conflict, cannot_face, not_resolved, not_acknowledged, discrimination or danger.
concern-why =
    { $why ->
        [closest] Why: the policy asks to begin with the person closest to it.
        [district] Why: it is about rules or decisions, and those are made at the district.
        [tried] Why: you have talked to those before, and it was not resolved.
        [last] Why: you have been to all the others. There is no higher level in the policy.
        [conflict] Why: nobody gets a concern about themselves, so it begins at the next level.
        [cannot_face] Why: you do not want to talk to the person closest to it, so it begins at the next level.
        [discrimination] Why: unequal treatment goes there at once, whoever you have talked to.
        [danger] Why: it may be about danger.
       *[not_resolved] Why: it was not resolved before.
    }
# $contact (String): a telephone number or address, as the school wrote it.
concern-equity-contact = You can reach them yourself: { $contact }
# $first: principal, administrator or superintendent. $count (Number): how many levels come after.
concern-way-up =
    { $first ->
        [principal] If it is not resolved there, it can go on to the principal, then to the administrator of the district, then to the superintendent.
        [administrator] If it is not resolved there, it can go on to the administrator of the district, then to the superintendent.
       *[superintendent] If it is not resolved there, it can go on to the superintendent. That is the last level.
    }

## It is sent

concern-raised = Thank you. Your concern is sent. Its number is { $reference }.
concern-raised-follow = I will write to you here at each step. You can ask me any time how it stands, or add something.

## How it stands

concern-none = I have no concern from you. Would you like to tell me about one?
concern-yours = These are your concerns:
# $status: open, acknowledged, asked, resolved, settled or withdrawn. $who (String): who has it, "none" for nobody yet.
# $day (String): until when something is due, or until when the parent may come back; "none" if there is none.
concern-line =
    { $reference }: { $kind ->
        [danger] your urgent message
        [discrimination] unequal treatment
       *[concern] { $topic ->
            [child] about your child
            [staff] about somebody at the school
           *[policy] about rules or decisions
        }
    }
    { $status ->
        [open] { $kind ->
            [danger] The school is alerted until somebody takes it.
           *[concern] It is with { concern-holder }. It is to be taken up by { $day }.
        }
        [acknowledged] { $kind ->
            [danger] { $who ->
                [none] Somebody at the school is dealing with it.
               *[other] { $who } is dealing with it.
            }
           *[concern] It is with { concern-holder }, and was taken up. An answer is due by { $day }.
        }
        [asked] The school has asked you something and waits for your answer.
        [resolved] The school says that it is resolved. Is it settled for you?
        [settled] { $day ->
            [none] It is settled.
           *[other] It is settled. You can open it again until { $day }.
        }
       *[withdrawn] You took it back.
    }
# A button: at most 60 characters. $day (String): when it was raised.
concern-label =
    { $topic ->
        [child] { $reference }, my child, { $day }
        [staff] { $reference }, somebody at school, { $day }
       *[policy] { $reference }, rules, { $day }
    }
concern-steps = What was done so far:
# A button.
concern-show-steps = What was done so far
# $what: what happened. $by: parent, account (staff) or clock. $who (String): who did it or got it, "none" if nobody.
# $words (String): what the school wrote, "none" if nothing.
concern-stage =
    { $day }: { $what ->
        [raised] { $who ->
            [none] you raised it.
           *[other] you raised it. { $who } got it.
        }
        [acknowledged] { $who } took it up.
        [replied] { $who } wrote: “{ $words }”
        [asked] { $who } asked you: “{ $words }”
        [answered] you answered.
        [added] you added something.
        [assigned] { $who ->
            [none] it was given to somebody else.
           *[other] it was given to { $who }.
        }
        [escalated] { $level ->
            [principal] it went on to the principal{ $by ->
                [clock] , because nobody had taken it up in time.
                [parent] , as you asked.
               *[account] .
            }
            [administrator] it went on to the administrator of the district{ $by ->
                [clock] , because nobody had taken it up in time.
                [parent] , as you asked.
               *[account] .
            }
            [superintendent] it went on to the superintendent{ $by ->
                [clock] , because nobody had taken it up in time.
                [parent] , as you asked.
               *[account] .
            }
           *[other] it went on to another person.
        }
        [reminded] it was late, and the school was reminded.
        [resolved] { $words ->
            [none] { $who } said that it is resolved.
           *[other] { $who } said that it is resolved: “{ $words }”
        }
        [settled] { $by ->
            [clock] it was closed, as you had not written.
           *[parent] you said that it is settled.
        }
        [reopened] { $by ->
            [parent] you opened it again.
           *[account] the school opened it again.
        }
        [withdrawn] you took it back.
        [rated] you said how it went.
       *[erased] your words were deleted.
    }
# $level: principal, administrator, superintendent or contact.
concern-next =
    { $level ->
        [principal] The next level would be the principal.
        [administrator] The next level would be the administrator of the district.
        [superintendent] The next level would be the superintendent.
       *[other] The next would be a person whom the office names.
    }
concern-is-last = This is the last level. There is no next one in the policy.
# A button. $what: answer, add, settle, unsettled, reopen, escalate, withdraw or rate.
concern-do =
    { $what ->
        [answer] Answer the question
        [add] Add something
        [settle] Yes, it is settled
        [unsettled] No, it is not settled
        [reopen] Open it again
        [escalate] I was not helped: to the next level
        [withdraw] Take it back
       *[rate] Say how it went
    }
concern-not-possible = That is not possible right now. This is how it stands:
concern-which-one = Which concern do you mean?

## Adding, going on, taking back

concern-add-ask = What would you like to add to { $reference }? Please write it in your own words.
# $words (String): what the school asked.
concern-answer-ask = The school asked you: “{ $words }” Please write your answer in your own words.
concern-added = Thank you. It is added to { $reference }, and the school is told.
concern-sure = Shall I take { $reference } back? The school then stops working on it. What was written so far stays in the log.
concern-kept = All right, it stays as it is.
concern-yes-withdraw = Yes, take it back
concern-withdrawn = { $reference } is taken back, and the school is told. If it comes up again, you can raise it again.
concern-next-is =
    { $level ->
        [principal] It would go on to the principal.
        [administrator] It would go on to the administrator of the district.
        [superintendent] It would go on to the superintendent. That is the last level.
       *[other] It would go on to a person whom the office names.
    }
concern-reason = What is not settled? Please write it in your own words.
concern-escalated = I have passed { $reference } on.
concern-how = I am sorry that it is not settled. How shall it go on?
concern-same-again = Open it again with the same person
concern-go-higher =
    { $level ->
        [principal] On to the principal
        [administrator] On to the administrator of the district
        [superintendent] On to the superintendent
       *[other] On to the next level
    }
concern-reopened = { $reference } is open again, and the school is told.

## The end

# $day (String): until when it can be opened again.
concern-settled = I am glad that { $reference } is settled, and the school is told. You can open it again until { $day }.
concern-rate = How did the school deal with it?
# $rating: very_badly, badly, fairly, well or very_well.
concern-rating =
    { $rating ->
        [very_badly] Very badly
        [badly] Badly
        [fairly] So-so
        [well] Well
       *[very_well] Very well
    }
concern-rated = Thank you. That helps the school.
concern-not-rated = All right. Thank you.

intent-raise-concern = Something is not right at school
intent-concern-status = What became of my concern
intent-escalate-concern = I was not helped and want to go on
intent-add-to-concern = Add something to my concern
intent-withdraw-concern = Take my concern back
