"""Where gathered packages go, and how the quiet line tells of one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from heijastus_desk.services.subject_export import GatheredPackage
from heijastus_desk.system.sync_folders import synced_by
from heijastus_desk.ui.messages import Link

translate = QCoreApplication.translate

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


def told(package: GatheredPackage) -> str:
    """Saved: tiedot-014.zip, 14 items, 3 wait for review."""
    parts = [package.path.name, translate("Clients", "%n item(s)", "", package.item_count)]
    if package.waiting_count:
        parts.append(translate("Clients", "%n wait(s) for review", "", package.waiting_count))
    return translate("Clients", "Saved: {what}").format(what=", ".join(parts))


def links(package: GatheredPackage) -> tuple[Link, ...]:
    """Open the package, or the folder it lies in."""
    return (
        Link(translate("Clients", "Open"), lambda: _open(package.path)),
        Link(translate("Clients", "Show in folder"), lambda: _open(package.path.parent)),
    )


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
