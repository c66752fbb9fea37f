"""What a printed client card says: everything of the card but the texts of notes, in sections."""

from collections.abc import Iterable
from datetime import date

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Table
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPoint
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.storage.queries.client_card import ClientCard
from heijastus_desk.wording.sentences import format_date, label

_PAPER = "client_card"
_DAY_WHAT_MORE = (16, 30, 54)


def card_sections(card: ClientCard, lang: Lang) -> tuple[Section, ...]:
    """The sections that have something to say."""
    made = (
        _section("basics", _basics(card, lang), lang),
        _section("contact", _contact(card, lang), lang),
        _section("people", _people(card), lang),
        _section("contracts", _contracts(card, lang), lang),
        _section("sessions", _sessions(card, lang), lang),
        _section("contacts", _contacts(card, lang), lang),
        _section("consents", _consents(card, lang), lang),
        _section("bans", _bans(card, lang), lang),
        _section("invoices", _invoices(card, lang), lang),
        _section("papers", _papers(card, lang), lang),
        _section("files", _files(card, lang), lang),
        _section("notices", _notices(card, lang), lang),
    )
    return tuple(section for section in made if section.blocks)


def _section(key: str, blocks: Iterable[Block], lang: Lang) -> Section:
    return Section(key, text(_PAPER, key, lang), tuple(blocks))


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
            ("einvoice", ", ".join(part for part in (firm.einvoice_address, firm.einvoice_operator) if part)),
            ("background", firm.background),
            ("lang", label(firm.lang, lang)),
        ]
        period = (firm.relationship_started, firm.relationship_ended)
    else:
        period = (None, None)
    rows += [
        ("relationship", _span(*period, lang)),
        ("roles", ", ".join(label(role, lang) for role in card.roles)),
        ("labels", ", ".join(card.ties.labels)),
        ("guardians", ", ".join(one.name for one in card.ties.guardians if one.of_client)),
        ("notes", text(_PAPER, "notes_count", lang).format(count=len(card.notes)) if card.notes else ""),
    ]
    return [KeyValues(tuple((text(_PAPER, key, lang), value) for key, value in rows if value))]


def _contact(card: ClientCard, lang: Lang) -> list[Block]:
    party = card.person or card.organisation
    points: tuple[ContactPoint, ...] = party.contact_points if party else ()
    rows = tuple((label(one.kind, lang), one.value, _source(one, lang)) for one in points)
    return _table(("what", "value", "source"), rows, (20, 46, 34), lang)


def _source(point: ContactPoint, lang: Lang) -> str:
    return _joined(label(point.source, lang) if point.source else "", _day(point.obtained_on, lang))


def _people(card: ClientCard) -> list[Block]:
    lines = [_joined(one.name, one.position, one.unit) for one in card.members]
    lines += [one.name for one in card.ties.units]
    return [Bullets(tuple(lines))] if lines else []


def _contracts(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            _span(one.starts_on, one.ends_on, lang),
            f"{one.title}\n{label(one.kind, lang)}",
            _joined(
                one.orderer,
                text(_PAPER, "sessions_held", lang).format(
                    done=f"{one.held_sessions}/{one.planned_sessions}" if one.planned_sessions else one.held_sessions
                ),
                _kept(one.kept_at, one.paper_place, lang),
            ),
        )
        for one in card.contracts
    )
    return _table(("day", "what", "more"), rows, (26, 34, 40), lang)


def _sessions(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            _day(one.held_on, lang),
            one.contract_title,
            _joined(text("orderer", "minutes", lang).format(count=one.minutes), one.place),
        )
        for one in card.sessions
    )
    return _table(("day", "what", "more"), rows, _DAY_WHAT_MORE, lang)


def _contacts(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (_day(one.happened_on, lang), _joined(label(one.kind, lang), label(one.direction, lang).lower()), one.summary)
        for one in card.contacts
    )
    return _table(("day", "what", "more"), rows, _DAY_WHAT_MORE, lang)


def _consents(card: ClientCard, lang: Lang) -> list[Block]:
    said = card.consents
    rows = [
        (one.happened_on, one.purpose, _joined(label(one.step, lang), label(one.how, lang))) for one in said.consents
    ]
    rows += [
        (one.happened_on, label(one.kind, lang), _joined(label(one.step, lang), one.to_whom, one.extent))
        for one in said.permissions
    ]
    rows += [
        (one.happened_on, label(one.channel, lang), _joined(label(one.ground, lang), one.rests_on))
        for one in said.marketing
    ]
    newest = sorted(rows, key=lambda row: row[0], reverse=True)
    cells = tuple((_day(day, lang), what, more) for day, what, more in newest)
    return _table(("day", "what", "more"), cells, _DAY_WHAT_MORE, lang)


def _bans(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (_span(one.stated_on, one.lifted_on, lang), label(one.kind, lang), one.details) for one in card.ties.bans
    )
    return _table(("day", "what", "more"), rows, (26, 34, 40), lang)


def _invoices(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            _day(one.dated_on, lang),
            one.number,
            _joined(
                label(one.kept_at, lang),
                one.place,
                text(_PAPER, "unpaid", lang) if one.is_open else "",
                text(_PAPER, "collection", lang) if one.in_collection else "",
            ),
        )
        for one in card.accounting
    )
    return _table(("day", "what", "more"), rows, _DAY_WHAT_MORE, lang)


def _papers(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            _day(one.dated_on, lang),
            f"{one.number}. {one.what}" if one.number else one.what,
            _joined(one.folder, label(one.record_class, lang), _destroyed(one.destroyed_on, lang)),
        )
        for one in card.papers.papers
    )
    return _table(("day", "what", "more"), rows, _DAY_WHAT_MORE, lang)


def _destroyed(day: date | None, lang: Lang) -> str:
    return text(_PAPER, "destroyed", lang).format(date=format_date(day, lang)) if day else ""


def _files(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple((_day(one.added_on, lang), one.file_name, one.contract_title) for one in card.files)
    return _table(("day", "what", "more"), rows, _DAY_WHAT_MORE, lang)


def _notices(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            _day(one.delivered_on, lang),
            one.register.get(lang),
            _joined(text(_PAPER, "version", lang).format(number=one.number), label(one.how, lang)),
        )
        for one in card.deliveries.given
    )
    lacking = [
        Paragraph(f"{text(_PAPER, 'notice_lacking', lang)}: {one.name.get(lang)}") for one in card.deliveries.lacking
    ]
    return [*_table(("day", "what", "more"), rows, _DAY_WHAT_MORE, lang), *lacking]


def _table(
    header: tuple[str, ...], rows: tuple[tuple[str, ...], ...], widths: tuple[float, ...], lang: Lang
) -> list[Block]:
    if not rows:
        return []
    return [Table(tuple(text(_PAPER, name, lang) for name in header), rows, widths, named=False)]


def _kept(kept_at: HeldAt, place: str, lang: Lang) -> str:
    return _joined(label(kept_at, lang), place) if kept_at is not HeldAt.HERE else ""


def _span(first: date | None, last: date | None, lang: Lang) -> str:
    return f"{_day(first, lang)}–{_day(last, lang)}" if first or last else ""


def _day(day: date | None, lang: Lang) -> str:
    return format_date(day, lang) if day else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
