## Danger and discrimination.

# $call (String): the emergency number. $crisis (String): the number for people who think of hurting themselves.
safety-emergency =
    如果现在有人有危险，请马上打 { $call }。

    如果有人想伤害自己或不想活了，请打电话或发短信到 { $crisis }，白天晚上都可以。

    我是电脑程序。没有人看着这个聊天，我也不能替您打电话。请您也直接告诉学校。
# $school (String): its name. $reference (String): the number of the message.
safety-school-alerted = 我也把您的消息作为紧急消息转给了 { $school }（{ $reference }）。在有人接手以前，我会一直重复通知。请您不要等。
safety-nobody-reached = 我已经把您的消息作为紧急消息留给 { $school }（{ $reference }），但是现在联系不到那里的人。请您不要等学校。
safety-no-school = 我不能通知学校，因为我不知道您的学校是哪一所。
# Buttons: at most 60 characters.
safety-no-emergency = 这不是紧急情况
safety-go-on = 继续刚才的事
safety-calm = 那就好。我已经告诉学校这不是紧急情况（{ $reference }）。那里还是会有人看一看。

intent-emergency = 有人有危险
intent-report-discrimination = 不公平对待或骚扰
