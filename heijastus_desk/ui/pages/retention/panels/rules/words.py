"""Rules and what they would change, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.retention.decision import Decision
from heijastus_desk.domain.retention.grounds import of_terms
from heijastus_desk.domain.retention.rule_changes import RuleDifference
from heijastus_desk.domain.retention.terms import Action, PermittedUse, RetentionRule
from heijastus_desk.domain.retention.what_if import NEVER, Shift, WhatIf, WhatIfLine, changed_uses
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_list import CardRow
from heijastus_desk.wording.sentences import error_sentence, format_date, label, sentence

translate = QCoreApplication.translate

_TONES = {
    Shift.DUE_NOW: Tone.DUE,
    Shift.EARLIER: Tone.SOON,
    Shift.LATER: Tone.HELD,
    Shift.UNDATED: Tone.SOON,
    Shift.DATED: Tone.FINE,
    Shift.USE: Tone.NEUTRAL,
    Shift.HELD: Tone.HELD,
}
_SAME_END = frozenset({Shift.USE, Shift.HELD})


def rule_line(rule: RetentionRule, lang: Lang) -> str:
    """The whole rule in plain sentences: of which records, how long, from what, why, and what differs from usual."""
    said = terms_line(rule, lang)
    return f"{_classes(rule, lang)}: {said[:1].lower()}{said[1:]}"


def terms_line(rule: RetentionRule, lang: Lang) -> str:
    """The same without the records it is about."""
    return " ".join((sentence(of_terms(rule), lang), *_exactly(rule, lang)))


def _classes(rule: RetentionRule, lang: Lang) -> str:
    return ", ".join(label(c, lang) for c in rule.record_classes) or translate("Retention", "Everything else")


def _exactly(rule: RetentionRule, lang: Lang) -> list[str]:
    told: list[str] = []
    if rule.permitted_use is not PermittedUse.SERVICE:
        told.append(translate("Retention", "Use: {use}.").format(use=label(rule.permitted_use, lang).lower()))
    if rule.action is not Action.ERASE:
        told.append(translate("Retention", "At the end: {action}.").format(action=label(rule.action, lang).lower()))
    if rule.exemptions:
        named = "; ".join(label(exemption, lang).lower() for exemption in rule.exemptions)
        told.append(translate("Retention", "Kept longer when: {cases}.").format(cases=named))
    if rule.on_request:
        told.append(translate("Retention", "The person may ask for erasure earlier."))
    return told


def difference_lines(difference: RuleDifference, lang: Lang) -> tuple[str, ...]:
    """A changed rule as it was and as it became; a new or a removed one in one line."""
    before, after = difference.before, difference.after
    if before is None and after is not None:
        return (translate("Retention", "New: {rule}").format(rule=rule_line(after, lang)),)
    if before is not None and after is None:
        return (translate("Retention", "Taken away: {rule}").format(rule=rule_line(before, lang)),)
    assert before is not None
    assert after is not None
    return (
        translate("Retention", "Was: {rule}").format(rule=rule_line(before, lang)),
        translate("Retention", "Became: {rule}").format(rule=rule_line(after, lang)),
    )


def in_short(found: WhatIf) -> str:
    """How many items were looked at, and how many would stand otherwise."""
    moved = sum(found.counts.values())
    if not moved:
        return translate("Retention", "Nothing would change: %n item(s) stand as before.", "", found.looked_at)
    told = translate("Retention", "Nothing has been saved yet. Of %n item(s)", "", found.looked_at)
    return f"{told} " + translate("Retention", "%n would stand otherwise:", "", moved)


def by_class(found: WhatIf, lang: Lang) -> tuple[tuple[Shift, str], ...]:
    """For each way to move, the classes that do with their counts."""
    lines: list[tuple[Shift, str]] = []
    for shift in Shift:
        counted = [(c, n) for (one, c), n in found.classes.items() if one is shift]
        if counted:
            named = ", ".join(f"{label(c, lang)} {n}" for c, n in sorted(counted, key=lambda pair: -pair[1]))
            lines.append((shift, f"{label(shift, lang)}: {named}"))
    return tuple(lines)


def tone(shift: Shift) -> Tone:
    return _TONES[shift]


def heading_row(shift: Shift, count: int, lang: Lang) -> CardRow:
    return CardRow(f"heading:{shift}", f"{label(shift, lang)} ({count})", heading=True)


def line_row(key: str, line: WhatIfLine, on: date, lang: Lang) -> CardRow:
    """A line as a row: about whom and what, from which day to which, and why, before and after."""
    name = line.subject_name or translate("Retention", "Nobody in particular")
    what = label(line.record_class, lang)
    counted = f"{what} ({line.count})" if line.count > 1 else what
    moves = _use_moves(line, on, lang) if line.shift in _SAME_END else _moves(line, lang)
    old, new = _told_once(line.old.reason, line.new.reason)
    now = translate("Retention", "Now: {why}").format(why=sentence(old, lang))
    then = translate("Retention", "Then: {why}").format(why=sentence(new, lang))
    why = sentence(new, lang) if old == new else f"{now}\n{then}"
    return CardRow(key, f"{name} · {counted}", why, moves, tone(line.shift))


def _moves(line: WhatIfLine, lang: Lang) -> str:
    return f"{_end(line.old, lang)} → {_end(line.new, lang)}"


def _use_moves(line: WhatIfLine, on: date, lang: Lang) -> str:
    """The first use that would end on another day, and both days."""
    use, (before, after) = next(iter(changed_uses(line.old, line.new, on).items()))
    return f"{label(use, lang)}: {_use_end(before, lang)} → {_use_end(after, lang)}"


def _use_end(end: date | None, lang: Lang) -> str:
    if end is None:
        return translate("Retention", "no end")
    return format_date(end, lang) if end != NEVER else "–"


def _told_once(old: Reason, new: Reason) -> tuple[Reason, Reason]:
    """Both without the register and the reason written for the rule where they are the same in both."""
    same = {name for name in ("register", "why") if old.params.get(name) == new.params.get(name)}
    shorter = [Reason(one.code, {n: v for n, v in one.params.items() if n not in same}) for one in (old, new)]
    return shorter[0], shorter[1]


def _end(decision: Decision, lang: Lang) -> str:
    if decision.erasable_from is None:
        return label(decision.state, lang)
    return format_date(decision.erasable_from, lang)


def refused(error: HeijastusError, lang: Lang) -> str:
    """Why what she wrote is not taken, as it is said beside the field."""
    return error_sentence(error, lang, at_field=True)
