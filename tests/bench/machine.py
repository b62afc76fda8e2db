"""What the tables were measured on, without the name of the host."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def line() -> str:
    return f"{os.cpu_count()} cores, {_model()}, Python {platform.python_version()}"


def _model() -> str:
    """The model of the processor where the system tells it, else its architecture."""
    described = Path("/proc/cpuinfo")
    lines = described.read_text(encoding="utf-8").splitlines() if described.exists() else []
    models = (text.partition(":")[2].strip() for text in lines if text.startswith("model name"))
    return next(models, platform.machine())
