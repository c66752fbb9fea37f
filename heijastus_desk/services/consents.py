"""Consents and permissions: her wordings, what persons said to them, and what stands today."""

from typing import Any

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.consents import (
    ConsentEntry,
    ConsentStep,
    ConsentText,
    GivenHow,
    PermissionEntry,
    PermissionKind,
    Said,
    checked_consent,
    checked_permission,
    checked_text,
    concerning,
    permits,
    purpose_key,
    stands,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.marketing import MarketingGround
from heijastus_desk.services.changing import edit
from heijastus_desk.storage.queries.card_consents import ChannelLine, ConsentLine, PermissionLine
from heijastus_desk.storage.queries.consents import StoredText, consent_texts, permission_said
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

__all__ = ["ChannelLine", "ConsentLine", "ConsentService", "PermissionLine", "StoredText", "consent_of"]


class ConsentService:
    """Nothing here is ever edited: a step is added, and undone only as the last thing done."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def permitted(self, kind: PermissionKind, contract: str = "") -> frozenset[str]:
        """Uids of the persons whose permission stands today: for one contract, or in general when none is named."""
        today = self._vault.clock.today()
        with self._vault.read() as connection:
            said = permission_said(connection, kind)
        return frozenset(uid for uid, steps in said.items() if permits(steps, today, contract))

    def texts(self) -> tuple[StoredText, ...]:
        """Every version of every wording, by purpose, the newest first."""
        with self._vault.read() as connection:
            return consent_texts(connection)

    def adopt_text(self, text: ConsentText) -> Change:
        """Take a wording into use as the next version of its purpose; older versions stay as they were shown."""
        clean = checked_text(text)
        with edit(self._vault, "consent_text_adopted", Kind.CONSENTS) as current:
            present = [
                row
                for row in current.transaction.rows("consent_text", lang=clean.lang.value)
                if purpose_key(row["purpose"]) == purpose_key(clean.purpose)
            ]
            columns = {
                "purpose": present[0]["purpose"] if present else clean.purpose,
                "number": max((row["number"] for row in present), default=0) + 1,
                "lang": clean.lang.value,
                "wording": clean.wording,
                "adopted_on": clean.adopted_on,
            }
            current.uid = current.transaction.insert("consent_text", columns)["uid"]
        return current.done

    def record(self, entry: ConsentEntry) -> Change:
        """Add that a person gave or withdrew consent; raises with the field at fault."""
        clean = checked_consent(entry, self._vault.clock.today())
        with edit(self._vault, "consent_given" if _is_yes(clean) else "consent_withdrawn", Kind.CONSENTS) as current:
            current.uid = _add_consent(current.transaction, clean)
            if not _is_yes(clean):
                _end_marketing(current.transaction, current.uid)
        return current.done

    def withdraw(self, uid: str, how: GivenHow = GivenHow.ORAL, evidence: str = "") -> Change:
        """Add today's withdrawal of what this step gave; NOT_GIVEN when the step is no consent, or stands no more."""
        with edit(self._vault, "consent_withdrawn", Kind.CONSENTS) as current:
            row = self._in_force(current.transaction, "consent", uid)
            current.uid = self._opposite(current.transaction, "consent", row, how, evidence)
            _end_marketing(current.transaction, current.uid)
        return current.done

    def withdraw_within(self, transaction: Transaction, uid: str, how: GivenHow, evidence: str = "") -> str:
        """The same of a consent or a permission within an edit that does more; the uid of the withdrawal."""
        table = "consent" if transaction.rows("consent", uid=uid) else "permission"
        added = self._opposite(transaction, table, self._in_force(transaction, table, uid), how, evidence)
        if table == "consent":
            _end_marketing(transaction, added)
        return added

    def record_permission(self, entry: PermissionEntry) -> Change:
        """Add that a person permitted something or took it back; raises with the field at fault."""
        clean = checked_permission(entry, self._vault.clock.today())
        with edit(
            self._vault, "permission_given" if _is_yes(clean) else "permission_withdrawn", Kind.CONSENTS
        ) as current:
            transaction = current.transaction
            columns = {
                "person_id": transaction.id_of("person", clean.person),
                "contract_id": transaction.id_of("contract", clean.contract),
                "kind": clean.kind.value,
                "step": clean.step.value,
                "extent": clean.extent,
                "to_whom": clean.to_whom,
                "happened_on": clean.happened_on,
                "how": clean.how.value,
                "evidence": clean.evidence,
            }
            current.uid = transaction.insert("permission", columns)["uid"]
        return current.done

    def withdraw_permission(self, uid: str, how: GivenHow = GivenHow.ORAL, evidence: str = "") -> Change:
        """Add today's withdrawal of what this step permitted; NOT_GIVEN when it is no permission, or stands no more."""
        with edit(self._vault, "permission_withdrawn", Kind.CONSENTS) as current:
            row = self._in_force(current.transaction, "permission", uid)
            current.uid = self._opposite(current.transaction, "permission", row, how, evidence)
        return current.done

    def _in_force(self, transaction: Transaction, table: str, uid: str) -> dict[str, Any]:
        """A step that stands: withdrawn twice, the time its proof is kept would begin anew."""
        row = transaction.fetch(table, uid)
        said = [_said(one) for one in transaction.rows(table, person_id=row["person_id"]) if _is_alike(one, row)]
        given = row["step"] == ConsentStep.GIVEN.value
        if not given or not stands(concerning(said, _said(row)), self._vault.clock.today()):
            raise HeijastusError(ErrorCode.NOT_GIVEN)
        return row

    def _opposite(self, transaction: Transaction, table: str, row: dict[str, Any], how: GivenHow, evidence: str) -> str:
        columns = {name: value for name, value in row.items() if name not in _OWN_COLUMNS}
        said = {
            "step": ConsentStep.WITHDRAWN.value,
            "happened_on": self._vault.clock.today(),
            "how": how.value,
            "evidence": evidence,
        }
        return transaction.insert(table, columns | said)["uid"]


_OWN_COLUMNS = frozenset({"id", "uid", "version", "created_at", "updated_at"})


def _is_yes(entry: ConsentEntry | PermissionEntry) -> bool:
    return entry.step is ConsentStep.GIVEN


def consent_of(transaction: Transaction, uid: str, person: int | None) -> int | None:
    """The row number of a consent of this very person; None for an empty uid, CHOICE_UNKNOWN for somebody else's."""
    if not uid:
        return None
    row = transaction.fetch("consent", uid)
    if row["person_id"] != person:
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="consent", given="")
    return row["id"]


def _said(row: dict[str, Any]) -> Said:
    contract, to_whom = row.get("contract_id"), row.get("to_whom", "")
    return Said(ConsentStep(row["step"]), row["happened_on"], str(contract or ""), to_whom)


def _is_alike(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Of one purpose, or of one kind of permission."""
    if "purpose" in one:
        return purpose_key(one["purpose"]) == purpose_key(other["purpose"])
    return one["kind"] == other["kind"]


def _add_consent(transaction: Transaction, entry: ConsentEntry) -> str:
    text = transaction.fetch("consent_text", entry.text) if entry.text else None
    columns = {
        "person_id": transaction.id_of("person", entry.person),
        "text_id": text["id"] if text else None,
        "purpose": text["purpose"] if text else entry.purpose,
        "step": entry.step.value,
        "explicit": entry.explicit,
        "happened_on": entry.happened_on,
        "how": entry.how.value,
        "evidence": entry.evidence,
    }
    return transaction.insert("consent", columns)["uid"]


def _end_marketing(transaction: Transaction, withdrawal: str) -> None:
    """Take the ground away from marketing that rests on the consent, so that no step outlives the proof of its end."""
    said = transaction.fetch("consent", withdrawal)
    steps = transaction.rows("consent", person_id=said["person_id"])
    ended = {row["id"] for row in steps if purpose_key(row["purpose"]) == purpose_key(said["purpose"])}
    resting = [
        row
        for row in transaction.rows("marketing_permission", person_id=said["person_id"])
        if row["consent_id"] in ended
    ]
    for channel in dict.fromkeys(row["channel"] for row in resting):
        columns = {"person_id": said["person_id"], "consent_id": said["id"], "channel": channel, "source": ""}
        ground = {"ground": MarketingGround.NONE.value, "happened_on": said["happened_on"]}
        transaction.insert("marketing_permission", columns | ground)
