"""The controller: who she is in law and how she is reached, what she does, and where else her data live."""

from dataclasses import dataclass
from enum import StrEnum

from heijastus_desk.domain.financial_year import CALENDAR_YEAR_END, FinancialYears, YearChange
from heijastus_desk.domain.languages import NO_TEXT, LocalisedText
from heijastus_desk.domain.notices.practice import Activity, DataPlace
from heijastus_desk.domain.values import Answer

__all__ = ["CALENDAR_YEAR_END", "CoController", "Controller", "DataProtectionOfficer", "JointArrangement", "LegalForm"]


class LegalForm(StrEnum):
    """What kind of enterprise the controller is."""

    SOLE_TRADER = "sole_trader"
    COMPANY = "company"
    PARTNERSHIP = "partnership"
    ASSOCIATION = "association"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataProtectionOfficer:
    """The officer's contact details (Art. 13(1)(b))."""

    name: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoController:
    """Another company that is controller together with her, by name or, failing that, as a described group."""

    name: LocalisedText
    business_id: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JointArrangement:
    """The essence of an Art. 26 arrangement."""

    parties: LocalisedText
    informs: LocalisedText = NO_TEXT
    answers: LocalisedText = NO_TEXT
    essence: LocalisedText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Controller:
    """The controller: for a sole trader the natural person beside the trade name (a toiminimi is no legal person)."""

    legal_form: LegalForm
    person_name: str = ""
    trade_name: str = ""
    short_name: str = ""
    business_id: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    print_address: bool = True
    phone: str = ""
    email: str = ""
    web: str = ""
    financial_year_end: str = CALENDAR_YEAR_END
    """Month and day, MM-DD."""
    year_changes: tuple[YearChange, ...] = ()
    """Former days on which her financial year ended, the oldest first."""
    dpo: Answer[DataProtectionOfficer] = Answer()
    dpo_reason: LocalisedText = NO_TEXT
    """Why none is needed, when `dpo` is answered "none"."""
    co_controllers: tuple[CoController, ...] = ()
    joint: Answer[JointArrangement] = Answer()
    activities: tuple[Activity, ...] = ()
    places: tuple[DataPlace, ...] = ()

    @property
    def financial_years(self) -> FinancialYears:
        """When her financial years ended and end."""
        return FinancialYears(self.financial_year_end, self.year_changes)
