"""The bill of materials: CycloneDX 1.6 as JSON, the same bytes for the same content, checked against its schema."""

from __future__ import annotations

import hashlib
import importlib
import os
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from freezing.parts import Part
from freezing.provenance import OURS, normal

_FAMILY = UUID("6f1d6c0e-6a39-5d7e-9a43-6b8f2e6f5a10")
_library = partial(importlib.import_module, package="cyclonedx")
"""Only the build's environment has the library, and the tests run without it."""


def written(frozen: Path, parts: list[Part], modules: dict[str, str]) -> str:
    """The bill as text. `modules`: each Python module inside and its holder. Raises ValueError when it is not valid."""
    digests = {path: hashlib.sha256((frozen / path).read_bytes()).hexdigest() for part in parts for path in part.paths}
    own = next(part for part in parts if part.about.name == OURS)
    components = {_key(part): _component(part, digests) for part in parts}
    root = components.pop(_key(own))
    model: Any = _library(".model.bom")
    bom = model.Bom(
        serial_number=uuid5(_FAMILY, repr(sorted(digests.items())) + repr(sorted(modules.items()))),
        metadata=model.BomMetaData(component=root, timestamp=_then()),
        components=components.values(),
    )
    outer = {normal(part.about.name): components[_key(part)] for part in parts if not part.within and part is not own}
    bom.register_dependency(root, outer.values())
    for part in parts:
        if part is own:
            continue
        name = "" if part.within else normal(part.about.name)
        inner = [components[_key(one)] for one in parts if one.within and one.within == name]
        needed = [outer[one] for one in part.needs if one in outer]
        bom.register_dependency(components[_key(part)], [*inner, *needed])
    return _checked(_library(".output.json").JsonV1Dot6(bom).output_as_string(indent=1) + "\n")


def _checked(text: str) -> str:
    version: Any = _library(".schema").SchemaVersion.V1_6
    if wrong := _library(".validation.json").JsonStrictValidator(version).validate_str(text):
        raise ValueError(f"the bill of materials is not valid: {wrong}")
    return text


def _key(part: Part) -> str:
    return f"{part.within}/{part.about.name}" if part.within else part.about.name


def _component(part: Part, digests: dict[str, str]) -> object:
    about, model, kinds = part.about, _library(".model"), _library(".model.component")
    licences: Any = _library(".contrib.license.factories").LicenseFactory()
    website = model.ExternalReferenceType.WEBSITE
    home = [model.ExternalReference(type=website, url=model.XsUri(about.homepage))] if about.homepage else []
    own = about.name == OURS
    return kinds.Component(
        type=kinds.ComponentType.APPLICATION if own else kinds.ComponentType.LIBRARY,
        name=about.name,
        version=about.version or None,
        bom_ref=_key(part),
        licenses=[licences.make_from_string(about.licence)],
        purl=importlib.import_module("packageurl").PackageURL.from_string(part.purl) if part.purl else None,
        external_references=home,
        components=[_file(part, path, digests[path]) for path in part.paths],
    )


def _file(part: Part, path: str, digest: str) -> object:
    model, kinds = _library(".model"), _library(".model.component")
    hashes = [model.HashType(alg=model.HashAlgorithm.SHA_256, content=digest)]
    return kinds.Component(type=kinds.ComponentType.FILE, name=path, bom_ref=f"{_key(part)}#{path}", hashes=hashes)


def _then() -> datetime:
    """The instant of the commit; no clock, so that two builds tell the same."""
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
