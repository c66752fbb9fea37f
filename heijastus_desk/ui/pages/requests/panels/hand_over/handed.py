"""To whom a package went, how and when; a mailbox that is not the person's is warned of before it is written down."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.identity import ReplyAddress
from heijastus_desk.domain.rights.values import GivenBy, HandedOver, PackageForm
from heijastus_desk.ui.pages.requests.panels.hand_over.words import (
    ELECTRONIC,
    ON_PAPER,
    address_warning,
    package_title,
    suggested,
)
from heijastus_desk.ui.pages.requests.questions import Question
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, TextField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class HandedQuestion(Question):
    """Hidden until `ask_of`; `then` gets the fields by name once nothing speaks against the address any more."""

    def __init__(self, lang: Lang, today: date) -> None:
        self._lang_shown, self._today = lang, today
        self._addresses: Sequence[ReplyAddress] = ()
        self._name = self._warned = ""
        self._how = ChoiceField("how", translate("HandOver", "&How"), _ways(ELECTRONIC, lang))
        self._whom = TextField("to_whom", translate("HandOver", "To &whom, or to which address"), required=True)
        when = DateField("handed_on", translate("HandOver", "W&hen"), required=True, today=today)
        super().__init__("handed", translate("HandOver", "Write down"), lang, self._how, self._whom, when)
        self._how.edited.connect(self._how_changed)

    def ask_of(
        self,
        package: HandedOver,
        addresses: Sequence[ReplyAddress],
        name: str,
        then: Callable[[dict[str, Any]], object],
    ) -> None:
        """Ask about a package; `name` is who asked for it, `addresses` those an answer could go to."""
        ways = ON_PAPER if package.form is PackageForm.PAPER else ELECTRONIC
        self._how.set_choices(_ways(ways, self._lang_shown))
        self._addresses, self._name, self._warned = addresses, name, ""
        given = {
            "how": GivenBy.MEETING,
            "to_whom": suggested(GivenBy.MEETING, addresses, name),
            "handed_on": self._today,
        }
        self.ask(package_title(package, self._lang_shown), given, partial(self._checked, then))

    def _how_changed(self) -> None:
        """Another way, another address; what she typed herself stays."""
        typed = self._whom.as_typed()
        if not typed or typed in {suggested(way, self._addresses, self._name) for way in GivenBy}:
            self._whom.set_value(suggested(self._how.value(), self._addresses, self._name))

    def _checked(self, then: Callable[[dict[str, Any]], object], given: dict[str, Any]) -> None:
        warning = address_warning(given["to_whom"], self._addresses)
        if warning and self._warned != given["to_whom"]:
            # Once: where it really went there, the truth must be writable.
            self._warned = given["to_whom"]
            told = translate("HandOver", "{warning} If it did go there, write it down once more.")
            self._whom.set_error(told.format(warning=warning))
            return
        then(given)


def _ways(ways: Sequence[GivenBy], lang: Lang) -> list[tuple[GivenBy, str]]:
    return [(way, label(way, lang)) for way in ways]
