"""Settings: the newest backups here and in a second place, the media that hold them, and a backup now."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.settings.backups_view import BackupsState, Notice, PlaceCard, backups_state
from heijastus_desk.ui.pages.settings.place_form import PlaceForm
from heijastus_desk.ui.sample import place as sample
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import link, primary, secondary
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.labels import Hairline, Icon, Text, reveal
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate


class BackupsPane(QWidget):
    """Shows what the window knows of backups, and anew whenever that is looked at."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._facts = KeyValue("backup_facts")
        self._notices = _rows()
        self._places = _rows()
        self.now = primary(
            translate("Backups", "Back up &now"), "backup_now", context.shared.backup_wanted.emit, icon="backup"
        )
        self.restore = secondary(
            translate("Backups", "&Lock and restore…"),
            "backup_restore",
            context.shared.restore_wanted.emit,
            icon="undo",
        )
        # Into sample practice nothing is brought back: least of all her own vault.
        reveal(self.restore, shown=not sample.is_there(context.app.paths.folder))
        self.form = PlaceForm(context, context.shared.backup_wanted.emit)
        self._add = secondary(translate("Backups", "&Add a place…"), "backup_place_new", self.form.ask, icon="add")
        self.form.closed.connect(self._add.setFocus)
        self._lay_out()
        context.shared.safekeeping_changed.connect(self._look)
        self._look()

    def show_state(self, state: BackupsState) -> None:
        """Show exactly this."""
        self._facts.set_facts([Fact(*fact) for fact in state.facts])
        _replace(self._notices, [_notice(number, notice) for number, notice in enumerate(state.notices)])
        _replace(self._places, [_PlaceFrame(place, self._retire(place.uid)) for place in state.places])

    def _look(self) -> None:
        shared = self._context.shared
        self.show_state(backups_state(shared.safekeeping, shared.clock.now(), shared.lang))

    def _retire(self, uid: str) -> Callable[[], object]:
        backups = self._context.app.backups
        return lambda: self._context.change(lambda: backups.retire_medium(uid))

    def _lay_out(self) -> None:
        how = translate(
            "Backups",
            "A backup is made by itself half an hour after a change and when you lock or close, and is opened and "
            "checked at once. All of the last two days are kept, then one for each of 7 days, 4 weeks and 3 months; "
            "none is kept over 90 days, so that what you erase does not live on in them.",
        )
        button = QHBoxLayout()
        button.addWidget(self.now)
        button.addWidget(self.restore)
        button.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self._facts)
        column.addLayout(self._notices)
        column.addLayout(button)
        column.addWidget(Text(how, "small", wrap=True))
        column.addWidget(Hairline())
        column.addWidget(SectionHeader(translate("Backups", "Second places"), self._add))
        column.addWidget(self.form)
        column.addLayout(self._places)


class _PlaceFrame(QFrame):
    """One medium: its name, whether it is there, what it holds."""

    def __init__(self, place: PlaceCard, retire: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName(f"backup_place_{place.uid}")
        self.setProperty("role", "card")
        self.setAccessibleName(". ".join((place.label, place.state, *place.lines)))
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(Text(place.label, "section"))
        chips = ChipRow(f"backup_state_{place.uid}")
        chips.set_chips([ChipText(place.state, place.tone)])
        head.addWidget(chips, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addLayout(head)
        for number, line in enumerate(place.lines):
            column.addWidget(Text(line, "body" if number else "quiet", wrap=True, selectable=not number))
        if place.may_retire:
            text = translate("Backups", "Take out of use")
            button = link(text, f"backup_retire_{place.uid}", retire)
            button.setAccessibleName(f"{text}: {place.label}")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _notice(number: int, notice: Notice) -> QWidget:
    made = QWidget()
    text = Text(notice.text, wrap=True)
    text.setObjectName(f"backup_notice_{number}")
    text.set_tone(notice.tone)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    row.addWidget(Icon("warning" if notice.tone is Tone.DUE else "info", notice.tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return made


def _rows() -> QVBoxLayout:
    rows = QVBoxLayout()
    rows.setSpacing(theme.GRID)
    return rows


def _replace(rows: QVBoxLayout, widgets: list[QWidget]) -> None:
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for widget in widgets:
        rows.addWidget(widget)
