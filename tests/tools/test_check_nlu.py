from pathlib import Path

import pytest

from bot.errors import Problem
from bot.nlu import data as nlu
from bot.nlu import phrases
from bot.tools.check_nlu import check_nlu, share
from tests.tools.folders import ROOT, Edit, lay, told


def _checked(root: Path) -> list[Problem]:
    data, of_data = nlu.read(root)
    found, of_phrases = phrases.read(root, data)
    return check_nlu(root, data, found, [*of_data, *of_phrases])


def _intent(name: str, words: str, count: int) -> str:
    """A block with its phrases, `words 0` first; two lines above them."""
    phrases = "".join(f"    - {words} {number}\n" for number in range(count))
    return f"- intent: {name}\n  examples: |\n{phrases}"


def _file(*blocks: str) -> str:
    return 'version: "3.1"\nnlu:\n' + "".join(blocks)


WORDS = _file(
    "- synonym: role/teacher\n  examples: |\n    - teacher\n    - coach\n"
    "- synonym: role/principal\n  examples: |\n    - principal\n"
)
# The first phrase of a file is on line 5, the first of `where` on line 47.
GOOD = {
    "register.yml": (
        "intents:\n  greet: {group: smalltalk, means: hello}\n"
        "  ask: {group: answers, means: asks, entities: [role]}\n"
        "  where: {group: answers, means: where}\n"
        "entities:\n  role: [teacher, principal]\n  school: [sessions]\n"
    ),
    "languages.yml": (
        "languages:\n  en: {name: English, status: machine}\n"
        "  so: {name: Soomaali, status: draft}\n"
    ),
    "en/smalltalk.yml": _file(_intent("greet", "hello", 20)),
    "en/answers.yml": _file(_intent("ask", "why", 40), _intent("where", "where", 40)),
    "en/entities.yml": WORDS,
    "en/dates.yml": "weekdays: {1: [monday]}\n",
    "en/harmless.yml": _file(_intent("harmless", "dying to know", 40)),
    "en/test/smalltalk.yml": _file(_intent("greet", "good day", 10)),
    "en/test/answers.yml": _file(_intent("ask", "how", 10), _intent("where", "which place", 10)),
}

BROKEN: dict[str, tuple[list[Edit], list[str]]] = {
    "nothing": ([], []),
    "what the loader finds": (
        [("en/smalltalk.yml", "- intent: greet", "- intent: greets")],
        [
            "en/smalltalk.yml:1: greet has 0 phrases",
            "en/smalltalk.yml:3: unknown intent greets",
        ],
    ),
    "an intent of no group": (
        [("register.yml", "{group: answers, means: where}", "{group: , means: where}")],
        ["register.yml:4: where lacks group or means"],
    ),
    "numbers in place of words": (
        [
            ("register.yml", "means: where}", "means: 5, entities: 7}"),
            ("languages.yml", "name: Soomaali", "name: [Soomaali], short: so"),
        ],
        [
            "languages.yml:3: name is no text",
            "languages.yml:3: unknown key short",
            "register.yml:4: entities is no list of texts",
            "register.yml:4: means is no text",
        ],
    ),
    "39 phrases": (
        [("en/answers.yml", "    - where 7\n", "")],
        ["en/answers.yml:47: where has 39 phrases"],
    ),
    "19 phrases of small talk": (
        [("en/smalltalk.yml", "    - hello 7\n", "")],
        ["en/smalltalk.yml:5: greet has 19 phrases"],
    ),
    "9 held-out phrases": (
        [("en/test/answers.yml", "    - which place 9\n", "")],
        ["en/test/answers.yml:17: where has 9 phrases"],
    ),
    "no file for a group": (
        [("en/test/smalltalk.yml", "")],
        ["en/test/smalltalk.yml:1: greet has 0 phrases"],
    ),
    "a phrase under two intents": (
        [("en/answers.yml", "- where 3\n", "- WHY: 3?\n")],
        ["en/answers.yml:50: 'WHY: 3?' stands in answers.yml:8, ask too"],
    ),
    "a held-out phrase in training": (
        [("en/test/answers.yml", "- how 0\n", "- Héllo 4!\n")],
        ["en/test/answers.yml:5: 'Héllo 4!' stands in smalltalk.yml:9, greet too"],
    ),
    "a held-out emoji in training": (
        [
            ("en/smalltalk.yml", "hello 1\n", "👋\n"),
            ("en/test/smalltalk.yml", "good day 1\n", "👋\n"),
        ],
        ["en/test/smalltalk.yml:6: '👋' stands in smalltalk.yml:6, greet too"],
    ),
    "a phrase twice": (
        [("en/smalltalk.yml", "- hello 2\n", "- Hello  1\n")],
        ["en/smalltalk.yml:7: 'Hello  1' stands in smalltalk.yml:6, greet too"],
    ),
    "a phrase twice, once with accents": (
        [("en/smalltalk.yml", "- hello 2\n", "- héllo 1\n")],
        [],
    ),
    "39 harmless phrases": (
        [("en/harmless.yml", "    - dying to know 7\n", "")],
        ["en/harmless.yml:5: harmless has 39 phrases"],
    ),
    "no harmless phrases": (
        [("en/harmless.yml", "")],
        ["en/harmless.yml:1: harmless has 0 phrases"],
    ),
    "a harmless phrase under an intent": (
        [("en/harmless.yml", "- dying to know 1\n", "- Where 3?\n")],
        ["en/harmless.yml:6: 'Where 3?' stands in answers.yml:50, where too"],
    ),
    "a harmless phrase twice": (
        [("en/harmless.yml", "- dying to know 2\n", "- dying to know 1\n")],
        ["en/harmless.yml:7: 'dying to know 1' stands in harmless.yml:6, harmless too"],
    ),
    "a harmless phrase held out": (
        [("en/test/answers.yml", "- how 0\n", "- dying to know 4\n")],
        ["en/test/answers.yml:5: 'dying to know 4' stands in harmless.yml:9, harmless too"],
    ),
    "an intent among the harmless": (
        [("en/harmless.yml", _file(_intent("ask", "whatever for", 40)))],
        [
            "en/harmless.yml:1: harmless has 0 phrases",
            "en/harmless.yml:3: unknown intent ask",
        ],
    ),
    "an entity in a harmless phrase": (
        [("en/harmless.yml", "- dying to know 2\n", "- the [coach](role) kills it\n")],
        ["en/harmless.yml:7: entity role unknown"],
    ),
    "a word for two values": (
        [("en/entities.yml", "- principal\n", "- principal\n    - Coach\n")],
        ["en/entities.yml:10: 'Coach' means role/teacher too"],
    ),
    "a value without words": (
        [("register.yml", "[teacher, principal]", "[teacher, principal, nurse]")],
        ["en/entities.yml:1: no words for role/nurse"],
    ),
    "no words for days and times": (
        [("en/dates.yml", "")],
        ["en/dates.yml:1: is missing or empty, so no day or time is understood"],
    ),
    "dates of a draft that are wrong": (
        [("so/dates.yml", "weekday:\n  soon: [axad]\n")],
        ["so/dates.yml:2: unknown key weekday: soon"],
    ),
    "an entity of another intent": (
        [("en/answers.yml", "- where 4\n", "- where is the [coach](role)\n")],
        ["en/answers.yml:51: where has no entity role"],
    ),
    "an entity of the intent": (
        [("en/answers.yml", "- why 4\n", "- why the [coach](role)\n")],
        [],
    ),
    "an empty phrase": (
        [("en/smalltalk.yml", "    - hello 2\n", "    - hello 2\n    - \n")],
        ["en/smalltalk.yml:8: an empty phrase"],
    ),
    "a long phrase": (
        [("en/smalltalk.yml", "- hello 2\n", f"- {'a' * 301}\n")],
        ["en/smalltalk.yml:7: a phrase of 301 characters"],
    ),
    "a folder of no language": (
        [("xx/smalltalk.yml", "nlu: []\n"), ("rasa/config.yml", "pipeline: []\n")],
        ["xx:1: is no language of languages.yml"],
    ),
    "files of no group": (
        [("en/sports.yml", "nlu: []\n"), ("en/answers.yaml", "nlu: []\n")],
        [
            "en/answers.yaml:1: is the file of no group of intents",
            "en/sports.yml:1: is the file of no group of intents",
        ],
    ),
    "a file of no group with an intent of another": (
        [("en/sports.yml", _file(_intent("greet", "goal", 1)))],
        ["en/sports.yml:3: greet is of another group"],
    ),
    "a language without its folder": (
        [("languages.yml", "so: {name: Soomaali, status: draft}", "so: {status: machine}")],
        ["so:1: is missing, but the language is no draft"],
    ),
    "a draft that has little": (
        [("so/smalltalk.yml", _file(_intent("greet", "iska warran", 2)))],
        [],
    ),
    "a draft that is wrong": (
        [
            ("so/smalltalk.yml", _file(_intent("greet", "haye", 2))),
            ("so/answers.yml", _file(_intent("ask", "haye", 1))),
        ],
        ["so/smalltalk.yml:5: 'haye 0' stands in answers.yml:5, ask too"],
    ),
}


@pytest.mark.parametrize(("edits", "expected"), BROKEN.values(), ids=BROKEN)
def test_exactly_what_is_wrong_is_reported(
    edits: list[Edit], expected: list[str], tmp_path: Path
) -> None:
    root = lay(tmp_path, GOOD, edits)
    assert told(_checked(root), root) == expected


def test_several_problems_are_reported_at_once(tmp_path: Path) -> None:
    edits: list[Edit] = [("en/test/smalltalk.yml", ""), ("xx/a.yml", "nlu: []\n")]
    root = lay(tmp_path, GOOD, edits)
    assert len(_checked(root)) == 2


@pytest.mark.parametrize(
    ("edits", "language", "expected"),
    [
        ([], "en", 1),
        ([], "so", 0),
        ([("en/answers.yml", "    - where 7\n", "")], "en", 2 / 3),
        ([("en/test/smalltalk.yml", "")], "en", 2 / 3),
    ],
)
def test_share_of_intents(
    edits: list[Edit], language: str, expected: float, tmp_path: Path
) -> None:
    root = lay(tmp_path, GOOD, edits)
    data, _ = nlu.read(root)
    found, _ = phrases.read(root, data)
    assert share(data, phrases.counted(found), language) == pytest.approx(expected)


def test_the_phrases_of_this_repository_have_no_problem() -> None:
    root = ROOT / "nlu_data"
    assert told(_checked(root), root) == []
