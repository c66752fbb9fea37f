"""Items and rules for the tests of retention, made in one line each."""

from datetime import date

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.decision import AppliedRule, ItemFacts
from heijastus_desk.domain.retention.events import Anchor
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.domain.retention.terms import Event, Exemption, PermittedUse, RetentionRule, Scope

REGISTER = LocalisedText(fi="Asiakasrekisteri", sv="Kundregister", en="Client register")
FAR_AHEAD = date(2150, 1, 1)

Anchors = dict[tuple[Event, Scope], Anchor]


def rule(
    event: Event,
    period: str = "P0D",
    *classes: RecordClass,
    scope: Scope = Scope.PERSON,
    uid: str = "rule",
    register: str = "register-1",
    use: PermittedUse = PermittedUse.SERVICE,
    year_end: bool = False,
    exemptions: tuple[Exemption, ...] = (),
) -> AppliedRule:
    """A rule as its register gives it."""
    return AppliedRule(
        register,
        REGISTER,
        RetentionRule(
            uid=uid,
            record_classes=classes,
            event=event,
            scope=scope,
            period=period,
            year_end=year_end,
            exemptions=exemptions,
            permitted_use=use,
        ),
    )


def item(
    record_class: RecordClass = RecordClass.CLIENT_CARD,
    anchors: Anchors | None = None,
    *holds: HoldFact,
    year: date | None = None,
    kept_at: HeldAt | None = None,
    registers: tuple[LocalisedText, ...] = (),
) -> ItemFacts:
    """An item of an invented person."""
    return ItemFacts("item-1", record_class, "person-1", anchors or {}, holds, year, kept_at, registers)


def on(day: date, event: Event = Event.LAST_CONTACT, scope: Scope = Scope.PERSON) -> Anchors:
    """One known anchor."""
    return {(event, scope): Anchor.known(day)}


def hold(cause: HoldCause = HoldCause.MANUAL, *, review_on: date | None = None) -> HoldFact:
    """A hold on the item."""
    return HoldFact(f"hold-{cause}", cause, date(2026, 3, 1), review_on)
