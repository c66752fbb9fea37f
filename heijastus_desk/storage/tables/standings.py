"""Where everything that is kept stands, made from the other tables and never the truth: it may be thrown away any day.

Nothing here is a word somebody wrote: a name or a title is read where it stands when a line is shown. What has to be
made anew is marked by triggers, in the transaction of whoever wrote.
"""

from sqlalchemy import JSON, Boolean, Date, Integer, String, Text

from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.terms import Action, PermittedUse, State
from heijastus_desk.privacy.classification import Export, Route, RouteKind
from heijastus_desk.storage.columns import derive, personal, technical

_CLAIMS = (PermittedUse.CLAIMS,)


def _day(name: str):  # noqa: ANN202 - a column
    return personal(name, Date, DataCategory.RIGHTS, uses=_CLAIMS, export=Export.DERIVED)


standing = derive(
    "standing",
    technical("id", Integer, "internal row number, never shown", primary_key=True),
    technical("person", Integer, "row number of the person the items are about", index=True),
    technical("organisation", Integer, "row number of the organisation the items are about", index=True),
    technical("contract", Integer, "row number of the contract the items belong to", index=True),
    technical("ground", Integer, "row number of what many have in common", nullable=False),
    technical("item_count", Integer, "how many there are", nullable=False),
    technical("numbers", Text, "row numbers of the items in their table", nullable=False),
    technical("titled", Boolean, "whether a title tells the item from others", nullable=False),
    _day("first_date"),
    _day("last_date"),
    _day("anchor_date"),
    _day("due_on"),
    _day("since"),
    _day("review_on"),
    _day("recheck_on"),
    technical("holds", Text, "random identifiers of the holds and freezes", nullable=False),
    *(_day(f"{use.value}_until") for use in PermittedUse),
    routes=(Route(RouteKind.OWNER, "person"), Route(RouteKind.ORGANISATION, "organisation")),
    made_from="every row retention decides about",
)

standing_ground = derive(
    "standing_ground",
    technical("id", Integer, "internal row number, never shown", primary_key=True),
    technical("item_table", String(40), "which table the items are in", nullable=False),
    technical("record_class", String(20), f"one of {RecordClass.__name__}", nullable=False),
    technical("on_paper", Boolean, "whether the items lie on paper", nullable=False),
    technical("state", String(20), f"one of {State.__name__} on the day it was made", nullable=False),
    technical("action", String(20), f"one of {Action.__name__}", nullable=False),
    technical("rule", String(36), "the deciding rule", nullable=False),
    technical("register", String(36), "the register that gives the rule", nullable=False),
    technical("reason", JSON, "code and parameters of the reason, without days and names", nullable=False),
    routes=(Route(RouteKind.NOBODY, why="what registers say of classes of rows"),),
    made_from="the rules of the registers",
)

standing_mark = derive(
    "standing_mark",
    technical("kind", String(40), "what the key names, or what the mark says of the whole", primary_key=True),
    technical("key", String(36), "a row number, an identifier or a day", primary_key=True),
    routes=(Route(RouteKind.NOBODY, why="row numbers of what is to be looked at again"),),
    made_from="the triggers of the tables retention reads",
)
