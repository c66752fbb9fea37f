"""Recipients: begun from the directory, checked, watched; everything of them is kept."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.law import Mechanism
from heijastus_desk.domain.notices.practice import DataPlace, PlaceKind
from heijastus_desk.domain.notices.recipient import (
    AgreementItem,
    ClauseModule,
    DemandedTerms,
    OwnRole,
    Recipient,
)
from heijastus_desk.domain.notices.recipient_checks import Concern
from heijastus_desk.services.register_rows import write_controller
from tests.storage.vaults import TODAY

FULL = Recipient(
    uid="",
    name="Keksitty Pilvi Oy",
    former_names=("Entinen Pilvi Oy",),
    country="US",
    mechanism=Mechanism.SCC,
    mechanism_checked=TODAY,
    agreement_signed=date(2025, 12, 31),
    agreement_kept="mappi 3",
    agreement_says=(AgreementItem.INSTRUCTIONS, AgreementItem.DELETION),
    module=ClauseModule.CONTROLLER_TO_PROCESSOR,
    assessed=TODAY,
    review_on=date(2027, 1, 2),
    terms=DemandedTerms(
        received=date(2026, 5, 2),
        about="Käsittelysopimus",
        answer=OwnRole.CONTROLLER,
        reason=LocalisedText("Oma perustelu", "Egen motivering", "My reason"),
        answered=TODAY,
    ),
    note="Soitettu tukeen",
)


def test_everything_of_a_recipient_is_kept(app: Application) -> None:
    uid = app.recipients.save(FULL).uid
    assert app.recipients.get(uid) == replace(FULL, uid=uid)


def test_a_country_nobody_has_told_stays_unknown(app: Application) -> None:
    uid = app.recipients.save(Recipient(uid="", name="Vanhasta selosteesta Oy", country="")).uid
    assert app.recipients.get(uid).country == ""
    assert [one.concerns[0] for one in app.recipients.watched() if one.uid == uid] == [Concern.COUNTRY_UNKNOWN]


def test_services_are_begun_from_the_directory_in_one_undo(app: Application) -> None:
    change = app.recipients.add_from_directory(("zoom", "procountor"))
    names = [stored.value.name for stored in app.recipients.list()]
    assert names == ["Finago Oy (Procountor)", "Zoom Communications, Inc. (Zoom)"]
    assert change.inverse is not None
    change.inverse()
    assert app.recipients.list() == ()


def test_an_unknown_service_adds_nothing(app: Application) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.recipients.add_from_directory(("zoom", "keksitty"))
    assert (failure.value.code, failure.value.field) == (ErrorCode.CHOICE_UNKNOWN, "directory")
    assert app.recipients.list() == ()


@pytest.mark.parametrize(
    ("terms", "code", "field"),
    [
        (DemandedTerms(answered=TODAY), ErrorCode.FIELD_EMPTY, "terms_answer"),
        (
            DemandedTerms(received=TODAY, answer=OwnRole.JOINT, answered=date(2026, 6, 7)),
            ErrorCode.DATE_ORDER,
            "terms_answered",
        ),
        (DemandedTerms(about="a\0b"), ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "terms_about"),
        (DemandedTerms(reason=LocalisedText(sv="a\0b")), ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "terms_reason"),
    ],
)
def test_faulty_terms_are_refused(app: Application, terms: DemandedTerms, code: ErrorCode, field: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.recipients.save(replace(FULL, terms=terms))
    assert (failure.value.code, failure.value.field) == (code, field)
    assert app.recipients.list() == ()


def test_only_those_with_something_open_are_watched(app: Application) -> None:
    app.recipients.save(replace(FULL, agreement_says=tuple(AgreementItem)))
    assert app.recipients.watched() == ()
    dead = app.recipients.save(replace(FULL, name="Vanha Oy", mechanism=Mechanism.PRIVACY_SHIELD)).uid
    (one,) = app.recipients.watched()
    assert (one.uid, one.has_error, one.concerns[0]) == (dead, True, Concern.PRIVACY_SHIELD)


def test_one_that_is_not_there_is_told(app: Application) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.recipients.get("keksitty")
    assert failure.value.code is ErrorCode.RECORD_NOT_FOUND


def test_one_that_a_place_of_hers_names_is_not_removed(app: Application) -> None:
    uid = app.recipients.add_from_directory(("dna",)).uid
    known = app.controller.require()
    with app.vault.write() as transaction:
        write_controller(transaction, replace(known, places=(DataPlace(kind=PlaceKind.PHONE, recipient=uid),)))
    with pytest.raises(HeijastusError) as failure:
        app.recipients.remove(uid)
    assert failure.value.code is ErrorCode.RECORD_IN_USE
    with app.vault.write() as transaction:
        write_controller(transaction, known)
    app.recipients.remove(uid)
    assert app.recipients.list() == ()
