"""The subcommand that brings clients in from a file, with the guessed columns."""

import argparse

from heijastus_desk.cli.vaults import answer, opened, say
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.client_import import ImportOutcome
from heijastus_desk.wording.sentences import error_sentence

ROWS_REFUSED = 1


def import_clients(options: argparse.Namespace) -> int:
    """Import a file; exit code 1 when rows were refused, the others are in the vault.

    Names stay out of the answer: what a scheduled task prints ends up in mails and logs.
    """
    lang: Lang = options.lang or Lang.FI
    with opened(options) as application:
        service = application.client_import
        outcome = service.carry_out(service.preview(service.read(options.file)))
    errors = _errors(outcome, lang)
    if options.json:
        answer({"imported": outcome.imported, "duplicates": outcome.duplicates, "errors": errors})
    else:
        say(f"{outcome.imported}\t{outcome.duplicates}\t{len(errors)}")
        for error in errors:
            say(f"{error['row']}\t{error['reason']}")
    return ROWS_REFUSED if errors else 0


def _errors(outcome: ImportOutcome, lang: Lang) -> list[dict[str, int | str]]:
    return [{"row": one.number, "reason": error_sentence(one.error, lang)} for one in outcome.refused]
