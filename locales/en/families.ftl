# The staff’s pages about what is kept of a family, and the log of deletions.

## A family

families-menu = Families
families-menu-about = Hand out what is kept of a family, or delete it when the family asks for that.
families-text = Choose the guardian. Each guardian has a page of their own: what is kept of one is never shown to another. That you looked is written into the log.
families-all = All families
families-kept = What is kept
families-bookings = Meetings and volunteering that are over
families-coming = Meetings and volunteering to come
families-waiting = Places in waitlists
families-requests = Requests to the office
families-concerns-over = Concerns that are over
families-concerns-active = Concerns that are open
families-concerns-held = Concerns on legal hold
families-messages = Messages in the chats
families-seen = Concerns that you may not see are neither counted nor handed out nor deleted here.
families-export = Hand out
families-export-text = A file (JSON) for the guardian: without what staff wrote for each other, and without what was said in the chats. In the chat itself the family gets all of it by asking Puente what it knows.
families-export-do = Download the file
families-erase = Delete
families-erase-text = Only if the guardian asks for it, and you know who is asking. This deletes what is over, the places in waitlists, all requests, the words of concerns that are over, and the messages; the chats are disconnected. What is to come and open concerns stay. It cannot be taken back.
families-erase-do = Delete it
families-hold = Legal hold
families-hold-text = As long as it lasts, nothing of this family is deleted, neither on request nor by time.
families-hold-do = Put on legal hold
families-lift-do = End the legal hold
families-held = Legal hold: nothing of this family is deleted.
families-elsewhere = This family is known at another school too, which is not yours. Whoever answers for both schools can do this, such as the district.
families-why = Reason
families-choose = Please choose
families-no-reason = Please choose a reason. It is written into the log.
families-done-erased = It is deleted.
families-done-held = The family is on legal hold.
families-done-lifted = The legal hold has ended.
# $reason: why the family asked for it, or who knows of it.
families-erase-reason =
    { $reason ->
        [asked_in_person] asked in person
        [asked_in_writing] asked in writing
       *[left_school] left the school
    }
# $reason: why nothing may be deleted.
families-hold-reason =
    { $reason ->
        [court] court case
        [inquiry] inquiry by an authority
        [records_request] request for records
       *[other] another legal reason
    }
# $number: the family’s number in the logs.
families-number = Family { $number }

## The log of deletions

deletions-menu = Log of deletions
deletions-menu-about = How much was deleted, when and why.
deletions-text = Without names. What was deleted for its age was older than the day in the last column.
deletions-deleted = Deleted
deletions-count = How many
deletions-because = Why
deletions-until = Older than
deletions-of-none = of no school
deletions-none = Nothing was deleted yet.
# $what: what was deleted.
deletions-what =
    { $what ->
        [message] Messages of Puente
        [chat] Chats
        [booking] Meetings and volunteering
        [waiting] Places in waitlists
        [request] Requests to the office
        [concern] Words of concerns
        [discrimination] Words of reports of unequal treatment
        [danger] Words of reports of danger
        [child] Children who have left the roster
        [family] Guardians who have left the roster
        [inbound] Numbers of messages received
        [session] Sign-ins of staff that ended
        [attempt] Wrong passwords
       *[code] One-time codes of staff
    }
# $why: age or request.
deletions-why =
    { $why ->
        [age] kept long enough
       *[request] on request
    }
