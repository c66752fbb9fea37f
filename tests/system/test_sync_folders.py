"""Folders of cloud services, each laid out as the service lays it out."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.sync_folders import refuse_synced, synced_by


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive/vault", "OneDrive"),
        ("OneDrive - Valopolku Oy/Asiakirjat", "OneDrive"),
        ("OneDrive-Personal", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("SkyDrive/x", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)/a/b/c", "Dropbox"),
        ("iCloudDrive/x", "iCloud Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/Desk", "iCloud Drive"),
        ("iCloud Drive", "iCloud Drive"),
        ("Google Drive/Oma Drive", "Google Drive"),
        ("GoogleDrive-anna@example.fi/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-anna@example.fi/My Drive", "Google Drive"),
        ("Library/CloudStorage/Box-Box/x", "Box"),
        ("Library/CloudStorage/Dropbox/x", "Dropbox"),
        ("Nextcloud/x", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        (".local/share/heijastus-desk", None),
        ("AppData/Local/heijastus-desk", None),
        ("Library/Application Support/heijastus-desk", None),
        ("Documents/heijastus", None),
        ("dropboxes/x", None),
        ("my-onedrive-notes", None),
        ("Library/CloudStorage", None),
        ("drive", None),
    ],
)
def test_names_on_the_path(tmp_path: Path, folder: str, service: str | None) -> None:
    for made in (False, True):
        if made:
            (tmp_path / folder).mkdir(parents=True)
        assert synced_by(tmp_path / folder, home=tmp_path, environment={}) == service


def _file(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).write_text("x")


def _folder(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).mkdir()


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (_file(".dropbox"), "Dropbox"),
        (_folder(".dropbox.cache"), "Dropbox"),
        (_folder(".dropbox"), None),
        (_file(".849C9593-D756-4E56-8D6E-42412F2A707B"), "OneDrive"),
        (_folder(".tmp.drivedownload"), "Google Drive"),
        (_folder(".stfolder"), "Syncthing"),
        (_file(".owncloudsync.log"), "Nextcloud"),
        (_file("notes.txt"), None),
    ],
)
def test_marks_a_service_leaves(tmp_path: Path, mark: Callable[[Path], object], service: str | None) -> None:
    root = tmp_path / "root"
    deep = root / "a" / "b"
    deep.mkdir(parents=True)
    mark(root)
    for folder in (root, deep, deep / "not yet made"):
        assert synced_by(folder, home=tmp_path, environment={}) == service
    assert synced_by(tmp_path / "beside", home=tmp_path, environment={}) is None


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_folders_named_in_the_environment(tmp_path: Path, variable: str) -> None:
    moved = tmp_path / "moved"
    environment = {variable: str(moved)}
    assert synced_by(moved / "x", home=tmp_path, environment=environment) == "OneDrive"
    assert synced_by(moved, home=tmp_path, environment=environment) == "OneDrive"
    assert synced_by(tmp_path / "moved-away", home=tmp_path, environment=environment) is None
    assert synced_by(moved, home=tmp_path, environment={variable: ""}) is None


@pytest.mark.parametrize("place", ["home", "APPDATA", "LOCALAPPDATA"])
def test_folders_named_in_dropboxs_own_settings(tmp_path: Path, place: str) -> None:
    moved = tmp_path / "pilvi"
    settings = tmp_path / ".dropbox" if place == "home" else tmp_path / place / "Dropbox"
    settings.mkdir(parents=True)
    (settings / "info.json").write_text(json.dumps({"personal": {"path": str(moved)}, "business": {"host": 1}}))
    environment = {} if place == "home" else {place: str(tmp_path / place)}
    assert synced_by(moved / "desk", home=tmp_path, environment=environment) == "Dropbox"
    assert synced_by(tmp_path / "desk", home=tmp_path, environment=environment) is None


@pytest.mark.parametrize("content", ["", "[]", "null", '{"personal": 1}', '{"personal": {"path": 5}}', "\x00"])
def test_broken_settings_do_not_stop_the_start(tmp_path: Path, content: str) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(content)
    assert synced_by(tmp_path / "desk", home=tmp_path, environment={}) is None


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_links_are_followed_both_ways(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "desk").mkdir(parents=True)
    (tmp_path / "plain").symlink_to(tmp_path / "Dropbox" / "desk")
    (tmp_path / "local").mkdir()
    (tmp_path / "Dropbox" / "out").symlink_to(tmp_path / "local")
    assert synced_by(tmp_path / "plain", home=tmp_path, environment={}) == "Dropbox"
    assert synced_by(tmp_path / "Dropbox" / "out", home=tmp_path, environment={}) == "Dropbox"
    assert synced_by(tmp_path / "local", home=tmp_path, environment={}) is None


@pytest.mark.skipif(sys.platform != "linux", reason="extended attributes as Linux has them")
@pytest.mark.parametrize(
    ("attribute", "service"),
    [("user.com.dropbox.attributes", "Dropbox"), ("user.drive.id", "Google Drive"), ("user.xdg.origin.url", None)],
)
def test_extended_attributes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, attribute: str, service: str | None
) -> None:
    # Put in place of the file system's, since tmpfs refuses user attributes on many computers.
    monkeypatch.setattr(os, "listxattr", lambda path: [attribute] if Path(path) == tmp_path / "root" else [])
    assert synced_by(tmp_path / "root" / "deep", home=tmp_path, environment={}) == service
    assert synced_by(tmp_path / "other", home=tmp_path, environment={}) is None


def test_documents_that_macos_keeps_in_icloud(tmp_path: Path) -> None:
    cloud = tmp_path / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    assert synced_by(tmp_path / "Documents" / "desk", home=tmp_path, environment={}) is None
    (cloud / "Documents").mkdir(parents=True)
    assert synced_by(tmp_path / "Documents" / "desk", home=tmp_path, environment={}) == "iCloud Drive"
    assert synced_by(tmp_path / "Desktop" / "desk", home=tmp_path, environment={}) is None


def test_a_synced_folder_is_refused_with_its_service(tmp_path: Path) -> None:
    refuse_synced(tmp_path / "desk")
    with pytest.raises(HeijastusError) as caught:
        refuse_synced(tmp_path / "OneDrive" / "desk")
    assert caught.value.code is ErrorCode.FOLDER_SYNCED
    assert caught.value.params == {"path": str(tmp_path / "OneDrive" / "desk"), "service": "OneDrive"}
