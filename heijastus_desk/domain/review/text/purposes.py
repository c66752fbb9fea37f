"""Checks C06-C08: purposes, their legal bases and the legitimate interests."""

import re
from collections.abc import Iterator
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.text.outcome import fine, missing, not_concerned, outcome, partly, wrong
from heijastus_desk.domain.review.text.passages import Passage
from heijastus_desk.domain.review.text.reading import Reading

_BASES: Final = ("basis_consent", "basis_contract", "basis_law", "basis_interest", "basis_public")
_NO_STATEMENT: Final = frozenset(
    {
        NoticeItem.RETENTION,
        NoticeItem.RIGHTS,
        NoticeItem.WITHDRAWAL,
        NoticeItem.OBJECTION,
        NoticeItem.COMPLAINT,
        NoticeItem.COOKIES,
        NoticeItem.RECIPIENTS,
        NoticeItem.TRANSFERS,
        NoticeItem.PROTECTION,
        NoticeItem.SOURCES,
        NoticeItem.REQUESTS,
        NoticeItem.PROVISION,
        NoticeItem.AUTOMATED,
    }
)
"""Where a basis is only alluded to ("if we process by consent you may ...") or something else is meant by the word."""
_WORDS_PER_BASIS: Final = 4
_FEW: Final = 3
_LABELLED: Final = re.compile(r"[A-Z\u00c5\u00c4\u00d6][^:.]{3,60}:\s+\S")
"""'Log data: legitimate interest'"""
_BRACKETS: Final = re.compile(r"\(([^)]*)\)")


def purpose_checks(reading: Reading) -> Iterator[Finding]:
    """C06-C08."""
    yield _purposes(reading)
    basis, named = _legal_basis(reading)
    yield basis
    yield _interests(reading, basis, named)


def _purposes(reading: Reading) -> Finding:
    told = reading.mainly(NoticeItem.PURPOSES) or reading.about(NoticeItem.PURPOSES)
    told = tuple(p for p in told if p.headed or reading.fits(p, "purpose_words"))
    told = told or reading.hits("purpose_words", outside=_NO_STATEMENT)
    if not told:
        headings = reading.headings(NoticeItem.PURPOSES)
        return missing(Check.PURPOSES, "heading_only" if headings else "miss", headings[0] if headings else None)
    # "For one or more specific purposes" is the law's own phrase for consent.
    vague = next((p for p in told if reading.fits(p, "purpose_vague") and not reading.fits(p, "article_six")), None)
    return partly(Check.PURPOSES, "vague", vague) if vague else fine(Check.PURPOSES, told[0])


def _statements(reading: Reading) -> tuple[Passage, ...]:
    """Sentences that say on what ground data are processed."""
    named = {p.number for p in reading.hits("basis_words", "article_six", outside=_NO_STATEMENT)}
    under = {
        p.number
        for p in reading.about(NoticeItem.PURPOSES, NoticeItem.INTERESTS)
        if p.items[0] not in _NO_STATEMENT and reading.fits(p, *_BASES)
    }
    if not _declared(reading, named):
        named |= _paired(reading)
    marked = reading.index.meeting([*reading.signs["basis_words"], *reading.signs["article_six"]])
    found: list[Passage] = []
    for number in sorted(named | under):
        passage = reading.passages[number]
        is_about_storage = passage.items[:1] != (NoticeItem.PURPOSES,) and reading.fits(passage, "retention_words")
        if is_about_storage and not reading.fits(passage, "article_six"):
            continue
        titled = any(above in marked for above in passage.above)
        if reading.fits(passage, "conditional") and not titled and not reading.fits(passage, "article_six"):
            continue
        if number in named or titled:
            found.append(passage)
    return tuple(found)


def _paired(reading: Reading) -> set[int]:
    """Purposes with their ground beside them, as in "Invoicing, which the law demands"; one alone may be chance."""
    beside = {
        p.number: {base for base in _BASES if reading.fits(p, base)}
        for p in reading.mainly(NoticeItem.PURPOSES)
        if p.headed and reading.fits(p, *_BASES)
    }
    told = set[str]().union(*beside.values())
    listed = any(len(bases) >= _FEW or _bracketed(reading.passages[n]) for n, bases in beside.items())
    return set(beside) if len(told) > 1 and (len(beside) > 1 or listed) else set()


def _bracketed(passage: Passage) -> bool:
    """Whether a sentence puts a ground in brackets behind each of its purposes."""
    return passage.text.count("(") > 1


def _declared(reading: Reading, named: set[int]) -> bool:
    """Whether one sentence says what the legal ground of everything is: consent, and nothing else."""
    saying = [n for n in named if reading.fits(reading.passages[n], "basis_declared")]
    bases = {base for n in saying for base in _BASES if reading.fits(reading.passages[n], base)}
    return len(saying) == 1 and bases == {"basis_consent"}


def _law_itself(reading: Reading, statements: tuple[Passage, ...]) -> Passage | None:
    """The data protection law named as the legal obligation that the processing rests on."""
    for passage in statements:
        below = [p for p in reading.passages if passage.number in p.above]
        if reading.fits(passage, "basis_law") and below and all(reading.fits(p, "privacy_law") for p in below):
            return below[0]
    return None


def _legal_basis(reading: Reading) -> tuple[Finding, frozenset[str]]:
    statements = _statements(reading)
    by_statement = {p.number: {base for base in _BASES if reading.fits(p, base)} for p in statements}
    named = frozenset(base for bases in by_statement.values() for base in bases)
    for passage in statements:
        is_only = not by_statement[passage.number] - {"basis_consent"}
        if (reading.fits(passage, "repealed_basis") and is_only) or reading.fits(passage, "repealed_phrase"):
            return wrong(Check.LEGAL_BASIS, "repealed", passage), named
    itself = _law_itself(reading, statements)
    if itself and named <= {"basis_law", "basis_consent"}:
        return wrong(Check.LEGAL_BASIS, "law_itself", itself), named
    implied = reading.first("consent_implied", outside=_NO_STATEMENT)
    if implied and named <= {"basis_consent"}:
        return wrong(Check.LEGAL_BASIS, "consent_implied", implied), named
    if not named:
        return missing(Check.LEGAL_BASIS), named
    quote = next(p for p in statements if by_statement[p.number])
    uses = reading.about(NoticeItem.PURPOSES) or statements
    wide = next((p for p in uses if reading.fits(p, "wide_use")), None)
    needed = next((p for p in uses if reading.fits(p, "needed_use")), None)
    if named == frozenset({"basis_contract"}) and wide:
        return wrong(Check.LEGAL_BASIS, "contract_for_all", quote), named
    if named == frozenset({"basis_consent"}) and needed:
        return wrong(Check.LEGAL_BASIS, "consent", quote), named
    if _only_listed(reading, statements, by_statement):
        return partly(Check.LEGAL_BASIS, "partial", quote), named
    return fine(Check.LEGAL_BASIS, quote), named


def _only_listed(reading: Reading, statements: tuple[Passage, ...], bases: dict[int, set[str]]) -> bool:
    """Whether several bases are named, and beside none of them what it is for."""
    telling = [p for p in statements if bases[p.number]]
    telling = [p for p in telling if NoticeItem.PURPOSES in p.items] or telling
    several = len(set[str]().union(*(bases[p.number] for p in telling))) > 1
    in_a_row = len({(p.section, p.above) for p in telling}) == 1
    if any(reading.fits(p, "purpose_named") or _LABELLED.match(p.text) for p in telling):
        return False
    # "Data of our staff are processed on the ground of ..." says what each ground is for as well.
    return several and in_a_row and not all(len(_content(reading, p)) >= _FEW for p in telling)


def _interests(reading: Reading, basis: Finding, named: frozenset[str]) -> Finding:
    headed = [h for h in reading.headings(NoticeItem.INTERESTS) if reading.fits(h, "basis_interest")]
    for heading in headed:
        for passage in reading.below(heading):
            other = any(reading.fits(passage, base) for base in _BASES if base != "basis_interest")
            if other and not reading.fits(passage, "basis_interest") and reading.fits(passage, "basis_words"):
                return outcome(Check.INTERESTS, Status.CONTR, "mislabelled", passage)
    if "basis_interest" not in named and not headed:
        unknown = basis.status is Status.MISS or basis.reason == "repealed"
        return not_concerned(Check.INTERESTS, "no_basis" if unknown else "na")
    if any(len(p.folded.split()) >= _WORDS_PER_BASIS for heading in headed for p in reading.below(heading)):
        return fine(Check.INTERESTS, headed[0])
    hits = reading.hits("basis_interest", outside=_NO_STATEMENT - {NoticeItem.OBJECTION})
    for hit in hits:
        if _said_which(reading, hit):
            return fine(Check.INTERESTS, hit)
    return missing(Check.INTERESTS, "miss", hits[0] if hits else None)


def _said_which(reading: Reading, passage: Passage) -> bool:
    """Whether the sentence says more than that there is a legitimate interest."""
    others = any(reading.fits(passage, base) for base in _BASES if base != "basis_interest")
    if _LABELLED.match(passage.text) or any(_content_of(reading, words) for words in _BRACKETS.findall(passage.folded)):
        return True
    return len(_content(reading, passage)) >= (_FEW if others else _FEW - 1)


def _content(reading: Reading, passage: Passage) -> list[str]:
    """The words that are not those of the law itself."""
    return _content_of(reading, passage.folded)


def _content_of(reading: Reading, folded: str) -> list[str]:
    filler = tuple(reading.signs["interest_filler"])
    return [word for word in re.findall(r"[^\W\d_]{4,}", folded) if not word.startswith(filler)]
