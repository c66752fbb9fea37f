"""The record of processing activities (Art. 30): its two forms, and what she does on behalf of others."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.contracts import DataSetRole


class RecordForm(StrEnum):
    """Which of the two records is meant."""

    CONTROLLER = "controller"
    """Art. 30(1): what she answers for herself"""
    PROCESSOR = "processor"
    """Art. 30(2): what she does on behalf of those who order"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessedFor:
    """Data processed on the written instruction of an orderer, by one contract (Art. 28(3)(a))."""

    controller: str
    business_id: str = ""
    reach: tuple[str, ...] = ()
    """address, e-mail, telephone of the controller as they are on file"""
    contract: str
    contract_uid: str = ""
    register: str = ""
    """uid of the register the contract belongs to: it says how the data are kept and where they go"""
    starts_on: date | None = None
    ends_on: date | None = None
    sets: tuple[DataSetRole, ...] = ()
