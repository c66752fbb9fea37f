"""First run: the recovery code, shown once and proved by typing two of its groups."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.widgets.code_proof import CodeProof

translate = QCoreApplication.translate


class RecoveryStep(Step):
    """Next works once both groups asked for are right."""

    def __init__(self, draft: Draft, lang: Lang, clock: Clock) -> None:
        super().__init__(
            "recovery_step",
            translate("FirstRun", "Recovery code"),
            translate(
                "FirstRun",
                "If you forget the passphrase, only this code opens the file. It is shown only now. Print it, save the "
                "sheet on a stick, or write it down, and keep it apart from this computer.",
            ),
            draft,
            lang,
        )
        self._clock = clock
        self.proof = CodeProof()
        self.proof.ready_changed.connect(self.ready_changed)
        self.column.addWidget(self.proof)

    @property
    def is_ready(self) -> bool:
        return self.draft.keys is not None and self.proof.is_ready

    def enter(self) -> None:
        keys = self.draft.keys
        if keys is not None:
            code = keys.recovery_code
            self.proof.show_code(code.groups, code.has_group, self._sheet)
            self.proof.focus_first()

    def asked(self) -> list[int]:
        """The numbers of the groups she is asked for."""
        return self.proof.asked()

    def save_to(self, path: Path) -> None:
        """Write the sheet there."""
        self.proof.save_to(path)

    def _sheet(self) -> bytes:
        from heijastus_desk.services.recovery_papers import recovery_sheet  # noqa: PLC0415 - loaded in the background

        keys = self.draft.keys
        if keys is None:
            return b""
        vault_id = keys.key_file.vault_id
        return recovery_sheet(keys.recovery_code.groups, vault_id, self._clock.today(), self.lang)
