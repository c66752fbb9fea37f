"""What a client consented to, permits and may be sent, as rows: each said step stays, what stands is marked."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.consents import ConsentStep, PermissionKind, purpose_key
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, MarketingWhy
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.services.consents import ChannelLine, ConsentLine, PermissionLine
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.row_text import joined, shortened
from heijastus_desk.ui.pages.clients.view import Entry, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

_SAID = frozenset({"consent", "permission"})
_GIVABLE = _SAID | {"asked", "unpermitted"}
_IN_FORCE, _BANNED = Tone.FINE, Tone.HELD
"""What a row's mark tells of its state; its uid stays the same, so that the row stays chosen when that changes."""


def consent_entries(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    """Channels, consents, permissions and what was sent, under headings."""
    on_card = client.card.consents
    groups = [(translate("Consents", "Marketing today"), _channels(client, lang))]
    if client.card.kind is PartyKind.PERSON:
        groups += [
            (translate("Consents", "Consents"), _consents(client, lang)),
            (translate("Consents", "Permissions"), _permissions(client, lang)),
        ]
    steps = tuple(_marketing_steps(client, lang))
    sends = tuple(
        Entry(
            f"marketing_send:{line.uid}", line.title, joined(format_date(line.sent_on, lang), label(line.channel, lang))
        )
        for line in on_card.sends
    )
    groups += [(translate("Consents", "Said about marketing"), steps), (translate("Consents", "Sent"), sends)]
    entries: list[Entry] = []
    for number, (heading, rows) in enumerate(groups):
        if rows:
            entries += [Entry(f"heading:{number}", heading, heading=True), *rows]
    return tuple(entries)


def consent_chips(client: LoadedClient) -> tuple[Mark, ...]:
    """A chip where the client forbids marketing on every channel, another where on some."""
    channels = client.card.consents.channels
    banned = [line for line in channels if line.standing.why is MarketingWhy.PROHIBITED]
    if not banned:
        return ()
    if len(banned) == len(channels):
        return (Mark(translate("Consents", "Marketing forbidden"), Tone.HELD),)
    return (Mark(translate("Consents", "Marketing forbidden in part"), Tone.HELD),)


def consent_rows(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    """The same steps for the timeline."""
    on_card = client.card.consents
    for one in on_card.consents:
        title = _step_words(one.step, translate("Consents", "Consent"), translate("Consents", "Consent withdrawn"))
        yield one.happened_on, _dated(f"consent:{one.uid}", title, one.purpose, one.happened_on, lang)
    for each in on_card.permissions:
        title = _step_words(
            each.step, translate("Consents", "Permission"), translate("Consents", "Permission withdrawn")
        )
        text = joined(label(each.kind, lang), each.to_whom)
        yield each.happened_on, _dated(f"permission:{each.uid}", title, text, each.happened_on, lang)
    for step in on_card.marketing:
        text = joined(label(step.channel, lang), label(step.ground, lang).lower(), step.source)
        uid, title = f"marketing_permission:{step.uid}", translate("Consents", "Marketing")
        yield step.happened_on, _dated(uid, title, text, step.happened_on, lang)
    for sent in on_card.sends:
        uid, text = f"marketing_send:{sent.uid}", joined(sent.title, label(sent.channel, lang))
        yield sent.sent_on, _dated(uid, translate("Consents", "Sent"), text, sent.sent_on, lang)


def can_give(entry: Entry) -> bool:
    """Whether a row is of a purpose or a permission that does not stand, and can be given at once."""
    return entry.table in _GIVABLE and not can_withdraw(entry)


def can_withdraw(entry: Entry) -> bool:
    """Whether a row is of something given that stands."""
    return entry.table in _SAID and entry.mark.tone is _IN_FORCE


def can_forbid(entry: Entry) -> bool:
    """Whether a row is of a channel that is not forbidden yet."""
    return entry.table == "channel" and entry.mark.tone is not _BANNED


def _dated(uid: str, title: str, text: str, day: date, lang: Lang) -> Entry:
    return Entry(uid, title, text, format_date(day, lang))


def _step_words(step: ConsentStep, given: str, withdrawn: str) -> str:
    return given if step is ConsentStep.GIVEN else withdrawn


def _channels(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    return tuple(_channel(line, lang) for line in client.card.consents.channels)


def _channel(line: ChannelLine, lang: Lang) -> Entry:
    now = line.standing
    since = translate("Consents", "since {day}").format(day=format_date(now.since, lang)) if now.since else ""
    return Entry(
        f"channel:{line.channel.value}", label(line.channel, lang), joined(label(now.why, lang), since), mark=_may(line)
    )


def _may(line: ChannelLine) -> Mark:
    if line.standing.allowed:
        return Mark(translate("Consents", "May be sent"), Tone.FINE)
    if line.standing.why is MarketingWhy.PROHIBITED:
        return Mark(translate("Consents", "Forbidden"), _BANNED)
    return Mark(translate("Consents", "May not be sent"))


def _consents(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    on_card = client.card.consents
    known = {purpose_key(line.purpose) for line in on_card.consents}
    asked = [text for text in on_card.asked if purpose_key(text.purpose) not in known]
    return (
        *(_consent(line, lang) for line in on_card.consents),
        *(Entry(f"asked:{text.uid}", text.purpose, shortened(text.wording), mark=_not_given()) for text in asked),
    )


def _consent(line: ConsentLine, lang: Lang) -> Entry:
    version = (
        translate("Consents", "wording {number}").format(number=line.number) if line.number and line.wording else ""
    )
    explicit = translate("Consents", "explicit") if line.explicit else ""
    said = joined(format_date(line.happened_on, lang), label(line.how, lang), version, explicit)
    return Entry(
        f"consent:{line.uid}",
        line.purpose,
        "\n".join(part for part in (said, shortened(line.wording), shortened(line.evidence)) if part),
        mark=_standing(line.step, stands=line.stands),
    )


def _permissions(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    lines = client.card.consents.permissions
    known = {line.kind for line in lines}
    return (
        *(_permission(line, lang) for line in lines),
        *(
            Entry(f"unpermitted:{kind.value}", label(kind, lang), "", mark=_not_given())
            for kind in PermissionKind
            if kind not in known
        ),
    )


def _permission(line: PermissionLine, lang: Lang) -> Entry:
    to_whom = translate("Consents", "to {whom}").format(whom=line.to_whom) if line.to_whom else ""
    said = joined(format_date(line.happened_on, lang), label(line.how, lang), shortened(line.evidence))
    reach = joined(to_whom, line.contract_title, line.extent)
    return Entry(
        f"permission:{line.uid}",
        label(line.kind, lang),
        "\n".join(part for part in (said, reach) if part),
        mark=_standing(line.step, stands=line.stands),
    )


def _marketing_steps(client: LoadedClient, lang: Lang) -> Iterator[Entry]:
    for line in client.card.consents.marketing:
        yield Entry(
            f"marketing_permission:{line.uid}",
            joined(label(line.channel, lang), label(line.ground, lang).lower()),
            joined(format_date(line.happened_on, lang), line.rests_on, line.source),
        )


def _standing(step: ConsentStep, *, stands: bool) -> Mark:
    if step is ConsentStep.WITHDRAWN:
        return Mark(translate("Consents", "Withdrawn"), Tone.SOON)
    return Mark(translate("Consents", "In force"), _IN_FORCE) if stands else Mark(translate("Consents", "Ended"))


def _not_given() -> Mark:
    return Mark(translate("Consents", "Not given"))


def channel_of(entry: Entry) -> Channel:
    """Of a row of a channel."""
    return Channel(entry.record)
