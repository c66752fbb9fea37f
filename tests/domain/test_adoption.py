"""An old notice becomes a register: what is understood goes to its field, every other word comes in as it stands."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest

from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.adoption import reading
from heijastus_desk.domain.notices.adoption.pieces import words_of
from heijastus_desk.domain.notices.adoption.reading import suggest
from heijastus_desk.domain.notices.adoption.signs import is_label
from heijastus_desk.domain.notices.adoption.suggestion import Adopted, OnFile, Suggestion, Target
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.notices.items import NoticeItem as Item
from heijastus_desk.domain.notices.law import ChannelKind, LegalBasis, Right, SourceKind
from heijastus_desk.domain.notices.old import OldController, OldNotice
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, GroupKind, RecordClass
from heijastus_desk.domain.retention.terms import Event, Scope
from heijastus_desk.domain.values import AnswerState
from tests.domain.adopting import adopted, one_section
from tests.domain.old_notice_samples import CAT, GROUND, OLD, PURPOSE, SWEDISH, TEN_YEARS, VOUCHERS

LABELS = {"y", "fo", "tunnus"}
"""Of Y-tunnus and FO-nummer, which stand before a number that has a field."""
KNOWN = Controller(
    legal_form=LegalForm.SOLE_TRADER,
    person_name="Aino Keksitty",
    trade_name="Ainon Peilikuva",
    street="Toinenkatu 1",
    postcode="00100",
    city="Helsinki",
)


def strings(value: object) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from strings(getattr(value, one.name))


def lost(old: OldNotice, suggestions: tuple[Suggestion, ...], made: Adopted) -> list[str]:
    """Words of the sections that are in nothing that was made, nor said by an answer that needs no words of hers."""
    kept = {word for text in strings(made) for word in words_of(text)}
    kept |= {word for one in suggestions if not one.text for word in words_of(one.source)}
    gone = [word for one in old.sections for word in words_of(one.text) if word not in kept]
    return [word for word in gone if not is_label(word) and not word.isdigit() and word not in LABELS]


def test_no_word_of_the_sample_is_lost() -> None:
    suggestions = suggest(OLD)

    # Of an enumeration of names only the words that announce it are not carried over, of the protection its headings.
    announced = {
        "kaytamme",
        "seuraavia",
        "a",
        "b",
        "atk",
        "lla",
        "kasiteltavat",
        "y",
        "tunnus",
        "manuaalinen",
        "aineisto",
    }
    assert set(lost(OLD, suggestions, adopted(OLD, suggestions))) <= announced


def test_a_reader_that_drops_words_is_noticed_and_made_good(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading.readers, "reader_for", lambda _item: lambda _desk: iter(()))
    assert not set(lost(OLD, suggest(OLD), adopted(OLD, suggest(OLD))))

    monkeypatch.setattr(reading, "_untold", lambda _old, _found: ())
    assert "kissa" in lost(OLD, suggest(OLD), adopted(OLD, suggest(OLD)))


def test_who_and_since_when() -> None:
    made = adopted(OLD)

    assert (made.controller.trade_name, made.controller.person_name) == ("Työnohjaus Peilikuva", "Maija Keksitty")
    assert (made.controller.short_name, made.controller.business_id) == ("Peilikuva", "1234567-1")
    assert (made.controller.street, made.controller.postcode, made.controller.city) == (
        "Keksitynkatu 7",
        "00990",
        "Helsinki",
    )
    assert made.controller.dpo.state is AnswerState.NONE
    assert "tietosuojavastaavaa" in made.controller.dpo_reason.fi
    contact = made.register.contact.given
    assert contact is not None
    assert (contact.name, contact.title.fi, contact.email) == ("Maija Keksitty", "Yrittäjä", "maija@peilikuva.example")
    assert made.register.name == LocalisedText("Asiakasrekisteri")
    assert (made.register.drawn_up, made.register.updated) == (None, date(2023, 7, 25))


def test_what_is_said_of_the_data() -> None:
    register = adopted(OLD).register

    assert [one.kind for one in register.groups] == [GroupKind.ORDERERS, GroupKind.SUPERVISEES]
    assert [one.text.fi for one in register.purposes] == [PURPOSE]
    assert register.basis_statement.fi == GROUND
    assert [one.code for one in register.categories] == [
        DataCategory.IDENTITY,
        DataCategory.CONTACT,
        DataCategory.BILLING,
        DataCategory.CONTRACT,
    ]
    assert "Rakkain väri" in [one.fi for one in register.category_notes]
    assert [one.kind for one in register.sources.given or ()] == [SourceKind.PERSON, SourceKind.PUBLIC]
    assert [one.public for one in register.sources.given or ()] == [False, True]


def test_no_basis_is_claimed_for_her() -> None:
    offered = [one for one in suggest(OLD) if one.target is Target.BASIS]

    assert [(one.code, one.taken) for one in offered] == [(LegalBasis.CONSENT.value, False)]
    assert adopted(OLD).register.purposes[0].bases == ()
    confirmed = tuple(replace(one, taken=True) if one in offered else one for one in suggest(OLD))
    assert [one.kind for one in adopted(OLD, confirmed).register.purposes[0].bases] == [LegalBasis.CONSENT]


def test_who_gets_the_data() -> None:
    made = adopted(OLD)

    assert [(one.name, one.country) for one in made.recipients] == [
        ("Aalto Palvelu Oy", "FI"),
        ("Kuvitelma Inc.", "US"),
        ("Tuntematon Pilvi", ""),
        ("Keksi AB", "SE"),
    ]
    uses = made.register.recipients.given or ()
    assert [one.recipient for one in uses] == [one.uid for one in made.recipients]
    assert [one.used_for.fi for one in uses] == ["", "", "", "postitus"]
    assert made.register.disclosures.state is AnswerState.NONE
    assert made.register.transfers.state is AnswerState.NONE
    assert made.register.kept_in_finland


def test_how_long_and_how_safe() -> None:
    register = adopted(OLD).register

    assert [(r.event, r.scope, r.period, r.record_classes) for r in register.retention] == [
        (Event.LAST_CONTACT, Scope.ORGANISATION, "P10Y", ()),
        (Event.FINANCIAL_YEAR_END, Scope.PERSON, "P10Y", (RecordClass.VOUCHER,)),
    ]
    assert register.retention[0].criterion.fi == TEN_YEARS
    assert [one.fi for one in register.retention_notes] == ["Sen jälkeen paperit silputaan huolella."]
    assert register.protection_paper.given == (LocalisedText("Muistiinpanot ovat lukitussa kaapissa."),)
    assert register.protection_electronic.given == (LocalisedText("Tiedot on suojattu salasanoin."),)
    assert register.automated_decisions.state is register.profiling.state is AnswerState.NONE


def test_rights_requests_and_cookies() -> None:
    register = adopted(OLD).register
    processes = {one.right: one for one in register.requests.processes}

    assert set(processes) == {Right.ACCESS, Right.RECTIFICATION, Right.ERASURE}
    assert processes[Right.ACCESS].signed
    assert VOUCHERS in processes[Right.ERASURE].text.fi
    assert [(c.kind, c.value, c.registered_address_only) for c in register.requests.channels] == [
        (ChannelKind.EMAIL, "maija@peilikuva.example", True)
    ]
    assert [one.fi for one in register.promises] == ["Emme koskaan seuraa sinua."]
    cookies = register.cookies.given
    assert cookies is not None
    assert cookies.site == "www.peilikuva.example"


def test_what_is_not_understood_comes_in_as_it_is() -> None:
    extra = {one.heading.fi: one.text.fi for one in adopted(OLD).register.extra}

    assert extra["Kissat"] == CAT
    assert extra["Rekisterinpitäjä"] == "Toimii yhdessä Kaiku Oy:n kanssa."
    assert extra["Muut tiedot"] == "Jaa somessa:"


def test_what_she_leaves_out_is_in_no_field() -> None:
    confirmed = tuple(replace(one, taken=one.text != CAT) for one in suggest(OLD))

    assert CAT not in set(strings(adopted(OLD, confirmed)))


def test_her_corrections_hold() -> None:
    confirmed = tuple(
        replace(one, text="Kissojen hoito", target=Target.PURPOSE) if one.text == CAT else one for one in suggest(OLD)
    )

    assert adopted(OLD, confirmed).register.purposes[-1].text.fi == "Kissojen hoito"


def test_what_is_on_file_of_the_business_stays() -> None:
    on_file = OnFile(controller=KNOWN)
    suggestions = {one.target: one for one in suggest(OLD, on_file)}
    made = adopted(OLD, on_file=on_file)

    assert suggestions[Target.CONTROLLER_NAME].on_file == "Ainon Peilikuva"
    assert not suggestions[Target.CONTROLLER_NAME].taken
    assert Target.PERSON_NAME not in suggestions
    assert suggestions[Target.REGISTER_ADDRESS].on_file == "Toinenkatu 1, 00100 Helsinki"
    assert (made.controller.trade_name, made.controller.street) == ("Ainon Peilikuva", "Toinenkatu 1")
    assert made.controller.business_id == "1234567-1"
    assert made.register.address == "Keksitynkatu 7, 00990 Helsinki"


@pytest.mark.parametrize(
    "other", [replace(KNOWN, business_id="7654321-4"), replace(KNOWN, trade_name="Toinen Yritys Oy")]
)
def test_another_business_fills_in_nothing_of_hers(other: Controller) -> None:
    on_file = OnFile(controller=other)
    made = adopted(OLD, on_file=on_file)

    assert made.controller == other
    assert any("tietosuojavastaavaa" in one.text.fi for one in made.register.extra)
    assert made.register.address == ""
    waiting = [one for one in suggest(OLD, on_file) if one.target in {Target.PHONE, Target.CONTROLLER_NAME}]
    assert [(one.taken, one.on_file) for one in waiting] == [(False, other.trade_name)] * 2


def test_a_recipient_on_file_is_used_again_also_by_a_former_name() -> None:
    there = Recipient(uid="u1", name="Aalto Palvelut Oy", former_names=("Aalto Palvelu Oy",), country="SE")
    on_file = OnFile(recipients=(there,))
    made = adopted(OLD, on_file=on_file)

    assert "Aalto Palvelu Oy" not in [one.name for one in made.recipients]
    uses = made.register.recipients.given
    assert uses is not None
    assert uses[0].recipient == "u1"
    assert [one.on_file for one in suggest(OLD, on_file) if one.text == "Aalto Palvelu Oy"] == ["SE"]


def test_a_wrong_business_id_stays_in_the_text() -> None:
    old = replace(one_section("Keksitty\nY-tunnus 1234567-9", Item.CONTROLLER), controller=OldController(
        name="Keksitty", business_id="1234567-9"
    ))  # fmt: skip
    made = adopted(old)

    assert made.controller.business_id == ""
    assert [one.text.fi for one in made.register.extra] == ["Y-tunnus 1234567-9"]


def test_texts_are_in_the_notices_language() -> None:
    register = adopted(SWEDISH).register

    assert register.name == LocalisedText(fi="Kundregister", sv="Kundregister")
    assert register.purposes[0].text == LocalisedText(sv="Uppgifterna används för att sköta kundrelationen.")
    assert register.transfers.state is AnswerState.NONE
    assert [one.right for one in register.requests.processes] == [Right.ACCESS]
    assert adopted(SWEDISH).controller.legal_form is LegalForm.COMPANY
    assert not any(text.has(Lang.EN) for text in (register.purposes[0].text, register.name))


def test_her_own_headings_only_when_she_wants_them() -> None:
    assert adopted(OLD).register.layout.sections == ()
    confirmed = tuple(replace(one, taken=True) if one.target is Target.LAYOUT else one for one in suggest(OLD))
    layout = adopted(OLD, confirmed).register.layout

    named = [item for one in layout.sections for item in one.items]
    assert len(named) == len(set(named))
    assert layout.sections[0].heading.fi == "Rekisterinpitäjä"
    # Two sections share the rights: neither heading stands over both.
    assert next(one.heading for one in layout.sections if Item.RIGHTS in one.items) == LocalisedText()


def test_keys_name_one_suggestion_each() -> None:
    keys = [one.key for one in suggest(OLD)]
    assert len(keys) == len(set(keys))
