"""The tour through the eight rights: a case of each from its receipt to its letter, and closed."""

from typing import Final

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.rights.values import CaseOutcome, Decision, PackageForm, StepCode
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.erasing.panel import ErasingPanel
from heijastus_desk.ui.tour.demo_erasing import confirm
from heijastus_desk.ui.tour.demo_requests_walk import Walk
from heijastus_desk.ui.tour.driver import TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_NEVER_REFUSED: Final = CaseOutcome.ANSWERED


def _access(stage: Stage) -> None:
    walk = Walk(stage, Right.ACCESS)
    walk.receive("Mallinen", "Jag vill veta vad du har antecknat om mig.")
    walk.verify()
    walk.look_through_places()
    walk.decide()
    walk.decide_passages()
    walk.hand_over(PackageForm.PDF, "right-access")
    walk.answer("right-access-letter")
    walk.close(CaseOutcome.ANSWERED)


def _portability(stage: Stage) -> None:
    walk = Walk(stage, Right.PORTABILITY)
    walk.receive("Oona", "Haluan tietoni tiedostona uutta valmentajaa varten.")
    walk.verify()
    walk.decide("right-portability")
    walk.decide_passages()
    walk.hand_over(PackageForm.ZIP, "right-portability-package")
    walk.answer("right-portability-letter")
    walk.close(_outcome(walk))


def _rectification(stage: Stage) -> None:
    walk = Walk(stage, Right.RECTIFICATION)
    walk.receive("Minttu", "Nimikkeeni on väärin: olen johtava sosiaaliohjaaja.")
    walk.verify()
    walk.decide()

    def said() -> None:
        walk.driver.type_in("statement", "Nimike oli sosiaaliohjaaja, oikea on johtava sosiaaliohjaaja.")

    walk.act(StepCode.RECTIFY, "act_rectify", said, "right-rectification")
    _spare_recipients(walk)
    walk.answer("right-rectification-letter")
    walk.close(_outcome(walk))


def _objection(stage: Stage) -> None:
    walk = Walk(stage, Right.OBJECTION)
    walk.receive("Pilvi", "Vastustan sitä, että minusta pidetään kirjaa ryhmän tapaamisista.")
    walk.verify()
    walk.decide("right-objection")
    walk.act(StepCode.OBJECTION, "act_uphold", _nothing, "right-objection-granted")
    walk.forward("right-objection-forwarded")
    walk.answer("right-objection-letter")
    walk.close(_outcome(walk))


def _marketing(stage: Stage) -> None:
    walk = Walk(stage, Right.MARKETING_BAN)
    walk.receive("Loru", "Ei enää uutiskirjeitä, kiitos.")
    walk.act(StepCode.MARKETING, "act_ban_marketing", _nothing, "right-marketing")
    walk.answer("right-marketing-letter")
    walk.close(_NEVER_REFUSED)


def _withdrawal(stage: Stage) -> None:
    walk = Walk(stage, Right.WITHDRAWAL)
    walk.receive("Oona", "Perun suostumukseni nauhoittamiseen.")
    card = walk.app.clients.card(walk.case.person)
    standing = next(one for one in (*card.consents.permissions, *card.consents.consents) if one.stands)

    def ticked() -> None:
        walk.driver.click(f"act_consent_{standing.uid}")

    walk.act(StepCode.WITHDRAWAL, "act_withdraw", ticked, "right-withdrawal")
    walk.answer("right-withdrawal-letter")
    walk.close(_NEVER_REFUSED)


def _restriction(stage: Stage) -> None:
    walk = Walk(stage, Right.RESTRICTION)
    walk.receive("Ilta", "Kartoituksen tulos on väärin. Älä käytä sitä ennen kuin asia on selvitetty.")
    walk.verify()
    walk.decide()
    walk.act(StepCode.RESTRICT, "act_restrict", _nothing, "right-restriction")
    _spare_recipients(walk)
    walk.answer("right-restriction-letter")
    walk.close(_outcome(walk))
    if not any(one.freeze.ground is RestrictionGround.ACCURACY for one in walk.app.freezes.all()):
        raise TourError("the restriction did not outlive the case")


def _erasure(stage: Stage) -> None:
    walk = Walk(stage, Right.ERASURE)
    walk.receive("Aatu", "Poista kaikki, mitä sinulla on minusta.")
    walk.verify()
    walk.look_through_places()
    walk.decide("right-erasure")
    driver = stage.driver
    walk.open_step(StepCode.ERASE, "act_erase")
    driver.click("act_erase")
    driver.wait(lambda: stage.page.key == "retention", "the erasing opens")
    panel = as_widget(ErasingPanel, as_widget(RetentionPage, stage.page).panels.panel)
    driver.wait(lambda: panel.looking.preview is not None, "what would happen is told")
    driver.settle()
    stage.camera.take("right-erasure-look", dark=False)
    confirm(stage, panel)
    stage.main.context.open("requests", walk.uid)
    driver.wait(lambda: stage.page.key == "requests", "back at the case")
    driver.settle()
    _spare_recipients(walk)
    walk.answer("right-erasure-letter")
    walk.close(_outcome(walk))


def _spare_recipients(walk: Walk) -> None:
    """Nobody got what was changed; the step is written off by its menu."""
    driver, code = walk.driver, StepCode.RECIPIENTS.value
    driver.choose(f"step_more_{code}", f"step_spare_{code}")
    driver.type_in("remark", "Kukaan muu ei ole saanut näitä tietoja.")
    driver.click("request_step_save")
    driver.wait(lambda: any(one.step is StepCode.RECIPIENTS for one in walk.case.steps), "it is written down")
    driver.settle()


def _outcome(walk: Walk) -> CaseOutcome:
    made = {one.decision for one in walk.case.rights}
    return CaseOutcome.ANSWERED if made == {Decision.GRANT} else CaseOutcome.PARTLY


def _nothing() -> None:
    """The act asks for nothing more."""


STEPS = (
    Step("right-access", "access: the package locked and handed over, the answer in Swedish", _access),
    Step("right-portability", "portability: only what was given, machine-readable", _portability),
    Step("right-rectification", "rectification: what was wrong and what is right, written down", _rectification),
    Step(
        "right-objection",
        "objection of a participant: the grant is prefilled; the orderer gets its part",
        _objection,
    ),
    Step("right-marketing", "no more marketing: absolute, done at once in every channel", _marketing),
    Step("right-withdrawal", "a consent is taken back", _withdrawal),
    Step("right-restriction", "restriction: it stays when the case is closed", _restriction),
    Step("right-erasure", "erasure: decided, looked through, erased and proven, answered", _erasure),
)
"""Each begins anywhere and ends on the requests page with its case closed."""
