"""Sentences on storage and what they say."""

from heijastus_desk.domain.notices.old import OldRetention, OldSection


def retention_of(sections: tuple[OldSection, ...]) -> tuple[OldRetention, ...]:
    return ()
