"""Starter registers by key: each says what it is for, and takes from the client register what both have in common."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from heijastus_desk.assets import resource
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.practice import Activity
from heijastus_desk.importing.register_files import parse_template

BASE = "client_register"
"""The template that the others take their common parts from."""
KEYS = (
    BASE,
    "coaching",
    "work_supervision",
    "group_supervision",
    "customer_and_marketing",
    "newsletter",
    "website_enquiries",
    "bookkeeping",
)
"""In the order they are offered."""

_NAMED_BY = {"groups": "kind", "purposes": "code", "categories": "code", "sources": "kind"}
_NAMED_IN_REQUESTS = {"channels": "kind", "processes": "right"}
_ITS_OWN = {"uid", "short_name", "name", "requests", "retention", *_NAMED_BY}

Table = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class StarterRegister:
    """A template: the register it makes, what it is for, and the kinds of work it covers."""

    key: str
    used_for: LocalisedText
    activities: tuple[Activity, ...]
    register: Register


@cache
def starters() -> tuple[StarterRegister, ...]:
    """Every template, in the order they are offered."""
    return tuple(_starter(key) for key in KEYS)


def starter(key: str) -> StarterRegister:
    """The template of that key; KeyError for one that does not exist."""
    if key not in KEYS:
        raise KeyError(key)
    return next(one for one in starters() if one.key == key)


def _starter(key: str) -> StarterRegister:
    file = _file(key)
    about: Table = file["template"]
    own: Table = file["registers"][0]
    table = own if key == BASE else _completed(own, file.get("take", {}), _file(BASE)["registers"][0])
    [register] = parse_template({"registers": [table]}).registers
    return StarterRegister(
        key=key,
        used_for=LocalisedText(**{lang.value: about["for"][lang.value] for lang in Lang}),
        activities=tuple(Activity(name) for name in about["activities"]),
        register=register,
    )


def _completed(own: Table, take: Mapping[str, list[str]], base: Table) -> Table:
    """The register's own table with the parts it takes; what it leaves out is as in the client register."""
    table: Table = {name: value for name, value in base.items() if name not in _ITS_OWN} | own
    for name, key in _NAMED_BY.items():
        table[name] = _joined(own.get(name, []), base[name], key, take.get(name, []))
    table["purposes"] = _narrowed(table["purposes"], table["categories"])
    table["requests"] = _requests(own.get("requests", {}), take, base["requests"])
    table["retention"] = [*own.get("retention", []), *_rules(table, own, base["retention"])]
    return table


def _narrowed(purposes: list[Table], categories: list[Table]) -> list[Table]:
    """The purposes, needing of the data only what this register lists."""
    listed = {category["code"] for category in categories}
    return [one | {"categories": [code for code in one["categories"] if code in listed]} for one in purposes]


def _requests(own: Table, take: Mapping[str, list[str]], base: Table) -> Table:
    requests = base | own
    for name, key in _NAMED_IN_REQUESTS.items():
        if name in take:
            requests[name] = _joined(own.get(name, []), base[name], key, take[name])
    return requests


def _joined(own: list[Table], base: list[Table], key: str, names: list[str]) -> list[Table]:
    """Its own rows first, but for those named among what is taken: they stand there."""
    by_name = {row[key]: row for row in (*base, *own)}
    first = [row for row in own if row[key] not in names]
    return [*first, *(by_name[name] for name in names)]


def _rules(table: Table, own: Table, base: list[Table]) -> list[Table]:
    """The client register's periods for the record classes that this register lists and has no rule of its own for."""
    listed = {name for category in table["categories"] for name in category.get("record_classes", [])}
    wanted = listed - {name for rule in own.get("retention", []) for name in rule["record_classes"]}
    found: list[Table] = []
    for rule in base:
        classes = [name for name in rule["record_classes"] if name in wanted]
        if classes:
            uid = f"{table['uid']}-{str(rule['uid']).partition('-')[2]}"
            found.append(rule | {"uid": uid, "record_classes": classes})
    return found


@cache
def _file(key: str) -> Table:
    return tomllib.loads(resource("templates", f"{key}.toml").read_text(encoding="utf-8"))
