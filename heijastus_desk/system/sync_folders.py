"""Recognises folders that a cloud service keeps in step; a vault inside one would leave the computer."""

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

ONEDRIVE = "OneDrive"
DROPBOX = "Dropbox"
ICLOUD = "iCloud Drive"
GOOGLE = "Google Drive"
NEXTCLOUD = "Nextcloud"
SYNCTHING = "Syncthing"


@dataclass(frozen=True, slots=True)
class _Service:
    """How one service's folder is known: by the name of a folder on the path, or by a file in one of them."""

    name: str
    folder_names: re.Pattern[str]
    marker_files: tuple[str, ...] = ()
    marker_folders: tuple[str, ...] = ()
    environment: tuple[str, ...] = ()


def _names(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# A business account adds " - Firm" or " (Personal)"; macOS adds "-account" below CloudStorage.
_SERVICES = (
    _Service(
        ONEDRIVE,
        _names(r"(onedrive|skydrive)(( - | \().+|-[^/]+)?"),
        marker_files=(".849C9593-D756-4E56-8D6E-42412F2A707B",),
        environment=("OneDrive", "OneDriveConsumer", "OneDriveCommercial"),
    ),
    _Service(DROPBOX, _names(r"dropbox( \(.+\))?"), marker_files=(".dropbox",), marker_folders=(".dropbox.cache",)),
    _Service(ICLOUD, _names(r"icloud ?drive|com~apple~clouddocs|mobile documents")),
    _Service(
        GOOGLE,
        _names(r"google ?drive([ -].+)?|drivefs"),
        marker_folders=(".tmp.drivedownload", ".tmp.driveupload"),
    ),
    _Service(NEXTCLOUD, _names(r"(nextcloud|owncloud)\d*"), marker_files=(".nextcloudsync.log", ".owncloudsync.log")),
    _Service(SYNCTHING, _names(r"syncthing"), marker_folders=(".stfolder",)),
)
_CLOUD_STORAGE = "cloudstorage"
_APPLE_DOCUMENTS = Path("Library", "Mobile Documents", "com~apple~CloudDocs")
_ATTRIBUTE_PREFIXES = (("user.com.dropbox", DROPBOX), ("user.drive.", GOOGLE))


def synced_by(folder: Path, *, home: Path | None = None, environment: Mapping[str, str] | None = None) -> str | None:
    """The name of the service that keeps this folder in step, or None; the folder need not exist.

    Looks at the names on the path (as given and with links followed), at marker files, at the service's
    own settings and at extended attributes. `home` and `environment` stand in for the user's own in tests.
    """
    home = home or Path.home()
    variables = os.environ if environment is None else environment
    given = Path(os.path.abspath(folder))  # noqa: PTH100  (`resolve` would follow the links)
    for path in dict.fromkeys((given, given.resolve())):
        service = (
            _by_name(path)
            or _by_marker(path)
            or _by_known_root(path, home, variables)
            or _by_attribute(path)
            or _by_apple_documents(path, home)
        )
        if service:
            return service
    return None


def refuse_synced(folder: Path) -> None:
    """Raise FOLDER_SYNCED (path, service) for a folder that a cloud service keeps in step."""
    service = synced_by(folder)
    if service is not None:
        raise HeijastusError(ErrorCode.FOLDER_SYNCED, path=str(folder), service=service)


def _by_name(path: Path) -> str | None:
    for part in path.parts:
        for service in _SERVICES:
            if service.folder_names.fullmatch(part):
                return service.name
    # macOS: every provider's folder lies in ~/Library/CloudStorage as "Provider-account".
    parts = [part.casefold() for part in path.parts]
    if _CLOUD_STORAGE in parts[:-1]:
        return path.parts[parts.index(_CLOUD_STORAGE) + 1].partition("-")[0]
    return None


def _by_marker(path: Path) -> str | None:
    for parent in (path, *path.parents):
        for service in _SERVICES:
            # ~/.dropbox is Dropbox's settings folder and says nothing; the marker of a synced root is a file.
            with suppress(OSError):
                if any((parent / name).is_file() for name in service.marker_files) or any(
                    (parent / name).is_dir() for name in service.marker_folders
                ):
                    return service.name
    return None


def _by_known_root(path: Path, home: Path, variables: Mapping[str, str]) -> str | None:
    for service in _SERVICES:
        for name in service.environment:
            if variables.get(name) and _is_within(path, Path(variables[name])):
                return service.name
    if any(_is_within(path, root) for root in _dropbox_roots(home, variables)):
        return DROPBOX
    if any(_is_within(path, root) for root in _onedrive_registry_roots()):
        return ONEDRIVE
    return None


def _dropbox_roots(home: Path, variables: Mapping[str, str]) -> Iterator[Path]:
    """The folders named in Dropbox's own info.json, wherever the user moved them."""
    bases = [home / ".dropbox"]
    bases += [Path(variables[name]) / "Dropbox" for name in ("APPDATA", "LOCALAPPDATA") if variables.get(name)]
    for base in bases:
        with suppress(OSError, ValueError):
            accounts: object = json.loads((base / "info.json").read_text(encoding="utf-8"))
            if not isinstance(accounts, dict):
                continue
            for account in cast("dict[str, object]", accounts).values():
                root = cast("dict[str, object]", account).get("path") if isinstance(account, dict) else None
                if isinstance(root, str):
                    yield Path(root)


def _onedrive_registry_roots() -> list[Path]:
    roots: list[Path] = []
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  (Windows only)

        accounts = r"Software\Microsoft\OneDrive\Accounts"
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, accounts) as key:
            for index in range(winreg.QueryInfoKey(key)[0]):
                with suppress(OSError), winreg.OpenKey(key, winreg.EnumKey(key, index)) as account:
                    roots.append(Path(str(winreg.QueryValueEx(account, "UserFolder")[0])))
    return roots


def _by_attribute(path: Path) -> str | None:
    """Linux: Dropbox and Google Drive clients leave extended attributes on what they keep in step."""
    if sys.platform != "linux":
        return None
    for parent in (path, *path.parents):
        with suppress(OSError):
            for attribute in os.listxattr(parent):
                for prefix, service in _ATTRIBUTE_PREFIXES:
                    if attribute.startswith(prefix):
                        return service
    return None


def _by_apple_documents(path: Path, home: Path) -> str | None:
    """Whether macOS keeps Desktop or Documents in iCloud although their paths look local."""
    for name in ("Desktop", "Documents"):
        if _is_within(path, home / name) and (home / _APPLE_DOCUMENTS / name).exists():
            return ICLOUD
    return None


def _is_within(path: Path, root: Path) -> bool:
    return root.is_absolute() and (path == root or root in path.parents or root.resolve() in path.parents)
