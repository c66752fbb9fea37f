"""Sections at the end: automated decisions, promises, cookies, dates, sections of her own."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import NO_TEXT
from heijastus_desk.domain.notices.content import Cookie, Cookies, ExtraSection
from heijastus_desk.ui.pages.notices.specs import Editor, FieldSpec, SectionSpec, texts

translate = QCoreApplication.translate


def automated() -> SectionSpec:
    return SectionSpec(
        key="automated",
        title=translate("Notices", "Automated decisions"),
        hint=translate("Notices", "Decisions that a machine makes alone. A coach usually makes none."),
        fields=(
            FieldSpec(
                name="automated_decisions",
                editor=Editor.TEXT,
                label=translate("Notices", "Decisions made by a machine alone"),
                hint=translate("Notices", "If there are any: how they are made and what follows from them."),
                answer=True,
                none_text=translate("Notices", "No such decisions"),
            ),
            FieldSpec(
                name="profiling",
                editor=Editor.TEXT,
                label=translate("Notices", "Profiling"),
                hint=translate("Notices", "A machine judges a person's traits or behaviour from the data."),
                answer=True,
                none_text=translate("Notices", "No profiling"),
            ),
        ),
    )


def promises() -> SectionSpec:
    return SectionSpec(
        key="promises",
        title=translate("Notices", "Promises"),
        hint=translate("Notices", "What you promise beyond the law. A promise printed is a promise to keep."),
        fields=(
            texts(
                "promises",
                translate("Notices", "Promises"),
                translate("Notices", "Promise"),
                translate("Notices", "Add a promise"),
            ),
        ),
    )


def cookies() -> SectionSpec:
    return SectionSpec(
        key="cookies",
        title=translate("Notices", "Cookies"),
        hint=translate("Notices", "What your website stores on a visitor's device, if this notice speaks for it."),
        fields=(
            FieldSpec(
                name="cookies",
                editor=Editor.RECORD,
                label=translate("Notices", "Cookies on your website"),
                answer=True,
                none_text=translate("Notices", "No cookies"),
                blank=Cookies,
                fields=(*_cookies(), *_cookies_exactly()),
            ),
        ),
    )


def _cookies() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(name="site", editor=Editor.LINE, label=translate("Notices", "Website")),
        texts(
            "purposes",
            translate("Notices", "What cookies are used for"),
            translate("Notices", "Use"),
            translate("Notices", "Add a use of cookies"),
        ),
        FieldSpec(
            name="table",
            editor=Editor.ROWS,
            label=translate("Notices", "Each cookie"),
            add=translate("Notices", "Add a cookie"),
            blank=lambda: Cookie(name=""),
            fields=_cookie(),
        ),
        FieldSpec(
            name="refusal",
            editor=Editor.TEXT,
            label=translate("Notices", "How a visitor refuses them"),
        ),
    )


def _cookie() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(name="name", editor=Editor.LINE, label=translate("Notices", "Cookie"), required=True, told=True),
        FieldSpec(name="provider", editor=Editor.LINE, label=translate("Notices", "Whose it is"), told=True),
        FieldSpec(name="purpose", editor=Editor.TEXT, label=translate("Notices", "What for"), lines=2),
        FieldSpec(name="data", editor=Editor.TEXT, label=translate("Notices", "What it gathers"), lines=2),
        FieldSpec(name="lifetime", editor=Editor.TITLE, label=translate("Notices", "How long it lasts")),
        FieldSpec(
            name="essential",
            editor=Editor.TICK,
            label=translate("Notices", "The site does not work without it"),
        ),
    )


def _cookies_exactly() -> tuple[FieldSpec, ...]:
    return (
        texts(
            "data",
            translate("Notices", "Data that cookies gather"),
            translate("Notices", "Data"),
            translate("Notices", "Add data"),
            deep=True,
        ),
        texts(
            "tracking",
            translate("Notices", "Tracking by others"),
            translate("Notices", "Tracking"),
            translate("Notices", "Add tracking"),
            deep=True,
        ),
        FieldSpec(
            name="combination",
            editor=Editor.TEXT,
            label=translate("Notices", "Combining with other data"),
            deep=True,
        ),
        FieldSpec(
            name="effect",
            editor=Editor.TEXT,
            label=translate("Notices", "What refusing changes"),
            deep=True,
        ),
    )


def dates() -> SectionSpec:
    return SectionSpec(
        key="dates",
        title=translate("Notices", "Dates"),
        hint=translate("Notices", "Printed at the end of the notice."),
        fields=(
            FieldSpec(
                name="drawn_up",
                editor=Editor.DATE,
                label=translate("Notices", "Drawn up"),
                hint=translate("Notices", "The day this notice was first written. A plus sign means today."),
            ),
            FieldSpec(
                name="updated",
                editor=Editor.DATE,
                label=translate("Notices", "Updated"),
            ),
            FieldSpec(
                name="in_use_from",
                editor=Editor.DATE,
                label=translate("Notices", "In use from"),
            ),
        ),
    )


def extra() -> SectionSpec:
    return SectionSpec(
        key="extra",
        title=translate("Notices", "Your own sections"),
        hint=translate("Notices", "Anything else the notice should tell, each under its own heading."),
        fields=(
            FieldSpec(
                name="extra",
                editor=Editor.ROWS,
                label=translate("Notices", "Sections of your own"),
                add=translate("Notices", "Add a section"),
                blank=lambda: ExtraSection(heading=NO_TEXT, text=NO_TEXT),
                fields=(
                    FieldSpec(
                        name="heading",
                        editor=Editor.TITLE,
                        label=translate("Notices", "Heading"),
                        required=True,
                        told=True,
                    ),
                    FieldSpec(name="text", editor=Editor.TEXT, label=translate("Notices", "Text"), lines=6),
                ),
            ),
        ),
    )
