"""The review of any notice's text: the checks C01-C38 (law 2.8), each with the words it rests on."""

from datetime import date

from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.review.findings import Finding, in_order
from heijastus_desk.domain.review.text.contents import content_checks
from heijastus_desk.domain.review.text.duties import duty_checks
from heijastus_desk.domain.review.text.form import form_checks
from heijastus_desk.domain.review.text.identity import identity_checks
from heijastus_desk.domain.review.text.periods import period_checks
from heijastus_desk.domain.review.text.purposes import purpose_checks
from heijastus_desk.domain.review.text.reading import read
from heijastus_desk.domain.review.text.receivers import receiver_checks
from heijastus_desk.domain.review.text.rights import rights_checks
from heijastus_desk.domain.review.text.web_and_safety import web_and_safety_checks

_CHECKS = (
    identity_checks,
    purpose_checks,
    content_checks,
    receiver_checks,
    period_checks,
    rights_checks,
    duty_checks,
    web_and_safety_checks,
    form_checks,
)


def review_text(notice: OldNotice, today: date) -> tuple[Finding, ...]:
    """What the text tells, tells only partly, tells wrongly or leaves out; also what is in order or does not apply.

    Careful rather than clever: it knows words, not meanings. `quote` is the sentence or heading a finding rests on.
    """
    reading = read(notice, today)
    return in_order(tuple(finding for checks in _CHECKS for finding in checks(reading)))
