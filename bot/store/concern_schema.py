"""The tables of concerns: what each is now, its log, and beside it the words, which can be erased
without the log losing a line.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    and_,
    literal_column,
    text,
)

from bot.store.schema import Utc, metadata

_WAITING = text("status in ('open', 'acknowledged')")
_ASKED = text("status = 'asked'")
_UNTAKEN_DANGER = text("kind = 'danger' and status = 'open'")
_DISCRIMINATION = text("kind = 'discrimination'")
_RESOLVED = text("status = 'resolved'")

# What a concern is now (`domain.concern.Concern`), and whose it is: a chat, a family where one is
# linked, a name where the parent gave one (sealed). All of that is empty once it is erased, and the
# family and the name are from the beginning where the parent stays anonymous.
concern = Table(
    "concern",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reference", String(16), nullable=False, unique=True),
    Column("kind", String(16), nullable=False),
    Column("topic", String(16), nullable=False),
    Column("school", String(64), nullable=False),
    Column("chain", String(64), nullable=False),
    Column("level", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("holder", Integer, nullable=False),
    Column("about_rank", Integer, nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("due", Utc),
    Column("left", Integer),
    Column("closes", Utc),
    Column("reminded", Utc),
    Column("alerts", Integer, nullable=False),
    Column("rating", Integer),
    Column("hold", Boolean, nullable=False),
    Column("erased", Boolean, nullable=False),
    Column("raised", Utc, nullable=False),
    Column("first_step", Utc),
    Column("resolved", Utc),
    Column("ended", Utc),
    Column("seq", Integer, nullable=False),
    Column("language", String(16), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("peer", String(128), nullable=False),
    Column("family_id", ForeignKey("family.id")),
    Column("child_id", ForeignKey("child.id")),
    Column("name", Text),
    Index("ix_concern_queue", "due", "id", sqlite_where=_WAITING, postgresql_where=_WAITING),
    Index(
        "ix_concern_school_queue", "school", "due", "id",
        sqlite_where=_WAITING, postgresql_where=_WAITING,
    ),
    Index(
        "ix_concern_danger", "due", "id",
        sqlite_where=_UNTAKEN_DANGER, postgresql_where=_UNTAKEN_DANGER,
    ),
    Index(
        "ix_concern_discrimination", "status", "due", "id",
        sqlite_where=_DISCRIMINATION, postgresql_where=_DISCRIMINATION,
    ),
    Index("ix_concern_asked", "school", sqlite_where=_ASKED, postgresql_where=_ASKED),
    Index("ix_concern_closes", "closes", sqlite_where=_RESOLVED, postgresql_where=_RESOLVED),
    Index(None, "school", "raised"),
    Index(None, "holder", "status"),
    Index(None, "channel", "peer"),
    Index(None, "family_id"),
    Index(
        "ix_concern_ended", "ended", sqlite_where=text("erased = 0 AND hold = 0"),
        postgresql_where=text("NOT erased AND NOT hold"),
    ),
)  # fmt: skip

# Written out, so that SQLite sees which index holds them.
_OPEN = literal_column("'open'", String)
IS_WAITING = concern.c.status.in_((_OPEN, literal_column("'acknowledged'", String)))
IS_RESOLVED = concern.c.status == literal_column("'resolved'", String)
IS_ASKED = concern.c.status == literal_column("'asked'", String)
IS_DISCRIMINATION = concern.c.kind == literal_column("'discrimination'", String)
IS_UNTAKEN_DANGER = and_(
    concern.c.kind == literal_column("'danger'", String), concern.c.status == _OPEN
)

# Whom a concern is about: they are not given it and may not read it.
concern_about = Table(
    "concern_about",
    metadata,
    Column("concern_id", ForeignKey("concern.id"), primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), primary_key=True),
    Index(None, "staff_id"),
)

# The log. Append-only; `details` hold no personal words, `statement` is the policy's that a step
# rests on.
concern_event = Table(
    "concern_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("concern_id", ForeignKey("concern.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("what", String(16), nullable=False),
    Column("statement", String(128), nullable=False),
    Column("details", JSON, nullable=False),
    UniqueConstraint("concern_id", "seq"),
)

# What was said with an event, sealed: `name` says what it is (a form's slot, `reply`, `note` ...).
concern_words = Table(
    "concern_words",
    metadata,
    Column("concern_id", ForeignKey("concern.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("name", String(24), primary_key=True),
    Column("language", String(16), nullable=False),
    Column("text", Text, nullable=False),
)

# Who looked at a concern, or took it away in a file. Append-only.
disclosure = Table(
    "disclosure",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Utc, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("what", String(16), nullable=False),
    Column("concern_id", ForeignKey("concern.id"), nullable=False),
    Index(None, "concern_id"),
    Index(None, "at"),
)
