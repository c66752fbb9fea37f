"""How the quiet line tells of a gathered package."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.services.subject_export import GatheredPackage
from heijastus_desk.ui.export_place import open_outside
from heijastus_desk.ui.messages import Link

translate = QCoreApplication.translate


def told(package: GatheredPackage) -> str:
    """Saved: tiedot-014.zip, 14 items, 3 wait for review."""
    parts = [package.path.name, translate("Clients", "%n item(s)", "", package.item_count)]
    if package.waiting_count:
        parts.append(translate("Clients", "%n wait(s) for review", "", package.waiting_count))
    return translate("Clients", "Saved: {what}").format(what=", ".join(parts))


def links(package: GatheredPackage) -> tuple[Link, ...]:
    """Open the package, or the folder it lies in."""
    return (
        Link(translate("Clients", "Open"), lambda: open_outside(package.path)),
        Link(translate("Clients", "Show in folder"), lambda: open_outside(package.path.parent)),
    )
