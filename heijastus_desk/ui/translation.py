"""Puts the window into her language."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from heijastus_desk.assets import translation

_installed: list[QTranslator] = []
_over: list[QTranslator] = []
"""asked before every language (the last installed is): only the tour and tests lay one there"""


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
    for translator in _over:
        app.removeTranslator(translator)
        app.installTranslator(translator)


@contextmanager
def laid_over(translator: QTranslator) -> Generator[None]:
    """While it lasts this translator answers before the language's own, whichever language is installed."""
    app = QApplication.instance()
    _over.append(translator)
    if app is not None:
        app.installTranslator(translator)
    try:
        yield
    finally:
        _over.remove(translator)
        if app is not None:
            app.removeTranslator(translator)
