"""The chains of policies_kb/chains, and what is wrong in one, by file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.chain import CONTACT, LEVELS, TOPICS
from bot.domain.organization import Safety
from bot.kb import load as kb
from bot.kb.chains import unknown_roles
from bot.nlu import data as nlu
from bot.tools.check import check
from tests.tools.folders import ROOT, Edit, lay, told

GENERAL = """\
anonymous = true
settle_days = 3
reopen_days = 20

[levels.staff]
roles = ["teacher", "office"]
statement = "rules#concerns.staff"
acknowledge_days = 2
answer_days = 5

[levels.principal]
roles = ["principal"]
statement = "rules#concerns.principal"
acknowledge_days = 1
answer_days = 4

[topics.child]
first = "staff"
statement = "rules#concerns.staff"

[topics.staff]
first = "staff"
statement = "rules#concerns.staff"

[topics.policy]
first = "principal"
statement = "rules#concerns.principal"

[contact]
roles = ["nurse"]
acknowledge_days = 2
answer_days = 9
"""
LINE = {line: number for number, line in enumerate(GENERAL.splitlines(), 1)}
STAFF, PRINCIPAL, CHILD, POLICY, BEYOND = (
    LINE[f"[{name}]"]
    for name in ("levels.staff", "levels.principal", "topics.child", "topics.policy", "contact")
)
FILES = {
    "organizations.toml": (
        '[school]\nname = "School"\nkind = "school"\nwithin = "town"\n\n'
        '[school.safety]\nalert = ["principal", "nurse"]\nrepeat_minutes = 5\n\n'
        '[town]\nname = "Town"\nkind = "district"\n'
    ),
    "rules/document.toml": 'title = "Rules"\norganization = "town"\n',
    "rules/en.md": (
        "# Rules\n\n## Concerns {#concerns}\n\nFirst the staff. {#concerns.staff}\n\n"
        "Then the principal. {#concerns.principal}\n\nIn this order: {#concerns.order lead}\n"
    ),
    "chains/general.toml": GENERAL,
}
ROLES = ("teacher", "principal", "administrator", "office", "nurse")
OWN = f'organization = "school"\n{GENERAL}'
A_LEVEL = GENERAL[GENERAL.index("[levels.staff]") : GENERAL.index("[levels.principal]")]
A_TOPIC = GENERAL[GENERAL.index("[topics.policy]") : GENERAL.index("[contact]")]

FAULTS: dict[str, tuple[list[Edit], list[str]]] = {
    "nothing": ([], []),
    "an own chain beside the general one": ([("chains/school.toml", OWN)], []),
    "no general chain": (
        [("chains/general.toml", OWN)],
        ["general.toml:1: there is no general chain"],
    ),
    "no chain at all": (
        [("chains/general.toml", "")],
        ["general.toml:1: there is no general chain"],
    ),
    "two chains of one organization": (
        [("chains/school.toml", OWN), ("chains/town.toml", OWN)],
        ["town.toml:1: school.toml is the chain of school too"],
    ),
    "two general chains": (
        [("chains/other.toml", GENERAL)],
        ["other.toml:1: general.toml is the chain of all too"],
    ),
    "an unknown organization": (
        [("chains/scool.toml", OWN.replace('"school"', '"scool"'))],
        ["scool.toml:1: unknown organization scool"],
    ),
    "no TOML": (
        [("chains/school.toml", OWN.replace("[contact]", "[contact"))],
        [
            f"school.toml:{BEYOND + 1}: is not TOML (Expected ']' at the end of a table "
            f"declaration (at line {BEYOND + 1}, column 9))"
        ],
    ),
    "an unknown key": (
        [("chains/general.toml", "settle_days", "setle_days")],
        ["general.toml:2: unknown key setle_days"],
    ),
    "an unknown table": (
        [("chains/general.toml", "[contact]", "[beyond]")],
        [
            f"general.toml:{BEYOND}: unknown key beyond",
            *(
                f"general.toml:1: contact has no {key}"
                for key in ("acknowledge_days", "answer_days", "roles")
            ),
        ],
    ),
    "an unknown key of a level": (
        [("chains/general.toml", "roles = [\"principal\"]", "role = [\"principal\"]")],
        [
            f"general.toml:{PRINCIPAL}: levels.principal has no roles",
            f"general.toml:{PRINCIPAL}: unknown key role",
        ],
    ),
    "an unknown level": (
        [("chains/general.toml", "[levels.principal]", "[levels.board]")],
        [
            f"general.toml:{PRINCIPAL}: unknown key board",
            f"general.toml:{POLICY}: begins at unknown level principal",
        ],
    ),
    "levels that are none": (
        [("chains/general.toml", 'levels = "all"\n' + GENERAL.replace("[levels.", "[x."))],
        [
            "general.toml:1: has no levels",
            "general.toml:1: levels is no table",
            f"general.toml:{STAFF + 1}: unknown key x",
            *(
                f"general.toml:{LINE[f'[topics.{topic}]'] + 1}: begins at unknown level {first}"
                for topic, first in [
                    ("child", "staff"), ("staff", "staff"), ("policy", "principal"),
                ]
            ),
        ],
    ),
    "an unknown topic": (
        [("chains/general.toml", "[topics.child]", "[topics.bus]")],
        ["general.toml:1: has no topic child", f"general.toml:{CHILD}: unknown key bus"],
    ),
    "a topic is missing": (
        [("chains/general.toml", A_TOPIC, "")],
        ["general.toml:1: has no topic policy"],
    ),
    "a topic begins nowhere": (
        [("chains/general.toml", 'first = "principal"\n', "")],
        [f"general.toml:{POLICY}: topics.policy has no first"],
    ),
    "levels in another order": (
        [("chains/general.toml", A_LEVEL, ""), ("chains/general.toml", "[topics.child]",
          f"{A_LEVEL}[topics.child]")],
        [f"general.toml:{PRINCIPAL}: staff comes after principal"],
    ),
    "an unknown role": (
        [("chains/general.toml", '"principal"]', '"king"]')],
        [f"general.toml:{PRINCIPAL}: unknown role king"],
    ),
    "an unknown role of the contact": (
        [("chains/general.toml", '"nurse"', '"queen"')],
        [f"general.toml:{BEYOND}: unknown role queen"],
    ),
    "nobody has a level": (
        [("chains/general.toml", '["principal"]', "[]")],
        [f"general.toml:{PRINCIPAL}: levels.principal has no roles"],
    ),
    "a role at two levels": (
        [("chains/general.toml", '["principal"]', '["principal", "office"]')],
        [f"general.toml:{PRINCIPAL}: office holds staff already"],
    ),
    "the contact is the last level": (
        [("chains/general.toml", '["nurse"]', '["nurse", "principal"]')],
        [f"general.toml:{BEYOND}: principal holds the last level, beyond which the contact is"],
    ),
    "a level rests on nothing": (
        [("chains/general.toml", 'statement = "rules#concerns.staff"\n', "")],
        [f"general.toml:{STAFF}: levels.staff has no statement"],
    ),
    "a level rests on an unknown statement": (
        [("chains/general.toml", '"rules#concerns.staff"', '"rules#concerns.stuff"')],
        [f"general.toml:{STAFF}: unknown statement rules#concerns.stuff"],
    ),
    "a level rests on a statement that cannot be quoted": (
        [("chains/general.toml", '"rules#concerns.staff"', '"rules#concerns.order"')],
        [f"general.toml:{STAFF}: unknown statement rules#concerns.order"],
    ),
    "a topic rests on an unknown statement": (
        [("chains/general.toml", A_TOPIC, A_TOPIC.replace("rules#", "laws#"))],
        [f"general.toml:{POLICY}: unknown statement laws#concerns.principal"],
    ),
    "days that are none": (
        [
            ("chains/general.toml", "acknowledge_days = 1", "acknowledge_days = 0"),
            ("chains/general.toml", "answer_days = 4", "answer_days = -4"),
            ("chains/general.toml", "settle_days = 3", "settle_days = 0"),
            ("chains/general.toml", "answer_days = 9", 'answer_days = "soon"'),
        ],
        [
            "general.toml:2: settle_days is no number above 0",
            f"general.toml:{PRINCIPAL}: acknowledge_days is no number above 0",
            f"general.toml:{PRINCIPAL}: answer_days is no number above 0",
            f"general.toml:{BEYOND}: answer_days is no number above 0",
        ],
    ),
    "anonymous is neither": (
        [("chains/general.toml", "anonymous = true", 'anonymous = "yes"')],
        ["general.toml:1: anonymous is no boolean"],
    ),
    "faults in two files": (
        [
            ("chains/general.toml", "settle_days = 3", "settle_days = -1"),
            ("chains/school.toml", OWN.replace("[contact]", "[contakt]")),
        ],
        [
            "general.toml:2: settle_days is no number above 0",
            *(
                f"school.toml:1: contact has no {key}"
                for key in ("acknowledge_days", "answer_days", "roles")
            ),
            f"school.toml:{BEYOND + 1}: unknown key contakt",
        ],
    ),
}  # fmt: skip


def problems_of(root: Path) -> list[str]:
    library, problems = kb.read(root)
    return told(
        [*problems, *unknown_roles(root, library.organizations, library.chains, ROLES)], root
    )


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_wrong_in_a_chain_is_told_by_file_and_line(name: str, tmp_path: Path) -> None:
    edits, expected = FAULTS[name]
    found = problems_of(lay(tmp_path, FILES, edits))
    assert found == sorted(f"chains/{each}" for each in expected)


def test_the_check_of_all_data_knows_the_roles_of_the_register(tmp_path: Path) -> None:
    root = lay(tmp_path, FILES, [("chains/general.toml", '"principal"]', '"king"]')])
    found = told([
        problem
        for problem in check(ROOT / "nlu_data", ROOT / "locales", root).problems
        if problem.path.is_relative_to(root / "chains")
    ], root)  # fmt: skip
    assert found == [f"chains/general.toml:{PRINCIPAL}: unknown role king"]


def test_a_chain_is_read_as_it_is_written(tmp_path: Path) -> None:
    library = kb.load(lay(tmp_path, FILES, [("chains/school.toml", OWN)]))
    chain = library.chains["school"]
    assert (chain.id, chain.organization) == ("school", "school")
    assert (chain.anonymous, chain.settle_days, chain.reopen_days) == (True, 3, 20)
    assert [level.id for level in chain.levels] == ["staff", "principal"]
    assert chain.level("staff").roles == ("teacher", "office")
    assert (chain.level("principal").acknowledge_days, chain.level("principal").answer_days) == (
        1,
        4,
    )
    assert chain.topic("policy").first == "principal"
    assert (chain.level(CONTACT).roles, chain.level(CONTACT).answer_days) == (("nurse",), 9)
    assert library.chains[""].organization == ""


SAFETY_LINE = 6
SAFETIES: dict[str, tuple[Edit, list[str]]] = {
    "an unknown role": (
        ("organizations.toml", '"nurse"]', '"king"]'),
        ["unknown role king"],
    ),
    "nobody": (
        ("organizations.toml", '["principal", "nurse"]', "[]"),
        ["alert names nobody"],
    ),
    "at once again": (
        ("organizations.toml", "repeat_minutes = 5", "repeat_minutes = 0"),
        ["repeat_minutes is no number above 0"],
    ),
    "kept for no time": (
        (
            "organizations.toml",
            "[school.safety]",
            "[school.retention]\nconcern = 0\n\n[school.safety]",
        ),
        ["concern is no number above 0"],
    ),
    "an unknown key": (
        ("organizations.toml", "alert =", "alarm ="),
        ["unknown key alarm"],
    ),
}


@pytest.mark.parametrize("name", SAFETIES)
def test_what_is_wrong_about_safety_is_told_by_file_and_line(name: str, tmp_path: Path) -> None:
    edit, expected = SAFETIES[name]
    found = problems_of(lay(tmp_path, FILES, [edit]))
    assert found == [f"organizations.toml:{SAFETY_LINE}: {each}" for each in expected]


def test_an_organization_says_who_is_told_of_a_danger(tmp_path: Path) -> None:
    organizations = kb.load(lay(tmp_path, FILES, [])).organizations
    assert organizations["school"].safety == Safety(("principal", "nurse"), 5)
    assert organizations["town"].safety == Safety(("principal", "office", "administrator"), 10)


def test_a_calendar_without_a_school_day_is_refused(tmp_path: Path) -> None:
    edit = ("organizations.toml", "\n[town]", "\n[school.calendar]\nweekdays = []\n\n[town]")
    found = problems_of(lay(tmp_path, FILES, [edit]))
    assert found == ["organizations.toml:10: weekdays is not understood"]


def test_the_general_chain_rests_on_policy_909() -> None:
    library = kb.load(ROOT / "policies_kb")
    chain = library.chains[""]
    statements = [
        *(level.statement for level in chain.levels),
        *(topic.statement for topic in chain.topics),
    ]
    sections = {f"{p.document}#{p.id}": (p.document, p.section) for p in library.passages}
    assert {sections[each] for each in statements} == {("alexandria-909", "concerns")}
    assert [each.statement.partition("#")[2] for each in chain.levels] == [
        f"concerns.{level}" for level in LEVELS
    ]
    assert [topic.id for topic in chain.topics] == list(TOPICS)


def test_every_role_of_a_roster_holds_one_level_of_the_general_chain() -> None:
    roles = nlu.read(ROOT / "nlu_data")[0].entities["staff_role"]
    levels = kb.load(ROOT / "policies_kb").chains[""].levels
    assert sorted(role for level in levels for role in level.roles) == sorted(roles)
