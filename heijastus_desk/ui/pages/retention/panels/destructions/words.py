"""What a case says in rows and lines: number, ground, counts, what stays and until when."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.destruction import KeptCount
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.destructions import DestructionCase, ShredLine
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_model import CardRow
from heijastus_desk.ui.widgets.fields import date_text
from heijastus_desk.ui.widgets.key_value import Fact
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


def case_title(case: DestructionCase) -> str:
    return translate("Destructions", "Destruction report {number}").format(number=case.number)


def case_row(case: DestructionCase, lang: Lang) -> CardRow:
    """A case in the list: what was erased why, and how many papers are left."""
    left = len(case.open_papers)
    said = translate("Destructions", "{ground}, {day}").format(
        ground=label(case.ground, lang), day=date_text(case.opened_on)
    )
    status = translate("Destructions", "%n paper(s) to shred", "", left) if left else _closed(case)
    return CardRow(
        case.uid, case_title(case), said, status, Tone.DUE if left else Tone.FINE if case.closed_on else Tone.SOON
    )


def facts(case: DestructionCase, lang: Lang) -> list[Fact]:
    """What is known of a case; it names nobody."""
    went = sorted((label(one, lang), count) for one, count in case.counts.items() if count)
    return [
        Fact(translate("Destructions", "Ground"), label(case.ground, lang)),
        Fact(translate("Destructions", "Begun"), date_text(case.opened_on)),
        Fact(translate("Destructions", "Closed"), date_text(case.closed_on) if case.closed_on else ""),
        Fact(translate("Destructions", "Erased"), ", ".join(f"{name} {count}" for name, count in went)),
        Fact(translate("Destructions", "Stays"), "\n".join(_staying(case.kept, lang))),
        Fact(translate("Destructions", "The name left in records about others"), "\n".join(_mentions(case, lang))),
    ]


def paper_row(paper: ShredLine, lang: Lang) -> CardRow:
    """A paper still to be shredded: what kind, of which day, where it lies."""
    number = translate("Destructions", "No. {number}").format(number=paper.number) if paper.number else ""
    day = date_text(paper.dated_on) if paper.dated_on else ""
    title = ", ".join(part for part in (label(paper.record_class, lang), number, day) if part)
    place = paper.folder or translate("Destructions", "No place is noted")
    return CardRow(paper.uid, title, place)


def signed_lines(papers: Iterable[ShredLine], lang: Lang) -> list[str]:
    """What was signed off, counted by day and manner."""
    found: dict[tuple[str, str], int] = {}
    for paper in papers:
        if paper.destroyed_on is not None and paper.manner is not None:
            key = (date_text(paper.destroyed_on), label(paper.manner, lang))
            found[key] = found.get(key, 0) + 1
    return [
        translate("Destructions", "{day}: {manner}, %n paper(s)", "", count).format(day=day, manner=manner)
        for (day, manner), count in found.items()
    ]


def _closed(case: DestructionCase) -> str:
    if case.closed_on is None:
        return translate("Destructions", "Under way")
    return translate("Destructions", "Closed {day}").format(day=date_text(case.closed_on))


def _staying(kept: Iterable[KeptCount], lang: Lang) -> Iterable[str]:
    for one in kept:
        until = (
            translate("Destructions", "until {day}").format(day=date_text(one.until))
            if one.until
            else translate("Destructions", "until nothing prevents erasing any more")
        )
        yield f"{label(one.record_class, lang)} {one.count}, {until}"


def _mentions(case: DestructionCase, lang: Lang) -> Iterable[str]:
    for why, count in case.mentions.items():
        yield f"{label(why, lang)}: {count}"
    if case.undecided:
        yield translate("Erasing", "%n not decided", "", case.undecided)
