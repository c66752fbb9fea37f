import json
import re
import tomllib
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import Any

import pytest

from heijastus_desk.documents import html
from heijastus_desk.documents.blocks import Box, Bullets, KeyValues, Paragraph, Section, Table, Tone, texts
from heijastus_desk.documents.subject import labels, opening, readable
from heijastus_desk.documents.subject.facts import HandedFacts, LoggedAct, PackageFacts
from heijastus_desk.documents.subject.machine import csv_files, data_json
from heijastus_desk.documents.subject.printed import package_pdf
from heijastus_desk.documents.subject.records import heading_of
from heijastus_desk.documents.subject.schema import schema_json
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.progress import Silent
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.rights.values import MaskReason, PackageForm, PlaceCheck, PlaceOutcome
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.export_plan import export_plan
from heijastus_desk.privacy.subject_data import SubjectData, SubjectFile, SubjectRecord, Value, Waiting
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.wording.event_words import event_sentence
from heijastus_desk.wording.sentences import format_date, label
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
    page = "\n".join(texts(opening.first_page(facts(note, record("attendance", present=True)), Lang.FI)))
    assert "3 kohtaa, joista 1 odottaa tarkistusta" in page
    assert "Muistiinpanot: Tapaamisen muistiinpano, 4.5.2026" in page
    assert "Åken" not in page


def test_the_first_page_says_when_nothing_waits() -> None:
    assert labels.text("waiting_none", Lang.FI) in list(texts(opening.first_page(facts(), Lang.FI)))


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
    schema = json.loads(schema_json(data_inventory(), Lang.FI))
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


def test_the_index_leads_to_every_section_and_file() -> None:
    sections = [Section("one", "Yksi & kaksi", (Paragraph("x"),)), Section("two", "Kolme", ())]
    page = html.page("Otsikko", Lang.FI, sections, files=("tiedot.pdf", "liitteet/liite-001.pdf")).decode()
    links = re.findall(r'<a href="([^"]*)">', page)
    assert links == ["#s1", "#s2", "tiedot.pdf", "liitteet/liite-001.pdf"]
    assert all(f'id="{link[1:]}"' in page for link in links if link.startswith("#"))
    assert "Yksi &amp; kaksi</a>" in page
    assert "<nav>" not in html.page("Otsikko", Lang.FI, sections).decode()


# --------------------------------------------------------------------------------------------- what is handed over


def handed(*records: SubjectRecord, **more: Any) -> HandedFacts:
    told = facts(*records)
    given: dict[str, Any] = {field.name: getattr(told, field.name) for field in fields(PackageFacts)}
    given |= {"received_on": date(2026, 6, 1), "asked": (Right.ACCESS,), "masked": {}, "left_out": {}}
    return HandedFacts(**(given | more))


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("form", PackageForm)
def test_the_first_page_tells_where_the_files_are(lang: Lang, form: PackageForm) -> None:
    files = (SubjectFile("liite-001.pdf", "attachment", UID, 3, "0" * 64),)
    data = replace(facts().data, files=files)
    page = "\n".join(texts(opening.opening(handed(data=data, form=form), lang)[0].blocks))
    where = {key for key in ("files_in_pdf", "files_in_folder", "files_on_paper") if labels.text(key, lang) in page}
    right = {PackageForm.PAPER: "files_on_paper", PackageForm.ZIP: "files_in_folder"}
    assert where == {right.get(form, "files_in_pdf")}


@pytest.mark.parametrize("lang", Lang)
def test_the_summary_read_aloud_tells_who_got_the_data_and_how_much_there_is(lang: Lang) -> None:
    given = record("disclosure", what="Päivät", to_whom="Keksitty Oy", disclosed_on="2026-05-04")
    short = "\n".join(opening.in_short(handed(given), lang))
    assert "Keksitty Oy" in short
    assert "2" in short
    assert labels.text("given_none", lang) not in short
    assert labels.text("given_none", lang) in "\n".join(opening.in_short(handed(), lang))
    assert "029 566 6700" in short or "+358 29 566 6700" in short


@pytest.mark.parametrize("lang", Lang)
def test_what_was_left_out_is_told_with_its_reason_and_never_said_to_be_nothing(lang: Lang) -> None:
    nothing = "\n".join(texts(section_of(handed(), "left-out", lang).blocks))
    assert nothing == labels.text("left_out_none", lang)
    some = handed(masked={MaskReason.GROUP_MEMBER: 3}, left_out={MaskReason.CONFIDENTIAL: 1})
    told = "\n".join(texts(section_of(some, "left-out", lang).blocks))
    assert labels.text("left_out_none", lang) not in told
    assert label(MaskReason.GROUP_MEMBER, lang) in told
    assert label(MaskReason.CONFIDENTIAL, lang) in told
    assert labels.text("left_out_danger", lang) not in told


def test_places_looked_through_are_told_with_their_day() -> None:
    check = PlaceCheck(place=PlaceKind.EMAIL, outcome=PlaceOutcome.NOTHING, checked_on=date(2026, 6, 3))
    told = "\n".join(texts(section_of(handed(places=(check,)), "places", Lang.FI).blocks))
    assert label(PlaceKind.EMAIL, Lang.FI) in told
    assert "3.6.2026" in told


def test_paper_is_told_with_its_place() -> None:
    note = record("note", kind="session", written_on="2026-05-04", kept_at="paper", paper_place="mappi 3")
    here = record("note", kind="session", written_on="2026-05-05", kept_at="here")
    told = "\n".join(texts(section_of(facts(note, here), "on-paper", Lang.FI).blocks))
    assert "mappi 3" in told
    assert "5.5.2026" not in told


@pytest.mark.parametrize("lang", Lang)
def test_the_log_is_told_in_words_and_by_the_day_in_finland(lang: Lang) -> None:
    late = datetime(2026, 5, 4, 22, 30, tzinfo=UTC)
    acts = tuple(LoggedAct(late, code, {}) for code in ("note_saved", "note_saved", "no_such_code"))
    told = "\n".join(texts(section_of(replace(facts(), log=acts), "log", lang).blocks))
    assert format_date(date(2026, 5, 5), lang) in told
    assert f"{event_sentence('note_saved', {}, lang)} (2)" in told
    assert "note_saved" not in told


def section_of(found: PackageFacts, item: str, lang: Lang) -> Section:
    (section,) = (section for section in readable.sections(found, lang) if section.item == item)
    return section


@pytest.mark.parametrize("lang", Lang)
def test_no_code_of_ours_is_shown_to_people(lang: Lang) -> None:
    """Every choice of every column is told in words."""
    for plan in PLANS:
        for column in plan.columns:
            for member in (column.personal and column.personal.vocabulary) or ():
                shown = labels.shown(column, member.value, lang)
                assert shown, f"{plan.table}.{column.name}"
                assert "_" not in shown, f"{plan.table}.{column.name}: {shown}"
