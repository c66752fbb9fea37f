"""The register file reader: its abbreviations, and each wrong file named by path and problem."""

from datetime import date
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.values import AnswerState
from heijastus_desk.importing.register_files import (
    LARGEST,
    RegisterFile,
    parse_register_file,
    read_register_file,
    read_template,
)

CONTROLLER = '[controller]\nlegal_form = "company"\ntrade_name = "Keksitty Oy"\nbusiness_id = "9000001-1"\n'
RECIPIENT = '[[recipients]]\nuid = "posti"\nname = "Posti Esimerkki Oy"\n'
REGISTER = '[[registers]]\nuid = "a"\nshort_name = "asiakkaat"\nname = "Asiakasrekisteri"\n'
CONTACT = '[registers.contact]\nname = "Aino Keksitty"\n'
RULE = '[[registers.retention]]\nuid = "r"\nevent = "collected"\n'
WHOLE = CONTROLLER + RECIPIENT + REGISTER


def read(text: str) -> RegisterFile:
    return parse_register_file(text)


def test_an_answer_left_out_is_unanswered_and_the_word_none_answers() -> None:
    register = read(WHOLE + 'disclosures = "none"\nrecipients = [{ recipient = "posti" }]\n').registers[0]
    assert register.sources.state is AnswerState.UNANSWERED
    assert register.disclosures.state is AnswerState.NONE
    assert register.recipients.given is not None
    assert register.recipients.given[0].recipient == "posti"


def test_an_empty_list_is_an_answer_with_nothing_in_it() -> None:
    assert read(WHOLE + "transfers = []\n").registers[0].transfers.state is AnswerState.GIVEN


def test_a_plain_string_is_the_finnish_text() -> None:
    register = read(WHOLE + 'promises = ["Lupaus", { fi = "Toinen", sv = "Andra", en = "Second" }]\n').registers[0]
    assert register.name == LocalisedText(fi="Asiakasrekisteri")
    assert register.promises == (LocalisedText(fi="Lupaus"), LocalisedText(fi="Toinen", sv="Andra", en="Second"))


def test_dates_periods_and_numbers_come_out_in_their_normal_form() -> None:
    text = WHOLE.replace("9000001-1", "90000011") + "updated = 2023-07-25\n" + RULE + 'period = "p12m"\n'
    found = read(text)
    assert found.controller.business_id == "9000001-1"
    assert found.registers[0].updated == date(2023, 7, 25)
    assert found.registers[0].retention[0].period == "P12M"


def test_text_is_kept_in_composed_letters_without_outer_space() -> None:
    decomposed = WHOLE.replace('"Asiakasrekisteri"', '"  Pa\u0308ivystys "')
    assert read(decomposed).registers[0].name.fi == "P\u00e4ivystys"


WRONG = {
    "not toml": ("[controller\n", "", "not_toml"),
    "nested beyond reason": (f"x = {'[' * 5000}", "", "not_toml"),
    "no controller": (REGISTER, "controller", "missing"),
    "controller is a word": (f'controller = "Keksitty Oy"\n{REGISTER}', "controller", "wrong_type"),
    "controller without a name": (
        f'[controller]\nlegal_form = "company"\n{REGISTER}',
        "controller.trade_name",
        "missing",
    ),
    "no register": (CONTROLLER, "registers", "missing"),
    "empty registers": (f"registers = []\n{CONTROLLER}", "registers", "missing"),
    "unknown table": (f"{WHOLE}[notice]\n", "notice", "unknown_key"),
    "unknown key in a list": (f'{WHOLE}{RULE}perod = "P1Y"\n', "registers[0].retention[0].perod", "unknown_key"),
    "key missing in a list": (
        f"{WHOLE}[[registers.retention]]\nuid = 'r'\n",
        "registers[0].retention[0].event",
        "missing",
    ),
    "unknown choice": (
        f"{WHOLE}[[registers.sources]]\nkind = 'rumour'\ntext = 'Huhu'\n",
        "registers[0].sources[0].kind",
        "unknown_choice",
    ),
    "choice of the wrong type": (f"{WHOLE}{RULE}scope = 1\n", "registers[0].retention[0].scope", "wrong_type"),
    "choice in a list": (
        f'{WHOLE}{RULE}record_classes = ["notes", "dreams"]\n',
        "registers[0].retention[0].record_classes[1]",
        "unknown_choice",
    ),
    "one value for a list": (
        f'{WHOLE}{RULE}record_classes = "notes"\n',
        "registers[0].retention[0].record_classes",
        "wrong_type",
    ),
    "number for a text": (f"{WHOLE}address = 7\n", "registers[0].address", "wrong_type"),
    "text for a switch": (f'{WHOLE}kept_in_finland = "yes"\n', "registers[0].kept_in_finland", "wrong_type"),
    "number for a switch": (f"{WHOLE}kept_in_finland = 1\n", "registers[0].kept_in_finland", "wrong_type"),
    "time for a date": (f"{WHOLE}updated = 2023-07-25T10:00:00\n", "registers[0].updated", "wrong_type"),
    "word for a date": (f'{WHOLE}updated = "kesalla"\n', "registers[0].updated", "wrong_type"),
    "answer of the wrong type": (f"{WHOLE}disclosures = false\n", "registers[0].disclosures", "wrong_type"),
    "list for a text": (f'{WHOLE}promises = [["Lupaus"]]\n', "registers[0].promises[0]", "wrong_type"),
    "number for a translation": (
        f"{WHOLE}provision = {{ fi = 'On', sv = 1 }}\n",
        "registers[0].provision.sv",
        "wrong_type",
    ),
    "unknown language": (
        f"{WHOLE}provision = {{ fi = 'On', de = 'Ja' }}\n",
        "registers[0].provision.de",
        "unknown_key",
    ),
    "no finnish": (f"{WHOLE}provision = {{ sv = 'Ja' }}\n", "registers[0].provision.fi", "finnish_missing"),
    "control character": (f'{WHOLE}provision = "a\\u0000b"\n', "registers[0].provision", "wrong_value"),
    "two lines for a name": (
        WHOLE + CONTACT.replace("Aino Keksitty", "Aino\\nKeksitty"),
        "registers[0].contact.name",
        "wrong_value",
    ),
    "check digit": (WHOLE.replace("9000001-1", "9000001-2"), "controller.business_id", "wrong_value"),
    "check digit of a group company": (
        f"{CONTROLLER}[[controller.co_controllers]]\nname = 'Tytär'\nbusiness_id = '9000001-2'\n{REGISTER}",
        "controller.co_controllers[0].business_id",
        "wrong_value",
    ),
    "controller's address": (f"{CONTROLLER}email = 'aino'\n{REGISTER}", "controller.email", "wrong_value"),
    "contact's address": (f"{WHOLE}{CONTACT}email = 'aino@'\n", "registers[0].contact.email", "wrong_value"),
    "channel's address": (
        f"{WHOLE}[[registers.requests.channels]]\nkind = 'email'\nvalue = 'aino'\n",
        "registers[0].requests.channels[0].value",
        "wrong_value",
    ),
    "financial year": (
        f"{CONTROLLER}financial_year_end = '02-30'\n{REGISTER}",
        "controller.financial_year_end",
        "wrong_value",
    ),
    "period": (f"{WHOLE}{RULE}period = 'ten years'\n", "registers[0].retention[0].period", "wrong_value"),
    "country": (
        WHOLE.replace('uid = "posti"\n', 'uid = "posti"\ncountry = "Suomi"\n'),
        "recipients[0].country",
        "wrong_value",
    ),
    "space in a short name": (
        WHOLE.replace('"asiakkaat"', '"omat asiakkaat"'),
        "registers[0].short_name",
        "wrong_value",
    ),
    "same recipient twice": (WHOLE + RECIPIENT, "recipients[1].uid", "duplicate"),
    "same register twice": (WHOLE + REGISTER.replace("asiakkaat", "muut"), "registers[1].uid", "duplicate"),
    "same short name twice": (WHOLE + REGISTER.replace('"a"', '"b"'), "registers[1].short_name", "duplicate"),
    "same rule twice": (
        WHOLE + RULE + REGISTER.replace('"a"', '"b"').replace("asiakkaat", "muut") + RULE,
        "registers[1].retention[0].uid",
        "duplicate",
    ),
    "same purpose twice": (
        WHOLE + 2 * "[[registers.purposes]]\ncode = 'work'\ntext = 'Työ'\n",
        "registers[0].purposes[1].code",
        "duplicate",
    ),
    "unknown recipient": (
        f"{WHOLE}recipients = [{{ recipient = 'posti' }}, {{ recipient = 'kuriiri' }}]\n",
        "registers[0].recipients[1].recipient",
        "recipient_unknown",
    ),
    "unknown recipient of a transfer": (
        f"{WHOLE}[[registers.transfers]]\ntext = 'Siirto'\nrecipient = 'kuriiri'\n",
        "registers[0].transfers[0].recipient",
        "recipient_unknown",
    ),
}


@pytest.mark.parametrize(("text", "path", "problem"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_file_is_refused_by_path_and_problem(text: str, path: str, problem: str) -> None:
    with pytest.raises(HeijastusError) as caught:
        read(text)
    assert caught.value.code is ErrorCode.REGISTER_FILE_WRONG
    assert (caught.value.params["path"], caught.value.params["problem"]) == (path, problem)


def test_an_unknown_choice_tells_the_known_ones() -> None:
    with pytest.raises(HeijastusError) as caught:
        read(f"{WHOLE}{RULE}scope = 'planet'\n")
    assert caught.value.params["given"] == "planet"
    assert caught.value.params["choices"] == "person, contract_chain, organisation"


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes('name = "Äiti"'.encode("latin-1"))
    for name in ("missing.toml", "latin.toml", "."):
        with pytest.raises(HeijastusError) as caught:
            read_register_file(tmp_path / name)
        assert caught.value.code is ErrorCode.FILE_UNREADABLE


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "large.toml").write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises(HeijastusError) as caught:
        read_register_file(tmp_path / "large.toml")
    assert caught.value.code is ErrorCode.FILE_TOO_LARGE


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "marked.toml").write_text(WHOLE, encoding="utf-8-sig")
    assert read_register_file(tmp_path / "marked.toml").controller.trade_name == "Keksitty Oy"


def test_a_template_has_no_controller(tmp_path: Path) -> None:
    (tmp_path / "starter.toml").write_text(REGISTER, encoding="utf-8")
    assert read_template(tmp_path / "starter.toml").registers[0].uid == "a"
    (tmp_path / "whole.toml").write_text(WHOLE, encoding="utf-8")
    with pytest.raises(HeijastusError) as caught:
        read_template(tmp_path / "whole.toml")
    assert caught.value.params["path"] == "controller"
