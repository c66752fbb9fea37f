"""Erasing a person from the card: what goes and what stays, a typed word, the work, and what was proven."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.erasure import ErasurePreview, ErasureReport
from heijastus_desk.services.erasure_views import Staying
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.dialogs.typed_word import TypedWordDialog
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.fields import date_text
from heijastus_desk.wording.sentences import label, sentence

translate = QCoreApplication.translate

_TOUCHED: Final = frozenset(Kind)
_MOST_STAYING = 4


class Erasing:
    """One errand at a time; nothing it does can be undone, so the undo stack forgets everything."""

    def __init__(self, context: PageContext, parent: QWidget, on_erased: Callable[[], object]) -> None:
        self._context, self._parent, self._on_erased = context, parent, on_erased
        self._paper = PaperOutput(context, parent)
        self.dialog: TypedWordDialog | None = None
        self.is_proven = False
        """whether the last erasure here has ended and nothing was left"""

    def ask(self, client: LoadedClient) -> None:
        """Say exactly what would happen, and ask for the word."""
        uid, name, app = client.card.uid, client.card.name, self._context.app
        self._context.query(
            lambda: app.erasure.preview(uid), lambda preview: self._show(uid, name, preview), topic="erasing"
        )

    def _show(self, uid: str, name: str, preview: ErasurePreview) -> None:
        self.dialog = TypedWordDialog(
            self._parent,
            heading=translate("Erasing", "Erase {name} permanently?").format(name=name),
            consequences=consequences(preview, self._context.lang),
            word=translate("Erasing", "erase"),
            button=translate("Erasing", "Erase permanently"),
            on_confirmed=lambda: self._erase(uid),
        )
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _erase(self, uid: str) -> None:
        app, shared = self._context.app, self._context.shared
        # What can be undone holds the rows as they were.
        shared.undo_stack.forget()
        self.is_proven = False
        self._on_erased()
        self._context.work(
            lambda progress: app.erasure.erase(uid, progress),
            self._told,
            self._failed,
            label=translate("Erasing", "Erasing from the file and every backup…"),
            lane=Lane.WRITER,
            keep=True,
        )

    def _told(self, report: ErasureReport) -> None:
        self.is_proven = report.proven
        self._context.shared.undo_stack.forget()
        self._context.shared.changed.emit(_TOUCHED)
        save = Link(translate("Erasing", "Save the report…"), lambda: self._save(report.number))
        self._context.say(outcome(report), (save,), Tone.FINE)

    def _failed(self, error: HeijastusError) -> None:
        self._context.shared.undo_stack.forget()
        self._context.shared.changed.emit(_TOUCHED)
        self._context.say_error(error)

    def _save(self, number: int) -> None:
        app, lang = self._context.app, self._context.lang
        name = translate("Erasing", "erasure-{number}.pdf").format(number=f"{number:03d}")
        self._context.query(
            lambda: app.erasure.report_pdf(number, lang), lambda pdf: self._paper.ask_where(pdf, name), topic="report"
        )


def consequences(preview: ErasurePreview, lang: Lang) -> list[str]:
    """Goes now, stripped, stays and why, and what the program cannot reach; a sentence each."""
    said = [translate("Erasing", "Goes now: {what}.").format(what=_counted(preview.goes))]
    if preview.untied:
        said.append(
            translate("Erasing", "Belongs to others too, and only loses its tie: {what}.").format(
                what=_counted(preview.untied)
            )
        )
    if preview.stripped:
        said.append(
            translate("Erasing", "Emptied, and kept only for what stays: {what}.").format(
                what=_counted(preview.stripped)
            )
        )
    said += _staying(preview.stays, lang)
    if preview.mentions:
        said.append(
            translate(
                "Erasing",
                "%n record(s) about others name this person; they stay as they are.",
                "",
                len(preview.mentions),
            )
        )
    if preview.packages:
        files = ", ".join(package.file_name for package in preview.packages)
        said.append(
            translate("Erasing", "Saved outside the program, and yours to delete: {files}.").format(files=files)
        )
    said += _out_of_reach(preview)
    said.append(translate("Erasing", "Backups are cleaned too. This cannot be undone."))
    return said


def outcome(report: ErasureReport) -> str:
    """What was proven, in one line."""
    said = translate("Erasing", "Erased and looked for: nothing is left. Report {number}, code {code}.")
    text = said.format(number=report.number, code=report.code)
    if report.waiting:
        until = report.last_copy_until
        waits = translate("Erasing", "%n copy(ies) wait to be cleaned.", "", len(report.waiting))
        gone = translate("Erasing", "The last is gone by {day}.").format(day=date_text(until)) if until else ""
        text = " ".join(part for part in (text, waits, gone) if part)
    return text


def _staying(stays: tuple[Staying, ...], lang: Lang) -> Iterable[str]:
    for one in stays[:_MOST_STAYING]:
        what = " ".join(part for part in (label(one.record_class, lang), one.label) if part)
        until = translate("Erasing", "until {day}").format(day=date_text(one.until)) if one.until else ""
        said = translate("Erasing", "Stays: {what}. {why}").format(
            what=", ".join(part for part in (what, until) if part), why=sentence(one.reason, lang)
        )
        yield said
    more = len(stays) - _MOST_STAYING
    if more > 0:
        yield translate("Erasing", "%n more record(s) stay for the same kind of reason.", "", more)


def _out_of_reach(preview: ErasurePreview) -> Iterable[str]:
    if preview.unreachable:
        names = sorted({copy.label for copy in preview.unreachable if copy.label})
        said = translate(
            "Erasing",
            "%n backup(s) cannot be reached now; they are cleaned once they can.",
            "",
            len(preview.unreachable),
        )
        yield f"{said} {', '.join(names)}".strip()


def _counted(rows: Mapping[str, int]) -> str:
    words: dict[str, Callable[[int], str]] = {
        "person": lambda n: translate("Erasing", "%n client card(s)", "", n),
        "contact_point": lambda n: translate("Erasing", "%n contact detail(s)", "", n),
        "contract": lambda n: translate("Erasing", "%n contract(s)", "", n),
        "session": lambda n: translate("Erasing", "%n session(s)", "", n),
        "attendance": lambda n: translate("Erasing", "%n attendance(s)", "", n),
        "contact_event": lambda n: translate("Erasing", "%n contact(s)", "", n),
        "note": lambda n: translate("Erasing", "%n note(s)", "", n),
        "attachment": lambda n: translate("Erasing", "%n file(s)", "", n),
        "accounting_reference": lambda n: translate("Erasing", "%n invoice reference(s)", "", n),
    }
    named = [words[table](count) for table, count in rows.items() if table in words and count]
    rest = sum(count for table, count in rows.items() if table not in words)
    if rest:
        named.append(translate("Erasing", "%n other detail(s)", "", rest))
    return ", ".join(named)
