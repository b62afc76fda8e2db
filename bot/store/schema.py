"""The tables."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
    text,
)


class Utc(TypeDecorator[datetime]):
    """Aware times in the program, UTC without a zone in the database, as all engines keep alike."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and value.replace(tzinfo=UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# What Puente remembers of a chat. `state` is small JSON: form, slots, offered choices. `blocked`:
# since when its parent takes nothing from us.
conversation = Table(
    "conversation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(20), nullable=False),
    Column("peer", String(128), nullable=False),
    Column("language", String(16), nullable=False),
    Column("school", String(64), nullable=False),
    Column("family_id", ForeignKey("family.id")),
    Column("account_id", ForeignKey("account.id")),
    Column("state", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("updated", Utc, nullable=False),
    Column("blocked", Utc),
    UniqueConstraint("channel", "peer"),
    Index(None, "family_id"),
    Index(None, "account_id"),
)

# Which messages were taken, so that a repeat is dropped. Their words are not kept.
inbound = Table(
    "inbound",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(20), nullable=False),
    Column("external_id", String(128), nullable=False),
    Column("at", Utc, nullable=False),
    UniqueConstraint("channel", "external_id"),
)

_OPEN = text("sent IS NULL AND failed IS NULL")
_ASIDE = text("failed IS NOT NULL AND dismissed IS NULL")

# What is to be sent, in the order of `urgency` and `id` within a conversation. A row is claimed
# until `leased_until`; it is done when `sent` or `failed` is set. `parts`: how many parts of it
# have left. What failed is set aside until somebody looked at it and it is `dismissed`.
outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversation.id"), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("peer", String(128), nullable=False),
    Column("message", JSON, nullable=False),
    Column("created", Utc, nullable=False),
    Column("due", Utc, nullable=False),
    Column("leased_until", Utc),
    Column("attempts", Integer, nullable=False),
    Column("sent", Utc),
    Column("failed", Utc),
    Column("error", String(200)),
    Column("urgency", Integer, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("dismissed", Utc),
    Index(None, "channel", "peer", "id"),
    # The first of a channel, past all that was sent since the first day.
    Index(
        "ix_outbox_waiting", "channel", "urgency", "id", sqlite_where=_OPEN, postgresql_where=_OPEN
    ),
    Index("ix_outbox_open", "channel", "peer", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
    Index("ix_outbox_aside", "id", sqlite_where=_ASIDE, postgresql_where=_ASIDE),
    # The oldest open one of all.
    Index("ix_outbox_next", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
    # Looked through when a chat is deleted.
    Index(None, "conversation_id"),
)

# When the next message may leave by a channel that allows so many a second, and before when none
# may because the channel said so.
pace = Table(
    "pace",
    metadata,
    Column("channel", String(20), primary_key=True),
    Column("next", Utc, nullable=False),
    Column("not_before", Utc),
)

# What is to be sent later: it moves to the outbox when it is due.
notice = Table(
    "notice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversation.id"), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("peer", String(128), nullable=False),
    Column("message", JSON, nullable=False),
    Column("due", Utc, nullable=False),
    Index(None, "due"),
    Index(None, "channel", "peer"),
    Index(None, "conversation_id"),
)

# How often a day a question was asked that no document answers: topic, language and school, no
# words.
unanswered = Table(
    "unanswered",
    metadata,
    Column("day", Date, primary_key=True),
    Column("topic", String(64), primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("school", String(64), primary_key=True),
    Column("count", Integer, nullable=False),
)
