"""Whatever a parent, the staff and the clock do to a concern in whatever order: its log says what
it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.access import Viewer
from bot.domain.concern import TRANSITIONS, Draft, fold
from bot.errors import Refused
from bot.services.concern_clock import ConcernClock
from bot.services.parent_concerns import ParentConcerns
from bot.services.privacy import Privacy
from bot.services.records import Records
from bot.services.requests import Asker
from bot.services.staff_concerns import StaffConcerns
from bot.store import concerns as store
from bot.store.concerns import Case
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect
from bot.store.upgrade import upgrade
from tests.amount import examples
from tests.books import MONDAY, PACIFIC, Books
from tests.keys import KEY

BEGIN = PACIFIC.instant(MONDAY, datetime.min.time().replace(hour=9))
PARENT = Asker("web", "maria", "es")
ROLES = ("teacher", "principal", "administrator", "superintendent")
TOPICS = ("child", "staff", "policy")


@dataclass
class Story:
    """One concern in its school, at a time that goes on. `turn` picks who acts."""

    records: Records
    staff: dict[str, int]
    viewers: list[Viewer]
    reference: str = ""
    turn: int = 0

    @property
    def parent(self) -> ParentConcerns:
        return ParentConcerns(self.records, PARENT)

    @property
    def worker(self) -> StaffConcerns:
        viewer = self.viewers[self.turn % len(self.viewers)]
        records = replace(self.records, actor=f"account:{viewer.account}")
        return StaffConcerns(records, viewer)

    @property
    def case(self) -> Case:
        return self.parent.get(self.reference)

    def later(self, days: int) -> None:
        clock = replace(self.records, now=self.records.now + timedelta(days=days), actor="clock")
        self.records = clock
        ConcernClock(clock).tick()


ACTS: dict[str, Callable[[Story], object]] = {
    "adds": lambda story: story.parent.add(story.reference, {"added": "más"}),
    "goes on": lambda story: story.parent.escalate(story.reference, {"reason": "nada"}),
    "withdraws": lambda story: story.parent.withdraw(story.reference),
    "is content": lambda story: story.parent.settle(story.reference),
    "comes back": lambda story: story.parent.reopen(story.reference, {"reason": "otra vez"}),
    "rates": lambda story: story.parent.rate(story.reference, 1 + story.turn % 5),
    "erases": lambda story: Privacy(story.records).erase(story.case, "parent"),
    "acknowledges": lambda story: story.worker.acknowledge(story.reference),
    "replies": lambda story: story.worker.reply(story.reference, "We are on it.", "en"),
    "asks": lambda story: story.worker.ask(story.reference, "When was it?", "en"),
    "notes": lambda story: story.worker.note(story.reference, "Called home."),
    "assigns": lambda story: story.worker.assign(story.reference, story.staff["second"]),
    "names": lambda story: story.worker.name(story.reference, [story.staff["second"]]),
    "passes on": lambda story: story.worker.escalate(story.reference, "Not mine."),
    "resolves": lambda story: story.worker.resolve(story.reference, "Moved seats.", "en"),
    "opens again": lambda story: story.worker.reopen(story.reference, "Not done."),
    "holds": lambda story: story.worker.hold(story.reference, wanted=True),
    "lets go": lambda story: story.worker.hold(story.reference, wanted=False),
    "waits a day": lambda story: story.later(1),
    "waits a week": lambda story: story.later(7),
}
Town = tuple[Books, dict[str, int], list[Viewer]]
MEETINGS = st.lists(
    st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 7)), min_size=4, max_size=16
)
DRAFTS = st.builds(
    Draft,
    kind=st.sampled_from(["concern", "concern", "concern", "danger", "discrimination"]),
    topic=st.sampled_from(TOPICS),
    school=st.just("sessions"),
    about_role=st.sampled_from(["", "", "nurse", "principal", "administrator", "superintendent"]),
    tried=st.sets(st.sampled_from(ROLES[1:])).map(tuple),
    cannot_face=st.booleans(),
    words=st.just({"happened": "algo"}),
)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    engine = connect(f"sqlite:///{tmp_path_factory.mktemp('histories') / 'puente.db'}", Cipher(KEY))
    upgrade(engine)
    yield people(Books(engine, BEGIN))
    engine.dispose()


def people(books: Books) -> Town:
    staff = {role: books.teacher(f"Pat {role.title()}", role=role) for role in ROLES}
    staff |= {role: books.teacher(f"Kim {role.title()}", role=role) for role in ("nurse", "office")}
    staff["second"] = books.teacher("Lee Second")
    viewers = [
        books.account(f"Pat {role}", role if role in ROLES else "office", staff=staff[role])
        for role in (*ROLES, "office")
    ]
    return books, staff, [*viewers, books.account("Sam Fair", "equity", staff=staff["nurse"])]


def test_the_log_says_what_a_concern_is_after_random_histories(town: Town) -> None:
    books, staff, viewers = town
    happened: Counter[str] = Counter()

    @examples(few=800, whole=10_000)
    @example(Draft("concern", "child", "sessions"), [("assigns", 1), ("acknowledges", 1)])
    @example(Draft("concern", "policy", "sessions"), [("holds", 3), ("lets go", 3), ("holds", 3)])
    @example(Draft("concern", "child", "sessions"), [("asks", 0), ("adds", 0), ("resolves", 0)])
    @given(DRAFTS, MEETINGS)
    def play(draft: Draft, acts: list[tuple[str, int]]) -> None:
        with books.open() as records:
            story = Story(records, staff, viewers)
            closest = replace(draft, closest=staff["teacher"])
            story.reference = story.parent.raise_(closest, "Maria", 0).reference
            id = story.case.id
            for act, story.turn in acts:
                with suppress(Refused):
                    ACTS[act](story)
            log = store.events(records.connection, id)
            assert fold(log) == store.get(records.connection, id).state
            assert [event.seq for event in log] == list(range(1, len(log) + 1))
            happened.update(event.what for event in log)
            records.connection.rollback()

    play()
    assert set(happened) == {"raised", *TRANSITIONS}
