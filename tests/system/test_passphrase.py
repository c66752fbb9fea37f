"""Generated passphrases, the meter and the wait after wrong ones."""

import math
import subprocess
import sys
import time

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.passphrase import LEAST_BITS, generate_passphrase, generated_bits, retry_delay
from heijastus_desk.system.passphrase_strength import StrengthLevel, require_strong, strength

# The most used ones of public leak lists and of Finnish press reports, and what people make of them.
COMMON = """
123456 123456789 12345678 password qwerty 12345 1234567890 111111 123123 abc123 1234 password1 iloveyou
1q2w3e4r 000000 qwerty123 zaq12wsx dragon sunshine princess letmein 654321 monkey 27653 1qaz2wsx 123321
qwertyuiop superman asdfghjkl football baseball welcome admin passw0rd master hello charlie donald loveme
trustno1 starwars whatever freedom nothing shadow michael ashley jordan harley ranger buster hunter killer
soccer pepper daniel access thunder salasana salasana1 Salasana123 perkele perkele1 saatana vittu kissa
kissa123 koira123 hevonen kulta rakas aurinko suomi suomi1917 finland helsinki tampere turku123 leijona
makkara mustikka Mustikka1 sauna talvi2025 kesä2026 Kesä2026! kevät2024 syksy2025! Talvi2026!! jokerit tappara
ilves hifk1897 enkeli rakkaus ystävä jumala elämä qwertyå qwertyuiopå äölkjhgf lösenord sommar2025 Sverige1
p4ssw0rd S@lasana1 P@ssw0rd! kissakoira kultarakas isänmaa äiti123 maanantai tammikuu heijastus heijastusdesk
tietosuoja asiakasrekisteri1 Anna2026 AnnaKuusisto kuusisto78 Valopolku aaaaaaaaaaaaaaaa abcdefghijklmnop
1234567890123456 qazwsxedcrfvtgbyhn 11.11.1978
""".split()  # noqa: SIM905  (a hundred quoted words are harder to read)
PHRASES = ("correct horse battery staple", "Correct Horse Battery Staple 1!", "kissa koira hevonen kulta")


def test_there_are_more_than_a_hundred_of_them() -> None:
    assert len(COMMON) > 120


@pytest.mark.parametrize("passphrase", [*COMMON, *PHRASES])
def test_common_ones_are_refused(passphrase: str) -> None:
    with pytest.raises(HeijastusError) as caught:
        require_strong(passphrase, personal=["Anna Kuusisto", "Valopolku Tmi"])
    assert caught.value.code is ErrorCode.PASSPHRASE_TOO_WEAK
    assert passphrase not in repr(caught.value.params)


@pytest.mark.parametrize(
    ("passphrase", "least", "most"),
    [
        ("", 0, 0),
        ("salasana", 0, 10),
        ("ruotsi helsinki turku tampere", 20, 59),
        ("pohjantuuli merenranta kaunis", 35, 59),
        ("lampi honka kettu aamukaste viira", 60, 85),
        ("aamukaste aamukaste aamukaste aamukaste", 5, 59),
        ("x8#kL2$pQ9vZaB", 70, 100),
        ("gT7vQ2mZp9RkD4", 70, 100),
        ("xkqzvjwpfhgtrmnb", 60, 80),
        ("a" * 5000, 0, 20),
    ],
)
def test_the_estimate_is_of_the_right_size(passphrase: str, least: float, most: float) -> None:
    assert least <= strength(passphrase).bits <= most


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [
        ("perkele", StrengthLevel.WEAK),
        ("pohjantuuli merenranta kaunis", StrengthLevel.FAIR),
        ("hyvää huomenta rakas ystäväni kallis", StrengthLevel.GOOD),
        ("x8#kL2$pQ9vZaB", StrengthLevel.STRONG),
    ],
)
def test_the_meter_has_four_steps(passphrase: str, level: StrengthLevel) -> None:
    assert strength(passphrase).level is level


def test_her_own_names_count_for_little_and_are_not_kept() -> None:
    from zxcvbn import matching

    mine = "Metsäpolku Kuutamolahti 5"
    stranger, owner = strength(mine), strength(mine, personal=["Metsäpolku Oy", "Kuutamolahti"])
    assert owner.bits < stranger.bits - 10
    assert not matching.RANKED_DICTIONARIES["user_inputs"]


def test_both_spelling_forms_get_the_same_estimate() -> None:
    assert strength("ka\u0308yra\u0308 sa\u0308vel") == strength("käyrä sävel")


def test_generated_ones_pass_and_hold_what_they_claim() -> None:
    made = [generate_passphrase() for _ in range(150)]
    assert len(set(made)) == len(made)
    for passphrase in made:
        words = passphrase.split("-")
        assert [len(word) for word in words] == [6] * 5
        assert passphrase.isascii()
        require_strong(passphrase)
    assert generated_bits() >= LEAST_BITS
    # Never more than the draws allow: 55 syllables, three per word, five words.
    assert generated_bits() <= 15 * math.log2(55)


def test_every_syllable_is_drawn_about_evenly() -> None:
    words = "".join(generate_passphrase(20) for _ in range(150)).replace("-", "")
    syllables = [words[place : place + 2] for place in range(0, len(words), 2)]
    counts = {syllable: syllables.count(syllable) for syllable in set(syllables)}
    assert len(counts) == 55
    assert min(counts.values()) > 90
    assert max(counts.values()) < 250


@pytest.mark.parametrize("words", [0, 1, 3, 4])
def test_too_few_words_are_not_made(words: int) -> None:
    with pytest.raises(ValueError, match="few"):
        generate_passphrase(words)


def test_the_wait_grows_and_stays_bearable() -> None:
    assert [retry_delay(failures) for failures in range(9)] == [0, 0, 0, 1, 2, 4, 8, 16, 30]
    assert retry_delay(10**9) == 30


def test_the_meter_keeps_up_with_typing() -> None:
    strength("warm")
    start = time.process_time()
    strength("pohjantuuli merenranta kaunis 7 aamukaste")
    assert time.process_time() - start < 0.5


def test_unlocking_does_not_load_the_word_lists() -> None:
    code = (
        "import sys; from heijastus_desk.system import passphrase_strength as p;"
        "before = 'zxcvbn' in sys.modules; p.strength('x'); print(before, 'zxcvbn' in sys.modules)"
    )
    environment_path = {"PYTHONPATH": ":".join(sys.path)}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment_path)
    assert ran.stdout.strip() == "False True"
