"""Registers and the recipients they name: kept, checked, found."""

from dataclasses import replace

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices import texts
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.importing.register_files import RegisterFile
from heijastus_desk.importing.register_templates import BASE, starter
from heijastus_desk.services.changing import edit
from heijastus_desk.services.controller import checked_controller
from heijastus_desk.services.recipients import checked_recipient
from heijastus_desk.services.register_rows import free_name, require_free_name, write_recipient, write_register
from heijastus_desk.storage.content_codec import encode
from heijastus_desk.storage.queries.registers import (
    Stored,
    find_register,
    read_registers,
)
from heijastus_desk.storage.vault_file import VaultFile


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
            require_free_name(current.transaction, clean)
            current.uid = write_register(current.transaction, clean, version)
        return current.done

    def create_from_template(self, template: str = BASE) -> Change:
        """The starter register of that key with its sensible defaults."""
        register = starter(template).register
        with edit(self._vault, "register_saved", Kind.REGISTERS) as current:
            fresh = replace(register, uid="", short_name=free_name(current.transaction, register.short_name))
            current.uid = write_register(current.transaction, fresh, None)
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
                    write_recipient(current.transaction, checked_recipient(recipient), None)
            for register in file.registers:
                checked = checked_register(register)
                require_free_name(current.transaction, checked)
                if current.transaction.rows("register", uid=checked.uid):
                    # Her edited register is not written over by a file she takes in a second time.
                    raise HeijastusError(ErrorCode.RECORD_IN_USE, field="short_name")
                current.uid = write_register(current.transaction, checked, None)
        return current.done


def checked_register(register: Register) -> Register:
    """The register with cleaned texts and parsed periods; raises with the field at fault."""
    if not register.name.fi.strip():
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="name")
    short = "-".join(values.line(register.short_name, field="short_name", required=True).split()).lower()
    for rule in register.retention:
        values.Period.parse(rule.period)
    clean: Register = texts.cleaned(register)
    return replace(clean, short_name=short)
