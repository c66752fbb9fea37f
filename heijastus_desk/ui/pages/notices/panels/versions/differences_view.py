"""Two versions side by side: what a sentence was and what it is, the changed words marked."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTextBrowser

from heijastus_desk.services.publishing import LineDifference, SectionDifference, changed_words
from heijastus_desk.ui import theme

translate = QCoreApplication.translate


class DifferencesView(QTextBrowser):
    """A table per section; a word that went is struck out, a new one underlined: never by colour alone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(translate("Notices", "What changed, sentence by sentence"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(0)
        self._found: Sequence[SectionDifference] = ()
        self._nothing = ""

    def show_differences(self, found: Sequence[SectionDifference], nothing: str) -> None:
        """Show these; `nothing` says why there are none."""
        self._found, self._nothing = found, nothing
        self.restyled()

    def restyled(self) -> None:
        """Written anew in the colours in force."""
        if not self._found:
            self.setHtml(f"<p style='color:{theme.colours().quiet}'>{escape(self._nothing)}</p>")
            return
        self.setHtml("".join(_section(one) for one in self._found))


def _section(found: SectionDifference) -> str:
    quiet = theme.colours().quiet
    told = ""
    if not found.was:
        told = translate("Notices", "New section")
    elif not found.now:
        told = translate("Notices", "Section taken away")
    elif found.was != found.now:
        told = translate("Notices", "Was called: {heading}").format(heading=found.was)
    head = f"<p style='margin-top:14px; margin-bottom:2px'><b>{escape(found.heading)}</b>"
    head += f" <span style='color:{quiet}'>· {escape(told)}</span></p>" if told else "</p>"
    if not found.lines:
        return head
    rows = "".join(_row(line) for line in found.lines)
    was, now = translate("Notices", "Was"), translate("Notices", "Is now")
    titles = "".join(
        f"<td width='50%' style='color:{quiet}; padding:2px 12px 2px 0'>{escape(one)}</td>" for one in (was, now)
    )
    return f"{head}<table width='100%' cellspacing='0' cellpadding='0'><tr>{titles}</tr>{rows}</table>"


def _row(line: LineDifference) -> str:
    colours = theme.colours()
    if line.was and line.now:
        old, new = changed_words(line.was, line.now)
    else:
        old, new = (((line.was, True),), ((line.now, True),))
    left = "".join(
        _piece(text, f"color:{colours.due}; text-decoration:line-through" if gone else "") for text, gone in old
    )
    right = "".join(
        _piece(text, f"color:{colours.fine}; text-decoration:underline" if new_ else "") for text, new_ in new
    )
    return (
        "<tr>"
        + "".join(f"<td width='50%' valign='top' style='padding:4px 12px 4px 0'>{side}</td>" for side in (left, right))
        + "</tr>"
    )


def _piece(text: str, style: str) -> str:
    return f"<span style='{style}'>{escape(text)}</span>" if style and text else escape(text)
