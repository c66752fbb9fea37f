"""A form for something new as text for `open_record` of the page of clients, for pages that have no form of it."""

PREFIX = "new/"
MET, CONTRACT, LACKING, IMPORT = "met", "contract", "lacking", "import"


def form_place(form: str, about: str = "") -> str:
    """The text that opens a form; `about` is the uid of what it begins with."""
    return f"{PREFIX}{form}/{about}"


def form_asked(record: str) -> tuple[str, str] | None:
    """The form and what it begins with; None when the text means something else."""
    if not record.startswith(PREFIX):
        return None
    form, _, about = record.removeprefix(PREFIX).partition("/")
    return form, about
