from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.idle import IdleWatch
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.raise_request import RaiseWatcher
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PAGES
from heijastus_desk.ui.shortcuts import Shortcut, descriptions
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.search_line import SearchLine
from tests.ui import demo_pages
from tests.ui.children import child

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def window(qtbot: QtBot, context: Context, executor: Any) -> MainWindow:
    made = MainWindow(context, demo_pages.find, demo_pages.SPECS)
    qtbot.addWidget(made, before_close_func=lambda w: setattr(w, "_may_close", True))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_page("demo")
    executor.run_all()
    return made


def key(qtbot: QtBot, window: QWidget, shortcut: Shortcut) -> None:
    target = window.focusWidget() or window
    names = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}
    *modifiers, last = shortcut.value.split("+") if not shortcut.value.endswith("++") else [shortcut.value]
    combined = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        combined |= names[modifier]
    codes = {"Esc": Qt.Key.Key_Escape, "F1": Qt.Key.Key_F1, "F5": Qt.Key.Key_F5}
    code = codes.get(last) or Qt.Key(ord(last))
    qtbot.keyClick(target, code, combined)


def demo(window: MainWindow) -> demo_pages.DemoPage:
    page = window.page
    assert isinstance(page, demo_pages.DemoPage)
    return page


def test_pages_are_made_when_first_opened_and_kept(window: MainWindow) -> None:
    first = window.page
    assert window.stack.count() == 1
    window.open_page("demo_form")
    window.open_page("demo")
    assert window.page is first
    assert window.stack.count() == 2


def test_the_title_never_says_more_than_the_programs_name(window: MainWindow) -> None:
    window.open_page("demo", "3")
    assert window.windowTitle() == "Heijastus Desk"


def test_visible_pages_reload_after_a_change_of_what_they_show(window: MainWindow, context: Context) -> None:
    page = demo(window)
    loads = page.loads
    context.announce(Change("note_saved", frozenset({Kind.NOTES})))
    assert page.loads == loads
    context.announce(Change("person_saved", frozenset({Kind.PARTIES})))
    assert page.loads == loads + 1
    window.open_page("demo_form")
    context.announce(Change("person_saved", frozenset({Kind.PARTIES})))
    assert page.loads == loads + 1


def test_unsaved_edits_ask_in_the_page_before_leaving(qtbot: QtBot, window: MainWindow) -> None:
    page = demo(window)
    page.unsaved = True
    window.open_page("demo_form")
    assert window.page is page
    assert page.confirm.isVisible()
    page.unsaved = False
    qtbot.mouseClick(child(page.confirm, QAbstractButton, "discard"), Qt.MouseButton.LeftButton)
    assert window.page is not page


def test_locking_asks_nothing_in_the_page(qtbot: QtBot, window: MainWindow) -> None:
    asked: list[int] = []
    window.lock_requested.connect(lambda: asked.append(1))
    page = demo(window)
    page.unsaved = True
    key(qtbot, window, Shortcut.LOCK)
    assert asked == [1]
    assert not page.confirm.isVisible()


def test_closing_remembers_size_and_page(qtbot: QtBot, window: MainWindow, context: Context) -> None:
    window.resize(1000, 640)
    with qtbot.waitSignal(window.closed):
        window.close()
    assert context.preferences.window_size == (1000, 640)
    assert context.preferences.last_page == "demo"


def test_shortcuts_reach_the_page_in_front(qtbot: QtBot, window: MainWindow, executor: Any) -> None:
    page = demo(window)
    loads = page.loads
    key(qtbot, window, Shortcut.NEW)
    executor.run_all()
    assert page.loads == loads + 1
    key(qtbot, window, Shortcut.REFRESH)
    assert page.loads == loads + 2
    key(qtbot, window, Shortcut.PRINT)


def test_escape_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("demo_form")
    window.open_page("demo_empty")
    key(qtbot, window, Shortcut.BACK)
    assert window.page is not None
    assert window.page.key == "demo_form"
    key(qtbot, window, Shortcut.BACK)
    assert window.page.key == "demo"
    key(qtbot, window, Shortcut.BACK)
    assert window.page.key == "demo"


def test_search_finds_while_typing_and_enter_goes_there(qtbot: QtBot, window: MainWindow, executor: Any) -> None:
    key(qtbot, window, Shortcut.SEARCH)
    assert window.focusWidget() is window.search
    qtbot.keyClicks(window.search, "ot")
    qtbot.waitUntil(lambda: bool(executor.queue))
    executor.run_all()
    popup = child(window, QWidget, "search_results")
    assert popup.isVisible()
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert demo(window).list.current_uid() == "5"
    assert window.search.text() == ""
    # The next key is for what was found.
    assert window.focusWidget() is not window.search


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_N, Qt.Key.Key_P])
def test_a_search_line_leaves_the_windows_keys_alone(qtbot: QtBot, key: Qt.Key) -> None:
    line = SearchLine("line", "Search", "", 10)
    qtbot.addWidget(line)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    override.accept()
    QApplication.sendEvent(line, override)
    assert not override.isAccepted()
    copy = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(line, copy)
    assert copy.isAccepted()


def test_search_says_when_nothing_is_found(qtbot: QtBot, window: MainWindow, executor: Any) -> None:
    qtbot.keyClicks(window.search, "zzz")
    qtbot.waitUntil(lambda: bool(executor.queue))
    executor.run_all()
    assert child(window, QWidget, "search_results_frame").isVisible()
    window.search.setFocus()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert not child(window, QWidget, "search_results_frame").isVisible()


def test_help_opens_on_the_page_and_lists_every_shortcut(qtbot: QtBot, window: MainWindow) -> None:
    key(qtbot, window, Shortcut.HELP)
    assert window.help.isVisible()
    window.help.show_shortcuts()
    key(qtbot, window, Shortcut.BACK)
    assert not window.help.isVisible()
    assert {shortcut for shortcut, _text in descriptions()} == set(Shortcut)


def test_undo_by_key_takes_the_change_back(qtbot: QtBot, window: MainWindow, context: Context, executor: Any) -> None:
    undone: list[int] = []

    def inverse() -> Change:
        undone.append(1)
        return Change("person_saved", frozenset({Kind.PARTIES}))

    context.announce(Change("person_saved", frozenset({Kind.PARTIES}), inverse=inverse))
    assert window.quiet.text() == "Person saved."
    key(qtbot, window, Shortcut.UNDO)
    executor.run_all()
    assert undone == [1]


def test_an_incident_shows_its_number(window: MainWindow, context: Context) -> None:
    context.runner.failed.emit(ZeroDivisionError())
    assert "TEST-0001" in window.quiet.text()


def test_badges_count_and_are_spoken(window: MainWindow, context: Context) -> None:
    context.counted.emit("demo_form", 3)
    item = child(window, QAbstractButton, "navigation_demo_form")
    assert item.accessibleName() == "Säilytys ja poisto, 3"


def test_a_narrow_window_keeps_the_icons(qtbot: QtBot, window: MainWindow) -> None:
    wide = window.navigation.width()
    window.resize(700, 500)
    qtbot.waitUntil(lambda: window.navigation.width() < wide)
    item = child(window, QAbstractButton, "navigation_demo_form")
    assert (item.text(), item.toolTip()) == ("", "Säilytys ja poisto")
    assert item.accessibleName() == "Säilytys ja poisto"


@pytest.mark.parametrize(("percent", "width", "words"), [(100, 1180, True), (100, 960, False), (200, 1180, False)])
def test_the_navigation_leaves_room_for_the_page(
    window: MainWindow, themed: QApplication, percent: int, width: int, words: bool
) -> None:
    window.resize(width, 760)
    theme.apply(themed, theme.Mode.LIGHT, percent)
    assert bool(child(window, QAbstractButton, "navigation_demo_form").text()) is words


def test_the_backup_word_is_hidden_until_there_is_one(window: MainWindow) -> None:
    word = child(window, QWidget, "backup_age")
    assert not word.isVisible()
    window.top_bar.set_backup("Varmuuskopio tänään", Tone.FINE)
    assert word.isVisible()


@pytest.mark.parametrize("page", [spec.key for spec in demo_pages.SPECS])
def test_every_control_has_a_name_and_can_be_reached_by_tab(window: MainWindow, page: str) -> None:
    window.open_page(page)
    for widget in window.findChildren(QWidget):
        control = isinstance(widget, QAbstractButton | QLineEdit)
        inside = isinstance(widget.parentWidget(), QLineEdit | QTabBar)  # Qt's own parts
        if control and widget.isVisible() and not inside and not widget.objectName().startswith("qt_"):
            assert widget.objectName(), widget
            assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget


def test_building_a_page_opens_no_window_of_its_own(window: MainWindow) -> None:
    for spec in demo_pages.SPECS:
        window.open_page(spec.key)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_tab_goes_round_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("demo_form")
    seen: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        seen.append(focused.objectName() if focused else "")
        qtbot.keyClick(focused or window, Qt.Key.Key_Tab)
    assert {"search", "lock", "name", "email", "kind", "start", "end"} <= set(seen)


def test_registered_pages_are_unlike_each_other() -> None:
    assert len({spec.key for spec in PAGES}) == len({spec.shortcut for spec in PAGES}) == len(PAGES)
    assert all(":" in spec.factory and spec.title() for spec in PAGES)


def test_preferences_survive_damage_and_hold_no_names(tmp_path: Any) -> None:
    kept = Preferences.load(tmp_path)
    kept.text_percent, kept.last_page, kept.splitters = 150, "clients", {"clients": [300, 700]}
    kept.client_codes = True
    kept.save()
    assert Preferences.load(tmp_path) == kept
    file = tmp_path / "preferences.json"
    for damaged in (
        "",
        "[]",
        "{",
        '{"text_percent": 1e9, "window_size": ["a"], "last_page": "../x", "columns": {"a b": 1}}',
    ):
        file.write_text(damaged)
        assert Preferences.load(tmp_path) == Preferences(path=file)


def test_idleness_locks_but_work_and_keys_postpone_it() -> None:
    now, busy, idle = [0.0], [False], list[int]()
    watch = IdleWatch(10, lambda: busy[0], wall=lambda: now[0])
    watch.idle.connect(lambda: idle.append(1))

    def minutes(count: int) -> None:
        for _ in range(count * 4):
            now[0] += 15
            watch.tick()

    minutes(9)
    assert idle == []
    busy[0] = True
    minutes(5)
    busy[0] = False
    minutes(9)
    assert idle == []
    minutes(1)
    assert idle == [1]
    now[0] += 3600
    watch.tick()
    assert idle == [1, 1]


def test_keys_count_as_being_there(qtbot: QtBot) -> None:
    now, idle = [0.0], list[int]()
    watch = IdleWatch(1, lambda: False, wall=lambda: now[0])
    watch.idle.connect(lambda: idle.append(1))
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    watch.watch(edit.windowHandle())
    for _ in range(10):
        now[0] += 30
        qtbot.keyClick(edit.windowHandle(), Qt.Key.Key_A)
        watch.tick()
    assert idle == []


def test_a_second_start_brings_the_first_to_the_front(qtbot: QtBot, tmp_path: Any) -> None:
    window, asked = QWidget(), [True]
    qtbot.addWidget(window)
    watcher = RaiseWatcher(tmp_path, lambda: asked.pop() if asked else False, lambda: window)
    (tmp_path / "raise").touch()
    qtbot.waitUntil(window.isVisible)
    assert watcher is not None
