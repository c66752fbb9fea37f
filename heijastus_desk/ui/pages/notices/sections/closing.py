"""Sections at the end: automated decisions, promises, cookies, dates, sections of her own."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import NO_TEXT
from heijastus_desk.domain.notices.content import Cookie, Cookies, ExtraSection
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec, SectionSpec, texts

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
                hint=translate(
                    "Notices", "Nothing needs to be promised; what is, is compared with what the file holds."
                ),
                text_hint=translate("Notices", "One you keep every day, for example: data are not sold."),
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
                hint=translate(
                    "Notices", "Everything the site stores in a browser, also what a counter of visitors stores."
                ),
                answer=True,
                none_text=translate("Notices", "No cookies"),
                blank=Cookies,
                fields=(*_cookies(), *_cookies_exactly()),
            ),
        ),
    )


def _cookies() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="site",
            editor=Editor.LINE,
            label=translate("Notices", "Website"),
            hint=translate("Notices", "The address, for example www.example.fi."),
        ),
        texts(
            "purposes",
            translate("Notices", "What cookies are used for"),
            translate("Notices", "Use"),
            translate("Notices", "Add a use of cookies"),
            hint=translate("Notices", "Running the site, counting visitors, advertising."),
            text_hint=translate("Notices", "One use."),
        ),
        FieldSpec(
            name="table",
            editor=Editor.ROWS,
            label=translate("Notices", "Each cookie"),
            hint=translate("Notices", "One row each. The browser's own tools show which there are."),
            add=translate("Notices", "Add a cookie"),
            blank=lambda: Cookie(name=""),
            fields=_cookie(),
        ),
        FieldSpec(
            name="refusal",
            editor=Editor.TEXT,
            label=translate("Notices", "How a visitor refuses them"),
            hint=translate("Notices", "As easily as agreeing, in the same place. Browser settings are no consent."),
        ),
    )


def _cookie() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="name",
            editor=Editor.LINE,
            label=translate("Notices", "Cookie"),
            hint=translate("Notices", "The name as the browser shows it."),
            required=True,
            told=True,
        ),
        FieldSpec(
            name="provider",
            editor=Editor.LINE,
            label=translate("Notices", "Whose it is"),
            hint=translate("Notices", "Your own site's, or the service that stores it."),
            told=True,
        ),
        FieldSpec(
            name="purpose",
            editor=Editor.TEXT,
            label=translate("Notices", "What for"),
            hint=translate("Notices", "In a few plain words."),
            lines=2,
        ),
        FieldSpec(
            name="data",
            editor=Editor.TEXT,
            label=translate("Notices", "What it gathers"),
            hint=translate("Notices", "For example pages visited, or nothing but a number."),
            lines=2,
        ),
        FieldSpec(
            name="lifetime",
            editor=Editor.TITLE,
            label=translate("Notices", "How long it lasts"),
            hint=translate("Notices", "For example: 13 months, or until the browser is closed."),
        ),
        FieldSpec(
            name="essential",
            editor=Editor.TICK,
            label=translate("Notices", "The site does not work without it"),
            hint=translate("Notices", "Only these may be stored without asking. Counting visitors is not one of them."),
        ),
    )


def _cookies_exactly() -> tuple[FieldSpec, ...]:
    return (
        texts(
            "data",
            translate("Notices", "Data that cookies gather"),
            translate("Notices", "Data"),
            translate("Notices", "Add data"),
            hint=translate("Notices", "What is learned of the visitor all in all."),
            text_hint=translate("Notices", "One kind of data."),
            deep=True,
        ),
        texts(
            "tracking",
            translate("Notices", "Tracking by others"),
            translate("Notices", "Tracking"),
            translate("Notices", "Add tracking"),
            hint=translate("Notices", "Services that follow the visitor from site to site."),
            text_hint=translate("Notices", "Who follows, and for what."),
            deep=True,
        ),
        FieldSpec(
            name="combination",
            editor=Editor.TEXT,
            label=translate("Notices", "Combining with other data"),
            hint=translate("Notices", "For example with what somebody wrote in a form."),
            deep=True,
        ),
        FieldSpec(
            name="effect",
            editor=Editor.TEXT,
            label=translate("Notices", "What refusing changes"),
            hint=translate("Notices", "What stops working, if anything."),
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
                hint=translate("Notices", "The day its words last changed. Publishing a version sets its own date."),
            ),
            FieldSpec(
                name="in_use_from",
                editor=Editor.DATE,
                label=translate("Notices", "In use from"),
                hint=translate("Notices", "The day from which it holds; empty is fine."),
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
                hint=translate("Notices", "Printed after the rest, or where the appearance puts them."),
                add=translate("Notices", "Add a section"),
                blank=lambda: ExtraSection(heading=NO_TEXT, text=NO_TEXT),
                fields=(
                    FieldSpec(
                        name="heading",
                        editor=Editor.TITLE,
                        label=translate("Notices", "Heading"),
                        hint=translate("Notices", "Short, like the other headings."),
                        required=True,
                        told=True,
                    ),
                    FieldSpec(
                        name="text",
                        editor=Editor.TEXT,
                        label=translate("Notices", "Text"),
                        hint=translate("Notices", "In plain words; what the law asks for has a field of its own."),
                        lines=6,
                    ),
                ),
            ),
        ),
    )
