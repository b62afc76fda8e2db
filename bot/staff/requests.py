"""What parents asked the office to arrange, and the office's answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from starlette.responses import Response

from bot.domain.booking import KINDS, WAYS
from bot.domain.messages import LanguageCode, Msg
from bot.services.people import People
from bot.services.requests import LONGEST, Requests, said
from bot.staff.desk import Desk, Missing
from bot.staff.filled import Filled
from bot.staff.pages import Page
from bot.store.requests import Request

REQUESTS = "/staff/requests"
# What parents said in a form, with a message each that names it: `office-said`.
_NAMED = (
    "children", "child_name", "whom", "role", "kind", "title", "interpreter", "way", "day", "time",
    "wish", "companions",
)  # fmt: skip


def requests(desk: Desk) -> Response:
    """The open ones, the oldest first. Where no school was named, it may be any: only who is
    responsible for all of them sees it, and the others that there is one."""
    found = [
        request for id in (*desk.own, *([""] if _sees_all(desk) else []))
        for request in Requests(desk.records).open_at(id)
    ]  # fmt: skip
    found.sort(key=lambda request: request.id)
    unseen = 0 if _sees_all(desk) else len(Requests(desk.records).open_at(""))
    names = People(desk.records).names(request.family for request in found if request.family)
    rows = [_row(desk, request, names) for request in found]
    return desk.page("requests.html", rows=rows, unseen=unseen)


def _sees_all(desk: Desk) -> bool:
    schools = {id for id, one in desk.organizations.items() if one.kind == "school"}
    return schools <= desk.viewer.organizations


def _row(desk: Desk, request: Request, names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "request": request,
        "kind": Msg("office-request-kind", kind=request.kind),
        "name": names.get(request.family, ""),
        "when": desk.when(request.created, request.school),
        "iso": request.created.isoformat(),
        "school": desk.own.get(request.school, ""),
        "language": Msg("office-language", language=LanguageCode(request.language)),
    }


def one(desk: Desk) -> Response:
    return _page(desk, _request(desk))


def answer(desk: Desk) -> Response:
    request, filled = _request(desk), Filled(desk)
    words = desk.form.get("words", "").strip()
    if not words:
        filled.wrong("words", Msg("office-missing"))
    if len(words) > LONGEST:
        filled.wrong("words", Msg("office-too-long", count=len(words), longest=LONGEST))
    if filled.errors:
        return _page(desk, request, filled.errors)
    at = Requests(desk.records).answer(request.id, words)
    if at is None:
        return desk.go(REQUESTS, "office-done-chat-gone")
    return desk.go(
        REQUESTS, "office-done-answered-later" if at > desk.now else "office-done-answered"
    )


def close(desk: Desk) -> Response:
    Requests(desk.records).close(_request(desk).id, "closed")
    return desk.go(REQUESTS, "office-done-closed")


def _request(desk: Desk) -> Request:
    found = Requests(desk.records).get(desk.number("id"))
    if found is None or not (
        found.school in desk.own or (not found.school and _sees_all(desk))
    ):  # fmt: skip
        raise Missing
    return found


def _page(
    desk: Desk, request: Request, errors: Mapping[str, str] | None = None
) -> Response:  # fmt: skip
    """`errors`: what is wrong with what was sent, if something was."""
    names = People(desk.records).names([request.family] if request.family else [])
    return desk.page(
        "request.html", 200 if errors is None else 422, row=_row(desk, request, names),
        said=list(_said(desk, request)), longest=LONGEST, errors=errors or {},
    )  # fmt: skip


def _said(desk: Desk, request: Request) -> Iterator[tuple[str, str]]:
    """Label and words."""
    words = said(request)
    for name in _NAMED:
        if name in words:
            yield desk.say(Msg("office-said", name=name)), _in_words(desk, name, words[name])


def _in_words(desk: Desk, name: str, text: str) -> str:
    """A value that was pressed, as it is said; else the parent's own words."""
    match name:
        case "interpreter":
            return desk.say(Msg("office-language", language=LanguageCode(text)))
        case "way" if text in WAYS:
            return desk.say(Msg("office-way", way=text))
        case "kind" if text in KINDS:
            return desk.say(Msg("office-meeting-kind", kind=text))
        case "role":
            return desk.say(Msg("office-staff-role", role=text))
        case "children":
            return ", ".join(text.split(","))
    return text


PAGES = (
    Page(
        REQUESTS,
        requests,
        "requests",
        menu="office-menu-requests",
        about="office-menu-requests-about",
    ),
    Page(REQUESTS + "/{id}", one, "requests"),
    Page(REQUESTS + "/{id}/answer", answer, "requests", "POST"),
    Page(REQUESTS + "/{id}/close", close, "requests", "POST"),
)
