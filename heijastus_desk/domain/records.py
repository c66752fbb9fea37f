"""Classes of records, categories of personal data and roles: the words the map and the rules share."""

from enum import StrEnum


class RecordClass(StrEnum):
    """What kind of record a row is; retention attaches to these (law 5.4), never to a person."""

    CLIENT_CARD = "client_card"
    PARTICIPATION = "participation"
    SESSION_DATES = "session_dates"
    NOTES = "notes"
    ASSESSMENT = "assessment"
    RECORDING = "recording"
    CONTRACT = "contract"
    CORRESPONDENCE = "correspondence"
    CONSENT = "consent"
    MARKETING = "marketing"
    MARKETING_SEND = "marketing_send"
    ENQUIRY = "enquiry"
    PROSPECT = "prospect"
    EVENT_DATA = "event_data"
    VOUCHER = "voucher"
    LEDGER = "ledger"
    PAPER_RECORD = "paper_record"
    DELIVERY_PROOF = "delivery_proof"
    DISCLOSURE = "disclosure"
    REQUEST_FILE = "request_file"
    SUPPRESSION = "suppression"
    AUDIT_LOG = "audit_log"
    BREACH = "breach"
    BACKUP_TAIL = "backup_tail"


class DataCategory(StrEnum):
    """Categories of personal data (Art. 14(1)(d)); a column and a notice speak of the same ones."""

    IDENTITY = "identity"
    CONTACT = "contact"
    WORK = "work"
    EMPLOYER = "employer"
    RELATIONSHIP = "relationship"
    CONTRACT = "contract"
    SESSIONS = "sessions"
    NOTES = "notes"
    SPECIAL = "special"
    ASSESSMENT = "assessment"
    BILLING = "billing"
    PERMISSIONS = "permissions"
    MARKETING = "marketing"
    WEB = "web"
    EVENT = "event"
    FILES = "files"
    RIGHTS = "rights"
    CONTROLLER = "controller"


class HeldAt(StrEnum):
    """Where data of a category lie."""

    HERE = "here"
    PAPER = "paper"
    ELSEWHERE = "elsewhere"


class RoleKind(StrEnum):
    """What a person or organisation is to her, with a contract or without one."""

    ORDERER = "orderer"
    PAYER = "payer"
    CONTACT = "contact"
    PARTICIPANT = "participant"
    GROUP_MEMBER = "group_member"
    GUARDIAN = "guardian"
    PROSPECT = "prospect"
    SUBSCRIBER = "subscriber"
    EVENT_PARTICIPANT = "event_participant"
    ENQUIRER = "enquirer"


class GroupKind(StrEnum):
    """Groups of data subjects a register speaks of."""

    ORDERERS = "orderers"
    CLIENTS = "clients"
    SUPERVISEES = "supervisees"
    COACHEES = "coachees"
    PARTICIPANTS = "participants"
    CONTACTS = "contacts"
    PROSPECTS = "prospects"
    SUBSCRIBERS = "subscribers"
    EVENT_PARTICIPANTS = "event_participants"
    ENQUIRERS = "enquirers"
    WEB_VISITORS = "web_visitors"
    GUARDIANS = "guardians"
    MENTIONED = "mentioned"


class ContactKind(StrEnum):
    """The closed list of substantive contacts; invoices, reminders, newsletters and requests are none (law 5.3)."""

    MESSAGE = "message"
    CALL = "call"
    MEETING = "meeting"
