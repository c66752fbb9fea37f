"""The tour through sample practice: beside her own file, with a band across the window, and gone in one click."""

from heijastus_desk.ui.sample.practising import sample_folder
from heijastus_desk.ui.tour.driver import TourError
from heijastus_desk.ui.tour.stage import Stage, Step


def _practise(stage: Stage) -> None:
    """Opened without a passphrase; taken away, and what is hers is as it was."""
    driver = stage.driver
    own = stage.work / "own"
    stage.close_desk()
    before = {path: path.stat().st_size for path in own.rglob("*") if path.is_file()}
    stage.open_practice(own)
    driver.come_forward("sample_window")
    driver.come_forward("main_window", 120)
    stage.go_to("today")
    stage.camera.take("sample-practice")
    driver.click("sample_remove")
    stage.camera.take("sample-remove", dark=False)
    driver.click("sample_remove_now")
    driver.come_forward("sample_window", 60)
    stage.camera.take("sample-gone", dark=False)
    if sample_folder(own).exists():
        raise TourError("something of sample practice is left")
    if before != {path: path.stat().st_size for path in own.rglob("*") if path.is_file()}:
        raise TourError("sample practice touched her own file")


STEPS = (Step("sample-practice", "sample practice opened without a passphrase, and taken away", _practise),)
