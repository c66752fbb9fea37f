"""From an empty folder to the first privacy notice as a PDF, by keyboard alone: steps, keys, seconds.

The machine's seconds are measured. A person's are estimated by the keystroke-level model (Card, Moran and Newell 1980)
with the times below; they are on the slow side, for somebody who is not a computer person and reads everything once.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parent))
from keyboard import Keyboard, NoMouse

from heijastus_desk.domain.clock import SystemClock
from heijastus_desk.system import network_guard
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.first_run.recovery_step import RecoveryStep
from heijastus_desk.ui.first_run.window import FirstRunWindow
from heijastus_desk.ui.screen import application
from heijastus_desk.ui.tour.driver import Driver, TourError, as_widget

KEY_S = 0.5
"""seconds for one key: the slow typist of the model (0.28 s is the average one)"""
THINK_S = 1.35
"""seconds to make up one's mind before each control that is answered"""
WORD_S = 0.4
"""seconds for each word on the screen that was not there the step before: 150 words a minute"""
HANDWRITE_S = 1.0
"""seconds for each sign of the recovery code written down by hand"""
INVENT_S = 45.0
"""seconds to make up a passphrase; reading the finished notice through is hers to decide and is not counted"""
LIMIT_S = 600.0
_CODE_SIGNS = 36
_OUT = Path(__file__).resolve().parents[2] / "out"
_PASSPHRASE = "hämärä tuulimylly pohtii 47 lampea"  # noqa: S105 - of a vault that is thrown away


@dataclass(slots=True)
class StepTaken:
    """One step; seconds of the machine, and those a person is estimated to need."""

    name: str
    keys: int
    answers: int
    words: int
    by_hand: int
    machine_s: float
    person_s: float
    picture: str


class FirstMinutes:
    """Walks once; `folder` is where her vault goes, `pictures` where each step is shown (None: nowhere)."""

    def __init__(self, app: QApplication, folder: Path, out: Path, pictures: Path | None) -> None:
        # The system's own file dialog cannot be typed into from here.
        app.setAttribute(QtCore.Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._app, self._out, self._pictures = app, out, pictures
        self.desk = Desk(app, folder, clock=SystemClock())
        self.driver = Driver(lambda: self.desk.window)
        self.keyboard = Keyboard(self.driver)
        self.steps: list[StepTaken] = []
        self._read: set[str] = set()

    def walk(self) -> Path:
        """The whole way; gives the notice that was saved."""
        watch = NoMouse(self._app)
        self._taken("language", self._start)
        self._taken("beginning", lambda: self._next("beginning_begin", "person_name"))
        self._taken("business", self._tell_business, answers=7)
        self._taken("work", self._tell_work, answers=3)
        self._taken("places", self._tell_places, answers=3)
        self._taken("passphrase", self._choose_passphrase, answers=2, besides=INVENT_S)
        self._taken("recovery-code", self._write_code_down, answers=3, by_hand=_CODE_SIGNS)
        self._taken("done", self._begin_with_the_notice)
        saved = self._out / "tietosuojaseloste.pdf"
        self._taken("notice", lambda: self._save_notice(saved), answers=2)
        watch.end()
        return saved

    def close(self) -> None:
        """End the program."""
        if self.desk.window is not None:
            self.desk.window.hide()
        self.desk.shutdown()
        if self.desk.window is not None:
            self.desk.window.deleteLater()
        self.driver.breathe()

    def _taken(
        self, name: str, act: Callable[[], None], *, answers: int = 1, by_hand: int = 0, besides: float = 0
    ) -> None:
        keys, begun = self.keyboard.keys, time.perf_counter()
        act()
        machine = time.perf_counter() - begun
        words = self._words_read()
        pressed = self.keyboard.keys - keys
        person = pressed * KEY_S + answers * THINK_S + words * WORD_S + by_hand * HANDWRITE_S + besides
        shown = self._picture(name)
        self.steps.append(StepTaken(name, pressed, answers, words, by_hand, round(machine, 2), round(person, 1), shown))

    def _words_read(self) -> int:
        """The words in sight that she has not read in a step before."""
        shown: list[QLabel | QAbstractButton] = [
            *self.driver.window.findChildren(QLabel),
            *self.driver.window.findChildren(QAbstractButton),
        ]
        seen = [one.text() for one in shown if one.isVisible() and one.text() not in self._read]
        self._read |= set(seen)
        return sum(len(text.split()) for text in seen)

    def _picture(self, name: str) -> str:
        if self._pictures is None:
            return ""
        path = self._pictures / f"{len(self.steps) + 1:02}-{name}.png"
        self.driver.window.grab().save(str(path))
        return path.name

    def _start(self) -> None:
        self.desk.start()
        self.driver.come_forward("first_run_window")
        self._next("language_fi", "beginning_begin")

    def _next(self, here: str, there: str) -> None:
        """Push Next and wait until what the next step begins with is in sight."""
        self.driver.find(QWidget, here)
        self.keyboard.push("next")
        self.driver.find(QWidget, there)
        self.driver.settle()

    def _tell_business(self) -> None:
        for name, text in (
            ("person_name", "Lumi Kuvitteellinen"),
            ("trade_name", "Keksitty Peili"),
            ("business_id", "1234567-1"),
            ("street", "Esimerkkikatu 1"),
            ("postcode", "00001"),
            ("city", "Keksilä"),
            ("phone", "040 000 0000"),
            ("email", "lumi@keksittypeili.example"),
        ):
            self.keyboard.fill(name, text)
        self._next("person_name", "work_coaching")

    def _tell_work(self) -> None:
        for name in ("work_coaching", "work_work_supervision", "work_website_enquiries"):
            self.keyboard.push(name)
        self._next("work_coaching", "place_email")

    def _tell_places(self) -> None:
        for name in ("place_email", "place_phone", "place_paper"):
            self.keyboard.push(name)
        self._next("place_email", "passphrase_edit")

    def _choose_passphrase(self) -> None:
        self.keyboard.fill("passphrase_edit", _PASSPHRASE)
        self.keyboard.fill("passphrase_again_edit", _PASSPHRASE)
        self.keyboard.push("next")
        self.driver.wait(lambda: isinstance(self._first_run.step, RecoveryStep), "the keys are made", 60)

    def _write_code_down(self) -> None:
        step = as_widget(RecoveryStep, self._first_run.step)
        groups = {n: self.driver.text_of(f"group_{n}").split()[-1] for n in range(1, 7)}
        self.keyboard.push("by_hand")
        for number in step.asked():
            self.keyboard.fill(f"group_answer_{number}", groups[number].lower())
        self.driver.wait(self.driver.find(QWidget, "next").isEnabled, "both groups are right")
        self.keyboard.push("next")
        self.driver.wait(lambda: self.driver.is_seen("first_notice"), "the vault is made", 60)

    def _begin_with_the_notice(self) -> None:
        self.keyboard.push("next")
        self.driver.come_forward("main_window", 60)
        self.driver.wait(lambda: self.driver.is_seen("notice_desk"), "the first notice is shown", 30)
        self.driver.settle()

    def _save_notice(self, saved: Path) -> None:
        self.keyboard.press("Ctrl+E")
        self.keyboard.name_file("save_pdf_dialog", saved)
        self.driver.wait(saved.is_file, "the notice is saved", 30)

    @property
    def _first_run(self) -> FirstRunWindow:
        return as_widget(FirstRunWindow, self.driver.window)


def main() -> int:
    """Walk once, leave out/first-minutes.json and pictures, print one line of figures as JSON."""
    network_guard.install()
    out = _OUT
    pictures = out / "first-minutes"
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    app = application()
    with tempfile.TemporaryDirectory(prefix="first-minutes-") as place:
        walk = FirstMinutes(app, Path(place) / "oma", Path(place), pictures)
        try:
            saved = walk.walk()
            size = saved.stat().st_size
            if not saved.read_bytes().startswith(b"%PDF"):
                raise TourError("what was saved is no PDF")
        finally:
            walk.close()
    machine = round(sum(step.machine_s for step in walk.steps), 1)
    person = round(sum(step.person_s for step in walk.steps), 1)
    told = {
        "limit_s": LIMIT_S,
        "person_s": person,
        "machine_s": machine,
        "keys": walk.keyboard.keys,
        "notice_bytes": size,
        "model": {
            "key_s": KEY_S,
            "think_s": THINK_S,
            "word_s": WORD_S,
            "handwrite_s": HANDWRITE_S,
            "invent_s": INVENT_S,
        },
        "steps": [asdict(step) for step in walk.steps],
    }
    (out / "first-minutes.json").write_text(json.dumps(told, indent=2, ensure_ascii=False), "utf-8")
    print(json.dumps({"person_s": person, "machine_s": machine, "keys": walk.keyboard.keys}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
