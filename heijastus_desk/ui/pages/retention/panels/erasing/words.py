"""The sentences of an erasure: what goes, what is emptied, what stays until when and why, what was proven."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.contracts import ContractKind
from heijastus_desk.domain.destruction import ItemKey, MentionChoice, PaperToShred
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.services.erasure_views import ErasurePreview, ErasureReport, Figure, Mention, Staying, Waiting
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_model import CardRow
from heijastus_desk.ui.widgets.fields import date_text
from heijastus_desk.wording.sentences import label, sentence

translate = QCoreApplication.translate

_MINUTES_OF_HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class StayGroup:
    """Records that stay for the same reason until the same day."""

    record_class: RecordClass
    why: str
    until: date | None
    items: tuple[Staying, ...]


def goes(preview: ErasurePreview, lang: Lang) -> str:
    """What goes, by record class."""
    classes = sorted((label(one, lang), count) for one, count in preview.goes_by_class.items() if count)
    return ", ".join(f"{name} {count}" for name, count in classes) or counted(preview.goes)


def stay_groups(stays: Iterable[Staying], lang: Lang) -> list[StayGroup]:
    """What stays, alike together; what stays longest first, and before that what nobody can name a day for."""
    found: dict[tuple[RecordClass, str, date | None], list[Staying]] = {}
    for one in stays:
        found.setdefault((one.record_class, sentence(one.reason, lang), one.until), []).append(one)
    groups = [StayGroup(kind, why, until, tuple(items)) for (kind, why, until), items in found.items()]
    return sorted(groups, key=lambda group: (group.until is not None, -(group.until or date.min).toordinal()))


def stay_row(number: int, group: StayGroup, lang: Lang) -> CardRow:
    """A group in the list of what stays."""
    named = {one.label for one in group.items}
    one = next(iter(named)) if len(named) == 1 else ""
    title = " ".join(part for part in (label(group.record_class, lang), one) if part)
    if len(group.items) > 1:
        title = f"{title} ({len(group.items)})"
    until = translate("Erasing", "until {day}").format(day=date_text(group.until)) if group.until else ""
    status = until or translate("Erasing", "until further notice")
    return CardRow(str(number), title, group.why, status, Tone.HELD)


def paper_row(number: int, paper: PaperToShred, lang: Lang) -> CardRow:
    """A paper she will have to take out of its folder."""
    label_number = translate("Erasing", "No. {number}").format(number=paper.number) if paper.number else ""
    day = date_text(paper.dated_on) if paper.dated_on else ""
    what = paper.what or label(paper.record_class, lang)
    title = ", ".join(part for part in (what, label_number, day) if part)
    return CardRow(str(number), title, paper.folder or translate("Erasing", "No place is noted"))


def figure_lines(figures: Sequence[Figure], lang: Lang) -> list[str]:
    """The sums that would be kept for her certificate."""
    said = translate("Erasing", "{year}: {kind}, {hours} h in {sessions} session(s)")
    return [
        said.format(
            year=one.year,
            kind=label(ContractKind(one.kind), lang) if one.kind else translate("Erasing", "no contract"),
            hours=f"{one.minutes / _MINUTES_OF_HOUR:.1f}".replace(".", ",").removesuffix(",0"),
            sessions=one.sessions,
        )
        for one in figures
    ]


def copies(preview: ErasurePreview) -> list[str]:
    """What becomes of backups, and what lies where the program does not reach."""
    said = [translate("Erasing", "Backups in reach are cleaned too.")]
    said += _out_of_reach(preview.unreachable)
    if preview.copies_until is not None:
        until = translate("Erasing", "The last copy that may still hold it is gone by {day} at the latest.")
        said.append(until.format(day=date_text(preview.copies_until)))
    if preview.packages:
        files = ", ".join(package.file_name for package in preview.packages)
        said.append(
            translate("Erasing", "Saved outside the program, and yours to delete: {files}.").format(files=files)
        )
    said.append(translate("Erasing", "E-mail, telephone and calendar are not the program's: look there yourself."))
    return said


def lead() -> str:
    return translate("Erasing", "Nothing has been erased yet. Look this through, choose, and type the word at the end.")


def stays_lead(count: int, *, with_proof: bool = False) -> str:
    """`with_proof`: the file of a request is among them."""
    said = translate("Erasing", "%n record(s), each until its own day and for its own reason:", "", count)
    proof = translate(
        "Erasing",
        "The file of the request itself stays as proof of what was asked and answered (Art. 5(2)), three years from "
        "the day the case is closed unless your own rule says otherwise.",
    )
    return "\n".join(one for one in (proof if with_proof else "", said if count else "") if one)


def mentions_lead(count: int) -> str:
    said = translate(
        "Erasing", "%n record(s) name who goes. Decide each: nothing is changed without your choice.", "", count
    )
    return said if count else ""


def papers_lead(count: int) -> str:
    said = translate(
        "Erasing", "%n paper(s) to shred by hand; the case stays open until each is signed off.", "", count
    )
    return said if count else ""


def summary(preview: ErasurePreview, chosen: Mapping[ItemKey, MentionChoice], undecided: int) -> list[str]:
    """Beside the word: exactly what happens, and to how many."""
    masked = sum(1 for choice in chosen.values() if choice.alias)
    kept = len(chosen) - masked
    papers, rows = len(preview.papers), sum(preview.goes.values())
    said = [
        (rows, translate("Erasing", "%n row(s) of the client file are erased.", "", rows)),
        (len(preview.stays), translate("Erasing", "%n record(s) stay.", "", len(preview.stays))),
        (masked, translate("Erasing", "The name is replaced in %n record(s) about others.", "", masked)),
        (kept, translate("Erasing", "The name stays in %n record(s), with a reason.", "", kept)),
        (undecided, translate("Erasing", "%n mention(s) are not decided: the name stays there.", "", undecided)),
        (papers, translate("Erasing", "%n paper(s) are left for you to shred.", "", papers)),
    ]
    return [line for count, line in said if count]


def to_decide(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Those with words in them; a record that is only tied to the person loses the tie and nothing else."""
    return tuple(mention for mention in mentions if mention.passages)


def outcome(report: ErasureReport) -> str:
    """What was proven, in one line."""
    said = translate("Erasing", "Erased and looked for: nothing is left. Report {number}, code {code}.")
    text = said.format(number=report.number, code=report.code)
    if report.waiting:
        text = " ".join((text, *waiting(report)))
    return text


def waiting(report: ErasureReport) -> Iterable[str]:
    """The copies that could not be reached, and until when."""
    if report.waiting:
        yield translate("Erasing", "%n copy(ies) wait to be cleaned.", "", len(report.waiting))
        until = report.last_copy_until
        if until:
            yield translate("Erasing", "The last is gone by {day}.").format(day=date_text(until))


def counted(rows: Mapping[str, int]) -> str:
    """Rows by table, in words."""
    words: dict[str, Callable[[int], str]] = {
        "person": lambda n: translate("Erasing", "%n client card(s)", "", n),
        "organisation": lambda n: translate("Erasing", "%n organisation(s)", "", n),
        "contact_point": lambda n: translate("Erasing", "%n contact detail(s)", "", n),
        "contract": lambda n: translate("Erasing", "%n contract(s)", "", n),
        "session": lambda n: translate("Erasing", "%n session(s)", "", n),
        "attendance": lambda n: translate("Erasing", "%n attendance(s)", "", n),
        "contact_event": lambda n: translate("Erasing", "%n contact(s)", "", n),
        "note": lambda n: translate("Erasing", "%n note(s)", "", n),
        "attachment": lambda n: translate("Erasing", "%n file(s)", "", n),
        "paper_record": lambda n: translate("Erasing", "%n paper(s)", "", n),
        "accounting_reference": lambda n: translate("Erasing", "%n invoice reference(s)", "", n),
    }
    named = [words[table](count) for table, count in rows.items() if table in words and count]
    rest = sum(count for table, count in rows.items() if table not in words)
    if rest:
        named.append(translate("Erasing", "%n other detail(s)", "", rest))
    return ", ".join(named)


def _out_of_reach(unreachable: Sequence[Waiting]) -> Iterable[str]:
    if unreachable:
        names = sorted({copy.label for copy in unreachable if copy.label})
        said = translate(
            "Erasing", "%n backup(s) cannot be reached now; they are cleaned once they can.", "", len(unreachable)
        )
        yield f"{said} {', '.join(names)}".strip()
