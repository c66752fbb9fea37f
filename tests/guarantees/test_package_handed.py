import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from sqlalchemy import update

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents.subject.bundle import write_machine, write_package, write_readable
from heijastus_desk.documents.subject.facts import HandedFacts
from heijastus_desk.documents.subject.labels import text
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.progress import Silent
from heijastus_desk.domain.rights.passages import PassageKind
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import MaskReason, PassageChoice
from heijastus_desk.privacy.reviewed_data import Reviewed
from heijastus_desk.storage.tables import METADATA
from tests.documents.pdf_text import pages, tight
from tests.guarantees.canaries import (
    Planted,
    leaked,
    members,
    missing_from_csv,
    missing_from_json,
    missing_from_pdf,
    plant,
    tie,
)


@pytest.fixture
def both(app: Application) -> tuple[Planted, Planted]:
    """A and B, each with a marker in every personal column; A's note names B, one of B's notes mentions A."""
    with app.vault.write() as transaction:
        connection = transaction.connection
        a, b = plant(connection, "A"), plant(connection, "B")
        person, note = METADATA.tables["person"], METADATA.tables["note"]
        connection.execute(update(person).where(person.c.id == b.ids["person"]).values(family_name="Kuvitelmainen"))
        said = f"{a.of('note.body').value} Soitto Kuvitelmaisen kanssa."
        connection.execute(update(note).where(note.c.id == a.ids["note"]).values(body=said))
        tie(connection, "note_mention", note_id=b.ids["note"], person_id=a.ids["person"])
    return a, b


def case_of(app: Application, person: str, *rights: Right) -> str:
    today = app.clock.today()
    return app.requests.open(NewRequest(person=person, received_on=today, rights=rights or (Right.ACCESS,))).uid


def looked_through(app: Application, case: str) -> Reviewed:
    """Her choices: names masked, everything that is somebody else's left out, files shown."""
    found = app.request_passages.passages(case)
    chosen = {
        PassageKind.NAME: PassageChoice.MASK,
        PassageKind.SENTENCE: PassageChoice.LEAVE_OUT,
        PassageKind.FILE: PassageChoice.SHOW,
    }
    app.request_passages.choose(case, [one.decided(chosen[one.kind]) for one in found])
    return app.request_passages.reviewed(case)


def handed(app: Application, person: str, lang: Lang = Lang.FI, *rights: Right) -> HandedFacts:
    case = case_of(app, person, *rights)
    return app.package_facts.handed(case, looked_through(app, case), lang)


def zipped(facts: HandedFacts, lang: Lang = Lang.FI) -> bytes:
    target = BytesIO()
    write_package(facts, lang, target, Silent())
    return target.getvalue()


def data_of(archive: bytes) -> dict[str, Any]:
    return json.loads(members(archive)["tekniset/data.json"])


@pytest.mark.parametrize("lang", Lang)
def test_it_holds_all_of_the_person_and_nothing_of_anybody_else(
    app: Application, both: tuple[Planted, Planted], lang: Lang
) -> None:
    a, b = both
    archive = zipped(handed(app, a.uid, lang), lang)
    found = members(archive)
    # The note that names somebody is told with the name taken out: not word for word as it was planted.
    assert missing_from_json(a, data_of(archive)["tables"]) == ["note.body"]
    assert missing_from_pdf(a, found["tiedot.pdf"], lang) == []
    assert missing_from_csv(a, found) == []
    assert a.of("attachment.content").value in {c for name, c in found.items() if name.startswith("liitteet/")}
    # Of a note that mentions A its day and kind are told, and nothing it says.
    assert leaked(b, archive, lang) == ["note.written_on"]
    assert "uvitelma" not in b"".join(found.values()).decode("utf-8", "replace")
    assert "uvitelma" not in "".join(pages(found["tiedot.pdf"]))


def test_the_working_copy_still_says_what_was_masked(
    app: Application, both: tuple[Planted, Planted], tmp_path: Path
) -> None:
    facts = handed(app, both[0].uid)
    assert facts.masked
    working = members(app.subject_export.gather(both[0].uid, tmp_path).path.read_bytes())
    assert "Kuvitelmaisen" in working["tekniset/data.json"].decode()


def test_what_was_masked_is_counted_by_reason_everywhere(app: Application, both: tuple[Planted, Planted]) -> None:
    facts = handed(app, both[0].uid)
    archive = zipped(facts)
    listing, data = json.loads(members(archive)["tekniset/manifest.json"]), data_of(archive)
    told = {reason.value: count for reason, count in facts.masked.items()}
    assert sum(told.values()) == 1
    assert listing["masked"] == data["answer"]["masked"] == told
    assert listing["case"] == data["number"] == facts.number
    page = members(archive)[text("index_name", Lang.FI)].decode()
    assert text("left_out_more", Lang.FI) in page


def test_nothing_leaves_while_something_waits(app: Application, both: tuple[Planted, Planted]) -> None:
    case = case_of(app, both[0].uid)
    data = app.package_facts.working(both[0].uid).data
    with pytest.raises(HeijastusError) as failure:
        app.package_facts.handed(case, Reviewed(data, {}, (), 0, open=2), Lang.FI)
    assert failure.value.code is ErrorCode.REVIEW_OPEN
    with pytest.raises(HeijastusError) as unknown:
        app.package_facts.handed("nobody", Reviewed(data, {}, (), 0, open=0), Lang.FI)
    assert unknown.value.code is ErrorCode.RECORD_NOT_FOUND


def test_the_json_keeps_its_published_schema(app: Application, both: tuple[Planted, Planted]) -> None:
    found = members(zipped(handed(app, both[0].uid)))
    schema, data = json.loads(found["tekniset/data.schema.json"]), json.loads(found["tekniset/data.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(data)
    assert data["status"] == "handed_over"
    data["answer"]["masked"]["because I say so"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema)


def test_periods_are_told_as_if_the_request_were_answered(app: Application, both: tuple[Planted, Planted]) -> None:
    case = case_of(app, both[0].uid)
    before = {item.id: item.reason.code for item in app.package_facts.working(both[0].uid).kept}
    told = app.package_facts.handed(case, looked_through(app, case), Lang.FI).kept
    request = [item.reason for item in told if "request" in str(item.reason.params.get("causes", ""))]
    assert request == []
    assert {item.id for item in told} >= set(before)


def test_a_handed_page_waits_for_nothing_and_names_nobody_at_its_head(
    app: Application, both: tuple[Planted, Planted]
) -> None:
    facts = handed(app, both[0].uid)
    assert facts.data.waiting == ()
    target = BytesIO()
    write_readable(facts, Lang.FI, target, Silent())
    read = "".join(pages(target.getvalue()))
    for absent in ("not_handed_over", "withheld", "waiting"):
        assert tight(text(absent, Lang.FI)) not in tight(read)
    assert tight(text("handed", Lang.FI).format(number=facts.number)) in tight(read)


def test_large_type_takes_more_pages_and_says_the_same(app: Application, both: tuple[Planted, Planted]) -> None:
    facts, ordinary, large = handed(app, both[0].uid), BytesIO(), BytesIO()
    write_readable(facts, Lang.SV, ordinary, Silent())
    write_readable(facts, Lang.SV, large, Silent(), large=True)
    assert missing_from_pdf(both[0], large.getvalue(), Lang.SV) == []
    assert len(pages(large.getvalue())) > len(pages(ordinary.getvalue()))


def test_the_portable_copy_holds_what_art_20_reaches_and_no_more(
    app: Application, both: tuple[Planted, Planted]
) -> None:
    facts = handed(app, both[0].uid)
    card, note = both[0].uids["person"], both[0].uids["note"]
    told = replace(facts, portable=frozenset({("person", card)}))
    target = BytesIO()
    write_machine(told, target, Silent(), portable=True)
    found = members(target.getvalue())
    data = json.loads(found["data.json"])
    assert set(data["tables"]) == {"person"}
    assert note.encode() not in b"".join(found.values())
    assert (data["retention"], data["log"], data["answer"]["places"]) == ([], [], [])
    jsonschema.validate(data, json.loads(found["data.schema.json"]))
    assert [name for name in found if name.startswith("liitteet/") and len(name) > len("liitteet/")] == []
    both_asked = replace(told, asked=(Right.ACCESS, Right.PORTABILITY))
    whole = members(zipped(both_asked))
    assert set(json.loads(whole["siirrettavat/data.json"])["tables"]) == {"person"}
    assert note.encode() in whole["tekniset/data.json"]
    assert (both_asked.is_portable_alone, replace(told, asked=(Right.PORTABILITY,)).is_portable_alone) == (False, True)


def test_reasons_that_a_statute_gives_are_told_with_it(app: Application, both: tuple[Planted, Planted]) -> None:
    facts = replace(handed(app, both[0].uid), masked={MaskReason.SERIOUS_DANGER: 1}, aliases=1)
    for lang in Lang:
        page = members(zipped(facts, lang))[text("index_name", lang)].decode()
        assert text("left_out_danger", lang).split("(")[0].strip() in page
        assert text("left_out_aliases", lang) in page


def test_attachments_are_read_one_by_one(app: Application) -> None:
    """No two of them are held at once: what was read before is let go."""
    uid = app.clients.save_person(person_card()).uid
    for number in range(4):
        app.files.attach(f"tiedosto-{number}.bin", bytes([number]) * 1000, person=uid)
    facts = app.package_facts.working(uid)
    read: list[str] = []

    def spied(file: Any) -> bytes:
        read.append(file.name)
        return facts.read_file(file)

    target = Counted()
    write_package(replace(facts, read_file=lambda file: target.reading(spied(file))), Lang.FI, target, Silent())
    assert read == [file.name for file in facts.data.files]
    assert target.written_between == [True] * 3


class Counted(BytesIO):
    """Notes whether something was written between one file and the next."""

    def __init__(self) -> None:
        super().__init__()
        self.written_between: list[bool] = []
        self._at: int | None = None

    def reading(self, content: bytes) -> bytes:
        if self._at is not None:
            self.written_between.append(self.tell() > self._at)
        self._at = self.tell()
        return content


def person_card() -> PersonCard:
    return PersonCard(given_name="Sisko", family_name="Kuvitteellinen")


def test_a_file_whose_bytes_changed_stops_the_package(app: Application, tmp_path: Path) -> None:
    uid = app.clients.save_person(person_card()).uid
    app.files.attach("tiedosto.bin", b"hers", person=uid)
    attachment = METADATA.tables["attachment"]
    with app.vault.write() as transaction:
        transaction.connection.execute(update(attachment).values(content=b"somebody else's"))
    with pytest.raises(HeijastusError) as failure:
        app.subject_export.gather(uid, tmp_path / "out")
    assert failure.value.code is ErrorCode.VAULT_DAMAGED
    assert list((tmp_path / "out").iterdir()) == []
    assert app.clients.card(uid).packages == ()
