"""What the clients page shows, derived from what was read; no widget is known here."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.records import HeldAt, RoleKind
from heijastus_desk.services.clients import ClientRow
from heijastus_desk.services.retention import RetentionOverview
from heijastus_desk.ui.pages.clients import standings
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.timeline import invoice_mark, joined, sessions_and_notes, shortened, timeline
from heijastus_desk.ui.pages.clients.view import CardState, Entry, FactLine, Mark
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
    return " · ".join([*words, *_role_words(row.roles, lang)[:1]])


def derive_card(client: LoadedClient, overview: RetentionOverview | None, today: date, lang: Lang) -> CardState:
    """The whole card; retention joins it as soon as it is known."""
    items = overview.of_subject(client.card.uid) if overview else ()
    return CardState(
        uid=client.card.uid,
        kind=client.card.kind,
        archived=client.card.archived,
        name=client.card.name,
        subtitle=_subtitle(client, lang),
        reach=" · ".join(point.value for point in _points(client)),
        chips=(*_own_chips(client), *standings.chips(items, today, lang), *_paper_chips(client, lang)),
        timeline=timeline(client, lang),
        people=tuple(Entry(f"person:{uid}", name) for uid, name in client.card.members),
        contracts=_contracts(client, today, lang),
        sessions=sessions_and_notes(client, lang),
        papers=_papers(client, lang),
        held=standings.held_entries(items, lang),
        contact_facts=_contact_facts(client, lang),
        contract_facts=_contract_facts(client, today, lang),
        why_facts=standings.why_facts(items, today, lang),
    )


def held_words(planned: int | None, held: int) -> str:
    """How many sessions of a contract were held and how many are left: "4/10, 6 left"."""
    if planned is None:
        return translate("Clients", "%n session(s) held", "", held)
    left = max(0, planned - held)
    return translate("Clients", "{held}/{planned}, {left} left").format(held=held, planned=planned, left=left)


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


def _points(client: LoadedClient):  # noqa: ANN202 - a tuple of contact points, whichever card holds them
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


def _contracts(client: LoadedClient, today: date, lang: Lang) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            f"contract:{line.uid}",
            line.title,
            " · ".join(
                part
                for part in (
                    label(line.kind, lang),
                    held_words(line.planned_sessions, line.held_sessions),
                    line.orderer,
                    _span(line.starts_on, line.ends_on, lang),
                    translate("Clients", "remote") if line.remote and not line.place else line.place,
                    client.terms[line.uid].timetable,
                )
                if part
            ),
            mark=_force(line.starts_on, line.ends_on, today),
        )
        for line in client.card.contracts
    )


def _force(starts_on: date | None, ends_on: date | None, today: date) -> Mark:
    if ends_on is not None and ends_on < today:
        return Mark(translate("Clients", "Ended"))
    if starts_on is not None and starts_on > today:
        return Mark(translate("Clients", "To come"), Tone.ACCENT)
    return Mark(translate("Clients", "In force"), Tone.FINE)


def _span(starts_on: date | None, ends_on: date | None, lang: Lang) -> str:
    if starts_on is None and ends_on is None:
        return ""
    return "–".join(format_date(day, lang) if day else "" for day in (starts_on, ends_on))


def _papers(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    card = client.card
    paper = [
        Entry(f"contract:{line.uid}", line.title, line.paper_place)
        for line in card.contracts
        if line.kept_at is HeldAt.PAPER
    ] + [
        Entry(
            f"note:{line.uid}",
            f"{label(line.kind, lang)} {format_date(line.written_on, lang)}",
            joined(line.paper_place, shortened(line.body)),
        )
        for line in card.notes
        if line.kept_at is HeldAt.PAPER
    ]
    files = [
        Entry(f"file:{f.uid}", f.file_name, joined(_size(f.size), format_date(f.added_on, lang))) for f in card.files
    ]
    groups = (
        ("paper", translate("Clients", "On paper"), paper),
        ("files", translate("Clients", "Files in the vault"), files),
        ("invoices", translate("Clients", "Invoices"), _invoices(client, lang)),
    )
    shown: list[Entry] = []
    for key, title, entries in groups:
        if entries:
            shown += [Entry(f"heading:{key}", title, heading=True), *entries]
    return tuple(shown)


def _invoices(client: LoadedClient, lang: Lang) -> list[Entry]:
    found: list[Entry] = []
    for line in client.card.accounting:
        dated = translate("Clients", "dated {date}").format(date=format_date(line.dated_on, lang))
        booked = ""
        if line.booked_on:
            booked = translate("Clients", "booked {date}").format(date=format_date(line.booked_on, lang))
        title = translate("Clients", "Invoice {number}").format(number=line.number)
        place = joined(label(line.kept_at, lang), line.place)
        mark = invoice_mark(is_open=line.is_open, in_collection=line.in_collection)
        found.append(Entry(f"invoice:{line.uid}", title, joined(dated, booked, place), mark=mark))
    return found


def _contact_facts(client: LoadedClient, lang: Lang) -> tuple[FactLine, ...]:
    facts: list[FactLine] = []
    for point in _points(client):
        source = label(point.source, lang) if point.source else ""
        day = format_date(point.obtained_on, lang) if point.obtained_on else ""
        given = translate("Clients", "From: {source}").format(source=joined(source, day)) if source or day else ""
        facts.append(FactLine(label(point.kind, lang), point.value, given))
    return tuple(facts)


def _contract_facts(client: LoadedClient, today: date, lang: Lang) -> tuple[FactLine, ...]:
    """The contract in force, else the newest one."""
    lines = client.card.contracts
    running = [line for line in lines if line.ends_on is None or line.ends_on >= today]
    for line in (running or lines)[:1]:
        place = translate("Clients", "remote") if line.remote and not line.place else line.place
        return (
            FactLine("", line.title),
            FactLine(translate("Clients", "Orderer"), line.orderer),
            FactLine(translate("Clients", "Place"), place),
            FactLine(translate("Clients", "Sessions"), held_words(line.planned_sessions, line.held_sessions)),
            FactLine(translate("Clients", "In force"), _span(line.starts_on, line.ends_on, lang)),
        )
    return ()


def _size(octets: int) -> str:
    if octets >= 1024 * 1024:
        return f"{octets / 1024 / 1024:.1f}".replace(".", ",") + " MB"
    return f"{-(-octets // 1024)} kB"


def row_marks(overview: RetentionOverview | None, lang: Lang) -> Mapping[str, Mark]:
    """The words beside the clients of the list, by uid; none until retention is known."""
    return standings.list_marks(overview, lang) if overview else {}
