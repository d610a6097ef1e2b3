"""How an option is declared: its documentation travels in the metadata of a dataclass field."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Generic, TypeVar

from engine.config.kinds import Kind

T = TypeVar("T")


class Section(StrEnum):
    """The groups of the help text, the reference page and the settings form, in their order."""

    BASIC = "Basic"
    CLIENT = "SMTP client"
    SERVER = "SMTP server"
    POP = "POP server"
    ADMIN = "Admin server"
    AUTH = "Authentication"
    TLS = "TLS"
    PROCESS = "Process"
    LOGGING = "Logging"


class Platform(StrEnum):
    """Where an option has a meaning."""

    UNIX = "unix"
    WINDOWS = "windows"


EVERYWHERE: Final = frozenset(Platform)
UNIX_ONLY: Final = frozenset({Platform.UNIX})
WINDOWS_ONLY: Final = frozenset({Platform.WINDOWS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc(Generic[T]):
    """Everything that is known about an option besides its name, type and default."""

    section: Section
    kind: Kind[T]
    help: str
    """One line for ``--help``."""
    tip: str
    """What the wizard and the settings form say about it."""
    more: str = ""
    """What the reference page adds."""
    letter: str = ""
    metavar: str = ""
    """The value's name in the help text, where the kind's own does not fit."""
    default_text: str = ""
    """The default in words, where the value does not speak for itself."""
    ext: bool = False
    """Unknown to the original program; off unless asked for."""
    platforms: frozenset[Platform] = EVERYWHERE
    restart: bool = True
    """A change takes effect only when the relay starts again."""
    secret: bool = False
    """The value may hold a password: never shown in messages or logs."""
    essential: bool = False
    """Part of the short help text."""
    command_line: bool = False
    """Stands on the command line only; a configuration file that has it is refused."""
    hidden: bool = False
    """Left out of the help text."""


def opt(default: T, doc: Doc[T]) -> T:
    """Declare an option as a field of :class:`engine.config.options.Settings`."""
    declared: T = field(default=default, repr=not doc.secret, metadata={"doc": doc})
    return declared
