"""The review of the fullest register there is, and of its own printed text as if it came from elsewhere; JSON."""

import json
import sys
import time
from collections.abc import Callable
from datetime import date

from heijastus_desk import assets
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.review import review_register
from heijastus_desk.importing.notices.reading import parse_notice
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.services.notices import HeldFacts, compose, notice_facts
from heijastus_desk.services.review import review_of_text

runs = int(sys.argv[1])
TODAY = date(2026, 11, 20)


def figure(name: str, limit: float, work: Callable[[], object]) -> dict[str, object]:
    """One figure over the runs, the first two left out."""
    taken: list[float] = []
    for _run in range(runs + 2):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    ordered = sorted(taken[2:])
    return {
        "name": name,
        "median": ordered[len(ordered) // 2],
        "p95": ordered[int(0.95 * len(ordered))],
        "p99": ordered[-1],
        "runs": len(ordered),
        "limit": limit,
        "unit": "ms",
        "judged": "p95",
        "floors": {},
    }


file = read_register_file(assets.resource("demo", "registers.toml"))
reviewed = [
    ReviewedRegister(
        controller=file.controller,
        register=register,
        recipients=file.recipients,
        today=TODAY,
        others=tuple(other for other in file.registers if other is not register),
    )
    for register in file.registers
]
fullest = max(reviewed, key=lambda one: len(str(one.register)))
text = compose(notice_facts(file.controller, fullest.register, file.recipients, HeldFacts(), TODAY), Lang.FI).text()
notice = parse_notice(text)
print(
    json.dumps(
        [
            figure("review of the fullest register", 20, lambda: review_register(fullest)),
            figure(f"review of a pasted notice of {len(text)} characters", 200, lambda: review_of_text(notice, TODAY)),
        ]
    )
)
