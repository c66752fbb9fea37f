"""However much time passes, nothing goes unless she says so, and nothing but what happened moves a date."""

from datetime import date, timedelta

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import ContactEntry, PartyRef
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.storage.planting import Planted
from heijastus_desk.system import parking_keys
from tests.guarantees.test_erasure import both
from tests.guarantees.test_parking import content
from tests.storage.vaults import TODAY

__all__ = ["both"]

NEVER = date(2060, 1, 1)
CHOICES = ErasureChoices(ground=DestructionGround.CONSENT_WITHDRAWN)


def test_decades_later_everything_is_there_and_what_waits_can_be_taken_back(
    app: Application, both: tuple[Planted, Planted], clock: MovableClock
) -> None:
    whole = content(app)
    uid = app.parking.park((("person", both[0].uids["person"]),), CHOICES, 7)
    waiting = content(app)
    clock.move_to(NEVER)
    app.standings.refresh()
    assert app.erasure.resume() == ()
    app.own_records.records()
    app.freezes.reviews_due()
    assert app.parking.news().over == 1
    assert content(app) == waiting
    assert len(parking_keys.load(app.paths.folder)) == 1
    app.parking.take_back(uid)
    assert content(app) == whole


def test_looking_at_a_card_and_editing_it_postpones_nothing(app: Application, clock: MovableClock) -> None:
    """Counting from the last change would keep forever whatever somebody looks after."""
    person = app.clients.save_person(PersonCard(given_name="Veikko", family_name="Esimerkki")).uid
    long_ago = TODAY - timedelta(days=800)
    app.sessions.save_contact(ContactEntry(party=PartyRef(person=person), happened_on=long_ago))
    note = app.notes.save(NoteEntry(written_on=long_ago, body="Muistiinpano.", owners=(person,))).uid
    before = {item.id: item.decision.due_on for item in app.retention.overview().items}
    assert any(before.values())
    clock.move_to(TODAY + timedelta(days=30))
    app.clients.save_person(PersonCard(given_name="Veikko", family_name="Esimerkki-Keksitty"), person)
    entry, version = app.notes.get(note)
    app.notes.save(entry, note, version=version)
    app.clients.card(person)
    after = {item.id: item.decision.due_on for item in app.retention.overview().items}
    assert after == before
