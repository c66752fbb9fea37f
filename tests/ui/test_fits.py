"""No word is cut in any page or panel at twice the text size, nor when every word is longer; and a cut one is seen."""

import re
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import finding, theme, translation
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.panels.area import PanelArea
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PAGES
from heijastus_desk.ui.tour import pseudo
from heijastus_desk.ui.tour.cut_words import cut_words
from heijastus_desk.ui.tour.look import PSEUDO, USUAL_SIZE, Look
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Elided, Text
from tests.ui.demo_vault import open_copy

if TYPE_CHECKING:
    from tests.ui.conftest import ManualExecutor

MNEMONIC = re.compile(r"&(\w)")
SHARED_IN_ENGLISH = ("settings: Alt+s:",)
"""Short name and Save; in English alone."""
PANELS_AT_LEAST = 15
LOOKS = (Look("fi", 200), Look("sv", 200), Look(PSEUDO, 100))


@contextmanager
def dressed(app: QApplication, look: Look) -> Generator[None]:
    """The application in this language and text size, and as it was afterwards."""
    with pseudo.spoken() if look.is_pseudo else nullcontext():
        theme.apply(app, theme.Mode.LIGHT, look.text)
        translation.install(app, look.lang.value)
        yield
    app.setStyleSheet("")
    theme.apply(app, theme.Mode.LIGHT, 100)
    app.setStyleSheet("")


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.language}-{look.text}")
def test_no_word_is_cut_in_any_page_or_panel(
    look: Look, tmp_path: Path, qapp: QApplication, runner: JobRunner, executor: "ManualExecutor", qtbot: QtBot
) -> None:
    app = open_copy(tmp_path / "vault")
    with dressed(qapp, look):
        context = Context(app, runner, Preferences(), look.lang, app.clock, lambda _error: "TEST-1")
        window = MainWindow(context, finding.provider(lambda: app, look.lang), PAGES)
        qtbot.addWidget(window, before_close_func=lambda made: setattr(made, "_may_close", True))
        window.resize(*USUAL_SIZE)
        window.show()
        seen = list(_everything(window, lambda: _settle(qapp, executor)))
        runner.shutdown()
    app.close()
    assert len([place for place, _cut in seen if "." in place]) >= PANELS_AT_LEAST
    assert {place for place, _cut in seen} >= {spec.key for spec in PAGES}
    found = [f"{place}: {one}" for place, cut in seen for one in cut]
    assert [one for one in found if not (look.is_pseudo and one.startswith(SHARED_IN_ENGLISH))] == []


def _everything(window: MainWindow, settle: Callable[[], None]) -> Iterator[tuple[str, list[object]]]:
    """Every page of the registry and every panel of those that have some, with what is cut there and shared letters."""
    for spec in PAGES:
        window.open_page(spec.key)
        settle()
        yield spec.key, [*cut_words(window), *shared_mnemonics(window)]
        page = window.page
        area = getattr(page, "panels", None)
        if not isinstance(area, PanelArea):
            continue
        for panel in area._panels:
            if panel.open_alone:
                continue
            page.open_panel(panel.key)  # type: ignore[union-attr]
            settle()
            yield f"{spec.key}.{panel.key}", [*cut_words(window), *shared_mnemonics(window)]
            area._close()
            settle()


def shared_mnemonics(window: QWidget) -> list[str]:
    """Letters that Alt takes to more than one thing in sight, with what they are on."""
    taken: dict[str, list[str]] = {}
    for widget in window.findChildren(QWidget):
        speaks = isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and bool(widget.buddy()))
        if not speaks or not widget.isVisibleTo(window):
            continue
        text: str = widget.text()  # type: ignore[attr-defined]
        if found := MNEMONIC.search(text):
            taken.setdefault(found.group(1).lower(), []).append(text)
    return [f"Alt+{letter}: {', '.join(texts)}" for letter, texts in taken.items() if len(texts) > 1]


def _settle(app: QApplication, executor: "ManualExecutor") -> None:
    for _ in range(4):
        app.processEvents()
        executor.run_all()
    app.processEvents()


# --------------------------------------------------------------------------------------- the detector, and its silence


@pytest.fixture
def shown(qtbot: QtBot, themed: QApplication) -> Callable[[QWidget, int], QWidget]:
    def show(content: QWidget, width: int) -> QWidget:
        window = QWidget()
        content.setParent(window)
        content.move(0, 0)
        content.setFixedWidth(width)
        window.resize(600, 300)
        qtbot.addWidget(window)
        window.show()
        themed.processEvents()
        window.grab()
        return window

    return show


def _tabs() -> QTabBar:
    bar = QTabBar()
    bar.setUsesScrollButtons(False)
    for text in ("Sopimukset ja tapaamiset", "Tiedot ja oikeudet", "Aikajana"):
        bar.addTab(text)
    return bar


def _prompting() -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText("Nimi, koodi, työnantaja tai puhelinnumero")
    return line


def _list() -> CardList:
    rows = CardList("rows", "Rivit", CardLook(wrap=True))
    rows.set_cards([CardRow("1", "Esihenkilövalmennuskokonaisuus")])
    return rows


def _sideways() -> QScrollArea:
    area = QScrollArea()
    inner = QLabel("Sana")
    inner.setMinimumWidth(400)
    area.setWidget(inner)
    return area


@pytest.mark.parametrize(
    ("make", "narrow", "wide"),
    [
        (lambda: QPushButton("Tallenna PDF-tiedostona"), 90, 300),
        (lambda: QCheckBox("Poistan myös paperit mapeista"), 90, 400),
        (lambda: Text("Säilytysaika ei ole alkanut"), 90, 400),
        (lambda: Text("Ryhmätyönohjausrekisteri on käytössä", wrap=True), 60, 400),
        (_tabs, 150, 590),
        (_prompting, 120, 590),
        (_list, 150, 590),
        (_sideways, 200, 590),
    ],
    ids=["button", "tick", "label", "wrapped", "tabs", "prompt", "list", "sideways"],
)
def test_what_does_not_fit_is_found_and_what_fits_is_not(
    make: Callable[[], QWidget], narrow: int, wide: int, shown: Callable[[QWidget, int], QWidget]
) -> None:
    assert cut_words(shown(make(), narrow)), "seen as whole"
    assert cut_words(shown(make(), wide)) == []


def test_what_reaches_out_of_its_place_or_lies_on_another_is_found(
    shown: Callable[[QWidget, int], QWidget],
) -> None:
    holder = QWidget()
    clipped = Text("Tämä sana jatkuu reunan yli")
    clipped.setParent(holder)
    clipped.setGeometry(60, 0, 300, 20)
    assert {one.why for one in cut_words(shown(holder, 100))} == {"clipped"}
    pair = QWidget()
    for at in (0, 20):
        one = Text("Päällekkäin")
        one.setParent(pair)
        one.setGeometry(at, 0, 120, 20)
    assert {one.why for one in cut_words(shown(pair, 300))} == {"lies on another"}


def test_a_text_that_gives_way_and_stands_whole_in_its_tip_is_no_fault(
    shown: Callable[[QWidget, int], QWidget],
) -> None:
    assert cut_words(shown(Elided("Aivan liian pitkä otsikko tähän väliin"), 80)) == []


def test_fields_of_a_row_go_below_each_other_when_they_have_no_room(
    shown: Callable[[QWidget, int], QWidget],
) -> None:
    from heijastus_desk.ui.widgets.fields import TextField
    from heijastus_desk.ui.widgets.form import Form

    for width, beside in ((560, True), (220, False)):
        form = Form("form")
        first, second = TextField("first", "Sopimuksen päiväys"), TextField("second", "Sopimuksen paikka")
        form.add_row(first, second)
        window = shown(form, width)
        form.resize(width, 200)
        QApplication.processEvents()
        assert (first.y() == second.y()) is beside
        assert cut_words(window) == []


# ------------------------------------------------------------------------------------------------ the pseudo-language


def test_a_pseudo_phrase_is_longer_and_keeps_what_the_program_reads() -> None:
    made = pseudo.disguised("&Save {count} of %n rows in <b>{name:genitive}</b>")
    assert made.startswith("⟦")
    assert made.endswith("⟧")
    for kept in ("&S", "{count}", "%n", "<b>", "{name:genitive}", "</b>"):
        assert kept in made
    plain = "Nothing was changed in the vault"
    assert len(pseudo.disguised(plain)) >= 1.35 * len(plain)
    assert pseudo.disguised(pseudo.disguised(plain)) == pseudo.disguised(plain)


def test_every_phrase_and_sentence_is_marked_while_it_lasts_and_none_afterwards(qapp: QApplication) -> None:
    from heijastus_desk.assets import table

    with pseudo.spoken():
        translation.install(qapp, Lang.EN.value)
        assert qapp.translate("Navigation", "Clients").startswith("⟦")
        assert next(iter(table("wording", "en.toml")["errors"].values())).startswith("⟦")
        assert not table("law", "statutes.toml").get("⟦")
    assert qapp.translate("Navigation", "Clients") == "Clients"
    assert not next(iter(table("wording", "en.toml")["errors"].values())).startswith("⟦")


def test_a_bare_label_in_a_row_is_told_apart(qapp: QApplication, qtbot: QtBot) -> None:
    del qapp
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(QLabel(pseudo.disguised("Clients")))
    row.addWidget(QLabel("Hidden in the source"))
    qtbot.addWidget(window)
    window.show()
    assert pseudo.bare(window) == ["Hidden in the source"]
