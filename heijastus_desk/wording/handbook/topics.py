"""The topics of the help in their order, each with its text as Markdown."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from heijastus_desk.assets import resource, table
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.text_keys import sort_key

GLOSSARY: Final = "glossary"
_FOLDER: Final = "help"


@dataclass(frozen=True, slots=True)
class HelpSection:
    """Topics that belong together, with the heading they stand under."""

    heading: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary: the plain one, the law's, what it means and where the law says so."""

    key: str
    plain: str
    legal: str
    meaning: str
    article: str
    topic: str


@cache
def sections(lang: Lang) -> tuple[HelpSection, ...]:
    """The whole help in its order."""
    return tuple(
        HelpSection(section[lang.value], tuple(section["topics"]))
        for section in table(_FOLDER, "contents.toml")["section"]
    )


def topics() -> tuple[str, ...]:
    """Every topic in the order of the handbook."""
    return tuple(topic for section in sections(Lang.FI) for topic in section.topics)


def topic_of_window(name: str) -> str:
    """The topic F1 opens in a window that stands before the pages: first_run, unlock, restoring."""
    return str(table(_FOLDER, "contents.toml")["windows"][name])


def topic_text(topic: str, lang: Lang) -> str:
    """The topic as Markdown; empty when there is none of this name."""
    if topic == GLOSSARY:
        return _glossary_text(lang)
    path = resource(_FOLDER, lang.value, f"{topic}.md")
    # A name is looked up in the list, never joined to a path as it came.
    return path.read_text("utf-8") if topic in topics() and path.is_file() else ""


def topic_title(topic: str, lang: Lang) -> str:
    """The heading of a topic."""
    first = topic_text(topic, lang).partition("\n")[0]
    return first.removeprefix("#").strip()


@cache
def terms(lang: Lang) -> tuple[Term, ...]:
    """The glossary in the alphabet of Finnish and Swedish."""
    found = [
        Term(key, entry["plain"], entry["legal"], entry["meaning"], entry.get("article", ""), entry.get("topic", ""))
        for key, entry in table(_FOLDER, lang.value, "glossary.toml").items()
    ]
    return tuple(sorted(found, key=lambda term: sort_key(term.plain)))


def handbook_words(lang: Lang) -> dict[str, str]:
    """`title` and `page` of the printed handbook."""
    return dict(table(_FOLDER, "contents.toml")["handbook"][lang.value])


@cache
def _glossary_text(lang: Lang) -> str:
    words: dict[str, Any] = table(_FOLDER, "contents.toml")[GLOSSARY][lang.value]
    lines = [f"# {words['title']}", "", words["opening"]]
    for term in terms(lang):
        source = f" ({term.article})" if term.article else ""
        more = f" [{topic_title(term.topic, lang)}]({term.topic}.md)" if term.topic else ""
        lines += ["", f"## {term.plain}", "", f"{words['legal']}: **{term.legal}**{source}. {term.meaning}{more}"]
    return "\n".join(lines) + "\n"
