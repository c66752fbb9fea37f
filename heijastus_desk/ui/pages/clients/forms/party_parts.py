"""What the forms of a person and of an organisation have in common: ways to reach, the relationship, labels."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.domain.party_ties import ProposedDates, proposed_dates
from heijastus_desk.ui.pages.clients.forms.contact_points_field import ContactPointsField
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.widgets.buttons import Button, link
from heijastus_desk.ui.widgets.fields import DateField, date_text
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.suggest_field import WordListField
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

Choices = Sequence[tuple[Any, str]]


def languages(lang: Lang) -> Choices:
    return [(spoken, label(spoken, lang)) for spoken in Lang]


def add_points(form: EntryForm, source: SourceKind) -> None:
    """How to reach the party; an error of one way is shown there."""
    context = form.context
    points = form.form.add(
        ContactPointsField(
            "contact_points",
            translate("Clients", "How to reach"),
            lang=context.lang,
            today=context.clock.today(),
            source=source,
        )
    )
    form.places |= {kind.value: points for kind in ContactPointKind}


def mark_points(form: EntryForm, field: str | None) -> None:
    """Frame the ways to reach that an error speaks of."""
    points = form.places.get(field or "")
    if isinstance(points, ContactPointsField):
        points.mark_kind(field or "")
        points.focus_control()


def add_labels(form: EntryForm, client: LoadedClient | None) -> None:
    """Her own labels, those in use offered while she types."""
    context, app = form.context, form.context.app
    field = form.form.add(
        WordListField(
            "labels",
            translate("Clients", "Labels"),
            hint=translate("Clients", "Your own words to find clients by, parted by commas. The client sees them too."),
        )
    )
    field.set_value(client.card.ties.labels if client else ())
    context.query(
        app.ties.labels,
        lambda known: field.suggest([one.name for one in known]),
        topic="known_labels",
    )


def add_relationship(form: EntryForm, client: LoadedClient | None) -> None:
    """When the relationship began and ended, with what contracts and meetings propose; she alone sets it."""
    today = form.context.clock.today()
    started = DateField("relationship_started", translate("Clients", "Relationship began"), today=today)
    ended = DateField(
        "relationship_ended",
        translate("Clients", "Relationship ended"),
        today=today,
        hint=translate("Clients", "Storage periods count from here. You set it."),
    )
    form.form.add_row(started, ended)
    if client is not None:
        form.form.add_widget(_Proposals(form, client, started, ended))


class _Proposals(QWidget):
    """A date to take over for each field that is empty or says otherwise."""

    def __init__(self, form: EntryForm, client: LoadedClient, started: DateField, ended: DateField) -> None:
        super().__init__()
        self.setObjectName("relationship_proposed")
        self._form = form
        flow = FlowLayout(self)
        proposed = proposal_of(client, form.context.clock.today())
        for field, day, text in (
            (started, proposed.started, translate("Clients", "Use {day}: the first contract or contact")),
            (ended, proposed.ended, translate("Clients", "Use {day}: the last contract or contact")),
        ):
            if day is None:
                continue
            told = text.format(day=format_date(day, form.context.lang))
            button = link(told, f"{field.name}_use", lambda one=field, when=day: _take(one, when))
            flow.addWidget(button)
            form.fit_after(field, lambda one=field, when=day, it=button: self._fit(one, when, it))

    def _fit(self, field: DateField, day: date, button: Button) -> None:
        button.setVisible(field.edit.text().strip() != date_text(day))
        self.setVisible(any(not one.isHidden() for one in self.findChildren(Button)))


def proposal_of(client: LoadedClient, today: date) -> ProposedDates:
    """From the contracts, sessions and contacts on the card."""
    card = client.card
    contracts = [(line.starts_on or client.terms[line.uid].signed_on, line.ends_on) for line in card.contracts]
    days = [line.held_on for line in card.sessions] + [line.happened_on for line in card.contacts]
    return proposed_dates(contracts, days, today)


def _take(field: DateField, day: date) -> None:
    field.set_value(day)
    field.edited.emit()
    field.focus_control()
