"""Which promises of a notice are broken by what is so now."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from heijastus_desk.domain.drift.promise_signs import PromiseKind, names_analytics, promised
from heijastus_desk.domain.drift.values import HOME, Drift, DriftKind, Now, used_recipients
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.notices.versions import PublishedFacts
from heijastus_desk.domain.records import RecordClass


def broken_promises(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    """The promises of the notice, in its storage places and own sections too, that what is so now breaks."""
    register = said.register
    for n, text in enumerate(register.promises):
        rest = (*register.promises[:n], *register.promises[n + 1 :])
        yield from _broken(text, NoticeItem.PROMISES, ("promises", str(n)), replace(register, promises=rest), now)
    for n, text in enumerate(register.storage_places):
        rest = (*register.storage_places[:n], *register.storage_places[n + 1 :])
        steps = ("storage_places", str(n))
        yield from _broken(text, NoticeItem.TRANSFERS, steps, replace(register, storage_places=rest), now)
    for n, section in enumerate(register.extra):
        extra = (*register.extra[:n], replace(section, text=LocalisedText()), *register.extra[n + 1 :])
        steps = ("extra", str(n))
        yield from _broken(section.text, NoticeItem.OWN, steps, replace(register, extra=extra), now)


def _broken(
    text: LocalisedText, item: NoticeItem, steps: tuple[str, ...], without: Register, now: Now
) -> Iterator[Drift]:
    made = {kind for lang in Lang if text.has(lang) for kind in promised(text.get(lang))}
    for kind in sorted(made & set(_kept_no_longer(now))):
        yield Drift(kind=DriftKind.PROMISE, item=item, subject=kind.value, steps=steps, without=without)


def _kept_no_longer(now: Now) -> Iterator[PromiseKind]:
    used = used_recipients(now.register, now.recipients)
    if _follows_visitors(now.register, used):
        yield PromiseKind.TRACKING
    if now.markets_without_consent:
        yield PromiseKind.MARKETING
    if RecordClass.DISCLOSURE in now.record_classes or now.register.disclosures.given:
        yield PromiseKind.DISCLOSURE
    if any(one.country not in ("", HOME) for one in used):
        yield PromiseKind.FINLAND


def _follows_visitors(register: Register, used: Iterable[Recipient]) -> bool:
    cookies = register.cookies.given
    told = [one.name for one in used] + [one.used_for.fi for one in used]
    if cookies is not None:
        told += [cookie.name + " " + cookie.provider for cookie in cookies.table if not cookie.essential]
        if cookies.tracking or any(not cookie.essential for cookie in cookies.table):
            return True
    return any(names_analytics(text) for text in told)
