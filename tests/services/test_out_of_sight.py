"""A restricted person and one whose use has ended stand in no list; every service that lists somebody is walked."""

import inspect
import shutil
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.marketing_entries import MarketingEntry
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.papers import PaperEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.sight import Sight
from heijastus_desk.services.client_lists import ListForm, ListWanted
from heijastus_desk.services.client_papers import PaperKind, PaperOrder
from heijastus_desk.storage.restricted_writes import REFUSED, STILL_WRITTEN
from heijastus_desk.storage.tables import METADATA
from tests.storage.vaults import TODAY, Template, a_clock

NAME = "Piiloniemi"
FRIEND = "Näkyvä"

Listing = Callable[[Application, Path], object]
LISTS: dict[str, Listing] = {
    "clients.list": lambda app, _: list(app.clients.list()),
    "clients.list of the archive": lambda app, _: list(app.clients.list(archived=True)),
    "clients.list of a search": lambda app, _: list(app.clients.list(search=NAME)),
    "client_lists.write": lambda app, folder: (_written(app, folder),),
    "search.find": lambda app, _: app.search.find(NAME),
    "search.find by telephone": lambda app, _: app.search.find("050 123 4567"),
    "notes.search": lambda app, _: app.notes.search(NAME),
    "working_day.meetings": lambda app, _: app.working_day.meetings(),
    "working_day.uninvoiced": lambda app, _: app.working_day.uninvoiced(),
    "appointments.list": lambda app, _: app.appointments.list(),
    "contracts.list": lambda app, _: app.contracts.list(),
    "contracts.summaries": lambda app, _: app.contracts.summaries(),
    "hours.list": lambda app, _: app.hours.list(date(2026, 1, 1), date(2026, 12, 31)),
    "marketing.mailing_list": lambda app, _: app.marketing.mailing_list(Channel.EMAIL),
    "deliveries.lacking": lambda app, _: app.deliveries.lacking(),
    "deliveries.never_given": lambda app, _: app.deliveries.never_given(),
    "publishing.given": lambda app, _: [app.publishing.given(one.uid) for one in app.registers.list()],
    "publishing.to_inform": lambda app, _: app.publishing.to_inform(),
    "duplicates.pairs": lambda app, _: app.duplicates.pairs(),
    "papers.items": lambda app, _: app.papers.items(),
    "client_papers of the group": lambda app, _: _papers(app),
}
"""What lists, finds or suggests clients of daily work."""

OTHERWISE = {
    "accounting": "of one client's invoice",
    "assessments": "of one person",
    "backups": "no persons",
    "bans": "of one person",
    "breaches": "whom a breach concerns must be told, whatever else is restricted",
    "clean_up": "retention: what is kept is gone through",
    "client_import": "rows of a file; the name alone is told of somebody hidden",
    "consents": "wordings, and of one person",
    "controller": "herself",
    "destructions": "what is gone",
    "disclosures": "of one person",
    "drafts": "her own unsaved edits, asked for on that card",
    "drift": "notices",
    "drill": "no persons",
    "erasure": "erasing finds everybody",
    "events": "the log, by ids",
    "everything": "everything out, for her own safety",
    "files": "of one client",
    "freezes": "the freezes themselves",
    "health": "no persons",
    "holdings": "of one person",
    "holds": "retention",
    "inspection": "nobody's identity",
    "interview": "her answers",
    "keys": "no persons",
    "lifting_letters": "to the restricted person herself",
    "merging": "two cards chosen from the list",
    "notices": "no persons",
    "old_notices": "no persons",
    "opened": "no persons",
    "own_records": "no persons",
    "package_facts": "of one person, for her own request",
    "parking": "retention",
    "participations": "of one person",
    "first_things": "no persons",
    "handbook": "no persons",
    "place": "no persons",
    "processing_record": "no persons",
    "recipients": "no persons",
    "registers": "no persons",
    "reminders": "retention",
    "requests": "of those who asked, who are answered whatever else is restricted",
    "handing_over": "of one case; copies left by their number",
    "letters": "of one case",
    "request_acts": "of one case",
    "request_decisions": "of one case",
    "request_passages": "of one case",
    "request_places": "places, of one case",
    "request_identity": "of one case",
    "retention": "retention finds everybody",
    "retention_lists": "retention: printed before it goes",
    "review": "no persons",
    "role_letters": "to an orderer",
    "rounds": "figures",
    "rules": "rules",
    "sessions": "of one contract, without names",
    "settings": "no persons",
    "sight": "what is left out",
    "standings": "retention finds everybody",
    "subject_export": "of one person, for her own request",
    "suppression": "hashes",
    "ties": "labels, and of one person",
}
"""Services that list nobody for daily work, and why they need not be walked."""


@pytest.fixture
def hidden(app: Application) -> str:
    return _planted(app)


@pytest.fixture(scope="module")
def walked(ready: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Application, str]]:
    """One vault for the whole walk, which only reads: with the person restricted."""
    folder = tmp_path_factory.mktemp("walked") / "vault"
    shutil.copytree(ready.folder, folder)
    app = open_application(folder, ready.key, a_clock())
    uid = _planted(app)
    _restrict_all(app)
    yield app, uid
    app.close()


def _planted(app: Application) -> str:
    """A person of whom something stands in every table a list is made of, in a group and alone."""
    points = (
        ContactPoint(kind=ContactPointKind.EMAIL, value="piiloniemi@keksitty.example"),
        ContactPoint(kind=ContactPointKind.PHONE, value="050 123 4567"),
    )
    register = app.registers.list()[0].uid
    card = PersonCard(given_name="Outi", family_name=NAME, contact_points=points)
    uid = app.clients.save_person(card, role=RoleKind.PARTICIPANT, register=register).uid
    twin = app.clients.save_person(card).uid
    friend = app.clients.save_person(PersonCard(given_name="Ystävä", family_name=FRIEND)).uid
    own = ContractTerms(
        kind=ContractKind.COACHING,
        title=f"Valmennus {NAME}",
        orderer=PartyRef(person=uid),
        payer=PartyRef(person=uid),
        participants=(uid,),
    )
    alone = app.contracts.save(own).uid
    group = app.contracts.save(
        ContractTerms(kind=ContractKind.GROUP_SUPERVISION, title="Ryhmä", participants=(uid, friend))
    ).uid
    for contract, there in ((alone, (uid,)), (group, (uid, friend))):
        app.sessions.save(SessionEntry(contract=contract, held_on=TODAY, minutes=60, attendees=there))
        app.appointments.save(AppointmentEntry(planned_on=TODAY + timedelta(days=1), contract=contract))
    app.notes.save(NoteEntry(owners=(uid,), written_on=TODAY, body=f"{NAME} kertoi"))
    app.papers.save(PaperEntry(party=PartyRef(person=uid), what=f"Kirje {NAME}", folder="Mappi 1", dated_on=TODAY))
    app.files.attach(f"{NAME}.pdf", b"%PDF-", person=uid)
    for party in (uid, friend):
        app.marketing.record(
            MarketingEntry(
                party=PartyRef(person=party),
                channels=(Channel.EMAIL,),
                ground=MarketingGround.WORK_DUTIES,
                happened_on=TODAY,
                source="messut",
            )
        )
    assert twin
    return uid


@pytest.fixture
def restricted(app: Application, hidden: str) -> str:
    _restrict_all(app)
    return hidden


def _restrict_all(app: Application) -> None:
    for row in list(app.clients.list(search=NAME)):
        _restrict(app, row.uid)


def _restrict(app: Application, uid: str) -> None:
    app.freezes.open(PartyRef(person=uid), HoldCause.RESTRICTION, ground=RestrictionGround.ACCURACY, reason="syy")


@pytest.mark.parametrize("name", LISTS)
def test_who_is_restricted_stands_in_no_list(walked: tuple[Application, str], tmp_path: Path, name: str) -> None:
    app, restricted = walked
    said = "\n".join(_texts(LISTS[name](app, tmp_path)))
    assert NAME not in said
    assert restricted not in said or name == "papers.items", "a folder still tells that something lies in it"


@pytest.mark.usefixtures("hidden")
def test_without_a_restriction_most_lists_name_the_person(app: Application, tmp_path: Path) -> None:
    named = {name for name, listing in LISTS.items() if NAME in "\n".join(_texts(listing(app, tmp_path)))}
    silent = LISTS.keys() - named
    # Nobody permitted to be named in the list of hours; no version of a notice has been given.
    assert silent == {"clients.list of the archive", "hours.list", "publishing.given", "publishing.to_inform"}


def test_every_service_is_walked_or_says_why_not() -> None:
    source = inspect.getsource(Application)
    services = set(_assembled(source))
    walked = {name.split(".")[0].split()[0] for name in LISTS}
    assert walked | OTHERWISE.keys() >= services, services - walked - OTHERWISE.keys()
    assert not walked & OTHERWISE.keys()


def test_every_table_of_a_persons_is_refused_or_still_written() -> None:
    tied = {t.name for t in METADATA.tables.values() for k in t.foreign_keys if k.column.table.name == "person"}
    assert len(tied) > 20
    assert tied == REFUSED | (STILL_WRITTEN & tied)
    assert not REFUSED & STILL_WRITTEN


def test_what_she_did_for_a_restricted_person_still_counts(app: Application, restricted: str) -> None:
    assert restricted
    hours = app.hours.list(date(2026, 1, 1), date(2026, 12, 31))
    assert (hours.sessions, hours.minutes) == (2, 120)
    assert sum(len(one.lines) for one in app.working_day.uninvoiced()) == 2
    (group,) = app.working_day.meetings()
    assert [who.name for who in group.members] == [f"{FRIEND}, Ystävä"]


def test_chips_show_them_and_the_list_is_not_saved(app: Application, restricted: str, tmp_path: Path) -> None:
    assert [row.uid for row in app.clients.list(sight=Sight.RESTRICTED)].count(restricted) == 1
    assert app.sight.counts()[Sight.RESTRICTED] == 2
    wanted = ListWanted(sight=Sight.RESTRICTED)
    with pytest.raises(HeijastusError) as refused:
        app.client_lists.write(tmp_path / "lista.csv", wanted, ListForm.CSV, Lang.FI)
    assert refused.value.code is ErrorCode.RESTRICTED


def test_lifting_brings_her_back_everywhere_at_once(app: Application, hidden: str) -> None:
    _restrict(app, hidden)
    assert hidden not in app.clients.list().uids
    (freeze,) = app.freezes.of(PartyRef(person=hidden))
    app.freezes.told(freeze.uid, TODAY)
    app.freezes.close(freeze.uid, TODAY)
    assert hidden in app.clients.list().uids
    assert hidden in {found.uid for found in app.search.find(NAME)}


def test_whose_use_has_ended_is_dropped_from_lists_and_search(
    app: Application, hidden: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.sight, "ended", lambda: frozenset({hidden}))
    assert hidden not in app.clients.list().uids
    assert hidden not in {found.client for found in app.search.find(NAME)}
    assert [row.uid for row in app.clients.list(sight=Sight.USE_ENDED)] == [hidden]
    assert hidden in {item.subject_uid for item in app.retention.overview().items}, "still kept, and found there"
    assert app.hours.list(date(2026, 1, 1), date(2026, 12, 31)).sessions == 2


def test_a_card_that_looks_like_hers_is_told_by_name_only(app: Application, restricted: str) -> None:
    like = app.duplicates.like(("Outi", NAME))
    assert restricted in {row.uid for row in like}
    assert all(not row.roles and not row.employer for row in like)
    assert app.client_import.known([restricted])[restricted].points == ()


def _assembled(source: str) -> Iterator[str]:
    for line in source.splitlines():
        name, equals, made = line.strip().partition(" = ")
        if equals and name.startswith("self.") and "(" in made and made[:1].isupper():
            yield name.removeprefix("self.")


def _papers(app: Application) -> list[object]:
    (group,) = [one.uid for one in app.contracts.list() if one.title == "Ryhmä"]
    kinds = (PaperKind.CONTRACT, PaperKind.SUMMARY, PaperKind.SIGN_SHEET, PaperKind.SESSIONS, PaperKind.UNINVOICED)
    orders = [PaperOrder(kind=kind, lang=Lang.FI, contract=group) for kind in kinds]
    return [app.client_papers.paper(order) for order in orders]


def _written(app: Application, folder: Path) -> str:
    path = folder / "lista.csv"
    app.client_lists.write(path, ListWanted(), ListForm.CSV, Lang.FI)
    return path.read_text("utf-8-sig")


def _texts(value: object) -> Iterator[str]:
    """Every text in an answer, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))
    elif isinstance(value, list | tuple | frozenset | set):
        for one in value:
            yield from _texts(one)
