"""What no input may bring about."""

from __future__ import annotations

from io import StringIO

import httpx


def sound(answer: httpx.Response, log: StringIO) -> None:
    """No fault of ours, by the answer and by what was logged since the last one."""
    assert answer.status_code < 500, log.getvalue()
    assert "Traceback" not in answer.text
    calm(log)


def calm(log: StringIO) -> None:
    """Forgets the log, which would become too long to be read after each of many inputs."""
    logged = log.getvalue()
    log.seek(0)
    log.truncate()
    assert "failed" not in logged
