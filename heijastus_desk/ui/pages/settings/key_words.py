"""What became of the backups after a change of keys, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.vault_keys import CopiesReport
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


def renewed_words(report: CopiesReport) -> str:
    """How many backups follow the change already."""
    if not report.renewed:
        return ""
    return translate("Keys", "%n backup(s) follow it already.", "", report.renewed)


def left_words(report: CopiesReport, lang: Lang) -> list[str]:
    """Which copies still open as before, and until when; one sentence each."""
    said: list[str] = []
    by_label: dict[str, list[object]] = {}
    for copy in report.unreachable:
        by_label.setdefault(copy.label, []).append(copy.expires_on)
    for label, days in by_label.items():
        text = translate(
            "Keys",
            "{medium} is not here: its backups open with the old one until you plug it in while the program is open, "
            "or until they go out of date on {date}.",
        )
        said.append(text.format(medium=label, date=format_date(max(days), lang)))  # type: ignore[type-var]
    if report.failed:
        text = translate(
            "Keys", "%n backup(s) could not be changed and still open with the old one.", "", len(report.failed)
        )
        said.append(text)
    return said


def whole(first: str, *others: str | Sequence[str]) -> str:
    """Sentences one after the other, empty ones left out."""
    told = [first]
    for other in others:
        told += [other] if isinstance(other, str) else list(other)
    return " ".join(sentence for sentence in told if sentence)
