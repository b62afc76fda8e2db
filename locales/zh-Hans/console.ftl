# The staff's pages about concerns.

## What a concern is called

# $kind: concern, discrimination or danger. $topic: child, staff or policy.
console-topic-of =
    { $kind ->
        [danger] 危险
        [discrimination] 不公平对待
       *[concern]
            { $topic ->
                [staff] 关于员工
                [policy] 关于规定或决定
               *[child] 关于孩子
            }
    }
# $status: open, acknowledged, asked, resolved, settled or withdrawn.
console-status-of =
    { $status ->
        [open] 还没有开始处理
        [acknowledged] 正在处理
        [asked] 等家长回答
        [resolved] 已解决，家长还可以回复
        [settled] 已了结
       *[withdrawn] 家长已撤回
    }
# $level: staff, principal, administrator, superintendent, contact, equity or safety.
console-level =
    { $level ->
        [staff] 最清楚这件事的员工
        [principal] 校长
        [administrator] 学区主管
        [superintendent] 学区总监
        [equity] 负责平等对待的人
        [safety] 所有能马上帮忙的人
       *[contact] 办公室
    }
# $day (String): the last day; of a danger the day and the time. $late: yes or no.
console-due =
    { $late ->
        [yes] 已逾期（期限 { $day }）
       *[no] { $day }
    }
console-nobody = 还没有人

## The queue

console-menu-concerns = 家长反映的问题
console-menu-concerns-about = 哪些在等答复，哪些逾期了，结果怎么样。
console-dangers = 危险：这些还没有人接手
console-dangers-text = 聊天里有一条消息可能有危险。请现在打开并接手，让其他人知道有人在处理。
console-dangers-caption = 等得最久的在前面
console-reference = 编号
console-due-until = 期限
console-topic = 主题
console-status = 状态
console-where = 在哪一级
console-holder = 负责人
console-raised = 反映日期
console-language = 语言
console-filter = 筛选和搜索
console-filter-none = 不筛选，全部显示
# $group: waiting, asked, resolved or ended. $count (String): how many, such as 7 or 100+.
console-group =
    { $group ->
        [waiting] 等学校处理（{ $count }）
        [asked] 等家长回答（{ $count }）
        [resolved] 已解决（{ $count }）
       *[ended] 已结束（{ $count }）
    }
console-group-all = 全部
console-search = 搜索
console-search-hint = 请写完整的编号（C-…），或者负责人的名字。家庭的姓名是加密保存的，不能搜索。
console-mine = 只看我的
# $count (String): how many, such as 7 or 100+.
console-overdue-only = 只看逾期的（{ $count }）
console-queue-by-due = 期限最近的在前面
console-queue-newest = 最新的在前面
console-queue-none = 这里没有要您处理的问题。
console-next = 下一页

## One concern

console-to-queue = 所有问题
console-facts = 目前情况
console-parent = 家长
console-anonymous = 匿名
console-nameless = 没有名字
console-child = 孩子
# $name (String): the first name. $grade (String): the grade, none if unknown.
console-child-of =
    { $grade ->
        [none] { $name }
       *[other] { $name }，{ $grade } 年级
    }
console-about = 关于谁
console-about-nobody = 没有写是谁
console-first-words = 家长写的话
console-erased = 按照规定，原话和名字已经删除。处理记录还在。
console-on-hold = 依法保留：这里的内容都不会删除。
console-unsent = 您写了但没有发出去的内容
console-steps = 到现在做了这些
# $who: parent, clock, or account for a member of staff whose name is not known.
console-actor =
    { $who ->
        [parent] 家长
        [clock] Puente
       *[account] 学校
    }
# $name: which words they are.
console-words =
    { $name ->
        [happened] 发生了什么
        [wish] 希望怎样解决
        [tried] 之前试过什么
        [added] 补充
        [answer] 回答
        [reply] 消息
        [question] 提问
        [solution] 做了什么
        [note] 备注
       *[reason] 原因
    }
# $whose: parent, told (by staff, to the parent) or internal. $language (String): a language's name.
console-words-whose =
    { $whose ->
        [parent] 家长写的，{ $language }
        [told] 写给家长的，{ $language }
       *[internal] 只给员工看，家长看不到
    }
console-source = 这一步依据的规定
# $count (Number): how many times.
console-looks = 谁看过：{ $count } 次
# $when (String): day and time. $who (String): a name. $what: opened or exported.
console-look =
    { $what ->
        [exported] { $when }：{ $who }，导出到文件
       *[opened] { $when }：{ $who }
    }

## Steps. $who (String) did it; $by: parent, account or clock. $level is where it is then, $holder (String) who has it then, "none" if
## nobody has it yet. $names (String): a list of names, "none" if there are none. $rating (Number): 1 to 5.

console-did-raised =
    { $holder ->
        [none] { $who }：反映了问题。现在交给：{ console-level }。
       *[other] { $who }：反映了问题。现在由 { $holder } 负责（{ console-level }）。
    }
console-did-acknowledged = { $who }：开始处理。
console-did-replied = { $who }：给家长写了消息。
console-did-asked = { $who }：向家长提问。家长回答以前，学校的时间暂停计算。
console-did-answered = { $who }：回答了。学校的时间继续计算。
console-did-added = { $who }：补充了内容。
console-did-noted = { $who }：写了备注。
console-did-assigned = { $who }：交给了 { $holder }。
console-did-named =
    { $names ->
        [none] { $who }：写明了是关于谁的。
       *[other] { $who }：写明了是关于谁的：{ $names }。
    }
console-did-escalated =
    { $holder ->
        [none] { $who }：转到上一级。现在交给：{ console-level }。
       *[other] { $who }：转到上一级。现在由 { $holder } 负责（{ console-level }）。
    }
console-did-reminded = { $who }：提醒了，因为已经逾期。
console-did-alerted = { $who }：再次通知有危险，也通知了更多的人。
console-did-resolved = { $who }：说已经解决。
console-did-settled =
    { $by ->
        [clock] 算作了结：家长没有在期限内说别的。
       *[parent] { $who }：说已经解决，就此了结。
    }
console-did-reopened =
    { $holder ->
        [none] { $who }：再次打开。现在交给：{ console-level }。
       *[other] { $who }：再次打开。现在由 { $holder } 负责（{ console-level }）。
    }
console-did-withdrawn = { $who }：撤回了。
console-did-rated = { $who }：给处理情况打分，{ $rating } 分（满分 5 分）。
console-did-held = { $who }：设为依法保留。
console-did-released = { $who }：结束了依法保留。
console-did-erased = 原话和名字已经删除。
# Why it is at a level. $why: as in bot/domain/chain.py, and not_acknowledged, discrimination, danger.
console-why =
    { $why ->
        [closest] 问题最好在离事情最近的那一级解决。
        [district] 这是学区的事。
        [tried] 前面几级都已经找过了。
        [last] 每一级都已经找过了，所以最后一级再看一次。
        [conflict] 问题和中间一级的人有关，这个人不能处理，也看不到。
        [cannot_face] 家长希望不要先找那个人。
        [not_acknowledged] 没有人按时开始处理。
        [discrimination] 不公平对待的事直接交给负责平等对待的人。
        [danger] 危险的事会通知所有能帮忙的人。
       *[not_resolved] 之前没有解决。
    }

## What can be done

console-acts = 您可以做什么
console-choose = 请选择
console-send = 发送
console-acknowledge-text = 家长会马上知道由您处理，以及最晚哪天有答复。
console-reply = 写消息给家长
console-reply-text = 会发到家长的聊天里。问题还没有结束。
console-reply-own = 您自己的话
console-ask = 向家长提问
console-ask-text = 家长回答以前，学校答复的时间暂停计算。
console-ask-own = 您自己的提问
console-resolve = 说明已经解决
console-resolve-text = 会问家长是不是解决了，家长可以再打开。
console-resolve-own = 做了什么，用您自己的话写
console-resolve-send = 已解决
# $language (String): the parent's language.
console-prepared = 写好的文字，用家长的语言（{ $language }）
console-own-words = 我自己的话
# $count (Number): how many characters.
console-own-hint = 最多 { $count } 个字符。如果您用的不是家长的语言，您的话会照原样发出去，并注明没有翻译。
console-own-language = 我写的语言
console-note = 写备注
console-note-own = 备注
console-note-text = 只给员工看，家长看不到。能看这个问题的员工都能看到备注。
console-internal-hint = 只给员工看，家长看不到这些话。
console-assign = 交给别人
console-assign-whom = 交给谁
console-assign-text = 接到的人要重新开始处理。会通知家长。
console-assign-send = 交出去
console-assign-none = 这一级没有别的人可以处理。
console-name = 写明是关于谁的
console-name-whom = 哪个人
console-name-text = 从那时起，这个人看不到这个问题。这一步不能撤销。
console-name-send = 保存
console-escalate = 转到上一级
# $level: as above. $holder (String): who gets it, none if nobody is known.
console-escalate-text =
    { $holder ->
        [none] 会交给：{ console-level }。
       *[other] 会交给 { $holder }（{ console-level }）。
    }也会通知家长。
console-escalate-own = 为什么
console-escalate-send = 转到上一级
console-reopen = 再次打开
console-reopen-own = 为什么
console-hold = 设为依法保留
console-hold-text = 这样，里面的内容都不会删除：有人要求删除也好，保存期满也好，都不删。
console-release = 结束依法保留
console-release-text = 这样，保存期满时就会删除。

console-words-missing = 请先在这里写点什么。
# $count (Number): how many characters are allowed. $over (Number): how many there are too many.
console-words-long = 太长了：最多 { $count } 个字符。请删去 { $over } 个。
console-words-both = 您选了写好的文字，又写了自己的话。请选“我自己的话”，或者把这一格清空。
console-nobody-chosen = 请选一个人。

console-done-acknowledged = 您已经接手，也通知了家长。
console-done-replied = 您的消息正在发给家长。
console-done-asked = 您的提问正在发给家长。
console-done-noted = 备注已经保存。
console-done-assigned = 已经交出去，双方都通知了。
console-done-named = 已经保存。这个人看不到这个问题。
console-done-escalated = 已经转到上一级，也通知了家长。
console-done-resolved = 正在问家长是不是解决了。
console-done-reopened = 已经再次打开，也通知了家长。
console-done-held = 从现在起，里面的内容都不会删除。
console-done-released = 依法保留已经结束。

## Concerns as a file

console-export = 导出为文件
console-export-text = 上面筛选出来的全部内容，包括所有页。您导出文件这件事会记下来。
console-export-words = 包括家长的原话
console-export-words-hint = 真的需要才选：到了文件里，就没有什么保护这些话了。Excel 的一格能放 32,767 个字符，更长的会被截断；CSV 里是完整的。
console-export-csv = CSV 文件
console-export-xlsx = Excel 文件（XLSX）
console-column-reference = 编号
console-column-kind = 类别
console-column-topic = 主题
console-column-school = 学校或学区
console-column-level = 在哪一级
console-column-status = 状态
console-column-raised = 反映日期
console-column-first-step = 第一步
console-column-resolved = 解决
console-column-ended = 结束
console-column-days-to-first-step = 到第一步的上课日数
console-column-days-to-resolution = 到解决的上课日数
console-column-overdue = 逾期
console-column-language = 语言
console-column-rating = 评分（1 到 5）
# $kind: concern, discrimination or danger.
console-kind =
    { $kind ->
        [danger] 危险
        [discrimination] 不公平对待
       *[concern] 问题
    }
# $it: yes or no.
console-is =
    { $it ->
        [yes] 是
       *[no] 否
    }
