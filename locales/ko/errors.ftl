## When something goes wrong on our side.

error-ours = 죄송합니다. 저희 쪽에 문제가 생겼습니다. 메시지를 다시 보내 주세요. 계속 그러면 학교 사무실에서 도와드릴 수 있습니다.
