"""What a page of the staff is. All of them stand in `table.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from starlette.responses import Response

from bot.domain.access import PERMISSIONS
from bot.staff.desk import Desk

View = Callable[[Desk], Response]
# For pages that are shown to who is not signed in.
ANYBODY = "anybody"


@dataclass(frozen=True, slots=True)
class Page:
    """`path`: whole, from /staff, with Starlette's parameters. `needs`: the permission, so that
    there is no page without one. `menu`, `about`: messages that name and explain the page where it
    stands in the menu.
    """

    path: str
    view: View
    needs: str
    method: Literal["GET", "POST"] = "GET"
    menu: str = ""
    about: str = ""

    def __post_init__(self) -> None:
        if self.needs not in {*PERMISSIONS, ANYBODY}:
            raise ValueError(f"{self.path} needs an unknown permission: {self.needs!r}")

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"
