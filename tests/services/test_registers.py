"""Registers, recipients, the controller."""

from dataclasses import replace
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import RecipientUse
from heijastus_desk.domain.notices.controller import LegalForm
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.values import Answer
from heijastus_desk.importing.register_files import read_register_file
from tests.storage.vaults import OWNER

TWINS = sorted((Path(__file__).parents[1] / "data" / "registers").glob("*.toml"))
NAME = LocalisedText(fi="Nimi")


def test_there_are_twins_to_take_in() -> None:
    assert len(TWINS) >= 5


@pytest.mark.parametrize("path", TWINS, ids=lambda path: path.stem)
def test_a_register_file_is_taken_in_whole(empty_app: Application, path: Path) -> None:
    file = read_register_file(path)
    change = empty_app.registers.take_in(file)
    assert [stored.value.name for stored in empty_app.registers.list()] == [r.name for r in file.registers]
    assert {stored.value for stored in empty_app.recipients.list()} == set(file.recipients)
    assert empty_app.controller.get() == file.controller
    assert change.inverse is not None
    change.inverse()
    assert empty_app.registers.list() == ()
    assert empty_app.recipients.list() == ()
    assert empty_app.controller.get() is None


def test_taking_in_keeps_her_own_business(app: Application) -> None:
    marketing = next(path for path in TWINS if "marketing" in path.stem)
    app.registers.take_in(read_register_file(marketing))
    assert app.controller.get() == OWNER


def test_taking_in_a_short_name_in_use_is_refused_whole(app: Application) -> None:
    customers = next(path for path in TWINS if "customers" in path.stem)
    with pytest.raises(HeijastusError) as failure:
        app.registers.take_in(read_register_file(customers))
    assert (failure.value.code, failure.value.field) == (ErrorCode.RECORD_IN_USE, "short_name")
    assert len(app.registers.list()) == 1


def test_taking_in_the_same_file_again_writes_over_nothing(empty_app: Application) -> None:
    file = read_register_file(TWINS[0])
    empty_app.registers.take_in(file)
    before = empty_app.registers.list()
    with pytest.raises(HeijastusError) as failure:
        empty_app.registers.take_in(file)
    assert failure.value.code is ErrorCode.RECORD_IN_USE
    assert empty_app.registers.list() == before


def test_a_register_is_found_by_uid_and_by_short_name(app: Application) -> None:
    (stored,) = app.registers.list()
    assert app.registers.find(stored.uid) == stored
    assert app.registers.find(stored.value.short_name) == stored
    with pytest.raises(HeijastusError) as failure:
        app.registers.find("nothing")
    assert failure.value.code is ErrorCode.REGISTER_NOT_FOUND


def test_a_second_register_of_the_template_gets_a_name_of_its_own(app: Application) -> None:
    for _ in range(2):
        app.registers.create_from_template()
    names = [stored.value.short_name for stored in app.registers.list()]
    assert len(set(names)) == 3
    assert names[1:] == [f"{names[0]}-2", f"{names[0]}-3"]


def test_a_short_name_is_one_word_and_used_once(app: Application) -> None:
    (stored,) = app.registers.list()
    other = app.registers.find(app.registers.save(replace(stored.value, uid="", short_name="  Oma Rekisteri ")).uid)
    assert other.value.short_name == "oma-rekisteri"
    with pytest.raises(HeijastusError) as failure:
        app.registers.save(replace(other.value, short_name=stored.value.short_name.upper()))
    assert (failure.value.code, failure.value.field) == (ErrorCode.RECORD_IN_USE, "short_name")
    app.registers.save(other.value, version=other.version)


def test_a_register_changed_elsewhere_is_not_written_over(app: Application) -> None:
    (stored,) = app.registers.list()
    app.registers.save(stored.value, version=stored.version)
    with pytest.raises(HeijastusError) as failure:
        app.registers.save(stored.value, version=stored.version)
    assert failure.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE


@pytest.mark.parametrize("period", ["", "P", "6 months", "P6M; DROP", "-P1Y"])
def test_a_period_that_is_none_is_refused(app: Application, period: str) -> None:
    (stored,) = app.registers.list()
    rule = RetentionRule(uid="r", event=Event.COLLECTED, period=period)
    with pytest.raises(HeijastusError) as failure:
        app.registers.save(replace(stored.value, retention=(rule,)))
    assert failure.value.code is ErrorCode.PERIOD_WRONG


def test_a_register_has_a_name_in_finnish(app: Application) -> None:
    (stored,) = app.registers.list()
    with pytest.raises(HeijastusError) as failure:
        app.registers.save(replace(stored.value, name=LocalisedText(sv="Namn")))
    assert (failure.value.code, failure.value.field) == (ErrorCode.FIELD_EMPTY, "name")


# --------------------------------------------------------------------------------------------------------- recipients


def test_recipients_are_listed_by_name(app: Application) -> None:
    for name in ("Östra", "Acme", "Åland"):
        app.recipients.save(Recipient(uid="", name=name))
    listed = [stored.value.name for stored in app.recipients.list()]
    assert [name for name in listed if name in {"Östra", "Acme", "Åland"}] == ["Acme", "Åland", "Östra"]


def test_a_recipient_a_register_names_is_not_removed(app: Application) -> None:
    uid = app.recipients.save(Recipient(uid="", name="Kuvapalvelu")).uid
    (stored,) = app.registers.list()
    app.registers.save(replace(stored.value, recipients=Answer.of((RecipientUse(recipient=uid),))))
    with pytest.raises(HeijastusError) as failure:
        app.recipients.remove(uid)
    assert failure.value.code is ErrorCode.RECORD_IN_USE
    app.registers.save(stored.value)
    app.recipients.remove(uid)
    assert uid not in {known.uid for known in app.recipients.list()}


@pytest.mark.parametrize(
    ("recipient", "code", "field"),
    [
        (Recipient(uid="", name=" "), ErrorCode.FIELD_EMPTY, "name"),
        (Recipient(uid="", name="X", country="FIN"), ErrorCode.CHOICE_UNKNOWN, "country"),
        (Recipient(uid="", name="X", country="1!"), ErrorCode.CHOICE_UNKNOWN, "country"),
        (Recipient(uid="", name="a\0b"), ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "name"),
    ],
)
def test_a_faulty_recipient_is_refused(app: Application, recipient: Recipient, code: ErrorCode, field: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.recipients.save(recipient)
    assert (failure.value.code, failure.value.field) == (code, field)


# --------------------------------------------------------------------------------------------------------- controller


def test_her_business_comes_back_as_entered(empty_app: Application) -> None:
    assert empty_app.controller.get() is None
    empty_app.controller.save(OWNER)
    assert empty_app.controller.require() == OWNER


@pytest.mark.parametrize(
    ("controller", "code", "field"),
    [
        (replace(OWNER, person_name=" "), ErrorCode.FIELD_EMPTY, "person_name"),
        (replace(OWNER, legal_form=LegalForm.COMPANY, trade_name=""), ErrorCode.FIELD_EMPTY, "trade_name"),
        (replace(OWNER, business_id="1234567-2"), ErrorCode.BUSINESS_ID_WRONG, "business_id"),
        (replace(OWNER, email="aino@"), ErrorCode.EMAIL_WRONG, "email"),
        (replace(OWNER, financial_year_end="13-01"), ErrorCode.DATE_IMPOSSIBLE, "financial_year_end"),
        (replace(OWNER, financial_year_end="02-30"), ErrorCode.DATE_IMPOSSIBLE, "financial_year_end"),
        (replace(OWNER, financial_year_end="June"), ErrorCode.DATE_IMPOSSIBLE, "financial_year_end"),
        (replace(OWNER, city="a\nb"), ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "city"),
    ],
)
def test_a_faulty_business_is_refused(app: Application, controller: object, code: ErrorCode, field: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.controller.save(controller)  # pyright: ignore[reportArgumentType]
    assert (failure.value.code, failure.value.field) == (code, field)
    assert app.controller.get() == OWNER


@pytest.mark.parametrize("bad", ["nolla\x00", "puolikas \ud800"])
def test_a_text_that_no_file_could_hold_is_refused_at_its_field(app: Application, bad: str) -> None:
    stored = app.registers.list()[0].value
    with pytest.raises(HeijastusError) as caught:
        app.registers.save(replace(stored, title=LocalisedText(fi=bad)))
    assert (caught.value.code, caught.value.field) == (ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "title")


def test_a_service_chosen_twice_is_one_recipient(app: Application) -> None:
    before = len(app.recipients.list())
    app.recipients.add_from_directory(["zoom", "zoom"])
    assert len(app.recipients.list()) == before + 1
