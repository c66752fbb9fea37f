"""From when a consent, a permission or a ground for marketing no longer stands: the anchor of its rows.

Nothing said on a day to come can be recorded, so what was said last stands; a what-if date changes nothing in it.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from heijastus_desk.domain.consents import Said, concerning, stands, withdrawn_on
from heijastus_desk.domain.marketing import Channel, MarketingGround, MarketingSaid, Recipient, ended_on, standing
from heijastus_desk.domain.retention.events import NOT_STARTED, Anchor, consent_withdrawn

NO_LATER = date.max


def of_steps(said: Mapping[str, Said]) -> dict[str, Anchor]:
    """Anchors by uid of the steps of one consent or of one kind of permission of one person, in recorded order.

    Proof of a consent is counted from its withdrawal, and not at all while the consent stands (again).
    """
    return {uid: _since(concerning(said.values(), one)) for uid, one in said.items()}


def _since(said: tuple[Said, ...]) -> Anchor:
    return consent_withdrawn(withdrawn_on(said, NO_LATER), given=stands(said, NO_LATER))


def of_marketing(said: Sequence[MarketingSaid]) -> dict[str, Anchor]:
    """Anchors by uid of the steps of one party on one channel, in recorded order.

    The prohibition that stands is kept while the business lasts (law 5.4): forgotten, it would be broken.
    """
    nobody = Recipient()
    ended = ended_on(said, NO_LATER, nobody, Channel.EMAIL)
    if ended is None:
        return dict.fromkeys((one.uid for one in said), NOT_STARTED)
    deciding = standing(said, NO_LATER, nobody, Channel.EMAIL).step
    return {one.uid: NOT_STARTED if _is_ban(one) and one.uid == deciding else Anchor.known(ended) for one in said}


def _is_ban(one: MarketingSaid) -> bool:
    return one.ground is MarketingGround.PROHIBITED


def together(parts: Iterable[Mapping[str, Anchor]]) -> dict[str, Anchor]:
    """All of them in one."""
    return {uid: anchor for part in parts for uid, anchor in part.items()}
