"""Whether data come from the person, from elsewhere or both: it decides between Art. 13 and Art. 14."""

from enum import StrEnum

from heijastus_desk.domain.notices.content import Register, Source
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.values import AnswerState

_OF_THE_PERSON = frozenset({SourceKind.PERSON, SourceKind.WEBSITE, SourceKind.MEETING})


class Origin(StrEnum):
    """Where one source's data come from in the eyes of the law."""

    PERSON = "person"
    """From the data subject, Art. 13; what she does on the web site or says in a meeting counts too."""
    ELSEWHERE = "elsewhere"
    """From anybody or anything else, Art. 14."""
    OWN_WORK = "own_work"
    """Made by the controller herself."""


def origin_of(source: Source) -> Origin:
    """The origin of one source; what anybody can read is from elsewhere."""
    if source.public or source.kind not in {*_OF_THE_PERSON, SourceKind.OWN_WORK}:
        return Origin.ELSEWHERE
    return Origin.OWN_WORK if source.kind is SourceKind.OWN_WORK else Origin.PERSON


def origins(register: Register) -> frozenset[Origin]:
    """Every origin the register answers with; empty while nobody has said."""
    if register.sources.state is AnswerState.NONE:
        return frozenset({Origin.PERSON})
    return frozenset(origin_of(source) for source in register.sources.given or ())


def informs_by_13(register: Register) -> bool:
    """Whether Art. 13 applies, and with it N12; taken for granted while the sources are not told."""
    found = origins(register)
    return not found or bool(found - {Origin.ELSEWHERE})


def informs_by_14(register: Register) -> bool:
    """Whether Art. 14 applies, and with it N13 and the time limit of one month."""
    return Origin.ELSEWHERE in origins(register)
