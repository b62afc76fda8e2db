# The staff's pages: signing in, one's own account, who may sign in, and the log of accounts.

## Around every page

staff-title = 员工页面
staff-skip = 跳到正文
staff-menu = 页面
staff-menu-home = 首页
staff-language = 语言
staff-sign-out = 退出登录
# $day (String): the whole date. $time: the time of day.
staff-when = { $day } { $time }
staff-save = 保存
staff-filter = 显示
staff-older = 更早的
staff-everybody = 所有人
staff-everything = 全部
# Read aloud before the page’s title.
staff-error = 错误：
staff-error-summary = 请改一下这些地方

## Roles

staff-role-teacher = 老师、教练、辅导员、校护
staff-role-office = 学校办公室
staff-role-principal = 校长
staff-role-administrator = 学区主管
staff-role-superintendent = 学区总监
staff-role-equity = 负责平等对待的人
staff-role-sysadmin = 系统管理员

## What is not shown, and what went wrong

staff-missing-title = 没有这个页面
staff-missing = 这个页面不存在，或者不是给您看的。如果链接是别人发给您的，请问问他是关于什么的。
staff-refused-title = 没有完成
staff-not-your-role = 您的角色不能看这个页面。如果工作上需要，请找系统管理员。
staff-signed-out = 您已经退出登录，所以什么都没有保存。请登录以后再做一次。
staff-forged = 这张表太旧了，或者是从别的页面来的。什么都没有保存。请重新打开页面，再从那里发送。
staff-too-much = 内容太多，这张表放不下。什么都没有保存。请写短一点。
staff-stale = 有人正好同时改了这里。您的改动没有保存。请再看一遍。
staff-trouble-title = 我们这边出了问题
staff-trouble = 什么都没有保存。请过一会儿再试。如果一直这样，请告诉系统管理员是什么时候发生的。
staff-to-home = 回到首页

## Signing in

staff-sign-in = 登录
staff-sign-in-who = 这个页面是给在学校工作的人用的。您是家长吗？那么请用聊天。
staff-login = 电子邮件地址
staff-password = 密码
staff-sign-in-forgotten = 还没有密码，或者忘记了？系统管理员会给您新的链接。
staff-sign-in-wrong = 电子邮件地址和密码对不上。请把两个都检查一下。
# $minutes (Number): until the next try.
staff-sign-in-limited = 密码错了太多次。为了安全，请等 { $minutes } 分钟再试。
staff-done-signed-out = 您已经退出登录。
staff-done-signed-out-everywhere = 您已经在所有设备上退出登录。

## The first password

staff-welcome = 设置您的密码
# $login (String): the e-mail address.
staff-welcome-text = 以后您用这个密码和 { $login } 登录。
staff-welcome-over = 这个链接已经用过，或者太旧了。请向系统管理员要一个新的。
staff-password-new = 新密码
# $count (Number): how many characters.
staff-password-hint = 至少 { $count } 个字符。把几个词连在一起，好记又不容易被猜到。
staff-password-again = 再写一次新密码
staff-password-set = 设置密码
staff-password-differs = 两次写的密码不一样。请都再写一次。
# $count (Number): how many characters.
staff-password-short = 这个密码太短。至少要 { $count } 个字符。
# $count (Number): how many characters.
staff-password-long = 这个密码太长。最多可以用 { $count } 个字符。
staff-password-login = 用电子邮件地址作密码太容易被猜到。请换一个密码。
staff-done-password = 密码已经设置好。请用它登录。

## One's own account

staff-menu-own = 我的账户
staff-menu-own-about = 您的语言、密码，还有接收通知的聊天。
# $name (String): who signed in.
staff-hello = { $name }，您好
# $role (String): a role from above. $organization (String): the name of a school or district.
staff-hello-role = { $role } – { $organization }
staff-home-can = 您在这里可以做的事
# $login (String): the e-mail address.
staff-own-login = 您用 { $login } 登录。
staff-language-own = 这些页面用的语言
staff-password-change = 更改密码
staff-password-old = 现在的密码
staff-password-wrong = 现在的密码不对。
staff-done-password-changed = 密码已经更改。其他设备上都已退出登录。
staff-link = 在 Telegram 接收消息
staff-link-text = 有事情等您处理时，Puente 可以在 Telegram 里告诉您。请在这里取一个代码，然后在 Telegram 里写给 Puente。
# $hours (Number): how long the code can be used.
staff-link-code = 请在 { $hours } 小时之内，在 Telegram 里把这个代码写给 Puente。代码只在现在显示，只能用一次。
staff-link-new = 取代码
staff-everywhere = 在所有设备上退出登录
staff-everywhere-text = 在别的电脑上忘了退出吗？这样会退出您所有的登录，这里也一样。

## Who may sign in

staff-menu-users = 用户
staff-menu-users-about = 谁可以登录，是什么角色，属于哪所学校。
# $count (Number): how many accounts.
staff-users-caption = { $count } 个账户
staff-name = 姓名
staff-name-hint = 如果这个人在学校名单上，就不用填。
staff-role = 角色
staff-organization = 学校或学区
staff-state = 状态
# $state: active, invited, without (no password and no invitation), inactive.
staff-state-of =
    { $state ->
        [active] 可以登录
        [invited] 已邀请
        [inactive] 已停用
       *[without] 需要邀请
    }
staff-user-new = 新用户
staff-user-add = 添加并邀请
staff-to-users = 所有用户
staff-roster = 学校名单上的人
staff-roster-none = 没有
staff-roster-hint = 选了以后，才能显示和这个人有关的问题和面谈。
staff-user-sees = 角色和学校
staff-user-access = 登录权限
staff-invite-text = 生成一个设置密码的新链接。以前的链接就不能用了；设好新密码以前，原来的密码还能用。
staff-invite = 生成链接
staff-deactivate-text = 有人离职时，请停用他的账户。他会马上退出登录。他做过的事会留在记录里。
staff-deactivate = 停用
staff-inactive-text = 这个账户已经停用，谁都不能用它登录。
staff-activate = 重新启用
staff-done-changed = 改动已经保存。这个人已退出登录，要重新登录。
staff-done-deactivated = 账户已经停用。
staff-done-activated = 账户已经重新启用。
staff-invitation = 设置密码的链接
# $login (String): the e-mail address. $days (Number): how long the link can be used.
staff-invitation-text = 请把这个链接交给 { $login }。链接只在现在显示，只能用一次，{ $days } 天之内有效。
staff-login-wrong = 这不是电子邮件地址。
staff-login-taken = 这个电子邮件地址已经有账户了。
staff-role-unknown = 请选一个角色。
staff-organization-unknown = 请选一个学校或学区。
staff-roster-elsewhere = 这个人不在您选的学校或学区工作。
staff-roster-taken = 这个人已经有另一个账户。
staff-account-none = 没有这个账户。
staff-account-inactive = 这个账户已经停用。请先启用。
staff-last-sysadmin = 这是这里最后一位系统管理员。请先让另一个人当系统管理员。

## The log of accounts

staff-menu-audit = 账户记录
staff-menu-audit-about = 谁登录过，谁改过账户，是什么时候。
staff-audit-caption = 最近的在前面
staff-audit-none = 还没有记录。
staff-audit-when = 时间
staff-audit-who = 谁做的
staff-audit-did = 做了什么
staff-audit-to = 账户或家庭
# Who did something: the command line, and somebody who is not signed in.
staff-actor-command = 命令行
staff-actor-nobody = 没有登录的人
staff-did-created = 新建账户
staff-did-changed = 更改角色或学校
staff-did-deactivated = 停用账户
staff-did-activated = 启用账户
staff-did-invited = 生成设置密码的链接
staff-did-password-set = 设置密码
staff-did-language-set = 更改语言
staff-did-signed-in = 登录
staff-did-signed-out = 退出登录
staff-did-signed-out-all = 在所有设备上退出登录
staff-did-sign-in-failed = 登录失败
staff-did-link-made = 取 Telegram 代码
staff-did-linked = 连接 Telegram
staff-did-roster-taken = 下载义工名单
staff-did-unsent-retried = 重新发送了未发出的消息
staff-did-unsent-dismissed = 搁置了未发出的消息
staff-did-family-opened = 查看了一个家庭的资料
staff-did-family-exported = 下载了一个家庭的资料
staff-did-family-erased = 删除了一个家庭的资料
staff-did-hold-put = 把一个家庭设为依法保留
staff-did-hold-lifted = 结束了一个家庭的依法保留

## Messages that could not be sent

staff-menu-unsent = 未发出的消息
staff-menu-unsent-about = Puente 放弃发送的消息和原因。可以重新发送，也可以搁置。
staff-unsent-text = 这里不显示消息的内容。发给已屏蔽 Puente 的家长的消息不在列表中：在他们再次来信之前，不会再发送任何消息。
staff-unsent-to = 收件人
staff-unsent-parent = 一位家长
staff-unsent-channel = 渠道
staff-unsent-why = 出了什么问题
staff-unsent-do = 处理
staff-unsent-retry = 重新发送
staff-unsent-dismiss = 搁置
staff-unsent-none = 没有放弃发送的消息。
staff-unsent-more = 还有更多。处理完这些之后会显示。
staff-done-unsent-retried = 消息马上会重新发送。
staff-done-unsent-dismissed = 消息已搁置，不会再发送。
