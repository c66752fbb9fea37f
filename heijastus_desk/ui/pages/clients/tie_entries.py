"""Rows, chips and facts of what ties a client to others and to her."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import BanKind, PartyKind
from heijastus_desk.domain.party_ties import OF_AGE, years_this_year
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.services.client_ties import GuardianLine, RoleLine
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.view import Entry, FactLine, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

MOST_LABELS_SHOWN = 4


def people_entries(client: LoadedClient, today: date, lang: Lang) -> tuple[Entry, ...]:
    """Everybody and everything the client is tied to, under headings; bans and events of a person at the end."""
    ties = client.card.ties
    guardians = [line for line in ties.guardians if line.of_client]
    children = [line for line in ties.guardians if not line.of_client]
    contacts = [line for line in ties.roles if line.other and not client.is_person]
    roles = [line for line in ties.roles if line not in contacts and line.kind is not RoleKind.GUARDIAN]
    parts = (
        ("employer", translate("Clients", "Employer"), _employer(client)),
        ("parent", translate("Clients", "Unit of"), _parent(client)),
        ("units", translate("Clients", "Units"), _units(client)),
        ("contacts", translate("Clients", "Contact persons"), (_role(line, lang, today) for line in contacts)),
        ("members", translate("Clients", "Persons who work there"), _members(client, lang)),
        ("guardians", translate("Clients", "Guardians"), (_guardian(line, today, lang) for line in guardians)),
        ("children", translate("Clients", "Guardian of"), (_guardian(line, today, lang) for line in children)),
        ("roles", translate("Clients", "Roles without a contract"), (_role(line, lang, today) for line in roles)),
        ("bans", translate("Clients", "Bans"), _bans(client, lang)),
        ("events", translate("Clients", "Events"), _events(client, lang)),
    )
    return tuple(entry for key, title, rows in parts for entry in _headed(key, title, rows))


def tie_chips(client: LoadedClient, today: date, lang: Lang) -> tuple[Mark, ...]:
    """Under age, what is forbidden, labels."""
    person, ties = client.card.person, client.card.ties
    age = _age_mark(person.birth_year if person else None, today)
    bans = dict.fromkeys(line.kind for line in ties.bans if line.lifted_on is None)
    forbidden = [
        Mark(translate("Clients", "Ban: {what}").format(what=label(kind, lang).lower()), Tone.HELD) for kind in bans
    ]
    labels = [Mark(name) for name in ties.labels[:MOST_LABELS_SHOWN]]
    more = len(ties.labels) - len(labels)
    if more > 0:
        labels.append(Mark(f"+{more}"))
    return (*((age,) if age.text else ()), *forbidden, *labels)


def forbidden(client: LoadedClient, kind: BanKind) -> str:
    """A sentence about the bans of this kind in force, to be shown where she is about to do it; empty without any."""
    bans = [line for line in client.card.ties.bans if line.kind is kind and line.lifted_on is None]
    if not bans:
        return ""
    details = " ".join(line.details for line in bans if line.details)
    return translate("Clients", "The person has forbidden this. {details}").format(details=details).strip()


def invoice_facts(client: LoadedClient) -> tuple[FactLine, ...]:
    """Where an organisation takes its e-invoices."""
    card = client.card.organisation
    if card is None or not card.einvoice_address:
        return ()
    return (FactLine(translate("Clients", "E-invoice address"), card.einvoice_address, card.einvoice_operator),)


def party_of(entry: Entry) -> str:
    """The uid of the person or organisation a row speaks of; empty for a row of nobody else."""
    if entry.table in set(PartyKind):
        return entry.record
    return entry.uid.split(":")[2] if entry.table in {"role", "guardianship"} and entry.uid.count(":") > 1 else ""


def can_end(entry: Entry) -> bool:
    """Whether the tie of this row lasts still: one that ended has a mark without a tone."""
    return entry.table == "guardianship" or (entry.table in {"role", "ban"} and entry.mark.tone is not Tone.NEUTRAL)


def _headed(key: str, title: str, rows: Iterable[Entry]) -> tuple[Entry, ...]:
    found = tuple(rows)
    return (Entry(f"heading:{key}", title, heading=True), *found) if found else ()


def _employer(client: LoadedClient) -> tuple[Entry, ...]:
    person = client.card.person
    if person is None or not person.employer:
        return ()
    work = ", ".join(part for part in (person.position, person.unit) if part)
    return (Entry(f"organisation:{person.employer}", client.card.employer_name, work),)


def _parent(client: LoadedClient) -> tuple[Entry, ...]:
    organisation = client.card.organisation
    if organisation is None or not organisation.parent:
        return ()
    return (Entry(f"organisation:{organisation.parent}", client.card.ties.parent_name),)


def _units(client: LoadedClient) -> tuple[Entry, ...]:
    archived = Mark(translate("Clients", "Archived"))
    return tuple(
        Entry(f"organisation:{line.uid}", line.name, mark=archived if line.archived else Mark(""))
        for line in client.card.ties.units
    )


def _members(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    rows: list[Entry] = []
    for one in client.card.members:
        # What somebody is in the process says more than that they ordered or pay for it.
        roles = sorted(one.roles, key=lambda role: role in {RoleKind.ORDERER, RoleKind.PAYER})
        told = ", ".join(label(role, lang).lower() for role in roles)
        work = ", ".join(part for part in (one.position, one.unit) if part)
        rows.append(Entry(f"person:{one.uid}", one.name, work or told[:1].upper() + told[1:]))
    return tuple(rows)


def _role(line: RoleLine, lang: Lang, today: date) -> Entry:
    kind = label(line.kind, lang)
    title = line.other_name if line.other_kind is PartyKind.PERSON and line.other else kind
    of = line.other_name if line.other_kind is PartyKind.ORGANISATION else ""
    lasted = _span(line.started_on, line.ended_on, lang)
    ended = line.ended_on is not None and line.ended_on <= today
    mark = Mark(translate("Clients", "Ended")) if ended else Mark(translate("Clients", "In force"), Tone.FINE)
    text = " · ".join(part for part in (of, lasted) if part)
    return Entry(f"role:{line.uid}" + (f":{line.other}" if line.other else ""), title, text, mark=mark)


def _guardian(line: GuardianLine, today: date, lang: Lang) -> Entry:
    day = format_date(line.told_on, lang) if line.told_on else ""
    told = translate("Clients", "Told on {day}").format(day=day) if day else translate("Clients", "Not told yet")
    mark = Mark("") if line.of_client else _age_mark(line.birth_year, today)
    return Entry(f"guardianship:{line.uid}:{line.person}", line.name, told, mark=mark)


def _bans(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            f"ban:{line.uid}",
            label(line.kind, lang),
            " · ".join(part for part in (line.details, _span(line.stated_on, line.lifted_on, lang)) if part),
            mark=Mark(translate("Clients", "In force"), Tone.HELD)
            if line.lifted_on is None
            else Mark(translate("Clients", "Lifted")),
        )
        for line in client.card.ties.bans
    )


def _events(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            f"event_participation:{line.uid}",
            line.title,
            " · ".join(part for part in (format_date(line.held_on, lang), line.details) if part),
        )
        for line in client.card.ties.participations
    )


def _span(first: date | None, last: date | None, lang: Lang) -> str:
    if first is None and last is None:
        return ""
    begins, ends = (format_date(day, lang) if day else "" for day in (first, last))
    return f"{begins}–{ends}"


def _age_mark(birth_year: int | None, today: date) -> Mark:
    if birth_year is None:
        return Mark("")
    years = years_this_year(birth_year, today)
    if years < OF_AGE:
        return Mark(translate("Clients", "Under 18"), Tone.SOON)
    return Mark(translate("Clients", "Turns 18 this year"), Tone.SOON) if years == OF_AGE else Mark("")
