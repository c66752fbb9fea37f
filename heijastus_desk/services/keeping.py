"""What is kept beside the client's own record: accounting references, files, settings."""

import hashlib
import mimetypes

from heijastus_desk.domain.accounting import AccountingEntry, checked_accounting
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.file_names import cleaned_file_name
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.contracts import party_ids
from heijastus_desk.storage.queries.entries import accounting_entry
from heijastus_desk.storage.queries.settings import attachment_content, read_setting
from heijastus_desk.storage.vault_file import VaultFile

LARGEST_FILE = 50 * 1024 * 1024
"""bytes"""


class AccountingService:
    """Saves accounting references."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, uid: str) -> tuple[AccountingEntry, int]:
        """A reference for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(accounting_entry(connection, uid))

    def save(self, entry: AccountingEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save an accounting reference; raises with the field at fault."""
        clean = checked_accounting(entry)
        with edit(self._vault, "accounting_saved", Kind.ACCOUNTING) as current:
            transaction = current.transaction
            columns = {
                **party_ids(transaction, clean.payer, "payer_"),
                "contract_id": transaction.id_of("contract", clean.contract),
                "number": clean.number,
                "dated_on": clean.dated_on,
                "booked_on": clean.booked_on,
                "is_open": clean.is_open,
                "in_collection": clean.in_collection,
                "kept_at": clean.kept_at.value,
                "place": clean.place,
            }
            if uid:
                transaction.update("accounting_reference", uid, columns, version=version)
                current.uid = uid
            else:
                current.uid = transaction.insert("accounting_reference", columns)["uid"]
        return current.done


class FileService:
    """Takes files into the vault and gives them out again."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def attach(
        self, name: str, content: bytes, *, person: str = "", contract: str = "", organisation: str = ""
    ) -> Change:
        """Keep a file with a person, a contract or an organisation; its name is cleaned, its bytes are not touched.

        Raises FILE_TOO_LARGE, or FIELD_EMPTY without an owner.
        """
        if len(content) > LARGEST_FILE:
            raise HeijastusError(ErrorCode.FILE_TOO_LARGE, size=len(content), limit=LARGEST_FILE)
        if not (person or contract or organisation):
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="owner")
        file_name = cleaned_file_name(name)
        with edit(self._vault, "file_attached", Kind.FILES) as current:
            row = current.transaction.insert(
                "attachment",
                {
                    "person_id": current.transaction.id_of("person", person),
                    "contract_id": current.transaction.id_of("contract", contract),
                    "organisation_id": current.transaction.id_of("organisation", organisation),
                    "file_name": file_name,
                    "media_type": mimetypes.guess_type(file_name)[0] or "application/octet-stream",
                    "sha256": hashlib.sha256(content).hexdigest(),
                    "size": len(content),
                    "added_on": self._vault.clock.today(),
                    "content": content,
                },
            )
            current.uid = row["uid"]
        return current.done

    def read(self, uid: str) -> tuple[str, bytes]:
        """Name and bytes of an attachment; raises VAULT_DAMAGED when the bytes no longer match their hash."""
        with self._vault.read() as connection:
            name, content, digest = found(attachment_content(connection, uid))
        if hashlib.sha256(content).hexdigest() != digest:
            raise HeijastusError(ErrorCode.VAULT_DAMAGED)
        return name, content


class SettingService:
    """Settings kept inside the vault; never anything about a person."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, key: str, default: str = "") -> str:
        """A setting, or the default."""
        with self._vault.read() as connection:
            found = read_setting(connection, key)
        return default if found is None else found

    def set(self, key: str, value: str) -> Change:
        """Save a setting."""
        with edit(self._vault, "setting_saved", Kind.SETTINGS) as current:
            rows = current.transaction.rows("setting", key=key)
            if rows:
                current.transaction.update("setting", rows[0]["uid"], {"value": value})
            else:
                current.transaction.insert("setting", {"key": key, "value": value})
        return current.done
