"""Subcommands that write papers: a notice, a person's package."""

import argparse
from pathlib import Path

from heijastus_desk.cli.vaults import answer, opened, say
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.paths import ensure_writable


def notice(options: argparse.Namespace) -> int:
    """The notice of a register into a file."""
    lang: Lang = options.lang or Lang.FI
    out: Path = options.out
    if not out.parent.is_dir():
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(out.parent))
    ensure_writable(out.parent)
    with opened(options) as application:
        content = application.notices.render(options.register, lang, options.format)
    atomic_write(out, content)
    say(str(out))
    return 0


def export_subject(options: argparse.Namespace) -> int:
    """Everything about one person into a package."""
    with opened(options) as application:
        person = application.clients.resolve(options.subject)
        made = application.subject_export.gather(person, options.out, lang=options.lang)
    if options.json:
        answer(
            {
                "path": str(made.path),
                "number": made.number,
                "items": made.item_count,
                "waiting": made.waiting_count,
                "files": made.file_count,
            }
        )
    else:
        say(str(made.path))
    return 0
