"""What sections on recipients, disclosures and transfers may become."""

import re
from collections.abc import Iterator
from dataclasses import replace

from heijastus_desk.domain.notices.adoption import signs
from heijastus_desk.domain.notices.adoption.desk import CELL, Desk
from heijastus_desk.domain.notices.adoption.pieces import Piece, pieces
from heijastus_desk.domain.notices.adoption.suggestion import Suggestion, Target
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldRecipient

_FEW_WORDS = 8
"""What stands beside the names of recipients and says no more than that they are listed."""


def sharing(desk: Desk) -> Iterator[Suggestion]:
    """Recipients, disclosures and transfers, which old notices tell in one breath."""
    for piece in pieces(desk.section.text):
        named = [one for one in desk.old.recipients if one.name and one.name in piece.text]
        beside = _beside_names(piece.text, [one.name for one in named])
        for one in named:
            made = desk.make(Target.RECIPIENT, piece, code=one.country, text=one.name)
            alone = len(named) == 1 and piece.text.startswith(one.name)
            yield replace(made, targets=(Target.RECIPIENT,), detail=beside if alone else "")
            if alone:
                break
        else:
            if not _only_lists(piece.text, named, beside):
                yield from of_sharing(desk, piece)


def of_sharing(desk: Desk, piece: Piece) -> Iterator[Suggestion]:
    """What one piece says of disclosures and transfers."""
    text = piece.text
    abroad, disclosed = signs.says("abroad", text), signs.says("disclosed", text)
    codes = signs.every("mechanism", text)
    if abroad and signs.plainly_none(text) and not codes:
        yield desk.understood(Target.NO_TRANSFERS, piece)
        if disclosed:
            yield desk.understood(Target.NO_DISCLOSURES, piece)
    elif signs.says("kept_in_finland", text) and not abroad and not signs.says("except", text):
        yield desk.understood(Target.KEPT_IN_FINLAND, piece)
    elif disclosed and not abroad and signs.plainly_none(text):
        yield desk.understood(Target.NO_DISCLOSURES, piece)
    elif abroad or codes:
        # Several mechanisms in one sentence: which is meant for whom, it does not say.
        code = codes[0] if len(codes) == 1 else ""
        yield desk.make(Target.TRANSFER, piece, Target.DISCLOSURE, Target.RECIPIENT_GROUP, code=code)
    elif disclosed:
        yield desk.make(Target.DISCLOSURE, piece, Target.RECIPIENT_GROUP, Target.TRANSFER)
    elif desk.section.item is NoticeItem.TRANSFERS:
        yield desk.make(Target.TRANSFER, piece, Target.RECIPIENT_GROUP, Target.DISCLOSURE)
    else:
        yield desk.make(Target.RECIPIENT_GROUP, piece, Target.DISCLOSURE, Target.TRANSFER)


def _only_lists(text: str, named: list[OldRecipient], beside: str) -> bool:
    """Whether a piece says no more than who they are: several names after a few words, or a name alone."""
    few = len(re.findall(r"[^\W\d_]{3,}", beside)) <= _FEW_WORDS and not signs.says("abroad", text)
    return bool(named) and (not beside or (len(named) > 1 and few))


def _beside_names(text: str, names: list[str]) -> str:
    """What is said beside the names."""
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " ")
    return " ".join(CELL.sub(" ", text).split()).strip(" ,;:|-–")
