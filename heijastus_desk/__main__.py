"""The only parser of the command line: the window, the tour and the self-check go to `ui`, everything else to `cli`."""

import argparse
import sys
from pathlib import Path

from heijastus_desk import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run one subcommand, or open the window; gives back the exit code (0 done, 1 found something, 2 wrong use)."""
    options = _parser().parse_args(arguments)
    # The command line never waits for Qt, and the window never for the command line.
    match options.command:
        case "":
            from heijastus_desk.system.paths import default_vault_folder  # noqa: PLC0415
            from heijastus_desk.ui.app import run as open_window  # noqa: PLC0415

            return open_window([sys.argv[0]], options.vault or default_vault_folder())
        case "tour":
            from heijastus_desk.ui.tour import run_tour  # noqa: PLC0415

            return run_tour(options.folder)
        case "self-check":
            from heijastus_desk.ui.self_check import self_check  # noqa: PLC0415

            return self_check(as_json=options.json)
        case _:
            from heijastus_desk.cli.main import run  # noqa: PLC0415

            return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="heijastus-desk",
        description="A privacy desk for one entrepreneur. Without a subcommand the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"heijastus-desk {__version__}")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="folder of the vault")
    parser.set_defaults(command="")
    commands = parser.add_subparsers(dest="command", metavar="SUBCOMMAND")
    for name, about in _ABOUT.items():
        _add(commands.add_parser(name, help=about, description=about), name)
    return parser


_ABOUT = {
    "demo": "make a vault of invented but plausible data",
    "tour": "drive the real windows over a demo vault and leave pictures, notices and a package",
    "self-check": "prove that this installation works: vault, notices, translations, coverage of the export",
    "list-due": "list every retained item with state, dates and reason",
    "notice": "print the notice of a register",
    "export-subject": "gather everything about one person into a package",
}


def _add(parser: argparse.ArgumentParser, name: str) -> None:
    if name == "demo":
        parser.add_argument("folder", type=Path, metavar="DIR", help="a folder that does not hold a vault yet")
    if name == "tour":
        parser.add_argument("folder", type=Path, metavar="OUT", help="where the pictures and papers go")
    if name == "notice":
        parser.add_argument("register", metavar="REGISTER", help="uid or short name")
        parser.add_argument("--format", choices=("pdf", "html", "txt", "json"), default="pdf")
        parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    if name == "export-subject":
        parser.add_argument("subject", metavar="SUBJECT", help="uid or client code")
        parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    if name in {"list-due", "notice", "export-subject"}:
        # SUPPRESS: an option given before the subcommand must not be overwritten by the subcommand's default.
        parser.add_argument("--vault", type=Path, metavar="DIR", default=argparse.SUPPRESS)
        parser.add_argument("--passphrase-file", type=Path, metavar="FILE")
    if name in {"list-due", "notice", "export-subject", "demo"}:
        parser.add_argument("--on", metavar="YYYY-MM-DD", help="the day to count as today")
    if name in {"list-due", "self-check", "export-subject"}:
        parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.add_argument("--lang", metavar="fi|sv|en", help="language of the answer")


if __name__ == "__main__":
    sys.exit(main())
