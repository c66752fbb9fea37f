"""Runs one subcommand: opens the vault, calls a service, prints the answer, words the failure."""

import argparse
import os
import sys
from collections.abc import Callable
from datetime import date

from heijastus_desk.cli import documents, making, reports
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, parse_lang
from heijastus_desk.domain.values import parse_date
from heijastus_desk.system import network_guard
from heijastus_desk.system.file_safety import disable_core_dumps
from heijastus_desk.wording.sentences import error_sentence

FAILED = 2
Command = Callable[[argparse.Namespace], int]

COMMANDS: dict[str, Command] = {
    "demo": making.demo,
    "list-due": reports.list_due,
    "notice": documents.notice,
    "export-subject": documents.export_subject,
}


def run(options: argparse.Namespace) -> int:
    """Run the subcommand. An expected failure is one clear line on stderr and exit code 2."""
    network_guard.install()
    disable_core_dumps()
    lang = Lang.FI
    try:
        lang = parse_lang(options.lang) if options.lang else Lang.FI
        options.lang = lang if options.lang else None
        options.on = _day(getattr(options, "on", None))
        return COMMANDS[options.command](options)
    except HeijastusError as failure:
        print(error_sentence(failure, lang), file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # The reader of our answer (a pager, `head`) has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print(error_sentence(HeijastusError(ErrorCode.CANCELLED), lang), file=sys.stderr)
        return FAILED


def _day(text: str | None) -> date | None:
    return parse_date(text, field="on") if text else None
