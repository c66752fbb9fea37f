"""What the review of a register rests on."""

from dataclasses import dataclass
from datetime import date

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, RecordClass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedRegister:
    """A register with everything its notice is made from, and the other registers of the same controller.

    `held_categories` and `held_classes` are what the map says this file holds for it. `lang` is the language
    findings quote her texts in, where she has written them in it.
    """

    controller: Controller | None
    register: Register
    recipients: tuple[Recipient, ...] = ()
    held_categories: frozenset[DataCategory] = frozenset()
    held_classes: frozenset[RecordClass] = frozenset()
    today: date
    others: tuple[Register, ...] = ()
    lang: Lang = Lang.FI
