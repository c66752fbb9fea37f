"""Erasing from the card: it leads to the panel, for a person and for an organisation, and does nothing by itself."""

import pytest

from tests.ui.clients_desk import Desk

pytestmark = pytest.mark.usefixtures("themed")


@pytest.mark.parametrize(("who", "kind"), [("sisko", "person"), ("firm", "organisation")])
def test_the_card_leads_to_the_panel(desk: Desk, who: str, kind: str) -> None:
    uid = getattr(desk.practice, who)
    opened: list[tuple[str, str]] = []
    desk.choose(uid)
    assert desk.page.card._more_actions["client_erase"].isVisible()
    desk.window._context.open_requested.disconnect()
    desk.window._context.open_requested.connect(lambda page, record: opened.append((page, record)))
    desk.page._act("erase")
    desk.settle()
    assert opened == [("retention", f"panel:erasing:{kind}:{uid}")]
    assert desk.practice.app.clients.card(uid).uid == uid
    assert desk.practice.app.erasure.pending() == ()
