"""Settings: the present passphrase once and a new one twice, with its strength and a suggestion."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.ui import clipboard, errors, theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.settings import presenter
from heijastus_desk.ui.pages.settings.presenter import StrengthView
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.labels import Text, restyle
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField

translate = QCoreApplication.translate

_FULL_BITS = 80
_MEASURE_AFTER_MS = 150


class PassphraseForm(QWidget):
    """What was typed is handed to `take` (present, new) and taken away by `clear`."""

    def __init__(self, context: PageContext, name: str, button: str, take: Callable[[str, str], object]) -> None:
        super().__init__()
        self._context, self._take = context, take
        self.current = PassphraseField("current_passphrase", translate("Settings", "&Present passphrase"))
        self.new = PassphraseField(
            "new_passphrase",
            translate("Settings", "&New passphrase"),
            hint=translate("Settings", "Several words that have nothing to do with each other."),
        )
        self.again = PassphraseField("again_passphrase", translate("Settings", "The new one a&gain"))
        self._bar = QProgressBar()
        self._bar.setObjectName("new_strength")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _FULL_BITS)
        self._word = Text("", "small")
        self._word.setObjectName("new_strength_word")
        self.suggest = link(translate("Settings", "&Suggest one"), f"{name}_suggest", self._make_one)
        self.copy = link(translate("Settings", "Copy for ten seconds"), f"{name}_copy", self._copy)
        self.button = secondary(button, name, self.submit)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MEASURE_AFTER_MS)
        self._timer.timeout.connect(self._measure)
        self.new.edited.connect(self._timer.start)
        self.new.edited.connect(self.copy.hide)
        self._show(StrengthView("", Tone.NEUTRAL, 0))

    def clear(self) -> None:
        """Take what was typed away."""
        self._timer.stop()
        for field in (self.current, self.new, self.again):
            field.set_value("")
            field.set_error("")
            field.show_button.setChecked(False)
        self.copy.hide()
        self.set_busy(busy=False)
        self._show(StrengthView("", Tone.NEUTRAL, 0))

    def set_busy(self, *, busy: bool) -> None:
        """While what was typed is being put into force."""
        self.button.setEnabled(not busy)

    def submit(self) -> None:
        """Hand it over, or say at the field what is wrong."""
        for field in (self.current, self.new, self.again):
            field.set_error("")
        current, new = self.current.value(), self.new.value()
        empty = next((field for field in (self.current, self.new) if not field.value()), None)
        if empty is not None:
            self.show_error(HeijastusError(ErrorCode.PASSPHRASE_MISSING, field=empty.name))
            return
        if self.again.value() != new:
            self.again.set_error(translate("Settings", "The two are not the same. Type it again here."))
            self.again.focus_control()
            return
        self.set_busy(busy=True)
        self._take(current, new)

    def show_error(self, error: HeijastusError) -> None:
        """Say at its field, or in the quiet line, why it was not taken."""
        self.set_busy(busy=False)
        fields = {field.name: field for field in (self.current, self.new, self.again)}
        errors.show(error, fields, self._context.lang, lambda _sentence: self._context.say_error(error))

    def _make_one(self) -> None:
        from heijastus_desk.system.passphrase import generate_passphrase  # noqa: PLC0415 - seldom asked for

        self.new.set_value(generate_passphrase())
        self.new.set_error("")
        self.new.show_button.setChecked(True)
        self.copy.show()
        self.again.set_value("")
        self.again.focus_control()
        self._measure()

    def _copy(self) -> None:
        clipboard.copy_secret(self.new.value())
        self._context.say(translate("Settings", "Copied. The clipboard is emptied in ten seconds."))

    def _measure(self) -> None:
        typed, keys = self.new.value(), self._context.app.keys
        self._context.query(lambda: presenter.strength_view(typed, keys.strength(typed)), self._show, topic="strength")

    def _show(self, view: StrengthView) -> None:
        self._word.setText(view.word)
        self._word.set_tone(view.tone)
        self._bar.setValue(min(_FULL_BITS, view.bits))
        self._bar.setAccessibleName(translate("Settings", "Strength: {word}").format(word=view.word))
        self._bar.setProperty("tone", view.tone.value)
        restyle(self._bar)

    def _lay_out(self) -> None:
        meter = QHBoxLayout()
        meter.setSpacing(theme.GRID)
        meter.addWidget(self._bar, 1)
        meter.addWidget(self._word)
        made = QHBoxLayout()
        made.setSpacing(2 * theme.GRID)
        made.addWidget(self.suggest)
        made.addWidget(self.copy)
        made.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.current)
        column.addWidget(self.new)
        column.addLayout(meter)
        column.addLayout(made)
        column.addWidget(self.again)
        column.addLayout(row)
        self.copy.hide()
