"""Today's lines for recipients: a ground that does not hold, terms to answer, a day to look again."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.recipient_checks import Concern, Watched
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def recipient_lines(watched: Sequence[Watched], lang: Lang) -> Iterable[Line]:
    """At most one line for each kind: named where it is one recipient, counted where there are several."""
    wrong = [one for one in watched if one.has_error]
    if wrong:
        title = _title(
            wrong,
            translate("Today", "{name}: data go abroad on a ground that does not hold"),
            translate("Today", "%n recipient(s) get data abroad on a ground that does not hold", "", len(wrong)),
        )
        yield Line(Topic.RECIPIENT, "recipients", wrong[0].uid, title, label(wrong[0].concerns[0], lang))
    asked = [one for one in watched if Concern.TERMS_OPEN in one.concerns]
    if asked:
        title = _title(
            asked,
            translate("Today", "{name} waits for your answer to its terms"),
            translate("Today", "%n recipient(s) wait for your answer to their terms", "", len(asked)),
        )
        text = translate("Today", "Decide on your role. The role letter says why you answer for your own data.")
        yield Line(Topic.RECIPIENT, "recipients", asked[0].uid, title, text, 1)
    again = [one for one in watched if Concern.REVIEW_DUE in one.concerns]
    if again:
        title = _title(
            again,
            translate("Today", "Look at {name} again"),
            translate("Today", "%n recipient(s) to look at again", "", len(again)),
        )
        days = [one.review_on for one in again if one.review_on]
        text = translate("Today", "You set the day {date}: agreement, country, ground for a transfer.")
        yield Line(
            Topic.RECIPIENT, "recipients", again[0].uid, title, text.format(date=format_date(min(days), lang)), 2
        )


def _title(found: Sequence[Watched], one: str, several: str) -> str:
    return one.format(name=found[0].name) if len(found) == 1 else several
