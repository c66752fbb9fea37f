"""What has become untrue, in plain words; no widgets."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.drift.promise_signs import PromiseKind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.records import DataCategory, RecordClass, RoleKind
from heijastus_desk.services.drift import Drift, DriftKind
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


def is_so(drift: Drift, lang: Lang) -> str:
    """What is so now, in one sentence."""
    return _sentence(drift.kind).format(what=_named(drift, lang))


def remedy(drift: Drift) -> str:
    """What to do about it."""
    match drift.kind:
        case DriftKind.PURPOSE_EMPTY:
            return translate(
                "Notices", "Leave the purpose out of the next version, or write down what you have for it."
            )
        case DriftKind.PROMISE | DriftKind.FINLAND | DriftKind.ABROAD | DriftKind.DISCLOSED:
            return translate("Notices", "Stop doing it, or say in the next version how it is.")
        case DriftKind.PURPOSE_NEW:
            return translate("Notices", "Publish a version that tells of it, and give that before you use the data so.")
        case _:
            return translate("Notices", "Publish a version that tells how it is now.")


def _sentence(kind: DriftKind) -> str:
    return {
        DriftKind.CATEGORY: translate("Notices", "Data of this kind are on file and not named: {what}."),
        DriftKind.GROUP: translate("Notices", "The register holds people in a role it does not name: {what}."),
        DriftKind.SOURCE: translate("Notices", "Data have come from a source it does not name: {what}."),
        DriftKind.RECIPIENT: translate("Notices", "{what} gets data and is not named."),
        DriftKind.RECIPIENT_MOVED: translate("Notices", "The name, the country or the ground has changed: {what}."),
        DriftKind.DISCLOSED: translate("Notices", "Data have been given to somebody; it is written on a card."),
        DriftKind.ABROAD: translate("Notices", "Data go outside the EU and the EEA: {what}."),
        DriftKind.FINLAND: translate("Notices", "Data leave Finland: {what}."),
        DriftKind.PERIOD: translate("Notices", "The storage period is another now: {what}."),
        DriftKind.PURPOSE_NEW: translate("Notices", "A purpose nobody has been told of: {what}."),
        DriftKind.PURPOSE_EMPTY: translate("Notices", "Nothing is on file for the purpose: {what}."),
        DriftKind.PROMISE: translate("Notices", "A promise that is not kept: {what}."),
        DriftKind.CONTROLLER: translate("Notices", "Your details or those of the contact person have changed."),
    }[kind]


def _named(drift: Drift, lang: Lang) -> str:
    subject = drift.subject
    match drift.kind:
        case DriftKind.CATEGORY:
            return label(DataCategory(subject), lang)
        case DriftKind.GROUP:
            return label(RoleKind(subject), lang)
        case DriftKind.SOURCE:
            return label(SourceKind(subject), lang)
        case DriftKind.PERIOD:
            classes = [label(RecordClass(one), lang) for one in subject.split(",") if one]
            return ", ".join(classes) or translate("Notices", "everything")
        case DriftKind.PROMISE:
            return _promise(PromiseKind(subject))
        case _:
            return subject


def _promise(kind: PromiseKind) -> str:
    return {
        PromiseKind.TRACKING: translate("Notices", "visitors of your website are followed"),
        PromiseKind.MARKETING: translate("Notices", "marketing rests on other grounds than consent too"),
        PromiseKind.DISCLOSURE: translate("Notices", "data have been given to others"),
        PromiseKind.FINLAND: translate("Notices", "a service you use is outside Finland"),
    }[kind]
