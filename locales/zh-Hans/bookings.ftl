## What is booked, waited for or asked of the office, and what is said about it.

# $kind: parent_teacher, parent_student_teacher or parent_principal. $child (String): a first name. $staff (String): a name.
# $day, $start, $end (String): written for the language. $way: in_person, phone or video. $room (String): "none" if there is none.
# $interpreter (String): the language, if $asked is yes. $confirmed: no as long as the school looks for an interpreter.
# $companions (Number): how many people the parent brings.
booking-conference =
    { $kind ->
        [parent_student_teacher] 与 { $staff } 和 { $child } 一起面谈
       *[parent_teacher] 与 { $staff } 面谈，谈 { $child } 的情况
    }
    { $day }，{ $start } 到 { $end }
    { $way ->
        [phone] 打电话：学校会打给您。
        [video] 视频：学校会把链接发给您。
       *[in_person] { $room ->
            [none] 在学校。
           *[other] 在学校，{ $room }。
        }
    }{ $asked ->
        [yes] { $confirmed ->
            [no] { $interpreter }口译员还没有确定。
           *[yes] 有{ $interpreter }口译员。
        }
       *[no] {""}
    }{ $companions ->
        [0] {""}
       *[other] 您会带 { $companions } 个人来。
    }
# $title (String): the school's own words.
booking-event =
    { $title }
    { $day }，{ $start } 到 { $end }{ $room ->
        [none] {""}
       *[other] ，{ $room }
    }
# Labels of buttons: at most 60 characters.
booking-label = { $staff }，{ $day }，{ $time }（{ $child }）
booking-label-event = { $title }，{ $day }
booking-change = 更改
booking-cancel = 取消

booking-done = 预约好了。您可以把它加到自己的日历里。
booking-changed = 已经改好。现在是这样：
booking-cancelled = 已经取消。这个时间现在留给别的家庭。
booking-cancelled-by-school = 对不起，学校只好取消了这个预约。如果您想要别的时间，请写给我。
booking-moved-by-school = 学校把这个预约改到了别的时间。如果不合适，您可以在这里更改或取消。

## Why something cannot be booked

booking-taken = 对不起，有人先约了。这个时间已经没有了。
booking-gone = 这个已经不能约了。
booking-too-late = 现在约这个已经太晚了。
# $day (String): from when on it can be booked.
booking-too-early = 从 { $day } 起才可以约这个。
booking-too-short = 有口译员的面谈需要两倍的时间，这个时段不够长。
booking-clash = 您在那个时间已经有别的预约。
booking-twice = 您已经约了和这个人谈您的孩子。您可以更改那个预约。
# $count (Number): the most meetings a family may have at a time.
booking-limit = 您在这所学校同时最多可以有 { $count } 个预约。需要更多，办公室可以帮您。
booking-not-there = 我找不到这个预约。它可能已经更改或取消了。
# $hours (Number): until how long before it begins.
booking-cut-off = 开始前 { $hours } 小时之内，只有学校办公室能更改或取消。请给办公室打电话。

## My bookings

bookings-yours = 您有这些预约：
bookings-none = 您现在没有预约。
bookings-none-unknown = 这个聊天里没有预约。如果学校给了您代码，请写给我，我就能知道您的家庭。
bookings-which-to-change = 您想更改哪一个面谈？
bookings-which-to-cancel = 您想取消哪一个？
bookings-what-to-change = 您想改什么？
bookings-sure-to-cancel = 要取消这个吗？
bookings-review-change =
    改了以后是这样。对吗？

    与 { $staff } 面谈，谈 { $child } 的情况
    { $day }，{ $time }，{ $way ->
        [phone] 打电话
        [video] 视频
       *[in_person] 在学校
    }

bookings-no-other-time = 没有其他合适的时间。要保持原样吗？
review-what-else = 好的。要改什么？
review-yes = 对，没错
review-yes-change = 对，改吧
review-yes-cancel = 对，取消
review-keep = 不，保持原样
review-cancel = 停下，都不要了
# $what: the day, time, way, interpreter, companions (people who come along) or wish (when it would suit).
review-change =
    { $what ->
        [day] 换一天
        [time] 换时间
        [way] 见面、电话或视频
        [interpreter] 口译员
        [companions] 有人和我一起来
       *[wish] 别的日期或时间
    }

## Days and times

date-impossible = 日历上没有这一天。您说的是哪一天？
date-past = { $day } 已经过去了。哪一天适合您？
date-ambiguous = 您说的是 { $first } 还是 { $second }？

## The waitlist

waitlist-join = 把我加到候补名单
# $ahead (Number): how many families are before this one.
waitlist-joined =
    { $ahead ->
        [0] 您已经在候补名单上，排第一位。一有空位，我就写给您。
       *[other] 您已经在候补名单上，前面有 { $ahead } 个家庭。一轮到您，我就写给您。
    }
waitlist-offered = 刚刚有了空位。我马上写给您。
# $day, $time: until when the place is kept.
waitlist-offer = 有一个空位给您。我为您保留到 { $day } { $time }。您要吗？
waitlist-accept = 要，我要这个
waitlist-decline = 不用了，谢谢
waitlist-declined = 好的。这个位子给下一个家庭。您已经不在候补名单上了。
waitlist-offer-over = 这个位子已经不再为您保留。
waitlist-offer-ended = 回复的时间已经过了，位子给了下一个家庭。您随时可以再加入候补名单。
waitlist-over = 对不起，一直没有空位。学校办公室可以帮您想别的办法。
waitlist-twice = 您已经在这个候补名单上。轮到您时，我会写给您。
waitlist-not-in-line = 您已经不在那个候补名单上。
waitlist-left = 您已经退出那个候补名单。
waitlist-leave = 退出候补名单 { $number }
waitlist-line =
    { $ahead ->
        [0] 候补 { $staff }（{ $child }）：您排第一位
       *[other] 候补 { $staff }（{ $child }）：前面有 { $ahead } 个家庭
    }
waitlist-line-event =
    { $ahead ->
        [0] 候补 { $title }：您排第一位
       *[other] 候补 { $title }：前面有 { $ahead } 个家庭
    }

## Requests to the office

# $number (Number): of the request. $school (String): "none" if unknown.
request-done =
    我已经转给{ $school ->
        [none] 学校办公室
       *[other] {" "}{ $school } 的办公室
    }，申请号是 { $number }。答复会发到这个聊天。没有人一直看着这个聊天；如果很急，请给办公室打电话。
# $kind: conference, interpreter, volunteer or observe.
request-line =
    给办公室的申请 { $number }：{ $kind ->
        [conference] 面谈
        [interpreter] 口译员或翻译
        [volunteer] 在学校帮忙
       *[observe] 到班上看看
    }。还没有答复。
request-withdraw = 撤回申请 { $number }
request-withdrawn = 申请 { $number } 已经撤回。
request-not-open = 申请 { $number } 已经结束。
# $words (String): the office's own words, which nobody has translated.
request-answered =
    学校办公室答复了您的申请 { $number }。这是办公室的原话：

    { $words }

## Reminders

reminder = 提醒您，您预约了：
reminders-stop = 打开或关闭提醒

## For the office

slots-day-taken = 有一位老师在 { $day } 已经有别的时段，所以不能改到那一天。
