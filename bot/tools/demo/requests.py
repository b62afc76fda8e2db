"""What invented families asked the offices to arrange, and nobody has answered yet."""

from __future__ import annotations

import tomllib
from datetime import timedelta

from bot.services.requests import Asker, Requests
from bot.tools.demo.books import CHANNEL, Books
from bot.tools.demo.people import FOLDER, People


def ask(books: Books, people: People) -> None:
    table = tomllib.loads((FOLDER / "requests.toml").read_text(encoding="utf-8"))
    for said in table["request"]:
        family = people.ids["family"].get(said.get("guardian", ""), 0)
        asker = Asker(CHANNEL, said["chat"], said["language"], family)
        records = books.records(books.now - timedelta(hours=said["hours_ago"]), "parent")
        Requests(records).ask(asker, said["kind"], said["school"], said["words"])
