"""What was erased and why, the papers still to be shredded for it, and what waits in the parking place."""

from sqlalchemy import JSON, Date, Integer, LargeBinary, String, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.privacy.classification import Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

_GONE = Route(RouteKind.NOBODY, why="the rows its random ids and counts tell of no longer exist")

destruction = declare(
    "destruction",
    technical("number", Integer, "number of the destruction report", nullable=False, unique=True),
    technical("entry", String(36), "random id of the erasure in the ledger", nullable=False, unique=True),
    technical("ground", String(20), "why it was erased, from a closed list", nullable=False),
    technical("opened_on", Date, "legal day the erasure was begun", nullable=False),
    technical("closed_on", Date, "legal day the last paper was signed off, or the erasure was proven"),
    technical("counts", JSON, "how many records went, by record class", nullable=False),
    technical("kept", JSON, "how many records stay, by record class, and until when", nullable=False),
    technical("undecided", Integer, "how many records of others name who went, nothing chosen", nullable=False),
    routes=(_GONE,),
    belonging=None,
)

shred_item = declare(
    "shred_item",
    reference("destruction_id", "destruction", ondelete="CASCADE", nullable=False),
    technical("number", Integer, "running number on the label of the paper; empty for a note or a contract"),
    technical("record_class", String(20), "what kind of paper it is", nullable=False),
    technical("dated_on", Date, "the day written on the paper"),
    personal("folder", Text, DataCategory.CONTROLLER, nullable=False),
    technical("destroyed_on", Date, "legal day she signed it off; its place is blanked with it"),
    technical("manner", String(20), "how it was destroyed, from a closed list"),
    routes=(Route(RouteKind.BUSINESS, why="where a paper lies that is still to be shredded; whose it was is gone"),),
    belonging=None,
)

kept_mention = declare(
    "kept_mention",
    reference("destruction_id", "destruction", ondelete="CASCADE", nullable=False),
    technical("item_table", String(40), "table of the record of somebody else that still names who was erased"),
    technical("item_uid", String(36), "that record", nullable=False, index=True),
    technical("because", String(20), "why the name stays in it, from a closed list", nullable=False),
    routes=(_GONE,),
    belonging=None,
)

mention_return = declare(
    "mention_return",
    reference("destruction_id", "destruction", ondelete="CASCADE", nullable=False),
    technical("item_table", String(40), "table of a record that came back with an older backup", nullable=False),
    technical("item_uid", String(36), "that record; its text may name somebody erased", nullable=False, index=True),
    technical("item_column", String(40), "which of its texts", nullable=False),
    routes=(_GONE,),
    belonging=None,
)

parked = declare(
    "parked",
    technical("number", Integer, "running number; names the throw-away key", nullable=False, unique=True),
    technical("ground", String(20), "why it is to be erased, from a closed list", nullable=False),
    technical("parked_on", Date, "legal day it was put there", nullable=False),
    technical("until", Date, "last day it can be taken back", nullable=False),
    technical("roots", JSON, "table and random id of what is to be erased then", nullable=False),
    technical(
        "sealed",
        LargeBinary,
        "the rows, encrypted with a key that lies beside the file and is thrown away",
        nullable=False,
    ),
    routes=(Route(RouteKind.NOBODY, why="nobody can be told from it without the key that is thrown away"),),
    belonging=None,
)
