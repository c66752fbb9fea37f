"""The folder of hers that packages are written into, and showing what lies there."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from heijastus_desk.system.sync_folders import synced_by

FOLDER_NAME = "Heijastus Desk"


def export_folder(preferred: str, fallback: Path) -> Path:
    """The folder she chose, else one among her documents that no cloud service copies."""
    if preferred:
        return Path(preferred)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for base in (Path(documents) if documents else Path.home(), Path.home()):
        if synced_by(base) is None:
            return base / FOLDER_NAME
    return fallback


def open_outside(path: Path) -> None:
    """Let the system open a file or show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
