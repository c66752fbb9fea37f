"""The tab of consents, permissions and marketing."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.consents import GivenHow
from heijastus_desk.ui.pages.clients.consent_entries import can_forbid, can_give, can_withdraw
from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk
from heijastus_desk.ui.widgets.buttons import MenuButton
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make(desk: TabDesk) -> RecordTab:
    """The tab with its empty state and its buttons."""
    empty = EmptyState(
        "consents_empty",
        "check",
        translate("Consents", "Nothing has been said yet"),
        translate("Consents", "Consents, permissions and what may be sent to the client are shown here."),
    )
    give = MenuButton(translate("Consents", "&Given today"), "consents_give", icon="check")
    for how, text in _HOWS:
        give.add(text(), f"client_give_{how.value}", lambda how=how: desk.ask(f"give_{how.value}"))
    withdraw = desk.button(translate("Consents", "Withdrawn today"), "withdraw_consent", "undo")
    forbid = desk.button(translate("Consents", "Forbidden today"), "forbid_channel", "hold")
    desk.for_persons(give)
    desk.for_persons(withdraw)
    tab = RecordTab(
        "consents",
        translate("Consents", "Consents and marketing"),
        empty,
        [_adding(desk), give, withdraw, forbid],
    )
    tab.enable_for(give, can_give)
    tab.enable_for(withdraw, can_withdraw)
    tab.enable_for(forbid, can_forbid)
    return tab


_HOWS = (
    (GivenHow.ORAL, lambda: translate("Consents", "Said")),
    (GivenHow.WRITTEN, lambda: translate("Consents", "Signed on paper")),
    (GivenHow.MESSAGE, lambda: translate("Consents", "By message")),
    (GivenHow.FORM, lambda: translate("Consents", "On a form")),
)


def _adding(desk: TabDesk) -> MenuButton:
    add = MenuButton(translate("Consents", "&Add"), "consents_add", icon="add")
    for text, action, icon, persons in (
        (translate("Consents", "Consent…"), "add_consent", "check", True),
        (translate("Consents", "Permission…"), "add_permission", "check", True),
        (translate("Consents", "Ground for marketing…"), "add_marketing_permission", "mail", False),
        (translate("Consents", "Forbids all marketing"), "forbid_marketing", "hold", False),
        (translate("Consents", "Wording of a consent…"), "add_consent_text", "note", True),
    ):
        entry = add.add(text, f"client_{action}", lambda action=action: desk.ask(action), icon=icon)
        if persons:
            desk.only_for(entry, persons=True)
    return add
