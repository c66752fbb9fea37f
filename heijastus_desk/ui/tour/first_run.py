"""The tour through the first run: language, business, passphrase, recovery code, and the vault is there."""

from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.first_run.beginning_step import BeginningStep
from heijastus_desk.ui.first_run.business_step import BusinessStep
from heijastus_desk.ui.first_run.done_step import DoneStep
from heijastus_desk.ui.first_run.passphrase_step import PassphraseStep
from heijastus_desk.ui.first_run.places_step import PlacesStep
from heijastus_desk.ui.first_run.recovery_step import RecoveryStep
from heijastus_desk.ui.first_run.window import FirstRunWindow
from heijastus_desk.ui.first_run.work_step import WorkStep
from heijastus_desk.ui.tour.driver import TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_PERSON = "Lumi Kuvitteellinen"
_TRADE = "Keksitty Peili"
_WRONG_ID, _RIGHT_ID = "1234567-2", "1234567-1"
_WEAK, _STRONG = "salasana", "hämärä tuulimylly pohtii 47 lampea"


def _window(stage: Stage) -> FirstRunWindow:
    return as_widget(FirstRunWindow, stage.driver.window)


def _choose_language(stage: Stage) -> None:
    driver = stage.driver
    stage.open_desk(stage.work / "own")
    driver.come_forward("first_run_window")
    own, other = stage.look.lang.value, stage.look.other_lang.value
    words = _window(stage).windowTitle() + driver.text_of("next")

    def has_turned() -> bool:
        # The pseudo-language lies over every other: there the words stay.
        same = _window(stage).windowTitle() + driver.text_of("next") == words
        return not same or stage.look.is_pseudo

    driver.click(f"language_{other}")
    driver.wait(has_turned, "the window turns to another language")
    driver.come_forward("first_run_window")
    stage.camera.take("first-window-turned", dark=False)
    driver.click(f"language_{own}")
    driver.wait(lambda: not has_turned() or stage.look.is_pseudo, "the window turns back")
    driver.come_forward("first_run_window")
    stage.camera.take("first-window")
    driver.click("next")
    driver.wait(lambda: isinstance(_window(stage).step, BeginningStep), "the ways to begin")
    stage.camera.take("first-ways", dark=False)
    driver.click("next")
    driver.wait(lambda: isinstance(_window(stage).step, BusinessStep), "the step for her business")


def _enter_business(stage: Stage) -> None:
    driver = stage.driver
    for name, text in (
        ("person_name", _PERSON),
        ("trade_name", _TRADE),
        ("short_name", "Peili"),
        ("business_id", _WRONG_ID),
        ("street", "Esimerkkikatu 1"),
        ("postcode", "00001"),
        ("city", "Keksilä"),
        ("phone", "040 000 0000"),
        ("email", "lumi@keksittypeili.example"),
    ):
        driver.type_in(name, text)
    driver.click("next")
    error = driver.text_of("error_business_id")
    if not error:
        raise TourError("the wrong Y-tunnus was not told")
    stage.camera.take("business-wrong-id", dark=False)
    driver.type_in("business_id", _RIGHT_ID)
    driver.wait(lambda: not driver.is_seen("error_business_id"), "the error goes when it is corrected")
    stage.camera.take("business", dark=False)
    driver.click("next")
    driver.wait(lambda: isinstance(_window(stage).step, WorkStep), "the step for her work")
    for name in ("work_coaching", "work_website_enquiries"):
        driver.click(name)
    stage.camera.take("first-work")
    driver.click("next")
    driver.wait(lambda: isinstance(_window(stage).step, PlacesStep), "the step for other places")
    for name in ("place_paper", "place_accountant"):
        driver.click(name)
    stage.camera.take("first-places", dark=False)
    driver.click("next")
    driver.wait(lambda: isinstance(_window(stage).step, PassphraseStep), "the step for the passphrase")


def _choose_passphrase(stage: Stage) -> None:
    driver = stage.driver
    driver.type_in("passphrase_edit", _WEAK)
    driver.wait(lambda: driver.text_of("strength_word"), "the strength is told")
    weak = driver.text_of("strength_word")
    driver.type_in("passphrase_again_edit", _WEAK)
    driver.click("next")
    if not driver.text_of("error_passphrase"):
        raise TourError("a weak passphrase was taken")
    stage.camera.take("passphrase-weak", dark=False)
    driver.type_in("passphrase_edit", _STRONG)
    driver.wait(lambda: driver.text_of("strength_word") != weak, "the strength rises")
    driver.type_in("passphrase_again_edit", _STRONG)
    stage.camera.take("passphrase-strong", dark=False)
    driver.click("next")
    driver.wait(lambda: isinstance(_window(stage).step, RecoveryStep), "the keys are made")


def _confirm_code(stage: Stage) -> None:
    driver = stage.driver
    step = as_widget(RecoveryStep, _window(stage).step)
    groups = {n: driver.text_of(f"group_{n}").split()[-1] for n in range(1, 7)}
    stage.camera.take("recovery-code", dark=False)
    driver.click("by_hand")
    first, second = step.asked()
    driver.type_in(f"group_answer_{first}", groups[second])
    if not driver.text_of(f"error_group_answer_{first}"):
        raise TourError("a wrong group was taken")
    stage.camera.take("recovery-wrong-group", dark=False)
    for number in (first, second):
        driver.type_in(f"group_answer_{number}", groups[number].lower())
    driver.wait(driver.find(QWidget, "next").isEnabled, "both groups are right")
    stage.camera.take("recovery-confirmed", dark=False)
    driver.click("next")
    driver.wait(lambda: isinstance(_window(stage).step, DoneStep), "the vault is made", 60)
    stage.camera.take("first-done")
    driver.click("first_notice")
    driver.click("next")
    driver.come_forward("main_window", 60)
    driver.settle()


def _see_the_first_notice(stage: Stage) -> None:
    """The notice her answers made, and what else is offered until it is done."""
    driver = stage.driver
    driver.wait(lambda: driver.is_seen("notice_desk"), "the first notice is shown", 30)
    stage.camera.take("first-notice", dark=False)
    stage.go_to("today")
    driver.wait(lambda: driver.is_seen("first_things"), "what to do first is offered")
    stage.camera.take("first-things")
    driver.click("first_services")
    driver.wait(lambda: driver.is_seen("activity_coaching"), "the questions are asked", 30)
    stage.camera.take("first-interview", dark=False)
    stage.go_to("clients")
    stage.camera.take("empty-clients", dark=False)


STEPS = (
    Step("language", "first window, in another language and back", _choose_language, needed=True),
    Step("business", "her business, with a wrong Y-tunnus first", _enter_business, needed=True),
    Step("passphrase", "a weak passphrase is refused, a strong one taken", _choose_passphrase, needed=True),
    Step("recovery-code", "code shown, two groups typed, vault created", _confirm_code, needed=True),
    Step("first-notice", "her answers have made the first notice; what else is offered first", _see_the_first_notice),
)
