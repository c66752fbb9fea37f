"""The review in the notices page: told in full, mended by one click in the form, never a recommendation as a breach."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.law import Mechanism
from heijastus_desk.domain.review.findings import Check
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.lacking import beyond_gaps, missing_in
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind
from heijastus_desk.ui.theme import Tone
from tests.ui.conftest import ManualExecutor
from tests.ui.notices_shown import Shown, page_over, vault_of


@pytest.fixture(params=["kuvajainen"])
def desk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Application]:
    with vault_of(request.param, tmp_path) as app:
        yield app


@pytest.fixture
def shown(desk: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    with page_over(desk, runner, executor) as made:
        yield made


def found(shown: Shown, check: Check) -> Finding:
    """The line of a check."""
    return next(one for one in shown.page._findings.values() if one.told is not None and one.told.check is check)


def test_each_finding_stands_once_and_in_the_group_of_its_weight(shown: Shown) -> None:
    groups = {
        one.told.check: one.kind
        for one in shown.page._findings.values()
        if one.told is not None and one.uid.startswith("review ")
    }
    assert groups[Check.RETENTION] is GapKind.DEMANDED
    assert groups[Check.ACCOUNTING] is GapKind.RISKY
    assert groups[Check.ELECTRONIC_PROTECTION] is GapKind.ADVISED
    assert GapKind.ADVISED.tone is Tone.NEUTRAL
    assert {one.kind for one in shown.page._findings.values() if one.section == "protection"} == {GapKind.ADVISED}
    # A gap and a finding on one field are one line.
    provision = shown.page._findings["unanswered provision"]
    assert provision.told is not None
    assert provision.told.check is Check.PROVISION
    assert not any(uid.startswith("review C27") for uid in shown.page._findings)


def test_the_count_leaves_recommendations_out(shown: Shown) -> None:
    gaps = shown.page._gaps
    counted = missing_in(gaps, gaps.review)
    assert counted == missing_in(gaps) + len([f for f in beyond_gaps(gaps, gaps.review) if not f.is_recommendation])
    assert any(one.is_recommendation for one in beyond_gaps(gaps, gaps.review))
    assert shown.page.outline.registers.card(0).status == str(counted)


def test_a_finding_is_told_in_full_and_led_back_from(shown: Shown) -> None:
    page = shown.page
    rows = [page.findings.list.card(row) for row in range(page.findings.list.count)]
    retention = next(row for row in rows if row.title == "Säilytysaika")
    assert retention.subtitle.startswith("Virheellinen: Henkilötietoja käsitellään")
    page.findings.open(found(shown, Check.ACCOUNTING).uid)
    texts = [label.text() for label in (page.findings.card._why, page.findings.card._quote, page.findings.card._source)]
    assert all(texts)
    assert "10 vuotta" in texts[1]
    assert page.back()
    assert not page.findings.close_card()
    assert page.findings.list.current_uid() == found(shown, Check.ACCOUNTING).uid


def test_one_click_changes_the_form_and_saving_keeps_it(shown: Shown) -> None:
    page = shown.page
    page.findings.open(found(shown, Check.CHANNELS).uid)
    shown.press("mend_finding")
    assert page.form.register is not None
    assert not page.form.register.requests.channels[0].registered_address_only
    assert not any(one.told and one.told.check is Check.CHANNELS for one in page._findings.values())
    # Nothing is in the vault before she saves it.
    assert shown.app.registers.find("asiakasrekisteri").value.requests.channels[0].registered_address_only
    assert page.save_button.isEnabled()
    page.editing.save()
    shown.run()
    assert not shown.app.registers.find("asiakasrekisteri").value.requests.channels[0].registered_address_only


def test_the_click_is_made_on_what_she_has_typed_meanwhile(shown: Shown) -> None:
    page = shown.page
    finding = found(shown, Check.ACCOUNTING)
    assert page.form.register is not None
    page.form.change(replace(page.form.register, name=LocalisedText(fi="Uusi nimi", sv="Nytt namn", en="New name")))
    page._mend(finding.uid)
    shown.run()
    assert page.form.register.name.fi == "Uusi nimi"
    assert "law-voucher" in {rule.uid for rule in page.form.register.retention}


def test_where_only_she_knows_there_is_no_click(shown: Shown) -> None:
    page = shown.page
    page.findings.open(found(shown, Check.CATEGORIES).uid)
    assert page.findings.card.mend_button.isHidden()
    shown.press("go_to_finding")
    assert page.outline.sections.current_uid() == "categories"


def test_next_walks_through_all_that_is_told(shown: Shown) -> None:
    page = shown.page
    first, *others = page.findings.reviewed
    page.findings.open(first)
    button = page.findChild(QPushButton, "next_finding")
    assert button is not None
    for uid in others:
        button.click()
        assert page.findings._told == uid
    assert button.isHidden()
    # What concerns her business is no field of the register.
    page._follow("unanswered controller.dpo")
    assert shown.opened[-1][0] == "settings"


@pytest.mark.parametrize("desk", ["kehityspaja_marketing"], indirect=True)
def test_a_dead_mechanism_of_a_recipient_leads_to_the_recipient(shown: Shown) -> None:
    stored = shown.app.recipients.list()[0]
    shown.app.recipients.save(
        replace(stored.value, country="US", mechanism=Mechanism.PRIVACY_SHIELD), version=stored.version
    )
    shown.page.activate()
    shown.run()
    finding = next(
        one
        for one in shown.page._findings.values()
        if one.told is not None and one.told.reason == "privacy_shield" and one.steps[:2] == ("recipients", stored.uid)
    )
    shown.page._follow(finding.uid)
    assert shown.opened[-1] == ("recipients", stored.uid)


def test_the_review_follows_what_is_typed(shown: Shown) -> None:
    page = shown.page
    assert not any("C36" in uid for uid in page._findings)
    assert page.form.register is not None
    page.form.change(replace(page.form.register, title=LocalisedText(fi="Rekisteriseloste")))
    shown.run()
    assert any("C36" in uid for uid in page._findings)
