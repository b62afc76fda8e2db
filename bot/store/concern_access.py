"""Which concerns a member of staff may see. Every list, page, export and count of theirs is read
through here; what is not allowed by one of these lines is not there.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, false, or_, select

from bot.domain.access import Viewer
from bot.domain.chain import CONTACT, LEVELS
from bot.domain.concern_access import rank
from bot.store.concern_schema import IS_DISCRIMINATION, concern, concern_about
from bot.store.concerns import Case, case

# Who may be told of a danger: whoever is near enough to help, or answers for the school.
_NEAR = frozenset({"office", "principal", "administrator", "superintendent"})


def seen_by(viewer: Viewer) -> ColumnElement[bool]:
    """Whom a concern is about sees nothing of it, nor does who is not above that person; all others
    see what is theirs, and what their role answers for, in their own organizations."""
    held = concern.c.holder == viewer.staff if viewer.staff else false()
    return and_(~is_about(viewer), _within(viewer), or_(held, _answers_for(viewer)))


def _within(viewer: Viewer) -> ColumnElement[bool]:
    """Where that is one school, by its index; else by none, which would only keep databases from
    reading in the order that is asked for."""
    schools = sorted(viewer.organizations)
    if len(schools) == 1:
        return concern.c.school == schools[0]
    return concern.c.school.concat("").in_(schools)


def is_about(viewer: Viewer) -> ColumnElement[bool]:
    return exists().where(
        concern_about.c.concern_id == concern.c.id, concern_about.c.staff_id == viewer.staff
    )


def _answers_for(viewer: Viewer) -> ColumnElement[bool]:
    allowed: list[ColumnElement[bool]] = []
    if viewer.role in _NEAR:
        # Those above whom it is about come first; where none of them takes it, everybody near.
        first = concern.c.about_rank < max(rank(viewer.role), 1)
        allowed.append(and_(concern.c.kind == "danger", or_(first, concern.c.alerts > 0)))
    if rank(viewer.role) > 0:
        own = and_(concern.c.kind == "concern", concern.c.about_rank < rank(viewer.role))
        allowed.append(own)
    if viewer.role == "office":
        unassigned = and_(concern.c.level.in_((LEVELS[0], CONTACT)), concern.c.holder == 0)
        allowed.append(and_(concern.c.kind == "concern", unassigned))
    if viewer.role in ("equity", LEVELS[-1]):
        top = rank(LEVELS[-1])
        allowed.append(and_(IS_DISCRIMINATION, concern.c.about_rank < top))
    return or_(false(), *allowed)


def visible(viewer: Viewer) -> Select[tuple]:
    return select(concern).where(seen_by(viewer))


def find(connection: Connection, viewer: Viewer, reference: str) -> Case | None:
    """None alike for a concern that there is not and for one that the viewer may not see."""
    if "\0" in reference:  # which PostgreSQL takes in no text
        return None
    row = connection.execute(visible(viewer).where(concern.c.reference == reference)).one_or_none()
    return case(connection, row) if row else None
