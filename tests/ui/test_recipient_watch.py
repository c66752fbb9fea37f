"""What the recipients page tells of one: what is open, where it came from, terms demanded, and the letter."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.notices.law import Mechanism, RecipientRole
from heijastus_desk.domain.notices.recipient import AgreementItem, DemandedTerms, OwnRole, Recipient
from heijastus_desk.domain.notices.recipient_checks import Concern, watched
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.recipients import starter
from heijastus_desk.ui.pages.recipients.recipient_form import RecipientForm
from heijastus_desk.ui.pages.today.line import Topic
from heijastus_desk.ui.pages.today.recipient_lines import recipient_lines
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Text
from tests.ui.conftest import ManualExecutor
from tests.ui.test_recipients_page import Shown, desk

__all__ = ["desk"]

DAY = date(2026, 11, 22)


@pytest.fixture
def shown(desk: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    desk.controller.save(Controller(legal_form=LegalForm.SOLE_TRADER, person_name="Aino Keksitty"))
    made = Shown(desk, runner, executor)
    yield made
    delete(made.page)


def told(form: RecipientForm) -> list[str]:
    # What is laid out anew is shown by the event loop.
    QApplication.processEvents()
    return [line.objectName().removeprefix("concern_") for line in form.concerns.findChildren(Text) if line.isVisible()]


def test_services_are_found_and_added_from_the_list(shown: Shown) -> None:
    shown.page.open_services()
    panel = shown.page.services
    panel.search.setText("laskutus")
    panel.search.typed.emit()
    found = [panel.list.card(n).title for n in range(panel.list.count)]
    assert "Procountor" in found
    assert "Zoom" not in found
    panel.search.setText("sendinblue")
    panel.search.typed.emit()
    assert [panel.list.card(n).title for n in range(panel.list.count)] == ["Brevo"]
    shown.press("add_service")
    assert [one.name for one in shown.recipients()] == ["Brevo SAS"]
    assert not panel.add_button.isEnabled()
    assert panel.list.card(0).tone is Tone.FINE
    shown.press("service_panel_back")
    assert shown.page.form.isVisible()
    assert shown.page.form.shown == shown.recipients()[0]
    assert told(shown.page.form) == ["no_agreement"]


def test_escape_closes_what_stands_over_the_form_and_nothing_else(shown: Shown) -> None:
    shown.page.open_services()
    assert shown.page.back()
    assert not shown.page.services.isVisible()
    assert not shown.page.back()


def test_a_known_name_is_filled_in_and_what_she_wrote_stays(shown: Shown) -> None:
    shown.app.recipients.save(Recipient(uid="", name="Facebook Inc.", country="", mechanism=Mechanism.PRIVACY_SHIELD))
    shown.load()
    assert told(shown.page.form) == ["country_unknown", "no_agreement"]
    shown.write(note="oma muistiinpano")
    shown.press("fill_recipient")
    assert shown.page.form.is_edited
    shown.save()
    (one,) = shown.recipients()
    assert (one.country, one.mechanism, one.directory, one.note) == ("IE", Mechanism.DPF, "meta", "oma muistiinpano")
    assert "Facebook Ireland Limited" in one.former_names
    assert not shown.page.form.concerns.isVisibleTo(shown.page.form) or "country_unknown" not in told(shown.page.form)
    # It was taken from there: the same is not offered again.
    assert starter.offer(one.name, one) is None
    assert "22.11.2026" in starter.directory_words(one, Lang.FI)


def test_a_new_name_that_is_unknown_offers_nothing(shown: Shown) -> None:
    shown.page.make_new()
    shown.write(name="Kuvitteellinen Pilvi Oy")
    button = shown.page.form._fill
    assert not button.isVisible()
    shown.write(name="Calendlyn")
    assert button.isVisible()
    assert "Calendly, LLC" in button.text()


def test_an_agreement_is_ticked_off_point_by_point(shown: Shown) -> None:
    shown.app.recipients.save(Recipient(uid="", name="Keksitty Pilvi Oy", agreement_signed=DAY))
    shown.load()
    assert told(shown.page.form) == ["agreement_unread"]
    shown.write(agreement_says=tuple(AgreementItem))
    assert told(shown.page.form) == []
    shown.save()
    assert shown.recipients()[0].agreement_says == tuple(AgreementItem)
    assert shown.page.list.card(0).status == ""
    shown.write(role=RecipientRole.CONTROLLER)
    assert not shown.page.form._fields.agreement.isVisible()


def test_the_module_is_asked_only_for_standard_clauses(shown: Shown) -> None:
    shown.app.recipients.save(Recipient(uid="", name="Sample LLC", country="US", mechanism=Mechanism.DPF))
    shown.load()
    module = shown.page.form.form.fields["module"]
    assert not module.isVisible()
    shown.write(mechanism=Mechanism.SCC)
    assert module.isVisible()
    assert {"no_module", "not_assessed", "never_checked"} <= set(told(shown.page.form))


def test_demanded_terms_are_answered_by_a_letter(shown: Shown, tmp_path: Path) -> None:
    shown.app.recipients.save(Recipient(uid="", name="Keksitty Oy", terms=DemandedTerms(about="Käsittelysopimus")))
    shown.load()
    card = shown.page.list.card(0)
    assert (card.status, card.tone) == ("Answer the terms", Tone.SOON)
    assert not shown.page.form._letter.isEnabled()
    shown.write(terms_answer=OwnRole.CONTROLLER)
    shown.press("role_letter")
    sheet = shown.page.letter.sheet
    assert "Keksitty Oy" in sheet.view.text()
    assert "itsenäisenä rekisterinpitäjänä" in sheet.view.text()
    shown.press("letter_language_sv")
    assert "Min roll" in sheet.view.text()
    shown.press("letter_save")
    dialog = shown.page.letter.findChild(QFileDialog, "save_pdf_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "kirje.pdf"))
    shown.executor.run_all()
    assert (tmp_path / "kirje.pdf").read_bytes().startswith(b"%PDF-")
    dialog.reject()
    shown.press("letter_panel_back")
    # The letter is made of what stands in the form: her edits are still there to save.
    assert shown.page.form.is_edited


def test_an_answer_without_a_role_is_told_in_the_open_fold(shown: Shown) -> None:
    shown.app.recipients.save(Recipient(uid="", name="Keksitty Oy"))
    shown.load()
    answer = shown.page.form.form.fields["terms_answer"]
    assert not answer.isVisible()
    shown.write(terms_answered=DAY)
    shown.save()
    assert answer.error()
    assert answer.isVisible()


def test_a_country_nobody_has_told_is_not_made_up_by_the_form(shown: Shown) -> None:
    shown.app.recipients.save(Recipient(uid="", name="Vanhasta selosteesta Oy", country=""))
    shown.load()
    shown.write(note="katsottu")
    shown.save()
    assert shown.recipients()[0].country == ""


@pytest.mark.parametrize(
    ("recipients", "titles"),
    [
        ((Recipient(uid="a", name="Kunnossa Oy", agreement_signed=DAY),), []),
        (
            (Recipient(uid="a", name="Vanha LLC", country="US", mechanism=Mechanism.PRIVACY_SHIELD),),
            ["Vanha LLC: data go abroad on a ground that does not hold"],
        ),
        (
            (
                Recipient(uid="a", name="A", terms=DemandedTerms(about="x")),
                Recipient(uid="b", name="B", review_on=DAY),
            ),
            ["A waits for your answer to its terms", "Look at B again"],
        ),
        (
            (Recipient(uid="a", name="A", review_on=DAY), Recipient(uid="b", name="B", review_on=date(2026, 11, 1))),
            ["2 recipient(s) to look at again"],
        ),
        ((Recipient(uid="a", name="A", review_on=date(2026, 11, 23)),), []),
    ],
)
def test_today_tells_what_waits(recipients: tuple[Recipient, ...], titles: list[str]) -> None:
    lines = list(recipient_lines([watched(one, DAY) for one in recipients], Lang.EN))
    assert [line.title for line in lines] == titles
    assert all((line.topic, line.page, line.record) == (Topic.RECIPIENT, "recipients", "a") for line in lines[:1])
    assert len({line.uid for line in lines}) == len(lines)


def test_the_earliest_day_is_named() -> None:
    both = [
        watched(Recipient(uid=name, name=name, review_on=day), DAY)
        for name, day in (("A", DAY), ("B", date(2026, 11, 1)))
    ]
    (line,) = recipient_lines(both, Lang.FI)
    assert "1.11.2026" in line.text
    assert Concern.REVIEW_DUE in both[0].concerns
