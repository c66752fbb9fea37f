"""The part of the invented practice that lies in folders: papers, assessments, and what was told to others."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.papers import AssessmentEntry, DisclosureEntry, PaperEntry
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.services.assessments import AssessmentService, DisclosureService
from heijastus_desk.services.papers import PaperService

Entries = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDesk:
    """The services this part is written through."""

    papers: PaperService
    assessments: AssessmentService
    disclosures: DisclosureService


def fill_papers(
    desk: PaperDesk, data: Mapping[str, Entries], party: Callable[[str], PartyRef], stand: Callable[[int], date]
) -> None:
    """Write what the data says; `party` knows the clients by their keys, `stand` moves the clock to a day."""
    for entry in data.get("papers", ()):
        uid = desk.papers.save(
            PaperEntry(
                what=entry["what"],
                party=party(entry["party"]),
                record_class=RecordClass(entry.get("class", RecordClass.PAPER_RECORD)),
                folder=entry["folder"],
                dated_on=stand(entry["day"]),
            )
        ).uid
        if "destroyed" in entry:
            desk.papers.mark_destroyed((uid,), stand(entry["destroyed"]))
    for entry in data.get("assessments", ()):
        told = stand(entry["told"]) if "told" in entry else None
        assessment = AssessmentEntry(
            tool=entry["tool"],
            provider=entry["provider"],
            person=party(entry["person"]).person,
            taken_on=stand(entry["day"]),
            results=entry["results"],
            reported_to=entry.get("whom", ""),
            reported_on=told,
            kept_at=HeldAt.PAPER if "folder" in entry else HeldAt.HERE,
            paper_place=entry.get("folder", ""),
        )
        stand(entry.get("told", entry["day"]))
        desk.assessments.save(assessment)
    for entry in data.get("disclosures", ()):
        disclosure = DisclosureEntry(
            person=party(entry["person"]).person,
            what=entry["what"],
            to_whom=entry["whom"],
            disclosed_on=stand(entry["day"]),
            basis=entry["basis"],
        )
        desk.disclosures.save(disclosure)
