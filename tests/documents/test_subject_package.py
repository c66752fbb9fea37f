import json
import tomllib
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest

from heijastus_desk.documents import html
from heijastus_desk.documents.blocks import Box, Bullets, KeyValues, Paragraph, Section, Table, Tone, texts
from heijastus_desk.documents.subject import labels, readable
from heijastus_desk.documents.subject.facts import PackageFacts
from heijastus_desk.documents.subject.machine import csv_files, data_json
from heijastus_desk.documents.subject.opening import first_page
from heijastus_desk.documents.subject.printed import package_pdf
from heijastus_desk.documents.subject.records import heading_of
from heijastus_desk.documents.subject.schema import schema_json
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Silent
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.export_plan import export_plan
from heijastus_desk.privacy.subject_data import SubjectData, SubjectFile, SubjectRecord, Value, Waiting
from heijastus_desk.storage.inventory import data_inventory
from tests.documents.pdf_text import opened, pages, tight, unembedded

UID = "00000000-0000-4000-8000-000000000001"
PLANS = export_plan(data_inventory())


def record(
    table: str, waiting: Waiting | None = None, tie: RouteKind = RouteKind.OWNER, **filled: Value
) -> SubjectRecord:
    """A row of a table with these values; the rest is empty."""
    (plan,) = (plan for plan in PLANS if plan.table == table)
    named = [c.name for c in plan.columns if c.personal and c.personal.export is not Export.FILE]
    assert set(filled) <= set(named)
    return SubjectRecord(table, UID, tie, tuple((name, filled.get(name)) for name in named), waiting=waiting)


def no_file(_file: SubjectFile) -> bytes:
    raise AssertionError("there is none")


def facts(*records: SubjectRecord) -> PackageFacts:
    person = record("person", tie=RouteKind.SUBJECT, given_name="Sisko", family_name="Kuvitteellinen", lang="fi")
    return PackageFacts(
        data=SubjectData(UID, "Kuvitteellinen, Sisko", (person, *records), ()),
        inventory=data_inventory(),
        notices=(),
        kept=(),
        controller="Keksitty Valmennus",
        number=7,
        made_on=date(2026, 6, 8),
        read_file=no_file,
    )


def said(found: PackageFacts, lang: Lang = Lang.FI) -> str:
    return "\n".join(line for section in readable.sections(found, lang) for line in texts(section.blocks))


# -------------------------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize("lang", Lang)
def test_every_table_and_column_has_a_name_in_each_language(lang: Lang) -> None:
    for plan in PLANS:
        assert labels.table_title(plan.table, lang)
        for column in plan.columns:
            assert labels.column_title(plan.table, column.name, lang)


def test_the_languages_say_the_same_things() -> None:
    from heijastus_desk import assets

    keys: list[tuple[Any, ...]] = []
    for lang in Lang:
        table = tomllib.loads(assets.resource("packages", f"{lang.value}.toml").read_text("utf-8"))
        keys.append((set(table["text"]), {name: set(columns) for name, columns in table["tables"].items()}))
    assert keys[0] == keys[1] == keys[2]


def test_no_table_is_named_that_the_map_does_not_know() -> None:
    assert set(labels.ORDER) <= {plan.table for plan in PLANS}
    assert labels.in_order({"zebra", "note", "person"}) == ("person", "note", "zebra")


@pytest.mark.parametrize(
    ("place", "value", "read"),
    [
        ("person.given_name", "Sisko", "Sisko"),
        ("person.given_name", None, ""),
        ("person.given_name", "", ""),
        ("person.lang", "sv", "Ruotsi"),
        ("session.held_on", "2026-05-04", "4.5.2026"),
        ("session.remote", True, "kyllä"),
        ("session.remote", False, "ei"),
        ("session.minutes", 90, "90"),
        ("contract.title", "2026", "2026"),
    ],
)
def test_values_as_people_read_them(place: str, value: Value, read: str) -> None:
    table, _, column = place.partition(".")
    entry = next(c for c in data_inventory().table(table).columns if c.name == column)
    assert labels.shown(entry, value, Lang.FI) == read


# ----------------------------------------------------------------------------------------------------- readable copy


def test_the_first_page_counts_and_lists_what_waits() -> None:
    note = record("note", Waiting.NAMES, kind="session", written_on="2026-05-04", body="Åken kanssa")
    page = "\n".join(texts(first_page(facts(note, record("attendance", present=True)), Lang.FI)))
    assert "3 kohtaa, joista 1 odottaa tarkistusta" in page
    assert "Muistiinpanot: Tapaamisen muistiinpano, 4.5.2026" in page
    assert "Åken" not in page


def test_the_first_page_says_when_nothing_waits() -> None:
    assert labels.text("waiting_none", Lang.FI) in list(texts(first_page(facts(), Lang.FI)))


def test_what_is_left_out_is_said_to_be_left_out() -> None:
    mention = SubjectRecord(
        "note", UID, RouteKind.MENTIONED, record("note", kind="session").values, ("body",), Waiting.MENTION
    )
    assert f"Teksti: {labels.text('withheld', Lang.FI)}" in said(facts(mention))


def test_short_records_make_a_table_without_empty_columns() -> None:
    sessions = [record("session", held_on=f"2026-05-0{n}", minutes=60, remote=False, invoiced=True) for n in (1, 2)]
    (section,) = (s for s in readable.sections(facts(*sessions), Lang.FI) if s.item == "session")
    (table,) = section.blocks
    assert isinstance(table, Table)
    assert "Paikka" not in table.header
    assert [row[0] for row in table.rows] == ["1.5.2026", "2.5.2026"]


def test_a_single_column_is_counted_instead_of_repeated() -> None:
    (section,) = (
        s
        for s in readable.sections(facts(*[record("attendance", present=True)] * 7), Lang.FI)
        if s.item == "attendance"
    )
    assert section.blocks == (KeyValues((("Paikalla", "kyllä (7)"),)),)


@pytest.mark.parametrize("body", ["x" * 500, "sana " * 200, "rivi\n" * 9])
def test_headings_are_short_and_one_line(body: str) -> None:
    heading = heading_of(record("contact_event", summary=body), facts(), Lang.FI)
    assert len(heading) <= 80
    assert "\n" not in heading


def test_the_categories_are_those_of_what_was_found() -> None:
    note = record("note", kind="session", body="x", special=False)
    assert facts(note).categories == (DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.NOTES)
    assert DataCategory.SPECIAL in facts(record("note", kind="session", special=True)).categories


@pytest.mark.parametrize("lang", Lang)
def test_the_pdf_says_its_title_its_state_and_carries_its_fonts(lang: Lang) -> None:
    hard = record("note", kind="session", written_on="2026-05-04", body="<b>&amp; \u0000\ufffe 😀 שרה</b>" + "x" * 3000)
    pdf = package_pdf(facts(hard), lang, Silent())
    text = tight("".join(pages(pdf)))
    assert tight(labels.text("not_handed_over", lang)) in text
    assert "<b>&amp;" in text
    assert unembedded(pdf) == set()
    with opened(pdf) as file:
        assert str(file.Root.Lang) == lang.value
        assert "Kuvitteellinen" not in str(file.docinfo)


# ---------------------------------------------------------------------------------------------------- technical copy


def test_the_json_holds_the_values_as_they_are() -> None:
    data = json.loads(data_json(facts(record("session", held_on="2026-05-04", minutes=90, remote=True))))
    session = data["tables"]["session"][0]
    assert (session["held_on"], session["minutes"], session["remote"]) == ("2026-05-04", 90, True)
    assert (data["number"], data["made_on"], data["status"]) == (7, "2026-06-08", "working_copy")


def test_the_schema_names_every_exported_column() -> None:
    schema = json.loads(schema_json(data_inventory()))
    for plan in PLANS:
        properties = schema["properties"]["tables"]["properties"][plan.table]["items"]["properties"]
        files = {c.name for c in plan.columns if c.personal and c.personal.export is Export.FILE}
        assert set(properties) >= {c.name for c in plan.columns} - files
        assert ("file" in properties) == bool(files)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_no_cell_of_any_table_is_a_formula(start: str) -> None:
    for plan in PLANS:
        empty = record(plan.table)
        for at, (name, _) in enumerate(empty.values):
            values = (*empty.values[:at], (name, f"{start}1+1"), *empty.values[at + 1 :])
            content = csv_files(facts(replace(empty, values=values)))[f"{plan.table}.csv"]
            assert f"'{start}1+1".encode() in content, name


# ---------------------------------------------------------------------------------------------------------------- html


class Tags(HTMLParser):
    """The tags of a page, and whether they close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onload", "onclick"}
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_whole_escaped_and_fetches_nothing() -> None:
    hostile = "<script>alert(1)</script>\"'&"
    blocks = (
        *(Paragraph(hostile, tone) for tone in Tone),
        Bullets((hostile,)),
        KeyValues(((hostile, hostile),)),
        Table((hostile,), ((f"{hostile}\n{hostile}",),), (1.0,)),
        Box(hostile, (Paragraph(hostile),)),
    )
    page = html.page(hostile, Lang.FI, [Section(hostile, hostile, blocks)]).decode()
    found = Tags()
    found.feed(page)
    assert found.open == []
    assert found.seen >= {"h1", "h2", "h3", "p", "ul", "dl", "table"}
    assert "script" not in found.seen
    assert "default-src 'none'" in page
    assert "://" not in page
