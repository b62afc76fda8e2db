"""All that Puente is made of, read from the data folders and trained: one value, replaced as a
whole.

A file that cannot be used raises `BadData` before anything is replaced, so that a running bot keeps
what it had.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.config import Settings
from bot.dialogue.moment import Handbook
from bot.domain.chain import Chain
from bot.domain.folding import aligned
from bot.domain.messages import Name
from bot.domain.organization import Organization
from bot.domain.understanding import Passage
from bot.errors import BadData, Problem
from bot.kb import load as kb_load
from bot.kb.chains import unknown_roles
from bot.kb.search import LanguageModel, Search
from bot.l10n import catalogue as l10n_catalogue
from bot.l10n.translate import Translator
from bot.models import fingerprint, fitted
from bot.nlu import data as nlu_data
from bot.nlu import embedded
from bot.nlu.engine import Engine
from bot.nlu.language import LanguageDetector
from bot.nlu.linear import LinearModel
from bot.nlu.phrases import Counts
from bot.nlu.rasa import RasaEngine, Terms
from bot.nlu.screen import DANGERS, Screen
from bot.skills import handbook

if TYPE_CHECKING:
    from bot.training import Trainer

_CODE = Path(__file__).parent
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
    phrase_counts: Counts
    search: Search
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
    models = _models(settings, nlu, library, report)
    shipped = {code: Name(language.name) for code, language in nlu.shipped.items()}
    return Knowledge(
        library=library,
        nlu=nlu,
        phrase_counts=models.phrase_counts,
        search=Search(library, models.search),
        engine=_engine(settings, nlu, library, models.intents, missed),
        screen=Screen(models.screen),
        detector=models.languages,
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
    intents: Mapping[str, LinearModel],
    missed: Report,
) -> Engine:
    ours = embedded.EmbeddedEngine(intents, gazetteers(nlu, library))
    if settings.nlu == "embedded":
        return ours
    return RasaEngine(settings.rasa_urls, terms(nlu, library), ours, missed=missed)


def terms(nlu: nlu_data.NluData, library: kb_load.Library) -> Terms:
    """Those that any engine may find."""
    words = {
        language: {
            (entity, aligned(word)): value
            for (entity, value), group in by_value.items()
            for word in group
        }
        for language, by_value in gazetteers(nlu, library).items()
    }
    return Terms(nlu.intents.keys() - DANGERS, words)


_SLOW = {"search": "the search", "intents": "the intents", "screen": "the safety screen"}


@dataclass(frozen=True, slots=True)
class _Models:
    phrase_counts: Counts
    search: Mapping[str, LanguageModel]
    intents: Mapping[str, LinearModel]
    screen: LinearModel
    languages: LanguageDetector


def _models(
    settings: Settings, nlu: nlu_data.NluData, library: kb_load.Library, report: Report
) -> _Models:
    """From disk, or trained now; phrases that nothing has to be learnt from are not read."""

    @cache
    def trainer() -> Trainer:
        from bot.training import Trainer

        return Trainer(settings.nlu_data, nlu, library)

    def train(name: str) -> Any:
        if name in _SLOW:
            report(f"Training {_SLOW[name]}")
        return getattr(trainer(), name)()

    folder, prints = settings.state / "models", _prints(settings)
    return _Models(**{
        field.name: fitted(folder, field.name, prints[field.name], partial(train, field.name))
        for field in fields(_Models)
    })  # fmt: skip


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
    if problems:
        raise BadData(problems)
    return library, nlu, catalogue


def _prints(settings: Settings) -> dict[str, str]:
    alike = (_CODE / "domain" / "folding.py", _CODE / "domain" / "words.py", _CODE / "features.py")
    knowledge = (settings.policies_kb, _CODE / "kb", *alike)
    ours = (*_but_for_rasa(settings.nlu_data), *_but_for_rasa(_CODE / "nlu"))
    phrases = fingerprint((*knowledge, *ours, _CODE / "training.py"))
    search = fingerprint((*knowledge, settings.nlu_data / "languages.yml"))
    return dict.fromkeys((field.name for field in fields(_Models)), phrases) | {"search": search}


def _but_for_rasa(folder: Path) -> Iterator[Path]:
    """What only concerns the other engine changes no model of ours."""
    return (path for path in sorted(folder.iterdir()) if path.stem not in ("rasa", "__pycache__"))


def gazetteers(
    nlu: nlu_data.NluData, library: kb_load.Library
) -> dict[str, dict[tuple[str, str], tuple[str, ...]]]:
    """The words of each language for the entities; schools are called the same in all of them."""
    schools = {
        ("school", organization.id): (organization.name, *organization.aliases)
        for organization in library.organizations.values()
    }
    return {language: {**words, **schools} for language, words in nlu.words.items()}
