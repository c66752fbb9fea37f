"""What the panel of passages says: what a passage is, what can be done about it, how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.passages import NamingPassage, PassageKind
from heijastus_desk.domain.rights.values import PassageChoice
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


def title() -> str:
    return translate("Passages", "Passages about others")


def choice_text(one: NamingPassage, choice: PassageChoice) -> str:
    """The words of a button."""
    if choice is PassageChoice.ALIAS:
        return translate("Passages", "Write “{alias}”").format(alias=one.alias)
    return {
        PassageChoice.SHOW: translate("Passages", "Show"),
        PassageChoice.MASK: translate("Passages", "Mask"),
        PassageChoice.LEAVE_OUT: translate("Passages", "Leave out"),
    }[choice]


def question(one: NamingPassage) -> str:
    """What is to be decided."""
    if one.kind is PassageKind.NAME:
        return translate("Passages", "Names {name}").format(name=one.name)
    if one.kind is PassageKind.FILE:
        return translate("Passages", "A file: may the person have it?")
    return translate("Passages", "A text about several people: is this sentence about the person who asks?")


def hint(one: NamingPassage) -> str:
    """What she should know about this sort of passage."""
    if one.kind is PassageKind.FILE:
        return translate("Passages", "The program masks nothing inside a file. Look through it before you decide.")
    if one.has_changed:
        return translate("Passages", "The text was changed after you decided. Look at it again.")
    if one.kind is PassageKind.SENTENCE:
        return translate("Passages", "Struck through is what the package would not show.")
    return ""


def state(one: NamingPassage, lang: Lang) -> str:
    """How it stands."""
    if one.chosen is None and one.is_optional:
        return translate("Passages", "An organisation’s name is shown unless you choose otherwise.")
    if one.chosen is None:
        proposed = choice_text(one, one.proposed)
        return translate("Passages", "Not decided yet. Proposed: {choice}.").format(choice=proposed)
    if one.chosen is PassageChoice.SHOW:
        return label(one.chosen, lang)
    return f"{label(one.chosen, lang)} · {label(one.because or one.reason, lang)}"


def same_text(one: NamingPassage, count: int) -> str:
    """The button that chooses for all of a sort at once."""
    if one.kind is PassageKind.NAME:
        return translate("Passages", "All %n passages of this name…", "", count)
    if one.kind is PassageKind.FILE:
        return translate("Passages", "All %n files like this…", "", count)
    return translate("Passages", "All %n sentences of this text…", "", count)


def progress(passages: Sequence[NamingPassage]) -> str:
    """How far she is."""
    waiting = sum(1 for one in passages if one.waits)
    if waiting:
        return translate("Passages", "%n passage(s) still to decide", "", waiting)
    return translate("Passages", "All passages are decided")
