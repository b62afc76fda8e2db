"""What parents asked the office to arrange, and its answers."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.messages import LanguageCode
from bot.l10n.formats import written
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.services.requests import LONGEST, Requests, said
from bot.store.requests import Request
from bot.tools.books import Office
from bot.tools.tables import Table
from bot.tools.typed import Mistyped, plain

COLUMNS = ("number", "when", "kind", "from", "about", "said", "language", "school")


def listed(office: Office, school: str) -> Table:
    """What is open at a school, and what no school was named for: any of them may take it."""
    calendar = office.school(school).calendar
    requests = Requests(office.records)
    found = sorted(
        [*requests.open_at(school), *requests.open_at("")], key=lambda request: request.id
    )
    names = office.people.names(request.family for request in found if request.family)
    rows = [
        (
            str(request.id), f"{calendar.local(request.created):%Y-%m-%d %H:%M}", request.kind,
            names.get(request.family, "not known"), request.staff, _said(request),
            str(written(LanguageCode(request.language), SOURCE_LANGUAGE)),
            request.school or "not named",
        )
        for request in found
    ]  # fmt: skip
    return Table(COLUMNS, rows, f"Nothing is open at {school}.")


def _said(request: Request) -> str:
    return "\n".join(f"{name}: {text}" for name, text in said(request).items())


def answer(office: Office, number: int, text: str) -> Iterator[str]:
    """Closes a request with the office's own words, which go to the chat that it came from."""
    words = _words(text)
    _demand(office, number)
    at = Requests(office.records).answer(number, words)
    if at is None:
        yield f"Closed: request {number}. Its chat was deleted, so nobody reads the answer."
    elif at > office.records.now:
        yield f"Answered: request {number}. It is quiet now; the answer is sent in the morning."
    else:
        yield f"Answered: request {number}."


def _words(text: str) -> str:
    words = plain(text)
    if not words:
        raise Mistyped("The answer has no words", 'write --text "..."')
    if len(words) > LONGEST:
        raise Mistyped(f"The answer has {len(words)} characters", f"{LONGEST} at most")
    return words


def close(office: Office, number: int) -> Iterator[str]:
    _demand(office, number)
    Requests(office.records).close(number, "closed")
    yield f"Closed: request {number}. Nothing was sent."


def _demand(office: Office, number: int) -> None:
    if Requests(office.records).get(number) is None:
        raise Mistyped(f"There is no request {number}", "`puente requests list` gives the numbers")
