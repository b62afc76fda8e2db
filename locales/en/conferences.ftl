## Conferences with teachers and the principal.

conferences-which-school = Which school is it about?
conferences-which-child = Which child is it about?
# $name (String): a first name. $grade (String): as the school writes it, such as 3 or KG.
conferences-child = { $name }, grade { $grade }
conferences-all-children = All my children, one after the other
conferences-by-office = I do not know your family yet, so the school office will arrange the meeting with you. I will ask you a few things for it.
conferences-child-name = What is your child’s first name, and whose class is your child in?
conferences-with-whom = Who would you like to meet about { $child }?
# $role: teacher, principal, counselor or another one.
conferences-staff =
    { $role ->
        [teacher] { $name }, teacher
        [principal] { $name }, principal
       *[other] { $name }
    }
conferences-somebody-else = Somebody else: ask the office
conferences-another-person = Somebody else at school
conferences-whom = Who would you like to meet?
conferences-which-way = How would you like to meet?
# $way: in_person, phone or video.
conferences-way =
    { $way ->
        [phone] By telephone
        [video] By video
       *[in_person] In person, at the school
    }
interpreter-ask = Would you like an interpreter? It costs nothing, and your child does not have to interpret.
# $language (String): the name of a language.
interpreter-yes = Yes, for { $language }
interpreter-no = No, thank you
interpreter-which-language = Which language should the interpreter speak? Your child does not have to interpret.
interpreter-in = { $language }
interpreter-for-what = What do you need the interpreter or the translation for? Please write for what, and when.
conferences-which-day = Which day would suit you?
conferences-day = { $day }
conferences-later-days = Later days
conferences-day-not-free = I am sorry, nothing is free on { $day }. These days have free times:
conferences-which-time = { $day }: which time would suit you?
conferences-time-not-free = { $day }: nothing is free at the time that you named. These times are free:
conferences-time = { $start } to { $end }
conferences-later-times = Later times
# $staff (String): a name, or several.
conferences-full = I am sorry, { $staff } has no free time left that would suit you. What shall I do?
conferences-ask-office = Ask the office to arrange it
conferences-no-window = There are no meetings to choose from right now. You can ask for one at any time, and the office will arrange it.
conferences-wish = Which days and times would suit you? Please write it in your own words.
# $count (Number): the most people a parent may bring.
conferences-who-comes =
    { $count ->
        [one] You may bring one person. What is said about your child stays between those who are there; another parent of the school may be asked to wait outside. How many come with you?
       *[other] You may bring up to { $count } people. What is said about your child stays between those who are there; another parent of the school may be asked to wait outside. How many come with you?
    }
conferences-companions =
    { $count ->
        [0] Nobody, I come alone
        [one] One person
       *[other] { $count } people
    }
conferences-review = Please look whether this is right. I keep the time for you for five minutes.
# $child, $whom, $wish (String): what the parent said; "none" if nothing. $whom may be a role, such as teacher.
conferences-review-request =
    This is what I will pass on to the office. Is it right?

    A meeting about { $child }{ $whom ->
        [none] {""}
        [teacher] {" "}with the teacher
        [principal] {" "}with the principal
        [counselor] {" "}with the counselor
        [coach] {" "}with the coach
        [nurse] {" "}with the nurse
        [administrator] {" "}with the administrator
        [superintendent] {" "}with the superintendent
        [office] {" "}with the office
       *[other] {" "}with: { $whom }
    }
    When: { $wish }{ $asked ->
        [yes] {". "}With an interpreter for { $interpreter }.
       *[no] {""}
    }
conferences-how-to-prepare = What to bring
conferences-prepare = This is what the conference is for. Bring what you would like to say or ask about it:

intent-book-conference = Arrange a meeting
intent-my-bookings = See my meetings
intent-change-booking = Change a meeting
intent-cancel-booking = Cancel a meeting
intent-request-interpreter = Get an interpreter or a translation
