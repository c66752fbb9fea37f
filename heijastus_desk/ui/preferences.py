"""How she likes the window: a small file beside the vault that never holds a name."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

FILE_NAME = "preferences.json"
TEXT_PERCENTS = (100, 115, 130, 150, 175, 200)
IDLE_MINUTES = (5, 10, 15, 20, 30)
LANGUAGES = ("fi", "sv", "en")
MODES = ("system", "light", "dark")
CONTRASTS = ("system", "ordinary", "high")
_MOST_PIXELS = 20_000


@dataclass(slots=True)
class Preferences:
    """Kept in the vault's folder, readable before unlocking; damaged or strange values fall back to the defaults."""

    path: Path | None = None
    language: str = "fi"
    mode: str = "system"
    contrast: str = "system"
    text_percent: int = 100
    idle_minutes: int = 10
    window_size: tuple[int, int] = (1180, 760)
    window_maximised: bool = False
    splitters: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    columns: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    last_page: str = ""
    drafts_kept: bool = False
    """Whether unsaved edits were put into the vault when it was locked; the unlock window says so."""
    restore_next: bool = False
    """Whether she locked in order to restore a backup; the next start begins with that."""
    client_codes: bool = False
    """Whether lists call clients by their code, for eyes that look over her shoulder."""
    export_folder: str = ""
    """Where packages and lists go; empty for her documents."""

    @classmethod
    def load(cls, folder: Path) -> "Preferences":
        """The preferences of a vault folder; the defaults when there are none."""
        made = cls(path=folder / FILE_NAME)
        with suppress(OSError, ValueError):
            stored = json.loads((folder / FILE_NAME).read_text("utf-8"))
            if isinstance(stored, dict):
                made._take(stored)
        return made

    def save(self) -> None:
        """Write the file; best effort, for a window that cannot remember its size is no failure to report."""
        if self.path is None or not self.path.parent.is_dir():
            return
        from heijastus_desk.system.file_safety import atomic_write  # noqa: PLC0415 - not needed to show the window

        values = asdict(self)
        del values["path"]
        with suppress(OSError):
            atomic_write(self.path, json.dumps(values, indent=1).encode())

    def _take(self, stored: dict[str, Any]) -> None:
        self.language = _one_of(LANGUAGES, stored.get("language"), self.language)
        self.mode = _one_of(MODES, stored.get("mode"), self.mode)
        self.contrast = _one_of(CONTRASTS, stored.get("contrast"), self.contrast)
        self.text_percent = _one_of(TEXT_PERCENTS, stored.get("text_percent"), self.text_percent)
        self.idle_minutes = _one_of(IDLE_MINUTES, stored.get("idle_minutes"), self.idle_minutes)
        size = _sizes(stored.get("window_size"))
        if len(size) == 2 and min(size) >= 200:
            self.window_size = (size[0], size[1])
        self.window_maximised = stored.get("window_maximised") is True
        self.splitters = _size_table(stored.get("splitters"))
        self.columns = _size_table(stored.get("columns"))
        page = stored.get("last_page")
        self.last_page = page if isinstance(page, str) and page.isidentifier() else ""
        self.drafts_kept = stored.get("drafts_kept") is True
        self.restore_next = stored.get("restore_next") is True
        self.client_codes = stored.get("client_codes") is True
        folder = stored.get("export_folder")
        self.export_folder = folder if isinstance(folder, str) and Path(folder).is_absolute() else ""


def _one_of(allowed: tuple[Any, ...], value: object, default: Any) -> Any:
    return value if value in allowed else default


def _sizes(value: object) -> list[int]:
    if not isinstance(value, list):
        return []
    return [v for v in value if isinstance(v, int) and not isinstance(v, bool) and 0 <= v <= _MOST_PIXELS]


def _size_table(value: object) -> dict[str, list[int]]:
    if not isinstance(value, dict):
        return {}
    return {key: _sizes(sizes) for key, sizes in value.items() if isinstance(key, str) and key.isidentifier()}
