# The staff's pages: signing in, one's own account, who may sign in, and the log of accounts.

## Around every page

staff-title = For staff
staff-skip = Skip to the content
staff-menu = Pages
staff-menu-home = Start
staff-language = Language
staff-sign-out = Sign out
# $day (String): the whole date. $time: the time of day.
staff-when = { $day }, { $time }
staff-save = Save
staff-filter = Show
staff-older = Older
staff-everybody = Everybody
staff-everything = Everything
# Read aloud before the page’s title.
staff-error = Error:
staff-error-summary = Please correct this

## Roles

staff-role-teacher = Teacher, coach, counselor, nurse
staff-role-office = School office
staff-role-principal = Principal
staff-role-administrator = Administrator
staff-role-superintendent = Superintendent
staff-role-equity = Equity contact
staff-role-sysadmin = System administrator

## What is not shown, and what went wrong

staff-missing-title = There is no such page
staff-missing = It does not exist, or it is not yours to see. If somebody sent you the link, please ask them what it is about.
staff-refused-title = This was not done
staff-not-your-role = This page is not for your role. If you need it for your work, please ask your system administrator.
staff-signed-out = You are signed out, so nothing was saved. Please sign in and do it again.
staff-forged = This form is too old, or it came from another page. Nothing was saved. Please open the page again and send the form from there.
staff-too-much = This was more than the form can take. Nothing was saved. Please shorten it.
staff-stale = Somebody else changed the same thing at the same moment. Nothing of yours was saved. Please look at it again.
staff-trouble-title = Something went wrong on our side
staff-trouble = Nothing was saved. Please try again in a moment. If it keeps happening, tell your system administrator when it happened.
staff-to-home = To the start page

## Signing in

staff-sign-in = Sign in
staff-sign-in-who = This page is for people who work at the school. Are you a parent? Then please use the chat.
staff-login = E-mail address
staff-password = Password
staff-sign-in-forgotten = No password yet, or forgotten? Your system administrator gives you a new link.
staff-sign-in-wrong = This e-mail address and password do not belong together. Please check both.
# $minutes (Number): until the next try.
staff-sign-in-limited =
    { $minutes ->
        [one] There were too many wrong passwords. For safety, please wait 1 minute and try again.
       *[other] There were too many wrong passwords. For safety, please wait { $minutes } minutes and try again.
    }
staff-done-signed-out = You are signed out.
staff-done-signed-out-everywhere = You are signed out on all devices.

## The first password

staff-welcome = Choose your password
# $login (String): the e-mail address.
staff-welcome-text = With it and { $login } you sign in from now on.
staff-welcome-over = This link was used already, or it is too old. Please ask your system administrator for a new one.
staff-password-new = New password
# $count (Number): how many characters.
staff-password-hint = { $count } characters or more. A few words in a row are easy to remember and hard to guess.
staff-password-again = New password once more
staff-password-set = Set password
staff-password-differs = The two passwords are not the same. Please write both again.
# $count (Number): how many characters.
staff-password-short = This password is too short. It needs { $count } characters or more.
# $count (Number): how many characters.
staff-password-long = This password is too long. At most { $count } characters can be used.
staff-password-login = The e-mail address is too easy to guess. Please choose another password.
staff-done-password = Your password is set. Please sign in with it.

## One's own account

staff-menu-own = My account
staff-menu-own-about = Your language, your password, and the chat where you are told of things.
# $name (String): who signed in.
staff-hello = Hello, { $name }
# $role (String): a role from above. $organization (String): the name of a school or district.
staff-hello-role = { $role } – { $organization }
staff-home-can = What you can do here
# $login (String): the e-mail address.
staff-own-login = You sign in with { $login }.
staff-language-own = These pages are shown in
staff-password-change = Change the password
staff-password-old = Password until now
staff-password-wrong = This is not your password until now.
staff-done-password-changed = Your password is changed. On other devices you are signed out.
staff-link = Messages in Telegram
staff-link-text = Puente can tell you in Telegram when something waits for you. Make a code here and write it to Puente’s chat.
# $hours (Number): how long the code can be used.
staff-link-code =
    { $hours ->
        [one] Write this code to Puente in Telegram within 1 hour. It is shown only now and works once.
       *[other] Write this code to Puente in Telegram within { $hours } hours. It is shown only now and works once.
    }
staff-link-new = Make a code
staff-everywhere = Sign out on all devices
staff-everywhere-text = Did you forget to sign out on another computer? This ends all of your visits, here too.

## Who may sign in

staff-menu-users = Users
staff-menu-users-about = Who may sign in, in which role, and for which school.
# $count (Number): how many accounts.
staff-users-caption =
    { $count ->
        [one] 1 account
       *[other] { $count } accounts
    }
staff-name = Name
staff-name-hint = Leave it empty for somebody from the roster.
staff-role = Role
staff-organization = School or district
staff-state = State
# $state: active, invited, without (no password and no invitation), inactive.
staff-state-of =
    { $state ->
        [active] can sign in
        [invited] invited
        [inactive] deactivated
       *[without] needs an invitation
    }
staff-user-new = New user
staff-user-add = Add and invite
staff-to-users = All users
staff-roster = Person in the roster
staff-roster-none = nobody
staff-roster-hint = Only with it, concerns and conferences of this person can be shown.
staff-user-sees = Role and school
staff-user-access = Access
staff-invite-text = A new link to set a password. Older links stop working; the password until now works until a new one is set.
staff-invite = Make a link
staff-deactivate-text = Deactivate the account when somebody leaves. They are signed out at once. What they did stays in the logs.
staff-deactivate = Deactivate
staff-inactive-text = This account is deactivated: nobody can sign in with it.
staff-activate = Activate again
staff-done-changed = The change is saved. The person was signed out and signs in anew.
staff-done-deactivated = The account is deactivated.
staff-done-activated = The account is active again.
staff-invitation = Link for the password
# $login (String): the e-mail address. $days (Number): how long the link can be used.
staff-invitation-text =
    { $days ->
        [one] Give this link to { $login }. It is shown only now, works once, and for 1 day.
       *[other] Give this link to { $login }. It is shown only now, works once, and for { $days } days.
    }
staff-login-wrong = This is no e-mail address.
staff-login-taken = There is an account with this e-mail address already.
staff-role-unknown = Please choose a role.
staff-organization-unknown = Please choose a school or district.
staff-roster-elsewhere = This person does not work at the chosen school or district.
staff-roster-taken = This person has another account already.
staff-account-none = There is no such account.
staff-account-inactive = This account is deactivated. Please activate it first.
staff-last-sysadmin = This is the last system administrator here. Please make somebody else one first.

## The log of accounts

staff-menu-audit = Log of accounts
staff-menu-audit-about = Who signed in, who changed an account, and when.
staff-audit-caption = The latest first
staff-audit-none = There is nothing in the log.
staff-audit-when = When
staff-audit-who = Who
staff-audit-did = What
staff-audit-to = Account or family
# Who did something: the command line, and somebody who is not signed in.
staff-actor-command = Command line
staff-actor-nobody = Not signed in
staff-did-created = Account made
staff-did-changed = Role or school changed
staff-did-deactivated = Account deactivated
staff-did-activated = Account activated
staff-did-invited = Link for a password made
staff-did-password-set = Password set
staff-did-language-set = Language changed
staff-did-signed-in = Signed in
staff-did-signed-out = Signed out
staff-did-signed-out-all = Signed out on all devices
staff-did-sign-in-failed = Sign-in failed
staff-did-link-made = Code for Telegram made
staff-did-linked = Telegram linked
staff-did-roster-taken = List of volunteers downloaded
staff-did-unsent-retried = Unsent message sent again
staff-did-unsent-dismissed = Unsent message put aside
staff-did-family-opened = Looked at what is kept of a family
staff-did-family-exported = Data of a family downloaded
staff-did-family-erased = Data of a family deleted
staff-did-hold-put = Family put on legal hold
staff-did-hold-lifted = Legal hold of a family ended

## Messages that could not be sent

staff-menu-unsent = Unsent messages
staff-menu-unsent-about = What Puente gave up sending, and why. It can be sent again or put aside.
staff-unsent-text = What the messages say is not shown. Messages to parents who blocked Puente are not listed: nothing is sent to them until they write again.
staff-unsent-to = To
staff-unsent-parent = A parent
staff-unsent-channel = Channel
staff-unsent-why = What went wrong
staff-unsent-do = What to do
staff-unsent-retry = Send again
staff-unsent-dismiss = Put aside
staff-unsent-none = Nothing was given up.
staff-unsent-more = There are more. They are shown when these are done.
staff-done-unsent-retried = The message is sent again in a moment.
staff-done-unsent-dismissed = The message is put aside. It will not be sent.
