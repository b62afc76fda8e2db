"""The tables of the staff's pages: who may sign in, who is signed in, and what they did.

That nothing in the log is changed is kept by triggers, which migration 0003 makes.
"""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from bot.store.schema import Utc, metadata

_HASH = String(64)

# `login` (an e-mail address) and `name` are sealed; by `mark`, a keyed hash, the login is found.
# `invitation` and `link` are hashes of one-time codes: for a first password, for a chat.
account = Table(
    "account",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mark", _HASH, nullable=False, unique=True),
    Column("login", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", String(20), nullable=False),
    Column("organization", String(64), nullable=False),
    Column("staff_id", ForeignKey("staff.id"), unique=True),
    Column("password", String(200)),
    Column("invitation", _HASH, unique=True),
    Column("invited_until", Utc),
    Column("link", _HASH, unique=True),
    Column("link_until", Utc),
    Column("language", String(16), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created", Utc, nullable=False),
    Index(None, "organization", "role"),
)

# `token` is the hash of what the browser keeps.
session = Table(
    "session",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", _HASH, nullable=False, unique=True),
    Column("account_id", ForeignKey("account.id"), nullable=False),
    Column("created", Utc, nullable=False),
    Column("seen", Utc, nullable=False),
    Column("expires", Utc, nullable=False),
    Index(None, "account_id"),
    Index(None, "expires"),
)

# Passwords that were wrong, or are being looked at: `who` is a keyed hash of a login or an address.
attempt = Table(
    "attempt",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("who", _HASH, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "who", "at"),
    Index(None, "at"),
)

# What was done to accounts, by whom (`account:3`, `command`), and in whose organization. No
# personal words. Append-only.
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Utc, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("what", String(24), nullable=False),
    Column("subject", String(12), nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("organization", String(64), nullable=False),
    Column("details", JSON, nullable=False),
    Index(None, "organization", "id"),
    Index(None, "actor", "id"),
    Index(None, "subject", "subject_id"),
)
