# The office's pages for the staff: conferences, volunteers, requests, unanswered questions, languages.

## Forms

office-missing = 请填写这一格。
# $count, $longest (Number): how many characters there are, and may be.
office-too-long = 这里有 { $count } 个字符，最多只能写 { $longest } 个。
office-no-day = 日历上没有这一天。
office-no-time = 请写时间，例如 15:20。
# $least, $most (Number): the smallest and the largest number that is possible.
office-no-number = 请写 { $least } 到 { $most } 之间的数字。
office-no-choice = 请从这里有的选项中选。
office-end-first = 结束时间要晚于开始时间。
office-both-times = 请把两个时间都写上；如果是全天，两个都不写。
office-day-over = 这已经过去了。请选以后的日子。
office-clash = 那个时间，有家庭或老师已经有别的安排。
office-twice = 这个家庭已经约了和这个人谈这个孩子。
office-done = 已完成
office-back = 返回
office-school = 学校
office-day = 日期
office-from-time = 从
office-until-time = 到
# $day (String): written for the language.
office-day-of = { $day }
# $start, $end (String): written for the language.
office-times = { $start } 到 { $end }
office-done-event = 活动已经发布。家庭可以在聊天里看到。

## Conferences

office-menu-conferences = 面谈
office-menu-conferences-about = 每天约了多少，谁什么时候来，还有家庭可以约的时段。
office-own-only = 您在这里看到的是您自己的面谈。
office-days-caption = 从今天起有时段的日子
office-free-slots = 空闲
office-booked-slots = 已约
office-closed-slots = 已关闭
office-no-days = 从今天起没有可以约的时段。
office-to-days = 所有日子
# $day (String): written for the language.
office-day-title = { $day } 的面谈
office-to-day = 回到 { $day }
office-change-day = 关闭时段或改到别的日子
# $free, $booked, $closed (Number): how many times of a teacher.
office-counts = 空闲：{ $free }。已约：{ $booked }。已关闭：{ $closed }。
office-no-slots = 这一天没有时段。
# $way: in_person, phone or video. $room (String): "none" if there is none. $interpreter (String): the language, if $asked is yes.
# $confirmed: no as long as the school looks for an interpreter. $companions (Number): whom the parent brings.
office-how =
    { $way ->
        [phone] 打电话，由学校打过去。
        [video] 视频。
       *[in_person] { $room ->
            [none] 当面谈。
           *[other] 当面谈，{ $room }。
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] { $interpreter }口译员：还没有确定。
           *[yes] 有{ $interpreter }口译员。
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
       *[other] 另外带 { $companions } 个人来。
    }
# $way: in_person, phone or video.
office-way =
    { $way ->
        [phone] 打电话
        [video] 视频
       *[in_person] 当面谈
    }
# $held: yes while a family is still choosing.
office-booking-short =
    { $day } { $time }：{ $staff }，谈 { $child } 的情况{ $held ->
        [yes] （有家庭正在选这个时间）
       *[no] {""}
    }

## Publishing times

office-publish = 发布时段
office-publish-text = 家庭可以在聊天里约这些时段。不上课的日子会跳过。已经有的不会变。
office-first-day = 第一天
office-last-day = 最后一天
office-length = 每次面谈几分钟
office-pause = 两次之间隔几分钟
office-pause-hint = 超过 10 分钟，就不能约有口译员的面谈。
office-ways = 可以用什么方式谈
office-room = 房间
office-room-hint = 下面选的人都用这个房间。可以不填。
office-teachers = 给谁
office-teachers-hint = 一个都不选，就是给所有人。
office-no-teachers = 还没有老师。请先让人导入学校名单。
office-opens = 从哪天起可以约
office-opens-hint = 不填：从现在起。
office-closes = 最晚哪天可以约
office-closes-hint = 不填：到面谈开始为止。
office-closes-first = 这比开始可以约的那天还早。
# $fault: what is wrong with the days and hours. $longest (Number): the most days.
office-window =
    { $fault ->
        [order] 最后一天早于第一天。
        [days] 天数太多，最多 { $longest } 天。
        [no_school] 这些日子都不上课。
        [over] 这已经过去了。请选以后的日子。
        [hours] 这段时间太短，一次面谈都排不下。
        [opens] 没有人能约：这是在最后一次面谈以后。
       *[closes] 没有人能约了：这一天已经过去。
    }
# $count (Number): how many times.
office-published =
    { $count ->
        [0] 没有新的：这些时段本来就有。
       *[other] 新增了 { $count } 个可以约的时段。
    }

## Closing times, moving a day

office-change-title = 更改 { $day }
office-nothing-to-come = 这一天没有以后的时段了。
office-block = 关闭空闲时段
office-block-text = 空闲的时段不能再约。已经约好的不变。
office-all-day-hint = 不填：全天。
office-unblock = 重新开放
# $count (Number): how many times.
office-blocked =
    { $count ->
        [0] 没有空闲的时段，所以没有关闭什么。
       *[other] 关闭了 { $count } 个时段。
    }
office-blocked-stay = 这些面谈不变。您可以一个一个取消：
# $count (Number): how many times.
office-unblocked =
    { $count ->
        [0] 本来就没有关闭的时段。
       *[other] 重新开放了 { $count } 个时段。
    }
office-move-day = 改到另一天
office-move-text = 所有时段，连同已经约好的面谈，都改到另一天的同样时间。会通知各个家庭。
office-move-to = 改到哪一天
# $fault: past or no_school.
office-move =
    { $fault ->
        [no_school] 那一天不上课。
       *[past] 请选另一天，最早是明天。
    }
# $count (Number): how many times. $day (String): written for the language.
office-moved = { $count } 个时段已经改到 { $day }。
# $count (Number): how many families.
office-told = 正在聊天里通知 { $count } 个家庭。
office-call = 请给他们打电话，聊天联系不到他们

## Booking for a family

office-book-for = 替家庭预约
office-book-for-text = 给不能自己写给 Puente 的家庭。请先选监护人。
office-child-teacher = 孩子的老师
office-all-teachers = 所有老师
office-who = 监护人或孩子的名字
office-who-hint = 名字的一部分，或者学校名单上的号码。
# $count (Number): how many guardians were found.
office-guardians-count =
    { $count ->
        [0] 没有找到。
       *[other] { $count } 位监护人
    }
# $children (String): first names.
office-guardian-of = { $children }
office-more = 更多
office-to-guardians = 所有监护人
# $name (String): the guardian.
office-book-title = 替 { $name } 约面谈
office-child = 谈哪个孩子
# $name (String): a first name. $grade (String): as the school writes it.
office-child-of = { $name }，{ $grade } 年级
office-with = 和谁谈
office-choose = 请选择
office-interpreter = 口译员
office-no-interpreter = 不需要
office-go-on = 继续
office-show-times = 看空闲时间
office-free-times = 空闲时间
office-way-label = 用什么方式谈
office-companions = 有几个人一起来
# $count (Number): the most that a parent may bring.
office-companions-hint = 最多 { $count } 个人。
office-book-it = 预约
# $name (String): a member of staff.
office-no-times = { $name } 没有适合这个家庭的空闲时间。
office-time-gone = 这个时间已经没有了。请换一个。
office-not-this-way = 那个时间不能用这种方式谈。请换一个。
# $name (String): the guardian.
office-booked = 已经替 { $name } 约好。
office-cancel = 取消
office-cancel-title = 要取消这次面谈吗？
office-cancel-text = 会告诉这个家庭，学校只好取消。这个时间会给候补的家庭。
office-cancel-booking = 取消面谈
office-cancelled = 面谈已经取消。

## Volunteers

office-menu-volunteers = 义工
office-menu-volunteers-about = 家庭在哪里帮忙，谁报了名，还有新的活动。
# $count (Number): how many events.
office-events-count = 以后有 { $count } 个活动
# $count, $needed (Number): how many volunteers there are, and are needed. $open: yes or no.
office-signed-up =
    需要 { $needed } 人，已有 { $count } 人报名。{ $open ->
        [yes] 正在报名。
       *[no] 现在不能报名。
    }
office-no-events = 以后没有活动。
office-to-events = 所有活动
office-event-off = 这个活动已经取消。
# $count, $needed (Number): how many volunteers there are, and are needed.
office-roster = 谁会来：需要 { $needed } 人，已有 { $count } 人
office-roster-text = 这里是全名。请不要给不需要的人看。
office-roster-file = 下载名单（CSV）
office-volunteer = 义工
office-nobody-yet = 还没有人报名。
office-call-off = 取消活动
office-call-off-text = 会通知所有报名和候补的人。这一步不能撤销。
# $title (String): the school's own words.
office-event-cancelled = “{ $title }”已经取消。
office-event-new = 新活动
# $language (String): the name of a language, in that language.
office-event-title = 名称（{ $language }）
office-event-asks = 对义工的要求（{ $language }）
office-event-asks-hint = 做什么，带什么，到了找谁。
office-place = 地点
office-needed = 需要几个人
office-sign-up-opens = 从哪天起可以报名
office-opens-late = 没有人能报名：这一天不在活动以前。
office-event-publish = 发布活动

## Requests

office-menu-requests = 申请
office-menu-requests-about = 家长请办公室安排的事。
# $count (Number): how many requests.
office-requests-count = 有 { $count } 个申请在等答复，最早的在前面。
office-no-requests = 没有申请在等答复。
# $count (Number): how many requests.
office-requests-unseen = 另外有 { $count } 个申请没有写学校，所以哪一所学校都看不到。管理 Puente 的人可以看到。
# $kind: conference, interpreter, volunteer or observe.
office-request-kind =
    { $kind ->
        [conference] 面谈
        [interpreter] 口译员或翻译
        [volunteer] 在学校帮忙
       *[observe] 到班上看看
    }
# $number (String): of the request. $kind (String): from above.
office-request-title = 申请 { $number }：{ $kind }
office-not-known = 学校名单上没有的家长
office-no-school-named = 没有写学校
# $language (String): the name of a language.
office-language = { $language }
office-writes-in = 家长写的语言：{ $language }
office-to-requests = 所有申请
office-about = 关于
# $name: what a parent said in the chat, by its place there.
office-said =
    { $name ->
        [children] 孩子
        [child_name] 孩子（家长的原话）
        [whom] 和谁谈（家长的原话）
        [role] 和谁谈
        [kind] 哪一种面谈
        [title] 活动
        [interpreter] 口译员的语言
        [way] 用什么方式谈
        [day] 日期
        [time] 时间
        [companions] 一起来的人
       *[wish] 家长的原话
    }
# $kind: parent_teacher, parent_student_teacher or parent_principal.
office-meeting-kind =
    { $kind ->
        [parent_student_teacher] 孩子也参加
        [parent_principal] 和校长
       *[parent_teacher] 孩子不参加
    }
# $role: teacher, principal, counselor or another one.
office-staff-role =
    { $role ->
        [teacher] 老师
        [principal] 校长
        [counselor] 辅导员
        [coach] 教练
        [nurse] 校护
        [administrator] 学区主管
        [superintendent] 学区总监
       *[office] 办公室
    }
office-no-words = 家长没有再写别的。
office-answer = 答复
office-answer-words = 您的话
# $language (String): the parent's. $count (Number): the most characters.
office-answer-hint = 会作为学校的原话发到家长的聊天里。没有人翻译；家长写的语言是：{ $language }。最多 { $count } 个字符。
office-answer-send = 发送并结束
office-close = 不写话，直接结束
office-close-text = 如果已经用别的方式办好了。什么都不会发出去。
office-request-over = 这个申请已经结束。
office-done-answered = 答复已经发出，申请已经结束。
office-done-answered-later = 申请已经结束。现在是休息时间，答复会在早上发出。
office-done-chat-gone = 申请已经结束。家长删除了聊天或屏蔽了 Puente，所以没有人会看到答复。
office-done-closed = 申请已经结束。什么都没有发出去。

## Unanswered questions

office-menu-unanswered = 没有答案的提问
office-menu-unanswered-about = 家长问了、但是没有文件回答的事。
office-unanswered-text = 这里是家长提问、但没有文件回答的次数。不保存他们的原话。
office-unanswered-how = 学校怎样回答这些提问
office-period = 时间段
# $count (Number): how many days.
office-last-days = 最近 { $count } 天
# $count (Number): how often.
office-unanswered-caption = { $count } 个提问，最常问的主题在前面
office-topic = 主题
office-times-asked = 次数
office-language-head = 语言
office-no-topic = 其他主题
office-no-school-chosen = 没有选学校
office-no-gaps = 这段时间里没有答不出的提问。
office-card-text = Puente 只说文件里写了的内容。要回答一个主题，学校就写一份短文件，叫做卡片，用学校自己的句子：
office-card-folder = 一个文件夹，里面放卡片：标题、属于谁，每个句子单独写。
office-card-questions = 每个句子下面写它能回答的提问，照家长平常的写法，每种语言都写。
office-card-check = 有一个检查程序会告诉您对不对。然后把这个主题从没有答案的清单里删掉。
office-card-more = 管理 Puente 的人可以在这个文件里找到每一步：

## Languages

office-menu-languages = 语言
office-menu-languages-about = Puente 每种语言有什么内容，谁负责。
office-languages-text = 知道文字是谁写的，才算诚实。机器写的、还没有人读过的，这里都会写明。
office-languages-caption = Puente 知道的所有语言
office-language-status = 状态
# $status: draft, machine or reviewed.
office-status =
    { $status ->
        [reviewed] 有人检查过
        [machine] 机器写的，没有人检查过
       *[draft] 还没有提供
    }
office-share-understood = 能看懂
office-share-understood-text = 家长要办的事里，例句足够的占多少。
office-share-said = 能说
office-share-said-text = Puente 自己要说的话里，已经写好的占多少。
office-share-known = 知道
office-share-known-text = 规定的句子里，已经翻译而且提问足够的占多少。
# $share (Number): 0 to 100.
office-percent = { $share }%
office-lead = 负责人
office-nobody = 还没有人

office-menu-messages = 消息
office-menu-messages-about = 每条消息在手机上的样子，各种语言都有。
# The name of a file follows.
office-messages-text = 真实的姓名、日期和数字处用的是示例。如何修改文字，请看
office-messages-file = 文件
# $count (String): at least 4.
office-messages-variants = 显示全部 { $count } 种说法
office-text-missing = 缺少译文：用户看到的是英文
office-text-stale = 英文后来改过，译文需要跟着改
# $name (String): a person.
office-text-by =
    { $by ->
        [machine] 由机器撰写，还没有人读过
        [hand] 手工改过，还没有登记
       *[other] 由 { $name } 撰写或读过
    }
