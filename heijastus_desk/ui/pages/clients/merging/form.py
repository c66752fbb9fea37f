"""Two cards side by side: for each field in which they differ she chooses, then the two become one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.merging import Difference
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.services.clients import ClientCard
from heijastus_desk.services.merging import MergePreview
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.merging.value_choice import ValueChoice
from heijastus_desk.ui.widgets.fields import TickField, date_text
from heijastus_desk.ui.widgets.labels import Elided, Text
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

POINT = "point_"


class MergeForm(EntryForm):
    """`swap` shows the two the other way round. Nothing is typed here, so there is nothing to keep a draft of."""

    def __init__(self, context: PageContext, preview: MergePreview, swap: Callable[[], object]) -> None:
        title = translate("Merging", "Merge two cards")
        super().__init__(context, "merge_form", title, translate("Merging", "Which value stays where they differ?"))
        self._preview = preview
        merge = translate("Merging", "Merge the cards")
        self._save.setText(merge)
        self._save.setAccessibleName(merge)
        self._points = getattr(preview.proposed, "contact_points", ())
        self.form.add_widget(self._heads())
        for one in preview.differences:
            self.form.add(self._choice(one))
        if not preview.differences:
            self.form.add_widget(Text(translate("Merging", "The two cards say the same."), "quiet", wrap=True))
        self._add_points()
        self.form.add_widget(self._told())
        self.add_button(translate("Merging", "Let the other one stay"), "merge_form_swap", swap)
        self.add_button(translate("Merging", "They are two, leave them"), "merge_form_apart", self._keep_apart)
        self.form.edited.connect(self.form.mark_saved)
        self.finish(None)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        preview, merging = self._preview, self.context.app.merging
        points = tuple(point for n, point in enumerate(self._points) if entered[f"{POINT}{n}"])
        chosen = {one.field: entered[one.field] for one in preview.differences}
        card = replace(preview.proposed, **chosen, contact_points=points)
        keep, gone = preview.keep.uid, preview.gone.uid
        return lambda: merging.merge(preview.kind, keep, gone, card, versions=preview.versions)

    def _keep_apart(self) -> None:
        duplicates, preview = self.context.app.duplicates, self._preview
        self.context.change(
            lambda: duplicates.keep_apart(preview.keep.uid, preview.gone.uid), lambda _change: self.closed.emit()
        )

    def _heads(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        cards = (
            (translate("Merging", "Stays"), "merge_keep", self._preview.keep),
            (translate("Merging", "Goes into it"), "merge_gone", self._preview.gone),
        )
        for what, name, card in cards:
            column = QVBoxLayout()
            column.setSpacing(2)
            shown = Elided(card.name, "section")
            shown.setObjectName(name)
            shown.setAccessibleName(f"{what}: {card.name}")
            for part in (Text(what, "small"), shown, Elided(_about(card, self.context.lang), "quiet")):
                column.addWidget(part)
            row.addLayout(column, 1)
        return holder

    def _choice(self, one: Difference) -> ValueChoice:
        values = dict.fromkeys((one.kept, one.gone))
        choices = [(value, self._shown(one, value)) for value in values]
        if one.proposed not in values:
            both = translate("Merging", "Both, one after the other")
            choices.append((one.proposed, both if isinstance(one.proposed, str) else self._shown(one, one.proposed)))
        return ValueChoice(one.field, _field_name(one.field), tuple(choices), one.proposed)

    def _shown(self, one: Difference, value: Any) -> str:
        if value is None or value == "":
            return translate("Merging", "nothing")
        if one.field in {"employer", "parent"}:
            return self._party_name(value, self._preview.keep if value == one.kept else self._preview.gone)
        if isinstance(value, date):
            return date_text(value)
        return label(value, self.context.lang) if isinstance(value, Lang) else str(value)

    @staticmethod
    def _party_name(uid: str, card: ClientCard) -> str:
        return card.employer_name or card.ties.parent_name or uid

    def _add_points(self) -> None:
        if self._points:
            self.form.add_widget(Text(translate("Merging", "Ways to reach them, from both cards"), "section"))
        for number, point in enumerate(self._points):
            text = f"{label(point.kind, self.context.lang)}: {point.value}".replace("&", "&&")
            self.form.add(TickField(f"{POINT}{number}", text)).set_value(value=True)

    def _told(self) -> Text:
        moving = sum(count for table, count in self._preview.moving.items() if table != "contact_point")
        said = [
            translate("Merging", "Of the other card nothing is left in the file. You can undo this until you lock it.")
        ]
        if moving:
            said.insert(
                0, translate("Merging", "%n record(s) of the card that goes move to the one that stays.", "", moving)
            )
        text = Text("\n".join(said), "quiet", wrap=True)
        text.setObjectName("merge_told")
        return text


def _about(card: ClientCard, lang: Lang) -> str:
    """What helps to tell two cards of one name apart."""
    roles = [label(role, lang) for role in card.roles]
    archived = [translate("Merging", "in the archive")] if card.archived else []
    kind = "" if card.kind is PartyKind.PERSON else label(card.kind, lang)
    return ", ".join(part for part in (card.employer_name, *roles, *archived) if part) or kind or "–"


def _field_name(field: str) -> str:
    names = {
        "given_name": translate("Clients", "Given name"),
        "family_name": translate("Clients", "Family name"),
        "name": translate("Clients", "Name"),
        "client_code": translate("Clients", "Client code"),
        "lang": translate("Clients", "Language of letters"),
        "employer": translate("Clients", "Employer"),
        "parent": translate("Merging", "Unit of"),
        "position": translate("Clients", "Position"),
        "unit": translate("Clients", "Unit"),
        "experience": translate("Clients", "Work experience"),
        "background": translate("Clients", "Background"),
        "birth_year": translate("Clients", "Year of birth"),
        "business_id": translate("Clients", "Business ID"),
        "einvoice_address": translate("Clients", "E-invoice address"),
        "einvoice_operator": translate("Clients", "E-invoice operator"),
        "relationship_started": translate("Merging", "Relationship began"),
        "relationship_ended": translate("Merging", "Relationship ended"),
    }
    return names.get(field, field)
