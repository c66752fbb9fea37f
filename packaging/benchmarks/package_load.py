"""A package of 1,000 notes and 50 attachments (100 MB) beside reportlab and zipfile at the same work, and its memory.

The floor is reportlab building the very flowables the package's PDF is made of, and zipfile writing the very bytes of
its members, ready in memory, into a file. Arguments: `make FOLDER`, `time FOLDER RUNS` or `memory FOLDER`.
"""

import io
import json
import random
import resource
import statistics
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from reportlab.platypus import SimpleDocTemplate

from heijastus_desk.bootstrap import Application, create_application, open_application
from heijastus_desk.documents import styles
from heijastus_desk.documents.subject.printed import flowing
from heijastus_desk.documents.subject.readable import sections
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, SessionEntry
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR

TODAY = date(2026, 11, 20)
NOTES, FILES, EACH = 1000, 50, 2_000_000
ORDINARY = (12, 2)
"""notes and files of an ordinary client"""
WORDS = ("keskustelu", "työ", "esihenkilö", "tavoite", "kuormitus", "ensi", "kerralla", "jatketaan", "aiheesta", "Åke")


def make(folder: Path) -> None:
    """A vault with the large client and an ordinary one."""
    made = keys.new_key_file(PASSPHRASE, cost=FLOOR, floor=FLOOR)
    (folder / "key").write_text(made.data_key.secret.hex())
    app = create_application(folder / "vault", made, FixedClock.on(TODAY))
    app.controller.save(Controller(legal_form=LegalForm.SOLE_TRADER, person_name="Helmi Esimerkki"))
    app.registers.create_from_template()
    people = [_client(app, "Suuri", NOTES, FILES), _client(app, "Tavallinen", *ORDINARY)]
    (folder / "people").write_text("\n".join(people))
    app.close()


def _client(app: Application, name: str, notes: int, files: int) -> str:
    source = random.Random(7)  # noqa: S311  (figures, no secrets)
    uid = app.clients.save_person(PersonCard(given_name=name, family_name="Kuvitteellinen")).uid
    terms = ContractTerms(kind=ContractKind.COACHING, title="Valmennus", participants=(uid,))
    contract = app.contracts.save(terms).uid
    for number in range(notes):
        day = TODAY - timedelta(days=number % 900)
        session = app.sessions.save(SessionEntry(held_on=day, contract=contract, attendees=(uid,))).uid
        body = " ".join(source.choices(WORDS, k=90)) + "."
        app.notes.save(NoteEntry(written_on=day, body=body, owners=(uid,), session=session))
    for number in range(files):
        app.files.attach(f"liite-{number}.pdf", source.randbytes(EACH), person=uid)
    return uid


def timed_runs(folder: Path, runs: int) -> None:
    """Medians of interleaved runs, as JSON."""
    app, (large, ordinary) = _opened(folder), _people(folder)
    took: dict[str, list[float]] = {"ours": [], "floor": [], "build": [], "ordinary": []}
    for run in range(runs + 1):
        out = folder / f"out-{run}"
        one = {"ours": _timed(lambda out=out: app.subject_export.gather(large, out))}
        one |= _floor(app, large, next(out.iterdir()), folder / "floor.zip")
        one["ordinary"] = _timed(lambda out=out: app.subject_export.gather(ordinary, out))
        for name, value in one.items():
            if run:  # the first warms the caches
                took[name].append(value)
        for path in out.iterdir():
            path.unlink()
    app.close()
    print(json.dumps({name: statistics.median(values) * 1000 for name, values in took.items()}))


def _floor(app: Application, person: str, archive: Path, target: Path) -> dict[str, float]:
    """Seconds of the same flowables made and built and the same bytes written; and with the flowables made before."""
    facts = app.package_facts.working(person)
    with zipfile.ZipFile(archive) as packed:
        members = [(info.filename, packed.read(info)) for info in packed.infolist()]
    look = styles.styles()
    told = sections(facts, Lang.FI)
    making = _timed(lambda: flowing(told, Lang.FI, look))
    story = flowing(told, Lang.FI, look)

    def written() -> None:
        SimpleDocTemplate(io.BytesIO()).build(story)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in members:
                packed.writestr(name, content)

    build = _timed(written)
    target.unlink()
    return {"floor": making + build, "build": build}


def memory(folder: Path) -> None:
    """Peak memory of a process that opens the file and makes the package: MB, and what it had before."""
    app, (large, _ordinary) = _opened(folder), _people(folder)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    app.subject_export.gather(large, folder / "memory")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    app.close()
    print(json.dumps({"before": before / 1024, "peak": peak / 1024}))


def _opened(folder: Path) -> Application:
    key = keys.DataKey(bytes.fromhex((folder / "key").read_text()))
    return open_application(folder / "vault", key, FixedClock.on(TODAY))


def _people(folder: Path) -> list[str]:
    return (folder / "people").read_text().split()


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    place = Path(sys.argv[2])
    match sys.argv[1]:
        case "make":
            make(place)
        case "memory":
            memory(place)
        case _:
            timed_runs(place, int(sys.argv[3]))
