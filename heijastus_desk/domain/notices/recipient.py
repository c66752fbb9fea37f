"""Recipients: who gets data, on what agreement and, outside the EU/EEA, on what ground."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.languages import NO_TEXT, LocalisedText
from heijastus_desk.domain.notices.law import AccessKind, Mechanism, RecipientRole


class AgreementItem(StrEnum):
    """What a processing agreement must say, Art. 28(3); the letters are those of the paragraph."""

    SUBJECT_AND_DURATION = "subject_and_duration"
    NATURE_AND_PURPOSE = "nature_and_purpose"
    DATA_AND_GROUPS = "data_and_groups"
    INSTRUCTIONS = "a_instructions"
    CONFIDENTIALITY = "b_confidentiality"
    SECURITY = "c_security"
    SUB_PROCESSORS = "d_sub_processors"
    RIGHTS = "e_rights"
    DUTIES = "f_duties"
    DELETION = "g_deletion"
    AUDITS = "h_audits"


class ClauseModule(StrEnum):
    """Modules of the standard contractual clauses 2021/914, by who sends to whom."""

    CONTROLLER_TO_CONTROLLER = "1"
    CONTROLLER_TO_PROCESSOR = "2"
    PROCESSOR_TO_PROCESSOR = "3"
    PROCESSOR_TO_CONTROLLER = "4"


class OwnRole(StrEnum):
    """What she is in law for the data of one orderer."""

    CONTROLLER = "controller"
    PROCESSOR = "processor"
    JOINT = "joint"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandedTerms:
    """What an orderer wants her to sign, and what she answers (the role letter)."""

    received: date | None = None
    about: str = ""
    """which paper it is and what it asks"""
    demanded: OwnRole = OwnRole.PROCESSOR
    answer: OwnRole | None = None
    reason: LocalisedText = NO_TEXT
    answered: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A processor or other recipient, shared by the registers that name it."""

    uid: str
    name: str
    former_names: tuple[str, ...] = ()
    country: str = "FI"
    """ISO 3166-1 alpha-2; empty while nobody has said it."""
    role: RecipientRole = RecipientRole.PROCESSOR
    access: AccessKind = AccessKind.PROCESSES
    used_for: LocalisedText = NO_TEXT
    mechanism: Mechanism = Mechanism.EEA_ONLY
    mechanism_checked: date | None = None
    agreement_signed: date | None = None
    agreement_kept: str = ""
    """where the agreement is to be found"""
    agreement_says: tuple[AgreementItem, ...] = ()
    """what she has seen in it"""
    module: ClauseModule | None = None
    assessed: date | None = None
    """the day she assessed the transfer case by case, for the standard clauses"""
    review_on: date | None = None
    terms: DemandedTerms | None = None
    directory: str = ""
    """key of the starter directory's entry it was made from"""
    note: str = ""
    """for her own file; never printed"""
