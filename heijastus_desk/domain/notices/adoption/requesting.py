"""How requests are made, rights, bans and cookies, from the suggestions she confirmed."""

from dataclasses import replace

from heijastus_desk.domain.notices.adoption import signs
from heijastus_desk.domain.notices.adoption.readers import EMAIL
from heijastus_desk.domain.notices.adoption.suggestion import Suggestion, Target
from heijastus_desk.domain.notices.adoption.taken import Taken
from heijastus_desk.domain.notices.content import (
    Ban,
    Channel,
    Cookies,
    Register,
    Requests,
    RightProcess,
)
from heijastus_desk.domain.notices.law import ChannelKind, Right
from heijastus_desk.domain.values import Answer

_COOKIES = (
    Target.COOKIE_SITE,
    Target.COOKIE_PURPOSE,
    Target.COOKIE_DATA,
    Target.COOKIE_TRACKING,
    Target.COOKIE_REFUSAL,
)


def requests(taken: Taken, register: Register) -> Register:
    """The register with her own processes; a demand for a signature is recorded, for the review to tell of."""
    told = Requests(
        channels=tuple(_channel(taken, one) for one in taken.all(Target.CHANNEL)),
        identity=taken.joined(Target.IDENTITY),
        specification=taken.joined(Target.SPECIFICATION),
        processes=tuple(_process(taken, code) for code in taken.codes(Target.RIGHT)),
        refusal=taken.joined(Target.REFUSAL),
        bans=tuple(Ban(text=text) for text in taken.texts(Target.BAN)),
    )
    return replace(register, requests=told)


def cookies(taken: Taken, register: Register) -> Register:
    """The register with the cookie section as far as the old notice tells it."""
    if not any(taken.has(target) for target in _COOKIES):
        return register
    told = Cookies(
        site=taken.first(Target.COOKIE_SITE),
        purposes=taken.texts(Target.COOKIE_PURPOSE),
        data=taken.texts(Target.COOKIE_DATA),
        tracking=taken.texts(Target.COOKIE_TRACKING),
        refusal=taken.joined(Target.COOKIE_REFUSAL),
    )
    return replace(register, cookies=Answer.of(told))


def _channel(taken: Taken, one: Suggestion) -> Channel:
    kind = ChannelKind(one.code or ChannelKind.EMAIL)
    mail = EMAIL.search(one.text) if kind is ChannelKind.EMAIL else None
    value = mail[0].rstrip(".") if mail else ""
    return Channel(
        kind=kind,
        value=value,
        text=taken.localised("" if one.text.strip() == value else one.text),
        registered_address_only=kind is ChannelKind.EMAIL and signs.says("registered_only", one.source),
    )


def _process(taken: Taken, code: str) -> RightProcess:
    texts = [one.text for one in taken.all(Target.RIGHT) if one.code == code and one.text.strip()]
    joined = "\n".join(texts)
    return RightProcess(right=Right(code), text=taken.localised(joined), signed=signs.says("signed", joined))
