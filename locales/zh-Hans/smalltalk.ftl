## Courtesies, and what Puente is.

greeting = 您好！有什么可以帮您？关于学校的事，您可以用自己的话问我。
thanks = 不客气。还有别的事，随时找我。
goodbye = 再见！随时可以写给我。
nothing-asked = 好的。我刚才没有在等您回答。您想知道什么？
help =
    我可以：
    • 回答您的学校和学区写下来的事：家校公约（compact）、学校和家庭怎样合作、家长面谈、有问题找谁。我每次都告诉您写在哪里。
    • 预约、更改和取消与老师或校长的面谈，您需要的话有口译员。
    • 为您报名到学校帮忙，或申请到班上看看。
    • 把您反映的问题转给学校，一直告诉您进展，直到解决。
    • 我不知道的时候，告诉您可以问谁。

    写下您的问题就可以。您也可以写 /language、/school、/person、/cancel、/back 或 /start。
i-am-a-program = 我是 Puente，一个电脑程序，不是真人。我说的都是写好的，人可以检查。如果您更想和真人谈，可以找学校办公室。
not-about-school = 对不起，我只能帮您解答学校和家庭的问题。关于您的学校，您想知道什么？
not-understood = 对不起，我没有看懂。请用文字写给我。
ask-back = 我想确定我明白您的意思。是下面这些中的一个吗？您也可以换个说法再写一次。
button-expired = 这个按钮是以前的，已经不能用了。请写下您想要什么。
unreadable = 谢谢。我现在只能看文字，打不开图片、表情贴图、文件、位置或语音。请用您自己的话写给我。
empty-message = 您的消息是空的。请用您自己的话写下问题。
too-long = 对不起，这条消息对我来说太长了。请用几句话写您的问题。
edited-noted = 我看到您改了消息。这是我对新消息的回答。
form-set-aside = 这个问题我们先放一放。

intent-greet = 打招呼
intent-thanks = 说谢谢
intent-goodbye = 说再见
intent-affirm = 是
intent-deny = 不是
intent-help = Puente 能做什么
intent-bot-challenge = Puente 是谁、是什么
intent-out-of-scope = 别的事，和学校无关
