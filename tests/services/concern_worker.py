"""A process that does whatever may be done to concerns, until it is killed:
`python -m tests.services.concern_worker URL SEED`. It says so when it begins.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random

from sqlalchemy import Engine, select

from bot.domain.concern import Draft
from bot.errors import Refused, StaleVersion
from bot.l10n import catalogue
from bot.l10n.translate import Translator
from bot.office import Schools, open_records
from bot.services.concern_clock import ConcernClock
from bot.services.parent_concerns import ParentConcerns
from bot.services.records import Records
from bot.services.requests import Asker
from bot.services.sign_in import viewer
from bot.services.staff_concerns import StaffConcerns
from bot.store import Connection, accounts
from bot.store import concerns as store
from bot.store.concern_schema import concern
from bot.store.unit_of_work import transaction
from tests.books import SCHOOLS, library
from tests.crowd import open_engine
from tests.services.test_concern_histories import BEGIN

PARENTS = [Asker("web", f"parent {n}", "es") for n in range(3)]
PARENT_ACTS = ("add", "escalate", "withdraw", "settle", "reopen", "rate")
STAFF_ACTS = ("acknowledge", "reply", "ask", "note", "escalate", "resolve")


@dataclass(frozen=True)
class Worker:
    engine: Engine
    random: Random
    translator: Translator

    def run(self) -> None:
        """Time goes on with each step, from where the seed lets it begin."""
        start = BEGIN + timedelta(minutes=self.random.randrange(600))
        for minute in count():
            now = start + timedelta(minutes=17 * minute)
            with suppress(Refused, StaleVersion), transaction(self.engine) as connection:
                rules = Schools(SCHOOLS, library().chains, library().by_key)
                self._step(
                    connection, open_records(connection, self.translator, rules, now, "clock")
                )

    def _step(self, connection: Connection, records: Records) -> None:
        act = self.random.choice([self._raise, self._parent, self._staff, self._staff, self._clock])
        act(connection, records)

    def _raise(self, connection: Connection, records: Records) -> None:
        if store.count(connection) < 40:
            teacher = accounts.in_roles(connection, ["sessions"], ["teacher"])[0].staff
            draft = Draft("concern", "child", "sessions", closest=teacher, words={"happened": "x"})
            ParentConcerns(records, self.random.choice(PARENTS)).raise_(draft, "Mo", 0)

    def _parent(self, connection: Connection, records: Records) -> None:
        parent = ParentConcerns(records, self.random.choice(PARENTS))
        if cases := parent.mine():
            act = self.random.choice(PARENT_ACTS)
            more: dict[str, list[object]] = {
                "rate": [3], "withdraw": [], "settle": [],
            }  # fmt: skip
            getattr(parent, act)(
                self.random.choice(cases).reference, *more.get(act, [{"added": "más"}])
            )

    def _staff(self, connection: Connection, records: Records) -> None:
        account = self.random.choice(accounts.listed(connection, ["sessions"]))
        references = list(connection.execute(select(concern.c.reference)).scalars())
        who = viewer(account, SCHOOLS, "en")
        worker = StaffConcerns(replace(records, actor=f"account:{account.id}"), who)
        act = self.random.choice(STAFF_ACTS)
        words: dict[str, list[str]] = {"acknowledge": [], "note": ["n"], "escalate": ["e"]}
        if references:
            getattr(worker, act)(self.random.choice(references), *words.get(act, ["Words.", "en"]))

    def _clock(self, connection: Connection, records: Records) -> None:
        ConcernClock(records).tick()


def main(arguments: Iterator[str]) -> None:
    url, seed = arguments
    locales = Path(__file__).parents[2] / "locales"
    translator = Translator(catalogue.load(locales), library().organizations)
    worker = Worker(open_engine(url), Random(seed), translator)  # noqa: S311
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    worker.run()


if __name__ == "__main__":
    main(iter(sys.argv[1:]))
