"""The sheet with the recovery code, for the printer or a PDF."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

_MARGIN_MM = 25


def sheet(groups: tuple[str, ...]) -> QTextDocument:
    """One page: the code in large groups, what it does and where to keep it."""
    rows = "".join(
        f'<tr><td style="padding:4pt 16pt 4pt 0;color:#54616A">{number}</td>'
        f'<td style="font-family:monospace;font-size:20pt">{escape(group)}</td></tr>'
        for number, group in enumerate(groups, start=1)
    )
    texts = (
        translate("RecoverySheet", "With this code your client file opens when the passphrase is forgotten."),
        translate("RecoverySheet", "Whoever has this sheet and the computer or a backup can read everything."),
        translate("RecoverySheet", "Keep it in a locked place, apart from the computer and the backups."),
    )
    heading = escape(translate("RecoverySheet", "Recovery code – Heijastus Desk"))
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in texts)
    document = QTextDocument()
    document.setHtml(f"<h2>{heading}</h2><table>{rows}</table>{paragraphs}")
    return document


def print_sheet(groups: tuple[str, ...], printer: QPrinter) -> None:
    """Send the sheet to the printer she chose."""
    sheet(groups).print_(printer)


def save_sheet(groups: tuple[str, ...], path: Path) -> None:
    """Write the sheet as a PDF."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setTitle("Heijastus Desk")
    sheet(groups).print_(writer)
