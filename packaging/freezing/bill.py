"""The bill of materials: CycloneDX 1.6 as JSON, the same bytes for the same content, checked against its schema."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from freezing.parts import Part
from freezing.provenance import OURS, normal

_FAMILY = UUID("6f1d6c0e-6a39-5d7e-9a43-6b8f2e6f5a10")


def written(frozen: Path, parts: list[Part], modules: dict[str, str]) -> str:
    """The bill as text. `modules`: each Python module inside and its holder. Raises ValueError when it is not valid."""
    digests = {path: hashlib.sha256((frozen / path).read_bytes()).hexdigest() for part in parts for path in part.paths}
    own = next(part for part in parts if part.about.name == OURS)
    components = {_key(part): _component(part, digests) for part in parts}
    bom = Bom(
        serial_number=uuid5(_FAMILY, repr(sorted(digests.items())) + repr(sorted(modules.items()))),
        metadata=BomMetaData(component=components.pop(_key(own)), timestamp=_then()),
        components=components.values(),
    )
    root = bom.metadata.component
    assert root is not None  # noqa: S101 - given two lines above
    outer = {normal(part.about.name): components[_key(part)] for part in parts if not part.within and part is not own}
    bom.register_dependency(root, outer.values())
    for part in parts:
        inner = [components[_key(one)] for one in parts if part is not own and one.within == normal(part.about.name)]
        needed = [outer[name] for name in part.needs if name in outer]
        if part is not own:
            bom.register_dependency(components[_key(part)], [*inner, *needed])
    text = JsonV1Dot6(bom).output_as_string(indent=1) + "\n"
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise ValueError(f"the bill of materials is not valid: {wrong}")
    return text


def _key(part: Part) -> str:
    return f"{part.within}/{part.about.name}" if part.within else part.about.name


def _component(part: Part, digests: dict[str, str]) -> Component:
    about = part.about
    return Component(
        type=ComponentType.APPLICATION if about.name == OURS else ComponentType.LIBRARY,
        name=about.name,
        version=about.version or None,
        bom_ref=_key(part),
        licenses=[LicenseFactory().make_from_string(about.licence)],
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        external_references=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(about.homepage))]
        if about.homepage
        else None,
        components=[_file(part, path, digests[path]) for path in part.paths],
    )


def _file(part: Part, path: str, digest: str) -> Component:
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=digest)]
    return Component(type=ComponentType.FILE, name=path, bom_ref=f"{_key(part)}#{path}", hashes=hashes)


def _then() -> datetime:
    """The instant of the commit; no clock, so that two builds tell the same."""
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
