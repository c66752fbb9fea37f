"""What the panel of letters works with: the case, its letters, and what can still be written."""

from dataclasses import dataclass

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.values import CaseLetter, LetterKind, RightsRequest


@dataclass(frozen=True, slots=True)
class Choice:
    """A letter that was written (`uid`), or one that can be (`kind`)."""

    kind: LetterKind
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The case as it stands now."""

    case: RightsRequest
    possible: tuple[LetterKind, ...]

    def letter(self, uid: str) -> CaseLetter | None:
        """A letter that was written."""
        return next((one for one in self.case.letters if one.uid == uid), None)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be shown: first what can be written, the next one first; then what was written, the newest first."""
        new = (Choice(kind) for kind in self.possible)
        return (*new, *(Choice(one.kind, one.uid) for one in reversed(self.case.letters)))

    def first(self, wanted: LetterKind | None) -> Choice | None:
        """Where to begin: at the letter of the kind she came for, her unsent one, else at what is due next."""
        of_kind = [one for one in reversed(self.case.letters) if wanted in {None, one.kind}]
        unsent = next((one for one in of_kind if one.sent_on is None), None)
        if unsent is not None:
            return Choice(unsent.kind, unsent.uid)
        if wanted is not None and of_kind:
            return Choice(wanted, of_kind[0].uid)
        if wanted in self.possible:
            return Choice(wanted) if wanted else None
        return next(iter(self.choices), None)


@dataclass(frozen=True, slots=True)
class Shown:
    """The letter in the editor and the choice it came by."""

    choice: Choice
    letter: CaseLetter

    @property
    def lang(self) -> Lang:
        return self.letter.lang

    @property
    def is_sent(self) -> bool:
        """Whether it may not be changed any more."""
        return self.letter.sent_on is not None
