## Conferences with teachers and the principal.

conferences-which-school = 是哪所学校？
conferences-which-child = 是哪个孩子？
# $name (String): a first name. $grade (String): as the school writes it, such as 3 or KG.
conferences-child = { $name }，{ $grade } 年级
conferences-all-children = 我所有的孩子，一个接一个
conferences-by-office = 我还不知道您的家庭，所以由学校办公室为您安排面谈。我先问您几件事。
conferences-child-name = 您的孩子叫什么名字，在哪位老师的班上？
conferences-with-whom = 关于 { $child }，您想和谁面谈？
# $role: teacher, principal, counselor or another one.
conferences-staff =
    { $role ->
        [teacher] { $name }，老师
        [principal] { $name }，校长
       *[other] { $name }
    }
conferences-somebody-else = 别的人：请办公室安排
conferences-another-person = 学校里的另一个人
conferences-whom = 您想和谁面谈？
conferences-which-way = 您想用什么方式谈？
# $way: in_person, phone or video.
conferences-way =
    { $way ->
        [phone] 打电话
        [video] 视频
       *[in_person] 到学校当面谈
    }
interpreter-ask = 您需要口译员吗？不收费，也不用让孩子翻译。
# $language (String): the name of a language.
interpreter-yes = 需要，{ $language }
interpreter-no = 不用了，谢谢
interpreter-which-language = 口译员要说哪种语言？不用让孩子翻译。
interpreter-in = { $language }
interpreter-for-what = 您什么事需要口译员或翻译？请写是什么事、什么时候。
conferences-which-day = 哪一天适合您？
conferences-day = { $day }
conferences-later-days = 更晚的日子
conferences-day-not-free = 对不起，{ $day } 没有空的时间。这些日子有空：
conferences-which-time = { $day }：什么时间适合您？
conferences-time-not-free = { $day }：您说的时间没有空。这些时间有空：
conferences-time = { $start } 到 { $end }
conferences-later-times = 更晚的时间
# $staff (String): a name, or several.
conferences-full = 对不起，{ $staff } 已经没有适合您的时间。您希望怎么做？
conferences-ask-office = 请办公室安排
conferences-no-window = 现在没有可以选的面谈时间。您随时可以申请，办公室会安排。
conferences-wish = 哪些日期和时间适合您？请用您自己的话写。
# $count (Number): the most people a parent may bring.
conferences-who-comes = 您最多可以带 { $count } 个人来。谈到您孩子的话，只有在场的人知道；如果来的是本校的另一位家长，可能会请他在外面等。有几个人和您一起来？
conferences-companions =
    { $count ->
        [0] 没有，我自己来
       *[other] { $count } 个人
    }
conferences-review = 请看看对不对。这个时间我为您保留五分钟。
# $child, $whom, $wish (String): what the parent said; "none" if nothing. $whom may be a role, such as teacher.
conferences-review-request =
    我会把这些转给办公室。对吗？

    { $whom ->
        [none] 面谈
        [teacher] 与老师面谈
        [principal] 与校长面谈
        [counselor] 与辅导员面谈
        [coach] 与教练面谈
        [nurse] 与校护面谈
        [administrator] 与学区主管面谈
        [superintendent] 与学区总监面谈
        [office] 与办公室面谈
       *[other] 面谈（{ $whom }）
    }，谈 { $child } 的情况
    时间：{ $wish }{ $asked ->
        [yes] 。要{ $interpreter }口译员。
       *[no] {""}
    }
conferences-how-to-prepare = 要带什么
conferences-prepare = 面谈就是为了这些。您想说的、想问的，都可以带来：

intent-book-conference = 约面谈
intent-my-bookings = 看我的预约
intent-change-booking = 更改面谈
intent-cancel-booking = 取消面谈
intent-request-interpreter = 要口译员或翻译
