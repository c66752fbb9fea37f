"""The typeface and the look of everything printed."""

import pytest
from reportlab.lib.colors import Color

from heijastus_desk import assets
from heijastus_desk.documents import fonts, styles

FINNISH_SWEDISH = "abcdefghijklmnopqrstuvwxyzåäöšžéüæøABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖŠŽÉÜÆØ"
SAMI = "áâčđŋšŧžǥǧʒǯõöäåïńÁÂČĐŊŠŦŽǤǦƷǮÕÖÄÅÏŃ"
MARKS = "–—’”“»«…•·€§°×−%&@/\\()[]{}<>=+*#☐→✓"


@pytest.mark.parametrize("letters", [FINNISH_SWEDISH, SAMI, MARKS], ids=["Finnish and Swedish", "Sámi", "marks"])
def test_the_typeface_draws_every_letter(letters: str) -> None:
    drawn = fonts.register()
    assert not [letter for letter in letters if ord(letter) not in drawn]


def test_the_skolt_sami_k_is_drawn_in_two_parts() -> None:
    assert fonts.printable("ǩ Ǩ") == "k\u030c K\u030c"


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("tavallista tekstiä – ja €", "tavallista tekstiä – ja €"),
        ("a\u0308iti", "äiti"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("rivi\nvaihto\tja", "rivi\nvaihto\tja"),
        ("😀\ufe0f", "[U+1F600]"),
        ("pehmeä\u00adviiva", "pehmeäviiva"),
        ("日本", "[U+65E5][U+672C]"),
    ],
)
def test_what_the_typeface_lacks_is_told_by_number(given: str, printed: str) -> None:
    assert fonts.printable(given) == printed


def test_the_licence_stands_beside_the_fonts() -> None:
    licence = assets.resource("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Adobe" in licence


def test_nothing_falls_back_to_a_font_the_file_does_not_carry() -> None:
    carried = {fonts.REGULAR, fonts.BOLD}
    look = styles.styles()
    for name in type(look).__slots__:
        style = getattr(look, name)
        if name != "scale":
            assert style.fontName in carried, name
    for table in (styles.table_style(), styles.key_value_style(), styles.box_style()):
        named = [tuple(command)[3] for command in table.getCommands() if "FONTNAME" in tuple(command)]
        assert named == [fonts.REGULAR]


def test_large_type_grows_everything() -> None:
    plain, large = styles.styles(), styles.styles(1.4)
    assert large.body.fontSize == pytest.approx(plain.body.fontSize * 1.4)
    assert large.cell.leading == pytest.approx(plain.cell.leading * 1.4)


@pytest.mark.parametrize("colour", [styles.INK, styles.QUIET, styles.ACCENT])
def test_text_is_dark_enough_in_black_and_white(colour: Color) -> None:
    red, green, blue = colour.rgb()
    luminance = 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)
    assert 1.05 / (luminance + 0.05) >= 7.0


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
