"""The forms of the mailing list: what was sent to it, and who unsubscribed elsewhere."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.marketing import Channel
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class SendForm(EntryForm):
    """Something was sent to everybody on the list of a channel: a row on the card of each."""

    def __init__(self, context: PageContext, channel: Channel = Channel.EMAIL) -> None:
        title = translate("Consents", "Write into the log of what was sent")
        subtitle = translate("Consents", "A row on the card of everybody who is on the list today")
        super().__init__(context, "marketing_send_form", title, subtitle)
        form, today = self.form, context.clock.today()
        form.add_row(
            channel_field(context),
            DateField("sent_on", translate("Consents", "&Day"), required=True, today=today),
        )
        form.add(
            TextField(
                "title",
                translate("Consents", "&What was sent"),
                required=True,
                placeholder=translate("Consents", "Newsletter, spring"),
            )
        )
        form.set_values({"channel": channel, "sent_on": today})
        self.places = {"receivers": form.fields["channel"]}
        self.finish(None)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app = self.context.app
        return lambda: app.marketing.record_send_to_list(**entered)


class UnsubscribeForm(EntryForm):
    """Addresses that were unsubscribed elsewhere: whoever has one forbids marketing on the channel."""

    def __init__(self, context: PageContext, channel: Channel = Channel.EMAIL) -> None:
        title = translate("Consents", "Unsubscribed elsewhere")
        subtitle = translate("Consents", "Everybody with one of the addresses forbids marketing from today")
        super().__init__(context, "unsubscribe_form", title, subtitle)
        form = self.form
        form.add_row(
            channel_field(context),
            TextField(
                "source",
                translate("Consents", "Where it came in"),
                placeholder=translate("Consents", "the newsletter program"),
            ),
            stretches=(1, 2),
        )
        form.add(
            ProseField(
                "addresses",
                translate("Consents", "&Addresses, one on each line"),
                lines=8,
                required=True,
                hint=translate("Consents", "Paste them as they are; those nobody has here are told to you."),
            )
        )
        form.set_values({"channel": channel})
        self.finish(None)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, addresses = self.context.app, entered["addresses"].splitlines()

        def forbid() -> Change:
            done = app.marketing.forbid_addresses(entered["channel"], addresses, entered["source"])
            self._unknown = len(done.unknown)
            return done.change

        return forbid

    _unknown = 0

    def told(self) -> None:
        """Say how many addresses nobody has here, once it is saved."""
        if self._unknown:
            text = translate("Consents", "%n address(es) belong to nobody here.", "", self._unknown)
            self.context.say(text, tone=Tone.SOON)


def channel_field(context: PageContext) -> ChoiceField:
    return ChoiceField(
        "channel", translate("Consents", "&Channel"), [(one, label(one, context.lang)) for one in Channel]
    )
