"""Collects the window's phrases into i18n/*.ts, compiles them to .qm, and says whether both are up to date."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import phrases
from environment import ROOT, tool

FOLDER = ROOT / "i18n"
# English is the language of the source: its file holds the plural forms only.
LANGUAGES = {"fi": [], "sv": [], "en": ["-pluralonly"]}


def ts_path(folder: Path, language: str) -> Path:
    return folder / f"heijastus_desk_{language}.ts"


def update(folder: Path = FOLDER) -> list[Path]:
    """Write every phrase of the window into the .ts files of `folder`, dropping those no longer used."""
    folder.mkdir(exist_ok=True)
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "heijastus_desk" / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as temporary:
        listing = Path(temporary) / "sources.lst"
        listing.write_text("\n".join(sources) + "\n", encoding="utf-8")
        for language, options in LANGUAGES.items():
            # No line numbers: they would make every edit of a page look like a stale translation.
            common = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            _run("pyside6-lupdate", *common, *options, f"@{listing}", "-ts", str(ts_path(folder, language)))
    return [ts_path(folder, language) for language in LANGUAGES]


def compile_all(source: Path = FOLDER, target: Path = FOLDER) -> list[Path]:
    compiled: list[Path] = []
    for language in LANGUAGES:
        ts = ts_path(source, language)
        qm = (target / ts.name).with_suffix(".qm")
        _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))
        compiled.append(qm)
    return compiled


def findings() -> list[str]:
    """What is stale or unfinished, one line each; empty when all is well."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for language in LANGUAGES:
            ts = ts_path(FOLDER, language)
            if not ts.exists():
                return [f"i18n/{ts.name} is missing: run `make i18n`"]
            shutil.copy(ts, fresh)
            found += unfinished(ts)
            found += [line for one in phrases.phrases(ts, language) for line in phrases.findings(one)]
        for qm in compile_all(target=fresh):
            committed = FOLDER / qm.name
            if not committed.exists() or committed.read_bytes() != qm.read_bytes():
                found.append(f"i18n/{qm.name} is not compiled from its .ts: run `make i18n`")
        found += [
            f"i18n/{ts.name} does not match the phrases in the source: run `make i18n`"
            for ts in update(fresh)
            if ts.read_bytes() != (FOLDER / ts.name).read_bytes()
        ]
    return found


def unfinished(ts: Path) -> list[str]:
    """Phrases of a .ts file without a finished translation, plural forms included."""
    found: list[str] = []
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text for form in translation.iter("numerusform")]
            texts = forms or [None if translation is None else translation.text]
            if translation is None or translation.get("type") == "unfinished" or not all(texts):
                found.append(
                    f"i18n/{ts.name}: {context.findtext('name')}: {message.findtext('source')!r} is unfinished"
                )
    return found


def _run(program: str, *arguments: str) -> None:
    done = subprocess.run([tool(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{program} failed: {done.stderr.strip() or done.stdout.strip()}")
