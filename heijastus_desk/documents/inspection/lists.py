"""The lists of the inspection pack: requests and breaches without identities, recipients, backups."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.blocks import Block, KeyValues, Paragraph, Section, Table
from heijastus_desk.documents.breach.sheet import about, moment
from heijastus_desk.documents.csv_tables import ENCODING, CsvTable
from heijastus_desk.documents.notice.texts import country
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.documents.orderer.wording import day, paper
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import RecipientRole
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.rights.breach import Breach
from heijastus_desk.domain.rights.clock import CaseClock
from heijastus_desk.domain.rights.values import RightsRequest
from heijastus_desk.wording.sentences import label

_PAPER = "inspection"


@dataclass(frozen=True, slots=True)
class Setting:
    """Whose pack it is, when and in which language it is made."""

    practice: Practice
    made_on: date
    lang: Lang


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """How many copies there are where, and when the newest was made; places by number, never by name."""

    here: int
    newest: date | None
    outside: tuple[tuple[int, date | None], ...]
    """of each medium: copies, and the day of the newest"""
    kept_days: int


def request_rows(cases: Sequence[tuple[RightsRequest, CaseClock]], lang: Lang) -> tuple[tuple[str, ...], ...]:
    """One row per case: number, days, rights, outcome; nothing that tells who asked."""
    return tuple(_request(case, clock, lang) for case, clock in cases)


def request_log(cases: Sequence[tuple[RightsRequest, CaseClock]], setting: Setting) -> PlainPaper:
    """The log of requests as a paper."""
    return _listed("requests", request_rows(cases, setting.lang), (0.6, 1.5, 3.4, 1.5, 1.5, 2.2, 0.9), setting)


def request_csv(cases: Sequence[tuple[RightsRequest, CaseClock]], lang: Lang) -> bytes:
    """The same as a table."""
    stream = io.StringIO(newline="")
    table = CsvTable(stream, _header("requests", lang))
    for row in request_rows(cases, lang):
        table.add(row)
    return stream.getvalue().encode(ENCODING)


def breach_list(breaches: Sequence[Breach], setting: Setting) -> PlainPaper:
    """The register of breaches: numbers, moments, extent and decisions; each entry has a sheet of its own."""
    rows = tuple(_breach(one, setting.lang) for one in breaches)
    return _listed("breaches", rows, (0.6, 1.9, 1.9, 1.6, 1.7, 1.9, 1.3), setting)


def recipient_list(recipients: Sequence[Recipient], setting: Setting) -> PlainPaper:
    """Everybody who gets data, with how the agreement (Art. 28) and a transfer stand."""
    rows = tuple(_recipient(one, setting.lang) for one in recipients)
    return _listed("recipients", rows, (2.6, 2.0, 1.2, 2.4, 2.4), setting)


def backup_paper(facts: BackupFacts, setting: Setting) -> PlainPaper:
    """How copies are made and for how long one may exist."""
    lang = setting.lang
    rows = [
        (_say("backup_here", lang), _copies(facts.here, facts.newest, lang)),
        *(
            (_say("backup_outside", lang).format(number=number), _copies(count, newest, lang))
            for number, (count, newest) in enumerate(facts.outside, 1)
        ),
        (_say("backup_kept", lang), _say("backup_days", lang).format(count=facts.kept_days)),
    ]
    blocks = (KeyValues(tuple(rows)), Paragraph(_say("backup_how", lang)))
    return _paper("backups", blocks, setting)


def unproven_paper(setting: Setting) -> PlainPaper:
    """What stands for a destruction report that cannot be made yet."""
    return _paper("unproven", (), setting)


def _listed(key: str, rows: tuple[tuple[str, ...], ...], widths: tuple[float, ...], setting: Setting) -> PlainPaper:
    table: Block = Table(_header(key, setting.lang), rows, widths, named=False)
    return _paper(key, (table,) if rows else (Paragraph(_say("none", setting.lang)),), setting)


def _paper(key: str, blocks: tuple[Block, ...], setting: Setting) -> PlainPaper:
    lead = Section("lead", "", (Paragraph(_say(f"{key}_lead", setting.lang)),))
    sections = (lead, Section(key, "", blocks))
    return paper(_say(f"{key}_title", setting.lang), sections, setting.practice, setting.made_on, setting.lang)


def _header(key: str, lang: Lang) -> tuple[str, ...]:
    return tuple(_say(f"{key}_columns", lang).split("|"))


def _request(case: RightsRequest, clock: CaseClock, lang: Lang) -> tuple[str, ...]:
    due = day(clock.due, lang)
    return (
        str(case.number),
        day(case.received_on, lang),
        ", ".join(label(right, lang) for right in case.asked),
        _say("extended", lang).format(date=due) if case.extended_on else due,
        day(case.closed_on, lang) or _say("open", lang),
        label(case.outcome, lang) if case.outcome else "",
        str((case.closed_on - case.received_on).days) if case.closed_on else "",
    )


def _breach(breach: Breach, lang: Lang) -> tuple[str, ...]:
    first = breach.first_report
    told = sum(one.told_on is not None for one in breach.persons)
    return (
        str(breach.number),
        moment(breach.noticed_at, lang),
        ", ".join(label(one, lang) for one in breach.nature),
        about(breach.person_count, lang),
        label(breach.risk, lang) if breach.risk else "",
        moment(first.sent_at, lang) if first else _say("not_notified", lang),
        f"{told} / {len(breach.persons)}" if breach.persons else "",
    )


def _recipient(one: Recipient, lang: Lang) -> tuple[str, ...]:
    is_processor = one.role is RecipientRole.PROCESSOR
    signed = day(one.agreement_signed, lang)
    agreement = (signed or _say("no_agreement", lang)) if is_processor else _say("no_need", lang)
    return (
        one.name,
        label(one.role, lang),
        country(one.country, lang) if one.country else "",
        agreement,
        label(one.mechanism, lang),
    )


def _copies(count: int, newest: date | None, lang: Lang) -> str:
    if newest is None:
        return _say("backup_none", lang)
    return _say("backup_copies", lang).format(count=count, date=day(newest, lang))


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
