"""Who is told of what happens to a concern, in which words, and who never is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from itertools import product
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.domain.access import ROLES
from bot.domain.chain import TOPICS
from bot.errors import Refused
from bot.knowledge import Knowledge
from bot.store import accounts
from bot.store.unit_of_work import transaction
from tests.books import PACIFIC
from tests.services.school import MORNING
from tests.services.staffed import PEOPLE, Staffed

WAITS, UNASSIGNED = "staff-told-raised", "staff-told-unassigned"
DANGER, PASSED_ON = "staff-told-danger", "staff-told-passed-on"
ESCALATED = "staff-told-escalated"


@pytest.fixture
def town(engine: Engine) -> Staffed:
    return Staffed(engine, MORNING)


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ({}, {"teacher": WAITS}),
        ({"topic": "staff"}, {"teacher": WAITS}),
        ({"topic": "policy"}, {"administrator": WAITS}),
        ({"closest": 0}, {"principal": WAITS, "office": UNASSIGNED}),
        ({"cannot_face": True}, {"principal": WAITS}),
        ({"tried": ("staff", "principal")}, {"administrator": WAITS}),
        ({"kind": "discrimination"}, {"equity": WAITS}),
        ({"kind": "danger"}, {"principal": DANGER}),
        ({"about_role": "teacher"}, {"principal": WAITS}),
        ({"about_role": "principal"}, {"administrator": WAITS}),
        # Nobody of the school may know: of those who are above the principal, all.
        ({"kind": "danger", "about_role": "principal"},
         {"administrator": DANGER, "superintendent": DANGER}),
        ({"about_role": "superintendent"}, {"office": WAITS}),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_raised_is_told_to_who_is_to_take_it_up(
    town: Staffed, draft: dict[str, Any], told: dict[str, str]
) -> None:
    town.raised(**draft)
    assert town.told_roles() == told


def _acknowledged(town: Staffed, reference: str) -> None:
    town.do("teacher", "acknowledge", reference)


def _asked(town: Staffed, reference: str) -> None:
    town.do("teacher", "ask", reference, "When?", "en")


def _resolved(town: Staffed, reference: str) -> None:
    town.do("teacher", "resolve", reference, "Done.", "en")


def _settled(town: Staffed, reference: str) -> None:
    _resolved(town, reference)
    town.do("parent", "settle", reference)


def _open(town: Staffed, reference: str) -> None: ...


WORDS = {"added": "more"}
Before = Callable[[Staffed, str], None]


@pytest.mark.parametrize(
    ("before", "who", "what", "given", "told", "parent"),
    [
        (_open, "teacher", "acknowledge", (), {}, ["concern-told-acknowledged"]),
        (_open, "teacher", "reply", ("Hi", "en"), {}, ["concern-told-replied"]),
        (_open, "teacher", "ask", ("When?", "en"), {}, ["concern-told-asked"]),
        (_open, "teacher", "note", ("Hm",), {}, []),
        (_open, "teacher", "resolve", ("Done", "en"), {}, ["concern-told-resolved"]),
        (_open, "teacher", "escalate", ("Too big",), {"principal": ESCALATED},
         ["concern-told-escalated"]),
        (_open, "principal", "escalate", ("Mine",), {"teacher": PASSED_ON},
         ["concern-told-escalated"]),
        (_open, "parent", "escalate", (WORDS,), {"teacher": PASSED_ON, "principal": ESCALATED}, []),
        (_open, "parent", "add", (WORDS,), {"teacher": "staff-told-added"}, []),
        (_open, "parent", "withdraw", (), {"teacher": "staff-told-withdrawn"}, []),
        (_acknowledged, "parent", "add", (WORDS,), {"teacher": "staff-told-added"}, []),
        (_asked, "parent", "add", (WORDS,), {"teacher": "staff-told-answered"}, []),
        (_asked, "parent", "escalate", (WORDS,), {"teacher": PASSED_ON, "principal": ESCALATED},
         []),
        (_resolved, "parent", "settle", (), {"teacher": "staff-told-settled"}, []),
        (_resolved, "parent", "reopen", (WORDS,), {"teacher": "staff-told-reopened"}, []),
        (_settled, "parent", "reopen", (WORDS,), {"teacher": "staff-told-reopened"}, []),
        (_settled, "principal", "reopen", ("Again",), {"teacher": "staff-told-reopened"},
         ["concern-told-reopened"]),
        (_settled, "parent", "rate", (4,), {}, []),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)  # fmt: skip
def test_each_step_is_told_to_whom_it_concerns_and_never_to_who_did_it(
    town: Staffed, before: Before, who: str, what: str, given: tuple[object, ...],
    told: dict[str, str], parent: list[str],
) -> None:  # fmt: skip
    reference = town.raised()
    before(town, reference)
    town.told_staff.clear()
    town.told_chats.clear()
    town.do(who, what, reference, *given)
    assert (town.told_roles(), town.told_parent()) == (told, parent)


def test_who_is_given_a_concern_is_told_and_the_family_too(town: Staffed) -> None:
    another = town.teacher("Luis Gomez")
    gomez = town.account("Luis Gomez", "teacher", staff=another)
    reference = town.raised(closest=0)
    town.told_staff.clear()
    town.do("office", "assign", reference, another)
    [(who, reply, _)] = town.told_staff
    assert (who, reply.say[0].id) == (gomez.account, WAITS)
    assert town.told_parent() == ["concern-told-assigned"]


def test_when_the_one_who_has_it_is_named_those_who_can_give_it_to_another_are_told(
    town: Staffed,
) -> None:
    reference = town.raised()
    town.told_roles()
    town.do("principal", "name", reference, [town.staff["teacher"]])
    assert town.told_roles() == {"office": UNASSIGNED}
    town.do("parent", "add", reference, WORDS)
    assert "teacher" not in town.told_roles()


def test_only_who_may_take_it_up_gets_the_button(town: Staffed) -> None:
    reference = town.raised(closest=0)
    buttons = {who: [choice.payload for choice in reply.choices]
               for who, reply, _ in town.told_staff}  # fmt: skip
    principal, office = (town.accounts[role].account for role in ("principal", "office"))
    assert buttons == {principal: [f"acknowledge:{reference}"], office: []}


def test_what_is_told_at_night_waits_for_the_morning_but_for_danger(town: Staffed) -> None:
    day = date(2026, 3, 3)
    town.now = PACIFIC.instant(day, time(23))
    town.raised()
    town.raised("danger")
    morning = PACIFIC.instant(day + timedelta(days=1), time(7))
    assert [at for _, _, at in town.told_staff] == [morning, town.now]


def test_once_a_danger_is_taken_the_others_need_not_come(town: Staffed) -> None:
    reference = town.raised("danger")
    town.later(minutes=10)
    town.told_roles()
    town.do("office", "acknowledge", reference)
    assert town.told_roles() == {"principal": "staff-told-taken"}


def test_another_message_about_a_danger_is_urgent_too(town: Staffed, knowledge: Knowledge) -> None:
    reference = town.raised("danger")
    town.do("principal", "acknowledge", reference)
    town.now = PACIFIC.instant(date(2026, 3, 3), time(23))
    town.told_staff.clear()
    town.do("parent", "add", reference, WORDS)
    [(_, reply, at)] = town.told_staff
    assert at == town.now
    assert "URGENT" in knowledge.translator.say(reply.say[0], "en")


def test_who_cannot_use_the_account_any_more_is_no_longer_asked(town: Staffed) -> None:
    with transaction(town.engine) as connection:
        accounts.change(connection, town.accounts["teacher"].account, active=False)
    town.raised()
    assert town.told_roles() == {"principal": UNASSIGNED}


# ---- What is read on a locked screen -----------------------------------------------------------

PRIVATE = {"happened": "zanahoria", "wish": "zanahoria", "added": "zanahoria"}


def live(town: Staffed, reference: str) -> None:
    """As much as can happen to a concern, at every level."""
    for role in ("teacher", "principal", "administrator", "superintendent"):
        for who, what, given in (
            (role, "acknowledge", ()),
            (role, "reply", ("zanahoria", "en")),
            (role, "ask", ("zanahoria", "en")),
            ("parent", "add", (PRIVATE,)),
            (role, "resolve", ("zanahoria", "en")),
            ("parent", "reopen", (PRIVATE,)),
            ("parent", "escalate", (PRIVATE,)),
        ):
            try:
                town.do(who, what, reference, *given)
            except Refused:  # not theirs, or not now: the next may
                town.later(hours=1)
        town.later(days=30)


@pytest.mark.parametrize("kind", ["concern", "discrimination", "danger"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_word_of_a_parent_and_no_name_is_in_a_notice_for_staff(
    town: Staffed, knowledge: Knowledge, kind: str, language: str
) -> None:
    family = town.family("Fadumo Berry")
    child = town.child("Xochitl", [family], town.staff["teacher"])
    reference = town.raised(kind, family=family, child=child, name="Fadumo", words=PRIVATE)
    live(town, reference)
    town.do("parent", "withdraw", reference)
    staff = " ".join(name for name, _ in PEOPLE.values()).split()
    private = ["zanahoria", "Fadumo", "Berry", "Xochitl", *staff]
    said = [knowledge.translator.render(reply, language) for _, reply, _ in town.told_staff]
    assert len(said) > 5
    for each in said:
        shown = f"{each.subject}\n{each.text}\n{each.choices}\n{each.path}"
        assert reference in each.text
        assert reference in each.subject
        assert [word for word in private if word in shown] == []
        assert all(len(choice.label) <= 60 for choice in each.choices)


# ---- Whom a concern is about -------------------------------------------------------------------


KINDS: list[dict[str, Any]] = [
    *({"topic": topic, "cannot_face": cannot_face}
      for topic, cannot_face in product(TOPICS, (False, True))),
    {"kind": "discrimination"},
    {"kind": "danger"},
]  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_nobody_is_ever_told_of_a_concern_about_themselves(town: Staffed, role: str) -> None:
    about = town.staff[role]
    for kind in KINDS:
        live(town, town.raised(about=(about,), closest=about, **kind))
    told = town.told_roles()
    assert role not in told
    assert told


@pytest.mark.parametrize("role", ["teacher", "office", "principal", "administrator"])
def test_whoever_is_named_later_is_told_nothing_from_then_on(town: Staffed, role: str) -> None:
    reference = town.raised(closest=0)
    town.do("superintendent", "name", reference, [town.staff[role]])
    town.told_roles()
    live(town, reference)
    told = town.told_roles()
    assert role not in told
    assert told
