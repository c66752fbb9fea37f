"""What the import says of a file, its columns, its rows and its outcome."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.client_import import ClientFile, ColumnUse, FileFormat, ImportedRow, ImportField, Verdict
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.client_import import ImportOutcome, PreviewRow
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

TONES = {
    Verdict.NEW: Tone.FINE,
    Verdict.SIMILAR: Tone.SOON,
    Verdict.DUPLICATE: Tone.HELD,
    Verdict.REPEATED: Tone.HELD,
    Verdict.ERASED: Tone.DUE,
    Verdict.REFUSED: Tone.DUE,
}
LONGEST_SAMPLE = 60


def separators() -> dict[str, str]:
    """The separators she can choose, named."""
    return {
        ";": translate("Importing", "Semicolon ;"),
        ",": translate("Importing", "Comma ,"),
        "\t": translate("Importing", "Tab"),
        "|": translate("Importing", "Bar |"),
    }


def encodings() -> dict[str, str]:
    """The encodings she can choose, named."""
    return {
        "utf-8-sig": translate("Importing", "Unicode (UTF-8)"),
        "utf-16": translate("Importing", "Unicode (UTF-16)"),
        "cp1252": translate("Importing", "Windows"),
        "mac_roman": translate("Importing", "Mac, before 2001"),
        "cp850": translate("Importing", "DOS"),
    }


def file_line(file: ClientFile, lang: Lang) -> str:
    """What kind of file it is and how many rows it has."""
    rows = translate("Importing", "%n row(s)", "", len(file.rows) + len(file.refused))
    return f"{label(file.format, lang)} · {rows}"


def column_name(file: ClientFile, column: int) -> str:
    """The heading of a column, or its number where it has none."""
    heading = file.headings[column] if column < len(file.headings) else ""
    return heading or translate("Importing", "Column {number}").format(number=column + 1)


def sample(file: ClientFile, column: int) -> str:
    """The first value of a column, cut to what a line holds."""
    text = " ".join(file.sample(column).split())
    return text if len(text) <= LONGEST_SAMPLE else f"{text[:LONGEST_SAMPLE]}…"


def left_out(file: ClientFile, uses: tuple[ColumnUse, ...]) -> str:
    """Which columns with something in them do not come in; empty when all do."""
    names = [
        column_name(file, at)
        for at, use in enumerate(uses)
        if use.field is ImportField.LEFT_OUT and file.sample(at) and file.format is not FileFormat.VCARD
    ]
    if not names:
        return ""
    return translate("Importing", "Left out: {columns}").format(columns=", ".join(names))


def row_name(row: ImportedRow) -> str:
    """The client a row would make."""
    card = row.card
    if isinstance(card, PersonCard):
        return ", ".join(part for part in (card.family_name, card.given_name) if part) or card.client_code
    return card.name


def row_parts(row: ImportedRow) -> list[str]:
    """Employer and ways to be reached."""
    employer = row.employer.name if row.employer else ""
    return [part for part in (employer, *(point.value for point in row.card.contact_points[:4])) if part]


def row_text(row: ImportedRow) -> str:
    """The same in one line."""
    return " · ".join(row_parts(row))


def row_number(number: int, kind: FileFormat) -> str:
    """Where it stands in the file."""
    said = (
        translate("Importing", "Card {number}") if kind is FileFormat.VCARD else translate("Importing", "Row {number}")
    )
    return said.format(number=number)


def why(row: PreviewRow) -> str:
    """What is said of a row, in a sentence."""
    match row.verdict:
        case Verdict.DUPLICATE:
            return translate("Importing", "This client is here already. Usually such a row is left out.")
        case Verdict.SIMILAR:
            return translate("Importing", "Somebody here is similar. Look whether it is the same client.")
        case Verdict.REPEATED:
            return translate("Importing", "The same client is on row {number} of the file.").format(
                number=row.earlier_row
            )
        case Verdict.ERASED:
            return translate(
                "Importing",
                "This person's data were erased for good. Import them only if they have become a client again.",
            )
        case _:
            return translate("Importing", "This client is not here yet.")


def outcome_line(outcome: ImportOutcome) -> str:
    """What came in and what did not."""
    parts = [translate("Importing", "%n client(s) imported", "", outcome.imported)]
    if outcome.completed:
        parts.append(translate("Importing", "%n card(s) completed", "", outcome.completed))
    if outcome.duplicates:
        parts.append(translate("Importing", "%n left out as already here", "", outcome.duplicates))
    if outcome.refused:
        parts.append(translate("Importing", "%n row(s) could not come in", "", len(outcome.refused)))
    return ", ".join(parts)
