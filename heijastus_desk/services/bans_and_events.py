"""What a person has forbidden, and the events they took part in without a contract."""

from datetime import date

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.party_ties import BanEntry, ParticipationEntry, checked_ban, checked_participation
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.party_rows import add_role
from heijastus_desk.storage.queries.party_ties import ban_entry, participation_entry
from heijastus_desk.storage.vault_file import VaultFile


class BanService:
    """Bans on a purpose, on disclosure, on publication (Arts. 18 and 21); marketing has its own rules."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, uid: str) -> tuple[BanEntry, int]:
        """A ban for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(ban_entry(connection, uid))

    def save(self, entry: BanEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Record a ban or edit it; raises DATE_IN_FUTURE or DATE_ORDER with the field at fault."""
        clean = checked_ban(entry, self._vault.clock.today())
        with edit(self._vault, "ban_saved", Kind.PARTIES) as current:
            columns = {
                "person_id": current.transaction.fetch("person", clean.person)["id"],
                "kind": clean.kind.value,
                "details": clean.details,
                "stated_on": clean.stated_on,
                "lifted_on": clean.lifted_on,
            }
            if uid:
                current.transaction.update("ban", uid, columns, version=version)
                current.uid = uid
            else:
                current.uid = current.transaction.insert("ban", columns)["uid"]
        return current.done

    def lift(self, uid: str, on: date) -> Change:
        """The person has lifted the ban on this day; it stays on file as lifted."""
        stored, version = self.get(uid)
        clean = checked_ban(
            BanEntry(
                person=stored.person,
                kind=stored.kind,
                details=stored.details,
                stated_on=stored.stated_on,
                lifted_on=on,
            ),
            self._vault.clock.today(),
        )
        with edit(self._vault, "ban_lifted", Kind.PARTIES) as current:
            current.transaction.update("ban", uid, {"lifted_on": clean.lifted_on}, version=version)
            current.uid = uid
        return current.done


class ParticipationService:
    """Events a person takes part in without a contract."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, uid: str) -> tuple[ParticipationEntry, int]:
        """A participation for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(participation_entry(connection, uid))

    def save(
        self, entry: ParticipationEntry, uid: str = "", *, version: int | None = None, register: str = ""
    ) -> Change:
        """Record taking part in an event; somebody without any role then has that of a participant in events."""
        clean = checked_participation(entry)
        with edit(self._vault, "participation_saved", Kind.PARTIES) as current:
            transaction = current.transaction
            key = transaction.fetch("person", clean.person)["id"]
            columns = {"person_id": key, "title": clean.title, "held_on": clean.held_on, "details": clean.details}
            if uid:
                transaction.update("event_participation", uid, columns, version=version)
                current.uid = uid
            else:
                current.uid = transaction.insert("event_participation", columns)["uid"]
                if not transaction.rows("role", person_id=key):
                    add_role(transaction, {"person_id": key}, RoleKind.EVENT_PARTICIPANT, register)
        return current.done
