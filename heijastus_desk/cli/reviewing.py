"""The subcommand that reviews a notice: a text of any origin, a register file, or a register of the vault."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from heijastus_desk.cli.vaults import answer, clock_for, opened, say
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.review.findings import Finding, Severity
from heijastus_desk.services.review import review_of_file
from heijastus_desk.wording import review as wording

_FOUND = 1
_FILES = frozenset({".txt", ".md", ".html", ".htm", ".docx", ".docm", ".pdf", ".toml"})


def review_notice(options: argparse.Namespace) -> int:
    """Print what the checks say; exit code 1 when anything that the law demands is wrong, 0 otherwise.

    What exists as a file, or is called like one, is read as a file: then no vault and no passphrase are needed.
    """
    lang: Lang = options.lang or Lang.FI
    path = Path(options.notice)
    if path.is_file() or path.suffix.lower() in _FILES:
        found = review_of_file(path, clock_for(options.on).today(), lang)
    else:
        with opened(options) as application:
            found = application.review.of_register(options.notice, lang)
    told = [one for one in found if one.needs_action or options.all]
    if options.json:
        answer({"findings": [_as_json(one, lang) for one in told]})
    else:
        _print(told, lang)
    return _FOUND if any(one.needs_action and one.severity is Severity.HIGH for one in found) else 0


def _as_json(finding: Finding, lang: Lang) -> dict[str, Any]:
    return {
        "check": finding.check.value,
        "status": finding.status.value,
        "severity": finding.severity.value,
        "quote": finding.quote,
        "why": wording.why(finding, lang),
        "remedy": wording.remedy(finding, lang),
        "recommendation": finding.is_recommendation,
    }


def _print(findings: Iterable[Finding], lang: Lang) -> None:
    """A finding a paragraph: what, the words it rests on, why and by which law, the remedy."""
    for finding in findings:
        head = (
            finding.check.value,
            wording.severity_word(finding.severity, lang),
            wording.status_word(finding.status, lang),
            wording.check_name(finding.check, lang),
        )
        say("\t".join(head))
        if finding.quote:
            say(f'\t"{" ".join(finding.quote.split())}"')
        say(f"\t{wording.why(finding, lang)} ({wording.source(finding.check, lang)})")
        if finding.needs_action:
            say(f"\t{wording.remedy(finding, lang)}")
