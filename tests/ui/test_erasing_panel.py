"""The panel of an erasure: looked through, decided, confirmed by a word, proven; and what it does not do by itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.destruction import (
    DestructionGround,
    ErasureChoices,
    KeptBecause,
    MentionChoice,
    PaperToShred,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.privacy.erasure_plan import Keeping
from heijastus_desk.services.erasure_views import ErasurePreview, Figure, HandedOut, Mention, Passage, Staying
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.retention.panels.erasing.wanted import ITEM, PAST, items_record, wanted
from tests.services.conftest import app, bare, clock, empty_app, ready
from tests.storage.vaults import TODAY
from tests.ui.erasing_desk import context, person, settle, shown, texts, type_word

__all__ = ["app", "bare", "clock", "context", "empty_app", "person", "ready", "settle"]

pytestmark = pytest.mark.usefixtures("themed")

UNTIL = date(2031, 12, 31)
LONG = 500


def preview(**changed: object) -> ErasurePreview:
    """A large one: nothing of it is in the vault."""
    held = Reason("held_claim", {"record_class": RecordClass.NOTES, "since": TODAY, "why": "riita"})
    stays = [
        Staying("note", f"n{n}", RecordClass.NOTES, TODAY - timedelta(days=n), "", Keeping.WHOLE, held, None)
        for n in range(LONG)
    ]
    one = ErasurePreview(
        goes={"person": 1, "note": LONG},
        stripped={"person": 1},
        untied={"note": 2},
        stays=tuple(stays),
        mentions=tuple(mention(n) for n in range(3)),
        packages=(HandedOut("tiedot-003.zip", TODAY),),
        unreachable=(),
        papers=tuple(
            PaperToShred(table="note", uid=f"p{n}", record_class=RecordClass.NOTES, folder=f"mappi {n}")
            for n in range(LONG)
        ),
        figures=(Figure(2025, "", 4, 360),),
        copies_until=UNTIL,
    )
    return replace(one, **changed)


def mention(number: int, **changed: object) -> Mention:
    passage = Passage("body", 7, 8, "tapasi ", "Kertun", " & muut", "henkilö A:n")
    made = Mention("note", f"m{number}", False, "Onni Olematon", RecordClass.NOTES, TODAY, (passage,), "henkilö A")
    return replace(made, **changed)


@pytest.fixture
def large(app: Application, monkeypatch: pytest.MonkeyPatch) -> ErasurePreview:
    made = preview()
    monkeypatch.setattr(app.erasure, "preview_of", lambda _roots, *, ground, **_: replace(made, ground=ground))
    return made


# ------------------------------------------------------------------------------------------------------- before


@pytest.mark.usefixtures("large")
def test_the_buckets_say_what_goes_what_is_emptied_and_what_stays(
    context: Context, person: str, settle: Callable[[], None]
) -> None:
    panel = shown(context, f"person:{person}", settle)
    said = texts(panel)
    assert panel.header.title.subtitle.text() == "Kerttu Keksitty"
    for part in (panel.looking.goes, panel.looking.stripped, panel.looking.untied, panel.looking.stays):
        assert not part.isHidden()
        assert part.text
    assert "31.12.2031" in said
    assert "tiedot-003.zip" in said
    assert str(LONG + 1) in panel.looking.confirming.said.text()


@pytest.mark.usefixtures("large")
def test_five_hundred_items_stay_readable_in_a_small_window(
    context: Context, person: str, settle: Callable[[], None]
) -> None:
    panel = shown(context, f"person:{person}", settle)
    assert panel.looking.stay_list.count == 1, "alike ones are told once, with their number"
    assert f"({LONG})" in panel.looking.stay_list.card(0).title
    assert panel.looking.paper_list.count == LONG
    assert panel.looking.paper_list.height() <= 300
    assert panel.looking.height() < 3000
    assert panel.looking.width() <= panel.width()


@pytest.mark.usefixtures("large")
def test_nothing_is_chosen_for_her(context: Context, person: str, settle: Callable[[], None]) -> None:
    panel = shown(context, f"person:{person}", settle)
    assert panel.looking.ground.value() is None
    assert panel.looking.pager.choices() == {}
    assert panel.looking.pager.undecided == 3
    assert not panel.looking.confirming.go.isEnabled()


@pytest.mark.usefixtures("large")
def test_mentions_are_decided_one_by_one_and_each_can_be_taken_back(
    context: Context, person: str, settle: Callable[[], None]
) -> None:
    panel = shown(context, f"person:{person}", settle)
    pager = panel.looking.pager
    pager.replace.click()
    assert pager.choices() == {("note", "m0"): MentionChoice(alias="henkilö A")}
    keep = next(action for action in pager.keep.menu().actions() if action.objectName() == "mention_keep_claims")
    keep.trigger()
    assert pager.choices()["note", "m1"] == MentionChoice(because=KeptBecause.CLAIMS)
    pager.previous.click()
    pager.undo.click()
    assert list(pager.choices()) == [("note", "m0")]
    assert pager.undecided == 2


def test_a_frozen_record_may_only_be_left_as_it_is(
    app: Application, context: Context, person: str, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = preview(mentions=(mention(0, is_held=True), mention(1, passages=())))
    monkeypatch.setattr(app.erasure, "preview_of", lambda _roots, **_ground: held)
    panel = shown(context, f"person:{person}", settle)
    assert panel.looking.pager.undecided == 1, "a record that is only tied needs no choice"
    assert not panel.looking.pager.replace.isEnabled()


@pytest.mark.usefixtures("large")
def test_a_request_leaves_no_sums_and_nothing_to_wait(
    context: Context, person: str, settle: Callable[[], None]
) -> None:
    panel = shown(context, f"person:{person}", settle)
    assert not panel.looking.figures.isHidden()
    panel.looking.parking.set_value(14)
    panel.looking.ground.set_value(DestructionGround.REQUEST)
    panel.looking.ground.edited.emit()
    settle()
    assert panel.looking.figures.isHidden()
    assert panel.looking.parking.isHidden()
    assert panel.looking.parking.value() == 0
    assert not panel.looking.choices().figures_stay


@pytest.mark.usefixtures("large")
def test_her_choices_outlive_a_change_elsewhere(context: Context, person: str, settle: Callable[[], None]) -> None:
    panel = shown(context, f"person:{person}", settle)
    panel.looking.pager.replace.click()
    panel.refresh()
    settle()
    assert list(panel.looking.pager.choices()) == [("note", "m0")]


# -------------------------------------------------------------------------------------------------------- doing


def test_without_a_ground_nothing_is_erased(
    app: Application, context: Context, person: str, settle: Callable[[], None]
) -> None:
    panel = shown(context, f"person:{person}", settle)
    type_word(panel)
    panel.looking.confirming.go.click()
    settle()
    assert panel.looking.ground.error()
    assert app.clients.card(person).name == "Kerttu Keksitty"


def test_a_person_is_erased_by_keyboard_after_the_word_and_cannot_be_brought_back(
    app: Application, context: Context, person: str, settle: Callable[[], None]
) -> None:
    app.backups.make()
    other = app.clients.save_person(PersonCard(given_name="Onni", family_name="Olematon")).uid
    context.announce(app.clients.set_archived(app.clients.card(other).kind, other, archived=True))
    panel = shown(context, f"person:{person}", settle)
    panel.looking.ground.set_value(DestructionGround.PERIOD_OVER)
    type_word(panel)
    QTest.keyClick(panel.looking.confirming.field.edit, Qt.Key.Key_Return)
    settle()
    assert panel.is_proven
    with pytest.raises(HeijastusError) as gone:
        app.clients.card(person)
    assert gone.value.code in {ErrorCode.RECORD_NOT_FOUND, ErrorCode.SUBJECT_NOT_FOUND}
    assert not context.undo_stack.can_undo
    assert app.erasure.pending() == ()
    assert panel.proven.code.text()
    assert "Keksitty" not in texts(panel)


def test_it_can_be_called_off_before_the_first_step(
    app: Application,
    context: Context,
    person: str,
    settle: Callable[[], None],
) -> None:
    panel = shown(context, f"person:{person}", settle)
    panel.looking.ground.set_value(DestructionGround.REQUEST)
    type_word(panel)
    panel.looking.confirming.go.click()
    assert not panel.working.isHidden()
    panel.working.stop.click()
    settle()
    assert panel.working.isHidden()
    assert not panel.looking.isHidden()
    assert app.clients.card(person).name == "Kerttu Keksitty"
    assert app.erasure.pending() == ()


def test_what_has_begun_is_carried_through(
    app: Application, context: Context, person: str, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = shown(context, f"person:{person}", settle)
    real = app.erasure.erase_chosen
    percents: list[int] = []

    def late(roots: object, choices: ErasureChoices, progress: object) -> object:
        class Late:
            def step(self, done: int, total: int) -> None:
                percents.append(100 * done // total)
                if percents[-1] > 20:
                    panel.errand.call_off()
                progress.step(done, total)  # type: ignore[attr-defined]

        return real(roots, choices, Late())  # type: ignore[arg-type]

    monkeypatch.setattr(app.erasure, "erase_chosen", late)
    panel.looking.ground.set_value(DestructionGround.REQUEST)
    type_word(panel)
    panel.looking.confirming.go.click()
    settle()
    assert percents[-1] > 20
    assert panel.is_proven


def test_a_failure_is_told_in_the_panel_and_nothing_is_called_proven(
    app: Application, context: Context, person: str, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = shown(context, f"person:{person}", settle)

    def full(*_given: object) -> object:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(app.erasure, "erase_chosen", full)
    panel.looking.ground.set_value(DestructionGround.REQUEST)
    type_word(panel)
    panel.looking.confirming.go.click()
    settle()
    assert not panel.is_proven
    assert not panel.failure.isHidden()
    assert panel.failure.text()
    assert not panel.looking.isHidden()


def test_what_nobody_foresaw_leaves_no_panel_at_work(
    app: Application,
    context: Context,
    person: str,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    runner: JobRunner,
) -> None:
    panel = shown(context, f"person:{person}", settle)
    told: list[BaseException] = []
    runner.failed.connect(told.append)

    def broken(*_given: object) -> object:
        raise RuntimeError

    monkeypatch.setattr(app.erasure, "erase_chosen", broken)
    panel.looking.ground.set_value(DestructionGround.REQUEST)
    type_word(panel)
    panel.looking.confirming.go.click()
    settle()
    assert [type(error) for error in told] == [RuntimeError]
    assert not panel.errand.is_running
    assert panel.working.isHidden()
    assert panel.failure.text()


# ------------------------------------------------------------------------------------------------- what is meant


def test_single_records_are_meant_by_table_and_uid(app: Application) -> None:
    roots = (("note", "a"), ("session", "b"), ("note", "a"))
    assert wanted(app, items_record(roots)).roots == roots[:2]
    for wrong in ("", "item:", "item:note", "somebody:1"):
        with pytest.raises(HeijastusError):
            wanted(app, wrong)


def test_of_what_is_past_its_time_the_ground_is_known(
    app: Application, context: Context, person: str, settle: Callable[[], None]
) -> None:
    """Whoever comes from the retention page has been told why; of single records somebody else asks for, nobody."""
    note = app.notes.save(NoteEntry(written_on=TODAY, body="Toinen muistiinpano.", owners=(person,))).uid
    for kind, ground in ((PAST, DestructionGround.PERIOD_OVER), (ITEM, None)):
        assert shown(context, f"{kind}:note:{note}", settle).looking.ground.value() is ground


def test_who_is_gone_is_said_instead_of_an_empty_page(context: Context, settle: Callable[[], None]) -> None:
    panel = shown(context, "person:00000000-0000-4000-8000-000000000000", settle)
    assert not panel.failure.isHidden()
    assert panel.looking.isHidden()


def test_records_past_their_time_are_named_by_whom_they_are_about(app: Application) -> None:
    uid = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Sepitelmä")).uid
    found = wanted(app, f"past:person:{uid}|{uid}")
    assert found.title.startswith("Sisko Sepitelmä · ")
    assert found.roots == (("person", uid),)
    assert wanted(app, f"past:person:{uid}").title == found.title.removeprefix("Sisko Sepitelmä · ")
