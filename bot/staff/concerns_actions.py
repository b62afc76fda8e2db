"""What staff do with a concern on its page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.domain.messages import Msg
from bot.errors import Refused, StaleVersion
from bot.services.records import Records
from bot.services.staff_concerns import StaffConcerns
from bot.staff.concerns_forms import PREPARED, prepared, spoken
from bot.staff.concerns_page import LONGEST, acting, known, shown
from bot.staff.concerns_queue import QUEUE
from bot.staff.desk import Desk, Missing, whole
from bot.staff.pages import Page
from bot.store.concern_access import find
from bot.store.concerns import Case

# No event has this number, so that a form that does not say what was seen is an old one.
_NOTHING = -1
# Which field a refusal is about.
_FIELDS = {"staff-concern-cannot-have": "holder", "staff-concern-about-you": "about"}


class Wrong(Exception):
    """A field does not hold what it has to."""

    def __init__(self, field: str, said: Msg) -> None:
        super().__init__(field)
        self.field = field
        self.said = said


@dataclass(frozen=True)
class Act:
    """One form that was sent for the concern `reference`."""

    desk: Desk
    records: Records
    work: StaffConcerns
    reference: str

    @property
    def seen(self) -> int:
        return whole(self.desk.form.get("seen", "")) or _NOTHING

    def words(self, field: str) -> str:
        """What was typed. Raises `Wrong` for nothing and for too much."""
        text = self.desk.form.get(field, "").replace("\r\n", "\n").strip()
        if not text:
            raise Wrong(field, Msg("console-words-missing"))
        if len(text) > LONGEST:
            raise Wrong(field, Msg("console-words-long", count=LONGEST, over=len(text) - LONGEST))
        return text

    def to_parent(self, field: str) -> tuple[str, str]:
        """The words and their language: a prepared text, or the own words."""
        chosen = self.desk.form.get(f"{field}_prepared", "")
        if chosen in PREPARED[field]:
            if self.desk.form.get(field, "").strip():
                raise Wrong(field, Msg("console-words-both"))
            case = self.work.find(self.reference)
            language = spoken(self.desk, case)
            return prepared(self.desk, self.records, case, chosen, language), language
        language = self.desk.form.get(f"{field}_language", "")
        if language not in self.desk.knowledge.world.languages:
            language = self.desk.viewer.language
        return self.words(field), language

    def chosen(self, field: str) -> int:
        """Whom the field names. Raises `Wrong` for nobody."""
        id = whole(self.desk.form.get(field, ""))
        if not id:
            raise Wrong(field, Msg("console-nobody-chosen"))
        return id


def acknowledge(act: Act) -> Case:
    return act.work.acknowledge(act.reference, act.seen)


def reply(act: Act) -> Case:
    return act.work.reply(act.reference, *act.to_parent("reply"), act.seen)


def ask(act: Act) -> Case:
    return act.work.ask(act.reference, *act.to_parent("question"), act.seen)


def note(act: Act) -> Case:
    return act.work.note(act.reference, act.words("note"), act.seen)


def assign(act: Act) -> Case:
    return act.work.assign(act.reference, act.chosen("holder"), act.seen)


def name(act: Act) -> Case:
    return act.work.name(act.reference, [act.chosen("about")], act.seen)


def escalate(act: Act) -> Case:
    return act.work.escalate(act.reference, act.words("reason"), act.seen)


def resolve(act: Act) -> Case:
    return act.work.resolve(act.reference, *act.to_parent("solution"), act.seen)


def reopen(act: Act) -> Case:
    return act.work.reopen(act.reference, act.words("again"), act.seen)


def hold(act: Act) -> Case:
    return act.work.hold(act.reference, wanted=True, seen=act.seen)


def release(act: Act) -> Case:
    return act.work.hold(act.reference, wanted=False, seen=act.seen)


# The last word of the path -> what it does, and what is said when it is done.
ACTIONS: Mapping[str, tuple[Callable[[Act], Case], str]] = {
    "acknowledge": (acknowledge, "console-done-acknowledged"),
    "reply": (reply, "console-done-replied"),
    "ask": (ask, "console-done-asked"),
    "note": (note, "console-done-noted"),
    "assign": (assign, "console-done-assigned"),
    "name": (name, "console-done-named"),
    "escalate": (escalate, "console-done-escalated"),
    "resolve": (resolve, "console-done-resolved"),
    "reopen": (reopen, "console-done-reopened"),
    "hold": (hold, "console-done-held"),
    "release": (release, "console-done-released"),
}


def act(desk: Desk) -> Response:
    """All of what is asked for, or the page once more with what was typed, and why not."""
    reference = str(desk.request.path_params["reference"])
    what = str(desk.request.path_params["what"])
    if what not in ACTIONS:
        raise Missing
    do, done = ACTIONS[what]
    try:
        with acting(desk) as (records, work), known():
            do(Act(desk, records, work, reference))
            still = find(records.connection, desk.viewer, reference)
    except Wrong as wrong:
        return shown(desk, 422, errors={wrong.field: desk.say(wrong.said)})
    except Refused as refused:
        return _refused(desk, refused.said)
    except StaleVersion:
        return _refused(desk, Msg("staff-concern-changed"))
    return desk.go(f"{QUEUE}/{reference}" if still else QUEUE, done)


def _refused(desk: Desk, said: Msg) -> Response:
    if field := _FIELDS.get(said.id):
        return shown(desk, 422, errors={field: desk.say(said)})
    return shown(desk, 409, said=desk.say(said))


PAGES = (Page(f"{QUEUE}/{{reference}}/{{what}}", act, "concerns", "POST"),)
