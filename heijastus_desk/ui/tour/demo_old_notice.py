"""The tour through an old notice brought in: pasted, looked at side by side, taken in, looked up, taken back."""

from PySide6.QtWidgets import QPlainTextEdit

from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.tour.demo_notices import open_notices, preview_is_drawn
from heijastus_desk.ui.tour.driver import CTRL, Key
from heijastus_desk.ui.tour.stage import Stage, Step

_TEXT = """Tietosuojaseloste

Päivitetty 25.7.2019

1. Rekisterinpitäjä
{name}
Vanhatie 3, 00990 Helsinki

2. Yhteyshenkilö
{person}, vanha@posti.example

3. Rekisterin nimi
Valmennuspäivien rekisteri

4. Käyttötarkoitus ja peruste
Tietoja käytetään valmennuspäivien järjestämiseen ja laskutukseen. Käsittely perustuu osallistujan suostumukseen.

5. Rekisterin tietosisältö
Osallistujan nimi, sähköpostiosoite, puhelinnumero, laskutustiedot ja ruokavalio.

6. Säännönmukaiset tietolähteet
Tiedot saadaan osallistujalta itseltään tai tilaajalta.

7. Tietojen luovutukset
Tietoja ei luovuteta kolmansille osapuolille. Käytämme palveluja: Kuviteltu Pilvi Oy ja Keksitty Lasku Oy.

8. Tietojen siirto EU:n tai ETA:n ulkopuolelle
Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.

9. Säilytysaika
Tietoja säilytetään 10 vuotta viimeisimmästä palvelukontaktista. Kirjanpitoaineisto säilytetään 10 vuotta.

10. Rekisterin suojaus
Osallistujalistat ovat lukitussa kaapissa.

11. Tarkastusoikeus
Osallistuja voi tarkastaa tietonsa allekirjoitetulla pyynnöllä.

12. Kahvitus
Kahvin jälkeen listat kerätään pois pöydiltä.
"""


def _bring_in(stage: Stage) -> None:
    driver = stage.driver
    page = open_notices(stage)
    before = page.outline.registers.count
    controller = page.context.app.controller.require()
    page.open_panel("bringing_in")
    driver.wait(lambda: driver.is_seen("old_choose_step"), "it can be chosen or pasted")
    stage.camera.take("old-notice-choose")
    driver.find(QPlainTextEdit, "old_paste").setPlainText(
        _TEXT.format(name=controller.trade_name, person=controller.person_name)
    )
    driver.click("old_read")
    driver.wait(lambda: driver.is_seen("old_sides_step"), "her text stands beside what it becomes")
    at = 0
    for row, name in ((2, "who"), (10, "keeping"), (13, "own")):
        _turn_to(stage, row, at)
        at = row
        stage.camera.take(f"old-notice-{name}", dark=name == "who")
    driver.click("old_take_in")
    driver.wait(lambda: page.outline.registers.count == before + 1, "the register is there")
    driver.settle()
    driver.wait(lambda: preview_is_drawn(page), "the page is drawn", 30)
    stage.camera.take("old-notice-taken-in", ready=lambda: preview_is_drawn(page))
    _look_up(stage, page)
    driver.press(Key.Key_Z, CTRL)
    driver.wait(lambda: page.outline.registers.count == before, "all of it is taken back")
    driver.settle()


def _turn_to(stage: Stage, row: int, at: int) -> None:
    """To a later section: in the list, or in large text, where the list has no room, by the button."""
    driver = stage.driver
    if driver.is_seen("old_sections"):
        driver.click_row("old_sections", row)
    else:
        for _ in range(row - at):
            driver.click("old_next")
    driver.settle()


def _look_up(stage: Stage, page: NoticesPage) -> None:
    """What became of it stays beside the register."""
    driver = stage.driver
    page.open_panel("old_notice")
    driver.wait(lambda: driver.is_seen("kept_sections"), "the old notice is there word for word")
    driver.click_row("kept_sections", 10)
    driver.settle()
    stage.camera.take("old-notice-kept")
    driver.click("kept_notice_panel_back")
    driver.settle()


STEPS = (Step("old-notice", "an old notice comes in beside its own text, and goes back in one step", _bring_in),)
"""After the notices, on the same page."""
