"""Sections on why data are processed: N03, N04, N12, N15."""

from heijastus_desk.documents.blocks import Block, Paragraph, Section
from heijastus_desk.documents.notice.writer import Writer, listed
from heijastus_desk.domain.notices import origin
from heijastus_desk.domain.notices.content import Purpose
from heijastus_desk.domain.notices.law import LegalBasis
from heijastus_desk.domain.values import AnswerState


def purposes(writer: Writer) -> Section | None:
    """N03: each purpose with its own basis, and the Art. 9 ground where one is needed."""
    facts = writer.register
    statement = writer.own(facts.basis_statement, "basis_statement")
    stated: list[Block] = [Paragraph(statement)] if statement else []
    if not facts.purposes:
        return writer.section("N03", [*stated, *writer.missing("purposes")])
    rows = tuple((_needing(writer, n, p), _bases(writer, n, p)) for n, p in enumerate(facts.purposes))
    blocks = writer.table(("purpose", "basis"), rows, (42, 58), named=False)
    blocks += stated
    for n, purpose in enumerate(facts.purposes):
        if not purpose.bases:
            blocks += writer.missing("purposes.bases", purpose.code, _text(writer, n, purpose))
    needs_ground = any(category.special for category in facts.categories)
    if needs_ground and not any(purpose.special_ground for purpose in facts.purposes):
        blocks += writer.missing("purposes.special_ground")
    return writer.section("N03", blocks)


def _text(writer: Writer, n: int, purpose: Purpose) -> str:
    return writer.own(purpose.text, f"purposes[{n}].text")


def _needing(writer: Writer, n: int, purpose: Purpose) -> str:
    """The purpose, and the categories it needs where she has told them apart."""
    needed = listed(writer.name(code) for code in purpose.categories)
    text = _text(writer, n, purpose)
    return f"{text}\n{writer.say('purposes.needs', categories=needed)}" if needed else text


def _bases(writer: Writer, n: int, purpose: Purpose) -> str:
    lines: list[str] = []
    for m, basis in enumerate(purpose.bases):
        detail = writer.own(basis.detail, f"purposes[{n}].bases[{m}].detail")
        lines.append(_joined(writer.word("basis", basis.kind), detail))
    if purpose.special_ground:
        detail = writer.own(purpose.special_detail, f"purposes[{n}].special_detail")
        lines.append(_joined(writer.word("special_ground", purpose.special_ground), detail))
    return "\n".join(lines)


def _joined(name: str, detail: str) -> str:
    return f"{name}: {detail}" if detail else name


def interests(writer: Writer) -> Section | None:
    """N04: the interest behind each purpose that rests on Art. 6(1)(f)."""
    rows: list[tuple[str, str]] = []
    missing: list[Block] = []
    for n, purpose in enumerate(writer.register.purposes):
        rests_on_it = any(basis.kind is LegalBasis.LEGITIMATE_INTERESTS for basis in purpose.bases)
        interest = writer.own(purpose.legitimate_interest, f"purposes[{n}].legitimate_interest")
        balancing = writer.own(purpose.balancing, f"purposes[{n}].balancing")
        if rests_on_it and not interest:
            missing += writer.missing("purposes.legitimate_interest", purpose.code, _text(writer, n, purpose))
        lines = [interest, writer.say("interests.balancing", text=balancing) if balancing else ""]
        if any(lines):
            rows.append((_text(writer, n, purpose), "\n".join(line for line in lines if line)))
    return writer.section("N04", [*writer.table(("purpose", "interest"), rows, (42, 58), named=False), *missing])


def provision(writer: Writer) -> Section | None:
    """N12: whether data must be given and what follows if not; an answer for every purpose will do.

    Art. 13 only: where nothing comes from the person, nobody need answer it, and what was answered stands.
    """
    facts = writer.register
    asked = origin.informs_by_13(facts)
    rows: list[tuple[str, str, str]] = []
    for n, purpose in enumerate(facts.purposes):
        consequence = writer.own(purpose.consequence, f"purposes[{n}].consequence")
        if purpose.provision or consequence:
            duty = writer.word("provision", purpose.provision) if purpose.provision else ""
            rows.append((_text(writer, n, purpose), duty, consequence))
    blocks: list[Block] = []
    if facts.provision.state is not AnswerState.UNANSWERED or (asked and len(rows) < max(1, len(facts.purposes))):
        blocks += writer.answered(
            facts.provision, "provision", "provision.none", lambda text: [Paragraph(writer.own(text, "provision"))]
        )
    blocks += writer.table(("purpose", "duty", "consequence"), rows, (36, 32, 32), named=False)
    if blocks and asked and origin.informs_by_14(facts):
        blocks.insert(0, Paragraph(writer.say("provision.of_yours")))
    return writer.section("N12", blocks)


def change(writer: Writer) -> Section | None:
    """N15: a new purpose is told before it begins."""
    return writer.section("N15", [Paragraph(writer.say("change.text"))])
