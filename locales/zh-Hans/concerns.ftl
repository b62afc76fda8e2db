## Concerns: raising one, following it, ending it.

## Before the first question

# $call (String): the number to call in danger.
concern-notice =
    有事情让您不放心，我很抱歉。您可以在这里告诉学校，每一步我都会写给您。

    谁会看：学校里接到这件事的人，还有上级。被反映的人绝对看不到。

    要不要做由您决定。您也可以自己找那个人或办公室谈，这样做您不会吃亏。

    每一步都有记录。没有人日夜看着这里：遇到危险，请打 { $call }。
concern-notice-report =
    发生这样的事，我很抱歉。谁都不应该因为自己的身份受到更差的对待。您可以在这里举报。

    谁会看：负责平等对待的人。被反映的人绝对看不到。您不用先找任何人谈。

    要不要做由您决定。您也可以自己去办公室，这样做您不会吃亏。

    每一步都有记录。没有人日夜看着这里：遇到危险，请打 { $call }。
concern-notice-again = 我们继续说您反映的问题吗？
# Buttons: at most 60 characters.
concern-go-on = 继续
concern-help-with-words = 帮我写第一条消息
concern-meeting-instead = 改为和那个人约面谈
concern-stop = 停下，什么都不发

## The questions

concern-other-matter = 不是，是别的事
concern-report-it = 是，作为不公平对待举报
concern-unequal = 请问：有人因为自己的身份受到更差的对待，或被骚扰吗？如果是，会马上转给负责平等对待的人，您不用先找任何人谈。
concern-which-topic = 是关于什么的？
# $topic: child, staff or policy.
concern-topic =
    { $topic ->
        [child] 我的孩子，或孩子遇到的事
        [staff] 在学校工作的人
       *[policy] 规定、决定或做事的方法
    }
concern-which-child = 是关于哪个孩子的？
concern-no-child = 不是我的某个孩子，或所有孩子
concern-which-school = 是关于哪所学校的？
concern-about-whom = 是关于谁的？您可以选，也可以写名字。这个人看不到。
# $name (String): a name. $role: teacher, principal, counselor, coach, nurse, office or another one.
concern-member =
    { $role ->
        [teacher] { $name }，老师
        [principal] { $name }，校长
        [counselor] { $name }，辅导员
        [coach] { $name }，教练
        [nurse] { $name }，校护
        [office] { $name }，办公室
       *[other] { $name }
    }
concern-role =
    { $role ->
        [principal] 校长
        [coach] 一位教练
       *[teacher] 一位老师
    }
concern-somebody-else = 别的人
concern-nobody = 是关于别的事
concern-do-not-know = 我不知道
concern-which-person = 是谁？请写名字，或这个人在学校做什么。
# $names (String): a list of names.
concern-same-name = 不止一个人叫这个名字：{ $names }。为了稳妥，他们都看不到。
concern-tried = 这件事您和学校的人谈过吗？如果不止一个人，请选最后那一位。
concern-not-yet = 还没有
# $level: person (the one it is about), staff, principal or administrator. $who (String): a name, "none" if it is not known.
concern-tried-with =
    { $level ->
        [person] { $who ->
            [none] 和被反映的人谈过
           *[other] 和 { $who } 谈过
        }
        [principal] 和校长谈过
        [administrator] 和学区主管谈过
       *[staff] 和老师或其他员工谈过
    }
concern-cannot =
    { $topic ->
        [child] 我没办法和老师或其他员工谈
       *[staff] { $who ->
            [none] 我没办法和那个人谈
           *[other] 我没办法和 { $who } 谈
        }
    }
concern-cannot-noted = 没关系，您不用和这个人谈。会交给别的人。
concern-came-of-it = 那是什么时候，结果怎么样？请用您自己的话写。
concern-skip = 跳过
concern-closest = 学校里谁最清楚这件事？您可以选，也可以写名字。
concern-school-finds-out = 我不知道，请学校去查
concern-happened = 发生了什么事，什么时候？请用您自己的话写，写多长都可以。您可以用自己的语言写。
# $words (String): what the parent wrote before, maybe shortened.
concern-told-so-far = 您写了：“{ $words }”
concern-happened-more = 就照这样写吗？或者请用您自己的话写发生了什么事，什么时候。
concern-take-as-told = 就照这样写
concern-wish = 怎样做您才觉得解决了？请用您自己的话写。
concern-talk-first = 发出去之前：有时候直接和那个人谈会更快。您想怎么做？以后您还是可以发。
concern-send-it = 继续，把问题发出去
concern-name = 学校怎样称呼您？请写您的名字。
concern-name-linked = 要让学校看到您的名字吗？
concern-with-name = 要，写我的名字
concern-without-name = 不写我的名字
concern-anonymous-means = 不写名字，就不保存名字，工作人员也看不到您是谁。系统会记住这个聊天，这样答复能发到这里给您。

## Words for a first message

concern-words-for-you = 下面的话您可以复制，也可以改：
# $who, $child, $happened, $wish (String): names and the parent's own words; "none" if not known.
concern-words =
    { $who ->
        [none] 您好，
       *[other] { $who }，您好，
    }

    { $child ->
        [none] 有一件事我不太放心，想和您谈谈。
       *[other] 关于 { $child }，有一件事我不太放心，想和您谈谈。
    }{ $happened ->
        [none] {""}
       *[other] { $happened }
    }

    { $wish ->
        [none] 我想听听您怎么看。
       *[other] 我们希望：{ $wish }
    }

    我们什么时候可以谈谈？谢谢您抽时间。

## Before it is sent

concern-review = 请看看对不对。现在什么都还没有发。
# $school, $child, $who, $called (String): names; "none" if there is none. $role: what the person does, "none" if not known.
# $kind: concern or discrimination. $topic: child, staff or policy. $tried: none, staff, principal or administrator.
concern-review-facts =
    学校：{ $school }
    { $kind ->
        [discrimination] 什么事：不公平对待或骚扰
       *[concern] { $topic ->
            [child] 什么事：我的孩子
            [staff] 什么事：在学校工作的人
           *[policy] 什么事：规定或决定
        }
    }{ $child ->
        [none] {""}
       *[other] （{ $child }）
    }{ $who ->
        [none] { $role ->
            [none] {""}
            [teacher] 。关于：一位老师
            [principal] 。关于：校长
            [coach] 。关于：一位教练
            [counselor] 。关于：辅导员
            [nurse] 。关于：校护
            [office] 。关于：办公室
            [administrator] 。关于：一位学区主管
            [superintendent] 。关于：学区总监
           *[other] {""}
        }
       *[other] 。关于：{ $who }
    }
    { $tried ->
        [none] 已经和谁谈过：没有
        [staff] 已经和谁谈过：老师或其他员工
        [principal] 已经和谁谈过：校长
       *[administrator] 已经和谁谈过：学区主管
    }
    { $called ->
        [none] 谁写的：不写名字
       *[other] 谁写的：{ $called }
    }
concern-review-happened = 发生了什么：“{ $words }”
concern-review-wish =
    { $words ->
        [none] 希望怎样解决：没有写
       *[other] 希望怎样解决：“{ $words }”
    }
concern-send = 对，发出去
# $what: happened, wish, about, tried, closest, name, topic or child.
concern-change =
    { $what ->
        [happened] 改发生了什么
        [wish] 改希望怎样解决
        [about] 改是关于谁的
        [tried] 改我和谁谈过
        [closest] 改谁最清楚这件事
        [name] 写不写我的名字
        [child] 换一个孩子
       *[topic] 是关于别的事
    }

## Who has it, and why

# $level: staff, principal, administrator, superintendent, contact or equity. $who (String): a name, "none" if nobody has it yet.
# $day (String): the last day to take it up, written for the language.
concern-first =
    { $level ->
        [equity] 会交给{ concern-holder }
       *[staff] 先交给{ concern-holder }
    }。最晚 { $day } 要开始处理。
# Who has it, within a sentence.
concern-holder =
    { $who ->
        [none] { $level ->
            [principal] 校长
            [administrator] 最接近这件事的学区主管
            [superintendent] 学区总监
            [equity] 负责平等对待的人
            [contact] 办公室找到的合适的人
           *[staff] 学校找到的、最清楚这件事的人
        }
       *[other] { $level ->
            [principal] {" "}{ $who } 校长
            [administrator] 学区主管 { $who }
            [superintendent] 学区总监 { $who }
            [equity] 负责平等对待的 { $who }
           *[staff] {" "}{ $who }
        }
    }
# $why: closest, district, tried, last, conflict, cannot_face, not_resolved, not_acknowledged, discrimination or danger.
concern-why =
    { $why ->
        [closest] 原因：规定要求先找最清楚这件事的人。
        [district] 原因：这件事和规定或决定有关，那些是学区定的。
        [tried] 原因：前面的人您已经谈过，没有解决。
        [last] 原因：其他人您都找过了。规定里没有更高的一级。
        [conflict] 原因：谁都不会收到关于自己的问题，所以从上一级开始。
        [cannot_face] 原因：您不想和最清楚这件事的人谈，所以从上一级开始。
        [discrimination] 原因：不公平对待的事会马上转到那里，不管您和谁谈过。
        [danger] 原因：可能有危险。
       *[not_resolved] 原因：之前没有解决。
    }
# $contact (String): a telephone number or address, as the school wrote it.
concern-equity-contact = 您也可以自己联系：{ $contact }
# $first: principal, administrator or superintendent. $count (Number): how many levels come after.
concern-way-up =
    { $first ->
        [principal] 如果那里没有解决，可以再转给校长，然后是学区主管，然后是学区总监。
        [administrator] 如果那里没有解决，可以再转给学区主管，然后是学区总监。
       *[superintendent] 如果那里没有解决，可以再转给学区总监。那是最后一级。
    }

## It is sent

concern-raised = 谢谢您。您反映的问题已经发出去了。编号是 { $reference }。
concern-raised-follow = 每一步我都会在这里写给您。您随时可以问我进展，也可以补充。

## How it stands

concern-none = 我这里没有您反映的问题。您想告诉我一件事吗？
concern-yours = 这些是您反映的问题：
# $status: open, acknowledged, asked, resolved, settled or withdrawn. $who (String): who has it, "none" for nobody yet.
# $day (String): until when something is due, or until when the parent may come back; "none" if there is none.
concern-line =
    { $reference }：{ $kind ->
        [danger] 您的紧急消息
        [discrimination] 不公平对待
       *[concern] { $topic ->
            [child] 关于您的孩子
            [staff] 关于学校里的人
           *[policy] 关于规定或决定
        }
    }
    { $status ->
        [open] { $kind ->
            [danger] 正在通知学校，直到有人接手。
           *[concern] 目前由{ concern-holder }负责。最晚 { $day } 要开始处理。
        }
        [acknowledged] { $kind ->
            [danger] { $who ->
                [none] 学校里有人正在处理。
               *[other] { $who } 正在处理。
            }
           *[concern] 目前由{ concern-holder }负责，已经开始处理。最晚 { $day } 答复。
        }
        [asked] 学校问了您一些事，在等您回答。
        [resolved] 学校说已经解决了。您觉得解决了吗？
        [settled] { $day ->
            [none] 已经了结。
           *[other] 已经了结。到 { $day } 为止，您可以再打开。
        }
       *[withdrawn] 您撤回了。
    }
# A button: at most 60 characters. $day (String): when it was raised.
concern-label =
    { $topic ->
        [child] { $reference }，我的孩子，{ $day }
        [staff] { $reference }，学校里的人，{ $day }
       *[policy] { $reference }，规定，{ $day }
    }
concern-steps = 到现在做了这些：
# A button.
concern-show-steps = 到现在做了什么
# $what: what happened. $by: parent, account (staff) or clock. $who (String): who did it or got it, "none" if nobody.
# $words (String): what the school wrote, "none" if nothing.
concern-stage =
    { $day }：{ $what ->
        [raised] { $who ->
            [none] 您反映了问题。
           *[other] 您反映了问题，交给了 { $who }。
        }
        [acknowledged] { $who } 开始处理。
        [replied] { $who } 写道：“{ $words }”
        [asked] { $who } 问您：“{ $words }”
        [answered] 您回答了。
        [added] 您补充了内容。
        [assigned] { $who ->
            [none] 交给了别的人。
           *[other] 交给了 { $who }。
        }
        [escalated] { $level ->
            [principal] { $by ->
                [clock] 因为没有人按时处理，转给了校长。
                [parent] 按您的要求，转给了校长。
               *[account] 转给了校长。
            }
            [administrator] { $by ->
                [clock] 因为没有人按时处理，转给了学区主管。
                [parent] 按您的要求，转给了学区主管。
               *[account] 转给了学区主管。
            }
            [superintendent] { $by ->
                [clock] 因为没有人按时处理，转给了学区总监。
                [parent] 按您的要求，转给了学区总监。
               *[account] 转给了学区总监。
            }
           *[other] 转给了另一个人。
        }
        [reminded] 时间过了，已经提醒学校。
        [resolved] { $words ->
            [none] { $who } 说已经解决了。
           *[other] { $who } 说已经解决了：“{ $words }”
        }
        [settled] { $by ->
            [clock] 因为没有收到您的消息，就算了结了。
           *[parent] 您说已经解决了。
        }
        [reopened] { $by ->
            [parent] 您再次打开了。
           *[account] 学校再次打开了。
        }
        [withdrawn] 您撤回了。
        [rated] 您说了处理得怎么样。
       *[erased] 您写的话已经删除。
    }
# $level: principal, administrator, superintendent or contact.
concern-next =
    { $level ->
        [principal] 下一级是校长。
        [administrator] 下一级是学区主管。
        [superintendent] 下一级是学区总监。
       *[other] 下一位由办公室指定。
    }
concern-is-last = 这是最后一级。规定里没有下一级了。
# A button. $what: answer, add, settle, unsettled, reopen, escalate, withdraw or rate.
concern-do =
    { $what ->
        [answer] 回答学校的问题
        [add] 补充内容
        [settle] 是，解决了
        [unsettled] 没有，还没解决
        [reopen] 再次打开
        [escalate] 没有帮到我：转给上一级
        [withdraw] 撤回
       *[rate] 说说处理得怎么样
    }
concern-not-possible = 现在不能这样做。目前的情况是：
concern-which-one = 您说的是哪一个问题？

## Adding, going on, taking back

concern-add-ask = 您想给 { $reference } 补充什么？请用您自己的话写。
# $words (String): what the school asked.
concern-answer-ask = 学校问您：“{ $words }”请用您自己的话写回答。
concern-added = 谢谢。已经加到 { $reference }，也通知了学校。
concern-sure = 要撤回 { $reference } 吗？撤回以后，学校就不再处理。已经写的内容会留在记录里。
concern-kept = 好的，保持原样。
concern-yes-withdraw = 是，撤回
concern-withdrawn = { $reference } 已经撤回，也通知了学校。如果以后又有这样的事，您可以再反映。
concern-next-is =
    { $level ->
        [principal] 会转给校长。
        [administrator] 会转给学区主管。
        [superintendent] 会转给学区总监。那是最后一级。
       *[other] 会转给办公室指定的人。
    }
concern-reason = 还有什么没有解决？请用您自己的话写。
concern-escalated = 我已经把 { $reference } 转上去了。
concern-how = 没有解决，我很抱歉。接下来您想怎么做？
concern-same-again = 再次打开，还是交给同一个人
concern-go-higher =
    { $level ->
        [principal] 转给校长
        [administrator] 转给学区主管
        [superintendent] 转给学区总监
       *[other] 转给上一级
    }
concern-reopened = { $reference } 又打开了，也通知了学校。

## The end

# $day (String): until when it can be opened again.
concern-settled = { $reference } 解决了，我很高兴，也通知了学校。到 { $day } 为止，您可以再打开。
concern-rate = 学校处理得怎么样？
# $rating: very_badly, badly, fairly, well or very_well.
concern-rating =
    { $rating ->
        [very_badly] 很差
        [badly] 差
        [fairly] 一般
        [well] 好
       *[very_well] 很好
    }
concern-rated = 谢谢您。这对学校有帮助。
concern-not-rated = 好的，谢谢您。

intent-raise-concern = 学校里有事情不对
intent-concern-status = 我反映的问题怎么样了
intent-escalate-concern = 没有帮到我，我要找上一级
intent-add-to-concern = 给我反映的问题补充内容
intent-withdraw-concern = 撤回我反映的问题
