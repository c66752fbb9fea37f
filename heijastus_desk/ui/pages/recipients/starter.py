"""What the page shows of the starter directory: services to add, what a name means, what to mind; no widgets."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices import directory
from heijastus_desk.domain.notices.directory import Entry
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.ui.pages.recipients import presenter
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


def offer(name: str, base: Recipient) -> Entry | None:
    """The service of the starter directory that the name means, unless the recipient was made from it already."""
    found = directory.find(name) if name.strip() else None
    return found if found and not found.is_kind and found.key != base.directory else None


def filled(base: Recipient, found: Entry) -> Recipient:
    """The recipient with what the directory says; what she alone knows stays, and former names are kept."""
    made = directory.recipient_from(found, base.uid)
    kept = dict.fromkeys((*made.former_names, *base.former_names))
    return replace(
        base,
        name=made.name,
        former_names=tuple(kept),
        country=made.country,
        role=made.role,
        access=made.access,
        used_for=base.used_for or made.used_for,
        mechanism=made.mechanism,
        mechanism_checked=base.mechanism_checked if base.mechanism is made.mechanism else None,
        directory=made.directory,
    )


def offer_words(found: Entry) -> str:
    """What the link under the name says."""
    name = directory.full_name(found)
    return translate("Recipients", "Fill in from the list: {name}").format(name=name)


def from_directory(base: Recipient, key: str) -> Recipient:
    """The same recipient, known to come from an entry of the directory."""
    return replace(base, directory=key)


def directory_words(base: Recipient, lang: Lang) -> str:
    """Where the details came from, and what to mind with this service; "" for one she entered herself."""
    found = directory.entry(base.directory) if base.directory else None
    if found is None:
        return ""
    told = translate("Recipients", "From the list of services, as of {date}.").format(
        date=format_date(found.checked, lang)
    )
    return " ".join(part for part in (told, found.note.get(lang), directory.caution().get(lang)) if part)


def checked_words(lang: Lang) -> str:
    """How old the directory is."""
    day = directory.entries()[0].checked
    return translate("Recipients", "As of {date}").format(date=format_date(day, lang))


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service of the starter directory before it is drawn."""

    uid: str
    title: str
    second: str
    is_known: bool


def services(recipients: tuple[presenter.StoredRecipient, ...], search: str, lang: Lang) -> tuple[ServiceRow, ...]:
    """The services whose name, firm, former name or use has what she searches for, in Finnish order."""
    known = {one.recipient.directory for one in recipients}
    wanted = search.strip().casefold()
    rows = [
        ServiceRow(one.key, one.name.get(lang), _service_line(one, lang), one.key in known)
        for one in directory.entries()
        if wanted in _searchable(one, lang)
    ]
    return tuple(sorted(rows, key=lambda row: sort_key(row.title)))


def _service_line(one: Entry, lang: Lang) -> str:
    parts = (one.company, presenter.country_name(one.country, lang), one.used_for.get(lang))
    return " · ".join(part for part in parts if part)


def _searchable(one: Entry, lang: Lang) -> str:
    names = (one.name.get(lang), one.company, one.owner, *one.former_names, *one.also, one.used_for.get(lang))
    return " ".join(names).casefold()
