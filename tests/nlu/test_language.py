"""Which language a message is in."""

from __future__ import annotations

import pytest

from bot.knowledge import Knowledge
from tests.kb.questions import asked

SHORT = [
    ("hola", "en", "es"), ("gracias", "en", "es"), ("si", "en", "es"), ("ayuda", "en", "es"),
    ("junta", "en", "es"), ("adiós", "en", "es"), ("help", "es", "en"),
    ("my kid", "es", "en"), ("when is it", "es", "en"), ("ok", "es", "es"), ("ok", "en", "en"),
    # Spanish speakers say these too.
    ("hi", "es", "es"), ("yes", "es", "es"), ("math", "es", "es"),
    ("mi hijo", "en", "es"), ("español", "en", "es"),
]  # fmt: skip
FOREIGN = [
    ("Bonjour, je voudrais parler au professeur de mon fils", "fr"),
    ("Bonjou, mwen ta renmen pale ak pwofesè pitit mwen an", "ht"),
    ("Quando é a reunião de pais na escola?", "pt"),
    ("Когда родительское собрание?", "ru"),
]


SPOKEN = [
    ("Xin chào, con tôi học lớp ba", "vi"),
    ("con toi hoc lop ba", "vi"),
    ("你好，请问家长会是什么时候", "zh-Hans"),
    ("学校", "zh-Hans"),
    ("學校", "zh-Hans"),
    ("متى اجتماع أولياء الأمور؟", "ar"),
    ("선생님과 면담하고 싶어요", "ko"),
    ("Waxaan rabaa inaan la hadlo macallinka", "so"),
    ("gusto ko pong makausap ang teacher", "fil"),
    # English words in another script's sentence change no language.
    ("可以去observe我儿子的class吗", "zh-Hans"),
    ("class observation 하고싶어요", "ko"),
    ("أريد meeting مع المعلمة", "ar"),
]


@pytest.mark.parametrize("prior", ["en", "es", "vi"])
@pytest.mark.parametrize(("text", "expected"), SPOKEN)
def test_languages_that_are_spoken_here(
    knowledge: Knowledge, text: str, prior: str, expected: str
) -> None:
    detected = knowledge.detector.detect(text, prior)
    assert (detected.language, detected.certain) == (expected, True)


@pytest.mark.parametrize(("text", "prior", "expected"), SHORT)
def test_short_messages(knowledge: Knowledge, text: str, prior: str, expected: str) -> None:
    detected = knowledge.detector.detect(text, prior)
    assert (detected.language if detected.certain else prior) == expected


@pytest.mark.parametrize(("text", "expected"), FOREIGN)
def test_languages_that_are_not_spoken_here(knowledge: Knowledge, text: str, expected: str) -> None:
    assert knowledge.detector.detect(text, "en").language == expected


@pytest.mark.parametrize("prior", ["en", "es"])
def test_questions_are_known_whatever_was_spoken_before(knowledge: Knowledge, prior: str) -> None:
    questions = asked(knowledge.library)
    right = [knowledge.detector.detect(q.text, prior).language == q.lang for q in questions]
    assert sum(right) / len(right) >= 0.99


@pytest.mark.parametrize("text", ["", " ", "😀", "123", "?!", "\x00"])
def test_without_letters_the_language_stays(knowledge: Knowledge, text: str) -> None:
    detected = knowledge.detector.detect(text, "es")
    assert (detected.language, detected.certain) == ("es", False)
