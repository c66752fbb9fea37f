"""A panel over one form whose unsaved edits are kept as a draft, and asked about before it closes."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.draft_keeper import DraftKeeper
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.widgets.confirm import InPageConfirm

translate = QCoreApplication.translate


class EditedForm(Protocol):
    """A form that knows whether it was edited."""

    @property
    def is_edited(self) -> bool: ...

    def mark_saved(self) -> None: ...


class KeptFormPanel(FramedPanel):
    """Subclasses say in `keep_form` what they edit, before anybody sees them."""

    def keep_form(self, form: EditedForm, keeper: DraftKeeper, confirm: InPageConfirm) -> None:
        """Keep unsaved edits of the form with the keeper; `confirm` asks about them."""
        self._kept_form, self._keeper, self._confirm = form, keeper, confirm

    @property
    def has_unsaved_edits(self) -> bool:
        return self._kept_form.is_edited and self._keeper.is_behind

    def store_draft(self) -> None:
        if self._kept_form.is_edited:
            self._keeper.keep()

    def can_close(self, proceed: Callable[[], None]) -> None:
        if not self._kept_form.is_edited:
            proceed()
            return

        def let_go() -> None:
            self._kept_form.mark_saved()
            self._keeper.drop()
            proceed()

        name = self._confirm.objectName()
        self._confirm.ask(
            translate("Panels", "This is not saved."),
            [
                (f"{name}_save", translate("Panels", "Save"), self.submit),
                (f"{name}_discard", translate("Panels", "Discard it"), let_go),
            ],
        )
