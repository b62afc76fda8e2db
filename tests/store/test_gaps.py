"""How often which question had no answer."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Engine

from bot.store import gaps
from bot.store.gaps import Gap
from bot.store.unit_of_work import reading, transaction

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def test_gaps_are_summed_over_days_for_the_schools_that_are_asked_for(engine: Engine) -> None:
    asked = [
        (MONDAY, "bus", "es", "sessions"), (MONDAY, "bus", "es", "sessions"),
        (TUESDAY, "bus", "es", "sessions"), (TUESDAY, "bus", "en", "sessions"),
        (TUESDAY, "meals", "es", ""), (TUESDAY, "meals", "es", "chatsworth"),
    ]  # fmt: skip
    with transaction(engine) as connection:
        for question in asked:
            gaps.count(connection, *question)
    with reading(engine) as connection:
        assert gaps.since(connection, MONDAY, ["sessions"]) == [
            Gap("bus", "es", "sessions", 3), Gap("bus", "en", "sessions", 1),
            Gap("meals", "es", "", 1),
        ]  # fmt: skip
        assert gaps.since(connection, TUESDAY, {"chatsworth"}) == [
            Gap("meals", "es", "", 1), Gap("meals", "es", "chatsworth", 1)
        ]  # fmt: skip
        assert [gap.school for gap in gaps.since(connection, TUESDAY, ())] == [""]
