"""The interview: what she does and where else her data live, saved in one change with what follows."""

from dataclasses import dataclass, replace
from uuid import uuid4

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices import directory
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.interview.answers import Answers, Known, PlaceAnswer, Proposed
from heijastus_desk.domain.notices.interview.coverage import covered
from heijastus_desk.domain.notices.interview.filling import begun, propose
from heijastus_desk.domain.notices.practice import Activity
from heijastus_desk.importing.register_templates import starter, starters
from heijastus_desk.services.changing import edit
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.register_rows import free_name, write_controller, write_recipient, write_register
from heijastus_desk.storage.queries.registers import read_recipients, read_registers
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateOffer:
    """A template as it is offered."""

    key: str
    name: LocalisedText
    used_for: LocalisedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What the interview starts from: what is on file, and what she answered before."""

    known: Known
    answers: Answers
    offers: tuple[TemplateOffer, ...]


class InterviewService:
    """Reads what is on file, tells what the answers would make of it, and saves that."""

    def __init__(self, vault: VaultFile, controller: ControllerService) -> None:
        self._vault = vault
        self._controller = controller

    def begin(self) -> Begun:
        """What is on file; raises SETUP_NOT_FINISHED before the first run is finished."""
        known = self._known()
        # Read here, off the window's thread: the rows of places would otherwise wait for the file.
        directory.entries()
        return Begun(known=known, answers=answers_of(known), offers=self.offers())

    def propose(self, answers: Answers, known: Known) -> Proposed:
        """What the answers would make; needs no vault and takes about a millisecond."""
        offered = {one.key: (frozenset(one.activities), one.register) for one in starters()}
        return propose(answers, known, offered, self._vault.clock.today(), lambda: str(uuid4()))

    def save(self, answers: Answers) -> Change:
        """Save the answers, the registers, the recipients and what they are used for: one change, one undo.

        Raises FIELD_TOO_LONG and the like at `places` for a provider's name.
        """
        _check(answers)
        made = self.propose(answers, self._known())
        with edit(self._vault, "practice_saved", Kind.CONTROLLER, Kind.RECIPIENTS, Kind.REGISTERS) as current:
            write_controller(current.transaction, made.controller)
            for recipient in (*made.recipients, *made.retold):
                write_recipient(current.transaction, recipient, None)
            for register in made.changed:
                current.uid = write_register(current.transaction, register, None)
            for _key, register in made.made:
                current.uid = _write_new(current.transaction, register)
        return current.done

    def offers(self) -> tuple[TemplateOffer, ...]:
        """The templates, in the order they are offered."""
        return tuple(TemplateOffer(key=one.key, name=one.register.name, used_for=one.used_for) for one in starters())

    def make_from(self, key: str) -> Change:
        """A register from a template, with her addresses in it; its uid is the change's."""
        controller = self._require()
        register = begun(starter(key).register, controller, self._vault.clock.today())
        with edit(self._vault, "register_saved", Kind.REGISTERS) as current:
            current.uid = _write_new(current.transaction, register)
        return current.done

    def _known(self) -> Known:
        controller = self._require()
        with self._vault.read() as connection:
            registers = tuple(stored.value for stored in read_registers(connection))
            recipients = tuple(stored.value for stored in read_recipients(connection))
        return Known(controller=controller, registers=registers, recipients=recipients)

    def _require(self) -> Controller:
        return self._controller.require()


def answers_of(known: Known) -> Answers:
    """What she answered before; at the first time, what her registers tell of her work."""
    controller = known.controller
    spoken_for = {activity for register in known.registers for activity in covered(register)}
    told = controller.activities or tuple(one for one in Activity if one in spoken_for)
    places = tuple(
        PlaceAnswer(kind=one.kind, in_use=one.in_use, recipient=one.recipient, note=one.note)
        for one in controller.places
    )
    return Answers(activities=told, places=places)


def _write_new(transaction: Transaction, register: Register) -> str:
    short_name = free_name(transaction, register.short_name)
    return write_register(transaction, replace(register, uid="", short_name=short_name), None)


def _check(answers: Answers) -> None:
    for place in answers.places:
        try:
            values.line(place.name)
            values.prose(place.note)
        except HeijastusError as error:
            raise HeijastusError(error.code, field=f"place_{place.kind.value}", **error.params) from None
