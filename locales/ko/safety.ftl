## Danger and discrimination.

# $call (String): the emergency number. $crisis (String): the number for people who think of hurting themselves.
safety-emergency =
    지금 누군가 위험하다면 바로 { $call }에 전화하세요.

    누군가 자신을 해치거나 죽고 싶다는 생각을 한다면 { $crisis }에 전화하거나 문자를 보내세요. 낮이든 밤이든 언제나 받습니다.

    저는 컴퓨터 프로그램입니다. 이 채팅을 지켜보는 사람은 없고, 제가 대신 전화를 걸 수도 없습니다. 학교에도 직접 알려 주세요.
# $school (String): its name. $reference (String): the number of the message.
safety-school-alerted = 메시지를 { $school }에도 긴급으로 전했습니다 ({ $reference }). 누군가 맡을 때까지 계속 알립니다. 하지만 그것을 기다리지 마세요.
safety-nobody-reached = 메시지를 { $school }에 긴급으로 남겨 두었습니다 ({ $reference }). 하지만 지금은 그곳에 아무도 연락이 닿지 않습니다. 학교를 기다리지 마세요.
safety-no-school = 어느 학교인지 몰라서 학교에 알릴 수 없습니다.
# Buttons: at most 60 characters.
safety-no-emergency = 긴급한 일이 아니에요
safety-go-on = 하던 일 계속하기
safety-calm = 다행입니다. 긴급한 일이 아니라고 학교에 전했습니다 ({ $reference }). 그래도 학교에서 누군가 확인합니다.

intent-emergency = 누군가 위험해요
intent-report-discrimination = 차별이나 괴롭힘
