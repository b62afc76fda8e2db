## Whom a parent can ask.

people-no-person-here = Tôi là một chương trình máy tính, và không có người nào trả lời trong cuộc trò chuyện này.
people-absence = Tôi không báo nghỉ học thay quý vị được. Xin quý vị báo thẳng cho trường.
people-ask-office = Văn phòng trường của quý vị có thể giúp quý vị.
# $organization (String): the parent's school or district.
people-ask-office-of = Văn phòng { $organization } có thể giúp quý vị.
# $contact (String): a telephone number or address, as the school wrote it.
people-office-contact = Văn phòng { $organization } có thể giúp quý vị: { $contact }

intent-talk-to-staff = Nói chuyện với người thật
intent-ask-contact = Liên lạc với ai
intent-report-absence = Báo con nghỉ học
