"""Subcommands that write papers: a notice, the record of processing, a person's package."""

import argparse
from pathlib import Path

from heijastus_desk.cli.vaults import answer, opened, say
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.processing import RecordForm
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.paths import ensure_writable


def notice(options: argparse.Namespace) -> int:
    """The notice of a register into a file."""
    lang: Lang = options.lang or Lang.FI
    out: Path = options.out
    _require_target(out)
    with opened(options) as application:
        content = application.notices.render(
            _text(options.register), lang, options.format, short=options.short, large=options.large
        )
    _write(out, content)
    return 0


def processing_record(options: argparse.Namespace) -> int:
    """The record of processing activities (Art. 30) into a file."""
    lang: Lang = options.lang or Lang.FI
    out: Path = options.out
    _require_target(out)
    with opened(options) as application:
        content = application.processing_record.render(RecordForm(options.form), lang, options.format)
    _write(out, content)
    return 0


def export_subject(options: argparse.Namespace) -> int:
    """Everything about one person into a package."""
    with opened(options) as application:
        person = application.clients.resolve(_text(options.subject))
        made = application.subject_export.gather(person, options.out, lang=options.lang, locked=options.encrypt)
    if options.json:
        answer(
            {
                "path": str(made.path),
                "number": made.number,
                "items": made.item_count,
                "waiting": made.waiting_count,
                "files": made.file_count,
                **({"password": made.password} if made.password else {}),
            }
        )
    else:
        say(str(made.path))
        if made.password:
            # Once, and on its own line: the file does not hold it and nothing else does.
            say(made.password)
    return 0


def _write(out: Path, content: bytes) -> None:
    if _is_device(out):
        out.write_bytes(content)
    else:
        # A link stays a link: what it points at is replaced.
        atomic_write(out.resolve(), content)
    say(str(out))


def _require_target(out: Path) -> None:
    """Refuse a path no file can be written to, before the vault is opened and the work is done."""
    if out.is_dir():
        raise HeijastusError(ErrorCode.TARGET_IS_FOLDER, path=str(out))
    if _is_device(out):
        return
    folder = out.resolve().parent
    if not folder.exists():
        raise HeijastusError(ErrorCode.FOLDER_MISSING, path=str(out.parent))
    ensure_writable(folder)


def _is_device(out: Path) -> bool:
    """Whether it is a pipe or a device such as /dev/null, which an administrator could replace by a file."""
    return out.exists() and not out.is_file()


def _text(given: str) -> str:
    """What was typed as text: octets that are no letters match nothing, and the database refuses them."""
    return given.encode("utf-8", "replace").decode()
