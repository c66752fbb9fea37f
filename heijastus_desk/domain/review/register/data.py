"""Checks on which data there are, where they come from, and what is decided by machine: C10, C11, C28."""

from collections.abc import Iterator

from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.register.view import View, Words, found
from heijastus_desk.domain.values import AnswerState


def categories(view: View) -> Iterator[Finding]:
    """C10: every category there is (Art. 14(1)(d); in both forms here)."""
    told = view.register.categories
    if not told:
        yield found(Check.CATEGORIES, Status.MISS, "miss", steps=("categories",))
        return
    named = {category.code for category in told}
    if view.facts.held_categories - named:
        yield found(Check.CATEGORIES, Status.WRONG, "held_unnamed", steps=("categories",))
    names_notes = DataCategory.NOTES in named or any(RecordClass.NOTES in c.record_classes for c in told)
    elsewhere = view.saying("notes", view.under("protection_paper", "protection_electronic"))
    if elsewhere and not names_notes and not view.saying("notes", view.under("categories")):
        quote = view.quote(elsewhere[0].text)
        yield found(Check.CATEGORIES, Status.WRONG, "notes", quote=quote, steps=("categories",))


def sources(view: View) -> Iterator[Finding]:
    """C11: where the data come from and whether the source is public (Art. 14(2)(f))."""
    answer = view.register.sources
    if answer.state is AnswerState.UNANSWERED or answer.given == ():
        yield found(Check.SOURCES, Status.MISS, "miss", steps=("sources",))
    for n, source in enumerate(answer.given or ()):
        if source.kind is SourceKind.PUBLIC and not source.public:
            steps = ("sources", str(n), "public")
            yield found(Check.SOURCES, Status.PART, "public", quote=view.quote(source.text), steps=steps)


def automated(view: View) -> Iterator[Finding]:
    """C28: automated decisions and profiling, each answered (Art. 13(2)(f)); a personality profile is profiling."""
    facts = view.register
    unanswered = [
        field
        for field, answer in (("automated_decisions", facts.automated_decisions), ("profiling", facts.profiling))
        if answer.state is AnswerState.UNANSWERED
    ]
    profiles = _profiles(view)
    status = Status.PART if len(unanswered) == 1 else Status.MISS
    for field in unanswered:
        of_profiles = profiles if field == "profiling" else ()
        reason, quote = ("profiling", view.quote(of_profiles[0].text)) if of_profiles else ("miss", "")
        yield found(Check.AUTOMATED, status, reason, quote=quote, steps=(field,))
    if facts.profiling.state is AnswerState.NONE and profiles:
        quote = view.quote(profiles[0].text)
        yield found(Check.AUTOMATED, Status.CONTR, "denied", quote=quote, steps=("profiling",))


def _profiles(view: View) -> tuple[Words, ...]:
    """Where the register speaks of profiles of a person; a purpose coded as assessments does so too."""
    said = view.saying("profile", view.under("purposes", "categories"))
    coded = tuple(
        Words(("purposes", str(n), "text"), purpose.text)
        for n, purpose in enumerate(view.register.purposes)
        if purpose.code == "assessments"
    )
    # An assessment may well compute no profile: only an unanswered question is asked because of it.
    return said if view.register.profiling.state is AnswerState.NONE else (*said, *coded)
