"""Others' rights in the package of a case: found in every form, decided one by one, gone from what is handed over."""

import json
from dataclasses import replace

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.rights.passages import MASKED, NamingPassage, PassageKind
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.steps import StepState
from heijastus_desk.domain.rights.values import CaseOutcome, MaskReason, PassageChoice, RequesterKind, StepCode
from heijastus_desk.privacy.reviewed_data import Reviewed
from tests.storage.vaults import TODAY

SHOW, MASK, ALIAS, OUT = PassageChoice.SHOW, PassageChoice.MASK, PassageChoice.ALIAS, PassageChoice.LEAVE_OUT


def person(app: Application, given: str, family: str) -> str:
    return app.clients.save_person(PersonCard(given_name=given, family_name=family)).uid


def note(app: Application, body: str, *owners: str, mentioned: tuple[str, ...] = ()) -> str:
    return app.notes.save(NoteEntry(written_on=TODAY, body=body, owners=owners, mentioned=mentioned)).uid


def case_of(app: Application, who: str) -> str:
    return app.requests.open(NewRequest(person=who, received_on=TODAY)).uid


def names(app: Application, case: str) -> list[NamingPassage]:
    return [one for one in app.request_passages.passages(case) if one.kind is PassageKind.NAME]


def decide_all(app: Application, case: str, *, name: PassageChoice = ALIAS) -> Reviewed:
    """As she would by taking what is proposed, round by round: a sentence shown may name somebody."""
    while waiting := [one for one in app.request_passages.passages(case) if one.waits]:
        app.request_passages.choose(
            case, [one.decided(name if one.kind is PassageKind.NAME else one.proposed) for one in waiting]
        )
    return app.request_passages.reviewed(case)


def whole(reviewed: Reviewed) -> str:
    """Everything the machine-readable copy would be made from."""
    said = [[record.table, dict(record.values), record.file] for record in reviewed.data.records]
    return json.dumps([*said, [file.name for file in reviewed.data.files]], ensure_ascii=False)


def body_of(reviewed: Reviewed, uid: str) -> object:
    return next(dict(record.values)["body"] for record in reviewed.data.records if record.uid == uid)


def test_names_in_every_form_are_found_and_nothing_is_chosen_for_her(app: Application) -> None:
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    text = "Puhuttiin Liisa Kuvitelmaisesta. Kuvitelmaiselle soitetaan, ja Liisan kanssa tavataan. Eero Esimerkki tuli."
    note(app, text, eero)
    case = case_of(app, eero)
    found = names(app, case)
    assert [one.said for one in found] == ["Liisa Kuvitelmaisesta", "Kuvitelmaiselle", "Liisan"]
    assert {one.alias for one in found} == {"henkilö A"}
    assert all(one.chosen is None and one.waits for one in found)
    assert app.request_passages.open_count(case) == 3
    with pytest.raises(HeijastusError) as refused:
        app.request_passages.reviewed(case)
    assert (refused.value.code, refused.value.params["count"]) == (ErrorCode.REVIEW_OPEN, 3)


def test_aliases_stand_in_the_case_of_the_name_and_masks_leave_nothing(app: Application) -> None:
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    uid = note(app, "Kuvitelmaiselle soitettiin. Sitten Liisa Kuvitelmainen tuli, ja Liisan asia sovittiin.", eero)
    case = case_of(app, eero)
    first, second, third = names(app, case)
    app.request_passages.choose(
        case, [first.decided(ALIAS), second.decided(MASK, MaskReason.SERIOUS_DANGER), third.decided(SHOW)]
    )
    reviewed = app.request_passages.reviewed(case)
    assert body_of(reviewed, uid) == f"Henkilö A:lle soitettiin. Sitten {MASKED} tuli, ja Liisan asia sovittiin."
    assert dict(reviewed.masked) == {MaskReason.THIRD_PERSON: 1, MaskReason.SERIOUS_DANGER: 1}
    assert (reviewed.aliases, reviewed.open, reviewed.left_out) == (1, 0, ())
    assert not reviewed.data.waiting


def test_of_a_group_note_only_what_is_about_the_person_stays(app: Application) -> None:
    eero, liisa = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    uid = note(app, "Liisa kertoi uupumuksestaan. Hän itki. Eero tuki Liisaa.\nSovittiin jatkosta.", eero, liisa)
    case = case_of(app, eero)
    found = app.request_passages.passages(case)
    assert [(one.said, one.proposed) for one in found] == [
        ("Liisa kertoi uupumuksestaan.", OUT),
        ("Hän itki.", OUT),
        ("Eero tuki Liisaa.", SHOW),
        ("Sovittiin jatkosta.", OUT),
    ]
    assert {one.reason for one in found} == {MaskReason.GROUP_MEMBER}
    reviewed = decide_all(app, case)
    assert body_of(reviewed, uid) == f"{MASKED} Eero tuki henkilö A:ta.\n{MASKED}"
    assert reviewed.masked[MaskReason.GROUP_MEMBER] == 4
    assert "Liisa" not in whole(reviewed)


def test_a_note_that_only_mentions_the_person_is_given_sentence_by_sentence_or_not_at_all(app: Application) -> None:
    eero, liisa = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    told = note(app, "Liisa on huolissaan. Eero Esimerkki auttoi häntä.", liisa, mentioned=(eero,))
    silent = note(app, "Kuvitelmaisen salaisuus.", liisa, mentioned=(eero,))
    case = case_of(app, eero)
    reviewed = decide_all(app, case)
    assert body_of(reviewed, told) == f"{MASKED} Eero Esimerkki auttoi häntä."
    assert body_of(reviewed, silent) is None
    assert [(one.uid, one.column, one.reason, one.is_file) for one in reviewed.left_out] == [
        (silent, "body", MaskReason.OTHER_CLIENT, False)
    ]
    assert "Kuvitelma" not in whole(reviewed)
    assert "Liisa" not in whole(reviewed)


def test_files_are_shown_or_left_out_with_their_name(app: Application) -> None:
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    app.files.attach("Kuvitelmaisen lausunto.pdf", b"lausunto", person=eero)
    kept = app.files.attach("sopimus.pdf", b"sopimus", person=eero).uid
    case = case_of(app, eero)
    assert [one.kind for one in app.request_passages.passages(case)] == [
        PassageKind.FILE,
        PassageKind.NAME,
        PassageKind.FILE,
    ]
    first, _, last = app.request_passages.passages(case)
    assert first.choices == (SHOW, OUT)
    app.request_passages.choose(case, [first.decided(OUT), last.decided(SHOW)])
    reviewed = app.request_passages.reviewed(case)
    assert [file.uid for file in reviewed.data.files] == [kept]
    assert [(one.is_file, one.reason) for one in reviewed.left_out] == [(True, MaskReason.THIRD_PERSON)]
    assert "Kuvitelma" not in whole(reviewed)
    with pytest.raises(HeijastusError) as refused:
        app.request_passages.choose(case, [last.decided(ALIAS)])
    assert refused.value.code is ErrorCode.CHOICE_UNKNOWN


def test_an_edited_text_is_looked_at_again(app: Application, clock: MovableClock) -> None:
    del clock
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    uid = note(app, "Kuvitelmaisen asia.", eero)
    case = case_of(app, eero)
    seen = names(app, case)
    app.request_passages.choose(case, [one.decided(MASK) for one in seen])
    assert app.request_passages.open_count(case) == 0
    app.notes.save(NoteEntry(written_on=TODAY, body="Kuvitelmaisen asia selvisi.", owners=(eero,)), uid)
    (again,) = names(app, case)
    assert again.waits
    assert again.has_changed
    with pytest.raises(HeijastusError) as refused:
        app.request_passages.choose(case, [one.decided(SHOW) for one in seen])
    assert refused.value.code is ErrorCode.PASSAGE_CHANGED
    app.request_passages.choose(case, [again.decided(SHOW)])
    assert app.request_passages.open_count(case) == 0


def test_somebody_new_on_file_opens_the_review_again(app: Application) -> None:
    eero = person(app, "Eero", "Esimerkki")
    note(app, "Kuvitelmaisen asia.", eero)
    case = case_of(app, eero)
    assert app.request_passages.open_count(case) == 0
    person(app, "Liisa", "Kuvitelmainen")
    assert app.request_passages.open_count(case) == 1


def test_an_alias_stays_the_same_in_the_whole_case(app: Application) -> None:
    eero = person(app, "Eero", "Esimerkki")
    person(app, "Liisa", "Kuvitelmainen")
    person(app, "Otto", "Olematon")
    late = note(app, "Olemattoman asia.", eero)
    case = case_of(app, eero)
    (otto,) = names(app, case)
    assert otto.alias == "henkilö A"
    app.request_passages.choose(case, [otto.decided(ALIAS)])
    app.notes.save(NoteEntry(written_on=TODAY, body="Kuvitelmaisen ja Olemattoman asia.", owners=(eero,)), late)
    note(app, "Olematon tuli.", eero)
    reviewed = decide_all(app, case)
    aliases = {one.said: one.alias for one in names(app, case)}
    assert aliases["Olematon"] == aliases["Olemattoman"] != aliases["Kuvitelmaisen"]
    assert reviewed.aliases == 2


def test_namesakes_are_told_apart(app: Application) -> None:
    anna = person(app, "Anna", "Virtanen")
    matti, liisa = person(app, "Matti", "Virtanen"), person(app, "Liisa", "Virtanen")
    note(app, "Anna Virtanen tuli. Virtasen mukaan Matti Virtanen ja Liisa Virtasen veli riitelivät.", anna)
    found = names(app, case_of(app, anna))
    assert [(one.said, one.party) for one in found] == [("Matti Virtanen", matti), ("Liisa Virtasen", liisa)]


def test_organisations_are_looked_at_only_if_she_wants(app: Application) -> None:
    eero = person(app, "Eero", "Esimerkki")
    app.clients.save_organisation(OrganisationCard(name="Keksitty Paja Oy"))
    uid = note(app, "Keksitty Paja Oy:n tilaus.", eero)
    case = case_of(app, eero)
    assert app.request_passages.passages(case) == ()
    (firm,) = app.request_passages.passages(case, organisations=True)
    assert (firm.is_optional, firm.waits, firm.reason) == (True, False, MaskReason.CONFIDENTIAL)
    assert body_of(app.request_passages.reviewed(case), uid) == "Keksitty Paja Oy:n tilaus."
    app.request_passages.choose(case, [firm.decided(ALIAS)])
    assert body_of(app.request_passages.reviewed(case), uid) == "Organisaatio A:n tilaus."


def test_choices_are_taken_back_and_a_closed_case_keeps_them(app: Application) -> None:
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    note(app, "Kuvitelmaisen asia.", eero)
    case = case_of(app, eero)
    (one,) = names(app, case)
    change = app.request_passages.choose(case, [one.decided(MASK)])
    assert change.inverse is not None
    change.inverse()
    assert app.request_passages.open_count(case) == 1
    app.request_passages.choose(case, [one.decided(MASK)])
    app.request_passages.forget(case, [one.spot])
    assert app.request_passages.open_count(case) == 1
    app.requests.close(case, CaseOutcome.WITHDRAWN)
    with pytest.raises(HeijastusError) as refused:
        app.request_passages.choose(case, [replace(one.decided(MASK))])
    assert refused.value.code is ErrorCode.CASE_CLOSED


def test_nobody_of_a_large_file_gets_through(app: Application) -> None:
    """Everybody on file named once in every note: none of them is in what is handed over, the person is."""
    eero = person(app, "Eero", "Esimerkki")
    families = {
        "Keksimö": "Keksimön",
        "Tarulainen": "Tarulaista",
        "Satumaa": "Satumaahan",
        "Harhala": "Harhalalle",
        "Lahti": "Lahden",
        "Unelmakallas": "Unelmakallakselta",
        "Tuntematon": "Tuntemattomasta",
        "Lindholm": "Lindholmin",
    }
    for number, family in enumerate(families):
        person(app, f"{'ABCDEFGH'[number]}vid", family)
    for number in range(5):
        note(app, f"Eero tuli {number}. " + ", ".join(f"nyt {said}" for said in families.values()) + ".", eero)
    reviewed = decide_all(app, case_of(app, eero))
    assert sum(reviewed.masked.values()) == 5 * len(families)
    assert reviewed.aliases == len(families)
    assert not [said for said in families.values() if said in whole(reviewed)]
    assert whole(reviewed).count("Eero tuli") == 5


def test_short_names_are_found_too(app: Application) -> None:
    eero = person(app, "Eero", "Esimerkki")
    person(app, "Bo", "Ek")
    person(app, "Li", "Kuvitelmainen")
    note(app, "Eero tapasi Bo Ekin. Sitten Li Kuvitelmainen tuli.", eero)
    assert [one.said for one in names(app, case_of(app, eero))] == ["Bo Ekin", "Li Kuvitelmainen"]


def test_why_somebody_may_be_masked_follows_from_how_they_stand_to_the_person(app: Application) -> None:
    eero, liisa = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Paja")).uid
    for given, family in (("Eero", "Esimerkki"), ("Otto", "Olematon")):
        card = PersonCard(given_name=given, family_name=family, employer=firm)
        app.clients.save_person(card, eero if given == "Eero" else "")
    other = person(app, "Outi", "Satumaa")
    person(app, "Kai", "Harhala")
    note(app, "Yhteinen kerta.", eero, liisa)
    note(app, "Oma kerta.", other)
    note(app, "Puhuttiin: Kuvitelmainen, Olematon, Satumaa ja Harhala.", eero)
    found = {one.said: one.reason for one in names(app, case_of(app, eero))}
    assert found == {
        "Kuvitelmainen": MaskReason.GROUP_MEMBER,
        "Olematon": MaskReason.ORDERER_STAFF,
        "Satumaa": MaskReason.OTHER_CLIENT,
        "Harhala": MaskReason.THIRD_PERSON,
    }


def test_the_working_copy_knows_nothing_of_it(app: Application) -> None:
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    uid = note(app, "Kuvitelmaisen asia.", eero)
    case = case_of(app, eero)
    reviewed = decide_all(app, case, name=MASK)
    assert body_of(reviewed, uid) == f"{MASKED} asia."
    kept = app.package_facts.working(eero).data
    assert next(dict(record.values)["body"] for record in kept.records if record.uid == uid) == "Kuvitelmaisen asia."


def test_a_firm_called_like_a_person_leaves_no_rest(app: Application) -> None:
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    app.clients.save_organisation(OrganisationCard(name="Kuvitelmainen Oy"))
    uid = note(app, "Lasku: Kuvitelmainen Oy, heti.", eero)
    case = case_of(app, eero)
    app.request_passages.choose(
        case, [one.decided(MASK) for one in app.request_passages.passages(case, organisations=True)]
    )
    assert body_of(app.request_passages.reviewed(case), uid) == f"Lasku: {MASKED}, heti."


def test_an_unknown_requester_has_nothing_to_look_through(app: Application) -> None:
    new = NewRequest(requester=RequesterKind.UNKNOWN, requester_name="Usva Utuinen", received_on=TODAY)
    case = app.requests.open(new).uid
    assert app.request_passages.passages(case) == ()
    assert app.request_passages.open_count(case) == 0
    with pytest.raises(HeijastusError) as refused:
        app.request_passages.reviewed(case)
    assert refused.value.code is ErrorCode.SUBJECT_NOT_FOUND


def test_the_step_of_the_case_is_done_once_nothing_waits(app: Application) -> None:
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    note(app, "Kuvitelmaisen asia.", eero)
    case = case_of(app, eero)

    def state() -> StepState:
        return next(step.state for step in app.requests.steps(case) if step.code is StepCode.PASSAGES)

    assert state() is StepState.NEXT
    decide_all(app, case)
    assert state() is StepState.DONE


def test_her_own_signature_names_nobody_else_of_her_name(app: Application) -> None:
    app.controller.save(Controller(legal_form=LegalForm.SOLE_TRADER, person_name="Helmi Kuvitelmainen"))
    eero, _ = person(app, "Eero", "Esimerkki"), person(app, "Liisa", "Kuvitelmainen")
    note(app, "Kirjasi Helmi Kuvitelmainen. Mukana oli Liisa Kuvitelmainen.", eero)
    assert [one.said for one in names(app, case_of(app, eero))] == ["Liisa Kuvitelmainen"]
