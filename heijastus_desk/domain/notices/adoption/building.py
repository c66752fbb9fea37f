"""What becomes of the suggestions she confirmed: her business filled in, new recipients, and the register."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from heijastus_desk.domain.languages import NO_TEXT, LocalisedText
from heijastus_desk.domain.notices.adoption import requesting, signs
from heijastus_desk.domain.notices.adoption.companies import firm_and_group
from heijastus_desk.domain.notices.adoption.facts import legal_form, place_of
from heijastus_desk.domain.notices.adoption.suggestion import Adopted, OnFile, Suggestion, Target
from heijastus_desk.domain.notices.adoption.taken import Taken, unnumbered
from heijastus_desk.domain.notices.content import (
    Basis,
    Category,
    ContactPerson,
    DisclosureRule,
    ExtraSection,
    Purpose,
    RecipientUse,
    Register,
    Source,
    SubjectGroup,
    Transfer,
)
from heijastus_desk.domain.notices.controller import CoController, Controller
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.law import LegalBasis, Mechanism, SourceKind
from heijastus_desk.domain.notices.layout import HouseLayout, HouseSection
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.notices.origin import origin_of
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, GroupKind, HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse, RetentionRule, Scope
from heijastus_desk.domain.values import Answer, AnswerState

T = TypeVar("T")

UNNAMED = LocalisedText("Asiakasrekisteri", "Kundregister", "Customer register")
OTHER = LocalisedText("Muut tiedot", "Övriga uppgifter", "Other information")
_FROM_THE_PERSON = (SourceKind.PERSON, SourceKind.MEETING)
_FROM_ELSEWHERE = (SourceKind.ORDERER, SourceKind.PARTNER, SourceKind.AUTHORITY, SourceKind.PUBLIC)
_ACCOUNTING = frozenset({RecordClass.VOUCHER, RecordClass.LEDGER})
_CLASSES: dict[DataCategory, RecordClass] = {
    DataCategory.IDENTITY: RecordClass.CLIENT_CARD,
    DataCategory.CONTACT: RecordClass.CLIENT_CARD,
    DataCategory.WORK: RecordClass.CLIENT_CARD,
    DataCategory.EMPLOYER: RecordClass.CLIENT_CARD,
    DataCategory.RELATIONSHIP: RecordClass.CLIENT_CARD,
    DataCategory.CONTRACT: RecordClass.CONTRACT,
    DataCategory.SESSIONS: RecordClass.SESSION_DATES,
    DataCategory.NOTES: RecordClass.NOTES,
    DataCategory.ASSESSMENT: RecordClass.ASSESSMENT,
    DataCategory.BILLING: RecordClass.VOUCHER,
    DataCategory.PERMISSIONS: RecordClass.CONSENT,
    DataCategory.MARKETING: RecordClass.MARKETING,
    DataCategory.EVENT: RecordClass.EVENT_DATA,
}


def adopt(old: OldNotice, confirmed: tuple[Suggestion, ...], on_file: OnFile, new_uid: Callable[[], str]) -> Adopted:
    """The register and all it needs; `new_uid` names recipients that are not on file yet.

    What she left out is in none of them; it stays in the old notice that is kept.
    """
    taken = Taken(old, tuple(one for one in confirmed if one.taken))
    recipients, uses = _recipients(taken, on_file, new_uid)
    register = Register(uid="", short_name="", name=_name(taken))
    for part in (_who, _why, _what, _sharing, _keeping, _answers, requesting.requests, requesting.cookies, _end):
        register = part(taken, register)
    register = replace(register, recipients=_answer(uses))
    return Adopted(controller=_controller(taken, on_file.controller), recipients=recipients, register=register)


def _name(taken: Taken) -> LocalisedText:
    told = taken.first(Target.NAME)
    if not told:
        return UNNAMED
    # Lists go by the Finnish name; until she writes one, the old notice's own stands in its place.
    return replace(taken.localised(told), fi=told)


def _controller(taken: Taken, known: Controller | None) -> Controller:
    name, group = firm_and_group(taken.first(Target.CONTROLLER_NAME))
    before = known or Controller(legal_form=legal_form(name))
    street, postcode, city = place_of(taken.first(Target.ADDRESS))
    told = {
        "trade_name": name,
        "person_name": taken.first(Target.PERSON_NAME),
        "short_name": taken.first(Target.SHORT_NAME),
        "business_id": taken.first(Target.BUSINESS_ID),
        "phone": taken.first(Target.PHONE),
        "email": taken.first(Target.EMAIL),
        **({"street": street, "postcode": postcode, "city": city} if street or city else {}),
    }
    # An empty one is no answer: what is on file stays.
    filled = replace(before, **{field: value for field, value in told.items() if value})
    reason = taken.joined(Target.NO_OFFICER)
    if reason and filled.dpo.state is AnswerState.UNANSWERED:
        filled = replace(filled, dpo=Answer.none(), dpo_reason=reason)
    companions = {one.name.get(taken.old.lang).casefold() for one in filled.co_controllers}
    if group and group.casefold() not in companions:
        filled = replace(filled, co_controllers=(*filled.co_controllers, CoController(name=taken.localised(group))))
    return filled


def _recipients(
    taken: Taken, on_file: OnFile, new_uid: Callable[[], str]
) -> tuple[tuple[Recipient, ...], tuple[RecipientUse, ...]]:
    known = {name.casefold(): one.uid for one in on_file.recipients for name in (one.name, *one.former_names)}
    made: list[Recipient] = []
    uses: dict[str, LocalisedText] = {}
    for one in taken.all(Target.RECIPIENT):
        name = one.text.strip()
        uid = known.get(name.casefold())
        if uid is None:
            uid = known[name.casefold()] = new_uid()
            made.append(Recipient(uid=uid, name=name, country=one.code))
        uses[uid] = uses.get(uid) or taken.localised(one.detail)
    return tuple(made), tuple(RecipientUse(recipient=uid, used_for=text) for uid, text in uses.items())


def _who(taken: Taken, register: Register) -> Register:
    name, email = taken.first(Target.CONTACT_NAME), taken.first(Target.CONTACT_EMAIL)
    address, phone = taken.first(Target.CONTACT_ADDRESS), taken.first(Target.CONTACT_PHONE)
    contact = ContactPerson(
        name=name, title=taken.text(Target.CONTACT_TITLE), address=address, email=email, phone=phone
    )
    told = bool(name or email or address or phone)
    return replace(
        register,
        title=taken.text(Target.TITLE),
        contact=Answer.of(contact) if told else register.contact,
        address=taken.first(Target.REGISTER_ADDRESS),
        groups=tuple(
            SubjectGroup(kind=GroupKind(one.code or GroupKind.CLIENTS), text=taken.localised(one.text))
            for one in taken.all(Target.GROUP)
        ),
        drawn_up=_day(taken.first(Target.DRAWN_UP)),
        updated=_day(taken.first(Target.UPDATED)),
    )


def _why(taken: Taken, register: Register) -> Register:
    bases = tuple(Basis(kind=LegalBasis(code)) for code in taken.codes(Target.BASIS))
    provision = taken.joined(Target.PROVISION)
    return replace(
        register,
        purposes=tuple(
            Purpose(code=f"purpose-{n}", text=taken.localised(one.text), bases=_bases(taken, one) or bases)
            for n, one in enumerate(taken.all(Target.PURPOSE), 1)
        ),
        basis_statement=_grounds_untold(taken),
        provision=Answer.of(provision) if provision else register.provision,
    )


def _bases(taken: Taken, one: Suggestion) -> tuple[Basis, ...]:
    """The ground told beside a purpose, in the law's terms where its words are those; her words stay with the first."""
    codes = signs.every("basis", one.detail) if one.detail else ()
    return tuple(
        Basis(kind=LegalBasis(code), detail=taken.localised("" if n else one.detail)) for n, code in enumerate(codes)
    )


def _grounds_untold(taken: Taken) -> LocalisedText:
    """Her words on the ground, with those beside a purpose that name no basis of Art. 6."""
    told = [one for one in taken.all(Target.PURPOSE) if one.detail and not signs.every("basis", one.detail)]
    words = [*(one.text for one in taken.all(Target.BASIS_STATEMENT)), *(f"{one.text}: {one.detail}" for one in told)]
    return taken.localised("\n".join(words))


def _what(taken: Taken, register: Register) -> Register:
    notes = [*taken.all(Target.CATEGORY_NOTE), *(one for one in taken.all(Target.CATEGORY) if not one.code)]
    return replace(
        register,
        categories=tuple(_category(taken, one) for one in taken.all(Target.CATEGORY) if one.code),
        category_notes=tuple(taken.localised(one.text) for one in notes),
        sources=_answer(_sources(taken)),
    )


def _sources(taken: Taken) -> tuple[Source, ...]:
    """Her sentences and, where one of them tells of the person and of others at once, the origin it is not filed by."""
    made = tuple(
        Source(
            kind=SourceKind(one.code or SourceKind.PERSON),
            text=taken.localised(one.text),
            public=one.code == SourceKind.PUBLIC,
        )
        for one in taken.all(Target.SOURCE)
    )
    told = {SourceKind(kind) for one in taken.all(Target.SOURCE) for kind in signs.every("source", one.text)}
    known = {origin_of(one) for one in made}
    # Art. 13 and Art. 14 each ask for something; a sentence that mixes both must not hide one of them.
    for kinds in (_FROM_THE_PERSON, _FROM_ELSEWHERE):
        other = next(
            (Source(kind=kind, text=NO_TEXT, public=kind is SourceKind.PUBLIC) for kind in kinds if kind in told), None
        )
        if made and other is not None and origin_of(other) not in known:
            made = (*made, other)
    return made


def _category(taken: Taken, one: Suggestion) -> Category:
    code = DataCategory(one.code)
    # Where it lies the old notice does not say; she answers it in the form.
    held: tuple[HeldAt, ...] = ()
    classes = (_CLASSES[code],) if code in _CLASSES else ()
    return Category(
        code=code,
        text=taken.localised(one.text),
        held=held,
        record_classes=classes,
        special=code is DataCategory.SPECIAL,
    )


def _sharing(taken: Taken, register: Register) -> Register:
    rules = tuple(DisclosureRule(text=taken.localised(one.text)) for one in taken.all(Target.DISCLOSURE))
    transfers = tuple(
        Transfer(text=taken.localised(one.text), mechanism=Mechanism(one.code) if one.code else None)
        for one in taken.all(Target.TRANSFER)
    )
    return replace(
        register,
        disclosures=_answer(rules, none=taken.has(Target.NO_DISCLOSURES)),
        transfers=_answer(transfers, none=taken.has(Target.NO_TRANSFERS)),
        kept_in_finland=taken.has(Target.KEPT_IN_FINLAND),
        recipient_groups=taken.texts(Target.RECIPIENT_GROUP),
    )


def _keeping(taken: Taken, register: Register) -> Register:
    told = taken.all(Target.RETENTION)
    notes = [*taken.all(Target.RETENTION_NOTE), *(one for one in told if one.event is None)]
    return replace(
        register,
        retention=tuple(_rule(taken, one, n) for n, one in enumerate((o for o in told if o.event is not None), 1)),
        retention_notes=tuple(taken.localised(one.text) for one in notes if one.text),
        protection_paper=_answer(taken.texts(Target.PAPER)),
        protection_electronic=_answer(taken.texts(Target.ELECTRONIC)),
    )


def _rule(taken: Taken, one: Suggestion, number: int) -> RetentionRule:
    if one.event is None:
        raise ValueError("a period without a beginning is no rule")
    accounting = one.record_class in _ACCOUNTING
    return RetentionRule(
        uid=f"rule-{number}",
        record_classes=(one.record_class,) if one.record_class else (),
        event=one.event,
        scope=one.scope if one.scope is not Scope.CONTRACT_CHAIN else Scope.PERSON,
        period=one.period or "P0D",
        permitted_use=PermittedUse.ACCOUNTING if accounting else PermittedUse.SERVICE,
        criterion=taken.localised(one.text),
    )


def _answers(taken: Taken, register: Register) -> Register:
    def answered(given: Target, none: Target) -> Answer[LocalisedText]:
        text = taken.joined(given)
        if text:
            return Answer.of(text)
        return Answer.none() if taken.has(none) else Answer()

    return replace(
        register,
        automated_decisions=answered(Target.AUTOMATED, Target.NO_AUTOMATED),
        profiling=answered(Target.PROFILING, Target.NO_PROFILING),
        promises=taken.texts(Target.PROMISE),
    )


def _end(taken: Taken, register: Register) -> Register:
    extra = tuple(
        ExtraSection(heading=taken.heading(section, OTHER), text=taken.localised(text))
        for section, text in taken.by_section(Target.EXTRA)
    )
    return replace(register, extra=extra, layout=_layout(taken.old) if taken.has(Target.LAYOUT) else register.layout)


def _layout(old: OldNotice) -> HouseLayout:
    """Her order, and her heading wherever one of hers stands over the whole of an item."""
    mains = [section.item for section in old.sections if section.item not in {None, NoticeItem.OWN}]
    named: set[NoticeItem] = set()
    sections: list[HouseSection] = []
    for section in old.sections:
        items = tuple(item for item in section.items if item not in named and item is not NoticeItem.OWN)
        if not items:
            continue
        named |= set(items)
        alone = mains.count(items[0]) == 1
        heading = LocalisedText(**{old.lang.value: unnumbered(section.heading)}) if alone else LocalisedText()
        sections.append(HouseSection(heading=heading, items=items))
    return HouseLayout(sections=tuple(sections))


def _answer(items: tuple[T, ...], *, none: bool = False) -> Answer[tuple[T, ...]]:
    if items:
        return Answer.of(items)
    return Answer.none() if none else Answer()


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
