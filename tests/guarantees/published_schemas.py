"""The published schemas of what leaves the program: `python -m tests.guarantees.published_schemas` rewrites them."""

from collections.abc import Mapping
from pathlib import Path

from heijastus_desk.assets import resource
from heijastus_desk.documents.everything import schema as everything
from heijastus_desk.documents.subject import schema as subject
from heijastus_desk.domain.languages import Lang
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.whole_file import table_shapes

PUBLISHED = resource("schemas")


def published() -> Mapping[Path, bytes]:
    """Each schema under its version, as the file it is published in; one that is superseded stays as it was."""
    return {
        PUBLISHED / f"package-{subject.FORMAT}.schema.json": subject.schema_json(data_inventory(), Lang.EN) + b"\n",
        PUBLISHED / f"everything-{everything.FORMAT}.schema.json": everything.schema_json(table_shapes()) + b"\n",
    }


if __name__ == "__main__":
    for path, content in published().items():
        path.write_bytes(content)
        print(path)  # noqa: T201 - says what it wrote
