"""Fills the fixed sentences of letters with the facts of a case."""

from dataclasses import dataclass, field

from heijastus_desk import assets
from heijastus_desk.documents.letters.facts import LetterFacts
from heijastus_desk.documents.notice.texts import authority
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.wording.sentences import format_date


@dataclass(slots=True)
class Writer:
    """Paragraphs of one letter in one language, in the form `CaseLetter.body` tells."""

    facts: LetterFacts
    lang: Lang
    paragraphs: list[str] = field(default_factory=list[str])

    def say(self, key: str, **more: object) -> str:
        """The sentence with this dotted key; raises KeyError for one nobody worded."""
        part, _, name = key.partition(".")
        sentence: str = assets.table("letters", f"{self.lang.value}.toml")[part][name]
        return sentence.format_map({**self._known(), **more})

    def known(self, key: str) -> str:
        """The sentence with this dotted key, or nothing."""
        part, _, name = key.partition(".")
        return self.say(key) if name in assets.table("letters", f"{self.lang.value}.toml")[part] else ""

    def write(self, *keys: str, **more: object) -> None:
        """Paragraphs by their keys."""
        self.paragraphs += [self.say(key, **more) for key in keys]

    def add(self, text: str) -> None:
        """A paragraph that is worded already; nothing for an empty one."""
        if text:
            self.paragraphs.append(text)

    def heading(self, text: str) -> None:
        self.paragraphs.append(f"# {text}")

    def bullets(self, lines: list[str]) -> None:
        """A list; a line break within a point would end it."""
        self.add("\n".join(f"- {' '.join(line.split())}" for line in lines))

    def rights(self) -> None:
        """What was asked, as a list."""
        self.bullets([self.right(one) for one in self.facts.case.asked])

    def right(self, right: Right) -> str:
        return self.say(f"right.{right.value}")

    def remedies(self, *, refused: bool = False, access: bool = False) -> None:
        """How to complain (Arts. 12(4), 77, 79); for refused access also section 34(4) of the Data Protection Act."""
        self.heading(self.say("common.disagree"))
        said = [self.say("remedy.first")] if self.facts.practice.reach else []
        block = authority(self.lang)
        said += [self.say("remedy.complaint", **block), self.say("remedy.court")]
        if refused:
            said.append(self.say("remedy.duty"))
        self.paragraphs.append(" ".join(said))
        if access:
            self.write("remedy.ombudsman")

    def body(self) -> str:
        """The whole text, signed with the day and her business."""
        practice = self.facts.practice
        signed = (format_date(self.facts.made_on, self.lang), practice.name, practice.reach)
        return "\n\n".join([*self.paragraphs, "\n".join(line for line in signed if line)])

    def _known(self) -> dict[str, object]:
        facts, case = self.facts, self.facts.case
        days = {
            "received": case.received_on,
            "due": facts.clock.due,
            "deadline": facts.clock.deadline,
            "day": facts.made_on,
            "copies_until": facts.copies_until,
        }
        return {
            **{name: format_date(day, self.lang) for name, day in days.items()},
            "number": case.number,
            "person": case.person_name or case.requester_name,
            "reach": facts.practice.reach or facts.practice.name,
        }
