"""What is handed out for Linux: a .deb for the whole computer, and a self-extracting archive for one user."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from environment import ROOT
from freezing import icons
from freezing.build_environment import BUILD

NAME = "heijastus-desk"
ID = "fi.heijastus.desk"
DEFINITIONS = ROOT / "packaging" / "linux"
DEPENDS = {
    "libc.so": "libc6",
    "libm.so": "libc6",
    "libpthread.so": "libc6",
    "libdl.so": "libc6",
    "librt.so": "libc6",
    "libutil.so": "libc6",
    "libresolv.so": "libc6",
    "ld-linux": "libc6",
    "libstdc++.so": "libstdc++6",
    "libgcc_s.so": "libgcc-s1",
    "libz.so": "zlib1g",
    "libzstd.so": "libzstd1",
    "libbrotlicommon.so": "libbrotli1",
    "libbrotlidec.so": "libbrotli1",
    "libgssapi_krb5.so": "libgssapi-krb5-2",
    "libGL.so": "libgl1",
    "libGLX.so": "libgl1",
    "libGLdispatch.so": "libgl1",
    "libOpenGL.so": "libopengl0",
    "libEGL.so": "libegl1",
    "libX11.so": "libx11-6",
    "libX11-xcb.so": "libx11-xcb1",
    "libxcb.so": "libxcb1",
    "libxcb-glx.so": "libxcb-glx0",
    "libxcb-randr.so": "libxcb-randr0",
    "libxcb-render.so": "libxcb-render0",
    "libxcb-shape.so": "libxcb-shape0",
    "libxcb-shm.so": "libxcb-shm0",
    "libxcb-sync.so": "libxcb-sync1",
    "libxcb-xfixes.so": "libxcb-xfixes0",
    "libXext.so": "libxext6",
    "libXau.so": "libxau6",
    "libXdmcp.so": "libxdmcp6",
    "libxkbcommon.so": "libxkbcommon0",
    "libdbus-1.so": "libdbus-1-3",
    "libfontconfig.so": "libfontconfig1",
    "libfreetype.so": "libfreetype6",
    "libglib-2.0.so": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so": "libglib2.0-0 | libglib2.0-0t64",
    "libwayland-client.so": "libwayland-client0",
    "libwayland-cursor.so": "libwayland-cursor0",
    "libwayland-egl.so": "libwayland-egl1",
    "libdrm.so": "libdrm2",
    "libgbm.so": "libgbm1",
}
"""Shared libraries the system has to bring, by the beginning of their name, and the Debian package that does."""
RECOMMENDS = {"libcups.so": "libcups2 | libcups2t64"}
"""What only printing to a printer needs."""


def package(frozen: Path, target: Path) -> list[Path]:
    """The .deb and the .run of the frozen folder, in `target`. Raises ValueError for a library nobody brings."""
    pictures = icons.draw(BUILD / "icons")
    tree = BUILD / "linux"
    shutil.rmtree(tree, ignore_errors=True)
    return [_deb(frozen, pictures, tree / "deb", target), _run(frozen, pictures, tree / "run", target)]


def version() -> str:
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "heijastus_desk" / "__init__.py").read_text("utf-8"))
    if found is None:
        raise ValueError("heijastus_desk/__init__.py names no version")
    return found[1]


def needed(frozen: Path) -> set[str]:
    """Names of shared libraries that something in the folder asks for and the folder does not hold."""
    held = {path.name for path in frozen.rglob("*") if path.is_file()}
    return {name for path in _programs(frozen) for name in _asked_by(path)} - held


def depends(frozen: Path) -> tuple[list[str], list[str]]:
    """Debian packages the program needs, and those it can do without; ValueError names a library of neither kind."""
    names = needed(frozen)
    wanted = {package for name in names for start, package in DEPENDS.items() if name.startswith(start)}
    optional = {package for name in names for start, package in RECOMMENDS.items() if name.startswith(start)}
    unknown = [name for name in sorted(names) if not name.startswith((*DEPENDS, *RECOMMENDS))]
    if unknown:
        raise ValueError(f"no package is known to bring {', '.join(unknown)}: packaging/freezing/linux.py")
    wanted.discard("libc6")
    return [f"libc6 (>= {_newest_glibc(frozen)})", *sorted(wanted)], sorted(optional)


def _deb(frozen: Path, pictures: dict[int, Path], tree: Path, target: Path) -> Path:
    program = tree / "usr" / "lib" / NAME
    shutil.copytree(frozen, program, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _share(tree / "usr" / "share", pictures)
    documents = tree / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_copyright(), "utf-8")
    _zipped(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    (tree / "usr" / "share" / "man" / "man1").mkdir(parents=True)
    _zipped(tree / "usr" / "share" / "man" / "man1" / f"{NAME}.1.gz", (DEFINITIONS / f"{NAME}.1").read_bytes())
    wanted, optional = depends(frozen)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    control = tree / "DEBIAN"
    control.mkdir()
    shutil.copy(DEFINITIONS / "postrm", control / "postrm")
    (control / "control").write_text(_control(size, wanted, optional), "utf-8")
    _plain_rights(tree)
    for path in (program / NAME, control / "postrm"):
        path.chmod(0o755)
    made = target / f"{NAME}_{version()}_{_debian_architecture()}.deb"
    _do("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(made))
    return made


def _run(frozen: Path, pictures: dict[int, Path], tree: Path, target: Path) -> Path:
    shutil.copytree(frozen, tree / NAME, symlinks=True)
    _share(tree / "share", pictures)
    shutil.copy(DEFINITIONS / "install.sh", tree / "install.sh")
    _plain_rights(tree)
    for path in (tree / NAME / NAME, tree / "install.sh"):
        path.chmod(0o755)
    made = target / f"{NAME}-{version()}-{os.uname().machine}.run"
    then = f"@{_then()}"
    said = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(_then()))
    same = f"--sort=name --mtime={then} --owner=0 --group=0 --numeric-owner --format=gnu"
    options = ["--xz", "--sha256", "--nomd5", "--nocrc", "--noprogress", "--packaging-date", said]
    _do("makeself", *options, "--tar-extra", same, str(tree), str(made), "Heijastus Desk", "./install.sh")
    return made


def _share(share: Path, pictures: dict[int, Path]) -> None:
    """Desktop entry, type of the file, description for software centres, icons: as every desktop looks for them."""
    for source, place in (
        (f"{ID}.desktop", f"applications/{ID}.desktop"),
        (f"{ID}.mime.xml", f"mime/packages/{ID}.xml"),
        (f"{ID}.metainfo.xml", f"metainfo/{ID}.metainfo.xml"),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(DEFINITIONS / source, share / place)
    hicolor = share / "icons" / "hicolor"
    for size, picture in pictures.items():
        apps = hicolor / f"{size}x{size}" / "apps"
        apps.mkdir(parents=True)
        shutil.copy(picture, apps / f"{ID}.png")
    (hicolor / "scalable" / "apps").mkdir(parents=True)
    shutil.copy(icons.SOURCE, hicolor / "scalable" / "apps" / f"{ID}.svg")


def _control(kilobytes: int, wanted: list[str], optional: list[str]) -> str:
    fields = {
        "Package": NAME,
        "Version": version(),
        "Architecture": _debian_architecture(),
        "Maintainer": "The Heijastus Desk developers <heijastus-desk@localhost>",
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(wanted),
        "Recommends": ", ".join([*optional, "fonts-dejavu-core | fonts-noto-core", "xdg-desktop-portal"]),
        "Section": "misc",
        "Priority": "optional",
        "Description": "privacy desk for one coach or work supervisor\n"
        " Clients, contracts and notes in one encrypted file on one computer, and from\n"
        " it privacy notices, storage periods and answers to requests. It sends nothing\n"
        " to any network.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if value)


def _copyright() -> str:
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Heijastus Desk\n\n"
        "Files: *\nCopyright: The Heijastus Desk developers\nLicense: GPL-3+\n"
        " On Debian systems the text is in /usr/share/common-licenses/GPL-3.\n"
        " The parts made by others and their licences are in\n"
        f" /usr/lib/{NAME}/_internal/licences, and shown in the program.\n"
    )


def _programs(frozen: Path) -> Iterator[Path]:
    for path in sorted(frozen.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    yield path


def _asked_by(path: Path) -> list[str]:
    told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)$", told, re.MULTILINE)


def _newest_glibc(frozen: Path) -> str:
    newest = (0, 0)
    for path in _programs(frozen):
        told = subprocess.run(["objdump", "-T", str(path)], capture_output=True, text=True, check=True).stdout
        found = [(int(one), int(two)) for one, two in re.findall(r"GLIBC_(\d+)\.(\d+)", told)]
        newest = max([newest, *found])
    return f"{newest[0]}.{newest[1]}"


def _debian_architecture() -> str:
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()


def _zipped(target: Path, content: bytes) -> None:
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def _plain_rights(tree: Path) -> None:
    """The same rights and the same instant for every file, whoever builds."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)
        os.utime(path, (_then(), _then()), follow_symlinks=False)


def _then() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH", "0"))


def _do(*command: str) -> None:
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise ValueError(f"{command[0]} failed: see the lines above")
