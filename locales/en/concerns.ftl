## Concerns. Nothing is recorded yet, and every answer says so.

concerns-raise-later = I am sorry that something is not right. I cannot record your concern yet, and nobody at school will see what you write here. You will be able to raise it here later. For now, please talk to the person closest to it, often the teacher, or call the school office.
concerns-status-later = I cannot see concerns yet. You will be able to follow them here later. For now, please ask the person you gave it to, or the school office.
concerns-escalate-later = I am sorry that it is not settled. I cannot pass your concern on yet. You will be able to do it here later. For now, the school office can tell you how to reach the next person.
concerns-add-later = I cannot add anything to a concern yet. You will be able to do it here later. For now, please give it to the person you talked to, or to the school office.
concerns-withdraw-later = I cannot take a concern back for you yet. You will be able to do it here later. For now, please tell the person you gave it to.

intent-raise-concern = Something is not right at school
intent-concern-status = What became of my concern
intent-escalate-concern = I was not helped and want to go on
intent-add-to-concern = Add something to my concern
intent-withdraw-concern = Take my concern back
