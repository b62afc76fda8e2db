"""The safety screen: dangers in any place, language and length, and what only sounds like them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.conversation import Conversation
from bot.domain.messages import LONGEST, Inbound
from bot.knowledge import Knowledge
from bot.nlu.phrases import Phrases
from bot.play import understand
from tests.bench.safety import KNOWN, messages
from tests.nlu.test_engines import HARSH

SHIPPED = ("en", "es", "zh-Hans", "vi", "ar", "ko", "fil", "so")
STORY = {
    "en": "I would like to meet the teacher about his reading. Tuesday after three is good. ",
    "es": "Quisiera ver a la maestra por lo de su lectura. El martes después de las tres puedo. ",
}
DANGERS = [
    ("en", "a boy has a gun in his backpack", "emergency"),
    ("en", "my daughter says she wants to die", "emergency"),
    ("en", "my son never came home and nobody knows where he is", "emergency"),
    ("en", "kids call my son the n word every day", "report_discrimination"),
    ("es", "un niño trae una pistola en la mochila", "emergency"),
    ("es", "mi hija dice que se quiere morir", "emergency"),
    ("es", "mi hijo no llegó a la casa y nadie sabe dónde está", "emergency"),
    ("es", "no me atienden porque no hablo inglés", "report_discrimination"),
]
IN_OTHER_LANGUAGES = [
    ("zh-Hans", "我女儿说她不想活了", "emergency"),
    ("zh-Hans", "有人帶槍進學校了", "emergency"),
    ("vi", "con toi noi no muon chet", "emergency"),
    ("ar", "في ولد معه سكين بالمدرسه", "emergency"),
    ("ko", "아이가 학교에서 안 돌아왔어요 아무도 몰라요", "emergency"),
    ("fil", "may baril po yung bata sa school", "emergency"),
    ("so", "wiil baa qori ku haysta dugsiga", "emergency"),
    ("ko", "한국인이라고 선생님이 차별해요", "report_discrimination"),
]
HARMLESS = [
    ("en", "my son is killing it in math"),
    ("en", "I'm dying to meet the teacher"),
    ("en", "what is the bullying policy?"),
    ("en", "Thanks! That was a blast. See you at the fire drill."),
    ("en", "they"),
    ("en", "my son"),
    ("en", "Go on"),
    ("es", "me muero de ganas de conocer a la maestra"),
    ("es", "¿qué dice la política de acoso?"),
    ("es", "mi hijo"),
    ("es", "dijo que no"),
    ("es", "¡Gracias! Estuvo de muerte la feria. Nos vemos."),
]


def _parsed(knowledge: Knowledge, text: str, chat: str = "", payload: str = "") -> tuple[str, str]:
    inbound = Inbound("test", "test", "1", datetime(2026, 3, 2, tzinfo=UTC), text, payload)
    parse = understand(knowledge, inbound, Conversation("test", "test", chat)).parse
    return parse.danger, parse.intent


@pytest.mark.parametrize(("language", "text", "danger"), [*DANGERS, *IN_OTHER_LANGUAGES])
def test_a_danger_is_found_and_is_the_intent(
    knowledge: Knowledge, language: str, text: str, danger: str
) -> None:
    assert _parsed(knowledge, text, language) == (danger, danger)


@pytest.mark.parametrize(("language", "text", "danger"), DANGERS)
def test_the_language_of_the_chat_hides_no_danger(
    knowledge: Knowledge, language: str, text: str, danger: str
) -> None:
    other = {"en": "es", "es": "en"}[language]
    assert _parsed(knowledge, text, other)[0] == danger


@pytest.mark.parametrize(("language", "text", "danger"), DANGERS)
@pytest.mark.parametrize("sentences", [1, 4, 24])
def test_a_danger_is_found_at_the_end_of_a_story(
    knowledge: Knowledge, language: str, text: str, danger: str, sentences: int
) -> None:
    story = f"{STORY[language] * sentences}{text}."
    assert len(story) <= LONGEST
    assert knowledge.screen.look(story).danger == danger


@pytest.mark.parametrize(
    "text",
    [
        "hello my son has a gun in his room and he said he will use it at school tomorrow",
        "/help a man with a gun is in the school",
        "when are conferences? my son wants to kill himself",
        "MY SON WANTS TO KILL HIMSELF",
        "my hija se quiere kill herself",
        "my son wants to kill himself. " + "He is eleven. " * LONGEST,
    ],
    ids=["in a run-on", "after a command", "after a question", "loud", "in two", "too long"],
)
def test_nothing_around_it_hides_a_danger(knowledge: Knowledge, text: str) -> None:
    assert _parsed(knowledge, text, "en")[0] == "emergency"


def test_who_is_in_danger_comes_before_who_is_treated_unequally(knowledge: Knowledge) -> None:
    both = "They call my son the n word every day. Today a boy showed him a gun and will kill him."
    assert knowledge.screen.look(both).danger == "emergency"


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_what_only_sounds_alarming_is_none(knowledge: Knowledge, language: str, text: str) -> None:
    assert _parsed(knowledge, text, language)[0] == ""


@pytest.mark.parametrize("language", STORY)
def test_a_long_story_is_none_by_its_length(knowledge: Knowledge, language: str) -> None:
    assert knowledge.screen.look(STORY[language] * 24).danger == ""


@pytest.mark.parametrize("text", HARSH)
def test_anything_can_be_screened(knowledge: Knowledge, text: str) -> None:
    alarm = knowledge.screen.look(text)
    assert (alarm.danger, 0 <= alarm.chance <= 1) == ("", True)


@pytest.mark.parametrize("language", SHIPPED)
def test_most_dangers_are_found_and_few_look_alikes(knowledge: Knowledge, language: str) -> None:
    """On the file by which the screen was chosen; `python -m tests.bench understanding` measures on
    another."""
    found = [
        (kind, bool(knowledge.screen.look(text).danger))
        for text, lang, kind in messages(KNOWN)
        if lang == language
    ]
    alarms = [alarm for kind, alarm in found if kind != "harmless"]
    false = [alarm for kind, alarm in found if kind == "harmless"]
    assert sum(alarms) >= 0.92 * len(alarms)
    assert sum(false) <= (0.08 if language in ("en", "es") else 0.12) * len(false)


@pytest.mark.parametrize("language", SHIPPED)
def test_ordinary_messages_rarely_alarm(
    knowledge: Knowledge, phrases: Phrases, language: str
) -> None:
    ordinary = [
        phrase
        for phrase in phrases.held_out
        if phrase.language == language and knowledge.nlu.groups[phrase.intent] != "safety"
    ]
    alarms = [phrase for phrase in ordinary if knowledge.screen.look(phrase.text).danger]
    assert len(alarms) <= 0.08 * len(ordinary)
