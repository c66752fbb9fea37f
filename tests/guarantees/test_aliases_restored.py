"""A name that an alias replaced does not come back with an older backup, nor from a medium that was away."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.destruction import DestructionGround
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.restoring import ErasureAnswer
from heijastus_desk.storage.backups.names import BackupSet
from tests.guarantees.alias_story import MASKED, SAID, Story, note_about, story
from tests.services.restoring_desk import RestoringDesk, carried, desk_of
from tests.storage.vaults import Template

__all__ = ["story"]


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "vault", clock)
    yield made
    with suppress(Exception):
        made.app.close()


def told(desk: RestoringDesk) -> Story:
    app = desk.app
    stays = app.clients.save_person(PersonCard(given_name="Veikko", family_name="Esimerkki")).uid
    note = note_about(app, stays, SAID)
    return Story(app, "", stays, note, "")


def with_card(desk: RestoringDesk, story: Story) -> None:
    card = PersonCard(given_name="Sirkku-Maija", family_name="Kuvitelmainen")
    story.gone = desk.app.clients.save_person(card).uid


def restored(desk: RestoringDesk, story: Story, backup: BackupSet) -> Story:
    """After the restore, opened again."""
    desk.app.close()
    desk.restore(backup)
    desk.reopen()
    return Story(desk.app, story.gone, story.stays, story.note, "")


@pytest.mark.parametrize("card_first", [True, False])
def test_a_restored_older_backup_does_not_bring_the_name_back(
    card_first: bool, desk: RestoringDesk, tmp_path: Path
) -> None:
    story = told(desk)
    if card_first:
        with_card(desk, story)
    old = carried(desk.back_up(), tmp_path / "tikku")
    if not card_first:
        with_card(desk, story)
    report = story.erase()
    after = restored(desk, story, old)
    assert after.body() == MASKED
    assert after.left() == []
    assert desk.app.erasure.came_back() == ()
    assert desk.app.destructions.case(report.case).number == report.number


def test_without_the_present_file_the_card_in_the_backup_tells_the_name(desk: RestoringDesk, tmp_path: Path) -> None:
    story = told(desk)
    with_card(desk, story)
    old = carried(desk.back_up(), tmp_path / "tikku")
    story.erase()
    after = _restored_over_damage(desk, story, old)
    assert after.body() == MASKED
    assert after.left() == []
    assert desk.app.erasure.came_back() == ()


def test_where_nobody_can_know_the_name_it_is_a_to_do(desk: RestoringDesk, tmp_path: Path) -> None:
    story = told(desk)
    old = carried(desk.back_up(), tmp_path / "tikku")
    with_card(desk, story)
    story.erase(ground=DestructionGround.OBJECTION)
    after = _restored_over_damage(desk, story, old)
    (to_do,) = desk.app.erasure.came_back()
    assert (to_do.table, to_do.item_uid, to_do.about) == ("note", story.note, "Esimerkki, Veikko")
    assert desk.app.destructions.case(to_do.case).ground is DestructionGround.OBJECTION
    assert after.body() == SAID
    change = desk.app.erasure.looked_at([to_do.uid])
    assert desk.app.erasure.came_back() == ()
    assert change.inverse
    change.inverse()
    assert len(desk.app.erasure.came_back()) == 1


def _restored_over_damage(desk: RestoringDesk, story: Story, old: BackupSet) -> Story:
    """The laptop's own file and its backups are gone; the ledger beside it is not."""
    desk.app.close()
    for path in desk.paths.backups.iterdir():
        path.unlink()
    desk.paths.database.unlink()
    answer = ErasureAnswer(none_since=True)
    desk.restore(old, answer=answer)
    desk.reopen()
    return Story(desk.app, story.gone, story.stays, story.note, "")


def test_a_medium_that_was_away_gets_the_alias_when_it_is_back(story: Story, tmp_path: Path) -> None:
    stick = tmp_path / "tikku"
    stick.mkdir()
    story.app.backups.add_medium(stick, "Sininen tikku")
    story.app.backups.make()
    away = stick.rename(tmp_path / "poissa")
    story.erase()
    away.rename(stick)
    assert story.left()
    story.app.erasure.resume()
    assert story.left() == []
