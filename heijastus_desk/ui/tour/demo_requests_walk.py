"""A case taken through the real window from its receipt to its letter, step by step as the checklist leads."""

from collections.abc import Callable

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.steps import ANSWERS
from heijastus_desk.domain.rights.values import (
    CaseOutcome,
    IdentityMethod,
    LetterKind,
    PackageForm,
    PlaceOutcome,
    RightsRequest,
    StepCode,
)
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.pages.requests.panels.letters.panel import LettersPanel
from heijastus_desk.ui.tour.driver import CTRL, Driver, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage


class Walk:
    """One case of one right; begun by `receive`, ended by `close`."""

    def __init__(self, stage: Stage, right: Right) -> None:
        stage.go_to("requests")
        self.stage, self.right = stage, right
        self.page = as_widget(RequestsPage, stage.page)
        self.uid = ""

    @property
    def driver(self) -> Driver:
        return self.stage.driver

    @property
    def app(self) -> Application:
        return self.stage.main.context.app

    @property
    def case(self) -> RightsRequest:
        """The case as it stands in the vault."""
        return self.app.requests.get(self.uid)

    def receive(self, name: str, details: str) -> None:
        """Write the request down by keyboard; access is ticked already, so it is taken away where not asked."""
        driver, before = self.driver, {case.uid for case in self.app.requests.cases()}
        driver.press(Key.Key_N, CTRL)
        driver.wait(lambda: driver.is_seen("person_search"), "the form is there")
        driver.settle()
        driver.type_in("person_search", name)
        driver.wait(lambda: driver.is_seen("person_results"), "the person is found")
        driver.press(Key.Key_Return)
        if self.right is not Right.ACCESS:
            driver.click(f"rights_{self.right.value}")
            driver.click(f"rights_{Right.ACCESS.value}")
        driver.type_in("details", details)
        driver.press(Key.Key_S, CTRL)
        driver.wait(lambda: self._shown() not in {"", *before}, "the case is open")
        driver.settle()
        self.uid = self._shown()

    def verify(self) -> None:
        """Make sure who asks in the way that is advised."""
        advised = self.app.request_identity.advice(self.uid).recommended or IdentityMethod.IN_PERSON
        self.open_step(StepCode.IDENTITY, f"identity_verify_{advised.value}")
        self.driver.click(f"identity_verify_{advised.value}")
        self.driver.click("identity_sure_save")
        self.driver.wait(lambda: self.case.verified_on is not None, "it is clear who asks")
        self.driver.settle()

    def look_through_places(self) -> None:
        """Mark every place that is open as looked through; one click of it is shown in a step of its own."""
        left = [line.place for line in self.app.request_places.checklist(self.uid) if line.is_open]
        self.app.request_places.check_all(self.uid, dict.fromkeys(left, PlaceOutcome.NOTHING))
        self.stage.main.context.open("requests", self.uid)
        self.driver.settle()

    def decide(self, picture: str = "") -> None:
        """Take what the law proposes, record by record."""
        self.open_step(StepCode.DECISIONS, "decisions_as_proposed")
        if picture:
            self.stage.camera.take(picture, dark=False)
        self.driver.click("decisions_as_proposed")
        self.driver.wait(lambda: all(one.decision for one in self.case.rights), "everything is decided")
        self.driver.settle()
        self.back("decisions_panel_back")

    def decide_passages(self) -> None:
        """Take what is proposed of passages about others; choosing them by key is a step of its own."""
        passages = self.app.request_passages
        while passages.open_count(self.uid):
            waiting = [one for one in passages.passages(self.uid) if one.waits]
            passages.choose(self.uid, [one.decided(one.proposed) for one in waiting])

    def hand_over(self, form: PackageForm, picture: str) -> None:
        """Make the package, hand it over and delete the copy."""
        driver = self.driver
        self.open_step(StepCode.PACKAGE, "package_make")
        driver.click(f"package_form_{form.value}")
        driver.click("package_make")
        driver.wait(lambda: bool(self.case.packages) and driver.is_seen("made_slip"), "the package is made")
        driver.settle()
        self.stage.camera.take(picture, dark=False)
        made = self.case.packages[-1].uid
        driver.click(f"package_handed_{made}")
        driver.click("handed_save")
        driver.wait(lambda: self.case.packages[-1].handed_on is not None, "it was handed over")
        driver.settle()
        driver.click(f"package_delete_{made}")
        driver.wait(lambda: self.case.packages[-1].copy_gone_on is not None, "the copy is gone")
        driver.settle()
        self.back("hand_over_panel_back")

    def act(self, step: StepCode, button: str, ready: Callable[[], None], picture: str) -> None:
        """Do what was granted: open the step, fill in what it asks, take its picture, press its button."""
        self.open_step(step, button)
        ready()
        self.driver.settle()
        self.stage.camera.take(picture, dark=False)
        self.driver.click(button)
        self.driver.wait(lambda: any(one.step is step for one in self.case.steps), "it is done")
        self.driver.settle()
        self.back("acting_panel_back")

    def forward(self, picture: str) -> None:
        """Pass on to the controller what is held on its behalf."""
        self.open_step(StepCode.FORWARD, f"act_letter_{LetterKind.FORWARDING.value}")
        self.driver.click(f"act_letter_{LetterKind.FORWARDING.value}")
        self.driver.wait(lambda: self.driver.is_seen("letters_panel"), "the letter is there")
        self._send(picture, LetterKind.FORWARDING)

    def answer(self, picture: str) -> None:
        """The letter as the case gives it: seen as printed, kept, marked as sent."""
        self.open_step(StepCode.ANSWER, "letters_panel")
        self._send(picture, *ANSWERS)

    def _send(self, picture: str, *kinds: LetterKind) -> None:
        driver = self.driver
        panel = as_widget(LettersPanel, self.page.panels.panel)
        driver.wait(lambda: bool(panel.sheet.pdf) and bool(panel.form.typed()["body"]), "the letter is drawn")
        driver.settle()
        self.stage.camera.take(picture, dark=False)
        driver.click("letter_save")
        driver.wait(lambda: any(one.kind in kinds for one in self.case.letters), "the letter is kept")
        driver.settle()
        driver.click("letter_sent")
        driver.wait(lambda: driver.is_seen("letter_sent_question"), "how it left is asked")
        driver.click("letter_sent_save")
        driver.wait(lambda: self.case.sent(*kinds) is not None, "it is marked as sent")
        driver.settle()
        self.back("letters_panel_back")

    def close(self, outcome: CaseOutcome) -> None:
        """End the case; what is left to do would be told instead."""
        driver = self.driver
        driver.click("request_close")
        driver.wait(lambda: driver.is_seen("request_closing_question"), "how it ended is asked")
        field = self.page.card.closing.form.fields["outcome"]
        field.set_value(outcome)
        driver.click("request_closing_save")
        driver.wait(lambda: not self.case.is_open, "the case is closed")
        driver.settle()

    def open_step(self, step: StepCode, seen: str) -> None:
        """By the step's own button."""
        self.driver.wait(lambda: self._shown() == self.uid, "the case is shown")
        self.driver.click(f"step_open_{step.value}")
        self.driver.wait(lambda: self.driver.is_seen(seen), f"{seen} is there")
        self.driver.settle()

    def back(self, button: str) -> None:
        """From the panel to the case."""
        self.driver.click(button)
        self.driver.settle()
        if self.page.panels.panel is not None:
            raise TourError("the panel is still open")

    def _shown(self) -> str:
        return self.page.state.case.uid if self.page.state is not None else ""
