"""Freezing a notice: what it says now beside its newest version, kept with the facts it rests on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.document import HeldFacts, NoticeDocument, NoticeFacts
from heijastus_desk.documents.notice.frozen import FrozenNotice, freeze
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.versions import VersionFacts, version_facts
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.storage.content_codec import encode
from heijastus_desk.storage.queries.deliveries import VersionRow, newest_versions
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

_OF_A_DELIVERY = HeldFacts(frozenset({DataCategory.RIGHTS}), frozenset({RecordClass.DELIVERY_PROOF}))
"""What giving a notice adds to the file: named in the notice beforehand, or the first delivery would outdate it."""


@dataclass(frozen=True, slots=True)
class Freezing:
    """What a notice says now beside its newest frozen version."""

    register: str
    newest: tuple[VersionRow, ...]
    documents: Mapping[Lang, NoticeDocument]
    says: Mapping[Lang, FrozenNotice]
    langs: frozenset[Lang]
    """those that are wanted"""
    rests_on: VersionFacts

    @property
    def number(self) -> int:
        """The number of what the notice says now: that of the newest version, or one more when it differs."""
        if not self.newest:
            return 1
        same = all(row.sha256 == self.says[row.lang].sha256 for row in self.newest)
        return self.newest[0].number + (0 if same else 1)

    @property
    def is_kept(self) -> bool:
        """Whether the newest version says it already, in every language wanted."""
        return (
            bool(self.newest) and self.number == self.newest[0].number and self.langs <= {r.lang for r in self.newest}
        )

    def freeze(self, transaction: Transaction, on: date, reason: str = "") -> dict[Lang, str]:
        """The uid of the version in each language wanted; kept now where it was not yet."""
        number = self.number
        kept = [row for row in self.newest if row.number == number]
        given = by_language(kept)
        for lang in sorted(self.langs - given.keys()):
            row = transaction.insert(
                "notice_version",
                {
                    "register_id": transaction.id_of("register", self.register),
                    "number": number,
                    "lang": lang.value,
                    "used_from": kept[0].used_from if kept else on,
                    "reason": reason,
                    "content": self.says[lang].content,
                    "sha256": self.says[lang].sha256,
                    "facts": encode(self.rests_on),
                },
            )
            given[lang] = row["uid"]
        return given


def plan_freezing(
    vault: VaultFile, notices: NoticeService, register: str, langs: frozenset[Lang], *, changed: Register | None = None
) -> Freezing:
    """What freezing a register's notice (uid) in these languages would keep; raises as `NoticeService.facts`.

    `changed` is the register as it is about to be saved, where that is not what is stored.
    """
    facts = with_deliveries(notices.facts(register) if changed is None else notices.facts_of(changed))
    with vault.read() as connection:
        newest = newest_versions(connection, register).get(register, ())
    documents = {lang: compose(facts, lang) for lang in Lang if lang in langs | {row.lang for row in newest}}
    return Freezing(
        register,
        newest,
        documents,
        {lang: freeze(document) for lang, document in documents.items()},
        langs,
        version_facts(
            facts.controller, facts.register, facts.recipients, facts.held.categories, facts.held.record_classes
        ),
    )


def by_language(rows: Sequence[VersionRow]) -> dict[Lang, str]:
    """The uids of a version's rows by language."""
    return {row.lang: row.uid for row in rows}


def with_deliveries(facts: NoticeFacts) -> NoticeFacts:
    """The facts with what giving the notice adds to the file."""
    held = HeldFacts(
        facts.held.categories | _OF_A_DELIVERY.categories,
        facts.held.record_classes | _OF_A_DELIVERY.record_classes,
        facts.held.statutory,
    )
    return replace(facts, held=held)
