"""Others' rights in the package of a case: passages that name somebody else, looked through one by one (Art. 15(4))."""

from collections.abc import Sequence
from typing import Final

from heijastus_desk.documents.subject.labels import table_title
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.passages import NamingPassage, PassageDecision, Spot
from heijastus_desk.domain.rights.values import PassageChoice
from heijastus_desk.privacy.reviewed_data import Reviewed
from heijastus_desk.privacy.reviewing import Material, Other, Review, instead
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.requests import open_case
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.others_on_file import read_others, shared_records, withheld_texts
from heijastus_desk.storage.queries.registers import read_controller
from heijastus_desk.storage.queries.request_passages import read_decisions
from heijastus_desk.storage.queries.requests import read_cases
from heijastus_desk.storage.queries.subject_rows import read_subject
from heijastus_desk.storage.vault_file import VaultFile

_MOST_KNOWN: Final = 12
"""reviews kept until something is written: the board asks for every open case"""


class RequestPassageService:
    """Finds what concerns others, keeps what she chose, and gives the data with her choices carried out.

    Nothing is chosen for her. A choice holds for the text as she saw it: edited, the text is asked about again.
    """

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault
        self._known: dict[tuple[str, bool], tuple[int, Review]] = {}
        vault.touched.on_rewritten.append(self._drop_known)

    def passages(self, uid: str, *, organisations: bool = False) -> tuple[NamingPassage, ...]:
        """Every passage of a case's person that concerns others, with what was chosen; none for nobody on file.

        Raises RECORD_NOT_FOUND for an unknown case.
        """
        review = self._review(uid, organisations=organisations)
        return review.passages if review else ()

    @staticmethod
    def title(table: str, lang: Lang) -> str:
        """What the record a passage stands in is called, as in the package."""
        return table_title(table, lang)

    @staticmethod
    def instead(passage: NamingPassage, choice: PassageChoice) -> str:
        """What the package would read in the place of a passage, as it was found under this choice."""
        return instead(passage, choice)

    def open_count(self, uid: str) -> int:
        """How many passages wait for a decision; raises RECORD_NOT_FOUND."""
        review = self._review(uid)
        return review.open_count if review else 0

    def reviewed(self, uid: str) -> Reviewed:
        """The data of the case's person with her choices carried out; the working copy knows nothing of them.

        Raises REVIEW_OPEN(count) while something waits or a text changed since, SUBJECT_NOT_FOUND where the case is
        about nobody on file, RECORD_NOT_FOUND.
        """
        review = self._review(uid, organisations=True)
        if review is None:
            raise HeijastusError(ErrorCode.SUBJECT_NOT_FOUND)
        if review.open_count:
            raise HeijastusError(ErrorCode.REVIEW_OPEN, count=review.open_count)
        return review.reviewed()

    def choose(self, uid: str, decisions: Sequence[PassageDecision]) -> Change:
        """Keep her choices for these passages, in place of earlier ones.

        Raises PASSAGE_CHANGED where a text reads otherwise than she saw it, CHOICE_UNKNOWN for a choice this sort of
        passage does not have, CASE_CLOSED.
        """
        there = {one.spot: one for one in self.passages(uid)}
        if any(one.spot not in there for one in decisions):
            there = {one.spot: one for one in self.passages(uid, organisations=True)}
        for one in decisions:
            passage = there.get(one.spot)
            if passage is None or passage.digest != one.digest:
                raise HeijastusError(ErrorCode.PASSAGE_CHANGED)
            if one.choice not in passage.choices:
                raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="choice", given=one.choice.value)
        with edit(self._vault, "passages_decided", Kind.REQUESTS) as current:
            transaction = current.transaction
            case = open_case(transaction, uid)["id"]
            known = {_spot(row): row for row in transaction.rows("request_passage", request_id=case)}
            for one in {one.spot: one for one in decisions}.values():
                alias = there[one.spot].alias if one.choice is PassageChoice.ALIAS else ""
                said = {"digest": one.digest, "choice": one.choice.value, "because": _because(one), "alias": alias}
                if one.spot in known:
                    transaction.update("request_passage", known[one.spot]["uid"], said)
                else:
                    transaction.insert("request_passage", {"request_id": case, **_place(one), **said})
            current.uid = uid
        return current.done

    def forget(self, uid: str, spots: Sequence[Spot]) -> Change:
        """Take choices back, so that these passages are asked about again; raises CASE_CLOSED."""
        with edit(self._vault, "passages_decided", Kind.REQUESTS) as current:
            case = open_case(current.transaction, uid)["id"]
            for row in current.transaction.rows("request_passage", request_id=case):
                if _spot(row) in set(spots):
                    current.transaction.delete("request_passage", row["uid"])
            current.uid = uid
        return current.done

    def _review(self, uid: str, *, organisations: bool = False) -> Review | None:
        stamp = self._vault.touched.stamp_of_all()
        kept = self._known.get((uid, organisations))
        if kept and kept[0] == stamp:
            return kept[1]
        with self._vault.read() as connection:
            case = found(next(iter(read_cases(connection, uid)), None))
            data = read_subject(connection, case.person) if case.person else None
            if data is None:
                return None
            person = dict(data.of_table("person")[0].values)
            controller = read_controller(connection)
            others = read_others(connection, case.person, organisations=organisations)
            material = Material(
                data=data,
                inventory=data_inventory(),
                own=(str(person["given_name"]), str(person["family_name"])),
                hers=controller.value.person_name if controller else "",
                others=[Other(one.name, one.shown, one.reason) for one in others],
                shared=shared_records(connection, data),
                withheld=withheld_texts(connection, data),
                decided=read_decisions(connection, uid),
            )
        review = Review(material)
        # A new dict each time: the reader's and the writer's threads both come here.
        latest = list(self._known.items())[-(_MOST_KNOWN - 1) :]
        self._known = {**dict(latest), (uid, organisations): (stamp, review)}
        return review

    def _drop_known(self) -> None:
        self._known = {}


def _place(one: PassageDecision) -> dict[str, str | int]:
    return {
        "item_table": one.table,
        "item_uid": one.uid,
        "item_column": one.column,
        "start": one.start,
        "length": one.length,
    }


def _spot(row: dict[str, object]) -> Spot:
    return (
        str(row["item_table"]),
        str(row["item_uid"]),
        str(row["item_column"]),
        int(str(row["start"])),
        int(str(row["length"])),
    )


def _because(one: PassageDecision) -> str | None:
    return one.because.value if one.because and one.choice is not PassageChoice.SHOW else None
