"""Papers for orderers cannot reach a note even by way of another module; the service that fills them may not either."""

import ast

import grimp
import pytest

from tests.architecture.source_tree import PACKAGE, ROOT

FORBIDDEN = (
    "domain.notes",
    "storage.tables.notes",
    "storage.tables.papers",
    "storage.tables.consents",
    "storage.queries.notes",
    "storage.queries.note_search",
    "storage.queries.client_card",
    "storage.queries.card_papers",
    "storage.queries.card_consents",
    "storage.queries.subject_rows",
)
SERVICE = "services/orderer_papers.py"
SERVICE_MAY = (
    "documents.notice.who",
    "documents.orderer.",
    "documents.plain_paper",
    "documents.working_lists",
    "domain.languages",
    "services.changing",
    "services.controller",
    "services.deliveries",
    "services.hours",
    "services.notices",
    "services.out_of_sight",
    "services.working_day",
    "storage.queries.orderer_views",
    "storage.queries.paper_parties",
    "storage.vault_file",
)
"""Of these `deliveries` gives it one number, `notices` the register, `hours` and `working_day` the views,
`out_of_sight` whom to leave out."""


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph(PACKAGE, cache_dir=None)


def sources(graph: grimp.ImportGraph) -> set[str]:
    """The papers themselves, and the only reading they are made from."""
    papers = f"{PACKAGE}.documents.orderer"
    return {papers, *graph.find_descendants(papers), f"{PACKAGE}.storage.queries.orderer_views"}


def ways_to_a_note(graph: grimp.ImportGraph) -> list[str]:
    """Chains of imports from a paper for orderers to something that knows notes, assessments or consents."""
    found: list[str] = []
    for source in sorted(sources(graph)):
        for name in FORBIDDEN:
            chain = graph.find_shortest_chain(source, f"{PACKAGE}.{name}")
            found += [" -> ".join(chain)] if chain else []
    return found


def test_no_way_leads_from_a_paper_for_orderers_to_a_note(graph: grimp.ImportGraph) -> None:
    assert len(sources(graph)) > 6
    assert all(f"{PACKAGE}.{name}" in graph.modules for name in FORBIDDEN)
    assert ways_to_a_note(graph) == []


def test_a_way_to_a_note_is_noticed(graph: grimp.ImportGraph) -> None:
    importer, imported = f"{PACKAGE}.documents.orderer.contract", f"{PACKAGE}.domain.notes"
    graph.add_import(importer=importer, imported=imported)
    try:
        assert f"{importer} -> {imported}" in ways_to_a_note(graph)
    finally:
        graph.remove_import(importer=importer, imported=imported)


def strangers(source: str) -> list[str]:
    """What the service imports of ours beside what it may."""
    nodes = ast.walk(ast.parse(source))
    imported = [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    ours = [name.removeprefix(f"{PACKAGE}.") for name in imported if name.startswith(f"{PACKAGE}.")]
    return [name for name in ours if not any(f"{name}.".startswith(f"{may.rstrip('.')}.") for may in SERVICE_MAY)]


def test_the_service_of_these_papers_imports_no_stranger() -> None:
    source = (ROOT / PACKAGE / SERVICE).read_text(encoding="utf-8")
    assert strangers(source) == []
    assert strangers(f"{source}\nfrom {PACKAGE}.services.notes import NoteService\n") == ["services.notes"]
