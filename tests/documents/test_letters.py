"""Letters of a case: in three languages, with the right article and what the law demands in each."""

from dataclasses import replace
from datetime import date
from itertools import product
from string import Formatter

import pytest

from heijastus_desk import assets
from heijastus_desk.documents.letters.composing import composed
from heijastus_desk.documents.letters.printing import letter_paper
from heijastus_desk.documents.letters.promised import promised_day
from heijastus_desk.documents.notice.texts import authority
from heijastus_desk.documents.plain_paper import paper_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.rights.letters import gaps
from heijastus_desk.domain.rights.resolver import RightArticle
from heijastus_desk.domain.rights.values import (
    ASKABLE,
    CaseLetter,
    Decision,
    HandedOver,
    IdentityCheck,
    IdentityMethod,
    LetterKind,
    PackageForm,
    PlaceCheck,
    PlaceOutcome,
    RequesterKind,
    RequestTask,
    TaskKind,
)
from heijastus_desk.wording.articles import article_in_words
from tests.documents.letter_facts import MADE_ON, PRACTICE, a_case, everything, facts_of
from tests.documents.pdf_text import pages, tight

ALL = tuple(product(LetterKind, Lang))
ANSWERED = (LetterKind.ANSWER, LetterKind.PARTIAL_REFUSAL, LetterKind.REFUSAL)


def texts(lang: Lang) -> dict[str, str]:
    parts = assets.table("letters", f"{lang.value}.toml")
    return {f"{part}.{key}": said for part, keys in parts.items() for key, said in keys.items()}


def test_every_sentence_stands_in_every_language_with_the_same_facts_and_gaps() -> None:
    finnish = texts(Lang.FI)
    for lang in (Lang.SV, Lang.EN):
        other = texts(lang)
        assert other.keys() == finnish.keys()
        for key, said in other.items():
            assert _names(said) == _names(finnish[key]), (lang, key)
            assert len(gaps(said)) == len(gaps(finnish[key])), (lang, key)


def _names(said: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(said) if name}


@pytest.mark.parametrize(("kind", "lang"), ALL)
def test_every_letter_is_written_dated_and_signed_in_every_language(kind: LetterKind, lang: Lang) -> None:
    letter = composed(kind, everything(), lang)
    assert (letter.uid, letter.kind, letter.lang, letter.made_on) == ("", kind, lang, MADE_ON)
    signed = letter.body.rpartition("\n\n")[2]
    assert PRACTICE.name in signed
    assert "2026" in signed
    assert "Esimerkki" not in letter.title, "titles stand in the properties of the file"
    assert "{" not in letter.body


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("kind", [LetterKind.RECEIPT, LetterKind.ANSWER, LetterKind.REFUSAL, LetterKind.LIFTING])
def test_a_letter_about_one_right_is_printed_on_one_page(kind: LetterKind, lang: Lang) -> None:
    facts = replace(everything(), case=a_case(Right.ACCESS))
    letter = composed(kind, facts, lang)
    (page,) = pages(paper_pdf(letter_paper(letter, PRACTICE)))
    assert tight(letter.title) in tight(page)
    assert "Eero Esimerkki" in page


def test_headings_and_points_are_printed_as_such_whatever_she_writes() -> None:
    body = "Alku\n- yksi\n- kaksi\nloppu\n\n# Otsikko\nheti perään\n\n\n\n# Toinen"
    letter = replace(composed(LetterKind.RECEIPT, everything(), Lang.FI), body=body)
    paper = letter_paper(letter, PRACTICE)
    assert [one.heading for one in paper.sections] == ["", "", "Otsikko", "Toinen"]
    said = paper.text()
    assert "# " not in said
    assert "- yksi" not in said
    for word in ("Alku", "yksi", "kaksi", "loppu", "heti perään"):
        assert word in said


# ------------------------------------------------------------------------------------------------- what the law demands


@pytest.mark.parametrize(("right", "lang"), tuple(product(ASKABLE, Lang)))
def test_a_refusal_names_the_article_of_the_right_the_reason_and_the_remedies(right: Right, lang: Lang) -> None:
    case = a_case(right, decision=Decision.REFUSE)
    body = composed(LetterKind.REFUSAL, facts_of(case), lang).body
    article = {
        Right.ACCESS: "15",
        Right.PORTABILITY: "20",
        Right.RECTIFICATION: "16",
        Right.OBJECTION: "21",
        Right.MARKETING_BAN: "21",
        Right.WITHDRAWAL: "7",
        Right.RESTRICTION: "18",
        Right.ERASURE: "17",
    }[right]
    heading = next(line for line in body.split("\n") if line.startswith("# "))
    assert article in heading
    block = authority(lang)
    for wanted in (block["name"], block["post"], block["phone"], block["email"], "77", "79"):
        assert wanted in body
    absolute = right in {Right.MARKETING_BAN, Right.WITHDRAWAL}
    assert len(gaps(body)) == (0 if absolute else 1), "the reason is hers to write; what is absolute is never refused"
    duty = {Lang.FI: "12 artiklan 4 kohdan", Lang.SV: "artikel 12.4", Lang.EN: "Article 12(4)"}[lang]
    assert (duty in body) is not absolute


@pytest.mark.parametrize("right", [Right.ACCESS, Right.ERASURE])
@pytest.mark.parametrize("kind", [LetterKind.REFUSAL, LetterKind.PARTIAL_REFUSAL])
def test_only_a_refused_access_offers_the_way_by_the_ombudsman(kind: LetterKind, right: Right) -> None:
    decision = Decision.REFUSE if kind is LetterKind.REFUSAL else Decision.PARTIAL
    body = composed(kind, facts_of(a_case(right, decision=decision)), Lang.FI).body
    assert ("34 §" in body) is (right is Right.ACCESS)


def test_an_answer_that_grants_everything_still_tells_how_to_complain() -> None:
    body = composed(LetterKind.ANSWER, facts_of(a_case(decision=Decision.GRANT)), Lang.FI).body
    assert "77 artikla" in body
    assert "34 §" not in body
    assert not gaps(body)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (Lang.FI, "17 artiklan 3 kohdan b alakohta). Säilytetään 31.12.2032 saakka."),
        (Lang.SV, "artikel 17.3 b i dataskyddsförordningen). Sparas till 31.12.2032."),
        (Lang.EN, "Article 17(3)(b)). Kept until 31 December 2032."),
    ],
)
def test_what_stays_is_told_with_why_and_until_when(lang: Lang, said: str) -> None:
    facts = replace(everything(), case=a_case(Right.ERASURE, decision=Decision.PARTIAL))
    body = composed(LetterKind.PARTIAL_REFUSAL, facts, lang).body
    assert "(2): Kirjanpitolaki velvoittaa" in body
    assert said in body


def test_an_erasure_tells_until_when_backups_may_hold_the_data() -> None:
    body = composed(LetterKind.ANSWER, facts_of(a_case(Right.ERASURE)), Lang.FI).body
    assert "6.9.2026" in body


def test_no_letter_says_that_something_was_done_that_was_not() -> None:
    facts = facts_of(a_case(Right.ERASURE), undone=frozenset({Right.ERASURE}))
    assert len(gaps(composed(LetterKind.ANSWER, facts, Lang.FI).body)) == 1
    unsearched = replace(facts, undone=frozenset(), unsearched=True)
    for kind in (LetterKind.ANSWER, LetterKind.NOTHING_HELD):
        assert len(gaps(composed(kind, unsearched, Lang.FI).body)) == 1
    done = replace(facts, undone=frozenset())
    assert not gaps(composed(LetterKind.ANSWER, done, Lang.FI).body)


def test_the_package_and_what_was_left_out_of_it_are_counted() -> None:
    package = HandedOver(
        uid="p",
        number=14,
        form=PackageForm.PDF,
        made_on=MADE_ON,
        sha256="0" * 64,
        item_count=31,
        masked_count=4,
        left_out_count=2,
    )
    body = composed(LetterKind.ANSWER, facts_of(a_case(packages=(package,))), Lang.EN).body
    assert "31 items" in body
    assert "6 passages" in body


@pytest.mark.parametrize("method", IdentityMethod)
def test_an_identity_query_asks_only_for_what_the_method_needs(method: IdentityMethod) -> None:
    check = IdentityCheck(uid="c", method=method, asked_on=MADE_ON)
    facts = facts_of(a_case(identity=(check,)))
    said = composed(LetterKind.IDENTITY_QUERY, facts, Lang.FI).body
    own = texts(Lang.FI)
    for other in IdentityMethod:
        assert (own[f"identity.{other.value}"] in said) is (other is method)
    assert own["identity.not_asked"] in said


def test_an_extension_tells_the_new_day_and_the_reason() -> None:
    facts = facts_of(a_case(extension_reason="Aineistoa on paljon."))
    body = composed(LetterKind.EXTENSION, facts, Lang.FI).body
    assert "1.9.2026" in body
    assert "Aineistoa on paljon." in body
    assert not gaps(body)
    assert len(gaps(composed(LetterKind.EXTENSION, facts_of(a_case()), Lang.FI).body)) == 1


def test_nothing_held_tells_where_she_looked_and_not_where_she_has_nothing() -> None:
    places = (
        PlaceCheck(place=PlaceKind.EMAIL, outcome=PlaceOutcome.NOTHING, checked_on=date(2026, 6, 4)),
        PlaceCheck(place=PlaceKind.SURVEYS, outcome=PlaceOutcome.NOT_IN_USE, checked_on=date(2026, 6, 4)),
    )
    case = a_case(requester=RequesterKind.UNKNOWN, person="", person_name="", places=places)
    body = composed(LetterKind.NOTHING_HELD, facts_of(case), Lang.FI).body
    assert body.count("4.6.2026") == 1


# ---------------------------------------------------------------------------------------------------- letters to others


@pytest.mark.parametrize("lang", Lang)
def test_the_refusal_to_an_orderer_names_no_supervisee(lang: Lang) -> None:
    case = a_case(requester=RequesterKind.ORDERER, requester_name="Esimerkkitoimisto Oy", reply_to="")
    letter = composed(LetterKind.ORDERER_REFUSAL, facts_of(case), lang)
    assert "Eero" not in letter.addressee + letter.title + letter.body
    assert "35" in letter.body


@pytest.mark.parametrize("kind", sorted({TaskKind.TELL_RECTIFIED, TaskKind.TELL_ERASED, TaskKind.TELL_RESTRICTED}))
def test_a_recipient_is_told_no_more_than_needed(kind: TaskKind) -> None:
    task = RequestTask(uid="t", kind=kind, whom="Esimerkkitoimisto Oy")
    letter = composed(
        LetterKind.RECIPIENT_NOTICE, replace(everything(), task=task, recipient="Esimerkkitoimisto Oy"), Lang.FI
    )
    assert letter.addressee == "Esimerkkitoimisto Oy"
    assert "19 artiklan" in letter.body
    for unneeded in ("eero@posti.example", "Pyyntö 7", "1.6.2026"):
        assert unneeded not in letter.body


def test_what_is_passed_on_tells_the_controller_what_was_asked_and_the_person_to_whom() -> None:
    facts = replace(everything(), recipient="Esimerkkitoimisto Oy")
    passed = composed(LetterKind.FORWARDING, facts, Lang.FI)
    assert passed.addressee == "Esimerkkitoimisto Oy"
    for wanted in ("Eero Esimerkki", "eero@posti.example", "1.6.2026", "1.7.2026", "15 artikla"):
        assert wanted in passed.body
    told = composed(LetterKind.FORWARDED_NOTE, facts, Lang.FI)
    assert told.addressee.startswith("Eero Esimerkki")
    assert "Esimerkkitoimisto Oy" in told.body


def test_a_representative_is_written_to_about_somebody_else() -> None:
    case = a_case(
        requester=RequesterKind.REPRESENTATIVE, requester_name="Edla Edustaja", representative="valtakirja 2.6.2026"
    )
    letter = composed(LetterKind.RECEIPT, facts_of(case), Lang.FI)
    assert letter.addressee.startswith("Edla Edustaja")
    assert "valtakirja 2.6.2026" in letter.body


def test_what_somebody_wrote_with_braces_is_printed_as_it_is() -> None:
    case = a_case(extension_reason="{received} {0} %s", reply_to="{number}")
    letter: CaseLetter = composed(LetterKind.EXTENSION, facts_of(case), Lang.FI)
    assert "{received} {0} %s" in letter.body
    assert "{number}" in letter.addressee


@pytest.mark.parametrize(
    ("article", "finnish", "swedish", "english"),
    [
        ("16", "16 artikla", "artikel 16", "Article 16"),
        ("15(4)", "15 artiklan 4 kohta", "artikel 15.4", "Article 15(4)"),
        ("17(3)(b)", "17 artiklan 3 kohdan b alakohta", "artikel 17.3 b", "Article 17(3)(b)"),
        ("21(2)-(3)", "21 artiklan 2 ja 3 kohta", "artikel 21.2 och 21.3", "Article 21(2) and (3)"),
        ("Tietosuojalaki 34 §", "Tietosuojalaki 34 §", "Tietosuojalaki 34 §", "Tietosuojalaki 34 §"),
    ],
)
def test_articles_are_written_as_each_language_does(article: str, finnish: str, swedish: str, english: str) -> None:
    said = {Lang.FI: finnish, Lang.SV: swedish, Lang.EN: english}
    for lang in Lang:
        assert article_in_words(article, lang) == said[lang]


def test_every_article_a_decision_may_rest_on_is_put_into_words() -> None:
    articles = {said for name, said in vars(RightArticle).items() if name.isupper()}
    assert RightArticle.BY_LAW in articles
    for article, lang in product(articles, Lang):
        assert article_in_words(article, lang) != article


@pytest.mark.parametrize(
    ("lang", "body", "day"),
    [
        (Lang.FI, "Rajoitettu 2.5.2026 alkaen. Puran 22.6.2026.\n\n8.6.2026", date(2026, 6, 22)),
        (Lang.SV, "Jag häver begränsningen 22.6.2026, inte 15.6.2026.", date(2026, 6, 22)),
        (Lang.EN, "Lifted on 22 June 2026.\n\n8 June 2026", date(2026, 6, 22)),
        (Lang.EN, "Lifted on 22.6.2026.", None),
        (Lang.FI, "Puran 31.6.2026.", None),
        (Lang.FI, "Puran pian.\n\n8.6.2026", None),
    ],
)
def test_the_promised_day_is_the_last_one_after_the_letter_was_sent(lang: Lang, body: str, day: date | None) -> None:
    assert promised_day(body, lang, MADE_ON) == day
