import pytest

from heijastus_desk.privacy.other_names import NameIndex

OTHERS = [("Åke", "Mallinen"), ("Liisa", "Virtanen"), ("Anna-Maija", "Keksi"), ("Ari", "Aho")]


@pytest.mark.parametrize(
    "text",
    [
        "Mallinen soitti.",
        "Mallisen kanssa",
        "Åkelle kerrottiin",
        "Virtaselta kysyttiin",
        "Virtasen",
        "Virtasta",
        "Anna-Maijan ryhmä",
        "Liisan",
        "Ahon",
        "MALLINEN",
        "Virtanens anteckning",
        "(Aho)",
    ],
)
def test_a_name_is_noticed_in_its_forms(text: str) -> None:
    assert NameIndex.of(OTHERS).found_in(text)


@pytest.mark.parametrize("text", ["", "mallisto uusittiin", "Työ jatkuu.", "Sovittiin uusi aika.", "liisaus", "A. B."])
def test_other_words_are_not(text: str) -> None:
    assert not NameIndex.of(OTHERS).found_in(text)


def test_a_name_she_shares_cannot_tell_them_apart() -> None:
    index = NameIndex.of(OTHERS, ("Sisko", "Virtanen"))
    assert not index.found_in("Virtanen tuli")
    assert index.found_in("Liisa tuli")
