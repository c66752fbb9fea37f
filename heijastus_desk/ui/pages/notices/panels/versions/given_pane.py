"""Who was given which version; the one chosen can be corrected, or its note removed."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.publishing import GivenLine
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panels.versions import presenter
from heijastus_desk.ui.pages.notices.panels.versions.presenter import Loaded
from heijastus_desk.ui.pages.notices.panels.versions.side_by_side import SideBySide
from heijastus_desk.ui.widgets.buttons import link, primary, secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.search_line import SearchLine
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_ASK_AFTER_MS = 150


class GivenPane(QWidget):
    """A list by day, the newest first, and the note of one of them beside it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._loaded: Loaded | None = None
        spoken = translate("Notices", "A part of a name")
        self.line = SearchLine("given_search", spoken, spoken, _ASK_AFTER_MS)
        listed = translate("Notices", "Persons who were given the notice")
        self.list = CardList("given_list", listed, CardLook(wrap=True, dividers=True))
        self._nothing = Text("", "quiet", wrap=True)
        self._nothing.setObjectName("given_nothing")
        self._name = Text("", "heading", wrap=True)
        self.form = Form("given_form")
        how = [(one, label(one, context.lang)) for one in DeliveryHow]
        self.form.add(ChoiceField("how", translate("Notices", "&How"), how))
        day = translate("Notices", "&Day")
        self.form.add(DateField("delivered_on", day, required=True, today=context.clock.today()))
        self._card = QWidget()
        self._lay_out()
        self.line.typed.connect(self._show_rows)
        self.list.chosen.connect(lambda _uid: self._show_line())

    def focus_first(self) -> None:
        self.list.setFocus()
        if not self.list.current_uid():
            self.list.select_first()
            self._show_line()

    def show_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._show_rows()

    def _show_rows(self) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        self.list.set_cards(presenter.given_rows(loaded, self.line.text(), self._context.lang))
        if self.list.count and not self.list.current_uid():
            self.list.select_first()
        nobody = translate("Notices", "Nobody has been given this notice yet, as far as is written down here.")
        none_found = translate("Notices", "Nobody found. Try a part of a name.")
        self._nothing.setText(none_found if loaded.given else nobody)
        reveal(self._nothing, shown=not self.list.count)
        reveal(self.list, shown=bool(self.list.count))
        reveal(self.line, shown=bool(loaded.given))
        self._show_line()

    def _line(self) -> GivenLine | None:
        uid = self.list.current_uid()
        return next((one for one in self._loaded.given if one.uid == uid), None) if self._loaded else None

    def _show_line(self) -> None:
        line = self._line()
        self._halves.show_side(shown=line is not None)
        if line is not None:
            self._name.setText(line.name)
            self.form.set_values({"how": line.how, "delivered_on": line.on})

    def _save(self) -> None:
        line = self._line()
        if line is None:
            return
        self.form.clear_errors()
        try:
            entered = self.form.values()
        except HeijastusError as error:
            self._show_error(error)
            return
        deliveries, uid, version = self._context.app.deliveries, line.uid, line.version
        self._context.change(
            lambda: deliveries.correct(uid, entered["how"], entered["delivered_on"], version=version),
            lambda _change: self.form.mark_saved(),
            self._show_error,
        )

    def _remove(self) -> None:
        line = self._line()
        if line is not None:
            deliveries, uid = self._context.app.deliveries, line.uid
            self._context.change(lambda: deliveries.remove(uid), lambda _change: self.list.setFocus())

    def _open_client(self) -> None:
        line = self._line()
        if line is not None:
            self._context.open("clients", line.person)

    def _show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self._context.lang, self._context.say)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, theme.GRID, theme.GRID, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.line)
        column.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        buttons = FlowLayout()
        buttons.addWidget(primary(translate("Notices", "Save the correction"), "given_save", self._save))
        buttons.addWidget(secondary(translate("Notices", "Remove this note"), "given_remove", self._remove))
        card = QVBoxLayout(self._card)
        card.setContentsMargins(2 * theme.GRID, theme.GRID, 2, 2)
        card.setSpacing(2 * theme.GRID)
        card.addWidget(self._name)
        card.addWidget(self.form)
        card.addLayout(buttons)
        open_card = link(translate("Notices", "Open the client's card"), "given_client", self._open_client)
        card.addWidget(open_card, 0, Qt.AlignmentFlag.AlignLeft)
        card.addStretch(1)
        self._halves = SideBySide("given_splitter", left, self._card, (540, 360))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._halves, 1)
