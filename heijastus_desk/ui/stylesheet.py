"""The one style sheet of the window; what it leaves out, Fusion draws from the palette."""

from heijastus_desk.assets import resource
from heijastus_desk.ui.palettes import Colours, TextSize

# Widgets are told apart by dynamic properties: `look` of a text, `kind` of a button, `tone` of a status, `role` of a
# surface.
_SHEET = """
QLabel[look="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[look="heading"] {{ font-size: {heading}px; font-weight: 600; }}
QLabel[look="section"] {{ font-weight: 600; }}
QLabel[look="small"] {{ font-size: {small}px; color: {quiet}; }}
QLabel[look="quiet"] {{ color: {quiet}; }}
QLabel[look="code"] {{ font-family: monospace; font-size: {heading}px; font-weight: 600; }}

QWidget[role="surface"], QScrollArea[role="surface"] {{ background: {surface}; }}
QWidget[role="ground"] {{ background: {ground}; }}
QFrame[role="help"] {{ background: {ground}; border-left: 1px solid {hairline}; }}
QFrame[role="help"] QTextBrowser {{ background: {ground}; }}
QFrame[role="card"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 8px; }}
QFrame[role="ask"] {{ background: {selected}; border: 1px solid {accent}; border-radius: 6px; }}
QFrame[role="hairline"] {{ background: {hairline}; border: none; }}
QSplitter::handle {{ background: {hairline}; }}
QSplitter::handle:hover {{ background: {outline}; }}

QPushButton {{ min-height: {control}px; padding: 0 {pad}px; border: 1px solid {hairline}; border-radius: 6px;
  background: {surface}; color: {text}; }}
QPushButton:hover {{ border-color: {outline}; }}
QPushButton:pressed {{ background: {selected}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 {pad_focus}px; }}
QPushButton:disabled {{ color: {outline}; }}
QPushButton[kind="primary"] {{ background: {accent}; border-color: {accent}; color: {on_accent}; font-weight: 600; }}
QPushButton[kind="primary"]:focus {{ border: 3px double {on_accent}; padding: 0 {pad_ring}px;
  min-height: {primary_focus}px; }}
QPushButton[kind="primary"]:disabled {{ background: {ground}; border-color: {hairline}; color: {outline}; }}
QPushButton[icononly="true"] {{ padding: 0 {icon_pad}px; }}
QPushButton[icononly="true"]:focus {{ padding: 0 {icon_pad_focus}px; }}
QPushButton[kind="danger"] {{ border-color: {due}; color: {due}; font-weight: 600; }}
QPushButton[kind="danger"]:disabled {{ border-color: {hairline}; color: {outline}; }}
QPushButton[kind="link"] {{ border: 1px solid transparent; background: transparent; color: {accent};
  min-height: {link}px; padding: 0 4px; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {accent}; padding: 0 3px; }}
QPushButton[tone="due"] {{ color: {due}; }}
QPushButton[tone="soon"] {{ color: {soon}; }}
QPushButton[tone="fine"] {{ color: {fine}; }}
QPushButton[kind="choice"] {{ min-height: {choice}px; padding: 0 {chip_pad}px; border-radius: {choice_radius}px;
  font-size: {small}px; color: {quiet}; }}
QPushButton[kind="choice"]:focus {{ border: 2px solid {accent}; padding: 0 {chip_pad_focus}px;
  min-height: {choice_focus}px; }}
QPushButton[kind="choice"]:checked {{ background: {selected}; border-color: {accent}; color: {accent};
  font-weight: 600; }}
QPushButton[kind="choice"]:checked:focus {{ border-color: {text}; }}
QPushButton[kind="navigation"] {{ border: 2px solid transparent; background: transparent; text-align: left;
  padding: 0 {nav_pad}px; min-height: {nav}px; }}
QPushButton[kind="navigation"]:hover {{ background: {hover}; }}
QPushButton[kind="navigation"]:checked {{ background: {selected}; color: {accent}; font-weight: 600; }}
QPushButton[kind="navigation"]:focus {{ border-color: {accent}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}

QLabel[role="chip"] {{ border: 1px solid {hairline}; border-radius: {chip_radius}px; padding: 0 {chip_pad}px;
  min-height: {chip}px; font-size: {small}px; color: {quiet}; }}
QLabel[role="badge"] {{ border-radius: {badge_radius}px; min-height: {badge}px; min-width: {badge}px; padding: 0 5px;
  font-size: {small}px; font-weight: 600; background: {accent}; color: {on_accent}; }}
QLabel[tone="due"] {{ color: {due}; }}
QLabel[tone="soon"] {{ color: {soon}; }}
QLabel[tone="held"] {{ color: {held}; }}
QLabel[tone="fine"] {{ color: {fine}; }}
QLabel[tone="accent"] {{ color: {accent}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox {{ border: 1px solid {outline}; border-radius: 6px;
  padding: 0 {field_pad}px; background: {surface}; color: {text}; selection-background-color: {accent};
  selection-color: {on_accent}; placeholder-text-color: {quiet}; }}
QLineEdit, QSpinBox, QComboBox {{ min-height: {control}px; }}
QPlainTextEdit, QTextEdit {{ padding: {half}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {{ border: 2px solid {accent};
  padding: 0 {field_pad_focus}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: {half_focus}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{ background: {ground};
  border-color: {hairline}; color: {outline}; }}
*[error="true"] {{ border-color: {due}; }}
QLineEdit[role="search"] {{ background: {ground}; }}
QLineEdit[role="search"]:focus {{ border-color: {accent}; }}
QComboBox[role="filter"] {{ background: {ground}; }}
QComboBox[role="filter"]:focus {{ border-color: {accent}; }}
QComboBox::drop-down {{ border: none; width: {control}px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: {mark}px; height: {mark}px; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {outline};
  selection-background-color: {selected}; selection-color: {text}; padding: 2px; }}
QCheckBox, QRadioButton {{ spacing: 8px; min-height: {link}px; border: 2px solid transparent; border-radius: 6px;
  padding: 0 4px 0 2px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {mark}px; height: {mark}px; border: 1px solid {outline};
  background: {surface}; border-radius: 4px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{check}"); }}
QCheckBox::indicator:indeterminate {{ background: {selected}; border-color: {accent}; }}
QRadioButton::indicator {{ border-radius: {radio}px; }}
QRadioButton::indicator:checked {{ border: {dot}px solid {accent}; width: {dot_inner}px; height: {dot_inner}px; }}

QListView, QTableView, QTreeView {{ border: none; background: {surface}; outline: none; }}
QTableView, QTreeView {{ gridline-color: {hairline}; selection-background-color: {selected}; selection-color: {text}; }}
QHeaderView::section {{ background: {surface}; color: {quiet}; border: none; border-bottom: 1px solid {hairline};
  padding: {half}px; font-size: {small}px; }}
QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{ background: transparent; color: {quiet}; border: none; border-bottom: 2px solid transparent;
  padding: {half}px {tab_pad}px; min-height: {link}px; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {accent}; border-bottom-color: {accent}; font-weight: 600; }}
QTabBar::tab:selected:focus {{ border: 2px solid {accent}; border-radius: 4px;
  padding: {half_ring}px {tab_pad_ring}px {half}px {tab_pad_ring}px; }}
QTabBar::scroller {{ width: {scroller}px; }}
QTabBar QToolButton {{ background: {surface}; border: 1px solid {hairline}; border-radius: 4px; margin: 2px 0; }}
QTabBar QToolButton:hover {{ border-color: {outline}; }}
QTabBar QToolButton:disabled {{ border-color: {surface}; }}
QTabBar QToolButton::left-arrow {{ image: url("{arrow_left}"); }}
QTabBar QToolButton::right-arrow {{ image: url("{arrow_right}"); }}
QTabBar QToolButton::left-arrow:disabled, QTabBar QToolButton::right-arrow:disabled {{ image: none; }}
QScrollArea {{ border: none; }}
QFrame[role="ring"] {{ border: 2px solid {accent}; border-radius: 4px; background: transparent; }}
QTextBrowser {{ border: none; background: {surface}; }}
QTextBrowser[role="value"] {{ border: none; padding: 0; }}
QTextBrowser[role="value"]:focus {{ border: 2px solid {accent}; padding: 0; }}
QMenu {{ background: {surface}; border: 1px solid {outline}; padding: 4px; }}
QMenu::item {{ padding: {half}px {pad}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; }}
QMenu::item:disabled {{ color: {outline}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: 4px; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {outline}; padding: 4px; }}
QProgressBar {{ border: none; border-radius: 3px; background: {hairline}; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {accent}; }}
QProgressBar[tone="due"]::chunk {{ background: {due}; }}
QProgressBar[tone="soon"]::chunk {{ background: {soon}; }}
QProgressBar[tone="fine"]::chunk {{ background: {fine}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {hairline}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {outline}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(c: Colours, scale: float, *, dark: bool) -> str:
    """The sheet in the colours and text size given."""
    mode = "dark" if dark else "light"

    def px(pixels: float) -> int:
        return round(pixels * scale)

    chip, choice, badge, radio = px(18), px(24) - 2, px(16), px(16)
    return _SHEET.format(
        **{name: getattr(c, name) for name in Colours.__slots__},
        title=px(TextSize.TITLE.pixels),
        heading=px(TextSize.HEADING.pixels),
        small=px(TextSize.SMALL.pixels),
        control=px(30) - 2,
        link=px(22),
        scroller=2 * px(28),
        nav=px(32) - 4,
        nav_pad=8,
        pad=14,
        pad_focus=13,
        icon_pad=7,
        icon_pad_focus=6,
        tab_pad=8,
        tab_pad_ring=6,
        half_ring=4,
        pad_ring=12,
        primary_focus=px(30) - 6,
        field_pad=8,
        field_pad_focus=7,
        half=6,
        half_focus=5,
        chip=chip,
        choice=choice,
        choice_focus=choice - 2,
        choice_radius=choice // 2 + 1,
        chip_pad=10,
        chip_pad_focus=9,
        chip_radius=chip // 2 + 1,
        badge=badge,
        badge_radius=badge // 2,
        mark=radio,
        radio=(radio + 2) // 2,
        dot=px(5),
        dot_inner=radio + 2 - 2 * px(5),
        arrow=resource("icons", f"control-arrow-{mode}.svg").as_posix(),
        arrow_left=resource("icons", f"control-left-{mode}.svg").as_posix(),
        arrow_right=resource("icons", f"control-right-{mode}.svg").as_posix(),
        check=resource("icons", f"control-check-{mode}.svg").as_posix(),
    )
