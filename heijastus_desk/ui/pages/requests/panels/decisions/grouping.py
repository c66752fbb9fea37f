"""Proposals that say the same put together: a thousand notes are one decision, unless she goes through them."""

from collections.abc import Iterable
from dataclasses import dataclass

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.resolver import ItemDecision, Proposal
from heijastus_desk.domain.rights.values import Decision

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Records of one class with the same proposal and the same decision."""

    key: Key
    proposals: tuple[Proposal, ...]

    @property
    def first(self) -> Proposal:
        return self.proposals[0]

    @property
    def decision(self) -> Decision:
        """What was decided, else what is proposed."""
        return self.first.decided or self.first.proposed


def grouped(proposals: Iterable[Proposal], apart: frozenset[Key]) -> tuple[Group, ...]:
    """The groups in the order of the records; those whose key is in `apart` one by one."""
    found: dict[Key, list[Proposal]] = {}
    for one in proposals:
        found.setdefault(_key(one), []).append(one)
    groups: list[Group] = []
    for key, several in found.items():
        if key in apart:
            groups += [Group((*key, one.table, one.uid), (one,)) for one in several]
        else:
            groups.append(Group(key, tuple(several)))
    return tuple(groups)


def _key(one: Proposal) -> Key:
    return (one.record_class, one.proposed, one.reason.code, one.until, one.forwarded_to)


def decisions_of(group: Group, right: Right, decision: Decision, reason: str) -> tuple[ItemDecision, ...]:
    """A decision of hers about every record of a group; the article and the day are the proposed ones."""
    return tuple(
        ItemDecision(
            right=right,
            table=one.table,
            uid=one.uid,
            decision=decision,
            article=one.article,
            reason=reason,
            until=one.until if decision is not Decision.GRANT else None,
        )
        for one in group.proposals
    )
