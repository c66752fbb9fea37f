"""Puts resources/ and the compiled translations into a wheel; an editable install reads them from the source tree."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface[Any]):
    """Where `heijastus_desk.assets` finds them: `_resources` and `_i18n` inside the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        included = {str(root / "resources"): "heijastus_desk/_resources"}
        translations = sorted((root / "i18n").glob("*.qm"))
        if not translations:
            message = "i18n/ holds no compiled translations: run `make i18n` first"
            raise FileNotFoundError(message)
        included.update({str(path): f"heijastus_desk/_i18n/{path.name}" for path in translations})
        build_data["force_include"].update(included)
