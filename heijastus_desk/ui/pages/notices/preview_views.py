"""The forms a notice can be looked at and saved in; no widgets."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.notices import NoticeFacts, compose, compose_short, notice_pdf, render
from heijastus_desk.ui.pages.notices.gaps import Gaps, gaps_of

translate = QCoreApplication.translate


class View(StrEnum):
    """What the pane shows of the notice."""

    FULL = "full"
    SHORT = "short"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Drawn:
    """The page as it would be printed, and what the whole notice lacks."""

    pdf: bytes
    gaps: Gaps


def view_names() -> list[tuple[str, str]]:
    """Each view and what it is called."""
    return [
        (View.FULL.value, translate("Notices", "Whole notice")),
        (View.SHORT.value, translate("Notices", "In short")),
        (View.LARGE.value, translate("Notices", "Large type")),
    ]


def draw(facts: NoticeFacts, lang: Lang, view: View = View.FULL) -> Drawn:
    """The printed page of the facts; needs no vault and runs on any thread."""
    document = compose(facts, lang, draft=True)
    short = view is View.SHORT
    shown = compose_short(facts, lang) if short else document
    return Drawn(notice_pdf(shown, short=short, large=view is View.LARGE), gaps_of(document))


def rendered(facts: NoticeFacts, lang: Lang, form: str, view: View) -> bytes:
    """What is shown, as a web page (html) or plain text (txt); text has no large type."""
    large = view is View.LARGE and form == "html"
    return render(facts, lang, form, short=view is View.SHORT, large=large, draft=True)
