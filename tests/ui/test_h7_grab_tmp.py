import pytest
from pathlib import Path
from tests.ui.clients_desk import Desk
from tests.ui.test_clients_importing import *
pytestmark = pytest.mark.usefixtures("themed")
def test_grab(desk: Desk, path, known, tmp_path) -> None:
    w=desk.window; w.resize(1180,760); desk.settle()
    desk.page.importing.open(); desk.settle(); w.grab().save("/tmp/h7/1.png")
    desk.page.area.panel.read(path); desk.settle(); w.grab().save("/tmp/h7/2.png")
    desk.press("import_go_on"); desk.press("import_verdicts_duplicate"); w.grab().save("/tmp/h7/3.png")
    w.resize(960,600); desk.settle(); w.grab().save("/tmp/h7/3s.png"); w.resize(1180,760)
    desk.press("import_go_on"); w.grab().save("/tmp/h7/4.png")
