"""The fields of a breach, in the order of the authority's notification form."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.rights.breach import Breach, BreachNature, BreachRisk
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.requests.panels.breach.moment_field import MomentField
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.finding import found_anywhere
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, NumberField, ProseField
from heijastus_desk.ui.widgets.fold import Fold
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.tick_list_field import TickListField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_OF_BREACH: Final = (
    "noticed_at",
    "happened_from",
    "happened_until",
    "nature",
    "facts",
    "categories",
    "person_count",
    "record_count",
    "consequences",
    "measures",
    "risk",
    "risk_reason",
    "late_reason",
    "not_told_reason",
    "recipient",
)
_CATEGORIES: Final = tuple(one for one in DataCategory if one is not DataCategory.CONTROLLER)


class BreachForm(Form):
    """Only the risk and its reasons are needed of everybody; what follows from a high risk is shown then."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("breach_form")
        lang = context.lang
        self._add_event(lang, context)
        self._add_extent(context)
        self._add_effects()
        self._add_risk(lang)
        self.fields["risk"].edited.connect(self.fit)
        self.late = False
        self.fit()

    def fit(self) -> None:
        """Show the reasons that this risk and this clock ask for."""
        high = self.fields["risk"].value() is BreachRisk.HIGH
        reveal(self.fields["not_told_reason"], shown=high)
        reveal(self.fields["late_reason"], shown=self.late or bool(self.fields["late_reason"].as_typed()))

    def breach(self, known: Breach | None) -> Breach:
        """What the fields make of the entry known, or of a new one; raises the first wrong entry's HeijastusError."""
        given = self.values()
        told = {name: given[name] for name in _OF_BREACH}
        return replace(known, **told) if known else Breach(uid="", number=0, **told)

    def show_breach(self, breach: Breach) -> None:
        """Fill the fields of an entry, save its persons."""
        self.set_values({name: getattr(breach, name) for name in _OF_BREACH})
        self.fit()

    def _add_event(self, lang: Any, context: PageContext) -> None:
        self.add_widget(Text(translate("Breach", "What happened"), "section"))
        self.add(
            MomentField(
                "noticed_at",
                translate("Breach", "When did you &notice it?"),
                hint=translate("Breach", "The 72 hours run from this moment, also at night and over the weekend."),
            )
        )
        today = context.clock.today()
        self.add_row(
            DateField("happened_from", translate("Breach", "It &began"), today=today),
            DateField("happened_until", translate("Breach", "It &ended"), today=today),
        )
        natures = [(one, label(one, lang)) for one in BreachNature]
        self.add(TickListField("nature", translate("Breach", "What was broken? Several may be."), natures))
        told = translate("Breach", "Facts only. No names and nothing sensitive: people and the authority read this.")
        self.add(ProseField("facts", translate("Breach", "&What happened?"), hint=told, lines=4, required=True))
        self.recipient = self.add(
            ChoiceField("recipient", translate("Breach", "With which &provider did it happen?"), [("", _nobody())])
        )

    def _add_extent(self, context: PageContext) -> None:
        self.add_widget(Text(translate("Breach", "Whom it concerns"), "section"))
        self.add_row(
            NumberField("person_count", translate("Breach", "&People, about")),
            NumberField("record_count", translate("Breach", "&Records, about")),
        )
        self.persons = self.add(
            PartiesField(
                context,
                "persons",
                translate("Breach", "&Who of them is on file?"),
                kind=PartyKind.PERSON,
                many=True,
                find=found_anywhere,
                hint=translate("Breach", "For the letters, if they must be told. The authority does not get names."),
            )
        )
        self.which = Fold("breach_categories", translate("Breach", "Which data"), self)
        choices = [(one, label(one, context.lang)) for one in _CATEGORIES]
        self.which.add(TickListField("categories", translate("Breach", "Categories of data"), choices))
        self.add_widget(self.which)

    def _add_effects(self) -> None:
        self.add_widget(Text(translate("Breach", "What follows and what was done"), "section"))
        may, did = (
            translate("Breach", "What may &follow for them?"),
            translate("Breach", "What have you &done about it?"),
        )
        self.add(ProseField("consequences", may, lines=3))
        self.add(ProseField("measures", did, lines=3))

    def _add_risk(self, lang: Any) -> None:
        self.add_widget(Text(translate("Breach", "Your decision"), "section"))
        risks: list[tuple[BreachRisk | None, str]] = [(None, translate("Breach", "Not judged yet"))]
        risks += [(one, label(one, lang)) for one in BreachRisk]
        hint = translate(
            "Breach",
            "Unlikely: only this entry. A risk: notify the authority. High: tell the people too.",
        )
        self.add(ChoiceField("risk", translate("Breach", "How likely does it &harm people?"), risks, hint=hint))
        self.add(ProseField("risk_reason", translate("Breach", "Wh&y do you think so?"), lines=3))
        self.add(
            ProseField(
                "not_told_reason",
                translate("Breach", "If you do not tell the people: why not?"),
                hint=translate("Breach", "For example: the files were encrypted and the key is safe (Art. 34(3))."),
                lines=2,
            )
        )
        self.add(ProseField("late_reason", translate("Breach", "Why is the notification &late?"), lines=2))


def _nobody() -> str:
    return translate("Breach", "With myself, or not known")
