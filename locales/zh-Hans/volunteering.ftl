## Volunteering and observing a class.

volunteering-none-now = 谢谢您愿意帮忙！学校现在没有在这里找义工。
volunteering-which = 谢谢您愿意帮忙！这些地方需要人手：
# $title, $room (String): the school's own words; $room is "none" if there is none. $free (Number): how many places are left.
volunteering-event =
    { $title }
    { $day }，{ $start } 到 { $end }{ $room ->
        [none] {""}
       *[other] ，{ $room }
    }
    { $free ->
        [0] 名额已满，可以候补。
       *[other] 还有 { $free } 个名额。
    }
# A button; at most 60 characters.
volunteering-label = { $title }
# $words (String): the school's own words.
volunteering-asks = 学校对您的要求：{ $words }
# $names (String): a list of names, as each of them wants to be shown.
volunteering-helpers = 一起帮忙的还有：{ $names }
volunteering-how-shown = 您的名字怎样给其他帮忙的人看？您一回答，就报好名了。
volunteering-full = 名额已满。您一回答，就进入候补名单。您的名字怎样给其他帮忙的人看？
# $how: full, short or hidden.
volunteering-shown =
    { $how ->
        [full] 我的全名
        [hidden] 不显示
       *[short] 名字和姓的第一个字母
    }
volunteering-already = 您已经报过名了。谢谢您帮忙！
volunteering-called-off = 对不起，学校取消了这个活动：{ $title }，{ $day }。
volunteering-thanks = 谢谢您来帮忙：{ $title }。学校很高兴您来了。
volunteering-too-few = 已经有 { $count } 个名额被人报了，所以不能更少。
volunteering-observe-whose = 您想看哪个班？请写您孩子的名字和老师的名字。
volunteering-observe-when = 您哪几天方便来？请用您自己的话写。办公室或老师会答复您。

intent-volunteer = 在学校帮忙
intent-observe-classroom = 到孩子班上看看
