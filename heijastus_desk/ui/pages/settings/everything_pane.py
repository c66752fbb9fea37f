"""Settings: take everything out in open formats, for the day she leaves this program or wants her data elsewhere."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Kind
from heijastus_desk.services.everything_export import EverythingReport
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.pages.settings import presenter
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class EverythingPane(QWidget):
    """One button: choose a folder, and the whole file is written there, not encrypted."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.confirm = InPageConfirm("everything_question")
        self.button = secondary(
            translate("Everything", "&Take everything out…"), "everything_write", self._pick, icon="export"
        )
        self._lay_out()

    def write_to(self, folder: Path) -> None:
        """Write there; a folder that a cloud service copies is asked about first."""
        place = self._context.app.place

        def looked(service: str) -> None:
            if service:
                self._ask(folder, service)
            else:
                self._write(folder)

        self._context.query(lambda: place.synced_by(str(folder)), looked, topic="everything_folder")

    def _pick(self) -> None:
        title = translate("Everything", "Where everything is written")
        picked = QFileDialog.getExistingDirectory(self, title, self._context.preferences.export_folder)
        if picked:
            self.write_to(Path(picked))

    def _ask(self, folder: Path, service: str) -> None:
        plain = translate("Everything", "The copy is not encrypted.")
        self.confirm.ask(
            f"{presenter.sync_warning(service)} {plain}",
            [
                ("everything_elsewhere", translate("Everything", "&Choose another folder"), self._pick),
                ("everything_anyway", translate("Everything", "&Write it there anyway"), lambda: self._write(folder)),
            ],
            cancel=translate("Everything", "Do &not write"),
        )

    def _write(self, folder: Path) -> None:
        export, lang = self._context.app.everything, self._context.lang
        self._context.work(
            lambda progress: export.write(folder, progress, lang=lang),
            self._written,
            label=translate("Everything", "Writing everything out…"),
            keep=True,
        )

    def _written(self, report: EverythingReport) -> None:
        self._context.shared.changed.emit(frozenset({Kind.EVENTS}))
        told = translate("Everything", "Saved: {file}, {rows} rows, {files} files. It is not encrypted.")
        show = Link(translate("Everything", "Show in folder"), lambda: _open(report.path.parent))
        text = told.format(file=report.path.name, rows=report.rows, files=report.files)
        self._context.say(text, (show,), Tone.FINE)

    def _lay_out(self) -> None:
        warning = Text(
            translate(
                "Everything",
                "The copy is not encrypted: whoever gets it can read all of it. A person you erase later stays in it. "
                "Delete it when you no longer need it.",
            ),
            wrap=True,
        )
        warning.setObjectName("everything_warning")
        warning.set_tone(Tone.SOON)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(Text(translate("Everything", "Take everything out"), "section"))
        column.addWidget(
            Text(
                translate(
                    "Everything",
                    "Your data are yours. This writes one ZIP file with every table (JSON and CSV), every stored file "
                    "and every notice, and a description of it all, so that another program can read it.",
                ),
                wrap=True,
            )
        )
        column.addWidget(warning)
        column.addWidget(self.confirm)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
