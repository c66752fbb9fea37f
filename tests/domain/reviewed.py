"""A register that no check finds fault with, and what the review says of a changed one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from heijastus_desk import assets
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import (
    ContactPerson,
    RecipientUse,
    Register,
)
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.review import review_register
from heijastus_desk.domain.values import Answer
from heijastus_desk.importing.register_files import read_register_file, read_template

TODAY = date(2026, 6, 8)
TWINS = Path(__file__).parent.parent / "data" / "registers"
OWNER = Controller(
    legal_form=LegalForm.SOLE_TRADER,
    person_name="Aino Keksitty",
    trade_name="Kuvitteellinen Valmennus",
    business_id="1234567-1",
    street="Esimerkkikatu 1",
    postcode="00100",
    city="Helsinki",
    email="aino@kuvitteellinen.example",
    dpo=Answer.none(),
)
MAIL = Recipient(uid="posti", name="Keksitty Sähköposti Oy", used_for=LocalisedText(fi="Sähköposti"))

Told = set[tuple[str, str, str]]


@cache
def sound() -> Register:
    """The starter register, with what only its owner knows filled in."""
    [starter] = read_template(assets.resource("templates", "client_register.toml")).registers
    return replace(
        starter,
        contact=Answer.of(ContactPerson(name="Aino Keksitty", email="aino@kuvitteellinen.example")),
        recipients=Answer.of((RecipientUse(recipient=MAIL.uid),)),
        transfers=Answer.none(),
        protection_paper=Answer.none(),
        drawn_up=date(2026, 1, 2),
    )


def facts(register: Register, controller: Controller = OWNER, **more: Any) -> ReviewedRegister:
    """What a review rests on."""
    base = ReviewedRegister(controller=controller, register=register, recipients=(MAIL,), today=TODAY)
    return replace(base, **more)


def told(reviewed: ReviewedRegister) -> Told:
    """Check, status and reason of every finding that needs action."""
    return {(one.check.value, one.status.value, one.reason) for one in review_register(reviewed) if one.needs_action}


def twin(name: str) -> ReviewedRegister:
    """One of the invented twins of old notices, alone in its file."""
    file = read_register_file(TWINS / f"{name}.toml")
    [register] = file.registers
    return facts(register, file.controller, recipients=file.recipients)


def by_status(found: Told) -> Mapping[str, set[str]]:
    """The checks under each status."""
    return {status: {check for check, own, _reason in found if own == status} for _c, status, _r in found}
