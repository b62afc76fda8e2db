# The staff's pages about concerns.

## What a concern is called

# $kind: concern, discrimination or danger. $topic: child, staff or policy.
console-topic-of =
    { $kind ->
        [danger] Danger
        [discrimination] Unequal treatment
       *[concern]
            { $topic ->
                [staff] About a member of staff
                [policy] About rules or decisions
               *[child] About a child
            }
    }
# $status: open, acknowledged, asked, resolved, settled or withdrawn.
console-status-of =
    { $status ->
        [open] Not taken up yet
        [acknowledged] Taken up
        [asked] Parent is asked
        [resolved] Resolved, parent can still answer
        [settled] Settled
       *[withdrawn] Taken back by the parent
    }
# $level: staff, principal, administrator, superintendent, contact, equity or safety.
console-level =
    { $level ->
        [staff] Staff member closest to it
        [principal] Principal
        [administrator] Administrator
        [superintendent] Superintendent
        [equity] Equity contact
        [safety] Everybody who can help at once
       *[contact] Office
    }
# $day (String): the last day; of a danger the day and the time. $late: yes or no.
console-due =
    { $late ->
        [yes] Overdue since { $day }
       *[no] { $day }
    }
console-nobody = Nobody yet

## The queue

console-menu-concerns = Concerns
console-menu-concerns-about = What waits for an answer, what is overdue, and what became of it.
console-dangers = Danger: nobody has taken these yet
console-dangers-text = A message in the chat may be about danger. Please open it now and take it up, so that others know that somebody is dealing with it.
console-dangers-caption = The one that waits longest comes first
console-reference = Number
console-due-until = Due
console-topic = Topic
console-status = Status
console-where = With
console-holder = Person
console-raised = Raised
console-language = Language
console-filter = Filter and search
console-filter-none = Show without filters
# $group: waiting, asked, resolved or ended. $count (String): how many, such as 7 or 100+.
console-group =
    { $group ->
        [waiting] Waiting at school ({ $count })
        [asked] Parent is asked ({ $count })
        [resolved] Resolved ({ $count })
       *[ended] Ended ({ $count })
    }
console-group-all = All
console-search = Search
console-search-hint = The whole number (C-…), or the name of who has it. Names of families are kept sealed and cannot be searched.
console-mine = Only mine
# $count (String): how many, such as 7 or 100+.
console-overdue-only = Only overdue ({ $count })
console-queue-by-due = What is due first comes first
console-queue-newest = The newest come first
console-queue-none = There are no concerns here for you.
console-next = Next page

## One concern

console-to-queue = All concerns
console-facts = How it stands
console-parent = Parent
console-anonymous = Anonymous
console-nameless = No name
console-child = Child
# $name (String): the first name. $grade (String): the grade, none if unknown.
console-child-of =
    { $grade ->
        [none] { $name }
       *[other] { $name }, grade { $grade }
    }
console-about = It is about
console-about-nobody = No person named
console-first-words = What the parent wrote
console-erased = The words and the name were deleted, as the rules say. The log stays.
console-on-hold = Legal hold: nothing of this is deleted.
console-unsent = What you had written, and what was not sent
console-steps = Steps so far
# $who: parent, clock, or account for a member of staff whose name is not known.
console-actor =
    { $who ->
        [parent] The parent
        [clock] Puente
       *[account] The school
    }
# $name: which words they are.
console-words =
    { $name ->
        [happened] What happened
        [wish] What would put it right
        [tried] What was tried before
        [added] Added
        [answer] Answer
        [reply] Message
        [question] Question
        [solution] What was done
        [note] Note
       *[reason] Reason
    }
# $whose: parent, told (by staff, to the parent) or internal. $language (String): a language's name.
console-words-whose =
    { $whose ->
        [parent] the parent, in { $language }
        [told] to the parent, in { $language }
       *[internal] for staff only – the parent does not see this
    }
console-source = The policy behind this step
# $count (Number): how many times.
console-looks =
    { $count ->
        [one] Who looked at it: once
       *[other] Who looked at it: { $count } times
    }
# $when (String): day and time. $who (String): a name. $what: opened or exported.
console-look =
    { $what ->
        [exported] { $when }: { $who } took it away in a file
       *[opened] { $when }: { $who }
    }

## Steps. $who (String) did it; $by: parent, account or clock. $level is where it is then, $holder (String) who has it then, "none" if
## nobody has it yet. $names (String): a list of names, "none" if there are none. $rating (Number): 1 to 5.

console-did-raised =
    { $holder ->
        [none] { $who } raised it. It is with: { console-level }.
       *[other] { $who } raised it. It is with { $holder } ({ console-level }).
    }
console-did-acknowledged = { $who } took it up.
console-did-replied = { $who } wrote to the parent.
console-did-asked = { $who } asked the parent. The school’s time stands still until there is an answer.
console-did-answered = { $who } answered. The school’s time goes on.
console-did-added = { $who } added something.
console-did-noted = { $who } wrote a note.
console-did-assigned = { $who } gave it to { $holder }.
console-did-named =
    { $names ->
        [none] { $who } said whom it is about.
       *[other] { $who } said whom it is about: { $names }.
    }
console-did-escalated =
    { $holder ->
        [none] { $who } passed it on. It is with: { console-level }.
       *[other] { $who } passed it on. It is with { $holder } ({ console-level }).
    }
console-did-reminded = { $who } reminded: it was late.
console-did-alerted = { $who } told of the danger again, and more people.
console-did-resolved = { $who } said that it is resolved.
console-did-settled =
    { $by ->
        [clock] It counts as settled: the parent said nothing else in time.
       *[parent] { $who } said that it is settled.
    }
console-did-reopened =
    { $holder ->
        [none] { $who } opened it again. It is with: { console-level }.
       *[other] { $who } opened it again. It is with { $holder } ({ console-level }).
    }
console-did-withdrawn = { $who } took it back.
console-did-rated = { $who } rated how it went: { $rating } of 5.
console-did-held = { $who } put it on legal hold.
console-did-released = { $who } ended the legal hold.
console-did-erased = The words and the name were deleted.
# Why it is at a level. $why: as in bot/domain/chain.py, and not_acknowledged, discrimination, danger.
console-why =
    { $why ->
        [closest] Concerns are best resolved closest to where they occurred.
        [district] It is a matter of the district.
        [tried] The levels before were tried already.
        [last] All levels were tried already, so the last one looks at it once more.
        [conflict] It is about somebody in between, who can neither have it nor see it.
        [cannot_face] The parent asked not to begin with that person.
        [not_acknowledged] Nobody had taken it up in time.
        [discrimination] Unequal treatment goes to the equity contact directly.
        [danger] Danger goes to everybody who can help.
       *[not_resolved] It was not resolved before.
    }

## What can be done

console-acts = What you can do
console-choose = Please choose
console-send = Send
console-acknowledge-text = The parent is told at once that you have it and by when an answer is due.
console-reply = Write to the parent
console-reply-text = It arrives in the parent’s chat. The concern stays open.
console-reply-own = Your own words
console-ask = Ask the parent something
console-ask-text = The school’s time to answer stands still until the parent has answered.
console-ask-own = Your own question
console-resolve = Say that it is resolved
console-resolve-text = The parent is asked whether it is settled, and can open it again.
console-resolve-own = What was done, in your own words
console-resolve-send = Resolved
# $language (String): the parent's language.
console-prepared = Prepared, in the parent’s language ({ $language })
console-own-words = My own words
# $count (Number): how many characters.
console-own-hint = At most { $count } characters. In another language than the parent’s, your words are sent as they are and marked as not translated.
console-own-language = I write in
console-note = Write a note
console-note-own = Note
console-note-text = For staff only: the parent does not see it. Who may see the concern can read it.
console-internal-hint = For staff only: the parent does not see these words.
console-assign = Give it to somebody
console-assign-whom = Who gets it
console-assign-text = It has to be taken up anew. The parent is told.
console-assign-send = Give
console-assign-none = There is nobody else at this level who can have it.
console-name = Say whom it is about
console-name-whom = Person
console-name-text = From then on this person cannot see the concern. This cannot be undone.
console-name-send = Save
console-escalate = Pass it on to the next level
# $level: as above. $holder (String): who gets it, none if nobody is known.
console-escalate-text =
    { $holder ->
        [none] It goes to: { console-level }.
       *[other] It goes to { $holder } ({ console-level }).
    } The parent is told.
console-escalate-own = Why
console-escalate-send = Pass on
console-reopen = Open it again
console-reopen-own = Why
console-hold = Put on legal hold
console-hold-text = Nothing of it is deleted then, neither on request nor by time.
console-release = End the legal hold
console-release-text = Then it is deleted when its time comes.

console-words-missing = Please write something here first.
# $count (Number): how many characters are allowed. $over (Number): how many there are too many.
console-words-long =
    { $over ->
        [one] This is too long: at most { $count } characters. Please take 1 away.
       *[other] This is too long: at most { $count } characters. Please take { $over } away.
    }
console-words-both = You chose a prepared text and wrote your own words too. Please choose “My own words”, or empty this field.
console-nobody-chosen = Please choose a person.

console-done-acknowledged = You have taken it up, and the parent is told.
console-done-replied = Your message is on its way to the parent.
console-done-asked = Your question is on its way to the parent.
console-done-noted = The note is saved.
console-done-assigned = It is given, and both sides are told.
console-done-named = Saved. The person cannot see the concern.
console-done-escalated = It has gone on to the next level, and the parent is told.
console-done-resolved = The parent is asked whether it is settled.
console-done-reopened = It is open again, and the parent is told.
console-done-held = Nothing of it is deleted from now on.
console-done-released = The legal hold has ended.

## Concerns as a file

console-export = Take them away in a file
console-export-text = All that the filters above show, on all pages. It is written down that you took it.
console-export-words = With the words of the parents
console-export-words-hint = Only if you need them: in a file nothing protects them. A cell of Excel holds 32,767 characters; longer words are cut there, and whole in CSV.
console-export-csv = As CSV
console-export-xlsx = As Excel (XLSX)
console-column-reference = Number
console-column-kind = Kind
console-column-topic = Topic
console-column-school = School or district
console-column-level = With
console-column-status = Status
console-column-raised = Raised
console-column-first-step = First step
console-column-resolved = Resolved
console-column-ended = Ended
console-column-days-to-first-step = School days to the first step
console-column-days-to-resolution = School days to the resolution
console-column-overdue = Overdue
console-column-language = Language
console-column-rating = Rating (1 to 5)
# $kind: concern, discrimination or danger.
console-kind =
    { $kind ->
        [danger] Danger
        [discrimination] Unequal treatment
       *[concern] Concern
    }
# $it: yes or no.
console-is =
    { $it ->
        [yes] yes
       *[no] no
    }
