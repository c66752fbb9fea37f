"""From a step of a case to the panel that does it."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.letters import answer_of
from heijastus_desk.domain.rights.steps import ANSWERS, UNDECIDED, CaseStep, StepState
from heijastus_desk.domain.rights.values import LetterKind, RequesterKind, RightsRequest, StepCode

translate = QCoreApplication.translate

_PANELS: Final = {
    StepCode.RECEIPT: "letters",
    StepCode.IDENTITY: "identity",
    StepCode.PLACES: "places",
    StepCode.PASSAGES: "passages",
    StepCode.DECISIONS: "decisions",
    StepCode.PACKAGE: "hand_over",
    StepCode.RECTIFY: "acting",
    StepCode.OBJECTION: "acting",
    StepCode.MARKETING: "acting",
    StepCode.WITHDRAWAL: "acting",
    StepCode.RESTRICT: "acting",
    StepCode.ERASE: "acting",
    StepCode.FORWARD: "acting",
    StepCode.RECIPIENTS: "acting",
    StepCode.ANSWER: "letters",
    StepCode.HAND_OVER: "hand_over",
    StepCode.COPIES: "hand_over",
}


def panel_of(step: StepCode, case: RightsRequest) -> tuple[str, str]:
    """The key of the panel where a step is done, and the record it is opened with."""
    key = _PANELS[step]
    if step is StepCode.RECEIPT:
        return key, f"{case.uid}:{LetterKind.RECEIPT.value}"
    if step is StepCode.ANSWER:
        return key, f"{case.uid}:{_answer(case).value}"
    if step is StepCode.DECISIONS:
        return key, f"{case.uid}:{_first_undecided(case).value}"
    return key, case.uid


def _answer(case: RightsRequest) -> LetterKind:
    """The answer that was sent, else the one the decisions make; never the receipt, though none was sent yet."""
    sent = case.sent(*ANSWERS)
    if sent is not None:
        return sent.kind
    if case.requester is RequesterKind.ORDERER:
        return LetterKind.ORDERER_REFUSAL
    return answer_of(case, {one.right: one.decision for one in case.rights})


def _first_undecided(case: RightsRequest) -> Right:
    decided = [one for one in case.rights if one.right not in UNDECIDED]
    waiting = [one.right for one in decided if one.decision is None]
    return next(iter(waiting or [one.right for one in decided] or list(case.asked)))


def what_to_do(step: StepCode) -> str:
    """What the step is, in a sentence."""
    return {
        StepCode.RECEIPT: translate("Requests", "Tell the person that the request arrived and when it is answered."),
        StepCode.IDENTITY: translate("Requests", "Make sure who asks, with no more questions than needed."),
        StepCode.PLACES: translate("Requests", "Look through your mail, phone, calendar and other places too."),
        StepCode.PASSAGES: translate("Requests", "Decide what is shown of passages that name somebody else."),
        StepCode.DECISIONS: translate("Requests", "Decide what is granted and what is not, and why."),
        StepCode.PACKAGE: translate("Requests", "Make the package that is given to the person."),
        StepCode.RECTIFY: translate("Requests", "Correct what is wrong, or add the person's own statement."),
        StepCode.OBJECTION: translate("Requests", "Weigh the objection; stop unless you have compelling grounds."),
        StepCode.MARKETING: translate("Requests", "Stop all marketing at once; no reasons are asked for."),
        StepCode.WITHDRAWAL: translate("Requests", "Write down which consents are withdrawn."),
        StepCode.RESTRICT: translate("Requests", "Restrict the processing while the matter is open."),
        StepCode.ERASE: translate("Requests", "Erase what may go; what the law keeps stays, with its reason."),
        StepCode.FORWARD: translate("Requests", "Pass on what you hold on behalf of somebody else."),
        StepCode.RECIPIENTS: translate("Requests", "Tell those who got the data of the change."),
        StepCode.ANSWER: translate("Requests", "Write the answer and send it."),
        StepCode.HAND_OVER: translate("Requests", "Hand the package over and write down how."),
        StepCode.COPIES: translate("Requests", "Delete the copy left on this computer."),
    }[step]


def button_text(step: CaseStep) -> str:
    """What the button of a step says."""
    if step.is_over:
        return translate("Requests", "Look")
    return {
        StepCode.RECEIPT: translate("Requests", "Write the letter"),
        StepCode.IDENTITY: translate("Requests", "Make sure who asks"),
        StepCode.PLACES: translate("Requests", "Go through places"),
        StepCode.PASSAGES: translate("Requests", "Go through passages"),
        StepCode.DECISIONS: translate("Requests", "Decide"),
        StepCode.PACKAGE: translate("Requests", "Make the package"),
        StepCode.ERASE: translate("Requests", "Erase…"),
        StepCode.ANSWER: translate("Requests", "Write the letter"),
        StepCode.HAND_OVER: translate("Requests", "Hand over"),
        StepCode.COPIES: translate("Requests", "Copy deleted…"),
    }.get(step.code, translate("Requests", "Do it"))


def may_be_spared(step: CaseStep) -> bool:
    """Whether it can be said not to be needed: what is still to be done, and no other step of hers stands before it."""
    return bool(step.by_hand) and step.state in {StepState.NEXT, StepState.WAITING}


__all__ = ["button_text", "may_be_spared", "panel_of", "what_to_do"]
