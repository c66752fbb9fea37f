"""The printed client card's later sections: what was said, forbidden, sent, assessed, given out, filed and invoiced."""

from datetime import date

from heijastus_desk.documents.blocks import Block, Paragraph, Section
from heijastus_desk.domain.languages import Lang
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
    word,
)
from heijastus_desk.storage.queries.client_card import ClientCard
from heijastus_desk.wording.sentences import label


def sections(card: ClientCard, lang: Lang) -> tuple[Section, ...]:
    """In the order of the card's tabs."""
    return (
        section("consents", _consents(card, lang), lang),
        section("sends", _sends(card, lang), lang),
        section("bans", _bans(card, lang), lang),
        section("events", _events(card, lang), lang),
        section("assessments", _assessments(card, lang), lang),
        section("disclosures", _disclosures(card, lang), lang),
        section("invoices", _invoices(card, lang), lang),
        section("papers", _papers(card, lang), lang),
        section("files", _files(card, lang), lang),
        section("notices", _notices(card, lang), lang),
    )


def _consents(card: ClientCard, lang: Lang) -> list[Block]:
    said = card.consents
    rows: list[tuple[date, str, str]] = [
        (
            one.happened_on,
            one.purpose,
            joined(
                label(one.step, lang),
                word("explicit", lang) if one.explicit else "",
                label(one.how, lang),
                word("version", lang).format(number=one.number) if one.number else "",
                one.evidence,
            ),
        )
        for one in said.consents
    ]
    rows += [
        (
            one.happened_on,
            label(one.kind, lang),
            joined(
                label(one.step, lang), one.to_whom, one.extent, one.contract_title, label(one.how, lang), one.evidence
            ),
        )
        for one in said.permissions
    ]
    rows += [
        (one.happened_on, label(one.channel, lang), joined(label(one.ground, lang), one.rests_on, one.source))
        for one in said.marketing
    ]
    newest = sorted(rows, key=lambda row: row[0], reverse=True)
    return rows_of(tuple((day(when, lang), what, more) for when, what, more in newest), DAY, lang)


def _sends(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple((day(one.sent_on, lang), one.title, label(one.channel, lang)) for one in card.consents.sends)
    return rows_of(rows, DAY, lang)


def _bans(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (span(one.stated_on, one.lifted_on, lang), label(one.kind, lang), one.details) for one in card.ties.bans
    )
    return rows_of(rows, SPAN, lang)


def _events(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple((day(one.held_on, lang), one.title, one.details) for one in card.ties.participations)
    return rows_of(rows, DAY, lang)


def _assessments(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            day(one.taken_on, lang),
            joined(one.tool, one.provider),
            joined(
                word("reported", lang).format(whom=one.reported_to) if one.reported_to else "",
                day(one.reported_on, lang),
                kept(one.kept_at, one.paper_place, lang),
            ),
        )
        for one in card.papers.assessments
    )
    return rows_of(rows, DAY, lang)


def _disclosures(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (day(one.disclosed_on, lang), one.to_whom, "\n".join(part for part in (one.what, one.basis) if part))
        for one in card.papers.disclosures
    )
    return rows_of(rows, DAY, lang)


def _invoices(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            day(one.dated_on, lang),
            one.number,
            joined(
                dated("booked", one.booked_on, lang),
                label(one.kept_at, lang),
                one.place,
                word("unpaid", lang) if one.is_open else "",
                word("collection", lang) if one.in_collection else "",
            ),
        )
        for one in card.accounting
    )
    return rows_of(rows, DAY, lang)


def _papers(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            day(one.dated_on, lang),
            f"{one.number}. {one.what}" if one.number else one.what,
            joined(one.folder, label(one.record_class, lang), dated("destroyed", one.destroyed_on, lang)),
        )
        for one in card.papers.papers
    )
    return rows_of(rows, DAY, lang)


def _files(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple((day(one.added_on, lang), one.file_name, one.contract_title) for one in card.files)
    return rows_of(rows, DAY, lang)


def _notices(card: ClientCard, lang: Lang) -> list[Block]:
    rows = tuple(
        (
            day(one.delivered_on, lang),
            one.register.get(lang),
            joined(word("version", lang).format(number=one.number), label(one.how, lang)),
        )
        for one in card.deliveries.given
    )
    lacking = [Paragraph(f"{word('notice_lacking', lang)}: {one.name.get(lang)}") for one in card.deliveries.lacking]
    return [*rows_of(rows, DAY, lang), *lacking]
