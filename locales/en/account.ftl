## The parent's own settings.

welcome = Hello, I am Puente. I answer questions about your school in your language, and I always show you where the answer is written.
welcome-limits = I am a computer program. Nobody is watching this chat. In danger, call 911.
school-ask = Which school or district is yours? Then I can show you its own rules first.
school-none = Another one, or I am not sure
# $organization (String): the school or district that was chosen.
school-chosen = Thank you. I will look first at what { $organization } has written. What would you like to know?
school-none-chosen = All right. I will tell you each time which school or district an answer comes from. What would you like to know?
language-ask = Which language should I write in?
language-changed = I will write in English from now on.
# Said, in each language that is not offered yet, to a parent who writes it.
language-not-shipped = I am sorry, I cannot speak your language yet. Please choose one of these, or ask the school office for an interpreter.
privacy-notice =
    What I keep: your language, your school if you chose one, and what this chat is doing at the moment. I keep my own answers so that they reach you; “Delete this chat” in the menu of the web chat deletes them. I do not keep your questions or your telephone number. Only how often a topic could not be answered is counted, without your words.

    What you book here, and what you ask the office to arrange, is kept for the school: with whom, when, how, an interpreter, how many people come along, and the words that you write for the office. The office and that teacher see it; another family never does, not even the other parent of your child.

    A concern that you raise is kept encrypted, with its steps in a log. Only those at school who deal with it read it, never the person it is about. A message that sounds like danger is passed on to the school.

    Nobody at school reads the rest of this chat. Write /start to forget your school and begin again.
# $children (String): first names.
privacy-family = The school has connected this chat with your family. From its list I know your name and, for { $children }, the first name, the grade and the teachers.
privacy-unlink = Disconnect this chat from my family
privacy-unlinked = This chat is not connected with your family any more. What is booked stays booked; the office can help you with it. A new code from the office connects the chat again.
# All of these (Number): how many there are.
privacy-kept =
    At the moment I keep of you:
    • meetings and volunteering: { $bookings }
    • places in waitlists: { $waiting }
    • requests to the office: { $requests }
    • concerns: { $concerns }
    • messages that I wrote to you: { $messages }
privacy-export = Give me all of it as a file
privacy-exported = This file holds all that I keep of you, also what you wrote to the school. Please keep it where nobody else can read it.
privacy-file = All that Puente keeps of me
privacy-erase = Delete my data
# As in privacy-kept, of what would be deleted.
privacy-erase-ask =
    I can delete this now. It cannot be taken back.
    • meetings and volunteering that are over: { $bookings }
    • places in waitlists: { $waiting }
    • requests to the office, also those without an answer: { $requests }
    • concerns that are over, with all that was written in them and your name: { $concerns }
    • messages that I wrote to you: { $messages }

    Your chats with me also forget your school and your family.
# Beside the question, what stays and why. $count (Number): how many.
privacy-stays-coming = Meetings and volunteering still to come stay: { $count }. If you do not want them, please cancel them first.
privacy-stays-active = Concerns that the school still deals with stay: { $count }. If they should go too, please take them back first.
privacy-stays-on-hold = Concerns that the school has to keep for a legal reason stay: { $count }.
privacy-stays-listed = Your name and what I know of your children come from the school’s own list. That stays there as long as the school has it; the office can correct it.
privacy-stays-log = In the logs it stays that something was done and when, without your words and your name.
privacy-erase-sure = Delete it
privacy-erased = It is deleted. This chat is not connected with anybody any more. When you need me again, just write. With a code from the office I know your family again.
privacy-held = At the moment the school has to keep everything about your family for a legal reason, so I cannot delete anything. The school office can tell you more. You can still have all of it as a file.
privacy-held-chat = At the moment the school has to keep everything about your family for a legal reason, so this chat stays connected with your family. The school office can tell you more.
# $name (String): a member of staff.
privacy-staff = This chat is connected with { $name }, who works at the school. Here I tell which concerns wait, with their numbers and without the words of any family.
privacy-unlink-staff = Tell me nothing here as staff any more
privacy-staff-unlinked = I tell nothing for staff in this chat any more. A new code from your page in the console connects the chat again.
cancelled = All right, I have stopped that. What would you like to know?
nothing-to-cancel = There is nothing to stop right now. What would you like to know?
nothing-to-go-back-to = There is no step to go back to right now. What would you like to know?
notifications-none = I send reminders only to families whom the school has linked to this chat. If the school gave you a code, write it to me.
notifications-on = I remind you of what you have booked, a day and two hours before.
notifications-off = I send you no reminders right now.
notifications-stopped = I will send you no more reminders. If the school moves or cancels something of yours, I still write to you.
# $wanted: yes to have reminders, no to have none.
notifications-switch =
    { $wanted ->
        [no] Send me no reminders
       *[yes] Remind me again
    }

family-i-have-a-code = I have a code from the school
family-write-code = Please write the code as it stands on the paper from the school, for example ABCD2-EFGH3.
family-code-unknown = I do not know that code, or it was used already. Please look whether it is written right. The school office can give you a new one; staff make one on their own page.
# $children (String): first names.
family-linked = Thank you, now I know your family: { $children }. You can book meetings here now.
family-linked-alone = Thank you, now I know your family. The school has not entered a child for you yet; the office can do that.
family-not-linked = For that, the school has to know this chat. Please write me the code that the school gave you, or ask the office for one.
# $name (String): a member of staff.
staff-linked = Thank you, { $name }. From now on I tell you here which concerns wait for you. Everything else in this chat works as it does for parents.
feedback-later = Thank you for telling me. I cannot keep what you think of Puente yet, but the school office can pass it on.
compact-signing-later = You cannot sign the compact here yet. That will be possible later. For now, you can do it at the school.

intent-change-language = Change the language
intent-change-school = Change the school
intent-privacy = What Puente knows about me
intent-notifications = Messages and reminders
intent-cancel = Stop this
intent-back = One step back
intent-start-over = Start again
intent-give-feedback = Say what I think of Puente
intent-acknowledge-compact = Sign the compact
