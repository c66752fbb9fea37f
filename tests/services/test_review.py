"""The review over a real vault: what is held counts, other registers count, nothing is changed by looking."""

from dataclasses import replace

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.old import OldController, OldNotice
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.services import review


def test_a_register_is_found_by_its_short_name_and_every_check_speaks(app: Application) -> None:
    found = app.review.of_register("asiakasrekisteri", Lang.SV)
    assert {one.check for one in found} == set(Check)
    assert "C12" in _pressing(found)


def test_a_register_that_is_not_there_is_refused(app: Application) -> None:
    with pytest.raises(HeijastusError) as refused:
        app.review.of_register("poissa")
    assert refused.value.code is ErrorCode.REGISTER_NOT_FOUND


def test_edits_are_reviewed_before_they_are_saved(app: Application) -> None:
    stored = app.registers.find("asiakasrekisteri").value
    edited = replace(stored, purposes=(replace(stored.purposes[0], bases=()), *stored.purposes[1:]))
    assert "C07" not in _pressing(app.review.of(stored))
    assert "C07" in _pressing(app.review.of(edited))
    assert "C07" not in _pressing(app.review.of_register("asiakasrekisteri"))


def test_a_register_does_not_contradict_itself_but_another_one(app: Application) -> None:
    stored = app.registers.find("asiakasrekisteri")
    away = replace(stored.value, address="Toinenkatu 5\n00999 Keksilä")
    app.registers.save(away, version=stored.version)
    assert "C02" not in _pressing(app.review.of_register(stored.uid))
    other = replace(away, uid="", short_name="toinen", name=LocalisedText(fi="Toinen"), address="")
    app.registers.save(other)
    [found] = [one for one in app.review.of_register(stored.uid) if one.check is Check.CONTROLLER_CONTACT]
    assert (found.status, found.params["other"]) == (Status.CONTR, "Toinen")


def test_an_old_notice_is_held_against_the_registers(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    own = Finding(check=Check.RETENTION, status=Status.MISS, reason="miss")
    monkeypatch.setattr(review, "review_of_text", lambda _notice, _today: (own,))
    old = OldNotice(title="Vanha", controller=OldController(address="Vanhatie 3, 00999 Keksilä"))
    found = app.review.of_text(old)
    assert [(one.check, one.status) for one in found] == [
        (Check.CONTROLLER_CONTACT, Status.CONTR),
        (Check.RETENTION, Status.MISS),
    ]
    assert found[0].steps == ()


def test_what_the_notice_was_made_from_gives_the_same_findings(app: Application) -> None:
    facts = app.notices.facts("asiakasrekisteri")
    assert app.review.beside(facts) == app.review.of_register("asiakasrekisteri")


def _pressing(found: tuple[Finding, ...]) -> set[str]:
    return {one.check.value for one in found if one.needs_action}
