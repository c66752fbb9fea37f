"""What a letter of a case proposes to say; each kind is one function here or in `answers`.

Legal source: Arts. 7(3), 12 and 15-22 GDPR, sections 21, 34 and 35 of the Data Protection Act (1050/2018).
"""

from collections.abc import Callable, Mapping
from typing import Final

from heijastus_desk.documents.letters import answers
from heijastus_desk.documents.letters.facts import LetterFacts
from heijastus_desk.documents.letters.writer import Writer
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.deadlines import response_deadline
from heijastus_desk.domain.rights.letters import FINISHING
from heijastus_desk.domain.rights.values import CaseLetter, IdentityMethod, LetterKind, RequesterKind, TaskKind
from heijastus_desk.wording.sentences import format_date

_TO_OTHERS: Final = frozenset({LetterKind.RECIPIENT_NOTICE, LetterKind.FORWARDING})
"""Letters that do not go to whoever asks."""


def composed(kind: LetterKind, facts: LetterFacts, lang: Lang) -> CaseLetter:
    """The proposed letter, unsaved."""
    writer = Writer(facts, lang)
    if kind not in _TO_OTHERS:
        writer.write("common.reference")
        if facts.case.requester is RequesterKind.REPRESENTATIVE:
            writer.write("common.representing", mandate=facts.case.representative)
    _LETTERS[kind](writer)
    return CaseLetter(
        uid="",
        kind=kind,
        lang=lang,
        addressee=_addressee(kind, writer),
        title=writer.say(f"title.{kind.value}"),
        body=writer.body(),
        made_on=facts.made_on,
        task=facts.task.uid if facts.task and kind in FINISHING else "",
    )


def _addressee(kind: LetterKind, writer: Writer) -> str:
    case = writer.facts.case
    if kind in _TO_OTHERS:
        return _recipient(writer)
    # To an address that may be read by somebody else nothing is written before she has chosen where it goes.
    where = writer.facts.reply_to or (writer.say("common.gap_address") if case.reply_to else "")
    return "\n".join(part for part in (case.requester_name or case.person_name, where) if part)


def _recipient(writer: Writer) -> str:
    return writer.facts.recipient or writer.say("lifting.gap_recipient")


def _receipt(writer: Writer) -> None:
    writer.write("receipt.received")
    writer.rights()
    writer.write("receipt.when", "common.free", "receipt.nothing_goes", "receipt.wrong")


def _identity_query(writer: Writer) -> None:
    asked = [one.method for one in writer.facts.case.identity if one.asked_on and not one.verified_on]
    method = asked[-1] if asked else IdentityMethod.CALL_BACK
    writer.write("identity.why", f"identity.{method.value}", "identity.not_asked", "identity.then", "identity.not_you")


def _extension(writer: Writer) -> None:
    case = writer.facts.case
    day = response_deadline(case.received_on, extended=True)
    writer.write("extension.told", extended=format_date(day, writer.lang))
    writer.write("extension.why", reason=case.extension_reason or writer.say("extension.gap"))
    writer.write("extension.earlier")
    writer.remedies()


def _fee_notice(writer: Writer) -> None:
    writer.write("fee.told", "fee.why", "fee.cost", "fee.withdraw")
    writer.remedies()


def _certificate(writer: Writer) -> None:
    writer.write("certificate.told")
    writer.bullets([writer.say(f"certificate.{key}") for key in ("was", "now", "day")])
    told = [one.whom for one in writer.facts.case.tasks if one.kind is TaskKind.TELL_RECTIFIED and one.whom]
    writer.write("certificate.told_to" if told else "certificate.told_none")
    writer.bullets(told)


def _recipient_notice(writer: Writer) -> None:
    kind = writer.facts.task.kind if writer.facts.task else TaskKind.TELL_RECTIFIED
    writer.write("recipient.person", f"recipient.{kind.value}")
    if kind is not TaskKind.CORRECT_SOURCE:
        writer.write("recipient.law")
    writer.write("recipient.confirm")


def _lifting(writer: Writer) -> None:
    facts = writer.facts
    if facts.restriction is None or facts.lifts_on is None:
        raise ValueError("a lifting needs a restriction")
    since = format_date(facts.restriction.opened_on, writer.lang)
    writer.write("lifting.told", since=since, lifted=format_date(facts.lifts_on, writer.lang))
    writer.write("lifting.before", "lifting.after")
    writer.remedies()


def _forwarding(writer: Writer) -> None:
    case = writer.facts.case
    writer.write("forwarding.told", "forwarding.asked")
    writer.rights()
    if case.reply_to:
        writer.write("forwarding.reply", reply_to=" ".join(case.reply_to.split()))
    writer.write("forwarding.clock", "forwarding.help", "forwarding.person_told")


def _forwarded_note(writer: Writer) -> None:
    writer.write("forwarded.told", recipient=_recipient(writer))
    writer.write("forwarded.done", "forwarded.clock", "forwarded.own")
    writer.remedies()


def _orderer_refusal(writer: Writer) -> None:
    for key in ("told", "why_right", "why_secret", "why_controller", "given", "self", "nothing"):
        writer.write(f"orderer.{key}")
    if writer.facts.practice.reach:
        writer.write("common.reach")


_LETTERS: Final[Mapping[LetterKind, Callable[[Writer], None]]] = {
    LetterKind.RECEIPT: _receipt,
    LetterKind.IDENTITY_QUERY: _identity_query,
    LetterKind.EXTENSION: _extension,
    LetterKind.FEE_NOTICE: _fee_notice,
    LetterKind.ANSWER: answers.answer,
    LetterKind.NOTHING_HELD: answers.nothing_held,
    LetterKind.REFUSAL: answers.refusal,
    LetterKind.PARTIAL_REFUSAL: answers.partial_refusal,
    LetterKind.CORRECTION_CERTIFICATE: _certificate,
    LetterKind.RECIPIENT_NOTICE: _recipient_notice,
    LetterKind.LIFTING: _lifting,
    LetterKind.FORWARDING: _forwarding,
    LetterKind.FORWARDED_NOTE: _forwarded_note,
    LetterKind.ORDERER_REFUSAL: _orderer_refusal,
}
