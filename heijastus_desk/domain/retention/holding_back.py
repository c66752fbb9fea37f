"""What keeps a row back although its time is up, found from whom and what it concerns: freezes and unpaid invoices."""

from collections import defaultdict
from collections.abc import Iterable

from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.domain.retention.facts import OpenBook, OpenFreeze, RetainedRow, VaultFacts
from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.domain.retention.holds import HoldFact

_DEALING = frozenset({RoleKind.ORDERER, RoleKind.PAYER, RoleKind.CONTACT})
"""Who has to do with an invoice of the contract; a participant is not asked to pay."""


class HoldingBack:
    """Answers, for each row, which open freezes and unpaid invoices concern it; also a row added while they are open.

    A freeze concerns what is about its party; an organisation's also its contracts. An invoice concerns what
    belongs to its contract's chain, and what its payer and those she deals with about that contract have that
    belongs to no other contract; whether it keeps anything is then for the rules to say (`holds.applying`).
    """

    def __init__(self, facts: VaultFacts) -> None:
        self._facts = facts
        self._of_person = _by(facts.freezes, "person")
        self._of_organisation = _by(facts.freezes, "organisation")
        self._orderers = self._contracts_of_frozen()
        self._books_of_person = _books_by(facts.open_books, "person")
        self._books_of_organisation = _books_by(facts.open_books, "organisation")
        self._books_of_chain: dict[str, list[OpenBook]] = defaultdict(list)
        for book in facts.open_books:
            # Facts about some persons know nothing of the contracts of others.
            contract = facts.contracts.get(book.contract or 0)
            if contract is not None:
                self._books_of_chain[contract.chain].append(book)

    def of(self, row: RetainedRow) -> tuple[HoldFact, ...]:
        """The holds that follow from what is open, each once and without those the row has itself."""
        found = [_as_hold(freeze) for freeze in self._freezes(row) if freeze.concerns(row.record_class)]
        found += [hold for book in self._books(row) for hold in book.holds]
        return tuple(hold for hold in dict.fromkeys(found) if hold not in row.holds)

    def _freezes(self, row: RetainedRow) -> Iterable[Freeze]:
        if row.person is not None:
            yield from self._of_person.get(row.person, ())
        if row.organisation is not None:
            yield from self._of_organisation.get(row.organisation, ())
        if row.contract is not None and row.record_class is RecordClass.CONTRACT:
            for organisation in self._orderers.get(row.contract, ()):
                if organisation != row.organisation:
                    yield from self._of_organisation[organisation]

    def _books(self, row: RetainedRow) -> Iterable[OpenBook]:
        for chain in self._chains(row):
            yield from self._books_of_chain.get(chain, ())
        for book in (
            *self._books_of_person.get(row.person or 0, ()),
            *self._books_of_organisation.get(row.organisation or 0, ()),
        ):
            if row.contract is None or book.contract is None:
                yield book

    def _chains(self, row: RetainedRow) -> set[str]:
        contracts = self._facts.contracts
        if row.contract is not None:
            return {contracts[row.contract].chain}
        roles = self._facts.roles_of_person.get(row.person, ()) if row.person is not None else ()
        return {contracts[role.contract].chain for role in roles if role.contract and role.kind in _DEALING}

    def _contracts_of_frozen(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for organisation in self._of_organisation:
            for role in self._facts.roles_of_organisation.get(organisation, ()):
                if role.contract is not None and organisation not in found[role.contract]:
                    found[role.contract].append(organisation)
        return found


def _as_hold(freeze: Freeze) -> HoldFact:
    return HoldFact(freeze.uid, freeze.cause, freeze.opened_on, freeze.review_on, by_hand=True)


def _by(freezes: Iterable[OpenFreeze], side: str) -> dict[int, list[Freeze]]:
    found: dict[int, list[Freeze]] = defaultdict(list)
    for one in freezes:
        key: int | None = getattr(one, side)
        if key is not None:
            found[key].append(one.freeze)
    return dict(found)


def _books_by(books: Iterable[OpenBook], side: str) -> dict[int, list[OpenBook]]:
    found: dict[int, list[OpenBook]] = defaultdict(list)
    for book in books:
        key: int | None = getattr(book, side)
        if key is not None:
            found[key].append(book)
    return dict(found)
