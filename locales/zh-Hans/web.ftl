# The web chat and the policy pages: buttons, labels and notes around the conversation.
# Messages here take no variables: the page says them without the server.

## The page

web-title = Puente – 和学校联系
web-tagline = 学校助手
web-skip = 跳到输入框
# For browsers without JavaScript.
web-noscript =
    这个聊天需要 JavaScript，您的浏览器把它关了。不用聊天也能联系学校：
    请打电话或到学校办公室去。那里的工作人员很乐意帮您。

## The conversation

# Read aloud by screen readers only: the name of the list of messages.
web-conversation = 和 Puente 的对话
# Read aloud by screen readers only, before a message of the parent.
web-you-said = 您说：
# Read aloud by screen readers only, before a message of the bot.
web-puente-said = Puente：
web-typing = Puente 正在写…
web-message = 您的消息
web-placeholder = 写消息
web-send = 发送
# Before the name of a further document that answers the question too.
web-see-also = 另见：
web-open-document = 在文件里看

## When something does not work

web-offline = 现在没有网络连接。我们一直在重试，您不用做什么。
web-not-sent = 这条消息没有发出去。
web-send-again = 再发一次
web-too-long = 这条消息太长了。请写短一点，或者分成两条或几条发。
web-too-fast = 您一下子发了很多消息，所以这条没有发出去。请稍等一下。

## The menu

web-menu = 菜单
web-close = 关闭
web-language = 语言
web-more = 更多
web-change-school = 换学校
web-privacy = Puente 知道我的什么
web-delete = 从这个设备上删除这个聊天
web-delete-note =
    您和别人合用这个设备吗？这是学校的电脑吗？那么下一个人能在这里看到这个聊天。
    用完以后请删除。
    如果因为法律上的原因学校必须保留，学校那边仍会留着。
web-delete-now = 是，删除这个聊天

## The policy pages

web-policy-back = 回到聊天
web-policy-sections = 这份文件的内容
web-policy-language = 用这种语言看文件
# Above a translated document that no person has reviewed yet.
web-policy-machine =
    这份翻译是机器做的，还没有人检查过。它只是帮您阅读。
    以原文为准，原文在每句话下面。
# Opens the document's own English words below a translated sentence.
web-policy-original = 原文（英文）
web-policy-adopted = 通过
web-policy-renumbered = 重新编号
web-policy-revised = 修订
web-policy-updated = 更新
web-missing-title = 找不到这个网页
web-missing-text =
    链接可能太旧，或者网址打错了。您的东西都没有丢。
    请在聊天里问您的问题，Puente 会找答案。
