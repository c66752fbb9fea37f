"""What is worth doing first in a new vault, and which of it she has not done yet nor put away."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.services.changing import edit
from heijastus_desk.services.clients import ClientService
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.old_notices import OldNoticeService
from heijastus_desk.storage.queries.settings import read_setting
from heijastus_desk.storage.vault_file import VaultFile

SETTING: Final = "first_things"
"""the keys of what is still offered, with a space between; a vault without the setting offers nothing"""
_HERS_ALONE: Final = frozenset({PlaceKind.PAPER, PlaceKind.PHONE})


class FirstThing(StrEnum):
    """In the order in which they are offered."""

    NOTICE = "notice"
    """print or save the first notice"""
    OLD_NOTICE = "old_notice"
    """bring in the notice she had before"""
    CLIENTS = "clients"
    """bring in the list of clients she had before"""
    SERVICES = "services"
    """say who provides the places where data lie besides"""


class FirstThings:
    """Nothing is remembered of what was done: the vault itself shows it, except a notice on paper."""

    def __init__(
        self, vault: VaultFile, controller: ControllerService, clients: ClientService, old_notices: OldNoticeService
    ) -> None:
        self._vault = vault
        self._done: dict[FirstThing, Callable[[], bool]] = {
            FirstThing.OLD_NOTICE: lambda: bool(old_notices.list()),
            FirstThing.CLIENTS: lambda: clients.count() > 0,
            FirstThing.SERVICES: lambda: _all_named(controller),
        }

    def begin(self) -> Change:
        """Offer all of them from now on: once, when the vault is new."""
        return self._keep(tuple(FirstThing))

    def offered(self) -> tuple[FirstThing, ...]:
        """What she has neither done nor put away, in order."""
        return tuple(one for one in self._kept() if not self._is_done(one))

    def put_away(self, *things: FirstThing) -> Change | None:
        """Offer these no more; None where they were not offered anyway."""
        kept = self._kept()
        left = tuple(one for one in kept if one not in things)
        return None if left == kept else self._keep(left)

    def _is_done(self, thing: FirstThing) -> bool:
        look = self._done.get(thing)
        return look is not None and look()

    def _kept(self) -> tuple[FirstThing, ...]:
        with self._vault.read() as connection:
            words = (read_setting(connection, SETTING) or "").split()
        return tuple(one for one in FirstThing if one.value in words)

    def _keep(self, things: tuple[FirstThing, ...]) -> Change:
        value = " ".join(things)
        with edit(self._vault, "first_things_kept", Kind.SETTINGS) as current:
            rows = current.transaction.rows("setting", key=SETTING)
            if rows:
                current.transaction.update("setting", rows[0]["uid"], {"value": value})
            else:
                current.transaction.insert("setting", {"key": SETTING, "value": value})
        return current.done


def _all_named(controller: ControllerService) -> bool:
    """Whether every place she uses has somebody who provides it; she is not asked about those that are hers alone."""
    own = controller.get()
    places = own.places if own is not None else ()
    return all(place.recipient or not place.in_use or place.kind in _HERS_ALONE for place in places)
