"""The tour through the review of a register: the list, one finding told in full, and the click that mends it."""

from heijastus_desk.ui.pages.notices.presenter import TODO
from heijastus_desk.ui.tour.demo_notices import choose_register, open_notices, preview_is_drawn
from heijastus_desk.ui.tour.driver import TourError
from heijastus_desk.ui.tour.stage import Stage, Step


def _review(stage: Stage) -> None:
    driver = stage.driver
    page = open_notices(stage)
    for row in range(page.outline.registers.count):
        choose_register(stage, row)
        driver.wait(lambda: preview_is_drawn(page), "the page is drawn", 30)
        page.desk.show_section(TODO)
        told = page.findings.reviewed
        if told:
            stage.camera.take("review-list", ready=lambda: preview_is_drawn(page))
            page.findings.open(told[-1])
            driver.settle()
            stage.camera.take("review-finding", dark=True)
            page.findings.close_card()
            return
    raise TourError("no register has a finding to show")


STEPS = (Step("review", "what the review finds in a register, and one finding told in full", _review),)
"""After the notices, on the same page."""
