"""What is due and put off: remind later, twice at most, and what that makes of her notices."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.reminders import Reminder, put_off, standing
from heijastus_desk.domain.retention.terms import Action, State
from heijastus_desk.services.changing import edit
from heijastus_desk.services.retention import RetentionItem, RetentionService
from heijastus_desk.storage.queries.reminders import StoredReminder, read_reminders
from heijastus_desk.storage.queries.routes import only_owner
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

Item = tuple[str, str]
"""Table and uid of a row."""


@dataclass(frozen=True, slots=True)
class PutOff:
    """How many items rest and until when the first of them; how many were put off for the last time, and it is over."""

    resting: int = 0
    until: date | None = None
    spent: int = 0


class ReminderService:
    """Puts off what is due; nothing else can be, for nothing else asks for anything."""

    def __init__(self, vault: VaultFile, retention: RetentionService) -> None:
        self._vault, self._retention = vault, retention

    def of(self, items: Iterable[Item]) -> Mapping[Item, Reminder]:
        """The reminders of these items, also those of a time that ran out before."""
        wanted = frozenset(items)
        with self._vault.read() as connection:
            stored = read_reminders(connection, [uid for _, uid in wanted])
        return {(one.table, one.item): one.value for one in stored if (one.table, one.item) in wanted}

    def put_off(self, items: Iterable[Item], on: date | None = None) -> Change:
        """Remind of these 30 days after `on`, today unless told otherwise; all of them or none, and one undo.

        What is put off already and still rests stays as it is. Raises REMINDER_NOT_DUE for what is not due,
        REMINDER_RESTS (`first`, the day) when all of it rests, REMINDER_SPENT for what was put off twice before.
        """
        today = on or self._vault.clock.today()
        wanted = tuple(dict.fromkeys(items))
        due = {item: _erasable_from(found) for item, found in self._due(wanted).items()}
        if not wanted or any(item not in due for item in wanted):
            raise HeijastusError(ErrorCode.REMINDER_NOT_DUE)
        with edit(self._vault, "put_off", Kind.HOLDS) as current:
            transaction = current.transaction
            known = read_reminders(transaction.connection, [uid for _, uid in wanted])
            stored = {(one.table, one.item): one for one in known}
            resting: list[date] = []
            for item in wanted:
                before = stored.get(item)
                last = standing(before.value if before else None, due[item])
                value = put_off(last, today)
                if value == last:
                    resting.append(value.until)
                else:
                    _store(transaction, item, before, value)
            if len(resting) == len(wanted):
                raise HeijastusError(ErrorCode.REMINDER_RESTS, first=min(resting))
        return current.done

    def put_off_now(self, on: date | None = None) -> PutOff:
        """What Today tells of what was put off; quick where nothing was."""
        today = on or self._vault.clock.today()
        with self._vault.read() as connection:
            stored = {(one.table, one.item): one.value for one in read_reminders(connection)}
        told = [
            (value, len(decided))
            for item, decided in self._due(stored).items()
            if (value := standing(stored[item], _erasable_from(decided))) is not None
        ]
        resting = [(value, count) for value, count in told if value.rests(today)]
        return PutOff(
            resting=sum(count for _, count in resting),
            until=min((value.until for value, _ in resting), default=None),
            spent=sum(count for value, count in told if value.is_spent(today)),
        )

    def overdue_for_notices(self, on: date | None = None) -> Mapping[str, Mapping[RecordClass, int]]:
        """What the notices promised to erase and she still has after putting it off twice.

        Items per record class, by the uid of the register whose rule says when they go; what no register's own
        rule decides about is in none.
        """
        today = on or self._vault.clock.today()
        with self._vault.read() as connection:
            stored = read_reminders(connection)
        spent = {(one.table, one.item): one for one in stored if one.value.is_spent(today)}
        found: dict[str, dict[RecordClass, int]] = {}
        for item, decided in self._due(spent).items():
            if standing(spent[item].value, _erasable_from(decided)) is None:
                continue
            for register in dict.fromkeys(_register(one) for one in decided):
                if register:
                    counted = found.setdefault(register, {})
                    counted[decided[0].record_class] = counted.get(decided[0].record_class, 0) + 1
        return found

    def _due(self, items: Iterable[Item]) -> dict[Item, list[RetentionItem]]:
        wanted = tuple(items)
        found: dict[Item, list[RetentionItem]] = {}
        if wanted:
            for one in self._retention.of_items(wanted).items:
                if one.decision.state is State.DUE and one.decision.action is not Action.REVIEW:
                    found.setdefault((one.table, one.uid), []).append(one)
        return found


def _store(transaction: Transaction, item: Item, before: StoredReminder | None, value: Reminder) -> None:
    columns = {"times": value.times, "put_off_on": value.put_off_on, "until": value.until}
    if before is not None:
        transaction.update("reminder", before.uid, columns)
        return
    table, uid = item
    owner = only_owner(transaction.connection, table, transaction.fetch(table, uid)["id"])
    transaction.insert("reminder", {"person_id": owner, "item_table": table, "item_uid": uid, **columns})


def _erasable_from(decided: Iterable[RetentionItem]) -> date | None:
    """Of a row that several own: since when the first of them could go."""
    return min((one.decision.erasable_from for one in decided if one.decision.erasable_from), default=None)


def _register(item: RetentionItem) -> str:
    decision = item.decision
    applied = (outcome.applied for outcome in decision.per_rule)
    return next((one.register_uid for one in applied if one.rule.uid == decision.rule), "")


__all__ = ["PutOff", "Reminder", "ReminderService"]
