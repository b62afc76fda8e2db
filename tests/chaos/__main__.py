"""Breaks what can break while parents write, and says whether anything was lost:
`python -m tests.chaos [SCENARIO ...]`; exit 1 if a promise was not kept, 2 without PostgreSQL.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from dataclasses import fields

from rich.console import Console

from tests import postgres
from tests.bench import machine, measuring
from tests.chaos.scenarios import SCENARIOS
from tests.chaos.stage import Size

_HELP = {
    "messages": "messages of parents, at least",
    "bookings": "conferences that they book, at most a tenth of the messages",
    "kills": "replicas that are killed",
    "replicas": "replicas that run",
    "seed": "of everything that is left to chance but the moments of the machine",
    "per_second": "messages a second that Telegram takes (30 from who pays for no more)",
}


def main(arguments: Sequence[str]) -> int:
    parser = _parser()
    options = vars(parser.parse_args(arguments))
    names, as_markdown = options.pop("scenarios"), options.pop("markdown")
    if unknown := set(names) - set(SCENARIOS):
        parser.error(f"no {', '.join(sorted(unknown))}; there are {', '.join(SCENARIOS)}")
    size = Size(**options)
    if fault := size.fault():
        parser.error(fault)
    if not postgres.can_start():
        sys.stderr.write("PostgreSQL is needed: install Debian's package postgresql.\n")
        return 2
    return _run(names or list(SCENARIOS), size, as_markdown=as_markdown)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=", ".join(SCENARIOS))
    parser.add_argument("--markdown", action="store_true", help="as Markdown")
    for field in fields(Size):
        if field.name in _HELP:
            flag = f"--{field.name.replace('_', '-')}"
            help = f"{_HELP[field.name]} ({field.default})"
            parser.add_argument(flag, type=int, default=field.default, help=help)
    return parser


def _run(names: Sequence[str], size: Size, *, as_markdown: bool) -> int:
    console = Console(width=None if sys.stdout.isatty() else 130)
    progress = Console(stderr=True, highlight=False)
    console.print(machine.line(), highlight=False)
    kept = True
    for name in names:
        found = asyncio.run(SCENARIOS[name](size, progress.print))
        kept &= not found.broken
        if as_markdown:
            sys.stdout.write(f"{measuring.markdown(found.table())}\n")
        else:
            console.print(found.table())
    return 0 if kept else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
