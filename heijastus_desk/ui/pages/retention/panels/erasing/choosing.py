"""What she decides of an erasure: on what ground, whether sums stay, whether it waits in the parking place first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.destruction import DestructionGround
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.erasure_views import Figure
from heijastus_desk.ui.pages.retention.panels.erasing.words import figure_lines
from heijastus_desk.ui.widgets.fields import ChoiceField, TickField
from heijastus_desk.ui.widgets.labels import reveal
from heijastus_desk.wording.sentences import label

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

_DAYS: Final = (7, 14, 30)
_MOST_FIGURES: Final = 6


class GroundField(ChoiceField):
    """The value is a ground, or None while she has not said."""

    def __init__(self, lang: Lang) -> None:
        unsaid: list[tuple[DestructionGround | None, str]] = [(None, translate("Erasing", "Choose the ground"))]
        super().__init__(
            "erasing_ground",
            translate("Erasing", "Why is it erased?"),
            unsaid + [(ground, label(ground, lang)) for ground in DestructionGround],
            hint=translate("Erasing", "It stands on the destruction report. A request leaves nothing to wait."),
        )


class FiguresField(TickField):
    """Whether the sums that nobody can be told from stay."""

    def __init__(self, lang: Lang) -> None:
        super().__init__(
            "erasing_figures",
            translate("Erasing", "Keep hours and sessions as sums per year, without names"),
        )
        self._lang = lang
        self.set_value(value=True)

    def show_figures(self, figures: Sequence[Figure], ground: DestructionGround | None) -> None:
        """Say what would be kept; never offered where the person asked for erasure."""
        lines = figure_lines(figures[:_MOST_FIGURES], self._lang)
        self.set_hint("\n".join(lines))
        reveal(self, shown=bool(lines) and ground is not DestructionGround.REQUEST)


class ParkingField(ChoiceField):
    """How many days it waits where it can be taken back; 0 erases at once."""

    def __init__(self, app: "Application") -> None:
        self._is_there = getattr(app, "parking", None) is not None
        at_once: list[tuple[int, str]] = [(0, translate("Erasing", "Erase at once"))]
        waits = [
            (days, translate("Erasing", "Let it wait %n day(s), out of sight, before it is erased", "", days))
            for days in _DAYS
        ]
        super().__init__("erasing_parking", translate("Erasing", "When?"), at_once + waits)

    def show_for(self, ground: DestructionGround | None) -> None:
        """Never offered where the person asked for erasure (Art. 12(3))."""
        offered = self._is_there and ground is not DestructionGround.REQUEST
        if not offered:
            self.set_value(0)
        reveal(self, shown=offered)
