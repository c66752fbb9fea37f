"""A firm and the other firms of its group, told in one breath as the controller."""

import re

_GROUP = re.compile(
    r"^(?P<firm>.{2,}?),?\s+(?:ja|sekä|och|samt|and)\s+"
    r"(?P<group>(?:(?:muut|sen|kaikki|övriga|andra|dess|the|its|other|all)\s+)*"
    r"(?:samaan\s+konserni|konserni|tytäryhti|sisaryhti|bolag\w*\s+(?:i|inom|som)\b.*koncern|koncern|dotterbolag|"
    r"group\s+compan|affiliate|subsidiar|companies\s+(?:in|of|within|belonging)\b.*group).*)$",
    re.IGNORECASE | re.DOTALL,
)


def firm_and_group(name: str) -> tuple[str, str]:
    """The firm that is named, and the words for its unnamed companions; they are empty where it stands alone."""
    found = _GROUP.match(name.strip())
    if found is None:
        return name, ""
    group = " ".join(found["group"].split())
    return found["firm"].strip(), group[:1].upper() + group[1:]
