"""What a member of staff does by the buttons below a notice."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome, Press
from bot.domain.messages import Msg


def _press_acknowledge(moment: Moment, value: str) -> Outcome:
    day = moment.desk.acknowledge(value)
    return moment.say(Msg("staff-acknowledged", reference=value, day=day))


BUTTONS: dict[str, Press] = {"acknowledge": _press_acknowledge}
