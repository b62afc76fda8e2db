"""Where a concern begins, where it goes next, and why."""

from __future__ import annotations

from itertools import chain as joined
from itertools import combinations, product

import pytest

from bot.domain.chain import (
    CONTACT,
    LEVELS,
    NOBODY,
    RANKS,
    TOPICS,
    Chain,
    Level,
    Step,
    Topic,
    chain_of,
    first_step,
    next_step,
)
from bot.domain.organization import Organization

ROLES = {"staff": ("teacher", "coach"), "principal": ("principal",)}
STAFF, PRINCIPAL, ADMINISTRATOR, SUPERINTENDENT = range(4)


def chain(*levels: str, policy: str = "administrator", organization: str = "") -> Chain:
    return Chain(
        id=organization or "general",
        organization=organization,
        levels=tuple(
            Level(id, ROLES.get(id, (id,)), f"rules#{id}", 2, 5) for id in levels or LEVELS
        ),
        topics=(
            Topic("child", "staff", "rules#closest"),
            Topic("staff", "staff", "rules#closest"),
            Topic("policy", policy, "rules#administrator"),
        ),
        beyond=Level(CONTACT, ("office",), "", 2, 10),
    )


WHOLE = chain()
# topics; who was tried; the rank of whom it is about; cannot face; the level and why.
Case = tuple[tuple[str, ...], str, int, bool, str]
SCHOOL, DISTRICT = ("child", "staff"), ("policy",)
CASES: list[Case] = [
    # A school's matter, nothing tried: from the closest up, past whom it is about.
    (SCHOOL, "", NOBODY, False, "staff closest"),
    (SCHOOL, "", STAFF, False, "principal conflict"),
    (SCHOOL, "", PRINCIPAL, False, "administrator conflict"),
    (SCHOOL, "", ADMINISTRATOR, False, "superintendent conflict"),
    (SCHOOL, "", SUPERINTENDENT, False, "contact conflict"),
    (SCHOOL, "", NOBODY, True, "principal cannot_face"),
    (SCHOOL, "", STAFF, True, "principal conflict"),
    (SCHOOL, "", PRINCIPAL, True, "administrator conflict"),
    (SCHOOL, "", ADMINISTRATOR, True, "superintendent conflict"),
    (SCHOOL, "", SUPERINTENDENT, True, "contact conflict"),
    # The staff member closest was tried.
    (SCHOOL, "staff", NOBODY, False, "principal tried"),
    (SCHOOL, "staff", STAFF, False, "principal tried"),
    (SCHOOL, "staff", PRINCIPAL, False, "administrator conflict"),
    (SCHOOL, "staff", ADMINISTRATOR, False, "superintendent conflict"),
    (SCHOOL, "staff", SUPERINTENDENT, False, "contact conflict"),
    (SCHOOL, "staff", NOBODY, True, "principal tried"),
    (SCHOOL, "staff", STAFF, True, "principal tried"),
    (SCHOOL, "staff", PRINCIPAL, True, "administrator conflict"),
    # The highest that was tried counts, whoever below was not.
    (SCHOOL, "principal", NOBODY, False, "administrator tried"),
    (SCHOOL, "staff principal", NOBODY, False, "administrator tried"),
    (SCHOOL, "staff principal", STAFF, False, "administrator tried"),
    (SCHOOL, "staff principal", PRINCIPAL, False, "administrator tried"),
    (SCHOOL, "staff principal", ADMINISTRATOR, False, "superintendent conflict"),
    (SCHOOL, "staff principal", SUPERINTENDENT, False, "contact conflict"),
    (SCHOOL, "staff principal", NOBODY, True, "administrator tried"),
    (SCHOOL, "staff principal administrator", NOBODY, False, "superintendent tried"),
    (SCHOOL, "staff principal administrator", ADMINISTRATOR, False, "superintendent tried"),
    (SCHOOL, "staff principal administrator", SUPERINTENDENT, False, "contact conflict"),
    (SCHOOL, "superintendent", NOBODY, False, "superintendent last"),
    (SCHOOL, "superintendent", STAFF, True, "superintendent last"),
    (SCHOOL, "superintendent", ADMINISTRATOR, False, "superintendent last"),
    (SCHOOL, "superintendent", SUPERINTENDENT, False, "contact conflict"),
    # A matter of the district begins there; what was tried at school moves it no further.
    (DISTRICT, "", NOBODY, False, "administrator district"),
    (DISTRICT, "", STAFF, False, "administrator district"),
    (DISTRICT, "", PRINCIPAL, False, "administrator district"),
    (DISTRICT, "", ADMINISTRATOR, False, "superintendent conflict"),
    (DISTRICT, "", SUPERINTENDENT, False, "contact conflict"),
    (DISTRICT, "", NOBODY, True, "superintendent cannot_face"),
    (DISTRICT, "", STAFF, True, "superintendent cannot_face"),
    (DISTRICT, "", ADMINISTRATOR, True, "superintendent conflict"),
    (DISTRICT, "", SUPERINTENDENT, True, "contact conflict"),
    (DISTRICT, "staff", NOBODY, False, "administrator district"),
    (DISTRICT, "staff principal", NOBODY, False, "administrator district"),
    (DISTRICT, "administrator", NOBODY, False, "superintendent tried"),
    (DISTRICT, "administrator", NOBODY, True, "superintendent tried"),
    (DISTRICT, "administrator", ADMINISTRATOR, False, "superintendent tried"),
    (DISTRICT, "administrator", SUPERINTENDENT, False, "contact conflict"),
    (DISTRICT, "superintendent", NOBODY, False, "superintendent last"),
    (DISTRICT, "superintendent", NOBODY, True, "superintendent last"),
    (DISTRICT, "superintendent", SUPERINTENDENT, False, "contact conflict"),
]


@pytest.mark.parametrize(("topics", "tried", "about", "cannot_face", "expected"), CASES)
def test_a_concern_begins_at_the_right_level(
    topics: tuple[str, ...], tried: str, about: int, cannot_face: bool, expected: str
) -> None:
    for topic in topics:
        step = first_step(WHOLE, topic, tried.split(), about, cannot_face)
        assert f"{step.level} {step.why}" == expected


ALL_TRIED = list(joined.from_iterable(combinations(LEVELS, n) for n in range(5)))
ABOUT = range(NOBODY, len(LEVELS))
CHAINS = {
    "whole": WHOLE,
    "without a district": chain("staff", "principal", policy="principal"),
    "with gaps": chain("staff", "superintendent", policy="superintendent"),
    "one level": chain("staff", policy="staff"),
}


@pytest.mark.parametrize("name", CHAINS)
def test_wherever_it_begins_it_never_reaches_whom_it_is_about_and_ends(name: str) -> None:
    own = CHAINS[name]
    for topic, tried, about, cannot_face in product(TOPICS, ALL_TRIED, ABOUT, (False, True)):
        step: Step | None = first_step(own, topic, tried, about, cannot_face)
        way: list[int] = []
        while step:
            level = own.level(step.level)
            assert level.id == step.level
            way.append(RANKS.get(level.id, len(LEVELS)))
            step = next_step(own, level.id, about)
        assert way == sorted(set(way))
        assert way[0] > about


@pytest.mark.parametrize(
    ("level", "about", "expected"),
    [
        ("staff", NOBODY, "principal not_resolved"),
        ("principal", STAFF, "administrator not_resolved"),
        ("administrator", PRINCIPAL, "superintendent not_resolved"),
        ("superintendent", NOBODY, None),
        ("superintendent", ADMINISTRATOR, None),
        # Whom it is about became known on the way.
        ("staff", PRINCIPAL, "administrator conflict"),
        ("principal", PRINCIPAL, "administrator not_resolved"),
        ("principal", ADMINISTRATOR, "superintendent conflict"),
        ("staff", SUPERINTENDENT, "contact conflict"),
        ("superintendent", SUPERINTENDENT, "contact conflict"),
        (CONTACT, SUPERINTENDENT, None),
        (CONTACT, NOBODY, None),
    ],
)
def test_what_is_not_resolved_goes_one_level_up(
    level: str, about: int, expected: str | None
) -> None:
    step = next_step(WHOLE, level, about)
    assert (f"{step.level} {step.why}" if step else None) == expected


def test_whoever_cannot_face_the_last_level_comes_to_the_contact() -> None:
    own = CHAINS["one level"]
    assert first_step(own, "child", (), NOBODY, cannot_face=True) == Step(CONTACT, "cannot_face")
    assert first_step(own, "child", ["staff"], NOBODY, cannot_face=False) == Step("staff", "last")


@pytest.mark.parametrize(
    ("role", "rank"),
    [("teacher", STAFF), ("principal", PRINCIPAL), ("superintendent", 3), ("bus driver", NOBODY)],
)
def test_a_role_has_the_rank_of_its_level(role: str, rank: int) -> None:
    assert WHOLE.rank(role) == rank


@pytest.mark.parametrize(
    ("name", "level", "now"),
    [
        ("without a district", "principal", "principal"),
        ("without a district", "superintendent", CONTACT),  # not down to whom it may be about
        ("with gaps", "principal", "superintendent"),
        ("with gaps", CONTACT, CONTACT),
    ],
)
def test_what_is_at_a_level_that_the_chain_lost_is_above_it(
    name: str, level: str, now: str
) -> None:
    assert CHAINS[name].level(level).id == now


@pytest.mark.parametrize(
    ("organization", "expected"),
    [("east", "east"), ("west", "town"), ("town", "town"), ("alone", ""), ("", ""), ("gone", "")],
)
def test_the_nearest_chain_holds(organization: str, expected: str) -> None:
    organizations = {
        id: Organization(id, id, "school", within=within)
        for id, within in [("east", "town"), ("west", "town"), ("town", ""), ("alone", "")]
    }
    chains = {id: chain(organization=id) for id in ("", "town", "east")}
    assert chain_of(organization, organizations, chains).organization == expected
