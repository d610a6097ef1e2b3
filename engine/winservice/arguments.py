"""The command line of ``emailrelay-service``: the original's words and ours (spec process.md 3.11).

Pure. Words may be written ``--install``, ``-install`` or ``/install``, as the original takes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from engine.errors import RelayError

NAME: Final = "emailrelay"
DISPLAY: Final = "E-MailRelay"
LONGEST: Final = 256
"""Characters in the name of a service, and in the one that is shown."""
HELP: Final = """\
usage: emailrelay-service --install [NAME [DISPLAY]] [--config FILE]
       emailrelay-service --remove | --start | --stop | --status [NAME]
       emailrelay-service --run [--name NAME] [--config FILE]

  --install        make the service, or change the one that is there; does not start it
  --remove         stop it and take it away
  --start, --stop  start it, stop it in good order; wait until that is done
  --status         say how it is; ends with 0 if it runs, 3 if it does not
  --run            what Windows itself starts
  --name NAME      which service, where there are several (emailrelay)
  --display NAME   what Windows shows (E-MailRelay)
  --config FILE    the configuration that it runs with; without it, the start script or the configuration
                   of that name beside the program, or where emailrelay-service.cfg points to
  --help           this text

All but --status, --run and --help need the rights of an administrator.
"""


class UsageError(RelayError):
    """The words on the command line make no sense."""


class Work(StrEnum):
    """What is to be done."""

    HELP = "help"
    INSTALL = "install"
    REMOVE = "remove"
    START = "start"
    STOP = "stop"
    STATUS = "status"
    RUN = "run"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A command line. ``config`` is empty where the service has to find its configuration."""

    work: Work
    name: str = NAME
    display: str = ""
    config: str = ""


_VALUES: Final = ("name", "display", "config")
_WORKS: Final = frozenset(work.value for work in Work)
_PLACES: Final = {Work.INSTALL: ("name", "display"), Work.RUN: ()}
"""What the words without a hyphen are; the name only, where nothing else is said."""


def parse(words: Sequence[str]) -> Wanted:
    """Take a command line apart; without any word it is Windows that starts us.

    Raises :class:`UsageError`.
    """
    work: Work | None = None
    given: dict[str, str] = {}
    plain: list[str] = []
    left = list(words)
    while left:
        word = left.pop(0)
        name = _option(word)
        if name in _VALUES:
            if not left:
                raise UsageError(f"{word} needs a value")
            given[name] = left.pop(0)
        elif name in _WORKS:
            if work not in (None, name):
                raise UsageError(f"--{work} and --{name} do not go together")
            work = Work(name)
        elif word.startswith("-"):
            raise UsageError(f"{word} is no option of this program")
        else:
            plain.append(word)
    work = work or Work.RUN
    places = _PLACES.get(work, ("name",))
    if len(plain) > len(places):
        raise UsageError(f'"{plain[len(places)]}" is one word too many for --{work}')
    given = dict(zip(places, plain, strict=False)) | given
    for each in ("name", "display"):
        _check(each, given.get(each))
    return Wanted(work=work, **given)


def _option(word: str) -> str:
    """The name of an option, empty for other words; a path may begin with a slash, too."""
    name = word.lstrip("-") if word.startswith("-") else word.removeprefix("/") if word.startswith("/") else ""
    return name.lower()


def _check(what: str, value: str | None) -> None:
    """Names that Windows, the registry or a command line would take for something else."""
    if value is None:
        return
    if not value.strip() or len(value) > LONGEST:
        raise UsageError(f'"{value}" is no --{what} for a service: it has 1 to {LONGEST} characters')
    if any(letter in '/\\"' or not letter.isprintable() for letter in value):
        raise UsageError(f'"{value}" is no --{what} for a service: slashes, quotes and control characters are none')
