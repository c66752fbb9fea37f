"""Recipients by name, and the country where the text, the dated directory or the form of the company tells it."""

import re

from heijastus_desk.domain.notices.old import OldController, OldRecipient, OldSection


def recipients_of(sections: tuple[OldSection, ...], controller: OldController) -> tuple[OldRecipient, ...]:
    return ()
