"""Papers of the page of contracts: made beside the window, then onto paper or into a PDF file."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.services.client_papers import FILE_NAMES, PaperKind, PaperOrder
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.paper_output import PaperOutput

translate = QCoreApplication.translate


class Printing:
    """Tests look at `output`."""

    def __init__(self, context: PageContext, output: PaperOutput) -> None:
        self._context, self.output = context, output

    def of_contract(self, kind: PaperKind, contract: str) -> None:
        """A paper of one contract."""
        self._make(PaperOrder(kind=kind, lang=self._context.lang, contract=contract))

    def uninvoiced(self, payer: str = "") -> None:
        """What is not invoiced, of one payer or of all."""
        self._make(PaperOrder(kind=PaperKind.UNINVOICED, lang=self._context.lang, client=payer))

    def hours(self, first: date, last: date) -> None:
        """Her list of hours."""
        order = PaperOrder(kind=PaperKind.HOURS, lang=self._context.lang, first_day=first, last_day=last)
        self._make(order)

    def _make(self, order: PaperOrder) -> None:
        app = self._context.app
        self._context.work(
            lambda progress: app.client_papers.pdf(order, progress),
            lambda pdf: self.output.ask_printer(pdf, FILE_NAMES[order.kind].removesuffix(".pdf")),
            label=translate("Contracts", "Making the paper…"),
            topic="contract_paper",
        )
