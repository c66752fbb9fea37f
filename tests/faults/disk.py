"""What a disk may hold after a power cut, rebuilt from the recorder's log.

Contents that were synced are there. Of what was written since, each 4096-byte block is there, missing, or torn at its
512-byte sectors. Names (made, renamed, removed) are a journal, as on ext4, XFS, APFS and NTFS: whatever was not synced
with the folder is there up to some moment and missing after it, independently of contents.
"""

import random
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

_HEAD = struct.Struct("<cQqqH")
_BLOCK = 4096
_SECTOR = 512
_TORN = 0.15
CREATE, WRITE, CUT, SYNC, REMOVE, RENAME, LINK, FOLDER, NO_FOLDER, MARK = "CWTSURLMXA"


@dataclass(frozen=True, slots=True)
class Operation:
    """One change in the order it was made. `offset` is the new size of a CUT and the number of a MARK."""

    code: str
    path: str
    inode: int
    offset: int
    data: bytes

    @property
    def is_bulk(self) -> bool:
        """A mere write; cuts around everything else are the interesting ones."""
        return self.code == WRITE


def read_log(log: Path) -> list[Operation]:
    """The recorded operations."""
    content, at, found = log.read_bytes(), 0, list[Operation]()
    while at < len(content):
        code, inode, offset, size, length = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        path = content[at : at + length].decode()
        at += length
        letter = code.decode()
        data = content[at : at + size] if letter in (WRITE, RENAME, LINK) else b""
        at += len(data)
        found.append(Operation(letter, path, inode, offset, data))
    return found


@dataclass(slots=True, eq=False)
class _File:
    """One inode: what is certainly on the disk, and what was done to it since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list[Operation])

    def sync(self) -> None:
        for operation in self.pending:
            _apply(self.durable, operation, operation.data, operation.offset)
        self.pending.clear()

    def after_cut(self, chance: random.Random, keep: float) -> bytes:
        content = bytearray(self.durable)
        for operation in self.pending:
            if operation.code == CUT:
                if chance.random() < keep:
                    _apply(content, operation, b"", operation.offset)
                continue
            for start in range(0, len(operation.data), _BLOCK):
                _maybe(content, operation, start, chance, keep)
        return bytes(content)


class Disk:
    """A folder on a disk while the recorded operations happen to it, one by one."""

    def __init__(self, base: Path) -> None:
        """Starts with what is there now, all of it synced; paths in the log must lie below `base`."""
        self._base = base.resolve()
        self._inodes: dict[int, _File] = {}
        self._names: dict[str, _File] = {}
        self._folders: set[str] = set()
        self._journal: list[tuple[str, str, str, _File | None]] = []
        self.marks = 0
        for path in sorted(self._base.rglob("*")):
            name = str(path.relative_to(self._base))
            if path.is_dir():
                self._folders.add(name)
            elif not name.endswith("-shm"):
                file = self._inodes[path.stat().st_ino] = _File(bytearray(path.read_bytes()))
                self._names[name] = file

    def do(self, operation: Operation) -> None:
        """One more operation."""
        code = operation.code
        if code == MARK:
            self.marks = operation.offset
        elif code in (WRITE, CUT):
            self._inodes.setdefault(operation.inode, _File()).pending.append(operation)
        elif code == SYNC:
            self._sync(operation)
        else:
            self._rename_or_make(operation)

    def _sync(self, operation: Operation) -> None:
        name = self._name(operation.path)
        if name in self._folders or name == ".":
            # One journal for all names of a file system: syncing any folder writes it out.
            for entry in self._journal:
                _follow(self._names, self._folders, entry)
            self._journal.clear()
        elif file := self._inodes.get(operation.inode):
            file.sync()

    def _rename_or_make(self, operation: Operation) -> None:
        name, target = self._name(operation.path), ""
        if operation.code == CREATE:
            self._inodes[operation.inode] = _File()
        if operation.code in (RENAME, LINK):
            target = self._name(operation.data.decode())
        if operation.code == FOLDER:
            # An empty folder more or less is nobody's data; its name is there at once.
            self._folders.add(name)
        self._journal.append((operation.code, name, target, self._inodes.get(operation.inode)))

    def _name(self, path: str) -> str:
        return str(Path(path).relative_to(self._base))

    def contents(self) -> dict[str, bytes]:
        """Every file with nothing lost: what the running system itself sees."""
        names, folders = dict(self._names), set(self._folders)
        for entry in self._journal:
            _follow(names, folders, entry)
        return {name: file.after_cut(random.Random(0), 1.0) for name, file in names.items()}

    def after_cut(self, chance: random.Random, keep: float, image: Path) -> None:
        """Write what might be on the disk, were the power cut now, into an empty folder."""
        names, folders = dict(self._names), set(self._folders)
        for entry in self._journal[: chance.randint(0, len(self._journal))]:
            _follow(names, folders, entry)
        for folder in sorted(folders):
            (image / folder).mkdir(parents=True, exist_ok=True)
        for name, file in names.items():
            path = image / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.after_cut(chance, keep))
            path.chmod(0o600)


def cut_points(operations: Sequence[Operation], chance: random.Random, count: int) -> list[int]:
    """Moments for cuts, in order: half anywhere, half around what is not a mere write."""
    edges = [at for at, operation in enumerate(operations) if not operation.is_bulk]
    points = [chance.randrange(1, len(operations) + 1) for _ in range(count - count // 2)]
    points += [min(len(operations), max(1, chance.choice(edges) + chance.choice((0, 1)))) for _ in range(count // 2)]
    return sorted(points)


def _follow(names: dict[str, _File], folders: set[str], entry: tuple[str, str, str, _File | None]) -> None:
    code, name, target, file = entry
    if code == CREATE and file is not None:
        names[name] = file
    elif code == REMOVE:
        names.pop(name, None)
    elif code == LINK and name in names:
        names[target] = names[name]
    elif code == NO_FOLDER:
        folders.discard(name)
    elif code == RENAME:
        if name in names:
            names[target] = names.pop(name)
        elif name in folders:
            for old in [known for known in folders if known == name or known.startswith(f"{name}/")]:
                folders.remove(old)
                folders.add(target + old.removeprefix(name))
            for old in [known for known in names if known.startswith(f"{name}/")]:
                names[target + old.removeprefix(name)] = names.pop(old)


def _apply(content: bytearray, operation: Operation, data: bytes, offset: int) -> None:
    if operation.code == CUT and len(content) > offset:
        del content[offset:]
        return
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


def _maybe(content: bytearray, operation: Operation, start: int, chance: random.Random, keep: float) -> None:
    block, offset, fate = operation.data[start : start + _BLOCK], operation.offset + start, chance.random()
    if fate < keep:
        _apply(content, operation, block, offset)
    elif fate < keep + _TORN:
        for sector in range(0, len(block), _SECTOR):
            if chance.random() < 0.5:
                _apply(content, operation, block[sector : sector + _SECTOR], offset + sector)
