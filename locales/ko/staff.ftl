# The staff's pages: signing in, one's own account, who may sign in, and the log of accounts.

## Around every page

staff-title = 직원용
staff-skip = 본문으로 바로 가기
staff-menu = 페이지
staff-menu-home = 시작
staff-language = 언어
staff-sign-out = 로그아웃
# $day (String): the whole date. $time: the time of day.
staff-when = { $day }, { $time }
staff-save = 저장
staff-filter = 보기
staff-older = 이전 기록
staff-everybody = 모든 사람
staff-everything = 모두
# Read aloud before the page’s title.
staff-error = 오류:
staff-error-summary = 이것을 고쳐 주세요

## Roles

staff-role-teacher = 교사, 코치, 상담 교사, 보건 교사
staff-role-office = 학교 사무실
staff-role-principal = 교장
staff-role-administrator = 행정 담당자
staff-role-superintendent = 교육감
staff-role-equity = 평등한 대우 담당자
staff-role-sysadmin = 시스템 관리자

## What is not shown, and what went wrong

staff-missing-title = 없는 페이지입니다
staff-missing = 그런 페이지가 없거나, 보실 수 있는 페이지가 아닙니다. 누군가 링크를 보냈다면 무슨 일인지 그분께 물어보세요.
staff-refused-title = 처리되지 않았습니다
staff-not-your-role = 맡으신 역할로는 이 페이지를 볼 수 없습니다. 일에 필요하시면 시스템 관리자에게 말씀해 주세요.
staff-signed-out = 로그아웃되어 있어서 아무것도 저장되지 않았습니다. 로그인하시고 다시 해 주세요.
staff-forged = 너무 오래된 양식이거나 다른 페이지에서 온 양식입니다. 아무것도 저장되지 않았습니다. 페이지를 다시 열고 거기서 보내 주세요.
staff-too-much = 양식에 넣을 수 있는 것보다 많습니다. 아무것도 저장되지 않았습니다. 줄여서 다시 보내 주세요.
staff-stale = 같은 때에 다른 사람이 같은 것을 바꾸었습니다. 바꾸신 내용은 저장되지 않았습니다. 다시 확인해 주세요.
staff-trouble-title = 저희 쪽에 문제가 생겼습니다
staff-trouble = 아무것도 저장되지 않았습니다. 잠시 뒤에 다시 해 주세요. 계속 그러면 언제 그랬는지 시스템 관리자에게 알려 주세요.
staff-to-home = 시작 페이지로

## Signing in

staff-sign-in = 로그인
staff-sign-in-who = 학교에서 일하시는 분을 위한 페이지입니다. 학부모님이시면 채팅을 이용해 주세요.
staff-login = 이메일 주소
staff-password = 비밀번호
staff-sign-in-forgotten = 비밀번호가 아직 없거나 잊으셨나요? 시스템 관리자가 새 링크를 드립니다.
staff-sign-in-wrong = 이메일 주소와 비밀번호가 서로 맞지 않습니다. 둘 다 확인해 주세요.
# $minutes (Number): until the next try.
staff-sign-in-limited =
    { $minutes ->
       *[other] 비밀번호가 여러 번 틀렸습니다. 안전을 위해 { $minutes }분 기다렸다가 다시 해 주세요.
    }
staff-done-signed-out = 로그아웃되었습니다.
staff-done-signed-out-everywhere = 모든 기기에서 로그아웃되었습니다.

## The first password

staff-welcome = 비밀번호를 정해 주세요
# $login (String): the e-mail address.
staff-welcome-text = 앞으로 이 비밀번호와 { $login } 주소로 로그인하시게 됩니다.
staff-welcome-over = 이미 사용했거나 너무 오래된 링크입니다. 시스템 관리자에게 새 링크를 부탁해 주세요.
staff-password-new = 새 비밀번호
# $count (Number): how many characters.
staff-password-hint = { $count }자 이상으로 정해 주세요. 단어 몇 개를 이어 쓰면 외우기 쉽고 남이 알아맞히기 어렵습니다.
staff-password-again = 새 비밀번호 한 번 더
staff-password-set = 비밀번호 정하기
staff-password-differs = 두 비밀번호가 서로 다릅니다. 둘 다 다시 써 주세요.
# $count (Number): how many characters.
staff-password-short = 비밀번호가 너무 짧습니다. { $count }자 이상이어야 합니다.
# $count (Number): how many characters.
staff-password-long = 비밀번호가 너무 깁니다. { $count }자까지 쓸 수 있습니다.
staff-password-login = 이메일 주소는 남이 알아맞히기 쉽습니다. 다른 비밀번호를 정해 주세요.
staff-done-password = 비밀번호가 정해졌습니다. 그 비밀번호로 로그인해 주세요.

## One's own account

staff-menu-own = 내 계정
staff-menu-own-about = 쓰시는 언어, 비밀번호, 그리고 알림을 받으실 채팅.
# $name (String): who signed in.
staff-hello = { $name } 님, 안녕하세요
# $role (String): a role from above. $organization (String): the name of a school or district.
staff-hello-role = { $role } – { $organization }
staff-home-can = 여기서 하실 수 있는 일
# $login (String): the e-mail address.
staff-own-login = 로그인 주소: { $login }
staff-language-own = 이 페이지를 볼 언어
staff-password-change = 비밀번호 바꾸기
staff-password-old = 지금 비밀번호
staff-password-wrong = 지금 쓰시는 비밀번호와 다릅니다.
staff-done-password-changed = 비밀번호가 바뀌었습니다. 다른 기기에서는 로그아웃되었습니다.
staff-link = Telegram으로 알림 받기
staff-link-text = 기다리는 일이 있을 때 Puente가 Telegram으로 알려 드릴 수 있습니다. 여기서 코드를 만들어 Puente 채팅에 써 주세요.
# $hours (Number): how long the code can be used.
staff-link-code =
    { $hours ->
       *[other] { $hours }시간 안에 Telegram에서 Puente에게 이 코드를 써 주세요. 코드는 지금만 보이고 한 번만 쓸 수 있습니다.
    }
staff-link-new = 코드 만들기
staff-everywhere = 모든 기기에서 로그아웃
staff-everywhere-text = 다른 컴퓨터에서 로그아웃하는 것을 잊으셨나요? 누르시면 이 기기를 포함해 모든 곳에서 로그아웃됩니다.

## Who may sign in

staff-menu-users = 사용자
staff-menu-users-about = 누가, 어떤 역할로, 어느 학교 일로 로그인할 수 있는지.
# $count (Number): how many accounts.
staff-users-caption =
    { $count ->
       *[other] 계정 { $count }개
    }
staff-name = 이름
staff-name-hint = 학교 명단에 있는 사람이면 비워 두세요.
staff-role = 역할
staff-organization = 학교 또는 교육구
staff-state = 상태
# $state: active, invited, without (no password and no invitation), inactive.
staff-state-of =
    { $state ->
        [active] 로그인할 수 있음
        [invited] 초대함
        [inactive] 사용 중지됨
       *[without] 초대가 필요함
    }
staff-user-new = 새 사용자
staff-user-add = 추가하고 초대하기
staff-to-users = 모든 사용자
staff-roster = 학교 명단에 있는 사람
staff-roster-none = 없음
staff-roster-hint = 이것을 골라야 이 사람의 우려 사항과 면담을 보여 드릴 수 있습니다.
staff-user-sees = 역할과 학교
staff-user-access = 로그인 권한
staff-invite-text = 비밀번호를 정하는 새 링크입니다. 예전 링크는 쓸 수 없게 됩니다. 새 비밀번호를 정할 때까지는 지금 비밀번호를 쓸 수 있습니다.
staff-invite = 링크 만들기
staff-deactivate-text = 일을 그만두는 사람이 있으면 계정을 중지해 주세요. 그 사람은 바로 로그아웃됩니다. 그동안 한 일은 기록에 남습니다.
staff-deactivate = 사용 중지
staff-inactive-text = 사용이 중지된 계정입니다. 아무도 이 계정으로 로그인할 수 없습니다.
staff-activate = 다시 사용하기
staff-done-changed = 바꾼 내용이 저장되었습니다. 그 사람은 로그아웃되었고 다시 로그인하면 됩니다.
staff-done-deactivated = 계정 사용이 중지되었습니다.
staff-done-activated = 계정을 다시 쓸 수 있습니다.
staff-invitation = 비밀번호 링크
# $login (String): the e-mail address. $days (Number): how long the link can be used.
staff-invitation-text =
    { $days ->
       *[other] 이 링크를 { $login } 주소를 쓰는 분께 전해 주세요. 링크는 지금만 보이고, { $days }일 동안 한 번만 쓸 수 있습니다.
    }
staff-login-wrong = 이메일 주소가 아닙니다.
staff-login-taken = 이 이메일 주소를 쓰는 계정이 이미 있습니다.
staff-role-unknown = 역할을 골라 주세요.
staff-organization-unknown = 학교나 교육구를 골라 주세요.
staff-roster-elsewhere = 이 사람은 고르신 학교나 교육구에서 일하지 않습니다.
staff-roster-taken = 이 사람은 이미 다른 계정이 있습니다.
staff-account-none = 그런 계정이 없습니다.
staff-account-inactive = 사용이 중지된 계정입니다. 먼저 다시 사용하도록 바꿔 주세요.
staff-last-sysadmin = 이곳의 마지막 시스템 관리자입니다. 먼저 다른 사람을 시스템 관리자로 정해 주세요.

## The log of accounts

staff-menu-audit = 계정 기록
staff-menu-audit-about = 누가 언제 로그인했고, 누가 언제 계정을 바꾸었는지.
staff-audit-caption = 최근 것부터
staff-audit-none = 기록이 없습니다.
staff-audit-when = 언제
staff-audit-who = 누가
staff-audit-did = 한 일
staff-audit-to = 계정 또는 가족
# Who did something: the command line, and somebody who is not signed in.
staff-actor-command = 명령줄
staff-actor-nobody = 로그인하지 않은 사람
staff-did-created = 계정 만듦
staff-did-changed = 역할이나 학교 바꿈
staff-did-deactivated = 계정 사용 중지
staff-did-activated = 계정 다시 사용
staff-did-invited = 비밀번호 링크 만듦
staff-did-password-set = 비밀번호 정함
staff-did-language-set = 언어 바꿈
staff-did-signed-in = 로그인
staff-did-signed-out = 로그아웃
staff-did-signed-out-all = 모든 기기에서 로그아웃
staff-did-sign-in-failed = 로그인 실패
staff-did-link-made = Telegram 코드 만듦
staff-did-linked = Telegram 연결함
staff-did-roster-taken = 봉사자 명단 내려받음
staff-did-unsent-retried = 보내지 못한 메시지를 다시 보냄
staff-did-unsent-dismissed = 보내지 못한 메시지를 제쳐 둠
staff-did-family-opened = 가족에 대해 보관된 것을 봄
staff-did-family-exported = 가족의 정보를 내려받음
staff-did-family-erased = 가족의 정보를 지움
staff-did-hold-put = 가족의 법적 보관을 시작함
staff-did-hold-lifted = 가족의 법적 보관을 끝냄

## Messages that could not be sent

staff-menu-unsent = 보내지 못한 메시지
staff-menu-unsent-about = Puente가 보내기를 그만둔 메시지와 그 이유. 다시 보내거나 제쳐 둘 수 있습니다.
staff-unsent-text = 메시지 내용은 보이지 않습니다. Puente를 차단한 학부모에게 보낼 메시지는 목록에 없습니다. 그분들이 다시 글을 쓸 때까지 아무것도 보내지 않습니다.
staff-unsent-to = 받는 사람
staff-unsent-parent = 학부모
staff-unsent-channel = 채널
staff-unsent-why = 무엇이 잘못되었는지
staff-unsent-do = 할 일
staff-unsent-retry = 다시 보내기
staff-unsent-dismiss = 제쳐 두기
staff-unsent-none = 보내기를 그만둔 메시지가 없습니다.
staff-unsent-more = 더 있습니다. 이것들을 처리하면 보입니다.
staff-done-unsent-retried = 메시지를 곧 다시 보냅니다.
staff-done-unsent-dismissed = 메시지를 제쳐 두었습니다. 보내지 않습니다.
