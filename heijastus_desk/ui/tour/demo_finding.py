"""The tour of finding: everything by Ctrl+K, the notes of one client, and where else a name stands."""

from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.tour.demo_clients import find_client
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError
from heijastus_desk.ui.tour.stage import Stage, Step
from heijastus_desk.ui.widgets.card_list import CardList, CardRow

_CLIENT = "Sisko"
_WITHOUT_DOTS, _MEANT = "tyonohj", "työnohj"
_NOTE_WORD, _PART_OF_IT = "kuormitu", "ormitu"


def _everything(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("today")
    for typed in ("s", _CLIENT.lower(), _WITHOUT_DOTS):
        _search(stage, typed)
    if _MEANT not in _shown(stage).lower():
        raise TourError("letters typed without their dots found nothing")
    stage.camera.take("search")
    _search(stage, _NOTE_WORD)
    stage.camera.take("search-note")
    driver.press(Key.Key_Return)
    driver.wait(lambda: driver.is_seen("note_form"), "the note that was found is open")
    driver.settle()
    driver.press(Key.Key_Escape)
    driver.wait(lambda: not driver.is_seen("note_form"), "the note is closed")
    driver.settle()


def _of_one_client(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    page = find_client(stage, _CLIENT)
    driver.press(Key.Key_F, CTRL)
    driver.type_in("find_notes_line", _PART_OF_IT)
    rows = driver.find(CardList, "find_notes_rows")
    driver.wait(lambda: rows.count and all(_PART_OF_IT in one.subtitle for one in _cards(rows)), "notes are found")
    stage.camera.take("find-in-notes")
    driver.press(Key.Key_Escape)
    _name(stage, page)


def _name(stage: Stage, page: ClientsPage) -> None:
    driver = stage.driver
    # By what the menu asks: an open menu would hold the tour up.
    page.card.asked.emit("find_name")
    driver.wait(lambda: driver.is_seen("find_name"), "the texts with the name are listed")
    driver.settle()
    stage.camera.take("where-else-the-name")
    driver.press(Key.Key_Escape)
    driver.wait(lambda: not driver.is_seen("find_name"), "the card is back")
    driver.settle()


def _search(stage: Stage, text: str) -> None:
    """Ctrl+K, type, and wait until what is shown is the answer to it."""
    driver = stage.driver
    driver.press(Key.Key_K, CTRL)
    driver.type_in("search", text)
    driver.wait(lambda: driver.is_seen("search_results_frame"), "something is found")
    driver.settle()
    driver.settle()


def _shown(stage: Stage) -> str:
    rows = stage.driver.find(CardList, "search_results")
    return " ".join(f"{one.title} {one.subtitle}" for one in _cards(rows))


def _cards(rows: CardList) -> list[CardRow]:
    return [rows.card(row) for row in range(rows.count)]


STEPS = (
    Step("search", "everything by Ctrl+K from any page, and a note opened from there", _everything),
    Step("find-on-card", "a client's notes by part of a word, and every text with the client's name", _of_one_client),
)
