"""Records about others that name who goes, one at a time: what stands there, and an alias or a reason to leave it."""

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heijastus_desk.domain.destruction import ItemKey, KeptBecause, MentionChoice
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.erasure_views import Mention, Passage
from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import MenuButton, link, secondary
from heijastus_desk.ui.widgets.fields import date_text
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_MOST_PASSAGES = 4


class MentionPager(QFrame):
    """`decided` tells of every choice. Nothing is chosen for her, and each choice can be taken back."""

    decided = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("mention_pager")
        self.setProperty("role", "ask")
        self._lang = lang
        self._mentions: tuple[Mention, ...] = ()
        self._choices: dict[ItemKey, MentionChoice] = {}
        self._at = 0
        self.place = Text("", "section", wrap=True)
        self.about = Text("", "quiet", wrap=True)
        self.passages = _Passages()
        self.state = Text("", wrap=True)
        self.replace = secondary("", "mention_replace", self._replace, icon="edit")
        self.keep = MenuButton(translate("Erasing", "Leave the name…"), "mention_keep", icon="hold")
        for reason in KeptBecause:
            self.keep.add(label(reason, lang), f"mention_keep_{reason.value}", self._keeper(reason))
        self.undo = link(translate("Erasing", "Decide anew"), "mention_undo", self._forget)
        self.previous = link(translate("Erasing", "Previous"), "mention_previous", lambda: self._turn(-1))
        self.next = link(translate("Erasing", "Next"), "mention_next", lambda: self._turn(1))
        self._lay_out()

    def set_mentions(self, mentions: Sequence[Mention]) -> None:
        """Show these; choices for those still among them stay."""
        self._mentions = tuple(mentions)
        known = {_key(mention) for mention in mentions}
        self._choices = {key: choice for key, choice in self._choices.items() if key in known}
        self._at = min(self._at, max(0, len(mentions) - 1))
        reveal(self, shown=bool(mentions))
        self._render()

    def choices(self) -> Mapping[ItemKey, MentionChoice]:
        """What she chose so far."""
        return dict(self._choices)

    @property
    def undecided(self) -> int:
        return sum(1 for mention in self._mentions if _key(mention) not in self._choices)

    def _keeper(self, reason: KeptBecause) -> Callable[[], None]:
        return lambda: self._choose(MentionChoice(because=reason))

    def _replace(self) -> None:
        mention = self._mentions[self._at]
        self._choose(MentionChoice(alias=mention.alias))

    def _choose(self, choice: MentionChoice) -> None:
        self._choices[_key(self._mentions[self._at])] = choice
        order = [(self._at + step) % len(self._mentions) for step in range(len(self._mentions))]
        self._at = next((n for n in order if _key(self._mentions[n]) not in self._choices), self._at)
        self._render()
        (self.undo if self._is_decided() else self.replace if self.replace.isEnabled() else self.keep).setFocus()
        self.decided.emit()

    def _forget(self) -> None:
        self._choices.pop(_key(self._mentions[self._at]), None)
        self._render()
        self.replace.setFocus()
        self.decided.emit()

    def _turn(self, step: int) -> None:
        self._at = (self._at + step) % len(self._mentions)
        self._render()

    def _is_decided(self) -> bool:
        return _key(self._mentions[self._at]) in self._choices

    def _render(self) -> None:
        if not self._mentions:
            return
        mention = self._mentions[self._at]
        choice = self._choices.get(_key(mention))
        self.place.setText(
            translate("Erasing", "Mention {number} of {all}").format(number=self._at + 1, all=len(self._mentions))
        )
        self.about.setText(_about(mention, self._lang))
        self.passages.show_passages(mention.passages, replaced=choice is not None and bool(choice.alias))
        self.state.setText(_state(mention, choice, self._lang))
        self.state.set_tone(Tone.FINE if choice is not None else Tone.SOON)
        said = translate("Erasing", "Write “{alias}” instead").format(alias=mention.alias)
        self.replace.setText(said)
        self.replace.setAccessibleName(said)
        self.replace.setEnabled(not mention.is_held and bool(mention.alias))
        for part in (self.replace, self.keep):
            reveal(part, shown=choice is None)
        reveal(self.undo, shown=choice is not None)
        for part in (self.previous, self.next):
            reveal(part, shown=len(self._mentions) > 1)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.GRID)
        for part in (self.place, self.about, self.passages, self.state):
            column.addWidget(part)
        buttons = FlowLayout()
        for button in (self.replace, self.keep, self.undo, self.previous, self.next):
            buttons.addWidget(button)
        column.addLayout(buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Passages(QWidget):
    """The words in question in bold, with a little of what stands around them."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)

    def show_passages(self, passages: Sequence[Passage], *, replaced: bool) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, passage in enumerate(passages[:_MOST_PASSAGES]):
            self._column.addWidget(_quoted(number, passage, replaced=replaced))
        more = len(passages) - _MOST_PASSAGES
        if more > 0:
            self._column.addWidget(Text(translate("Erasing", "and %n more in the same record", "", more), "quiet"))


def _quoted(number: int, passage: Passage, *, replaced: bool) -> QLabel:
    word = passage.instead if replaced else passage.found
    before, after = " ".join(passage.before.split("\n")), " ".join(passage.after.split("\n"))
    lead = "…" if passage.start > len(passage.before) else ""
    trail = "" if after.rstrip().endswith((".", "!", "?")) or not after else "…"
    quote = QLabel(f"{lead}{escape(before)}<b>{escape(word)}</b>{escape(after)}{trail}")
    quote.setObjectName(f"mention_passage_{number}")
    quote.setTextFormat(Qt.TextFormat.RichText)
    quote.setWordWrap(True)
    quote.setProperty("look", "body")
    quote.setAccessibleName(f"{before}{word}{after}")
    return quote


def _key(mention: Mention) -> ItemKey:
    return mention.table, mention.uid


def _about(mention: Mention, lang: Lang) -> str:
    what = label(mention.record_class, lang) if mention.record_class else ""
    day = date_text(mention.dated_on) if mention.dated_on else ""
    about = mention.about or translate("Erasing", "your own business")
    said = translate("Erasing", "In a record about {about}").format(about=about)
    return ", ".join(part for part in (said, what, day) if part)


def _state(mention: Mention, choice: MentionChoice | None, lang: Lang) -> str:
    if choice is None and mention.is_held:
        return translate("Erasing", "Erasing of this record is on hold, so it may not be changed. Leave the name.")
    if choice is None:
        return translate("Erasing", "Not decided yet: the name stays until you do.")
    if choice.because is not None:
        return translate("Erasing", "The name stays: {why}.").format(why=label(choice.because, lang))
    return translate("Erasing", "Will read as above.")
