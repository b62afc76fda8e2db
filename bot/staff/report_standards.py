"""What the report tells below each of the six standards of policy 909, III: only what Puente knows
of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.messages import Msg
from bot.services.report import Report, together
from bot.staff import report_figures as figures
from bot.staff.report_figures import Figure, facts


@dataclass(frozen=True, slots=True)
class Standard:
    """`id`: of the statement. `unknown` says what Puente knows nothing of."""

    id: str
    name: Msg
    unknown: Msg
    figures: Callable[[Report, Sequence[date]], list[Figure]]


# ---- 1: Welcoming ------------------------------------------------------------------------------


def _welcoming(report: Report, months: Sequence[date]) -> list[Figure]:
    known, linked = report.families
    _, volunteers = report.volunteers
    families = facts(
        "families", Msg("report-families"), Msg("report-families-about"),
        (Msg("report-families-known"), known),
        (Msg("report-families-linked"), linked),
        (Msg("report-families-volunteers"), volunteers),
        (Msg("report-families-observing"), report.requests.get("observe", 0)),
    )  # fmt: skip
    chats = Figure(
        "chats", Msg("report-chats"), Msg("report-chats-about"), Msg("report-language"),
        (Msg("report-chats-column"),),
        [(figures.language(code), (number,)) for code, number in report.chats.items()],
    )  # fmt: skip
    return [families, chats]


# ---- 2: Communicating --------------------------------------------------------------------------


def _communicating(report: Report, months: Sequence[date]) -> list[Figure]:
    whole = together(report.timeliness.values())
    first = figures.waits(
        "first", Msg("report-first"), Msg("report-first-about"), whole.first, "answered"
    )
    talk = facts(
        "talk", Msg("report-talk"), Msg("report-talk-about"),
        (Msg("report-talk-conferences"), report.conferences.total()),
        (Msg("report-talk-interpreted"), report.interpreted),
        (Msg("report-talk-interpreter-requests"), report.requests.get("interpreter", 0)),
        (Msg("report-talk-questions"), report.questions),
    )  # fmt: skip
    return [first, figures.by_language(report.timeliness), talk]


# ---- 3: Supporting student success -------------------------------------------------------------


def _success(report: Report, months: Sequence[date]) -> list[Figure]:
    kinds = {
        "parent_teacher": Msg("report-kind-parent-teacher"),
        "parent_student_teacher": Msg("report-kind-parent-student-teacher"),
        "parent_principal": Msg("report-kind-parent-principal"),
    }
    held = Figure(
        "conferences", Msg("report-conferences"), Msg("report-conferences-about"),
        Msg("report-month"), list(kinds.values()),
        [
            (month, [report.conferences[number, kind] for kind in kinds])
            for number, month in enumerate(months)
        ],
    )  # fmt: skip
    arranged = facts(
        "arranged", Msg("report-arranged"), Msg("report-arranged-about"),
        (Msg("report-arranged-conferences"), report.requests.get("conference", 0)),
    )  # fmt: skip
    return [held, arranged]


# ---- 4: Speaking up ----------------------------------------------------------------------------


def _speaking_up(report: Report, months: Sequence[date]) -> list[Figure]:
    whole = together(report.timeliness.values())
    solved = figures.waits(
        "solved", Msg("report-solved"), Msg("report-solved-about"), whole.solved, "resolved"
    )
    return [
        figures.by_level(report, months),
        figures.by_topic(report),
        figures.lateness(report, months, whole),
        solved,
        figures.outcome(report),
        figures.ratings(report),
    ]


# ---- 5: Sharing power --------------------------------------------------------------------------


def _sharing_power(report: Report, months: Sequence[date]) -> list[Figure]:
    found = report.concerns("topic", "status")
    policy = facts(
        "policy", Msg("report-policy"), Msg("report-policy-about"),
        (Msg("report-policy-raised"), report.concerns("topic")["policy"]),
        (Msg("report-policy-settled"), found["policy", "settled"]),
    )  # fmt: skip
    return [policy]


# ---- 6: Collaborating with community -----------------------------------------------------------


def _community(report: Report, months: Sequence[date]) -> list[Figure]:
    held, places = report.events
    taken, _ = report.volunteers
    events = facts(
        "events", Msg("report-events"), Msg("report-events-about"),
        (Msg("report-events-number"), held),
        (Msg("report-events-places"), places),
        (Msg("report-events-taken"), taken),
    )  # fmt: skip
    return [events]


STANDARDS = (
    Standard(
        "welcoming", Msg("report-welcoming"), Msg("report-welcoming-unknown"), _welcoming
    ),
    Standard(
        "communicating", Msg("report-communicating"), Msg("report-communicating-unknown"),
        _communicating,
    ),
    Standard("success", Msg("report-success"), Msg("report-success-unknown"), _success),
    Standard(
        "speaking-up", Msg("report-speaking-up"), Msg("report-speaking-up-unknown"), _speaking_up
    ),
    Standard(
        "sharing-power", Msg("report-sharing-power"), Msg("report-sharing-power-unknown"),
        _sharing_power,
    ),
    Standard("community", Msg("report-community"), Msg("report-community-unknown"), _community),
)  # fmt: skip
