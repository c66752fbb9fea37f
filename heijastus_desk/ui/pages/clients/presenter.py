"""What the clients page shows, derived from what was read; no widget is known here."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPoint, PartyKind
from heijastus_desk.domain.records import HeldAt, RoleKind
from heijastus_desk.domain.retention.freezes import RestrictedUse
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services.clients import ClientRow
from heijastus_desk.services.holdings import Holding
from heijastus_desk.ui.freeze_words import banner
from heijastus_desk.ui.pages.clients import standings
from heijastus_desk.ui.pages.clients.agreements import contract_entries, contract_facts
from heijastus_desk.ui.pages.clients.consent_entries import consent_chips, consent_entries
from heijastus_desk.ui.pages.clients.delivery_entries import notice_chips
from heijastus_desk.ui.pages.clients.freeze_chips import freeze_chips
from heijastus_desk.ui.pages.clients.holding_entries import held_rows
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.papers import papers
from heijastus_desk.ui.pages.clients.standings import Standings
from heijastus_desk.ui.pages.clients.tie_entries import invoice_facts, people_entries, tie_chips
from heijastus_desk.ui.pages.clients.timeline import joined, sessions_and_notes, timeline
from heijastus_desk.ui.pages.clients.view import CardState, FactLine, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def row_subtitle(row: ClientRow, lang: Lang) -> str:
    """Employer and roles of a line of the list."""
    words = [row.employer] if row.employer else []
    if row.kind is PartyKind.ORGANISATION:
        words.append(label(PartyKind.ORGANISATION, lang))
    elif not row.employer and {RoleKind.ORDERER, RoleKind.PAYER} & set(row.roles):
        words.append(translate("Clients", "Private client"))
    return _sentence_case(" · ".join([*words, *_role_words(row.roles, lang)[:1]]))


def derive_card(
    client: LoadedClient,
    known: Standings | None,
    today: date,
    lang: Lang,
    holdings: Sequence[Holding] = (),
    use: RestrictedUse | None = None,
) -> CardState:
    """The whole card; retention and what is held by kind join it as soon as they are known.

    `use` is the lawful use a restricted person's card was opened for.
    """
    lines = known.lines.get(client.card.uid, ()) if known else ()
    return CardState(
        uid=client.card.uid,
        kind=client.card.kind,
        archived=client.card.archived,
        name=client.card.name,
        subtitle=_subtitle(client, lang),
        read_only=client.is_restricted,
        banner=banner(client.freezes, use, today, lang),
        has_request=any(one.cause is HoldCause.REQUEST for one in client.freezes),
        reach=" · ".join(point.value for point in _points(client)),
        chips=(
            *_own_chips(client),
            *freeze_chips(client.freezes, today, lang),
            *standings.chips(lines, today, lang),
            *_paper_chips(client, lang),
            *tie_chips(client, today, lang),
            *notice_chips(client),
            *consent_chips(client),
        ),
        timeline=timeline(client, lang),
        people=people_entries(client, today, lang),
        contracts=contract_entries(client, today, lang),
        sessions=sessions_and_notes(client, lang),
        consents=consent_entries(client, lang),
        papers=papers(client, lang),
        held=held_rows(standings.held_entries(lines, lang), holdings, lang),
        contact_facts=(*_contact_facts(client, lang), *invoice_facts(client)),
        contract_facts=contract_facts(client, today, lang),
        why_facts=standings.why_facts(lines, today, lang),
    )


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]


def _role_words(roles: tuple[RoleKind, ...], lang: Lang) -> list[str]:
    # What somebody is in the process says more than that they ordered or pay for it.
    told = sorted(roles, key=lambda role: role in {RoleKind.ORDERER, RoleKind.PAYER})
    return [label(role, lang).lower() for role in told]


def _subtitle(client: LoadedClient, lang: Lang) -> str:
    card = client.card
    roles = ", ".join(_role_words(card.roles, lang))
    if card.person:
        work = joined(card.employer_name, card.person.unit, card.person.position)
        code = card.person.client_code if card.person.client_code != card.name else ""
        return " · ".join(part for part in (work, roles, code, label(card.person.lang, lang).lower()) if part)
    if card.organisation:
        number = card.organisation.business_id
        return " · ".join(part for part in (number, roles, label(card.organisation.lang, lang).lower()) if part)
    return roles


def _points(client: LoadedClient) -> tuple[ContactPoint, ...]:
    party = client.card.person or client.card.organisation
    return party.contact_points if party else ()


def _own_chips(client: LoadedClient) -> tuple[Mark, ...]:
    return (Mark(translate("Clients", "Archived"), Tone.ACCENT),) if client.card.archived else ()


def _paper_chips(client: LoadedClient, lang: Lang) -> tuple[Mark, ...]:
    card = client.card
    places = [line.paper_place for line in card.contracts if line.kept_at is HeldAt.PAPER]
    places += [line.paper_place for line in card.notes if line.kept_at is HeldAt.PAPER]
    known = dict.fromkeys(place for place in places if place)
    return tuple(Mark(f"{label(HeldAt.PAPER, lang)}: {place}") for place in list(known)[:2])


def _contact_facts(client: LoadedClient, lang: Lang) -> tuple[FactLine, ...]:
    facts: list[FactLine] = []
    for point in _points(client):
        source = label(point.source, lang) if point.source else ""
        day = format_date(point.obtained_on, lang) if point.obtained_on else ""
        given = translate("Clients", "From: {source}").format(source=joined(source, day)) if source or day else ""
        facts.append(FactLine(label(point.kind, lang), point.value, given))
    return tuple(facts)
