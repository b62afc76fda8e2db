"""Who of a school's staff is meant by a name that somebody typed."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.folding import fold
from bot.domain.people import PRINCIPAL, TEACHER, Staff
from bot.tools.books import Office
from bot.tools.typed import Mistyped


def named(office: Office, school: str, names: Sequence[str]) -> list[Staff]:
    """Who is named; all with whom conferences are held if nobody is."""
    if names:
        found = [one(office, school, name) for name in names]
        return list({who.id: who for who in found}.values())
    return _demand(office, school, (TEACHER, PRINCIPAL))


def one(office: Office, school: str, name: str) -> Staff:
    """By the whole name, the last one, or the roster's id. Raises `Mistyped` for nobody, and where
    it may be somebody else."""
    everybody = _demand(office, school)
    sources = office.people.sources(school)
    called = " ".join(fold(name).split())
    for meant in (
        [who for who in everybody if sources.get(who.id) == name.strip()],
        [who for who in everybody if fold(who.name) == called],
        [who for who in everybody if fold(who.family_name) == called],
    ):
        if len(meant) == 1:
            return meant[0]
        if meant:
            both = ", ".join(f"{who.name} ({sources[who.id]})" for who in meant)
            wrong = f"{name} may be {len(meant)} people at {school}: {both}"
            raise Mistyped(wrong, "write the whole name, or the id that stands beside it")
    names = ", ".join(who.name for who in everybody)
    raise Mistyped(f"Nobody at {school} is called {name}", f"there are {names}")


def _demand(office: Office, school: str, roles: Sequence[str] = ()) -> list[Staff]:
    found = office.people.staff(school, roles)
    if not found:
        wrong = f"{school} has no teachers yet"
        raise Mistyped(wrong, "take its roster over with `puente import PATH`")
    return found
