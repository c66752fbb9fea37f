"""What the notices page shows, worked out from what was read; no widgets."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.services.notices import compose
from heijastus_desk.services.register_rows import short_name_of
from heijastus_desk.ui.lacking import missing_in
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind, Gaps, findings, gaps_of
from heijastus_desk.ui.pages.notices.review_lines import with_review
from heijastus_desk.ui.record_form.specs import SectionSpec
from heijastus_desk.ui.theme import Tone

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

TODO = "todo"
"""The key of the list of what is missing, which stands before the sections."""
_WORST_FIRST = (Tone.DUE, Tone.SOON, Tone.ACCENT, Tone.NEUTRAL)
_ICON_ONLY = "\u200b"
"""A status without a word; the row is read with it all the same."""
DRAFT = "register"
"""The form whose draft is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRegister:
    """A register as it is in the vault, and what its notice lacks in the language of the window."""

    register: Register
    version: int | None
    gaps: Gaps = field(default_factory=Gaps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Unsaved edits kept in the vault."""

    register: Register
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """Everything the page reads at once."""

    registers: tuple[StoredRegister, ...] = ()
    recipients: dict[str, str]


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row of the list of registers or sections, before it is drawn."""

    uid: str
    title: str
    second: str = ""
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewState:
    """All that is shown beside the fields themselves."""

    registers: tuple[ListRow, ...]
    sections: tuple[ListRow, ...]
    findings: tuple[Finding, ...]
    title: str
    has_register: bool
    may_save: bool


def read(app: "Application", lang: Lang) -> Loaded:
    """Every register with what its notice lacks, and the recipients by uid."""
    ready = app.controller.get() is not None
    return Loaded(
        registers=tuple(
            StoredRegister(
                register=stored.value,
                version=stored.version,
                gaps=_gaps(app, stored.value, lang) if ready else Gaps(),
            )
            for stored in app.registers.list()
        ),
        recipients={stored.uid: stored.value.name for stored in app.recipients.list()},
    )


def _gaps(app: "Application", register: Register, lang: Lang) -> Gaps:
    facts = app.notices.facts_of(register)
    return gaps_of(compose(facts, lang, draft=True), app.review.beside(facts, lang))


def blank_register() -> Register:
    return Register(uid="", short_name="", name=LocalisedText())


def refusal(error: HeijastusError, sentence: Callable[[HeijastusError], str]) -> str:
    """Why it was not saved; a short name in use is not a record in use."""
    if error.code is ErrorCode.RECORD_IN_USE and error.field == "short_name":
        return translate("Notices", "Another register has this short name. Choose another one.")
    return sentence(error)


def with_short_name(register: Register) -> Register:
    """A register without a short name gets one made of its name."""
    if register.short_name.strip():
        return register
    return replace(register, short_name=short_name_of(register.name.fi))


def file_name(register: Register | None, lang: Lang) -> str:
    """What the saved PDF is called: nothing of a person in it."""
    words = {Lang.FI: "tietosuojaseloste", Lang.SV: "dataskyddsbeskrivning", Lang.EN: "privacy-notice"}
    return (
        "-".join(part for part in (words[lang], register.short_name if register else "", lang.value) if part) + ".pdf"
    )


def write_draft(register: Register, version: int | None) -> str:
    return msgspec.json.encode(Draft(register=register, version=version)).decode()


def parse_draft(text: str) -> Draft | None:
    """The draft; None where there is none or it cannot be read any more."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=Draft)
    except msgspec.MsgspecError:
        return None


def derive(
    loaded: Loaded,
    specs: tuple[SectionSpec, ...],
    shown: Register | None,
    gaps: Gaps,
    lang: Lang,
    page_lang: Lang,
    *,
    edited: bool,
) -> ViewState:
    """What is shown of this register now."""
    found: tuple[Finding, ...] = ()
    if shown is not None:
        found = with_review(findings(gaps, specs, lang, page_lang), gaps, specs, lang)
    return ViewState(
        registers=tuple(_register_row(stored, lang) for stored in loaded.registers),
        sections=(_todo_row(found), *(_section_row(spec, found) for spec in specs)),
        findings=found,
        title=_title(shown, lang),
        has_register=shown is not None,
        may_save=edited,
    )


def _title(register: Register | None, lang: Lang) -> str:
    if register is None:
        return ""
    return register.name.get(lang) or translate("Notices", "New register")


def _register_row(stored: StoredRegister, lang: Lang) -> ListRow:
    name = stored.register.name.get(lang)
    short = stored.register.short_name
    short = short[:1].upper() + short[1:]
    mark, tone, told = _standing(stored.gaps)
    return ListRow(
        stored.register.uid,
        short,
        name if name.casefold() != short.casefold() else "",
        mark,
        tone,
        spoken=f"{name}, {told}",
    )


def _standing(gaps: Gaps) -> tuple[str, Tone, str]:
    """The count beside the icon, its tone, and both in words."""
    missing, untranslated = missing_in(gaps, gaps.review), len(gaps.untranslated)
    if missing:
        return str(missing), Tone.DUE, translate("Notices", "%n to see to", "", missing)
    if untranslated:
        return str(untranslated), Tone.ACCENT, translate("Notices", "%n to translate", "", untranslated)
    return _ICON_ONLY, Tone.FINE, translate("Notices", "Complete")


def _todo_row(found: tuple[Finding, ...]) -> ListRow:
    title = translate("Notices", "To see to")
    return ListRow(TODO, title, "", *_mark(found), spoken=_spoken(title, len(found)))


def _section_row(spec: SectionSpec, found: tuple[Finding, ...]) -> ListRow:
    own = tuple(finding for finding in found if finding.section == spec.key)
    return ListRow(spec.key, spec.title, "", *_mark(own), spoken=_spoken(spec.title, len(own)))


def _mark(found: tuple[Finding, ...]) -> tuple[str, Tone]:
    if not found:
        return "", Tone.NEUTRAL
    pressing = [finding for finding in found if finding.kind is not GapKind.ADVISED] or found
    tones = {finding.kind.tone for finding in pressing}
    return str(len(pressing)), next(tone for tone in _WORST_FIRST if tone in tones)


def _spoken(title: str, count: int) -> str:
    if not count:
        return title
    to_see_to = translate("Notices", "%n to see to", "", count)
    return f"{title}, {to_see_to}"
