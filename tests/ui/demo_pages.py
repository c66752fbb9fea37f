"""Invented pages that use every building block; only tests and pictures show them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.shell.page_registry import PageSpec, Place
from heijastus_desk.ui.shell.search_box import Provider, SearchHit
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.answer_field import AnswerField
from heijastus_desk.ui.widgets.buttons import MenuButton, primary, secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText, ChoiceChips
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField, TickField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.ui.widgets.tab_bar import TabBar

ROWS = (
    ("1", "Aalto, Minttu", "Mallilan kunta · ohjattava", "", Tone.NEUTRAL),
    ("2", "Esimerkki, Oona", "Yksityisasiakas · valmennus", "Pyyntö avoinna", Tone.HELD),
    ("3", "Kuvitteellinen, Sisko", "Keksitty Oy · ryhmän jäsen", "", Tone.NEUTRAL),
    ("4", "Mallinen, Åke", "Ab Exempel · ohjattava", "Poistettavissa 13.12.", Tone.DUE),
    ("5", "Otos, Ilmari", "Keksitty Oy · tilaaja", "Poisto keskeytetty", Tone.HELD),
    ("6", "Ääri, Kielo", "Mallilan kunta · ohjattava", "Seloste annettu", Tone.FINE),
)
EVENTS = (
    ("4.11.2026", "Tapaaminen", "Ryhmätyönohjaus 4/10, 90 min, Keksitty Oy, neuvotteluhuone Haapa"),
    ("28.10.2026", "Yhteydenotto", "Puhelu, asiakas soitti: siirto viikolla"),
    ("14.10.2026", "Muistiinpano", "Tavoitteiden väliarvio. Sovittu: kuormituksen seuranta."),
)


@dataclass(frozen=True)
class Item:
    uid: str
    row: tuple[str, str, str, str, Tone]


ITEMS = tuple(Item(row[0], row) for row in ROWS)


def card(item: Item) -> CardRow:
    uid, title, subtitle, status, tone = item.row
    return CardRow(uid, title, subtitle, status, tone)


class DemoPage(Page):
    key = "demo"
    shows = frozenset({Kind.PARTIES})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.loads = 0
        self.unsaved = False
        self.closed_inside = False
        self.list = CardList("clients_list", "Asiakkaat")
        self.confirm = InPageConfirm("leave_question")
        split = QSplitter()
        split.setHandleWidth(1)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setSizes([318, 760])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.commands = {Shortcut.NEW: self.make, Shortcut.SAVE: self.save}

    def activate(self) -> None:
        self.loads += 1
        self.context.query(lambda: ITEMS, lambda items: self.list.set_rows(items, card))

    def focus_first(self) -> None:
        self.list.setFocus()

    def can_leave(self, proceed: Callable[[], None]) -> None:
        if not self.unsaved:
            proceed()
            return
        self.confirm.ask("Muutoksia ei ole tallennettu.", [("discard", "Hylkää muutokset", proceed)], cancel="Jää")

    @property
    def has_unsaved_edits(self) -> bool:
        return self.unsaved

    def open_record(self, uid: str) -> None:
        self.list.select(uid)

    def make(self) -> None:
        self.context.change(lambda: Change("Lisätty.", frozenset({Kind.PARTIES})))

    def save(self) -> None:
        self.unsaved = False

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 8, 12, 0)
        column.addWidget(SectionHeader("Asiakkaat", secondary("Uusi", "new", self.make)))
        column.addWidget(
            ChoiceChips("filter", [("all", "Kaikki"), ("people", "Henkilöt"), ("organisations", "Organisaatiot")])
        )
        column.addWidget(self.list, 1)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(12)
        more = MenuButton("", "more", spoken="Lisää toimintoja")
        more.add("Muokkaa", "edit", self.make, icon="edit")
        column.addWidget(self.confirm)
        column.addWidget(
            SectionHeader(
                "Sisko Kuvitteellinen",
                primary("Lisää tapaaminen", "add_session", self.make),
                secondary("Lisää muistiinpano", "add_note", self.make),
                secondary("Kokoa tiedot", "gather", self.gather),
                more,
                style="title",
                subtitle="Keksitty Oy, tiimi Itä · ryhmän jäsen · suomi",
            )
        )
        chips = ChipRow("chips")
        chips.set_chips(
            [
                ChipText("Säilytysaika ei ole alkanut, työnohjaus jatkuu"),
                ChipText("Seloste v3 annettu 2.9.2026", Tone.FINE),
                ChipText("Poisto keskeytetty", Tone.HELD),
            ]
        )
        column.addWidget(chips)
        column.addWidget(
            TabBar("card_tabs", [("t", "Aikajana"), ("c", "Sopimukset"), ("d", "Tiedot ja oikeudet")], "Kortti")
        )
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._timeline(), 3)
        row.addWidget(self._facts(), 2)
        column.addLayout(row, 1)
        return right

    def gather(self) -> None:
        self.context.say("Tallennettu: tiedot-014.zip, 14 kohtaa", (Link("Avaa", lambda: None),), Tone.FINE)

    def _timeline(self) -> QWidget:
        timeline = CardList("timeline", "Aikajana", CardLook(dividers=True, wrap=True, leading_width=90))
        timeline.set_cards([CardRow(str(n), t, s, leading=d) for n, (d, t, s) in enumerate(EVENTS)])
        return timeline

    def _facts(self) -> QWidget:
        facts = KeyValue("contact", "Yhteystiedot")
        facts.set_facts(
            [
                Fact("Sähköposti", "sisko@keksitty.example", "tilaajalta 1.9.2026"),
                Fact("Puhelin", "040 000 0000", "häneltä itseltään 2.9.2026"),
            ]
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(facts)
        column.addStretch(1)
        return holder


class DemoForm(Page):
    key = "demo_form"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.form = Form("demo_fields")
        self.form.add_row(TextField("name", "&Nimi", required=True), TextField("email", "Sähköposti", hint="Tulostuu."))
        self.form.add(ChoiceField("kind", "Laji", [("a", "Työnohjaus"), ("b", "Valmennus")]))
        self.form.add_row(DateField("start", "Alkaa"), DateField("end", "Päättyy"))
        self.form.add(LocalisedField("purpose", "Tarkoitus", lines=2))
        self.form.add(AnswerField("transfers", "Siirrot EU:n ulkopuolelle", ProseField("transfers_text", "", lines=2)))
        self.form.add(TickField("print", "Tulosta osoite"))
        self.form.add_stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(SectionHeader("Lomake", primary("Tallenna", "save", lambda: None), style="title"))
        column.addWidget(self.form)
        column.addStretch(1)


class DemoEmpty(Page):
    key = "demo_empty"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        QVBoxLayout(self).addWidget(
            EmptyState(
                "empty", "contracts", "Ei vielä sopimuksia", "Tähän tulevat sopimukset.", "Uusi sopimus", lambda: None
            )
        )


HERE = "tests.ui.demo_pages"
SPECS = (
    PageSpec("demo", lambda: "Asiakkaat", "clients", f"{HERE}:DemoPage", shortcut="Ctrl+1"),
    PageSpec("demo_form", lambda: "Säilytys ja poisto", "retention", f"{HERE}:DemoForm", shortcut="Ctrl+2"),
    PageSpec("demo_empty", lambda: "Tietosuojapyynnöt", "requests", f"{HERE}:DemoEmpty", shortcut="Ctrl+3"),
    PageSpec("demo_other", lambda: "Asetukset", "settings", f"{HERE}:DemoEmpty", Place.BOTTOM),
)


def _find(text: str) -> list[SearchHit]:
    return [SearchHit(r[1], r[2], "demo", r[0]) for r in ROWS if text.casefold() in r[1].casefold()]


find = Provider(_find)
