"""The store is tested on SQLite and on PostgreSQL."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine


@pytest.fixture
def engine(any_engine: Engine) -> Engine:
    return any_engine
