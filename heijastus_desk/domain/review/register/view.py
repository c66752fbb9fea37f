"""A register as the checks look at it: its texts with the way to each, its recipients, its classes; worked out once."""

from collections.abc import Iterable
from functools import cached_property

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import Purpose, Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.notices.texts import texts_of
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.signs import says
from heijastus_desk.domain.text_keys import search_key


class Words:
    """A text of hers and the steps to its field; folded once, for many checks look into it."""

    __slots__ = ("_folded", "steps", "text")

    def __init__(self, steps: tuple[str, ...], text: LocalisedText) -> None:
        self.steps = steps
        self.text = text
        self._folded: str | None = None

    @property
    def folded(self) -> str:
        """All languages of it in a row, letters as search folds them."""
        if self._folded is None:
            # The bar keeps words of two languages from being read as neighbours.
            self._folded = search_key(f"{self.text.fi} | {self.text.sv} | {self.text.en}")
        return self._folded


class View:
    """What several checks ask of the same register."""

    def __init__(self, facts: ReviewedRegister) -> None:
        self.facts = facts
        self.register: Register = facts.register
        self.controller: Controller | None = facts.controller

    @cached_property
    def texts(self) -> tuple[Words, ...]:
        """Every text of the register with the way to it."""
        return tuple(Words(steps, text) for steps, text in texts_of(self.register))

    @cached_property
    def _whole(self) -> str:
        """All of it at once: most signs stand nowhere, and one look tells so."""
        return " | ".join(words.folded for words in self.texts)

    @cached_property
    def recipients(self) -> tuple[Recipient, ...]:
        """The recipients it names that are on file."""
        known = {recipient.uid: recipient for recipient in self.facts.recipients}
        uses = self.register.recipients.given or ()
        return tuple(known[use.recipient] for use in uses if use.recipient in known)

    @cached_property
    def classes(self) -> frozenset[RecordClass]:
        """Record classes it names or that are held for it."""
        named = {c for category in self.register.categories for c in category.record_classes}
        ruled = {c for rule in self.register.retention for c in rule.record_classes}
        return self.facts.held_classes | named | ruled

    @property
    def has_a_purpose_without_basis(self) -> bool:
        """Until each purpose has its basis, nobody can tell which rights there are."""
        purposes = self.register.purposes
        return not purposes or any(not purpose.bases for purpose in purposes)

    def quote(self, text: LocalisedText) -> str:
        """The text in the language of the review, else as it is there."""
        return text.get(self.facts.lang) or text.sv or text.en

    def saying(self, sign: str, texts: Iterable[Words]) -> tuple[Words, ...]:
        """Those of the texts that say, in any language, what the sign stands for."""
        if texts is self.texts and not says(sign, self._whole):
            return ()
        return tuple(words for words in texts if says(sign, words.folded))

    def under(self, *roots: str) -> tuple[Words, ...]:
        """The texts of some fields of the register."""
        return tuple(words for words in self.texts if words.steps[0] in roots)

    def processes(self, right: Right) -> tuple[Words, ...]:
        """Her own words on how one right is used."""
        found = enumerate(self.register.requests.processes)
        return tuple(
            Words(("requests", "processes", str(n), "text"), process.text)
            for n, process in found
            if process.right is right
        )


def found(
    check: Check, status: Status, reason: str, *, quote: str = "", steps: Iterable[str] = (), **params: str
) -> Finding:
    """One finding of a check."""
    return Finding(check=check, status=status, reason=reason, quote=quote, params=params, steps=tuple(steps))


def at_purpose(n: int, purpose: Purpose, field: str) -> tuple[str, ...]:
    """The way to a field of a purpose: by its code, as the composed notice names its gaps, else by its number."""
    return ("purposes", purpose.code or str(n), field)


def not_applicable(check: Check, reason: str = "na") -> Finding:
    """A check that has nothing to look at, or must wait for another's answer."""
    return Finding(check=check, status=Status.NA, reason=reason)
