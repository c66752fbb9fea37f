"""First run: the passphrase, twice, with its strength and a suggestion."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import errors
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.labels import Text, restyle
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField

translate = QCoreApplication.translate

_FULL_BITS = 80
_MEASURE_AFTER_MS = 150


class PassphraseStep(Step):
    """Next works once both are the same; too weak a one is told at the field."""

    def __init__(self, draft: Draft, lang: Lang) -> None:
        super().__init__(
            "passphrase_step",
            translate("FirstRun", "Passphrase"),
            translate(
                "FirstRun",
                "It opens the file on this computer. Several words are easier to remember and harder to guess than "
                "one with tricks. Nobody can find it out for you.",
            ),
            draft,
            lang,
        )
        self.first = PassphraseField("passphrase", translate("FirstRun", "&Passphrase"))
        self.second = PassphraseField("passphrase_again", translate("FirstRun", "The same &again"))
        self._bar = QProgressBar()
        self._bar.setObjectName("strength")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _FULL_BITS)
        self._word = Text("", "small")
        self._word.setObjectName("strength_word")
        self._suggest = secondary(translate("FirstRun", "&Suggest one"), "suggest", self._make_one)
        self.column.addWidget(self.first)
        meter = QHBoxLayout()
        meter.setSpacing(8)
        meter.addWidget(self._bar, 1)
        meter.addWidget(self._word)
        self.column.addLayout(meter)
        self.column.addWidget(self.second)
        row = QHBoxLayout()
        row.addWidget(self._suggest)
        row.addStretch(1)
        self.column.addLayout(row)
        where = translate("FirstRun", "The file will be kept in {folder}.").format(folder=draft.folder)
        self.column.addWidget(Text(where, "small", wrap=True))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MEASURE_AFTER_MS)
        self._timer.timeout.connect(self.measure)
        self.first.edited.connect(self._timer.start)

    def enter(self) -> None:
        self.first.focus_control()

    def measure(self) -> None:
        """Show how strong the first one is."""
        from heijastus_desk.system.passphrase_strength import StrengthLevel, strength  # noqa: PLC0415 - first run only

        typed = self.first.value()
        found = strength(typed, personal=self.draft.personal_words())
        words = {
            StrengthLevel.WEAK: (translate("FirstRun", "Easy to guess"), Tone.DUE),
            StrengthLevel.FAIR: (translate("FirstRun", "Not yet enough"), Tone.SOON),
            StrengthLevel.GOOD: (translate("FirstRun", "Good"), Tone.FINE),
            StrengthLevel.STRONG: (translate("FirstRun", "Strong"), Tone.FINE),
        }
        word, tone = words[found.level] if typed else ("", Tone.NEUTRAL)
        self._word.setText(word)
        self._word.set_tone(tone)
        self._bar.setValue(min(_FULL_BITS, round(found.bits)))
        self._bar.setAccessibleName(translate("FirstRun", "Strength: {word}").format(word=word))
        self._bar.setProperty("tone", tone.value)
        restyle(self._bar)

    def submit(self) -> None:
        from heijastus_desk.system.passphrase_strength import require_strong  # noqa: PLC0415 - first run only

        typed = self.first.value()
        if not typed:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="passphrase")
        try:
            require_strong(typed, personal=self.draft.personal_words())
        except HeijastusError as error:
            error.field = "passphrase"
            raise
        if self.second.value() != typed:
            self.second.set_error(translate("FirstRun", "The two are not the same. Type it again here."))
            self.second.focus_control()
            raise HeijastusError(ErrorCode.PASSPHRASE_MISSING, field="passphrase_again")
        self.draft.passphrase = typed

    def show_error(self, error: HeijastusError) -> bool:
        if error.field == "passphrase_again" and self.second.error():
            return True
        fields = {"passphrase": self.first, "passphrase_again": self.second}
        if error.field not in fields:
            return False
        errors.show(error, fields, self.lang, lambda _sentence: None)
        return True

    def _make_one(self) -> None:
        from heijastus_desk.system.passphrase import generate_passphrase  # noqa: PLC0415 - first run only

        self.first.set_value(generate_passphrase())
        self.first.set_error("")
        self.first.show_button.setChecked(True)
        self.second.set_value("")
        self.second.focus_control()
        self.measure()
