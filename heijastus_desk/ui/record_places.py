"""Where a record stands: on whose card, in which tab, and whether it is to be opened; as text for `open_record`."""

from dataclasses import dataclass

PREFIX = "on_card/"


@dataclass(frozen=True, slots=True)
class CardPlace:
    """A row of a client's card. `row` is the table and the uid as the tabs name their rows."""

    client: str
    tab: str
    row: str
    opens: bool = True
    field: str = ""
    """of the form that opens, where the cursor is to stand"""

    @property
    def record(self) -> str:
        """The text that leads there on the page of clients."""
        return f"{PREFIX}{self.client}/{self.tab}/{self.row}/{f'open:{self.field}' if self.opens else ''}"


def card_place(record: str) -> CardPlace | None:
    """The place a text of `CardPlace.record` means; None when it is an ordinary record."""
    if not record.startswith(PREFIX):
        return None
    client, tab, row, opens = record.removeprefix(PREFIX).split("/")
    return CardPlace(client, tab, row, bool(opens), opens.partition(":")[2])
