"""The services are tested on SQLite and on PostgreSQL."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from tests.services.school import MORNING, School


@pytest.fixture
def engine(any_engine: Engine) -> Engine:
    return any_engine


@pytest.fixture
def school(engine: Engine) -> School:
    return School(engine, MORNING)
