"""What is worth doing first in a new vault, and which of it she has not done yet nor put away."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.services.clients import ClientService
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.keeping import SettingService
from heijastus_desk.services.old_notices import OldNoticeService

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
        self,
        settings: SettingService,
        controller: ControllerService,
        clients: ClientService,
        old_notices: OldNoticeService,
    ) -> None:
        self._settings = settings
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

    def put_away(self, *things: FirstThing) -> Change:
        """Offer these no more."""
        return self._keep(tuple(one for one in self._kept() if one not in things))

    def seen_to(self, thing: FirstThing) -> None:
        """It was done where the vault does not show it; nothing is written where it was not offered."""
        if thing in self._kept():
            self.put_away(thing)

    def _is_done(self, thing: FirstThing) -> bool:
        look = self._done.get(thing)
        return look is not None and look()

    def _kept(self) -> tuple[FirstThing, ...]:
        words = self._settings.get(SETTING).split()
        return tuple(one for one in FirstThing if one.value in words)

    def _keep(self, things: tuple[FirstThing, ...]) -> Change:
        return self._settings.set(SETTING, " ".join(things))


def _all_named(controller: ControllerService) -> bool:
    """Whether she has said where data lie, and of every place she uses who provides it unless it may be hers alone."""
    own = controller.get()
    places = own.places if own is not None else ()
    named = all(place.recipient or not place.in_use or place.kind in _HERS_ALONE for place in places)
    return bool(places) and named
