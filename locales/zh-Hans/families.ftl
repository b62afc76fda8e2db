families-menu = 家庭
families-menu-about = 把保存的家庭资料交给家长，或在家长要求时删除。
families-text = 请选监护人。每位监护人有自己的页面：一个人的资料绝不给另一个人看。您看过，会记在记录里。
families-all = 所有家庭
families-kept = 保存的内容
families-bookings = 已经过去的面谈和义工
families-coming = 还没到的面谈和义工
families-waiting = 候补名单上的位置
families-requests = 向办公室提出的申请
families-concerns-over = 已结束的问题
families-concerns-active = 还在处理的问题
families-concerns-held = 依法保留的问题
families-messages = 聊天里的消息
families-seen = 您无权看的问题，在这里不计数、不交出，也不删除。
families-export = 交给家长
families-export-text = 给监护人的文件（JSON）：不含员工之间写的内容，也不含聊天里说的话。家长在聊天里问 Puente 知道些什么，就能拿到全部内容。
families-export-do = 下载文件
families-erase = 删除
families-erase-text = 只有监护人自己要求，而且您清楚是谁在要求，才可以删除。会删除：已经过去的事、候补位置、全部申请、已结束的问题里的话和消息；聊天会断开。还没到的事和还在处理的问题会保留。删了就不能恢复。
families-erase-do = 删除
families-hold = 依法保留
families-hold-text = 在这期间，这个家庭的内容都不会删除：有人要求也好，期满也好，都不删。
families-hold-do = 设为依法保留
families-lift-do = 结束依法保留
families-held = 依法保留：这个家庭的内容都不会删除。
families-elsewhere = 另一所学校也有这个家庭的资料，那所学校不归您管。请让同时负责两所学校的人来做，比如学区。
families-why = 原因
families-choose = 请选择
families-no-reason = 请选一个原因。它会记在记录里。
families-done-erased = 已经删除。
families-done-held = 这个家庭已设为依法保留。
families-done-lifted = 依法保留已经结束。
families-erase-reason =
    { $reason ->
        [asked_in_person] 当面要求
        [asked_in_writing] 书面要求
       *[left_school] 已离开学校
    }
families-hold-reason =
    { $reason ->
        [court] 法院案件
        [inquiry] 主管机关调查
        [records_request] 调取档案的要求
       *[other] 其他法律原因
    }
families-number = 家庭 { $number }

deletions-menu = 删除记录
deletions-menu-about = 删除了多少，什么时候，为什么。
deletions-text = 不含姓名。因为期满而删除的，都早于最后一栏的日期。
deletions-deleted = 删除的内容
deletions-count = 数量
deletions-because = 原因
deletions-until = 早于
deletions-of-none = 不属于任何学校
deletions-none = 还没有删除过什么。
deletions-what =
    { $what ->
        [message] Puente 的消息
        [chat] 聊天
        [booking] 面谈和义工
        [waiting] 候补名单上的位置
        [request] 向办公室提出的申请
        [concern] 反映的问题里的话
        [discrimination] 不平等对待报告里的话
        [danger] 危险报告里的话
        [child] 已不在学校名单上的孩子
        [family] 已不在学校名单上的监护人
        [inbound] 收到的消息的编号
        [session] 员工已结束的登录
        [attempt] 错误的密码
       *[code] 员工的一次性代码
    }
deletions-why =
    { $why ->
        [age] 保存期满
       *[request] 应要求
    }
