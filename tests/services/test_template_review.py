"""A notice made from a template: the review has nothing to demand but what only she knows."""

from dataclasses import replace

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Basis, Register
from heijastus_desk.domain.notices.law import LegalBasis
from heijastus_desk.domain.review.findings import Check, Finding, Severity, Status
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.review import review_register
from heijastus_desk.domain.values import Answer
from heijastus_desk.importing.register_templates import KEYS

HERS = {Check.RECIPIENTS, Check.TRANSFERS, Check.COOKIES}
"""Who gets data, and what her website stores: asked by the interview, not known to a template."""


def demanded(app: Application, register: Register, lang: Lang = Lang.FI) -> list[Finding]:
    """Findings of the highest severity that need action."""
    controller = replace(app.controller.require(), dpo=Answer.none(), joint=Answer.none())
    facts = ReviewedRegister(controller=controller, register=register, today=app.clock.today(), lang=lang)
    return [
        one
        for one in review_register(facts)
        if one.severity is Severity.HIGH and one.status not in {Status.OK, Status.NA} and one.check not in HERS
    ]


@pytest.mark.parametrize("key", KEYS)
def test_the_review_demands_nothing_of_a_template(app: Application, key: str) -> None:
    register = app.registers.find(app.interview.make_from(key).uid).value
    for lang in Lang:
        assert demanded(app, register, lang) == []


def test_it_would_see_a_basis_that_is_missing(app: Application) -> None:
    register = app.registers.find(app.interview.make_from("coaching").uid).value
    without = replace(register, purposes=tuple(replace(one, bases=()) for one in register.purposes))
    assert Check.LEGAL_BASIS in {one.check for one in demanded(app, without)}
    unnamed = replace(
        register,
        purposes=tuple(
            replace(one, bases=(Basis(kind=LegalBasis.LEGITIMATE_INTERESTS),), legitimate_interest=type(one.text)())
            for one in register.purposes
        ),
    )
    assert Check.INTERESTS in {one.check for one in demanded(app, unnamed)}
