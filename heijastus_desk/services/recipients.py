"""Recipients: kept, checked, begun from the starter directory, watched, and answered when they demand terms."""

from collections.abc import Iterable
from dataclasses import replace

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices import directory
from heijastus_desk.domain.notices.recipient import DemandedTerms, Recipient
from heijastus_desk.domain.notices.recipient_checks import Watched, watched
from heijastus_desk.services.changing import edit
from heijastus_desk.services.register_rows import write_recipient
from heijastus_desk.storage.queries.registers import Stored, read_recipients
from heijastus_desk.storage.vault_file import VaultFile


class RecipientService:
    """Reads and saves recipients."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def list(self) -> tuple[Stored[Recipient], ...]:
        """Every recipient, by name."""
        with self._vault.read() as connection:
            return read_recipients(connection)

    def get(self, uid: str) -> Recipient:
        """One of them; raises RECORD_NOT_FOUND."""
        found = next((stored.value for stored in self.list() if stored.uid == uid), None)
        if found is None:
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        return found

    def watched(self) -> tuple[Watched, ...]:
        """Those with anything to put right, to find out or to look at again today, by name."""
        today = self._vault.clock.today()
        found = (watched(stored.value, today) for stored in self.list())
        return tuple(one for one in found if one.concerns)

    def save(self, recipient: Recipient, *, version: int | None = None) -> Change:
        """Check and save a recipient; a new one has an empty uid. Raises with the field at fault.

        A ground that is dead is saved: what she has must be on file until she has another.
        """
        clean = checked_recipient(recipient)
        with edit(self._vault, "recipient_saved", Kind.RECIPIENTS) as current:
            current.uid = write_recipient(current.transaction, clean, version)
        return current.done

    def add_from_directory(self, keys: Iterable[str]) -> Change:
        """Begin recipients from the starter directory in one go; raises CHOICE_UNKNOWN for a key it does not have."""
        with edit(self._vault, "recipients_added", Kind.RECIPIENTS) as current:
            for key in dict.fromkeys(keys):
                entry = directory.entry(key)
                if entry is None:
                    raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="directory", given=key[:40])
                made = checked_recipient(directory.recipient_from(entry))
                current.uid = write_recipient(current.transaction, made, None)
        return current.done

    def remove(self, uid: str) -> Change:
        """Remove a recipient that neither a register nor one of her places names; raises RECORD_IN_USE."""
        with edit(self._vault, "recipient_removed", Kind.RECIPIENTS) as current:
            rows = (row for table in ("register", "controller") for row in current.transaction.rows(table))
            if any(uid in str(row["content"]) for row in rows):
                raise HeijastusError(ErrorCode.RECORD_IN_USE)
            current.transaction.delete("recipient", uid)
        return current.done


def checked_recipient(recipient: Recipient) -> Recipient:
    """The recipient with cleaned texts; raises with the field at fault. A country may be unknown."""
    name = values.line(recipient.name, field="name", required=True)
    country = values.line(recipient.country, field="country").upper()
    if country and (len(country) != 2 or not (country.isascii() and country.isalpha())):
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="country", given=country[:20])
    former = (values.line(former, field="former_names") for former in recipient.former_names)
    return replace(
        recipient,
        name=name,
        country=country,
        former_names=tuple(name for name in former if name),
        used_for=_checked_text(recipient.used_for, "used_for"),
        agreement_kept=values.line(recipient.agreement_kept, field="agreement_kept"),
        terms=_checked_terms(recipient.terms) if recipient.terms else None,
        note=values.prose(recipient.note, field="note"),
    )


def _checked_terms(terms: DemandedTerms) -> DemandedTerms:
    if terms.answered and terms.answer is None:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="terms_answer")
    if terms.received and terms.answered and terms.answered < terms.received:
        raise HeijastusError(ErrorCode.DATE_ORDER, field="terms_answered")
    reason = _checked_text(terms.reason, "terms_reason")
    return replace(terms, about=values.prose(terms.about, field="terms_about"), reason=reason)


def _checked_text(text: LocalisedText, field: str) -> LocalisedText:
    return LocalisedText(*(values.prose(getattr(text, lang.value), field=field) for lang in Lang))
