"""Use cases: named sets of first answers, from ``resources/templates.json``.

Promises: a template is offered only when every option that it needs works in this version.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import cast

from emailrelay_gui.wizard.answers import Answers, CertificateFrom, InboundTls, Listen, Security, SignIn
from engine.api import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One card of the use-case page."""

    id: str
    icon: str
    title: str
    lines: str
    tag: str
    help: str
    rail: str
    """The title of the step list; ``{provider}`` is filled in when it is known."""
    hidden: frozenset[str]
    """Steps that make no sense for it."""
    requires: tuple[str, ...]
    """Options without which it would not work."""
    answers: Mapping[str, object]
    options: tuple[tuple[str, str], ...]
    """Options that no page asks for, written as they are; an empty value is a flag."""


CHOICES: Mapping[str, type[StrEnum]] = {
    "listen": Listen,
    "security": Security,
    "inbound_tls": InboundTls,
    "certificate_from": CertificateFrom,
    "sign_in": SignIn,
}


def parse_templates(data: bytes) -> tuple[Template, ...]:
    """All use cases of the file, in its order."""
    return tuple(
        Template(
            id=entry["id"],
            icon=entry["icon"],
            title=say(entry["title"]),
            lines=say(entry["lines"]),
            tag=say(entry["tag"]),
            help=say(entry["help"]),
            rail=say(entry["rail"]),
            hidden=frozenset(entry["hidden"]),
            requires=tuple(entry["requires"]),
            answers=entry["answers"],
            options=tuple((name, value) for name, value in entry["options"]),
        )
        for entry in json.loads(data)["templates"]
    )


def start_from(template: Template, answers: Answers) -> Answers:
    """``answers`` with the template's values; what it does not name is kept."""
    return replace(answers, template=template.id, **values_of(template))  # type: ignore[arg-type] # checked by replace


def leave(template: Template, answers: Answers) -> Answers:
    """``answers`` without what a template had set, as far as it was left so."""
    blank = Answers()
    unchanged = {name for name, value in values_of(template).items() if getattr(answers, name) == value}
    return replace(answers, **{name: getattr(blank, name) for name in unchanged})


def values_of(template: Template) -> dict[str, object]:
    """The template's answers as the pages hold them."""
    return {name: _value(name, value) for name, value in template.answers.items()}


def _value(name: str, value: object) -> object:
    if name in CHOICES:
        return CHOICES[name](str(value))
    return tuple(str(item) for item in cast("list[object]", value)) if isinstance(value, list) else value
