"""The grammar of worded sentences: facts, forms, and parts that go when a fact is missing."""

import pytest

from heijastus_desk.wording.templates import Placeholder, TemplateError, fill, placeholders

FACTS = {"what": "Kortti", "when": "1.2.2026"}


def resolve(name: str, form: str) -> str | None:
    fact = FACTS.get(name)
    return fact.upper() if fact and form == "loud" else fact


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("", ""),
        ("Pelkkä lause.", "Pelkkä lause."),
        ("{what} {when}.", "Kortti 1.2.2026."),
        ("{what:loud}.", "KORTTI."),
        ("Puuttuu[: {who}].", "Puuttuu."),
        ("Puuttuu[: {what}].", "Puuttuu: Kortti."),
        ("[{what} ja {who}.]Loppu.", "Loppu."),
        ("{what}[ ({when})][ {who}].", "Kortti (1.2.2026)."),
        ("[Aina sama.]", "Aina sama."),
    ],
)
def test_fill(template: str, filled: str) -> None:
    assert fill(template, resolve) == filled


def test_a_fact_with_braces_is_told_as_it_is() -> None:
    assert fill("{what}", lambda _name, _form: "{when} [x]") == "{when} [x]"


@pytest.mark.parametrize("template", ["{who}", "{", "}", "a{Name}", "{a:}", "[a", "a]", "[a[b]]", "{a{b}}", "]["])
def test_what_cannot_be_filled(template: str) -> None:
    with pytest.raises(TemplateError):
        fill(template, resolve)


def test_placeholders() -> None:
    assert placeholders("{a:past} b[ {c}]") == (
        Placeholder("a", "past", optional=False),
        Placeholder("c", "", optional=True),
    )
