"""Whose an e-mail address is: the employer's mailbox is not the employee's, and everybody's provider is nobody's."""

from collections.abc import Collection, Iterable
from typing import Final

from heijastus_desk.domain.likeness import email_key

_OPEN_TO_ALL: Final = frozenset(
    {
        "aol.com",
        "elisanet.fi",
        "gmail.com",
        "gmx.com",
        "googlemail.com",
        "hotmail.com",
        "hotmail.fi",
        "icloud.com",
        "kolumbus.fi",
        "live.com",
        "live.fi",
        "luukku.com",
        "me.com",
        "msn.com",
        "outlook.com",
        "pp.inet.fi",
        "proton.me",
        "protonmail.com",
        "saunalahti.fi",
        "suomi24.fi",
        "welho.com",
        "yahoo.com",
        "yahoo.fi",
    }
)
"""Providers where anybody has a mailbox: that an orderer uses one too says nothing of whose an address there is."""


def is_email(text: str) -> bool:
    """Whether it looks like an e-mail address rather than a phone number or a street."""
    return "@" in text and " " not in text.strip()


def domain_of(address: str) -> str:
    """The domain of an e-mail address or of a web address, without www; empty where there is none."""
    text = email_key(address)
    if "@" in text:
        return text.rpartition("@")[2].strip(". ")
    host = text.partition("://")[2] or text
    return host.partition("/")[0].partition(":")[0].removeprefix("www.").strip(". ")


def belonging_domains(addresses: Iterable[str]) -> frozenset[str]:
    """The domains that are an organisation's own, from its mail and web addresses."""
    return frozenset(one for one in map(domain_of, addresses) if "." in one) - _OPEN_TO_ALL


def is_within(address: str, domains: Collection[str]) -> bool:
    """Whether an e-mail address is in one of these domains or below one."""
    domain = domain_of(address) if is_email(address) else ""
    return bool(domain) and any(domain == one or domain.endswith(f".{one}") for one in domains)
