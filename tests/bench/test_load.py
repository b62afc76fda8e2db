"""The tables of load and growth on small slices; no time is asserted."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml

from bot.knowledge import Knowledge
from bot.nlu.phrases import Phrases
from tests.bench import documents, growth, load, plain_rasa
from tests.bench.test_bench import demand_rows
from tests.district import Size
from tests.kb.questions import asked
from tests.talks import Texts, texts

SMALL = Size(schools=2, teachers=3)


@pytest.fixture(scope="module")
def written(phrases: Phrases) -> Texts:
    return texts(phrases.held_out)


def test_a_process_of_its_own_plays_the_district(written: Texts) -> None:
    days = ["conference week"]
    with closing(load.rows(written, SMALL, 50, seconds=1, days=days)) as found:
        row = next(found)
    assert (row.database, row.day, row.processes, row.of_one) == ("SQLite", *days, 1, 1)
    assert row.turns == row.rate > 0
    assert row.failed == 0
    assert 0 < row.p50 <= row.p99
    demand_rows(load.table([row], SMALL), 1)


def test_more_processes_than_cores_are_marked() -> None:
    many = (os.cpu_count() or 1) + 1
    row = load.Row("PostgreSQL", "ordinary day", many, 10, 1, 1, 1, 1, 0)
    plenty = row._replace(processes=1)
    for found, marked in (([row], True), ([plenty], False)):
        table = load.table(found)
        [processes] = table.columns[2].cells
        assert str(processes).endswith("*") == marked
        assert (load.SCARCE in str(table.caption)) == marked


def test_a_turn_is_timed_among_more_and_more_chats(knowledge: Knowledge, written: Texts) -> None:
    found = list(growth.rows(knowledge, written, (24, 60), turns=12, size=SMALL, warm_up=2))
    databases = {row.database for row in found}
    assert [row.chats for row in found] == [24, 60] * len(databases)
    assert all(row.turns == 12 and 0 < row.p50 <= row.p99 for row in found)
    assert all(row.grown == 1 for row in found if row.chats == 24)
    assert not any(row.failed for row in found)
    demand_rows(growth.table(found), len(found))


def test_a_search_among_copies_takes_all_of_them(knowledge: Knowledge) -> None:
    library, model = knowledge.library, knowledge.search.models[documents.LANGUAGE]
    questions = [q.text for q in asked(library) if q.lang == documents.LANGUAGE][:5]
    found = list(documents.rows(library, model, questions, (5, 15)))
    assert [row.documents for row in found] == [5, 15]
    assert [row.statements for row in found] == [len(library.passages), 3 * len(library.passages)]
    assert all(0 < row.p50 <= row.p99 and row.reading > 0 for row in found)
    assert found[1].mebibytes > 2 * found[0].mebibytes
    demand_rows(documents.table(found), 2)


def test_one_copy_is_what_was_there(knowledge: Knowledge) -> None:
    """What is measured first is the search of the bot itself."""
    model = knowledge.search.models[documents.LANGUAGE]
    same = documents.grown(model, 1)
    assert (same.entries != model.entries).nnz == (same.weights != model.weights).nnz == 0
    assert (same.labels == model.labels).all()


def test_the_plain_assistant_knows_only_what_rasa_needs(
    knowledge: Knowledge, phrases: Phrases
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        plain_rasa.write(folder, knowledge, phrases.training)
        files = {
            str(path.relative_to(folder)): yaml.safe_load(path.read_text("utf-8"))
            for path in folder.rglob("*.yml")
        }
    assert {intent["intent"] for intent in files["data/nlu.yml"]["nlu"]} == set(plain_rasa.ANSWERS)
    assert all(intent["examples"] for intent in files["data/nlu.yml"]["nlu"])
    said = [text for [text] in files["domain.yml"]["responses"].values()]
    assert len({text["text"] for text in said}) == len(plain_rasa.ANSWERS)
    assert [policy["name"] for policy in files["config.yml"]["policies"]] == ["RulePolicy"]


@pytest.mark.rasa
def test_the_same_chat_is_played_to_plain_rasa(knowledge: Knowledge, phrases: Phrases) -> None:
    if not plain_rasa.installed():
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up("No Rasa, so nothing was played to a plain assistant: `make rasa`.")
    found = plain_rasa.rows(knowledge, phrases, clients=(2,), chats=4, each=3)
    assert [(row.assistant, row.turns) for row in found] == [("Rasa", 12), ("Puente", 12)]
    assert all(0 < row.p50 <= row.p99 and row.rate > 0 for row in found)
    demand_rows(plain_rasa.table(found), 2)
