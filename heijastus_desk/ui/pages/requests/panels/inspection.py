"""The inspection pack: what it will hold, whom her texts name, in which language, and where it is saved."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.inspection import InspectionPart, NamedText, PackNames
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import link, primary, secondary
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_MOST_SHOWN: Final = 20
"""passages listed at once; the next come when these are mended, or are masked with them"""


@dataclass(frozen=True, slots=True)
class _Seen:
    contents: Mapping[InspectionPart, int]
    named: tuple[NamedText, ...]


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
        self.save = primary(
            translate("Inspection", "&Save the pack…"), "inspection_save", lambda: self._pick(self._usual), icon="save"
        )
        self.save_named = secondary(
            translate("Inspection", "Save with the names…"),
            "inspection_save_named",
            lambda: self._pick(PackNames.STAND),
        )
        self._usual = PackNames.NONE
        self._parts, self._named = QVBoxLayout(), QVBoxLayout()
        for column in (self._parts, self._named):
            column.setSpacing(theme.GRID)
        self._named_lead = Text("", wrap=True)
        self._named_lead.setObjectName("inspection_named")
        self._named_lead.set_tone(Tone.DUE)
        self._lay_out_parts()
        self.lay_out(self.save, self.save_named)
        self.refresh()

    @property
    def lang(self) -> Lang:
        """The language chosen for the papers."""
        return Lang(self._languages.choice())

    def focus_first(self) -> None:
        self.save.setFocus()

    def refresh(self) -> None:
        inspection, lang = self.context.app.inspection, self.context.lang
        self.context.query(lambda: _Seen(inspection.contents(lang), inspection.named()), self._show, topic="inspection")

    def write_to(self, folder: Path, names: PackNames = PackNames.NONE) -> None:
        """Make the pack there."""
        inspection, lang = self.context.app.inspection, self.lang
        self.context.work(
            lambda progress: inspection.make(folder, lang, progress, names=names),
            self._written,
            label=translate("Inspection", "Making the pack…"),
            keep=True,
        )

    def _pick(self, names: PackNames) -> None:
        title = translate("Inspection", "Where the pack is saved")
        picked = QFileDialog.getExistingDirectory(self, title, self.context.preferences.export_folder)
        if picked:
            self.write_to(Path(picked), names)

    def _written(self, path: Path) -> None:
        self.context.shared.changed.emit(frozenset({Kind.EVENTS}))
        show = Link(translate("Inspection", "Show in folder"), lambda: _open(path.parent))
        self.context.say(translate("Inspection", "Saved: {file}").format(file=path.name), (show,), Tone.FINE)

    def _show(self, seen: _Seen) -> None:
        _empty(self._parts)
        self._show_named(seen.named)
        contents = seen.contents
        for number, part in enumerate(InspectionPart, 1):
            count = contents[part]
            held = translate("Inspection", "%n file(s)", "", count) if count else translate("Inspection", "nothing yet")
            line = Text(f"{number}. {label(part, self.context.lang)}: {held}", wrap=True)
            line.setObjectName(f"inspection_{part.value}")
            self._parts.addWidget(line)

    def _show_named(self, named: tuple[NamedText, ...]) -> None:
        """Where her texts name somebody: each is mended where it stands, or all are masked in the pack."""
        _empty(self._named)
        self._usual = PackNames.MASKED if named else PackNames.NONE
        masked, plain = translate("Inspection", "&Mask the names and save…"), translate("Inspection", "&Save the pack…")
        self.save.setText(masked if named else plain)
        reveal(self.save_named, shown=bool(named))
        lead = translate(
            "Inspection",
            "Your texts name people on file in %n place(s). Mend them where they stand, or have the names masked in "
            "the pack; your own texts stay as they are.",
            "",
            len(named),
        )
        self._named_lead.setText(lead if named else "")
        reveal(self._named_lead, shown=bool(named))
        for number, one in enumerate(named[:_MOST_SHOWN]):
            told = f"{label(one.part, self.context.lang)} {one.number}: …{one.before}«{one.found}»{one.after}…"
            self._named.addWidget(Text(told, wrap=True))
            way = link(translate("Inspection", "Mend it…"), f"inspection_mend_{number}", partial(self._mend, one))
            way.setAccessibleName(f"{way.text()} {told}")
            self._named.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)

    def _mend(self, one: NamedText) -> None:
        page, place = {
            InspectionPart.PROCESSING: ("contracts", one.uid),
            InspectionPart.RETENTION: ("retention", panel_record("rules", one.uid)),
            InspectionPart.BALANCING: ("notices", one.uid),
        }.get(one.part, ("requests", panel_record("breach", one.uid)))
        self.context.open(page, place)

    def _lay_out_parts(self) -> None:
        lead = translate(
            "Inspection",
            "What the Data Protection Ombudsman may ask to see, in one file. Supervisees, requesters and people a "
            "breach concerns are not named; orderers are, where you process data on their behalf.",
        )
        check = translate(
            "Inspection",
            "Your own texts are looked through for the names of people on file; notices go along as they were given. "
            "Look through the pack before you give it: it is not encrypted.",
        )
        self.column.addWidget(Text(lead, wrap=True))
        self.column.addWidget(Text(translate("Inspection", "What is in it"), "section"))
        self.column.addLayout(self._parts)
        self.column.addWidget(self._named_lead)
        self.column.addLayout(self._named)
        warning = Text(check, wrap=True)
        warning.set_tone(Tone.SOON)
        self.column.addWidget(warning)
        self.column.addWidget(Text(translate("Inspection", "Language of the papers"), "section"))
        self.column.addWidget(self._languages, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _title() -> str:
    return translate("Inspection", "Inspection pack")


SPEC = PanelSpec(key="inspection", title=_title, icon="paper", place=PanelPlace.MENU, make=InspectionPanel)
