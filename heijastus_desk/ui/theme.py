"""The look in force: palette, text size, and the 8-pixel grid of the window."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from heijastus_desk.ui.palettes import Colours, TextSize, palette_of
from heijastus_desk.ui.stylesheet import stylesheet

GRID = 8
_PERCENT = "desk_text_percent"
_HIGH = "desk_high_contrast"
_FUSION = "desk_fusion"


class Tone(StrEnum):
    """What a status colour says; an icon and a word always stand beside it."""

    NEUTRAL = "neutral"
    DUE = "due"
    SOON = "soon"
    HELD = "held"
    FINE = "fine"
    ACCENT = "accent"

    @property
    def icon(self) -> str:
        """The icon that says the same as the colour."""
        return _TONE_ICONS[self]


_TONE_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.DUE: "warning",
    Tone.SOON: "retention",
    Tone.HELD: "hold",
    Tone.FINE: "check",
    Tone.ACCENT: "info",
}


class Mode(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """As the system asks, ordinary, or high."""

    SYSTEM = "system"
    ORDINARY = "ordinary"
    HIGH = "high"


def colours() -> Colours:
    """The palette in force."""
    return palette_of(dark=is_dark(), high=is_high())


def is_dark() -> bool:
    """Whether the palette in force is the dark one."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def is_high() -> bool:
    """Whether the palette in force is one of high contrast."""
    app = QGuiApplication.instance()
    return app is not None and bool(app.property(_HIGH))


def tone_colour(tone: Tone) -> str:
    """The colour in force of a tone."""
    if tone is Tone.NEUTRAL:
        return colours().quiet
    value: str = getattr(colours(), tone.value)
    return value


def font(size: TextSize, *, bold: bool = False) -> QFont:
    """The system font in one of the sizes, scaled like the application font is."""
    chosen = QFont(QApplication.font())
    chosen.setPixelSize(scaled(size.pixels))
    if bold:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


def scaled(pixels: float) -> int:
    """Pixels at 100 % in the text size she chose."""
    app = QGuiApplication.instance()
    percent = app.property(_PERCENT) if app is not None else None
    return round(pixels * (percent or 100) / 100)


def make_app(argv: list[str]) -> QApplication:
    """The application in Fusion, named by argument: a style object would cost 10 ms before the first picture."""
    app = QApplication([*argv, "-style", "Fusion"])
    app.setProperty(_FUSION, "yes")
    return app


def apply(app: QApplication, mode: Mode, text_percent: int, contrast: Contrast = Contrast.SYSTEM) -> None:
    """Set style, palette, font and style sheet; called at start and when a preference or the system changes."""
    dark, high = wants_dark(mode, app), wants_high(contrast, app)
    if not app.property(_FUSION):
        app.setStyle("Fusion")
        app.setProperty(_FUSION, "yes")
    chosen = palette_of(dark=dark, high=high)
    app.setProperty(_PERCENT, text_percent)
    app.setProperty(_HIGH, high)
    text = QFont(app.font())
    text.setPixelSize(round(TextSize.BODY.pixels * text_percent / 100))
    app.setFont(text)
    app.setPalette(palette(chosen))
    app.setStyleSheet(stylesheet(chosen, text_percent / 100, dark=dark))
    for widget in app.allWidgets():
        # What a style sheet cannot do (tint an icon, measure a text) a widget does in `restyled`.
        restyled = getattr(widget, "restyled", None)
        if restyled is not None:
            restyled()


def wants_dark(mode: Mode, app: QApplication) -> bool:
    """Whether the mode means dark on this system now."""
    if mode is Mode.SYSTEM:
        # Fusion's own palette follows the system's scheme, also while ours is set. Asking for the scheme itself
        # would load the whole Qt namespace, asking for the style all of QStyle: 10 to 30 ms before the first picture.
        first = app.property(_PERCENT) is None
        own = app.palette() if first else app.style().standardPalette()
        return own.color(QPalette.ColorRole.Window).lightness() < 128
    return mode is Mode.DARK


def wants_high(contrast: Contrast, app: QApplication) -> bool:
    """Whether high contrast is meant now. The system is not asked before the first picture: `asks_for_contrast`."""
    if contrast is Contrast.SYSTEM:
        return app.property(_PERCENT) is not None and asks_for_contrast(app)
    return contrast is Contrast.HIGH


def asks_for_contrast(app: QApplication) -> bool:
    """Whether the system's own settings ask for high contrast; the first question costs 20 ms."""
    hints = app.styleHints()  # held: PySide forgets what it gave when the wrapper it came from goes
    return hints.accessibility().contrastPreference().name == "HighContrast"


def when_contrast_changes(app: QApplication, action: Callable[[], object]) -> None:
    """Do something each time the system begins or ends to ask for high contrast."""
    hints = app.styleHints()
    hints.accessibility().contrastPreferenceChanged.connect(lambda _asked: action())


def asks_for_stillness(app: QApplication) -> bool:
    """Whether the system's own settings ask for as little motion as possible."""
    hints = app.styleHints()
    return hints.accessibility().motionPreference().name == "ReducedMotion"


def palette(c: Colours) -> QPalette:
    """The Qt palette made of our colours, so that what the style sheet leaves to Fusion fits too."""
    role = QPalette.ColorRole
    # Not QPalette(colour): choosing among its overloads loads the whole Qt namespace.
    made = QPalette()
    for target, colour in (
        (role.Window, c.ground),
        (role.WindowText, c.text),
        (role.Base, c.surface),
        (role.AlternateBase, c.ground),
        (role.Text, c.text),
        (role.Button, c.surface),
        (role.ButtonText, c.text),
        (role.BrightText, c.due),
        (role.ToolTipBase, c.surface),
        (role.ToolTipText, c.text),
        (role.PlaceholderText, c.quiet),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Accent, c.accent),
        (role.Link, c.accent),
        (role.LinkVisited, c.accent),
        (role.Light, c.surface),
        (role.Midlight, c.hairline),
        (role.Mid, c.hairline),
        (role.Dark, c.outline),
        (role.Shadow, c.outline),
    ):
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(c.outline))
    return made
