"""How things are logged: for a terminal as text, for machines a JSON object a line."""

from __future__ import annotations

import logging
import sys
from typing import Literal

import structlog
from structlog.typing import Processor

from bot.errors import told_without_words

Format = Literal["auto", "json", "text"]
_LONGEST = 200


def configure(level: str, format: Format) -> None:
    """`auto`: text where somebody looks on. What libraries log goes the same way."""
    number = logging.getLevelNamesMapping()[level.upper()]
    for_people = format == "text" or (format == "auto" and sys.stderr.isatty())
    structlog.configure(
        processors=None if for_people else _for_machines(),
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(handlers=[_Bridge()], level=max(number, logging.WARNING), force=True)


def _for_machines() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.JSONRenderer(),
    ]


class _Bridge(logging.Handler):
    """Of what a library logs, the first line before anything is filled in: the rest could hold
    what a parent wrote."""

    def emit(self, record: logging.LogRecord) -> None:
        message = str(record.msg).strip().partition("\n")[0][:_LONGEST]
        error = record.exc_info and record.exc_info[1]
        told = {"exception": told_without_words(error)} if error else {}
        log = structlog.get_logger()
        log.log(record.levelno, "library", library=record.name, message=message, **told)
