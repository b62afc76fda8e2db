"""What may happen to a concern, and what it is afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.concern import (
    CLOCK,
    EVERY,
    PARENT,
    STAFF,
    TRANSITIONS,
    Concern,
    Event,
    NotAllowed,
    allows,
    apply,
    fold,
)

AT = datetime(2026, 3, 2, 15, tzinfo=UTC)
RAISED = Event(1, AT, "parent", "raised", {
    "kind": "concern", "topic": "child", "school": "sessions", "chain": "general",
    "level": "staff", "holder": 7, "due": "2026-03-05T08:00:00+00:00", "about": [3, 4],
    "about_rank": 0, "anonymous": False,
})  # fmt: skip
# A value for each fact that an event may set.
FACTS: dict[str, Any] = {
    "level": "principal", "holder": 9, "due": "2026-03-09T07:00:00+00:00", "left": 2,
    "closes": "2026-03-16T07:00:00+00:00", "about": [9], "about_rank": 1, "rating": 4,
    "hold": True, "erased": True, "reminded": "2026-03-06T08:00:00+00:00", "alerts": 1,
}  # fmt: skip
ACTORS = {PARENT: "parent", STAFF: "account:3", CLOCK: "clock"}
# What each may do, as the school's rules have it: event -> statuses in which, by whom.
RULES = {
    "acknowledged": ("open", "account"),
    "replied": ("open acknowledged", "account"),
    "asked": ("open acknowledged", "account"),
    "answered": ("asked", "parent"),
    "added": ("open acknowledged resolved", "parent"),
    "noted": ("open acknowledged asked resolved settled withdrawn", "account"),
    "assigned": ("open acknowledged", "account"),
    "named": ("open acknowledged asked", "account"),
    "escalated": ("open acknowledged asked resolved", "parent account clock"),
    "reminded": ("open acknowledged", "clock"),
    "alerted": ("open", "clock"),
    "resolved": ("open acknowledged asked", "account"),
    "settled": ("resolved", "parent clock"),
    "reopened": ("resolved settled", "parent account"),
    "withdrawn": ("open acknowledged asked resolved", "parent"),
    "rated": ("resolved settled withdrawn", "parent"),
    "held": ("open acknowledged asked resolved settled withdrawn", "account"),
    "released": ("open acknowledged asked resolved settled withdrawn", "account"),
    "erased": ("open acknowledged asked resolved settled withdrawn", "parent account clock"),
}


def event(what: str, seq: int, by: str = STAFF, **instead: Any) -> Event:
    details = {name: FACTS[name] for name in TRANSITIONS[what].sets} | instead
    return Event(seq, AT + timedelta(hours=seq), ACTORS[by], what, details)


def in_status(status: str) -> Concern:
    ways = {
        "open": [], "acknowledged": [("acknowledged", STAFF)], "asked": [("asked", STAFF)],
        "resolved": [("resolved", STAFF)], "withdrawn": [("withdrawn", PARENT)],
        "settled": [("resolved", STAFF), ("settled", PARENT)],
    }  # fmt: skip
    steps = [event(what, seq, by) for seq, (what, by) in enumerate(ways[status], 2)]
    found = fold([RAISED, *steps])
    assert found.status == status
    return found


def test_the_rules_name_every_event() -> None:
    assert set(RULES) == set(TRANSITIONS)


@pytest.mark.parametrize("status", sorted(EVERY))
@pytest.mark.parametrize("what", RULES)
def test_an_event_is_allowed_in_its_statuses_and_to_its_actors_alone(
    what: str, status: str
) -> None:
    concern = in_status(status)
    statuses, actors = (allowed.split() for allowed in RULES[what])
    for by in ACTORS:
        may = status in statuses and by in actors
        assert allows(concern, what, by) == may
        if may:
            assert apply(concern, event(what, concern.seq + 1, by)).seq == concern.seq + 1
        else:
            with pytest.raises(NotAllowed):
                apply(concern, event(what, concern.seq + 1, by))


def test_a_concern_begins_as_it_was_raised() -> None:
    concern = fold([RAISED])
    assert (concern.status, concern.level, concern.holder, concern.about) == (
        "open", "staff", 7, (3, 4),
    )  # fmt: skip
    assert concern.due == datetime(2026, 3, 5, 8, tzinfo=UTC)
    assert concern.raised == AT


BROKEN = {
    "none": [],
    "no beginning": [event("acknowledged", 1)],
    "begun twice": [RAISED, RAISED],
    "gap": [RAISED, event("acknowledged", 3)],
    "repeat": [RAISED, event("acknowledged", 2), event("noted", 2)],
    "half": [RAISED, Event(2, AT, "account:3", "escalated", {"level": "principal"})],
    "unknown": [RAISED, Event(2, AT, "account:3", "burned")],
    "begun by the clock": [Event(1, AT, "clock", "raised", RAISED.details)],
}


@pytest.mark.parametrize("log", BROKEN.values(), ids=BROKEN)
def test_a_log_that_is_none_is_refused(log: list[Event]) -> None:
    with pytest.raises(NotAllowed):
        fold(log)


def test_a_concern_that_is_asked_keeps_its_days() -> None:
    asked = fold([RAISED, event("asked", 2, due=None, left=3)])
    assert (asked.due, asked.left) == (None, 3)
    answered = apply(asked, event("answered", 3, PARENT, left=None))
    assert answered.status == "acknowledged"
    assert answered.due is not None


def test_the_first_step_is_what_the_school_did_for_the_parent_first() -> None:
    noted = fold([RAISED, event("noted", 2), event("assigned", 3), event("escalated", 4, CLOCK)])
    assert noted.first_step is None
    taken = apply(noted, event("acknowledged", 5))
    assert taken.first_step == AT + timedelta(hours=5)
    assert apply(taken, event("replied", 6)).first_step == taken.first_step


def test_what_is_opened_again_is_neither_resolved_nor_ended() -> None:
    settled = in_status("settled")
    assert settled.resolved
    assert settled.ended
    again = apply(settled, event("reopened", 4, PARENT))
    assert (again.status, again.resolved, again.ended) == ("open", None, None)


def test_what_is_rated_after_its_end_ended_when_it_did() -> None:
    settled = in_status("settled")
    rated = apply(settled, event("rated", 4, PARENT))
    assert (rated.ended, rated.rating) == (settled.ended, 4)
