"""Messages that were given up: seen without their words, sent again or put aside."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.store import audit, outbox, schema
from bot.store.unit_of_work import reading, transaction
from tests.staff.browser import OTHER, OWN, Console, text
from tests.staff.unsent_rows import WORDS, given_up

UNSENT = "/staff/unsent"


def test_who_and_why_is_shown_and_never_the_words(console: Console) -> None:
    admin = console.person("sysadmin")
    assert console.say("staff-unsent-none") in text(admin.get(UNSENT))
    given_up(console, OWN)
    given_up(console, "")
    given_up(console, OTHER)
    given_up(console, "", console.account("office", OWN, name="Clara Clerk"))
    given_up(console, OWN, console.account("office", OTHER))
    page = admin.get(UNSENT)
    assert page.text.count("Bad Request: chat not found") == 3
    assert text(page).count("A parent") == 2
    assert "Clara Clerk" in text(page)
    assert "unsent " not in page.text, "the peer is nobody's business"
    assert WORDS not in page.text


@pytest.mark.parametrize("what", ["retry", "dismiss"])
def test_it_is_sent_again_or_put_aside_once_and_the_log_says_by_whom(
    console: Console, what: str
) -> None:
    id = given_up(console, OWN)["id"]
    account = console.account("sysadmin")
    admin = console.signed_in(account)
    assert admin.send(f"{UNSENT}/{id}/{what}").status_code == 303
    assert "chat not found" not in admin.get(UNSENT).text
    assert admin.send(f"{UNSENT}/{id}/{what}").status_code == 404
    with transaction(console.engine) as connection:
        claimed = outbox.claim(connection, console.app.now(), ["telegram"], 9)
    assert [row.id for row in claimed] == ([id] if what == "retry" else [])
    with reading(console.engine) as connection:
        [entry] = audit.of(connection, "outbox", id)
    done = {"retry": "unsent_retried", "dismiss": "unsent_dismissed"}[what]
    assert (entry.actor, entry.what, entry.organization) == (f"account:{account}", done, OWN)


def test_what_is_not_given_up_has_no_page(console: Console) -> None:
    id = given_up(console, OWN)["id"]
    with transaction(console.engine) as connection:
        connection.execute(schema.outbox.update().values(failed=None))
    assert console.person("sysadmin").send(f"{UNSENT}/{id}/dismiss").status_code == 404
    with reading(console.engine) as connection:
        assert connection.execute(select(schema.outbox.c.dismissed)).scalar_one() is None
