import pytest

from heijastus_desk.storage.schema_form import evened

PLAIN = (
    "CREATE TABLE note (id INTEGER NOT NULL, body TEXT DEFAULT 'a, (b', CONSTRAINT pk PRIMARY KEY (id), UNIQUE (body))"
)


@pytest.mark.parametrize(
    "same",
    [
        PLAIN,
        PLAIN.replace(" note ", ' "note" '),
        PLAIN.replace(", ", ",\n\t", 1),
        PLAIN.replace("note (", "note(").replace("PRIMARY KEY (id), UNIQUE (body)", "PRIMARY KEY (id),UNIQUE (body) "),
        PLAIN.replace("CONSTRAINT pk PRIMARY KEY (id), UNIQUE (body)", "UNIQUE (body), CONSTRAINT pk PRIMARY KEY (id)"),
    ],
)
def test_the_same_table_has_one_form(same: str) -> None:
    assert evened(same) == evened(PLAIN)


@pytest.mark.parametrize(
    "other",
    [
        PLAIN.replace("NOT NULL", ""),
        PLAIN.replace("'a, (b'", "'a, (c'"),
        PLAIN.replace("PRIMARY KEY (id)", "PRIMARY KEY (body)"),
        PLAIN.replace(", UNIQUE (body)", ""),
        PLAIN.replace("body TEXT", "body TEXT CHECK (length(body) > 1)"),
        PLAIN.replace(
            "id INTEGER NOT NULL, body TEXT DEFAULT 'a, (b'", "body TEXT DEFAULT 'a, (b', id INTEGER NOT NULL"
        ),
        PLAIN + " WITHOUT ROWID",
        PLAIN.replace(" note ", " notes "),
        PLAIN.replace("TABLE", "TEMP TABLE"),
        PLAIN.replace("id INTEGER NOT NULL, ", "id INTEGER NOT NULL, more TEXT GENERATED ALWAYS AS (body), "),
    ],
)
def test_another_table_has_another_form(other: str) -> None:
    assert evened(other) != evened(PLAIN)


def test_what_is_no_table_keeps_its_words() -> None:
    assert evened("CREATE  INDEX i\nON note (body, id)") == "CREATE INDEX i ON note (body, id)"
    assert evened("") == ""
