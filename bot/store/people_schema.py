"""The tables of people, as the school's roster (OneRoster 1.1) names them. `source` is the roster's
own id; who is no longer in the roster stays, not `active`, for some time: `gone` says since when
the clock knows.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from bot.store.schema import Utc, metadata

SOURCE = String(128)

staff = Table(
    "staff",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", SOURCE, nullable=False, unique=True),
    Column("school", String(64), nullable=False),
    Column("name", String(300), nullable=False),
    Column("role", String(20), nullable=False),
    Column("active", Boolean, nullable=False),
    Index(None, "school", "role"),
)

# One guardian. `name` is sealed; `code` is the hash of the code that links a chat, until it is
# used.
family = Table(
    "family",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", SOURCE, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("code", String(64), unique=True),
    Column("reminders", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("gone", Utc),
)

# `name` is the first name, sealed.
child = Table(
    "child",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", SOURCE, nullable=False, unique=True),
    Column("school", String(64), nullable=False),
    Column("name", Text, nullable=False),
    Column("grade", String(20), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("gone", Utc),
    Index(None, "school"),
)

guardianship = Table(
    "guardianship",
    metadata,
    Column("family_id", ForeignKey("family.id"), primary_key=True),
    Column("child_id", ForeignKey("child.id"), primary_key=True),
    Index(None, "child_id"),
)

classroom = Table(
    "classroom",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", SOURCE, nullable=False, unique=True),
    Column("school", String(64), nullable=False),
    Column("title", String(300), nullable=False),
    Column("active", Boolean, nullable=False),
)

teaching = Table(
    "teaching",
    metadata,
    Column("classroom_id", ForeignKey("classroom.id"), primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), primary_key=True),
    Index(None, "staff_id"),
)

enrolment = Table(
    "enrolment",
    metadata,
    Column("classroom_id", ForeignKey("classroom.id"), primary_key=True),
    Column("child_id", ForeignKey("child.id"), primary_key=True),
    Index(None, "child_id"),
)
