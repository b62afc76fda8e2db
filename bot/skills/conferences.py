"""Conferences: they cannot be booked here yet, and each answer says so."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Msg
from bot.skills.common import at_the_office


def book_conference(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("conferences-book-later"))


def my_bookings(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("conferences-bookings-later"))


def change_booking(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("conferences-change-later"))


def cancel_booking(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("conferences-cancel-later"))


def request_interpreter(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("conferences-interpreter-later"))
