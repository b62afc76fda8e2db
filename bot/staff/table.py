"""Every page of the staff, in the order of the menu."""

from __future__ import annotations

from bot.staff import (
    audit,
    booking_for,
    concerns_actions,
    concerns_export,
    concerns_page,
    concerns_queue,
    conferences,
    deletions,
    disclosures,
    door,
    families,
    home,
    languages,
    messages,
    own,
    report,
    requests,
    slots,
    unanswered,
    unsent,
    users,
    volunteers,
)
from bot.staff.pages import Page

PAGES: tuple[Page, ...] = (
    *home.PAGES,
    *concerns_queue.PAGES,
    *concerns_export.PAGES,
    *concerns_page.PAGES,
    *concerns_actions.PAGES,
    *report.PAGES,
    *slots.PAGES,
    *conferences.PAGES,
    *booking_for.PAGES,
    *volunteers.PAGES,
    *requests.PAGES,
    *families.PAGES,
    *unanswered.PAGES,
    *languages.PAGES,
    *messages.PAGES,
    *users.PAGES,
    *unsent.PAGES,
    *audit.PAGES,
    *disclosures.PAGES,
    *deletions.PAGES,
    *own.PAGES,
    *door.PAGES,
)
