"""The subcommand that writes everything out in open formats."""

import argparse

from heijastus_desk.cli.vaults import answer, opened, say
from heijastus_desk.domain.languages import Lang


def export_all(options: argparse.Namespace) -> int:
    """The whole vault into one ZIP, not encrypted."""
    lang: Lang = options.lang or Lang.FI
    with opened(options) as application:
        made = application.everything.write(options.out, lang=lang)
    if options.json:
        answer({"path": str(made.path), "tables": made.tables, "rows": made.rows, "files": made.files})
    else:
        say(str(made.path))
    return 0
