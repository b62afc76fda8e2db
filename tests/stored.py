"""All that a database holds, as text, with everything that is sealed opened."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, select

from bot.store.secret import unsealed
from bot.store.tables import metadata
from bot.store.unit_of_work import reading

# How each sealed text begins (Fernet, version 0x80 and a time of this century).
_SEALED = "gAAAA"


def rows(engine: Engine) -> dict[str, list[str]]:
    """Every row of every table, in the order of its key."""
    with reading(engine) as connection:
        return {
            table.name: [
                repr([_opened(connection, value) for value in row])
                for row in connection.execute(select(table).order_by(*table.primary_key))
            ]
            for table in metadata.sorted_tables
        }


def holding(engine: Engine, word: str) -> dict[str, list[str]]:
    """The tables that hold the word anywhere, with the rows."""
    found = {name: [row for row in each if word in row] for name, each in rows(engine).items()}
    return {name: each for name, each in found.items() if each}


def _opened(connection: Connection, value: Any) -> Any:
    match value:
        case str() if value.startswith(_SEALED):
            return unsealed(connection, value)
        case dict():
            return {key: _opened(connection, each) for key, each in value.items()}
        case list():
            return [_opened(connection, each) for each in value]
    return value
