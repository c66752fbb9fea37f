"""Sections on who answers for the data and whose data they are: N01, N02, N17, contact person, register."""

from heijastus_desk.documents.blocks import Block, Bullets, Paragraph, Section
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.domain.notices.content import ContactPerson
from heijastus_desk.domain.notices.controller import (
    CoController,
    Controller,
    DataProtectionOfficer,
    JointArrangement,
    LegalForm,
)
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.values import AnswerState


def controller_name(controller: Controller) -> str:
    """What the controller is called in headings."""
    return controller.trade_name or controller.person_name


def controller_in_full(controller: Controller) -> str:
    """The controller as a person reads it: a sole trader is herself, beside her trade name."""
    if controller.legal_form is not LegalForm.SOLE_TRADER:
        return controller_name(controller)
    return ", ".join(name for name in (controller.person_name, controller.trade_name) if name)


def controller(writer: Writer) -> Section | None:
    """N01; a sole trader is the natural person beside the trade name."""
    facts = writer.facts.controller
    sole = facts.legal_form is LegalForm.SOLE_TRADER
    who = facts.person_name if sole else facts.trade_name
    blocks: list[Block] = []
    if not who:
        blocks += writer.missing("controller.person_name" if sole else "controller.trade_name")
    blocks += writer.rows(
        ("controller", f"{who}\n{writer.say('controller.sole_trader')}" if who and sole else who),
        ("trade_name", facts.trade_name if sole else ""),
        ("person", "" if sole else facts.person_name),
        ("short_name", facts.short_name),
        ("business_id", facts.business_id),
        ("address", _address(writer)),
        ("phone", facts.phone),
        ("email", facts.email),
        ("web", facts.web),
    )
    if not _address(writer) and (facts.print_address or not (facts.phone or facts.email)):
        blocks += writer.missing("controller.address")
    if not (facts.phone or facts.email):
        blocks += writer.missing("controller.reach")
    if not facts.co_controllers and facts.joint.state is AnswerState.NONE:
        blocks.append(Paragraph(writer.say("joint.none")))
    return writer.section("N01", blocks)


def _address(writer: Writer) -> str:
    if writer.register.address:
        return writer.register.address
    facts = writer.facts.controller
    if not facts.print_address:
        return ""
    town = f"{facts.postcode} {facts.city}".strip()
    return "\n".join(part for part in (facts.street, town) if part)


def joint(writer: Writer) -> Section | None:
    """N17: co-controllers and the essence of their arrangement."""
    facts = writer.facts.controller
    blocks: list[Block] = []
    if facts.co_controllers:
        blocks.append(Paragraph(writer.say("joint.companies")))
        blocks.append(Bullets(tuple(_company(writer, n, c) for n, c in enumerate(facts.co_controllers))))
    if facts.joint.state is AnswerState.NONE:
        if facts.co_controllers:
            blocks.append(Paragraph(writer.say("joint.no_arrangement")))
    else:
        blocks += writer.answered(facts.joint, "controller.joint", "joint.none", lambda a: _arrangement(writer, a))
    return writer.section("N17", blocks)


def _company(writer: Writer, n: int, company: CoController) -> str:
    number = writer.say("joint.business_id", id=company.business_id) if company.business_id else ""
    parts = (writer.own(company.name, f"controller.co_controllers[{n}].name"), number, company.address)
    return ", ".join(part for part in parts if part)


def _arrangement(writer: Writer, arrangement: JointArrangement) -> list[Block]:
    own = writer.own
    return [
        *writer.rows(
            ("joint_parties", own(arrangement.parties, "controller.joint.parties")),
            ("joint_informs", own(arrangement.informs, "controller.joint.informs")),
            ("joint_answers", own(arrangement.answers, "controller.joint.answers")),
            ("joint_essence", own(arrangement.essence, "controller.joint.essence")),
        ),
        Paragraph(writer.say("joint.each")),
    ]


def contact(writer: Writer) -> Section | None:
    """The register's own contact person."""
    blocks = writer.answered(writer.register.contact, "contact", "contact.none", lambda c: _contact(writer, c))
    return writer.section("contact", blocks)


def _contact(writer: Writer, person: ContactPerson) -> list[Block]:
    return writer.rows(
        ("name", person.name),
        ("title", writer.own(person.title, "contact.title")),
        ("address", person.address),
        ("phone", person.phone),
        ("email", person.email),
    )


def officer(writer: Writer) -> Section | None:
    """N02: the officer's contact details, or that none is needed and why."""
    facts = writer.facts.controller

    def given(dpo: DataProtectionOfficer) -> list[Block]:
        return writer.rows(("name", dpo.name), ("phone", dpo.phone), ("email", dpo.email))

    blocks = writer.answered(facts.dpo, "controller.dpo", "dpo.none", given)
    if facts.dpo.state is AnswerState.NONE and facts.dpo_reason:
        blocks.append(Paragraph(writer.own(facts.dpo_reason, "controller.dpo_reason")))
    return writer.section("N02", blocks)


def register(writer: Writer) -> Section | None:
    """The register's name and whose data are in it, unless the house layout tells the persons apart."""
    blocks: list[Block] = writer.rows(("register", writer.own(writer.register.name, "name")))
    return writer.section("register", blocks if _told_apart(writer) else [*blocks, *_groups(writer)])


def groups(writer: Writer) -> Section | None:
    """Whose data are in the register, where the house layout has a place for it."""
    return writer.section("groups", _groups(writer)) if _told_apart(writer) else None


def _told_apart(writer: Writer) -> bool:
    return any(NoticeItem.GROUPS in house.items for house in writer.register.layout.sections)


def _groups(writer: Writer) -> list[Block]:
    named = tuple(
        writer.own(group.text, f"groups[{n}].text") or writer.name(group.kind)
        for n, group in enumerate(writer.register.groups)
    )
    return [Paragraph(writer.say("register.groups")), Bullets(named)] if named else writer.missing("groups")
