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
from heijastus_desk.domain.notices.recipient import Recipient
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
    return Loaded(recipients, {one.recipient.uid: _uses(one.recipient.uid, registers, lang) for one in recipients})


def derive(loaded: Loaded, shown: Recipient | None, lang: Lang) -> ViewState:
    """What is shown while this recipient is in the form."""
    uses = loaded.uses.get(shown.uid, ()) if shown else ()
    stored = shown is not None and bool(shown.uid)
    return ViewState(
        rows=tuple(_row(one.recipient, lang) for one in loaded.recipients),
        title=shown.name or translate("Recipients", "New recipient") if shown else "",
        subtitle=label(shown.role, lang) if shown and stored else "",
        uses=uses,
        has_form=shown is not None,
        may_remove=stored,
    )


def fault(mechanism: Mechanism, country: str) -> str:
    """What is wrong with the ground for a transfer, with the remedy; "" when nothing is."""
    if mechanism is Mechanism.PRIVACY_SHIELD:
        return translate(
            "Recipients",
            "Not valid: Privacy Shield ended on 16.7.2020. See on the Data Privacy Framework list whether the firm is "
            "there now, else agree on standard clauses (2021/914) with it.",
        )
    if mechanism is Mechanism.OLD_SCC:
        return translate(
            "Recipients",
            "Not valid: the old model clauses ended on 27.12.2022. Ask for an agreement with the standard clauses of "
            "2021 (2021/914).",
        )
    if mechanism is Mechanism.EEA_ONLY and not in_eea(country):
        return translate(
            "Recipients", "The country is outside the EU and the EEA. Choose the ground on which data may go there."
        )
    return ""


def countries(lang: Lang, *, also: str = "") -> tuple[tuple[str, str], ...]:
    """Codes and names: first the countries notices have a name for, then the rest; `also` is kept if unknown."""
    named = _named(lang)
    others = {code: name for code, name in _territories().items() if code not in named}
    if also and also not in named and also not in others:
        others[also] = also
    return (*_sorted(named), *_sorted(others))


def in_eea(code: str) -> bool:
    members: list[str] = assets.table("law", "countries.toml")["eea"]
    return code in members


def names_of(text: str) -> tuple[str, ...]:
    """One name a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def to_values(recipient: Recipient) -> dict[str, Any]:
    """What the fields of the form show."""
    return {
        "name": recipient.name,
        "former_names": "\n".join(recipient.former_names),
        "country": recipient.country,
        "role": recipient.role,
        "access": recipient.access,
        "used_for": recipient.used_for,
        "mechanism": recipient.mechanism,
        "mechanism_checked": recipient.mechanism_checked,
        "agreement_signed": recipient.agreement_signed,
    }


def from_values(uid: str, values: Mapping[str, Any]) -> Recipient:
    """The recipient that the fields of the form say."""
    return replace(Recipient(uid=uid, name=""), **{**values, "former_names": names_of(values["former_names"])})


def _uses(uid: str, registers: tuple[Register, ...], lang: Lang) -> tuple[Use, ...]:
    return tuple(Use(one.uid, one.name.get(lang)) for one in registers if uid in _named_by(one))


def _named_by(register: Register) -> set[str]:
    named = {use.recipient for use in register.recipients.given or ()}
    return named | {transfer.recipient for transfer in register.transfers.given or ()}


def _row(recipient: Recipient, lang: Lang) -> ListRow:
    country = dict(_named(lang)).get(recipient.country) or _territories().get(recipient.country, recipient.country)
    wrong = fault(recipient.mechanism, recipient.country)
    status = translate("Recipients", "Check the ground") if wrong else ""
    return ListRow(recipient.uid, recipient.name, country, status, Tone.DUE if wrong else Tone.NEUTRAL)


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
