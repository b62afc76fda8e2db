"""What was done, where that takes more than a line: who is to be called, what stays as it was."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.responses import Response

from bot.domain.booking import Booking
from bot.domain.messages import Msg
from bot.services.people import People
from bot.staff.desk import Desk


def done(
    desk: Desk,
    back: str,
    *said: Msg,
    families: Iterable[Booking] = (),
    stay: Iterable[Booking] = (),
) -> Response:
    """`families`: whose bookings changed, so that they are told; `stay`: what is booked still."""
    reached, alone = People(desk.records).told(families)
    return desk.page(
        "done.html",
        back=back,
        said=[desk.say(msg) for msg in said],
        reached=reached,
        alone=alone,
        stay=[(booking.id, desk.say(short(desk, booking))) for booking in stay],
    )


def short(desk: Desk, booking: Booking) -> Msg:
    starts = desk.local(booking.starts, booking.school)
    return Msg(
        "office-booking-short", staff=booking.staff, child=booking.child, day=starts.date(),
        time=starts.time(), held="no" if booking.status == "booked" else "yes",
    )  # fmt: skip
