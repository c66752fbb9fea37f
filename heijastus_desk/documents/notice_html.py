"""A notice as one page for her web site: the short layer first, the whole notice under it, nothing to fetch."""

from html import escape

from heijastus_desk.documents.html import fragment, whole
from heijastus_desk.documents.notice.document import NoticeDocument, Part
from heijastus_desk.domain.notices.layout import LayoutForm

_STYLE = """
.meta { color: #54616a; margin: 0; } .lead { font-size: 1.06rem; } .short { border: 1px solid #77848c;
  border-radius: 6px; padding: 0 1.25rem .5rem; margin: 1.5rem 0 2rem; } .short h2 { margin-top: 1.2rem; }
summary { font-size: 1.35rem; font-weight: 700; cursor: pointer; padding: .4rem 0; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; } nav ol { list-style: none; padding: 0; columns: 2; }
nav li { break-inside: avoid; padding: .15rem 0; } td > :first-child, .side > :first-child { margin-top: 0; }
.house > tbody > tr > th { width: 26%; border-color: #77848c; font-size: 1.02rem; } .house > tbody > tr > td {
  border-color: #77848c; } .foot { color: #54616a; margin-top: 2.5rem; }
.unanswered { font-weight: 700; border: 1px solid currentColor; padding: .3rem .6rem; }
@media (max-width: 40rem) { nav ol { columns: 1; } dl, .house, .house > tbody, .house > tbody > tr,
  .house > tbody > tr > th, .house > tbody > tr > td { display: block; width: auto; } dd { margin-bottom: .6rem; } }
@media (prefers-color-scheme: dark) { .meta, .foot { color: #a7b2b8; } .short, .house > tbody > tr > * {
  border-color: #808d94; } }
@media print { body { font-size: 10.5pt; margin: 0; max-width: none; color: #000; background: #fff; }
  nav { display: none; } h2, h3, h4, th { break-after: avoid; } tr, .box { break-inside: avoid; }
  .house > tbody > tr { break-inside: auto; } .meta, .foot, dt, .note { color: #333; } .box { border-color: #000; }
  a { color: inherit; text-decoration: none; } }
"""
_LARGE = "\nbody { font-size: 23px; max-width: 52rem; } @media print { body { font-size: 15pt; } }\n"


def notice_page(full: NoticeDocument, short: NoticeDocument, where_below: str, *, large: bool = False) -> bytes:
    """Both layers as UTF-8; `where_below` tells, in the short one, that the other follows.

    The whole notice stands open: a browser prints only what is open, and a closed part would be lost on paper.
    """
    head = [f"<h1>{escape(full.title)}</h1>"]
    head += [f'<p class="meta">{escape(line)}</p>' for line in (full.subtitle, full.controller) if line]
    summary = escape(short.sections[-1].heading)
    body = (
        f"<header>{''.join(head)}</header>\n<main>\n{_short(short, where_below)}\n"
        f'<details open class="full"><summary>{summary}</summary>\n'
        f'<p class="lead">{escape(full.lead)}</p>\n{_contents(full, summary)}\n{_parts(full)}\n</details>\n</main>\n'
        f'<footer><p class="foot">{escape(full.foot_note)}</p></footer>'
    )
    return whole(_title(full), full.lang, body, _STYLE + (_LARGE if large else ""))


def short_page(short: NoticeDocument, *, large: bool = False) -> bytes:
    """The short layer alone as UTF-8."""
    sections = "\n".join(
        f'<section class="{section.item}">{_headed(section.heading)}{fragment(section.blocks)}</section>'
        for section in short.sections
    )
    body = (
        f'<header><h1>{escape(short.title)}</h1><p class="meta">{escape(short.subtitle)}</p></header>\n'
        f'<main><p class="lead">{escape(short.lead)}</p>\n{sections}\n</main>\n'
        f'<footer><p class="foot">{escape(short.foot_note)}</p></footer>'
    )
    return whole(_title(short), short.lang, body, _STYLE + (_LARGE if large else ""))


def _title(document: NoticeDocument) -> str:
    return " – ".join(part for part in (document.title, document.subtitle, document.controller) if part)


def _short(short: NoticeDocument, where_below: str) -> str:
    told = "\n".join(
        f'<section class="{section.item}">{_headed(section.heading)}{fragment(section.blocks)}</section>'
        for section in short.sections[:-1]
    )
    return (
        f'<article class="short"><p class="lead">{escape(short.lead)}</p>\n{told}\n'
        f'<p><a href="#p1">{escape(where_below)}</a></p></article>'
    )


def _headed(heading: str) -> str:
    return f"<h2>{escape(heading)}</h2>" if heading else ""


def _contents(full: NoticeDocument, name: str) -> str:
    lines = "".join(f'<li><a href="#p{n}">{escape(part.title)}</a></li>' for n, part in enumerate(full.parts, 1))
    return f'<nav aria-label="{name}"><ol>{lines}</ol></nav>'


def _parts(full: NoticeDocument) -> str:
    if full.form is LayoutForm.TABLE:
        rows = "\n".join(
            f'<tr><th scope="row" id="p{n}">{escape(part.title)}</th><td>{fragment(part.blocks())}</td></tr>'
            for n, part in enumerate(full.parts, 1)
        )
        return f'<table class="house"><tbody>{rows}</tbody></table>'
    return "\n".join(_part(n, part) for n, part in enumerate(full.parts, 1))


def _part(n: int, part: Part) -> str:
    items = " ".join(section.item for section in part.sections)
    return (
        f'<section class="{escape(items)}"><h2 id="p{n}">{escape(part.title)}</h2>{fragment(part.blocks())}</section>'
    )
