"""Which right bites on which basis (law 4.1, the whole table), and the traps beside it."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.domain.notices.law import LegalBasis, Right, SourceKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.resolver import RIGHT_PARAMS, ItemFacts, RightArticle, basis_of, is_portable, resolve
from heijastus_desk.domain.rights.values import ASKABLE, Decision

YES, PART, NO = Decision.GRANT, Decision.PARTIAL, Decision.REFUSE
BASIS = LegalBasis
UNTIL = date(2032, 12, 31)


def card(basis: LegalBasis, **more: object) -> ItemFacts:
    facts = ItemFacts(table="person", uid="u", record_class=RecordClass.CLIENT_CARD, basis=basis)
    return replace(facts, **more)


def voucher(**more: object) -> ItemFacts:
    facts = card(BASIS.LEGAL_OBLIGATION, record_class=RecordClass.VOUCHER, by_law=True, law_until=UNTIL)
    return replace(facts, **more)


def marketing(basis: LegalBasis) -> ItemFacts:
    return card(basis, record_class=RecordClass.MARKETING)


TABLE = {
    # access, rectification, erasure, restriction, portability, objection, withdrawal
    "consent": (card(BASIS.CONSENT), (YES, YES, YES, YES, YES, NO, YES)),
    "contract": (card(BASIS.CONTRACT), (YES, YES, YES, YES, YES, NO, None)),
    "legal obligation": (voucher(), (YES, PART, PART, YES, NO, NO, None)),
    "legitimate interests": (card(BASIS.LEGITIMATE_INTERESTS), (YES, YES, YES, YES, NO, YES, None)),
    "marketing by consent": (marketing(BASIS.CONSENT), (YES, YES, YES, YES, YES, YES, YES)),
    "marketing by interests": (marketing(BASIS.LEGITIMATE_INTERESTS), (YES, YES, YES, YES, NO, YES, None)),
}
COLUMNS = (
    Right.ACCESS,
    Right.RECTIFICATION,
    Right.ERASURE,
    Right.RESTRICTION,
    Right.PORTABILITY,
    Right.OBJECTION,
    Right.WITHDRAWAL,
)


@pytest.mark.parametrize("row", TABLE)
def test_each_right_exists_on_the_bases_the_law_gives_it(row: str) -> None:
    facts, wanted = TABLE[row]
    found = [resolve(facts, right) for right in COLUMNS]
    assert tuple(one.decision if one else None for one in found) == wanted


def test_a_marketing_ban_concerns_only_what_is_there_to_write_to_somebody_and_is_absolute() -> None:
    for basis in (BASIS.CONSENT, BASIS.LEGITIMATE_INTERESTS):
        found = resolve(marketing(basis), Right.MARKETING_BAN)
        assert found
        assert (found.decision, found.article) == (YES, RightArticle.MARKETING)
        objected = resolve(replace(marketing(basis), holds=frozenset({HoldCause.CLAIM})), Right.OBJECTION)
        assert objected
        assert objected.decision is YES, "no weighing, whatever else stands open"
    assert resolve(card(BASIS.CONTRACT), Right.MARKETING_BAN) is None


def test_a_voucher_stays_until_its_day_and_no_longer() -> None:
    kept = resolve(voucher(), Right.ERASURE)
    assert kept
    assert (kept.decision, kept.article, kept.until) == (PART, RightArticle.BY_LAW, UNTIL)
    lapsed = resolve(voucher(by_law=False, law_until=None), Right.ERASURE)
    assert lapsed
    assert (lapsed.decision, lapsed.until) == (YES, None)
    undated = resolve(voucher(law_until=None), Right.ERASURE)
    assert undated
    assert (undated.decision, undated.reason.code) == (PART, "right_erase_books_open")


@pytest.mark.parametrize("cause", [HoldCause.CLAIM, HoldCause.COLLECTION, HoldCause.OPEN_INVOICE])
def test_an_open_claim_keeps_what_it_needs(cause: HoldCause) -> None:
    held = card(BASIS.LEGITIMATE_INTERESTS, holds=frozenset({cause}))
    erasing, objecting = resolve(held, Right.ERASURE), resolve(held, Right.OBJECTION)
    assert erasing
    assert objecting
    assert (erasing.decision, erasing.article) == (NO, RightArticle.CLAIMS)
    assert objecting.decision is NO


def test_the_file_of_a_request_outlives_the_erasure() -> None:
    case = card(BASIS.LEGAL_OBLIGATION, record_class=RecordClass.REQUEST_FILE, outlives=True)
    assert resolve(case, Right.ERASURE) is None, "it stays without anything of the request being refused"
    gathered = resolve(replace(case, outlives=False), Right.ERASURE)
    assert gathered
    assert gathered.decision is YES, "a package gathered for the person goes"


def test_of_a_group_note_the_person_gets_and_corrects_only_what_is_hers() -> None:
    note = card(BASIS.LEGITIMATE_INTERESTS, record_class=RecordClass.NOTES, shared=True)
    access, correcting = resolve(note, Right.ACCESS), resolve(note, Right.RECTIFICATION)
    assert access
    assert correcting
    assert (access.decision, access.article) == (PART, RightArticle.OTHERS)
    assert correcting.reason.code == "right_rectify_shared"


@pytest.mark.parametrize("right", ASKABLE)
def test_what_is_held_for_an_orderer_is_forwarded_and_never_decided(right: Right) -> None:
    held = card(BASIS.CONSENT, record_class=RecordClass.MARKETING, held_for="Keksitty Oy")
    found = resolve(held, right)
    assert found
    assert (found.decision, found.article) == (NO, RightArticle.PROCESSOR)
    assert found.reason.params["controller"] == "Keksitty Oy"
    assert not is_portable(held)


@pytest.mark.parametrize(
    ("more", "portable"),
    [
        ({}, True),
        ({"basis": BASIS.CONSENT}, True),
        ({"basis": BASIS.LEGITIMATE_INTERESTS}, False),
        ({"basis": BASIS.LEGAL_OBLIGATION}, False),
        ({"on_paper": True}, False),
        ({"record_class": RecordClass.NOTES}, False),
        ({"record_class": RecordClass.SESSION_DATES, "source": SourceKind.OWN_WORK}, True),
        ({"record_class": RecordClass.ASSESSMENT}, True),
        ({"source": SourceKind.ORDERER}, False),
    ],
)
def test_portable_is_what_was_given_or_observed_under_consent_or_contract(
    more: dict[str, object], portable: bool
) -> None:
    assert is_portable(replace(card(BASIS.CONTRACT), **more)) is portable


@pytest.mark.parametrize(
    ("record_class", "named", "party", "wanted"),
    [
        (RecordClass.CLIENT_CARD, {BASIS.CONTRACT, BASIS.LEGITIMATE_INTERESTS}, True, BASIS.CONTRACT),
        (RecordClass.CLIENT_CARD, {BASIS.CONTRACT}, False, BASIS.LEGITIMATE_INTERESTS),
        (RecordClass.NOTES, {BASIS.CONTRACT, BASIS.CONSENT}, False, BASIS.CONSENT),
        (RecordClass.NOTES, set(), True, BASIS.CONTRACT),
        (RecordClass.VOUCHER, {BASIS.CONTRACT}, True, BASIS.LEGAL_OBLIGATION),
        (RecordClass.CONSENT, {BASIS.CONSENT}, True, BASIS.LEGAL_OBLIGATION),
        (RecordClass.MARKETING, {BASIS.CONSENT}, True, BASIS.CONSENT),
        (RecordClass.MARKETING, {BASIS.CONSENT, BASIS.LEGITIMATE_INTERESTS}, True, BASIS.LEGITIMATE_INTERESTS),
    ],
)
def test_who_is_no_party_is_never_there_on_the_contract(
    record_class: RecordClass, named: set[LegalBasis], party: bool, wanted: LegalBasis
) -> None:
    assert basis_of(record_class, frozenset(named), party=party) is wanted


def test_every_reason_given_is_among_those_that_are_worded() -> None:
    kinds = [card(basis, record_class=one) for basis in LegalBasis for one in RecordClass]
    given = {found.reason.code for facts in kinds for right in ASKABLE if (found := resolve(facts, right))}
    assert given <= RIGHT_PARAMS.keys()
