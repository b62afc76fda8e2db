from pathlib import Path

import pytest

from bot.l10n import catalogue as l10n
from bot.nlu import data as nlu
from bot.nlu.data import Language
from bot.tools.check_locales import check_locales, share
from bot.tools.uses import read_uses
from tests.tools.folders import ROOT, Edit, lay, told

LANGUAGES = {
    "en": Language("en", "English", "ltr", "machine", None),
    "es": Language("es", "Español", "ltr", "machine", None),
    "ar": Language("ar", "العربية", "rtl", "draft", None),
}
INTENTS = ("greet", "ask_policy")
EN, ES, AR, CODE = (
    "locales/en/main.ftl",
    "locales/es/main.ftl",
    "locales/ar/main.ftl",
    "bot/skill.py",
)

GOOD = {
    EN: (
        "-school = the school\n"
        "hello = Hello from { -school } to you, { $name }\n"
        "places =\n    { $count ->\n        [one] One place\n"
        "       *[other] { $count } places\n    }\n"
        "intent-greet = Hello\n"
        "intent-ask-policy = A question\n"
        "web-title = Puente for families\n"
        "web-send = Send\n"
        "web-people = { $count } people\n"
        "web-failed = Not sent\n"
    ),
    ES: (
        "-school = la escuela\n"
        "hello = Hola de parte de { -school }, { $name }\n"
        "places =\n    { $count ->\n        [one] Un lugar\n        [many] { $count } de lugares\n"
        "       *[other] { $count } lugares\n    }\n"
        "intent-greet = Hola\n"
        "intent-ask-policy = Una pregunta\n"
        "web-title = Puente para familias\n"
        "web-send = Enviar\n"
        "web-people = { $count } personas\n"
        "web-failed = No se envió\n"
    ),
    CODE: (
        'Msg("hello", name=parent)\n'
        'messages.Msg("places", count=3)\n'
        "Choice(Msg(f\"intent-{name.replace('_', '-')}\"), name)\n"
    ),
    "bot/web/templates/page.html": (
        '<title>{{ t("web-title") }}</title>\n'
        '<b data-word="web-send">{{ t("web-send") }}</b>\n'
        '<p>{{ t("web-people", count=people|length) }}</p>\n'
    ),
    "bot/web/server.py": 'def t(id):\n    return say(Msg(id))\n\nERROR = "web-failed"\n',
}

BROKEN: dict[str, tuple[list[Edit], list[str]]] = {
    "nothing": ([], []),
    "what the loader finds": (
        [(ES, "web-send = Enviar\n", "web-send Enviar\n")],
        [
            "locales/es/main.ftl:11: message web-send is missing after this",
            'locales/es/main.ftl:12: is not Fluent (Expected token: "=")',
        ],
    ),
    "an id that no file has": (
        [(CODE, '"hello"', '"hallo"')],
        [
            "bot/skill.py:1: message hallo is not in English",
            "locales/en/main.ftl:2: nothing says message hello",
        ],
    ),
    "an id that is computed": (
        [(CODE, "Choice", "Msg(wanted)\nChoice")],
        ["bot/skill.py:3: Msg with an id that is no literal"],
    ),
    "a computed id of no message": (
        [(CODE, "Choice", 'Msg(f"role-{role}")\nChoice')],
        ["bot/skill.py:3: message role-... is not in English"],
    ),
    "variables that are not named": (
        [(CODE, "Choice", 'Msg("hello", **given)\nChoice')],
        ["bot/skill.py:3: Msg with **"],
    ),
    "an intent without its message": (
        [(EN, "intent-greet = Hello\n", ""), (ES, "intent-greet = Hola\n", "")],
        ["bot/skill.py:3: message intent-greet is not in English"],
    ),
    "the message of no intent": (
        [(EN, "intent-greet", "intent-dance = Dance\nintent-greet"),
         (ES, "intent-greet", "intent-dance = Bailar\nintent-greet")],
        ["locales/en/main.ftl:8: nothing says message intent-dance"],
    ),
    "a page that names no message": (
        [("bot/web/templates/page.html", '"web-title"', '"web-titel"')],
        [
            "bot/web/templates/page.html:1: message web-titel is not in English",
            "locales/en/main.ftl:10: nothing says message web-title",
        ],
    ),
    "an attribute that names no message": (
        [("bot/web/templates/page.html", 'data-word="web-send"', 'data-word="web-sent"')],
        ["bot/web/templates/page.html:2: message web-sent is not in English"],
    ),
    "a script that names no message": (
        [("bot/web/static/chat.js", 'notice(word("web-gone"));\nnotice(word("web-send"));\n')],
        ["bot/web/static/chat.js:1: message web-gone is not in English"],
    ),
    "a variable that nobody passes": (
        [(ES, "{ $name }", "{ $parent }")],
        ["locales/es/main.ftl:2: hello uses $parent, which skill.py:1 does not pass"],
    ),
    "a variable that one call does not pass": (
        [(CODE, "Choice", 'Msg("hello")\nChoice')],
        [
            "locales/en/main.ftl:2: hello uses $name, which skill.py:3 does not pass",
            "locales/es/main.ftl:2: hello uses $name, which skill.py:3 does not pass",
        ],
    ),
    "a variable that a translation does not need": (
        [(ES, ", { $name }", "")],
        [],
    ),
    "a variable in a message of a page": (
        [(ES, "Enviar", "Enviar a { $name }")],
        ["locales/es/main.ftl:12: web-send uses $name, which page.html:2 does not pass"],
    ),
    "a variable of a message that is referred to": (
        [(EN, "= Send", "= Send, { hello }"), (ES, "web-send = Enviar", "web-send = { hello }")],
        [
            "locales/en/main.ftl:11: web-send uses $name, which page.html:2 does not pass",
            "locales/es/main.ftl:12: web-send uses $name, which page.html:2 does not pass",
        ],
    ),
    "a message that nothing says": (
        [(EN, "intent-greet", "bye = Bye\nintent-greet"),
         (ES, "intent-greet", "bye = Adiós\nintent-greet")],
        ["locales/en/main.ftl:8: nothing says message bye"],
    ),
    "a missing message": (
        [(ES, "intent-ask-policy = Una pregunta\n", "")],
        ["locales/es/main.ftl:9: message intent-ask-policy is missing after this"],
    ),
    "the first message is missing": (
        [(ES, "hello = Hola de parte de { -school }, { $name }\n", "")],
        ["locales/es/main.ftl:1: message hello is missing after this"],
    ),
    "a message that English lacks": (
        [(ES, "web-send", "web-sent = Enviado\nweb-send")],
        ["locales/es/main.ftl:12: English has no message web-sent"],
    ),
    "attributes": (
        [(EN, "= Send\n", "= Send\n    .label = Send now\n")],
        ["locales/en/main.ftl:11: web-send has attributes, which nothing reads"],
    ),
    "an unknown term": (
        [(ES, "{ -school }", "{ -scool }")],
        ["locales/es/main.ftl:2: hello uses unknown term -scool"],
    ),
    "an unknown message inside": (
        [(ES, "= Enviar", "= { web-go }")],
        ["locales/es/main.ftl:12: web-send uses unknown message web-go"],
    ),
    "a plural without a category": (
        [(ES, "        [many] { $count } de lugares\n", "")],
        ["locales/es/main.ftl:3: places has the variants one, other"],
    ),
    "a plural with a foreign category": (
        [(EN, "[one] One place", "[one] One place\n        [few] Few places")],
        ["locales/en/main.ftl:3: places has the variants one, few, other"],
    ),
    "a plural with an exact number": (
        [(EN, "[one] One place", "[0] No place\n        [one] One place")],
        [],
    ),
    "a select on words": (
        [(EN, "{ $name }", "{ $name ->\n        [Ana] Ana\n       *[other] you\n    }")],
        [],
    ),
    "an untranslated message": (
        [(EN, "= Send", "= Send it to the school"), (ES, "= Enviar", "= Send it to the school")],
        ["locales/es/main.ftl:12: web-send is the English text"],
    ),
    "a short text that is the same": (
        [(ES, "= Enviar", "= Send")],
        [],
    ),
    "a function that does not exist": (
        [(EN, "{ $name }", "{ UPPER($name) }")],
        ["locales/en/main.ftl:2: hello cannot be said (Unknown function: UPPER)"],
    ),
    "a function that does not exist, in the variant of 1": (
        [(EN, "One place", "{ ROMAN($count) } place")],
        ["locales/en/main.ftl:3: places cannot be said (Unknown function: ROMAN)"],
    ),
    "a message that refers to itself": (
        [(EN, "= Send", "= Send { web-send }")],
        ["locales/en/main.ftl:11: web-send cannot be said (Cyclic reference)"],
    ),
    "a language without its folder": (
        [(ES, "")],
        ["locales/es:1: is missing, but the language is no draft"],
    ),
    "folders of no language": (
        [("locales/fr/main.ftl", "hello = Bonjour\n"), ("locales/xx/main.ftl", "hello = X\n")],
        [
            "locales/fr:1: is no language of languages.yml and CLDR",
            "locales/xx:1: is no language of languages.yml and CLDR",
        ],
    ),
    "a file that is not read": (
        [("locales/es/more.txt", "bye = Adiós\n")],
        ["locales/es/more.txt:1: is never read"],
    ),
    "a draft that has little": (
        [(AR, "web-send = أرسل\n# A name is a name.\nweb-title = Puente\n")],
        [],
    ),
    "a draft that is wrong": (
        [(AR, "web-send = Send\nbye = وداعا\n"
              "places = { $count ->\n    [one] أ\n   *[other] ب\n }\n")],
        [
            "locales/ar/main.ftl:1: web-send has no letter that ar is written in",
            "locales/ar/main.ftl:2: English has no message bye",
            "locales/ar/main.ftl:3: places has the variants one, other",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("edits", "expected"), BROKEN.values(), ids=BROKEN)
def test_exactly_what_is_wrong_is_reported(
    edits: list[Edit], expected: list[str], tmp_path: Path
) -> None:
    root = lay(tmp_path, GOOD, edits)
    read = l10n.read(root / "locales")
    uses, unclear = read_uses(root / "bot", read[0].entries.get("en", {}))
    found = [*unclear, *check_locales(root / "locales", read, LANGUAGES, INTENTS, uses)]
    assert told(found, root) == expected


@pytest.mark.parametrize(
    ("edits", "language", "expected"),
    [
        ([], "en", 1),
        ([], "es", 1),
        ([], "ar", 0),
        ([(ES, "web-send = Enviar\n", "web-sent = Enviado\n")], "es", 7 / 8),
    ],
)
def test_share_of_messages(
    edits: list[Edit], language: str, expected: float, tmp_path: Path
) -> None:
    catalogue, _ = l10n.read(lay(tmp_path, GOOD, edits) / "locales")
    assert share(catalogue, language) == pytest.approx(expected)


def test_the_messages_of_this_repository_have_no_problem() -> None:
    root = ROOT / "locales"
    data, _ = nlu.read(ROOT / "nlu_data")
    read = l10n.read(root)
    uses, _ = read_uses(ROOT / "bot", read[0].entries["en"])
    found = check_locales(root, read, data.languages, data.intents, uses)
    assert told(found, ROOT) == []
