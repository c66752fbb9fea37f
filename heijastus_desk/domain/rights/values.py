"""A request of a data subject as frozen values: what was asked, by whom, what became of it (Arts. 7(3), 12, 15-22)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind

ASKABLE: Final = (
    Right.ACCESS,
    Right.PORTABILITY,
    Right.RECTIFICATION,
    Right.OBJECTION,
    Right.MARKETING_BAN,
    Right.WITHDRAWAL,
    Right.RESTRICTION,
    Right.ERASURE,
)
"""What a request may ask, in an order that loses nothing: the package is made before anything is changed or erased."""


class RequesterKind(StrEnum):
    """Who asks."""

    ON_FILE = "on_file"
    """a person she keeps data about"""
    UNKNOWN = "unknown"
    """nobody she finds; the answer may be that nothing is held"""
    REPRESENTATIVE = "representative"
    """somebody who acts for a person on file, by mandate or as a guardian"""
    ORDERER = "orderer"
    """an employer or orderer that asks for what belongs to its supervisees: no data subject, refused and logged"""


class ReceivedBy(StrEnum):
    """The channel; a request is valid through any of them."""

    EMAIL = "email"
    LETTER = "letter"
    PHONE = "phone"
    MESSAGE = "message"
    MEETING = "meeting"
    WEB_FORM = "web_form"
    OTHER = "other"


class CaseOutcome(StrEnum):
    """How a case ended."""

    ANSWERED = "answered"
    PARTLY = "partly"
    REFUSED = "refused"
    NOTHING_HELD = "nothing_held"
    FORWARDED = "forwarded"
    """passed on to the controller for whom the data are held"""
    NOT_IDENTIFIED = "not_identified"
    """who asked never showed to be the person"""
    WITHDRAWN = "withdrawn"
    """the person took the request back"""


class StepCode(StrEnum):
    """The checklist of a case; which of them a case has follows from what was asked (`steps`)."""

    RECEIPT = "receipt"
    IDENTITY = "identity"
    PLACES = "places"
    PASSAGES = "passages"
    DECISIONS = "decisions"
    PACKAGE = "package"
    RECTIFY = "rectify"
    OBJECTION = "objection"
    MARKETING = "marketing"
    WITHDRAWAL = "withdrawal"
    RESTRICT = "restrict"
    ERASE = "erase"
    FORWARD = "forward"
    RECIPIENTS = "recipients"
    ANSWER = "answer"
    HAND_OVER = "hand_over"
    COPIES = "copies"
    """delete the copies left on her own disk; reminded of, does not keep a case open"""


class StepOutcome(StrEnum):
    """What became of a step."""

    DONE = "done"
    NOT_NEEDED = "not_needed"


class IdentityMethod(StrEnum):
    """How she made sure who asks; the method is kept, never what was shown."""

    IN_PERSON = "in_person"
    REGISTERED_EMAIL = "registered_email"
    CALL_BACK = "call_back"
    """she called a number that was already on file"""
    KNOWN_FACTS = "known_facts"
    """two facts only the person and she know"""
    MANDATE = "mandate"
    """a representative showed a mandate or is the guardian on file"""
    ID_SHOWN = "id_shown"
    """an identity document was shown, not copied; only where nothing gentler will do"""


class Decision(StrEnum):
    """What she decides about an item or a right."""

    GRANT = "grant"
    PARTIAL = "partial"
    REFUSE = "refuse"


class PlaceOutcome(StrEnum):
    """What she found in a place outside the program."""

    NOTHING = "nothing"
    FOUND = "found"
    """something is there and was taken along, corrected or erased by her"""
    NOT_IN_USE = "not_in_use"


class PassageChoice(StrEnum):
    """What becomes of a passage that names somebody else, or of a file that was not made for this person."""

    SHOW = "show"
    MASK = "mask"
    ALIAS = "alias"
    LEAVE_OUT = "leave_out"
    """of a whole file or a whole text"""


class MaskReason(StrEnum):
    """Why something is masked or left out (Art. 15(4)); counted in the package by reason."""

    OTHER_CLIENT = "other_client"
    GROUP_MEMBER = "group_member"
    ORDERER_STAFF = "orderer_staff"
    THIRD_PERSON = "third_person"
    CONFIDENTIAL = "confidential"
    """a trade or business secret of somebody else"""
    SERIOUS_DANGER = "serious_danger"
    """serious danger to somebody's health, care or rights (Data Protection Act 34 § 1 mom. 2)"""


class LetterKind(StrEnum):
    """The letters of a case."""

    RECEIPT = "receipt"
    IDENTITY_QUERY = "identity_query"
    EXTENSION = "extension"
    FEE_NOTICE = "fee_notice"
    ANSWER = "answer"
    NOTHING_HELD = "nothing_held"
    REFUSAL = "refusal"
    PARTIAL_REFUSAL = "partial_refusal"
    CORRECTION_CERTIFICATE = "correction_certificate"
    RECIPIENT_NOTICE = "recipient_notice"
    LIFTING = "lifting"
    FORWARDING = "forwarding"
    """to the controller for whom the data are held"""
    FORWARDED_NOTE = "forwarded_note"
    """to the person: that it was passed on, and to whom"""
    ORDERER_REFUSAL = "orderer_refusal"


class GivenBy(StrEnum):
    """How a letter or a package left her hands."""

    MEETING = "meeting"
    POST = "post"
    EMAIL = "email"
    USB = "usb"
    SECURE_SERVICE = "secure_service"


class PackageForm(StrEnum):
    """In which form a package was made to be handed over."""

    PAPER = "paper"
    PDF = "pdf"
    PDF_OLDER = "pdf_older"
    """AES-128, for a reader that cannot open the stronger one"""
    ZIP = "zip"
    """the machine-readable copy, AES-256"""


class TaskKind(StrEnum):
    """What is to be done outside the program because of a case."""

    TELL_RECTIFIED = "tell_rectified"
    TELL_ERASED = "tell_erased"
    TELL_RESTRICTED = "tell_restricted"
    CORRECT_SOURCE = "correct_source"
    CLEAN_LIST = "clean_list"
    FORWARD = "forward"


class TaskOutcome(StrEnum):
    """What became of such a task."""

    DONE = "done"
    IMPOSSIBLE = "impossible"
    """telling proved impossible or takes a disproportionate effort (Art. 19)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedRight:
    """One of the rights asked, and what was decided on the whole; `reason` is in words for the person."""

    right: Right
    decision: Decision | None = None
    reason: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCheck:
    """A query for identity, or its outcome; between `asked_on` and `answered_on` the month may rest."""

    uid: str
    method: IdentityMethod
    asked_on: date | None = None
    answered_on: date | None = None
    verified_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRecord:
    """A step that was dealt with."""

    step: StepCode
    outcome: StepOutcome
    done_on: date
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCheck:
    """A place outside the program that was looked through for this case."""

    place: PlaceKind
    outcome: PlaceOutcome
    checked_on: date
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestTask:
    """Something to be done outside the program."""

    uid: str
    kind: TaskKind
    recipient: str = ""
    """uid of a recipient; empty where only `whom` says it"""
    whom: str = ""
    outcome: TaskOutcome | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLetter:
    """A letter made in a case, word for word as it was printed."""

    uid: str
    kind: LetterKind
    lang: Lang
    addressee: str
    title: str
    body: str
    """paragraphs apart by an empty line; a line that begins with "# " is a heading, with "- " a bullet"""
    made_on: date
    sent_on: date | None = None
    sent_by: GivenBy | None = None
    task: str = ""
    """uid of the task it is written for, which is done once it is sent; empty for a letter to the person"""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """A package made to be handed over: where it went, and whether the copy on her own disk is gone."""

    uid: str
    number: int
    form: PackageForm
    made_on: date
    sha256: str
    item_count: int
    masked_count: int
    left_out_count: int
    handed_on: date | None = None
    how: GivenBy | None = None
    to_whom: str = ""
    copy_gone_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRequest:
    """A case with everything that belongs to it; open until `closed_on`, and never opened again."""

    uid: str
    number: int
    requester: RequesterKind
    person: str = ""
    """uid of the person on file; empty for nobody on file, or once the person was erased"""
    person_name: str = ""
    """as displayed on the card; never stored with the case"""
    requester_name: str
    reply_to: str = ""
    representative: str = ""
    received_on: date
    received_by: ReceivedBy
    details: str = ""
    lang: Lang
    rights: tuple[AskedRight, ...]
    extended_on: date | None = None
    extension_reason: str = ""
    closed_on: date | None = None
    outcome: CaseOutcome | None = None
    follows: str = ""
    """uid of the closed case this one follows up"""
    follows_number: int | None = None
    freeze: str = ""
    """uid of the freeze it opened"""
    identity: tuple[IdentityCheck, ...] = ()
    steps: tuple[StepRecord, ...] = ()
    places: tuple[PlaceCheck, ...] = ()
    tasks: tuple[RequestTask, ...] = ()
    letters: tuple[CaseLetter, ...] = ()
    packages: tuple[HandedOver, ...] = ()

    @property
    def asked(self) -> tuple[Right, ...]:
        """The rights asked, in the order of `ASKABLE`."""
        there = {one.right for one in self.rights}
        return tuple(right for right in ASKABLE if right in there)

    @property
    def is_open(self) -> bool:
        """Whether it still waits for something."""
        return self.closed_on is None

    @property
    def verified_on(self) -> date | None:
        """The day she was sure who asks."""
        return next((one.verified_on for one in self.identity if one.verified_on), None)

    def sent(self, *kinds: LetterKind) -> CaseLetter | None:
        """The last letter of one of these kinds that was sent."""
        return next((one for one in reversed(self.letters) if one.kind in kinds and one.sent_on), None)
