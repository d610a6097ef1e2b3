"""Answers as JSON and back: for unattended set-up, for *Save answers* and for drafts (spec gui.md D3).

Owns the schema, which follows the fields of :class:`~.answers.Answers`; ``docs/guide/answers.md`` explains it.
Promises: no secret is ever written; what is wrong with a file is said all at once, by key, value and rule; answers
that were written and are read again on the same installation are equal. Pure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, is_dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, cast, get_args, get_origin, get_type_hints

from emailrelay_gui.wizard.answers import Answers, CertificateFrom
from engine.api import RelayError, Secret

VERSION = 1
FRAME = ("version", "template", "instance", "answers")
DERIVED = frozenset({"template", "client_stored"})
"""Answers that are no one's choice: they follow from the files or stand beside the others."""
PLACES = frozenset({"line"})
"""Fields of entries that say where they stand in the file."""
SOURCES = ("env", "file", "keyring")
CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretRef:
    """Where a secret is: the name of an environment variable, a file, or service and user in the keyring."""

    source: str
    name: str
    user: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersFile:
    """What an answers file says, before it is compared with an installation."""

    template: str = ""
    """The use case that a new installation starts from."""
    instance: str | None = None
    """The prefix of one of several relays; None: the first."""
    values: Mapping[str, object] = field(default_factory=dict[str, object])


class AnswersError(RelayError):
    """An answers file that cannot be used; ``problems`` are sentences."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


SecretReader = Callable[[SecretRef], Secret]
"""Fetches a secret; raises :class:`~engine.errors.RelayError` when it is not there."""


def parse(data: bytes) -> AnswersFile:
    """The frame of an answers file; raises :class:`AnswersError`."""
    try:
        content: object = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once)
    except UnicodeDecodeError as error:
        raise AnswersError(["The file is not UTF-8 text."]) from error
    except json.JSONDecodeError as error:
        raise AnswersError([f"Line {error.lineno}, column {error.colno}: this is not JSON ({error.msg})."]) from error
    except RecursionError as error:
        raise AnswersError(["The file nests its values too deeply."]) from error
    if not isinstance(content, dict):
        raise AnswersError(['The file has to be an object: {"version": 1, "answers": {...}}.'])
    given = cast("dict[str, object]", content)
    problems = [_unknown("", key, FRAME) for key in given if key not in FRAME]
    if "version" not in given:
        problems.append(f'version: it is missing; write "version": {VERSION}.')
    elif given["version"] != VERSION or isinstance(given["version"], bool):
        problems.append(f"version: {shown(given['version'])} is not known; this program reads version {VERSION}.")
    values = given.get("answers", {})
    if not isinstance(values, dict):
        problems.append(f"answers: {shown(values)} has to be an object.")
        values = {}
    texts = {key: given.get(key) for key in ("template", "instance")}
    problems += [f"{key}: {shown(text)} has to be a text." for key, text in texts.items() if not _text_or_none(text)]
    if problems:
        raise AnswersError(problems)
    template, instance = texts["template"], texts["instance"]
    return AnswersFile(
        template=str(template or ""),
        instance=None if instance is None else str(instance),
        values=cast("dict[str, object]", values),
    )


def read(file: AnswersFile, base: Answers, secrets: SecretReader) -> Answers:
    """``base`` with what the file says; raises :class:`AnswersError` with everything that is wrong."""
    reader = _Reader(secrets)
    answers = reader.entry(Answers, file.values, base, "answers")
    if reader.problems:
        raise AnswersError(reader.problems)
    return cast("Answers", answers)


def write(answers: Answers, *, instance: str = "", placeholders: bool = True) -> str:
    """The file that says ``answers``; every secret is left out.

    ``placeholders`` puts the name of an environment variable where a secret is needed that is stored nowhere yet;
    without them, the file says nothing of it.
    """
    frame: dict[str, object] = {"version": VERSION}
    if answers.template:
        frame["template"] = answers.template
    if instance:
        frame["instance"] = instance
    made = answers.certificate_from is CertificateFrom.NEW
    frame["answers"] = _written(answers, placeholders=placeholders, skip=DERIVED if made else DERIVED | {"request"})
    return json.dumps(frame, indent=1, ensure_ascii=False) + "\n"


def names() -> tuple[str, ...]:
    """The keys under ``answers``."""
    return tuple(each.name for each in fields(Answers) if each.name not in DERIVED)


def _written(value: object, *, placeholders: bool, skip: frozenset[str] = PLACES) -> dict[str, object]:
    found: dict[str, object] = {}
    title = str(getattr(value, "name", ""))
    hints = get_type_hints(type(value))
    for each in fields(cast("Any", value)):
        part: object = getattr(value, each.name)
        if each.name in skip or (each.name in {"was", "email"} and part in {"", title}):
            continue
        if isinstance(part, Secret):
            if placeholders:
                found[_key(each.name)] = {"env": _variable(each.name, title)}
        elif part is None or _is_secret(hints[each.name]):
            continue
        elif isinstance(part, tuple):
            items = cast("tuple[object, ...]", part)
            found[each.name] = [_item(item, placeholders=placeholders) for item in items]
        else:
            found[each.name] = _item(part, placeholders=placeholders)
    return found


def _item(value: object, *, placeholders: bool) -> object:
    if is_dataclass(value):
        return _written(value, placeholders=placeholders)
    return value.value if isinstance(value, StrEnum) else value


def _variable(name: str, title: str) -> str:
    """The environment variable that is suggested for a secret."""
    words = (title, "password") if name == "secret" else (name.replace("secret", "password"),)
    return re.sub(r"[^A-Z0-9]+", "_", "_".join(("relay", *words)).upper()).strip("_")


def _key(name: str) -> str:
    """A secret of an entry is its password to those who write the file."""
    return "password" if name == "secret" else name


def _is_secret(hint: object) -> bool:
    return hint is Secret or Secret in get_args(hint)


@dataclass(slots=True)
class _Reader:
    """Reads values by the types of the fields; goes on after a problem, so that all are told."""

    secrets: SecretReader
    problems: list[str] = field(default_factory=list[str])

    def entry(self, kind: type, given: object, base: object | None, path: str) -> object | None:
        """An object as a value of the dataclass ``kind``; ``base`` gives what is not said."""
        if not isinstance(given, dict):
            self.problems.append(f"{path}: {shown(given)} has to be an object.")
            return base
        values = cast("dict[str, object]", given)
        hints = get_type_hints(kind)
        hidden = DERIVED if kind is Answers else PLACES
        keys = {_key(each.name): each.name for each in fields(kind) if each.name not in hidden}
        self.problems.extend(_unknown(path, key, tuple(keys)) for key in values if key not in keys)
        changes: dict[str, object] = {}
        for key, name in keys.items():
            if key in values:
                present = getattr(base, name, None)
                changes[name] = self.value(hints[name], values[key], present, f"{path}.{key}")
        if base is not None:
            return cast("object", replace(cast("Any", base), **changes))
        needed = [key for key, name in keys.items() if name not in changes and name in _needed(kind)]
        if needed:
            self.problems.append(f"{path}: {', '.join(needed)} is missing.")
            return None
        make = cast("Callable[..., object]", kind)
        return make(**changes)

    def value(self, hint: Any, given: object, base: object, path: str) -> object:
        """A value of one field."""
        if _is_secret(hint):
            return self._secret(given, path)
        if get_origin(hint) is tuple:
            return self._list(get_args(hint)[0], given, cast("tuple[object, ...]", base or ()), path)
        if is_dataclass(hint):
            return self.entry(cast("type", hint), given, base, path)
        return self._plain(hint, given, base, path)

    def _plain(self, hint: type, given: object, base: object, path: str) -> object:
        kind: object = hint  # as it is, before the tests below narrow it
        if hint is str and isinstance(given, int) and not isinstance(given, bool):
            given = str(given)
        if issubclass(hint, StrEnum):
            choices = [each.value for each in hint]
            if given in choices:
                return hint(str(given))
            rule = "has to be one of " + ", ".join(f'"{each}"' for each in choices)
        elif hint is bool:
            rule = "has to be true or false"
        elif hint is int:
            rule = "has to be a whole number, 0 or more"
        else:
            rule = "has to be a text in one line"
        lines = given.replace("\n", "") if isinstance(given, str) and path.endswith("_pem") else given
        if _fits(kind, lines):
            return given
        self.problems.append(f"{path}: {shown(given)} {rule}.")
        return base

    def _list(self, hint: Any, given: object, base: tuple[object, ...], path: str) -> tuple[object, ...]:
        if not isinstance(given, list):
            self.problems.append(f"{path}: {shown(given)} has to be a list.")
            return base
        items = cast("list[object]", given)
        if not is_dataclass(hint):
            return tuple(self.value(hint, item, None, f"{path}[{at}]") for at, item in enumerate(items))
        kind = cast("type", hint)
        left = list(base)
        found: list[object] = []
        for at, item in enumerate(items):
            before = self._present(item, left, f"{path}[{at}]")
            if before is not None:
                left.remove(before)
            made = self.entry(kind, item, before, f"{path}[{at}]")
            if made is not None:
                found.append(made)
        return tuple(found)

    def _present(self, item: object, left: Sequence[object], path: str) -> object | None:
        """The entry that the installation has already: by the name that it had, or that it has."""
        if not isinstance(item, dict):
            return None
        values = cast("dict[str, object]", item)
        wanted = values.get("was") or values.get("name")
        if wanted is None:
            return None
        keys = ("selector", "kind")
        same = [each for each in left if getattr(each, "was", None) == wanted]
        for key in keys:
            if key in values:
                same = [each for each in same if getattr(each, key, values[key]) == values[key]] or same
        if not same and values.get("was"):
            self.problems.append(f"{path}.was: there is no {shown(wanted)} in the file.")
        return same[0] if same else None

    def _secret(self, given: object, path: str) -> Secret | None:
        if given is None:
            return None
        rule = 'write {"env": "NAME"}, {"file": "PATH"} or {"keyring": "SERVICE/USER"}'
        if not isinstance(given, dict):
            self.problems.append(f"{path}: a password may not stand in this file; {rule}.")
            return None
        values = cast("dict[str, object]", given)
        source, name = next(iter(values.items()), ("", None))
        if len(values) != 1 or source not in SOURCES or not isinstance(name, str) or not name:
            self.problems.append(f"{path}: this says not where the password is; {rule}.")
            return None
        service, _, user = name.rpartition("/") if source == "keyring" else (name, "", "")
        if source == "keyring" and not (service and user):
            self.problems.append(f'{path}: {shown(name)} has to be SERVICE/USER, such as "emailrelay/me@example.com".')
            return None
        try:
            secret = self.secrets(SecretRef(source=source, name=service, user=user))
        except RelayError as error:
            self.problems.append(f"{path}: {error}")
            return None
        if not secret.reveal():
            self.problems.append(f"{path}: the password that is kept there is empty.")
        return secret


def shown(value: object) -> str:
    """A value for a sentence, cut to a fair length."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _fits(hint: object, given: object) -> bool:
    if hint is bool:
        return isinstance(given, bool)
    if hint is int:
        return isinstance(given, int) and not isinstance(given, bool) and given >= 0
    return hint is str and isinstance(given, str) and not CONTROL.search(given)


def _needed(kind: type) -> frozenset[str]:
    """The fields of an entry that have no default."""
    return frozenset(each.name for each in fields(kind) if each.default is MISSING and each.default_factory is MISSING)


def _text_or_none(value: object) -> bool:
    return value is None or (isinstance(value, str) and not CONTROL.search(value))


def _unknown(path: str, key: str, known: Sequence[str]) -> str:
    near = get_close_matches(key, known, n=1)
    meant = f'; did you mean "{near[0]}"?' if near else "."
    return f"{path + '.' if path else ''}{key}: this key is not known{meant}"


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON; a key that stands twice is a mistake that must not pass."""
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise AnswersError([f"{key}: this key stands twice in the same object."])
        found[key] = value
    return found
