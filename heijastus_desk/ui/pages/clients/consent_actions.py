"""What the tab of consents does at once: give, withdraw, forbid; each can be taken back."""

from collections.abc import Callable

from heijastus_desk.domain.consents import (
    ConsentEntry,
    ConsentStep,
    GivenHow,
    PermissionEntry,
    PermissionKind,
    purpose_key,
)
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.consent_entries import can_forbid, can_give, can_withdraw, channel_of
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.view import Entry

OnRow = Callable[[Entry, LoadedClient], None]


class ConsentActions:
    """Each is told the row it was asked on."""

    def __init__(self, context: PageContext) -> None:
        self._context = context

    def giver(self, how: GivenHow) -> OnRow:
        """What records that the row's purpose or permission was given today, said in this way."""
        return lambda entry, client: self._give(entry, client, how)

    def withdraw(self, entry: Entry, _client: LoadedClient) -> None:
        """Record that what the row gave was taken back today."""
        app, uid = self._context.app, entry.record
        if not can_withdraw(entry):
            return
        if entry.table == "consent":
            self._context.change(lambda: app.consents.withdraw(uid))
        else:
            self._context.change(lambda: app.consents.withdraw_permission(uid))

    def forbid(self, entry: Entry, client: LoadedClient) -> None:
        """Record that the client forbade marketing on the row's channel today."""
        app, party = self._context.app, client.party.ref
        if can_forbid(entry):
            self._context.change(lambda: app.marketing.forbid(party, (channel_of(entry),)))

    def forbid_all(self, client: LoadedClient) -> None:
        """Record that the client forbade all marketing today."""
        app, party = self._context.app, client.party.ref
        self._context.change(lambda: app.marketing.forbid(party))

    def _give(self, entry: Entry, client: LoadedClient, how: GivenHow) -> None:
        if not can_give(entry):
            return
        app = self._context.app
        if entry.table in {"consent", "asked"}:
            consent = self._consent(entry, client, how)
            self._context.change(lambda: app.consents.record(consent))
        else:
            permission = self._permission(entry, client, how)
            self._context.change(lambda: app.consents.record_permission(permission))

    def _consent(self, entry: Entry, client: LoadedClient, how: GivenHow) -> ConsentEntry:
        on_card, today = client.card.consents, self._context.clock.today()
        before = next((line for line in on_card.consents if line.uid == entry.record), None)
        purpose = before.purpose if before else next(t.purpose for t in on_card.asked if t.uid == entry.record)
        # Asked again, it is asked in the words of today.
        asked = next((t for t in on_card.asked if purpose_key(t.purpose) == purpose_key(purpose)), None)
        return ConsentEntry(
            person=client.card.uid,
            purpose=purpose,
            step=ConsentStep.GIVEN,
            happened_on=today,
            how=how,
            text=asked.uid if asked else "",
            explicit=bool(before and before.explicit),
        )

    def _permission(self, entry: Entry, client: LoadedClient, how: GivenHow) -> PermissionEntry:
        lines = client.card.consents.permissions
        before = next((line for line in lines if line.uid == entry.record), None)
        return PermissionEntry(
            person=client.card.uid,
            kind=before.kind if before else PermissionKind(entry.record),
            step=ConsentStep.GIVEN,
            happened_on=self._context.clock.today(),
            how=how,
            contract=before.contract if before else "",
            extent=before.extent if before else "",
            to_whom=before.to_whom if before else "",
        )
