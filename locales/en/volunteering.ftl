## Volunteering and observing a class.

volunteering-sign-up-later = Thank you for wanting to help! I cannot sign you up yet. You will be able to do it here later. For now, the school office can tell you where help is needed.
volunteering-observe-later = I cannot arrange a visit to the classroom yet. You will be able to ask for one here later. For now, please ask the school office or the teacher.

intent-volunteer = Help at school
intent-observe-classroom = Visit my child’s class
