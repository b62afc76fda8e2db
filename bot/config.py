"""Settings, from the environment. README.md has a line for each; a test demands it."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import Unusable

ROOT = Path(__file__).resolve().parent.parent
_ADDRESS = re.compile(r"https?://[\w.-]+(:\d+)?(/\S*)?")


class Settings(BaseSettings):
    """`PUENTE_<NAME>` each, and `TELEGRAM_BOT_TOKEN`."""

    model_config = SettingsConfigDict(env_prefix="PUENTE_", extra="ignore")

    state: Path = Field(
        ROOT / ".puente", description="folder of the database, its key and the trained models"
    )
    database_url: str = Field("", description="SQLAlchemy URL; empty: SQLite in the state folder")
    database_pool: int = Field(
        15, ge=1, description="connections to the database that a process may hold"
    )
    secret_key: str = Field(
        "", repr=False, description="key of personal words; empty: a file in the state folder"
    )
    old_secret_keys: str = Field(
        "", repr=False, description="keys before it, with commas: what they wrote can be read"
    )
    nlu: Literal["embedded", "rasa"] = Field(
        "embedded",
        description="the engine that understands messages; `rasa` asks a server, see `make rasa`",
    )
    rasa_url: str = Field(
        "http://127.0.0.1:5005", description="address of the Rasa server; several with commas"
    )
    nlu_data: Path = Field(ROOT / "nlu_data", description="what parents say")
    locales: Path = Field(ROOT / "locales", description="what the bot says")
    policies_kb: Path = Field(ROOT / "policies_kb", description="what the bot knows")
    host: str = Field("127.0.0.1", description="address that the web pages listen on")
    port: int = Field(8000, ge=0, le=65535, description="port of the web pages")
    public_url: str = Field("", description="address of the web pages for links in messages")
    smtp_url: str = Field("", repr=False, description="mail server for the notices of staff")
    telegram_api: str = Field("", description="address of a self-hosted Bot API server")
    telegram_webhook: Literal["off", "on"] = Field(
        "off",
        description="`on`: Telegram posts messages to the public URL, see `puente telegram set`",
    )
    telegram_per_second: int = Field(
        30, ge=1, le=10_000, description="messages a second that Telegram takes from this bot"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="what is logged; never the words of a message"
    )
    log_format: Literal["auto", "json", "text"] = Field(
        "auto", description="JSON lines or text; auto: text in a terminal"
    )
    proxies: str = Field(
        "127.0.0.1", description="balancers that are believed for whom they ask, with commas"
    )
    metrics_token: str = Field(
        "", repr=False, description="who sends it may read /metrics; empty: this machine alone"
    )
    telegram_bot_token: str = Field(
        "", validation_alias="TELEGRAM_BOT_TOKEN", repr=False, description="turns Telegram on"
    )

    @field_validator("rasa_url")
    @classmethod
    def _addresses(cls, value: str) -> str:
        if not all(_ADDRESS.fullmatch(url.strip()) for url in value.split(",")):
            raise ValueError(f"{value!r} is no address; write http://127.0.0.1:5005")
        return value

    @cached_property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.state / 'puente.db'}"

    @property
    def old_keys(self) -> list[str]:
        return [key for part in self.old_secret_keys.split(",") if (key := part.strip())]

    @property
    def rasa_urls(self) -> list[str]:
        return [url.strip() for url in self.rasa_url.split(",")]

    @property
    def data_folders(self) -> tuple[Path, Path, Path]:
        return self.nlu_data, self.locales, self.policies_kb


def read_settings() -> Settings:
    """Raises `Unusable` with one line for each setting that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [f"{_variable(fault['loc'])}: {fault['msg']}" for fault in error.errors()]
        raise Unusable("\n".join(lines)) from None


def _variable(location: tuple[int | str, ...]) -> str:
    name = str(location[0])
    return name if name.isupper() else f"PUENTE_{name.upper()}"
