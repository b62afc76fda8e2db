"""What is kept of the parent: to see it, to take it along, to have it deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.dialogue.moment import Moment, Outcome, Press
from bot.domain.conversation import Conversation
from bot.domain.kept import Kept
from bot.domain.messages import Choice, Document, Msg, Reply

_STAFF = "staff"
_SURE = "sure"
_JSON = "application/json; charset=utf-8"


def privacy(moment: Moment) -> Outcome:
    """One person may be both a parent and of the staff."""
    said = [Msg("privacy-notice"), _how_much(moment.desk.privacy.kept())]
    choices = [Choice(Msg("privacy-export"), "export:"), Choice(Msg("privacy-erase"), "erase:")]
    if account := moment.desk.account():
        said.insert(0, Msg("privacy-staff", name=account.name))
        choices.insert(0, Choice(Msg("privacy-unlink-staff"), f"unlink:{_STAFF}"))
    if family := moment.desk.family():
        names = tuple(child.name for child in family.children)
        said.insert(0, Msg("privacy-family", children=names))
        choices.insert(0, Choice(Msg("privacy-unlink"), "unlink:"))
        choices.append(Choice(Msg("intent-notifications"), "intent:notifications"))
    return Outcome(moment.conversation, (Reply(tuple(said), choices=tuple(choices)),))


def _how_much(kept: Kept) -> Msg:
    return Msg(
        "privacy-kept", bookings=kept.bookings + kept.coming, waiting=kept.waiting,
        requests=kept.requests, concerns=kept.concerns + kept.active + kept.on_hold,
        messages=kept.messages,
    )  # fmt: skip


def _press_export(moment: Moment, value: str) -> Outcome:
    day = moment.desk.now.date().isoformat()
    content = moment.desk.privacy.file()
    whole = Document(f"puente-{day}.json", _JSON, content, Msg("privacy-file"))
    return Outcome(
        moment.conversation, (Reply((Msg("privacy-exported"),), documents=(whole,)),), "account"
    )


# ---- Deleting ----------------------------------------------------------------------------------


def _press_erase(moment: Moment, value: str) -> Outcome | None:
    """Asks once more before it deletes."""
    if value not in ("", _SURE):
        return None
    kept = moment.desk.privacy.kept()
    if kept.held:
        return moment.say(Msg("privacy-held"))
    return _erase(moment) if value == _SURE else _review(moment, kept)


def _review(moment: Moment, kept: Kept) -> Outcome:
    goes = Msg(
        "privacy-erase-ask", bookings=kept.bookings, waiting=kept.waiting, requests=kept.requests,
        concerns=kept.concerns, messages=kept.messages,
    )  # fmt: skip
    sure = Choice(Msg("privacy-erase-sure"), f"erase:{_SURE}")
    keep = Choice(Msg("review-keep"), "intent:cancel")
    reply = Reply((goes, *_stays(kept)), choices=(sure, keep))
    return Outcome(moment.conversation, (reply,), "account", asked=True)


def _stays(kept: Kept) -> Iterator[Msg]:
    """And why."""
    if kept.coming:
        yield Msg("privacy-stays-coming", count=kept.coming)
    if kept.active:
        yield Msg("privacy-stays-active", count=kept.active)
    if kept.on_hold:
        yield Msg("privacy-stays-on-hold", count=kept.on_hold)
    if kept.listed:
        yield Msg("privacy-stays-listed")
    yield Msg("privacy-stays-log")


def _erase(moment: Moment) -> Outcome:
    """The chat begins anew, in its language."""
    moment.desk.privacy.erase()
    old = moment.conversation
    fresh = Conversation(
        old.channel, old.peer, old.language, account=old.account, greeted=True, version=old.version
    )
    return Outcome(fresh, (Reply((Msg("privacy-erased"),)),), "account", asked=True)


def _press_unlink(moment: Moment, value: str) -> Outcome | None:
    """The books keep what is booked; this chat forgets whose it is."""
    chat = moment.conversation.closing()
    if value == _STAFF and chat.account:
        alone, said = replace(chat, account=0), Msg("privacy-staff-unlinked")
    elif not value and moment.desk.family():
        if moment.desk.privacy.is_held():
            return moment.say(Msg("privacy-held-chat"))
        alone, said = replace(chat, family=0), Msg("privacy-unlinked")
    else:
        return None
    return Outcome(alone, (Reply((said,)),), "account", asked=True)


BUTTONS: dict[str, Press] = {
    "export": _press_export,
    "erase": _press_erase,
    "unlink": _press_unlink,
}
