"""People and roles on the card: guardians, contact persons, units, bans, events, labels, the proposed dates."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QListView

from heijastus_desk.domain.parties import BanKind, PartyKind
from heijastus_desk.domain.party_ties import BanEntry
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.ui.pages.clients.label_filter import LabelFilter
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.parties import Party
from heijastus_desk.ui.widgets.fields import ChoiceField, NumberField
from heijastus_desk.ui.widgets.suggest_field import SuggestField, WordListField
from tests.ui.clients_desk import Desk, names
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")


def begin(desk: Desk, uid: str, action: str) -> None:
    desk.choose(uid)
    desk.page.card.show_tab("people")
    entry = desk.window.findChild(QAction, f"client_{action}")
    assert entry is not None
    assert entry.isVisible()
    entry.trigger()
    desk.settle()
    assert desk.page.area.form is not None


def save(desk: Desk) -> None:
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None


def field(desk: Desk, name: str) -> object:
    assert desk.page.area.form is not None
    return desk.page.area.form.form.fields[name]


def pick(desk: Desk, name: str, party: Party) -> None:
    found = field(desk, name)
    assert isinstance(found, PartiesField)
    found.set_value((party,))


def rows(desk: Desk, tab: str = "people") -> list[tuple[str, str]]:
    shown = desk.page.card.tabs.tabs[tab].list
    return [(shown.card(row).title, shown.card(row).status) for row in range(shown.count)]


def chips(desk: Desk) -> str:
    return desk.page.card._chips.accessibleName()


def test_a_ban_is_told_on_the_card_until_it_is_lifted(desk: Desk) -> None:
    begin(desk, desk.practice.sisko, "add_ban")
    kind = field(desk, "kind")
    assert isinstance(kind, ChoiceField)
    kind.set_value(kind.choices[-1])
    desk.write("details", "Ei kuvaa verkkosivuille")
    save(desk)
    assert desk.quiet == "Ban saved."
    assert "julkaiseminen" in chips(desk)
    assert ("Forbidden", "") in rows(desk, "timeline")
    desk.to_row("people", "ban:")
    desk.press("client_end_tie")
    assert desk.quiet == "Ban lifted."
    assert "julkaiseminen" not in chips(desk)
    assert rows(desk)[-1] == ("Julkaiseminen", "Lifted")
    desk.keys("Ctrl+Z")
    assert "julkaiseminen" in chips(desk)


def test_a_lifted_ban_cannot_be_ended_again(desk: Desk) -> None:
    begin(desk, desk.practice.sisko, "add_ban")
    desk.write("lifted_on", "+")
    save(desk)
    desk.to_row("people", "ban:")
    end = desk.window.findChild(QAbstractButton, "client_end_tie")
    assert end is not None
    assert not end.isEnabled()


def test_a_ban_on_disclosure_is_told_where_she_would_disclose(desk: Desk) -> None:
    app, sisko = desk.page.context.app, desk.practice.sisko
    ban = app.bans.save(
        BanEntry(person=sisko, kind=BanKind.DISCLOSURE, details="Ei edes esihenkilölle.", stated_on=TODAY)
    ).uid
    for told in (True, False):
        desk.choose(sisko)
        desk.page.activate()
        desk.settle()
        desk.page._act("add_disclosure")
        desk.settle()
        hint = desk.text("to_whom").edit.accessibleDescription()
        assert ("Ei edes esihenkilölle." in hint) is told
        desk.page.area.close_form()
        app.bans.lift(ban, TODAY)


def test_a_contact_person_is_named_on_the_card_of_the_organisation(desk: Desk) -> None:
    begin(desk, desk.practice.firm, "add_role")
    desk.keys("Ctrl+S")
    other = field(desk, "other")
    assert isinstance(other, PartiesField)
    assert other.error()
    pick(desk, "other", Party(desk.practice.ake, PartyKind.PERSON, "Åke Ääri"))
    save(desk)
    assert ("Ääri, Åke", "In force") in rows(desk)
    desk.to_row("people", "role:")
    desk.press("client_show_party")
    assert desk.page.uid == desk.practice.ake
    assert desk.page.client is not None
    assert desk.page.client.card.roles[-1] is RoleKind.CONTACT
    desk.open_row("people", "role:")
    found = field(desk, "other")
    assert isinstance(found, PartiesField)
    assert [party.uid for party in found.value()] == [desk.practice.firm]
    desk.write("ended_on", "+")
    save(desk)
    assert desk.page.client.card.ties.roles[0].ended_on == TODAY


def test_a_young_client_has_a_mark_and_a_guardian(desk: Desk) -> None:
    desk.choose(desk.practice.ake)
    desk.page._act("edit")
    desk.settle()
    year = field(desk, "birth_year")
    assert isinstance(year, NumberField)
    year.edit.setText(str(TODAY.year + 1))
    desk.keys("Ctrl+S")
    assert year.error()
    year.edit.setText(str(TODAY.year - 15))
    save(desk)
    assert "Under 18" in chips(desk)
    begin(desk, desk.practice.ake, "add_guardianship")
    pick(desk, "other", Party(desk.practice.ake, PartyKind.PERSON, "Åke"))
    desk.keys("Ctrl+S")
    other = field(desk, "other")
    assert isinstance(other, PartiesField)
    assert other.error()
    pick(desk, "other", Party(desk.practice.sisko, PartyKind.PERSON, "Sisko"))
    save(desk)
    desk.to_row("people", "guardianship:")
    desk.press("client_show_party")
    assert desk.page.uid == desk.practice.sisko
    assert ("Ääri, Åke", "Under 18") in rows(desk)
    desk.open_row("people", "guardianship:")
    other = field(desk, "other")
    assert isinstance(other, PartiesField)
    assert [party.uid for party in other.value()] == [desk.practice.ake]
    assert other.label.text() == "Child"


def test_an_event_is_a_row_of_the_card_and_of_the_timeline(desk: Desk) -> None:
    begin(desk, desk.practice.sisko, "add_event_participation")
    desk.write("title", "Aamukahvit")
    desk.write("held_on", "+")
    desk.write("details", "Kasvisruoka")
    save(desk)
    assert rows(desk)[-1][0] == "Aamukahvit"
    desk.open_row("timeline", "event_participation:")
    assert desk.text("title").value() == "Aamukahvit"


def test_a_unit_and_somebody_who_works_there_begin_filled(desk: Desk) -> None:
    begin(desk, desk.practice.firm, "add_unit")
    desk.write("name", "Tehdas")
    save(desk)
    unit = desk.page.uid
    assert rows(desk)[1][0] == "Keksitty Oy"
    begin(desk, unit, "add_employee")
    desk.write("family_name", "Esimerkki")
    save(desk)
    assert desk.page.client is not None
    assert desk.page.client.card.employer_name == "Tehdas"


def test_an_organisation_cannot_become_a_unit_of_its_own_unit(desk: Desk) -> None:
    begin(desk, desk.practice.firm, "add_unit")
    desk.write("name", "Tehdas")
    save(desk)
    unit = desk.page.uid
    desk.choose(desk.practice.firm)
    desk.page._act("edit")
    desk.settle()
    pick(desk, "parent", Party(unit, PartyKind.ORGANISATION, "Tehdas"))
    desk.keys("Ctrl+S")
    parent = field(desk, "parent")
    assert isinstance(parent, PartiesField)
    assert parent.error()


def test_menus_offer_what_the_card_can_have(desk: Desk) -> None:
    desk.choose(desk.practice.firm)
    offered = {name: desk.window.findChild(QAction, f"client_{name}") for name in ("add_unit", "add_ban", "add_role")}
    assert {name for name, action in offered.items() if action is not None and action.isVisible()} == {
        "add_unit",
        "add_role",
    }
    desk.page._act("add_ban")
    assert desk.page.area.form is None


def test_labels_are_offered_and_filter_the_list(desk: Desk) -> None:
    desk.page.context.app.ties.set_labels(PartyKind.PERSON, desk.practice.ake, ["Ryhmä"])
    desk.choose(desk.practice.sisko)
    desk.page._act("edit")
    desk.settle()
    labels = field(desk, "labels")
    assert isinstance(labels, WordListField)
    labels.edit.setFocus()
    desk.type("VIP, ryh")
    offered = labels.edit.window().findChild(QListView, "labels_offered") or labels._offered._popup
    assert [offered.model().index(row, 0).data() for row in range(offered.model().rowCount())] == ["Ryhmä"]
    labels._offered._take("Ryhmä")
    assert labels.value() == ("VIP", "Ryhmä")
    save(desk)
    combo = desk.window.findChild(LabelFilter, "clients_label")
    assert combo is not None
    assert combo.isVisible()
    assert [combo.itemText(row) for row in range(combo.count())] == ["Every label", "Ryhmä (2)", "VIP (1)"]
    combo.setCurrentIndex(2)
    combo.picked.emit()
    desk.settle()
    assert names(desk) == ["Kuvitteellinen, Sisko"]
    desk.choose(desk.practice.firm)
    assert combo.label() == ""
    assert len(names(desk)) == 3


def test_a_label_that_goes_is_no_longer_asked_for(desk: Desk) -> None:
    app = desk.page.context.app
    app.ties.set_labels(PartyKind.PERSON, desk.practice.sisko, ["VIP"])
    desk.page.activate()
    desk.settle()
    desk.page.pane.labels.choose("VIP")
    desk.page.pane.wanted_changed.emit()
    desk.settle()
    assert names(desk) == ["Kuvitteellinen, Sisko"]
    desk.page.context.change(lambda: app.ties.set_labels(PartyKind.PERSON, desk.practice.sisko, []))
    desk.settle()
    assert len(names(desk)) == 3
    assert not desk.page.pane.labels.isVisible()


def test_codes_stand_for_names_when_she_wants(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("edit")
    desk.settle()
    desk.write("client_code", "K-7")
    save(desk)
    action = desk.window.findChild(QAction, "clients_codes")
    assert action is not None
    action.trigger()
    desk.settle()
    assert "K-7" in names(desk)
    assert "Kuvitteellinen, Sisko" not in names(desk)
    assert desk.page.context.preferences.client_codes
    action.trigger()
    desk.settle()
    assert "K-7" not in names(desk)


def test_the_beginning_is_proposed_and_taken_over(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("edit")
    desk.settle()
    desk.press("relationship_started_use")
    desk.settle()
    assert not desk.window.findChild(QAbstractButton, "relationship_started_use").isVisible()  # pyright: ignore[reportOptionalMemberAccess]
    assert desk.window.findChild(QAbstractButton, "relationship_ended_use") is None
    save(desk)
    assert desk.page.client is not None
    assert desk.page.client.card.person is not None
    assert str(desk.page.client.card.person.relationship_started) == "2026-09-01"


def test_an_e_invoice_address_is_checked_and_shown(desk: Desk) -> None:
    desk.choose(desk.practice.firm)
    desk.page._act("edit")
    desk.settle()
    desk.write("einvoice_address", "003712345672")
    operator = field(desk, "einvoice_operator")
    assert isinstance(operator, SuggestField)
    operator.edit.setFocus()
    desk.type("apix")
    operator._offered._popup.hide()
    assert operator._offered._completer.currentCompletion() == "Apix Messaging Oy (003723327487)"
    desk.keys("Ctrl+S")
    assert desk.text("einvoice_address").error()
    desk.write("einvoice_address", "003712345671")
    save(desk)
    assert desk.page.client is not None
    assert desk.page.client.card.organisation is not None
    assert desk.page.client.card.organisation.einvoice_address == "003712345671"


def test_drafts_of_every_form_lead_back_to_it(desk: Desk) -> None:
    edits = {
        "add_role": ("started_on", "1.2.2026"),
        "add_guardianship": ("told_on", "1.2.2026"),
        "add_ban": ("details", "Kesken"),
        "add_event_participation": ("title", "Kesken"),
    }
    for action, (name, text) in edits.items():
        begin(desk, desk.practice.sisko, action)
        desk.write(name, text)
        desk.window.store_draft()
        desk.settle()
        desk.page.area.close_form()
        (draft,) = desk.practice.app.drafts.list()
        desk.page._drafts.open(draft.form)
        desk.settle()
        assert desk.page.area.form is not None
        form = desk.page.area.form
        assert form.objectName() == f"{action.removeprefix('add_')}_form"
        desk.press(f"{form.objectName()}_unsaved_take_up")
        assert form.form.fields[name].as_typed() == text
        form.draft.drop()
        desk.page.area.close_form()
        desk.settle()
