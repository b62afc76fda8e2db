# The web chat and the policy pages: buttons, labels and notes around the conversation.
# Messages here take no variables: the page says them without the server.

## The page

web-title = Puente – 학교와 주고받는 메시지
web-tagline = 학교 도우미
web-skip = 메시지 쓰는 곳으로 바로 가기
# For browsers without JavaScript.
web-noscript =
    이 채팅에는 JavaScript가 필요한데, 쓰시는 브라우저에서 꺼져 있습니다. 없이도 학교에 연락하실 수
    있습니다. 학교 사무실에 전화하시거나 들러 주세요. 직원들이 기꺼이 도와드립니다.

## The conversation

# Read aloud by screen readers only: the name of the list of messages.
web-conversation = Puente와의 대화
# Read aloud by screen readers only, before a message of the parent.
web-you-said = 내가 쓴 말:
# Read aloud by screen readers only, before a message of the bot.
web-puente-said = Puente:
web-typing = Puente가 쓰고 있습니다…
web-message = 메시지
web-placeholder = 메시지를 쓰세요
web-send = 보내기
# Before the name of a further document that answers the question too.
web-see-also = 함께 보기:
web-open-document = 문서에서 읽기

## When something does not work

web-offline = 지금 인터넷 연결이 없습니다. 계속 연결을 시도하고 있으니 아무것도 하지 않으셔도 됩니다.
web-not-sent = 이 메시지는 보내지 못했습니다.
web-send-again = 다시 보내기
web-too-long = 메시지가 너무 깁니다. 줄이시거나 두 번 이상으로 나누어 보내 주세요.
web-too-fast = 한꺼번에 메시지가 너무 많아서 이것은 보내지 못했습니다. 잠시 기다려 주세요.

## The menu

web-menu = 메뉴
web-close = 닫기
web-language = 언어
web-more = 더 보기
web-change-school = 학교 바꾸기
web-privacy = Puente가 나에 대해 아는 것
web-delete = 이 기기에서 채팅 지우기
web-delete-note =
    이 기기를 다른 사람과 함께 쓰시거나 학교 컴퓨터인가요? 그러면 다음 사람이 여기서 이 채팅을
    읽을 수 있습니다. 다 쓰신 뒤에 지워 주세요.
    법적인 이유로 학교가 보관해야 하면 학교에는 남습니다.
web-delete-now = 네, 채팅을 지워 주세요

## The policy pages

web-policy-back = 채팅으로 돌아가기
web-policy-sections = 이 문서의 내용
web-policy-language = 이 문서를 읽을 언어
# Above a translated document that no person has reviewed yet.
web-policy-machine =
    이 번역은 기계가 했고, 아직 사람이 확인하지 않았습니다. 읽으시는 데 도움을 드리려는 것입니다.
    기준은 원문입니다. 원문은 각 문장 아래에 있습니다.
# Opens the document's own English words below a translated sentence.
web-policy-original = 원문 (영어)
web-policy-adopted = 채택
web-policy-renumbered = 번호 변경
web-policy-revised = 개정
web-policy-updated = 갱신
web-missing-title = 페이지를 찾을 수 없습니다
web-missing-text =
    링크가 오래되었거나 주소에 오타가 있을 수 있습니다. 학부모님의 것은 아무것도 없어지지 않았습니다.
    채팅에서 질문하시면 Puente가 답을 찾아 드립니다.
