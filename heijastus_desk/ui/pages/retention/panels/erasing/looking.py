"""What she looks through before an erasure: three buckets, mentions one by one, papers, copies, and her choices."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.services.erasure_views import ErasurePreview
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.retention.panels.erasing import words
from heijastus_desk.ui.pages.retention.panels.erasing.choosing import FiguresField, GroundField, ParkingField
from heijastus_desk.ui.pages.retention.panels.erasing.confirming import Confirming
from heijastus_desk.ui.pages.retention.panels.erasing.mention_pager import MentionPager
from heijastus_desk.ui.pages.retention.panels.erasing.part import Part
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.fitted_list import FittedList
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class Looking(QWidget):
    """`show_preview` fills it; `ground_chosen` asks for the preview of another ground."""

    ground_chosen = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        lang = context.lang
        self.preview: ErasurePreview | None = None
        self.output = PaperOutput(context, self)
        self.ground = GroundField(lang)
        self.goes = Part(translate("Erasing", "Goes now"), "erase", Tone.DUE)
        self.stripped = Part(translate("Erasing", "Emptied, and kept only for what stays"), "edit", Tone.SOON)
        self.untied = Part(translate("Erasing", "Belongs to others too, and only loses its tie"))
        self.stays = Part(translate("Erasing", "Stays"), "hold", Tone.HELD)
        self.stay_list = FittedList("erasing_stays", translate("Erasing", "What stays, until when and why"))
        self.stays.add(self.stay_list)
        self.mentions = Part(translate("Erasing", "Named in records about others"))
        self.pager = MentionPager(lang)
        self.mentions.add(self.pager)
        self.papers = Part(translate("Erasing", "On paper"))
        self.paper_list = FittedList("erasing_papers", translate("Erasing", "Papers to take out of the folders"))
        self.papers.add(self.paper_list)
        self.papers.add(self._paper_buttons())
        self.copies = Part(translate("Erasing", "Copies"))
        self.figures = FiguresField(lang)
        self.parking = ParkingField(context.app)
        self.confirming = Confirming()
        self._lay_out()
        self.ground.edited.connect(self._ground_edited)
        self.parking.edited.connect(self._say)
        self.pager.decided.connect(self._say)

    def show_preview(self, preview: ErasurePreview) -> None:
        """Show what would happen; her choices stay."""
        self.preview = preview
        lang = self._context.lang
        nothing = translate("Erasing", "Nothing may go now: everything stays for the reasons below.")
        self.goes.say(words.goes(preview, lang) or nothing)
        self.stripped.say(words.counted(preview.stripped))
        self.untied.say(words.counted(preview.untied))
        staying = (*preview.stays, *preview.proof)
        groups = words.stay_groups(staying, lang)
        self.stays.say(words.stays_lead(len(staying), with_proof=bool(preview.proof)))
        self.stay_list.show_cards([words.stay_row(n, group, lang) for n, group in enumerate(groups)])
        named = words.to_decide(preview.mentions)
        self.pager.set_mentions(named)
        self.mentions.say(words.mentions_lead(len(named)))
        self.paper_list.show_cards([words.paper_row(n, paper, lang) for n, paper in enumerate(preview.papers)])
        self.papers.say(words.papers_lead(len(preview.papers)))
        self.copies.say("\n".join(words.copies(preview)))
        self._show_for_ground()

    def choices(self) -> ErasureChoices:
        """What she decided; only once a ground is chosen."""
        return ErasureChoices(
            ground=self.ground.value() or DestructionGround.PERIOD_OVER,
            mentions=self.pager.choices(),
            keep_figures=self.figures.value(),
        )

    def _ground_edited(self) -> None:
        self.ground.set_error("")
        self._show_for_ground()
        self.ground_chosen.emit()

    def _show_for_ground(self) -> None:
        ground = self.ground.value()
        if self.preview is not None:
            self.figures.show_figures(self.preview.figures, ground)
        self.parking.show_for(ground)
        self._say()

    def _say(self) -> None:
        """Beside the word: exactly what happens, and to how many."""
        preview = self.preview
        if preview is None:
            return
        lines = words.summary(preview, self.pager.choices(), self.pager.undecided)
        self.confirming.say(lines, may=bool(preview.goes), waits=bool(self.parking.value()))

    # -------------------------------------------------------------------------------------------------------- paper

    def _shred_list(self, *, printed: bool) -> None:
        preview, app, lang = self.preview, self._context.app, self._context.lang
        if preview is not None:
            name = translate("Erasing", "to-shred.pdf")
            out = self.output.ask_printer if printed else self.output.ask_where
            self._context.query(
                lambda: app.destructions.preview_list_pdf(preview.papers, lang),
                lambda pdf: out(pdf, name),
                topic="erasing_shred_list",
            )

    def _paper_buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(
            secondary(
                translate("Erasing", "Print the shred list"),
                "erasing_print_papers",
                lambda: self._shred_list(printed=True),
                icon="print",
            )
        )
        flow.addWidget(
            secondary(
                translate("Erasing", "Save the shred list…"),
                "erasing_save_papers",
                lambda: self._shred_list(printed=False),
                icon="save",
            )
        )
        return holder

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(Text(words.lead(), "quiet", wrap=True))
        for part in (
            self.ground,
            self.goes,
            self.stripped,
            self.untied,
            self.stays,
            self.mentions,
            self.papers,
            self.copies,
            self.figures,
            self.parking,
            self.confirming,
        ):
            column.addWidget(part)
        column.addStretch(1)
