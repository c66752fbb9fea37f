"""Puts the window into her language."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from heijastus_desk.assets import translation

_installed: list[QTranslator] = []


def install(app: QApplication, language: str) -> None:
    """Load the window's phrases and Qt's own in the language, in place of those before."""
    while _installed:
        app.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(language))
    own = translation(f"heijastus_desk_{language}.qm")
    qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"
    for path in (qt, str(own)):
        translator = QTranslator(app)
        if translator.load(path):
            app.installTranslator(translator)
            _installed.append(translator)
