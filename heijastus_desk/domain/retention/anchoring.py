"""Which anchors and registers a row has, computed from the facts of the vault."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention import events
from heijastus_desk.domain.retention.decision import ItemFacts
from heijastus_desk.domain.retention.events import ABSENT, Anchor, AnchorState, ContactFact
from heijastus_desk.domain.retention.facts import RetainedRow, RoleFact, VaultFacts
from heijastus_desk.domain.retention.holding_back import HoldingBack
from heijastus_desk.domain.retention.terms import Event, Scope

Anchors = dict[tuple[Event, Scope], Anchor]
_CONTACTS = (Event.LAST_CONTACT, Event.LAST_SERVICE, Event.LAST_REACTION)
_OF_CUSTOMER = (*_CONTACTS, Event.RELATIONSHIP_END)


class Anchoring:
    """Answers, for each row, when its periods start and which registers it is in."""

    def __init__(self, facts: VaultFacts, years: FinancialYears) -> None:
        self._facts = facts
        self._years = years
        self._holding_back = HoldingBack(facts)
        self._by_person: dict[int, Anchors] = {}
        self._by_organisation: dict[int, Anchors] = {}
        self._by_chain: dict[str, Anchors] = {}
        self._tied: dict[tuple[int | None, int | None, int | None], Anchors] = {}

    def item(self, row: RetainedRow, registers: tuple[LocalisedText, ...]) -> ItemFacts:
        """The row as the rules see it, in registers of these names."""
        subject = self._subject_uid(row)
        return ItemFacts(
            id=f"{row.uid}:{subject}" if row.shared else row.uid,
            record_class=row.record_class,
            subject_id=subject,
            anchors=self._anchors(row),
            holds=(*row.holds, *self._holding_back.of(row)),
            financial_year_end=events.financial_year_end(row.booked_on, self._years),
            kept_at=row.kept_at,
            registers=registers,
            rounds=self._facts.rounds,
        )

    def registers(self, row: RetainedRow) -> tuple[str, ...]:
        """uids of the registers the row is in: its contract's, else those of the subject's roles."""
        if row.contract is not None:
            register = self._facts.contracts[row.contract].register
            return (register,) if register else ()
        roles: tuple[RoleFact, ...] = ()
        if row.person is not None:
            roles = self._facts.roles_of_person.get(row.person, ())
        elif row.organisation is not None:
            roles = self._facts.roles_of_organisation.get(row.organisation, ())
        return tuple(dict.fromkeys(role.register for role in roles if role.register))

    def _subject_uid(self, row: RetainedRow) -> str:
        if row.person is not None:
            return self._facts.persons[row.person].uid
        if row.organisation is not None:
            return self._facts.organisations[row.organisation].uid
        return ""

    def _anchors(self, row: RetainedRow) -> Anchors:
        place = (row.person, row.organisation, row.contract)
        tied = self._tied.get(place)
        if tied is None:
            tied = self._tied[place] = self._of_ties(row)
        anchors = tied.copy()
        anchors[Event.COLLECTED, Scope.PERSON] = Anchor.known(row.collected)
        own = Anchor.of(row.own_date)
        anchors[Event.EVENT_DATE, Scope.PERSON] = own
        withdrawn = self._facts.withdrawals.get(row.uid)
        if withdrawn is not None:
            anchors[Event.CONSENT_WITHDRAWN, Scope.PERSON] = withdrawn
        if row.record_class is RecordClass.REQUEST_FILE:
            anchors[Event.CASE_CLOSED, Scope.PERSON] = events.case_closed(row.own_date)
        return anchors

    def _of_ties(self, row: RetainedRow) -> Anchors:
        """What all rows of one party and contract have in common."""
        anchors: Anchors = {}
        organisation = row.organisation
        if row.person is not None:
            anchors.update(self._person(row.person))
            organisation = organisation or self._organisation_of(row)
        if organisation is not None:
            anchors.update(self._organisation(organisation))
            if row.person is None:
                # An organisation is the subject itself: what a rule says of the person holds for it.
                anchors.update({(event, Scope.PERSON): known for (event, _), known in anchors.items()})
                anchors.update(self._all_chains(self._facts.roles_of_organisation.get(organisation, ())))
        elif row.person is not None:
            anchors.update(self._customer(row.person, anchors))
        if row.contract is not None:
            anchors.update(self._chain(self._facts.contracts[row.contract].chain))
        return anchors

    def _organisation_of(self, row: RetainedRow) -> int | None:
        if row.contract is not None:
            for role in self._roles_of_contract.get(row.contract, ()):
                if role.organisation is not None:
                    return role.organisation
        person = self._facts.persons[row.person] if row.person is not None else None
        if person and person.employer is not None:
            return person.employer
        for role in self._facts.roles_of_person.get(row.person or 0, ()):
            if role.organisation is not None:
                return role.organisation
        return None

    def _customer(self, person: int, anchors: Anchors) -> Anchors:
        """What a rule counts from the customer, for somebody in no organisation of their own.

        The customers are then the organisations that ordered what they take part in; who comes alone is the
        customer. The end of the contract is told by its chain: what is kept for orderers is about organisations.
        """
        ties = (t for t in self._facts.roles_of_person.get(person, ()) if t.contract is not None)
        firms = {r.organisation for t in ties for r in self._roles_of_contract.get(t.contract or 0, ())}
        known = [self._organisation(firm) for firm in sorted(firm for firm in firms if firm is not None)]
        found: Anchors = {(Event.CONTRACT_END, Scope.ORGANISATION): ABSENT}
        for event in _OF_CUSTOMER:
            among = [one[event, Scope.ORGANISATION] for one in known] or [anchors[event, Scope.PERSON]]
            # With one of them nobody has spoken yet: another's day still counts.
            dated = [one for one in among if one.day is not None]
            found[event, Scope.ORGANISATION] = _later(dated if dated and event in _CONTACTS else among)
        return found

    @cached_property
    def _roles_of_contract(self) -> Mapping[int, tuple[RoleFact, ...]]:
        found: dict[int, list[RoleFact]] = {}
        for role in self._facts.roles:
            if role.contract is not None:
                found.setdefault(role.contract, []).append(role)
        return {contract: tuple(roles) for contract, roles in found.items()}

    @cached_property
    def _contracts_of_chain(self) -> Mapping[str, tuple[int, ...]]:
        found: dict[str, list[int]] = {}
        for contract in self._facts.contracts.values():
            found.setdefault(contract.chain, []).append(contract.id)
        return {chain: tuple(contracts) for chain, contracts in found.items()}

    def _person(self, person: int) -> Anchors:
        if person not in self._by_person:
            roles = self._roles_with_wards(person)
            self._by_person[person] = self._party(
                Scope.PERSON,
                self._facts.person_contacts.get(person, ()),
                roles,
                self._ended(person),
            ) | self._all_chains(roles)
        return self._by_person[person]

    def _organisation(self, organisation: int) -> Anchors:
        if organisation not in self._by_organisation:
            self._by_organisation[organisation] = self._party(
                Scope.ORGANISATION,
                self._facts.organisation_contacts.get(organisation, ()),
                self._facts.roles_of_organisation.get(self._ordering(organisation), ()),
                self._facts.organisations[organisation].relationship_ended,
            )
        return self._by_organisation[organisation]

    def _roles_with_wards(self, person: int) -> tuple[RoleFact, ...]:
        """A guardian is known for the sake of the young client: their contracts keep the guardian's card too."""
        everyone = (person, *self._facts.wards.get(person, ()))
        return tuple(role for one in everyone for role in self._facts.roles_of_person.get(one, ()))

    def _ended(self, person: int) -> date | None:
        """When the relationship ended; a guardian's, unless she set it, with that of the last of the young clients."""
        own = self._facts.persons[person].relationship_ended
        ends = [self._facts.persons[ward].relationship_ended for ward in self._facts.wards.get(person, ())]
        known = [end for end in ends if end is not None]
        return own or (max(known) if known and len(known) == len(ends) else None)

    def _ordering(self, organisation: int) -> int:
        """The organisation itself when it orders anything, else the one it is a unit of that does."""
        seen: list[int] = []
        at: int | None = organisation
        while at is not None and at not in seen:
            if any(role.contract is not None for role in self._facts.roles_of_organisation.get(at, ())):
                return at
            seen.append(at)
            at = self._facts.organisations[at].parent
        return organisation

    def _party(
        self, scope: Scope, contacts: Iterable[ContactFact], roles: Iterable[RoleFact], ended: date | None
    ) -> Anchors:
        contacts = tuple(contacts)
        end = self._end_of(roles)
        return {
            (Event.LAST_CONTACT, scope): events.last_contact(contacts),
            (Event.LAST_SERVICE, scope): events.last_service(contacts),
            (Event.LAST_REACTION, scope): events.last_reaction(contacts),
            (Event.CONTRACT_END, scope): end,
            (Event.RELATIONSHIP_END, scope): events.relationship_end(
                ended, ongoing=end.state is AnchorState.NOT_STARTED
            ),
        }

    def _all_chains(self, roles: Iterable[RoleFact]) -> Anchors:
        end = self._end_of(roles)
        return {} if end.state is AnchorState.ABSENT else {(Event.CONTRACT_END, Scope.CONTRACT_CHAIN): end}

    def _end_of(self, roles: Iterable[RoleFact]) -> Anchor:
        chains = {self._facts.contracts[role.contract].chain for role in roles if role.contract is not None}
        if len(chains) == 1:
            return self._chain(chains.pop())[Event.CONTRACT_END, Scope.CONTRACT_CHAIN]
        contracts = (c for chain in chains for c in self._contracts_of_chain[chain])
        return events.chain_end(self._facts.contracts[c].end for c in contracts)

    def _chain(self, chain: str) -> Anchors:
        if chain not in self._by_chain:
            contracts = self._contracts_of_chain[chain]
            contacts = tuple(c for key in contracts for c in self._facts.contract_contacts.get(key, ()))
            end = events.chain_end(self._facts.contracts[key].end for key in contracts)
            self._by_chain[chain] = {
                (Event.LAST_CONTACT, Scope.CONTRACT_CHAIN): events.last_contact(contacts),
                (Event.LAST_SERVICE, Scope.CONTRACT_CHAIN): events.last_service(contacts),
                (Event.CONTRACT_END, Scope.CONTRACT_CHAIN): end,
                (Event.RELATIONSHIP_END, Scope.CONTRACT_CHAIN): end,
            }
        return self._by_chain[chain]


def _later(anchors: Iterable[Anchor]) -> Anchor:
    """What has not begun outweighs what lacks its date, and that the latest day; what cannot happen says nothing."""
    found = [anchor for anchor in anchors if anchor.state is not AnchorState.ABSENT]
    for state in (AnchorState.NOT_STARTED, AnchorState.MISSING):
        for anchor in found:
            if anchor.state is state:
                return anchor
    return max(found, key=lambda anchor: anchor.day or date.min, default=ABSENT)
