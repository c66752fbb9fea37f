"""Settings: theme, contrast, text size and language."""

from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.pages.settings import presenter
from heijastus_desk.ui.preferences import TEXT_PERCENTS
from heijastus_desk.ui.theme import Contrast, Mode
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES

translate = QCoreApplication.translate


class LookPane(QWidget):
    """Theme, contrast and text size change at once; the language when the program is next unlocked."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.mode = ChoiceField("mode", translate("Settings", "&Colours"), presenter.modes())
        self.contrast = ChoiceField("contrast", translate("Settings", "Con&trast"), presenter.contrasts())
        percents = [(percent, f"{percent} %") for percent in TEXT_PERCENTS]
        self.text = ChoiceField("text_percent", translate("Settings", "&Text size"), percents)
        self.language = ChoiceField(
            "language",
            translate("Settings", "&Language"),
            [(lang.value, LANGUAGE_NAMES[lang]) for lang in Lang],
            hint=translate("Settings", "Notices and letters are in the language of whoever gets them."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        for field in (self.mode, self.contrast, self.text, self.language):
            column.addWidget(field)
        self.mode.edited.connect(self._take_look)
        self.contrast.edited.connect(self._take_look)
        self.text.edited.connect(self._take_look)
        self.language.edited.connect(self._take_language)

    def show_preferences(self) -> None:
        preferences = self._context.preferences
        self.mode.set_value(preferences.mode)
        self.contrast.set_value(preferences.contrast)
        self.text.set_value(preferences.text_percent)
        self.language.set_value(preferences.language)

    def _take_look(self) -> None:
        preferences = self._context.preferences
        preferences.mode, preferences.text_percent = self.mode.value(), self.text.value()
        preferences.contrast = self.contrast.value()
        preferences.save()
        app = cast("QApplication", QApplication.instance())
        theme.apply(app, Mode(preferences.mode), preferences.text_percent, Contrast(preferences.contrast))

    def _take_language(self) -> None:
        self._context.preferences.language = self.language.value()
        self._context.preferences.save()
        text = translate("Settings", "The language changes when you next unlock.")
        lock = Link(translate("Settings", "Lock now"), self._context.shared.lock_requested.emit)
        self._context.say(text, (lock,))
