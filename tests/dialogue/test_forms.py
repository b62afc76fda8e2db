"""Forms: whatever is filled in whatever order, the first one missing is asked for next."""

from __future__ import annotations

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.forms import known
from bot.dialogue.moment import Form, Moment, Slot
from bot.dialogue.readers import choice, next_slot
from bot.domain.messages import Button, Msg, Reply

NAMES = ("who", "day", "time", "language")


def _slot(name: str) -> Slot:
    only_with_day = (lambda moment: "day" in moment.slots) if name == "time" else _always
    return Slot(name, lambda moment: Reply((Msg("x"),)), lambda moment: None, needed=only_with_day)


def _always(moment: Moment) -> bool:
    return True


FORM = Form("meeting", "conferences", tuple(map(_slot, NAMES)), lambda moment: None)  # type: ignore[arg-type,return-value]
SLOTS = st.dictionaries(st.sampled_from([*NAMES, "gone"]), st.sampled_from(["", "a", "b"]))


def _moment(slots: dict[str, str]) -> Moment:
    """All that the next question depends on."""
    return SimpleNamespace(form=FORM, slots=slots)  # type: ignore[return-value]


OFFERED = (
    Button("Kate Sessions", "a"),
    Button("Chatsworth Park", "b"),
    Button("Otra escuela", "c"),
)


@given(SLOTS)
def test_the_next_slot_is_the_first_that_is_needed_and_empty(slots: dict[str, str]) -> None:
    moment = _moment(slots)
    following = next_slot(moment)
    empty = [s for s in FORM.slots if not slots.get(s.name) and s.needed(moment)]
    assert following == (empty[0] if empty else None)


@given(SLOTS)
def test_filling_what_is_asked_ends_in_a_full_form(slots: dict[str, str]) -> None:
    filled = dict(slots)
    for _ in NAMES:
        if following := next_slot(_moment(filled)):
            filled[following.name] = "value"
    assert next_slot(_moment(filled)) is None


@given(SLOTS)
def test_slots_of_an_older_form_are_dropped(slots: dict[str, str]) -> None:
    assert set(known(FORM, slots)) == set(slots) - {"gone"}


@given(st.text(max_size=30))
def test_a_choice_is_one_of_those_offered_or_none(text: str) -> None:
    assert choice(text, OFFERED) in (*OFFERED, None)


def test_choices_are_picked_by_number_label_or_part_of_it() -> None:
    picks = {"1": "a", " 2. ": "b", "#3": "c", "KATE SESSIONS": "a", "chatsworth": "b", "otra": "c"}
    assert {text: button.payload for text in picks if (button := choice(text, OFFERED))} == picks


def test_what_fits_two_choices_or_none_picks_nothing() -> None:
    twins = (Button("Room one", "a"), Button("Room two", "b"))
    assert [choice(text, twins) for text in ("room", "0", "3", "99", "", "hall")] == [None] * 6
