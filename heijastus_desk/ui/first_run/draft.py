"""What she has told so far in the first run."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from heijastus_desk.domain.notices.practice import Activity, PlaceKind

if TYPE_CHECKING:
    from heijastus_desk.system.keys import NewKeys


@dataclass(slots=True)
class Draft:
    """Kept in memory only, until the vault is made."""

    folder: Path
    business: dict[str, Any] = field(default_factory=dict[str, Any])
    activities: tuple[Activity, ...] = ()
    together: bool = False
    """whether somebody else decides with her what is done with the data (Art. 26)"""
    places: tuple[PlaceKind, ...] = ()
    """where else data lie; who provides each is asked later"""
    passphrase: str = ""
    accept_weak: bool = False
    keys: "NewKeys | None" = None

    def personal_words(self) -> list[str]:
        """What somebody who knows her would try as a passphrase."""
        names = ("person_name", "trade_name", "short_name", "street", "city", "email", "phone")
        return [str(self.business[name]) for name in names if self.business.get(name)]
