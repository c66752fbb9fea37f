"""Every case form of a name is found, and the alias stands in the same case."""

import pytest

from heijastus_desk.domain.aliases import bent, is_ours, lettered, taken_in
from heijastus_desk.domain.name_forms import Case, beginnings, case_of, forms_of
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.privacy.naming_passages import NameFinder, PartyName, with_aliases

NAMES = {
    "Virtanen": "Virtanen Virtasen Virtasta Virtasessa Virtasesta Virtaseen Virtasella Virtaselta Virtaselle Virtasena "
    "Virtaseksi Virtasetta Virtasellakin Virtastakaan Virtasten Virtaset",
    "Lahti": "Lahden Lahtea Lahteen Lahdella",
    "Mäki": "Mäen Mäkeä Mäkeen Mäellä",
    "Laine": "Laineen Lainetta Laineelle Laineeseen",
    "Rinne": "Rinteen Rinnettä Rinteellä",
    "Koski": "Kosken Koskea Koskelle",
    "Korpi": "Korven Korpea Korvelle",
    "Leppä": "Lepän Leppää Lepälle",
    "Pelto": "Pellon Peltoa Pellolle",
    "Ranta": "Rannan Rantaa Rannalle",
    "Aho": "Ahon Ahoa Ahoon Aholle",
    "Hakanpää": "Hakanpään Hakanpäätä Hakanpäähän Hakanpäälle",
    "Kallas": "Kallaksen Kallasta Kallakselle",
    "Lindström": "Lindströmin Lindströmiä Lindströmiin Lindströmille Lindströms",
    "Heikki": "Heikin Heikkiä Heikille",
    "Antti": "Antin Anttia Antille",
    "Helsinki": "Helsingin Helsingille",
    "Puku": "Puvun Pukua",
    "Kuusi": "Kuusen Kuusta Kuuselle",
    "Nguyen": "Nguyenin Nguyenille",
}


@pytest.mark.parametrize("name", NAMES)
def test_every_form_is_known_and_begins_as_the_index_is_asked(name: str) -> None:
    forms = forms_of(name)
    for form in NAMES[name].split():
        folded = search_key(form)
        assert case_of(folded, forms), form
        assert any(folded.startswith(beginning) for beginning in beginnings(name)), form


@pytest.mark.parametrize(("name", "other"), [("Aho", "Ahonen"), ("Lahti", "Lahtinen"), ("Mäki", "Mäkinen")])
def test_a_longer_name_is_another(name: str, other: str) -> None:
    assert case_of(search_key(other), forms_of(name)) is None


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (Case.NOMINATIVE, ("henkilö A", "henkilö B", "ystävä", "naapuri")),
        (Case.GENITIVE, ("henkilö A:n", "henkilö B:n", "ystävän", "naapurin")),
        (Case.PARTITIVE, ("henkilö A:ta", "henkilö B:tä", "ystävää", "naapuria")),
        (Case.INESSIVE, ("henkilö A:ssa", "henkilö B:ssä", "ystävässä", "naapurissa")),
        (Case.ILLATIVE, ("henkilö A:han", "henkilö B:hen", "ystävään", "naapuriin")),
        (Case.ALLATIVE, ("henkilö A:lle", "henkilö B:lle", "ystävälle", "naapurille")),
        (Case.TRANSLATIVE, ("henkilö A:ksi", "henkilö B:ksi", "ystäväksi", "naapuriksi")),
    ],
)
def test_an_alias_is_bent(case: Case, expected: tuple[str, ...]) -> None:
    assert tuple(bent(alias, case) for alias in ("henkilö A", "henkilö B", "ystävä", "naapuri")) == expected


def test_letters_go_on_without_end() -> None:
    names = [lettered("henkilö", number) for number in range(300)]
    assert len(set(names)) == len(names)
    assert names[0] == "henkilö A"
    assert all(is_ours(name) for name in names)
    assert not is_ours("henkilö A, Veikon naapuri")
    assert taken_in("Henkilö A:n ja henkilö C:n kanssa") == {"A", "C"}


def test_who_else_bears_the_name_is_left_alone() -> None:
    anna = PartyName.of_person(("person", "1"), "Anna-Liisa", "Virtanen", "C-17")
    finder = NameFinder([anna], [("Matti", "Virtanen")])
    said = "Matti Virtanen kävi. Anna-Liisa Virtaselle soitettiin; Annalle ja C-17:lle myös. Virtanen, Anna-Liisa."
    assert with_aliases(said, finder.find(said), {anna.key: "henkilö A"}) == (
        "Matti Virtanen kävi. Henkilö A:lle soitettiin; henkilö A:lle ja henkilö A:lle myös. Henkilö A."
    )


def test_a_given_name_alone_is_not_enough() -> None:
    finder = NameFinder([PartyName.of_person(("person", "1"), "Anna", "Virtanen", "")])
    assert finder.find("Annalle soitettiin.") == ()
    assert [part.case for part in finder.find("Annalle soitettiin.", also_given=True)] == [Case.ALLATIVE]
    assert finder.find("virtasta ja ahoa") == ()
