"""The mailing list over the card: who may be sent something today, who may not and why, and what is done with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.marketing import Channel, LeftOut
from heijastus_desk.services.marketing import LeftOutRow, MailingList, MailingRow, as_csv, party_ref
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.find_panels import FindPanel
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.mailing_forms import SendForm, UnsubscribeForm
from heijastus_desk.ui.pages.clients.openers import Openers
from heijastus_desk.ui.pages.clients.row_text import joined
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import MenuButton, secondary
from heijastus_desk.ui.widgets.card_list import CardRow
from heijastus_desk.ui.widgets.chips import ChoiceChips
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.wording.sentences import format_date, label

if TYPE_CHECKING:
    from heijastus_desk.domain.languages import Lang

translate = QCoreApplication.translate

ON, OUT = "on", "out"
FILE = "mailing-list.csv"
"""says nothing about anybody"""


_BY_STANDING = frozenset({LeftOut.NOT_ALLOWED, LeftOut.PROHIBITED})
"""Reasons that what was said tells more exactly."""


class MailingPanel(FindPanel):
    """`send_wanted` and `unsubscribe_wanted` ask for the forms, with the channel in front."""

    send_wanted = Signal(object)
    unsubscribe_wanted = Signal(object)

    def __init__(self, context: PageContext, channel: Channel = Channel.EMAIL) -> None:
        subtitle = translate("Consents", "Who may be sent marketing today, by what they have said")
        super().__init__(context, "mailing_list", translate("Consents", "Mailing list"), subtitle, dated=False)
        self.listed: MailingList | None = None
        self.ask_target: Callable[[str], str] = lambda name: QFileDialog.getSaveFileName(
            self, translate("Consents", "Save the list…"), name
        )[0]
        self._channels = ChoiceChips(
            "mailing_channel",
            [(one.value, label(one, context.lang)) for one in Channel],
            translate("Consents", "Channel"),
            one_row=True,
        )
        self._sides = ChoiceChips(
            "mailing_side",
            [(ON, translate("Consents", "On the list")), (OUT, translate("Consents", "Not on it"))],
            translate("Consents", "Who is shown"),
            one_row=True,
        )
        self._channels.choose(channel.value)
        self._column.insertWidget(1, self._choices())
        self._column.insertWidget(3, self._actions())
        self._channels.chosen.connect(lambda _key: self.load())
        self._sides.chosen.connect(lambda _key: self._render())
        self.list.chosen.connect(lambda _uid: self._fit())
        self._fit()
        self.load()

    @property
    def channel(self) -> Channel:
        return Channel(self._channels.choice())

    def load(self) -> None:
        """Look who is on the list now."""
        app, channel = self.context.app, self.channel
        self.context.work(
            lambda _progress: app.marketing.mailing_list(channel),
            self._show,
            label=translate("Consents", "Looking who may be sent something…"),
            lane=Lane.READER,
            topic="mailing_list",
        )

    def _show(self, listed: MailingList) -> None:
        self.listed = listed
        on, out = len(listed.rows), len(listed.left_out)
        self._sides.set_text(ON, translate("Consents", "On the list ({count})").format(count=on))
        self._sides.set_text(OUT, translate("Consents", "Not on it ({count})").format(count=out))
        self._render()

    def _render(self) -> None:
        if self.listed is None:
            return
        lang = self.context.lang
        if self._sides.choice() == ON:
            rows = [on_list(number, row, lang) for number, row in enumerate(self.listed.rows)]
            nothing = translate("Consents", "Nobody may be sent anything on this channel.")
        else:
            rows = [off_list(number, row, lang) for number, row in enumerate(self.listed.left_out)]
            nothing = translate("Consents", "Everybody is on the list.")
        self.show_rows([(row, CardPlace(uid, "consents", "channel:", opens=False)) for row, uid in rows], nothing)
        if not self.list.current_uid():
            self.list.select_first()
        self._fit()

    def _choices(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=2 * theme.GRID)
        flow.addWidget(self._channels)
        flow.addWidget(self._sides)
        return holder

    def _actions(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        self._forbid = secondary(
            translate("Consents", "Unsubscribed today"), "mailing_forbid", self._unsubscribe, icon="hold"
        )
        self._save = secondary(translate("Consents", "Save as CSV…"), "mailing_save", self.save, icon="export")
        self._sent = secondary(
            translate("Consents", "Write down that it was sent…"),
            "mailing_sent",
            lambda: self.send_wanted.emit(self.channel),
            icon="mail",
        )
        elsewhere = secondary(
            translate("Consents", "Unsubscribed elsewhere…"),
            "mailing_elsewhere",
            lambda: self.unsubscribe_wanted.emit(self.channel),
            icon="edit",
        )
        for button in (self._sent, self._save, self._forbid, elsewhere):
            flow.addWidget(button)
        return holder

    def _fit(self) -> None:
        some = self.listed is not None and bool(self.listed.rows)
        for button in (self._save, self._sent):
            button.setEnabled(some)
        self._forbid.setEnabled(self._chosen() is not None)

    def _chosen(self) -> MailingRow | None:
        uid = self.list.current_uid()
        if self.listed is None or self._sides.choice() != ON or not uid:
            return None
        return self.listed.rows[int(uid)]

    def _unsubscribe(self) -> None:
        row, app, channel = self._chosen(), self.context.app, self.channel
        if row is not None:
            party = party_ref(row.kind, row.uid)
            self.context.change(lambda: app.marketing.forbid(party, (channel,)), lambda _change: self.load())

    def save(self) -> None:
        """Write the list where she says, as it stands now."""
        listed, lang = self.listed, self.context.lang
        chosen = self.ask_target(FILE) if listed is not None else ""
        if listed is None or not chosen:
            return
        path = Path(chosen)
        self.context.work(
            lambda _progress: _written(as_csv(listed, lang), path),
            self._saved,
            label=translate("Consents", "Saving the list…"),
            keep=True,
        )

    def _saved(self, path: Path) -> None:
        text = translate(
            "Consents", "Saved the list: {file}. It is not protected by the vault; delete it when it is used."
        )
        self.context.say(text.format(file=path.name), tone=Tone.FINE)


class Mailing:
    """Puts the panel and its forms over the card; `menu` gets the entry that opens it."""

    def __init__(self, context: PageContext, area: CardArea, menu: MenuButton) -> None:
        self._context, self._area = context, area
        menu.add(translate("Consents", "Mailing list…"), "clients_mailing_list", self.open, icon="mail")

    def open(self, channel: Channel = Channel.EMAIL) -> None:
        """Show the list, once a form that is open lets her."""
        self._area.free(lambda: self._show(channel))

    def openers(self) -> Openers:
        """Its forms stand over no card: so a draft finds them."""
        return Openers(alone={"marketing_send_form": self._send, "unsubscribe_form": self._elsewhere})

    def _show(self, channel: Channel) -> None:
        panel = MailingPanel(self._context.shared.for_page(), channel)
        panel.went.connect(lambda record: self._context.shared.open("clients", record))
        panel.send_wanted.connect(self._send)
        panel.unsubscribe_wanted.connect(self._elsewhere)
        self._area.show_panel(panel)
        panel.focus_first()

    def _send(self, channel: Channel = Channel.EMAIL) -> None:
        self._show_form(SendForm(self._context.shared.for_page(), channel), channel)

    def _elsewhere(self, channel: Channel = Channel.EMAIL) -> None:
        form = UnsubscribeForm(self._context.shared.for_page(), channel)
        form.saved.connect(lambda _change: form.told())
        self._show_form(form, channel)

    def _show_form(self, form: EntryForm, channel: Channel) -> None:
        self._area.show_form(form)
        # After the area has taken the form away: back to the list it was asked from.
        form.saved.connect(lambda _change: self._show(channel))
        form.closed.connect(lambda: self._show(channel))


def on_list(number: int, row: MailingRow, lang: "Lang") -> tuple[CardRow, str]:
    """A row of who may be sent something, and whose card it leads to."""
    since = row.standing.since
    why = joined(label(row.standing.why, lang), format_date(since, lang) if since else "")
    source = label(row.address.source, lang) if row.address.source else ""
    origin = translate("Clients", "From: {source}").format(source=source) if source else ""
    text = " · ".join(part for part in (row.address.value, why, origin) if part)
    return CardRow(str(number), row.name, text), row.uid


def off_list(number: int, row: LeftOutRow, lang: "Lang") -> tuple[CardRow, str]:
    """A row of who may not, and whose card it leads to."""
    since = row.standing.since
    day = format_date(since, lang) if since else ""
    if row.why in _BY_STANDING:
        return CardRow(str(number), row.name, day, label(row.standing.why, lang)), row.uid
    return CardRow(str(number), row.name, joined(label(row.standing.why, lang), day), label(row.why, lang)), row.uid


def _written(content: bytes, path: Path) -> Path:
    try:
        atomic_write(path, content)
    except OSError:
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(path.parent)) from None
    return path
