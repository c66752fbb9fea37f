"""The findings of a review as lines of the list of what is to be seen to."""

from collections.abc import Iterable
from dataclasses import replace

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.review import findings as review
from heijastus_desk.domain.review.offering import offered
from heijastus_desk.domain.review.remedies import Remedy, remedy_of
from heijastus_desk.ui.lacking import beyond_gaps
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind, Gaps
from heijastus_desk.ui.record_form.specs import SectionSpec
from heijastus_desk.wording.review import check_name

_KINDS = {
    review.Severity.HIGH: GapKind.DEMANDED,
    review.Severity.MEDIUM: GapKind.RISKY,
    review.Severity.LOW: GapKind.ADVISED,
}
_EXPLAINED = frozenset({GapKind.UNANSWERED, GapKind.CONTRADICTED, GapKind.UNNAMED})


def with_review(
    found: tuple[Finding, ...], gaps: Gaps, sections: tuple[SectionSpec, ...], lang: Lang
) -> tuple[Finding, ...]:
    """The gaps, each with what the review says of the same field, and then what the review found besides."""
    told = {one.steps: one for one in reversed(gaps.review) if one.needs_action}
    explained = tuple(
        replace(gap, told=told[gap.steps]) if gap.kind in _EXPLAINED and gap.steps in told else gap for gap in found
    )
    return (*explained, *_lines(beyond_gaps(gaps, gaps.review), sections, lang))


def remedy_for(finding: Finding, gaps: Gaps) -> Remedy | None:
    """What one click can do about a finding; some milliseconds, so asked for the chosen one alone."""
    if finding.told is None or gaps.reviewed is None:
        return None
    return remedy_of(finding.told) if offered(finding.told, gaps.reviewed) is not None else None


def mended(finding: Finding, gaps: Gaps, register: Register) -> Register | None:
    """The register in the form after the click; None when she has changed it so that nothing is left to mend."""
    if finding.told is None or gaps.reviewed is None:
        return None
    return offered(finding.told, replace(gaps.reviewed, register=register))


def _lines(findings: Iterable[review.Finding], sections: tuple[SectionSpec, ...], lang: Lang) -> Iterable[Finding]:
    for one in findings:
        uid = " ".join(("review", one.check.value, one.reason, *one.steps))
        page, record = _other_page(one.steps)
        section = next((spec.key for spec in sections if one.steps and spec.owns(one.steps[0])), "")
        yield Finding(
            uid,
            _KINDS[one.severity],
            check_name(one.check, lang),
            section,
            one.steps,
            page=page,
            record=record,
            told=one,
        )


def _other_page(steps: tuple[str, ...]) -> tuple[str, str]:
    """The page and record where it is seen to; ("", "") where it is a field of the register."""
    if steps[:1] == ("controller",):
        return "settings", ""
    if steps[:1] == ("recipients",) and len(steps) > 1:
        return "recipients", steps[1]
    return "", ""
