## What is booked, waited for or asked of the office, and what is said about it.

# $kind: parent_teacher, parent_student_teacher or parent_principal. $child (String): a first name. $staff (String): a name.
# $day, $start, $end (String): written for the language. $way: in_person, phone or video. $room (String): "none" if there is none.
# $interpreter (String): the language, if $asked is yes. $confirmed: no as long as the school looks for an interpreter.
# $companions (Number): how many people the parent brings.
booking-conference =
    { $kind ->
        [parent_student_teacher] Meeting with { $staff } and { $child }
       *[parent_teacher] Meeting with { $staff } about { $child }
    }
    { $day }, { $start } to { $end }
    { $way ->
        [phone] By telephone: the school calls you.
        [video] By video: the school sends you the link.
       *[in_person] { $room ->
            [none] At the school.
           *[other] At the school, { $room }.
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] {" "}An interpreter for { $interpreter } is still to be confirmed.
           *[yes] {" "}With an interpreter for { $interpreter }.
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
        [one] {" "}You bring one person.
       *[other] {" "}You bring { $companions } people.
    }
# $title (String): the school's own words.
booking-event =
    { $title }
    { $day }, { $start } to { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
# Labels of buttons: at most 60 characters.
booking-label = { $staff }, { $day }, { $time } ({ $child })
booking-label-event = { $title }, { $day }
booking-change = Change it
booking-cancel = Cancel it

booking-done = It is booked. You can put it into your own calendar.
booking-changed = It is changed. This is how it is now:
booking-cancelled = It is cancelled. The time is free for another family now.
booking-cancelled-by-school = I am sorry, the school had to cancel this. Write to me if you would like another time.
booking-moved-by-school = The school has moved this to another time. If it does not suit you, you can change or cancel it here.

## Why something cannot be booked

booking-taken = I am sorry, somebody else was faster. That time is taken now.
booking-gone = That is not offered any more.
booking-too-late = It is too late to book that.
# $day (String): from when on it can be booked.
booking-too-early = That can be booked from { $day } on.
booking-too-short = With an interpreter the meeting takes twice as long, and that time is too short for it.
booking-clash = You have something else booked at that time.
booking-twice = You already have a meeting about your child with that person. You can change it instead.
# $count (Number): the most meetings a family may have at a time.
booking-limit =
    { $count ->
        [one] You can have one meeting with this school at a time. The office can help you with more.
       *[other] You can have { $count } meetings with this school at a time. The office can help you with more.
    }
booking-not-there = I cannot find that booking. It may have been changed or cancelled.
# $hours (Number): until how long before it begins.
booking-cut-off =
    { $hours ->
        [one] From one hour before it begins, only the school office can change or cancel it. Please call the office.
       *[other] From { $hours } hours before it begins, only the school office can change or cancel it. Please call the office.
    }

## My bookings

bookings-yours = This is what you have:
bookings-none = You have nothing booked right now.
bookings-none-unknown = Nothing is booked in this chat. If the school gave you a code, write it to me, and I will know your family.
bookings-which-to-change = Which meeting would you like to change?
bookings-which-to-cancel = Which one would you like to cancel?
bookings-what-to-change = What would you like to change?
bookings-sure-to-cancel = Shall I cancel this?
bookings-review-change =
    This is how it will be. Is it right?

    Meeting with { $staff } about { $child }
    { $day }, { $time }, { $way ->
        [phone] by telephone
        [video] by video
       *[in_person] at the school
    }

bookings-no-other-time = There is no other time that would suit. Shall I leave it as it is?
review-what-else = All right. What shall I change?
review-yes = Yes, that is right
review-yes-change = Yes, change it
review-yes-cancel = Yes, cancel it
review-keep = No, leave it as it is
review-cancel = Stop, nothing of this
# $what: the day, time, way, interpreter, companions (people who come along) or wish (when it would suit).
review-change =
    { $what ->
        [day] Another day
        [time] Another time
        [way] In person, phone or video
        [interpreter] Interpreter
        [companions] Somebody comes with me
       *[wish] Other days or times
    }

## Days and times

date-impossible = There is no such day in the calendar. Which day do you mean?
date-past = { $day } has passed already. Which day would suit you?
date-ambiguous = Do you mean { $first } or { $second }?

## The waitlist

waitlist-join = Put me on the waitlist
# $ahead (Number): how many families are before this one.
waitlist-joined =
    { $ahead ->
        [0] You are on the waitlist, first in line. As soon as a place is free, I will write to you.
        [one] You are on the waitlist; one family is before you. As soon as it is your turn, I will write to you.
       *[other] You are on the waitlist; { $ahead } families are before you. As soon as it is your turn, I will write to you.
    }
waitlist-offered = A place has just become free. I am writing to you with it.
# $day, $time: until when the place is kept.
waitlist-offer = A place is free for you. I keep it until { $day }, { $time }. Would you like it?
waitlist-accept = Yes, I take it
waitlist-decline = No, thank you
waitlist-declined = All right. The next family gets it. You are not on the waitlist any more.
waitlist-offer-over = That place is not kept for you any more.
waitlist-offer-ended = The time to answer is over, and the place went to the next family. You can join the waitlist again at any time.
waitlist-over = I am sorry, no place became free in time. The school office can help you find another way.
waitlist-twice = You are on this waitlist already. I will write to you when it is your turn.
waitlist-not-in-line = You are not on that waitlist any more.
waitlist-left = You are not on that waitlist any more.
waitlist-leave = Leave waitlist { $number }
waitlist-line =
    { $ahead ->
        [0] Waitlist for { $staff } ({ $child }): you are first in line
        [one] Waitlist for { $staff } ({ $child }): one family is before you
       *[other] Waitlist for { $staff } ({ $child }): { $ahead } families are before you
    }
waitlist-line-event =
    { $ahead ->
        [0] Waitlist for { $title }: you are first in line
        [one] Waitlist for { $title }: one family is before you
       *[other] Waitlist for { $title }: { $ahead } families are before you
    }

## Requests to the office

# $number (Number): of the request. $school (String): "none" if unknown.
request-done =
    I have passed this on to { $school ->
        [none] the school office
       *[other] the office of { $school }
    }, as request { $number }. The answer will come to this chat. Nobody watches this chat all the time; if it is urgent, please call the office.
# $kind: conference, interpreter, volunteer or observe.
request-line =
    Request { $number } to the office: { $kind ->
        [conference] a meeting
        [interpreter] an interpreter or a translation
        [volunteer] helping at school
       *[observe] a visit to the class
    }. It is not answered yet.
request-withdraw = Take back request { $number }
request-withdrawn = Request { $number } is taken back.
request-not-open = Request { $number } is not open any more.
# $words (String): the office's own words, which nobody has translated.
request-answered =
    The school office answers your request { $number }. These are its own words:

    { $words }

## Reminders

reminder = A reminder of what you have booked:
reminders-stop = Reminders on or off

## For the office

slots-day-taken = A teacher has other times on { $day } already, so the day cannot be moved there.
