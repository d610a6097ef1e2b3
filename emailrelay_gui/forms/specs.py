"""Field descriptors: what a form shows for one answer. Data; no Qt.

What an option is for is said once, in the engine's option table; a descriptor adds the words of the
form: the label, the choices and an example.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from engine.api import OPTIONS, joined, say


class Control(Enum):
    """The kinds of control."""

    TEXT = "text"
    PASSWORD = "password"  # noqa: S105 - the name of a control
    PORT = "port"
    FLAG = "flag"
    CHOICE = "choice"
    RADIO = "radio"
    SIZE = "size"
    PERIOD = "period"
    NAMES = "names"
    FILTERS = "filters"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field: ``name`` is the attribute of the answers, ``options`` what it writes."""

    name: str
    label: str
    control: Control
    options: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    """Value and words, for CHOICE and RADIO."""
    column: bool = False
    """Whether the choices of a RADIO stand below each other, because their words are long."""
    placeholder: str = ""
    help: str = ""
    """The line under the field."""
    width: int = 0
    """In characters, 0: all there is."""

    @property
    def tip(self) -> str:
        """The tooltip: what the options are for, and their names."""
        return tip_of(self.options)


def tip_of(options: Sequence[str]) -> str:
    """What the option table says about some options, for a tooltip."""
    known = [OPTIONS[name] for name in options if name in OPTIONS]
    if not known:
        return ""
    texts = dict.fromkeys(say(option.doc.tip) for option in known if option.doc.tip)
    names = ", ".join(option.name for option in known)
    named = say("Option: {names}", names=names) if len(known) == 1 else say("Options: {names}", names=names)
    return joined("\n", (*texts, named))
