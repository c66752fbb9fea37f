"""What of a client lies in folders, was assessed and was disclosed: rows of the card, and each as it can be edited."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.papers import AssessmentEntry, DisclosureEntry, PaperEntry
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.storage.queries.prepared import KEY, of_party, prepared
from heijastus_desk.storage.tables.consents import consent
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.papers import assessment, disclosure, paper_record
from heijastus_desk.storage.tables.parties import organisation, person


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper in a folder."""

    uid: str
    number: int
    what: str
    record_class: RecordClass
    folder: str
    dated_on: date
    destroyed_on: date | None


@dataclass(frozen=True, slots=True)
class AssessmentLine:
    """An assessment of a person."""

    uid: str
    tool: str
    provider: str
    taken_on: date
    reported_to: str
    reported_on: date | None
    kept_at: HeldAt
    paper_place: str


@dataclass(frozen=True, slots=True)
class DisclosureLine:
    """What was given out about a person."""

    uid: str
    what: str
    to_whom: str
    disclosed_on: date
    basis: str


@dataclass(frozen=True, slots=True)
class GivenConsent:
    """A consent the person gave, for an assessment to rest on."""

    uid: str
    purpose: str
    happened_on: date


@dataclass(frozen=True, slots=True)
class CardPapers:
    """The card's part of this subject, the newest first."""

    papers: tuple[PaperLine, ...] = ()
    assessments: tuple[AssessmentLine, ...] = ()
    disclosures: tuple[DisclosureLine, ...] = ()
    given: tuple[GivenConsent, ...] = ()


def person_papers(connection: Connection, person_id: int, given: tuple[GivenConsent, ...]) -> CardPapers:
    """Of the person with this row number, who gave these consents."""
    return CardPapers(
        papers=paper_lines(connection, PartyKind.PERSON, person_id),
        assessments=assessment_lines(connection, person_id),
        disclosures=disclosure_lines(connection, person_id),
        given=given,
    )


def organisation_papers(connection: Connection, organisation_id: int) -> CardPapers:
    return CardPapers(papers=paper_lines(connection, PartyKind.ORGANISATION, organisation_id))


def paper_lines(connection: Connection, kind: PartyKind, key: int) -> tuple[PaperLine, ...]:
    return tuple(
        PaperLine(r.uid, r.number, r.what, RecordClass(r.record_class), r.folder, r.dated_on, r.destroyed_on)
        for r in _papers(kind).rows(connection, key=key)
    )


def assessment_lines(connection: Connection, person_id: int) -> tuple[AssessmentLine, ...]:
    return tuple(
        AssessmentLine(
            r.uid, r.tool, r.provider, r.taken_on, r.reported_to, r.reported_on, HeldAt(r.kept_at), r.paper_place
        )
        for r in _assessments().rows(connection, key=person_id)
    )


def disclosure_lines(connection: Connection, person_id: int) -> tuple[DisclosureLine, ...]:
    return tuple(
        DisclosureLine(r.uid, r.what, r.to_whom, r.disclosed_on, r.basis)
        for r in _disclosures().rows(connection, key=person_id)
    )


@prepared
def _papers(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    query = select(paper_record).where(of_party(paper_record, kind))
    return query.order_by(paper_record.c.dated_on.desc(), paper_record.c.id.desc())


@prepared
def _assessments() -> Select[*tuple[Any, ...]]:
    query = select(assessment).where(assessment.c.person_id == KEY)
    return query.order_by(assessment.c.taken_on.desc(), assessment.c.id.desc())


@prepared
def _disclosures() -> Select[*tuple[Any, ...]]:
    query = select(disclosure).where(disclosure.c.person_id == KEY)
    return query.order_by(disclosure.c.disclosed_on.desc(), disclosure.c.id.desc())


def paper_entry(connection: Connection, uid: str) -> tuple[PaperEntry, int] | None:
    """The paper and its version; None when there is none."""
    tied = (
        paper_record.outerjoin(person, person.c.id == paper_record.c.person_id)
        .outerjoin(organisation, organisation.c.id == paper_record.c.organisation_id)
        .outerjoin(contract, contract.c.id == paper_record.c.contract_id)
    )
    named = (
        person.c.uid.label("person_uid"),
        organisation.c.uid.label("organisation_uid"),
        contract.c.uid.label("contract_uid"),
    )
    query = select(paper_record, *named).select_from(tied)
    row = connection.execute(query.where(paper_record.c.uid == uid)).first()
    if row is None:
        return None
    entry = PaperEntry(
        what=row.what,
        party=PartyRef(person=row.person_uid or "", organisation=row.organisation_uid or ""),
        contract=row.contract_uid or "",
        record_class=RecordClass(row.record_class),
        folder=row.folder,
        dated_on=row.dated_on,
        destroyed_on=row.destroyed_on,
    )
    return entry, row.version


def assessment_entry(connection: Connection, uid: str) -> tuple[AssessmentEntry, int] | None:
    """The assessment and its version; None when there is none."""
    tied = (
        assessment.join(person, person.c.id == assessment.c.person_id)
        .outerjoin(contract, contract.c.id == assessment.c.contract_id)
        .outerjoin(consent, consent.c.id == assessment.c.consent_id)
    )
    named = (
        person.c.uid.label("person_uid"),
        contract.c.uid.label("contract_uid"),
        consent.c.uid.label("consent_uid"),
    )
    row = connection.execute(select(assessment, *named).select_from(tied).where(assessment.c.uid == uid)).first()
    if row is None:
        return None
    entry = AssessmentEntry(
        tool=row.tool,
        person=row.person_uid,
        contract=row.contract_uid or "",
        consent=row.consent_uid or "",
        provider=row.provider,
        taken_on=row.taken_on,
        results=row.results,
        reported_to=row.reported_to,
        reported_on=row.reported_on,
        kept_at=HeldAt(row.kept_at),
        paper_place=row.paper_place,
    )
    return entry, row.version


def disclosure_entry(connection: Connection, uid: str) -> tuple[DisclosureEntry, int] | None:
    """The disclosure and its version; None when there is none."""
    tied = disclosure.join(person, person.c.id == disclosure.c.person_id).outerjoin(
        contract, contract.c.id == disclosure.c.contract_id
    )
    named = (person.c.uid.label("person_uid"), contract.c.uid.label("contract_uid"))
    row = connection.execute(select(disclosure, *named).select_from(tied).where(disclosure.c.uid == uid)).first()
    if row is None:
        return None
    entry = DisclosureEntry(
        person=row.person_uid,
        contract=row.contract_uid or "",
        what=row.what,
        to_whom=row.to_whom,
        disclosed_on=row.disclosed_on,
        basis=row.basis,
    )
    return entry, row.version
