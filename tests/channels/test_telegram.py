"""The real client of the library against an emulated Bot API."""

import asyncio
import functools
import inspect
import json
import logging
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.channels import Channel, Receive, telegram, telegram_bot
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_format import pages, units
from bot.domain.messages import Button, File, Inbound, Rendered, Source
from bot.errors import SendError, Unusable
from tests.channels.emulator import PATIENCE, TOKEN, Document, Emulator, Fault, parse_html

NOW = datetime(2026, 9, 21, 15, tzinfo=UTC)
ANA, LUIS = 5501, 6602
# For a whole test, so that none hangs.
SECONDS = 30
SAMPLES = sorted((Path(__file__).parent / "telegram").glob("*.json"))
COMMANDS = {
    "en": [("help", "What I can do"), ("language", "Change the language")],
    "es": [("help", "Lo que puedo hacer"), ("language", "Cambiar el idioma")],
}
SOURCE = Source(
    document="p1471",
    section="1",
    organization="sessions",
    title="Conferences",
    heading="Parents' rights",
    years="2009",
    lead="Las familias pueden:",
    answer="pedir una reunión en cualquier momento.",
    quote="request a conference at any time.",
    label="Conferences, section 1 (2009)",
    note="De su escuela.",
    original="En inglés:",
    path="/policy/p1471#1",
)
LATER = replace(SOURCE, lead="", answer="Las reuniones son en noviembre.", label="Compact (2022)")
REPLY = Rendered(text="Hola", language="es")
CALENDAR = "text/calendar; charset=utf-8; method=PUBLISH"
FILES = (
    File("puente-1a2b3c4d.ics", CALENDAR, "SUMMARY:Reunión 👩\r\n", "Agregar a mi calendario"),
    File("puente-5e6f7a8b.ics", CALENDAR, "SUMMARY:Otra\r\n", "Quitar de mi calendario"),
)


def in_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    @functools.wraps(test)
    def run(*args: Any, **kwargs: Any) -> None:
        asyncio.run(asyncio.wait_for(test(*args, **kwargs), SECONDS))

    return run


@dataclass
class Parents:
    """A `receive` that keeps what came; a text "wait" is finished when `go` is set."""

    came: list[Inbound] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    go: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self, message: Inbound) -> None:
        self.came.append(message)
        if message.text == "wait":
            await asyncio.wait_for(self.go.wait(), PATIENCE)
        self.done.append(message.external_id)


def channel_for(api: Emulator, **settings: Any) -> TelegramChannel:
    settings = {"token": TOKEN, "commands": {}, "now": lambda: NOW, **settings}
    return TelegramChannel(api=api.address, **settings)


@asynccontextmanager
async def running(channel: TelegramChannel, receive: Receive) -> AsyncIterator[None]:
    task = asyncio.create_task(channel.run(receive))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def sending(**settings: Any) -> AsyncIterator[tuple[Emulator, TelegramChannel]]:
    async with Emulator() as api:
        channel = channel_for(api, **settings)
        async with running(channel, Parents().receive):
            await api.until(lambda: bool(api.called("getUpdates")))
            yield api, channel


async def send(channel: TelegramChannel, rendered: Rendered) -> None:
    for part in channel.parts(rendered):
        await channel.send(str(ANA), part)


async def eventually(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.005)


def wrote(number: int, text: str, chat: int = ANA) -> dict[str, Any]:
    person = {"id": chat, "first_name": "Ana"}
    message = {
        "message_id": number,
        "date": 1790000000,
        "chat": {**person, "type": "private"},
        "from": {**person, "is_bot": False, "language_code": "es"},
        "text": text,
    }
    return {"update_id": number, "message": message}


def sample(name: str) -> dict[str, Any]:
    path = Path(__file__).parent / "telegram" / f"{name}.json"
    update: dict[str, Any] = json.loads(path.read_text("utf-8"))["update"]
    return update


def inbound(fields: dict[str, Any]) -> Inbound:
    at = datetime.fromisoformat(fields.pop("at"))
    return Inbound(channel="telegram", at=at, **fields)


# What comes in


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
@in_loop
async def test_an_update_arrives_as_what_the_parent_did(path: Path) -> None:
    case = json.loads(path.read_text("utf-8"))
    parents = Parents()
    async with Emulator() as api, running(channel_for(api), parents.receive):
        await api.deliver(case["update"])
        await api.until(lambda: not api.unconfirmed())
    assert parents.came == ([inbound(case["inbound"])] if case["inbound"] else [])


def test_the_channel_is_a_channel() -> None:
    def names(function: Callable[..., object]) -> list[str]:
        return list(inspect.signature(function).parameters)

    assert TelegramChannel.name == "telegram"
    assert names(TelegramChannel.send) == names(Channel.send)
    assert names(TelegramChannel.run) == names(Channel.run)


@in_loop
async def test_polling_asks_for_what_it_reads_and_drops_nothing() -> None:
    parents = Parents()
    async with Emulator() as api:
        await api.deliver(wrote(1, "sent while the bot was away"))
        async with running(channel_for(api), parents.receive):
            await eventually(lambda: len(parents.done) == 1)
    [webhook] = api.called("deleteWebhook")
    assert webhook.get("drop_pending_updates", "false") == "false"
    assert api.called("getUpdates")[0]["allowed_updates"] == [
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    ]


@in_loop
async def test_typing_is_shown_before_the_message_is_worked_on() -> None:
    seen: list[list[str]] = []
    async with Emulator() as api:

        async def receive(_: Inbound) -> None:
            seen.append([call.method for call in api.calls])

        async with running(channel_for(api), receive):
            await api.deliver(wrote(1, "hello"))
            await eventually(lambda: bool(seen))
    assert "sendChatAction" in seen[0]
    assert api.called("sendChatAction") == [{"chat_id": ANA, "action": "typing"}]


@pytest.mark.parametrize(
    "fault", [Fault(500), Fault(403), Fault(429, retry_after=60), Fault(delay=60)]
)
@in_loop
async def test_a_message_is_taken_although_typing_and_the_tap_cannot_be_shown(
    fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram, "ACKNOWLEDGE_SECONDS", 0.1)
    parents = Parents()
    async with Emulator() as api, running(channel_for(api), parents.receive):
        api.fail("sendChatAction", fault)
        api.fail("answerCallbackQuery", fault)
        await api.deliver(sample("button"))
        await eventually(lambda: bool(parents.done))
    assert [message.payload for message in parents.came] == ["pick:day:2"]


@pytest.mark.parametrize("name", ["button", "button_of_old_message", "button_in_group"])
@in_loop
async def test_a_tap_is_answered(name: str) -> None:
    async with Emulator() as api, running(channel_for(api), Parents().receive):
        await api.deliver(sample(name))
        await api.until(lambda: not api.unconfirmed())
    assert api.called("answerCallbackQuery") == [{"callback_query_id": "4382bfdwdsb323b2d9"}]


@in_loop
async def test_nothing_is_said_in_a_group() -> None:
    async with Emulator() as api, running(channel_for(api), Parents().receive):
        await api.deliver(sample("group_message"), sample("supergroup_message"))
        await api.until(lambda: not api.unconfirmed())
    assert not api.called("sendChatAction")
    assert not api.called("sendMessage")


@in_loop
async def test_one_chat_is_heard_in_order_and_another_need_not_wait() -> None:
    parents = Parents()
    async with Emulator() as api, running(channel_for(api), parents.receive):
        await api.deliver(wrote(1, "wait"), wrote(2, "second"), wrote(3, "hello", chat=LUIS))
        await eventually(lambda: parents.done == ["3"] and len(parents.came) == 2)
        assert {message.external_id for message in parents.came} == {"1", "3"}
        parents.go.set()
        await eventually(lambda: parents.done == ["3", "1", "2"])


@in_loop
async def test_many_messages_of_a_chat_stay_in_order() -> None:
    parents = Parents()
    numbers = [str(n) for n in range(1, 25)]
    async with Emulator() as api, running(channel_for(api), parents.receive):
        api.fail("sendChatAction", *[Fault(delay=0.05 if n % 2 else 0) for n in range(24)])
        await api.deliver(*(wrote(int(n), "hello") for n in numbers))
        await eventually(lambda: len(parents.done) == len(numbers))
    assert parents.done == numbers


@in_loop
async def test_a_failure_of_one_message_does_not_stop_the_next() -> None:
    heard: list[str] = []

    async def receive(message: Inbound) -> None:
        heard.append(message.text)
        if message.text == "break":
            raise RuntimeError("secret words of a parent")

    with capture_logs() as logs:
        async with Emulator() as api, running(channel_for(api), receive):
            await api.deliver(wrote(1, "break"), wrote(2, "hello"))
            await eventually(lambda: heard == ["break", "hello"])
    assert logs == [
        {"event": "telegram_update_failed", "log_level": "error", "error": "RuntimeError"}
    ]


# Stops, restarts and outages


@in_loop
async def test_a_message_not_yet_handled_comes_again_after_a_crash() -> None:
    parents, again = Parents(), Parents()
    again.go.set()
    async with Emulator() as api:
        channel = channel_for(api)
        task = asyncio.create_task(channel.run(parents.receive))
        await api.deliver(wrote(1, "wait"))
        await eventually(lambda: bool(parents.came))
        assert api.unconfirmed() == [1]
        async with running(channel_for(api), again.receive):
            await eventually(lambda: bool(again.came))
        parents.go.set()
        await eventually(lambda: bool(parents.done))
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert again.came == parents.came


@in_loop
async def test_a_slow_message_does_not_keep_later_ones_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(telegram, "HANDLE_SECONDS", 0.05)
    parents = Parents()
    async with Emulator() as api, running(channel_for(api), parents.receive):
        await api.deliver(wrote(1, "wait"))
        await eventually(lambda: bool(parents.came))
        await api.deliver(wrote(2, "hello", chat=LUIS))
        await eventually(lambda: parents.done == ["2"])
        parents.go.set()


@in_loop
async def test_stopping_waits_for_the_message_in_hand_and_confirms_it() -> None:
    parents = Parents()
    async with Emulator() as api:
        task = asyncio.create_task(channel_for(api).run(parents.receive))
        await api.deliver(wrote(1, "wait"))
        await eventually(lambda: bool(parents.came))
        task.cancel()
        asyncio.get_running_loop().call_later(0.1, parents.go.set)
        with pytest.raises(asyncio.CancelledError):
            await task
        assert parents.done == ["1"]
        assert api.unconfirmed() == []


@in_loop
async def test_a_channel_runs_again_after_it_was_stopped() -> None:
    parents = Parents()
    async with Emulator() as api:
        channel = channel_for(api)
        for number in (1, 2):
            async with running(channel, parents.receive):
                await api.deliver(wrote(number, "hello"))
                await api.until(lambda: not api.unconfirmed())
    assert parents.done == ["1", "2"]


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "getUpdates"])
@in_loop
async def test_an_outage_is_outlived(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram_bot, "START_RETRY_SECONDS", 0.01)
    parents = Parents()
    async with Emulator() as api:
        api.fail(method, Fault(502, "Bad Gateway"))
        await api.deliver(wrote(1, "hello"))
        async with running(channel_for(api), parents.receive):
            await eventually(lambda: parents.done == ["1"])
    assert len(api.called(method)) > 1


@in_loop
async def test_stopping_in_an_outage_is_not_put_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram, "STOP_SECONDS", 0.05)
    async with Emulator() as api:
        api.fail("getUpdates", *[Fault(500)] * 9)
        async with running(channel_for(api), Parents().receive):
            await api.until(lambda: bool(api.called("getUpdates")))
            await asyncio.sleep(0.05)
            start = time.monotonic()
    assert time.monotonic() - start < 0.9


@pytest.mark.parametrize("token", [TOKEN[:-1] + "x", "not-a-token"])
@in_loop
async def test_a_wrong_token_is_told_to_the_operator_without_showing_it(token: str) -> None:
    async with Emulator() as api:
        with pytest.raises(Unusable, match="@BotFather") as caught:
            await channel_for(api, token=token).run(Parents().receive)
    assert token not in repr(caught.value)
    assert caught.value.__cause__ is caught.value.__context__ is None


@in_loop
async def test_a_token_revoked_while_running_ends_the_run() -> None:
    async with Emulator() as api:
        api.fail("getUpdates", Fault(401, "Unauthorized"))
        async with asyncio.timeout(5):
            with pytest.raises(Unusable, match="TELEGRAM_BOT_TOKEN"):
                await channel_for(api).run(Parents().receive)


@pytest.mark.parametrize("is_running", [False, True], ids=["at the start", "later"])
@in_loop
async def test_with_a_webhook_nothing_is_asked_for_and_the_operator_is_told(
    is_running: bool,
) -> None:
    async with Emulator() as api:
        hook = {"url": "https://puente.example.org/telegram"}
        if not is_running:
            await api.set_webhook(hook)
        task = asyncio.create_task(channel_for(api).run(Parents().receive))
        if is_running:
            await api.until(lambda: bool(api.called("getUpdates")))
            await api.set_webhook(hook)
            await api.deliver(wrote(1, "hello"))
        with pytest.raises(Unusable, match=r"puente telegram unset"):
            await task
        assert api.webhook.url
        assert not (api.called("deleteWebhook") and not is_running)


@in_loop
async def test_logs_hold_neither_the_token_nor_texts(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    parents = Parents()
    with capture_logs() as logs:
        async with Emulator() as api:
            api.fail("getUpdates", Fault(500, "private words"))
            async with running(channel_for(api), parents.receive):
                await api.deliver(wrote(1, "private words"))
                await eventually(lambda: bool(parents.done))
    assert logs == [
        {"event": "telegram_polling_failed", "log_level": "warning", "error": "NetworkError"}
    ]
    assert TOKEN not in caplog.text
    assert "private words" not in caplog.text


# The menu


@in_loop
async def test_the_menu_is_set_in_each_language_and_in_english_for_all_others() -> None:
    async with sending(commands={**COMMANDS, "hmn": COMMANDS["en"]}) as (api, _):
        menus = api.called("setMyCommands")
    english, spanish = (
        [{"command": name, "description": words} for name, words in COMMANDS[language]]
        for language in ("en", "es")
    )
    assert [(menu.get("language_code"), menu["commands"]) for menu in menus] == [
        (None, english),
        ("en", english),
        ("es", spanish),
    ]


@in_loop
async def test_the_bot_runs_without_a_menu() -> None:
    parents = Parents()
    with capture_logs() as logs:
        async with Emulator() as api:
            api.fail("setMyCommands", Fault(429, "Too Many Requests", retry_after=300))
            await api.deliver(wrote(1, "hello"))
            async with running(channel_for(api, commands=COMMANDS), parents.receive):
                await eventually(lambda: parents.done == ["1"])
    assert logs == [
        {"event": "telegram_menu_failed", "log_level": "warning", "error": "RetryAfter"}
    ]


# What goes out


@in_loop
async def test_a_reply_leaves_as_html_without_link_preview() -> None:
    async with sending() as (api, channel):
        await send(channel, replace(REPLY, text="5 < 6 & <b>7</b> > &amp; \"8\" 'x'"))
        [call] = api.called("sendMessage")
    assert call["parse_mode"] == "HTML"
    assert call["link_preview_options"] == {"is_disabled": True}
    assert "reply_markup" not in call
    assert (api.sent[0].chat, api.sent[0].text) == (ANA, "5 < 6 & <b>7</b> > &amp; \"8\" 'x'")


@in_loop
async def test_the_first_citation_is_quoted_with_its_source_and_the_original_folded() -> None:
    async with sending(public_url="https://puente.example.org/") as (api, channel):
        await send(channel, replace(REPLY, citations=(SOURCE,)))
    words = f"{SOURCE.lead}\n{SOURCE.answer}"
    assert api.sent[0].text == "\n".join(
        ["Hola", "", words, SOURCE.label, SOURCE.note, SOURCE.original, SOURCE.quote]
    )
    assert api.sent[0].entities == [
        ("blockquote", words),
        ("a https://puente.example.org/policy/p1471#1", SOURCE.label),
        ("i", SOURCE.label),
        ("b", SOURCE.original),
        ("blockquote expandable", SOURCE.quote),
    ]


@in_loop
async def test_further_citations_are_folded() -> None:
    first = replace(SOURCE, lead="", note="", original="")
    async with sending() as (api, channel):
        await send(channel, replace(REPLY, citations=(first, LATER)))
    assert api.sent[0].text == "\n".join(
        ["Hola", "", first.answer, first.label, "", LATER.label, LATER.answer, LATER.note]
    )
    assert api.sent[0].entities == [
        ("blockquote", first.answer),
        ("i", first.label),
        ("i", LATER.label),
        ("blockquote expandable", LATER.answer),
    ]


@pytest.mark.parametrize(("public_url", "path"), [("", "/policy/x"), ("https://example.org", "")])
def test_there_is_no_link_without_an_address(public_url: str, path: str) -> None:
    [page] = pages(replace(REPLY, citations=(replace(SOURCE, path=path),)), public_url)
    assert "<a " not in page.html


def test_a_link_cannot_leave_its_attribute() -> None:
    [page] = pages(replace(REPLY, citations=(replace(SOURCE, path='/p"><b>'),)), "https://e.org")
    assert 'href="https://e.org/p&quot;&gt;&lt;b&gt;"' in page.html


@in_loop
async def test_choices_are_buttons_one_in_a_row() -> None:
    long = "Thursday the twelfth of November, in the library, with Ms. Ramírez and an interpreter"
    choices = (Button("Jueves", "pick:day:2"), Button(long, "x" * 64))
    async with sending() as (api, channel):
        await send(channel, replace(REPLY, choices=choices))
    shortened = "Thursday the twelfth of November, in the library, with Ms.…"
    assert api.sent[0].keyboard == [
        [{"text": "Jueves", "callback_data": "pick:day:2"}],
        [{"text": shortened, "callback_data": "x" * 64}],
    ]


@pytest.mark.parametrize("payload", ["", "x" * 65, "ñ" * 33])
@in_loop
async def test_a_payload_that_no_button_can_carry_is_a_mistake_of_ours(payload: str) -> None:
    async with sending() as (api, channel):
        with pytest.raises(ValueError, match="payload"):
            await send(channel, replace(REPLY, choices=(Button("Jueves", payload),)))
    assert not api.sent


def test_a_reply_without_words_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="without words"):
        pages(replace(REPLY, text=" \n"), "")


@in_loop
async def test_a_long_reply_is_parted_between_paragraphs_with_the_buttons_last() -> None:
    paragraphs = [f"{n} " + "palabra 👩 & " * 150 + "." for n in range(6)]
    reply = Rendered("\n\n".join(paragraphs), "es", "ltr", (SOURCE, LATER), (Button("Sí", "yes"),))
    async with sending() as (api, channel):
        await send(channel, reply)
    *others, last = api.sent
    told = [text for sent in api.sent for text in sent.text.split("\n\n")]
    assert [text for text in told if text.endswith("& .")] == paragraphs
    assert len(others) == 3
    assert not any(sent.keyboard for sent in others)
    assert last.keyboard == [[{"text": "Sí", "callback_data": "yes"}]]


@in_loop
async def test_files_follow_the_last_message_with_their_own_bytes_and_names() -> None:
    reply = replace(REPLY, text="palabra " * 600, choices=(Button("Sí", "yes"),), files=FILES)
    async with sending() as (api, channel):
        await send(channel, reply)
    assert [(sent.document is None, bool(sent.keyboard)) for sent in api.sent] == [
        (True, False),
        (True, True),
        (False, False),
        (False, False),
    ]
    assert [(sent.chat, sent.text, sent.document) for sent in api.sent[2:]] == [
        (ANA, file.label, Document(file.name, file.content.encode())) for file in FILES
    ]


def test_a_citation_is_not_torn_off_its_source() -> None:
    html = [page.html for page in pages(replace(REPLY, text="x" * 4000, citations=(SOURCE,)), "")]
    assert [SOURCE.answer in page for page in html] == [False, True]
    assert [SOURCE.label in page for page in html] == [False, True]


@pytest.mark.parametrize(("length", "messages"), [(4096, 1), (4097, 2)])
def test_a_message_is_measured_without_its_tags(length: int, messages: int) -> None:
    words = "<" * (length - len(f"\n{SOURCE.label}"))
    source = replace(SOURCE, lead="", answer=words, note="", original="")
    reply = replace(REPLY, text="", citations=(source,))
    room = length - len(f"\n{SOURCE.label}")
    [source] = reply.citations
    assert (
        len(pages(replace(reply, citations=(replace(source, answer="<" * room),)), "")) == messages
    )


WORDS = st.text("ab <>&\"'👩é\n", max_size=5000) | st.text(max_size=300)


@given(WORDS, WORDS, WORDS, st.booleans())
def test_any_words_arrive_whole_in_messages_that_telegram_takes(
    text: str, answer: str, quote: str, linked: bool
) -> None:
    citations = (replace(SOURCE, answer=answer, quote=quote), replace(LATER, answer=answer))
    sent = [
        parse_html(page.html)[0]
        for page in pages(Rendered(text, "es", "ltr", citations), "https://e.org" * linked)
    ]
    first, second = citations
    words = [text, first.lead, answer, first.label, first.note, first.original, quote]
    words += [second.label, answer, second.note]
    assert all(units(part) <= 4096 and part.strip() for part in sent)
    assert "".join("".join(sent).split()) == "".join("".join(words).split())


# What does not go out


@pytest.mark.parametrize(
    ("fault", "permanent", "retry_after"),
    [
        (Fault(403, "Forbidden: bot was blocked by the user"), True, 0),
        (Fault(403, "Forbidden: user is deactivated"), True, 0),
        (Fault(400, "Bad Request: chat not found"), True, 0),
        (Fault(400, "Bad Request: message is too long"), True, 0),
        (Fault(429, "Too Many Requests: retry after 35", retry_after=35), False, 35),
        (Fault(500, "Internal Server Error"), False, 0),
        (Fault(502, "Bad Gateway"), False, 0),
        (Fault(401, "Unauthorized"), False, 0),
        (Fault(delay=2), False, 0),
    ],
    ids=lambda value: value.description or "timeout" if isinstance(value, Fault) else None,
)
@in_loop
async def test_the_outbox_learns_whether_to_try_again(
    fault: Fault, permanent: bool, retry_after: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram_bot, "READ_SECONDS", 0.3)
    async with sending() as (api, channel):
        api.fail("sendMessage", fault)
        with pytest.raises(SendError) as caught:
            await send(channel, REPLY)
        assert len(api.called("sendMessage")) == 1
        await send(channel, REPLY)
    assert (caught.value.permanent, caught.value.retry_after) == (permanent, retry_after)


@pytest.mark.parametrize(
    ("fault", "permanent", "retry_after"),
    [
        (Fault(403, "Forbidden: bot was blocked by the user"), True, 0),
        (Fault(429, "Too Many Requests: retry after 35", retry_after=35), False, 35),
        (Fault(502, "Bad Gateway"), False, 0),
    ],
)
@in_loop
async def test_a_file_that_does_not_go_out_is_told_like_a_message(
    fault: Fault, permanent: bool, retry_after: float
) -> None:
    async with sending() as (api, channel):
        api.fail("sendDocument", fault)
        with pytest.raises(SendError) as caught:
            await send(channel, replace(REPLY, files=FILES))
        await send(channel, replace(REPLY, files=FILES))
    assert (caught.value.permanent, caught.value.retry_after) == (permanent, retry_after)
    labels = [file.label for file in FILES]
    assert [sent.text for sent in api.sent] == [REPLY.text, REPLY.text, *labels]


@pytest.mark.parametrize("setting", ["false", "true"])
@pytest.mark.filterwarnings("ignore:.*retry_after")
@in_loop
async def test_flood_times_are_understood_in_both_shapes(
    setting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", setting)
    async with sending() as (api, channel):
        api.fail("sendMessage", Fault(429, "Too Many Requests", retry_after=7))
        with pytest.raises(SendError) as caught:
            await send(channel, REPLY)
    assert caught.value.retry_after == 7


@in_loop
async def test_a_server_that_is_away_is_worth_another_try() -> None:
    async with Emulator() as api:
        channel = channel_for(api)
    with pytest.raises(SendError) as caught:
        await send(channel, REPLY)
    assert not caught.value.permanent
