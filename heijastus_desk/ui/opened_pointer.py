"""The program started by a double click on a file of a vault."""

import sys
from pathlib import Path

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.system.paths import default_vault_folder
from heijastus_desk.system.pointer import vault_beside

REFUSED = 2


def open_beside(path: Path, *, practice: bool = False) -> int:
    """Open the vault the file belongs to; where none lies there, say so in a window and on stderr: exit code 2."""
    from heijastus_desk.ui.app import run  # noqa: PLC0415 - needs Qt

    try:
        folder = vault_beside(path)
    except HeijastusError as error:
        return _refuse(error)
    return run([sys.argv[0]], folder, practice=practice)


def _refuse(error: HeijastusError) -> int:
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed

    from heijastus_desk.ui import theme, translation  # noqa: PLC0415 - the same
    from heijastus_desk.ui.errors import sentence  # noqa: PLC0415 - the same
    from heijastus_desk.ui.preferences import Preferences  # noqa: PLC0415 - the same

    preferences = Preferences.load(default_vault_folder())
    lang = Lang(preferences.language)
    said = sentence(error, lang)
    sys.stderr.write(f"{said}\n")
    app = theme.make_app([sys.argv[0]])
    translation.install(app, lang.value)
    theme.apply(app, theme.Mode(preferences.mode), preferences.text_percent)
    box = QMessageBox(QMessageBox.Icon.Warning, "Heijastus Desk", said)
    box.setObjectName("no_vault_beside")
    box.exec()
    return REFUSED
