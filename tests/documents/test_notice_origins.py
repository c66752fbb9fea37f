"""Art. 13 and Art. 14: what is asked, and how it is told, by where the data come from."""

from dataclasses import replace

import pytest

from heijastus_desk.documents.blocks import Bullets, Paragraph, Table, Tone, texts
from heijastus_desk.documents.notice import NoticeDocument, NoticeFacts, compose
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Register, Source
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.notices.origin import Origin, informs_by_13, informs_by_14, origin_of, origins
from heijastus_desk.domain.values import Answer
from tests.documents.notice_samples import EMPTY, KEKSITTY, TODAY

HER = Source(kind=SourceKind.PERSON, text=LocalisedText(fi="henkilö itse"))
ORDERER = Source(kind=SourceKind.ORDERER, text=LocalisedText(fi="tilaaja"))
PUBLIC = Source(kind=SourceKind.PUBLIC, text=LocalisedText(fi="kaupparekisteri"), public=True)
WORK = Source(kind=SourceKind.OWN_WORK, text=LocalisedText(fi="omat muistiinpanot"))


def register(*sources: Source, provision: str = "") -> Register:
    answer = Answer.of(LocalisedText(fi=provision)) if provision else EMPTY.provision
    return replace(EMPTY, sources=Answer.of(sources), provision=answer)


def noticed(of: Register) -> NoticeDocument:
    return compose(NoticeFacts(controller=KEKSITTY, register=of, today=TODAY), Lang.FI)


def said(document: NoticeDocument, item: str) -> str:
    return "\n".join(text for s in document.sections if s.item == item for text in texts(s.blocks))


@pytest.mark.parametrize(
    ("sources", "by_13", "by_14"),
    [((HER,), True, False), ((ORDERER,), False, True), ((HER, PUBLIC), True, True), ((WORK,), True, False)],
)
def test_which_article_applies(sources: tuple[Source, ...], by_13: bool, by_14: bool) -> None:
    assert (informs_by_13(register(*sources)), informs_by_14(register(*sources))) == (by_13, by_14)


def test_before_she_answers_and_when_all_is_from_the_person_it_is_article_13() -> None:
    nothing_else = replace(EMPTY, sources=Answer.none())
    assert (informs_by_13(EMPTY), informs_by_14(EMPTY)) == (True, False)
    assert origins(nothing_else) == {Origin.PERSON}
    assert not informs_by_14(nothing_else)


def test_what_anybody_can_read_is_from_elsewhere_whoever_put_it_there() -> None:
    assert origin_of(replace(HER, public=True)) is Origin.ELSEWHERE


def test_nobody_is_asked_whether_data_must_be_given_where_nothing_comes_from_the_person() -> None:
    assert "provision" not in noticed(register(ORDERER, PUBLIC)).unanswered
    assert "provision" in noticed(register(ORDERER, HER)).unanswered


def test_what_was_answered_stands_all_the_same() -> None:
    assert "Vapaaehtoista" in said(noticed(register(ORDERER, provision="Vapaaehtoista")), "N12")


def test_a_mixed_notice_tells_both_apart() -> None:
    document = noticed(register(HER, ORDERER, PUBLIC, WORK, provision="Vapaaehtoista"))
    (sources,) = [section for section in document.sections if section.item == "N13"]
    headings = [b.text for b in sources.blocks if isinstance(b, Paragraph) and b.tone is Tone.HEADING]
    assert headings == ["Sinulta itseltäsi", "Muualta", "Omassa työssämme syntyvät"]
    assert sources.blocks[1] == Bullets(("henkilö itse",))
    assert isinstance(sources.blocks[3], Table)
    assert "kaupparekisteri | Julkinen lähde" in said(document, "N13")
    assert said(document, "N12").startswith("Tämä koskee tietoja, jotka annat itse.")


def test_one_origin_needs_no_heading() -> None:
    assert said(noticed(register(HER, provision="Vapaaehtoista")), "N13") == "henkilö itse"
    assert said(noticed(register(HER, provision="Vapaaehtoista")), "N12") == "Vapaaehtoista"
