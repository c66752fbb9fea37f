"""What bringing in an old notice says of its sections and suggestions."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.adoption.suggestion import TITLE, UNMAPPED, Suggestion, Target
from heijastus_desk.domain.notices.law import ChannelKind, LegalBasis, Mechanism, Right, SourceKind
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.records import DataCategory, GroupKind
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_list import CardRow
from heijastus_desk.ui.widgets.fields import date_text
from heijastus_desk.wording.sentences import format_period, label

translate = QCoreApplication.translate

KINDS: dict[Target, type[StrEnum]] = {
    Target.CATEGORY: DataCategory,
    Target.GROUP: GroupKind,
    Target.SOURCE: SourceKind,
    Target.BASIS: LegalBasis,
    Target.CHANNEL: ChannelKind,
    Target.RIGHT: Right,
    Target.TRANSFER: Mechanism,
}
"""Targets that come in kinds."""
WITHOUT_WORDS = frozenset(
    {
        Target.NO_DISCLOSURES,
        Target.NO_TRANSFERS,
        Target.NO_AUTOMATED,
        Target.NO_PROFILING,
        Target.KEPT_IN_FINLAND,
        Target.BASIS,
        Target.LAYOUT,
    }
)
"""Targets that are an answer by themselves."""
SHORT = frozenset(
    {
        Target.CONTROLLER_NAME,
        Target.PERSON_NAME,
        Target.SHORT_NAME,
        Target.BUSINESS_ID,
        Target.ADDRESS,
        Target.REGISTER_ADDRESS,
        Target.PHONE,
        Target.EMAIL,
        Target.CONTACT_NAME,
        Target.CONTACT_TITLE,
        Target.CONTACT_ADDRESS,
        Target.CONTACT_PHONE,
        Target.CONTACT_EMAIL,
        Target.TITLE,
        Target.NAME,
        Target.RECIPIENT,
        Target.COOKIE_SITE,
    }
)
"""Targets of one line."""
DATES = frozenset({Target.DRAWN_UP, Target.UPDATED})
DETAILS = frozenset({Target.RECIPIENT, Target.PURPOSE})
"""Targets with something told besides."""
_FREE = frozenset({Target.EXTRA})


def section_name(old: OldNotice, section: int) -> str:
    """What the list calls a section."""
    if section == TITLE:
        return translate("OldNotice", "The notice as a whole")
    if section == UNMAPPED:
        return translate("OldNotice", "Lines of no section")
    heading = old.sections[section].heading.strip()
    first = next(iter(old.sections[section].text.splitlines()), "")
    return heading or (f"{first[:50]}…" if len(first) > 50 else first)


def section_text(old: OldNotice, section: int) -> str:
    """Her words of a section, as they stand."""
    if section == TITLE:
        return old.title
    if section == UNMAPPED:
        return "\n".join(old.unmapped)
    one = old.sections[section]
    return "\n\n".join(part for part in (one.heading, one.text) if part)


def section_row(old: OldNotice, section: int, suggestions: Sequence[Suggestion]) -> CardRow:
    """A section in the list, with what needs her eye."""
    status, tone = _standing(suggestions)
    taken = sum(one.taken for one in suggestions)
    told = translate("OldNotice", "{taken} of {all} taken in").format(taken=taken, all=len(suggestions))
    return CardRow(str(section), section_name(old, section), told if suggestions else "", status, tone)


def _standing(suggestions: Sequence[Suggestion]) -> tuple[str, Tone]:
    if any(one.on_file for one in suggestions):
        return translate("OldNotice", "Differs"), Tone.SOON
    if any(one.target in _FREE and one.taken for one in suggestions):
        return translate("OldNotice", "As it is"), Tone.HELD
    return "", Tone.NEUTRAL


def summary(old: OldNotice, suggestions: Sequence[Suggestion]) -> str:
    """How much was understood, in a sentence or two."""
    parts = [translate("OldNotice", "%n section(s) read.", "", len(old.sections))]
    differing = sum(bool(one.on_file) for one in suggestions)
    if differing:
        parts.append(translate("OldNotice", "%n thing(s) differ from what is on file.", "", differing))
    kept = len({one.section for one in suggestions if one.target in _FREE and one.taken})
    if kept:
        parts.append(translate("OldNotice", "%n section(s) come in as they are, with your own heading.", "", kept))
    return " ".join(parts)


def kinds(target: Target, lang: Lang) -> list[tuple[str, str]]:
    """The kinds a target comes in, named; a mechanism may be untold."""
    members = [(member.value, label(member, lang)) for member in KINDS[target]]
    return [("", translate("OldNotice", "Not said")), *members] if target is Target.TRANSFER else members


def hint(target: Target) -> str:
    """What ticking it does, where its name does not say so."""
    return {
        Target.LAYOUT: translate("OldNotice", "The notice is then printed under your own headings, in your order."),
        Target.TITLE: translate("OldNotice", "Ticked, your own words stand at the top of the notice."),
        Target.BASIS: translate("OldNotice", "What your words seem to say. Tick it only if the law agrees."),
    }.get(target, "")


def became(one: Suggestion, lang: Lang) -> str:
    """What a piece became, in one line: where it went and as what kind."""
    if not one.taken:
        return translate("OldNotice", "Left out: {what}").format(what=label(one.target, lang))
    kind = KINDS.get(one.target)
    parts = [label(one.target, lang)]
    if kind is not None and one.code:
        parts.append(label(kind(one.code), lang))
    if one.target is Target.RETENTION and one.event is not None:
        parts.append(label(one.event, lang))
        parts += [format_period(one.period, lang)] if one.period else []
        parts += [label(one.record_class, lang)] if one.record_class else []
    return ": ".join(parts[:2]) + "".join(f", {part}" for part in parts[2:])


def entered(one: Suggestion) -> str:
    """What was entered there; empty where the answer needs no words, or the words are those it rests on."""
    if one.target in DATES and one.text:
        return date_text(date.fromisoformat(one.text))
    if one.detail:
        return f"{one.text}: {one.detail}"
    return one.text if " ".join(one.text.split()) != " ".join(one.source.split()) else ""


def nothing_here(old: OldNotice, section: int) -> str:
    """Why no suggestion stands beside a section."""
    if section >= 0 and not old.sections[section].text.strip():
        return translate("OldNotice", "Nothing stands under this heading.")
    return translate("OldNotice", "Everything that stands here is understood elsewhere.")


def detail_name(target: Target) -> str:
    """What is told besides, as a label."""
    if target is Target.RECIPIENT:
        return translate("OldNotice", "What for")
    return translate("OldNotice", "On what ground")
