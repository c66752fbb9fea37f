"""The fields of a request that is written down, and what they make together."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import ASKABLE, ReceivedBy, RequesterKind, RightsRequest
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.finding import found_anywhere
from heijastus_desk.ui.party_picking.parties import only_uid
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import reveal
from heijastus_desk.ui.widgets.suggest_field import SuggestField
from heijastus_desk.ui.widgets.tick_list_field import TickListField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

ABOUT_SOMEBODY = frozenset({RequesterKind.ON_FILE, RequesterKind.REPRESENTATIVE})


class ReceiveForm(Form):
    """Only what the kind of requester needs is shown."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("receive_form")
        lang = context.lang
        self.requester = self.add(
            ChoiceField(
                "requester",
                translate("Requests", "Who &asks?"),
                [(kind, _asks(kind)) for kind in RequesterKind],
            )
        )
        self.person = self.add(
            PartiesField(
                context,
                "person",
                translate("Requests", "&Whose data?"),
                kind=PartyKind.PERSON,
                find=found_anywhere,
            )
        )
        self.name = self.add(TextField("requester_name", translate("Requests", "&Name of who asks")))
        self.representative = self.add(
            TextField(
                "representative",
                translate("Requests", "On what &ground do they act for the person?"),
                hint=translate("Requests", "For example a mandate of 3.11.2026, or guardian of a child."),
            )
        )
        self.rights = self.add(
            TickListField(
                "rights",
                translate("Requests", "What is asked? Several may be."),
                [(right, plain_right(right)) for right in ASKABLE],
            )
        )
        self.add_row(
            DateField(
                "received_on",
                translate("Requests", "Day it a&rrived"),
                hint=translate("Requests", "When it reached you, not when you read it."),
                required=True,
                today=context.clock.today(),
            ),
            ChoiceField("received_by", translate("Requests", "&How"), [(one, label(one, lang)) for one in ReceivedBy]),
            ChoiceField(
                "lang", translate("Requests", "&Language of letters"), [(one, label(one, lang)) for one in Lang]
            ),
        )
        self.reply_to = self.add(
            SuggestField(
                "reply_to",
                translate("Requests", "Where is the answer wan&ted?"),
                hint=translate("Requests", "An address or a number. Nothing is sent from here."),
            )
        )
        self.add(ProseField("details", translate("Requests", "In the request's own w&ords"), lines=4))
        self.requester.edited.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Show what the kind of requester needs."""
        kind = self.requester.value()
        reveal(self.person, shown=kind in ABOUT_SOMEBODY)
        reveal(self.name, shown=kind is not RequesterKind.ON_FILE)
        reveal(self.representative, shown=kind is RequesterKind.REPRESENTATIVE)

    def request(self, follows: str) -> NewRequest:
        """What the fields make; raises the first wrong entry's HeijastusError."""
        given = self.values()
        kind: RequesterKind = given["requester"]
        return NewRequest(
            requester=kind,
            person=only_uid(given["person"]) if kind in ABOUT_SOMEBODY else "",
            requester_name=given["requester_name"] if kind is not RequesterKind.ON_FILE else "",
            reply_to=given["reply_to"],
            representative=given["representative"] if kind is RequesterKind.REPRESENTATIVE else "",
            received_on=given["received_on"],
            received_by=given["received_by"],
            details=given["details"],
            lang=given["lang"],
            rights=given["rights"],
            follows=follows,
        )


def of_case(case: RightsRequest) -> dict[str, Any]:
    """The fields of a case, save its person."""
    return {
        "requester": case.requester,
        "requester_name": case.requester_name if case.requester is not RequesterKind.ON_FILE else "",
        "reply_to": case.reply_to,
        "representative": case.representative,
        "received_on": case.received_on,
        "received_by": case.received_by,
        "details": case.details,
        "lang": case.lang,
        "rights": case.asked,
    }


def plain_right(right: Right) -> str:
    """What a person says who asks for it, and what the law calls it."""
    return {
        Right.ACCESS: translate("Requests", "“What do you hold on me?” – access"),
        Right.PORTABILITY: translate("Requests", "“Give me my data in a file for another service” – portability"),
        Right.RECTIFICATION: translate("Requests", "“This is wrong, or something is missing” – rectification"),
        Right.OBJECTION: translate("Requests", "“Stop using my data” – objection"),
        Right.MARKETING_BAN: translate("Requests", "“No more marketing” – ban on direct marketing"),
        Right.WITHDRAWAL: translate("Requests", "“I take my consent back” – withdrawal of consent"),
        Right.RESTRICTION: translate("Requests", "“Keep it, but do not use it for now” – restriction"),
        Right.ERASURE: translate("Requests", "“Erase my data” – erasure"),
    }[right]


def _asks(kind: RequesterKind) -> str:
    return {
        RequesterKind.ON_FILE: translate("Requests", "The person, who is on file"),
        RequesterKind.UNKNOWN: translate("Requests", "Somebody who is not found on file"),
        RequesterKind.REPRESENTATIVE: translate("Requests", "Somebody acting for a person on file"),
        RequesterKind.ORDERER: translate("Requests", "An orderer or employer, about others"),
    }[kind]
