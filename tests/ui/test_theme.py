import re
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from heijastus_desk.assets import resource
from heijastus_desk.ui import icons, theme
from heijastus_desk.ui.palettes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours, TextSize, contrast
from heijastus_desk.ui.stylesheet import stylesheet
from heijastus_desk.ui.theme import Contrast, Mode, Tone

MODES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=["light", "dark", "high-light", "high-dark"]
)
GROUNDS = ("ground", "surface", "hover", "selected")
TEXTS = ("text", "quiet", "accent")
STATUSES = ("due", "soon", "held", "fine")


@MODES
@pytest.mark.parametrize(("ink", "ground"), list(product(TEXTS, GROUNDS)))
def test_texts_are_readable(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@MODES
@pytest.mark.parametrize(("ink", "ground"), list(product(STATUSES, GROUNDS)))
def test_statuses_are_readable(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 5


@MODES
def test_controls_and_primary_buttons_stand_out(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert min(contrast(colours.outline, getattr(colours, on)) for on in ("ground", "surface")) >= 3
    assert min(contrast(colours.accent, getattr(colours, on)) for on in GROUNDS) >= 3, "the focus ring"


@MODES
def test_what_the_sheet_sets_side_by_side_is_readable(colours: Colours) -> None:
    found, rules = [], _rules(stylesheet(colours, 1.0, dark=False))
    assert len(rules) > 90
    for selector, look in rules:
        if ":disabled" in selector:
            continue  # WCAG asks nothing of what cannot be used
        for ink, on in (("color", "background"), ("selection-color", "selection-background-color")):
            if look.get(ink, "").startswith("#") and look.get(on, "").startswith("#"):
                found += [(selector, contrast(look[ink], look[on]), 4.5)]
        inks = [look["color"]] if look.get("color", "").startswith("#") and "background" not in look else []
        found += [(selector, contrast(ink, getattr(colours, on)), 4.5) for ink in inks for on in GROUNDS]
        ring = next((part for part in look.get("border", "").split() if part.startswith("#")), "")
        if ":focus" in selector and ring:
            own = colours.accent if "primary" in selector else colours.surface
            found += [(selector, contrast(ring, own), 3)]
    assert len(found) > 60
    assert [one for one in found if one[1] < one[2]] == []


def _rules(sheet: str) -> list[tuple[str, dict[str, str]]]:
    """Each selector with what it sets."""
    blocks = re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
    return [
        (
            selector.strip(),
            {key.strip(): value.strip() for key, _, value in (one.partition(":") for one in body.split(";"))},
        )
        for selector, body in blocks
    ]


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("mode", "dark"), [(Mode.LIGHT, False), (Mode.DARK, True)])
def test_a_preference_overrides_the_system(qapp: QApplication, mode: Mode, *, dark: bool) -> None:
    theme.apply(qapp, mode, 100)
    assert theme.is_dark() is dark
    assert theme.colours() is (DARK if dark else LIGHT)


@pytest.mark.parametrize(("mode", "wanted"), [(Mode.LIGHT, HIGH_LIGHT), (Mode.DARK, HIGH_DARK)])
def test_high_contrast_can_be_chosen_in_both_modes(themed: QApplication, mode: Mode, wanted: Colours) -> None:
    theme.apply(themed, mode, 100, Contrast.HIGH)
    assert theme.colours() is wanted
    theme.apply(themed, mode, 100, Contrast.ORDINARY)
    assert theme.colours() is not wanted


def test_high_contrast_follows_the_system(themed: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "asks_for_contrast", lambda _app: True)
    theme.apply(themed, Mode.LIGHT, 100)
    assert theme.is_high()
    theme.apply(themed, Mode.LIGHT, 100, Contrast.ORDINARY)
    assert not theme.is_high()


@pytest.mark.parametrize("colours", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
def test_high_contrast_is_the_enhanced_one(colours: Colours) -> None:
    inks = (*TEXTS, *STATUSES)
    assert min(contrast(getattr(colours, ink), getattr(colours, on)) for ink, on in product(inks, GROUNDS)) >= 7
    assert min(contrast(colours.hairline, getattr(colours, on)) for on in GROUNDS) >= 3
    assert contrast(colours.on_accent, colours.accent) >= 7


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_text_size_grows(qapp: QApplication, percent: int) -> None:
    theme.apply(qapp, Mode.LIGHT, percent)
    assert [theme.font(size).pixelSize() for size in TextSize] == [
        round(pixels * percent / 100) for pixels in (20, 16, 13, 11)
    ]
    theme.apply(qapp, Mode.LIGHT, 100)


def test_the_sheet_names_every_colour_once_in_one_place() -> None:
    sheet = stylesheet(LIGHT, 1.0, dark=False)
    assert LIGHT.accent in sheet
    assert "{" not in sheet.replace("{ ", "").replace(" {", "")


@pytest.mark.parametrize("tone", list(Tone))
def test_a_status_has_an_icon_beside_its_colour(tone: Tone) -> None:
    assert resource("icons", f"{tone.icon}.svg").is_file()


@pytest.mark.usefixtures("qapp")
def test_icons_are_tinted() -> None:
    image = icons.pixmap("check", "#A8281F", 24).toImage()
    drawn = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 250
    }
    assert "#a8281f" in drawn


@pytest.mark.usefixtures("qapp")
def test_every_icon_draws_something() -> None:
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    assert len(names) > 24
    for name in names:
        image = icons.pixmap(name, "#000000", 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


def test_changing_the_theme_reaches_what_is_shown(qapp: QApplication) -> None:
    class Told(QLabel):
        times = 0

        def restyled(self) -> None:
            self.times += 1

    told = Told()
    theme.apply(qapp, Mode.DARK, 100)
    theme.apply(qapp, Mode.LIGHT, 100)
    assert told.times == 2
