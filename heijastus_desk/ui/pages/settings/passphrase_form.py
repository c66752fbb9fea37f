"""Settings: a new passphrase in place of the old one."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.settings import presenter
from heijastus_desk.ui.pages.settings.presenter import StrengthView
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.labels import Text, restyle
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField

translate = QCoreApplication.translate

_FULL_BITS = 80
_MEASURE_AFTER_MS = 150


class PassphraseForm(QWidget):
    """The present one once, the new one twice; what was typed is taken away when it is done or she leaves."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
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
        self.button = secondary(translate("Settings", "Change the pass&phrase"), "passphrase_change", self.submit)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MEASURE_AFTER_MS)
        self._timer.timeout.connect(self._measure)
        self.new.edited.connect(self._timer.start)
        self._show(StrengthView("", Tone.NEUTRAL, 0))

    def clear(self) -> None:
        """Take what was typed away."""
        self._timer.stop()
        for field in (self.current, self.new, self.again):
            field.set_value("")
            field.set_error("")
            field.show_button.setChecked(False)
        self._show(StrengthView("", Tone.NEUTRAL, 0))

    def submit(self) -> None:
        """Change it, or say at the field what is wrong."""
        for field in (self.current, self.new, self.again):
            field.set_error("")
        current, new = self.current.value(), self.new.value()
        empty = next((field for field in (self.current, self.new) if not field.value()), None)
        if empty is not None:
            self._show_error(HeijastusError(ErrorCode.PASSPHRASE_MISSING, field=empty.name))
            return
        if self.again.value() != new:
            self.again.set_error(translate("Settings", "The two are not the same. Type it again here."))
            self.again.focus_control()
            return
        self.button.setEnabled(False)
        keys = self._context.app.keys
        self._context.work(
            lambda _progress: keys.change_passphrase(current, new),
            lambda _none: self._changed(),
            self._failed,
            label=translate("Settings", "Changing the passphrase…"),
            lane=Lane.WORKER,
            keep=True,
        )

    def _changed(self) -> None:
        self.button.setEnabled(True)
        self.clear()
        text = translate("Settings", "The passphrase is changed. Your recovery code stays the same.")
        self._context.say(text, tone=Tone.FINE)

    def _failed(self, error: HeijastusError) -> None:
        self.button.setEnabled(True)
        self._show_error(error)

    def _show_error(self, error: HeijastusError) -> None:
        fields = {field.name: field for field in (self.current, self.new, self.again)}
        errors.show(error, fields, self._context.lang, lambda _sentence: self._context.say_error(error))

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
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.current)
        column.addWidget(self.new)
        column.addLayout(meter)
        column.addWidget(self.again)
        column.addLayout(row)
