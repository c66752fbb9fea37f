"""The default rules: one for each class, each with its reason in three languages."""

import pytest

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.defaults import default_rules, defaults_for
from heijastus_desk.domain.retention.terms import Event
from heijastus_desk.domain.values import Period


@pytest.mark.parametrize(
    ("record_class", "event", "period", "year_end"),
    [
        ("notes", Event.CONTRACT_END, "P6M", False),
        ("participation", Event.CONTRACT_END, "P12M", False),
        ("client_card", Event.CONTRACT_END, "P12M", False),
        ("client_card", Event.CONTRACT_END, "P3Y", True),
        ("contract", Event.CONTRACT_END, "P3Y", True),
        ("session_dates", Event.CONTRACT_END, "P3Y", True),
        ("assessment", Event.EVENT_DATE, "P6M", False),
        ("recording", Event.COLLECTED, "P30D", False),
        ("event_data", Event.EVENT_DATE, "P14D", False),
        ("enquiry", Event.LAST_CONTACT, "P12M", False),
        ("prospect", Event.LAST_REACTION, "P24M", False),
        ("delivery_proof", Event.DATA_ERASED, "P3Y", False),
        ("request_file", Event.CASE_CLOSED, "P3Y", False),
        ("audit_log", Event.COLLECTED, "P2Y", False),
        ("breach", Event.CASE_CLOSED, "P5Y", False),
        ("voucher", Event.FINANCIAL_YEAR_END, "P6Y", True),
        ("ledger", Event.FINANCIAL_YEAR_END, "P10Y", False),
    ],
)
def test_defaults(record_class: str, event: Event, period: str, *, year_end: bool) -> None:
    found = [(r.event, r.period, r.year_end) for r in defaults_for(RecordClass(record_class))]
    assert (event, period, year_end) in found


@pytest.mark.parametrize("record_class", sorted(set(RecordClass) - {RecordClass.PAPER_RECORD}))
def test_every_class_has_a_default(record_class: RecordClass) -> None:
    assert defaults_for(record_class)


def test_every_default_has_its_reason_and_a_period() -> None:
    rules = default_rules()
    assert len({r.uid for r in rules}) == len(rules)
    for default in rules:
        assert default.reason
        assert not default.reason.missing(), default.uid
        assert str(Period.parse(default.period)) in {default.period, "P0D"}


def test_no_default_keeps_anything_of_a_client_for_ten_years() -> None:
    assert [r.uid for r in default_rules() if Period.parse(r.period).years >= 10] == ["law-ledger"]
