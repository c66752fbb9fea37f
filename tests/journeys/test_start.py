"""What a start without a subcommand does: the real program, its real window."""

import os
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import pytest

from heijastus_desk import __main__, bootstrap
from heijastus_desk.system.key_derivation import Argon2Cost
from heijastus_desk.ui import app

CHEAP = Argon2Cost(64, 1, 1)


@pytest.mark.parametrize("named", [True, False], ids=["a named vault", "the usual vault"])
def test_without_a_subcommand_the_window_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, named: bool) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(app, "run", lambda _argv, folder, **_kept: asked.append(folder) or 0)
    assert __main__.main(["--vault", str(tmp_path)] if named else []) == 0
    assert (asked == [tmp_path]) is named
    assert len(asked) == 1


def test_the_started_program_paints_its_first_window(tmp_path: Path) -> None:
    bootstrap.create_demo(tmp_path / "vault", date(2026, 11, 20), CHEAP, CHEAP).close()
    program = f"""
        import sys
        from heijastus_desk import __main__
        from heijastus_desk.ui import app
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        shown = app.run

        def tell():
            print(QApplication.activeWindow() or QApplication.topLevelWidgets()[0], flush=True)
            QTimer.singleShot(0, QApplication.quit)

        app.run = lambda argv, folder, **kept: shown(argv, folder, on_first_paint=tell, **kept)
        sys.exit(__main__.main(["--vault", {str(tmp_path / "vault")!r}]))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Unlock" in done.stdout
