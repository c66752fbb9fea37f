"""Legal terms a register is built from: bases, grounds, rights, mechanisms; article letters as in the English GDPR."""

from enum import StrEnum


class LegalBasis(StrEnum):
    """Art. 6(1) GDPR."""

    CONSENT = "6_1_a"
    CONTRACT = "6_1_b"
    LEGAL_OBLIGATION = "6_1_c"
    VITAL_INTERESTS = "6_1_d"
    PUBLIC_TASK = "6_1_e"
    LEGITIMATE_INTERESTS = "6_1_f"


class SpecialGround(StrEnum):
    """Art. 9(2) GDPR, the two that a coach can rely on (law 7.5)."""

    EXPLICIT_CONSENT = "9_2_a"
    LEGAL_CLAIMS = "9_2_f"


class Right(StrEnum):
    """Rights of the data subject, Art. 7(3), 15-22 and 77 GDPR."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    MARKETING_BAN = "marketing_ban"
    WITHDRAWAL = "withdrawal"
    COMPLAINT = "complaint"
    ANONYMISATION = "anonymisation"


class Mechanism(StrEnum):
    """Why data may leave the EU/EEA, Ch. V GDPR; the last two are dead and an error wherever they stand."""

    EEA_ONLY = "eea_only"
    ADEQUACY = "adequacy_45"
    DPF = "dpf_45"
    SCC = "scc_46_2021_914"
    BCR = "bcr_47"
    DEROGATION = "art_49"
    PRIVACY_SHIELD = "privacy_shield"
    OLD_SCC = "old_scc"


class Provision(StrEnum):
    """Whether the person must give the data, Art. 13(2)(e)."""

    STATUTORY = "statutory"
    CONTRACTUAL = "contractual"
    NEEDED_FOR_CONTRACT = "needed_for_contract"
    VOLUNTARY = "voluntary"


class RecipientRole(StrEnum):
    """A recipient acts for her (Art. 28) or on its own account."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    JOINT = "joint"
    AUTHORITY = "authority"


class AccessKind(StrEnum):
    """How far a recipient gets at the data."""

    PROCESSES = "processes"
    TECHNICAL = "technical"
    EITHER = "either"
    """Processes data, has technical access, or both: she has not told which."""
    RECEIVES = "receives"


class ChannelKind(StrEnum):
    """How a request may reach her."""

    EMAIL = "email"
    POST = "post"
    PHONE = "phone"
    IN_PERSON = "in_person"
    CUSTOMER_SERVICE = "customer_service"


class SourceKind(StrEnum):
    """Where data come from, Art. 14(2)(f)."""

    PERSON = "person"
    ORDERER = "orderer"
    WEBSITE = "website"
    MEETING = "meeting"
    PUBLIC = "public"
    AUTHORITY = "authority"
    PARTNER = "partner"
    SERVICE = "service"
    OWN_WORK = "own_work"
