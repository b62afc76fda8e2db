"""Measures everything in one run. `python -m tests.bench [TABLE ...] [--markdown]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice, zip_longest

from rich.console import Console
from rich.table import Table

from bot.config import Settings
from bot.knowledge import Knowledge
from bot.knowledge import load as load_knowledge
from bot.nlu.phrases import load as load_phrases
from bot.nlu.screen import DANGERS
from bot.tools import rasa
from tests.bench import (
    abstention,
    bookings,
    documents,
    engines,
    growth,
    killed,
    language,
    load,
    machine,
    measuring,
    plain_rasa,
    queue,
    safety,
    search,
    start,
    turn,
    understanding,
)
from tests.bench.measuring import grouped, held_out, known
from tests.kb.questions import asked
from tests.rasa import serving
from tests.talks import Texts, texts


def _search(knowledge: Knowledge) -> Iterator[Table]:
    questions = asked(knowledge.library)
    found = search.rows(knowledge.library, knowledge.search, questions)
    yield search.table(found, known(knowledge.library, questions))


def _abstention(knowledge: Knowledge) -> Iterator[Table]:
    questions = asked(knowledge.library)
    found = abstention.rows(knowledge.search, questions)
    yield abstention.table(found, known(knowledge.library, questions))


def _understanding(knowledge: Knowledge) -> Iterator[Table]:
    phrases = [phrase for phrase in held_out(knowledge) if phrase.intent not in DANGERS]
    for of, group in (("held-out", phrases), ("unseen", understanding.unseen())):
        yield understanding.table(understanding.rows(knowledge.engine, group), of)
    yield safety.table(safety.rows(knowledge))


def _engines(knowledge: Knowledge) -> Iterator[Table]:
    settings = Settings()
    yield from engines.tables(engines.measure(knowledge, settings, engines.configs(settings)))


def _language(knowledge: Knowledge) -> Iterator[Table]:
    yield language.table(language.rows(knowledge.detector, _messages(knowledge)))


def _turn(knowledge: Knowledge) -> Iterator[Table]:
    yield turn.table(turn.rows(load_knowledge(Settings()), _texts(knowledge)))


def _killed(knowledge: Knowledge) -> Iterator[Table]:
    with serving(rasa.train(Settings(), "logistic")) as server:
        yield killed.table(killed.rows(knowledge, server, _texts(knowledge)))


def _start(knowledge: Knowledge) -> Iterator[Table]:
    groups = grouped(_messages(knowledge), lambda message: message[0]).values()
    mixed = chain.from_iterable(zip_longest(*groups))
    yield start.table(start.rows([message[1] for message in mixed if message]))


def _bookings(knowledge: Knowledge) -> Iterator[Table]:
    yield bookings.table(bookings.rows())
    yield bookings.search_table(bookings.searches())


def _queue(knowledge: Knowledge) -> Iterator[Table]:
    yield queue.table(queue.rows(knowledge))


def _load(knowledge: Knowledge) -> Iterator[Table]:
    yield load.table(load.rows(_written(knowledge)))


def _growth(knowledge: Knowledge) -> Iterator[Table]:
    yield growth.table(growth.rows(knowledge, _written(knowledge)))


def _documents(knowledge: Knowledge) -> Iterator[Table]:
    model = knowledge.search.models[documents.LANGUAGE]
    found = (q.text for q in asked(knowledge.library) if q.lang == documents.LANGUAGE)
    questions = list(islice(found, 100))
    yield documents.table(documents.rows(knowledge.library, model, questions))


def _plain_rasa(knowledge: Knowledge) -> Iterator[Table]:
    phrases = load_phrases(Settings().nlu_data)
    yield plain_rasa.table(plain_rasa.rows(knowledge, phrases))


def _written(knowledge: Knowledge) -> Texts:
    """What the families of a district write."""
    return texts([*held_out(knowledge), *understanding.unseen()])


def _texts(knowledge: Knowledge) -> dict[str, list[str]]:
    messages = grouped(_messages(knowledge), lambda message: message[0])
    return {lang: [text for _, text in group] for lang, group in messages.items()}


def _messages(knowledge: Knowledge) -> list[language.Message]:
    phrases = [(phrase.language, phrase.text) for phrase in held_out(knowledge)]
    unseen = [(phrase.language, phrase.text) for phrase in understanding.unseen()]
    questions = [(question.lang, question.text) for question in asked(knowledge.library)]
    return [*phrases, *unseen, *questions]


TABLES: dict[str, Callable[[Knowledge], Iterator[Table]]] = {
    "search": _search,
    "abstention": _abstention,
    "understanding": _understanding,
    "engines": _engines,
    "language": _language,
    "turn": _turn,
    "start": _start,
    "killed": _killed,
    "bookings": _bookings,
    "queue": _queue,
    "load": _load,
    "growth": _growth,
    "documents": _documents,
    "plain-rasa": _plain_rasa,
}


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("tables", nargs="*", metavar="TABLE", help=", ".join(TABLES))
    parser.add_argument("--markdown", action="store_true", help="as Markdown")
    options = parser.parse_args(arguments)
    if unknown := set(options.tables) - set(TABLES):
        parser.error(f"no table {', '.join(sorted(unknown))}; there are {', '.join(TABLES)}")
    console = Console(width=None if sys.stdout.isatty() else 130)
    console.print(machine.line(), highlight=False)
    knowledge = load_knowledge(Settings())
    for name in options.tables or TABLES:
        for found in TABLES[name](knowledge):
            if options.markdown:
                sys.stdout.write(f"{measuring.markdown(found)}\n")
            else:
                console.print(found)


if __name__ == "__main__":
    main(sys.argv[1:])
