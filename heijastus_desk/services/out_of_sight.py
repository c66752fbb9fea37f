"""Whom daily work does not see: persons whose processing is restricted, and those whose use has ended."""

from collections.abc import Mapping
from dataclasses import dataclass

from heijastus_desk.domain.sight import Sight
from heijastus_desk.services.standings import StandingService
from heijastus_desk.storage.queries.freezes import restricted_persons
from heijastus_desk.storage.vault_file import VaultFile


@dataclass(frozen=True, slots=True)
class Seen:
    """Whom a list asks the file for: `archived` None for both, `only` None for everybody but those `without`."""

    archived: bool | None
    without: frozenset[str]
    only: frozenset[str] | None


class OutOfSight:
    """Asked by every service that lists, finds or suggests somebody.

    Restricted persons (Art. 18) are left out whatever else is known; `standings` tell whose use has ended. Erasing,
    the retention page and a person's own package do not ask: what is left out here is still kept.
    """

    def __init__(self, vault: VaultFile, standings: StandingService | None = None) -> None:
        self._vault, self._standings = vault, standings
        self._known: tuple[object, frozenset[str]] | None = None
        self._lapsed: tuple[object, frozenset[str]] | None = None

    def seen(self, sight: Sight, *, archived: bool) -> Seen:
        """Whom a list of this kind shows."""
        if sight is Sight.DAILY:
            return Seen(archived, self.uids(), None)
        return Seen(None, frozenset(), self.restricted() if sight is Sight.RESTRICTED else self.ended())

    def uids(self) -> frozenset[str]:
        """Persons and organisations to leave out."""
        return self.restricted() | self.ended()

    def restricted(self) -> frozenset[str]:
        """Persons whose processing is restricted today."""
        stamp = self._vault.touched.stamp(("freeze", "person"))
        if self._known is None or self._known[0] != stamp:
            with self._vault.read() as connection:
                self._known = (stamp, restricted_persons(connection))
        return self._known[1]

    def counts(self) -> Mapping[Sight, int]:
        """How many daily lists leave out, by why."""
        return {Sight.RESTRICTED: len(self.restricted()), Sight.USE_ENDED: len(self.ended())}

    def ended(self) -> frozenset[str]:
        """Persons and organisations whose card may not be used for service or marketing any more.

        Never waits for a computation of everything: until that is done behind the window, by what was known last.
        """
        if self._standings is None:
            return frozenset()
        stamp = (self._vault.touched.stamp_of_all(), self._vault.clock.today())
        if self._lapsed is None or self._lapsed[0] != stamp:
            quick = self._standings.is_current()
            found = self._standings.lapsed() if quick else self._standings.lapsed_as_known()
            self._lapsed = (stamp, found)
        return self._lapsed[1] - self.restricted()
