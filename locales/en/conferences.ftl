## Conferences with teachers and the principal.

conferences-book-later = I cannot book a meeting for you yet. You will be able to do it here later. For now, the school office or the teacher can arrange one with you.
conferences-bookings-later = I cannot see meetings yet. You will be able to look them up here later. For now, the school office can tell you when yours is.
conferences-change-later = I cannot change a meeting yet. You will be able to do it here later. For now, please tell the school office or the teacher.
conferences-cancel-later = I cannot cancel a meeting yet. You will be able to do it here later. For now, please tell the school office or the teacher.
conferences-interpreter-later = I cannot arrange an interpreter or a translation yet. You will be able to ask for one here later. For now, please ask the school office. Your child does not have to interpret.

intent-book-conference = Arrange a meeting
intent-my-bookings = See my meetings
intent-change-booking = Change a meeting
intent-cancel-booking = Cancel a meeting
intent-request-interpreter = Get an interpreter or a translation
