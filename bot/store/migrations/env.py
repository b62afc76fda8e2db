"""Alembic's environment: the connection is handed in by `bot.store.upgrade`."""

from alembic import context

# They add their tables.
from bot.store import booking_schema, concern_schema, people_schema, staff_schema  # noqa: F401
from bot.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
