"""The first pages: of the working copy what waits for review; of a handed-over package what it is and what is in it."""

from collections import Counter
from datetime import date

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.notice.texts import authority
from heijastus_desk.documents.subject.facts import HandedFacts, PackageFacts
from heijastus_desk.documents.subject.labels import in_order, table_title, text
from heijastus_desk.documents.subject.records import heading_of
from heijastus_desk.documents.subject.sheet import given_to
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.rights.values import MaskReason, PackageForm
from heijastus_desk.wording.sentences import format_date, label

_FILES = {
    PackageForm.PAPER: "files_on_paper",
    PackageForm.PDF: "files_in_pdf",
    PackageForm.PDF_OLDER: "files_in_pdf",
    PackageForm.ZIP: "files_in_folder",
}


def opening(facts: PackageFacts, lang: Lang) -> list[Section]:
    """The sections before the records."""
    if not isinstance(facts, HandedFacts):
        return [Section("status", text("not_handed_over", lang), first_page(facts, lang))]
    made = [
        Section("status", text("handed", lang).format(number=facts.number), _answer(facts, lang)),
        Section("short", text("short", lang), (Bullets(in_short(facts, lang)),)),
        Section("left-out", text("left_out", lang), _left_out(facts, lang)),
    ]
    if facts.places:
        made.append(Section("places", text("places", lang), _places(facts, lang)))
    return made


def machine_page(facts: HandedFacts, lang: Lang) -> Section:
    """What stands beside data made for machines alone."""
    asked = (text("asked", lang), ", ".join(label(right, lang) for right in facts.asked))
    blocks = (Paragraph(text("portable_more", lang)), KeyValues((*_about(facts, lang), asked)))
    return Section("status", text("handed", lang).format(number=facts.number), blocks)


def status_line(facts: PackageFacts, lang: Lang) -> str:
    """What stands above every page: never a name."""
    return (
        text("handed", lang).format(number=facts.number)
        if isinstance(facts, HandedFacts)
        else text("not_handed_over", lang)
    )


def first_page(facts: PackageFacts, lang: Lang) -> tuple[Block, ...]:
    """Of the working copy: what the package is, how much is in it, what waits for review."""
    counts = text("counts", lang).format(items=len(facts.data.records), waiting=len(facts.data.waiting))
    return (
        Paragraph(text("not_handed_over_more", lang)),
        KeyValues((*_about(facts, lang), (text("records", lang), counts))),
        Paragraph(text("waiting", lang), Tone.HEADING),
        *_waiting(facts, lang),
        Paragraph(text("outside", lang), Tone.NOTE),
    )


def in_short(facts: HandedFacts, lang: Lang) -> tuple[str, ...]:
    """The package in a few sentences that may be read aloud."""
    counted = Counter(record.table for record in facts.data.records)
    tables = ", ".join(f"{table_title(table, lang).lower()} {counted[table]}" for table in in_order(set(counted)))
    ends = [item.erasable_from for item in facts.kept if item.erasable_from]
    whom = ", ".join(name for name in given_to(facts) if name)
    block = authority(lang)
    lines = [text("short_items", lang).format(items=len(facts.data.records), tables=tables)]
    if facts.data.files:
        lines.append(text("short_files", lang).format(files=len(facts.data.files)))
    lines.append(_from_whom(facts, lang))
    lines.append(text("short_given", lang).format(whom=whom) if whom else text("given_none", lang))
    lines += _until(ends, len(facts.kept) - len(ends), lang)
    lines.append(text("short_left_out" if _masked(facts) else "left_out_none", lang))
    lines.append(text("rights_more", lang))
    lines.append(text("short_complain", lang).format(name=block["name"], phone=block["phone"], web=block["web"]))
    return tuple(lines)


def _about(facts: PackageFacts, lang: Lang) -> tuple[tuple[str, str], ...]:
    return (
        (text("about", lang), facts.data.name),
        (text("by", lang), facts.controller),
        (text("made", lang).format(date="").strip(), format_date(facts.made_on, lang)),
    )


def _waiting(facts: PackageFacts, lang: Lang) -> tuple[Block, ...]:
    if not facts.data.waiting:
        return (Paragraph(text("waiting_none", lang)),)
    lines = tuple(
        f"{table_title(record.table, lang)}: {heading_of(record, facts, lang)} – {text(f'wait_{record.waiting}', lang)}"
        for record in facts.data.waiting
    )
    return (Paragraph(text("waiting_more", lang)), Bullets(lines))


def _answer(facts: HandedFacts, lang: Lang) -> tuple[Block, ...]:
    asked = ", ".join(label(right, lang) for right in facts.asked)
    reading = ["read_short", "read_records"]
    if facts.data.files:
        reading.append(_FILES[facts.form])
    return (
        Paragraph(text("handed_more", lang)),
        KeyValues(
            (
                *_about(facts, lang),
                (text("received", lang), format_date(facts.received_on, lang)),
                (text("asked", lang), asked),
                (text("records", lang), text("items", lang).format(items=len(facts.data.records))),
            )
        ),
        Paragraph(text("read", lang), Tone.HEADING),
        Bullets(tuple(text(key, lang) for key in (*reading, "read_wrong"))),
    )


def _from_whom(facts: HandedFacts, lang: Lang) -> str:
    found = (str(dict(one.values)["source"] or "") for one in facts.data.of_table("contact_point"))
    kinds = [SourceKind(kind) for kind in dict.fromkeys(found) if kind]
    told = ", ".join(label(kind, lang).lower() for kind in kinds)
    return text("short_sources", lang).format(sources=told) if told else text("source_row_own", lang)


def _until(ends: list[date], without: int, lang: Lang) -> list[str]:
    lines: list[str] = []
    if ends:
        lines.append(text("short_kept", lang).format(date=format_date(max(ends), lang)))
    if without:
        lines.append(text("short_kept_open", lang).format(items=without))
    return lines


def _masked(facts: HandedFacts) -> bool:
    return any(facts.masked.values()) or any(facts.left_out.values())


def _left_out(facts: HandedFacts, lang: Lang) -> tuple[Block, ...]:
    if not _masked(facts):
        return (Paragraph(text("left_out_none", lang)),)
    reasons = [reason for reason in MaskReason if facts.masked.get(reason) or facts.left_out.get(reason)]
    blocks: list[Block] = [
        Paragraph(text("left_out_more", lang)),
        Table(
            header=(text("left_out_why", lang), text("left_out_masked", lang), text("left_out_whole", lang)),
            rows=tuple(
                (label(one, lang), str(facts.masked.get(one, 0)), str(facts.left_out.get(one, 0))) for one in reasons
            ),
            widths=(3.0, 1.0, 1.0),
        ),
    ]
    if facts.aliases:
        blocks.append(Paragraph(text("left_out_aliases", lang)))
    if MaskReason.SERIOUS_DANGER in reasons:
        blocks.append(Paragraph(text("left_out_danger", lang)))
    blocks.append(Paragraph(text("left_out_remedy", lang)))
    return tuple(blocks)


def _places(facts: HandedFacts, lang: Lang) -> tuple[Block, ...]:
    return (
        Paragraph(text("places_more", lang)),
        Table(
            header=(text("place", lang), text("place_found", lang), text("place_on", lang)),
            rows=tuple(
                (label(one.place, lang), label(one.outcome, lang), format_date(one.checked_on, lang))
                for one in facts.places
            ),
            widths=(2.0, 2.0, 1.0),
        ),
    )
