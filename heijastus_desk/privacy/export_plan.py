"""Which rows and columns make up the package of one person, read from the map alone."""

from dataclasses import dataclass

from heijastus_desk.privacy.classification import Export, Route, RouteKind
from heijastus_desk.privacy.inventory import ColumnEntry, DataInventory

PERSON_ROUTES = (RouteKind.SUBJECT, RouteKind.OWNER, RouteKind.OWNERS, RouteKind.CONTEXT, RouteKind.MENTIONED)


@dataclass(frozen=True, slots=True)
class TablePlan:
    """What is taken from one table, and by which routes the person's rows are found."""

    table: str
    columns: tuple[ColumnEntry, ...]
    routes: tuple[Route, ...]

    def columns_for(self, export: Export) -> tuple[str, ...]:
        """Names of the columns exported in this way."""
        return tuple(c.name for c in self.columns if c.personal and c.personal.export is export)


def export_plan(inventory: DataInventory) -> tuple[TablePlan, ...]:
    """Every table a person can be found in, with every personal column that tells something of its own."""
    plans: list[TablePlan] = []
    for entry in inventory:
        routes = entry.routes_of(*PERSON_ROUTES)
        columns = tuple(
            column
            for column in entry.personal_columns
            if column.personal and column.personal.export is not Export.DERIVED
        )
        if routes and columns:
            plans.append(TablePlan(entry.name, columns, routes))
    return tuple(plans)
