"""Assessments of persons, and what was disclosed about them to others."""

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.papers import AssessmentEntry, DisclosureEntry, checked_assessment, checked_disclosure
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.consents import consent_of
from heijastus_desk.storage.queries.card_papers import assessment_entry, disclosure_entry
from heijastus_desk.storage.vault_file import VaultFile


class AssessmentService:
    """Reads and saves assessments."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, uid: str) -> tuple[AssessmentEntry, int]:
        """An assessment for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(assessment_entry(connection, uid))

    def save(self, entry: AssessmentEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save an assessment; raises with the field at fault, CHOICE_UNKNOWN for another's consent."""
        clean = checked_assessment(entry, self._vault.clock.today())
        with edit(self._vault, "assessment_saved", Kind.PAPERS) as current:
            transaction = current.transaction
            person = transaction.fetch("person", clean.person)["id"]
            columns = {
                "person_id": person,
                "contract_id": transaction.id_of("contract", clean.contract),
                "consent_id": consent_of(transaction, clean.consent, person),
                "tool": clean.tool,
                "provider": clean.provider,
                "taken_on": clean.taken_on,
                "results": clean.results,
                "reported_to": clean.reported_to,
                "reported_on": clean.reported_on,
                "kept_at": clean.kept_at.value,
                "paper_place": clean.paper_place,
            }
            if uid:
                transaction.update("assessment", uid, columns, version=version)
                current.uid = uid
            else:
                current.uid = transaction.insert("assessment", columns)["uid"]
        return current.done


class DisclosureService:
    """Reads and saves what was disclosed."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, uid: str) -> tuple[DisclosureEntry, int]:
        """A disclosure for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(disclosure_entry(connection, uid))

    def save(self, entry: DisclosureEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save a disclosure (GDPR Art. 15(1)(c)); raises with the field at fault."""
        clean = checked_disclosure(entry, self._vault.clock.today())
        with edit(self._vault, "disclosure_saved", Kind.PAPERS) as current:
            transaction = current.transaction
            columns = {
                "person_id": transaction.fetch("person", clean.person)["id"],
                "contract_id": transaction.id_of("contract", clean.contract),
                "what": clean.what,
                "to_whom": clean.to_whom,
                "disclosed_on": clean.disclosed_on,
                "basis": clean.basis,
            }
            if uid:
                transaction.update("disclosure", uid, columns, version=version)
                current.uid = uid
            else:
                current.uid = transaction.insert("disclosure", columns)["uid"]
        return current.done
