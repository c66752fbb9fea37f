"""What the panel of versions shows, worked out from what was read; no widgets."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.services.deliveries import LackingLine
from heijastus_desk.services.publishing import GivenLine, InformTask, PublishedVersion, PublishPreview
from heijastus_desk.ui.pages.notices.presenter import file_name as notice_file
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_model import CardRow
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES
from heijastus_desk.wording.sentences import format_date, label

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

NOW = "now"
"""The row of the register as it is, before its versions."""
EVERYBODY = ""
NEVER, OLDER, PURPOSE = "never", "older", "purpose:"
VERSIONS, GIVEN, WAITING = "versions", "given", "waiting"


@dataclass(frozen=True, slots=True)
class Group:
    """The group of a contract, which may be given a notice at once."""

    contract: str
    title: str
    persons: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """Everything the panel reads at once."""

    stored: Register
    preview: PublishPreview
    versions: tuple[PublishedVersion, ...]
    given: tuple[GivenLine, ...]
    lacking: tuple[LackingLine, ...]
    tasks: tuple[InformTask, ...]
    groups: tuple[Group, ...]

    @property
    def register(self) -> str:
        """Its uid."""
        return self.stored.uid


def read(app: "Application", key: str) -> Loaded:
    """What there is of a register's notice."""
    stored = app.registers.find(key)
    return Loaded(
        stored=stored.value,
        preview=app.publishing.preview(stored.uid),
        versions=app.publishing.versions(stored.uid),
        given=app.publishing.given(stored.uid),
        lacking=app.deliveries.lacking(stored.uid),
        tasks=app.publishing.to_inform(stored.uid),
        groups=tuple(
            Group(one.uid, one.title, frozenset(one.participants)) for one in app.contracts.list() if one.participants
        ),
    )


def version_rows(loaded: Loaded, lang: Lang) -> tuple[CardRow, ...]:
    """The register as it is, and its versions, the newest first."""
    now = CardRow(NOW, translate("Notices", "The notice as it is now"), _standing(loaded.preview))
    return (now, *(_version_row(one, lang) for one in loaded.versions))


def _standing(preview: PublishPreview) -> str:
    if not preview.newest:
        return translate("Notices", "Not taken into use yet")
    if preview.number > preview.newest:
        return translate("Notices", "Differs from version {number}").format(number=preview.newest)
    if not preview.is_kept:
        return translate("Notices", "Version {number}, not in every language yet").format(number=preview.newest)
    return translate("Notices", "The same as version {number}").format(number=preview.newest)


def _version_row(version: PublishedVersion, lang: Lang) -> CardRow:
    title = translate("Notices", "Version {number}").format(number=version.number)
    since = translate("Notices", "from {date}").format(date=format_date(version.used_from, lang))
    languages = ", ".join(version.languages)
    second = " · ".join(part for part in (since, languages, version.reason) if part)
    given = translate("Notices", "Given to %n person(s)", "", version.given_to) if version.given_to else ""
    return CardRow(str(version.number), title, second, given)


def version_of(loaded: Loaded, uid: str) -> PublishedVersion | None:
    """The version of a row; None for the register as it is."""
    return next((one for one in loaded.versions if str(one.number) == uid), None)


def earlier(loaded: Loaded, version: PublishedVersion) -> PublishedVersion | None:
    """The version before it; None for the first."""
    return next((one for one in loaded.versions if one.number < version.number), None)


def file_name(loaded: Loaded, version: PublishedVersion, lang: Lang) -> str:
    """What a saved version is called: nothing of a person in it."""
    return f"{notice_file(loaded.stored, lang).removesuffix('.pdf')}-{version.number}.pdf"


def given_rows(loaded: Loaded, typed: str, lang: Lang) -> tuple[CardRow, ...]:
    """Who was given which version, those whose name has all that was typed."""
    wanted = typed.casefold().split()
    return tuple(
        _given_row(line, lang) for line in loaded.given if all(word in line.name.casefold() for word in wanted)
    )


def _given_row(line: GivenLine, lang: Lang) -> CardRow:
    version = translate("Notices", "Version {number}").format(number=line.number)
    parts = (format_date(line.on, lang), version, LANGUAGE_NAMES[line.lang], label(line.how, lang), line.contract_title)
    scan = translate("Notices", "Signed sheet kept") if line.scan else ""
    return CardRow(line.uid, line.name, " · ".join(part for part in parts if part), scan, Tone.FINE)


def kinds_of_waiting(loaded: Loaded, lang: Lang) -> tuple[tuple[str, str], ...]:
    """Why somebody is to be given the notice, each with its key and the number of persons."""
    never = sum(1 for line in loaded.lacking if not line.had)
    older = len(loaded.lacking) - never
    kinds: list[tuple[str, str]] = []
    for task in loaded.tasks:
        text = translate("Notices", "New purpose ({count}): {purpose}")
        kinds.append((PURPOSE + task.purpose, text.format(count=len(task.persons), purpose=_short(task, lang))))
    if never or not (kinds or older):
        kinds.append((NEVER, translate("Notices", "Never given ({count})").format(count=never)))
    if older:
        kinds.append((OLDER, translate("Notices", "Given an earlier version ({count})").format(count=older)))
    return tuple(kinds)


def waiting(loaded: Loaded, kind: str, contract: str, today: date, lang: Lang) -> tuple[CardRow, ...]:
    """The persons of one kind, of one contract's group where one is named, with the rule that decides."""
    group = next((one.persons for one in loaded.groups if one.contract == contract), None)
    found = _informed(loaded, kind) if kind.startswith(PURPOSE) else _lacking(loaded, kind, today, lang)
    return tuple(one for one in found if group is None or one.uid in group)


def explanation(loaded: Loaded, kind: str, lang: Lang) -> str:
    """What is asked of her, in a sentence above the list."""
    if kind.startswith(PURPOSE):
        task = next((one for one in loaded.tasks if PURPOSE + one.purpose == kind), None)
        if task is None:
            return ""
        text = translate(
            "Notices",
            "Tell these persons before you use their data for this: {purpose} "
            "Their version of the notice does not name it (Article 13(3) and 14(4)).",
        )
        return text.format(purpose=_sentence(task.text.get(lang)))
    if kind == OLDER:
        return translate(
            "Notices",
            "They have an earlier version. The law asks for a new one when there is a new purpose; "
            "telling of other changes that matter to them is good practice.",
        )
    return translate("Notices", "Each line says by when the notice is to be given, and which rule decided.")


def waiting_count(loaded: Loaded) -> int:
    """How many persons are to be given the notice by law: never given it, or not told of a purpose."""
    never = {line.person for line in loaded.lacking if not line.had}
    return len(never.union(*({uid for uid, _name in task.persons} for task in loaded.tasks)))


def groups_with(loaded: Loaded, kind: str, today: date, lang: Lang) -> tuple[tuple[str, str], ...]:
    """The contracts whose group has somebody in the list, to choose from."""
    persons = {one.uid for one in waiting(loaded, kind, EVERYBODY, today, lang)}
    return tuple((one.contract, one.title) for one in loaded.groups if one.persons & persons)


def versions_to_give(loaded: Loaded, lang: Lang) -> tuple[tuple[int, str], ...]:
    """The version that was given, the newest first; 0 is what the notice says now.

    The newest, while the notice still says the same, counts as that: it is then kept in each person's language.
    """
    preview = loaded.preview
    same = preview.newest if preview.number == preview.newest else 0
    text = translate("Notices", "Version {number}, from {date}")
    kept = [
        (
            0 if one.number == same else one.number,
            text.format(number=one.number, date=format_date(one.used_from, lang)),
        )
        for one in loaded.versions
    ]
    if same:
        return tuple(kept)
    return (*kept, (0, translate("Notices", "As it is now, as version {number}").format(number=preview.number)))


def _lacking(loaded: Loaded, kind: str, today: date, lang: Lang) -> tuple[CardRow, ...]:
    return tuple(
        _has_version(line.person, line.name, line.had) if line.had else _never_had(line, today, lang)
        for line in loaded.lacking
        if bool(line.had) is (kind == OLDER)
    )


def _never_had(line: LackingLine, today: date, lang: Lang) -> CardRow:
    overdue = line.due_on < today
    due = translate("Notices", "Was due on {date}") if overdue else translate("Notices", "Due by {date}")
    status = due.format(date=format_date(line.due_on, lang))
    return CardRow(line.person, line.name, label(line.because, lang), status, Tone.DUE if overdue else Tone.SOON)


def _has_version(person: str, name: str, number: int) -> CardRow:
    return CardRow(person, name, "", translate("Notices", "Has version {number}").format(number=number))


def _informed(loaded: Loaded, kind: str) -> tuple[CardRow, ...]:
    had = {line.person: line.number for line in reversed(loaded.given)}
    return tuple(
        _has_version(uid, name, had.get(uid, 0))
        for task in loaded.tasks
        if PURPOSE + task.purpose == kind
        for uid, name in task.persons
    )


def _short(task: InformTask, lang: Lang, most: int = 40) -> str:
    text = task.text.get(lang)
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
