"""A notice is taken into use in three languages with its facts; versions are compared; a new purpose makes tasks."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Basis, Purpose, RecipientUse, Register
from heijastus_desk.domain.notices.differences import LineDifference
from heijastus_desk.domain.notices.law import LegalBasis
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.values import Answer
from heijastus_desk.services.publishing import InformTask
from heijastus_desk.storage.queries import versions as queries

TODAY = date(2026, 6, 8)
HANDED = DeliveryHow.HANDED
FIRST = (LocalisedText(fi="Emme seuraa sinua.", sv="Vi spårar dig inte.", en="We never track you."),)


def a_person(app: Application, name: str = "Sisko", lang: Lang = Lang.FI) -> str:
    return app.clients.save_person(PersonCard(given_name=name, family_name="Keksitty", lang=lang)).uid


def register(app: Application) -> str:
    return app.registers.list()[0].uid


def change(app: Application, **parts: object) -> Register:
    stored = app.registers.list()[0]
    changed = replace(stored.value, **parts)
    app.registers.save(changed, version=stored.version)
    return changed


def in_finnish(sentence: str) -> LocalisedText:
    return LocalisedText(fi=sentence, sv=f"sv {sentence}", en=f"en {sentence}")


def a_purpose(code: str, sentence: str) -> Purpose:
    return Purpose(code=code, text=in_finnish(sentence), bases=(Basis(kind=LegalBasis.CONSENT),))


def add_purpose(app: Application, code: str, sentence: str) -> None:
    purposes = app.registers.list()[0].value.purposes
    change(app, purposes=(*purposes, a_purpose(code, sentence)))


def refusal(app: Application, reason: str = "Uusi lupaus", on: date = TODAY, **more: object) -> HeijastusError:
    with pytest.raises(HeijastusError) as refused:
        app.publishing.publish(register(app), reason, on, **more)  # type: ignore[arg-type]
    return refused.value


def test_the_first_version_needs_no_reason_and_freezes_three_languages(app: Application) -> None:
    assert app.publishing.preview(register(app)).needs_reason is False
    made = app.publishing.publish(register(app), "", TODAY)
    assert made.kinds == {Kind.DELIVERIES, Kind.REGISTERS}
    [version] = app.publishing.versions(register(app))
    assert (version.number, version.used_from, version.reason) == (1, TODAY, "")
    assert tuple(version.languages) == tuple(Lang)
    assert made.uid == version.languages[Lang.FI]


def test_a_version_prints_in_each_language_as_it_was(app: Application) -> None:
    change(app, promises=FIRST)
    app.publishing.publish(register(app), "", TODAY)
    change(app, promises=())
    [version] = app.publishing.versions(register(app))
    assert all(app.deliveries.pdf(version.languages[lang]).startswith(b"%PDF") for lang in Lang)


def test_a_later_version_needs_a_reason_a_day_and_a_difference(app: Application) -> None:
    app.publishing.publish(register(app), "", TODAY)
    unchanged = refusal(app)
    assert (unchanged.code, unchanged.params) == (ErrorCode.NOTICE_UNCHANGED, {"number": 1})
    change(app, promises=FIRST)
    no_reason = refusal(app, reason="  ")
    assert (no_reason.code, no_reason.field) == (ErrorCode.FIELD_EMPTY, "reason")
    future = refusal(app, on=TODAY + timedelta(days=1))
    assert (future.code, future.field) == (ErrorCode.DATE_IN_FUTURE, "on")
    earlier = refusal(app, on=TODAY - timedelta(days=1))
    assert (earlier.code, earlier.field) == (ErrorCode.DATE_ORDER, "on")
    no_language = refusal(app, langs=())
    assert (no_language.code, no_language.field) == (ErrorCode.FIELD_EMPTY, "langs")
    assert len(app.publishing.versions(register(app))) == 1
    app.publishing.publish(register(app), " Uusi lupaus ", TODAY)
    assert [(one.number, one.reason) for one in app.publishing.versions(register(app))] == [(2, "Uusi lupaus"), (1, "")]


def test_a_language_that_lacks_texts_is_refused_or_left_out(app: Application) -> None:
    change(app, promises=(LocalisedText(fi="Vain suomeksi.", sv="Bara på finska."),))
    preview = app.publishing.preview(register(app))
    assert preview.missing_texts == {Lang.EN: ("promises[0]",)}
    refused = refusal(app, reason="")
    assert (refused.code, refused.field) == (ErrorCode.NOTICE_TEXTS_MISSING, "langs")
    assert refused.params == {"count": 1, "given": "en"}
    app.publishing.publish(register(app), "", TODAY, (Lang.FI, Lang.SV))
    [version] = app.publishing.versions(register(app))
    assert tuple(version.languages) == (Lang.FI, Lang.SV)


def test_publishing_completes_a_version_that_giving_it_froze_in_one_language(app: Application) -> None:
    app.deliveries.record((a_person(app),), register(app), HANDED, TODAY)
    assert [tuple(one.languages) for one in app.publishing.versions(register(app))] == [(Lang.FI,)]
    app.publishing.publish(register(app), "Kaikille kielille", TODAY)
    [version] = app.publishing.versions(register(app))
    assert (version.number, tuple(version.languages), version.given_to) == (1, tuple(Lang), 1)
    assert version.reason == "Kaikille kielille"
    assert refusal(app).code is ErrorCode.NOTICE_UNCHANGED


def test_undo_takes_the_whole_version_back(app: Application) -> None:
    app.deliveries.record((a_person(app),), register(app), HANDED, TODAY)
    made = app.publishing.publish(register(app), "Kaikille kielille", TODAY)
    assert made.inverse is not None
    made.inverse()
    [version] = app.publishing.versions(register(app))
    assert (tuple(version.languages), version.reason) == ((Lang.FI,), "")


def test_a_version_somebody_was_given_is_not_undone_under_it(app: Application) -> None:
    made = app.publishing.publish(register(app), "", TODAY)
    app.deliveries.record((a_person(app),), register(app), HANDED, TODAY)
    assert made.inverse is not None
    with pytest.raises(HeijastusError) as refused:
        made.inverse()
    assert refused.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    assert app.publishing.versions(register(app))[0].given_to == 1


def test_the_facts_of_the_newest_version_come_back_as_they_were(app: Application) -> None:
    uid = app.recipients.save(Recipient(uid="", name="Esimerkkipilvi Oy")).uid
    app.recipients.save(Recipient(uid="", name="Muu Palvelu Oy"))
    before = change(app, recipients=Answer.of((RecipientUse(recipient=uid),)))
    a_person(app)
    app.publishing.publish(register(app), "", TODAY)
    change(app, recipients=Answer.none(), promises=FIRST)
    facts = app.publishing.published_facts(register(app))
    assert facts is not None
    assert facts.register == before
    assert [one.name for one in facts.recipients] == ["Esimerkkipilvi Oy"]
    assert facts.controller == app.controller.require()
    assert {DataCategory.IDENTITY, DataCategory.RIGHTS} <= facts.categories
    assert (facts.number, facts.used_from, set(facts.content)) == (1, TODAY, set(Lang))
    assert facts.content[Lang.FI]["sections"]


def test_giving_a_notice_keeps_its_facts_too(app: Application) -> None:
    assert app.publishing.published_facts(register(app)) is None
    app.deliveries.record((a_person(app),), register(app), HANDED, TODAY)
    facts = app.publishing.published_facts(register(app))
    assert facts is not None
    assert facts.register == app.registers.list()[0].value


def without_facts(app: Application) -> None:
    """As a program before the facts were kept left its versions."""
    with app.vault.write() as transaction:
        transaction.connection.execute(text("UPDATE notice_version SET facts = NULL"))


def test_of_a_version_without_facts_nothing_is_concluded(app: Application) -> None:
    person = a_person(app)
    app.deliveries.record((person,), register(app), HANDED, TODAY)
    without_facts(app)
    assert app.publishing.published_facts(register(app)) is None
    add_purpose(app, "uutiskirje", "Lähetämme uutiskirjeen.")
    assert app.publishing.preview(register(app)).purposes == ()
    app.publishing.publish(register(app), "Uutiskirje", TODAY)
    assert app.publishing.to_inform() == ()


def test_differences_between_two_versions_are_told_sentence_by_sentence(app: Application) -> None:
    change(app, promises=(in_finnish("Emme seuraa sinua verkossa."),))
    app.publishing.publish(register(app), "", TODAY)
    change(app, promises=(in_finnish("Emme seuraa sinua verkossa emmekä sähköpostissa."),))
    preview = app.publishing.preview(register(app))
    app.publishing.publish(register(app), "Tarkempi lupaus", TODAY)
    new, old = app.publishing.versions(register(app))
    [found] = app.publishing.differences(old.languages[Lang.FI], new.languages[Lang.FI])
    assert found.item == "promises"
    assert found.lines == (
        LineDifference("Emme seuraa sinua verkossa.", "Emme seuraa sinua verkossa emmekä sähköpostissa."),
    )
    assert preview.differences[Lang.FI] == (found,)
    assert (preview.number, preview.newest, preview.is_kept, preview.given_to) == (2, 1, False, 0)


def test_who_was_given_which_version_and_how(app: Application) -> None:
    first, second = a_person(app, "Sisko"), a_person(app, "Åsa", Lang.SV)
    app.deliveries.record((first,), register(app), HANDED, TODAY - timedelta(days=2))
    change(app, promises=FIRST)
    app.deliveries.record((second,), register(app), DeliveryHow.MESSAGE, TODAY)
    given = [(line.name, line.number, line.lang, line.how, line.on) for line in app.publishing.given(register(app))]
    assert given == [
        ("Keksitty, Åsa", 2, Lang.SV, DeliveryHow.MESSAGE, TODAY),
        ("Keksitty, Sisko", 1, Lang.FI, HANDED, TODAY - timedelta(days=2)),
    ]


def tasks(app: Application) -> list[tuple[str, list[str]]]:
    return [(task.purpose, [name for _uid, name in task.persons]) for task in app.publishing.to_inform()]


def test_a_new_purpose_makes_a_task_of_those_who_were_not_told_of_it(app: Application, clock: MovableClock) -> None:
    told, archived, fresh = (a_person(app, name) for name in ("Sisko", "Aila", "Eero"))
    a_person(app, "Ilman")
    app.deliveries.record((told, archived), register(app), HANDED, TODAY)
    app.clients.set_archived(app.clients.card(archived).kind, archived, archived=True)
    assert tasks(app) == []
    clock.move_to(TODAY + timedelta(days=30))
    add_purpose(app, "uutiskirje", "Lähetämme uutiskirjeen.")
    assert [one.code for one in app.publishing.preview(register(app)).purposes] == ["uutiskirje"]
    assert tasks(app) == [], "until it is taken into use nobody can be told of it"
    app.publishing.publish(register(app), "Uutiskirje", clock.today())
    app.deliveries.record((fresh,), register(app), HANDED, clock.today())
    [task] = app.publishing.to_inform()
    assert task == InformTask(
        register(app), "uutiskirje", in_finnish("Lähetämme uutiskirjeen."), clock.today(), ((told, "Keksitty, Sisko"),)
    )
    app.deliveries.record((told,), register(app), DeliveryHow.MESSAGE, clock.today())
    assert tasks(app) == []


def test_a_purpose_worded_anew_is_no_new_purpose(app: Application) -> None:
    app.deliveries.record((a_person(app),), register(app), HANDED, TODAY)
    [first, *rest] = app.registers.list()[0].value.purposes
    change(app, purposes=(replace(first, text=in_finnish("Sama asia toisin sanoin.")), *rest))
    app.publishing.publish(register(app), "Selvempi", TODAY)
    assert tasks(app) == []


def test_a_purpose_she_told_of_in_between_counts(app: Application) -> None:
    """Dropped and taken up again: who was told of it once knows it."""
    person, other = a_person(app), a_person(app, "Aila")
    app.deliveries.record((other,), register(app), HANDED, TODAY)
    before = app.registers.list()[0].value.purposes
    add_purpose(app, "uutiskirje", "Lähetämme uutiskirjeen.")
    app.deliveries.record((person,), register(app), HANDED, TODAY)
    change(app, purposes=before, promises=FIRST)
    app.publishing.publish(register(app), "Ei uutiskirjettä", TODAY)
    app.deliveries.record((person,), register(app), HANDED, TODAY)
    add_purpose(app, "uutiskirje", "Lähetämme uutiskirjeen.")
    app.publishing.publish(register(app), "Uutiskirje taas", TODAY)
    assert tasks(app) == [("uutiskirje", ["Keksitty, Aila"])]


def test_tasks_stay_in_their_own_register(app: Application) -> None:
    other = app.registers.create_from_template().uid
    person = a_person(app)
    app.deliveries.record((person,), other, HANDED, TODAY)
    app.publishing.publish(register(app), "", TODAY)
    add_purpose(app, "uutiskirje", "Lähetämme uutiskirjeen.")
    app.publishing.publish(register(app), "Uutiskirje", TODAY)
    assert tasks(app) == []


def test_the_kept_purposes_decide(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were what a version told forgotten, everybody would be to be told of everything."""
    app.deliveries.record((a_person(app),), register(app), HANDED, TODAY)
    assert tasks(app) == []
    real = queries.told_purposes

    def forgotten(connection: object) -> object:
        return tuple(
            one if not n else replace(one, purposes=())
            for n, one in enumerate(real(connection))  # type: ignore[arg-type]
        )

    add_purpose(app, "uutiskirje", "Lähetämme uutiskirjeen.")
    app.publishing.publish(register(app), "Uutiskirje", TODAY)
    expected = len(app.registers.list()[0].value.purposes)
    monkeypatch.setattr("heijastus_desk.services.publishing.told_purposes", forgotten)
    assert len(tasks(app)) == expected > 1


def test_the_day_is_written_into_the_notice_when_she_wants_it(app: Application, clock: MovableClock) -> None:
    change(app, drawn_up=None, updated=None, in_use_from=None)
    app.publishing.publish(register(app), "", TODAY, dated=True)
    assert (app.registers.list()[0].value.drawn_up, app.registers.list()[0].value.updated) == (TODAY, None)
    assert app.publishing.preview(register(app)).is_kept, "what was frozen is what is saved"
    change(app, promises=FIRST, in_use_from=TODAY)
    clock.move_to(TODAY + timedelta(days=3))
    made = app.publishing.publish(register(app), "Uusi lupaus", clock.today(), dated=True)
    now = app.registers.list()[0].value
    assert (now.drawn_up, now.updated, now.in_use_from) == (TODAY, clock.today(), clock.today())
    assert app.publishing.preview(register(app)).is_kept
    assert made.inverse is not None
    made.inverse()
    assert app.registers.list()[0].value.updated is None
    assert len(app.publishing.versions(register(app))) == 1


def test_the_day_alone_is_no_difference(app: Application, clock: MovableClock) -> None:
    app.publishing.publish(register(app), "", TODAY, dated=True)
    clock.move_to(TODAY + timedelta(days=3))
    with pytest.raises(HeijastusError) as refused:
        app.publishing.publish(register(app), "Sama", clock.today(), dated=True)
    assert refused.value.code is ErrorCode.NOTICE_UNCHANGED
