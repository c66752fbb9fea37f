"""The frozen pieces the page is drawn from; widgets only copy them."""

from dataclasses import dataclass

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class Mark:
    """A word with its tone: a chip, a status."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class FactLine:
    """A name, a value, and where it came from."""

    name: str
    value: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a tab. `uid` is the table and the uid of what it shows, so that Enter can open it."""

    uid: str
    title: str
    text: str = ""
    day: str = ""
    mark: Mark = Mark("")
    heading: bool = False

    @property
    def table(self) -> str:
        return self.uid.partition(":")[0]

    @property
    def record(self) -> str:
        return self.uid.split(":")[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardState:
    """Everything the card shows."""

    uid: str
    kind: PartyKind
    archived: bool
    name: str
    subtitle: str
    banner: str = ""
    """what the open freezes say, above the tabs"""
    has_request: bool = False
    """a request of the person is open"""
    read_only: bool = False
    """processing is restricted: nothing is added"""
    reach: str
    """how to reach the client in one line, for a narrow window"""
    chips: tuple[Mark, ...]
    timeline: tuple[Entry, ...]
    people: tuple[Entry, ...]
    contracts: tuple[Entry, ...]
    sessions: tuple[Entry, ...]
    consents: tuple[Entry, ...]
    papers: tuple[Entry, ...]
    held: tuple[Entry, ...]
    contact_facts: tuple[FactLine, ...]
    contract_facts: tuple[FactLine, ...]
    why_facts: tuple[FactLine, ...]
