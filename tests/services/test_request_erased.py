"""Erasing by request on a real file: who is gone, what stays of the case, and what an older backup brings back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.papers import DisclosureEntry
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.steps import StepState, left_to_do
from heijastus_desk.domain.rights.values import (
    CaseOutcome,
    GivenBy,
    LetterKind,
    PackageForm,
    PlaceOutcome,
    StepCode,
    StepOutcome,
    TaskKind,
)
from heijastus_desk.services.erasure_proof import own_files
from heijastus_desk.storage.erasing import forensics
from tests.services.request_kit import PHONE, a_person, asking, ordered_by
from tests.services.restoring_desk import RestoringDesk, carried, desk_of, names_in
from tests.storage.vaults import TODAY, Template

SAID = "Metsakauriin salaisuus"
FILE = "Liitteen oma merkki"
MAIL = "yksityinen@oma.example"


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "laptop", clock)
    yield made
    made.app.close()


def somebody(app: Application) -> str:
    person = a_person(app, (ContactPointKind.EMAIL, MAIL), (ContactPointKind.PHONE, PHONE), name="Tuulikki")
    app.notes.save(NoteEntry(body=SAID, written_on=TODAY, owners=(person,)))
    app.files.attach("kirje.txt", FILE.encode(), person=person)
    return person


def released(app: Application, person: str, *rights: Right) -> str:
    """A case in which everything is done up to the erasing."""
    case = app.requests.open(asking(person, *rights)).uid
    app.request_identity.verify(case, app.request_identity.advice(case).allowed[0])
    app.request_places.check_all(case, dict.fromkeys(PlaceKind, PlaceOutcome.NOTHING))
    for right in rights:
        app.request_decisions.as_proposed(case, right)
    if Right.ACCESS in rights:
        choices = [one.decided(one.choices[0]) for one in app.request_passages.passages(case)]
        app.request_passages.choose(case, choices)
        made = app.handing_over.make(case, app.paths.temporary, PackageForm.PAPER)
        app.handing_over.handed(made.uid, GivenBy.MEETING, "pyytäjälle itselleen")
    return case


def erase(app: Application, case: str) -> None:
    roots = app.request_acts.granted(case)
    app.request_acts.release_for_erasure(case)
    app.erasure.erase_chosen(roots, ErasureChoices(ground=DestructionGround.REQUEST, request=case))


def traces(app: Application, *values: str) -> list[str]:
    files = own_files(app.paths, app.backups.reachable_sets())
    hits = forensics.find(list(values), files, app.vault.key, thorough=True)
    return sorted({f"{values[hit.value]} in {hit.path.name}" for hit in hits})


def test_with_the_copy_handed_over_everything_goes_but_the_file_of_the_request(app: Application) -> None:
    person = somebody(app)
    app.backups.make()
    case = released(app, person, Right.ACCESS, Right.ERASURE)
    assert traces(app, SAID, MAIL, FILE), "it was there, in the file, the backup and the printed copy"
    erase(app, case)
    assert traces(app, SAID, MAIL, FILE) == []
    assert list(app.paths.temporary.iterdir()) == []
    with app.vault.read() as connection:
        held = connection.exec_driver_sql("SELECT count(*) FROM freeze").scalar()
    after = app.requests.get(case)
    assert (held, after.person, after.person_name, after.is_open) == (0, "", "", True)
    assert [one.to_whom for one in after.packages] == ["pyytäjälle itselleen"]
    app.requests.record_step(case, StepCode.RECIPIENTS, StepOutcome.NOT_NEEDED, "tietoja ei ole annettu kenellekään")
    letter = app.letters.propose(case, LetterKind.ANSWER)
    app.letters.sent(app.letters.save(case, letter).uid, GivenBy.POST)
    assert left_to_do(app.requests.steps(case)) == ()
    app.requests.close(case, CaseOutcome.ANSWERED)
    assert app.requests.get(case).outcome is CaseOutcome.ANSWERED


def test_where_a_claim_keeps_a_note_the_step_is_done_all_the_same(app: Application) -> None:
    person = somebody(app)
    party = PartyRef(person=person)
    app.freezes.open(party, HoldCause.CLAIM, record_classes=[RecordClass.NOTES], reason="riita")
    case = released(app, person, Right.ERASURE)
    steps = {one.code: one.state for one in app.requests.steps(case)}
    assert steps[StepCode.ERASE] is StepState.NEXT
    erase(app, case)
    assert traces(app, FILE) == []
    assert traces(app, SAID)
    steps = {one.code: one.state for one in app.requests.steps(case)}
    assert steps[StepCode.ERASE] is StepState.DONE


def test_an_older_backup_brings_back_the_case_and_not_the_person(desk: RestoringDesk, tmp_path: Path) -> None:
    app = desk.app
    person = somebody(app)
    opened = app.requests.open(asking(person, Right.ERASURE)).uid
    backup = carried(desk.back_up(), tmp_path / "stick")
    app.requests.close(opened, CaseOutcome.WITHDRAWN)
    case = released(app, person, Right.ERASURE)
    erase(app, case)
    app.close()
    desk.restore(backup)
    assert "Tuulikki" not in names_in(desk.paths.database, desk.key)
    desk.reopen()
    app = desk.app
    (back,) = app.requests.cases()
    assert (back.uid, back.is_open, back.person) == (opened, True, "")
    steps = {one.code: one.state for one in app.requests.steps(opened)}
    assert steps[StepCode.ERASE] is StepState.DONE, "nobody is left to erase"
    assert app.request_decisions.proposals(opened, Right.ERASURE) == ()
    assert app.letters.possible(opened)
    app.requests.close(opened, CaseOutcome.WITHDRAWN)


def test_whoever_got_the_data_is_told_also_when_nobody_is_left_to_ask_about(app: Application) -> None:
    person = somebody(app)
    app.disclosures.save(
        DisclosureEntry(
            person=person, what="Todistus", to_whom="Keksitty Vakuutus Oy", disclosed_on=TODAY, basis="pyyntö"
        )
    )
    case = released(app, person, Right.ERASURE)
    erase(app, case)
    (task,) = app.request_acts.tasks(case)
    assert (task.kind, task.whom, task.outcome) == (TaskKind.TELL_ERASED, "Keksitty Vakuutus Oy", None)
    assert task.whom not in {one.whom for one in app.request_acts.propose_tasks(case)}


def test_the_orderers_mailbox_stays_no_address_for_the_answer_when_the_person_is_gone(app: Application) -> None:
    person = somebody(app)
    ordered_by(app, person)
    case = released(app, person, Right.ERASURE)
    app.requests.edit(case, asking(person, Right.ERASURE, reply_to="tuulikki@tilaaja.example"))
    erase(app, case)
    assert "tilaaja.example" not in app.letters.propose(case, LetterKind.ANSWER).addressee
