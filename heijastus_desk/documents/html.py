"""From blocks to one self-contained HTML page: no script, no address, nothing to fetch."""

from collections.abc import Iterable
from html import escape

from heijastus_desk.documents.blocks import Block, Box, Bullets, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.domain.languages import Lang

_STYLE = """
body { font: 16px/1.5 "Source Sans 3", system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem;
  color: #1b2326; background: #fff; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; } td, th { border-bottom: 1px solid #d5dbde; padding: .35rem .5rem;
  text-align: left; vertical-align: top; } dl { display: grid; grid-template-columns: 12rem 1fr; gap: .2rem 1rem; }
dt { color: #54616a; } dd { margin: 0; white-space: pre-line; } .box { border: 2px solid #1b5e78; padding: .2rem 1rem; }
.note { color: #54616a; } .status { border-left: 4px solid #7a5200; padding-left: 1rem; } a { color: #1b5e78; }
@media (prefers-color-scheme: dark) { body { color: #e7ebed; background: #14181a; } a { color: #7fc6e1; }
  dt, .note { color: #a7b2b8; } td, th { border-color: #364046; } .box { border-color: #7fc6e1; } }
"""


def page(title: str, lang: Lang, sections: Iterable[Section], *, files: Iterable[str] | None = None) -> bytes:
    """The page as UTF-8; with `files`, first the headings and these files beside the page, each a link."""
    told = tuple(sections)
    body = "\n".join(
        f'<section class="{escape(section.item)}" id="s{number}">'
        f"<h2>{escape(section.heading)}</h2>{fragment(section.blocks)}</section>"
        for number, section in enumerate(told, 1)
    )
    contents = "" if files is None else _contents(told, files)
    return whole(title, lang, f"<h1>{escape(title)}</h1>\n{contents}{body}")


def _contents(sections: tuple[Section, ...], files: Iterable[str]) -> str:
    to_sections = ((f"#s{number}", section.heading) for number, section in enumerate(sections, 1))
    links = (*to_sections, *((path, path) for path in files))
    lines = "".join(f'<li><a href="{escape(target)}">{escape(name)}</a></li>' for target, name in links)
    return f"<nav><ul>{lines}</ul></nav>\n"


def whole(title: str, lang: Lang, body: str, style: str = "") -> bytes:
    """A body of ours as a page that fetches nothing; `style` comes after the common one."""
    return (
        f'<!doctype html>\n<html lang="{lang.value}">\n<head><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{_STYLE}{style}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    ).encode()


def fragment(blocks: Iterable[Block]) -> str:
    """The blocks as HTML; everything of hers is escaped."""
    return "".join(_block(block) for block in blocks)


def _block(block: Block) -> str:
    match block:
        case Paragraph(text, tone):
            return _paragraph(text, tone)
        case Bullets(items):
            return "<ul>" + "".join(f"<li>{_lines(item)}</li>" for item in items) + "</ul>"
        case KeyValues(rows):
            return "<dl>" + "".join(f"<dt>{escape(key)}</dt><dd>{escape(value)}</dd>" for key, value in rows) + "</dl>"
        case Table(header, rows):
            head = "".join(f'<th scope="col">{escape(name)}</th>' for name in header)
            body = "".join("<tr>" + "".join(f"<td>{_lines(cell)}</td>" for cell in row) + "</tr>" for row in rows)
            return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        case Box(heading, inner):
            return f'<div class="box"><h3>{escape(heading)}</h3>{fragment(inner)}</div>'


def _paragraph(text: str, tone: Tone) -> str:
    if tone is Tone.HEADING:
        return f"<h3>{escape(text)}</h3>"
    return f'<p class="{tone.value}">{_lines(text)}</p>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
