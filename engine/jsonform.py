"""Values as JSON and back: frozen dataclasses of text, numbers, enums, paths and tuples. Pure.

Owns the form in which the admin interface sends what the engine knows. Promises: what :func:`to_json` gives,
:func:`from_json` reads back equal; fields that are unknown are ignored and ones that are missing take their
default, so that programs of different versions understand each other.
"""

from __future__ import annotations

import json
import math
import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Literal, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
_UNIONS = (Union, types.UnionType)


def to_json(value: object) -> object:  # noqa: PLR0911 - one case for each kind of value
    """What :func:`json.dumps` takes, for a value."""
    match value:
        case Enum():
            return value.value
        case float() if not math.isfinite(value):
            return None
        case None | bool() | int() | float() | str():
            return value
        case Path():
            return str(value)
        case Mapping():
            return {str(name): to_json(each) for name, each in cast("Mapping[object, object]", value).items()}
        case frozenset() | set():
            return sorted(str(to_json(each)) for each in cast("frozenset[object]", value))
        case list() | tuple():
            return [to_json(each) for each in cast("Sequence[object]", value)]
        case _:
            if not is_dataclass(value):
                raise TypeError(f"no form for {type(value).__name__}")
            return {each.name: to_json(getattr(value, each.name)) for each in fields(value)}


def line(value: object) -> str:
    """A value as one line of ASCII."""
    return json.dumps(to_json(value), separators=(",", ":"))


def from_json(kind: type[T], data: object) -> T:
    """The value of type ``kind`` that ``data`` describes; raises ValueError when it describes none."""
    return cast("T", _read(kind, data))


def from_line(kind: type[T], text: str | bytes) -> T:
    """The value on a line; raises ValueError."""
    try:
        return from_json(kind, json.loads(text))
    except RecursionError as error:
        raise ValueError("the JSON is nested too deeply") from error


def _read(kind: Any, data: object) -> object:  # noqa: PLR0911 - one case for each kind of value
    if isinstance(kind, NewType):
        kind = kind.__supertype__
    origin = get_origin(kind)
    if origin in _UNIONS:
        return _read_union(get_args(kind), data)
    if origin is Literal:
        return _checked(data in get_args(kind), kind, data)
    if origin in {tuple, frozenset}:
        return _read_items(kind, data)
    if not isinstance(kind, type):
        raise ValueError(f"no values of {kind}")  # noqa: TRY004 - the input is wrong, not the program
    kind = cast("type[Any]", kind)
    if is_dataclass(kind):
        return _read_fields(cast("type[Any]", kind), data)
    if issubclass(kind, Enum):
        return kind(data)
    if issubclass(kind, Path):
        return Path(cast("str", _checked(isinstance(data, str), kind, data)))
    return _read_plain(kind, data)


def _read_plain(kind: type, data: object) -> object:
    if kind is float:
        number = isinstance(data, int | float) and not isinstance(data, bool)
        return 0.0 if data is None else float(cast("float", _checked(number, kind, data)))
    if kind is int:
        return _checked(isinstance(data, int) and not isinstance(data, bool), kind, data)
    return _checked(isinstance(data, kind), kind, data)


def _checked(fits: object, kind: object, data: object) -> object:
    if not fits:
        raise ValueError(f"{data!r} is no {getattr(kind, '__name__', kind)}")
    return data


def _read_union(kinds: tuple[Any, ...], data: object) -> object:
    if data is None and type(None) in kinds:
        return None
    for kind in kinds:
        if kind is type(None):
            continue
        try:
            return _read(kind, data)
        except ValueError:
            continue
    raise ValueError(f"{data!r} is none of {', '.join(str(each) for each in kinds)}")


def _read_items(kind: Any, data: object) -> object:
    items = cast("list[object]", _checked(isinstance(data, list), kind, data))
    inner = get_args(kind)
    if get_origin(kind) is frozenset:
        return frozenset(_read(inner[0], each) for each in items)
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_read(inner[0], each) for each in items)
    _checked(len(items) == len(inner), kind, data)
    return tuple(_read(each, item) for each, item in zip(inner, items, strict=True))


def _read_fields(kind: type, data: object) -> object:
    found = cast("Mapping[str, object]", _checked(isinstance(data, dict), kind, data))
    hints = get_type_hints(kind)
    values: dict[str, object] = {}
    for each in fields(kind):
        if each.name in found:
            values[each.name] = _read(hints[each.name], found[each.name])
        elif each.default is MISSING and each.default_factory is MISSING:
            raise ValueError(f"{kind.__name__} has no {each.name}")
    return kind(**values)
