"""Everyday work: clients and notes entered, changed, taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.domain.records import RoleKind
from tests.faults.activities.activity import Session, Step, VaultActivity
from tests.storage.vaults import TODAY

ROUNDS = 15


@dataclass(frozen=True, slots=True)
class _Entry:
    """One change, one transaction: a client entered, a note about her, her card changed, another entered and undone."""

    number: int

    def __call__(self, session: Session) -> None:
        app, number = session.open, self.number
        match number % 5:
            case 1:
                app.clients.save_person(a_card(number), role=RoleKind.PROSPECT)
            case 2:
                app.notes.save(_note(app.clients.resolve(f"K{number - 1}"), number))
            case 3:
                app.clients.save_person(
                    a_card(number - 2, position=f"asema {number}"), app.clients.resolve(f"K{number - 2}")
                )
            case 4:
                session.change = app.clients.save_person(a_card(number))
            case _:
                assert session.change is not None
                assert session.change.inverse is not None
                session.change.inverse()


def _note(owner: str, number: int) -> NoteEntry:
    words = " ".join(f"keksitty{number}sana{place}" for place in range(200))
    return NoteEntry(written_on=TODAY, owners=(owner,), body=f"Sovittiin seuraavasta kerrasta. {words}")


def a_card(number: int, **differently: str) -> PersonCard:
    """An invented client; the e-mail address is given by `email`, everything else by its field."""
    email = differently.pop("email", f"koe{number}@kuvitteellinen.example")
    told = {
        "given_name": "Koe",
        "family_name": f"Keksitty {number}",
        "client_code": f"K{number}",
        "experience": "Pitkä kokemus keksityistä tehtävistä. " * 60,
        **differently,
    }
    points = (
        ContactPoint(kind=ContactPointKind.EMAIL, value=email),
        ContactPoint(kind=ContactPointKind.PHONE, value=f"+358 50 000 {number:04d}"),
        ContactPoint(kind=ContactPointKind.ADDRESS, value=f"Keksittykuja {number}, 00100 Helsinki"),
    )
    return PersonCard(
        given_name=told["given_name"],
        family_name=told["family_name"],
        client_code=told["client_code"],
        position=told.get("position", ""),
        experience=told["experience"],
        contact_points=points,
    )


class Edit(VaultActivity):
    name: ClassVar[str] = "edit"

    def work(self) -> Sequence[Step]:
        return [_Entry(number) for number in range(1, ROUNDS + 1)]
