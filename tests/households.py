"""Three guardians, two of them of one child, with all that a parent can leave behind: each says
words of their own, `MARIA ...`, `PEDRO ...`, `OMAR ...`, wherever words can be said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta

from sqlalchemy import select, update

from bot.app import App
from bot.domain.booking import Details, Pairing
from bot.domain.concern import Draft
from bot.domain.conversation import Conversation
from bot.domain.messages import Rendered
from bot.services.bookings import Bookings, volunteer
from bot.services.parent_concerns import ParentConcerns
from bot.services.requests import Asker, Requests
from bot.services.slots import Window
from bot.services.staff_concerns import StaffConcerns
from bot.services.waitlist import Waitlist
from bot.store import conversations, notices, offerings, outbox
from bot.store.booking_schema import offering
from bot.store.schema import outbox as sent
from bot.store.unit_of_work import reading, transaction
from tests.books import Books
from tests.conftest import Clock

PEOPLE = ("MARIA", "PEDRO", "OMAR")
WEEK = Window(date(2026, 3, 9), date(2026, 3, 13), time(14), time(16))


@dataclass
class Households:
    """`over` and `open` are references of concerns. The chats are `test` and `telegram`, each with
    the name in small letters as its peer."""

    app: App
    clock: Clock
    families: dict[str, int] = field(default_factory=dict)
    over: dict[str, str] = field(default_factory=dict)
    open: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.books = Books(self.app.engine, self.clock())
        self.lee = self.books.teacher("Grace Lee")
        self.park = self.books.account(
            "Ann Park", "superintendent",
            staff=self.books.teacher("Ann Park", role="superintendent"),
        )  # fmt: skip
        self.families = {who: self.books.family(f"{who.title()} Gomez") for who in PEOPLE}
        ana = self.books.child("Ana", [self.families["MARIA"], self.families["PEDRO"]], self.lee)
        bo = self.books.child("Bo", [self.families["OMAR"]], self.lee)
        self.children = {"MARIA": ana, "PEDRO": ana, "OMAR": bo}
        self.books.publish(self.lee, window=WEEK)
        self.fair = self.books.event(len(PEOPLE), date(2026, 3, 4))
        self.full = self.books.event(1, date(2026, 3, 20))
        somebody = self.books.family("Somebody")
        with self.books.open("office") as records:
            Bookings(records).sign_up(somebody, self.full, "hidden")
        for number, who in enumerate(PEOPLE):
            self._chats(who)
            self._books_of(who, number)
            self._asks(who)
            self._worries(who)
        with transaction(self.app.engine) as connection:
            connection.execute(update(sent).values(sent=self.clock()))
        self.clock.forward(days=4)  # the fair is over
        self.books.now = self.clock()

    def asker(self, who: str) -> Asker:
        return Asker("test", who.lower(), "en", self.families[who])

    def _chats(self, who: str) -> None:
        now = self.clock()
        with transaction(self.app.engine) as connection:
            for channel in ("test", "telegram"):
                chat = Conversation(
                    channel, who.lower(), "en", "sessions", self.families[who], greeted=True,
                    form="volunteer", slots={"wish": f"{who} began"},
                    waiting=("raise_concern", {"happened": f"{who} waited"}),
                )  # fmt: skip
                to = outbox.Address(conversations.save(connection, chat, now), channel, chat.peer)
                said = [Rendered(f"{who} was told", "en")]
                outbox.leave(connection, to, said, now, outbox.REPLY)
                later = [Rendered(f"{who} will be told", "en")]
                notices.put(connection, to, later, now + timedelta(days=9))

    def _books_of(self, who: str, number: int) -> None:
        family, child = self.families[who], self.children[who]
        with reading(self.app.engine) as connection:
            slots = select(offering.c.id).where(offering.c.staff_id == self.lee)
            ids = list(connection.execute(slots.order_by(offering.c.starts)).scalars())
        with self.books.open(f"family:{family}") as records:
            Bookings(records).sign_up(family, self.fair, "short")
            Bookings(records).book(
                family, [(Pairing(child, self.lee), ids[number])],
                Details("parent_teacher", "phone"),
            )  # fmt: skip
            pool = offerings.pool(records.connection, self.full)
            Waitlist(records).join(pool, "sessions", 0, volunteer(family, "short"))

    def _asks(self, who: str) -> None:
        with self.books.open("parent") as records:
            requests = Requests(records)
            first = requests.ask(self.asker(who), "absence", "sessions", {"wish": f"{who} asked"})
            requests.ask(self.asker(who), "absence", "sessions", {"wish": f"{who} asks"})
            requests.close(first, "answered")

    def _worries(self, who: str) -> None:
        def raised(words: str, child: int = 0) -> str:
            draft = Draft("concern", "child", "sessions", words={"happened": words})
            with self.books.open("parent") as records:
                mine = ParentConcerns(records, self.asker(who))
                return mine.raise_(draft, f"{who} called", child).reference

        self.over[who] = raised(f"{who} was sad", self.children[who])
        self.open[who] = raised(f"{who} is sad")
        with self.books.open(f"account:{self.park.account}") as records:
            work = StaffConcerns(records, self.park)
            for reference in (self.over[who], self.open[who]):
                work.escalate(reference, "")
                work.escalate(reference, "")
                work.escalate(reference, "")
            work.reply(self.over[who], f"{who} was answered", "en")
            work.note(self.over[who], f"{who} among staff")
        with self.books.open("parent") as records:
            ParentConcerns(records, self.asker(who)).withdraw(self.over[who])
            ParentConcerns(records, self.asker(who)).rate(self.over[who], 4)

    def withdraw(self, who: str) -> None:
        """What is open."""
        with self.books.open("parent") as records:
            ParentConcerns(records, self.asker(who)).withdraw(self.open[who])
