"""What parents asked the office to arrange, and its answers."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.booking_words import NONE
from bot.domain.messages import LanguageCode, Msg, Reply
from bot.l10n.formats import written
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.services.requests import Requests
from bot.store.requests import Request
from bot.tools.books import Office
from bot.tools.tables import Table
from bot.tools.typed import Mistyped, plain

COLUMNS = ("number", "when", "kind", "from", "about", "said", "language", "school")
LONGEST = 2000
# What the form asks for its own sake, and what other columns tell.
_LEFT_OUT = frozenset({"confirm", "school", "office", "with"})


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
    said = {
        name: text for name, text in request.words.items() if name not in _LEFT_OUT and text != NONE
    }
    return "\n".join(f"{name}: {text}" for name, text in said.items())


def answer(office: Office, number: int, text: str) -> Iterator[str]:
    """Closes a request with the office's own words, which go to the chat that it came from."""
    words = _words(text)
    request = _open(office, number)
    Requests(office.records).close(number, "answered")
    reply = Reply((Msg("request-answered", number=number, words=words),))
    school = office.records.organizations.get(request.school)
    now = office.records.now
    at = school.calendar.awake(now) if school else now
    if not office.notices.to_chat(request.channel, request.peer, reply, at):
        yield f"Closed: request {number}. Its chat was deleted, so nobody reads the answer."
    elif at > now:
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
    _open(office, number)
    Requests(office.records).close(number, "closed")
    yield f"Closed: request {number}. Nothing was sent."


def _open(office: Office, number: int) -> Request:
    found = Requests(office.records).get(number)
    if found is None:
        raise Mistyped(f"There is no request {number}", "`puente requests list` gives the numbers")
    return found
