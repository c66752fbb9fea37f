"""Countries as the law on transfers sorts them: the EU and the EEA, countries with a decision on adequacy, the rest."""

from heijastus_desk.assets import table

UNITED_STATES = "US"
"""Only firms on the Data Privacy Framework list are covered there, so it is not among the adequate countries."""


def in_eea(code: str) -> bool:
    """Whether the country (ISO 3166-1 alpha-2) is a member of the EU or the EEA."""
    members: list[str] = table("law", "countries.toml")["eea"]
    return code in members


def is_adequate(code: str) -> bool:
    """Whether the Commission has decided under Art. 45 that the country protects data well enough."""
    decided: list[str] = table("law", "countries.toml")["adequate"]
    return code in decided


def is_outside(code: str) -> bool:
    """Whether the country is known and lies outside the EU and the EEA."""
    return bool(code) and not in_eea(code)
