"""What the recipients page shows, worked out from what was read; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from heijastus_desk import assets
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.law import Mechanism
from heijastus_desk.domain.notices.recipient import DemandedTerms, OwnRole, Recipient
from heijastus_desk.domain.notices.recipient_checks import (
    Concern,
    Watched,
    agreement_status,
    ground_fault,
)
from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import label

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

NEW = Recipient(uid="", name="")


@dataclass(frozen=True, slots=True)
class StoredRecipient:
    recipient: Recipient
    version: int | None


@dataclass(frozen=True, slots=True)
class Use:
    """A register that names a recipient."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything the page reads at once; `uses` by the recipient's uid."""

    recipients: tuple[StoredRecipient, ...] = ()
    uses: Mapping[str, tuple[Use, ...]] = field(default_factory=dict[str, tuple[Use, ...]])
    watched: Mapping[str, Watched] = field(default_factory=dict[str, Watched])


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row of the list before it is drawn."""

    uid: str
    title: str
    second: str
    status: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewState:
    """All that is shown beside the fields themselves."""

    rows: tuple[ListRow, ...]
    title: str
    subtitle: str
    uses: tuple[Use, ...]
    has_form: bool
    may_remove: bool


def read(app: "Application", lang: Lang) -> Loaded:
    """Every recipient, and the registers that name it."""
    registers = tuple(stored.value for stored in app.registers.list())
    recipients = tuple(StoredRecipient(stored.value, stored.version) for stored in app.recipients.list())
    uses = {one.recipient.uid: _uses(one.recipient.uid, registers, lang) for one in recipients}
    return Loaded(recipients, uses, {one.uid: one for one in app.recipients.watched()})


def derive(loaded: Loaded, shown: Recipient | None, lang: Lang) -> ViewState:
    """What is shown while this recipient is in the form."""
    uses = loaded.uses.get(shown.uid, ()) if shown else ()
    stored = shown is not None and bool(shown.uid)
    return ViewState(
        rows=tuple(_row(one.recipient, loaded.watched.get(one.recipient.uid), lang) for one in loaded.recipients),
        title=shown.name or translate("Recipients", "New recipient") if shown else "",
        subtitle=_subtitle(shown, lang) if shown and stored else "",
        uses=uses,
        has_form=shown is not None,
        may_remove=stored,
    )


def fault(mechanism: Mechanism, country: str, lang: Lang) -> str:
    """What is wrong with the ground for a transfer, with the remedy; "" when nothing is."""
    found = ground_fault(mechanism, country)
    return label(found, lang) if found else ""


def countries(lang: Lang, *, also: str = "") -> tuple[tuple[str, str], ...]:
    """Codes and names: first the countries notices have a name for, then the rest; `also` is kept if unknown."""
    named = _named(lang)
    others = {code: name for code, name in _territories().items() if code not in named}
    if also and also not in named and also not in others:
        others[also] = also
    unknown = ("", translate("Recipients", "Not known yet"))
    return (unknown, *_sorted(named), *_sorted(others))


def country_name(code: str, lang: Lang) -> str:
    """The country in words; "" while it is unknown."""
    return dict(_named(lang)).get(code) or _territories().get(code, code)


def names_of(text: str) -> tuple[str, ...]:
    """One name a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def to_values(recipient: Recipient) -> dict[str, Any]:
    """What the fields of the form show."""
    plain = {name: getattr(recipient, name) for name in PLAIN}
    terms = recipient.terms or DemandedTerms()
    return {
        **plain,
        "former_names": "\n".join(recipient.former_names),
        "terms_received": terms.received,
        "terms_about": terms.about,
        "terms_demanded": terms.demanded,
        "terms_answer": terms.answer,
        "terms_answered": terms.answered,
        "terms_reason": terms.reason,
    }


def from_values(base: Recipient, values: Mapping[str, Any]) -> Recipient:
    """The recipient that the fields of the form say; what no field shows stays as it is in `base`."""
    plain = {name: values[name] for name in PLAIN}
    return replace(base, **plain, former_names=names_of(values["former_names"]), terms=_terms(values))


PLAIN = (
    "name",
    "country",
    "role",
    "access",
    "used_for",
    "agreement_signed",
    "agreement_kept",
    "agreement_says",
    "mechanism",
    "mechanism_checked",
    "module",
    "assessed",
    "review_on",
    "note",
)
"""Fields of the form that are fields of a recipient just so."""


def _terms(values: Mapping[str, Any]) -> DemandedTerms | None:
    demanded: OwnRole = values["terms_demanded"]
    terms = DemandedTerms(
        received=values["terms_received"],
        about=values["terms_about"],
        demanded=demanded,
        answer=values["terms_answer"],
        reason=values["terms_reason"],
        answered=values["terms_answered"],
    )
    return None if terms == DemandedTerms(demanded=demanded) else terms


def _subtitle(recipient: Recipient, lang: Lang) -> str:
    return f"{label(recipient.role, lang)} · {label(agreement_status(recipient), lang).lower()}"


def _uses(uid: str, registers: tuple[Register, ...], lang: Lang) -> tuple[Use, ...]:
    return tuple(Use(one.uid, one.name.get(lang)) for one in registers if uid in _named_by(one))


def _named_by(register: Register) -> set[str]:
    named = {use.recipient for use in register.recipients.given or ()}
    return named | {transfer.recipient for transfer in register.transfers.given or ()}


def _row(recipient: Recipient, watched: Watched | None, lang: Lang) -> ListRow:
    country = country_name(recipient.country, lang)
    status, tone = _status(recipient, watched)
    return ListRow(recipient.uid, recipient.name, country, status, tone)


def _status(recipient: Recipient, watched: Watched | None) -> tuple[str, Tone]:
    if ground_fault(recipient.mechanism, recipient.country):
        return translate("Recipients", "Check the ground"), Tone.DUE
    if watched is None:
        return "", Tone.NEUTRAL
    if Concern.TERMS_OPEN in watched.concerns:
        return translate("Recipients", "Answer the terms"), Tone.SOON
    if Concern.REVIEW_DUE in watched.concerns:
        return translate("Recipients", "Look at it again"), Tone.SOON
    return translate("Recipients", "Open: {count}").format(count=len(watched.concerns)), Tone.NEUTRAL


def _named(lang: Lang) -> dict[str, str]:
    names: dict[str, dict[str, str]] = assets.table("law", "countries.toml")["names"]
    return {code: name[lang.value] for code, name in names.items()}


@cache
def _territories() -> dict[str, str]:
    """Every other country by its code; Qt knows the names in English only."""
    found = {QLocale.territoryToCode(one): QLocale.territoryToString(one) for one in QLocale.Country}
    return {code: name for code, name in found.items() if len(code) == 2 and code.isalpha() and code != "ZZ"}


def _sorted(names: Mapping[str, str]) -> list[tuple[str, str]]:
    return sorted(((code, f"{name} ({code})") for code, name in names.items()), key=lambda pair: sort_key(pair[1]))
