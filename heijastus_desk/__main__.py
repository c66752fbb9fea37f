"""The only parser of the command line: the window, the tour and the self-check go to `ui`, everything else to `cli`."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from heijastus_desk import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run one subcommand, or open the window; gives back the exit code (0 done, 1 found something, 2 wrong use)."""
    given = sys.argv[1:] if arguments is None else arguments
    if (file := _double_clicked(given)) is not None:
        from heijastus_desk.ui.opened_pointer import open_beside  # noqa: PLC0415

        return open_beside(file, practice=_PRACTICE in given)
    parser = _parser()
    options = parser.parse_args(given)
    if options.practice and options.command is not None:
        parser.error(f"{_PRACTICE} opens the window: it has no meaning with {options.command}")
    # The command line never waits for Qt, and the window never for the command line.
    match options.command:
        case None:
            from heijastus_desk.system.paths import default_vault_folder  # noqa: PLC0415
            from heijastus_desk.ui.app import run as open_window  # noqa: PLC0415

            return open_window([sys.argv[0]], options.vault or default_vault_folder(), practice=options.practice)
        case "tour":
            from heijastus_desk.ui.tour.command import run  # noqa: PLC0415

            return run(options)
        case "self-check":
            from heijastus_desk.ui.self_check import self_check  # noqa: PLC0415

            return self_check(as_json=options.json)
        case _:
            return _run_without_a_window(options)


def _double_clicked(given: list[str]) -> Path | None:
    """The file a file manager started the program with: alone, and no word of ours."""
    # Sample practice begun or ended in that window starts the program anew with the same file.
    words = [word for word in given if word != _PRACTICE]
    if len(words) != 1 or words[0].startswith("-") or words[0] in _ABOUT:
        return None
    file = Path(words[0])
    # Not Path.exists: it raises where somebody else's folder may not be looked into.
    return file if file.suffix == ".heijastus" or os.path.exists(file) else None  # noqa: PTH110


def _run_without_a_window(options: argparse.Namespace) -> int:
    try:
        from heijastus_desk.cli.main import run  # noqa: PLC0415

        return run(options)
    except KeyboardInterrupt:
        # While the libraries load there are no words to choose from yet.
        print("Keskeytetty / avbrutet / cancelled.", file=sys.stderr)
        return 2


_PRACTICE: Final = "--practice"
_VAULT_HELP = "folder of the vault (else the usual one of this user)"
_ANSWERS = "Exit code: 0 done, 2 wrong use or bad input, with one line on stderr that says what and what to do."


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="heijastus-desk",
        description="A privacy desk for one entrepreneur. Without a subcommand the window opens.",
        epilog=_ANSWERS,
        # A shortened option that works today could mean two things tomorrow.
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"heijastus-desk {__version__}")
    parser.add_argument("--vault", type=_path, metavar="DIR", help=_VAULT_HELP)
    parser.add_argument(
        _PRACTICE, action="store_true", help="open the sample practice beside the vault, made of invented data"
    )
    commands = parser.add_subparsers(dest="command", metavar="SUBCOMMAND")
    for name, about in _ABOUT.items():
        about_it = f"{about[0].upper()}{about[1:]}."
        _add(commands.add_parser(name, help=about, description=about_it, epilog=_ANSWERS, allow_abbrev=False), name)
    return parser


_ABOUT = {
    "demo": "make a vault of invented but plausible data and print its passphrase",
    "tour": "drive the real windows over a demo vault and leave pictures, notices and a package",
    "self-check": "prove that this installation works: vault, notices, translations, coverage of the export",
    "list-due": "list every retained item with state, dates and reason",
    "requests": "list the requests of data subjects by number, with deadline and days left; no names",
    "notice": "write the notice of a register into a file",
    "review-notice": "review a notice: a file (needs no vault) or a register; exit code 1 when the law demands more",
    "processing-record": "write the record of processing activities (Art. 30) into a file",
    "import-notice": "bring an old privacy notice in from a text, HTML, Word or PDF file",
    "import": "bring clients in from a CSV, XLSX or vCard file; exit code 1 when rows were refused",
    "export-subject": "gather everything about one person into a package",
    "export-all": "write everything out in open formats: JSON with its schema, CSV, files, notices; not encrypted",
    "backup": "make a backup of the vault in a folder, read it back and check it",
    "verify": "check a backup: exit code 0 whole and current, 1 anything else, with one sentence",
    "restore": "show what restoring a backup would do; with --yes restore it, also into a new folder",
}
_ALL = {
    "requests": "also those that are closed",
    "review-notice": "also the checks that are in order or do not apply",
}


def _path(text: str) -> Path:
    # A script's empty variable would otherwise mean the folder it happens to stand in.
    if not text:
        raise argparse.ArgumentTypeError("the path is empty")
    return Path(text)


_FIRST: Final[Mapping[str, tuple[str, Callable[[str], object], str, str]]] = {
    "demo": ("folder", _path, "DIR", "a folder that does not hold a vault yet"),
    "tour": ("folder", _path, "OUT", "where the pictures and papers go"),
    "notice": ("register", str, "REGISTER", "uid or short name of the register"),
    "review-notice": (
        "notice",
        str,
        "FILE|REGISTER",
        "a notice (txt, md, html, docx, pdf), a register file (toml), or uid or short name",
    ),
    "import-notice": ("file", _path, "FILE", "a notice: txt, md, html, docx or pdf; not a scanned picture"),
    "export-subject": ("subject", str, "SUBJECT", "uid or client code of the person"),
    "import": ("file", _path, "FILE", "CSV, XLSX or vCard; its columns are guessed"),
    "backup": ("destination", _path, "DEST", "an existing folder, best on another disk"),
    "verify": ("file", _path, "FILE", "any file of a backup, or a folder: its newest"),
}
"""The argument of a command: name, type, what it is called in the help, and what is said of it."""
_WRITTEN_TO: Final = {
    "notice": ("FILE", "replaced if it exists"),
    "processing-record": ("FILE", "replaced if it exists"),
    "export-subject": ("DIR", "where tiedot-NNN.zip goes"),
    "export-all": ("DIR", "where kaikki-NNN.zip goes"),
}


def _add(parser: argparse.ArgumentParser, name: str) -> None:
    if name in _FIRST:
        what, kind, metavar, told = _FIRST[name]
        parser.add_argument(what, type=kind, metavar=metavar, help=told)
    _add_papers(parser, name)
    if name in _WRITTEN_TO:
        metavar, told = _WRITTEN_TO[name]
        parser.add_argument("--out", type=_path, required=True, metavar=metavar, help=told)
    if name == "restore":
        _add_restore(parser)
    if name == "import-notice":
        parser.add_argument("--dry-run", action="store_true", help="only say what was understood; needs no vault")
    if name == "list-due":
        _add_list_due(parser)
    if name in _ALL:
        parser.add_argument("--all", action="store_true", help=_ALL[name])
    if name in {
        "backup",
        "verify",
        "list-due",
        "requests",
        "notice",
        "processing-record",
        "export-subject",
        "export-all",
        "import",
        "import-notice",
        "review-notice",
    }:
        # SUPPRESS: an option given before the subcommand must not be overwritten by the subcommand's default.
        parser.add_argument("--vault", type=_path, metavar="DIR", default=argparse.SUPPRESS, help=_VAULT_HELP)
        parser.add_argument(
            "--passphrase-file", type=_path, metavar="FILE", help="file with the passphrase; else the terminal asks"
        )
    if name in {
        "list-due",
        "requests",
        "notice",
        "processing-record",
        "export-subject",
        "demo",
        "import",
        "import-notice",
        "review-notice",
    }:
        parser.add_argument("--on", metavar="YYYY-MM-DD", help="the day to count as today")
    if name in {
        "backup",
        "verify",
        "list-due",
        "requests",
        "self-check",
        "export-subject",
        "export-all",
        "import",
        "import-notice",
        "review-notice",
    }:
        parser.add_argument("--json", action="store_true", help="answer as JSON")
    if name == "tour":
        _add_tour(parser)
        return
    parser.add_argument("--lang", metavar="fi|sv|en", help=_LANGUAGE_OF.get(name, "language of the answer"))


def _add_tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang",
        choices=("fi", "sv", "en", "pseudo"),
        help="language of the window (default: fi); pseudo: every word longer and marked, so that a bare one shows",
    )
    parser.add_argument("--text", type=_percent, default=100, metavar="100-200", help="size of the text, per cent")
    parser.add_argument("--mode", choices=("light", "dark"), help="pictures in this palette only (default: both)")
    parser.add_argument(
        "--size", type=_pixels, default=(1180, 760), metavar="WIDTHxHEIGHT", help="the window (default: 1180x760)"
    )
    parser.add_argument("--strict", action="store_true", help="a word that is cut in a picture fails its step")


def _percent(text: str) -> int:
    if not text.isdecimal() or not 100 <= int(text) <= 200:
        raise argparse.ArgumentTypeError("a whole number from 100 to 200")
    return int(text)


def _pixels(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()) or int(width) < 640 or int(height) < 480:
        raise argparse.ArgumentTypeError("width and height such as 1180x760, at least 640x480")
    return int(width), int(height)


def _add_papers(parser: argparse.ArgumentParser, name: str) -> None:
    if name == "notice":
        parser.add_argument("--format", choices=("pdf", "html", "txt", "json"), default="pdf", help="default: pdf")
        parser.add_argument("--short", action="store_true", help="the short layer alone, on one page")
        parser.add_argument("--large", action="store_true", help="in large type: pdf and html")
    if name == "export-subject":
        parser.add_argument(
            "--encrypt", action="store_true", help="lock the ZIP with AES-256; its password is printed once, alone"
        )
    if name == "processing-record":
        parser.add_argument(
            "--form", choices=("controller", "processor"), default="controller", help="default: controller"
        )
        parser.add_argument("--format", choices=("pdf", "csv"), default="pdf", help="default: pdf")


def _add_list_due(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--state", action="append", choices=_STATES, help="only items in this state; again for each further one"
    )
    parser.add_argument("--register", metavar="NAME", help="only what a rule of this register binds (uid or name)")


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=_path, metavar="FILE", help="any file of a backup, or a folder: its newest backup")
    parser.add_argument("--vault", type=_path, metavar="DIR", default=argparse.SUPPRESS, help=_VAULT_HELP)
    opening = parser.add_mutually_exclusive_group()
    opening.add_argument("--passphrase-file", type=_path, metavar="FILE", help="file with the passphrase; else asked")
    opening.add_argument("--recovery-code-file", type=_path, metavar="FILE", help="file with the recovery code instead")
    since = parser.add_mutually_exclusive_group()
    since.add_argument(
        "--erased", action="append", metavar="CODE", help="code of a destruction report; again for each further one"
    )
    since.add_argument("--none-erased", action="store_true", help="nobody was erased after the backup was made")
    parser.add_argument("--yes", action="store_true", help="do it; the present vault is backed up first")
    parser.add_argument("--json", action="store_true", help="answer as JSON")


_STATES = ("held", "not_started", "undated", "due", "upcoming", "running")
_LANGUAGE_OF = {
    "notice": "language of the notice (default: fi)",
    "processing-record": "language of the record (default: fi)",
    "export-subject": "language of the package (default: the person's own)",
    "export-all": "language of the text that explains the files (default: fi)",
}


if __name__ == "__main__":
    sys.exit(main())
