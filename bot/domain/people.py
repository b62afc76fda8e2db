"""Families and staff, as far as a booking needs them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

# What a member of staff is, in the values of the entity `staff_role`.
TEACHER, PRINCIPAL = "teacher", "principal"


@dataclass(frozen=True, slots=True)
class Staff:
    id: int
    school: str
    name: str
    role: str

    @property
    def family_name(self) -> str:
        return self.name.split()[-1]


@dataclass(frozen=True, slots=True)
class Child:
    """`teachers`: whose classes the child is in."""

    id: int
    school: str
    name: str
    grade: str
    teachers: tuple[Staff, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """One guardian with the children that the school says are hers. Another guardian of the same
    child is another family: neither sees what the other books.
    """

    id: int
    name: str
    children: tuple[Child, ...]
    reminders: bool = True

    def child(self, id: int) -> Child | None:
        return next((child for child in self.children if child.id == id), None)


def schools(children: Iterable[Child]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(child.school for child in children))


def shortened(name: str) -> str:
    """`Maria Gomez` -> `Maria G.`: how a volunteer may be shown to others."""
    first, _, rest = name.partition(" ")
    return f"{first} {rest.split()[-1][0]}." if rest.split() else first
