"""Unsaved rules kept inside the vault, and offered again."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject

from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper, ask_to_go_on
from heijastus_desk.ui.draft_places import RULES_DRAFT
from heijastus_desk.ui.pages.retention.panels.rules.reading import Loaded
from heijastus_desk.ui.pages.retention.panels.rules.rules_pane import RulesPane
from heijastus_desk.ui.widgets.confirm import InPageConfirm

Rules = tuple[RetentionRule, ...]


class RulesDraft(QObject):
    """One draft per register."""

    def __init__(self, context: PageContext, pane: RulesPane, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._keeper = DraftKeeper(context, lambda: msgspec.json.encode(pane.rules()).decode(), self)

    @property
    def is_behind(self) -> bool:
        return self._keeper.is_behind

    def begin(self, loaded: Loaded, question: InPageConfirm, take_up: Callable[[Rules], None]) -> None:
        """Look for a draft of this register and ask what becomes of it."""

        def found(draft: Draft) -> None:
            rules = _parsed(draft.content)
            if rules is None or rules == loaded.rules:
                self._keeper.drop()
                return

            def go_on() -> None:
                take_up(rules)
                self._keeper.go_on()

            ask_to_go_on(
                question,
                draft,
                self._context,
                take_up=go_on,
                let_go=self._keeper.drop,
                leave=lambda: None,
            )

        if loaded.uid:
            self._keeper.begin(f"{RULES_DRAFT}:{loaded.uid}", "", found)

    def touched(self) -> None:
        """She edited something."""
        self._keeper.touched()

    def keep(self) -> None:
        """Write what stands in the form now."""
        self._keeper.keep()

    def drop(self) -> None:
        """It is saved, or she let it go."""
        self._keeper.drop()


def _parsed(text: str) -> Rules | None:
    try:
        return msgspec.json.decode(text, type=Rules)
    except (msgspec.ValidationError, msgspec.DecodeError):
        # Of an older version: nothing she could go on with.
        return None
