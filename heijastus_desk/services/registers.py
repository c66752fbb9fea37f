"""Registers and the recipients they name: kept, checked, found."""

from dataclasses import replace
from uuid import uuid4

from heijastus_desk import assets
from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.importing.register_files import RegisterFile, read_template
from heijastus_desk.services.changing import edit
from heijastus_desk.services.controller import checked_controller
from heijastus_desk.storage.content_codec import encode
from heijastus_desk.storage.queries.registers import (
    Stored,
    find_register,
    read_recipients,
    read_registers,
)
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

START_TEMPLATE = "client_register.toml"


class RegisterService:
    """Reads and saves registers."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def list(self) -> tuple[Stored[Register], ...]:
        """Every register, in list order."""
        with self._vault.read() as connection:
            return read_registers(connection)

    def find(self, key: str) -> Stored[Register]:
        """A register by uid or short name; raises REGISTER_NOT_FOUND."""
        with self._vault.read() as connection:
            found = find_register(connection, key)
        if found is None:
            raise HeijastusError(ErrorCode.REGISTER_NOT_FOUND, given=key)
        return found

    def save(self, register: Register, *, version: int | None = None) -> Change:
        """Check and save a register; a new one has an empty uid. Raises with the field at fault."""
        clean = checked_register(register)
        with edit(self._vault, "register_saved", Kind.REGISTERS) as current:
            _require_free_name(current.transaction, clean)
            current.uid = _write_register(current.transaction, clean, version)
        return current.done

    def create_from_template(self, template: str = START_TEMPLATE) -> Change:
        """The starter register with its sensible defaults."""
        read = read_template(assets.resource("templates", template))
        with edit(self._vault, "register_saved", Kind.REGISTERS) as current:
            for register in read.registers:
                fresh = replace(register, uid="", short_name=_free_name(current.transaction, register.short_name))
                current.uid = _write_register(current.transaction, fresh, None)
        return current.done

    def take_in(self, file: RegisterFile) -> Change:
        """Take a whole register file into this vault: the controller, recipients, registers. One undo.

        Raises RECORD_IN_USE when the vault has one of the registers already.
        """
        controller = checked_controller(file.controller, complete=False)
        with edit(self._vault, "registers_taken_in", Kind.CONTROLLER, Kind.RECIPIENTS, Kind.REGISTERS) as current:
            if not current.transaction.rows("controller"):
                current.transaction.insert("controller", {"content": encode(controller)})
            known = {row["uid"] for row in current.transaction.rows("recipient")}
            for recipient in file.recipients:
                if recipient.uid not in known:
                    _write_recipient(current.transaction, recipient, None)
            for register in file.registers:
                checked = checked_register(register)
                _require_free_name(current.transaction, checked)
                if current.transaction.rows("register", uid=checked.uid):
                    # Her edited register is not written over by a file she takes in a second time.
                    raise HeijastusError(ErrorCode.RECORD_IN_USE, field="short_name")
                current.uid = _write_register(current.transaction, checked, None)
        return current.done


class RecipientService:
    """Reads and saves recipients."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def list(self) -> tuple[Stored[Recipient], ...]:
        """Every recipient, by name."""
        with self._vault.read() as connection:
            return read_recipients(connection)

    def save(self, recipient: Recipient, *, version: int | None = None) -> Change:
        """Check and save a recipient; a new one has an empty uid."""
        name = values.line(recipient.name, field="name", required=True)
        country = values.line(recipient.country, field="country", required=True).upper()
        if len(country) != 2 or not country.isalpha():
            raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="country", given=country[:20])
        clean = replace(recipient, name=name, country=country)
        with edit(self._vault, "recipient_saved", Kind.RECIPIENTS) as current:
            current.uid = _write_recipient(current.transaction, clean, version)
        return current.done

    def remove(self, uid: str) -> Change:
        """Remove a recipient no register names; raises RECORD_IN_USE."""
        with edit(self._vault, "recipient_removed", Kind.RECIPIENTS) as current:
            for row in current.transaction.rows("register"):
                if uid in str(row["content"]):
                    raise HeijastusError(ErrorCode.RECORD_IN_USE)
            current.transaction.delete("recipient", uid)
        return current.done


def checked_register(register: Register) -> Register:
    """The register with a cleaned name and parsed periods; raises with the field at fault."""
    if not register.name.fi.strip():
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="name")
    short = "-".join(values.line(register.short_name, field="short_name", required=True).split()).lower()
    for rule in register.retention:
        values.Period.parse(rule.period)
    return replace(register, short_name=short)


def _write_register(transaction: Transaction, register: Register, version: int | None) -> str:
    uid = register.uid or str(uuid4())
    stored = replace(register, uid=uid)
    content = {"short_name": stored.short_name, "content": encode(stored)}
    if transaction.rows("register", uid=uid):
        transaction.update("register", uid, content, version=version)
    else:
        position = f"{len(transaction.rows('register')):04d}"
        transaction.insert("register", {"uid": uid, "position": position, **content})
    return uid


def _write_recipient(transaction: Transaction, recipient: Recipient, version: int | None) -> str:
    uid = recipient.uid or str(uuid4())
    content = {"sort_key": sort_key(recipient.name), "content": encode(replace(recipient, uid=uid))}
    if transaction.rows("recipient", uid=uid):
        transaction.update("recipient", uid, content, version=version)
    else:
        transaction.insert("recipient", {"uid": uid, **content})
    return uid


def _require_free_name(transaction: Transaction, register: Register) -> None:
    for row in transaction.rows("register", short_name=register.short_name):
        if row["uid"] != register.uid:
            raise HeijastusError(ErrorCode.RECORD_IN_USE, field="short_name")


def _free_name(transaction: Transaction, wanted: str) -> str:
    taken = {row["short_name"] for row in transaction.rows("register")}
    numbered = (f"{wanted}-{n}" for n in range(2, len(taken) + 3))
    return next(name for name in (wanted, *numbered) if name not in taken)
