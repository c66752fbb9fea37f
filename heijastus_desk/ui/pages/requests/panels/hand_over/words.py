"""What the panel says of obstacles, forms, packages and addresses."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.addresses import belonging_domains, is_within
from heijastus_desk.domain.rights.handing import MadePackage, Obstacle, ObstacleCode, file_name
from heijastus_desk.domain.rights.identity import ReplyAddress
from heijastus_desk.domain.rights.values import GivenBy, HandedOver, PackageForm
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

WAYS: Final = {
    ObstacleCode.IDENTITY: "identity",
    ObstacleCode.PLACES: "places",
    ObstacleCode.DECISIONS: "decisions",
    ObstacleCode.PASSAGES: "passages",
    ObstacleCode.NOT_ON_FILE: "letters",
    ObstacleCode.REFUSED: "letters",
}
"""The panel in which an obstacle is dealt with; those not named cannot be."""
ELECTRONIC: Final = (GivenBy.MEETING, GivenBy.EMAIL, GivenBy.SECURE_SERVICE, GivenBy.USB, GivenBy.POST)
ON_PAPER: Final = (GivenBy.MEETING, GivenBy.POST)


def obstacle_text(obstacle: Obstacle, lang: Lang) -> str:
    """What waits, and how much of it."""
    said = label(obstacle.code, lang)
    return f"{said} ({obstacle.count})" if obstacle.count else said


def way_text(code: ObstacleCode) -> str:
    """What the button says that leads to where an obstacle is dealt with."""
    return {
        ObstacleCode.IDENTITY: translate("HandOver", "Make sure who asks"),
        ObstacleCode.PLACES: translate("HandOver", "Go through places"),
        ObstacleCode.DECISIONS: translate("HandOver", "Decide"),
        ObstacleCode.PASSAGES: translate("HandOver", "Go through passages"),
    }.get(code, translate("HandOver", "Write the letter"))


def form_text(form: PackageForm) -> str:
    """The name of a form on its chip."""
    return {
        PackageForm.PAPER: translate("HandOver", "On paper"),
        PackageForm.PDF: translate("HandOver", "Locked PDF"),
        PackageForm.ZIP: translate("HandOver", "Locked ZIP"),
        PackageForm.PDF_OLDER: translate("HandOver", "Locked PDF for older readers"),
    }[form]


def form_hint(form: PackageForm) -> str:
    """What a form is good for, in plain words."""
    return {
        PackageForm.PAPER: translate(
            "HandOver",
            "The simplest and safest: print it, hand it over at your next meeting and read it together. Nothing is left"
            " on a computer.",
        ),
        PackageForm.PDF: translate(
            "HandOver",
            "For e-mail, a message service or a stick. Opens on any computer or telephone with the password, which you"
            " give apart: on the slip, or by telephone.",
        ),
        PackageForm.ZIP: translate(
            "HandOver",
            "Everything: pages, attachments and a copy for machines, for whoever wants to carry the data over. Opens"
            " with 7-Zip, Keka or ZArchiver, not with Windows alone.",
        ),
        PackageForm.PDF_OLDER: translate(
            "HandOver",
            "A weaker lock (AES-128) that older programs open. Only when the recipient cannot open the other.",
        ),
    }[form]


def made_text(made: MadePackage) -> str:
    """What a package that was just made holds."""
    parts = [translate("HandOver", "%n item(s)", "", made.item_count)]
    if made.masked_count:
        parts.append(translate("HandOver", "%n passage(s) masked", "", made.masked_count))
    if made.left_out_count:
        parts.append(translate("HandOver", "%n left out", "", made.left_out_count))
    if made.file_count:
        parts.append(translate("HandOver", "%n attachment(s)", "", made.file_count))
    return ", ".join(parts)


def package_text(one: HandedOver, lang: Lang) -> str:
    """A package of the register, and what became of it."""
    made = translate("HandOver", "Made on {day}.").format(day=format_date(one.made_on, lang))
    if one.handed_on is None or one.how is None:
        handed = translate("HandOver", "Not handed over yet.")
    else:
        handed = translate("HandOver", "Handed over on {day} to {whom}: {how}.").format(
            day=format_date(one.handed_on, lang), whom=one.to_whom, how=label(one.how, lang).lower()
        )
    return f"{made} {handed} {_copy_text(one, lang)}".strip()


def package_title(one: HandedOver, lang: Lang) -> str:
    """The file of a package and its form."""
    return f"{file_name(one.number, one.form)} · {label(one.form, lang)}"


def _copy_text(one: HandedOver, lang: Lang) -> str:
    if one.form is PackageForm.PAPER:
        return ""
    if one.copy_gone_on is None:
        return translate("HandOver", "The copy is still on this computer.")
    return translate("HandOver", "Copy deleted on {day}.").format(day=format_date(one.copy_gone_on, lang))


def address_text(addresses: Sequence[ReplyAddress]) -> str:
    """Where a locked file may be sent; why nowhere by itself."""
    safe = next((one for one in addresses if one.is_default), None)
    if safe is not None:
        return translate("HandOver", "Address to send it to: {address}").format(address=safe.value)
    if any(one.is_orderers for one in addresses):
        return translate(
            "HandOver",
            "Do not send it to the address on file: that mailbox is the orderer's. Hand it over at a meeting, or ask"
            " for the person's own address.",
        )
    return translate("HandOver", "There is no address that is surely the person's own. Hand it over at a meeting.")


def address_warning(typed: str, addresses: Sequence[ReplyAddress]) -> str:
    """Why an address typed is not the person's own; empty when nothing speaks against it."""
    known = {one.value.casefold(): one for one in addresses}.get(typed.strip().casefold())
    if is_within(typed, belonging_domains(one.value for one in addresses if one.is_orderers)):
        return translate("HandOver", "This mailbox belongs to the orderer, not to the person.")
    if known is not None and known.of_another:
        return translate("HandOver", "This address is on somebody else's card.")
    return ""


def suggested(how: GivenBy, addresses: Sequence[ReplyAddress], name: str) -> str:
    """To whom it was handed, as far as it goes without saying."""
    if how in {GivenBy.EMAIL, GivenBy.SECURE_SERVICE}:
        return next((one.value for one in addresses if one.is_default), "")
    return name
