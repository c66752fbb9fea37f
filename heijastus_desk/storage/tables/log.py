"""What was gathered for whom, and the program's own settings."""

from sqlalchemy import Date, Integer, String, Text

from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

_PROOF = (PermittedUse.PROOF,)

gathered_package = declare(
    "gathered_package",
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    technical("number", Integer, "running number, names the file", nullable=False, unique=True),
    personal("gathered_on", Date, DataCategory.RIGHTS, uses=_PROOF, nullable=False),
    personal("item_count", Integer, DataCategory.RIGHTS, uses=_PROOF, nullable=False),
    personal("waiting_count", Integer, DataCategory.RIGHTS, uses=_PROOF, nullable=False),
    technical("sha256", String(64), "proves which file it was", nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=RecordClass.REQUEST_FILE,
)

setting = declare(
    "setting",
    technical("key", String(60), "name of a setting", nullable=False, unique=True),
    personal("value", Text, DataCategory.CONTROLLER, nullable=False),
    routes=(Route(RouteKind.BUSINESS, why="settings of the program and of her own business"),),
    belonging=None,
)
