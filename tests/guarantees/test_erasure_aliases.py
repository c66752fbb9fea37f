"""Where an alias took the place of a name, no file of ours says the name, and no backup brings it back."""

from typing import Any

import pytest
from sqlalchemy import select

from heijastus_desk.domain.contracts import ContactEntry, PartyRef
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices, KeptBecause, MentionChoice
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services import erasure as erasing
from heijastus_desk.services.erasure_copies import ErasureCopies
from heijastus_desk.services.erasure_proof import ErasureProof
from heijastus_desk.storage.erasing import masking, replay
from heijastus_desk.storage.tables import METADATA
from tests.documents.pdf_text import pages
from tests.guarantees.alias_story import DAY, MASKED, SAID, Story, note_about, story

__all__ = ["story"]


def test_the_preview_shows_every_passage_with_its_alias(story: Story) -> None:
    (mention,) = story.app.erasure.preview_of((("person", story.gone),)).mentions
    assert (mention.uid, mention.about, mention.alias) == (story.note, "Esimerkki, Veikko", "henkilö A")
    assert [(part.found, part.instead) for part in mention.passages] == [
        ("Kuvitelmaisen", "Henkilö A:n"),
        ("Sirkku-Maija Kuvitelmaiselle", "Henkilö A:lle"),
        ("Kuvitelmaistakin", "henkilö A:ta"),
    ]
    assert SAID[mention.passages[1].start :].startswith("Sirkku-Maija")


def test_the_name_is_nowhere_after_an_alias(story: Story) -> None:
    story.app.backups.make()
    assert story.left()
    report = story.erase()
    assert story.body() == MASKED
    assert story.left() == []
    assert (report.masked, report.not_looked_at, report.proven) == (1, 0, True)


# ------------------------------------------------------------------------------- each countermeasure is needed


def test_a_copy_that_is_not_masked_still_says_the_name(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    story.app.backups.make()
    real = replay.mask

    def only_here(*args: Any, present: Any = None, **more: Any) -> Any:
        return real(*args, present=present, **more) if present is None else masking.Masking()

    monkeypatch.setattr(replay, "mask", only_here)
    monkeypatch.setattr(ErasureProof, "prove", lambda *_given: 0)
    story.erase()
    assert story.left()


@pytest.mark.parametrize("where", ["live", "copy"])
def test_a_name_left_where_an_alias_should_stand_is_no_proof(
    where: str, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.app.backups.make()
    real = replay.mask

    def half(*args: Any, present: Any = None, **more: Any) -> Any:
        if (present is None) is (where == "copy"):
            return real(*args, present=present, **more)
        with monkeypatch.context() as without:
            without.setattr(masking, "_write", lambda *_given: None)
            return real(*args, present=present, **more)

    monkeypatch.setattr(replay, "mask", half)
    with pytest.raises(HeijastusError) as failure:
        story.erase()
    assert failure.value.code is ErrorCode.ERASURE_NOT_PROVEN
    assert story.left()


def test_without_the_scrub_the_old_words_would_still_be_in_the_file(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ErasureProof, "prove", lambda *_given: 0)
    monkeypatch.setattr("heijastus_desk.services.erasure.sweep.scrub", lambda _raw: None)
    story.erase()
    assert story.left()


# ------------------------------------------------------------------------------------------- stopped and resumed


@pytest.mark.parametrize("before_the_rows", [True, False])
def test_stopped_and_resumed_the_alias_stands_too(
    before_the_rows: bool, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.app.backups.make()

    def killed(*_given: Any, **_more: Any) -> Any:
        raise KeyboardInterrupt

    with monkeypatch.context() as stopping:
        target = erasing if before_the_rows else ErasureCopies
        stopping.setattr(target, "erase_and_tell" if before_the_rows else "clean", killed)
        with pytest.raises(KeyboardInterrupt):
            story.erase(ground=DestructionGround.CLOSING)
    assert story.app.erasure.pending()
    (report,) = story.app.erasure.resume()
    assert story.body() == MASKED
    assert story.left() == []
    case = story.app.destructions.case(report.case)
    assert (case.ground, case.closed_on) == (DestructionGround.CLOSING, story.app.clock.today())


def test_stopped_before_the_rows_went_the_case_tells_what_stays_and_what_was_not_decided(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = story.app
    kept = note_about(app, story.gone, "Riidasta.")
    note_about(app, story.stays, "Ja taas Kuvitelmainen.")
    party = PartyRef(person=story.gone)
    app.sessions.save_contact(ContactEntry(party=party, happened_on=DAY))
    app.freezes.open(party, HoldCause.CLAIM, record_classes=(RecordClass.NOTES,), reason="saatava")

    def killed(*_given: Any, **_more: Any) -> Any:
        raise KeyboardInterrupt

    with monkeypatch.context() as stopping:
        stopping.setattr(erasing, "erase_and_tell", killed)
        with pytest.raises(KeyboardInterrupt):
            story.erase()
    (report,) = app.erasure.resume()
    case = app.destructions.case(report.case)
    assert [(one.record_class, one.count) for one in case.kept] == [(RecordClass.NOTES, 1)]
    assert case.undecided == 1
    assert story.body(kept) == "Riidasta."


def test_the_name_of_a_file_that_names_somebody_is_a_mention_too(story: Story) -> None:
    app = story.app
    uid = app.files.attach("Kuvitelmaisen sopimus.pdf", b"%PDF-1", person=story.stays).uid
    root = (("person", story.gone),)
    (mention,) = [one for one in app.erasure.preview_of(root).mentions if one.table == "attachment"]
    assert [(one.found, one.instead) for one in mention.passages] == [("Kuvitelmaisen", "Henkilö A:n")]
    app.erasure.erase_chosen(root, ErasureChoices(mentions={("attachment", uid): MentionChoice(alias=mention.alias)}))
    table = METADATA.tables["attachment"]
    with app.vault.read() as connection:
        assert connection.execute(select(table.c.file_name)).scalars().all() == ["Henkilö A:n sopimus.pdf"]


def test_an_alias_of_her_own_is_not_in_the_ledger(story: Story) -> None:
    roots = (("person", story.gone),)
    mentions = {("note", story.note): MentionChoice(alias="Veikon naapuri")}
    story.app.erasure.erase_chosen(roots, ErasureChoices(mentions=mentions))
    assert story.body().startswith("Veikon naapurin kanssa")
    ledger = story.app.paths.ledger.read_text()
    assert "masked" in ledger
    assert "naapuri" not in ledger
    assert "uvitelma" not in ledger


# --------------------------------------------------------------------------------------------- an older backup


# ----------------------------------------------------------------------------------------- what she chose, what stays


def test_a_mention_kept_with_a_reason_is_listed_and_nothing_else_is_exempt(story: Story) -> None:
    untouched = note_about(story.app, story.stays, "Kuvitelmainen soitti.")
    mentions = {("note", story.note): MentionChoice(because=KeptBecause.OTHERS_OWN)}
    report = story.app.erasure.erase_chosen((("person", story.gone),), ErasureChoices(mentions=mentions))
    assert report.kept_mentions == {KeptBecause.OTHERS_OWN: 1}
    assert report.not_looked_at == 1
    assert (story.body(), story.body(untouched)) == (SAID, "Kuvitelmainen soitti.")
    assert story.app.destructions.case(report.case).mentions == {KeptBecause.OTHERS_OWN: 1}


def test_what_she_did_not_decide_is_counted_in_the_case_and_on_paper(story: Story) -> None:
    report = story.app.erasure.erase(story.gone)
    case = story.app.destructions.case(report.case)
    assert (report.not_looked_at, case.undecided, case.mentions) == (1, 1, {})
    (told,) = [line for line in _lines(story, report.case) if line.startswith("asiaa ei ratkaistu")]
    assert told.endswith("1")


def test_a_decided_mention_is_not_counted_as_undecided(story: Story) -> None:
    case = story.erase().case
    assert story.app.destructions.case(case).undecided == 0
    assert not [line for line in _lines(story, case) if line.startswith("asiaa ei ratkaistu")]


def _lines(story: Story, case: str) -> list[str]:
    return [
        line.strip() for page in pages(story.app.destructions.report_pdf(case, Lang.FI)) for line in page.split("\n")
    ]


def test_the_next_erasure_gets_the_next_letter(story: Story) -> None:
    second = story.app.clients.save_person(PersonCard(given_name="Ossi", family_name="Keksitty")).uid
    note_about(story.app, story.stays, "Keksityn Ossi kävi.")
    story.erase()
    (mention,) = story.app.erasure.preview_of((("person", second),)).mentions
    assert mention.alias == "henkilö B"
    assert [part.found for part in mention.passages] == ["Keksityn Ossi"]


def test_a_held_record_is_not_changed(story: Story) -> None:
    story.app.holds.place("note", story.note, "riita kesken", person=story.stays)
    (mention,) = story.app.erasure.preview_of((("person", story.gone),)).mentions
    assert mention.is_held
    with pytest.raises(HeijastusError) as failure:
        story.erase()
    assert (failure.value.code, failure.value.field) == (ErrorCode.ERASURE_HELD, "mentions")
    assert story.app.erasure.pending() == ()


def test_a_name_the_owner_bears_too_is_the_owners(story: Story) -> None:
    daughter = story.app.clients.save_person(PersonCard(given_name="Liina", family_name="Kuvitelmainen")).uid
    own = note_about(story.app, daughter, "Kuvitelmainen tuli ajoissa.")
    both = note_about(story.app, daughter, "Kuvitelmainen kertoi äidistään; Sirkku-Maija Kuvitelmaisesta puhuttiin.")
    found = {one.uid: one for one in story.app.erasure.preview_of((("person", story.gone),)).mentions}
    assert own not in found
    assert [part.found for part in found[both].passages] == ["Sirkku-Maija Kuvitelmaisesta"]


def test_an_organisation_is_a_root_too(story: Story) -> None:
    firm = story.app.clients.save_organisation(OrganisationCard(name="Keksitty Pohja Oy")).uid
    note = note_about(story.app, story.stays, "Keksitty Pohjan väki; laskutetaan Keksitty Pohja Oy:ltä.")
    root = ("organisation", firm)
    (mention,) = story.app.erasure.preview_of((root,)).mentions
    choices = ErasureChoices(mentions={("note", note): MentionChoice(alias=mention.alias)})
    story.app.erasure.erase_chosen((root,), choices)
    assert story.body(note) == "Organisaatio A:n väki; laskutetaan organisaatio A:lta."


def test_papers_open_a_case_that_stays_open(story: Story) -> None:
    with story.app.vault.write() as transaction:
        person = transaction.id_of("person", story.gone)
        paper = {"person_id": person, "number": 14, "what": "Lappu", "record_class": "notes", "folder": "Kansio K"}
        transaction.insert("paper_record", {**paper, "dated_on": DAY})
    (listed,) = story.app.erasure.preview_of((("person", story.gone),)).papers
    assert (listed.folder, listed.number, listed.what) == ("Kansio K", 14, "Lappu")
    report = story.erase()
    case = story.app.destructions.case(report.case)
    assert (report.papers_open, case.closed_on, case.papers[0].folder) == (1, None, "Kansio K")
    assert case.counts == {RecordClass.CLIENT_CARD: 1, RecordClass.NOTES: 1}


def test_sums_stay_unless_the_person_asked(story: Story) -> None:
    with story.app.vault.write() as transaction:
        person = transaction.id_of("person", story.gone)
        said = {"held_on": DAY, "starts_at": "9", "minutes": 90, "place": "", "remote": False, "invoiced": False}
        row = transaction.insert("session", said)
        transaction.insert("attendance", {"session_id": row["id"], "person_id": person, "present": True})
    roots = (("person", story.gone),)
    (figure,) = story.app.erasure.preview_of(roots).figures
    assert (figure.year, figure.sessions, figure.minutes) == (2026, 1, 90)
    assert story.app.erasure.preview_of(roots, ground=DestructionGround.REQUEST).figures == ()
    story.erase(ground=DestructionGround.REQUEST)
    with story.app.vault.read() as connection:
        assert connection.execute(select(METADATA.tables["hours_total"])).all() == []


def test_many_go_in_one_pass(story: Story) -> None:
    people = [
        story.app.clients.save_person(PersonCard(given_name="Nimi", family_name=f"Keksittyläinen{n}")).uid
        for n in range(20)
    ]
    story.app.backups.make()
    report = story.app.erasure.erase_chosen([("person", uid) for uid in people], ErasureChoices())
    assert (report.number, len(report.codes), len(report.cleaned_sets)) == (1, 20, 1)
    assert [row.uid for row in story.app.clients.list()] != []
    assert not {row.uid for row in story.app.clients.list()} & set(people)


@pytest.mark.parametrize("choice", [MentionChoice(), MentionChoice(alias="x", because=KeptBecause.LAW)])
def test_a_choice_is_an_alias_or_a_reason(choice: MentionChoice, story: Story) -> None:
    with pytest.raises(HeijastusError) as failure:
        story.app.erasure.erase_chosen(
            (("person", story.gone),), ErasureChoices(mentions={("note", story.note): choice})
        )
    assert (failure.value.code, failure.value.field) == (ErrorCode.CHOICE_UNKNOWN, "mentions")
