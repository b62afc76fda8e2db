"""The commands of a school's office: roster and codes, conferences, events, requests."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from secrets import SystemRandom
from typing import TYPE_CHECKING, Annotated

import typer

from bot import cli_setup as setup

if TYPE_CHECKING:
    from bot.tools.books import Office
    from bot.tools.tables import Table

top = typer.Typer()
slots = typer.Typer(no_args_is_help=True, help="The times that families book.")
bookings = typer.Typer(no_args_is_help=True, help="What families booked.")
events = typer.Typer(no_args_is_help=True, help="Where volunteers help.")
requests = typer.Typer(no_args_is_help=True, help="What parents asked the office to arrange.")

School = Annotated[str, typer.Option(help="Id of the school.")]
Day = Annotated[str, typer.Option(help="Such as 2026-12-01.")]
To = Annotated[str, typer.Option(help="Day, such as 2026-12-08.")]
Hours = Annotated[str, typer.Option(help="Such as 14:00-15:00; all day if left out.")]
Teacher = Annotated[str, typer.Option(help="Name, or the roster's sourcedId.")]
Teachers = Annotated[
    list[str] | None, typer.Option("--teacher", help="Name; again for each; all if left out.")
]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
# As large as the ids of all databases.
Number = Annotated[int, typer.Argument(min=1, max=2**31 - 1)]


@top.command("import")
def take_roster(
    path: Annotated[Path, typer.Argument(help="Folder or zip with OneRoster 1.1 CSV files.")],
) -> None:
    """Take a school's roster over; if anything is wrong, say it and take nothing."""
    from bot.services.roster import take_over
    from bot.store.unit_of_work import transaction
    from bot.tools import school

    settings = setup.settings()
    engine = setup.database(settings)
    roster = school.read_roster(settings, path, setup.now().date())
    with transaction(engine) as connection:
        summary = take_over(connection, roster)
    sys.stdout.writelines(school.told(summary))


@top.command()
def codes(
    school: School,
    again: Annotated[str, typer.Option(help="A guardian's sourcedId, for a new code.")] = "",
) -> None:
    """Print codes, with which guardians link a chat to their children, as CSV to hand out."""
    from bot.services.families import new_codes
    from bot.store.unit_of_work import transaction
    from bot.tools.school import must_exist, read_organizations, write_codes

    settings = setup.settings()
    engine = setup.database(settings)
    must_exist(read_organizations(settings), school)
    with transaction(engine) as connection:  # a code that cannot be printed is none
        write_codes(sys.stdout, new_codes(connection, school, SystemRandom(), again))


@top.command()
def day(
    school: School,
    day: Day,
    teacher: Annotated[str, typer.Option(help="Only of this one.")] = "",
    csv: AsCsv = False,
) -> None:
    """The day's conferences, to print."""
    from bot.tools import day as of

    _show(lambda office: of.of_day(office, school, day, teacher), csv)


@top.command()
def book(  # noqa: PLR0913, PLR0917 - each is an option
    school: School,
    guardian: Annotated[str, typer.Option(help="The roster's sourcedId.")],
    child: Annotated[str, typer.Option(help="First name.")],
    teacher: Teacher,
    at: Annotated[str, typer.Option(help='Such as "2026-12-01 15:20".')],
    way: Annotated[str, typer.Option(help="in_person, phone or video.")] = "in_person",
    interpreter: Annotated[str, typer.Option(help="Language code, such as es.")] = "",
) -> None:
    """Book a conference for a family that has no phone."""
    from bot.tools import day as of

    wanted = of.Wanted(guardian, child, teacher, at, way, interpreter)
    _tell(lambda office: of.book(office, school, wanted))


@bookings.command("cancel")
def cancel_booking(number: Number) -> None:
    """Take a booking back for the school; the family is told."""
    from bot.tools import day as of

    _tell(lambda office: of.cancel(office, number))


@slots.command()
def publish(  # noqa: PLR0913, PLR0917 - each is an option
    school: School,
    first: Annotated[str, typer.Option("--from", help="First day, such as 2026-12-01.")],
    last: Annotated[str, typer.Option("--to", help="Last day.")],
    hours: Annotated[str, typer.Option(help="Such as 14:00-17:30.")],
    length: Annotated[int, typer.Option(min=5, max=240, help="Minutes of a slot.")] = 15,
    pause: Annotated[
        int,
        typer.Option("--break", min=0, max=120, help="Minutes between; over 10, no interpreter."),
    ] = 5,
    ways: Annotated[str, typer.Option(help="How one meets.")] = "in_person,phone,video",
    opens: Annotated[str, typer.Option(help="First day to book.")] = "",
    closes: Annotated[str, typer.Option(help="Last day to book.")] = "",
    teacher: Teachers = None,
    room: Annotated[str, typer.Option(help="For all whom --rooms does not name.")] = "",
    rooms: Annotated[Path | None, typer.Option(help="CSV file: teacher,room.")] = None,
) -> None:
    """Offer conference times of teachers and the principal; safe to repeat."""
    from bot.tools import conferences

    wanted = conferences.Wanted(
        first, last, hours, length, pause, ways, opens, closes, teacher or (), room, rooms
    )
    _tell(lambda office: conferences.publish(office, school, wanted))


@slots.command()
def block(school: School, day: Day, hours: Hours = "", teacher: Teachers = None) -> None:
    """Close what is free; what is booked stays, and is listed."""
    from bot.tools import conferences

    _tell(lambda office: conferences.block(office, school, day, hours, teacher or ()))


@slots.command()
def unblock(school: School, day: Day, hours: Hours = "", teacher: Teachers = None) -> None:
    """Open what was closed."""
    from bot.tools import conferences

    _tell(lambda office: conferences.unblock(office, school, day, hours, teacher or ()))


@slots.command()
def move(school: School, day: Day, to: To) -> None:
    """Move a whole day with its bookings; the families are told."""
    from bot.tools import conferences

    _tell(lambda office: conferences.move(office, school, day, to))


@slots.command("list")
def list_slots(
    school: School, day: Annotated[str, typer.Option(help="Only this one.")] = ""
) -> None:
    """How many slots are free and booked, by day and teacher."""
    from bot.tools import conferences

    _show(lambda office: conferences.listed(office, school, day))


@events.command("publish")
def publish_events(path: Annotated[Path, typer.Argument(help="TOML file.")]) -> None:
    """Publish the events of a file, or what has changed in it; safe to repeat."""
    from bot.tools import events as of

    _tell(lambda office: of.publish(office, path))


@events.command("list")
def list_events(school: School) -> None:
    """What is to come, and how many signed up."""
    from bot.tools import events as of

    _show(lambda office: of.listed(office, school))


@events.command()
def roster(number: Number, csv: AsCsv = False) -> None:
    """The full names of who signed up."""
    from bot.tools import events as of

    _show(lambda office: of.roster(office, number), csv)


@events.command("cancel")
def cancel_event(number: Number) -> None:
    """Call an event off; who signed up and who waits is told."""
    from bot.tools import events as of

    _tell(lambda office: of.cancel(office, number))


@requests.command("list")
def list_requests(school: School, csv: AsCsv = False) -> None:
    """What is not answered yet."""
    from bot.tools import requests as of

    _show(lambda office: of.listed(office, school), csv)


@requests.command()
def answer(
    number: Number, text: Annotated[str, typer.Option(help="What the parent reads.")]
) -> None:
    """Send the office's own words to the chat of a request, and close it."""
    from bot.tools import requests as of

    _tell(lambda office: of.answer(office, number, text))


@requests.command()
def close(number: Number) -> None:
    """Close a request that was settled in another way; nothing is sent."""
    from bot.tools import requests as of

    _tell(lambda office: of.close(office, number))


def _tell(work: Callable[[Office], Iterable[str]]) -> None:
    """Says what was done once it is committed."""
    from bot.tools.books import open_books

    settings = setup.settings()
    with open_books(settings, setup.database(settings), setup.now()) as office:
        told = list(work(office))
    sys.stdout.writelines(f"{line}\n" for line in told)


def _show(work: Callable[[Office], Table], csv: bool = False) -> None:
    from bot.tools.books import open_books
    from bot.tools.tables import show, write_csv

    settings = setup.settings()
    with open_books(settings, setup.database(settings), setup.now()) as office:
        table = work(office)
    (write_csv if csv else show)(sys.stdout, table)
