"""Subcommands that make vaults."""

import argparse

from heijastus_desk.bootstrap import create_demo
from heijastus_desk.cli.vaults import clock_for, say
from heijastus_desk.services.demo import PASSPHRASE


def demo(options: argparse.Namespace) -> int:
    """A vault of invented data; prints its passphrase."""
    create_demo(options.folder, clock_for(options.on).today()).close()
    say(f"vault: {options.folder}")
    say(f"passphrase: {PASSPHRASE}")
    return 0
