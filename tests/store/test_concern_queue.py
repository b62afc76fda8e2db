"""The queue's reads on both databases."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.store.concern_queue import Filter, Queue, first_words
from bot.store.families import staff_names
from bot.store.unit_of_work import reading
from tests.books import MONDAY, PACIFIC, Books

NOW = PACIFIC.instant(MONDAY, datetime.min.time().replace(hour=9))


@pytest.mark.parametrize("asked", [Filter("waiting"), Filter(), Filter(overdue=True)])
def test_pages_follow_each_other(engine: Engine, asked: Filter) -> None:
    school = Books(engine, NOW)
    principal = school.account("Ann Park", "principal")
    lee = school.teacher("Grace Lee")
    raised = [school.concern(closest=lee).reference for _ in range(7)]
    found: list[str] = []
    with reading(engine) as connection:
        queue, after = Queue(connection, principal, NOW + timedelta(days=9)), None
        while lines := queue.page(asked, after, 3):
            found += [line.reference for line in lines]
            after = (lines[-1].due or NOW, lines[-1].id)
            assert staff_names(connection, {line.holder for line in lines}) == {lee: "Grace Lee"}
    assert found == (raised if asked.by_due else raised[::-1])


def test_a_danger_is_counted_but_stands_apart(engine: Engine) -> None:
    school = Books(engine, NOW)
    principal = school.account("Ann Park", "principal")
    words = {"happened": "A knife.", "wish": "Help.", "tried": "Nothing."}
    danger = school.concern("danger", words=words)
    with reading(engine) as connection:
        queue = Queue(connection, principal, NOW)
        assert [line.reference for line in queue.untaken(9)] == [danger.reference]
        assert queue.page(Filter("waiting"), None, 9) == []
        assert [line.id for line in queue.every(Filter(search=danger.reference))] == [danger.id]
        counts = {"waiting": 1, "asked": 0, "resolved": 0, "ended": 0, "overdue": 0}
        assert queue.counts() == counts
        said = set(first_words(connection, [danger.id], ("happened", "wish")))
    assert said == {(danger.id, "happened", "A knife."), (danger.id, "wish", "Help.")}
