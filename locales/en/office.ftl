# The office's pages for the staff: conferences, volunteers, requests, unanswered questions, languages.

## Forms

office-missing = Please fill this in.
# $count, $longest (Number): how many characters there are, and may be.
office-too-long = This has { $count } characters. At most { $longest } fit.
office-no-day = There is no such day in the calendar.
office-no-time = Please write a time, such as 15:20.
# $least, $most (Number): the smallest and the largest number that is possible.
office-no-number = Please write a number from { $least } to { $most }.
office-no-choice = Please choose from what is here.
office-end-first = The end must be later than the beginning.
office-both-times = Please give both times, or neither for the whole day.
office-day-over = This is over already. Please choose a day to come.
office-clash = A family or a teacher has something else at that time.
office-twice = This family has a meeting about this child with this person already.
office-done = Done
office-back = Go back
office-school = School
office-day = Day
office-from-time = From
office-until-time = Until
# $day (String): written for the language.
office-day-of = { $day }
# $start, $end (String): written for the language.
office-times = { $start } to { $end }
office-done-event = The event is published. Families can see it in the chat.

## Conferences

office-menu-conferences = Conferences
office-menu-conferences-about = How full the days are, who comes when, and the times that families can book.
office-own-only = You see your own conferences here.
office-days-caption = Days with times, from today on
office-free-slots = Free
office-booked-slots = Booked
office-closed-slots = Closed
office-no-days = There are no times to book from today on.
office-to-days = All days
# $day (String): written for the language.
office-day-title = Conferences on { $day }
office-to-day = Back to { $day }
office-change-day = Close times or move the day
# $free, $booked, $closed (Number): how many times of a teacher.
office-counts = Free: { $free }. Booked: { $booked }. Closed: { $closed }.
office-no-slots = There are no times on this day.
# $way: in_person, phone or video. $room (String): "none" if there is none. $interpreter (String): the language, if $asked is yes.
# $confirmed: no as long as the school looks for an interpreter. $companions (Number): whom the parent brings.
office-how =
    { $way ->
        [phone] By telephone, the school calls.
        [video] By video.
       *[in_person] { $room ->
            [none] In person.
           *[other] In person, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}Interpreter for { $interpreter }: still to be confirmed.
           *[yes] {" "}Interpreter for { $interpreter }.
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
        [one] {" "}1 person comes along.
       *[other] {" "}{ $companions } people come along.
    }
# $way: in_person, phone or video.
office-way =
    { $way ->
        [phone] By telephone
        [video] By video
       *[in_person] In person
    }
# $held: yes while a family is still choosing.
office-booking-short =
    { $day }, { $time }: { $staff } about { $child }{ $held ->
        [yes] {" "}(a family is choosing just now)
       *[no] {""}
    }

## Publishing times

office-publish = Publish times
office-publish-text = Families can book these times in the chat. Days without school are left out. What is there already stays as it is.
office-first-day = First day
office-last-day = Last day
office-length = Minutes of a meeting
office-pause = Minutes between two
office-pause-hint = With more than 10, no interpreter can be booked.
office-ways = How one can meet
office-room = Room
office-room-hint = The same for all who are chosen below. It may be empty.
office-teachers = For whom
office-teachers-hint = If none is checked, it is for all of them.
office-no-teachers = There are no teachers yet. Please have the school’s roster imported first.
office-opens = First day to book
office-opens-hint = Empty: from now on.
office-closes = Last day to book
office-closes-hint = Empty: until the meeting begins.
office-closes-first = This is before the first day to book.
# $fault: what is wrong with the days and hours. $longest (Number): the most days.
office-window =
    { $fault ->
        [order] The last day is before the first one.
        [days] These are too many days. At most { $longest } are possible.
        [no_school] There is no school on these days.
        [over] This is over already. Please choose days to come.
        [hours] Not one meeting fits into these hours.
        [opens] Nobody could book: this is after the last meeting.
       *[closes] Nobody could book any more: this day is over.
    }
# $count (Number): how many times.
office-published =
    { $count ->
        [0] Nothing new: these times were there already.
        [one] 1 new time can be booked.
       *[other] { $count } new times can be booked.
    }

## Closing times, moving a day

office-change-title = Change { $day }
office-nothing-to-come = There are no times to come on this day.
office-block = Close free times
office-block-text = What is free cannot be booked any more. What is booked stays.
office-all-day-hint = Empty: the whole day.
office-unblock = Open them again
# $count (Number): how many times.
office-blocked =
    { $count ->
        [0] Nothing was free, so nothing was closed.
        [one] 1 time is closed.
       *[other] { $count } times are closed.
    }
office-blocked-stay = These meetings stay. You can cancel each of them:
# $count (Number): how many times.
office-unblocked =
    { $count ->
        [0] Nothing was closed.
        [one] 1 time is open again.
       *[other] { $count } times are open again.
    }
office-move-day = Move the whole day
office-move-text = All times go to the same hours of another day, with what is booked. The families are told.
office-move-to = To which day
# $fault: past or no_school.
office-move =
    { $fault ->
        [no_school] There is no school on that day.
       *[past] Please choose another day, from tomorrow on.
    }
# $count (Number): how many times. $day (String): written for the language.
office-moved =
    { $count ->
        [one] 1 time was moved to { $day }.
       *[other] { $count } times were moved to { $day }.
    }
# $count (Number): how many families.
office-told =
    { $count ->
        [one] 1 family is told in the chat.
       *[other] { $count } families are told in the chat.
    }
office-call = Please call them: no chat reaches them

## Booking for a family

office-book-for = Book for a family
office-book-for-text = For a family that cannot write to Puente itself. Choose the guardian first.
office-child-teacher = Teacher of the child
office-all-teachers = All teachers
office-who = Name of guardian or child
office-who-hint = A part of the name, or the number in the roster.
# $count (Number): how many guardians were found.
office-guardians-count =
    { $count ->
        [0] Nobody was found.
        [one] 1 guardian
       *[other] { $count } guardians
    }
# $children (String): first names.
office-guardian-of = { $children }
office-more = More
office-to-guardians = All guardians
# $name (String): the guardian.
office-book-title = A meeting for { $name }
office-child = About which child
# $name (String): a first name. $grade (String): as the school writes it.
office-child-of = { $name }, grade { $grade }
office-with = With whom
office-choose = Please choose
office-interpreter = Interpreter
office-no-interpreter = none
office-go-on = Go on
office-show-times = Show free times
office-free-times = Free times
office-way-label = How they meet
office-companions = How many people come along
# $count (Number): the most that a parent may bring.
office-companions-hint = At most { $count }.
office-book-it = Book it
# $name (String): a member of staff.
office-no-times = { $name } has no free time that suits this family.
office-time-gone = This time is not free any more. Please choose another one.
office-not-this-way = At that time one cannot meet in this way. Please choose another one.
# $name (String): the guardian.
office-booked = It is booked for { $name }.
office-cancel = Cancel
office-cancel-title = Cancel this meeting?
office-cancel-text = The family is told that the school had to cancel. The time is offered to who waits for it.
office-cancel-booking = Cancel the meeting
office-cancelled = The meeting is cancelled.

## Volunteers

office-menu-volunteers = Volunteers
office-menu-volunteers-about = Where families help, who signed up, and new events.
# $count (Number): how many events.
office-events-count =
    { $count ->
        [one] 1 event to come
       *[other] { $count } events to come
    }
# $count, $needed (Number): how many volunteers there are, and are needed. $open: yes or no.
office-signed-up =
    { $count } of { $needed } signed up. { $open ->
        [yes] Sign-up is open.
       *[no] Sign-up is not open.
    }
office-no-events = There are no events to come.
office-to-events = All events
office-event-off = This event was called off.
# $count, $needed (Number): how many volunteers there are, and are needed.
office-roster = Who comes: { $count } of { $needed }
office-roster-text = These are full names. Please show them to nobody who does not need them.
office-roster-file = Download the list (CSV)
office-volunteer = Volunteer
office-nobody-yet = Nobody has signed up yet.
office-call-off = Call the event off
office-call-off-text = Everybody who signed up or waits is told. This cannot be undone.
# $title (String): the school's own words.
office-event-cancelled = “{ $title }” is called off.
office-event-new = New event
# $language (String): the name of a language, in that language.
office-event-title = Title ({ $language })
office-event-asks = What is asked of volunteers ({ $language })
office-event-asks-hint = What they do, what they bring, whom they ask for.
office-place = Place
office-needed = How many are needed
office-sign-up-opens = First day to sign up
office-opens-late = Nobody could sign up: this is not before the event.
office-event-publish = Publish the event

## Requests

office-menu-requests = Requests
office-menu-requests-about = What parents asked the office to arrange.
# $count (Number): how many requests.
office-requests-count =
    { $count ->
        [one] 1 request waits for an answer.
       *[other] { $count } requests wait for an answer, the oldest first.
    }
office-no-requests = No request waits for an answer.
# $count (Number): how many requests.
office-requests-unseen =
    { $count ->
        [one] 1 more request names no school, so it is not shown to any one school. Whoever runs Puente can see it.
       *[other] { $count } more requests name no school, so they are not shown to any one school. Whoever runs Puente can see them.
    }
# $kind: conference, interpreter, volunteer or observe.
office-request-kind =
    { $kind ->
        [conference] a meeting
        [interpreter] an interpreter or a translation
        [volunteer] helping at school
       *[observe] a visit to the class
    }
# $number (String): of the request. $kind (String): from above.
office-request-title = Request { $number }: { $kind }
office-not-known = A parent whom the roster does not know
office-no-school-named = No school named
# $language (String): the name of a language.
office-language = { $language }
office-writes-in = Writes in: { $language }
office-to-requests = All requests
office-about = About
# $name: what a parent said in the chat, by its place there.
office-said =
    { $name ->
        [children] Children
        [child_name] Child, in the parent’s words
        [whom] With whom, in the parent’s words
        [role] With whom
        [kind] Kind of meeting
        [title] Event
        [interpreter] Interpreter for
        [way] How to meet
        [day] Day
        [time] Time
        [companions] People who come along
       *[wish] The parent’s own words
    }
# $kind: parent_teacher, parent_student_teacher or parent_principal.
office-meeting-kind =
    { $kind ->
        [parent_student_teacher] With the child
        [parent_principal] With the principal
       *[parent_teacher] Without the child
    }
# $role: teacher, principal, counselor or another one.
office-staff-role =
    { $role ->
        [teacher] Teacher
        [principal] Principal
        [counselor] Counselor
        [coach] Coach
        [nurse] Nurse
        [administrator] Administrator
        [superintendent] Superintendent
       *[office] Office
    }
office-no-words = The parent wrote nothing more.
office-answer = Answer
office-answer-words = Your words
# $language (String): the parent's. $count (Number): the most characters.
office-answer-hint = They go to the parent’s chat as the school’s own words. Nobody translates them; the parent writes in: { $language }. At most { $count } characters.
office-answer-send = Send and close
office-close = Close without words
office-close-text = If it was settled in another way. Nothing is sent.
office-request-over = This request is closed.
office-done-answered = The answer is sent, and the request is closed.
office-done-answered-later = The request is closed. It is quiet now, so the answer is sent in the morning.
office-done-chat-gone = The request is closed. The parent has deleted the chat or blocked Puente, so nobody reads the answer.
office-done-closed = The request is closed. Nothing was sent.

## Unanswered questions

office-menu-unanswered = Unanswered questions
office-menu-unanswered-about = What parents ask and no document answers.
office-unanswered-text = How often parents asked what no document answers. Their words are not kept.
office-unanswered-how = How a school answers these
office-period = Period
# $count (Number): how many days.
office-last-days = Last { $count } days
# $count (Number): how often.
office-unanswered-caption =
    { $count ->
        [one] 1 question, the most frequent topic first
       *[other] { $count } questions, the most frequent topic first
    }
office-topic = Topic
office-times-asked = How often
office-language-head = Language
office-no-topic = Another topic
office-no-school-chosen = No school chosen
office-no-gaps = No question without an answer in this period.
office-card-text = Puente only says what stands in a document. To answer a topic, the school writes a short document, a card, with its own sentences:
office-card-folder = A folder with the card: its title, whose it is, and each sentence on its own.
office-card-questions = Below each sentence the questions that it answers, as parents write them, in each language.
office-card-check = A check says whether all is right. Then the topic is deleted from the list of unanswered ones.
office-card-more = Whoever looks after Puente finds every step in this file:

## Languages

office-menu-languages = Languages
office-menu-languages-about = What Puente has in each language, and who looks after it.
office-languages-text = A text is honest only if one knows who wrote it. What a machine wrote and no person has read yet is called so here.
office-languages-caption = Every language that Puente knows of
office-language-status = State
# $status: draft, machine or reviewed.
office-status =
    { $status ->
        [reviewed] reviewed by a person
        [machine] machine-written, not reviewed
       *[draft] not offered yet
    }
office-share-understood = Understood
office-share-understood-text = The part of the things parents ask for that have enough example phrases.
office-share-said = Said
office-share-said-text = The part of Puente’s own messages that are written.
office-share-known = Known
office-share-known-text = The part of the policy sentences that are translated and have enough questions.
# $share (Number): 0 to 100.
office-percent = { $share } %
office-lead = Looked after by
office-nobody = nobody yet

office-menu-messages = Messages
office-menu-messages-about = Every message as it looks on a phone, in each language.
# The name of a file follows.
office-messages-text = Sample names, days and numbers stand where real ones will be. How to change a text is explained in
office-messages-file = File
# $count (String): at least 4.
office-messages-variants = Show all { $count } variants
office-text-missing = Missing: people read the English text
office-text-stale = The English text has changed since; the translation has to follow
# $name (String): a person.
office-text-by =
    { $by ->
        [machine] Written by a machine; no person has read it yet
        [hand] Changed by hand and not recorded yet
       *[other] Written or read by { $name }
    }
