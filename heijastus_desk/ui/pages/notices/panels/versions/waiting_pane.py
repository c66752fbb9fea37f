"""Who is to be given the notice, by when and by which rule; those ticked are written down in one go."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panels.versions import presenter
from heijastus_desk.ui.pages.notices.panels.versions.presenter import EVERYBODY, Loaded
from heijastus_desk.ui.pages.notices.panels.versions.side_by_side import SideBySide
from heijastus_desk.ui.widgets.buttons import link, primary
from heijastus_desk.ui.widgets.card_model import CardRow
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.tick_list import TickList
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class WaitingPane(QWidget):
    """Nobody is ticked at first: a tick says that a person was given the notice. A group chosen is ticked whole."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._loaded: Loaded | None = None
        self._kind = ChoiceField("waiting_kind", translate("Notices", "&Why"), [])
        everybody = (EVERYBODY, translate("Notices", "Everybody"))
        self._group = ChoiceField("waiting_group", translate("Notices", "&Group of a contract"), [everybody])
        self._told = Text("", "quiet", wrap=True)
        self._told.setObjectName("waiting_told")
        self.list = TickList("waiting_list", translate("Notices", "Persons to be given the notice"))
        self._nothing = Text("", "quiet", wrap=True)
        self._nothing.setObjectName("waiting_nothing")
        self.form = Form("waiting_form")
        how = [(one, label(one, context.lang)) for one in DeliveryHow]
        self._number = self.form.add(ChoiceField("number", translate("Notices", "&Version"), [(0, "")]))
        self.form.add(ChoiceField("how", translate("Notices", "&How"), how))
        day = translate("Notices", "&Day")
        self.form.add(DateField("delivered_on", day, required=True, today=context.clock.today()))
        self.form.set_values({"delivered_on": context.clock.today()})
        self.button = primary("-", "record_given", self._record)
        self._lay_out()
        self._kind.edited.connect(self._kind_chosen)
        self._group.edited.connect(self._group_chosen)
        self.list.ticked.connect(self._count)

    def focus_first(self) -> None:
        (self.list if self.list.count else self._kind.control).setFocus()

    def show_loaded(self, loaded: Loaded) -> None:
        """Show who waits; ticks stay with those who still do."""
        self._loaded = loaded
        self._kind.set_choices(presenter.kinds_of_waiting(loaded, self._context.lang))
        versions = presenter.versions_to_give(loaded, self._context.lang)
        self._number.set_choices(versions)
        if not self.form.is_edited:
            self._number.set_value(versions[0][0])
        self._offer_groups()
        self._show_people(self.list.ticked_uids())

    def _kind_chosen(self) -> None:
        self._offer_groups()
        self._show_people(())

    def _group_chosen(self) -> None:
        loaded, group = self._loaded, self._group.value()
        people = self._waiting() if loaded is not None and group else ()
        self._show_people(tuple(one.uid for one in people))

    def _offer_groups(self) -> None:
        if self._loaded is None:
            return
        today, lang = self._context.clock.today(), self._context.lang
        everybody = (EVERYBODY, translate("Notices", "Everybody"))
        groups = presenter.groups_with(self._loaded, self._kind.value(), today, lang)
        self._group.set_choices([everybody, *groups])
        reveal(self._group, shown=bool(groups))

    def _waiting(self) -> tuple[CardRow, ...]:
        if self._loaded is None:
            return ()
        today, lang = self._context.clock.today(), self._context.lang
        return presenter.waiting(self._loaded, self._kind.value(), self._group.value(), today, lang)

    def _show_people(self, ticked: tuple[str, ...]) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        people = self._waiting()
        self.list.show_rows(people, ticked)
        self._told.setText(presenter.explanation(loaded, self._kind.value(), self._context.lang))
        self._nothing.setText(translate("Notices", "Everybody has been given the notice."))
        reveal(self._nothing, shown=not people)
        for part in (self._told, self.list, self._all):
            reveal(part, shown=bool(people))
        self._halves.show_side(shown=bool(people))

    def _count(self) -> None:
        count = len(self.list.ticked_uids())
        text = translate("Notices", "Write down")
        if count:
            text = translate("Notices", "Write down for %n person(s)", "", count)
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self.button.setEnabled(count > 0)

    def _record(self) -> None:
        loaded, persons = self._loaded, self.list.ticked_uids()
        if loaded is None:
            return
        self.form.clear_errors()
        try:
            entered = self.form.values()
        except HeijastusError as error:
            self._show_error(error)
            return
        deliveries, group = self._context.app.deliveries, self._group.value()
        self._context.change(
            lambda: deliveries.record(
                persons,
                loaded.register,
                entered["how"],
                entered["delivered_on"],
                group,
                number=entered["number"] or 0,
            ),
            lambda _change: self._recorded(),
            self._show_error,
        )

    def _recorded(self) -> None:
        self.form.mark_saved()
        # The list and the button may both be gone in a moment.
        self._kind.control.setFocus()

    def _show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self._context.lang, self._context.say)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, theme.GRID, theme.GRID, 0)
        column.setSpacing(theme.GRID)
        choices = QHBoxLayout()
        choices.setSpacing(2 * theme.GRID)
        choices.addWidget(self._kind, 1, Qt.AlignmentFlag.AlignTop)
        choices.addWidget(self._group, 1, Qt.AlignmentFlag.AlignTop)
        self._all = QWidget()
        ticks = QHBoxLayout(self._all)
        ticks.setContentsMargins(0, 0, 0, 0)
        all_of_them = translate("Notices", "Tick everybody"), "tick_all", lambda: self.list.tick_all(ticked=True)
        none_of_them = translate("Notices", "Tick nobody"), "tick_none", lambda: self.list.tick_all(ticked=False)
        ticks.addWidget(link(*all_of_them))
        ticks.addWidget(link(*none_of_them))
        ticks.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self._told)
        column.addWidget(self._all)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(2 * theme.GRID, theme.GRID, 2, 2)
        side.setSpacing(2 * theme.GRID)
        side.addWidget(Text(translate("Notices", "Those ticked were given the notice"), "section", wrap=True))
        side.addWidget(self.form)
        side.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        self._halves = SideBySide("waiting_splitter", left, self._side, (600, 300))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._halves, 1)
