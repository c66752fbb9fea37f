"""Words that may tell of special data are noticed by their beginnings, in three languages; ordinary ones are not."""

import pytest

from heijastus_desk.domain.special_words import SpecialKind, special_kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Uupumus on helpottanut.", SpecialKind.HEALTH),
        ("Oli SAIRAUSLOMALLA maaliskuun", SpecialKind.HEALTH),
        ("työuupumuksesta puhuttiin", SpecialKind.HEALTH),
        ("Hon är sjukskriven", SpecialKind.HEALTH),
        ("on sick leave since May", SpecialKind.HEALTH),
        ("Firstbeat-mittaus ensi viikolla", SpecialKind.HEALTH),
        ("toimii luottamusmiehenä", SpecialKind.UNION),
        ("halal-ruoka tilaisuuteen", SpecialKind.BELIEF),
        ("asked about kosher food", SpecialKind.BELIEF),
    ],
)
def test_a_word_is_noticed(text: str, kind: SpecialKind) -> None:
    assert special_kinds(text) == (kind,)


@pytest.mark.parametrize(
    "text",
    ["", "Tavoitteet keväälle, palaute esihenkilölle.", "Ryhmä voi hyvin ja toimii.", "Mål för hösten", "New goals"],
)
def test_ordinary_talk_is_left_alone(text: str) -> None:
    assert special_kinds(text) == ()
