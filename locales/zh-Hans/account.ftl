## The parent's own settings.

welcome = 您好，我是 Puente。我用您的语言回答关于学校的问题，而且每次都告诉您答案写在哪里。
welcome-limits = 我是电脑程序。没有人一直看着这个聊天。遇到危险，请打 911。
school-ask = 您的学校或学区是哪一个？知道以后，我可以先给您看那里自己的规定。
school-none = 别的学校，或者我不确定
# $organization (String): the school or district that was chosen.
school-chosen = 谢谢。我会先看 { $organization } 写了什么。您想知道什么？
school-none-chosen = 好的。我每次都会告诉您，答案来自哪个学校或学区。您想知道什么？
language-ask = 您希望我用哪种语言写？
language-changed = 从现在起，我用简体中文写。
# Said, in each language that is not offered yet, to a parent who writes it.
language-not-shipped = 对不起，我还不会说您的语言。请从下面选择一种语言，或者请学校办公室为您安排口译员。
privacy-notice =
    我保存的内容：您的语言、您选的学校（如果您选了），还有这个聊天现在进行到哪一步。我会保存我自己的回答，好让您收得到；在网页聊天的菜单里点“删除这个聊天”就能删掉。我不保存您的问题，也不保存您的电话号码。只统计哪一类问题有多少次没能回答，不记您的原话。

    您在这里预约的事，还有您请办公室安排的事，会为学校保存：和谁、什么时候、什么方式、要不要口译员、有几个人一起来，还有您写给办公室的话。办公室和那位老师看得到；别的家庭绝对看不到，连您孩子的另一位家长也看不到。

    您反映的问题会加密保存，每一步都有记录。只有学校里处理这件事的人能看，被反映的人绝对看不到。听起来有危险的消息，会转给学校。

    聊天的其他内容，学校里没有人看。写 /start，我就忘掉您的学校，重新开始。
# $children (String): first names.
privacy-family = 学校已经把这个聊天和您的家庭连在一起。我从学校的名单上知道您的姓名，以及 { $children } 的名字、年级和老师。
privacy-unlink = 断开这个聊天和我家的连接
privacy-unlinked = 这个聊天已经不再和您的家庭相连。已经预约的仍然有效，有需要可以找办公室。办公室给您新的代码，就可以再连上。
privacy-kept =
    我现在保存着您的这些内容：
    • 面谈和义工：{ $bookings }
    • 候补名单上的位置：{ $waiting }
    • 向办公室提出的申请：{ $requests }
    • 反映的问题：{ $concerns }
    • 我写给您的消息：{ $messages }
privacy-export = 把全部内容做成文件给我
privacy-exported = 这个文件里有我保存的关于您的全部内容，也包括您写给学校的话。请放在别人看不到的地方。
privacy-file = Puente 保存的关于我的全部内容
privacy-erase = 删除我的资料
privacy-erase-ask =
    下面这些我现在可以删除。删了就不能恢复。
    • 已经过去的面谈和义工：{ $bookings }
    • 候补名单上的位置：{ $waiting }
    • 向办公室提出的申请，还没有答复的也算：{ $requests }
    • 已结束的问题里写的全部内容，还有您的名字：{ $concerns }
    • 我写给您的消息：{ $messages }

    您和我的聊天也会忘掉您的学校和家庭。
privacy-stays-coming = 还没到时间的面谈和义工会保留：{ $count }。如果不想要，请先取消。
privacy-stays-active = 学校还在处理的问题会保留：{ $count }。如果也想删除，请先撤回。
privacy-stays-on-hold = 因为法律上的原因学校必须保留的问题：{ $count }。
privacy-stays-listed = 您的名字和孩子的资料来自学校自己的名单。学校的名单上有多久，就保留多久；办公室可以更正。
privacy-stays-log = 记录里会留下做过什么、什么时候做的，没有您的话，也没有您的名字。
privacy-erase-sure = 删除
privacy-erased = 已经删除。这个聊天不再和任何人相连。以后需要我，写给我就可以。有了办公室给的代码，我又能知道您的家庭。
privacy-held = 因为法律上的原因，学校目前必须保留您家的全部资料，所以我什么都不能删除。详情可以问学校办公室。您仍然可以要一份包含全部内容的文件。
privacy-held-chat = 因为法律上的原因，学校目前必须保留您家的全部资料，所以这个聊天仍然和您的家庭相连。详情可以问学校办公室。
# $name (String): a member of staff.
privacy-staff = 这个聊天和在学校工作的 { $name } 相连。我在这里告诉您有哪些问题在等您处理，只写编号，不写任何家庭的话。
privacy-unlink-staff = 不要再在这里给我发员工通知
privacy-staff-unlinked = 我不再在这个聊天里发员工通知。用您在员工页面上取的新代码，可以再连上。
cancelled = 好的，我已经停下来了。您想知道什么？
nothing-to-cancel = 现在没有什么要停的。您想知道什么？
nothing-to-go-back-to = 现在没有上一步可以退回。您想知道什么？
notifications-none = 我只给学校已经连到这个聊天的家庭发提醒。如果学校给了您代码，请写给我。
notifications-on = 您预约的事，我会提前一天和提前两小时提醒您。
notifications-off = 我现在不给您发提醒。
notifications-stopped = 我不再给您发提醒。如果学校改动或取消了您的预约，我还是会写给您。
# $wanted: yes to have reminders, no to have none.
notifications-switch =
    { $wanted ->
        [no] 不要给我发提醒
       *[yes] 重新给我发提醒
    }

family-i-have-a-code = 我有学校给的代码
family-write-code = 请照学校给您的纸上的样子写代码，例如 ABCD2-EFGH3。
family-code-unknown = 我不认识这个代码，也可能它已经用过了。请看看有没有写错。学校办公室可以给您新的代码；员工在自己的页面上取新代码。
# $children (String): first names.
family-linked = 谢谢，现在我知道您的家庭了：{ $children }。您可以在这里预约面谈了。
family-linked-alone = 谢谢，现在我知道您的家庭了。学校还没有登记您的孩子，办公室可以帮您登记。
family-not-linked = 做这件事，学校要先认识这个聊天。请把学校给您的代码写给我，或者向办公室要一个。
# $name (String): a member of staff.
staff-linked = 谢谢您，{ $name }。从现在起，有问题等您处理时，我会在这里告诉您。这个聊天的其他功能和家长的一样。
feedback-later = 谢谢您告诉我。我现在还不能保存您对 Puente 的意见，学校办公室可以帮您转达。
compact-signing-later = 您现在还不能在这里签家校公约（compact）。以后会可以的。现在您可以到学校去签。

intent-change-language = 换一种语言
intent-change-school = 换学校
intent-privacy = Puente 知道我的什么
intent-notifications = 消息和提醒
intent-cancel = 停下来
intent-back = 退回一步
intent-start-over = 重新开始
intent-give-feedback = 说说我对 Puente 的看法
intent-acknowledge-compact = 签家校公约（compact）
