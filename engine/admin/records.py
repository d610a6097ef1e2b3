"""Engine events as JSON, one to a line: what the admin command ``log`` sends and a link reads. Pure.

A record has the event's type and fields, its time and, where the log has a line for it, level and text.
"""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any, Final, cast, get_args

from engine.bus import Stamped
from engine.events import Event, Level
from engine.jsonform import from_json, to_json
from engine.logs import describe

RANK: Final = MappingProxyType({Level.DEBUG: 0, Level.VERBOSE: 1, Level.INFO: 2, Level.WARNING: 3, Level.ERROR: 4})
_KINDS: Final = MappingProxyType({kind.__name__: kind for kind in cast("tuple[type[Any], ...]", get_args(Event))})


def encode(stamped: Stamped, *, lowest: Level, instance: str = "") -> str:
    """The record; empty when the log line of the event is below ``lowest``.

    Events that the log does not mention are in every level, because windows live on them.
    """
    line = describe(stamped)
    if line is not None and RANK[line.level] < RANK[lowest]:
        return ""
    record: dict[str, object] = {"time": stamped.time, "event": type(stamped.event).__name__}
    if line is not None:
        record |= {"level": line.level, "text": line.text}
    if instance:
        record["instance"] = instance
    record["fields"] = stamped.event
    return json.dumps(to_json(record), separators=(",", ":"))


def decode(text: str | bytes) -> tuple[float, Event]:
    """Time and event of a record; raises ValueError for what is none, or of a newer program."""
    try:
        record = json.loads(text)
    except RecursionError as error:
        raise ValueError("the record is nested too deeply") from error
    if not isinstance(record, dict):
        raise ValueError("the record is no object")  # noqa: TRY004 - the input is wrong, not the program
    found = cast("dict[str, object]", record)
    kind = _KINDS.get(str(found.get("event")))
    if kind is None:
        raise ValueError(f"there is no event {found.get('event')!r}")
    return from_json(float, found.get("time")), cast("Event", from_json(kind, found.get("fields")))
