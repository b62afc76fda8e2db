"""A request to the office, where Puente cannot arrange something by itself.

Principals assist in arranging what parents initiate: P1471, Administrative Implemental Procedures,
item 1.
"""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Msg, Reply
from bot.skills.conferences import choosing


def ask(moment: Moment, kind: str, staff: int = 0) -> Outcome:
    """Gives the form to the office as it is filled in, and tells the parent its number."""
    school = choosing.school(moment)
    names = ",".join(child.name for child in choosing.children(moment))
    words = {**moment.slots, **({"children": names} if names else {})}
    number = moment.desk.ask_office(kind, school.id if school else "", words, staff)
    said = Msg("request-done", number=number, school=school.name if school else choosing.NOBODY)
    return Outcome(moment.conversation.closing(), (Reply((said,)),), asked=True)
