"""The fixed texts of printed lists and of the export of everything, from `resources/papers`."""

from functools import cache

from heijastus_desk import assets
from heijastus_desk.domain.languages import Lang


@cache
def text(paper: str, key: str, lang: Lang) -> str:
    """A fixed text of one kind of paper."""
    found: str = assets.table("papers", f"{lang.value}.toml")[paper][key]
    return found
