"""Runs one subcommand: opens the vault, calls a service, prints the answer, words the failure."""

import argparse
import errno
import os
import sys
from collections.abc import Callable
from datetime import date
from io import TextIOWrapper

from heijastus_desk.cli import (
    documents,
    everything,
    import_clients,
    making,
    old_notices,
    reports,
    requests,
    restoring,
    reviewing,
    safekeeping,
)
from heijastus_desk.cli.vaults import vault_folder
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, parse_lang
from heijastus_desk.domain.values import parse_date
from heijastus_desk.system import log_setup, network_guard
from heijastus_desk.system.file_safety import disable_core_dumps
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.wording.sentences import error_sentence

FAILED = 2
Command = Callable[[argparse.Namespace], int]

COMMANDS: dict[str, Command] = {
    "backup": safekeeping.backup,
    "verify": safekeeping.verify,
    "demo": making.demo,
    "list-due": reports.list_due,
    "requests": requests.requests,
    "notice": documents.notice,
    "processing-record": documents.processing_record,
    "export-subject": documents.export_subject,
    "export-all": everything.export_all,
    "restore": restoring.restore,
    "import": import_clients.import_clients,
    "import-notice": old_notices.import_notice,
    "review-notice": reviewing.review_notice,
}


def run(options: argparse.Namespace) -> int:
    """Run the subcommand. Any failure is one clear line on stderr and exit code 2."""
    network_guard.install()
    disable_core_dumps()
    _speak_utf8()
    lang = Lang.FI
    try:
        lang = parse_lang(options.lang) if options.lang else Lang.FI
        options.lang = lang if options.lang else None
        options.on = _day(getattr(options, "on", None))
        code = COMMANDS[options.command](options)
        _flush()
    except BrokenPipeError:
        # The reader of our answer (a pager, `head`) has seen enough.
        _let_go_of_output()
        return 0
    except (Exception, KeyboardInterrupt) as failure:
        if sys.flags.dev_mode and not isinstance(failure, HeijastusError):
            raise
        print(error_sentence(_expected(failure, options), lang), file=sys.stderr)
        _let_go_of_output()
        return FAILED
    return code


def _day(text: str | None) -> date | None:
    return parse_date(text) if text is not None else None


def _expected(failure: BaseException, options: argparse.Namespace) -> HeijastusError:
    """The failure as one that has a sentence; what nobody foresaw gets an incident number and a line in the log."""
    match failure:
        case HeijastusError():
            return failure
        case KeyboardInterrupt():
            return HeijastusError(ErrorCode.CANCELLED)
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return HeijastusError(ErrorCode.DISK_FULL, path=failure.filename)
        case OSError(filename=str(path)):
            return HeijastusError(ErrorCode.PATH_UNUSABLE, path=path)
        case _:
            return HeijastusError(ErrorCode.UNEXPECTED, given=_incident(failure, options))


def _incident(failure: BaseException, options: argparse.Namespace) -> str:
    """The number of the incident where there is a vault with a log, else the type; never the failure's own words."""
    paths = VaultPaths(getattr(options, "folder", None) or vault_folder(options))
    if not paths.key.is_file():
        return type(failure).__name__
    log_setup.configure(paths.log)
    try:
        return log_setup.incident(failure)
    finally:
        log_setup.close()


def _speak_utf8() -> None:
    """What other programs read is UTF-8 on every system; a letter the terminal lacks must not end the work."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _flush() -> None:
    # None when the caller closed it, as services without a terminal do.
    if sys.stdout is not None:
        sys.stdout.flush()


def _let_go_of_output() -> None:
    """Nothing more can be written: without this the interpreter would try once more at its end and complain."""
    try:
        _flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
