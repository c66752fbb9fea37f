"""The starter directory: whole, found by any name people use, never by a name that only looks alike."""

from datetime import date

import pytest

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices import directory
from heijastus_desk.domain.notices.directory import country_of, entries, entry, find, full_name, of_kind, recipient_from
from heijastus_desk.domain.notices.law import Mechanism, RecipientRole
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.notices.recipient_checks import ERRORS, Concern, concerns, ground_fault

DEAD = {Mechanism.PRIVACY_SHIELD, Mechanism.OLD_SCC}
ALONE = {PlaceKind.PAPER}
"""No service: it lies with her."""


def test_it_holds_what_a_coach_uses() -> None:
    assert len(entries()) >= 60
    assert len({one.key for one in entries()}) == len(table("directory", "services.toml")["services"])
    for kind in set(PlaceKind) - ALONE:
        assert of_kind(kind), kind


@pytest.mark.parametrize("one", entries(), ids=lambda one: one.key)
def test_every_entry_is_whole(one: directory.Entry) -> None:
    named = table("law", "countries.toml")["names"]
    assert all(one.name.has(lang) for lang in Lang)
    assert not one.note.missing()
    assert not one.used_for.missing()
    assert one.country in named
    assert bool(one.owner) == bool(one.owner_country)
    assert {country for _name, country in one.companies} | ({one.owner_country} - {""}) <= set(named)
    assert one.mechanism not in DEAD
    assert date(2026, 1, 1) <= one.checked <= date(2026, 12, 31)
    assert find(one.name.fi) == one
    assert one.is_kind or full_name(one).startswith(one.company)


@pytest.mark.parametrize("one", entries(), ids=lambda one: one.key)
def test_a_recipient_made_from_it_stands_on_no_false_ground(one: directory.Entry) -> None:
    made = recipient_from(one)
    found = set(concerns(made, date(2026, 11, 22)))
    if one.mechanism is None:
        # Where no ground is known none is invented: she is told.
        assert made.country != "US" or Concern.NO_GROUND in found
    else:
        assert not found & ERRORS
    assert made.mechanism_checked is None
    assert made.agreement_signed is None
    assert made.directory == one.key


def test_a_service_whose_owner_is_abroad_names_a_ground() -> None:
    """A firm in Ireland does not keep data in the EU when an American owner can reach them."""
    for one in entries():
        if one.owner_country == "US" and one.mechanism is not None:
            assert one.mechanism is not Mechanism.EEA_ONLY, one.key
            assert ground_fault(one.mechanism, one.country) is None, one.key


@pytest.mark.parametrize(
    ("name", "key", "country"),
    [
        ("Zoom", "zoom", "US"),
        ("Zoom Video Communications, Inc.", "zoom", "US"),
        ("zoomin", "zoom", "US"),
        ("Facebook", "meta", "US"),
        ("Facebook Inc.", "meta", "US"),
        ("Facebook Ireland Limited", "meta", "IE"),
        ("Meta Platforms, Inc.", "meta", "US"),
        ("Google", "google_workspace", "US"),
        ("Googlen", "google_workspace", "US"),
        ("Google Analytics", "google_analytics", "US"),
        ("G Suite", "google_workspace", "US"),
        ("Microsoft Corporation", "microsoft_365", "US"),
        ("Microsoft Ireland Operations Limited", "microsoft_365", "IE"),
        ("Twitter Inc.", "x", "US"),
        ("Sendinblue", "brevo", "FR"),
        ("Mailchimpiä", "mailchimp", "US"),
        ("The Rocket Science Group LLC", "mailchimp", "US"),
        ("Liidio Oy/Leadfeeder", "dealfront", "FI"),
        ("Liidio Oy (Leadfeeder)", "dealfront", "FI"),
        ("SHL Finland", "shl", "FI"),
        ("Administer Oy", "administer", "FI"),
        ("Extended DiSC Oy", "extended_disc", "FI"),
        ("MLP Modular Learning Processes Oy", "mlp", "FI"),
        ("Koodiviidakko Oy", "liana", "FI"),
        ("bokföringsbyrå", "accounting_office", "FI"),
    ],
)
def test_a_service_is_found_by_any_of_its_names(name: str, key: str, country: str) -> None:
    found = find(name)
    assert found is not None
    assert (found.key, country_of(name)) == (key, country)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Oy",
        "Oy Ab",
        "Signal Partners Oy",
        "Elisa Kuvitteellinen",
        "Zoomaus Oy",
        "Metalli Oy",
        "Kitti",
        "Xenon",
        "Ltd",
    ],
)
def test_a_name_that_only_looks_alike_is_not_found(name: str) -> None:
    assert find(name) is None
    assert country_of(name) == ""


def test_the_firm_stands_before_its_service() -> None:
    found = [entry(key) for key in ("zoom", "dna", "meta")]
    zoom, dna, meta = (one for one in found if one is not None)
    assert full_name(zoom) == "Zoom Communications, Inc. (Zoom)"
    assert full_name(dna) == "DNA Oyj"
    assert recipient_from(zoom, "u").former_names == ("Zoom Video Communications, Inc.",)
    assert recipient_from(meta).role is RecipientRole.JOINT


def test_she_is_told_to_verify() -> None:
    assert not directory.caution().missing()
    assert directory.caution().fi
