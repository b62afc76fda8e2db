"""How much random tests try: a part with all tests, the whole with `make fuzz`."""

from __future__ import annotations

import os
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, settings

IS_WHOLE = os.environ.get("HYPOTHESIS_PROFILE") == "fuzz"
IN_ALL = 100_000
# What was tried, by entry.
TRIED: Counter[str] = Counter()
# One application serves all inputs of a test, as one serves all people.
_SHARED = list(HealthCheck)


def inputs(few: int, share: float) -> settings:
    """`few` with all tests; the whole is so large a part of all inputs."""
    return examples(few, round(share * IN_ALL))


def examples(few: int, whole: int, **others: Any) -> settings:
    """The few are the same ones each time, so that a change fails for what it changes."""
    return settings(
        max_examples=whole if IS_WHOLE else few,
        derandomize=not IS_WHOLE,
        database=None,
        deadline=None,
        suppress_health_check=_SHARED,
        **others,
    )
