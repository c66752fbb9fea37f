"""What a printed client card says: everything of the card but the texts of notes and results, in sections."""

from collections.abc import Mapping

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Section
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPoint
from heijastus_desk.services import card_print_records as records
from heijastus_desk.services.card_print_cells import (
    DAY,
    SPAN,
    dated,
    day,
    joined,
    kept,
    rows_of,
    section,
    span,
    table,
    word,
)
from heijastus_desk.storage.queries.client_card import ClientCard
from heijastus_desk.storage.queries.client_card_views import ContractLine, SessionLine
from heijastus_desk.storage.queries.orderer_views import ContractSummary
from heijastus_desk.wording.sentences import label

Terms = Mapping[str, ContractSummary]
"""What was agreed, by uid of the contract."""


def card_sections(card: ClientCard, terms: Terms, lang: Lang) -> tuple[Section, ...]:
    """The sections that have something to say."""
    made = (
        section("basics", _basics(card, lang), lang),
        section("contact", _contact(card, lang), lang),
        section("people", _people(card), lang),
        section("contracts", _contracts(card, terms, lang), lang),
        section("appointments", _appointments(card, lang), lang),
        section("sessions", _sessions(card, lang), lang),
        section("contacts", _contacts(card, lang), lang),
        *records.sections(card, lang),
    )
    return tuple(one for one in made if one.blocks)


def _basics(card: ClientCard, lang: Lang) -> list[Block]:
    rows: list[tuple[str, str]] = [("name", card.name)]
    if card.person:
        own = card.person
        rows += [
            ("code", own.client_code if own.client_code != card.name else ""),
            ("birth_year", str(own.birth_year or "")),
            ("employer", card.employer_name),
            ("unit", own.unit),
            ("position", own.position),
            ("experience", own.experience),
            ("lang", label(own.lang, lang)),
        ]
        period = (own.relationship_started, own.relationship_ended)
    elif card.organisation:
        firm = card.organisation
        rows += [
            ("business_id", firm.business_id),
            ("parent", card.ties.parent_name),
            ("einvoice", joined(firm.einvoice_address, firm.einvoice_operator)),
            ("background", firm.background),
            ("lang", label(firm.lang, lang)),
        ]
        period = (firm.relationship_started, firm.relationship_ended)
    else:
        period = (None, None)
    rows += [
        ("relationship", span(*period, lang)),
        ("roles", _roles(card, lang)),
        ("labels", ", ".join(card.ties.labels)),
        ("guardians", _guardians(card, lang, of_client=True)),
        ("children", _guardians(card, lang, of_client=False)),
        ("notes", word("notes_count", lang).format(count=len(card.notes)) if card.notes else ""),
    ]
    return [KeyValues(tuple((word(key, lang), value) for key, value in rows if value))]


def _roles(card: ClientCard, lang: Lang) -> str:
    alone = {one.kind for one in card.ties.roles}
    of_contracts = joined(*(label(kind, lang) for kind in card.roles if kind not in alone))
    lines = [
        joined(label(one.kind, lang), one.other_name, span(one.started_on, one.ended_on, lang))
        for one in card.ties.roles
    ]
    return "\n".join(line for line in (of_contracts, *lines) if line)


def _guardians(card: ClientCard, lang: Lang, *, of_client: bool) -> str:
    found = (one for one in card.ties.guardians if one.of_client is of_client)
    return "\n".join(joined(one.name, dated("told", one.told_on, lang)) for one in found)


def _contact(card: ClientCard, lang: Lang) -> list[Block]:
    party = card.person or card.organisation
    points: tuple[ContactPoint, ...] = party.contact_points if party else ()
    rows = tuple((label(one.kind, lang), one.value, _source(one, lang)) for one in points)
    return table(("what", "value", "source"), rows, (20, 46, 34), lang)


def _source(point: ContactPoint, lang: Lang) -> str:
    return joined(label(point.source, lang) if point.source else "", day(point.obtained_on, lang))


def _people(card: ClientCard) -> list[Block]:
    lines = [joined(one.name, one.position, one.unit) for one in card.members]
    lines += [one.name for one in card.ties.units]
    return [Bullets(tuple(lines))] if lines else []


def _contracts(card: ClientCard, terms: Terms, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            span(one.starts_on, one.ends_on, lang),
            f"{one.title}\n{label(one.kind, lang)}",
            "\n".join(line for line in _agreed(one, terms.get(one.uid), lang) if line),
        )
        for one in card.contracts
    )
    return rows_of(rows, SPAN, lang)


def _agreed(one: ContractLine, agreed: ContractSummary | None, lang: Lang) -> list[str]:
    held = f"{one.held_sessions}/{one.planned_sessions}" if one.planned_sessions else one.held_sessions
    done = word("sessions_held", lang).format(done=held)
    where = joined(one.place, text("orderer", "remote", lang) if one.remote else "")
    filed = kept(one.kept_at, one.paper_place, lang)
    if agreed is None:
        return [joined(one.orderer, done), where, filed]
    sets = [
        joined(f"{label(each.data_set, lang)}: {label(each.role, lang).lower()}", each.instruction)
        for each in agreed.data_sets
    ]
    signed = dated("signed", agreed.signed_on, lang)
    return [joined(one.orderer, done), agreed.timetable, where, agreed.price, joined(signed, filed), *sets]


def _appointments(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            day(one.planned_on, lang),
            one.contract_title,
            _when_and_where(one.starts_at, one.minutes, one.place, remote=one.remote, lang=lang),
        )
        for one in card.appointments
    )
    return rows_of(rows, DAY, lang)


def _sessions(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple((day(one.held_on, lang), one.contract_title, _session(one, lang)) for one in card.sessions)
    return rows_of(rows, DAY, lang)


def _session(one: SessionLine, lang: Lang) -> str:
    return joined(
        _when_and_where(one.starts_at, one.minutes, one.place, remote=one.remote, lang=lang),
        word("invoiced", lang) if one.invoiced else "",
        "" if one.came else word("absent", lang),
    )


def _when_and_where(starts_at: str, minutes: int, place: str, *, remote: bool, lang: Lang) -> str:
    length = text("orderer", "minutes", lang).format(count=minutes)
    return joined(starts_at, length, place, text("orderer", "remote", lang) if remote else "")


def _contacts(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (day(one.happened_on, lang), joined(label(one.kind, lang), label(one.direction, lang).lower()), one.summary)
        for one in card.contacts
    )
    return rows_of(rows, DAY, lang)
