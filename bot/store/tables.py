"""All tables: each module of the schema adds its own."""

from bot.store import booking_schema, concern_schema, people_schema, privacy_schema, staff_schema
from bot.store.schema import metadata

__all__ = [
    "booking_schema", "concern_schema", "metadata", "people_schema", "privacy_schema",
    "staff_schema",
]  # fmt: skip
