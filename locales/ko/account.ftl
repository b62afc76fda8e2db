## The parent's own settings.

welcome = 안녕하세요, 저는 Puente입니다. 학교에 관한 질문에 한국어로 답해 드리고, 그 답이 어디에 쓰여 있는지 항상 보여 드립니다.
welcome-limits = 저는 컴퓨터 프로그램입니다. 이 채팅을 지켜보는 사람은 없습니다. 위험할 때는 911에 전화하세요.
school-ask = 어느 학교나 교육구인가요? 알려 주시면 그곳의 규칙을 먼저 보여 드릴게요.
school-none = 다른 곳이거나 잘 모르겠어요
# $organization (String): the school or district that was chosen.
school-chosen = 감사합니다. { $organization }의 문서를 먼저 찾아볼게요. 무엇이 궁금하세요?
school-none-chosen = 알겠습니다. 답을 드릴 때마다 어느 학교나 교육구의 것인지 말씀드릴게요. 무엇이 궁금하세요?
language-ask = 어떤 언어로 말씀드릴까요?
language-changed = 이제부터 한국어로 말씀드릴게요.
# Said, in each language that is not offered yet, to a parent who writes it.
language-not-shipped = 죄송합니다. 아직 그 언어로는 말씀드릴 수 없습니다. 아래 언어 중 하나를 고르시거나 학교 사무실에 통역을 부탁해 주세요.
privacy-notice =
    제가 보관하는 것: 쓰시는 언어, 고르신 학교, 그리고 이 채팅에서 지금 하고 있는 일입니다. 제 답은 학부모님께 잘 전해지도록 보관합니다. 웹 채팅 메뉴의 “이 기기에서 채팅 지우기”를 누르시면 지워집니다. 질문하신 내용과 전화번호는 보관하지 않습니다. 답을 드리지 못한 주제가 몇 번 나왔는지만 세고, 쓰신 말은 남기지 않습니다.

    여기서 예약하시거나 사무실에 부탁하신 일은 학교를 위해 보관합니다. 누구와, 언제, 어떻게 만나는지, 통역, 함께 오시는 사람 수, 그리고 사무실에 쓰신 말입니다. 사무실과 그 선생님이 봅니다. 다른 가족은 절대 볼 수 없고, 아이의 다른 부모님도 볼 수 없습니다.

    올리신 우려 사항은 암호로 보관하고, 진행 과정은 기록으로 남습니다. 학교에서 그 일을 맡은 사람만 읽고, 그 일의 상대방은 절대 읽지 않습니다. 위험해 보이는 메시지는 학교에 전합니다.

    그 밖의 채팅 내용은 학교에서 아무도 읽지 않습니다. 고르신 학교를 지우고 처음부터 다시 하시려면 /start 라고 써 주세요.
# $children (String): first names.
privacy-family = 학교에서 이 채팅을 학부모님 가족과 연결했습니다. 학교 명단에서 학부모님 성함을 알고 있고, { $children }에 대해서는 이름과 학년, 담당 선생님을 알고 있습니다.
privacy-unlink = 이 채팅과 우리 가족의 연결 끊기
privacy-unlinked = 이 채팅은 이제 학부모님 가족과 연결되어 있지 않습니다. 예약하신 것은 그대로 있고, 사무실에서 도와드릴 수 있습니다. 사무실에서 새 코드를 받으시면 다시 연결됩니다.
privacy-kept =
    지금 학부모님에 대해 보관하고 있는 것은 다음과 같습니다.
    • 면담과 자원봉사: { $bookings }
    • 대기자 명단의 자리: { $waiting }
    • 사무실에 하신 요청: { $requests }
    • 우려 사항: { $concerns }
    • 제가 써 드린 메시지: { $messages }
privacy-export = 모두 파일로 받기
privacy-exported = 이 파일에는 제가 학부모님에 대해 보관하는 것이 모두 들어 있고, 학교에 쓰신 말도 들어 있습니다. 다른 사람이 읽을 수 없는 곳에 보관해 주세요.
privacy-file = Puente가 저에 대해 보관하는 모든 것
privacy-erase = 제 정보 지우기
privacy-erase-ask =
    지금 지울 수 있는 것은 다음과 같습니다. 되돌릴 수 없습니다.
    • 지나간 면담과 자원봉사: { $bookings }
    • 대기자 명단의 자리: { $waiting }
    • 사무실에 하신 요청, 아직 답이 없는 것도 포함: { $requests }
    • 끝난 우려 사항에 쓰인 모든 내용과 성함: { $concerns }
    • 제가 써 드린 메시지: { $messages }

    저와 나누신 채팅에서 학교와 가족도 잊어버립니다.
privacy-stays-coming = 앞으로 있을 면담과 자원봉사는 남습니다: { $count }. 원하지 않으시면 먼저 취소해 주세요.
privacy-stays-active = 학교가 아직 맡고 있는 우려 사항은 남습니다: { $count }. 함께 지우시려면 먼저 취소해 주세요.
privacy-stays-on-hold = 법적인 이유로 학교가 보관해야 하는 우려 사항은 남습니다: { $count }.
privacy-stays-listed = 성함과 자녀에 대해 제가 아는 것은 학교 명단에서 온 것입니다. 학교에 있는 동안 명단에 남고, 사무실에서 고칠 수 있습니다.
privacy-stays-log = 언제 무슨 일이 있었는지는 기록에 남습니다. 쓰신 말과 성함은 남지 않습니다.
privacy-erase-sure = 지우기
privacy-erased = 지웠습니다. 이 채팅은 이제 누구와도 연결되어 있지 않습니다. 다시 필요하시면 언제든지 써 주세요. 사무실에서 받은 코드가 있으면 다시 어느 가족이신지 알 수 있습니다.
privacy-held = 지금은 법적인 이유로 학교가 학부모님 가족에 대한 모든 것을 보관해야 해서 아무것도 지울 수 없습니다. 자세한 것은 학교 사무실에 물어보세요. 모두 파일로 받으실 수는 있습니다.
privacy-held-chat = 지금은 법적인 이유로 학교가 학부모님 가족에 대한 모든 것을 보관해야 해서 이 채팅은 가족과 연결된 채로 있습니다. 자세한 것은 학교 사무실에 물어보세요.
# $name (String): a member of staff.
privacy-staff = 이 채팅은 학교에서 일하시는 { $name } 님과 연결되어 있습니다. 기다리고 있는 우려 사항을 번호로만 알려 드리고, 가족이 쓴 말은 보여 드리지 않습니다.
privacy-unlink-staff = 이제 여기로 직원용 알림 받지 않기
privacy-staff-unlinked = 이제 이 채팅으로는 직원용 알림을 보내지 않습니다. 관리 페이지에서 새 코드를 받으시면 다시 연결됩니다.
cancelled = 네, 멈췄습니다. 무엇이 궁금하세요?
nothing-to-cancel = 지금은 멈출 것이 없습니다. 무엇이 궁금하세요?
nothing-to-go-back-to = 지금은 되돌아갈 단계가 없습니다. 무엇이 궁금하세요?
notifications-none = 알림은 학교에서 이 채팅과 연결한 가족에게만 보내 드립니다. 학교에서 코드를 받으셨으면 여기에 써 주세요.
notifications-on = 예약하신 일은 하루 전과 두 시간 전에 알려 드립니다.
notifications-off = 지금은 알림을 보내지 않고 있습니다.
notifications-stopped = 이제 알림을 보내지 않을게요. 학교에서 예약을 옮기거나 취소하면 그때는 알려 드립니다.
# $wanted: yes to have reminders, no to have none.
notifications-switch =
    { $wanted ->
        [no] 알림을 보내지 마세요
       *[yes] 다시 알려 주세요
    }

family-i-have-a-code = 학교에서 받은 코드가 있어요
family-write-code = 학교에서 받은 종이에 있는 코드를 그대로 써 주세요. 예: ABCD2-EFGH3
family-code-unknown = 모르는 코드이거나 이미 사용된 코드입니다. 바르게 쓰셨는지 확인해 주세요. 학교 사무실에서 새 코드를 드릴 수 있습니다. 직원은 본인 페이지에서 만들 수 있습니다.
# $children (String): first names.
family-linked = 감사합니다. 이제 어느 가족이신지 알게 되었습니다: { $children }. 여기서 면담을 예약하실 수 있습니다.
family-linked-alone = 감사합니다. 이제 어느 가족이신지 알게 되었습니다. 학교 명단에 아직 아이가 없습니다. 사무실에서 넣어 드릴 수 있습니다.
family-not-linked = 그 일을 하려면 먼저 이 채팅이 학교와 연결되어야 합니다. 학교에서 받은 코드를 써 주시거나, 사무실에 코드를 달라고 해 주세요.
# $name (String): a member of staff.
staff-linked = { $name } 님, 감사합니다. 이제부터 기다리고 있는 우려 사항을 여기로 알려 드립니다. 그 밖의 것은 학부모님이 쓰실 때와 똑같습니다.
feedback-later = 말씀해 주셔서 감사합니다. Puente에 대한 의견은 아직 제가 보관할 수 없지만, 학교 사무실에 말씀하시면 전해 드릴 수 있습니다.
compact-signing-later = 아직 여기서는 학교와 가정의 약속(compact)에 서명하실 수 없습니다. 나중에는 가능해집니다. 지금은 학교에서 하실 수 있습니다.

intent-change-language = 언어 바꾸기
intent-change-school = 학교 바꾸기
intent-privacy = Puente가 나에 대해 아는 것
intent-notifications = 메시지와 알림
intent-cancel = 하던 일 그만하기
intent-back = 한 단계 뒤로
intent-start-over = 처음부터 다시
intent-give-feedback = Puente에 대한 의견 말하기
intent-acknowledge-compact = 약속(compact)에 서명하기
