"""What the interview offers and what its answers make, in words; no widgets."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices import directory
from heijastus_desk.domain.notices.interview.answers import Known, PlaceAnswer, Proposed
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.services.interview import TemplateOffer

translate = QCoreApplication.translate

NOBODY = ""
OTHER = "other"
_KNOWN, _LISTED = "known:", "listed:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that will be made or changed. A new register has the key of its template and can be left out."""

    text: str
    template: str = ""


def has_provider(kind: PlaceKind) -> bool:
    """Whether somebody provides such a place; paper is hers alone."""
    return kind is not PlaceKind.PAPER


def providers(kind: PlaceKind, known: Known, lang: Lang) -> list[tuple[str, str]]:
    """Who can be chosen: those on file, then the starter directory, then anybody else."""
    entries = directory.of_kind(kind)
    listed = {entry.key for entry in entries}
    of_kind = [one for one in known.recipients if one.directory in listed or _is_found(one.name, listed)]
    others = [one for one in known.recipients if one not in of_kind]
    on_file = {one.directory for one in known.recipients if one.directory}
    return [
        (NOBODY, translate("Notices", "Not said yet")),
        *((_KNOWN + one.uid, one.name) for one in (*of_kind, *others)),
        *((_LISTED + entry.key, _entry_name(entry, lang)) for entry in entries if entry.key not in on_file),
        (OTHER, translate("Notices", "Another provider…")),
    ]


def chosen_in(answer: PlaceAnswer) -> str:
    """The choice that stands for an answer."""
    if answer.recipient:
        return _KNOWN + answer.recipient
    if answer.directory:
        return _LISTED + answer.directory
    return OTHER if answer.name else NOBODY


def answer_for(kind: PlaceKind, *, in_use: bool, choice: str, name: str, note: str = "") -> PlaceAnswer:
    """The answer that stands for a choice."""
    typed = name.strip() if in_use and wants_name(choice) else ""
    return PlaceAnswer(
        kind=kind,
        in_use=in_use,
        recipient=choice.removeprefix(_KNOWN) if in_use and choice.startswith(_KNOWN) else "",
        directory=choice.removeprefix(_LISTED) if in_use and choice.startswith(_LISTED) else "",
        name=typed,
        note=note,
    )


def wants_name(choice: str) -> bool:
    """Whether the provider's own name is asked for."""
    if choice == OTHER:
        return True
    entry = directory.entry(choice.removeprefix(_LISTED)) if choice.startswith(_LISTED) else None
    return entry is not None and entry.is_kind


def advice(choice: str, lang: Lang) -> str:
    """What the directory tells her to mind with this provider."""
    entry = directory.entry(choice.removeprefix(_LISTED)) if choice.startswith(_LISTED) else None
    return entry.note.get(lang) if entry is not None else ""


def outcome(proposed: Proposed, offers: tuple[TemplateOffer, ...], lang: Lang) -> tuple[Line, ...]:
    """What saving would make, line by line; registers she left out can be taken back."""
    lines = [
        Line(text=translate("Notices", "New register: {name}").format(name=register.name.get(lang)), template=key)
        for key, register in proposed.made
    ]
    lines += [
        Line(text=translate("Notices", "New register: {name}").format(name=offer.name.get(lang)), template=offer.key)
        for offer in offers
        if offer.key in proposed.left_out
    ]
    lines += [
        Line(text=translate("Notices", "New recipient, to be checked: {name}").format(name=one.name))
        for one in proposed.recipients
    ]
    lines += [
        Line(text=translate("Notices", "Filled in: {name}").format(name=name))
        for name in (
            *(register.name.get(lang) for register in proposed.changed),
            *(recipient.name for recipient in proposed.retold),
        )
    ]
    return tuple(lines)


def _entry_name(entry: directory.Entry, lang: Lang) -> str:
    return entry.name.get(lang) if entry.is_kind else directory.full_name(entry)


def _is_found(name: str, keys: set[str]) -> bool:
    found = directory.find(name)
    return found is not None and found.key in keys
