## What parents are told of their concern, and staff of what waits for them.

# In all of these: $reference (String) is the concern's number. $who (String) is the name of a member of staff, "none" if there is none.
# $day (String) is the last day on which something is due, written for the language; "none" if there is none.
# $kind: concern, discrimination or danger.
concern-told-acknowledged = { $kind ->
    [danger] { $who } 已经看到您的消息 { $reference }，正在处理。
   *[concern] { $who } 已经开始处理您反映的问题 { $reference }。最晚 { $day } 给您答复。
}
# $words (String): what the member of staff wrote.
concern-told-replied =
    { $who } 就您反映的问题 { $reference } 写道：

    “{ $words }”
concern-told-asked =
    { $who } 就您反映的问题 { $reference } 问您：

    “{ $words }”

    您慢慢来，不用急。您回答以后，学校答复的时间才重新开始算。
concern-told-assigned = { $who ->
    [none] 您反映的问题 { $reference } 会交给学校里另一个人，最晚 { $day } 开始处理。
   *[other] 您反映的问题 { $reference } 现在由 { $who } 负责，最晚 { $day } 开始处理。
}
# $level: staff, principal, administrator, superintendent, contact or equity. $why: not_acknowledged if nobody took it up in time,
# conflict if it is about somebody on the level between.
concern-told-escalated = { $why ->
    [not_acknowledged] 对不起，学校没有人按时处理您反映的问题 { $reference }，所以现在往上转。
   *[other] 您反映的问题 { $reference } 转到上一级。
}{ $who ->
    [none] { $level ->
        [principal] 现在由校长负责。
        [administrator] 现在由最接近这件事的学区主管负责。
        [superintendent] 现在由学区总监负责。
       *[other] 学校会找合适的人负责。
    }
   *[other] { $level ->
        [principal] 现在由 { $who } 校长负责。
        [administrator] 现在由最接近这件事的学区主管 { $who } 负责。
        [superintendent] 现在由学区总监 { $who } 负责。
       *[other] 现在由 { $who } 负责。
    }
}最晚 { $day } 要开始处理。
concern-told-late = { $who ->
    [none] 对不起，您反映的问题 { $reference } 答复晚了。我已经提醒学校。
   *[other] 对不起，您反映的问题 { $reference } 答复晚了。我已经提醒 { $who }。
}
concern-told-resolved = { $words ->
    [none] { $who } 说您反映的问题 { $reference } 已经解决了。
   *[other]
    { $who } 说您反映的问题 { $reference } 已经解决了：

    “{ $words }”
}

    您觉得解决了吗？
concern-told-settled = 我没有收到您的消息，所以您反映的问题 { $reference } 现在算了结了。如果没有解决，到 { $day } 为止，您可以再打开。
concern-told-reopened = { $who ->
    [none] 学校又打开了您反映的问题 { $reference }。最晚 { $day } 要开始处理。
   *[other] 学校又打开了您反映的问题 { $reference }。{ $who } 最晚 { $day } 开始处理。
}
concern-told-erased = 按照学校的规定，您在问题 { $reference } 里写的话已经删除。记录里只留下有过这个问题和处理的步骤。
# $language (String): the name of a language.
concern-own-words = 这是学校的原话，用{ $language }写的。没有人翻译过。

## Buttons below these: at most 60 characters
concern-answer = 回答
concern-settle = 是，解决了
concern-unsettled = 没有，还没解决

## Why something cannot be done with a concern

concern-unknown = 我找不到您的问题 { $reference }。请再看看编号。
concern-not-now = 问题 { $reference } 已经不能这样做了。您可以问我进展。
concern-last-level = 您反映的问题 { $reference } 已经在最后一级。规定里没有下一级了。
concern-too-late = 问题 { $reference } 结束太久，不能再打开了。您可以反映一个新的问题，并写上这个编号。
concern-held = 问题 { $reference } 现在不能删除：因为法律上的原因，学校必须保留。
concern-not-ended = 问题 { $reference } 还没有结束。您可以先撤回，或者等它结束。
concern-not-anonymous = 您的学校只接受写名字的问题。只有处理的人能看到您的名字。

## What staff are told. No word of the parent and no name: it may be read on a locked screen.

# $topic: child, staff or policy.
staff-told-raised = { $kind ->
    [discrimination] 一份不公平对待的举报 { $reference } 等您处理。请最晚 { $day } 开始处理。
   *[concern] { $topic ->
        [staff] 一个关于员工的问题 { $reference } 等您处理。请最晚 { $day } 开始处理。
        [policy] 一个关于规定或决定的问题 { $reference } 等您处理。请最晚 { $day } 开始处理。
       *[child] 一个关于孩子的问题 { $reference } 等您处理。请最晚 { $day } 开始处理。
    }
}
staff-told-escalated = { $level ->
    [principal] 问题 { $reference } 在前一级没有解决，现在交给校长。
    [administrator] 问题 { $reference } 在学校没有解决，现在交给学区主管。
    [superintendent] 问题 { $reference } 到现在没有解决，现在交给学区总监。
   *[other] 问题 { $reference } 到现在没有解决，现在交给您。
}请最晚 { $day } 开始处理。
staff-told-unassigned = 问题 { $reference } 还没有人负责。请交给合适的人。最晚 { $day } 要开始处理。
staff-told-passed-on = 问题 { $reference } 已经不归您处理，转到了上一级。
staff-told-reopened = 问题 { $reference } 没有解决，又打开了。请最晚 { $day } 开始处理。
staff-told-answered = 家长在 { $reference } 里回答了您。请最晚 { $day } 答复。
staff-told-added = { $kind ->
    [danger] 紧急。关于 { $reference } 又来了一条消息，可能有危险。请现在打开。
   *[concern] 家长给 { $reference } 补充了内容。
}
staff-told-withdrawn = 家长撤回了 { $reference }。
staff-told-settled = { $reference } 已经了结。
staff-told-late = { $reference } 逾期了：最晚应该在 { $day } 完成。
staff-told-danger = 紧急。聊天里有一条消息可能有危险（{ $reference }）。请现在打开并接手。在有人接手以前，会再通知，并通知更多的人。
staff-told-taken = 有人已经接手 { $reference }，正在处理。您现在不用做什么。
# A button: at most 60 characters.
staff-acknowledge = 我来处理
# Said to whoever took it up by that button. $day: the last day for an answer.
staff-acknowledged = 谢谢。您已经接手 { $reference }，也告诉了家长。请最晚 { $day } 答复。
# The subject of a mail. No personal words: others may read it on the way.
staff-told-subject = { $kind ->
    [danger] Puente：紧急，{ $reference }
   *[concern] Puente：问题 { $reference }
}

staff-concern-unknown = 没有这个问题，或者不是给您的。
staff-concern-changed = 您打开页面以后，有人在这里做了改动。请先再看一遍。您写的内容还在下面。
staff-concern-not-now = 这个问题现在不能这样做。
staff-concern-cannot-have = 这个人不能处理这个问题。
staff-concern-about-you = 您不能在这里写自己。请先把问题交给另一个人。
