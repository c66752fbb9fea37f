"""The record as a paper and as CSV: the controller's by register, the processor's by contract."""

from collections.abc import Sequence
from datetime import date
from io import StringIO

from heijastus_desk.documents.blocks import Block, KeyValues, Paragraph, Section, Table, Tone, texts
from heijastus_desk.documents.csv_tables import ENCODING, CsvTable
from heijastus_desk.documents.notice.document import NoticeFacts
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.documents.orderer.wording import paper, span
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper
from heijastus_desk.documents.processing_record.activities import RECORD, Activity, Item, activity, controller_items
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.processing import ProcessedFor, RecordForm
from heijastus_desk.wording.sentences import label

_CONTROLLER_COLUMNS = (
    "register",
    "controller",
    "contact",
    "purposes",
    "groups",
    "categories",
    "recipients",
    "transfers",
    "limits",
    "security",
)
_PROCESSOR_COLUMNS = ("controller", "contract", "time", "processing", "transfers_for", "security_for", "processor")


def controller_record(registers: Sequence[NoticeFacts], practice: Practice, made_on: date, lang: Lang) -> PlainPaper:
    """Art. 30(1): once who she is, then each register with items (b) to (g)."""
    sections = [Section("lead", "", (Paragraph(_say("lead_controller", lang), Tone.LEAD),))]
    if registers:
        sections.append(
            Section("controller", _say("who", lang), _item_blocks(controller_items(registers[0], lang), lang))
        )
    else:
        sections.append(Section("none", "", (Paragraph(_say("none_controller", lang)),)))
    for facts in registers:
        known = activity(facts, lang)
        sections.append(Section("register", known.name, _item_blocks(known.items, lang)))
    return paper(
        _say("title", lang), tuple(sections), practice, made_on, lang, subtitle=label(RecordForm.CONTROLLER, lang)
    )


def processor_record(
    orders: Sequence[ProcessedFor], registers: Sequence[NoticeFacts], practice: Practice, made_on: date, lang: Lang
) -> PlainPaper:
    """Art. 30(2): who she is, each orderer, and how the registers the contracts belong to are kept."""
    sections = [
        Section("lead", "", (Paragraph(_say("lead_processor", lang), Tone.LEAD),)),
        Section("processor", _say("processor", lang), (KeyValues(_who(practice, lang)),)),
    ]
    if not orders:
        sections.append(Section("none", "", (Paragraph(_say("none_processor", lang)),)))
    sections += [Section("order", order.controller, _order(order, lang)) for order in orders]
    used = [activity(facts, lang) for facts in registers if any(o.register == facts.register.uid for o in orders)]
    for known in used:
        heading = _say("for_all", lang) if len(used) == 1 else known.name
        sections.append(Section("all", heading, _item_blocks(_of_all(known), lang)))
    return paper(
        _say("title", lang), tuple(sections), practice, made_on, lang, subtitle=label(RecordForm.PROCESSOR, lang)
    )


_OF_ALL = frozenset({"transfers", "security"})
"""Items of a register that hold for whatever she processes in it, for herself or for another."""


def controller_csv(registers: Sequence[NoticeFacts], lang: Lang) -> bytes:
    """A row for each register; a cell holds an item's lines."""
    rows: list[tuple[str, ...]] = []
    for facts in registers:
        known = activity(facts, lang)
        cells = {item.key: _lines(item.blocks) for item in known.items}
        whole = "\n".join(_lines(item.blocks) for item in controller_items(facts, lang) if item.blocks)
        cells |= {"register": known.name, "controller": whole}
        rows.append(tuple(cells[column] for column in _CONTROLLER_COLUMNS))
    return _csv(_CONTROLLER_COLUMNS, rows, lang)


def processor_csv(
    orders: Sequence[ProcessedFor], registers: Sequence[NoticeFacts], practice: Practice, lang: Lang
) -> bytes:
    """A row for each contract under which she processes data for another."""
    kept = {facts.register.uid: _of_all(activity(facts, lang)) for facts in registers}
    own = "\n".join(value for _name, value in _who(practice, lang))
    rows: list[tuple[str, ...]] = []
    for order in orders:
        items = {item.key: _lines(item.blocks) for item in kept.get(order.register, ())}
        cells = {
            "controller": "\n".join(part for part in (order.controller, order.business_id, *order.reach) if part),
            "contract": order.contract,
            "time": span(order.starts_on, order.ends_on, lang),
            "processing": "\n".join(_set_lines(order, lang)),
            "processor": own,
            **items,
        }
        rows.append(tuple(cells.get(column, "") for column in _PROCESSOR_COLUMNS))
    return _csv(_PROCESSOR_COLUMNS, rows, lang)


def _of_all(known: Activity) -> tuple[Item, ...]:
    """Under the letters of Art. 30(2)."""
    return tuple(Item(f"{item.key}_for", item.blocks) for item in known.items if item.key in _OF_ALL)


def _order(order: ProcessedFor, lang: Lang) -> tuple[Block, ...]:
    rows = (
        ("business_id", order.business_id),
        ("reach", "\n".join(order.reach)),
        ("contract", order.contract),
        ("time", span(order.starts_on, order.ends_on, lang)),
    )
    header = (_say("data_set", lang), _say("instruction", lang))
    sets = tuple((label(one.data_set, lang), one.instruction or _say("no_instruction", lang)) for one in order.sets)
    return (
        KeyValues(tuple((_say(key, lang), value) for key, value in rows if value)),
        Paragraph(_say("processing", lang), Tone.HEADING),
        Table(header, sets, (34, 66)),
    )


def _set_lines(order: ProcessedFor, lang: Lang) -> list[str]:
    return [f"{label(one.data_set, lang)}: {one.instruction or _say('no_instruction', lang)}" for one in order.sets]


def _who(practice: Practice, lang: Lang) -> tuple[tuple[str, str], ...]:
    rows = (
        ("name", practice.name),
        ("business_id", practice.business_id),
        ("reach", "\n".join(part for part in (practice.address, practice.reach) if part)),
    )
    return tuple((_say(key, lang), value) for key, value in rows if value)


def _item_blocks(items: Sequence[Item], lang: Lang) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for item in items:
        if item.blocks:
            blocks += [Paragraph(_say(item.key, lang), Tone.HEADING), *item.blocks]
    return tuple(blocks)


def _lines(blocks: tuple[Block, ...]) -> str:
    return "\n".join(texts(blocks))


def _csv(columns: Sequence[str], rows: Sequence[tuple[str, ...]], lang: Lang) -> bytes:
    target = StringIO(newline="")
    table = CsvTable(target, (_say(column, lang) for column in columns))
    for row in rows:
        table.add(row)
    return target.getvalue().encode(ENCODING)


def _say(key: str, lang: Lang) -> str:
    return text(RECORD, key, lang)
