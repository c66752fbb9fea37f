"""The chips of the card that say what freezes a client's data."""

from collections.abc import Sequence
from datetime import date

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.ui.pages.clients.view import Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import label


def freeze_chips(freezes: Sequence[Freeze], today: date, lang: Lang) -> tuple[Mark, ...]:
    """A chip per cause; it calls for her once the day to look at it again has come."""
    said = {label(one.cause, lang): _tone(one, today) for one in reversed(freezes)}
    return tuple(Mark(text, tone) for text, tone in said.items())


def _tone(freeze: Freeze, today: date) -> Tone:
    return Tone.DUE if freeze.review_on is not None and freeze.review_on <= today else Tone.HELD
