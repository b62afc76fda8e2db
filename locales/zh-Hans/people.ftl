## Whom a parent can ask.

people-no-person-here = 我是电脑程序，这个聊天里没有人回答。
people-absence = 我不能替您请假。请您直接告诉学校。
people-ask-office = 您学校的办公室可以帮您。
# $organization (String): the parent's school or district.
people-ask-office-of = { $organization } 的办公室可以帮您。
# $contact (String): a telephone number or address, as the school wrote it.
people-office-contact = { $organization } 的办公室可以帮您：{ $contact }

intent-talk-to-staff = 和真人谈
intent-ask-contact = 该找谁
intent-report-absence = 给孩子请假
