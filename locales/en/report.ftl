# The yearly report of the staff's pages, and who looked at which concern.

report-menu = Report
report-menu-about = The numbers of the year below the six standards of family-school partnership, with charts and a file of all tables.
report-period = Period
report-last-months = The last 12 months
# $years: such as 2025–2026.
report-school-year = School year { $years }
# $first and $last (String): whole dates.
report-span = From { $first } to { $last }
report-scope = Puente counts what went through it. What was said in person, by phone or on paper is not in these numbers.
report-scope-concerns = Only concerns that you may see are counted. Somebody else may get other numbers.
report-file = All tables as a file (CSV)
report-contents = The six standards
report-table = The numbers
report-none = There is nothing to count in this period.
report-legend = Parts of the bars
# Read aloud in place of a chart. $label (String): the row with the longest bar. $number: what it stands for.
report-chart-about = A chart with bars. The longest is “{ $label }” with { $number }. All numbers are in the table that follows.
report-standard = Standard
report-figure = Table
report-row = Row
report-column = Column
report-what = What
report-number = Number
report-month = Month
report-concerns = Concerns

## 1: Welcoming

report-welcoming = Welcoming
report-welcoming-unknown = Puente does not know whether families feel welcome. Only they can say that.
report-families = Families and Puente
report-families-about = The first two lines are as of today, the others are of this period.
report-families-known = Families on the school’s list
report-families-linked = of them, with a chat that the school has linked
report-families-volunteers = Families that signed up to help
report-families-observing = Requests to visit a class
report-chats = Chats by language
report-chats-about = As of today: chats with Puente in which this school was chosen, by the language that the parent uses there. Languages with fewer than 5 chats stand together.
report-chats-column = Chats
report-language = Language
# $language: the name of a language.
report-language-name = { $language }
report-languages-few = Other languages

## 2: Communicating

report-communicating = Communicating
report-communicating-unknown = Puente does not know of calls, letters and talks that were arranged without it.
report-first = School days until the first answer
report-first-about = From the day a concern was raised until somebody at school took it up. The next school day is day 1. Dangers are left out: they are answered at once.
report-solved = School days until a solution
report-solved-about = From the day a concern was raised until the school told the parent its solution. The days on which the school waited for the parent are counted too. Dangers are left out.
# $half and $most: in how many school days half and nine in ten were done. $done: answered or resolved.
report-within =
    { $done ->
        [answered] Of those with an answer, half were taken up { $half ->
            [0] on the same day
            [one] within { $half } school day
           *[other] within { $half } school days
        }, nine in ten { $most ->
            [0] on the same day
            [one] within { $most } school day
           *[other] within { $most } school days
        }.
       *[resolved] Of those with a solution, half had it { $half ->
            [0] on the same day
            [one] within { $half } school day
           *[other] within { $half } school days
        }, nine in ten { $most ->
            [0] on the same day
            [one] within { $most } school day
           *[other] within { $most } school days
        }.
    }
report-days-head = School days
# $days: from 0.
report-days =
    { $days ->
        [0] same day
        [one] { $days } day
       *[other] { $days } days
    }
# $first and $last: how many days.
report-days-span = { $first } to { $last } days
# $days: how many days.
report-days-over =
    { $days ->
        [one] over { $days } day
       *[other] over { $days } days
    }
report-days-pending = not yet
report-by-language = Concerns by language
report-by-language-about = Whether families are answered equally fast in every language: in how many school days nine in ten concerns were taken up, and solved. Dangers are left out. Languages with fewer than 5 concerns stand together, so that no family can be recognized.
report-first-most = Taken up (days)
report-solved-most = Solved (days)
report-talk = Conferences and questions
report-talk-about = Conferences that are booked in this period, and questions that Puente could not answer from the documents.
report-talk-conferences = Conferences
report-talk-interpreted = of them, with an interpreter
report-talk-interpreter-requests = Requests for an interpreter or a translation
report-talk-questions = Questions that no document answers

## 3: Supporting student success

report-success = Student success
report-success-unknown = Puente sees no grades, no attendance and no tests. It does not know whether a family came to its conference.
report-conferences = Conferences by month
report-conferences-about = Conferences that are booked and were not cancelled, by the month in which they take place.
report-kind-parent-teacher = Parent and teacher
report-kind-parent-student-teacher = Parent, student and teacher
report-kind-parent-principal = Parent and principal
report-arranged = Conferences that the office is asked for
report-arranged-about = Where no time could be booked, the office is asked to arrange one.
report-arranged-conferences = Requests to the office

## 4: Speaking up

report-speaking-up = Speaking up
report-speaking-up-unknown = Puente does not know of concerns that nobody told it, and not what became of a child afterwards.
report-levels = Concerns by month and level
report-levels-about = By the month in which a concern was raised, and the level that it is at now or ended at.
report-level-staff = Staff closest
report-level-principal = Principal
report-level-administrator = Administrator
report-level-superintendent = Superintendent
report-level-contact = Other contact
report-level-equity = Equity contact
report-level-safety = Safety
report-topics = What concerns are about
report-topics-about = What the parent chose first. Discrimination and danger go their own ways, past the levels.
report-topic = Topic
report-topic-child = A child
report-topic-staff = Staff
report-topic-policy = Policy or district
report-topic-discrimination = Discrimination
report-topic-danger = Danger
report-lateness = Answered in time
report-lateness-about = A concern counts as overdue if it was taken up or answered too late even once, by the school days that the chain gives. Dangers are left out.
report-in-time = In time
report-late = Overdue
# $late of $number concerns, which are $percent in a hundred.
report-late-share =
    { $number ->
        [one] { $late } of { $number } concern was overdue at least once: { $percent }%.
       *[other] { $late } of { $number } concerns were overdue at least once: { $percent }%.
    }
report-outcome = What became of them
report-outcome-about = How the concerns of this period stand today. The last line counts concerns of the lines above once more.
report-outcome-school = Waiting for the school
report-outcome-asked = Waiting for the parent’s answer to a question
report-outcome-resolved = Resolved, the parent has not said yet whether it is settled
report-outcome-settled = Settled
report-outcome-withdrawn = Withdrawn
report-outcome-reopened = Reopened at least once
report-ratings = How parents say it went
report-ratings-about = What parents answered when they were asked how the school dealt with their concern. Nobody has to answer.
report-rating = Answer

## 5: Sharing power

report-sharing-power = Sharing power
report-sharing-power-unknown = Puente does not know of committees, councils and votes, and not whether a policy was changed.
report-policy = Concerns about policy
report-policy-about = Concerns that are about a policy or the district, which is one way for families to take part in decisions.
report-policy-raised = Raised
report-policy-settled = of them, settled

## 6: Collaborating with community

report-community = Community
report-community-unknown = Puente does not know of partners, services and events that are arranged without it.
report-events = Events with volunteers
report-events-about = Events of this period that were not called off. Whether everybody came is not known.
report-events-number = Events
report-events-places = Places for volunteers
report-events-taken = of them, taken

## Who looked at which concern

report-looks-menu = Who looked
report-looks-menu-about = Who opened a concern or took it along in a file, and when.
report-looks-about = Nobody can change this log. You see it for the concerns that you may see.
report-looks-about-numbers = Your role does not see concerns. So you see how often somebody looked at one, and not at which.
report-looks-none = Nobody has looked at a concern yet.
report-looks-caption = The latest first
report-looks-numbers-caption = Whoever looked most first
report-looks-when = When
report-looks-who = Who
report-looks-did = What
report-looks-concern = Concern
report-looks-opened = Opened
report-looks-exported = Taken along in a file
