"""Judges the phrases in i18n/*.ts: placeholders, plural forms, mnemonics, words we do not use, and bare ones."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PLURAL_FORMS = {"fi": 2, "sv": 2, "en": 2}
SAME_IN_BOTH = {
    "fi": {
        "{minutes} min": "the unit is the same",
        "{hours} h": "the unit is the same",
        "{ground}, {day}": "holds no word",
        "Unicode (UTF-8)": "name of a coding",
        "Unicode (UTF-16)": "name of a coding",
        "Windows": "name of a system",
        "DOS": "name of a system",
    },
}
SAME_IN_BOTH["sv"] = SAME_IN_BOTH["fi"] | {
    "&Register": "the same word in Swedish",
    "Register": "the same word in Swedish",
    "Version": "the same word in Swedish",
    "version {number}": "the same word in Swedish",
    "Version {number}": "the same word in Swedish",
    "Person": "the same word in Swedish",
    "Organisation": "the same word in Swedish",
    "Under 18": "the same words in Swedish",
    "Text": "the same word in Swedish",
}
"""Phrases that read the same as the source in a language, each with the reason; anything else was forgotten."""
NOT_OUR_WORDS = {
    "fi": {
        "rekisteriselost": "obsolete: tietosuojaseloste",
        "rekisterinhaltij": "rekisterinpitäjä",
        "yksityisyyskäytän": "tietosuojaseloste",
        "sosiaaliturvatunn": "henkilötunnus",
        "datasubjekt": "rekisteröity",
        "tietosuojaloukkau": "tietoturvaloukkaus",
    },
    "sv": {
        "IMY": "of Sweden: dataombudsmannen",
        "personnummer": "of Sweden: personbeteckning",
        "sanktionsavgift": "of Sweden: administrativ påföljdsavgift",
        "registerutdrag": "of Sweden: begäran om tillgång",
        "organisationsnummer": "of Sweden: FO-nummer",
        "registerbeskrivning": "obsolete: dataskyddsbeskrivning",
        "Datainspektion": "of Sweden: dataombudsmannens byrå",
        "integritetspolicy": "dataskyddsbeskrivning",
    },
    "en": {"register description": "obsolete: privacy notice", "privacy policy": "privacy notice"},
}
"""Beginnings of words that are not said to her, with what is said instead."""
_PLACEHOLDER = re.compile(r"\{\w+\}|%n")
_MNEMONIC = re.compile(r"&(?=\w)(?!\w+;)")
_WORD = re.compile(r"[^\W\d_]{3}")


@dataclass(frozen=True)
class Phrase:
    """One phrase of a .ts file with what it is in the language; `forms` are its plural forms, or the one there is."""

    language: str
    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool

    def __str__(self) -> str:
        return f"{self.language}: {self.context}: {self.source!r}"


def phrases(ts: Path, language: str) -> Iterator[Phrase]:
    """Every phrase of the file."""
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            single = "" if translation is None else translation.text or ""
            yield Phrase(
                language,
                context.findtext("name") or "",
                message.findtext("source") or "",
                tuple(plural) or (single,),
                is_plural=message.get("numerus") == "yes",
            )


def findings(phrase: Phrase) -> Iterator[str]:
    """What is wrong with a phrase, one line each; what is not translated yet is told elsewhere."""
    if phrase.is_plural and len(phrase.forms) != PLURAL_FORMS[phrase.language]:
        yield f"{phrase} has {len(phrase.forms)} plural forms"
    for form in filter(None, phrase.forms):
        if not _same_placeholders(phrase, form):
            yield f"{phrase} names other facts: {form!r}"
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(phrase.source)):
            yield f"{phrase} has lost its mnemonic, or won one: {form!r}"
        if phrase.language != "en" and form == phrase.source and _is_bare(phrase):
            yield f"{phrase} reads as its source"
        if phrase.source[-1:] in ".…?!:" and form[-1:] not in ".…?!:”’)":
            yield f"{phrase} ends otherwise: {form!r}"
        for word, instead in NOT_OUR_WORDS[phrase.language].items():
            if re.search(rf"\b{re.escape(word)}", form, re.IGNORECASE if word.islower() else 0):
                yield f"{phrase} says {word!r} ({instead})"


def _is_bare(phrase: Phrase) -> bool:
    words = _WORD.search(_PLACEHOLDER.sub("", phrase.source))
    return words is not None and phrase.source not in SAME_IN_BOTH[phrase.language]


def _same_placeholders(phrase: Phrase, form: str) -> bool:
    wanted, found = set(_PLACEHOLDER.findall(phrase.source)), set(_PLACEHOLDER.findall(form))
    # The form for one may say the number as a word.
    return found in (wanted, wanted - {"%n"}) if phrase.is_plural else found == wanted
