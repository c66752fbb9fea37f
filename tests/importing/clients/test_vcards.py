"""Cards of phones and address books, vCard 2.1, 3.0 and 4.0, whole and broken; everybody on them is invented."""

from pathlib import Path

import pytest

from heijastus_desk.domain.client_import import FileFormat
from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPointKind
from tests.importing.clients.reading import both, firm, person, reached, read, rows

EMAIL, PHONE, ADDRESS, WEB = (
    ContactPointKind.EMAIL,
    ContactPointKind.PHONE,
    ContactPointKind.ADDRESS,
    ContactPointKind.WEB,
)

OLD_PHONE = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
    b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96hberg;=C3=85ke;;;\r\n"
    b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85ke=20=C3=96hberg\r\n"
    b"TEL;CELL;PREF:+358405550201\r\nTEL;WORK;FAX:09555\r\n"
    b"EMAIL;HOME:ake@posti.example\r\n"
    b"ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Kes=C3=A4katu=201;J=C3=A4rvenp=C3=A4=C3=A4;;04400;Suomi\r\n"
    b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Puhuu paljon mets=C3=A4st=C3=A4 ja =\r\n"
    b"kalastuksesta;=0D=0Asoita iltap=C3=A4iv=C3=A4=\r\nll=C3=A4\r\n"
    b"PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQSkZJRgABAQEASABIAAD\r\n /2wBDAAgGBgcGBQgHBwcJCQgKDBQ\r\n"
    b"AAQSkZJRgABAQ\r\n\r\nEND:VCARD\r\n"
)


def test_version_2_1_with_soft_breaks(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, OLD_PHONE)
    assert (person(row).given_name, person(row).family_name) == ("Åke", "Öhberg")
    assert reached(row, PHONE) == ["+358405550201"]
    assert reached(row, EMAIL) == ["ake@posti.example"]
    assert reached(row, ADDRESS) == ["Kesäkatu 1, 04400 Järvenpää"]
    assert row.note == "Puhuu paljon metsästä ja kalastuksesta;\nsoita iltapäivällä"


def test_version_2_1_in_latin_letters(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Sepänmäki;Äijö\r\nORG:Nähtävä Oy;Myynti\r\nTITLE:päällikkö\r\nEND:VCARD\r\n"
    (row,) = rows(tmp_path, card.encode("cp1252"))
    assert (person(row).given_name, person(row).position, person(row).unit) == ("Äijö", "päällikkö", "Myynti")
    assert row.employer is not None
    assert row.employer.name == "Nähtävä Oy"


def test_version_3_folded_and_escaped(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//macOS 14//EN\nN:Sepite;Anna;Maria;;\nFN:Anna Maria Sepite\n"
        "ORG:Kuviteltu\\; Satama Oy;\nitem1.EMAIL;type=INTERNET;type=pref:anna@posti.example\n"
        "TEL;type=CELL;type=VOICE:040 555 0202\nitem2.ADR;type=HOME:;;Pitkän kadun nimi j\n atkuu 12 B\\, 3. krs;Hel\n"
        " sinki;;00100;Finland\nURL;type=pref:https\\://anna.example\nBDAY:1988-03-04\nCATEGORIES:Ryhmä A,Ryhmä B\n"
        "NOTE:ensin\\nsitten\\, lopuksi \\\\ merkki\nX-SOCIALPROFILE;type=x:https://x.example\nEND:VCARD\n"
    )
    (row,) = rows(tmp_path, card.encode("utf-8"))
    assert (person(row).given_name, person(row).family_name) == ("Anna Maria", "Sepite")
    assert person(row).birth_year == 1988
    assert row.employer is not None
    assert row.employer.name == "Kuviteltu; Satama Oy"
    assert reached(row, ADDRESS) == ["Pitkän kadun nimi jatkuu 12 B, 3. krs, 00100 Helsinki"]
    assert reached(row, WEB) == ["https://anna.example"]
    assert row.labels == ("Ryhmä A", "Ryhmä B")
    assert row.note == "ensin\nsitten, lopuksi \\ merkki"


def test_version_4(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Olli Näyte\r\nKIND:individual\r\n"
        'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+358-40-555-0203\r\nTEL;TYPE=fax:09 1\r\n'
        "EMAIL:mailto:olli@posti.example\r\nLANG;PREF=1:sv\r\nBDAY:--0403\r\n"
        'ADR;LABEL="Katu 1\\nTurku":;;Katu 1;Turku;;20100;\r\nEND:VCARD\r\n'
        "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Sepite Oy\r\nORG:Sepite Oy\r\nTEL:09 555 0204\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Kaikki\r\nMEMBER:urn:uuid:1\r\nEND:VCARD\r\n"
    )
    one, two = rows(tmp_path, card.encode("utf-8"))
    assert (person(one).given_name, person(one).family_name, person(one).lang) == ("Olli", "Näyte", Lang.SV)
    assert person(one).birth_year is None
    assert reached(one, PHONE) == ["+358-40-555-0203"]
    assert reached(one, EMAIL) == ["olli@posti.example"]
    assert reached(one, ADDRESS) == ["Katu 1, 20100 Turku"]
    assert firm(two).name == "Sepite Oy"
    assert read(tmp_path, card.encode("utf-8")).format is FileFormat.VCARD


def test_two_addresses_stay_two(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Sepite\nADR;TYPE=home:;;Kotikatu 1;Oulu;;90100;\n"
        "ADR;TYPE=work:PL 5;;Työkatu 2;Kemi;;94100;Sverige\nEND:VCARD\n"
    )
    (row,) = rows(tmp_path, card.encode())
    assert reached(row, ADDRESS) == ["Kotikatu 1, 90100 Oulu", "Työkatu 2, PL 5, 94100 Kemi, Sverige"]


def test_the_card_of_an_agent_stays_out(tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:2.1\nN:Sepite;Anna\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Toinen;Henkilö\nTEL:1234567\n"
        "END:VCARD\nEMAIL:anna@posti.example\nEND:VCARD\n"
    )
    (row,) = rows(tmp_path, card.encode())
    assert person(row).family_name == "Sepite"
    assert reached(row, PHONE) == []
    assert reached(row, EMAIL) == ["anna@posti.example"]


@pytest.mark.parametrize(
    "broken",
    [
        "BEGIN:VCARD\nVERSION:3.0\nN:Kesken;Jäänyt\n",
        "BEGIN:VCARD\nVERSION:3.0\nN:Kesken;Jäänyt\nmitä tämä on\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:3.0\nN:Kesken;Jäänyt\n;;;:x\nEND:VCARD\n",
    ],
)
def test_a_broken_card_is_told_and_the_others_come_in(tmp_path: Path, broken: str) -> None:
    whole = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Sepite\nEND:VCARD\n"
    found, refused = both(tmp_path, f"{whole}{broken}{whole}".encode())
    assert [row.number for row in found] == [1, 3]
    assert [(one.number, one.error.code) for one in refused] == [(2, ErrorCode.IMPORT_CARD_BROKEN)]
    assert isinstance(refused[0].error.params["number"], int)


def test_a_card_of_nobody_is_told(tmp_path: Path) -> None:
    _, refused = both(tmp_path, b"BEGIN:VCARD\nVERSION:3.0\nTEL:040 555 0205\nFN:\nEND:VCARD\n")
    assert [one.error.code for one in refused] == [ErrorCode.FIELD_EMPTY]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_letters_of_other_programs(tmp_path: Path, encoding: str) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Åström;Äijö\r\nEND:VCARD\r\n"
    (row,) = rows(tmp_path, card.encode(encoding))
    assert (person(row).given_name, person(row).family_name) == ("Äijö", "Åström")
