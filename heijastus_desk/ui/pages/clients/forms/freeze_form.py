"""The form that freezes what is kept on a client: a restriction, a claim, a collection, an open request."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.values import Period
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TickField
from heijastus_desk.ui.widgets.tick_list_field import TickListField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_REVIEW_AFTER = Period(months=1)
"""A restriction lasts until something is clear, which is looked into without delay."""
_OF_PERSONS = (HoldCause.RESTRICTION, HoldCause.CLAIM, HoldCause.COLLECTION)
"""A request of the person freezes by itself while its case is open."""
_CLASSES = (
    RecordClass.CLIENT_CARD,
    RecordClass.CONTRACT,
    RecordClass.SESSION_DATES,
    RecordClass.NOTES,
    RecordClass.ASSESSMENT,
    RecordClass.CORRESPONDENCE,
    RecordClass.VOUCHER,
    RecordClass.PAPER_RECORD,
)
"""What a claim is usually about; another class is held item by item on the retention page."""


class FreezeForm(EntryForm):
    """Nothing of the client is erased while it is open; a restriction also takes a person out of lists and search."""

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        title = translate("Freezes", "Restrict or freeze the data")
        super().__init__(context, "freeze_form", title, client.card.name)
        self._client = client
        lang, form = context.lang, self.form
        causes = _OF_PERSONS if client.is_person else _OF_PERSONS[1:]
        cause = form.add(
            ChoiceField(
                "cause",
                translate("Freezes", "&Why the data are frozen"),
                [(one, label(one, lang)) for one in causes],
                hint=translate("Freezes", "Nothing is erased meanwhile, and it thaws by itself when you end it."),
            )
        )
        ground = form.add(
            ChoiceField(
                "ground",
                translate("Freezes", "&Ground of the restriction (Art. 18)"),
                [(one, label(one, lang)) for one in RestrictionGround],
                hint=translate(
                    "Freezes",
                    "The person is hidden from lists and search and nothing is edited until the restriction is lifted.",
                ),
            )
        )
        everything = form.add(TickField("everything", translate("Freezes", "Everything that is kept on the client")))
        classes = form.add(
            TickListField(
                "record_classes",
                translate("Freezes", "Only these"),
                [(one, label(one, lang)) for one in _CLASSES],
            )
        )
        form.add(
            ProseField(
                "reason",
                translate("Freezes", "&Reason"),
                hint=translate("Freezes", "The person may be told this reason."),
                lines=3,
                required=True,
            )
        )
        form.add(DateField("review_on", translate("Freezes", "&Look at it again on")))
        self.show_while(ground, cause, lambda chosen: chosen is HoldCause.RESTRICTION)
        self.show_while(everything, cause, lambda chosen: chosen is not HoldCause.RESTRICTION)
        for watched in (cause, everything):
            self.fit_after(watched, lambda: classes.setVisible(_may_choose(cause.value(), everything.value())))
        form.set_values(
            {"cause": causes[0], "everything": True, "review_on": _REVIEW_AFTER.after(context.clock.today())}
        )
        self.finish(client)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, cause = self.context.app, entered["cause"]
        chosen = entered["record_classes"] if _may_choose(cause, entered["everything"]) else ()
        return lambda: app.freezes.open(
            self._client.party.ref,
            cause,
            ground=entered["ground"] if cause is HoldCause.RESTRICTION else None,
            record_classes=chosen,
            reason=entered["reason"],
            review_on=entered["review_on"],
        )


def _may_choose(cause: HoldCause, everything: bool) -> bool:  # noqa: FBT001 - the value of a tick
    return cause is not HoldCause.RESTRICTION and not everything
