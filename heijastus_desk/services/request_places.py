"""The places outside the program a case has to look through: mail, phone, calendar, invoicing, paper and the rest."""

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.practice import DataPlace, PlaceKind
from heijastus_desk.domain.rights.places import PlaceLine, open_places, place_lines
from heijastus_desk.domain.rights.values import PlaceOutcome
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.requests import open_case
from heijastus_desk.storage.content_codec import decode
from heijastus_desk.storage.queries.registers import read_controller, read_recipients
from heijastus_desk.storage.queries.requests import read_cases
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile


class RequestPlaceService:
    """Reads the checklist of places of a case and writes down what she found in each."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def checklist(self, uid: str) -> tuple[PlaceLine, ...]:
        """Every kind of place, those she uses first; raises RECORD_NOT_FOUND for an unknown case."""
        with self._vault.read() as connection:
            case = found(next(iter(read_cases(connection, uid)), None))
            stored = read_controller(connection)
            providers = {one.uid: one.value.name for one in read_recipients(connection)}
        return place_lines(stored.value.places if stored else (), case.places, providers)

    def open_count(self, uid: str) -> int:
        """How many places still have to be looked through before the case may be answered."""
        return open_places(self.checklist(uid))

    def check(self, uid: str, place: PlaceKind, outcome: PlaceOutcome, remark: str = "") -> Change:
        """Write down what was found in a place today; said again, the newer word stands.

        With the first word the places she said not to use are written down as such, so that the case tells it even
        when she uses them later. Raises RECORD_NOT_FOUND, CASE_CLOSED.
        """
        return self.check_all(uid, {place: outcome}, remark)

    def check_all(self, uid: str, outcomes: dict[PlaceKind, PlaceOutcome], remark: str = "") -> Change:
        """The same for several places at once: one change, one undo."""
        text = values.prose(remark, field="remark")
        with edit(self._vault, "request_place_checked", Kind.REQUESTS) as current:
            transaction = current.transaction
            case = open_case(transaction, uid)["id"]
            known = {row["place"]: row["uid"] for row in transaction.rows("request_place", request_id=case)}
            for kind in _not_used(transaction):
                if kind.value not in known and kind not in outcomes:
                    self._write(transaction, case, kind, PlaceOutcome.NOT_IN_USE, "", "")
            for kind, outcome in outcomes.items():
                self._write(transaction, case, kind, outcome, text, known.get(kind.value, ""))
            current.uid = uid
        return current.done

    def _write(
        self, transaction: Transaction, case: int, place: PlaceKind, outcome: PlaceOutcome, remark: str, known: str
    ) -> None:
        said = {"outcome": outcome.value, "checked_on": self._vault.clock.today(), "remark": remark}
        if known:
            transaction.update("request_place", known, said)
        else:
            transaction.insert("request_place", {"request_id": case, "place": place.value, **said})


def _not_used(transaction: Transaction) -> tuple[PlaceKind, ...]:
    """The places she said, when she told where her data live, that she does not use."""
    said: list[DataPlace] = [
        place for row in transaction.rows("controller") for place in decode(Controller, row["content"]).places
    ]
    used = {place.kind for place in said if place.in_use}
    return tuple(dict.fromkeys(place.kind for place in said if place.kind not in used))
