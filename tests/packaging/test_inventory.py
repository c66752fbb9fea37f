"""Every file of a frozen folder has a maker, every maker a licence and its text, or the build stops."""

import hashlib
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

from heijastus_desk.assets.components import Component, of_distribution

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
DATA: dict[str, Any] = tomllib.loads((PACKAGING / "freezing" / "parts.toml").read_text("utf-8"))


@pytest.fixture(autouse=True)
def _scripts_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "frozen"
    (folder / "_internal" / "sub").mkdir(parents=True)
    return folder


def _recorded(work: Path, taken: dict[str, Path | str]) -> None:
    work.mkdir(exist_ok=True)
    entries = [(name, str(source), "DATA") for name, source in taken.items()]
    (work / "COLLECT-00.toc").write_text(repr((entries,)), "utf-8")


def test_each_file_is_traced_to_its_maker(frozen: Path, tmp_path: Path) -> None:
    from freezing import provenance

    of_wheel = Path(str(distribution("platformdirs").locate_file("platformdirs/py.typed")))
    of_python = Path(sys.modules["json"].__file__ or "")
    for name in ("sub/wheel", "sub/python", "sub/ours"):
        (frozen / "_internal" / name).write_bytes(b"")
    (frozen / "heijastus-desk").write_bytes(b"")
    taken: dict[str, Path | str] = {"sub/wheel": of_wheel, "sub/python": of_python, "sub/ours": ROOT / "LICENSE"}
    _recorded(tmp_path / "work", taken)

    assert provenance.holders(frozen, tmp_path / "work") == {
        "_internal/sub/wheel": "platformdirs",
        "_internal/sub/python": "python",
        "_internal/sub/ours": "heijastus-desk",
        "heijastus-desk": "heijastus-desk",
    }


def test_a_file_without_a_maker_stops_the_build_by_name(frozen: Path, tmp_path: Path) -> None:
    from freezing import provenance

    (frozen / "_internal" / "stray.bin").write_bytes(b"")
    _recorded(tmp_path / "work", {"else": "/nowhere"})

    with pytest.raises(provenance.UnassignedError, match=r"_internal/stray\.bin"):
        provenance.holders(frozen, tmp_path / "work")


def test_a_part_without_a_text_stops_the_build(tmp_path: Path) -> None:
    from freezing import parts
    from freezing.provenance import UnassignedError

    without = Component("Something", "1", "MIT", "", (tmp_path / "missing.txt",))

    with pytest.raises(UnassignedError, match=r"Something has no text of its licence MIT"):
        parts._proven(parts.Part(without, ()))
    with pytest.raises(UnassignedError, match=r"Something has no licence"):
        parts._proven(parts.Part(Component("Something", "1", "", "", (ROOT / "LICENSE",)), ()))
    parts._proven(parts.Part(Component("Something", "1", "MIT", "", (ROOT / "LICENSE",)), ()))


def test_every_text_the_list_names_is_there() -> None:
    folder = PACKAGING / "licences"
    named = {text for part in DATA["part"] for text in part["texts"]} | {
        t for some in DATA["texts"].values() for t in some
    }

    assert len(named) > 15
    assert [text for text in named if text.endswith(".txt") and not (folder / text).is_file()] == []


def test_every_version_that_is_asked_for_is_answered() -> None:
    from freezing import versions

    asked = {part["version"] for part in DATA["part"] if part.get("version", "").startswith("@")}

    assert {f"@{name}" for name in versions.ASKED} == asked
    answers = {name: versions.of(name) for name in asked}
    assert {name: told for name, told in answers.items() if not told[:1].isdigit()} == {}


def test_every_runtime_wheel_has_a_licence_and_a_text() -> None:
    """So that a new dependency is noticed here and not after a minute of freezing."""
    import re

    lock = (PACKAGING / "requirements.lock").read_text("utf-8")
    names = re.findall(r"^([a-z0-9._-]+)==", lock, re.MULTILINE)
    own = DATA["licences"]
    installed = {name: of_distribution(distribution(name)) for name in names if name != "heijastus-desk"}
    lacking = [
        name
        for name, about in installed.items()
        if not (own.get(name) or about.licence) or not (DATA["texts"].get(name) or any(about.texts))
    ]

    assert len(installed) > 30
    assert lacking == []


def test_the_same_text_is_gathered_once_and_listed_for_each(tmp_path: Path) -> None:
    import json

    from freezing import inventory
    from freezing.parts import Part

    text = tmp_path / "MIT"
    text.write_text("The terms.", "utf-8")
    found = [Part(Component(name, "1", "MIT", "", (text,)), ()) for name in ("One (in Two)", "Two")]

    inventory.gather(found, tmp_path / "licences")

    files = sorted(path.name for path in (tmp_path / "licences").glob("*.txt"))
    listed = json.loads((tmp_path / "licences" / "components.json").read_text("utf-8"))
    assert len(files) == 1
    assert [one["files"] for one in listed] == [files, files]


def test_checksums_are_those_of_the_files(tmp_path: Path) -> None:
    from freezing import inventory

    for name in ("b.deb", "a.run"):
        (tmp_path / name).write_bytes(name.encode())

    made = inventory.checksums([tmp_path / "b.deb", tmp_path / "a.run"])

    expected = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in ("a.run", "b.deb")]
    assert made.name == "SHA256SUMS"
    assert made.read_text("utf-8").splitlines() == expected
