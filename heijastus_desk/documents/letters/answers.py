"""The answers to a request, right by right: granted, in part, refused, or nothing held (Arts. 12(3)-(4), 15)."""

from typing import Final

from heijastus_desk.documents.letters.writer import Writer
from heijastus_desk.documents.subject.labels import table_title
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.letters import DecidedAlike
from heijastus_desk.domain.rights.resolver import RightArticle
from heijastus_desk.domain.rights.steps import UNDECIDED
from heijastus_desk.domain.rights.values import Decision, PlaceOutcome
from heijastus_desk.wording.articles import article_in_words
from heijastus_desk.wording.sentences import format_date, label

_BY_ARTICLE: Final[dict[tuple[str, str], str]] = {
    ("", RightArticle.OTHERS): "right_access_shared",
    ("", RightArticle.BY_LAW): "right_erase_books_open",
    ("", RightArticle.CLAIMS): "right_erase_claim",
}
_PACKED: Final = frozenset({Right.ACCESS, Right.PORTABILITY})


def answer(writer: Writer) -> None:
    """Everything that was asked is done."""
    _answered(writer, Decision.GRANT)


def partial_refusal(writer: Writer) -> None:
    """A part is done, a part is not: what, why, until when."""
    _answered(writer, Decision.PARTIAL)


def refusal(writer: Writer) -> None:
    """Nothing is done."""
    _answered(writer, Decision.REFUSE)


def nothing_held(writer: Writer) -> None:
    """The negative answer: where she looked, and how to say that it was the wrong name."""
    _searched(writer)
    # Whoever is told that nothing is held, while something was found, is told an untruth.
    found = any(one.outcome is PlaceOutcome.FOUND for one in writer.facts.case.places)
    writer.write("nothing.gap_found" if found else "nothing.told")
    looked = [one for one in writer.facts.case.places if one.outcome is not PlaceOutcome.NOT_IN_USE]
    writer.write("nothing.searched" if looked else "nothing.searched_file")
    writer.bullets(
        [
            writer.say(
                "nothing.place", place=label(one.place, writer.lang), day=format_date(one.checked_on, writer.lang)
            )
            for one in looked
        ]
    )
    writer.write("nothing.other_name", "common.kept_file")
    writer.remedies()


def _answered(writer: Writer, otherwise: Decision) -> None:
    _searched(writer)
    decisions = {right: _decision(writer, right, otherwise) for right in writer.facts.case.asked}
    for right, decision in decisions.items():
        writer.heading(writer.right(right))
        _right(writer, right, decision)
    if _PACKED.intersection(right for right, made in decisions.items() if made is not Decision.REFUSE):
        _packages(writer)
    writer.write("common.kept_file")
    refused = any(made is not Decision.GRANT for made in decisions.values())
    access = decisions.get(Right.ACCESS, Decision.GRANT) is not Decision.GRANT
    writer.remedies(refused=refused, access=access)


def _searched(writer: Writer) -> None:
    if writer.facts.unsearched:
        writer.write("decided.unsearched")


def _decision(writer: Writer, right: Right, otherwise: Decision) -> Decision:
    """What was decided; else what the kind of letter says, for the rights that may be refused at all."""
    return Decision.GRANT if right in UNDECIDED else writer.facts.decision(right) or otherwise


def _right(writer: Writer, right: Right, decision: Decision) -> None:
    if decision is Decision.PARTIAL:
        writer.write("decided.partly")
    if decision is Decision.REFUSE:
        writer.write("decided.refused")
    else:
        if right in writer.facts.undone:
            writer.write("decided.undone")
        writer.write(f"granted.{right.value}")
        if right is Right.ERASURE:
            writer.write("decided.backups")
    if decision is not Decision.GRANT:
        _not_done(writer, right)


def _not_done(writer: Writer, right: Right) -> None:
    """Why not, for the whole and record by record; a gap where she has not said it."""
    own = next((one.reason for one in writer.facts.case.rights if one.right is right), "")
    kept = [one for one in writer.facts.of(right) if one.decision is not Decision.GRANT]
    if own or not kept:
        writer.write("decided.whole", reason=own or writer.say("common.gap_reason"))
    if kept:
        writer.write("decided.not_done")
        writer.bullets([_item(writer, one) for one in kept])


def _item(writer: Writer, one: DecidedAlike) -> str:
    said = writer.say(
        "decided.item_article" if one.article else "decided.item",
        what=table_title(one.table, writer.lang),
        count=one.count,
        reason=_because(writer, one).rstrip("."),
        article=article_in_words(one.article, writer.lang),
    )
    until = writer.say("decided.until", until=format_date(one.until, writer.lang)) if one.until else ""
    return f"{said}. {until}".rstrip()


def _because(writer: Writer, one: DecidedAlike) -> str:
    """Her own words, else the law's reason; once the record is gone the article alone tells it. A gap else."""
    code = one.because or _BY_ARTICLE.get((one.table, one.article)) or _BY_ARTICLE.get(("", one.article), "")
    return one.reason or writer.known(f"why.{code}") or writer.say("common.gap_reason")


def _packages(writer: Writer) -> None:
    """What is handed over with the letter, and how much of others was left out of it."""
    made = [one for one in writer.facts.case.packages if one.copy_gone_on is None]
    writer.bullets(
        [writer.say("decided.package", form=label(one.form, writer.lang), count=one.item_count) for one in made]
    )
    hidden = max((one.masked_count + one.left_out_count for one in made), default=0)
    if hidden:
        writer.write("decided.left_out", count=hidden)
