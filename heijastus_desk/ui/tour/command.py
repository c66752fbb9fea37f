"""The subcommand `tour`: from its options to a walk."""

import argparse

from heijastus_desk.ui.theme import Mode
from heijastus_desk.ui.tour.look import Look
from heijastus_desk.ui.tour.tour import run_tour


def run(options: argparse.Namespace) -> int:
    """Walk as the options say; exit code as `run_tour`."""
    look = Look(
        language=options.lang or Look().language,
        text=options.text,
        mode=Mode(options.mode) if options.mode else None,
        size=options.size,
        strict=options.strict,
    )
    return run_tour(options.folder, look)
