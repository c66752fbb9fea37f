"""Where a draft is taken up again, told from the code of its form."""

PREFIX = "draft/"
OLD_NOTICE_DRAFT = "old_notice"
"""An old notice that is being brought in: a panel of the page of notices."""
_PAGES = {"business": "settings", "register": "notices", "recipient": "recipients", OLD_NOTICE_DRAFT: "notices"}
"""Every other form stands on the page of clients."""


def place_of(form: str) -> tuple[str, str]:
    """The page and the record that open the form a draft is of."""
    page = _PAGES.get(form.partition(":")[0], "clients")
    return page, f"{PREFIX}{form}"


def form_in(record: str) -> str:
    """The form a record of `place_of` means; empty when it is an ordinary record."""
    return record.removeprefix(PREFIX) if record.startswith(PREFIX) else ""
