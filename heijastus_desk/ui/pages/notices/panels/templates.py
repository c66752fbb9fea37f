"""Ways to begin a register: a template for each kind of work, with what it is for."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from heijastus_desk.domain.changes import Change
from heijastus_desk.services.interview import TemplateOffer
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class TemplatesPanel(FramedPanel):
    """Choosing a template makes the register and opens it; undo takes it away again."""

    def __init__(self, context: PageContext, register: str = "") -> None:
        super().__init__(context, "templates_panel", _title(), register)
        self.buttons: list[Button] = []
        self.column.addWidget(
            Text(
                translate(
                    "Notices",
                    "Each is filled in with what usually holds. Read it through and change what is otherwise with you.",
                ),
                "quiet",
                wrap=True,
            )
        )
        self.lay_out()
        context.query(context.app.interview.offers, self._show)

    def focus_first(self) -> None:
        (self.buttons[0] if self.buttons else self.back).setFocus()

    def _show(self, offers: tuple[TemplateOffer, ...]) -> None:
        for offer in offers:
            self.column.addWidget(self._card(offer))
        self.column.addStretch(1)
        self.focus_first()

    def _card(self, offer: TemplateOffer) -> QFrame:
        name = offer.name.get(self.context.lang)
        make = Button(
            translate("Notices", "Begin with this"),
            f"template_{offer.key}",
            spoken=translate("Notices", "Begin with this: {name}").format(name=name),
            on_click=lambda: self._make(offer.key),
        )
        self.buttons.append(make)
        card = QFrame()
        card.setProperty("role", "card")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(name, "section", wrap=True))
        words.addWidget(Text(offer.used_for.get(self.context.lang), wrap=True))
        row = QHBoxLayout(card)
        row.setContentsMargins(12, theme.GRID, 12, theme.GRID)
        row.setSpacing(2 * theme.GRID)
        row.addLayout(words, 1)
        row.addWidget(make)
        return card

    def _make(self, key: str) -> None:
        def done(change: Change) -> None:
            self.went.emit(change.uid, ())

        interview = self.context.app.interview
        self.context.change(lambda: interview.make_from(key), done)


def _title() -> str:
    return translate("Notices", "Begin with a template")


SPEC = PanelSpec(
    key="templates",
    title=_title,
    icon="notices",
    place=PanelPlace.NEW,
    make=TemplatesPanel,
    open_alone=True,
)
"""The plus has an entry of its own for it."""
