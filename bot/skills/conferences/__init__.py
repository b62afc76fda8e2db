"""Conferences: book one, see and change what is booked, get an interpreter."""

from bot.skills.conferences.book import BOOK, book_conference
from bot.skills.conferences.booked import (
    CANCEL,
    CHANGE,
    cancel_booking,
    change_booking,
    my_bookings,
)
from bot.skills.conferences.buttons import BUTTONS
from bot.skills.conferences.interpreter import INTERPRETER, request_interpreter

FORMS = (BOOK, CHANGE, CANCEL, INTERPRETER)

__all__ = [
    "BUTTONS",
    "FORMS",
    "book_conference",
    "cancel_booking",
    "change_booking",
    "my_bookings",
    "request_interpreter",
]
