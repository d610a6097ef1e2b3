"""One option and its field, as data: how an answer is read from a configuration and written into it. Pure; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import cast

from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.wizard.validators import port_number
from engine.api import ConfigDocument

BARE = "*"
"""The answer for an option that is given without a value, although it may have one."""


class Shape(Enum):
    """How an answer stands in a configuration."""

    TEXT = "text"
    """One value; empty: the option is not there."""
    FLAG = "flag"
    INVERTED = "inverted"
    """The flag is there when the answer is no."""
    OPTIONAL = "optional"
    """A value that may be left out, which is :data:`BARE`."""
    LIST = "list"
    """Words with commas between them, shown as they stand; repeats are joined."""
    ITEMS = "items"
    """Several values, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionField:
    """One option and its field; ``check`` gives the sentence for a value that cannot be used."""

    name: str
    option: str
    label: str
    control: Control = Control.TEXT
    shape: Shape = Shape.TEXT
    default: str = ""
    """What the page shows when the option is not there, if that is not the empty text."""
    choices: tuple[tuple[str, str], ...] = ()
    placeholder: str = ""
    help: str = ""
    width: int = 0
    check: Callable[[str], str] | None = None
    implied: tuple[str, ...] = ()
    """Shorthands that switch the flag on too."""

    @property
    def spec(self) -> FieldSpec:
        """For the factory of controls."""
        return FieldSpec(
            name=self.name,
            label=self.label,
            control=self.control,
            options=(self.option,),
            choices=self.choices,
            placeholder=self.placeholder,
            help=self.help,
            width=self.width,
        )

    def read(self, document: ConfigDocument) -> object:
        """The answer that shows a configuration as it is."""
        values = document.values(self.option)
        match self.shape:
            case Shape.FLAG:
                return bool(values) or any(document.has(name) for name in self.implied)
            case Shape.INVERTED:
                return not values
            case Shape.ITEMS:
                return tuple(item.strip() for value in values for item in value.split(",") if item.strip())
            case Shape.OPTIONAL:
                return (values[-1] or BARE) if values else ""
            case Shape.LIST:
                return ",".join(values)
            case Shape.TEXT:
                return values[-1] if values else self.default

    def write(self, document: ConfigDocument, value: object) -> ConfigDocument:
        """A configuration that says ``value``; one that says so already is returned as it is."""
        if self.read(document) == value:
            return document
        wanted: tuple[str, ...]
        match self.shape:
            case Shape.FLAG:
                wanted = ("",) if value else ()
            case Shape.INVERTED:
                wanted = () if value else ("",)
            case Shape.ITEMS:
                assert isinstance(value, tuple)
                wanted = tuple(str(item) for item in cast("tuple[object, ...]", value))
            case Shape.OPTIONAL:
                wanted = ("" if value == BARE else str(value),) if value else ()
            case Shape.TEXT | Shape.LIST:
                wanted = (self._text(str(value)),) if value not in {"", self.default} else ()
        if wanted:
            return document.set(self.option, *wanted)
        return document.unset(self.option) if document.has(self.option) else document

    def _text(self, value: str) -> str:
        """A value as it is written; the name of a port becomes its number, because the file takes numbers only."""
        return str(port_number(value) or value) if self.control is Control.PORT else value

    def problem(self, value: object) -> str:
        """What is wrong with a value; empty when nothing is."""
        return self.check(value) if self.check is not None and isinstance(value, str) else ""
