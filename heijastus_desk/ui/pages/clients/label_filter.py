"""The choice of one of her labels above the list of clients; not there while none is in use."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from heijastus_desk.services.client_ties import KnownLabel
from heijastus_desk.ui.widgets.fields import CalmComboBox

translate = QCoreApplication.translate


class LabelFilter(CalmComboBox):
    """`picked` when she picks another label."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clients_label")
        self.setProperty("role", "filter")
        self.setAccessibleName(translate("Clients", "Only with a label"))
        self._names: list[str] = []
        self._roomy = True
        self.activated.connect(lambda _index: self.picked.emit())
        self.show_labels(())

    def label(self) -> str:
        """The label chosen; empty for every client."""
        at = self.currentIndex() - 1
        return self._names[at] if 0 <= at < len(self._names) else ""

    def show_labels(self, known: Sequence[KnownLabel]) -> None:
        """Offer these; one that is no longer in use is no longer chosen."""
        chosen = self.label()
        self._names = [one.name for one in known]
        self.clear()
        self.addItem(translate("Clients", "Every label"))
        self.addItems([f"{one.name} ({one.clients})" for one in known])
        self.choose(chosen)
        self._fit()

    def set_roomy(self, roomy: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """Whether there is room for the line while no label is chosen."""
        self._roomy = roomy
        self._fit()

    def _fit(self) -> None:
        self.setVisible(bool(self._names) and (self._roomy or bool(self.label())))

    def choose(self, label: str) -> None:
        """Choose a label without telling; one not in use, or none, means every client."""
        self.setCurrentIndex(self._names.index(label) + 1 if label in self._names else 0)
