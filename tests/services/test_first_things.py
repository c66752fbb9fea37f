"""What is offered in a new vault goes once it is done or put away, and never comes to a vault that is not new."""

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.notices.interview.answers import Answers, PlaceAnswer
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.first_things import FirstThing

OLD = """Tietosuojaseloste

Rekisterinpitäjä
Keksitty Peili, Esimerkkikatu 1, 00001 Keksilä

Henkilötietojen käsittelyn tarkoitus
Asiakassuhteen hoitaminen

Rekisterin tietosisältö
Nimi, puhelinnumero ja sähköpostiosoite

Tietojen säilytysaika
Kaksi vuotta asiakassuhteen päättymisestä
"""


def test_a_vault_that_is_not_new_offers_nothing(app: Application) -> None:
    assert app.first_things.offered() == ()
    app.first_things.seen_to(FirstThing.NOTICE)
    assert app.first_things.offered() == ()


def test_what_the_vault_shows_is_done(app: Application) -> None:
    app.first_things.begin()
    assert FirstThing.OLD_NOTICE in app.first_things.offered()
    app.old_notices.take_in(app.old_notices.parse(OLD), ())
    assert FirstThing.OLD_NOTICE not in app.first_things.offered()
    app.clients.save_person(PersonCard(given_name="Keksi"))
    assert FirstThing.CLIENTS not in app.first_things.offered()


@pytest.mark.parametrize(
    ("place", "is_offered"),
    [
        (PlaceAnswer(kind=PlaceKind.EMAIL), True),
        (PlaceAnswer(kind=PlaceKind.EMAIL, name="Postikeksintö Oy"), False),
        (PlaceAnswer(kind=PlaceKind.PAPER), False),
    ],
)
def test_services_are_asked_for_until_each_is_named(app: Application, place: PlaceAnswer, is_offered: bool) -> None:
    app.first_things.begin()
    assert FirstThing.SERVICES in app.first_things.offered()
    app.interview.save(Answers(places=(place,)))
    assert (FirstThing.SERVICES in app.first_things.offered()) is is_offered


def test_what_is_put_away_stays_away_and_can_be_taken_back(app: Application) -> None:
    app.first_things.begin()
    change = app.first_things.put_away(FirstThing.NOTICE, FirstThing.SERVICES)
    assert not {FirstThing.NOTICE, FirstThing.SERVICES} & set(app.first_things.offered())
    assert change.inverse is not None
    change.inverse()
    assert FirstThing.NOTICE in app.first_things.offered()
    app.first_things.seen_to(FirstThing.NOTICE)
    assert FirstThing.NOTICE not in app.first_things.offered()
