"""Two notices of one controller that tell different things of her, and what contradicts nothing."""

from dataclasses import replace

from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import ContactPerson, Register
from heijastus_desk.domain.notices.old import OldContact, OldController, OldNotice, OldRecipient
from heijastus_desk.domain.review.across import Told, contradictions, told_by_old, told_by_register
from heijastus_desk.domain.values import Answer
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.wording import review as wording
from tests.domain.reviewed import MAIL, OWNER, TWINS, facts, sound, told

ELSEWHERE = "Toinenkatu 5\n00999 Keksilä"


def other(**changes: object) -> Register:
    return replace(sound(), uid="toinen", short_name="toinen", name=LocalisedText(fi="Toinen rekisteri"), **changes)


def test_another_address_is_told_where_it_departs_from_the_business() -> None:
    departing = other(address=ELSEWHERE)
    assert told(facts(sound(), others=(departing,))) == set()
    assert told(facts(departing, others=(sound(),))) == {("C02", "CONTR", "differs")}


def test_two_departing_addresses_contradict_each_other() -> None:
    first, second = other(address="Ensikatu 1\n00999 Keksilä"), replace(other(address=ELSEWHERE), uid="kolmas")
    assert ("C02", "CONTR", "differs") in told(facts(first, others=(second,)))


def test_another_contact_person_is_a_recommendation_to_look_at() -> None:
    person = Answer.of(ContactPerson(name="Veikko Olematon", email="veikko@kuvitteellinen.example"))
    found = contradictions(_told(sound()), [_told(other(contact=person)), _told(other(contact=person))])
    [one] = found
    assert (one.check.value, one.quote, one.params["theirs"]) == ("C04", "Aino Keksitty", "Veikko Olematon")
    assert one.is_recommendation
    assert one.params["other"] == "Toinen rekisteri; Toinen rekisteri"


def test_less_is_no_contradiction() -> None:
    whole = Told(name="a", address="Esimerkkikatu 1\n00100 Helsinki", contact="Aino Keksitty")
    assert contradictions(whole, [Told(name="b", address="esimerkkikatu 1", contact="")]) == ()


def test_the_twins_of_one_company_contradict_each_other() -> None:
    files = [read_register_file(TWINS / f"kehityspaja_{name}.toml") for name in ("customers", "marketing")]
    [customers], [marketing] = (file.registers for file in files)
    reviewed = facts(marketing, files[0].controller, recipients=files[1].recipients, others=(customers,))
    assert {("C02", "CONTR", "differs"), ("C04", "CONTR", "differs")} <= told(reviewed)


def test_an_old_notice_against_the_registers() -> None:
    old = OldNotice(
        title="Tietosuojaseloste",
        controller=OldController(business_id="9000005-4", address="Vanhatie 3, 00999 Keksilä"),
        contact=OldContact(name="Aino Keksitty"),
        recipients=(OldRecipient(name="keksitty sähköposti oy", country="SE"),),
    )
    found = contradictions(told_by_old(old), [_told(sound())])
    assert {(one.check.value, one.reason) for one in found} == {
        ("C02", "differs"),
        ("C03", "differs"),
        ("C13", "countries_differ"),
    }
    for one in found:
        for lang in Lang:
            assert "Asiakasrekisteri" in wording.why(one, lang)
            assert wording.remedy(one, lang)


def _told(register: Register) -> Told:
    return told_by_register(register, OWNER, (MAIL,), Lang.FI)
