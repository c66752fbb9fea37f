"""The inspection pack: what it will hold, in which language, and where it is saved."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.inspection import InspectionPart
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class InspectionPanel(FramedPanel):
    """Made anew each time; nothing is sent anywhere."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "inspection_panel", _title(), record)
        self._languages = ChoiceChips(
            "inspection_language",
            [(code.value, LANGUAGE_NAMES[code]) for code in Lang],
            translate("Inspection", "Language of the papers"),
            one_row=True,
        )
        self._languages.choose(context.lang.value)
        self.save = primary(translate("Inspection", "&Save the pack…"), "inspection_save", self._pick, icon="save")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(theme.GRID)
        self._lay_out_parts()
        self.lay_out(self.save)
        self.refresh()

    @property
    def lang(self) -> Lang:
        """The language chosen for the papers."""
        return Lang(self._languages.choice())

    def focus_first(self) -> None:
        self.save.setFocus()

    def refresh(self) -> None:
        inspection, lang = self.context.app.inspection, self.context.lang
        self.context.query(lambda: inspection.contents(lang), self._show, topic="inspection")

    def write_to(self, folder: Path) -> None:
        """Make the pack there."""
        inspection, lang = self.context.app.inspection, self.lang
        self.context.work(
            lambda progress: inspection.make(folder, lang, progress),
            self._written,
            label=translate("Inspection", "Making the pack…"),
            keep=True,
        )

    def _pick(self) -> None:
        title = translate("Inspection", "Where the pack is saved")
        picked = QFileDialog.getExistingDirectory(self, title, self.context.preferences.export_folder)
        if picked:
            self.write_to(Path(picked))

    def _written(self, path: Path) -> None:
        self.context.shared.changed.emit(frozenset({Kind.EVENTS}))
        show = Link(translate("Inspection", "Show in folder"), lambda: _open(path.parent))
        self.context.say(translate("Inspection", "Saved: {file}").format(file=path.name), (show,), Tone.FINE)

    def _show(self, contents: Mapping[InspectionPart, int]) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, part in enumerate(InspectionPart, 1):
            count = contents[part]
            held = translate("Inspection", "%n file(s)", "", count) if count else translate("Inspection", "nothing yet")
            line = Text(f"{number}. {label(part, self.context.lang)}: {held}", wrap=True)
            line.setObjectName(f"inspection_{part.value}")
            self._parts.addWidget(line)

    def _lay_out_parts(self) -> None:
        lead = translate(
            "Inspection",
            "What the Data Protection Ombudsman may ask to see, in one file. Supervisees, requesters and people a "
            "breach concerns are not named; orderers are, where you process data on their behalf.",
        )
        check = translate(
            "Inspection",
            "Your own texts go along as you wrote them: reasons, notices, breaches. Look through the pack before you "
            "give it. It is not encrypted.",
        )
        self.column.addWidget(Text(lead, wrap=True))
        self.column.addWidget(Text(translate("Inspection", "What is in it"), "section"))
        self.column.addLayout(self._parts)
        warning = Text(check, wrap=True)
        warning.set_tone(Tone.SOON)
        self.column.addWidget(warning)
        self.column.addWidget(Text(translate("Inspection", "Language of the papers"), "section"))
        self.column.addWidget(self._languages, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _title() -> str:
    return translate("Inspection", "Inspection pack")


SPEC = PanelSpec(key="inspection", title=_title, icon="paper", place=PanelPlace.MENU, make=InspectionPanel)
