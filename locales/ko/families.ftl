families-menu = 가족
families-menu-about = 가족에 대해 보관된 것을 내주거나, 가족이 부탁하면 지우기.
families-text = 보호자를 골라 주세요. 보호자마다 따로 페이지가 있고, 한 사람에 대해 보관된 것은 다른 사람에게 절대 보여 주지 않습니다. 보신 일은 기록에 남습니다.
families-all = 모든 가족
families-kept = 보관된 것
families-bookings = 지나간 면담과 자원봉사
families-coming = 앞으로 있을 면담과 자원봉사
families-waiting = 대기자 명단의 자리
families-requests = 사무실에 한 요청
families-concerns-over = 끝난 우려 사항
families-concerns-active = 진행 중인 우려 사항
families-concerns-held = 법적 보관 중인 우려 사항
families-messages = 채팅의 메시지
families-seen = 볼 수 없는 우려 사항은 여기서 세지도, 내주지도, 지우지도 않습니다.
families-export = 내주기
families-export-text = 보호자에게 줄 파일(JSON)입니다. 직원끼리 쓴 내용과 채팅에서 오간 말은 들어 있지 않습니다. 가족이 채팅에서 Puente가 무엇을 아는지 물으면 모두 받을 수 있습니다.
families-export-do = 파일 내려받기
families-erase = 지우기
families-erase-text = 보호자가 부탁하고, 부탁한 사람이 누구인지 확인했을 때만 지워 주세요. 지나간 것, 대기자 자리, 모든 요청, 끝난 우려 사항의 내용, 메시지가 지워지고 채팅 연결이 끊어집니다. 앞으로 있을 것과 진행 중인 우려 사항은 남습니다. 되돌릴 수 없습니다.
families-erase-do = 지우기
families-hold = 법적 보관
families-hold-text = 그동안은 부탁을 받아도, 시간이 지나도 이 가족에 대한 것을 아무것도 지우지 않습니다.
families-hold-do = 법적 보관 시작하기
families-lift-do = 법적 보관 끝내기
families-held = 법적 보관 중: 이 가족에 대한 것은 아무것도 지우지 않습니다.
families-elsewhere = 담당하지 않는 다른 학교에도 이 가족이 있습니다. 두 학교를 모두 맡은 곳, 예를 들어 교육구에서 할 수 있습니다.
families-why = 이유
families-choose = 골라 주세요
families-no-reason = 이유를 골라 주세요. 기록에 남습니다.
families-done-erased = 지웠습니다.
families-done-held = 이 가족은 법적 보관 중입니다.
families-done-lifted = 법적 보관이 끝났습니다.
families-erase-reason =
    { $reason ->
        [asked_in_person] 직접 와서 부탁함
        [asked_in_writing] 글로 부탁함
       *[left_school] 학교를 떠남
    }
families-hold-reason =
    { $reason ->
        [court] 재판
        [inquiry] 관청의 조사
        [records_request] 기록 제출 요청
       *[other] 다른 법적 이유
    }
families-number = 가족 { $number }번

deletions-menu = 삭제 기록
deletions-menu-about = 무엇을 얼마나, 언제, 왜 지웠는지.
deletions-text = 이름은 없습니다. 오래되어 지운 것은 마지막 칸의 날짜보다 오래된 것입니다.
deletions-deleted = 지운 것
deletions-count = 개수
deletions-because = 이유
deletions-until = 이 날짜 이전
deletions-of-none = 학교 없음
deletions-none = 아직 지운 것이 없습니다.
deletions-what =
    { $what ->
        [message] Puente의 메시지
        [chat] 채팅
        [booking] 면담과 자원봉사
        [waiting] 대기자 명단의 자리
        [request] 사무실에 한 요청
        [concern] 우려 사항의 내용
        [discrimination] 불평등 신고의 내용
        [danger] 위험 신고의 내용
        [child] 명단에서 빠진 아이
        [family] 명단에서 빠진 보호자
        [inbound] 받은 메시지의 번호
        [session] 끝난 직원 로그인
        [attempt] 틀린 비밀번호
       *[code] 직원의 일회용 코드
    }
deletions-why =
    { $why ->
        [age] 보관 기간이 지남
       *[request] 부탁을 받음
    }
