"""The tour of an import: a list of another program, its columns, its rows beside who is here, and one step back."""

from heijastus_desk.ui.pages.clients.importing.panel import ImportPanel
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.tour.driver import CTRL, Key, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_LIST = """Etunimi;Sukunimi;Yritys;Tehtävä;Sähköposti;Puhelin;Lähiosoite;Postinro;Postitoimipaikka;Autopaikka
Tuuli;Tuotu;Kuviteltu Satama Oy;luotsi;tuuli@satama.example;040 555 0701;Laiturikuja 2;00140;Helsinki;12
Väinö;Vasta;Kuviteltu Satama Oy;kippari;vaino@satama.example;040 555 0702;Laiturikuja 4;00140;Helsinki;
Öyla;Uusi;;;oyla@posti.example;;;;;
Sisko;Virhe;;;ei osoite lainkaan;;;;;7
Tuuli;Tuotu;;;tuuli@satama.example;;;;;
"""


def _import(stage: Stage) -> None:
    driver = stage.driver
    path = stage.work / "asiakasluettelo.csv"
    path.write_text(_LIST, "cp1252")
    stage.go_to("clients")
    page = as_widget(ClientsPage, stage.page)
    before = page.pane.list.count
    # By what the menu and the dialog of the system ask: an open menu would hold the tour up.
    page.importing.open()
    driver.wait(lambda: driver.is_seen("import_choose_step"), "the import is there")
    panel = as_widget(ImportPanel, page.area.panel)
    panel.read(path)
    driver.wait(lambda: driver.is_seen("import_columns_step"), "the columns are shown")
    driver.settle()
    stage.camera.take("import-columns")
    driver.click("import_go_on")
    driver.wait(lambda: driver.is_seen("import_rows"), "the rows are shown")
    driver.settle()
    stage.camera.take("import-rows")
    driver.click("import_go_on")
    driver.wait(lambda: driver.is_seen("import_outcome"), "the clients are imported")
    driver.wait(lambda: page.pane.list.count > before, "they are in the list")
    driver.settle()
    stage.camera.take("imported")
    driver.press(Key.Key_Z, CTRL)
    driver.wait(lambda: page.pane.list.count == before, "all of it is taken back")
    driver.settle()
    page.back()
    driver.settle()


STEPS = (Step("import", "a list of another program comes in and goes back in one step", _import),)
