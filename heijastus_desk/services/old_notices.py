"""Her old notices: read from a file or a pasted text, suggested as a register, taken in and kept word for word."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.adoption.suggestion import KeptNotice, OnFile, Suggestion, Target
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.services.changing import edit
from heijastus_desk.services.controller import checked_controller
from heijastus_desk.services.notice_reading import parse_notice, read_notice
from heijastus_desk.services.recipients import checked_recipient
from heijastus_desk.services.register_rows import (
    free_name,
    short_name_of,
    write_controller,
    write_recipient,
    write_register,
)
from heijastus_desk.services.registers import checked_register
from heijastus_desk.storage.content_codec import encode
from heijastus_desk.storage.queries.old_notices import StoredNotice, read_every_old_notice, read_old_notices
from heijastus_desk.storage.queries.registers import read_controller, read_recipients
from heijastus_desk.storage.vault_file import VaultFile

__all__ = ["KeptNotice", "OldNotice", "OldNoticeService", "StoredNotice", "Suggestion"]


class OldNoticeService:
    """Nothing is saved before `take_in`, and that is one change with one undo."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def read(self, path: Path) -> OldNotice:
        """What a file says; raises as `importing.notices.files.read_notice`."""
        return read_notice(path)

    def parse(self, text: str) -> OldNotice:
        """What a pasted text says; raises NOTICE_EMPTY, NOTICE_TOO_LONG or NOTICE_NOT_RECOGNISED."""
        return parse_notice(text)

    def suggest(self, old: OldNotice) -> tuple[Suggestion, ...]:
        """What each piece of it may become, beside what is on file already."""
        return _suggested(old, self._on_file())

    def take_in(self, old: OldNotice, confirmed: tuple[Suggestion, ...] | None = None) -> Change:
        """Make the register, the new recipients and what the business lacked; keep the old notice as it was.

        Without `confirmed` the suggestions stand as the program made them. Raises with the field at fault, which is
        named like the suggestion's target; nothing is then saved.
        """
        from heijastus_desk.domain.notices.adoption.building import adopt  # noqa: PLC0415 - as `_suggested`

        on_file = self._on_file()
        suggestions = confirmed if confirmed is not None else _suggested(old, on_file)
        made = adopt(old, suggestions, on_file, lambda: str(uuid4()))
        controller = checked_controller(made.controller, complete=False)
        register = checked_register(replace(made.register, short_name=short_name_of(made.register.name.fi)))
        recipients = tuple(_checked(one) for one in made.recipients)
        kept = KeptNotice(notice=old, suggestions=suggestions)
        with edit(self._vault, "old_notice_taken_in", Kind.CONTROLLER, Kind.RECIPIENTS, Kind.REGISTERS) as current:
            transaction = current.transaction
            if controller != on_file.controller:
                write_controller(transaction, controller)
            for recipient in recipients:
                write_recipient(transaction, recipient, None)
            named = replace(register, short_name=free_name(transaction, register.short_name))
            current.uid = write_register(transaction, named, None)
            transaction.insert(
                "old_notice",
                {
                    "register_id": transaction.id_of("register", current.uid),
                    "taken_in_on": self._vault.clock.today(),
                    "content": encode(kept),
                },
            )
        return current.done

    def of_register(self, uid: str) -> tuple[StoredNotice, ...]:
        """The old notices a register was made from, the newest first."""
        with self._vault.read() as connection:
            return read_old_notices(connection, uid)

    def list(self) -> tuple[StoredNotice, ...]:
        """Every old notice that was brought in."""
        with self._vault.read() as connection:
            return read_every_old_notice(connection)

    def _on_file(self) -> OnFile:
        with self._vault.read() as connection:
            stored = read_controller(connection)
            recipients = tuple(one.value for one in read_recipients(connection))
        return OnFile(controller=stored.value if stored else None, recipients=recipients)


def _suggested(old: OldNotice, on_file: OnFile) -> tuple[Suggestion, ...]:
    # Dozens of patterns are made for it, and old notices are brought in once: no start waits for them.
    from heijastus_desk.domain.notices.adoption.reading import suggest  # noqa: PLC0415

    return suggest(old, on_file)


def _checked(recipient: Recipient) -> Recipient:
    try:
        return checked_recipient(recipient)
    except HeijastusError as error:
        raise HeijastusError(error.code, field=Target.RECIPIENT.value, **error.params) from None
