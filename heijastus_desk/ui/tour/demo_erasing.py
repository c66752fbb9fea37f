"""The tour through an erasure with a kept voucher and papers, from the preview to the signed shred list."""

from PySide6.QtWidgets import QScrollArea

from heijastus_desk.domain.destruction import DestructionGround
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.services.erasure_views import ErasurePreview
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.destructions.panel import DestructionsPanel
from heijastus_desk.ui.pages.retention.panels.erasing.panel import ErasingPanel
from heijastus_desk.ui.tour.demo_clients import find_client
from heijastus_desk.ui.tour.driver import Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import DAY, Stage, Step

_CLIENT, _OTHER = "Venla", "Oona"
_SAID = "Kertoi tavanneensa Venla Näytteen messuilla."


def to_panel(stage: Stage, name: str) -> ErasingPanel:
    """From the card of a client to what erasing would do."""
    stage.go_to("clients")
    find_client(stage, name)
    stage.driver.choose("client_more", "client_erase")
    stage.driver.wait(lambda: stage.page.key == "retention", "the panel opens")
    panel = as_widget(ErasingPanel, as_widget(RetentionPage, stage.page).panels.panel)
    stage.driver.wait(lambda: panel.looking.preview is not None, "what would happen is told")
    stage.driver.settle()
    return panel


def choose_ground(stage: Stage, panel: ErasingPanel, ground: DestructionGround) -> None:
    """Choose it with the arrows."""
    driver = stage.driver
    panel.looking.ground.focus_control()
    while panel.looking.ground.value() is not ground:
        driver.press(Key.Key_Down)
        panel.looking.ground.edited.emit()
    driver.settle()


def confirm(stage: Stage, panel: ErasingPanel) -> None:
    """Type the word and wait for the proof."""
    driver = stage.driver
    driver.type_in("erasing_word", panel.looking.confirming.word)
    driver.settle()
    driver.click("erasing_confirm")
    driver.wait(lambda: panel.is_proven or not panel.failure.isHidden(), "what was erased was looked for", 60)
    driver.settle()
    if not panel.is_proven:
        raise TourError("the erasure is not finished")


def _look(stage: Stage) -> None:
    """A note on paper and a note about somebody else that names her, then the preview, part by part."""
    driver, app = stage.driver, stage.main.context.app
    stage.go_to("clients")
    other = find_client(stage, _OTHER).uid
    app.notes.save(NoteEntry(written_on=DAY, body=_SAID, owners=(other,)))
    page = find_client(stage, _CLIENT)
    driver.click_tab("client_tabs", page.card.tab_bar.keys.index("sessions"))
    driver.click("client_paper_note")
    driver.settle()
    panel = to_panel(stage, _CLIENT)
    choose_ground(stage, panel, DestructionGround.REQUEST)
    stage.camera.take("erasing-goes")
    _scroll(panel, panel.looking.mentions)
    stage.camera.take("erasing-mention")
    _scroll(panel, panel.looking.confirming)
    stage.camera.take("erasing-confirm", dark=False)
    if not _told(panel).stays:
        raise TourError("the voucher that has to stay is not told")


def _do(stage: Stage) -> None:
    driver = stage.driver
    panel = as_widget(ErasingPanel, as_widget(RetentionPage, stage.page).panels.panel)
    if not panel.looking.pager.undecided:
        raise TourError("a note about somebody else names her, and nothing asks about it")
    while panel.looking.pager.undecided:
        driver.click("mention_replace")
    confirm(stage, panel)
    stage.camera.take("erasing-proven")
    app = stage.main.context.app
    if not any(item.table == "invoice" and item.number == 0 for item in app.papers.items()):
        raise TourError("the voucher in the folder is gone")


def _shred(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    driver.click("erasure_papers")
    driver.settle()
    panel = as_widget(DestructionsPanel, as_widget(RetentionPage, stage.page).panels.panel)
    driver.wait(panel.case.papers.isVisible, "the papers are listed")
    driver.click_row("shred_papers", 0)
    stage.camera.take("shred-list")
    if len(panel.case.papers.ticked_uids()) < panel.case.papers.count:
        driver.click("shred_tick_all")
    driver.click("shred_sign")
    driver.wait(lambda: not app.destructions.open_papers(), "the papers are signed off")
    driver.settle()
    stage.camera.take("shred-signed")
    if app.destructions.cases(open_only=True):
        raise TourError("the case is open although every paper is signed off")


def _scroll(panel: ErasingPanel, part: object) -> None:
    area = panel.findChild(QScrollArea)
    if area is not None:
        area.ensureWidgetVisible(part, 0, 200)  # type: ignore[arg-type]


def _told(panel: ErasingPanel) -> ErasurePreview:
    if panel.looking.preview is None:
        raise TourError("no preview is shown")
    return panel.looking.preview


STEPS = (
    Step("erasing-look", "what erasing would do: goes, stays with its reason, a mention, a paper", _look),
    Step("erasing-do", "the mention replaced, the word typed, erased and proven", _do),
    Step("erasing-shred", "the papers of the erasure signed off, and the case closed with the last", _shred),
)
