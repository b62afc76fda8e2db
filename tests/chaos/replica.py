"""`puente serve` as it is, unless the test moves its clock or shortens its leases:
`python -m tests.chaos.replica serve --port PORT`.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

# A file with the seconds by which the clock is ahead of the machine's.
CLOCK = "CHAOS_CLOCK"
# Seconds for which a row is leased.
LEASE = "CHAOS_LEASE"


def main() -> None:
    # Before anything is imported that reads it.
    from bot.store import outbox

    if seconds := os.environ.get(LEASE):
        outbox.LEASE = timedelta(seconds=float(seconds))
    from bot import cli, cli_setup

    if ahead := os.environ.get(CLOCK):
        cli_setup.now = lambda: datetime.now(UTC) + read(Path(ahead))
    cli.main()


def read(clock: Path) -> timedelta:
    return timedelta(seconds=float(clock.read_text()))


if __name__ == "__main__":
    main()
