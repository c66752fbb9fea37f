"""What she does and where data lie fill registers, recipients and transfers; what she has answered herself stays."""

from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices import directory
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.notices.interview.answers import Answers, Known, PlaceAnswer, Proposed
from heijastus_desk.domain.notices.interview.coverage import CLIENT_WORK, covered, templates_for
from heijastus_desk.domain.notices.interview.filling import begun, propose
from heijastus_desk.domain.notices.law import ChannelKind, Mechanism
from heijastus_desk.domain.notices.practice import Activity, PlaceKind
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, HeldAt
from heijastus_desk.domain.values import Answer, AnswerState
from heijastus_desk.importing.register_templates import StarterRegister, starter, starters

TODAY = date(2026, 11, 22)
OWNER = Controller(
    legal_form=LegalForm.SOLE_TRADER,
    person_name="Aino Kuvitteellinen",
    trade_name="Kuvitelma Ohjaus",
    street="Keksitie 1",
    postcode="00990",
    city="Helsinki",
    email="aino@kuvitteellinen.example",
)
OFFERED = {one.key: (frozenset(one.activities), one.register) for one in starters()}
KEYS = {key: activities for key, (activities, _register) in OFFERED.items()}


def proposed(answers: Answers, known: Known | None = None) -> Proposed:
    numbers = count(1)
    return propose(answers, known or Known(controller=OWNER), OFFERED, TODAY, lambda: f"new{next(numbers)}")


def made(found: Proposed, key: str) -> Register:
    return dict(found.made)[key]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({Activity.COACHING}, ("coaching",)),
        ({Activity.WORK_SUPERVISION}, ("work_supervision",)),
        ({Activity.GROUP_SUPERVISION}, ("group_supervision",)),
        ({Activity.COACHING, Activity.WORK_SUPERVISION}, ("client_register",)),
        (CLIENT_WORK, ("client_register",)),
        ({Activity.MARKETING}, ("customer_and_marketing",)),
        (CLIENT_WORK | {Activity.MARKETING}, ("customer_and_marketing",)),
        ({Activity.NEWSLETTER, Activity.COACHING}, ("coaching", "newsletter")),
        ({Activity.BOOKKEEPING, Activity.WEBSITE_ENQUIRIES}, ("website_enquiries", "bookkeeping")),
        (set[Activity](), ()),
    ],
)
def test_activities_lead_to_the_fewest_registers(wanted: set[Activity], expected: tuple[str, ...]) -> None:
    assert templates_for(frozenset(wanted), KEYS) == expected


@pytest.mark.parametrize("one", starters(), ids=lambda one: one.key)
def test_a_register_made_from_a_template_speaks_for_what_the_template_covers(one: StarterRegister) -> None:
    assert covered(one.register) == frozenset(one.activities)


def test_what_a_register_speaks_for_already_is_not_made_again() -> None:
    known = Known(controller=OWNER, registers=(replace(starter("client_register").register, uid="r1"),))
    found = proposed(Answers(activities=(Activity.COACHING, Activity.GROUP_SUPERVISION, Activity.NEWSLETTER)), known)
    assert [key for key, _register in found.made] == ["newsletter"]
    assert found.controller.activities == (Activity.COACHING, Activity.GROUP_SUPERVISION, Activity.NEWSLETTER)


def test_a_register_she_does_not_want_is_left_out_and_can_come_back() -> None:
    found = proposed(Answers(activities=(Activity.NEWSLETTER, Activity.BOOKKEEPING), without=("newsletter",)))
    assert [key for key, _register in found.made] == ["bookkeeping"]
    assert found.left_out == ("newsletter",)


def test_a_new_register_knows_who_she_is() -> None:
    register = begun(starter("client_register").register, OWNER, TODAY)
    values = {one.kind: one.value for one in register.requests.channels}
    assert values[ChannelKind.EMAIL] == OWNER.email
    assert values[ChannelKind.POST] == "Keksitie 1, 00990 Helsinki"
    assert ChannelKind.PHONE not in values, "she has none"
    assert register.contact.state is AnswerState.NONE
    assert register.drawn_up == TODAY
    company = begun(starter("newsletter").register, replace(OWNER, legal_form=LegalForm.COMPANY), TODAY)
    assert company.contact.state is AnswerState.UNANSWERED


def test_a_hidden_home_address_is_not_printed_as_a_way_to_reach_her() -> None:
    register = begun(starter("client_register").register, replace(OWNER, print_address=False), TODAY)
    assert "Keksitie" not in str(register)


def test_one_provider_of_several_places_is_one_recipient() -> None:
    places = tuple(
        PlaceAnswer(kind=kind, directory="google_workspace")
        for kind in (PlaceKind.EMAIL, PlaceKind.CALENDAR, PlaceKind.CLOUD_FILES)
    )
    found = proposed(Answers(activities=(Activity.COACHING,), places=places))
    [recipient] = found.recipients
    assert recipient.directory == "google_workspace"
    assert recipient.mechanism_checked is None, "she has not looked yet"
    assert [use.recipient for use in made(found, "coaching").recipients.given or ()] == [recipient.uid]
    assert {place.recipient for place in found.controller.places} == {recipient.uid}


def test_the_notice_tells_what_a_provider_is_used_for_and_not_what_it_could_do() -> None:
    places = tuple(
        PlaceAnswer(kind=kind, directory="google_workspace") for kind in (PlaceKind.EMAIL, PlaceKind.CALENDAR)
    )
    found = proposed(Answers(activities=(Activity.COACHING, Activity.NEWSLETTER), places=places))
    [recipient] = found.recipients
    assert recipient.used_for == LocalisedText(fi="Sähköposti, kalenteri", sv="E-post, kalender", en="E-mail, calendar")
    [use] = made(found, "coaching").recipients.given or [None]
    assert use is not None
    assert not use.used_for, "as told of the recipient"
    [use] = made(found, "newsletter").recipients.given or [None]
    assert use is not None
    assert use.used_for == LocalisedText(fi="Sähköposti", sv="E-post", en="E-mail"), "no calendar there"


def test_a_provider_used_for_more_is_told_so_unless_she_has_worded_it_herself() -> None:
    email = PlaceAnswer(kind=PlaceKind.EMAIL, directory="google_workspace")
    first = proposed(Answers(activities=(Activity.COACHING,), places=(email,)))
    [uid] = [one.uid for one in first.recipients]
    known = Known(
        controller=first.controller,
        registers=(replace(made(first, "coaching"), uid="r1"),),
        recipients=first.recipients,
    )
    more = Answers(
        activities=(Activity.COACHING,),
        places=(
            PlaceAnswer(kind=PlaceKind.EMAIL, recipient=uid),
            PlaceAnswer(kind=PlaceKind.VIDEO_MEETINGS, recipient=uid),
        ),
    )
    assert [one.used_for.fi for one in proposed(more, known).retold] == ["Sähköposti, etätapaamiset"]
    worded = replace(first.recipients[0], used_for=LocalisedText(fi="Kaikki viestintä"))
    again = proposed(replace(more, activities=(Activity.NEWSLETTER,)), replace(known, recipients=(worded,)))
    assert again.retold == ()
    [use] = made(again, "newsletter").recipients.given or [None]
    assert use is not None
    assert not use.used_for


def test_a_provider_on_file_is_used_even_under_a_former_name() -> None:
    known = Known(
        controller=OWNER, recipients=(Recipient(uid="old", name="Luku Oy", former_names=("Tilitoimisto Vanha Oy",)),)
    )
    places = (PlaceAnswer(kind=PlaceKind.ACCOUNTANT, name="tilitoimisto vanha oy"),)
    found = proposed(Answers(activities=(Activity.BOOKKEEPING,), places=places), known)
    assert found.recipients == ()
    assert [use.recipient for use in made(found, "bookkeeping").recipients.given or ()] == ["old"]


def test_a_kind_of_provider_gets_the_name_she_types() -> None:
    places = (PlaceAnswer(kind=PlaceKind.ACCOUNTANT, directory="accounting_office", name="Tilitoimisto Luku Oy"),)
    found = proposed(Answers(activities=(Activity.BOOKKEEPING,), places=places))
    assert [one.name for one in found.recipients] == ["Tilitoimisto Luku Oy"]
    assert found.recipients[0].country == "FI"


def test_a_provider_abroad_makes_a_transfer_and_takes_the_promise_of_finland_back() -> None:
    abroad = next(one for one in directory.entries() if one.country == "US" and PlaceKind.NEWSLETTER in one.kinds)
    known = Known(
        controller=OWNER,
        registers=(replace(starter("newsletter").register, uid="r1", kept_in_finland=True),),
    )
    places = (PlaceAnswer(kind=PlaceKind.NEWSLETTER, directory=abroad.key),)
    found = proposed(Answers(activities=(Activity.NEWSLETTER,), places=places), known)
    [register] = found.changed
    [transfer] = list(register.transfers.given or ())
    assert transfer.recipient == found.recipients[0].uid
    assert transfer.copy_from
    assert not register.kept_in_finland


@pytest.mark.parametrize(
    ("place", "recipients", "transfers"),
    [
        (PlaceAnswer(kind=PlaceKind.EMAIL), AnswerState.UNANSWERED, AnswerState.UNANSWERED),
        (PlaceAnswer(kind=PlaceKind.EMAIL, name="Posti Kuvitelma"), AnswerState.GIVEN, AnswerState.UNANSWERED),
        (PlaceAnswer(kind=PlaceKind.EMAIL, in_use=False), AnswerState.NONE, AnswerState.NONE),
        (PlaceAnswer(kind=PlaceKind.PHONE), AnswerState.NONE, AnswerState.NONE),
    ],
    ids=["provider not said", "country not known", "not used", "her own"],
)
def test_nothing_is_answered_with_none_that_nobody_has_said(
    place: PlaceAnswer, recipients: AnswerState, transfers: AnswerState
) -> None:
    places = (place, PlaceAnswer(kind=PlaceKind.PHONE))
    register = made(proposed(Answers(activities=(Activity.COACHING,), places=places)), "coaching")
    assert (register.recipients.state, register.transfers.state) == (recipients, transfers)


def test_a_list_without_a_tick_is_no_answer() -> None:
    unticked = tuple(PlaceAnswer(kind=kind, in_use=False) for kind in PlaceKind)
    found = proposed(Answers(activities=(Activity.COACHING,), places=unticked))
    register = made(found, "coaching")
    assert found.controller.places == ()
    open_still = (register.recipients, register.transfers, register.protection_paper)
    assert {answer.state for answer in open_still} == {AnswerState.UNANSWERED}


def test_paper_is_protected_and_shown_at_the_categories_that_lie_on_it() -> None:
    places = (PlaceAnswer(kind=PlaceKind.PAPER),)
    register = made(proposed(Answers(activities=(Activity.COACHING,), places=places)), "coaching")
    held = {one.code: one.held for one in register.categories}
    assert HeldAt.PAPER in held[DataCategory.NOTES]
    assert HeldAt.PAPER not in held[DataCategory.CONTACT]
    assert register.protection_paper.state is AnswerState.GIVEN
    without = (PlaceAnswer(kind=PlaceKind.PAPER, in_use=False), PlaceAnswer(kind=PlaceKind.PHONE))
    register = made(proposed(Answers(activities=(Activity.COACHING,), places=without)), "coaching")
    assert register.protection_paper.state is AnswerState.NONE


def test_where_data_lie_elsewhere_is_told_at_the_category() -> None:
    places = (PlaceAnswer(kind=PlaceKind.INVOICING), PlaceAnswer(kind=PlaceKind.ACCOUNTANT))
    register = made(proposed(Answers(activities=(Activity.BOOKKEEPING,), places=places)), "bookkeeping")
    billing = next(one for one in register.categories if one.code is DataCategory.BILLING)
    assert billing.elsewhere == LocalisedText(
        fi="laskutusohjelmassa, tilitoimistossa",
        sv="i faktureringsprogrammet, på bokföringsbyrån",
        en="in the invoicing software, at the accounting office",
    )
    assert billing.held == (HeldAt.HERE, HeldAt.ELSEWHERE)


def test_a_place_concerns_only_registers_whose_data_lie_there() -> None:
    places = (PlaceAnswer(kind=PlaceKind.VIDEO_MEETINGS, directory="zoom"),)
    found = proposed(Answers(activities=(Activity.COACHING, Activity.NEWSLETTER), places=places))
    assert made(found, "coaching").recipients.given
    assert not made(found, "newsletter").recipients.given


def test_the_same_answers_again_change_nothing_and_bring_nothing_back() -> None:
    answers = Answers(
        activities=(Activity.COACHING,),
        places=(PlaceAnswer(kind=PlaceKind.EMAIL, directory="google_workspace"), PlaceAnswer(kind=PlaceKind.PAPER)),
    )
    first = proposed(answers)
    by_hand = replace(made(first, "coaching"), uid="r1", storage_places=())
    known = Known(controller=first.controller, registers=(by_hand,), recipients=first.recipients)
    again = replace(
        answers,
        places=tuple(
            PlaceAnswer(kind=place.kind, in_use=place.in_use, recipient=place.recipient)
            for place in first.controller.places
        ),
    )
    second = proposed(again, known)
    assert (second.made, second.changed, second.recipients) == ((), (), ())
    assert second.controller == first.controller


def test_what_she_has_answered_herself_stays() -> None:
    own = replace(
        starter("coaching").register,
        uid="r1",
        protection_paper=Answer.of((LocalisedText(fi="Kassakaapissa"),)),
    )
    known = Known(controller=OWNER, registers=(own,))
    found = proposed(Answers(activities=(Activity.COACHING,), places=(PlaceAnswer(kind=PlaceKind.PAPER),)), known)
    assert found.changed[0].protection_paper == own.protection_paper


def test_a_dead_or_live_ground_of_a_provider_makes_a_transfer_wherever_it_is() -> None:
    inside = Recipient(uid="a", name="Kotimainen Oy", country="FI")
    remote = Recipient(uid="b", name="Etätuki Oy", country="FI", mechanism=Mechanism.SCC)
    known = Known(controller=OWNER, recipients=(inside, remote))
    places = (
        PlaceAnswer(kind=PlaceKind.EMAIL, recipient="a"),
        PlaceAnswer(kind=PlaceKind.CALENDAR, recipient="b"),
    )
    register = made(proposed(Answers(activities=(Activity.COACHING,), places=places), known), "coaching")
    assert [one.recipient for one in register.transfers.given or ()] == ["b"]
