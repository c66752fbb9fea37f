"""Whoever was erased after a merge does not come back from an older backup under the id of the duplicate."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import OrganisationCard, PartyKind, PersonCard
from heijastus_desk.services import erasure_planning
from heijastus_desk.services.restoring import ErasureAnswer
from heijastus_desk.storage.backups.content import opened
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.erasing import codes, forensics
from tests.services.restoring_desk import RestoringDesk, carried, desk_of, names_in
from tests.storage.vaults import Template


class Merged(NamedTuple):
    """A desk with sticks taken away before and after a merge, and the cards that were merged."""

    desk: RestoringDesk
    before: BackupSet
    after: BackupSet
    keep: str


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "vault", clock)
    yield made
    made.app.close()


@pytest.fixture
def merged(desk: RestoringDesk, tmp_path: Path) -> Merged:
    """Three cards of one person made one in two steps, with a note of each."""
    desk.add("Jäävä")
    first, second, third = (desk.add(name) for name in ("Ensikortti", "Toinenkortti", "Kolmaskortti"))
    before = carried(desk.back_up(), tmp_path / "before")
    for keep, gone in ((second, first), (third, second)):
        preview = desk.app.merging.preview(keep, gone)
        desk.app.merging.merge(PartyKind.PERSON, keep, gone, preview.proposed)
    after = carried(desk.back_up(), tmp_path / "after")
    for one in desk.app.backups.reachable_sets():
        for path in one.files:
            path.unlink()
    return Merged(desk, before, after, third)


def notes_in(path: Path, desk: RestoringDesk) -> int:
    with opened(path, desk.key) as raw:
        return raw.execute("SELECT count(*) FROM note").fetchone()[0]


def test_an_erased_person_does_not_come_back_as_the_duplicate(merged: Merged) -> None:
    desk = merged.desk
    report = desk.app.erasure.erase(merged.keep)
    assert report.proven
    assert len(report.codes) == 3
    desk.app.close()
    for stick in (merged.before, merged.after):
        prepared, _restored = desk.restore(stick)
        assert prepared.replayed == 1
        assert names_in(desk.paths.database, desk.key) == {"Jäävä"}
        assert notes_in(desk.paths.database, desk) == 1
        hits = forensics.find(["Ensikortti", "Toinenkortti", "Kolmaskortti"], [desk.paths.database], desk.key)
        assert hits == ()
    desk.reopen()


def test_without_the_former_ids_they_would(merged: Merged, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shows that the test above would see it."""
    monkeypatch.setattr(erasure_planning, "with_former", lambda _connection, roots: tuple(roots))
    desk = merged.desk
    desk.app.erasure.erase(merged.keep)
    desk.app.close()
    desk.restore(merged.before)
    assert names_in(desk.paths.database, desk.key) == {"Jäävä", "Ensikortti", "Toinenkortti"}
    desk.reopen()


def test_a_backup_in_reach_is_cleaned_of_the_duplicate(desk: RestoringDesk) -> None:
    keep, gone = desk.add("Ensikortti"), desk.add("Toinenkortti")
    desk.add("Jäävä")
    desk.back_up()
    card = desk.app.clients.card(keep).person
    assert card is not None
    desk.app.merging.merge(PartyKind.PERSON, keep, gone, card)
    report = desk.app.erasure.erase(keep)
    assert len(report.cleaned_sets) == 1
    (one,) = desk.app.backups.reachable_sets()
    assert names_in(one.database, desk.key) == {"Jäävä"}
    assert forensics.find(["Toinenkortti"], [one.database], desk.key) == ()


def test_the_codes_on_paper_do_it_too_where_no_ledger_is_left(merged: Merged, tmp_path: Path) -> None:
    desk = merged.desk
    report = desk.app.erasure.erase(merged.keep)
    for number, stick in enumerate((merged.before, merged.after)):
        new = tmp_path / f"new{number}"
        desk.restore(stick, folder=new, answer=ErasureAnswer(report.codes))
        assert names_in(new / "vault.db", desk.key) == {"Jäävä"}
    # Any one of them is enough where the file knows that the cards are one.
    new = tmp_path / "one code"
    desk.restore(merged.after, folder=new, answer=ErasureAnswer(report.codes[1:2]))
    assert names_in(new / "vault.db", desk.key) == {"Jäävä"}


def test_a_code_of_a_duplicate_is_known_only_through_what_was_merged(
    merged: Merged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = merged.desk
    report = desk.app.erasure.erase(merged.keep)
    monkeypatch.setattr(codes, "merged_in", lambda _raw: ())
    with pytest.raises(Exception, match="erasure_code_wrong"):
        desk.restore(merged.after, folder=tmp_path / "new", answer=ErasureAnswer(report.codes))


def test_after_an_undone_merge_each_is_erased_alone(desk: RestoringDesk) -> None:
    keep, gone = desk.add("Ensikortti"), desk.add("Toinenkortti")
    card = desk.app.clients.card(keep).person
    assert card is not None
    change = desk.app.merging.merge(PartyKind.PERSON, keep, gone, card)
    assert change.inverse is not None
    change.inverse()
    report = desk.app.erasure.erase(keep)
    assert len(report.codes) == 1
    assert desk.names() == {"Toinenkortti"}


def test_an_organisation_goes_with_what_was_merged_into_it(desk: RestoringDesk, tmp_path: Path) -> None:
    clients = desk.app.clients
    keep = clients.save_organisation(OrganisationCard(name="Keksitty Oy", background="Ensimmäinen taustateksti")).uid
    gone = clients.save_organisation(OrganisationCard(name="Keksitty", background="Toinen taustateksti")).uid
    before = carried(desk.back_up(), tmp_path / "before")
    shutil.rmtree(desk.paths.backups)
    desk.paths.backups.mkdir()
    preview = desk.app.merging.preview(keep, gone)
    desk.app.merging.merge(PartyKind.ORGANISATION, keep, gone, preview.proposed)
    desk.app.erasure.erase_items((("organisation", keep),))
    desk.app.close()
    desk.restore(before)
    with opened(desk.paths.database, desk.key) as raw:
        assert raw.execute("SELECT count(*) FROM organisation").fetchone()[0] == 0
    desk.reopen()


def test_a_merge_with_a_longer_card_is_erased_whole(desk: RestoringDesk) -> None:
    """What was merged in is looked for by the proof of the erasure like everything else."""
    keep = desk.app.clients.save_person(PersonCard(given_name="Anna", family_name="Keksitty")).uid
    gone = desk.app.clients.save_person(
        PersonCard(given_name="Anna", family_name="Keksitty", experience="Neljätoista vuotta Kuvittelassa")
    ).uid
    desk.app.notes.save(NoteEntry(written_on=desk.clock.today(), body="Kahvihuonekeskustelu tästä", owners=(gone,)))
    preview = desk.app.merging.preview(keep, gone)
    desk.app.merging.merge(PartyKind.PERSON, keep, gone, replace(preview.proposed, unit="pesula"))
    assert desk.app.erasure.erase(keep).proven
    sought = ["Neljätoista vuotta Kuvittelassa", "Kahvihuonekeskustelu tästä"]
    assert forensics.find(sought, [desk.paths.database], desk.key) == ()
