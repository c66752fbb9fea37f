"""Sections on how long data are kept and how they are protected."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.record_form.rule_rows import rule_rows
from heijastus_desk.ui.record_form.specs import SectionSpec, texts

translate = QCoreApplication.translate


def retention() -> SectionSpec:
    return SectionSpec(
        key="retention",
        title=translate("Notices", "How long kept"),
        hint=translate(
            "Notices",
            "One rule for each kind of record. The retention page counts its dates from these. There, under Retention"
            " rules, you see what a change would do before you save it.",
        ),
        fields=(
            rule_rows(),
            texts(
                "retention_notes",
                translate("Notices", "Remarks on keeping"),
                translate("Notices", "Remark"),
                translate("Notices", "Add a remark"),
                hint=translate("Notices", "What holds for all of it, for example how long backups live."),
                text_hint=translate("Notices", "One sentence."),
            ),
        ),
    )


def protection() -> SectionSpec:
    return SectionSpec(
        key="protection",
        title=translate("Notices", "Protection"),
        hint=translate("Notices", "In general terms, so that it helps nobody to break in."),
        fields=(
            texts(
                "protection_paper",
                translate("Notices", "Paper"),
                translate("Notices", "Measure"),
                translate("Notices", "Add a measure"),
                text_hint=translate("Notices", "One thing you really do, in general terms."),
                hint=translate("Notices", "For example a locked cabinet to which only you have a key."),
                answer=True,
                none_text=translate("Notices", "Nothing on paper"),
            ),
            texts(
                "protection_electronic",
                translate("Notices", "Computers and services"),
                translate("Notices", "Measure"),
                translate("Notices", "Add a measure"),
                text_hint=translate("Notices", "One thing you really do; no names of products."),
                hint=translate("Notices", "For example an encrypted client file and a locked screen."),
                answer=True,
                none_text=translate("Notices", "Nothing electronic"),
            ),
        ),
    )
