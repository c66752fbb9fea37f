"""What was made in this case and where it went, each with what is still to be done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.values import HandedOver, PackageForm
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests.panels.hand_over.words import package_text, package_title
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Text

translate = QCoreApplication.translate


class PackageRegister(QWidget):
    """The newest first. Each signal brings the uid of a package."""

    handed = Signal(str)
    delete = Signal(str)
    gone = Signal(str)
    unreadable = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("package_register")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)

    def show_packages(self, packages: tuple[HandedOver, ...], lang: Lang) -> None:
        """Draw the packages of a case anew."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not packages:
            return
        self._column.addWidget(Hairline())
        self._column.addWidget(Text(translate("HandOver", "Made and handed over"), "section"))
        for one in reversed(packages):
            self._column.addWidget(self._row(one, lang))

    def _row(self, one: HandedOver, lang: Lang) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(package_title(one, lang), wrap=True))
        column.addWidget(Text(package_text(one, lang), "quiet", wrap=True))
        buttons = FlowLayout()
        for text, name, act, icon in self._actions(one):
            button: Button = secondary(text, f"{name}_{one.uid}", act, icon=icon)
            button.setAccessibleName(f"{text}: {package_title(one, lang)}")
            buttons.addWidget(button)
        if buttons.count():
            column.addLayout(buttons)
        return row

    def _actions(self, one: HandedOver) -> list[tuple[str, str, Callable[[], None], str]]:
        found: list[tuple[str, str, Callable[[], None], str]] = []
        if one.handed_on is None:
            text = translate("HandOver", "Handed over…")
            found.append((text, "package_handed", partial(self.handed.emit, one.uid), "check"))
        if one.form is PackageForm.PDF:
            text = translate("HandOver", "The recipient cannot open it…")
            found.append((text, "package_unreadable", partial(self.unreadable.emit, one.uid), "help"))
        if one.copy_gone_on is None:
            text = translate("HandOver", "Delete the copy")
            found.append((text, "package_delete", partial(self.delete.emit, one.uid), "erase"))
            text = translate("HandOver", "I have deleted it myself")
            found.append((text, "package_gone", partial(self.gone.emit, one.uid), "check"))
        return found
