# The staff's pages: signing in, one's own account, who may sign in, and the log of accounts.

## Around every page

staff-title = Dành cho nhân viên
staff-skip = Đến thẳng nội dung
staff-menu = Các trang
staff-menu-home = Trang đầu
staff-language = Ngôn ngữ
staff-sign-out = Đăng xuất
# $day (String): the whole date. $time: the time of day.
staff-when = { $day }, { $time }
staff-save = Lưu
staff-filter = Xem
staff-older = Cũ hơn
staff-everybody = Mọi người
staff-everything = Tất cả
# Read aloud before the page’s title.
staff-error = Lỗi:
staff-error-summary = Xin sửa những chỗ này

## Roles

staff-role-teacher = Giáo viên, huấn luyện viên, cố vấn, y tá
staff-role-office = Văn phòng nhà trường
staff-role-principal = Hiệu trưởng
staff-role-administrator = Người điều hành của học khu
staff-role-superintendent = Tổng giám đốc học khu
staff-role-equity = Người phụ trách việc đối xử công bằng
staff-role-sysadmin = Người quản trị hệ thống

## What is not shown, and what went wrong

staff-missing-title = Không có trang này
staff-missing = Trang này không có, hoặc quý vị không được xem. Nếu có người gửi đường dẫn cho quý vị, xin hỏi họ trang này về việc gì.
staff-refused-title = Việc này chưa được làm
staff-not-your-role = Trang này không dành cho vai trò của quý vị. Nếu công việc của quý vị cần đến trang này, xin hỏi người quản trị hệ thống.
staff-signed-out = Quý vị đã bị đăng xuất nên chưa có gì được lưu. Xin đăng nhập và làm lại.
staff-forged = Mẫu này đã quá cũ, hoặc đến từ trang khác. Chưa có gì được lưu. Xin mở lại trang và gửi mẫu từ đó.
staff-too-much = Nội dung này dài quá, mẫu không nhận hết được. Chưa có gì được lưu. Xin viết ngắn lại.
staff-stale = Có người khác vừa sửa cùng chỗ này. Phần của quý vị chưa được lưu. Xin xem lại.
staff-trouble-title = Phía chúng tôi bị trục trặc
staff-trouble = Chưa có gì được lưu. Xin thử lại sau giây lát. Nếu vẫn còn bị, xin báo cho người quản trị hệ thống biết việc xảy ra lúc mấy giờ.
staff-to-home = Về trang đầu

## Signing in

staff-sign-in = Đăng nhập
staff-sign-in-who = Trang này dành cho người làm việc ở trường. Quý vị là phụ huynh? Vậy xin dùng phần trò chuyện.
staff-login = Địa chỉ email
staff-password = Mật khẩu
staff-sign-in-forgotten = Chưa có mật khẩu, hoặc quên mật khẩu? Người quản trị hệ thống sẽ đưa quý vị một đường dẫn mới.
staff-sign-in-wrong = Địa chỉ email và mật khẩu này không khớp nhau. Xin xem lại cả hai.
# $minutes (Number): until the next try.
staff-sign-in-limited =
    { $minutes ->
       *[other] Mật khẩu bị gõ sai quá nhiều lần. Để giữ an toàn, xin chờ { $minutes } phút rồi thử lại.
    }
staff-done-signed-out = Quý vị đã đăng xuất.
staff-done-signed-out-everywhere = Quý vị đã đăng xuất trên mọi máy.

## The first password

staff-welcome = Chọn mật khẩu của quý vị
# $login (String): the e-mail address.
staff-welcome-text = Từ nay quý vị đăng nhập bằng mật khẩu này và { $login }.
staff-welcome-over = Đường dẫn này đã được dùng rồi, hoặc đã quá cũ. Xin hỏi người quản trị hệ thống để có đường dẫn mới.
staff-password-new = Mật khẩu mới
# $count (Number): how many characters.
staff-password-hint = Ít nhất { $count } ký tự. Vài từ nối nhau thì dễ nhớ mà khó đoán.
staff-password-again = Gõ lại mật khẩu mới
staff-password-set = Lưu mật khẩu
staff-password-differs = Hai mật khẩu không giống nhau. Xin gõ lại cả hai.
# $count (Number): how many characters.
staff-password-short = Mật khẩu này ngắn quá. Cần ít nhất { $count } ký tự.
# $count (Number): how many characters.
staff-password-long = Mật khẩu này dài quá. Chỉ dùng được nhiều nhất { $count } ký tự.
staff-password-login = Địa chỉ email thì dễ đoán quá. Xin chọn mật khẩu khác.
staff-done-password = Mật khẩu của quý vị đã được lưu. Xin đăng nhập bằng mật khẩu này.

## One's own account

staff-menu-own = Tài khoản của tôi
staff-menu-own-about = Ngôn ngữ, mật khẩu của quý vị, và cuộc trò chuyện nơi quý vị được báo tin.
# $name (String): who signed in.
staff-hello = Xin chào { $name }
# $role (String): a role from above. $organization (String): the name of a school or district.
staff-hello-role = { $role } – { $organization }
staff-home-can = Những việc quý vị làm được ở đây
# $login (String): the e-mail address.
staff-own-login = Quý vị đăng nhập bằng { $login }.
staff-language-own = Xem các trang này bằng
staff-password-change = Đổi mật khẩu
staff-password-old = Mật khẩu hiện nay
staff-password-wrong = Đây không phải là mật khẩu hiện nay của quý vị.
staff-done-password-changed = Mật khẩu của quý vị đã đổi. Trên các máy khác, quý vị đã được đăng xuất.
staff-link = Tin nhắn qua Telegram
staff-link-text = Puente có thể báo cho quý vị qua Telegram khi có việc đang chờ. Xin tạo một mã ở đây và viết mã đó cho Puente trong cuộc trò chuyện.
# $hours (Number): how long the code can be used.
staff-link-code =
    { $hours ->
       *[other] Xin viết mã này cho Puente trong Telegram trong vòng { $hours } giờ. Mã chỉ hiện ra lúc này và chỉ dùng được một lần.
    }
staff-link-new = Tạo mã
staff-everywhere = Đăng xuất trên mọi máy
staff-everywhere-text = Quý vị quên đăng xuất trên một máy khác? Nút này đăng xuất quý vị ở mọi nơi, kể cả ở đây.

## Who may sign in

staff-menu-users = Người dùng
staff-menu-users-about = Ai được đăng nhập, với vai trò nào, và cho trường nào.
# $count (Number): how many accounts.
staff-users-caption =
    { $count ->
       *[other] { $count } tài khoản
    }
staff-name = Tên
staff-name-hint = Để trống nếu người đó có trong danh sách của trường.
staff-role = Vai trò
staff-organization = Trường hoặc học khu
staff-state = Tình trạng
# $state: active, invited, without (no password and no invitation), inactive.
staff-state-of =
    { $state ->
        [active] đăng nhập được
        [invited] đã mời
        [inactive] đã khóa
       *[without] cần lời mời
    }
staff-user-new = Người dùng mới
staff-user-add = Thêm và mời
staff-to-users = Tất cả người dùng
staff-roster = Người trong danh sách của trường
staff-roster-none = không có ai
staff-roster-hint = Chọn rồi thì mới xem được các mối lo ngại và buổi gặp của người này.
staff-user-sees = Vai trò và trường
staff-user-access = Quyền đăng nhập
staff-invite-text = Một đường dẫn mới để đặt mật khẩu. Các đường dẫn cũ không dùng được nữa; mật khẩu hiện nay vẫn dùng được cho đến khi có mật khẩu mới.
staff-invite = Tạo đường dẫn
staff-deactivate-text = Xin khóa tài khoản khi có người nghỉ làm. Người đó bị đăng xuất ngay. Những gì họ đã làm vẫn còn trong sổ.
staff-deactivate = Khóa tài khoản
staff-inactive-text = Tài khoản này đã khóa: không ai đăng nhập được bằng tài khoản này.
staff-activate = Mở lại tài khoản
staff-done-changed = Đã lưu thay đổi. Người này đã bị đăng xuất và cần đăng nhập lại.
staff-done-deactivated = Tài khoản đã khóa.
staff-done-activated = Tài khoản đã mở lại.
staff-invitation = Đường dẫn để đặt mật khẩu
# $login (String): the e-mail address. $days (Number): how long the link can be used.
staff-invitation-text =
    { $days ->
       *[other] Xin đưa đường dẫn này cho { $login }. Đường dẫn chỉ hiện ra lúc này, chỉ dùng được một lần, và trong { $days } ngày.
    }
staff-login-wrong = Đây không phải là địa chỉ email.
staff-login-taken = Đã có tài khoản với địa chỉ email này.
staff-role-unknown = Xin chọn một vai trò.
staff-organization-unknown = Xin chọn một trường hoặc học khu.
staff-roster-elsewhere = Người này không làm việc ở trường hoặc học khu đã chọn.
staff-roster-taken = Người này đã có tài khoản khác.
staff-account-none = Không có tài khoản này.
staff-account-inactive = Tài khoản này đã khóa. Xin mở lại trước.
staff-last-sysadmin = Đây là người quản trị hệ thống cuối cùng ở đây. Xin giao vai trò này cho người khác trước.

## The log of accounts

staff-menu-audit = Sổ tài khoản
staff-menu-audit-about = Ai đã đăng nhập, ai đã sửa tài khoản, và khi nào.
staff-audit-caption = Mới nhất ở trên
staff-audit-none = Trong sổ chưa có gì.
staff-audit-when = Khi nào
staff-audit-who = Ai
staff-audit-did = Việc gì
staff-audit-to = Tài khoản hoặc gia đình
# Who did something: the command line, and somebody who is not signed in.
staff-actor-command = Dòng lệnh
staff-actor-nobody = Chưa đăng nhập
staff-did-created = Đã tạo tài khoản
staff-did-changed = Đã đổi vai trò hoặc trường
staff-did-deactivated = Đã khóa tài khoản
staff-did-activated = Đã mở lại tài khoản
staff-did-invited = Đã tạo đường dẫn đặt mật khẩu
staff-did-password-set = Đã đặt mật khẩu
staff-did-language-set = Đã đổi ngôn ngữ
staff-did-signed-in = Đã đăng nhập
staff-did-signed-out = Đã đăng xuất
staff-did-signed-out-all = Đã đăng xuất trên mọi máy
staff-did-sign-in-failed = Đăng nhập không được
staff-did-link-made = Đã tạo mã cho Telegram
staff-did-linked = Đã nối với Telegram
staff-did-roster-taken = Đã tải danh sách tình nguyện viên
staff-did-unsent-retried = Đã gửi lại tin chưa gửi được
staff-did-unsent-dismissed = Đã bỏ qua tin chưa gửi được
staff-did-family-opened = Đã xem những gì được giữ về một gia đình
staff-did-family-exported = Đã tải dữ liệu của một gia đình
staff-did-family-erased = Đã xóa dữ liệu của một gia đình
staff-did-hold-put = Đã giữ lại dữ liệu một gia đình vì lý do pháp luật
staff-did-hold-lifted = Đã thôi giữ lại dữ liệu một gia đình

## Messages that could not be sent

staff-menu-unsent = Tin nhắn chưa gửi được
staff-menu-unsent-about = Những tin mà Puente đã thôi không gửi nữa, và lý do. Có thể gửi lại hoặc bỏ qua.
staff-unsent-text = Nội dung tin nhắn không được hiển thị. Tin gửi cho phụ huynh đã chặn Puente không có trong danh sách: không gửi gì cho họ cho đến khi họ viết lại.
staff-unsent-to = Người nhận
staff-unsent-parent = Một phụ huynh
staff-unsent-channel = Kênh
staff-unsent-why = Lỗi gì
staff-unsent-do = Cần làm gì
staff-unsent-retry = Gửi lại
staff-unsent-dismiss = Bỏ qua
staff-unsent-none = Không có tin nào bị thôi gửi.
staff-unsent-more = Còn nữa. Chúng sẽ hiện ra khi xử lý xong những tin này.
staff-done-unsent-retried = Tin nhắn sẽ được gửi lại ngay.
staff-done-unsent-dismissed = Đã bỏ qua tin nhắn. Tin sẽ không được gửi.
