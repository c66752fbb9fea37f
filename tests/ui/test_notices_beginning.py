"""Beginning registers: templates, the interview with what it makes, and the papers of her own reasonings."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from heijastus_desk.bootstrap import Application, create_application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.interview.answers import Answers, Known, PlaceAnswer
from heijastus_desk.domain.notices.practice import Activity, PlaceKind
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.notices.weighing import BalancingLine, BalancingTest, WeighedLine
from heijastus_desk.importing.register_templates import KEYS
from heijastus_desk.system import keys
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.draft_places import INTERVIEW_DRAFT, place_of
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.pages.notices.panels.interview import presenter
from heijastus_desk.ui.pages.notices.panels.interview.panel import InterviewPanel
from heijastus_desk.ui.pages.notices.panels.templates import TemplatesPanel
from heijastus_desk.ui.pages.notices.panels.weighing import WeighingPanel, papers
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.form_field import FormField
from tests.storage.vaults import CHEAP, OWNER, PASSPHRASE, a_clock
from tests.ui.conftest import ManualExecutor


class Desk:
    """The page over a vault after the first run, and the work it asked for."""

    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor) -> None:
        self.app, self._executor = app, executor
        self.said: list[str] = []
        self.context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda error: f"X {error!r}")
        self.context.said.connect(lambda message: self.said.append(message.text))
        self.page = NoticesPage(self.context.for_page())
        self.context.changed.connect(self.page.refresh)
        self.page.resize(1100, 760)
        self.page.show()
        self.page.activate()
        self.run()

    def run(self) -> None:
        """Everything asked for, but for the drawing of pages."""
        for _round in range(4):
            self._executor.run_all()

    def open(self, key: str) -> object:
        self.page.open_panel(key)
        self.run()
        return self.page.panels.panel

    def interview(self) -> InterviewPanel:
        panel = self.open("interview")
        assert isinstance(panel, InterviewPanel)
        return panel

    def press(self, name: str) -> None:
        button = self.page.findChild(QPushButton, name)
        assert button is not None, name
        button.click()
        self.run()

    @property
    def names(self) -> list[str]:
        return [one.value.short_name for one in self.app.registers.list()]


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Application]:
    """A vault after the first run: her business and the starter register."""
    made = keys.new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP)
    opened = create_application(tmp_path / "vault", made, a_clock())
    opened.controller.save(OWNER)
    opened.registers.create_from_template()
    yield opened
    opened.close()


@pytest.fixture
def desk(app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Desk]:
    made = Desk(app, runner, executor)
    yield made
    made.page.live.reset()


def enter(field: FormField, value: object) -> None:
    field.set_value(value)
    field.edited.emit()


def made_lines(panel: InterviewPanel) -> list[str]:
    return [line.text for line in _lines(panel)]


def _lines(panel: InterviewPanel) -> tuple[presenter.Line, ...]:
    assert panel._begun is not None
    proposed = panel.context.app.interview.propose(panel.answers(), panel._begun.known)
    return presenter.outcome(proposed, panel._begun.offers, Lang.FI)


def test_every_template_says_what_it_is_for_and_makes_a_register(desk: Desk) -> None:
    panel = desk.open("templates")
    assert isinstance(panel, TemplatesPanel)
    assert [button.objectName() for button in panel.buttons] == [f"template_{key}" for key in KEYS]
    desk.press("template_newsletter")
    assert desk.names == ["asiakasrekisteri", "uutiskirje"]
    assert desk.page.panels.panel is None
    assert desk.page.form.register == desk.app.registers.list()[1].value
    desk.context.undo()
    desk.run()
    assert desk.names == ["asiakasrekisteri"]


def test_the_interview_shows_what_it_makes_before_it_makes_it(desk: Desk) -> None:
    panel = desk.interview()
    fill = panel.findChild(QPushButton, "interview_fill")
    assert fill is not None
    assert not fill.isEnabled()
    enter(panel.activities[Activity.NEWSLETTER], True)
    enter(panel.activities[Activity.BOOKKEEPING], True)
    row = panel.places[PlaceKind.EMAIL]
    assert row.provider.isHidden()
    enter(row.tick, True)
    enter(row.provider, "listed:google_workspace")
    assert not row.provider.isHidden()
    assert row.named.isHidden()
    assert set(panel.outcome.ticks) == {"newsletter", "bookkeeping"}
    assert desk.names == ["asiakasrekisteri"], "nothing is made yet"
    enter(panel.outcome.ticks["bookkeeping"], False)
    fill.click()
    desk.run()
    assert desk.names == ["asiakasrekisteri", "uutiskirje"]
    assert [one.value.directory for one in desk.app.recipients.list()] == ["google_workspace"]
    assert desk.page.panels.panel is None
    assert desk.page.form.register == desk.app.registers.list()[1].value
    desk.context.undo()
    desk.run()
    assert (desk.names, desk.app.recipients.list()) == (["asiakasrekisteri"], ())


def test_another_provider_is_asked_by_name_and_a_wrong_name_told_at_its_field(desk: Desk) -> None:
    panel = desk.interview()
    row = panel.places[PlaceKind.BOOKING]
    enter(row.tick, True)
    enter(row.provider, presenter.OTHER)
    assert not row.named.isHidden()
    enter(row.named, "x" * 500)
    panel.save()
    desk.run()
    assert row.named.error()
    assert desk.app.recipients.list() == ()
    enter(row.named, "Ajat Oy")
    panel.save()
    desk.run()
    assert [(one.value.name, one.value.country) for one in desk.app.recipients.list()] == [("Ajat Oy", "")]


def test_answers_are_not_lost_by_going_away(desk: Desk) -> None:
    panel = desk.interview()
    enter(panel.activities[Activity.NEWSLETTER], True)
    assert desk.page.has_unsaved_edits
    panel.back.click()
    desk.run()
    assert desk.page.panels.panel is panel, "it asks first"
    desk.press("keep_answers")
    assert desk.page.panels.panel is None
    [draft] = desk.app.drafts.list()
    assert draft.form == INTERVIEW_DRAFT
    page, record = place_of(draft.form)
    assert page == "notices"
    desk.page.open_record(record)
    desk.run()
    again = desk.page.panels.panel
    assert isinstance(again, InterviewPanel)
    assert not again.activities[Activity.NEWSLETTER].value()
    desk.press("interview_question_take_up")
    assert again.activities[Activity.NEWSLETTER].value()
    assert "newsletter" in again.outcome.ticks
    again.save()
    desk.run()
    assert desk.app.drafts.list() == ()
    assert desk.names == ["asiakasrekisteri", "uutiskirje"]


def test_a_lock_keeps_a_name_half_typed(desk: Desk) -> None:
    panel = desk.interview()
    row = panel.places[PlaceKind.ACCOUNTANT]
    enter(row.tick, True)
    enter(row.provider, presenter.OTHER)
    enter(row.named, "T" * 600)
    desk.page.store_draft()
    desk.run()
    [draft] = desk.app.drafts.list()
    assert "T" * 600 in draft.content


def test_answers_let_go_leave_no_draft(desk: Desk) -> None:
    panel = desk.interview()
    enter(panel.activities[Activity.NEWSLETTER], True)
    desk.page.store_draft()
    desk.run()
    panel.back.click()
    desk.run()
    desk.press("discard_answers")
    assert desk.page.panels.panel is None
    assert desk.app.drafts.list() == ()
    assert desk.names == ["asiakasrekisteri"]


def test_those_on_file_are_offered_first_and_only_once() -> None:
    known = Known(
        controller=OWNER,
        recipients=(
            Recipient(uid="a", name="Muu Oy"),
            Recipient(uid="z", name="Zoom Communications", directory="zoom"),
        ),
    )
    offered = presenter.providers(PlaceKind.VIDEO_MEETINGS, known, Lang.FI)
    assert [value for value, _text in offered][:3] == [presenter.NOBODY, "known:z", "known:a"]
    assert "listed:zoom" not in dict(offered)
    assert offered[-1][0] == presenter.OTHER


@pytest.mark.parametrize(
    "answer",
    [
        PlaceAnswer(kind=PlaceKind.EMAIL, recipient="r1"),
        PlaceAnswer(kind=PlaceKind.EMAIL, directory="proton"),
        PlaceAnswer(kind=PlaceKind.EMAIL, name="Postia Oy"),
        PlaceAnswer(kind=PlaceKind.EMAIL),
        PlaceAnswer(kind=PlaceKind.EMAIL, in_use=False),
    ],
)
def test_an_answer_shown_is_the_answer_given(answer: PlaceAnswer) -> None:
    again = presenter.answer_for(
        answer.kind, in_use=answer.in_use, choice=presenter.chosen_in(answer), name=answer.name
    )
    assert again == answer


def test_what_is_unused_names_nobody() -> None:
    given = presenter.answer_for(PlaceKind.EMAIL, in_use=False, choice="listed:proton", name="Postia Oy")
    assert given == PlaceAnswer(kind=PlaceKind.EMAIL, in_use=False)
    assert Answers(places=(given,)).places[0].directory == ""


def test_the_papers_of_a_register_are_shown_and_lead_to_their_fields(desk: Desk) -> None:
    stored = desk.app.registers.list()[0]
    test = BalancingTest(lines=(WeighedLine(line=BalancingLine.IMPACT, text="Kuvitteellinen vaikutus"),))
    purposes = (replace(stored.value.purposes[0], weighing=test), *stored.value.purposes[1:])
    desk.app.registers.save(replace(stored.value, purposes=purposes))
    desk.page.activate()
    desk.run()
    panel = desk.open("weighing")
    assert isinstance(panel, WeighingPanel)
    offered = papers(desk.app.registers.list()[0].value, Lang.FI)
    assert [one.purpose for one in offered] == ["services", "notes", "mentioned", "enquiries", "claims", ""]
    assert "Kuvitteellinen vaikutus" in panel.pages.text()
    enter(panel.choice, "")
    desk.run()
    assert "Kuvitteellinen vaikutus" not in panel.pages.text()
    enter(panel.choice, "services")
    desk.run()
    desk.press("weighing_write")
    assert desk.page.panels.panel is None
    found = [one for one in desk.page.findChildren(FormField) if one.name.endswith("_weighing")]
    assert [one.value() for one in found] == [test]
