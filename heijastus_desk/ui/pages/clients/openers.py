"""How a subject of the card tells which of its forms a button or a row opens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient

Show = Callable[[EntryForm], None]
"""Puts a form in the place of the card."""
Command = Callable[[LoadedClient], None]
Opening = Callable[[LoadedClient, str], None]
"""Given the client and the uid of the row."""


@dataclass(frozen=True, slots=True)
class Openers:
    """Forms by the action that asks for a new record, and by the table of the row that is opened.

    A form named `note_form` is asked for by "add_note" and opened by a row of "note": so a draft finds its form.
    """

    commands: Mapping[str, Command] = field(default_factory=dict[str, Command])
    rows: Mapping[str, Opening] = field(default_factory=dict[str, Opening])
    alone: Mapping[str, Callable[[], None]] = field(default_factory=dict[str, Callable[[], None]])
    """Forms of something new that stand over no card, by their own name."""

    def __or__(self, other: "Openers") -> "Openers":
        return Openers({**self.commands, **other.commands}, {**self.rows, **other.rows}, {**self.alone, **other.alone})
