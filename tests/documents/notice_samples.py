"""Registers made for tests: one with every field filled by a word of its own, one barely begun."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import count, cycle
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.notices.law import Mechanism
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.values import Answer

TODAY = date(2026, 11, 22)
EMPTY = Register(uid="r-0", short_name="tyhja", name=LocalisedText(fi="Tyhjä rekisteri"))
KEKSITTY = Controller(
    legal_form=LegalForm.SOLE_TRADER,
    person_name="Kaisa Kuvitteellinen",
    trade_name="Keksitty Työnohjaus",
    business_id="9000005-4",
    street="Esimerkkitie 1",
    postcode="99999",
    city="Mallila",
    email="kaisa@keksitty.example",
)


class _Filler:
    """Makes a value of a type in which every leaf is a word that occurs nowhere else."""

    def __init__(self) -> None:
        self._number = count(1)
        self._turns: dict[type[StrEnum], Iterator[int]] = {}

    def word(self, about: str) -> str:
        return f"{about.capitalize()}sana{next(self._number)}x"

    def member(self, kind: type[StrEnum]) -> StrEnum:
        """The next member in turn, so that long tuples show several."""
        turn = next(self._turns.setdefault(kind, count()))
        members = list(kind)
        return members[turn % len(members)]

    def value(self, hint: Any, name: str) -> Any:
        origin, inner = get_origin(hint), get_args(hint)
        if origin is UnionType:
            return self.value(next(arg for arg in inner if arg is not type(None)), name)
        if origin is Answer:
            return Answer[Any].of(self.value(inner[0], name))
        if origin is tuple:
            wanted = len(list(inner[0])) if isinstance(inner[0], type) and issubclass(inner[0], StrEnum) else 6
            return tuple(self.value(inner[0], name) for _ in range(wanted))
        if hint is LocalisedText:
            return LocalisedText(fi=self.word(name), sv=self.word(f"{name}sv"), en=self.word(f"{name}en"))
        if is_dataclass(hint):
            return self.record(hint)
        if issubclass(hint, StrEnum):
            return self.member(hint)
        return {bool: lambda: True, date: self._day, str: lambda: self.word(name)}[hint]()

    def record(self, kind: Any) -> Any:
        hints = get_type_hints(kind)
        made = {field.name: self.value(hints[field.name], field.name) for field in fields(kind)}
        made |= {name: value for name, value in _PLAIN.items() if name in made}
        return kind(**made)

    def _day(self) -> date:
        return date(2020, 1, 1) + timedelta(days=next(self._number))


_PLAIN = {"period": "P7Y", "financial_year_end": "09-30", "business_id": "9000005-4", "country": "CH", "address": ""}


def filled() -> tuple[Controller, Register, tuple[Recipient, ...]]:
    """A controller, register and recipients with no field left empty."""
    filler = _Filler()
    recipients = tuple(
        replace(
            filler.record(Recipient),
            uid=f"p-{n}",
            mechanism=mechanism,
            country="FI" if mechanism is Mechanism.EEA_ONLY else "CH",
        )
        for n, mechanism in enumerate(Mechanism)
    )
    # The reason for having no officer is a fact only where there is none.
    controller = replace(filler.record(Controller), legal_form=LegalForm.SOLE_TRADER, dpo_reason=LocalisedText())
    register: Register = filler.record(Register)
    uses = register.recipients.given or ()
    transfers = register.transfers.given or ()
    named = tuple(
        replace(use, recipient=recipient.uid) for use, recipient in zip(cycle(uses), recipients, strict=False)
    )
    moved = tuple(
        replace(transfer, recipient=recipients[n].uid, mechanism=recipients[n].mechanism)
        for n, transfer in enumerate(transfers)
    )
    answered = replace(register, recipients=Answer.of(named), transfers=Answer.of(moved))
    assert set(answered.requests.languages) == set(Lang)
    return controller, answered, recipients
