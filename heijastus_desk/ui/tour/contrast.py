"""The tour through high contrast: chosen in the settings, seen there and on the card, and taken back."""

from heijastus_desk.ui.pages.settings.page import SettingsPage
from heijastus_desk.ui.theme import Contrast
from heijastus_desk.ui.tour.driver import as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _high_contrast(stage: Stage) -> None:
    stage.go_to("settings")
    page = as_widget(SettingsPage, stage.page)
    page.open_record("look")
    stage.driver.settle()
    field = page.look.contrast
    try:
        field.set_value(Contrast.HIGH.value)
        field.edited.emit()
        stage.driver.settle()
        stage.camera.take("high-contrast", dark=False)
    finally:
        # Whatever became of the picture: the steps after this one are taken as she usually sees it.
        field.set_value(Contrast.SYSTEM.value)
        field.edited.emit()


STEPS = (Step("high-contrast", "the window in high contrast, chosen in the settings and taken back", _high_contrast),)
"""On the page of settings."""
