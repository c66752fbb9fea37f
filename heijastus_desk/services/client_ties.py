"""What ties clients to others and to her: labels, roles without a contract, guardians."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.party_ties import GuardianEntry, RoleEntry, checked_guardian, checked_role
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.party_rows import add_role, register_id, write_labels
from heijastus_desk.storage.queries.card_ties import GuardianLine, RoleLine
from heijastus_desk.storage.queries.labels import KnownLabel, known_labels
from heijastus_desk.storage.queries.party_ties import guardian_entry, role_entry
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile


class ClientTieService:
    """Each change is one step that can be undone; all raise RECORD_NOT_FOUND for unknown uids."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def labels(self) -> tuple[KnownLabel, ...]:
        """Every label in use with how many clients not archived have it, in Finnish order."""
        with self._vault.read() as connection:
            return known_labels(connection)

    def set_labels(self, kind: PartyKind, uid: str, names: Sequence[str]) -> Change:
        """Let a client have these labels and no others; raises FIELD_TOO_LONG for field `labels`."""
        with edit(self._vault, "labels_saved", Kind.PARTIES) as current:
            row = current.transaction.fetch(kind.value, uid)
            write_labels(current.transaction, kind, row["id"], names)
            current.uid = uid
        return current.done

    def role(self, uid: str) -> tuple[RoleEntry, int]:
        """A role without a contract for editing with its version."""
        with self._vault.read() as connection:
            return found(role_entry(connection, uid))

    def save_role(self, entry: RoleEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Give a role without a contract, or edit it; the same role is not given twice while it lasts.

        Raises CHOICE_UNKNOWN, FIELD_EMPTY or DATE_ORDER with the field at fault.
        """
        clean = checked_role(entry)
        with edit(self._vault, "role_saved" if uid else "role_added", Kind.PARTIES) as current:
            transaction = current.transaction
            columns = _role_columns(transaction, clean)
            same = None if uid else _lasting(transaction, columns)
            if same is not None:
                columns["started_on"] = _first_day(same["started_on"], clean.started_on)
            current.uid = _written(transaction, "role", columns, same["uid"] if same else uid, version)
        return current.done

    def end_role(self, uid: str, on: date) -> Change:
        """Let a role end on a day; raises DATE_ORDER for a day before its start."""
        entry, version = self.role(uid)
        ended = RoleEntry(
            party=entry.party,
            kind=entry.kind,
            register=entry.register,
            contact_of=entry.contact_of,
            started_on=entry.started_on,
            ended_on=on,
        )
        return self.save_role(ended, uid, version=version)

    def guardian(self, uid: str) -> tuple[GuardianEntry, int]:
        """A guardianship for editing with its version."""
        with self._vault.read() as connection:
            return found(guardian_entry(connection, uid))

    def save_guardian(self, entry: GuardianEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Make a person guardian of another, who then has the role of one; the same tie is not made twice.

        Raises FIELD_EMPTY, TIE_TO_SELF, and TIE_TWICE for an edit that would make it one that is there.
        """
        clean = checked_guardian(entry)
        with edit(self._vault, "guardian_saved", Kind.PARTIES) as current:
            transaction = current.transaction
            tie = {
                "person_id": transaction.fetch("person", clean.person)["id"],
                "guardian_id": transaction.fetch("person", clean.guardian)["id"],
            }
            present = transaction.rows("guardianship", **tie)
            same = next((row for row in present if row["uid"] != uid), None)
            if uid and same is not None:
                raise HeijastusError(ErrorCode.TIE_TWICE, field="other")
            told_on = _first_day(same["told_on"], clean.told_on) if same else clean.told_on
            columns = {**tie, "told_on": told_on}
            current.uid = _written(transaction, "guardianship", columns, same["uid"] if same else uid, version)
            add_role(transaction, {"person_id": tie["guardian_id"]}, RoleKind.GUARDIAN, "")
        return current.done

    def remove_guardian(self, uid: str) -> Change:
        """Take a guardianship away; with the last one the role of a guardian goes too."""
        with edit(self._vault, "guardian_removed", Kind.PARTIES) as current:
            transaction = current.transaction
            key = transaction.fetch("guardianship", uid)["guardian_id"]
            transaction.delete("guardianship", uid)
            if not transaction.rows("guardianship", guardian_id=key):
                for row in transaction.rows("role", person_id=key, contract_id=None, kind=RoleKind.GUARDIAN.value):
                    transaction.delete("role", row["uid"])
            current.uid = uid
        return current.done


def _role_columns(transaction: Transaction, entry: RoleEntry) -> dict[str, Any]:
    organisation = entry.contact_of if entry.kind is RoleKind.CONTACT else entry.party.organisation
    return {
        "person_id": transaction.id_of("person", entry.party.person),
        "organisation_id": transaction.id_of("organisation", organisation),
        "contract_id": None,
        "register_id": register_id(transaction, entry.register),
        "kind": entry.kind.value,
        "started_on": entry.started_on,
        "ended_on": entry.ended_on,
    }


def _lasting(transaction: Transaction, columns: dict[str, Any]) -> dict[str, Any] | None:
    """The same role that has not ended; None when there is none."""
    tie = {name: columns[name] for name in ("person_id", "organisation_id", "contract_id", "register_id", "kind")}
    return next(iter(transaction.rows("role", **tie, ended_on=None)), None)


def _first_day(known: date | None, entered: date | None) -> date | None:
    """Entered a second time, what is on file is not forgotten."""
    return min((day for day in (known, entered) if day is not None), default=None)


def _written(transaction: Transaction, table: str, columns: dict[str, Any], uid: str, version: int | None) -> str:
    if not uid:
        return transaction.insert(table, columns)["uid"]
    transaction.update(table, uid, columns, version=version)
    return uid


__all__ = ["ClientTieService", "GuardianLine", "KnownLabel", "RoleLine"]
