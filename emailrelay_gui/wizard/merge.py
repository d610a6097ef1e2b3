"""The user's changes on top of files that somebody else changed meanwhile (spec gui.md D4). Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar, cast

from emailrelay_gui.wizard.answers import Account, Answers, TrustedNetwork

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The answers that come of it."""

    answers: Answers
    contested: tuple[str, ...] = ()
    """The answers that both sides changed, each in another way; the user's own were taken."""


def merge(base: Answers, mine: Answers, theirs: Answers) -> Merged:
    """``mine`` and ``theirs`` both come from ``base``: what only one side changed is taken from that side."""
    values: dict[str, object] = {}
    contested: list[str] = []
    for each in fields(Answers):
        before, own, other = (getattr(answers, each.name) for answers in (base, mine, theirs))
        if own == before:
            values[each.name] = other
        elif other in (before, own):
            values[each.name] = own
        elif each.name == "accounts":
            values[each.name] = _accounts(before, own, other)
        elif each.name == "trusted":
            values[each.name] = _entries(before, own, other, _range)
        else:
            values[each.name] = own
            contested.append(each.name)
    return Merged(answers=replace(base, **cast("Any", values)), contested=tuple(contested))


def _accounts(base: Sequence[Account], mine: Sequence[Account], theirs: Sequence[Account]) -> tuple[Account, ...]:
    """Accounts of the file by the name that they have there, and then those that are new."""
    places = {each.was: each.line for each in theirs}
    kept = [replace(each, line=places[each.was]) for each in mine if each.was in places and each.was]
    gone = [replace(each, was="", line=0) for each in mine if each.was and each.was not in places and each.secret]
    new = [each for each in mine if not each.was]
    before = [replace(each, line=places.get(each.was, each.line)) for each in base]
    return (*_entries(before, kept, theirs, _stored), *gone, *new)


def _entries(base: Sequence[T], mine: Sequence[T], theirs: Sequence[T], key: Callable[[T], str]) -> tuple[T, ...]:
    before, own, other = ({key(each): each for each in entries} for entries in (base, mine, theirs))
    found: list[T] = []
    for name, entry in other.items():
        if name in own:
            found.append(own[name] if own[name] != before.get(name) else entry)
        elif name not in before:
            found.append(entry)
    found += [entry for name, entry in own.items() if name not in other and entry != before.get(name)]
    return tuple(found)


def _stored(account: Account) -> str:
    return account.was


def _range(network: TrustedNetwork) -> str:
    return network.range
