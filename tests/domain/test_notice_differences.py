"""What two versions of a notice say differently: nothing is missed, nothing is told that stayed the same."""

from heijastus_desk.domain.notices.differences import (
    LineDifference,
    SectionDifference,
    SectionText,
    changed_words,
    differences,
)

PURPOSES = SectionText("N03", "Käyttötarkoitukset", ("Hoidamme valmennukset.", "Laskutamme tilaajaa."))
RETENTION = SectionText("N08", "Säilytysaika", ("Muistiinpanot: 2 vuotta. Sopimukset: 6 vuotta.",))


def test_the_same_notice_differs_in_nothing() -> None:
    assert differences((PURPOSES, RETENTION), (PURPOSES, RETENTION)) == ()


def test_a_changed_sentence_stands_beside_what_it_was_and_its_neighbour_is_left_alone() -> None:
    now = SectionText("N08", "Säilytysaika", ("Muistiinpanot: 3 vuotta. Sopimukset: 6 vuotta.",))
    [found] = differences((PURPOSES, RETENTION), (PURPOSES, now))
    assert found == SectionDifference(
        "N08", "Säilytysaika", "Säilytysaika", (LineDifference("Muistiinpanot: 2 vuotta.", "Muistiinpanot: 3 vuotta."),)
    )


def test_what_is_new_and_what_is_gone_is_told_as_such() -> None:
    now = SectionText("N03", "Käyttötarkoitukset", ("Laskutamme tilaajaa.", "Lähetämme uutiskirjeen kerran kuussa."))
    [found] = differences((PURPOSES,), (now,))
    assert found.lines == (
        LineDifference("Hoidamme valmennukset.", ""),
        LineDifference("", "Lähetämme uutiskirjeen kerran kuussa."),
    )


def test_sections_are_known_by_their_item_whatever_their_place_or_heading() -> None:
    renamed = SectionText("N03", "Miksi käsittelemme tietoja", PURPOSES.lines)
    found = differences((PURPOSES, RETENTION), (RETENTION, renamed))
    assert found == (SectionDifference("N03", "Käyttötarkoitukset", "Miksi käsittelemme tietoja"),)


def test_a_section_added_and_one_dropped_are_told_whole() -> None:
    cookies = SectionText("cookies", "Evästeet", ("Sivustolla ei ole evästeitä.",))
    added, gone = differences((PURPOSES,), (cookies,))
    assert (added.was, added.now, added.lines) == ("", "Evästeet", (LineDifference("", cookies.lines[0]),))
    assert (gone.was, gone.now) == ("Käyttötarkoitukset", "")
    assert [line.was for line in gone.lines] == list(PURPOSES.lines)


def test_sections_of_her_own_are_known_by_their_heading() -> None:
    """Their item is only their number, which moves when one is put before another."""
    first, second = SectionText("extra1", "Työnohjaus", ("A.",)), SectionText("extra2", "Kartoitukset", ("B.",))
    moved = (SectionText("extra1", "Uusi", ("C.",)), SectionText("extra2", "Työnohjaus", ("A.",)), second)
    [found] = differences((first, second), moved)
    assert (found.was, found.now) == ("", "Uusi")


def test_sections_with_the_same_item_are_kept_apart() -> None:
    twice = (PURPOSES, SectionText("N03", "Oikeusperuste", ("Sopimus.",)))
    assert differences(twice, twice) == ()
    [gone] = differences(twice, twice[:1])
    assert gone.was == "Oikeusperuste"


def test_the_words_that_changed_are_marked_and_no_character_is_lost() -> None:
    was, now = "Muistiinpanot säilytetään 2 vuotta.", "Muistiinpanot säilytetään 3 vuotta tapaamisesta."
    old, new = changed_words(was, now)
    assert "".join(text for text, _changed in old) == was
    assert "".join(text for text, _changed in new) == now
    assert [text.strip() for text, changed in old if changed] == ["2", "vuotta."]
    assert [text.strip() for text, changed in new if changed] == ["3", "vuotta tapaamisesta."]


def test_of_many_sentences_the_one_that_shares_most_words_is_the_one_it_was() -> None:
    many = tuple(f"Rekisteri {n} koskee keksittyä ryhmää {n * 7}." for n in range(60))
    changed = tuple(line.replace("koskee", "kuvaa") for line in many)
    [found] = differences((SectionText("N03", "X", many),), (SectionText("N03", "X", changed),))
    assert found.lines == tuple(LineDifference(was, now) for was, now in zip(many, changed, strict=True))


def test_an_endless_line_is_told_as_another_text_and_not_compared_letter_by_letter() -> None:
    was, now = "sana " * 20_000 + "ennen", "sana " * 20_000 + "nyt"
    [found] = differences((SectionText("N03", "X", (was,)),), (SectionText("N03", "X", (now,)),))
    assert found.lines == (LineDifference(was, ""), LineDifference("", now))
    assert changed_words(was, now) == (((was, True),), ((now, True),))
