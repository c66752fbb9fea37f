"""What is tried in the clean system, one function per promise; each notes what it saw and raises AssertionError."""

from __future__ import annotations

import json
import shutil
import stat
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from acceptance import old_vaults
from acceptance.clean_root import CleanRoot
from acceptance.screen import Screen

PASSPHRASE = "keksitty kuvastin heijastaa outoa valoa"  # noqa: S105 - printed by the demo itself
HERS, OTHER = "aino", "berit"
_PROGRAM = "heijastus-desk"
_VAULT = ".local/share/heijastus-desk"
_MOST_COLOURS_OF_NOTHING = 2


@dataclass(slots=True)
class Trial:
    """One run: the root, the screen, what is installed, where pictures go, and what was seen."""

    root: CleanRoot
    screen: Screen
    deb: Path
    run: Path
    pictures: Path
    seen: dict[str, object] = field(default_factory=dict[str, object])

    def note(self, name: str, value: object) -> None:
        self.seen[name] = value

    def picture(self, name: str) -> None:
        """Photograph the screen; AssertionError where nothing is on it."""
        colours = self.screen.picture(self.pictures / f"{name}.png")
        assert colours > _MOST_COLOURS_OF_NOTHING, f"nothing on the screen: {name}.png"

    @contextmanager
    def window(self, *command: str, user: str, settle: float = 4) -> Generator[None]:
        """The program with its window until the block ends."""
        process = self.root.begin(*command, user=user, DISPLAY=self.screen.display)
        try:
            self.screen.window(90)
            time.sleep(settle)
            yield
            assert process.poll() is None, f"{command[0]} ended by itself"
        finally:
            process.terminate()
            process.wait(30)
            time.sleep(1)


def install(trial: Trial) -> None:
    """The package goes in with what it says it depends on, and nothing else."""
    shutil.copy(trial.deb, trial.root.folder / "root" / trial.deb.name)
    assert trial.root.run("apt-get", "-qq", "update").code == 0, "no package source"
    done = trial.root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/root/{trial.deb.name}")
    assert done.code == 0, done.err[-2000:]
    for name in (HERS, OTHER):
        trial.root.run("useradd", "--create-home", "--shell", "/bin/sh", name)
        # A home as older systems made it: what is private must be so by itself.
        trial.root.home(name).chmod(0o755)
    asked = trial.root.run("dpkg-query", "-W", "-f", "${Depends}\t${Installed-Size}", _PROGRAM).out.split("\t")
    trial.note("depends", asked[0].split(", "))
    trial.note("installed_mb", round(int(asked[1]) / 1000))
    missing = trial.root.run("find", f"/usr/lib/{_PROGRAM}", "-perm", "/022", "-type", "f").out
    assert missing == "", f"may be written by others: {missing}"
    version = trial.root.run(_PROGRAM, "--version", user=HERS)
    assert version.code == 0, version.err
    trial.note("version", version.out.strip())


def self_check(trial: Trial) -> None:
    done = trial.root.run(_PROGRAM, "self-check", "--json", user=HERS, DISPLAY=trial.screen.display)
    trial.note("self_check", done.out[-3000:])
    assert done.code == 0, done.out[-2000:] + done.err[-2000:]


def first_run(trial: Trial) -> None:
    """Nobody has used it: the first window comes up."""
    with trial.window(_PROGRAM, user=HERS):
        trial.picture("first-run")
        names = trial.screen.class_of_window()
        trial.note("window_class", names)
    desktop = (trial.root.folder / "usr/share/applications/fi.heijastus.desk.desktop").read_text("utf-8")
    wanted = next(line.partition("=")[2] for line in desktop.splitlines() if line.startswith("StartupWMClass="))
    assert wanted in names, f"StartupWMClass={wanted}, the window says {names}"


def use(trial: Trial) -> None:
    """A vault is made, opened by its pointer file, unlocked by keys, and seen; the other user sees none of it."""
    root, folder = trial.root, f"/home/{HERS}/{_VAULT}"
    made = root.run(_PROGRAM, "demo", folder, user=HERS)
    assert made.code == 0, made.err
    assert (root.home(HERS) / _VAULT / "vault.heijastus").is_file(), "no pointer beside the vault"
    with trial.window(_PROGRAM, f"{folder}/vault.heijastus", user=HERS):
        trial.picture("unlock")
        trial.screen.type(PASSPHRASE)
        time.sleep(12)
        trial.picture("main-window")
        _looked_at_by_the_other(trial, folder)
    with trial.window(_PROGRAM, user=OTHER):
        trial.picture("other-user")


def _looked_at_by_the_other(trial: Trial, folder: str) -> None:
    root = trial.root
    listed = root.run("ls", folder, user=OTHER)
    assert listed.code != 0, f"the other user reads {listed.out}"
    opened = root.run(_PROGRAM, "list-due", "--vault", folder, user=OTHER)
    assert opened.code == 2, "the other user opens the vault"
    owner = root.home(HERS).stat().st_uid
    told = [
        (path / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        for path in Path("/proc").iterdir()
        if path.name.isdecimal() and path.exists() and path.stat().st_uid == owner
    ]
    trial.note("command_lines", told)
    assert PASSPHRASE.split(maxsplit=1)[0] not in "".join(told), "the passphrase stands in a command line"
    places = [root.folder / name for name in ("tmp", "var/tmp", "dev/shm", "run")]
    open_ones = [
        str(path.relative_to(root.folder))
        for place in places
        for path in place.rglob("*")
        if not path.is_symlink() and path.stat().st_uid == owner and _others_read(path)
    ]
    assert open_ones == [], f"others read {open_ones}"
    modes = {oct(stat.S_IMODE(path.stat().st_mode)) for path in [root.home(HERS) / _VAULT]}
    trial.note("vault_folder_modes", sorted(modes))
    inside = [path for path in (root.home(HERS) / _VAULT).rglob("*") if _others_read(path)]
    assert inside == [], f"others could read {[path.name for path in inside]}"


def _others_read(path: Path) -> bool:
    return bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def upgrade(trial: Trial) -> None:
    """Every vault of an earlier schema is backed up and brought up to date by the installed program."""
    root, newest = trial.root, 0
    told: dict[str, object] = {}
    secret = root.home(HERS) / "salalause.txt"
    secret.write_text(PASSPHRASE, "utf-8")
    _give(root, secret)
    for version in old_vaults.VERSIONS:
        folder = root.home(HERS) / "vanhat" / version
        folder.parent.mkdir(exist_ok=True)
        counts = old_vaults.lay(version, folder, PASSPHRASE)
        _give(root, folder.parent)
        inside = f"/home/{HERS}/vanhat/{version}"
        asked = ("list-due", "--vault", inside, "--passphrase-file", f"/home/{HERS}/{secret.name}", "--json")
        done = root.run(_PROGRAM, *asked, user=HERS)
        assert done.code == 0, f"{version}: {done.err}"
        kept, newest = old_vaults.backups(folder), old_vaults.schema_now(folder, PASSPHRASE)
        told[version] = {"schema": newest, "items": len(json.loads(done.out)), "backups": kept}
        fewer = old_vaults.lost(folder, PASSPHRASE, counts)
        assert fewer == [], f"{version}: fewer rows than before: {fewer}"
        assert kept, f"{version}: migrated without a backup"
        assert newest > int(version[-4:]), f"{version}: not migrated"
    trial.note("upgraded", told)


def _give(root: CleanRoot, path: Path) -> None:
    root.run("chown", "-R", f"{HERS}:{HERS}", f"/{path.relative_to(root.folder)}")
    root.run("chmod", "-R", "go=", f"/{path.relative_to(root.folder)}")


def tour(trial: Trial) -> None:
    """Every step of the tour, by the installed program alone."""
    done = trial.root.run(
        _PROGRAM, "tour", f"/home/{HERS}/kierros", user=HERS, seconds=3000, QT_QPA_PLATFORM="offscreen"
    )
    report = trial.root.home(HERS) / "kierros" / "tour.json"
    if report.is_file():
        shutil.copy(report, trial.pictures / "tour.json")
    trial.note("tour", done.out[-1500:])
    assert done.code == 0, done.out[-2000:] + done.err[-2000:]


def remove(trial: Trial) -> None:
    """Removed and purged, the program is gone, the vault is there and somebody said so."""
    for act in ("remove", "purge"):
        before = _contents(trial.root.home(HERS) / _VAULT)
        done = trial.root.run("apt-get", act, "-y", "-qq", _PROGRAM)
        assert done.code == 0, done.err
        assert ".local/share/heijastus-desk" in done.out + done.err, f"{act} does not say where the vault stays"
        assert _contents(trial.root.home(HERS) / _VAULT) == before, f"{act} touched the vault"
    left = trial.root.run("find", "/usr", "/etc", "/var/lib", "-iname", "*heijastus*").out.split()
    trial.note("left_after_purge", left)
    assert left == [], f"left behind: {left}"


def in_a_home(trial: Trial) -> None:
    """The archive: in by one user without rights, works, replaces itself, out again, and the vault stays."""
    root, home = trial.root, trial.root.home(HERS)
    shutil.copy(trial.run, home / trial.run.name)
    root.run("chown", f"{HERS}:{HERS}", f"/home/{HERS}/{trial.run.name}")
    before = _contents(home / _VAULT)
    for _twice in range(2):
        done = root.run("sh", f"/home/{HERS}/{trial.run.name}", user=HERS)
        assert done.code == 0, done.out[-1000:] + done.err[-1000:]
    starter = f"/home/{HERS}/.local/bin/{_PROGRAM}"
    checked = root.run(starter, "self-check", user=HERS, DISPLAY=trial.screen.display)
    assert checked.code == 0, checked.out[-1000:] + checked.err[-1000:]
    with trial.window(starter, user=HERS):
        trial.picture("in-a-home")
    gone = root.run("sh", f"/home/{HERS}/.local/lib/{_PROGRAM}/uninstall.sh", user=HERS)
    assert gone.code == 0, gone.err
    assert _VAULT in gone.out, "the uninstaller does not say where the vault stays"
    found = [str(path.relative_to(home)) for path in (home / ".local").rglob("*heijastus*")]
    left = [name for name in found if not name.startswith(_VAULT)]
    assert left == [], f"left behind: {left}"
    assert _contents(home / _VAULT).keys() >= before.keys(), "the uninstaller touched the vault"


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.stat().st_size < 1 << 22
    }
