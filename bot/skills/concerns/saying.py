"""How a concern is said to its parent: who has it and why, what was done, what can be done."""

from __future__ import annotations

from bot.dialogue.moment import Moment
from bot.domain.booking_words import NONE
from bot.domain.chain import RANKS, chain_of
from bot.domain.concern import Concern
from bot.domain.concern_progress import VERBS, Progress, Stage
from bot.domain.messages import Choice, Msg, Reply
from bot.skills.common import cited

# What is read at a glance of a story; the school gets all of it.
_SHOWN = 280
_BEFORE = {"add": "answer", "reopen": "unsettled", "escalate": "unsettled", "rate": "settle"}
# From 1 to 5.
RATINGS = ("very_badly", "badly", "fairly", "well", "very_well")


def shortened(text: str) -> str:
    if len(text) <= _SHOWN:
        return text
    return text[:_SHOWN].rpartition(" ")[0].rstrip(",;:. ") + " …"


def goes_to(moment: Moment, found: Progress) -> tuple[Msg, ...]:
    """Who gets it first, why, and until when it is to be taken up."""
    level = found.state.level
    return (
        Msg("concern-first", level=level, who=found.holder or NONE, day=found.day or NONE),
        Msg("concern-why", why=found.why, level=level),
        *_equity(moment, found.state),
    )


def _equity(moment: Moment, state: Concern) -> tuple[Msg, ...]:
    school = moment.world.organizations[state.school]
    contact = school.contacts.get("equity", "")
    if state.kind != "discrimination" or not contact:
        return ()
    return (Msg("concern-equity-contact", contact=contact),)


def line(found: Progress) -> Msg:
    """A concern among others."""
    state = found.state
    return Msg(
        "concern-line", reference=found.reference, kind=state.kind, topic=state.topic,
        status=state.status, level=state.level, who=found.holder or NONE, day=found.day or NONE,
    )  # fmt: skip


def label(found: Progress) -> Msg:
    """Short enough for a button."""
    state = found.state
    day = found.stages[0].day
    return Msg("concern-label", reference=found.reference, topic=state.topic, day=day)


def overview(moment: Moment, found: Progress) -> Reply:
    """How it stands, where it could go, and what can be done now."""
    steps = Choice(Msg("concern-show-steps"), f"concern:show={found.reference}")
    said = (line(found), *_above(found))
    return Reply(said, cited(moment, found.statement), (*choices(found), steps))


def steps(found: Progress) -> Reply:
    """All that was done so far."""
    stages = [_stage(stage) for stage in found.stages]
    return Reply((line(found), Msg("concern-steps"), *stages), choices=choices(found))


def _stage(stage: Stage) -> Msg:
    return Msg(
        "concern-stage", what=stage.what, by=stage.by, day=stage.day, level=stage.level,
        who=stage.who or NONE, words=stage.words or NONE,
    )  # fmt: skip


def _above(found: Progress) -> tuple[Msg, ...]:
    """What comes after the level where it is, as long as it is not ended."""
    state = found.state
    if state.kind != "concern" or state.status in ("settled", "withdrawn"):
        return ()
    if found.next is None:
        return (Msg("concern-is-last"),)
    return (Msg("concern-next", level=found.next.level),)


def way_up(moment: Moment, state: Concern) -> tuple[Msg, ...]:
    """The levels that come after the one where it begins."""
    chain = chain_of(state.school, moment.world.organizations, moment.world.chains)
    lowest = max(RANKS.get(state.level, len(RANKS)), state.about_rank)
    after = [level.id for level in chain.levels if RANKS[level.id] > lowest]
    if state.kind != "concern" or not after:
        return ()
    return (Msg("concern-way-up", first=after[0], count=len(after)),)


def choices(found: Progress) -> tuple[Choice, ...]:
    """What can be done with it now, but for what comes after another choice."""
    return tuple(
        Choice(Msg("concern-do", what=verb), f"concern:{verb}={found.reference}")
        for verb in VERBS
        if verb in found.can and _BEFORE.get(verb) not in found.can
    )


def ask_rating(reference: str) -> Reply:
    scale = tuple(
        Choice(Msg("concern-rating", rating=rating), f"rate:{number}={reference}")
        for number, rating in enumerate(RATINGS, start=1)
    )
    return Reply((Msg("concern-rate"),), choices=(*scale, Choice(Msg("concern-skip"), "rate:0")))
