"""Takes the help out of the window: a topic or the whole handbook, printed or saved."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.help.panel import HelpPanel
from heijastus_desk.ui.paper_output import PaperOutput

translate = QCoreApplication.translate

_FILE_NAME = "ohjekirja.pdf"


class HelpPrinting(QObject):
    """Does what the panel's menu asks for."""

    def __init__(self, context: PageContext, panel: HelpPanel) -> None:
        super().__init__(panel)
        self._context = context
        self.output = PaperOutput(context, panel)
        panel.print_wanted.connect(lambda topic: self._make(topic, self.output.ask_printer))
        panel.save_wanted.connect(lambda topic: self._make(topic, self.output.ask_where))

    def _make(self, topic: str, then: Callable[[bytes, str], None]) -> None:
        handbook, lang = self._context.app.handbook, self._context.lang
        self._context.work(
            lambda progress: handbook.pdf(topic, lang, progress),
            lambda pdf: then(pdf, _FILE_NAME),
            label=translate("HelpPanel", "Making the pages…"),
        )
