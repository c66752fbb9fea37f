"""The inspection pack: complete, readable, in every language, and without anybody's identity."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.contracts import (
    ContractKind,
    ContractTerms,
    ControllerRole,
    DataSet,
    DataSetRole,
    PartyRef,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.weighing import BalancingLine, BalancingTest, WeighedLine
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.rights.breach import Breach, BreachRisk
from heijastus_desk.domain.rights.inspection import InspectionPart, PackNames
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import RequesterKind
from tests.storage.vaults import TODAY

NAME, OTHER = "Tunnistettava", "Vainikainen"


def _worked(app: Application) -> Application:
    """A practice in which something of everything happened, each with a name in it."""
    person = app.clients.save_person(PersonCard(given_name="Aamu", family_name=NAME)).uid
    asked = NewRequest(
        requester=RequesterKind.ON_FILE,
        person=person,
        received_on=TODAY,
        rights=(Right.ACCESS,),
        details=f"{NAME} pyytää",
    )
    app.requests.open(asked)
    app.requests.open(
        replace(
            asked,
            requester=RequesterKind.UNKNOWN,
            person="",
            requester_name=OTHER,
            reply_to=f"{OTHER}@keksitty.example",
        )
    )
    noticed = datetime(2026, 6, 5, 15, 30, tzinfo=HELSINKI).astimezone(UTC)
    breach = Breach(
        uid="", number=0, noticed_at=noticed, facts="Laukku katosi.", risk=BreachRisk.HIGH, risk_reason="Auki."
    )
    app.breaches.concern(app.breaches.record(breach).uid, [person], f"Kirje, jossa {NAME}")
    register = app.registers.list()[0].uid
    app.deliveries.freeze(register, Lang.FI)
    return app


def _texts(pack: Path) -> dict[str, str]:
    """What each file of the pack says."""
    told: dict[str, str] = {}
    with zipfile.ZipFile(pack) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            if name.endswith(".pdf"):
                document = pypdfium2.PdfDocument(content)
                told[name] = "\n".join(page.get_textpage().get_text_range() for page in document)
            else:
                told[name] = content.decode("utf-8-sig")
    return told


@pytest.mark.parametrize("lang", list(Lang))
def test_the_pack_holds_every_part_and_names_nobody(app: Application, tmp_path: Path, lang: Lang) -> None:
    pack = _worked(app).inspection.make(tmp_path / "out", lang)
    assert pack.name == "tarkastus-001.zip"
    texts = _texts(pack)
    folders = {name.partition("/")[0] for name in texts if "/" in name}
    # Nothing was erased in this practice, so there is no report to put in.
    assert sorted(folder[:2] for folder in folders) == ["01", "02", "03", "04", "06", "07", "08", "09"]
    everything = "\n".join((*texts, *texts.values()))
    for hidden in (NAME, OTHER, "Aamu", "{"):
        assert hidden not in everything.replace(texts["luettelo.json"], ""), hidden
    assert "Laukku katosi." in texts["08-loukkaukset/loukkaus-001.pdf"]
    rows = texts["04-pyynnot/pyynnot.csv"].strip().splitlines()
    assert [row.partition(";")[0] for row in rows[1:]] == ["2", "1"]
    assert any(name.endswith("versio-01-fi.pdf") for name in texts)
    index = next(text for name, text in texts.items() if name.endswith(".txt"))
    assert all(name in index for name in texts if "/" in name)


def test_contents_say_what_will_be_in_it(app: Application, tmp_path: Path) -> None:
    contents = _worked(app).inspection.contents(Lang.FI)
    pack = app.inspection.make(tmp_path, Lang.FI)
    with zipfile.ZipFile(pack) as archive:
        listed = [one["path"] for one in json.loads(archive.read("luettelo.json"))["files"]]
    assert tuple(contents) == tuple(InspectionPart)
    for number, count in enumerate(contents.values(), 1):
        assert sum(path.startswith(f"{number:02d}-") for path in listed) == count
    assert contents[InspectionPart.DESTRUCTIONS] == 0


def test_every_paper_opens_and_a_second_pack_takes_no_ones_place(app: Application, tmp_path: Path) -> None:
    first, second = (app.inspection.make(tmp_path, Lang.FI) for _ in range(2))
    assert (first.name, second.name) == ("tarkastus-001.zip", "tarkastus-002.zip")
    with zipfile.ZipFile(first) as archive:
        for name in archive.namelist():
            if name.endswith(".pdf"):
                with pikepdf.open(io.BytesIO(archive.read(name))) as file:
                    assert len(file.pages) > 0
    assert [event.code for event in app.events.page(limit=2)] == ["inspection.made"] * 2


class _Stopping:
    def step(self, done: int, total: int) -> None:
        if 0 < done < total:
            raise HeijastusError(ErrorCode.CANCELLED)


def test_stopped_half_way_nothing_is_left(app: Application, tmp_path: Path) -> None:
    with pytest.raises(HeijastusError) as stopped:
        app.inspection.make(tmp_path, Lang.FI, _Stopping())
    assert stopped.value.code is ErrorCode.CANCELLED
    assert list(tmp_path.glob("tarkastus*")) == []
    assert list(tmp_path.iterdir()) == [path for path in tmp_path.iterdir() if path.is_dir()]


def test_without_her_business_there_is_no_pack(empty_app: Application, tmp_path: Path) -> None:
    with pytest.raises(HeijastusError) as refused:
        empty_app.inspection.make(tmp_path, Lang.FI)
    assert refused.value.code is ErrorCode.SETUP_NOT_FINISHED


def _planted(app: Application) -> Application:
    """Somebody on file is named in every text of her own that goes into the pack, each time in another case form."""
    app.clients.save_person(PersonCard(given_name="Aamu", family_name=NAME))
    firm = app.clients.save_organisation(OrganisationCard(name="Sepite Oy")).uid
    app.contracts.save(
        ContractTerms(
            kind=ContractKind.GROUP_SUPERVISION,
            title=f"{NAME}n ryhmä",
            orderer=PartyRef(organisation=firm),
            data_sets=(DataSetRole(DataSet.ATTENDANCE, ControllerRole.PROCESSOR, f"{NAME}n ohje 1.1."),),
        )
    )
    stored = app.registers.list()[0]
    first, *others = app.rules.rules(stored.uid)
    ruled = replace(first, reason=LocalisedText(fi=f"{NAME}lle luvattiin näin.", sv="Så.", en="So."))
    weighed = BalancingTest(lines=(WeighedLine(line=BalancingLine.GENTLER, text=f"Esimerkiksi {NAME}n laskutus."),))
    purposes = (replace(stored.value.purposes[0], weighing=weighed), *stored.value.purposes[1:])
    app.registers.save(replace(stored.value, purposes=purposes), version=stored.version)
    app.rules.save(stored.uid, (ruled, *others), f"{NAME} pyysi")
    noticed = datetime(2026, 6, 5, 15, 30, tzinfo=HELSINKI).astimezone(UTC)
    breach = Breach(
        uid="",
        number=0,
        noticed_at=noticed,
        risk=BreachRisk.RISK,
        facts=f"Aamu {NAME} sai väärän laskun.",
        consequences=f"{NAME}a harmitti.",
        measures=f"{NAME}lle soitettiin.",
        risk_reason=f"Vain {NAME}n tieto.",
        late_reason=f"{NAME} odotti.",
    )
    app.breaches.record(breach)
    return app


def test_names_in_her_own_texts_never_leave_in_silence(app: Application, tmp_path: Path) -> None:
    inspection = _planted(app).inspection
    found = inspection.named()
    assert {one.part for one in found} == {
        InspectionPart.PROCESSING,
        InspectionPart.RETENTION,
        InspectionPart.BALANCING,
        InspectionPart.BREACHES,
    }
    assert sum(one.part is InspectionPart.BREACHES for one in found) == 5
    assert sum(one.part is InspectionPart.PROCESSING for one in found) == 2
    with pytest.raises(HeijastusError) as refused:
        inspection.make(tmp_path, Lang.FI)
    assert refused.value.code is ErrorCode.NAMES_IN_PACK
    assert list(tmp_path.glob("*.zip")) == []
    masked = _texts(inspection.make(tmp_path, Lang.FI, names=PackNames.MASKED))
    assert [name for name, text in masked.items() if NAME in text] == []
    assert "Henkilö A sai väärän laskun." in masked["08-loukkaukset/loukkaus-001.pdf"]
    stands = _texts(inspection.make(tmp_path, Lang.FI, names=PackNames.STAND))
    named = {name.partition("/")[0][:2] for name, text in stands.items() if NAME in text}
    assert named >= {"01", "03", "07", "08"}
    assert NAME in app.breaches.all()[0].facts, "her own texts stay as they are"
