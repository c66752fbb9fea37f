"""Guided rounds over a real file: interrupted and gone on with, signed once and for all, printed, counted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rounds.plans import steps_of
from heijastus_desk.domain.rounds.values import Figure, FigureCode, RoundKind, RoundStep, StepOutcome
from tests.documents.pdf_text import pages, tight

TODAY = date(2026, 6, 8)


def go_through(app: Application, uid: str, outcome: StepOutcome = StepOutcome.DONE) -> None:
    for step in steps_of(app.rounds.get(uid).kind):
        app.rounds.record(uid, step, outcome, "", app.rounds.figures(step))


def undo(change: Change) -> None:
    assert change.inverse is not None
    change.inverse()


def refused(code: ErrorCode, run: object, *given: object) -> HeijastusError:
    with pytest.raises(HeijastusError) as caught:
        run(*given)  # type: ignore[operator]
    assert caught.value.code is code
    return caught.value


def counted(app: Application, step: RoundStep, code: FigureCode) -> list[tuple[int | None, str]]:
    return [(one.count, one.of) for one in app.rounds.figures(step) if one.code is code]


def test_a_round_is_begun_once_and_taken_back(app: Application) -> None:
    begun = app.rounds.open(RoundKind.YEAR)
    one = app.rounds.current(RoundKind.YEAR)
    assert one is not None
    assert (one.keeper, one.opened_on) == ("Aino Keksitty", TODAY)
    refused(ErrorCode.ROUND_OPEN, app.rounds.open, RoundKind.YEAR)
    app.rounds.open(RoundKind.CLOSING, "Kaisa Keksitty")
    undo(begun)
    assert app.rounds.current(RoundKind.YEAR) is None
    assert app.rounds.current(RoundKind.CLOSING) is not None


def test_aftercare_needs_a_name_and_every_round_a_business(app: Application, empty_app: Application) -> None:
    assert refused(ErrorCode.FIELD_EMPTY, app.rounds.open, RoundKind.AFTERCARE, "  ").field == "keeper"
    refused(ErrorCode.SETUP_NOT_FINISHED, empty_app.rounds.open, RoundKind.YEAR)


def test_it_may_be_interrupted_for_weeks_and_a_step_recorded_anew(app: Application, clock: MovableClock) -> None:
    uid = app.rounds.open(RoundKind.YEAR).uid
    app.rounds.record(uid, RoundStep.DUE, StepOutcome.LATER, " Kesken. ", (Figure(FigureCode.ITEMS_DUE, 4),))
    clock.move_to(TODAY + timedelta(days=30))
    again = app.rounds.record(uid, RoundStep.DUE, StepOutcome.DONE, "Valmis.", (Figure(FigureCode.ITEMS_DUE, 0),))
    (record,) = app.rounds.get(uid).steps
    assert (record.outcome, record.remark, record.done_on) == (
        StepOutcome.DONE,
        "Valmis.",
        TODAY + timedelta(days=30),
    )
    undo(again)
    (record,) = app.rounds.get(uid).steps
    assert (record.outcome, record.remark, record.figures) == (
        StepOutcome.LATER,
        "Kesken.",
        (Figure(FigureCode.ITEMS_DUE, 4),),
    )


def test_what_cannot_be_recorded(app: Application) -> None:
    uid = app.rounds.open(RoundKind.YEAR).uid
    refused(ErrorCode.CHOICE_UNKNOWN, app.rounds.record, uid, RoundStep.TELL, StepOutcome.DONE)
    too_long = refused(ErrorCode.FIELD_TOO_LONG, app.rounds.record, uid, RoundStep.DUE, StepOutcome.DONE, "x" * 1001)
    assert too_long.field == "remark"
    assert app.rounds.get(uid).steps == ()


def test_a_minute_is_signed_when_every_step_has_an_outcome_and_then_nothing_changes(app: Application) -> None:
    uid = app.rounds.open(RoundKind.YEAR).uid
    unfinished = refused(ErrorCode.ROUND_UNFINISHED, app.rounds.close, uid)
    assert unfinished.params["count"] == len(steps_of(RoundKind.YEAR))
    go_through(app, uid)
    app.rounds.close(uid)
    refused(ErrorCode.ROUND_SIGNED, app.rounds.close, uid)
    refused(ErrorCode.ROUND_SIGNED, app.rounds.record, uid, RoundStep.DUE, StepOutcome.DONE)
    refused(ErrorCode.ROUND_SIGNED, app.rounds.discard, uid)
    assert app.rounds.current(RoundKind.YEAR) is None
    assert [one.uid for one in app.rounds.past(RoundKind.YEAR)] == [uid]


def test_a_signed_minute_prints_the_same_when_business_and_file_have_changed(
    app: Application, clock: MovableClock
) -> None:
    uid = app.rounds.open(RoundKind.YEAR).uid
    app.rounds.record(uid, RoundStep.DUE, StepOutcome.LATER, "Soitan syksyllä.", (Figure(FigureCode.ITEMS_DUE, 41),))
    for step in steps_of(RoundKind.YEAR)[1:]:
        app.rounds.record(uid, step, StepOutcome.DONE, "", app.rounds.figures(step))
    app.rounds.close(uid)
    before = [pages(app.rounds.minute_pdf(uid, lang)) for lang in Lang]
    told = tight("".join(before[0]))
    for part in ("41 tietoa on poistettavissa", "Soitan syksyllä.", "Kuvitteellinen Valmennus", "Aino Keksitty"):
        assert tight(part) in told
    clock.move_to(TODAY + timedelta(days=400))
    app.controller.save(replace(app.controller.require(), trade_name="Muu Nimi", person_name="Toinen Tekijä"))
    app.clients.save_person(PersonCard(given_name="Uusi", family_name="Keksitty"))
    assert [pages(app.rounds.minute_pdf(uid, lang)) for lang in Lang] == before


def test_an_open_round_prints_that_it_is_not_signed(app: Application) -> None:
    uid = app.rounds.open(RoundKind.YEAR).uid
    assert tight("Tämä kierros on vielä kesken") in tight("".join(pages(app.rounds.minute_pdf(uid, Lang.FI))))


def test_a_round_is_discarded_with_its_steps_and_brought_back_by_undo(app: Application) -> None:
    uid = app.rounds.open(RoundKind.CLOSING).uid
    app.rounds.record(uid, RoundStep.MATTERS, StepOutcome.DONE, "Ei mitään.")
    gone = app.rounds.discard(uid)
    assert app.rounds.current(RoundKind.CLOSING) is None
    refused(ErrorCode.RECORD_NOT_FOUND, app.rounds.get, uid)
    undo(gone)
    assert [one.remark for one in app.rounds.get(uid).steps] == ["Ei mitään."]


def test_a_year_after_beginning_and_after_each_minute_it_is_due(app: Application, clock: MovableClock) -> None:
    assert not app.rounds.is_year_due()
    clock.move_to(date(2027, 6, 8))
    assert app.rounds.news().year_due
    uid = app.rounds.open(RoundKind.YEAR).uid
    news = app.rounds.news()
    assert not news.year_due
    assert [one.uid for one in news.under_way] == [uid]
    go_through(app, uid, StepOutcome.NOT_NEEDED)
    app.rounds.close(uid)
    assert app.rounds.next_year() == date(2028, 6, 8)
    assert not app.rounds.is_year_due()
    clock.move_to(date(2028, 6, 8))
    assert app.rounds.is_year_due()


# ------------------------------------------------------------------------------------------------------------ figures


@pytest.fixture
def clients(app: Application) -> dict[str, str]:
    """Somebody in work that goes on, with a date to come; somebody whose contract ended; a restricted person."""
    uids: dict[str, str] = {}
    for name, ends in (("Aava", None), ("Eero", date(2026, 1, 31)), ("Ronja", None)):
        uid = app.clients.save_person(PersonCard(given_name=name, family_name="Keksitty")).uid
        terms = ContractTerms(
            kind=ContractKind.COACHING,
            title="Valmennus",
            starts_on=date(2025, 9, 1),
            ends_on=ends,
            participants=(uid,),
        )
        app.contracts.save(terms)
        uids[name] = uid
    app.appointments.save(AppointmentEntry(planned_on=date(2026, 6, 15), person=uids["Aava"]))
    ronja = PartyRef(person=uids["Ronja"])
    app.freezes.open(ronja, HoldCause.RESTRICTION, ground=RestrictionGround.ACCURACY, reason="Tieto on kiistetty.")
    return uids


@pytest.mark.usefixtures("clients")
def test_who_is_to_be_told_and_who_is_left_out(app: Application) -> None:
    assert counted(app, RoundStep.TELL, FigureCode.PERSONS_TO_TELL) == [(1, "")]
    assert counted(app, RoundStep.TELL, FigureCode.DATES_TO_COME) == [(1, "")]
    printed = tight("".join(pages(app.rounds.to_tell_pdf(Lang.FI))))
    assert tight("Aava Keksitty") in printed
    assert tight("15.6.2026") in printed
    assert "Eero" not in printed
    assert "Ronja" not in printed
    assert tight("Lisäksi on 1 henkilö") in printed


@pytest.mark.usefixtures("clients")
def test_open_matters_are_told_by_cause(app: Application) -> None:
    assert counted(app, RoundStep.MATTERS, FigureCode.OPEN_MATTERS) == [(1, "restriction")]


def test_vouchers_are_told_by_place_with_their_last_day(app: Application, clients: dict[str, str]) -> None:
    payer = PartyRef(person=clients["Aava"])
    for number, (booked, place) in enumerate(
        ((date(2025, 5, 1), VoucherPlace.ACCOUNTANT), (date(2024, 5, 1), VoucherPlace.ACCOUNTANT)), start=1
    ):
        app.accounting.save(
            AccountingEntry(number=str(number), payer=payer, dated_on=booked, booked_on=booked, kept_at=place)
        )
    (figure,) = app.rounds.figures(RoundStep.ACCOUNTING)
    # Booked in 2025: six years from the end of the calendar year in which the financial year ended (law 5.1).
    assert figure == Figure(FigureCode.VOUCHERS, 2, date(2031, 12, 31), "accountant")


@pytest.mark.parametrize("step", RoundStep)
def test_every_step_can_be_counted_in_an_empty_and_in_a_used_file(app: Application, step: RoundStep) -> None:
    assert all(isinstance(figure, Figure) for figure in app.rounds.figures(step))


@pytest.mark.usefixtures("clients")
def test_figures_of_classes_name_nobody_and_count_everything(app: Application) -> None:
    figures = app.rounds.figures(RoundStep.STAYS)
    kept = sum(line.count for line in app.standings.lines())
    assert kept > 0
    assert sum(one.count or 0 for one in figures) == kept


@pytest.mark.usefixtures("clients")
def test_the_sheet_tells_the_steps_and_where_the_file_lies_and_names_no_client(app: Application) -> None:
    for lang in Lang:
        printed = "".join(pages(app.rounds.aftercare_sheet_pdf(lang, "Kaisa Keksitty")))
        assert tight("Kaisa Keksitty") in tight(printed)
        assert tight(str(app.paths.folder)) in tight(printed)
        assert "Aava" not in printed
    assert tight("11. Mitä jää, ja luovutus") in tight("".join(pages(app.rounds.aftercare_sheet_pdf(Lang.FI))))
