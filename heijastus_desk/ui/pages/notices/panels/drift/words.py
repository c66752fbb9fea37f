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
    what = _named(drift, lang)
    return f"{label(drift.kind, lang)}: {what}" if what else label(drift.kind, lang)


def remedy(drift: Drift) -> str:
    """What to do about it."""
    match drift.kind:
        case DriftKind.PURPOSE_EMPTY:
            return translate(
                "Notices", "Leave the purpose out of the next version, or write down what you have for it."
            )
        case DriftKind.PROMISE | DriftKind.FINLAND | DriftKind.ABROAD | DriftKind.DISCLOSED:
            return translate("Notices", "Stop doing it, or say in the next version how it is.")
        case DriftKind.OVERDUE:
            return translate("Notices", "Erase what is due, or put it on hold and write why it must be kept.")
        case DriftKind.PURPOSE_NEW:
            return translate("Notices", "Publish a version that tells of it, and give that before you use the data so.")
        case _:
            return translate("Notices", "Publish a version that tells how it is now.")


def _named(drift: Drift, lang: Lang) -> str:
    subject = drift.subject
    match drift.kind:
        case DriftKind.CATEGORY:
            return label(DataCategory(subject), lang)
        case DriftKind.GROUP:
            return label(RoleKind(subject), lang)
        case DriftKind.SOURCE:
            return label(SourceKind(subject), lang)
        case DriftKind.PERIOD | DriftKind.OVERDUE:
            classes = [label(RecordClass(one), lang) for one in subject.split(",") if one]
            return ", ".join(classes) or translate("Notices", "everything")
        case DriftKind.PROMISE:
            named = label(PromiseKind(subject), lang)
            return named[:1].lower() + named[1:]
        case _:
            return subject
