"""The subcommand that brings an old notice in from a file, or only says what it understood of it."""

import argparse
from typing import Any

from heijastus_desk.cli.vaults import answer, opened, say
from heijastus_desk.domain.notices.old import OldNotice, OldSection
from heijastus_desk.services.notice_reading import read_notice


def import_notice(options: argparse.Namespace) -> int:
    """Read the file; without --dry-run make a register of it in the vault, as the program suggests."""
    notice = read_notice(options.file)
    if not options.dry_run:
        with opened(options) as application:
            application.old_notices.take_in(notice)
    if options.json:
        answer(as_json(notice))
    else:
        _print(notice)
    return 0


def as_json(notice: OldNotice) -> dict[str, Any]:
    """What was understood; days and periods as ISO 8601 or null, items by their ids."""
    controller, contact = notice.controller, notice.contact
    return {
        "title": notice.title,
        "lang": notice.lang.value,
        "controller": {
            "name": controller.name,
            "business_id": controller.business_id,
            "address": controller.address,
            "email": controller.email,
            "phone": controller.phone,
        },
        "contact": {
            "name": contact.name,
            "title": contact.title,
            "address": contact.address,
            "email": contact.email,
            "phone": contact.phone,
        },
        "register": {"name": notice.register},
        "dates": {
            "drawn_up": notice.drawn_up.isoformat() if notice.drawn_up else None,
            "updated": notice.updated.isoformat() if notice.updated else None,
        },
        "sections": [_section(one) for one in notice.sections],
        "recipients": [{"name": one.name, "country": one.country} for one in notice.recipients],
        "retention": [
            {
                "text": one.text,
                "trigger": one.trigger.value,
                "scope": one.scope.value,
                "period": one.period or None,
                "record_class": one.record_class.value if one.record_class else None,
            }
            for one in notice.retention
        ],
        "unmapped": list(notice.unmapped),
    }


def _section(section: OldSection) -> dict[str, Any]:
    return {
        "heading": section.heading,
        "item": section.item.value if section.item else None,
        "items": [item.value for item in section.items],
        "text": section.text,
    }


def _print(notice: OldNotice) -> None:
    """One fact a line, its kind first, parted by tabs."""
    controller = notice.controller
    parts = (controller.name, controller.business_id, controller.address, controller.email, controller.phone)
    say("\t".join(("controller", *parts)))
    say(f"contact\t{notice.contact.name}\t{notice.contact.email}\t{notice.contact.phone}")
    say(f"register\t{notice.register}")
    for name, day in (("drawn_up", notice.drawn_up), ("updated", notice.updated)):
        say(f"{name}\t{day.isoformat() if day else ''}")
    for section in notice.sections:
        say(f"section\t{section.item.value if section.item else '?'}\t{section.heading}")
    for recipient in notice.recipients:
        say(f"recipient\t{recipient.name}\t{recipient.country}")
    for rule in notice.retention:
        record = rule.record_class.value if rule.record_class else ""
        say(f"retention\t{rule.trigger.value}\t{rule.scope.value}\t{rule.period}\t{record}\t{rule.text}")
    for line in notice.unmapped:
        say(f"unmapped\t{line}")
