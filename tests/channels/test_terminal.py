"""A reply as plain text."""

from __future__ import annotations

from bot.channels.terminal import as_text
from bot.domain.messages import Button, File, Rendered


def test_files_are_named_before_the_choices() -> None:
    file = File("puente-1a2b3c4d.ics", "text/calendar", "BEGIN:VCALENDAR", "Add to my calendar")
    reply = Rendered("Booked.", "en", choices=(Button("Change it", "x"),), files=(file,))
    assert as_text(reply) == (
        "Booked.\n\n[Add to my calendar: puente-1a2b3c4d.ics]\n\n1. Change it"
    )
