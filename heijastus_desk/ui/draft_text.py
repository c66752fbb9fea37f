"""What a draft of a form holds, as text: whose it is, and what stood in the fields."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class DraftText:
    """`client` is the uid of whose card the form was opened from, `beside` what the form keeps without a field."""

    fields: Mapping[str, Any]
    client: str = ""
    beside: Mapping[str, str] = field(default_factory=dict[str, str])


def written(draft: DraftText) -> str:
    """Letters as they are, so that what names somebody is found by its name."""
    told = {"fields": dict(draft.fields), "client": draft.client, **draft.beside}
    return json.dumps(told, ensure_ascii=False, indent=1)


def read(content: str) -> DraftText:
    """The draft; an empty one where an older program wrote it otherwise."""
    try:
        told = json.loads(content)
    except ValueError:
        told = None
    if not isinstance(told, dict) or not isinstance(told.get("fields"), dict):
        return DraftText({})
    rest = {key: text for key, text in told.items() if isinstance(text, str)}
    return DraftText(told["fields"], rest.pop("client", ""), rest)
