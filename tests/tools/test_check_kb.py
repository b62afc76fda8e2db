from pathlib import Path

import pytest

from bot.kb import load as kb
from bot.nlu import data as nlu
from bot.nlu.data import Language
from bot.tools.check_kb import check_kb, share
from tests.tools.folders import ROOT, Edit, lay, told

LANGUAGES = {
    "en": Language("en", "English", "ltr", "machine", None),
    "es": Language("es", "Español", "ltr", "machine", None),
    "so": Language("so", "Soomaali", "ltr", "draft", None),
}


def _questions(words: str, count: int) -> str:
    return "".join(f"- {words} {number}\n" for number in range(count))


def _chain(statement: str) -> str:
    days = "acknowledge_days = 2\nanswer_days = 5\n"
    topics = "".join(
        f'[topics.{id}]\nfirst = "staff"\nstatement = "{statement}"\n'
        for id in ("child", "staff", "policy")
    )
    level = f'[levels.staff]\nroles = ["teacher"]\nstatement = "{statement}"\n{days}'
    return f'{level}{topics}[contact]\nroles = ["office"]\n{days}'


GOOD = {
    "organizations.toml": '[school]\nname = "School"\nkind = "school"\n',
    "chains/general.toml": _chain("rules#start.visit"),
    "synonyms/en.txt": "bus, van\n",
    "unanswered/en.md": f"# Open\n\n## Bus {{#bus}}\n{_questions('bus', 3)}",
    "unanswered/es.md": f"# Abierto\n\n## Autobús {{#bus}}\n{_questions('camion', 3)}",
    "rules/document.toml": 'title = "Rules"\norganization = "school"\n',
    "rules/source.txt": (
        "Menu » Rules\n\nRules\n\nStart\n\n- Parents may visit *the\nschool*.\n\n"
        "Teachers do this:\n\n● They call parents\nat home.\n"
    ),
    # Statements on lines 5, 13 and 15, their questions on lines 6 to 11 and 16 to 21.
    "rules/en.md": (
        "# Rules\n\n## Start {#start}\n\nParents may visit the school. {#start.visit}\n"
        f"{_questions('visit', 6)}\nTeachers do this: {{#start.do lead}}\n\n"
        f"They call parents at home. {{#start.call under=start.do}}\n{_questions('call', 6)}"
    ),
    "rules/es.md": (
        "# Reglas\n\n## Inicio {#start}\n\nPuede visitar la escuela. {#start.visit}\n"
        f"{_questions('visita', 6)}\nLos maestros hacen esto: {{#start.do}}\n\n"
        f"Llaman a los padres. {{#start.call}}\n{_questions('llamar', 6)}"
    ),
}

LONG = "visit the school. " + "a" * 580

BROKEN: dict[str, tuple[list[Edit], list[str]]] = {
    "nothing": ([], []),
    "what the loader finds": (
        [("rules/document.toml", '"school"', '"scool"')],
        ["rules/document.toml:2: unknown organization scool"],
    ),
    "a language without its file": (
        [("rules/es.md", "")],
        ["rules/es.md:1: is missing"],
    ),
    "a statement is missing": (
        [("rules/es.md", f"Llaman a los padres. {{#start.call}}\n{_questions('llamar', 6)}", "")],
        ["rules/es.md:13: statement start.call is missing after this"],
    ),
    "the first section is missing": (
        [("unanswered/es.md", "## Autobús {#bus}", "## Autobús {#buses}")],
        [
            "unanswered/es.md:1: section bus is missing after this",
            "unanswered/es.md:3: section buses is not in en.md",
        ],
    ),
    "an unknown statement": (
        [("rules/es.md", "# Reglas\n", "# Reglas\n## Otra {#other}\nAlgo. {#other.x}\n")],
        [
            "rules/es.md:2: section other is not in en.md",
            "rules/es.md:3: statement other.x is not in en.md",
        ],
    ),
    "another order": (
        [
            ("rules/es.md", "Los maestros hacen esto: {#start.do}", "Llaman ya. {#start.call}"),
            ("rules/es.md", "Llaman a los padres. {#start.call}", "Los maestros: {#start.do}"),
            ("rules/es.md", _questions("llamar", 6), ""),
            ("rules/es.md", "Llaman ya. {#start.call}\n", f"Llaman ya. {{#start.call}}\n"
             f"{_questions('llamar', 6)}"),
        ],
        ["rules/es.md:13: statement start.call is out of order"],
    ),
    "another title": (
        [("rules/document.toml", '"Rules"', '"The Rules"')],
        ["rules/en.md:1: another title than in document.toml"],
    ),
    "no title": (
        [("rules/es.md", "# Reglas\n", "\n")],
        ["rules/es.md:1: has no title"],
    ),
    "a statement in other words": (
        [("rules/en.md", "Parents may visit", "Parents can visit")],
        [
            "rules/en.md:5: is not in source.txt word for word",
            "rules/source.txt:7: 'Parents may visit the' is in no statement of en.md",
            "rules/source.txt:8: 'school' is in no statement of en.md",
        ],
    ),
    "half a word": (
        [("rules/en.md", "They call parents at home.", "They call parents at hom")],
        [
            "rules/en.md:15: is not in source.txt word for word",
            "rules/source.txt:12: 'They call parents' is in no statement of en.md",
            "rules/source.txt:13: 'home' is in no statement of en.md",
        ],
    ),
    "a heading of our own": (
        [("rules/en.md", "## Start", "## Begin")],
        [
            "rules/en.md:3: is not in source.txt word for word",
            "rules/source.txt:5: 'Start' is in no statement of en.md",
        ],
    ),
    "a sentence is left out": (
        [("rules/source.txt", "at home.\n", "at home.\n\nNo dogs.\n")],
        ["rules/source.txt:15: 'dogs' is in no statement of en.md"],
    ),
    "no source": (
        [("rules/source.txt", "")],
        ["rules/source.txt:1: cannot be read"],
    ),
    "five questions": (
        [("rules/es.md", "- llamar 3\n", "")],
        ["rules/es.md:15: start.call has 5 questions"],
    ),
    "a question twice under one statement": (
        [("rules/en.md", "- call 1\n", "- CALL: 0?\n")],
        ["rules/en.md:17: the question stands in rules/en.md:16 too"],
    ),
    "a question under two statements": (
        [("rules/en.md", "- call 0\n", "- Visít 5!\n")],
        ["rules/en.md:16: the question stands in rules/en.md:11 too"],
    ),
    "a question that is also unanswered": (
        [("rules/es.md", "- llamar 0\n", "- Camión 2\n")],
        ["rules/es.md:16: the question stands in unanswered/es.md:6 too"],
    ),
    "a question above all statements": (
        [("rules/es.md", "{#start}\n\n", "{#start}\n- donde\n")],
        ["rules/es.md:4: a question of no statement"],
    ),
    "under a statement that is not there": (
        [("rules/en.md", "under=start.do", "under=start.does")],
        ["rules/en.md:15: start.call is under unknown start.does"],
    ),
    "`under` in a translation": (
        [("rules/es.md", "{#start.call}", "{#start.call under=start.do}")],
        ["rules/es.md:15: start.call has `lead` or `under=`"],
    ),
    "a lead with questions in one language": (
        [("rules/en.md", "{#start.do lead}\n", f"{{#start.do lead}}\n{_questions('do', 6)}")],
        ["rules/es.md:13: start.do has 0 questions"],
    ),
    "a long statement": (
        [("rules/es.md", "visitar la escuela.", LONG)],
        [f"rules/es.md:5: start.visit has {len('Puede ') + len(LONG)} characters"],
    ),
    "a statement without words": (
        [("rules/es.md", "Puede visitar la escuela. {", "{")],
        ["rules/es.md:5: start.visit has 0 characters"],
    ),
    "an untranslated statement": (
        [("rules/es.md", "Puede visitar la escuela.", "Parents may visit  the school.")],
        ["rules/es.md:5: start.visit is the English text"],
    ),
    "a name that is the same in all languages": (
        [
            ("rules/es.md", "Los maestros hacen esto:", "Teachers do this:"),
        ],
        [],
    ),
    "no unanswered topics in a language": (
        [("unanswered/es.md", "")],
        ["unanswered/es.md:1: is missing"],
    ),
    "a topic of two questions": (
        [("unanswered/en.md", "- bus 1\n", "")],
        ["unanswered/en.md:3: bus has 2 questions"],
    ),
    "a statement among the topics": (
        [("unanswered/en.md", "- bus 0\n", "The bus is late. {#bus.late}\n- bus 0\n- bus 3\n"),
         ("unanswered/en.md", "## Bus {#bus}\n", "## Bus {#bus}\n- bus 4\n- bus 5\n- bus 6\n"),
         ("unanswered/es.md", "{#bus}\n", "{#bus}\n- camion 4\n")],
        [
            "unanswered/en.md:7: statement bus.late among questions that nothing answers",
            "unanswered/es.md:3: statement bus.late is missing after this",
        ],
    ),
    "a draft that has little": (
        [
            ("rules/so.md", "# Xeerar\n\n## Bilow {#start}\n\nWaad booqan. {#start.visit}\n"),
            ("unanswered/so.md", "# Su'aalo\n"),
        ],
        [],
    ),
    "a draft that is wrong": (
        [("rules/so.md", "# Xeerar\n\n## Bilow {#begin}\n")],
        ["rules/so.md:3: section begin is not in en.md"],
    ),
    "languages that nobody knows": (
        [("rules/xx.md", "# X\n"), ("synonyms/yy.txt", "a, b\n")],
        [
            "rules/xx.md:1: xx is no language of languages.yml",
            "synonyms/yy.txt:1: yy is no language of languages.yml",
        ],
    ),
    "a folder that is not read": (
        [("more/en.md", "# More\n")],
        ["more/document.toml:1: is missing, so the folder is not read"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("edits", "expected"), BROKEN.values(), ids=BROKEN)
def test_exactly_what_is_wrong_is_reported(
    edits: list[Edit], expected: list[str], tmp_path: Path
) -> None:
    root = lay(tmp_path, GOOD, edits)
    found = told(check_kb(root, kb.read(root), LANGUAGES), root)
    assert [line.partition(" (")[0] for line in found] == expected


def test_several_problems_are_reported_at_once(tmp_path: Path) -> None:
    edits: list[Edit] = [("rules/es.md", ""), ("unanswered/es.md", ""), ("more/en.md", "# More\n")]
    root = lay(tmp_path, GOOD, edits)
    assert len(check_kb(root, kb.read(root), LANGUAGES)) == 3


def test_an_english_sheet_that_cannot_be_read_is_one_problem(tmp_path: Path) -> None:
    root = lay(tmp_path, GOOD, [])
    (root / "rules/en.md").write_bytes(b"\xff\xfe")
    found = told(check_kb(root, kb.read(root), LANGUAGES), root)
    of_the_document = [line.partition(" (")[0] for line in found if line.startswith("rules/")]
    assert of_the_document == ["rules/en.md:1: cannot be read"]


def test_two_documents_may_answer_the_same_question(tmp_path: Path) -> None:
    copies = {name.replace("rules", "other"): text for name, text in GOOD.items()}
    root = lay(tmp_path, {**GOOD, **copies}, [])
    assert check_kb(root, kb.read(root), LANGUAGES) == []


@pytest.mark.parametrize(
    ("edits", "language", "expected"),
    [
        ([], "en", 1),
        ([], "es", 1),
        ([], "so", 0),
        ([("rules/es.md", "- llamar 3\n", "")], "es", 2 / 3),
        ([("rules/es.md", "Los maestros hacen esto: {#start.do}", "")], "es", 2 / 3),
    ],
)
def test_share_of_statements(
    edits: list[Edit], language: str, expected: float, tmp_path: Path
) -> None:
    library, _ = kb.read(lay(tmp_path, GOOD, edits))
    assert share(library, language) == pytest.approx(expected)


def test_the_policies_of_this_repository_have_no_problem() -> None:
    root = ROOT / "policies_kb"
    data, _ = nlu.read(ROOT / "nlu_data")
    assert told(check_kb(root, kb.read(root), data.languages), root) == []
