"""The list printed before erasing: everything due, or what she chose, as it comes out of the printer."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.printed_pages import PrintedPages

translate = QCoreApplication.translate

_WIDEST = 800
_ITEMS = "item:"


class ListPanel(FramedPanel):
    """The record is the one the panel of erasing takes: `due`, or `item:` and the rows."""

    def __init__(self, context: PageContext, record: str) -> None:
        super().__init__(context, "list_panel", _title(), record)
        self._pdf = b""
        self.output = PaperOutput(context, self)
        self.pages = PrintedPages("list_pages", translate("Retention", "The list as it is printed"))
        self.pages.setMaximumWidth(theme.scaled(_WIDEST))
        hint = translate(
            "Retention", "For yourself, to go through at the shelf. There are names on it: destroy it after."
        )
        self.lay_out(
            primary(translate("Retention", "&Print"), "list_print", self._print, icon="print"),
            secondary(translate("Retention", "&Save as PDF"), "list_save", self._save, icon="save"),
            secondary(translate("Retention", "On to &erasing…"), "list_erase", self._erase, icon="erase"),
            above=(Text(hint, "quiet", wrap=True),),
            instead=self.pages,
        )
        self.refresh()

    def refresh(self) -> None:
        lists, items, lang = self.context.app.retention_lists, items_in(self.record), self.context.lang
        told = translate("Retention", "Making the list…")
        self.context.work(lambda progress: lists.pdf(items, lang, progress), self._drawn, label=told, topic="list")

    def _drawn(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.pages.show_pdf(pdf)

    def _print(self) -> None:
        self.output.ask_printer(self._pdf, _file_name())

    def _save(self) -> None:
        self.output.ask_where(self._pdf, _file_name())

    def _erase(self) -> None:
        self.context.open("retention", panel_record("erasing", self.record or "due"))


def items_in(record: str) -> tuple[tuple[str, str], ...] | None:
    """Table and uid of each row a record names; None where it means everything due."""
    if not record.startswith(_ITEMS):
        return None
    pairs = (part.partition(":") for part in record.removeprefix(_ITEMS).split(","))
    return tuple((table, uid) for table, _, uid in pairs)


def _file_name() -> str:
    name = translate("Retention", "to-erase")
    return f"{name}.pdf"


def _title() -> str:
    return translate("Retention", "List of what may be erased")


SPEC = PanelSpec(key="list", title=_title, icon="print", place=PanelPlace.MENU, make=ListPanel)
