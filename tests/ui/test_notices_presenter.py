"""What the notices page shows, from plain values."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Purpose, Register
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.values import Answer
from heijastus_desk.ui.pages.notices import presenter
from heijastus_desk.ui.pages.notices.gaps import GapKind, Gaps, findings, steps_of
from heijastus_desk.ui.pages.notices.presenter import TODO, Loaded, StoredRegister
from heijastus_desk.ui.pages.notices.sections import all_sections
from heijastus_desk.ui.record_form.specs import SectionSpec, field_of
from heijastus_desk.ui.record_form.summaries import summary
from heijastus_desk.ui.theme import Tone

REGISTER = Register(uid="u1", short_name="asiakkaat", name=LocalisedText(fi="Asiakasrekisteri", sv="Kundregister"))


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("contact", ("contact",)),
        ("purposes[0].text", ("purposes", "0", "text")),
        ("purposes[1].bases[0].detail", ("purposes", "1", "bases", "0", "detail")),
        ("purposes.bases[invoicing]", ("purposes", "invoicing", "bases")),
        ("purposes.special_ground", ("purposes", "special_ground")),
        ("recipients[uid-1].used_for", ("recipients", "uid-1", "used_for")),
        ("requests.channels[2].text", ("requests", "channels", "2", "text")),
        ("protection_paper[0]", ("protection_paper", "0")),
    ],
)
def test_paths_become_steps(path: str, steps: tuple[str, ...]) -> None:
    assert steps_of(path) == steps


def section(key: str) -> SectionSpec:
    return next(one for one in all_sections() if one.key == key)


def test_every_gap_leads_somewhere() -> None:
    gaps = Gaps(
        unanswered=("contact", "purposes.bases[a]", "controller.dpo", "recipients.mechanism[r1]", "drawn_up"),
        untranslated=("purposes[1].text",),
        withheld=("transfers",),
        unnamed=(DataCategory.NOTES,),
    )
    found = findings(gaps, all_sections(), Lang.FI, Lang.SV)
    assert [(one.kind, one.section, one.page, one.record) for one in found] == [
        (GapKind.UNANSWERED, "contact", "", ""),
        (GapKind.UNANSWERED, "purposes", "", ""),
        (GapKind.UNANSWERED, "", "settings", ""),
        (GapKind.UNANSWERED, "recipients", "recipients", "r1"),
        (GapKind.UNANSWERED, "dates", "", ""),
        (GapKind.CONTRADICTED, "transfers", "", ""),
        (GapKind.UNNAMED, "categories", "", ""),
        (GapKind.UNTRANSLATED, "purposes", "", ""),
    ]
    assert found[-1].text == "Purposes 2 › Purpose (Ruotsi)"
    assert len({one.uid for one in found}) == len(found)


LACKING = Gaps(unanswered=("contact",), withheld=("transfers",), unnamed=(DataCategory.NOTES,))


def test_sections_and_registers_show_what_is_missing() -> None:
    loaded = Loaded(
        registers=(
            StoredRegister(register=REGISTER, version=3, gaps=LACKING),
            StoredRegister(register=replace(REGISTER, uid="u2"), version=1, gaps=Gaps(untranslated=("name",))),
            StoredRegister(register=replace(REGISTER, uid="u3"), version=1),
        ),
        recipients={},
    )
    gaps = Gaps(unanswered=("contact", "controller.dpo"), untranslated=("name",))
    state = presenter.derive(loaded, all_sections(), REGISTER, gaps, Lang.SV, Lang.EN, edited=True)
    assert [(row.title, row.second, row.tone) for row in state.registers] == [
        ("Asiakkaat", "Kundregister", Tone.DUE),
        ("Asiakkaat", "Kundregister", Tone.ACCENT),
        ("Asiakkaat", "Kundregister", Tone.FINE),
    ]
    assert [row.status for row in state.registers][:2] == ["3", "1"]
    assert [row.spoken.rpartition(", ")[2] for row in state.registers] == ["3 to see to", "1 to translate", "Complete"]
    marks = {row.uid: (row.status, row.tone) for row in state.sections}
    assert marks[TODO] == ("3", Tone.DUE)
    assert marks["contact"] == ("1", Tone.DUE)
    assert marks["name"] == ("1", Tone.ACCENT)
    assert marks["groups"] == ("", Tone.NEUTRAL)
    assert (state.title, state.has_register, state.may_save) == ("Kundregister", True, True)


def test_nothing_shown_is_a_state_too() -> None:
    state = presenter.derive(
        Loaded(recipients={}), all_sections(), None, Gaps(("contact",)), Lang.FI, Lang.FI, edited=False
    )
    assert (state.has_register, state.findings, state.registers) == (False, (), ())


def test_a_short_name_is_made_of_the_name() -> None:
    made = presenter.with_short_name(Register(uid="", short_name=" ", name=LocalisedText(fi="Uutiskirjeen tilaajat")))
    assert made.short_name == "uutiskirjeen-tilaajat"
    assert presenter.with_short_name(REGISTER) is REGISTER


def test_file_names_name_the_register_and_nobody() -> None:
    assert presenter.file_name(REGISTER, Lang.SV) == "dataskyddsbeskrivning-asiakkaat-sv.pdf"


def test_a_draft_is_read_back_as_it_was() -> None:
    register = replace(
        REGISTER,
        profiling=Answer[LocalisedText].none(),
        promises=(LocalisedText(fi="x"),),
        drawn_up=date(2026, 1, 2),
        retention=(RetentionRule(uid="a", event=Event.CONTRACT_END, period="P1Y"),),
    )
    draft = presenter.parse_draft(presenter.write_draft(register, 4))
    assert draft is not None
    assert (draft.register, draft.version) == (register, 4)
    assert presenter.parse_draft("") is None
    assert presenter.parse_draft('{"register": 1}') is None


def test_a_short_name_in_use_has_its_own_words() -> None:
    used = HeijastusError(ErrorCode.RECORD_IN_USE, field="short_name")
    assert "short name" in presenter.refusal(used, lambda error: error.code.value)
    assert presenter.refusal(HeijastusError(ErrorCode.DISK_FULL), lambda error: error.code.value) == "disk_full"


def test_folded_rows_say_what_is_in_them() -> None:
    rules = field_of(section("retention").fields, "retention")
    purposes = field_of(section("purposes").fields, "purposes")
    assert rules is not None
    assert purposes is not None
    rule = RetentionRule(uid="a", event=Event.LAST_CONTACT, period="P2Y")
    assert summary(rules.fields, rule, Lang.FI, {}).endswith("2 vuotta · Viimeinen tapaaminen tai yhteydenotto")
    purpose = Purpose(code="a", text=LocalisedText(fi="Laskutus"))
    assert summary(purposes.fields, purpose, Lang.FI, {}) == "Laskutus"
    assert summary(purposes.fields, replace(purpose, text=LocalisedText()), Lang.FI, {}) == "Nothing written yet"
