"""How many inputs are tried: a few with all tests, a hundred thousand with `make fuzz`."""

from __future__ import annotations

import os
from collections import Counter

from hypothesis import HealthCheck, settings

PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "default")
IN_ALL = 100_000
# What was tried, by entry.
TRIED: Counter[str] = Counter()
# One application serves all inputs of a test, as one serves all people.
_SHARED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


def inputs(few: int, share: float) -> settings:
    """`few` with all tests; with the profile `fuzz` so large a part of all. The same ones each time
    but in that profile, so that a change fails for what it changes."""
    is_whole = PROFILE == "fuzz"
    return settings(
        max_examples=round(share * IN_ALL) if is_whole else few,
        derandomize=not is_whole or bool(os.environ.get("CI")),
        database=None,
        deadline=None,
        suppress_health_check=_SHARED,
    )
