"""Requests of data subjects: the case, what belongs to it, and what was handed over.

The case file is the person's own data and has its own period; it outlives the person it is about, as proof of what was
done, and whom it is about is then told by the name in it alone.
"""

from typing import Any

from sqlalchemy import Column, Date, Integer, String, Text

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.domain.rights.values import (
    CaseOutcome,
    Decision,
    GivenBy,
    IdentityMethod,
    LetterKind,
    PackageForm,
    PlaceOutcome,
    ReceivedBy,
    RequesterKind,
    StepCode,
    StepOutcome,
    TaskKind,
    TaskOutcome,
)
from heijastus_desk.privacy.classification import Export, Join, PartOf, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

_PROOF = (PermittedUse.PROOF,)
_OWN = DataCategory.RIGHTS
_OF_CASE = (Route(RouteKind.OWNER, "person_id", (Join("request_id", "rights_request", "id"),)),)
_PART = PartOf(("rights_request",))


def _case() -> Column[Any]:
    return reference("request_id", "rights_request", ondelete="CASCADE", nullable=False)


rights_request = declare(
    "rights_request",
    technical(
        "number",
        Integer,
        "running number of the case, the only name letters and lists give it",
        nullable=False,
        unique=True,
    ),
    reference("person_id", "person", ondelete="SET NULL"),
    reference("follows_id", "rights_request", ondelete="SET NULL", why="the closed case it follows up"),
    personal("requester", String(20), _OWN, uses=_PROOF, vocabulary=RequesterKind, nullable=False),
    personal("requester_name", Text, _OWN, uses=_PROOF, nullable=False),
    personal("reply_to", Text, _OWN, uses=_PROOF, nullable=False),
    personal("representative", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("received_on", Date, _OWN, uses=_PROOF, nullable=False),
    personal("received_by", String(20), _OWN, uses=_PROOF, vocabulary=ReceivedBy, nullable=False),
    personal("details", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("lang", String(2), _OWN, uses=_PROOF, vocabulary=Lang, nullable=False),
    personal("extended_on", Date, _OWN, uses=_PROOF),
    personal("extension_reason", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("closed_on", Date, _OWN, uses=_PROOF),
    personal("outcome", String(20), _OWN, uses=_PROOF, vocabulary=CaseOutcome),
    technical("freeze_uid", String(36), "the freeze it opened, which ends with it", nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=RecordClass.REQUEST_FILE,
    outlives=True,
)

request_right = declare(
    "request_right",
    _case(),
    personal("asked", String(20), _OWN, uses=_PROOF, vocabulary=Right, nullable=False),
    personal("decision", String(20), _OWN, uses=_PROOF, vocabulary=Decision),
    personal("reason", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("decided_on", Date, _OWN, uses=_PROOF),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)

request_step = declare(
    "request_step",
    _case(),
    personal("step", String(20), _OWN, uses=_PROOF, vocabulary=StepCode, nullable=False),
    personal("outcome", String(20), _OWN, uses=_PROOF, vocabulary=StepOutcome, nullable=False),
    personal("done_on", Date, _OWN, uses=_PROOF, nullable=False),
    personal("remark", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)

request_identity = declare(
    "request_identity",
    _case(),
    personal("method", String(20), _OWN, uses=_PROOF, vocabulary=IdentityMethod, nullable=False),
    personal("asked_on", Date, _OWN, uses=_PROOF),
    personal("answered_on", Date, _OWN, uses=_PROOF),
    personal("verified_on", Date, _OWN, uses=_PROOF),
    personal("remark", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)

request_place = declare(
    "request_place",
    _case(),
    personal("place", String(20), _OWN, uses=_PROOF, vocabulary=PlaceKind, nullable=False),
    personal("outcome", String(20), _OWN, uses=_PROOF, vocabulary=PlaceOutcome, nullable=False),
    personal("checked_on", Date, _OWN, uses=_PROOF, nullable=False),
    personal("remark", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)

request_decision = declare(
    "request_decision",
    _case(),
    technical("item_table", String(40), "table of the record decided about", nullable=False),
    technical("item_uid", String(36), "that record", nullable=False, index=True),
    personal("asked", String(20), _OWN, uses=_PROOF, vocabulary=Right, nullable=False),
    personal("decision", String(20), _OWN, uses=_PROOF, vocabulary=Decision, nullable=False),
    personal("article", String(40), _OWN, uses=_PROOF, nullable=False),
    personal("reason", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("until", Date, _OWN, uses=_PROOF),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)

request_passage = declare(
    "request_passage",
    _case(),
    technical("item_table", String(40), "table of the record the passage is in", nullable=False),
    technical("item_uid", String(36), "that record", nullable=False, index=True),
    technical("item_column", String(40), "which of its texts, or its file", nullable=False),
    technical("start", Integer, "first letter of the passage; 0 with length 0 for the whole", nullable=False),
    technical("length", Integer, "letters of the passage", nullable=False),
    technical("digest", String(64), "tells whether the text is still the one she looked at", nullable=False),
    technical("choice", String(20), "shown, masked, alias or left out", nullable=False),
    technical("because", String(20), "why, from a closed list"),
    technical("alias", String(40), "what stands in the place of a name, the same in the whole case", nullable=False),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)

request_task = declare(
    "request_task",
    _case(),
    reference("recipient_id", "recipient", ondelete="SET NULL"),
    personal("kind", String(20), _OWN, uses=_PROOF, vocabulary=TaskKind, nullable=False),
    personal("whom", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("outcome", String(20), _OWN, uses=_PROOF, vocabulary=TaskOutcome),
    personal("done_on", Date, _OWN, uses=_PROOF),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)

request_letter = declare(
    "request_letter",
    _case(),
    personal("kind", String(30), _OWN, uses=_PROOF, vocabulary=LetterKind, nullable=False),
    personal("lang", String(2), _OWN, uses=_PROOF, vocabulary=Lang, nullable=False),
    personal("addressee", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("title", Text, _OWN, uses=_PROOF, nullable=False),
    personal("body", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("made_on", Date, _OWN, uses=_PROOF, nullable=False),
    personal("sent_on", Date, _OWN, uses=_PROOF),
    personal("sent_by", String(20), _OWN, uses=_PROOF, vocabulary=GivenBy),
    technical("task_uid", String(36), "the task it is written for"),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)

handed_over = declare(
    "handed_over",
    _case(),
    technical("number", Integer, "running number, names the file", nullable=False),
    technical("sha256", String(64), "proves which file it was", nullable=False),
    personal("form", String(20), _OWN, uses=_PROOF, vocabulary=PackageForm, nullable=False),
    personal("made_on", Date, _OWN, uses=_PROOF, nullable=False),
    personal("item_count", Integer, _OWN, uses=_PROOF, nullable=False),
    personal("masked_count", Integer, _OWN, uses=_PROOF, nullable=False),
    personal("left_out_count", Integer, _OWN, uses=_PROOF, nullable=False),
    personal("handed_on", Date, _OWN, uses=_PROOF),
    personal("how", String(20), _OWN, uses=_PROOF, vocabulary=GivenBy),
    personal("to_whom", Text, _OWN, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("copy_gone_on", Date, _OWN, uses=_PROOF),
    routes=_OF_CASE,
    belonging=_PART,
    outlives=True,
)
