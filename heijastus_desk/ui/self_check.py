"""Proves that this installation works: vault, notices, translations, wording; an export is whole, so is an erasure."""

import json
import pkgutil
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTranslator
from PySide6.QtGui import QRawFont
from PySide6.QtPdf import QPdfDocument

from heijastus_desk import domain
from heijastus_desk.assets import resource, translation
from heijastus_desk.bootstrap import Application, create_throwaway, open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.values import OWN_WORDS
from heijastus_desk.services.coverage import prove_erasure, prove_export
from heijastus_desk.services.demo import filling as demo
from heijastus_desk.system import keys, network_guard
from heijastus_desk.ui.screen import application
from heijastus_desk.wording.catalogue import catalogue, problems

_DAY = date(2026, 11, 20)
_PLAIN_HEAD = b"SQLite format 3"
_FONTS = ("SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf")
_LETTERS = "åäöÅÄÖšžâđŋŧ€–•"
_PIXELS = 12.0


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; `detail` says what was found, or what is wrong."""

    name: str
    ok: bool
    detail: str
    seconds: float

    @property
    def line(self) -> str:
        """The check as the terminal shows it."""
        return f"{'ok' if self.ok else 'FAILED':<6}  {self.name:<12}  {self.detail}"


class _CheckError(Exception):
    """A check that did not hold; the text says why."""


def self_check(*, as_json: bool) -> int:
    """Look at everything and say what was found; 1 when something failed."""
    network_guard.install()
    application(hidden=True)
    folder = Path(tempfile.mkdtemp(prefix="heijastus-check-"))
    try:
        checks = _look(folder, told=not as_json)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    failed = sum(not check.ok for check in checks)
    if as_json:
        _say(
            json.dumps({"ok": not failed, "checks": [asdict(check) for check in checks]}, ensure_ascii=False, indent=1)
        )
    else:
        _say(f"{len(checks)} checks, {failed} failed")
    return 1 if failed else 0


def _look(folder: Path, *, told: bool) -> list[Check]:
    done: list[Check] = []

    def check(name: str, look: Callable[[], str]) -> None:
        begun = time.perf_counter()
        try:
            ok, detail = True, look()
        except Exception as failure:  # noqa: BLE001 - whatever is wrong with one part, the others are looked at too
            known = isinstance(failure, _CheckError)
            ok, detail = False, str(failure) if known else f"{type(failure).__name__}: {failure}"
        done.append(Check(name, ok, detail, round(time.perf_counter() - begun, 2)))
        if told:
            _say(done[-1].line)

    check("network", _network)
    check("fonts", _fonts)
    check("wording", _wording)
    check("translations", _translations)
    check("vault", lambda: _vault(folder / "vault"))
    if done[-1].ok:
        key = keys.open_with_passphrase(folder / "vault" / "vault.key", demo.PASSPHRASE)
        with _opened(folder / "vault", key) as opened:
            check("encryption", lambda: _encryption(opened))
            for lang in Lang:
                check(f"notices {lang.value}", lambda spoken=lang: _notices(opened, spoken))
            check("export", lambda: _export(opened, folder))
            check("erasure", lambda: _erasure(opened))
    return done


class _opened:  # noqa: N801 - reads as a word of the sentence it stands in
    """The vault, open for as long as the block lasts."""

    def __init__(self, folder: Path, key: keys.DataKey) -> None:
        self._application = open_application(folder, key, FixedClock.on(_DAY))

    def __enter__(self) -> Application:
        return self._application

    def __exit__(self, *_failure: object) -> None:
        self._application.close()


def _network() -> str:
    try:
        # The event every name look-up raises; nothing is looked up.
        sys.audit("socket.getaddrinfo", "self-check.invalid", 443, 0, 0, 0)
    except HeijastusError as refused:
        if refused.code is ErrorCode.NETWORK_REFUSED:
            return "refused, as it must be"
    raise _CheckError("a network call would not be refused")


def _fonts() -> str:
    for name in _FONTS:
        font = QRawFont(str(resource("fonts", name)), _PIXELS)
        if not font.isValid():
            raise _CheckError(f"{name} cannot be read")
        lacking = [letter for letter in _LETTERS if not font.supportsCharacter(ord(letter))]
        if lacking:
            raise _CheckError(f"{name} lacks {' '.join(lacking)}")
    return f"{len(_FONTS)} fonts with every letter of Finnish, Swedish and Sámi"


def _wording() -> str:
    kinds: set[type[StrEnum]] = set()
    for module in pkgutil.walk_packages(domain.__path__, f"{domain.__name__}."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, StrEnum) and value.__module__ == module.name:
                kinds.add(value)
    found = problems([catalogue(lang) for lang in Lang], kinds - {ErrorCode} - OWN_WORDS)
    if found:
        raise _CheckError(f"{len(found)} gaps, first: {found[0]}")
    return f"{len(kinds)} kinds of word and {len(ErrorCode)} failures in {len(Lang)} languages"


def _translations() -> str:
    for lang in Lang:
        path = translation(f"heijastus_desk_{lang.value}.qm")
        translator = QTranslator()
        if not path.is_file() or not translator.load(str(path)):
            raise _CheckError(f"{path.name} cannot be loaded")
        # English is the language of the source: its file holds plural forms only.
        if lang is not Lang.EN and translator.translate("Navigation", "Clients") in {"", "Clients", None}:
            raise _CheckError(f"{path.name} does not translate the window")
    return ", ".join(lang.value for lang in Lang)


def _vault(folder: Path) -> str:
    create_throwaway(folder, _DAY).close()
    head = (folder / "vault.db").read_bytes()[: len(_PLAIN_HEAD)]
    if head == _PLAIN_HEAD:
        raise _CheckError("the file is not encrypted")
    try:
        keys.open_with_passphrase(folder / "vault.key", f"{demo.PASSPHRASE} ")
    except HeijastusError as refused:
        if refused.code is ErrorCode.WRONG_PASSPHRASE:
            return "made, encrypted, a wrong passphrase refused"
    raise _CheckError("a wrong passphrase was taken")


def _encryption(opened: Application) -> str:
    cipher = opened.place.look().cipher
    if "community" not in cipher and "commercial" not in cipher:
        raise _CheckError(f"the driver is not SQLCipher: {cipher or 'no answer'}")
    return f"SQLCipher {cipher}"


def _notices(opened: Application, lang: Lang) -> str:
    pages = 0
    registers = opened.registers.list()
    for stored in registers:
        buffer = QBuffer()
        buffer.setData(QByteArray(opened.notices.pdf(stored.value.uid, lang)))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        text = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
        pages += document.pageCount()
        document.close()
        if stored.value.name.get(lang).split()[0] not in text:
            raise _CheckError(f"the notice of {stored.value.short_name} does not show its name")
    if not registers:
        raise _CheckError("there is no register")
    return f"{len(registers)} notices, {pages} pages"


def _export(opened: Application, folder: Path) -> str:
    coverage = prove_export(opened.vault, opened.subject_export, folder / "package")
    told = f"found {coverage.found} of {coverage.planted}"
    if not coverage.is_whole:
        raise _CheckError(f"{told}; missing: {', '.join(coverage.missing)}")
    return told


def _erasure(opened: Application) -> str:
    done = prove_erasure(opened.vault, opened.backups, opened.erasure)
    told = f"found {done.found} of {done.planted}, left {len(done.left)}"
    if not done.is_whole:
        raise _CheckError(f"{told}: {', '.join(done.left)}")
    return told


def _say(line: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
