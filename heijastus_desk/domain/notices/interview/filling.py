"""Fills registers, recipients and the controller from her answers; pure, so that it is shown before it is saved."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from heijastus_desk.domain.languages import NO_TEXT, LocalisedText
from heijastus_desk.domain.notices import directory
from heijastus_desk.domain.notices.content import ContactPerson, RecipientUse, Register, Transfer
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.notices.countries import is_outside
from heijastus_desk.domain.notices.interview.answers import Answers, Known, PlaceAnswer, Proposed
from heijastus_desk.domain.notices.interview.coverage import covered, templates_for
from heijastus_desk.domain.notices.interview.places import concerns, transfer_to, used_for, with_place, without_paper
from heijastus_desk.domain.notices.law import ChannelKind, Mechanism
from heijastus_desk.domain.notices.practice import Activity, DataPlace, PlaceKind
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.domain.values import Answer, AnswerState

NewUid = Callable[[], str]

_OWN = frozenset({PlaceKind.PAPER, PlaceKind.PHONE})
"""Places that may well be hers alone."""


def propose(
    answers: Answers,
    known: Known,
    offered: Mapping[str, tuple[frozenset[Activity], Register]],
    today: date,
    new_uid: NewUid,
) -> Proposed:
    """What the answers make of what is known. `offered`: templates by key, with the activities they cover."""
    places, recipients = _providers(_told(answers, known), known.recipients, new_uid)
    retold = _retold(known, places)
    everybody = {one.uid: one for one in (*known.recipients, *retold, *recipients)}
    speaking = {activity for register in known.registers for activity in covered(register)}
    keys = templates_for(
        frozenset(answers.activities) - speaking, {key: activities for key, (activities, _r) in offered.items()}
    )
    made = tuple(
        (key, _filled(begun(offered[key][1], known.controller, today), places, everybody, places))
        for key in keys
        if key not in answers.without
    )
    # What she has taken out of a register by hand since does not come back.
    news = tuple(place for place in places if place not in known.controller.places)
    filled = tuple(_filled(register, news, everybody, places) for register in known.registers)
    return Proposed(
        controller=replace(known.controller, activities=answers.activities, places=places),
        made=made,
        left_out=tuple(key for key in keys if key in answers.without),
        changed=tuple(after for before, after in zip(known.registers, filled, strict=True) if before != after),
        recipients=recipients,
        retold=retold,
    )


def begun(starter: Register, controller: Controller, today: date) -> Register:
    """A template with what the program knows of the controller: the addresses for requests, the day, the contact."""
    values = {
        ChannelKind.EMAIL: controller.email,
        ChannelKind.PHONE: controller.phone,
        ChannelKind.POST: _post(controller),
    }
    channels = tuple(
        replace(one, value=one.value or values.get(one.kind, ""))
        for one in starter.requests.channels
        if one.kind not in values or one.value or values[one.kind]
    )
    alone = controller.legal_form is LegalForm.SOLE_TRADER and starter.contact.state is AnswerState.UNANSWERED
    return replace(
        starter,
        uid="",
        contact=Answer[ContactPerson].none() if alone else starter.contact,
        requests=replace(starter.requests, channels=channels or starter.requests.channels),
        drawn_up=starter.drawn_up or today,
    )


def _post(controller: Controller) -> str:
    if not controller.print_address or not controller.street:
        return ""
    return ", ".join(part for part in (controller.street, f"{controller.postcode} {controller.city}".strip()) if part)


def _told(answers: Answers, known: Known) -> tuple[PlaceAnswer, ...]:
    """The places she has told of: a list without a single tick is no answer, for everybody has a telephone."""
    said = known.controller.places or any(place.in_use for place in answers.places)
    return answers.places if said else ()


def _providers(
    places: tuple[PlaceAnswer, ...], recipients: tuple[Recipient, ...], new_uid: NewUid
) -> tuple[tuple[DataPlace, ...], tuple[Recipient, ...]]:
    """The places with their providers among the recipients, and the providers nobody has entered yet."""
    made: list[Recipient] = []
    kept: list[DataPlace] = []
    for place in places:
        uid = place.recipient
        if place.in_use and not uid and (directory.entry(place.directory) or place.name.strip()):
            provider = _provider(place, (*recipients, *made)) or _new_provider(place, new_uid)
            uid = provider.uid
            if provider not in recipients and provider not in made:
                made.append(provider)
        kept.append(DataPlace(kind=place.kind, in_use=place.in_use, recipient=uid, note=place.note))
    # A service can do more than she uses it for; the notice tells what she does.
    told = tuple(replace(one, used_for=used_for(_kinds_of(one.uid, kept))) for one in made)
    return tuple(kept), told


def _kinds_of(uid: str, places: Iterable[DataPlace]) -> list[PlaceKind]:
    return [place.kind for place in places if place.in_use and place.recipient == uid]


def _provider(place: PlaceAnswer, known: tuple[Recipient, ...]) -> Recipient | None:
    """The recipient who is meant, where it is on file already."""
    name = sort_key(place.name.strip())
    if name:
        return next((one for one in known if name in {sort_key(one.name), *map(sort_key, one.former_names)}), None)
    entry = directory.entry(place.directory)
    return next(
        (one for one in known if one.directory == place.directory or (entry and directory.find(one.name) == entry)),
        None,
    )


def _new_provider(place: PlaceAnswer, new_uid: NewUid) -> Recipient:
    name = place.name.strip()
    entry = directory.entry(place.directory) or (directory.find(name) if name else None)
    if entry is None:
        return Recipient(uid=new_uid(), name=name, country="")
    made = directory.recipient_from(entry, new_uid())
    return replace(made, name=name) if name and entry.is_kind else made


def _retold(known: Known, places: tuple[DataPlace, ...]) -> tuple[Recipient, ...]:
    """Recipients on file whose use was told by the answers before, as it is now; her own words stay."""
    found: list[Recipient] = []
    for one in known.recipients:
        before = used_for(_kinds_of(one.uid, known.controller.places))
        now = used_for(_kinds_of(one.uid, places))
        if now and now != before and one.used_for == before:
            found.append(replace(one, used_for=now))
    return tuple(found)


def _filled(
    register: Register,
    places: tuple[DataPlace, ...],
    recipients: Mapping[str, Recipient],
    everywhere: tuple[DataPlace, ...],
) -> Register:
    """The register with every place that concerns it, and with who gets the data there."""
    concerned = tuple(place for place in places if concerns(place.kind, register))
    for place in concerned:
        if place.in_use:
            here, all_told = (used_for(_kinds_of(place.recipient, some)) for some in (concerned, everywhere))
            recipient = recipients.get(place.recipient)
            # What a recipient is used for in her own words holds in every register.
            part = recipient is not None and recipient.used_for == all_told and here != all_told
            register = _with_recipient(with_place(register, place.kind), recipient, here if part else NO_TEXT)
        elif place.kind is PlaceKind.PAPER:
            register = without_paper(register)
    if not concerned or any(_provider_open(place) for place in concerned):
        return _with_transfers(register, recipients, said=False)
    return _with_transfers(_none_named(register), recipients, said=True)


def _provider_open(place: DataPlace) -> bool:
    """Whether somebody must provide the place and she has not said who."""
    return place.in_use and not place.recipient and place.kind not in _OWN


def _with_recipient(register: Register, recipient: Recipient | None, used: LocalisedText) -> Register:
    """The register naming the recipient; `used` tells what for where it is not as told of the recipient."""
    uses = register.recipients.given or ()
    if recipient is None or any(use.recipient == recipient.uid for use in uses):
        return register
    return replace(register, recipients=Answer.of((*uses, RecipientUse(recipient=recipient.uid, used_for=used))))


def _none_named(register: Register) -> Register:
    if register.recipients.state is not AnswerState.UNANSWERED:
        return register
    return replace(register, recipients=Answer[tuple[RecipientUse, ...]].none())


def _with_transfers(register: Register, recipients: Mapping[str, Recipient], *, said: bool) -> Register:
    """Transfers to those outside the EU and the EEA; "none" only where every country is known to be inside."""
    used = [recipients[use.recipient] for use in register.recipients.given or () if use.recipient in recipients]
    told = register.transfers.given or ()
    named = {one.recipient for one in told}
    new = tuple(transfer_to(one.uid) for one in used if _leaves(one) and one.uid not in named)
    if new:
        return replace(register, transfers=Answer.of((*told, *new)), kept_in_finland=False)
    if said and register.transfers.state is AnswerState.UNANSWERED and all(one.country for one in used):
        return replace(register, transfers=Answer[tuple[Transfer, ...]].none())
    return register


def _leaves(recipient: Recipient) -> bool:
    return recipient.mechanism is not Mechanism.EEA_ONLY or is_outside(recipient.country)
