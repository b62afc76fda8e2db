"""What is kept of a parent, and why it stays or goes."""

from __future__ import annotations

from dataclasses import dataclass

# Why a family comes under legal hold, and why it is erased: what the log says instead of words.
HOLD_REASONS = ("court", "inquiry", "records_request", "other")
ERASE_REASONS = ("asked_in_person", "asked_in_writing", "left_school")


@dataclass(frozen=True, slots=True)
class Kept:
    """How much there is. A request deletes what is over of the `bookings`, all of `waiting`,
    `requests` and `messages`, and the words of those `concerns` that are over; what is still
    `coming`, and concerns that are `active` or `on_hold`, stay. `held`: nothing goes, since the
    family is under legal hold. `listed`: the school's roster has the family.
    """

    held: bool = False
    listed: bool = False
    bookings: int = 0
    coming: int = 0
    waiting: int = 0
    requests: int = 0
    concerns: int = 0
    active: int = 0
    on_hold: int = 0
    messages: int = 0
