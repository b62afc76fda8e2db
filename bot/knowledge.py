"""All that Puente is made of, read from the data folders and trained: one value, replaced as a
whole.

A file that cannot be used raises `BadData` before anything is replaced, so that a running bot keeps
what it had.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.config import Settings
from bot.datafiles import line_of
from bot.dialogue.moment import Handbook
from bot.domain.chain import Chain
from bot.domain.messages import Name
from bot.domain.organization import Organization
from bot.domain.understanding import Passage
from bot.errors import BadData, Problem
from bot.kb import load as kb_load
from bot.kb import search as kb_search
from bot.kb.chains import unknown_roles
from bot.l10n import catalogue as l10n_catalogue
from bot.l10n.translate import Translator
from bot.models import fingerprint, fitted, in_parallel
from bot.nlu import data as nlu_data
from bot.nlu import embedded, linear
from bot.nlu.engine import Engine
from bot.nlu.language import LanguageDetector
from bot.nlu.rasa import RasaEngine, Terms
from bot.nlu.screen import DANGERS, Screen
from bot.nlu.screen import fit as fit_screen
from bot.skills import handbook

# How many questions of each statement train the intent ask_policy: enough to know their kind,
# not so many that they outweigh all other intents.
_QUESTIONS_EACH = 3
_CODE = Path(__file__).parent
T = TypeVar("T")
Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class World:
    """The facts that the dialogue may look up."""

    organizations: Mapping[str, Organization]
    chains: Mapping[str, Chain]
    languages: Mapping[str, Name]
    interpreted: tuple[str, ...]
    passages: Mapping[str, Passage]

    def passage(self, key: str) -> Passage | None:
        return self.passages.get(key)


@dataclass(frozen=True, slots=True)
class Knowledge:
    library: kb_load.Library
    nlu: nlu_data.NluData
    search: kb_search.Search
    engine: Engine
    screen: Screen
    detector: LanguageDetector
    translator: Translator
    handbook: Handbook
    world: World


def load(
    settings: Settings,
    report: Report = lambda step: None,
    missed: Report = lambda reason: None,
) -> Knowledge:
    """Reads all data and trains what is not trained yet; `report` is told each step that takes
    time, `missed` each time that Rasa does not answer why.

    Raises `BadData` with the problems of all folders together.
    """
    report("Reading what parents say, what the bot says and what it knows")
    library, nlu, catalogue = read(settings)
    models = settings.state / "models"
    prints = _prints(settings)
    search = fitted(
        models, "search", prints["search"],
        lambda: _told(report, "Training the search", lambda: _fit_search(nlu, library)),
    )  # fmt: skip
    intents = fitted(
        models, "intents", prints["intents"],
        lambda: _told(report, "Training the intents", lambda: _fit_intents(nlu, library)),
    )  # fmt: skip
    screen = fitted(
        models, "screen", prints["intents"],
        lambda: _told(report, "Training the safety screen", lambda: _fit_screen(nlu, library)),
    )  # fmt: skip
    detector = fitted(
        models, "languages", prints["intents"], lambda: LanguageDetector(_texts(nlu, library))
    )
    shipped = {code: Name(language.name) for code, language in nlu.shipped.items()}
    return Knowledge(
        library=library,
        nlu=nlu,
        search=kb_search.Search(library, search),
        engine=_engine(settings, nlu, library, intents, missed),
        screen=Screen(screen),
        detector=detector,
        translator=Translator(catalogue, library.organizations),
        handbook=handbook(nlu.groups),
        world=World(
            library.organizations,
            library.chains,
            shipped,
            nlu.entities.get("language", ()),
            library.by_key,
        ),
    )


def _engine(
    settings: Settings,
    nlu: nlu_data.NluData,
    library: kb_load.Library,
    intents: Mapping[str, linear.LinearModel],
    missed: Report,
) -> Engine:
    words = gazetteers(nlu, library)
    ours = embedded.EmbeddedEngine(intents, words)
    if settings.nlu == "embedded":
        return ours
    known = frozenset(key for of_language in words.values() for key in of_language)
    terms = Terms(nlu.intents.keys() - DANGERS, known)
    return RasaEngine(settings.rasa_urls, terms, ours, missed=missed)


def _told(report: Report, step: str, work: Callable[[], T]) -> T:
    report(step)
    return work()


def read(
    settings: Settings,
) -> tuple[kb_load.Library, nlu_data.NluData, l10n_catalogue.Catalogue]:
    problems: list[Problem] = []
    for folder in settings.data_folders:
        if not folder.is_dir():
            problems.append(Problem(folder, 1, "is no folder", "set PUENTE_* to the right place"))
    if problems:
        raise BadData(problems)
    library, of_library = kb_load.read(settings.policies_kb)
    nlu, of_nlu = nlu_data.read(settings.nlu_data)
    catalogue, of_catalogue = l10n_catalogue.read(settings.locales)
    roles = nlu.entities.get("staff_role", ())
    of_both = unknown_roles(settings.policies_kb, library.organizations, library.chains, roles)
    problems = [*of_library, *of_nlu, *of_catalogue, *of_both]
    if problems := problems or list(_untrainable(settings, nlu)):
        raise BadData(problems)
    return library, nlu, catalogue


def _untrainable(settings: Settings, nlu: nlu_data.NluData) -> Iterable[Problem]:
    """A language that is offered needs a few phrases of every intent to be understood."""
    path = settings.nlu_data / "languages.yml"
    found = Counter((phrase.language, phrase.intent) for phrase in nlu.training)
    for code in nlu.shipped or ("en",):
        for intent in nlu.intents or ("greet",):
            if found[code, intent] < linear.EXAMPLES_AT_LEAST:
                wrong = f"{code} has {found[code, intent]} phrases of {intent}"
                right = f"at least {linear.EXAMPLES_AT_LEAST}, or status: draft"
                yield Problem(path, line_of(path, f"  {code}:"), wrong, right)


def _prints(settings: Settings) -> dict[str, str]:
    alike = (_CODE / "domain" / "folding.py", _CODE / "domain" / "words.py", _CODE / "features.py")
    knowledge = (settings.policies_kb, _CODE / "kb", *alike)
    return {
        "search": fingerprint((*knowledge, settings.nlu_data / "languages.yml")),
        "intents": fingerprint((*knowledge, settings.nlu_data, _CODE / "nlu")),
    }


def _fit_search(
    nlu: nlu_data.NluData, library: kb_load.Library
) -> dict[str, kb_search.LanguageModel]:
    """Of the languages that have questions."""
    asked = {question.language for question in library.questions}
    languages = {language: language for language in nlu.shipped if language in asked}
    return in_parallel(partial(kb_search.fit, library), languages)


def _fit_intents(nlu: nlu_data.NluData, library: kb_load.Library) -> dict[str, linear.LinearModel]:
    """Of all intents but those that the screen finds."""
    examples = {language: _examples(nlu, library, language) for language in nlu.shipped}
    return in_parallel(linear.fit, examples)


def _examples(
    nlu: nlu_data.NluData, library: kb_load.Library, language: str
) -> list[linear.Example]:
    return [
        *(
            (embedded.without_names(phrase.text, phrase.entities), phrase.intent)
            for phrase in nlu.training
            if phrase.language == language and phrase.intent not in DANGERS
        ),
        *((text, "ask_policy") for text in policy_questions(library, language)),
    ]


def _fit_screen(nlu: nlu_data.NluData, library: kb_load.Library) -> linear.LinearModel:
    """The harmless kinds are the groups of the other intents, and what only sounds alarming."""
    kinds = nlu.groups | {danger: danger for danger in DANGERS}
    phrases = [p for p in (*nlu.training, *nlu.harmless) if p.language in nlu.shipped]
    questions = [text for code in nlu.shipped for text in policy_questions(library, code)]
    return fit_screen([
        *((phrase.text, kinds.get(phrase.intent, phrase.intent)) for phrase in phrases),
        *((text, kinds["ask_policy"]) for text in questions),
    ])  # fmt: skip


def policy_questions(library: kb_load.Library, language: str) -> Iterable[str]:
    """The first few questions of each statement and each unanswered topic."""
    taken: dict[object, int] = {}
    for question in library.questions:
        key = question.passage.key if question.passage else question.topic
        if question.language == language and taken.setdefault(key, 0) < _QUESTIONS_EACH:
            taken[key] += 1
            yield question.text


def gazetteers(
    nlu: nlu_data.NluData, library: kb_load.Library
) -> dict[str, dict[tuple[str, str], tuple[str, ...]]]:
    """The words of each language for the entities; schools are called the same in all of them."""
    schools = {
        ("school", organization.id): (organization.name, *organization.aliases)
        for organization in library.organizations.values()
    }
    return {language: {**words, **schools} for language, words in nlu.words.items()}


def _texts(nlu: nlu_data.NluData, library: kb_load.Library) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {language: [] for language in nlu.shipped}
    for phrase in nlu.training:
        texts.get(phrase.language, []).append(phrase.text)
    for question in library.questions:
        texts.get(question.language, []).append(question.text)
    return texts
