"""Consents, permissions and marketing on the card, and the mailing list."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.consents import ConsentStep, ConsentText, GivenHow, PermissionKind
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, MarketingGround, MarketingWhy
from heijastus_desk.domain.marketing_entries import MarketingEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.storage.queries.card_consents import ConsentsOnCard
from heijastus_desk.ui.pages.clients.mailing import MailingPanel
from heijastus_desk.ui.pages.clients.presenter import derive_card
from heijastus_desk.ui.widgets.fields import ChoiceField, ProseField, TickField
from heijastus_desk.ui.widgets.form_field import FormField
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")

LETTER = "Uutiskirje"


def begin(desk: Desk, uid: str) -> None:
    desk.choose(uid)
    desk.page.card.show_tab("consents")
    desk.settle()


def on_card(desk: Desk) -> ConsentsOnCard:
    assert desk.page.client is not None
    return desk.page.client.card.consents


def rows(desk: Desk) -> dict[str, str]:
    shown = desk.page.card.tabs.tabs["consents"].list
    return {shown.card(row).uid: shown.card(row).status for row in range(shown.count)}


def menu(desk: Desk, name: str) -> None:
    action = desk.window.findChild(QAction, name)
    assert action is not None, name
    assert action.isVisible(), name
    action.trigger()
    desk.settle()


def on_form(desk: Desk, name: str) -> FormField:
    assert desk.page.area.form is not None
    return desk.page.area.form.form.fields[name]


def adopt(desk: Desk, wording: str = "Haluan kirjeen.") -> str:
    text = ConsentText(purpose=LETTER, lang=Lang.FI, wording=wording, adopted_on=TODAY)
    return desk.practice.app.consents.adopt_text(text).uid


def test_a_consent_is_given_and_withdrawn_on_its_row_and_taken_back(desk: Desk) -> None:
    adopt(desk)
    begin(desk, desk.practice.sisko)
    desk.to_row("consents", "asked:")
    menu(desk, "client_give_oral")
    (line,) = on_card(desk).consents
    assert (line.purpose, line.how, line.number, line.stands) == (LETTER, GivenHow.ORAL, 1, True)
    assert desk.quiet == "Consent recorded."
    desk.to_row("consents", "consent:")
    desk.press("client_withdraw_consent")
    assert [mark for uid, mark in rows(desk).items() if uid.startswith("consent:")] == ["Withdrawn", "Ended"]
    assert desk.page.card.tabs.tabs["consents"].list.current_uid() == f"consent:{line.uid}"
    desk.keys("Ctrl+Z")
    assert [mark for uid, mark in rows(desk).items() if uid.startswith("consent:")] == ["In force"]


def test_given_again_it_is_given_in_the_newest_words(desk: Desk) -> None:
    adopt(desk)
    begin(desk, desk.practice.sisko)
    desk.to_row("consents", "asked:")
    menu(desk, "client_give_oral")
    desk.to_row("consents", "consent:")
    desk.press("client_withdraw_consent")
    adopt(desk, "Haluan kirjeen kuussa.")
    begin(desk, desk.practice.ake)
    begin(desk, desk.practice.sisko)
    desk.to_row("consents", "consent:")
    menu(desk, "client_give_form")
    newest = on_card(desk).consents[0]
    assert (newest.number, newest.how, newest.step) == (2, GivenHow.FORM, ConsentStep.GIVEN)


def test_a_permission_is_given_and_withdrawn_on_its_row(desk: Desk) -> None:
    app, sisko = desk.practice.app, desk.practice.sisko
    begin(desk, sisko)
    desk.to_row("consents", "unpermitted:hours_list")
    menu(desk, "client_give_written")
    assert app.consents.permitted(PermissionKind.HOURS_LIST) == {sisko}
    desk.to_row("consents", "permission:")
    desk.press("client_withdraw_consent")
    assert app.consents.permitted(PermissionKind.HOURS_LIST) == frozenset()


def test_buttons_work_only_on_the_rows_they_are_meant_for(desk: Desk) -> None:
    adopt(desk)
    begin(desk, desk.practice.sisko)

    def usable() -> tuple[bool, ...]:
        names = ("consents_give", "client_withdraw_consent", "client_forbid_channel")
        found = [desk.window.findChild(QWidget, name) for name in names]
        return tuple(button.isEnabled() for button in found if button is not None)

    desk.to_row("consents", "channel:")
    assert usable() == (False, False, True)
    desk.to_row("consents", "asked:")
    assert usable() == (True, False, False)
    menu(desk, "client_give_oral")
    desk.to_row("consents", "consent:")
    assert usable() == (False, True, False)


def test_marketing_is_forbidden_on_one_channel_and_on_all(desk: Desk) -> None:
    begin(desk, desk.practice.firm)
    desk.to_row("consents", "channel:sms")
    desk.press("client_forbid_channel")
    assert rows(desk)["channel:sms"] == "Forbidden"
    desk.to_row("consents", "channel:sms")
    forbid = desk.window.findChild(QWidget, "client_forbid_channel")
    assert forbid is not None
    assert not forbid.isEnabled()
    assert rows(desk)["channel:email"] == "May be sent"
    menu(desk, "client_forbid_marketing")
    assert {mark for uid, mark in rows(desk).items() if uid.startswith("channel:")} == {"Forbidden"}
    assert desk.quiet == "Ban on marketing recorded."


def test_an_organisation_consents_to_nothing(desk: Desk) -> None:
    begin(desk, desk.practice.firm)
    give = desk.window.findChild(QWidget, "consents_give")
    assert give is not None
    assert not give.isVisible()
    assert not any(uid.startswith(("asked:", "unpermitted:")) for uid in rows(desk))


def test_a_consent_is_entered_by_form_with_its_wording(desk: Desk) -> None:
    text = adopt(desk)
    begin(desk, desk.practice.sisko)
    menu(desk, "client_add_consent")
    assert on_form(desk, "text").value() == text
    assert on_form(desk, "wording").value() == "Haluan kirjeen."
    assert not on_form(desk, "purpose").isVisible()
    desk.write("evidence", "lomake 4")
    explicit = on_form(desk, "explicit")
    assert isinstance(explicit, TickField)
    explicit.box.click()
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    (line,) = on_card(desk).consents
    assert (line.purpose, line.explicit, line.evidence, line.happened_on) == (LETTER, True, "lomake 4", TODAY)


def test_a_consent_to_something_else_names_its_purpose(desk: Desk) -> None:
    begin(desk, desk.practice.sisko)
    menu(desk, "client_add_consent")
    assert on_form(desk, "purpose").isVisible()
    assert not on_form(desk, "wording").isVisible()
    desk.keys("Ctrl+S")
    assert desk.text("purpose").error()
    desk.write("purpose", "Kuva")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None


def test_a_wording_is_adopted(desk: Desk) -> None:
    begin(desk, desk.practice.sisko)
    menu(desk, "client_add_consent_text")
    desk.write("purpose", LETTER)
    desk.write("wording", "Haluan kirjeen.")
    desk.keys("Ctrl+S")
    (text,) = desk.practice.app.consents.texts()
    assert (text.purpose, text.number, text.lang) == (LETTER, 1, Lang.FI)
    assert any(uid.startswith("asked:") for uid in rows(desk))


def test_a_ground_for_marketing_asks_for_what_it_rests_on(desk: Desk) -> None:
    begin(desk, desk.practice.sisko)
    menu(desk, "client_add_marketing_permission")
    ground = on_form(desk, "ground")
    assert isinstance(ground, ChoiceField)
    assert on_form(desk, "consent").isVisible()
    desk.keys("Ctrl+S")
    assert desk.text("source").error()
    ground.set_value(MarketingGround.SOFT_OPT_IN)
    ground.edited.emit()
    assert on_form(desk, "contract").isVisible()
    assert not on_form(desk, "consent").isVisible()
    # Sisko takes part in what the firm orders: she bought nothing.
    desk.keys("Ctrl+S")
    assert on_form(desk, "contract").error()
    ground.set_value(MarketingGround.WORK_DUTIES)
    ground.edited.emit()
    desk.write("source", "esimies")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert rows(desk)["channel:email"] == "May be sent"
    assert rows(desk)["channel:sms"] == "May not be sent"


def test_no_channel_at_all_is_said_at_the_channels(desk: Desk) -> None:
    begin(desk, desk.practice.firm)
    menu(desk, "client_add_marketing_permission")
    email = on_form(desk, "on_email")
    assert isinstance(email, TickField)
    email.box.click()
    desk.write("source", "kysytty")
    desk.keys("Ctrl+S")
    assert email.error()


def test_what_was_said_is_on_the_timeline_and_the_ban_on_a_chip(desk: Desk) -> None:
    begin(desk, desk.practice.sisko)
    menu(desk, "client_forbid_marketing")
    desk.page.card.show_tab("timeline")
    shown = desk.page.card.tabs.tabs["timeline"].list
    days = [shown.card(row).uid for row in range(shown.count)]
    assert sum(uid.startswith("marketing_permission:") for uid in days) == len(Channel)
    client = desk.page.client
    assert client is not None
    assert "Marketing forbidden" in [chip.text for chip in derive_card(client, None, TODAY, Lang.FI).chips]


# ---------------------------------------------------------------------------------------------------- the mailing list


def mailing(desk: Desk) -> MailingPanel:
    menu(desk, "clients_mailing_list")
    assert isinstance(desk.page.area.panel, MailingPanel)
    return desk.page.area.panel


def someone(desk: Desk, given: str = "Oona") -> str:
    """A person with consent to e-mail."""
    app = desk.practice.app
    point = ContactPoint(kind=ContactPointKind.EMAIL, value=f"{given.lower()}@esimerkki.example")
    uid = app.clients.save_person(PersonCard(given_name=given, family_name="Esimerkki", contact_points=(point,))).uid
    entry = MarketingEntry(
        party=PartyRef(person=uid),
        channels=(Channel.EMAIL,),
        ground=MarketingGround.CONSENT,
        happened_on=TODAY,
        source="kysytty",
    )
    app.marketing.record(entry)
    return uid


def titles(panel: MailingPanel) -> list[str]:
    return [panel.list.card(row).title for row in range(panel.list.count)]


def test_the_list_shows_who_may_be_sent_something_and_who_not(desk: Desk) -> None:
    someone(desk)
    panel = mailing(desk)
    assert titles(panel) == ["Esimerkki, Oona"]
    desk.press("mailing_side_out")
    assert titles(panel) == ["Kuvitteellinen, Sisko", "Ääri, Åke", "Keksitty Oy"]
    assert [panel.list.card(row).status for row in range(3)] == ["Ei perustetta", "Ei perustetta", "Osoite puuttuu"]
    assert [panel.list.card(row).subtitle for row in range(3)] == ["", "", "Organisaatio, ei ole kieltänyt"]
    desk.press("mailing_channel_sms")
    desk.press("mailing_side_on")
    assert titles(panel) == []


def test_an_unsubscribe_takes_two_clicks_and_can_be_taken_back(desk: Desk) -> None:
    uid = someone(desk)
    panel = mailing(desk)
    desk.press("mailing_forbid")
    assert titles(panel) == []
    assert desk.practice.app.clients.card(uid).consents.channels[0].standing.why is MarketingWhy.PROHIBITED
    desk.keys("Ctrl+Z")
    assert titles(mailing(desk)) == ["Esimerkki, Oona"]


def test_the_list_is_saved_as_csv(desk: Desk, tmp_path: Path) -> None:
    someone(desk)
    panel = mailing(desk)
    panel.ask_target = lambda _name: str(tmp_path / "lista.csv")
    desk.press("mailing_save")
    assert "oona@esimerkki.example" in (tmp_path / "lista.csv").read_text("utf-8-sig")
    assert "lista.csv" in desk.quiet


def test_a_folder_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    someone(desk)
    panel = mailing(desk)
    panel.ask_target = lambda _name: str(tmp_path / "ei ole" / "lista.csv")
    desk.press("mailing_save")
    assert str(tmp_path / "ei ole") in desk.quiet


def test_what_was_sent_is_written_down_and_leads_back_to_the_list(desk: Desk) -> None:
    uid = someone(desk)
    mailing(desk)
    desk.press("mailing_sent")
    desk.write("title", "Talvi")
    desk.keys("Ctrl+S")
    assert isinstance(desk.page.area.panel, MailingPanel)
    (line,) = desk.practice.app.clients.card(uid).consents.sends
    assert (line.title, line.channel, line.sent_on) == ("Talvi", Channel.EMAIL, TODAY)


def test_addresses_unsubscribed_elsewhere_are_pasted(desk: Desk) -> None:
    someone(desk)
    mailing(desk)
    desk.press("mailing_elsewhere")
    desk.write("addresses", "kuka@muu.example")
    desk.keys("Ctrl+S")
    assert on_form(desk, "addresses").error()
    pasted = on_form(desk, "addresses")
    assert isinstance(pasted, ProseField)
    pasted.edit.setPlainText("kuka@muu.example\nOONA@esimerkki.example")
    desk.keys("Ctrl+S")
    assert isinstance(desk.page.area.panel, MailingPanel)
    assert titles(desk.page.area.panel) == []
    assert desk.quiet == "1 address(es) belong to nobody here."


def test_a_row_leads_to_the_card_and_esc_away_from_the_list(desk: Desk) -> None:
    uid = someone(desk)
    panel = mailing(desk)
    panel.list.select_first()
    panel.list.opened.emit(panel.list.current_uid())
    desk.settle()
    assert desk.page.uid == uid
    assert desk.page.area.panel is None
    mailing(desk)
    desk.keys("Esc")
    assert desk.page.area.panel is None


def test_a_draft_of_a_send_finds_its_form(desk: Desk) -> None:
    someone(desk)
    mailing(desk)
    desk.press("mailing_sent")
    desk.write("title", "Talvi")
    desk.page.store_draft()
    desk.settle()
    assert desk.page.area.form is not None
    desk.page.area.close_form()
    desk.page.open_record("draft/marketing_send_form:new")
    desk.settle()
    assert desk.page.area.form is not None
    assert desk.page.area.form.objectName() == "marketing_send_form"
