"""The engines side by side: the embedded one, Rasa with each configuration, and two that vote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
from rich.table import Table
from sklearn.metrics import f1_score, roc_auc_score

from bot.config import Settings
from bot.domain.understanding import Parse
from bot.knowledge import Knowledge, terms
from bot.nlu.engine import Engine
from bot.nlu.phrases import Phrase
from bot.nlu.rasa import RasaEngine, Timing
from bot.nlu.screen import DANGERS
from bot.tools import rasa
from bot.training import Trainer
from tests.bench import measuring, start
from tests.bench.measuring import grouped, held_out, percent, percentile, share, timed
from tests.bench.understanding import calibration_error, unseen
from tests.rasa import serving

EMBEDDED = "embedded"
UNKNOWN = "out_of_scope"
# The model of this one is not to be had without the hub that it comes from.
NOT_HERE = {"transformer"}
COLUMNS = (
    "lang", "engine", "held-out", "unseen", "macro F1", "known or not: ROC", "calibration error",
    "entities: F1", "p50 ms", "p99 ms",
)  # fmt: skip
CAPTION = (
    "Right intents among held-out phrases and among those of authors who saw only the list of"
    " intents; all other columns over both. ROC: area under it, of phrases with an intent against"
    f" {UNKNOWN}, by the chance of the likeliest intent that is not {UNKNOWN}. Rasa over HTTP."
)
MACHINE_COLUMNS = ("engine", "training s", "start s", "memory MiB")
MACHINE_CAPTION = (
    "All languages. Start: to the first answer. Memory: after all phrases; the embedded engine's"
    " is that of the whole bot."
)
VOTE_COLUMNS = ("lang", "agree", "right there", "embedded alone, as many: right")
VOTE_CAPTION = (
    "The embedded engine and the configuration act where they agree. Beside it the embedded engine"
    " alone, where it is surest, on as many phrases."
)
# Seconds; a server may think for longer here than a parent is let wait.
_PATIENCE = 30


class Seen(NamedTuple):
    phrase: Phrase
    parse: Parse
    ms: float

    @property
    def right(self) -> bool:
        return self.parse.intent == self.phrase.intent


class Row(NamedTuple):
    lang: str
    engine: str
    held_out: float
    unseen: float
    macro_f1: float
    roc: float
    calibration_error: float
    entity_f1: float
    p50: float
    p99: float


class Machine(NamedTuple):
    engine: str
    training: float
    start: float
    memory: float


class Vote(NamedTuple):
    lang: str
    agree: float
    right: float
    alone: float


class Found(NamedTuple):
    rows: list[Row]
    machines: list[Machine]
    votes: dict[str, list[Vote]]


def measure(knowledge: Knowledge, settings: Settings, configs: Iterable[str]) -> Found:
    """Trains and asks everything anew, in a folder of its own."""
    phrases = [p for p in (*held_out(knowledge), *unseen()) if p.intent not in DANGERS]
    seen = {EMBEDDED: ask(knowledge.engine, phrases)}
    machines = [_embedded(knowledge, settings, phrases)]
    with TemporaryDirectory() as folder:
        apart = settings.model_copy(update={"state": Path(folder)})
        for config in configs:
            machine, seen[config] = _rasa(knowledge, apart, config, phrases)
            machines.append(machine)
    rows = [row for name, found in seen.items() for row in rows_of(knowledge, name, found)]
    votes = {config: vote(seen[EMBEDDED], seen[config]) for config in seen if config != EMBEDDED}
    return Found(sorted(rows, key=lambda row: row.lang), machines, votes)


def configs(settings: Settings) -> list[str]:
    found = (path.stem for path in sorted((settings.nlu_data / "rasa").glob("*.yml")))
    return [name for name in found if name not in NOT_HERE]


def _embedded(knowledge: Knowledge, settings: Settings, phrases: Sequence[Phrase]) -> Machine:
    trainer = Trainer(settings.nlu_data, knowledge.nlu, knowledge.library)
    _, ms = timed(trainer.intents)
    some = phrases[:: len(phrases) // start.TURNS]
    return Machine(EMBEDDED, ms / 1000, *start.served([phrase.text for phrase in some]))


def _rasa(
    knowledge: Knowledge, settings: Settings, config: str, phrases: Sequence[Phrase]
) -> tuple[Machine, list[Seen]]:
    model, training = timed(rasa.train, settings, config)
    with serving(model) as server:
        known = terms(knowledge.nlu, knowledge.library)
        engine = RasaEngine([server.url], known, knowledge.engine, Timing(_PATIENCE))
        seen = ask(engine, phrases)
        engine.close()
        memory = start.resident(server.process.pid)
        return Machine(f"Rasa, {config}", training / 1000, server.seconds, memory), seen


def ask(engine: Engine, phrases: Sequence[Phrase]) -> list[Seen]:
    for phrase in phrases[:20]:
        engine.parse(phrase.text, phrase.language)  # the first ones are slower than all others
    return [Seen(p, *timed(engine.parse, p.text, p.language)) for p in phrases]


def rows_of(knowledge: Knowledge, engine: str, seen: Iterable[Seen]) -> Iterator[Row]:
    for lang, group in grouped(seen, lambda one: one.phrase.language).items():
        wanted, got = [s.phrase.intent for s in group], [s.parse.intent for s in group]
        of_authors = [s for s in group if not s.phrase.line]
        yield Row(
            lang, engine,
            share(s.right for s in group if s.phrase.line), share(s.right for s in of_authors),
            float(f1_score(wanted, got, average="macro", zero_division=0)),
            _roc(group),
            calibration_error(
                np.array([s.parse.confidence for s in group]), np.array([s.right for s in group])
            ),
            _entity_f1(knowledge, group),
            percentile([s.ms for s in group], 50), percentile([s.ms for s in group], 99),
        )  # fmt: skip


def _roc(seen: Sequence[Seen]) -> float:
    scores = [max(c for i, c in s.parse.ranking if i != UNKNOWN) for s in seen]
    return float(roc_auc_score([s.phrase.intent != UNKNOWN for s in seen], scores))


def _entity_f1(knowledge: Knowledge, seen: Iterable[Seen]) -> float:
    """Of names and places, among phrases with marks and entities that their intent has."""
    hits = misses = false = 0
    for phrase, parse, _ in seen:
        if phrase.entities:
            marked = {(e.name, e.start, e.end) for e in phrase.entities}
            allowed = knowledge.nlu.intents[phrase.intent].entities
            found = {(e.name, e.start, e.end) for e in parse.entities if e.name in allowed}
            hits += len(marked & found)
            misses += len(marked - found)
            false += len(found - marked)
    return 2 * hits / (2 * hits + misses + false)


def vote(ours: Sequence[Seen], theirs: Sequence[Seen]) -> list[Vote]:
    pairs = grouped(zip(ours, theirs, strict=True), lambda pair: pair[0].phrase.language)
    return [_vote(lang, group) for lang, group in sorted(pairs.items())]


def _vote(lang: str, pairs: Sequence[tuple[Seen, Seen]]) -> Vote:
    agreed = [one for one, other in pairs if one.parse.intent == other.parse.intent]
    surest = sorted((one for one, _ in pairs), key=lambda one: -one.parse.confidence)
    alone = surest[: len(agreed)]
    right, right_alone = share(s.right for s in agreed), share(s.right for s in alone)
    return Vote(lang, len(agreed) / len(pairs), right, right_alone)


def tables(found: Found) -> Iterator[Table]:
    yield measuring.table("Engines", COLUMNS, map(_cells, found.rows), CAPTION)
    machines = ([m.engine, *(f"{value:.0f}" for value in m[1:])] for m in found.machines)
    yield measuring.table("Engines: time and memory", MACHINE_COLUMNS, machines, MACHINE_CAPTION)
    for config, votes in found.votes.items():
        cells = ([v.lang, *map(percent, v[1:])] for v in votes)
        yield measuring.table(f"Voting with {config}", VOTE_COLUMNS, cells, VOTE_CAPTION)


def _cells(row: Row) -> list[str]:
    return [
        row.lang, row.engine, percent(row.held_out), percent(row.unseen), percent(row.macro_f1),
        f"{row.roc:.3f}", f"{row.calibration_error:.3f}", percent(row.entity_f1),
        f"{row.p50:.1f}", f"{row.p99:.1f}",
    ]  # fmt: skip
