## Volunteering and observing a class.

volunteering-none-now = Thank you for wanting to help! The school is not looking for helpers here right now.
volunteering-which = Thank you for wanting to help! Help is needed here:
# $title, $room (String): the school's own words; $room is "none" if there is none. $free (Number): how many places are left.
volunteering-event =
    { $title }
    { $day }, { $start } to { $end }{ $room ->
        [none] {""}
       *[other] {", "}{ $room }
    }
    { $free ->
        [0] All places are taken; there is a waitlist.
        [one] One place is left.
       *[other] { $free } places are left.
    }
# A button; at most 60 characters.
volunteering-label = { $title }
# $words (String): the school's own words.
volunteering-asks = What the school asks of you: { $words }
# $names (String): a list of names, as each of them wants to be shown.
volunteering-helpers = Also helping: { $names }
volunteering-how-shown = How may your name be shown to the others who help? With your answer, you are signed up.
volunteering-full = All places are taken. With your answer, you are on the waitlist. How may your name be shown to the others who help?
# $how: full, short or hidden.
volunteering-shown =
    { $how ->
        [full] My full name
        [hidden] Not at all
       *[short] First name and one letter
    }
volunteering-already = You are signed up for that already. Thank you for helping!
volunteering-called-off = I am sorry, the school has called this off: { $title }, { $day }.
volunteering-thanks = Thank you for helping: { $title }. The school is glad that you were there.
volunteering-too-few =
    { $count ->
        [one] One place is or was taken, so there cannot be fewer.
       *[other] { $count } places are or were taken, so there cannot be fewer.
    }
volunteering-observe-whose = Whose class would you like to visit? Please write your child’s first name and the teacher.
volunteering-observe-when = Which days would suit you for the visit? Please write it in your own words. The office or the teacher will answer.

intent-volunteer = Help at school
intent-observe-classroom = Visit my child’s class
