"""Checks on who gets data and where they go: C12-C14."""

from collections.abc import Iterator
from datetime import date

from heijastus_desk.domain.notices.content import Transfer
from heijastus_desk.domain.notices.countries import is_outside
from heijastus_desk.domain.notices.law import AccessKind, ChannelKind, Mechanism
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.register.view import View, Words, found, not_applicable
from heijastus_desk.domain.values import AnswerState, Period

DEAD = frozenset({Mechanism.PRIVACY_SHIELD, Mechanism.OLD_SCC})
_NEEDS_A_COPY = frozenset({Mechanism.PRIVACY_SHIELD, Mechanism.OLD_SCC})
"""Of standard clauses and binding rules the notice itself says how to get a copy."""
_CHECKED_WITHIN = Period(years=1)
_FINLAND = "FI"


def recipients(view: View) -> Iterator[Finding]:
    """C12: who gets data, in which role and country (Art. 13(1)(e)); processors are recipients."""
    answer = view.register.recipients
    if answer.state is AnswerState.UNANSWERED and not view.register.recipient_groups:
        yield found(Check.RECIPIENTS, Status.MISS, "miss", steps=("recipients",))
        return
    if answer.state is AnswerState.NONE and not view.register.recipient_groups:
        sign = _sign_of_recipients(view)
        if sign:
            yield found(Check.RECIPIENTS, Status.CONTR, f"none_but_{sign}", steps=("recipients",))
        return
    known = {recipient.uid for recipient in view.recipients}
    for use in answer.given or ():
        if use.recipient not in known:
            yield found(Check.RECIPIENTS, Status.PART, "unknown", steps=("recipients",))
    bare = [one for one in view.recipients if not one.country or one.access is AccessKind.EITHER]
    if bare:
        names = ", ".join(one.name for one in bare)
        yield found(
            Check.RECIPIENTS, Status.PART, "no_roles", quote=names, steps=("recipients", bare[0].uid, "country")
        )


def transfers(view: View) -> Iterator[Finding]:
    """C13: a ground that holds for every transfer outside the EU/EEA (Art. 13(1)(f), Ch. V)."""
    yield from _dead(view)
    yield from _transfer_rows(view)
    for one in view.recipients:
        yield from _one_abroad(view, one)
    yield from _none_or_unanswered(view)
    yield from _finland(view)


def _none_or_unanswered(view: View) -> Iterator[Finding]:
    facts = view.register
    if facts.transfers.state is AnswerState.UNANSWERED:
        yield found(Check.TRANSFERS, Status.MISS, "miss", steps=("transfers",))
    elif facts.transfers.state is AnswerState.NONE:
        abroad = [one.name for one in view.recipients if _is_outside(one)]
        if abroad:
            quote = ", ".join(abroad)
            yield found(
                Check.TRANSFERS, Status.CONTR, "none_but_abroad", quote=quote, steps=("transfers",), names=quote
            )


def copies(view: View) -> Iterator[Finding]:
    """C14: how a copy of the safeguards is got, where a transfer rests on any (Art. 13(1)(f))."""
    rows = view.register.transfers.given or ()
    used = [one for one in view.recipients if one.mechanism in _NEEDS_A_COPY]
    lacking = [(n, row) for n, row in enumerate(rows) if not row.copy_from and _needs_a_copy(view, n, row)]
    if not rows and not any(_is_outside(one) for one in view.recipients):
        yield not_applicable(Check.SAFEGUARDS_COPY)
    elif lacking:
        n, row = lacking[0]
        steps = ("transfers", str(n), "copy_from")
        yield found(Check.SAFEGUARDS_COPY, Status.MISS, "miss", quote=view.quote(row.text), steps=steps)
    elif used:
        steps = ("recipients", used[0].uid, "mechanism")
        yield found(Check.SAFEGUARDS_COPY, Status.MISS, "miss", quote=used[0].name, steps=steps)


def _sign_of_recipients(view: View) -> str:
    """What shows that somebody else gets data, although she answered that nobody does."""
    facts, one = view.register, view.controller
    if one is not None and any(place.in_use and place.recipient for place in one.places):
        return "places"
    if facts.cookies.given is not None and (facts.cookies.given.purposes or facts.cookies.given.table):
        return "cookies"
    if any(category.code is DataCategory.BILLING for category in facts.categories):
        return "billing"
    contact = facts.contact.given
    mails = [channel for channel in facts.requests.channels if channel.kind is ChannelKind.EMAIL]
    return "email" if mails or (contact and contact.email) or (one and one.email) else ""


def _dead(view: View) -> Iterator[Finding]:
    for n, row in enumerate(view.register.transfers.given or ()):
        own = Words(("transfers", str(n), "text"), row.text)
        if row.mechanism in DEAD or view.saying("dead_mechanism", (own,)):
            reason = "old_clauses" if row.mechanism is Mechanism.OLD_SCC else "privacy_shield"
            steps = ("transfers", str(n), "mechanism")
            yield found(Check.TRANSFERS, Status.OUT, reason, quote=view.quote(row.text), steps=steps)
    for one in view.recipients:
        if one.mechanism in DEAD:
            reason = "old_clauses" if one.mechanism is Mechanism.OLD_SCC else "privacy_shield"
            steps = ("recipients", one.uid, "mechanism")
            yield found(Check.TRANSFERS, Status.OUT, reason, quote=one.name, steps=steps)


def _transfer_rows(view: View) -> Iterator[Finding]:
    known = {one.uid: one for one in view.recipients}
    for n, row in enumerate(view.register.transfers.given or ()):
        recipient = known.get(row.recipient)
        own = Words(("transfers", str(n), "text"), row.text)
        yield from _two_grounds(n, row, recipient)
        has_ground = row.mechanism or (recipient and recipient.mechanism is not Mechanism.EEA_ONLY)
        if not has_ground and not view.saying("dead_mechanism", (own,)) and _tells_of_a_transfer(view, row, own):
            steps = ("transfers", str(n), "mechanism")
            yield found(Check.TRANSFERS, Status.PART, "no_mechanism", quote=view.quote(row.text), steps=steps)


def _two_grounds(n: int, row: Transfer, recipient: Recipient | None) -> Iterator[Finding]:
    """The register says one ground and the recipient's own record another."""
    own = recipient.mechanism if recipient else None
    if recipient and row.mechanism and own not in {row.mechanism, Mechanism.EEA_ONLY}:
        steps = ("transfers", str(n), "mechanism")
        yield found(Check.TRANSFERS, Status.CONTR, "two_grounds", quote=recipient.name, steps=steps)


def _tells_of_a_transfer(view: View, row: Transfer, own: Words) -> bool:
    """A row with a recipient, or one that speaks of clauses or of going abroad without saying on what ground."""
    signs = (*view.saying("model_clauses", (own,)), *view.saying("outside", (own,)))
    return bool(row.recipient) or bool(signs)


def _one_abroad(view: View, one: Recipient) -> Iterator[Finding]:
    steps = ("recipients", one.uid, "mechanism")
    rows = [row for row in view.register.transfers.given or () if row.recipient == one.uid and row.mechanism]
    if one.mechanism is Mechanism.EEA_ONLY:
        if _is_outside(one) and not rows:
            yield found(Check.TRANSFERS, Status.MISS, "abroad_without_ground", quote=one.name, steps=steps)
    elif one.mechanism is Mechanism.DPF and _is_stale(one.mechanism_checked, view.facts.today):
        yield found(Check.TRANSFERS, Status.PART, "dpf_unchecked", quote=one.name, steps=steps)
    elif one.mechanism is Mechanism.SCC and (one.module is None or one.assessed is None):
        yield found(Check.TRANSFERS, Status.PART, "clauses_unassessed", quote=one.name, steps=steps)


def _finland(view: View) -> Iterator[Finding]:
    """A promise that all is kept in Finland holds only where each recipient is in Finland."""
    if not view.register.kept_in_finland:
        return
    steps = ("kept_in_finland",)
    elsewhere = [one.name for one in view.recipients if one.country not in {_FINLAND, ""}]
    if elsewhere:
        quote = ", ".join(elsewhere)
        yield found(Check.TRANSFERS, Status.CONTR, "finland_denied", quote=quote, steps=steps)
    elif view.register.recipients.given is None and _sign_of_recipients(view):
        yield found(Check.TRANSFERS, Status.PART, "unproven", steps=steps)
    elif any(not one.country for one in view.recipients):
        names = ", ".join(one.name for one in view.recipients if not one.country)
        yield found(Check.TRANSFERS, Status.PART, "unproven", quote=names, steps=steps)


def _needs_a_copy(view: View, n: int, row: Transfer) -> bool:
    own = Words(("transfers", str(n), "text"), row.text)
    signs = (*view.saying("model_clauses", (own,)), *view.saying("dead_mechanism", (own,)))
    return row.mechanism in _NEEDS_A_COPY or (row.mechanism is None and bool(signs))


def _is_outside(one: Recipient) -> bool:
    return is_outside(one.country)


def _is_stale(checked: date | None, today: date) -> bool:
    return checked is None or _CHECKED_WITHIN.after(checked) < today
