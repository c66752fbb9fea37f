"""What a frozen program leaves out, each with its reason, and what must never be inside."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from typing import Final

Entry = tuple[str, str, str]
"""PyInstaller's: path inside the frozen folder (or a module's name), where it comes from, kind."""

LEFT_OUT_MODULES: Final = {
    "ssl": "no network",
    "_ssl": "no network",
    "http": "no network",
    "urllib.request": "no network",
    "ftplib": "no network",
    "smtplib": "no network",
    "imaplib": "no network",
    "poplib": "no network",
    "nntplib": "no network",
    "telnetlib": "no network",
    "xmlrpc": "no network",
    "socket": "no network",
    "_socket": "no network",
    "socketserver": "no network",
    "webbrowser": "nothing opens a browser",
    "asyncio": "one writer thread, no event loop but Qt's",
    "multiprocessing": "one process",
    "concurrent.futures.process": "one process",
    "sqlite3": "the vault is read by sqlcipher3 alone",
    "_sqlite3": "the same",
    "tkinter": "the window is Qt's",
    "_tkinter": "the same",
    "curses": "the command line prints lines",
    "readline": "the same",
    "idlelib": "a tool of developers",
    "lib2to3": "a tool of developers",
    "pydoc": "a tool of developers",
    "pydoc_data": "a tool of developers",
    "doctest": "a tool of developers",
    "unittest": "a tool of developers",
    "pdb": "a tool of developers",
    "test": "tests",
    "ensurepip": "nothing is installed into it",
    "venv": "the same",
    "distutils": "the same",
    "setuptools": "the same",
    "pkg_resources": "the same",
    "pip": "the same",
    "wheel": "the same",
    "pytest": "tests",
    "_pytest": "tests",
    "hypothesis": "tests",
    "PySide6.QtNetwork": "no network",
    "PySide6.QtQml": "no QML",
    "PySide6.QtQuick": "no QML",
    "PySide6.QtDBus": "Qt speaks to the desktop by itself",
    "PySide6.QtSql": "the vault is read by sqlcipher3 alone",
    "PySide6.QtDesigner": "a tool of developers",
    "PySide6.QtUiTools": "a tool of developers",
    "PIL.ImageTk": "the window is Qt's",
    "PIL._avif": "a picture of this kind is kept as a file, never drawn",
    "PIL._webp": "the same",
    "PIL._imagingtk": "the window is Qt's",
    "PIL._imagingcms": "no colour management",
    "PIL._imagingft": "letters are drawn by reportlab and Qt",
    "numpy": "asked for by libraries where it is, needed by none",
    "pandas": "the same",
    "attr": "the same",
    "attrs": "the same",
    "setuptools._vendor": "the same",
    "charset_normalizer": "reportlab guesses with it in what encoding a file of markup is; we give it none",
    "lxml.html": "workbooks are written with its tree alone",
    "lxml.objectify": "the same",
    "lxml.isoschematron": "the same",
    "lxml.sax": "the same",
    "lxml.cssselect": "the same",
    "lxml.doctestcompare": "tests",
    "lxml.ElementInclude": "workbooks are written with its tree alone",
    "openpyxl.tests": "tests",
    "sqlalchemy.testing": "tests",
    "sqlalchemy.dialects.mysql": "another database",
    "sqlalchemy.dialects.postgresql": "another database",
    "sqlalchemy.dialects.oracle": "another database",
    "sqlalchemy.dialects.mssql": "another database",
    "sqlalchemy.ext.asyncio": "one writer thread, no event loop but Qt's",
    "sqlalchemy.ext.declarative": "Core only",
    "sqlalchemy.ext.mypy": "a tool of developers",
    "alembic.ddl.mysql": "another database",
    "alembic.ddl.postgresql": "another database",
    "alembic.ddl.oracle": "another database",
    "alembic.ddl.mssql": "another database",
    "alembic.testing": "tests",
    "reportlab.graphics.testdrawings": "tests",
    "Cryptodome.SelfTest": "tests",
    "pyzipper.test": "tests",
    "hatchling": "builds wheels",
}
"""Modules and packages that are not frozen, however they are asked for."""

NEVER_INSIDE: Final = (
    "ssl", "_ssl", "http.client", "http.server", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc",
    "socket", "_socket", "socketserver", "asyncio", "sqlite3", "tkinter", "unittest", "test", "doctest", "pytest",
    "_pytest", "hypothesis", "setuptools", "pip", "pkg_resources", "PySide6.QtNetwork", "PySide6.QtQml",
    "PySide6.QtQuick", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
)  # fmt: skip
"""Modules whose presence fails the build, whatever brought them."""
_NEVER_FILES: Final = (
    "*/QtNetwork.*", "*QtQml*", "*Qt6Qml*", "*QtQuick*", "*Qt6Quick*", "*WebEngine*",
    "*/plugins/tls/*", "*/plugins/networkinformation/*", "*/plugins/qmltooling/*",
    "*/tests/*", "*/SelfTest/*", "*libssl*", "*.pdb", "*_ssl.*", "*_sqlite3.pyd",
)  # fmt: skip

LEFT_OUT_FILES: Final = {
    "*/plugins/tls/*": "no network",
    "*/plugins/networkinformation/*": "no network",
    "*/plugins/generic/*": "touch screens without a window system, remote control",
    "*/plugins/egldeviceintegrations/*": "a screen without a window system",
    "*/plugins/platforms/*eglfs*": "a screen without a window system",
    "*/plugins/platforms/*linuxfb*": "the same",
    "*/plugins/platforms/*vkkhrdisplay*": "the same",
    "*/plugins/platforms/*minimalegl*": "the same",
    "*/plugins/platforms/*vnc*": "a screen over the network",
    "*/plugins/platformthemes/*gtk3*": "our own palette; the system's file dialog comes through the portal",
    "*/plugins/imageformats/*webp*": "pictures of ours are SVG; attachments are never drawn",
    "*/plugins/imageformats/*tiff*": "the same",
    "*/plugins/imageformats/*gif*": "the same",
    "*/plugins/imageformats/*icns*": "the same",
    "*/plugins/imageformats/*tga*": "the same",
    "*/plugins/imageformats/*wbmp*": "the same",
    "*/plugins/imageformats/*qpdf*": "pages are drawn by QtPdf itself",
    "*/plugins/sqldrivers/*": "the vault is read by sqlcipher3 alone",
    "*/plugins/position/*": "nobody's place is asked",
    "*Qt6EglF[Ss]*": "a screen without a window system",
    "*/plugins/wayland-graphics-integration-server/*": "for a program that is a desktop, not one that runs on it",
    "*/plugins/wayland-shell-integration/libivi-shell.so": "screens of cars",
    "*/plugins/wayland-shell-integration/libqt-shell.so": "for a program that is a desktop, not one that runs on it",
    "*/plugins/wayland-shell-integration/libfullscreen-shell-v1.so": "the same",
    "*/plugins/wayland-shell-integration/libwl-shell-plugin.so": "gave way to xdg-shell",
    "*QtNetwork*": "no network",
    "*Qt6Qml*": "no QML",
    "*Qt6Quick*": "no QML",
    "*Qt6VirtualKeyboard*": "no QML",
    "*opengl32sw*": "nothing is drawn by OpenGL",
    "*d3dcompiler*": "the same",
    "*/reportlab/fonts/*": "our papers carry Source Sans 3",
    "*/Cryptodome/SelfTest/*": "tests",
    "*/Cryptodome/PublicKey/*": "packages are locked with a password, not with keys",
    "*/lxml/*.h": "for whoever compiles against it",
    "*/lxml/*.pxd": "the same",
    "*/lxml/html/*": "workbooks are written with its tree alone",
    "*/lxml/objectify*": "the same",
    "*/lxml/sax*": "the same",
    "*/lxml/isoschematron/*": "the same",
    "*/lxml/lib*": "for whoever compiles against it",
    "*/charset_normalizer/*": "see the module",
    "*/python3*/lib-dynload/_codecs_*": "old encodings of East Asia",
    "*/python3*/lib-dynload/_multibytecodec*": "the same",
}
"""Patterns of files that libraries bring and the program has no use for."""

LEFT_OUT_HOOKS: Final = {
    "pyi_rth_pyside6": "Qt's wheels find their plug-ins; this loads Qt for every command, and tells every child where",
    "pyi_rth_inspect": "for the source of what is running, which nobody asks for; 10 ms",
    "pyi_rth_cryptography_openssl": "cryptography brings its OpenSSL within itself",
}
"""What PyInstaller would run before the program begins."""

ONE_OF_MANY: Final = {
    "holidays.countries": ("finland",),
    "holidays.financial": (),
}
"""Of these packages only the named modules are frozen; one is loaded by its name, the others never."""

ONE_DATA_FILE: Final = {
    "stdnum/": ("stdnum/iban.dat",),
    "tzdata/": ("tzdata/zoneinfo/Europe/Helsinki",),
}
"""Of the data of these packages only the named files are frozen."""

QT_TRANSLATIONS: Final = ("qtbase_fi.qm", "qtbase_sv.qm", "qtbase_en.qm")

BROUGHT_ALONG: Final = (
    "libpython", "libcrypto", "libffi", "libmpdec", "libbz2", "liblzma", "libuuid",
    "libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util",
    "libxcb-xkb", "libxcb-xinput", "libxkbcommon-x11",
)  # fmt: skip
"""Libraries of a Linux system that come with the program: Python's own, and small ones without which Qt's window
does not start and that a desktop may lack. All others must fit what is installed: graphics, fonts, printing, libc."""
_SYSTEM_FOLDERS: Final = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Of the files PyInstaller found, those that go into the frozen folder."""
    linux = sys.platform.startswith("linux")
    return [one for one in entries if not is_left_out(one[0]) and not (linux and is_of_the_system(*one[:2]))]


def is_left_out(path: str) -> bool:
    """Whether a file a library brings (its path inside the frozen folder, with `/`) stays out."""
    path = path.replace("\\", "/")
    if "/translations/" in path and path.endswith(".qm"):
        return path.rpartition("/")[2] not in QT_TRANSLATIONS
    for package, used in ONE_DATA_FILE.items():
        if path.startswith(package):
            return path not in used
    return any(fnmatch(f"/{path}", pattern) for pattern in LEFT_OUT_FILES)


def is_of_the_system(name: str, source: str) -> bool:
    """Whether a shared library found at `source` stays a matter of the Linux system the program is installed on."""
    return source.startswith(_SYSTEM_FOLDERS) and not name.rpartition("/")[2].startswith(BROUGHT_ALONG)


def is_unneeded_module(name: str) -> bool:
    """Whether a module is one of a library's many alike of which the program uses a single one."""
    for package, used in ONE_OF_MANY.items():
        if name.startswith(f"{package}.") and not f"{name}.".startswith(tuple(f"{package}.{one}." for one in used)):
            return True
    return False


def is_stripped(path: str) -> bool:
    """Whether symbols may be taken out of a shared library; what auditwheel rearranged must stay as it is."""
    return ".libs/" not in path


def forbidden(modules: Iterable[str], files: Iterable[str]) -> list[str]:
    """What must not be inside and is, one line each."""
    found = [
        f"module {module}"
        for module in sorted(modules)
        if any(module == name or module.startswith(f"{name}.") for name in NEVER_INSIDE)
    ]
    found += [f"file {path}" for path in sorted(files) if any(fnmatch(f"/{path}", one) for one in _NEVER_FILES)]
    return found
