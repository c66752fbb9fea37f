"""What a notice still lacks, each finding with the section it concerns and the way to its field."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.review import findings as reviewing
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.services.notices import NoticeDocument
from heijastus_desk.ui.lacking import steps_of
from heijastus_desk.ui.record_form.specs import FieldSpec, SectionSpec, field_of
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

__all__ = ["Finding", "GapKind", "Gaps", "findings", "gaps_of", "steps_of"]


class GapKind(StrEnum):
    """What kind of thing is missing, in the order they are listed."""

    UNANSWERED = "unanswered"
    CONTRADICTED = "contradicted"
    UNNAMED = "unnamed"
    DEMANDED = "demanded"
    """found by the review: the law demands it"""
    RISKY = "risky"
    """found by the review: a risk"""
    UNTRANSLATED = "untranslated"
    ADVISED = "advised"
    """found by the review: a recommendation, never a breach"""

    @property
    def tone(self) -> Tone:
        match self:
            case GapKind.UNTRANSLATED:
                return Tone.ACCENT
            case GapKind.ADVISED:
                return Tone.NEUTRAL
            case GapKind.RISKY:
                return Tone.SOON
            case _:
                return Tone.DUE


@dataclass(frozen=True, slots=True)
class Gaps:
    """What composing the notice found, as it names it."""

    unanswered: tuple[str, ...] = ()
    untranslated: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    unnamed: tuple[DataCategory, ...] = ()
    review: tuple[reviewing.Finding, ...] = ()
    """what the checks say of the register"""
    reviewed: ReviewedRegister | None = None
    """what that rests on; None where nothing is to be mended from here"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to see to. `page` is another page it is seen to on; else `section` and `steps` lead to the field.

    `told` is what the review says of it: why, by which law, what to do.
    """

    uid: str
    kind: GapKind
    text: str
    section: str = ""
    steps: tuple[str, ...] = ()
    page: str = ""
    record: str = ""
    told: reviewing.Finding | None = None


def gaps_of(document: NoticeDocument, found: tuple[reviewing.Finding, ...] = ()) -> Gaps:
    """The gaps of a composed notice, and what the review of its register found."""
    return Gaps(document.unanswered, document.untranslated, document.withheld, document.unnamed, found)


def findings(gaps: Gaps, sections: tuple[SectionSpec, ...], lang: Lang, shown: Lang) -> tuple[Finding, ...]:
    """Every gap as a finding; `lang` is the window's language, `shown` that of the printed page."""
    return (
        *_at_paths(gaps.unanswered, GapKind.UNANSWERED, sections, ""),
        *_at_paths(gaps.withheld, GapKind.CONTRADICTED, sections, ""),
        *(
            Finding(f"unnamed {code.value}", GapKind.UNNAMED, label(code, lang), "categories", ("categories",))
            for code in gaps.unnamed
        ),
        *_at_paths(gaps.untranslated, GapKind.UNTRANSLATED, sections, label(shown, lang)),
    )


def _at_paths(
    paths: Iterable[str], kind: GapKind, sections: tuple[SectionSpec, ...], language: str
) -> Iterable[Finding]:
    for path in paths:
        steps = steps_of(path)
        uid = f"{kind.value} {path}"
        if steps[0] == "controller":
            yield Finding(uid, kind, _of_business(steps, language), page="settings")
        elif path.startswith("recipients.mechanism") or (steps[0] == "recipients" and steps[-1] == "used_for"):
            text = translate("Notices", "Recipients: the ground for the transfer, or what it is used for")
            yield Finding(uid, kind, text, "recipients", page="recipients", record=steps[1])
        else:
            section = next((one for one in sections if one.owns(steps[0])), None)
            if section is not None:
                yield Finding(uid, kind, _named(section, steps, language), section.key, steps)


def _named(section: SectionSpec, steps: tuple[str, ...], language: str) -> str:
    """The labels on the way to the field; row numbers count from one as people do."""
    names: list[str] = []
    specs: tuple[FieldSpec, ...] = section.fields
    for step in steps:
        spec = field_of(specs, step)
        if spec is not None:
            names.append(spec.label)
            specs = spec.fields
        elif step.isdigit() and names:
            names[-1] = f"{names[-1]} {int(step) + 1}"
    named = " › ".join(name for name in names if name) or section.title
    return f"{named} ({language})" if language else named


def _of_business(steps: tuple[str, ...], language: str) -> str:
    field = {
        "person_name": translate("Notices", "your own name"),
        "trade_name": translate("Notices", "name of the business"),
        "address": translate("Notices", "postal address"),
        "reach": translate("Notices", "phone or e-mail"),
        "dpo": translate("Notices", "is there a data protection officer"),
        "dpo_reason": translate("Notices", "why no data protection officer is needed"),
        "joint": translate("Notices", "are there joint controllers"),
    }.get(steps[1], translate("Notices", "details"))
    text = translate("Notices", "Your business: {field}").format(field=field)
    return f"{text} ({language})" if language else text
