"""Every section of the form of a register, in the order of the form."""

from heijastus_desk.ui.pages.notices.sections import asking, closing, keeping, look, sharing, what, who, why
from heijastus_desk.ui.record_form.specs import SectionSpec


def all_sections() -> tuple[SectionSpec, ...]:
    """The sections in the language of the window."""
    return (
        who.name(),
        who.contact(),
        who.groups(),
        why.purposes(),
        why.provision(),
        what.categories(),
        what.sources(),
        sharing.recipients(),
        sharing.disclosures(),
        sharing.transfers(),
        keeping.retention(),
        keeping.protection(),
        closing.automated(),
        closing.promises(),
        asking.requests(),
        closing.cookies(),
        closing.dates(),
        closing.extra(),
        look.layout(),
        look.impact(),
    )
