"""The appearance of a notice: a ready form to begin with, and her own sections."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.notices.layout_presets import PRESETS, preset_of
from heijastus_desk.ui.record_form.record_body import Maker
from heijastus_desk.ui.record_form.record_field import RecordField
from heijastus_desk.ui.record_form.specs import FieldSpec
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate

_OWN = "own"


class LayoutField(RecordField):
    """Choosing a ready form fills the fields below; changing one of them makes the form her own."""

    def __init__(self, name: str, spec: FieldSpec, make: Maker) -> None:
        super().__init__(name, spec, make)
        title = translate("Notices", "Ready forms")
        words = {
            "program": translate("Notices", "The program's own"),
            "thirteen": translate("Notices", "13 points"),
            "table": translate("Notices", "Table"),
        }
        self.presets = ChoiceChips(
            f"{name}_preset",
            [*((key, words.get(key, key)) for key in PRESETS), (_OWN, translate("Notices", "Your own"))],
            spoken=title,
        )
        hint = translate("Notices", "A ready form is only a beginning: change headings and their order below.")
        # Above the fields that it fills.
        self._column.insertWidget(1, Text(title))
        self._column.insertWidget(2, self.presets)
        self._column.insertWidget(3, Text(hint, "small", wrap=True))
        self.presets.chosen.connect(self._fill)
        self.body.edited.connect(self._mark)

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        self._mark()

    def _fill(self, key: str) -> None:
        if key != _OWN:
            self.body.load(PRESETS[key])
            self._touched()

    def _mark(self) -> None:
        self.presets.choose(preset_of(self.body.record) or _OWN)
