"""The form of a notice given: to one person or to a whole group at once, and of one given, to be corrected."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.services.deliveries import DeliveryRow, GivenNotice, VersionRow
from heijastus_desk.services.keeping import LARGEST_FILE
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.attendance_field import AttendanceField
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.scan_field import ScanField
from heijastus_desk.ui.pages.clients.loading import LoadedClient, parties
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.parties import Party, uids
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GroupOfContract:
    """A contract whose group may have been given the notice."""

    uid: str
    title: str
    register: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeliveryBeginning:
    """What the form begins with: registers, groups to choose from, and versions by register."""

    registers: tuple[tuple[str, str], ...]
    groups: tuple[GroupOfContract, ...]
    versions: tuple[VersionRow, ...]
    lacking: tuple[tuple[str, Party], ...] = ()
    """of each register those who were never given its notice"""
    register: str = ""
    contract: str = ""
    how: DeliveryHow = DeliveryHow.HANDED


class GivenField(AttendanceField):
    """Ticks for those who were given the notice."""

    def spoken(self, name: str) -> str:
        return translate("Clients", "{name} was given the notice").format(name=name)

    def counted(self, there: int, expected: int) -> str:
        return translate("Clients", "{there}/{expected} ticked").format(there=there, expected=expected)


class DeliveryForm(EntryForm):
    """Who was given which notice, how and when; a signed sheet may be attached."""

    def __init__(self, context: PageContext, client: LoadedClient | None, begin: DeliveryBeginning) -> None:
        title = translate("Clients", "Notice given")
        super().__init__(context, "delivery_form", title, client.card.name if client else "")
        self._client, self._begin = client, begin
        self._groups = {group.uid: group for group in begin.groups}
        self._given = GivenField(context, "given", translate("Clients", "Who was given it"))
        self._fields(context)
        self.places = {"persons": self._others, "owner": self._others}
        self.form.set_values(
            {
                "register": begin.register,
                "contract": begin.contract,
                "how": begin.how,
                "delivered_on": context.clock.today(),
                "scan": None,
            }
        )
        self._register.edited.connect(self._register_chosen)
        self._contract.edited.connect(self._fill_group)
        self._offer_versions()
        self._fill_group()
        self.finish(client)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        deliveries = self.context.app.deliveries
        given = GivenNotice(
            uids((*entered["given"], *entered["others"])),
            entered["register"],
            entered["how"],
            entered["delivered_on"],
            entered["contract"],
            entered["number"] or 0,
        )
        scan: Path | None = entered["scan"] if given.how is DeliveryHow.SIGNED else None
        if scan is None:
            return lambda: deliveries.record(
                given.persons, given.register, given.how, given.on, given.contract, number=given.number
            )
        return lambda: deliveries.record_signed(given, scan.name, _content(scan))

    def _fields(self, context: PageContext) -> None:
        form = self.form
        self._register = ChoiceField("register", translate("Clients", "&Notice"), self._begin.registers)
        none = ("", translate("Clients", "Without a contract"))
        groups = [(group.uid, group.title) for group in self._begin.groups]
        self._contract = ChoiceField("contract", translate("Clients", "&Contract"), [none, *groups])
        self._number = ChoiceField("number", translate("Clients", "Version"), [(0, "")])
        self._others = PartiesField(
            context, "others", translate("Clients", "Somebody else"), kind=PartyKind.PERSON, many=True
        )
        form.add_row(self._register, self._number, stretches=(2, 1))
        form.add(self._contract)
        form.add(self._given)
        form.add(self._others)
        how = ChoiceField("how", translate("Clients", "&How"), [(one, label(one, context.lang)) for one in DeliveryHow])
        day = DateField("delivered_on", translate("Clients", "&Day"), required=True, today=context.clock.today())
        form.add_row(how, day, stretches=(2, 1))
        hint = translate("Clients", "The scan is kept in the vault, with the contract or the person.")
        scan = form.add(ScanField("scan", translate("Clients", "Signed sheet, scanned (may be left out)"), hint=hint))
        self.show_while(scan, how, lambda chosen: chosen is DeliveryHow.SIGNED)

    def _register_chosen(self) -> None:
        self._offer_versions()
        if self._client is None and not self._contract.value():
            self._fill_group()

    def _offer_versions(self) -> None:
        """The notice as it is now, or one of the versions that were frozen."""
        register, lang = self._register.value(), self.context.lang
        mine = {row.number: row for row in self._begin.versions if row.register == register}
        former = [
            (
                row.number,
                translate("Clients", "{number}, from {date}").format(
                    number=row.number, date=format_date(row.used_from, lang)
                ),
            )
            for row in mine.values()
        ]
        self._number.set_choices([(0, translate("Clients", "As it is now")), *former])

    def _fill_group(self) -> None:
        group = self._groups.get(self._contract.value())
        if group is None:
            own = (self._client.party,) if self._client and self._client.is_person else ()
            people = own or tuple(one for register, one in self._begin.lacking if register == self._register.value())
            self._given.show_people(people, people)
            return
        if group.register:
            self._register.set_value(group.register)
            self._offer_versions()
        app = self.context.app
        self.context.query(lambda: parties(app, group.members), self._show_group, topic="delivery_group")

    def _show_group(self, people: Sequence[Party]) -> None:
        self._given.show_people(people, people)


class GivenNoticeForm(EntryForm):
    """A notice that was given: how and when can be corrected, what it said can be printed, the note can go."""

    def __init__(self, context: PageContext, client: LoadedClient, opened: DeliveryRow) -> None:
        line = next((one for one in client.card.deliveries.given if one.uid == opened.uid), None)
        register = line.register.get(context.lang) if line else ""
        version = translate("Clients", "version {number}").format(number=opened.number)
        about = ", ".join(part for part in (client.card.name, register, version) if part)
        super().__init__(context, "delivery_form", translate("Clients", "Notice given"), about)
        self._opened = opened
        self.form.add_row(
            ChoiceField("how", translate("Clients", "&How"), [(one, label(one, context.lang)) for one in DeliveryHow]),
            DateField("delivered_on", translate("Clients", "&Day"), required=True, today=context.clock.today()),
            stretches=(2, 1),
        )
        self.form.set_values({"how": opened.how, "delivered_on": opened.on})
        self.add_button(translate("Clients", "Save the notice as given…"), "delivery_form_notice", self._save_notice)
        self.add_button(translate("Clients", "Remove this note"), "delivery_form_remove", self._remove)
        self.finish(client, opened.uid)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        deliveries, row = self.context.app.deliveries, self._opened
        how, day = entered["how"], entered["delivered_on"]
        return lambda: deliveries.correct(row.uid, how, day, version=row.version)

    def _remove(self) -> None:
        deliveries, uid = self.context.app.deliveries, self._opened.uid
        self.form.mark_saved()
        self.context.change(lambda: deliveries.remove(uid), self.saved.emit, self.show_error)

    def _save_notice(self) -> None:
        from heijastus_desk.ui.paper_output import PaperOutput  # noqa: PLC0415 - printing loads slowly, rarely used

        deliveries, notice = self.context.app.deliveries, self._opened.notice
        output = PaperOutput(self.context, self)
        self.context.work(
            lambda _progress: deliveries.pdf(notice),
            lambda pdf: output.ask_where(pdf, "seloste.pdf"),
            label=translate("Clients", "Making the pages…"),
        )


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise HeijastusError(ErrorCode.FILE_TOO_LARGE, field="scan", size=size, limit=LARGEST_FILE)
        return path.read_bytes()
    except OSError:
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, field="scan", path=str(path)) from None
