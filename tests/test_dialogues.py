"""Conversations as tables: tests/dialogues/*.yml say what the parent does and what follows.

`pytest tests/test_dialogues.py --update` writes what follows now; review the difference.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound
from bot.knowledge import Knowledge
from bot.play import Turn, play

FOLDER = Path(__file__).parent / "dialogues"
DIALOGUES = [
    pytest.param(path, index, id=f"{path.stem}: {dialogue['name']}")
    for path in sorted(FOLDER.glob("*.yml"))
    for index, dialogue in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")))
]
PARENT_DOES = ("parent", "taps", "edits", "sends")


@pytest.mark.parametrize(("path", "index"), DIALOGUES)
def test_dialogue(
    path: Path, index: int, knowledge: Knowledge, request: pytest.FixtureRequest
) -> None:
    dialogues = yaml.safe_load(path.read_text(encoding="utf-8"))
    expected = dialogues[index]["turns"]
    happened = _played(knowledge, dialogues[index])
    if request.config.getoption("--update"):
        dialogues[index]["turns"] = happened
        text = yaml.safe_dump(dialogues, allow_unicode=True, sort_keys=False, width=100)
        path.write_text(text, encoding="utf-8")
    else:
        assert happened == expected


def _played(knowledge: Knowledge, dialogue: dict[str, Any]) -> list[dict[str, Any]]:
    conversation = Conversation("test", "test", **dialogue.get("given", {}))
    locale = dialogue.get("phone", "en-US")
    happened = []
    for row in dialogue["turns"]:
        does = {key: row[key] for key in PARENT_DOES if key in row}
        turn = play(knowledge, _inbound(does, locale), conversation)
        conversation = turn.outcome.conversation
        happened.append({**does, **_described(turn)})
    return happened


def _inbound(does: dict[str, str], locale: str) -> Inbound:
    [(deed, content)] = does.items()
    kind = {"parent": "text", "taps": "button", "edits": "edited", "sends": "unreadable"}[deed]
    text = content if deed in ("parent", "edits") else ""
    payload = content if deed == "taps" else ""
    at = datetime(2026, 3, 2, tzinfo=UTC)
    return Inbound("test", "test", "1", at, text, payload, kind, locale)  # type: ignore[arg-type]


def _described(turn: Turn) -> dict[str, Any]:
    """What is worth expecting; what is as usual is left out."""
    outcome = turn.outcome
    cited = [
        f"{citation.passage.document}#{citation.passage.id} ({citation.origin})"
        for reply in outcome.replies
        for citation in reply.citations[:1]
    ]
    described = {
        "says": [" + ".join(msg.id for msg in reply.say) for reply in outcome.replies],
        "cites first": cited,
        "choices": [choice.payload for reply in turn.rendered for choice in reply.choices],
        "language": " ".join(dict.fromkeys(reply.language for reply in turn.rendered)),
        "form": outcome.conversation.form,
        "abstained": outcome.abstained,
    }
    return {key: value for key, value in described.items() if value}
