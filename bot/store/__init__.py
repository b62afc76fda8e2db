"""The one room that speaks SQL. Services are handed a `Connection`, in one transaction."""

from sqlalchemy import Connection, Engine

__all__ = ["Connection", "Engine"]
