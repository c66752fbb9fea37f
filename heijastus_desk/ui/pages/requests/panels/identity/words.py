"""What the panel says of each way of making sure who asks, and of the checks made."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.values import IdentityCheck, IdentityMethod
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def how(method: IdentityMethod) -> str:
    """What is done, in a sentence."""
    return {
        IdentityMethod.IN_PERSON: translate(
            "Requests", "You have met, and recognise the person in the room or by video."
        ),
        IdentityMethod.REGISTERED_EMAIL: translate(
            "Requests",
            "You write to the address that was on the card before, and the answer comes from there.",
        ),
        IdentityMethod.CALL_BACK: translate(
            "Requests",
            "You call the number that was on the card before, and the person says what was asked.",
        ),
        IdentityMethod.KNOWN_FACTS: translate(
            "Requests",
            "The person tells two things only you two know, such as the last day you met.",
        ),
        IdentityMethod.MANDATE: translate(
            "Requests", "You see a mandate, or the guardian is on the card; the person's own identity is clear as well."
        ),
        IdentityMethod.ID_SHOWN: translate(
            "Requests", "The document is shown, not copied. Only where nothing gentler will do."
        ),
    }[method]


def told_check(check: IdentityCheck, lang: Lang) -> str:
    """A query and what came of it, or that she made sure."""
    parts = [label(check.method, lang)]
    if check.asked_on:
        parts.append(translate("Requests", "asked {day}").format(day=format_date(check.asked_on, lang)))
    if check.answered_on:
        parts.append(translate("Requests", "answered {day}").format(day=format_date(check.answered_on, lang)))
    if check.verified_on:
        parts.append(translate("Requests", "made sure {day}").format(day=format_date(check.verified_on, lang)))
    elif not check.answered_on:
        parts.append(translate("Requests", "waits for an answer"))
    return " · ".join((*parts, check.remark) if check.remark else parts)
