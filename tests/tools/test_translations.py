"""Translations go out and come in again without losing what anybody wrote."""

from __future__ import annotations

import csv
import shutil
from io import StringIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadData, Unusable
from bot.kb import load as kb
from bot.l10n import catalogue as l10n
from bot.tools.check import check
from bot.tools.new_language import scaffold
from bot.tools.translations.exchange import Row, read_file, write_file
from bot.tools.translations.importing import import_rows
from bot.tools.translations.ledger import NAME, check_ledger, read_ledger
from bot.tools.translations.selecting import record_texts, select
from bot.tools.translations.status import status
from bot.tools.translations.texts import Text, read_texts
from bot.tools.translations.writing import parse_pattern, put
from tests.tools.folders import ROOT, copy_of_data, told
from tests.tools.translations import EN, ES, ES_SHEET, contents, edit, opened, rows, school

FILE = Path("back.csv")
PLACES = (
    "{ $count ->\n    [one] Un sitio\n    [many] { $count } de sitios\n"
    "   *[other] { $count } sitios\n}"
)


def spanish(root: Path) -> dict[str, Text]:
    catalogue, library = l10n.read(root / "locales")[0], kb.read(root / "policies_kb")[0]
    return read_texts(catalogue, library, "es")


@pytest.mark.parametrize("suffix", [".po", ".csv"])
def test_what_went_out_comes_back_the_same(suffix: str, tmp_path: Path) -> None:
    """All texts of this repository, statements too."""
    texts = spanish(ROOT)
    file = tmp_path / f"es{suffix}"
    write_file(file, "es", texts.values(), {"welcome"})
    back = {row.id: (row.english, row.translation) for row in read_file(file)}
    assert back == {id: (text.english, text.translation) for id, text in texts.items()}


def test_a_po_file_is_what_other_tools_read(tmp_path: Path) -> None:
    texts = spanish(ROOT)
    file = tmp_path / "es.po"
    write_file(file, "es", texts.values(), {"welcome"})
    with file.open("rb") as opened_file:
        catalog = read_po(opened_file)
    message = next(m for m in catalog if m.context == "welcome")
    assert (message.fuzzy, message.string) == (True, texts["welcome"].translation)
    assert catalog.locale_identifier == "es_US"


def test_a_spreadsheet_may_save_the_csv_its_own_way(tmp_path: Path) -> None:
    """Excel in many countries separates by semicolons and ends lines its own way."""
    shelf = school(tmp_path)
    file = tmp_path / "es.csv"
    write_file(file, "es", shelf.texts.values(), ())
    lines = list(csv.reader(StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    written = StringIO()
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows(lines)
    file.write_bytes(written.getvalue().encode("utf-8-sig"))
    assert not import_rows(shelf, file, read_file(file), "Ana").written


@pytest.mark.parametrize("start", ["as it is", "nothing", "scaffolded"])
def test_all_texts_written_anew_are_read_back(start: str, tmp_path: Path) -> None:
    copy_of_data(tmp_path, "en", "es")
    texts = spanish(tmp_path)
    if start != "as it is":
        shutil.rmtree(tmp_path / "locales" / "es")
        for path in tmp_path.glob("policies_kb/*/es.md"):
            path.unlink()
    if start == "scaffolded":
        edit(tmp_path / "nlu_data" / "languages.yml", "Español, direction: ltr, status: machine",
             "Español, direction: ltr, status: draft")  # fmt: skip
        scaffold("es", tmp_path / "nlu_data", tmp_path / "locales", tmp_path / "policies_kb")
    put({id: text.translation for id, text in texts.items()}, texts)
    found = spanish(tmp_path)
    assert {id: text.translation for id, text in found.items()} == {
        id: text.translation for id, text in texts.items()
    }
    assert not [p for p in kb.read(tmp_path / "policies_kb")[1] if p.path.name == "es.md"]


def test_an_import_changes_what_was_changed_and_nothing_else(tmp_path: Path) -> None:
    shelf = school(tmp_path)
    before = contents(tmp_path)
    changes = {"bye": "Hasta luego", "places": PLACES, "rules#visits.welcome": "Pase adelante."}
    assert set(import_rows(shelf, FILE, rows(shelf, changes), "Ana").written) == set(changes)
    after = contents(tmp_path)
    assert {p.name for p in after if after[p] != before[p]} == {"main.ftl", "es.md", NAME}
    messages = (tmp_path / ES).read_text(encoding="utf-8")
    assert messages.startswith("# Nota de quien traduce\nhello = Hola { $name }\n\nplaces =")
    assert messages.endswith("bye = Hasta luego\n")
    sheet = (tmp_path / ES_SHEET).read_text(encoding="utf-8")
    assert "\n\nPase adelante. {#visits.welcome}\n\n- soy bienvenido\n\nFirme" in sheet
    ledger, _ = read_ledger(tmp_path / "locales" / "es" / NAME)
    assert {id for id, record in ledger.items() if record.by == "Ana"} == set(changes)


def test_what_was_changed_here_only_stays(tmp_path: Path) -> None:
    shelf = school(tmp_path)
    out = rows(shelf, {"hello": "Buenas, { $name }"})
    edit(tmp_path / ES, "Adiós", "Nos vemos")
    import_rows(opened(tmp_path), FILE, out, "Ana")
    assert "bye = Nos vemos" in (tmp_path / ES).read_text(encoding="utf-8")


@pytest.mark.parametrize(("prefer", "stays"), [("file", "Hasta luego"), ("here", "Nos vemos")])
def test_what_was_changed_on_both_sides_is_decided_by_a_person(
    prefer: str, stays: str, tmp_path: Path
) -> None:
    out = rows(school(tmp_path), {"bye": "Hasta luego", "hello": "Buenas, { $name }"})
    edit(tmp_path / ES, "Adiós", "Nos vemos")
    before = contents(tmp_path)
    with pytest.raises(BadData, match=r"back.csv:4: bye was changed in main.ftl:9 too"):
        import_rows(opened(tmp_path), FILE, out, "Ana")
    assert contents(tmp_path) == before
    import_rows(opened(tmp_path), FILE, out, "Ana", prefer)
    text = (tmp_path / ES).read_text(encoding="utf-8")
    assert f"bye = {stays}" in text
    assert "Buenas" in text


def test_a_machine_never_overwrites_a_person(tmp_path: Path) -> None:
    shelf = school(tmp_path, (ES, "Adiós", "Nos vemos"))
    done = import_rows(
        shelf, FILE, rows(shelf, {"bye": "Adiosito", "hello": "Buenas, { $name }"}), "machine"
    )
    assert (done.written, done.kept) == (("hello",), ("bye",))
    record_texts(opened(tmp_path), "Ana")
    again = opened(tmp_path)
    assert import_rows(again, FILE, rows(again, {"bye": "Adiosito"}), "machine").kept == ("bye",)


WRONG = {
    "no Fluent": ({"hello": "Hola { $name"}, "2: hello is not Fluent"),
    "a variable that English has not": ({"bye": "Adiós { $nombre }"}, "4: bye"),
    "a plural form is missing": (
        {"places": "{ $count ->\n    [one] Un sitio\n   *[other] Varios\n}"},
        "3: places has the variants one, other",
    ),
    "the English text": ({"rules#visits.welcome": "We welcome you all here."}, ""),
    "two messages in one": ({"bye": "Adiós\nhello = Hola"}, ""),
}


@pytest.mark.parametrize("name", ["no Fluent", "a plural form is missing"])
def test_a_file_with_a_mistake_is_refused_as_a_whole(name: str, tmp_path: Path) -> None:
    changes, said = WRONG[name]
    shelf = school(tmp_path)
    before = contents(tmp_path)
    with pytest.raises(BadData, match=f"back.csv:{said}"):
        import_rows(shelf, FILE, rows(shelf, {**changes, "rules#visits": "Entradas"}), "Ana")
    assert contents(tmp_path) == before


def test_unknown_and_repeated_texts_are_refused(tmp_path: Path) -> None:
    shelf = school(tmp_path)
    file = tmp_path / "es.csv"
    write_file(file, "es", shelf.texts.values(), ())
    last = file.read_text(encoding="utf-8-sig").splitlines()[-1]
    file.write_text(file.read_text(encoding="utf-8-sig") + last + "\r\n", encoding="utf-8")
    with pytest.raises(BadData, match=r"es.csv:\d+: rules#visits.sign stands in line \d+ too"):
        read_file(file)
    odd = [*rows(shelf, {}), Row("nothing", "x", "y", "", 9)]
    with pytest.raises(BadData, match=r"back.csv:9: there is no text nothing"):
        import_rows(shelf, FILE, odd, "Ana")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"id,english\n", "lacks the column exported, note, translation"),
        ("a.csv", "id,sí".encode("latin-1"), "is not UTF-8"),
        ("a.po", b'msgctxt "x"\nmsgid "a"\nmsgstr "b"\n\n' * 2, r"a.po:5: .* line 1 too"),
        ("a.po", b"<html>not found</html>", "is no PO"),
        ("a.po", 'msgid "a"\nmsgstr "sí"'.encode("latin-1"), "is no PO"),
    ],
)
def test_a_file_that_cannot_be_read(name: str, content: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadData, match=said):
        read_file(tmp_path / name)


@pytest.mark.parametrize("name", ["a.txt", "missing.po"])
def test_a_file_that_is_none(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("", encoding="utf-8")
    with pytest.raises(Unusable):
        read_file(tmp_path / name)


def test_a_changed_english_text_makes_its_translation_stale(tmp_path: Path) -> None:
    shelf = school(tmp_path, (EN, "Good bye", "See you soon"))
    assert [text.id for text in select(shelf, "stale")] == ["bye"]
    found = list(check_ledger(tmp_path / "locales/es" / NAME, "es", shelf.texts, reviewed=False))
    assert told(found, tmp_path) == ["locales/es/main.ftl:9: the English of bye has changed since"]
    import_rows(shelf, FILE, rows(shelf, {"bye": "Hasta pronto"}), "Ana")
    assert select(opened(tmp_path), "stale") == []


def test_a_translation_of_the_old_english_stays_stale(tmp_path: Path) -> None:
    out = rows(school(tmp_path), {"bye": "Hasta luego"})
    edit(tmp_path / EN, "Good bye", "See you soon")
    import_rows(opened(tmp_path), FILE, out, "Ana")
    assert [text.id for text in select(opened(tmp_path), "stale")] == ["bye"]


def test_an_edit_by_hand_has_to_be_recorded(tmp_path: Path) -> None:
    shelf = school(tmp_path, (ES, "Adiós", "Nos vemos"))
    ledger = tmp_path / "locales/es" / NAME
    found = list(check_ledger(ledger, "es", shelf.texts, reviewed=False))
    assert [str(p).partition(": ")[2] for p in found] == [
        "bye was written by hand since; puente translate record es --by NAME"
    ]
    assert record_texts(shelf, "Ana") == 1
    assert not list(check_ledger(ledger, "es", opened(tmp_path).texts, reviewed=False))


def test_a_reviewed_language_has_been_read_by_a_person(tmp_path: Path) -> None:
    shelf = school(tmp_path)
    ledger = tmp_path / "locales/es" / NAME
    found = list(check_ledger(ledger, "es", shelf.texts, reviewed=True))
    assert len(found) == len(shelf.texts) == 7
    assert record_texts(shelf, "Ana", "main.ftl", reviewed=True) == 3
    assert record_texts(opened(tmp_path), "Ana", reviewed=True) == 4
    assert not list(check_ledger(ledger, "es", opened(tmp_path).texts, reviewed=True))


def test_a_broken_ledger_is_told_by_line(tmp_path: Path) -> None:
    school(tmp_path)
    ledger = tmp_path / "locales/es" / NAME
    ledger.write_text("id,english,text,by\nbye,1\ngone,1,2,machine\n", encoding="utf-8")
    found = check_ledger(ledger, "es", opened_texts(tmp_path), reviewed=False)
    assert {
        "locales/es/translations.csv:2: is no line of id, english, text, by",
        "locales/es/translations.csv:3: there is no text gone",
    } <= set(told(list(found), tmp_path))
    with pytest.raises(BadData):
        opened(tmp_path)


def opened_texts(root: Path) -> dict[str, Text]:
    return spanish(root)


def test_the_status_counts_what_is_missing_stale_and_whose(tmp_path: Path) -> None:
    shelf = school(tmp_path, (EN, "Hello", "Welcome"), (ES, "bye = Adiós\n", ""))
    import_rows(shelf, FILE, rows(shelf, {"rules#visits": "Entradas"}), "Ana")
    messages, sheet = status(opened(tmp_path))
    assert (messages.file, messages.texts, messages.missing, messages.stale) == (
        "es/main.ftl", 3, 1, 1,
    )  # fmt: skip
    assert (sheet.file, sheet.machine, sheet.people) == ("rules/es.md", 3, {"Ana": 1})


def test_the_import_tries_on_a_copy_what_the_check_would_say(tmp_path: Path) -> None:
    """Problems that are there already are no reason to refuse."""
    shelf = school(tmp_path)
    before = check(*shelf.folders).problems
    assert before
    import_rows(shelf, FILE, rows(shelf, {"bye": "Hasta luego"}), "Ana")
    assert check(*shelf.folders).problems == before


words = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="{}"), min_size=1
).filter(lambda text: text.strip() == text)


@given(words)
def test_any_sentence_can_be_a_translation(sentence: str) -> None:
    """But for what Fluent gives a meaning at the start of a line."""
    message = parse_pattern("bye", sentence)
    assert (message is not None) or sentence.startswith((".", "*", "[", "}"))


def test_braces_without_end_are_no_translation() -> None:
    assert parse_pattern("bye", "{" * 3000) is None
