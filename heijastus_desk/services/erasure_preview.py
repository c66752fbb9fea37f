"""Makes the preview of an erasure, and what she chose in it into what is carried out."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from heijastus_desk.domain.aliases import is_ours
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices, KeptBecause, KeptCount, MentionChoice
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.privacy.naming_passages import NamedPart, instead_of
from heijastus_desk.services.erasure_planning import Plan
from heijastus_desk.services.erasure_views import ErasurePreview, Figure, HandedOut, Mention, Passage, Staying, Waiting
from heijastus_desk.services.subject_export import file_name
from heijastus_desk.storage.erasing import keeping as reading
from heijastus_desk.storage.erasing.cases import CaseFacts, classes_of, facts_of, papers_of
from heijastus_desk.storage.erasing.hours import summed
from heijastus_desk.storage.erasing.masking import Aliases
from heijastus_desk.storage.erasing.mentions import FoundMention, find_mentions
from heijastus_desk.storage.erasing.selection import select_rows
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.ledger import Erasure, Masked, NamedIn, Root

_AROUND = 60
"""characters of the text shown on either side of a name"""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Her choices as the ledger and the sweep need them."""

    ground: DestructionGround = DestructionGround.PERIOD_OVER
    masked: tuple[Masked, ...] = ()
    named: tuple[NamedIn, ...] = ()
    keeps_figures: bool = True
    aliases: Aliases = field(default_factory=dict[Root, Mapping[Root, str]])
    facts: CaseFacts | None = None
    not_looked_at: int = 0

    @property
    def kept_mentions(self) -> dict[KeptBecause, int]:
        """How many records go on naming the person, by reason."""
        return dict(Counter(KeptBecause(because) for _table, _uid, because in self.named))


class ErasurePreviews:
    """Reads only."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def of(
        self, roots: Sequence[Root], plan: Plan, ground: DestructionGround, away: Sequence[Waiting]
    ) -> ErasurePreview:
        """What an erasure by this plan would do; `away` are the copies out of reach."""
        going, packages = plan.chosen.going, self.packages(roots)
        with self._vault.read() as connection:
            mentions = find_mentions(connection, roots, plan.chosen)
            figures = {} if ground is DestructionGround.REQUEST else summed(connection, going.get("session", ()))
            return ErasurePreview(
                goes={table: len(ids) for table, ids in sorted(going.items())},
                stripped={table: len(ids) for table, ids in sorted(plan.chosen.stripped.items())},
                untied=plan.chosen.ties,
                stays=plan.stays,
                mentions=tuple(_mention(one) for one in mentions),
                packages=packages,
                unreachable=tuple(away),
                goes_by_class=classes_of(connection, going),
                papers=papers_of(connection, going),
                figures=tuple(Figure(year, kind, *sums) for (year, kind), sums in sorted(figures.items())),
                copies_until=max((one.expires_on for one in away if one.expires_on), default=None),
                ground=ground,
                proof=plan.proof,
            )

    def chosen(self, roots: Sequence[Root], plan: Plan, choices: ErasureChoices, today: date) -> Chosen:
        """What she chose, against the records as they are now; a choice for a record that names nobody is left out.

        Raises ERASURE_HELD (field `mentions`) for an alias in a record that is frozen itself, CHOICE_UNKNOWN (same
        field) for a choice that is neither an alias nor a reason, or both.
        """
        with self._vault.read() as connection:
            mentions = find_mentions(connection, roots, plan.chosen)
            facts = facts_of(connection, plan.chosen.going, today, kept_counts(plan.stays))
        masked: list[Masked] = []
        named: list[NamedIn] = []
        aliases: dict[Root, Mapping[Root, str]] = {}
        for one in mentions:
            choice = choices.mentions.get((one.table, one.uid))
            if choice is None:
                continue
            if _alias(one, choice):
                aliases[one.table, one.uid] = given = _given(one, choice.alias.strip())
                first = next(iter(given.values()), "")
                ledger_alias = first if is_ours(first) else ""
                masked += [(one.table, one.uid, column, ledger_alias) for column in one.parts]
            elif choice.because:
                named.append((one.table, one.uid, choice.because.value))
        looked_at = len(aliases) + len(named)
        undecided = len(mentions) - looked_at
        told = replace(facts, undecided=undecided)
        return Chosen(choices.ground, tuple(masked), tuple(named), choices.figures_stay, aliases, told, undecided)

    def facts_again(self, erasure: Erasure, plan: Plan, today: date) -> CaseFacts:
        """What the case of an erasure tells that was stopped before its rows went, read anew."""
        decided = {one[:2] for one in (*erasure.masked, *erasure.named)}
        with self._vault.read() as connection:
            chosen = select_rows(connection, erasure.roots, erasure.kept)
            named = {(one.table, one.uid) for one in find_mentions(connection, erasure.roots, chosen)}
            facts = facts_of(connection, chosen.going, today, kept_counts(plan.stays))
        return replace(facts, undecided=len(named - decided))

    def packages(self, roots: Sequence[Root]) -> tuple[HandedOut, ...]:
        """What was gathered for the persons among the roots."""
        persons = [uid for table, uid in roots if table == "person"]
        with self._vault.read() as connection:
            found = [one for uid in persons for one in reading.packages_of(connection, uid)]
        return tuple(HandedOut(file_name(number), on) for number, on in found)


def kept_counts(stays: Iterable[Staying]) -> tuple[KeptCount, ...]:
    """How many records stay, by class and last day."""
    counted = Counter((one.record_class, one.until) for one in stays)
    ordered = sorted(counted.items(), key=lambda item: (item[0][0].value, item[0][1] or date.max))
    return tuple(KeptCount(record_class, count, until) for (record_class, until), count in ordered)


def _alias(one: FoundMention, choice: MentionChoice) -> bool:
    """Whether she chose an alias for it; a row that is only tied has no text to put one in."""
    has_alias = bool(choice.alias.strip())
    if has_alias == (choice.because is not None):
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="mentions", given="")
    if has_alias and one.is_held:
        raise HeijastusError(ErrorCode.ERASURE_HELD, field="mentions")
    return has_alias and bool(one.parts)


def _given(one: FoundMention, alias: str) -> dict[Root, str]:
    """Her alias for the first party the row names; the proposed ones for the others."""
    return {key: alias if place == 0 else other for place, (key, other) in enumerate(one.aliases.items())}


def _mention(one: FoundMention) -> Mention:
    return Mention(
        table=one.table,
        uid=one.uid,
        is_tied=one.is_tied,
        about=one.about,
        record_class=one.record_class,
        dated_on=one.dated_on,
        passages=tuple(
            _passage(column, one.texts[column], part, one.aliases[part.key])
            for column, parts in one.parts.items()
            for part in parts
        ),
        alias=next(iter(one.aliases.values()), ""),
        is_held=one.is_held,
    )


def _passage(column: str, text: str, part: NamedPart, alias: str) -> Passage:
    end = part.start + part.length
    return Passage(
        column=column,
        start=part.start,
        length=part.length,
        before=text[max(0, part.start - _AROUND) : part.start],
        found=text[part.start : end],
        after=text[end : end + _AROUND],
        instead=instead_of(text, part, alias),
    )
