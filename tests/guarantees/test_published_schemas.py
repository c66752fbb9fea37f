"""What a reader of our exports may rely on: the published schema is the one the program writes by."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.guarantees.published_schemas import PUBLISHED, published


@pytest.mark.parametrize("path", published(), ids=lambda path: path.name)
def test_the_published_schema_is_the_one_in_use(path: Path) -> None:
    assert path.read_bytes() == published()[path], (
        "does a reader of the old form misread the new? then FORMAT grows, and the old file stays; "
        "then: python -m tests.guarantees.published_schemas"
    )


@pytest.mark.parametrize("path", sorted(PUBLISHED.iterdir()), ids=lambda path: path.name)
def test_every_published_schema_is_a_valid_one(path: Path) -> None:
    Draft202012Validator.check_schema(json.loads(path.read_bytes()))
