"""The rules of the source that import contracts cannot see; each says what it found and how much it looked at."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tests.architecture.source_tree import SourceModule, called_name, imported_names, owner_name

# A line and what is wrong there; None stands for something looked at and found right.
Finding: TypeAlias = tuple[int, str] | None


@dataclass(frozen=True)
class Rule:
    """One rule, and the least number of things it must have looked at for its silence to mean anything."""

    name: str
    look: Callable[[SourceModule], Iterator[Finding]]
    at_least: int


def judge(rule: Rule, modules: Sequence[SourceModule]) -> list[str]:
    """Everything that breaks the rule, and a complaint of its own when the rule saw suspiciously little."""
    looked_at = [(module, result) for module in modules for result in rule.look(module)]
    found = [f"{module.path}:{result[0]}: {result[1]}" for module, result in looked_at if result is not None]
    if len(looked_at) < rule.at_least:
        found.append(f"{rule.name}: the scan saw only {len(looked_at)} things, expected at least {rule.at_least}")
    return found


# -------------------------------------------------------------------------------------------------- names and opening


def plain_names(module: SourceModule) -> Iterator[Finding]:
    """A module is a noun of the domain, never a drawer."""
    drawers = {part for part in module.parts if re.fullmatch(r"utils?|helpers?|managers?|commons?|misc|stuff", part)}
    yield (1, f"'{drawers.pop()}' names a drawer, not what lives in it") if drawers else None


def opens_with_a_sentence(module: SourceModule) -> Iterator[Finding]:
    """Each module says first what lives there; an empty __init__ has nothing to say."""
    if not module.tree.body:
        return
    first_paragraph = (ast.get_docstring(module.tree) or "").partition("\n\n")[0].strip()
    yield None if first_paragraph.endswith((".", "?", "!")) else (1, "the module does not open with a sentence")


# ---------------------------------------------------------------------------------------------------- window's phrases


def literal_phrases(module: SourceModule) -> Iterator[Finding]:
    """The collector of phrases reads literals only, and placeholders have names."""
    for call in _calls(module):
        if not _is_translate(call):
            continue
        texts = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args[:2]]
        if len(texts) < 2 or not all(isinstance(text, str) and text for text in texts):
            yield call.lineno, "translate() needs a literal context and phrase: no f-string, no concatenation, no name"
        elif re.search(r"\{\d*[:!}]|%[\dsdL]", str(texts[1])):
            yield call.lineno, "a placeholder in a phrase needs a name: {count}, not {} or %1"
        else:
            yield None


def no_phrase_inside_an_f_string(module: SourceModule) -> Iterator[Finding]:
    """The collector does not look into f-strings: a phrase there would stay in the language of the source."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.JoinedStr):
            inside = [call for call in ast.walk(node) if isinstance(call, ast.Call) and _is_translate(call)]
            yield (node.lineno, "translate() inside an f-string is not collected: give it a name") if inside else None


def no_tr(module: SourceModule) -> Iterator[Finding]:
    """A free tr() has an empty context and a method's context changes with its class: translate() states it."""
    if not module.within("ui"):
        return
    for call in _calls(module):
        yield (call.lineno, "use translate(context, phrase) instead of tr()") if called_name(call) == "tr" else None


def _is_translate(call: ast.Call) -> bool:
    # `text.translate(table)` of a string is another thing: it takes one argument.
    free = isinstance(call.func, ast.Name) and call.func.id == "translate"
    return free or (called_name(call) == "translate" and owner_name(call).endswith("Application"))


# ------------------------------------------------------------------------------------------------------- side effects


def quiet(module: SourceModule) -> Iterator[Finding]:
    """Only the command line prints."""
    if module.within("cli", "__main__"):
        return
    for call in _calls(module):
        printed = isinstance(call.func, ast.Name) and call.func.id == "print"
        yield (call.lineno, "print() belongs to the command line") if printed else None


_CLOCKS = {
    "now": {"datetime"},
    "utcnow": {"datetime"},
    "today": {"date", "datetime"},
    "currentDate": {"QDate"},
    "currentTime": {"QTime"},
    "currentDateTime": {"QDateTime"},
    "currentDateTimeUtc": {"QDateTime"},
}


def one_clock(module: SourceModule) -> Iterator[Finding]:
    """Today comes from the Clock alone, so that a test, the tour and --on can set it."""
    if module.within("domain.clock"):
        return
    for call in _calls(module):
        asked = owner_name(call) in _CLOCKS.get(called_name(call), set())
        yield (call.lineno, f"{owner_name(call)}.{called_name(call)}(): ask the Clock") if asked else None


_NETWORK = (
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "xmlrpc",
    "PySide6.QtHttpServer", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineQuick", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
    "PySide6.QtWebView",
)  # fmt: skip


def no_network(module: SourceModule) -> Iterator[Finding]:
    """Nothing of ours can open a connection; what a library imports is refused at run time by the network guard."""
    yield from _banned_imports(module, _NETWORK, "is network code")


def libraries_at_home(module: SourceModule) -> Iterator[Finding]:
    """What no import contract can name, because it may be that nothing imports it."""
    yield from _banned_imports(module, ("sqlite3",), "writes plain files: the vault is sqlcipher3's")
    if not module.within("documents"):
        yield from _banned_imports(module, ("pikepdf", "pyzipper"), "belongs to documents")


def presenters_without_widgets(module: SourceModule) -> Iterator[Finding]:
    """A presenter decides what is shown; widgets show it."""
    if not (module.within("ui") and module.parts[-1].endswith("presenter")):
        return
    yield None
    widgets = ("PySide6.QtWidgets", "PySide6.QtPdfWidgets", "PySide6.QtPrintSupport", "PySide6.QtGui")
    yield from _banned_imports(module, widgets, "has no place in a presenter")


def migrations_alone(module: SourceModule) -> Iterator[Finding]:
    """Also what Alembic loads by its path, without the import contract seeing it."""
    folder = "heijastus_desk.storage.migrations.versions"
    if not module.within("storage.migrations.versions"):
        return
    for name, line in imported_names(module):
        ours = name.startswith("heijastus_desk") and not f"{name}.".startswith(f"{folder}.")
        yield (line, f"{name} changes with the program; a migration does not") if ours else None


def _banned_imports(module: SourceModule, banned: Iterable[str], why: str) -> Iterator[Finding]:
    for name, line in imported_names(module):
        hit = next((ban for ban in banned if name == ban or name.startswith(f"{ban}.")), None)
        yield (line, f"{hit} {why}") if hit else None


# --------------------------------------------------------------------------------------------------------------- size


@dataclass(frozen=True)
class Size:
    """How large one file, function or class is, beside what the size guide allows without a word."""

    where: str
    what: str
    measured: int
    guide: int

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.measured}, guide {self.guide}"

    @property
    def noted(self) -> bool:
        return self.measured > self.guide

    @property
    def too_large(self) -> bool:
        return self.measured > self.guide * 1.5


def sizes(module: SourceModule) -> Iterator[Size]:
    """Lines of the file and of each function, public methods of each class; tables and migrations are exempt."""
    if module.within("storage.tables", "storage.migrations.versions"):
        return
    yield Size(f"{module.path}", "lines of file", module.text.count("\n"), 400)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            yield Size(f"{module.path}:{node.lineno}", f"lines of {node.name}()", lines, 60)
        elif isinstance(node, ast.ClassDef):
            public = [
                member
                for member in node.body
                if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef) and not member.name.startswith("_")
            ]
            yield Size(f"{module.path}:{node.lineno}", f"public methods of {node.name}", len(public), 15)


def _calls(module: SourceModule) -> Iterator[ast.Call]:
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))


MODULES_AT_LEAST = 40
RULES = (
    Rule("plain names", plain_names, MODULES_AT_LEAST),
    Rule("opening sentence", opens_with_a_sentence, MODULES_AT_LEAST),
    Rule("literal phrases", literal_phrases, 50),
    Rule("no phrase inside an f-string", no_phrase_inside_an_f_string, 50),
    Rule("no tr()", no_tr, 200),
    Rule("quiet", quiet, 400),
    Rule("one clock", one_clock, 400),
    Rule("no network", no_network, 200),
    Rule("libraries at home", libraries_at_home, 200),
    Rule("presenters without widgets", presenters_without_widgets, 4),
    Rule("migrations alone", migrations_alone, 1),
)
