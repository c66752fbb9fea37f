"""What a notice is composed from and what comes out: plain frozen values."""

from dataclasses import dataclass, field
from datetime import date

from heijastus_desk.documents.blocks import Section, texts
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, RecordClass


@dataclass(frozen=True, slots=True)
class HeldFacts:
    """What the map of personal data says is held in this file for the register.

    `statutory` names the classes a statute keeps for a period of its own (voucher, ledger).
    """

    categories: frozenset[DataCategory] = frozenset()
    record_classes: frozenset[RecordClass] = frozenset()
    statutory: frozenset[RecordClass] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFacts:
    """Everything one notice rests on."""

    controller: Controller
    register: Register
    recipients: tuple[Recipient, ...] = ()
    today: date
    held: HeldFacts = field(default_factory=HeldFacts)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDocument:
    """A notice in one language, without a form.

    `unanswered`: fields nobody has answered; nothing is printed for them, a draft marks them.
    `untranslated`: fields printed in another language because this one is missing.
    `withheld`: statements of hers that the recorded recipients contradict and that are not printed.
    `unnamed`: categories held here that the register does not name; they are printed all the same.
    """

    title: str
    subtitle: str
    lang: Lang
    lead: str
    foot_note: str
    page_text: str
    controller: str
    author: str
    """A trade name for the file's properties; a natural person is not put there."""
    made_on: date
    sections: tuple[Section, ...]
    unanswered: tuple[str, ...] = ()
    untranslated: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    unnamed: tuple[DataCategory, ...] = ()

    def text(self) -> str:
        """The whole notice as plain text, a line per piece."""
        lines = [self.title, self.subtitle, self.controller, self.lead]
        for number, section in enumerate(self.sections, 1):
            lines += ["", f"{number}. {section.heading}", *texts(section.blocks)]
        return "\n".join([*lines, "", self.foot_note])
