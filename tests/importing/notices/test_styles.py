"""What is understood of invented notices in the styles old notices are written in."""

from datetime import date

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.items import NoticeItem as I
from tests.importing.notices.samples import items, notice

ITEMS = {
    "fi_numbered.txt": [
        I.DATES, I.CONTROLLER, I.CONTACT, I.REGISTER, I.PURPOSES, I.CATEGORIES, I.SOURCES, I.RECIPIENTS, I.RETENTION,
        I.PROTECTION, I.RIGHTS, I.RIGHTS,
    ],
    "sv_markdown.md": [
        I.DATES, I.CONTROLLER, I.CONTACT, I.REGISTER, I.PURPOSES, I.CATEGORIES, I.SOURCES, I.RECIPIENTS, I.TRANSFERS,
        I.RETENTION, I.RIGHTS, I.OBJECTION, I.COMPLAINT, I.AUTOMATED,
    ],
    "en_page.html": [
        I.DATES, I.CONTROLLER, I.CONTACT, I.PURPOSES, I.CATEGORIES, I.SOURCES, I.RECIPIENTS, I.TRANSFERS, I.RETENTION,
        I.RIGHTS, I.COOKIES, I.COMPLAINT,
    ],
    "fi_prose.txt": [
        I.CONTROLLER, I.PURPOSES, I.CATEGORIES, I.SOURCES, I.RECIPIENTS, I.RETENTION, I.RIGHTS, I.PROTECTION, I.DATES,
    ],
    "fi_labels.txt": [
        I.DATES, I.CONTROLLER, I.CONTACT, I.REGISTER, I.PURPOSES, I.CATEGORIES, I.SOURCES, I.RECIPIENTS, I.TRANSFERS,
        I.PROTECTION, I.RIGHTS,
    ],
    "fi_shouted_wrapped.txt": [
        I.DATES, I.CONTROLLER, I.GROUPS, I.PURPOSES, I.CATEGORIES, I.RETENTION, I.RECIPIENTS, I.RIGHTS,
    ],
    "fi_questions.txt": [
        I.CONTROLLER, I.CATEGORIES, I.PURPOSES, I.SOURCES, I.RECIPIENTS, I.TRANSFERS, I.RETENTION, I.PROTECTION,
        I.RIGHTS, I.PROVISION, I.COOKIES, I.CHANGE,
    ],
    "fi_pipes.md": [I.CONTROLLER, I.CONTACT, I.REGISTER, I.PURPOSES, I.CATEGORIES, I.RETENTION, I.RIGHTS],
    "en_plain.txt": [
        I.CONTROLLER, I.PURPOSES, I.CATEGORIES, I.RETENTION, I.RECIPIENTS, I.PROTECTION, I.RIGHTS, I.COMPLAINT,
    ],
    "sv_table.txt": [
        I.CONTROLLER, I.PURPOSES, I.GROUPS, I.CATEGORIES, I.RECIPIENTS, I.RETENTION, I.PROTECTION, I.RIGHTS,
        I.PURPOSES, I.DATES,
    ],
    "fi_tight.txt": [
        I.CONTROLLER, I.OFFICER, I.PURPOSES, I.CATEGORIES, I.RECIPIENTS, I.RETENTION, I.RIGHTS, I.COMPLAINT,
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(ITEMS))
def test_sections_are_cut_and_placed(name: str) -> None:
    assert items(notice(name)) == ITEMS[name]


@pytest.mark.parametrize(
    ("name", "controller", "business_id", "address", "email", "phone"),
    [
        (
            "fi_numbered.txt",
            "Virtaava Valmennus Oy",
            "1234567-1",
            "Keksittykatu 12 A 3, 00100 Helsinki",
            "info@virtaava.example",
            "09 123 4567",
        ),
        ("sv_markdown.md", "Coachning Påhittad Ab", "7654321-4", "Påhittsgatan 5 B, 65100 Vasa", "", "06 123 456"),
        (
            "en_page.html",
            "Madeup Coaching Ltd",
            "1234567-1",
            "Invented Street 5, 00100 Helsinki",
            "hello@madeup.example",
            "",
        ),
        (
            "fi_prose.txt",
            "Toiminimi Kalle Kuviteltu",
            "1234567-1",
            "Mielikuvatie 4, 33100 Tampere",
            "kalle@kuviteltu.example",
            "045 765 4321",
        ),
        ("fi_pipes.md", "Tmi Liisa Luotu", "", "Luomispolku 2, 50100 Mikkeli", "", "050 222 3333"),
        ("fi_tight.txt", "Keksintöpalvelu Oy", "1234567-1", "PL 12, 00101 Helsinki", "", ""),
        ("sv_table.txt", "Hittepå Handledning", "", "Sagovägen 3, 22100 Mariehamn", "eva@hittepa.example", ""),
        ("fi_labels.txt", "Sepitetty Konsultointi Ky", "1234567-1", "Sepitepolku 3, 90100 Oulu", "", ""),
        (
            "fi_shouted_wrapped.txt",
            "Avoin Mieli Coaching",
            "",
            "Olemattomankuja 9, 20100 Turku",
            "outi@avoinmieli.example",
            "",
        ),
    ],
)
def test_the_controller_is_found(
    name: str, controller: str, business_id: str, address: str, email: str, phone: str
) -> None:
    found = notice(name).controller
    assert (found.name, found.business_id, found.address, found.email, found.phone) == (
        controller,
        business_id,
        address,
        email,
        phone,
    )


@pytest.mark.parametrize(
    ("name", "person", "title", "email"),
    [
        ("fi_numbered.txt", "Maija Keksitty", "toimitusjohtaja", "maija.keksitty@virtaava.example"),
        ("sv_markdown.md", "Anna Påhittad", "verkställande direktör", "anna@pahittad.example"),
        ("en_page.html", "Jane Invented", "Managing Director", "jane@madeup.example"),
        ("fi_labels.txt", "Leena Sepitetty", "", "leena@sepitetty.example"),
        ("fi_pipes.md", "Liisa Luotu", "työnohjaaja", ""),
        ("fi_questions.txt", "Pekka Satunen", "", "pekka.satunen@muutosmatka.example"),
        ("fi_tight.txt", "", "", ""),
    ],
)
def test_the_contact_person_is_found(name: str, person: str, title: str, email: str) -> None:
    found = notice(name).contact
    assert (found.name, found.title, found.email) == (person, title, email)


@pytest.mark.parametrize(
    ("name", "title", "register", "drawn_up", "updated", "lang"),
    [
        (
            "fi_numbered.txt",
            "TIETOSUOJASELOSTE",
            "Virtaavan asiakas- ja sidosryhmärekisteri",
            date(2019, 3, 12),
            date(2021, 11, 4),
            Lang.FI,
        ),
        (
            "sv_markdown.md",
            "Dataskyddsbeskrivning",
            "Kundregister för Coachning Påhittad Ab",
            date(2018, 5, 24),
            date(2022, 2, 3),
            Lang.SV,
        ),
        ("en_page.html", "Privacy notice", "", None, date(2023, 5, 24), Lang.EN),
        ("en_plain.txt", "Privacy Policy", "", date(2020, 3, 1), None, Lang.EN),
        ("fi_tight.txt", "Asiakasrekisterin tietosuojaseloste", "Asiakasrekisteri", None, date(2023, 7, 25), Lang.FI),
        ("sv_table.txt", "Dataskyddsbeskrivning för kundregistret", "kundregister", None, date(2023, 9, 1), Lang.SV),
        ("fi_prose.txt", "Näin käsittelemme henkilötietojasi", "", None, date(2020, 6, 15), Lang.FI),
        (
            "fi_shouted_wrapped.txt",
            "AVOIN MIELI COACHING TIETOSUOJASELOSTE",
            "",
            date(2020, 1, 7),
            None,
            Lang.FI,
        ),
    ],
)
def test_title_register_days_and_language_are_found(
    name: str, title: str, register: str, drawn_up: date | None, updated: date | None, lang: Lang
) -> None:
    found = notice(name)
    assert (found.title, found.register, found.drawn_up, found.updated, found.lang) == (
        title,
        register,
        drawn_up,
        updated,
        lang,
    )


@pytest.mark.parametrize(
    ("name", "recipients"),
    [
        (
            "fi_numbered.txt",
            {
                "Tilitoimisto Numerokas Oy": "FI",
                "Mailchimp": "US",
                "Zoom Video Communications, Inc.": "US",
                "Pilvinen Hosting GmbH": "DE",
            },
        ),
        ("sv_markdown.md", {"Visma Solutions Oy": "FI", "Påhittad Redovisning AB": "SE", "Mailchimp": "US"}),
        ("en_page.html", {"Calendly LLC": "US", "Numbers & Co Oy": "FI", "Google Analytics": "US"}),
        ("en_plain.txt", {"Dropbox": "US", "Slack": "US", "Fictional Bookkeeping Oy": "FI"}),
        ("fi_tight.txt", {"Microsoft Ireland Operations Ltd": "IE", "Posti Messaging Oy": "FI"}),
        ("fi_questions.txt", {"HubSpot": "US", "Holvi": "FI", "Zervant": "DK", "Trello": "", "Matomo": "NZ"}),
        ("fi_labels.txt", {}),
    ],
)
def test_recipients_are_found_with_their_countries_and_no_other_words(name: str, recipients: dict[str, str]) -> None:
    assert {one.name: one.country for one in notice(name).recipients} == recipients


def test_what_nobody_could_place_stays_visible() -> None:
    assert notice("en_page.html").unmapped == ("- Home", "- Services", "© Madeup Coaching Ltd")
    assert notice("fi_pipes.md").unmapped == ("Kohta | Sisältö",)


def test_an_empty_field_of_a_form_is_a_section_without_words() -> None:
    found = [one for one in notice("sv_table.txt").sections if one.heading == "Samtycke"]
    assert [one.text for one in found] == [""]


def test_a_word_divided_at_the_end_of_a_line_is_whole_again() -> None:
    (purposes,) = notice("fi_shouted_wrapped.txt").texts(I.PURPOSES)
    assert "asiakassuhteen hoitamiseksi" in purposes
