"""What a meeting, a date agreed on and the data sets of a contract may say."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.domain.appointments import AppointmentEntry, MetEntry, checked_appointment, checked_met
from heijastus_desk.domain.contracts import (
    ContractKind,
    ContractTerms,
    ControllerRole,
    DataSet,
    DataSetRole,
    SessionEntry,
    checked_contract,
    checked_session,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry

TODAY = date(2026, 6, 8)
SESSION = SessionEntry(held_on=TODAY, contract="c", attendees=("a", "b"))
TERMS = ContractTerms(kind=ContractKind.COACHING, title="Valmennus", participants=("a",))


def refused(entry: MetEntry) -> HeijastusError:
    with pytest.raises(HeijastusError) as failure:
        checked_met(entry, TODAY)
    return failure.value


def test_the_note_belongs_to_those_who_were_there_and_to_the_contract() -> None:
    met = checked_met(MetEntry(session=SESSION, note=NoteEntry(written_on=TODAY, body=" Teksti ")), TODAY)
    assert met.note is not None
    assert (met.note.owners, met.note.contract, met.note.body) == (("a", "b"), "c", "Teksti")


def test_owners_she_named_stay() -> None:
    met = checked_met(MetEntry(session=SESSION, note=NoteEntry(written_on=TODAY, body="x", owners=("b",))), TODAY)
    assert met.note is not None
    assert met.note.owners == ("b",)


@pytest.mark.parametrize(
    ("following", "field"),
    [
        (AppointmentEntry(planned_on=TODAY, contract="c"), "next_on"),
        (AppointmentEntry(planned_on=date(2026, 6, 7), contract="c"), "next_on"),
        (AppointmentEntry(planned_on=date(2026, 7, 1), contract="c", starts_at="9.75"), "next_at"),
    ],
)
def test_a_wrong_next_date_is_told_at_its_own_field(following: AppointmentEntry, field: str) -> None:
    assert refused(MetEntry(session=SESSION, next=following)).field == field


def test_special_data_without_a_ground_is_refused() -> None:
    note = NoteEntry(written_on=TODAY, body="x", special=True)
    assert refused(MetEntry(session=SESSION, note=note)).field == "special_ground"


def test_a_date_is_of_a_contract_or_of_a_person() -> None:
    with pytest.raises(HeijastusError) as failure:
        checked_appointment(AppointmentEntry(planned_on=TODAY))
    assert (failure.value.code, failure.value.field) == (ErrorCode.FIELD_EMPTY, "contract")
    assert checked_appointment(AppointmentEntry(planned_on=TODAY, person="a", starts_at="9.05")).starts_at == "09:05"


def test_nobody_is_both_there_and_absent() -> None:
    entry = checked_session(replace(SESSION, absent=("b", "c", "c")), TODAY)
    assert entry.absent == ("c",)


@pytest.mark.parametrize("data_set", [DataSet.NOTES, DataSet.SESSION_CONTENT])
@pytest.mark.parametrize("role", [ControllerRole.PROCESSOR, ControllerRole.JOINT])
def test_notes_and_sessions_are_never_for_somebody_else(data_set: DataSet, role: ControllerRole) -> None:
    terms = replace(TERMS, data_sets=(DataSetRole(data_set, role, "Tilaaja pyysi"),))
    with pytest.raises(HeijastusError) as failure:
        checked_contract(terms)
    assert (failure.value.code, failure.value.field) == (ErrorCode.DATA_SET_OWN, data_set.value)


def test_a_processor_needs_a_written_instruction() -> None:
    with pytest.raises(HeijastusError) as failure:
        checked_contract(replace(TERMS, data_sets=(DataSetRole(DataSet.SURVEY, ControllerRole.PROCESSOR, "  "),)))
    assert (failure.value.code, failure.value.field) == (ErrorCode.INSTRUCTION_MISSING, "survey")
    given = DataSetRole(DataSet.SURVEY, ControllerRole.PROCESSOR, "Kysely tilaajan lomakkeella")
    assert checked_contract(replace(TERMS, data_sets=(given,))).data_sets == (given,)
