"""Where a draft is taken up again, told from the code of its form."""

PREFIX = "draft/"
OLD_NOTICE_DRAFT = "old_notice"
"""An old notice that is being brought in: a panel of the page of notices."""
INTERVIEW_DRAFT = "practice"
"""What she does and where data live: another one."""
PUBLISH_DRAFT = "publish"
"""Why a version is made: a third one, of the register whose uid comes after the colon."""
CLEAN_UP_DRAFT = "clean_up"
"""By what a clean-up round was done, of the register whose uid comes after the colon: a panel of retention."""
RULES_DRAFT = "rules"
"""Storage rules that are being edited, of the register whose uid comes after the colon: another panel of retention."""
RECEIVE_DRAFT = "receive"
"""A request that is being written down; what the panel was opened with comes after the colon."""
BREACH_DRAFT = "breach"
"""A breach that is being written down; the uid of one on file comes after the colon."""
RETENTION_DRAFTS = frozenset({CLEAN_UP_DRAFT, RULES_DRAFT})
"""The keys of the panels of retention that take such drafts up."""
PANEL_DRAFTS = {OLD_NOTICE_DRAFT: "bringing_in", INTERVIEW_DRAFT: "interview", PUBLISH_DRAFT: "versions"}
"""The keys of the panels that take such drafts up."""
_PAGES = {
    "business": "settings",
    "register": "notices",
    "recipient": "recipients",
    RECEIVE_DRAFT: "requests",
    BREACH_DRAFT: "requests",
    **dict.fromkeys(RETENTION_DRAFTS, "retention"),
    **dict.fromkeys(PANEL_DRAFTS, "notices"),
}
"""Every other form stands on the page of clients."""


def place_of(form: str) -> tuple[str, str]:
    """The page and the record that open the form a draft is of."""
    page = _PAGES.get(form.partition(":")[0], "clients")
    return page, f"{PREFIX}{form}"


def form_in(record: str) -> str:
    """The form a record of `place_of` means; empty when it is an ordinary record."""
    return record.removeprefix(PREFIX) if record.startswith(PREFIX) else ""
