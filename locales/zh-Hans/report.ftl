# The yearly report of the staff's pages, and who looked at which concern.

report-menu = 报告
report-menu-about = 一年的数字，按家校合作的六项标准排列，有图表，还有一个包含所有表格的文件。
report-period = 时间段
report-last-months = 最近 12 个月
# $years: such as 2025–2026.
report-school-year = { $years } 学年
# $first and $last (String): whole dates.
report-span = { $first } 到 { $last }
report-scope = Puente 只统计经过它的事。当面、打电话或写在纸上的，不在这些数字里。
report-scope-concerns = 只统计您能看的问题。别人看到的数字可能不一样。
report-file = 所有表格的文件（CSV）
report-contents = 六项标准
report-table = 数字
report-none = 这段时间里没有可以统计的。
report-legend = 条形的各部分
# Read aloud in place of a chart. $label (String): the row with the longest bar. $number: what it stands for.
report-chart-about = 条形图。最长的是“{ $label }”，数字是 { $number }。所有数字都在下面的表格里。
report-standard = 标准
report-figure = 表格
report-row = 行
report-column = 列
report-what = 内容
report-number = 数字
report-month = 月份
report-concerns = 家长反映的问题

## 1: Welcoming

report-welcoming = 欢迎所有家庭
report-welcoming-unknown = 家庭有没有感到受欢迎，Puente 不知道。只有家庭自己能说。
report-families = 家庭和 Puente
report-families-about = 前两行是今天的数字，其他行是这段时间的。
report-families-known = 学校名单上的家庭
report-families-linked = 其中，聊天已由学校连接的
report-families-volunteers = 报名帮忙的家庭
report-families-observing = 到班上看看的申请
report-chats = 各种语言的聊天
report-chats-about = 今天的数字：选了这所学校的聊天，按家长用的语言分。不到 5 个聊天的语言合在一起。
report-chats-column = 聊天
report-language = 语言
# $language: the name of a language.
report-language-name = { $language }
report-languages-few = 其他语言

## 2: Communicating

report-communicating = 有效沟通
report-communicating-unknown = 不经过 Puente 安排的电话、信件和谈话，Puente 不知道。
report-first = 到第一次答复用了几个上课日
report-first-about = 从反映问题那天，到学校有人开始处理。下一个上课日算第 1 天。危险的事不算在内，那些会马上处理。
report-solved = 到解决用了几个上课日
report-solved-about = 从反映问题那天，到学校告诉家长解决办法。等家长回答的日子也算在内。危险的事不算在内。
# $half and $most: in how many school days half and nine in ten were done. $done: answered or resolved.
report-within =
    { $done ->
        [answered] 已有答复的问题里，一半在{ $half ->
            [0] 当天
           *[other] {" "}{ $half } 个上课日之内
        }开始处理，九成在{ $most ->
            [0] 当天
           *[other] {" "}{ $most } 个上课日之内
        }开始处理。
       *[resolved] 已有解决办法的问题里，一半在{ $half ->
            [0] 当天
           *[other] {" "}{ $half } 个上课日之内
        }解决，九成在{ $most ->
            [0] 当天
           *[other] {" "}{ $most } 个上课日之内
        }解决。
    }
report-days-head = 上课日
# $days: from 0.
report-days =
    { $days ->
        [0] 当天
       *[other] { $days } 天
    }
# $first and $last: how many days.
report-days-span = { $first } 到 { $last } 天
# $days: how many days.
report-days-over = 超过 { $days } 天
report-days-pending = 还没有
report-by-language = 各种语言的问题
report-by-language-about = 看看用不同语言的家庭，是不是同样快得到答复：九成的问题用了几个上课日开始处理，用了几个上课日解决。危险的事不算在内。不到 5 个问题的语言合在一起，这样认不出是哪个家庭。
report-first-most = 开始处理（天）
report-solved-most = 解决（天）
report-talk = 面谈和提问
report-talk-about = 这段时间里约好的面谈，还有 Puente 从文件里找不到答案的提问。
report-talk-conferences = 面谈
report-talk-interpreted = 其中，有口译员的
report-talk-interpreter-requests = 要口译员或翻译的申请
report-talk-questions = 没有文件回答的提问

## 3: Supporting student success

report-success = 支持学生成功
report-success-unknown = Puente 看不到成绩、出勤和考试，也不知道家庭有没有来面谈。
report-conferences = 每个月的面谈
report-conferences-about = 约好而且没有取消的面谈，按面谈的月份分。
report-kind-parent-teacher = 家长和老师
report-kind-parent-student-teacher = 家长、学生和老师
report-kind-parent-principal = 家长和校长
report-arranged = 请办公室安排的面谈
report-arranged-about = 没有时间可以约的时候，就请办公室安排。
report-arranged-conferences = 给办公室的申请

## 4: Speaking up

report-speaking-up = 为每个孩子说话
report-speaking-up-unknown = 没有告诉 Puente 的问题，它不知道；孩子后来怎么样，它也不知道。
report-levels = 每个月、每一级的问题
report-levels-about = 按反映问题的月份，还有问题现在或结束时在哪一级。
report-level-staff = 最清楚这件事的员工
report-level-principal = 校长
report-level-administrator = 学区主管
report-level-superintendent = 学区总监
report-level-contact = 其他联系人
report-level-equity = 负责平等对待的人
report-level-safety = 安全
report-topics = 问题是关于什么的
report-topics-about = 按家长一开始选的。不公平对待和危险另有处理的路，不经过各级。
report-topic = 主题
report-topic-child = 孩子
report-topic-staff = 员工
report-topic-policy = 规定或学区
report-topic-discrimination = 不公平对待
report-topic-danger = 危险
report-lateness = 有没有按时答复
report-lateness-about = 按规定的上课日数，只要有一次处理或答复晚了，就算逾期。危险的事不算在内。
report-in-time = 按时
report-late = 逾期
# $late of $number concerns, which are $percent in a hundred.
report-late-share = { $number } 个问题里，有 { $late } 个至少逾期一次：{ $percent }%。
report-outcome = 结果怎么样
report-outcome-about = 这段时间反映的问题，今天是什么情况。最后一行里的问题，上面几行已经算过一次。
report-outcome-school = 等学校处理
report-outcome-asked = 等家长回答提问
report-outcome-resolved = 已解决，家长还没有说是不是解决了
report-outcome-settled = 已了结
report-outcome-withdrawn = 已撤回
report-outcome-reopened = 至少再次打开过一次
report-ratings = 家长觉得处理得怎么样
report-ratings-about = 问家长学校处理得怎么样时，家长的回答。不是每个人都要回答。
report-rating = 回答

## 5: Sharing power

report-sharing-power = 分享权力
report-sharing-power-unknown = 委员会、理事会和投票的事，Puente 不知道；规定有没有因此改变，它也不知道。
report-policy = 关于规定的问题
report-policy-about = 关于规定或学区的问题。家庭可以通过反映这些问题参与决定。
report-policy-raised = 反映的
report-policy-settled = 其中，已了结的

## 6: Collaborating with community

report-community = 与社区合作
report-community-unknown = 不经过 Puente 安排的合作伙伴、服务和活动，Puente 不知道。
report-events = 有义工的活动
report-events-about = 这段时间里没有取消的活动。不知道报名的人是不是都来了。
report-events-number = 活动
report-events-places = 义工名额
report-events-taken = 其中，已报名的

## Who looked at which concern

report-looks-menu = 谁看过
report-looks-menu-about = 谁打开过问题，或导出到文件，是什么时候。
report-looks-about = 谁都不能改这份记录。您能看哪些问题，就能看到哪些问题的记录。
report-looks-about-numbers = 您的角色不能看问题的内容。所以您只看到每个人看过几次，看不到看的是哪一个。
report-looks-none = 还没有人看过。
report-looks-caption = 最近的在前面
report-looks-numbers-caption = 看得最多的人在前面
report-looks-when = 时间
report-looks-who = 谁
report-looks-did = 做了什么
report-looks-concern = 问题
report-looks-opened = 打开
report-looks-exported = 导出到文件
