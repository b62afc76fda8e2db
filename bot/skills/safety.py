"""Danger and discrimination: the numbers to call, at once and without questions."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Msg, Reply
from bot.skills.common import at_the_office

# Where no school is chosen: the numbers that hold in the whole United States (emergency; crisis
# line).
EVERYWHERE = ("911", "988")


def emergency(moment: Moment) -> Outcome:
    school = moment.world.organizations.get(moment.conversation.school)
    own = school.emergency[:2] if school else ()
    call, crisis = (*own, *EVERYWHERE[len(own) :])
    said = Msg("safety-emergency", call=call, crisis=crisis)
    return Outcome(moment.conversation, (Reply((said,)),), asked=True)


def report_discrimination(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("safety-discrimination-later"))
