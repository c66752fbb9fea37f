"""The help as a PDF file; it needs nothing of the vault but its clock."""

from heijastus_desk.documents.handbook.book import handbook_paper, topic_paper
from heijastus_desk.documents.plain_paper import paper_pdf
from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress


class HandbookService:
    """Prints the help she reads."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def pdf(self, topic: str, lang: Lang, progress: Progress | None = None) -> bytes:
        """One topic, or the whole handbook for "". Raises CANCELLED when told to stop."""
        today = self._clock.today()
        paper = topic_paper(topic, lang, made_on=today) if topic else handbook_paper(lang, made_on=today)
        return paper_pdf(paper, progress)
