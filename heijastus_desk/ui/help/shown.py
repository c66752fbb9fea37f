"""What the help shows in each of its views, as Markdown."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.shortcuts import descriptions
from heijastus_desk.ui.widgets.form_field import FormField, field_around
from heijastus_desk.wording.handbook import passages, topics

translate = QCoreApplication.translate


def topic(name: str, lang: Lang) -> str:
    """The topic's text, else a word that there is none."""
    text = topics.topic_text(name, lang)
    return text or translate("HelpPanel", "There is no help on this page yet. The shortcuts are on the other tab.")


def contents(lang: Lang) -> str:
    """Every topic under its section, as links."""
    lines: list[str] = []
    for section in topics.sections(lang):
        lines += ["", f"## {section.heading}", ""]
        lines += [f"- [{topics.topic_title(name, lang)}]({name}.md)" for name in section.topics]
    return "\n".join(lines)


def found(words: str, lang: Lang) -> str:
    """What is found of these words, as links with the words around."""
    hits = passages.find(words, lang)
    if not hits:
        return translate(
            "HelpPanel", "Nothing in the help has these words. Try another word, or look into the contents."
        )
    lines: list[str] = []
    for hit in hits:
        one = hit.passage
        place = f"{one.title} ▸ {one.heading}" if one.number else one.title
        lines += [f"- [{place}]({one.topic}.md#{one.anchor})", "", f"  {hit.snippet}", ""]
    return "\n".join(lines)


def shortcuts(pages: Sequence[tuple[str, str]]) -> str:
    """Every shortcut and what it does; `pages` are those that lead to a page, with its name."""
    lines = [*((shortcut.shown, text) for shortcut, text in descriptions()), *pages]
    return "\n".join(f"- **{keys}** – {text}" for keys, text in lines)


def field_in_focus() -> FormField | None:
    """The field of a form she is in: its own words are the help on it."""
    widget = QApplication.focusWidget()
    return field_around(widget) if widget is not None else None


def of_field(field: FormField) -> str:
    """What the form itself says of a field: its name and its hint."""
    words = field.help_words()
    if not words:
        return ""
    name, *lines = words
    heading = translate("HelpPanel", "This field: {name}").format(name=name)
    return "\n\n".join([f"**{heading}**", *lines, "---", ""])
