"""Which version of a part is inside a compiled file, asked of the file itself."""

from __future__ import annotations

import importlib
import importlib.metadata
import re
from collections.abc import Callable
from typing import Any


def of(name: str) -> str:
    """The version behind a name of parts.toml that begins with @. Raises KeyError for a name nobody answers to."""
    return ASKED[name.removeprefix("@")]()


def _attribute(module: str, name: str) -> Callable[[], str]:
    return lambda: str(getattr(importlib.import_module(module), name))


def _tuple(module: str, name: str) -> Callable[[], str]:
    return lambda: ".".join(str(part) for part in getattr(importlib.import_module(module), name))


def _qt() -> str:
    return str(importlib.import_module("PySide6.QtCore").qVersion())


def _icu() -> str:
    files = importlib.metadata.distribution("pyside6-essentials").files or ()
    found = [match[1] for path in files if (match := re.search(r"icuuc(?:\.so\.)?(\d+)", path.name))]
    return next(iter(found), "")


def _pdfium() -> str:
    return str(importlib.import_module("pypdfium2").version.PDFIUM_INFO.version).partition("@")[0]


def _of_the_cipher(pragma: str) -> Callable[[], str]:
    def asked() -> str:
        driver: Any = importlib.import_module("sqlcipher3.dbapi2")
        connection = driver.connect(":memory:")
        try:
            # The provider answers once a key is set.
            connection.execute("PRAGMA key = 'x'")
            return _number(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
        finally:
            connection.close()

    return asked


def _openssl() -> str:
    module: Any = importlib.import_module("cryptography.hazmat.backends.openssl")
    return _number(module.backend.openssl_version_text())


def _number(told: str) -> str:
    found = re.search(r"\d+(\.\d+)+", told)
    return found[0] if found else told


ASKED: dict[str, Callable[[], str]] = {
    "qt": _qt,
    "icu": _icu,
    "pdfium": _pdfium,
    "sqlcipher": _of_the_cipher("cipher_version"),
    "sqlite": _attribute("sqlcipher3.dbapi2", "sqlite_version"),
    "openssl-of-sqlcipher": _of_the_cipher("cipher_provider_version"),
    "openssl-of-cryptography": _openssl,
    "qpdf": _attribute("pikepdf", "__libqpdf_version__"),
    "libxml2": _tuple("lxml.etree", "LIBXML_COMPILED_VERSION"),
    "libxslt": _tuple("lxml.etree", "LIBXSLT_COMPILED_VERSION"),
    "expat": lambda: str(importlib.import_module("pyexpat").EXPAT_VERSION).removeprefix("expat_"),
}
