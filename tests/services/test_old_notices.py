"""An old notice is taken in as one change with one undo, kept word for word, and printed again with its facts."""

from dataclasses import replace
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.document import NoticeFacts
from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.adoption.reading import suggest
from heijastus_desk.domain.notices.adoption.suggestion import OnFile, Target
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.importing.notices.reading import parse_notice
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.services import old_notices
from tests.domain.old_notice_samples import CAT, OLD, SWEDISH, TEN_YEARS, TEXT
from tests.domain.test_adoption import adopted, lost
from tests.storage.vaults import OWNER, TODAY

TWINS = sorted((Path(__file__).parent.parent / "data" / "registers").glob("*.toml"))


def state(app: Application) -> tuple[object, ...]:
    """Everything taking in can change."""
    return (
        app.controller.get(),
        tuple(one.value for one in app.registers.list()),
        tuple(one.value for one in app.recipients.list()),
        app.old_notices.list(),
    )


def register(app: Application, uid: str) -> Register:
    return app.registers.find(uid).value


def test_it_becomes_a_register_with_its_recipients(app: Application) -> None:
    change = app.old_notices.take_in(OLD)

    made = register(app, change.uid)
    assert (change.summary, change.kinds) == (
        "old_notice_taken_in",
        frozenset({Kind.CONTROLLER, Kind.RECIPIENTS, Kind.REGISTERS}),
    )
    assert made.retention[0].criterion.fi == TEN_YEARS
    assert {one.value.name for one in app.recipients.list()} >= {"Aalto Palvelu Oy", "Kuvitelma Inc.", "Keksi AB"}
    assert app.controller.require() == replace(
        OWNER, short_name="Peilikuva", phone="040 000 0000", dpo=app.controller.require().dpo,
        dpo_reason=app.controller.require().dpo_reason,
    )  # fmt: skip


def test_one_undo_takes_everything_back_and_one_more_brings_it_again(app: Application) -> None:
    before = state(app)
    change = app.old_notices.take_in(OLD)
    after = state(app)
    assert after != before

    assert change.inverse is not None
    undone = change.inverse()
    assert state(app) == before

    assert undone.inverse is not None
    undone.inverse()
    assert state(app) == after


def test_the_old_notice_is_kept_word_for_word(app: Application) -> None:
    uid = app.old_notices.take_in(OLD).uid

    (kept,) = app.old_notices.of_register(uid)
    assert kept.kept.notice == OLD
    assert kept.taken_in_on == TODAY
    assert [one.text for one in kept.kept.suggestions if one.target is Target.EXTRA and one.section == 15] == [CAT]
    assert app.old_notices.of_register(app.registers.list()[0].uid) == ()


def test_what_she_left_out_is_kept_as_left_out(app: Application) -> None:
    confirmed = tuple(replace(one, taken=one.text != CAT) for one in app.old_notices.suggest(OLD))
    uid = app.old_notices.take_in(OLD, confirmed).uid

    (kept,) = app.old_notices.of_register(uid)
    assert CAT not in str(register(app, uid))
    assert [one.taken for one in kept.kept.suggestions if one.text == CAT] == [False]


@pytest.mark.parametrize(
    ("target", "text", "code", "field"),
    [
        (Target.BUSINESS_ID, "1234567-9", ErrorCode.BUSINESS_ID_WRONG, "business_id"),
        (Target.PHONE, "0" * 500, ErrorCode.FIELD_TOO_LONG, "phone"),
    ],
)
def test_a_wrong_correction_is_refused_at_its_field_and_nothing_is_saved(
    app: Application, target: Target, text: str, code: ErrorCode, field: str
) -> None:
    before = state(app)
    confirmed = tuple(
        replace(one, text=text, taken=True) if one.target is target else one for one in app.old_notices.suggest(OLD)
    )

    with pytest.raises(HeijastusError) as refused:
        app.old_notices.take_in(OLD, confirmed)

    assert (refused.value.code, refused.value.field) == (code, field)
    assert state(app) == before


def test_a_failure_half_way_leaves_nothing(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(app)

    def fail(*_anything: object) -> str:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(old_notices, "write_register", fail)
    with pytest.raises(HeijastusError):
        app.old_notices.take_in(OLD)

    assert state(app) == before


def test_taken_in_twice_it_is_two_registers(app: Application) -> None:
    first, second = (app.old_notices.take_in(OLD).uid for _ in range(2))

    # The vault's own first register is called the same.
    assert [register(app, uid).short_name for uid in (first, second)] == ["asiakasrekisteri-2", "asiakasrekisteri-3"]
    assert len([one for one in app.recipients.list() if one.value.name == "Keksi AB"]) == 1


def test_before_the_first_run_the_notice_brings_the_business(empty_app: Application) -> None:
    empty_app.old_notices.take_in(SWEDISH)

    assert empty_app.controller.require().trade_name == "Påhittad Handledning Ab"


@pytest.mark.parametrize("lang", Lang)
def test_it_is_printed_again_with_its_facts(app: Application, lang: Lang) -> None:
    uid = app.old_notices.take_in(OLD).uid
    text = " ".join(app.notices.document(uid, lang).text().split())

    for fact in (CAT, TEN_YEARS, "Kuvitelma Inc.", "Maija Keksitty", "Rakkain väri", "Muistiinpanot", "silputaan"):
        assert fact in text


def test_a_pasted_text_is_read_and_a_shopping_list_refused(app: Application) -> None:
    old = app.old_notices.parse(TEXT)
    assert (old.register, old.controller.business_id) == ("Asiakasrekisteri", "1234567-1")

    with pytest.raises(HeijastusError) as refused:
        app.old_notices.parse("maito\nleipä\nvoi")
    assert refused.value.code is ErrorCode.NOTICE_NOT_RECOGNISED


def test_a_file_is_read(app: Application, tmp_path: Path) -> None:
    path = tmp_path / "seloste.txt"
    path.write_text(TEXT, encoding="utf-8")

    assert app.old_notices.read(path).register == "Asiakasrekisteri"


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("path", TWINS, ids=lambda path: path.stem)
def test_no_word_of_a_twin_written_as_text_is_lost(path: Path, lang: Lang) -> None:
    file = read_register_file(path)
    facts = NoticeFacts(controller=file.controller, register=file.registers[0], recipients=file.recipients, today=TODAY)
    old = parse_notice(compose(facts, lang).text())
    suggestions = suggest(old, OnFile())
    made = adopted(old, suggestions)

    assert lost(old, suggestions, made) == []
    assert {one.name for one in made.recipients} <= {
        name for one in file.recipients for name in (one.name, *one.former_names)
    } | {one.name for one in old.recipients}
    assert {one.period for one in file.registers[0].retention} & {one.period for one in made.register.retention}


def test_a_recipient_is_checked_like_any_other_and_nothing_is_saved_where_it_is_refused(app: Application) -> None:
    before = state(app)
    confirmed = tuple(
        replace(one, text="Keksitty\x00 Oy") if one.target is Target.RECIPIENT else one
        for one in app.old_notices.suggest(OLD)
    )
    with pytest.raises(HeijastusError) as refused:
        app.old_notices.take_in(OLD, confirmed)
    assert (refused.value.code, refused.value.field) == (ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "recipient")
    assert state(app) == before


def test_a_name_without_a_letter_still_makes_a_register_that_can_be_called(app: Application) -> None:
    confirmed = tuple(
        replace(one, text="***") if one.target is Target.NAME else one for one in app.old_notices.suggest(OLD)
    )
    assert register(app, app.old_notices.take_in(OLD, confirmed).uid).short_name == "rekisteri"
