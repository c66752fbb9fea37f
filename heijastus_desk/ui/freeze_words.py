"""How a freeze is said, on the card of a client and in the list of what is frozen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.freezes import Freeze, RestrictedUse
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def told_freeze(freeze: Freeze, lang: Lang) -> str:
    """What it is for, since when, of what, and why, in sentences."""
    head = translate("Freezes", "{cause} since {day}").format(
        cause=label(freeze.cause, lang), day=format_date(freeze.opened_on, lang)
    )
    if freeze.ground is not None:
        head = f"{head}: {label(freeze.ground, lang).lower()}"
    parts = [f"{head}."]
    if freeze.record_classes:
        named = ", ".join(label(one, lang).lower() for one in freeze.record_classes)
        parts.append(translate("Freezes", "Only: {classes}.").format(classes=named))
    if not freeze.reason:
        return " ".join(parts)
    if freeze.reason:
        ended = freeze.reason if freeze.reason.endswith((".", "!", "?")) else f"{freeze.reason}."
        parts.append(translate("Freezes", "Reason: {reason}").format(reason=ended))
    return " ".join(parts)


def told_review(freeze: Freeze, today: date, lang: Lang) -> str:
    """When to look at it again; empty without such a day."""
    if freeze.review_on is None:
        return ""
    day = format_date(freeze.review_on, lang)
    if freeze.review_on <= today:
        return translate("Freezes", "To be looked at again since {day}.").format(day=day)
    return translate("Freezes", "To be looked at again on {day}.").format(day=day)


def banner(freezes: Sequence[Freeze], use: RestrictedUse | None, today: date, lang: Lang) -> str:
    """What stands above the tabs of the card: every open freeze, and for which lawful use it was opened."""
    lines = [
        " ".join(part for part in (told_freeze(one, lang), told_review(one, today, lang)) if part) for one in freezes
    ]
    if use is not None:
        opened = translate("Freezes", "Opened: {use}. Nothing may be edited; opening is in the log.")
        lines.insert(0, opened.format(use=label(use, lang).lower()))
    return "\n".join(lines)
