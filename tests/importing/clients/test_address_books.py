"""Files of Google, Outlook, Thunderbird and Finnish programs come in whole; everybody in them is invented."""

from pathlib import Path

import pytest

from heijastus_desk.domain.client_import import ImportField
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPointKind
from tests.importing.clients.reading import firm, person, reached, read, rows

EMAIL, PHONE, ADDRESS, WEB = (
    ContactPointKind.EMAIL,
    ContactPointKind.PHONE,
    ContactPointKind.ADDRESS,
    ContactPointKind.WEB,
)

GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
    "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
    "Website 1 - Label,Website 1 - Value,Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,"
    "Custom Field 1 - Value\r\n"
    "Åke,Johan,Öhberg,,,,,,Okke,,Kuviteltu Satama Oy,luotsi,Väylät,1985-04-03,"
    '"Soittaa aamulla.\nPitää ""teestä"", ei kahvista",,Ryhmä A ::: * myContacts,* Work,ake@satama.example ::: '
    "okke@koti.example,Home,ake@kolmas.example,Mobile,+358 40 555 0101 ::: 09 555 0102,Home,"
    '"Keksitty katu 1 A 2\n00100 Helsinki\nFinland","Keksitty katu 1 A 2",Helsinki,,,00100,Finland,,'
    "Profile,https://www.example/ake,Puoliso,Näkymätön Henkilö,Auto,punainen\r\n"
)


def test_google_contacts(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, GOOGLE.encode("utf-8"))
    card = person(row)
    assert (card.given_name, card.family_name) == ("Åke Johan", "Öhberg")
    assert (card.position, card.unit, card.birth_year) == ("luotsi", "Väylät", 1985)
    assert row.employer is not None
    assert row.employer.name == "Kuviteltu Satama Oy"
    assert reached(row, EMAIL) == ["ake@satama.example", "okke@koti.example", "ake@kolmas.example"]
    assert reached(row, PHONE) == ["+358 40 555 0101", "09 555 0102"]
    assert reached(row, ADDRESS) == ["Keksitty katu 1 A 2, 00100 Helsinki"]
    assert reached(row, WEB) == ["https://www.example/ake"]
    assert row.labels == ("Ryhmä A",)
    assert row.note == 'Soittaa aamulla.\nPitää "teestä", ei kahvista'
    assert row.number == 2


def test_the_other_person_of_a_google_card_stays_out(tmp_path: Path) -> None:
    file = read(tmp_path, GOOGLE.encode("utf-8"))
    assert "Näkymätön" not in repr(rows(tmp_path, GOOGLE.encode("utf-8")))
    assert file.uses[file.headings.index("Relation 1 - Value")].field is ImportField.LEFT_OUT


def test_google_contacts_as_they_were_before_2024(tmp_path: Path) -> None:
    head = (
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Gender,Occupation,Notes,Language,Photo,"
        "Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,"
        "Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,"
        "Organization 1 - Department\r\n"
    )
    line = "Sini Sepitetty,Sini,,Sepitetty,,,,,,sv,,* My Contacts ::: Kevät,*,sini@posti.example,Mobile,040 555 0103"
    (row,) = rows(tmp_path, f"{head}{line},,Mallila Ab,,coach,HR\r\n".encode("utf-16"))
    card = person(row)
    assert (card.given_name, card.family_name, card.position, card.unit) == ("Sini", "Sepitetty", "coach", "HR")
    assert card.lang is Lang.SV
    assert row.labels == ("Kevät",)
    assert row.employer is not None
    assert row.employer.name == "Mallila Ab"


OUTLOOK = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street",'
    '"Business Street 2","Business City","Business State","Business Postal Code","Business Country/Region",'
    '"Home Street","Home City","Home Postal Code","Home Country/Region","Business Fax","Business Phone","Home Phone",'
    '"Mobile Phone","Anniversary","Birthday","Categories","E-mail Address","E-mail Type","E-mail Display Name",'
    '"E-mail 2 Address","E-mail 2 Type","Government ID Number","Notes","Spouse","Web Page"\r\n'
    '"Rouva","Maija","","Kuvitelma","","Tekaistu Oyj","Talous","johtaja","Tie 3","4. krs","Espoo","","2100","Suomi",'
    '"Kuja 5","Kauniainen","02700","Suomi","09 555 0199","09 555 0104","","050 555 0105","0/0/00","12/24/1970",'
    '"Asiakkaat;Lehti","maija@tekaistu.example","SMTP","Maija Kuvitelma (maija@tekaistu.example)",'
    '"/o=ExchangeLabs/ou=Group/cn=Recipients/cn=maija","EX","","Hyvä asiakas","Matti","www.tekaistu.example"\r\n'
)


def test_outlook(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, OUTLOOK.encode("cp1252"))
    card = person(row)
    assert (card.given_name, card.family_name, card.position, card.unit) == ("Maija", "Kuvitelma", "johtaja", "Talous")
    assert card.birth_year == 1970
    assert reached(row, EMAIL) == ["maija@tekaistu.example"]
    assert reached(row, PHONE) == ["09 555 0104", "050 555 0105"]
    # The postcode lost its nought to a spreadsheet; the fax and the spouse are nobody's business here.
    assert reached(row, ADDRESS) == ["Tie 3, 4. krs, 02100 Espoo", "Kuja 5, 02700 Kauniainen"]
    assert row.labels == ("Asiakkaat", "Lehti")
    assert row.note == "Hyvä asiakas"
    assert "Matti" not in repr(row)


def test_outlook_in_finnish(tmp_path: Path) -> None:
    text = (
        "Etunimi,Toinen nimi,Sukunimi,Yritys,Osasto,Tehtävänimike,Katuosoite (työ),Kaupunki (työ),Postinumero (työ),"
        "Katuosoite (koti),Kaupunki (koti),Postinumero (koti),Työpuhelin,Matkapuhelin,Sähköpostiosoite,Luokat,"
        "Muistiinpanot\r\n"
        "Eero,,Tekaistu,Näyte Ky,Myynti,myyjä,Työkatu 1,Turku,20100,Kotikatu 2,Raisio,21200,02 555 0106,"
        "040 555 0107,eero@nayte.example,VIP,\r\n"
    )
    (row,) = rows(tmp_path, text.encode("cp1252"))
    assert reached(row, ADDRESS) == ["Työkatu 1, 20100 Turku", "Kotikatu 2, 21200 Raisio"]
    assert reached(row, PHONE) == ["02 555 0106", "040 555 0107"]
    assert (person(row).position, person(row).unit) == ("myyjä", "Myynti")


def test_thunderbird(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
        "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,"
        "Home Country,Work Address,Work City,Work ZipCode,Job Title,Department,Organization,Web Page 1,Birth Year,"
        "Birth Month,Birth Day,Notes\n"
        "Lumi,Näyte,Lumi Näyte,,lumi@posti.example,lumi@toinen.example,,,,09 1,,+358405550108,Polku 1,,Oulu,,90100,"
        "Finland,,,,opettaja,,Koulu ry,http://lumi.example,1990,5,6,\n"
    )
    (row,) = rows(tmp_path, text.encode("utf-8"))
    assert reached(row, EMAIL) == ["lumi@posti.example", "lumi@toinen.example"]
    assert reached(row, ADDRESS) == ["Polku 1, 90100 Oulu"]
    assert reached(row, PHONE) == ["+358405550108"]
    assert person(row).birth_year == 1990


def test_a_customer_list_of_a_finnish_invoicing_program(tmp_path: Path) -> None:
    text = (
        "Asiakasluettelo 1.6.2026;;;;;;;;;\n"
        ";;;;;;;;;\n"
        "Asiakasnro;Asiakas;Y-tunnus;Yhteyshenkilö;Lähiosoite;Postinro;Postitoimipaikka;Sähköposti;"
        "Verkkolaskuosoite;Välittäjätunnus\n"
        "1001;Kuvitteellinen Oy;1234567-1;Tiina Tekaistu;Raitti 4;00200;Helsinki;tiina@kuvit.example;"
        "003712345671;003721291126\n"
        "1002;Sepite ry;;;Polku 2;33100;Tampere;toimisto@sepite.example;;\n"
    )
    first, second = rows(tmp_path, text.encode("cp1252"))
    assert (person(first).given_name, person(first).family_name) == ("Tiina", "Tekaistu")
    assert person(first).client_code == "1001"
    employer = first.employer
    assert employer is not None
    assert (employer.name, employer.business_id) == ("Kuvitteellinen Oy", "1234567-1")
    assert (employer.einvoice_address, employer.einvoice_operator) == ("003712345671", "003721291126")
    assert first.number == 4
    assert reached(second, ADDRESS) == ["Polku 2, 33100 Tampere"]


@pytest.mark.parametrize(
    ("encoding", "separator"),
    [("cp1252", ";"), ("utf-8-sig", ","), ("utf-16", "\t"), ("utf-16-le", "\t"), ("mac_roman", ";"), ("cp850", "|")],
)
def test_any_separator_and_encoding(tmp_path: Path, encoding: str, separator: str) -> None:
    lines = [
        ("Etunimi", "Sukunimi", "Sähköposti", "Postitoimipaikka"),
        ("Äijö", "Åström-Öhman", "aijo@posti.example", "Mäntyharju"),
        ("Anna", "Sepäntytär", "anna@posti.example", "Jyväskylä"),
    ]
    data = "\r\n".join(separator.join(line) for line in lines).encode(encoding)
    first, second = rows(tmp_path, data)
    assert (person(first).given_name, person(first).family_name) == ("Äijö", "Åström-Öhman")
    assert reached(second, ADDRESS) == ["Jyväskylä"]
    file = read(tmp_path, data)
    assert file.separator == separator


def test_excel_names_its_separator_in_a_first_line(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, b"sep=|\r\nNimi|Puhelin\r\nVon Sepite, Otto|040 555 0109\r\n")
    assert (person(row).given_name, person(row).family_name) == ("Otto", "Von Sepite")
    assert row.number == 3


def test_a_file_without_headings_is_understood_by_its_values(tmp_path: Path) -> None:
    text = (
        "Anna,Sepite,anna@posti.example,040 555 0110,00100,Helsinki\n"
        "Ola,Näyte,ola@posti.example,0405550111,20100,Turku\n"
    )
    first, second = rows(tmp_path, text.encode("utf-8"))
    assert person(first).given_name == "Anna"
    assert person(second).family_name == "Näyte"
    assert reached(second, ADDRESS) == ["20100 Turku"]
    assert first.number == 1


def test_finnish_dates_and_numbers(tmp_path: Path) -> None:
    text = (
        "Nimi;Asiakkuus alkoi;Asiakkuus päättyi;Syntymävuosi\n"
        "Anna Sepite;1.2.2020;31.12.24;1985,0\n"
        "Olli Näyte;2019-03-04 00:00:00;45657;\n"
    )
    first, second = rows(tmp_path, text.encode("utf-8"))
    one, two = person(first), person(second)
    assert (str(one.relationship_started), str(one.relationship_ended)) == ("2020-02-01", "2024-12-31")
    assert one.birth_year == 1985
    # A day as a spreadsheet counts it.
    assert (str(two.relationship_started), str(two.relationship_ended)) == ("2019-03-04", "2024-12-31")


def test_american_dates_are_told_by_a_day_beyond_twelve(tmp_path: Path) -> None:
    text = "Name,Client since\nAnna Sepite,03/04/2020\nOlli Näyte,03/25/2020\n"
    first, _ = rows(tmp_path, text.encode("utf-8"))
    assert str(person(first).relationship_started) == "2020-03-04"
    (first,) = rows(tmp_path, text.partition("\nOlli")[0].encode("utf-8"))
    assert str(person(first).relationship_started) == "2020-04-03"


@pytest.mark.parametrize(
    ("whole", "given", "family"),
    [
        ("Anna Maria Sepite", "Anna Maria", "Sepite"),
        ("Sepite, Anna", "Anna", "Sepite"),
        ("Otto von Näyte", "Otto", "von Näyte"),
        ("Madonna", "Madonna", ""),
    ],
)
def test_a_whole_name_is_cut(tmp_path: Path, whole: str, given: str, family: str) -> None:
    (row,) = rows(tmp_path, f'Nimi;Puhelin\n"{whole}";040 555 0112\n'.encode())
    assert (person(row).given_name, person(row).family_name) == (given, family)


def test_family_name_first_where_the_heading_says_so(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, b"Sukunimi Etunimi;Puh.\nSepite Anna Maria;040 555 0113\n")
    assert (person(row).given_name, person(row).family_name) == ("Anna Maria", "Sepite")


def test_a_firm_alone_becomes_an_organisation(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, b"Nimi;Puhelin;Huomautus\nSepite Oy;09 555 0114;laskut keskitetysti\n")
    assert firm(row).name == "Sepite Oy"
    assert firm(row).background == "laskut keskitetysti"
    assert reached(row, PHONE) == ["09 555 0114"]
