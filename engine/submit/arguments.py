"""The command line of ``emailrelay-submit`` (spec message-store.md 10). Pure."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from getopt import GetoptError, getopt
from typing import Final

from engine.logs import escape

_FLAGS: Final = {
    "h": "help",
    "V": "version",
    "v": "verbose",
    "n": "filename",
    "t": "content-to",
    "F": "content-from",
    "d": "content-date",
    "b": "bcc-split",
    "N": "no-stdin",
    "B": "body",
    "c": "copy",
    "": "debug",
}
_VALUES: Final = {"s": "spool-dir", "x": "input-file", "f": "from", "": "to", "C": "content", "a": "auth"}
_OPTIONAL: Final = {"I": "content-message-id", "i": "from-auth-in", "o": "from-auth-out"}
_NAMES: Final = frozenset({*_FLAGS.values(), *_VALUES.values(), *_OPTIONAL.values()})

USAGE: Final = "usage: {program} [options] [<envelope-to> ...]"
HELP: Final = """
  -h, --help                   show this help; with --verbose all of it
  -V, --version                show the version
  -v, --verbose                print the path of the content file of each message
  -n, --filename               print its name only
  -s, --spool-dir=<dir>        the message store; @app stands for the program's folder
  -x, --input-file=<file>      read the message from a file, not from standard input
  -f, --from=<address>         the envelope's sender
      --to=<address>[,...]     the envelope's recipients; may be repeated
"""
MORE_HELP: Final = """\
  -t, --content-to             write a To header of the envelope's recipients, in place of To, Cc and Bcc
  -F, --content-from           write a From header of the envelope's sender, in place of From and Sender
  -d, --content-date           add a Date header if there is none
  -I, --content-message-id[=<domain>]  add a Message-ID header if there is none
  -b, --bcc-split              one message for each Bcc recipient, if there are two or more
  -C, --content=<base64>       a line of content; may be repeated; an empty one ends the headers
  -N, --no-stdin               do not read standard input
  -B, --body                   the input is the body only
  -c, --copy                   put the envelope into all mailboxes
  -i, --from-auth-in[=<name>]  the AUTH= that the message came with
  -o, --from-auth-out[=<name>] the AUTH= to send it with
      --debug                  say on standard error what is done
"""


class UsageError(ValueError):
    """The command line cannot be used; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the command line asks for."""

    flags: frozenset[str] = frozenset()
    spool_dir: str = ""
    input_file: str = ""
    sender: str | None = None
    """The reverse-path, empty for ``<>``; None: the header tells."""
    recipients: tuple[str, ...] = ()
    content: tuple[bytes, ...] = ()
    """Lines from ``--content``, decoded."""
    message_id_domain: str | None = None
    """None: add no Message-ID."""
    authentication: str = ""
    auth_in: str | None = None
    auth_out: str | None = None

    def __contains__(self, flag: str) -> bool:
        return flag in self.flags


def parse(arguments: Sequence[str]) -> Wanted:
    """Read the arguments; options end at the first that is none. Raises :class:`UsageError`."""
    letters = "".join(_FLAGS) + "".join(_OPTIONAL) + "".join(f"{each}:" for each in _VALUES if each)
    names = [*_FLAGS.values(), *(f"{each}=" for each in (*_VALUES.values(), *_OPTIONAL.values()))]
    try:
        options, rest = getopt(_spelled_out(arguments), letters, names)
    except GetoptError as error:
        raise UsageError(_in_words(error)) from error
    flags: set[str] = set()
    values: dict[str, list[str]] = {}
    for option, value in options:
        name = option.lstrip("-")
        if not option.startswith("--"):
            name = _FLAGS.get(name) or _OPTIONAL.get(name) or _VALUES[name]
        if name in _FLAGS.values():
            flags.add(name)
        else:
            values.setdefault(name, []).append(value)
    return Wanted(
        flags=frozenset(flags),
        spool_dir=_last(values, "spool-dir") or "",
        input_file=_last(values, "input-file") or "",
        sender=_sender(_last(values, "from")),
        recipients=_recipients(values.get("to", []), rest),
        content=tuple(_line(text) for each in values.get("content", []) for text in each.split(",")),
        message_id_domain=_last(values, "content-message-id"),
        authentication=_last(values, "auth") or "",
        auth_in=_last(values, "from-auth-in"),
        auth_out=_last(values, "from-auth-out"),
    )


def _spelled_out(arguments: Sequence[str]) -> list[str]:
    """Give options whose value may be left out an empty one, and refuse abbreviations."""
    told: list[str] = []
    wants_value = False
    for number, argument in enumerate(arguments):
        if wants_value or not argument.startswith("-") or argument in {"-", "--"}:
            if not wants_value:
                return told + list(arguments[number:])
            wants_value = False
            told.append(argument)
            continue
        name, equals, _ = argument[2:].partition("=")
        if argument.startswith("--"):
            if name not in _NAMES:
                raise UsageError(f'invalid option: "--{name}"')
            wants_value = name in _VALUES.values() and not equals
            told.append(argument if equals or name not in _OPTIONAL.values() else f"{argument}=")
        else:
            wants_value = argument[-1] in _VALUES and not any(letter in _VALUES for letter in argument[1:-1])
            told.append(argument)
    return told


def _in_words(error: GetoptError) -> str:
    option = f"--{error.opt}" if len(error.opt) > 1 else f"-{error.opt}"
    if "requires argument" in error.msg:
        return f'no value supplied for the option "{option}"'
    if "must not have an argument" in error.msg:
        return f'the option "{option}" takes no value'
    return f'invalid option: "{option}"'


def _last(values: dict[str, list[str]], name: str) -> str | None:
    found = values.get(name)
    return found[-1] if found else None


def _sender(given: str | None) -> str | None:
    return ("" if given == "<>" else _address(given, "sender")) if given else None


def _recipients(given: Sequence[str], rest: Sequence[str]) -> tuple[str, ...]:
    each = [address for texts in given for address in texts.split(",")] + list(rest)
    return tuple(_address(address.removeprefix("\\"), "recipient") for address in each)


def _address(address: str, whose: str) -> str:
    """An address as it is; raises :class:`UsageError` for what can be none (spec message-store.md 10.2)."""
    if not address or address[0] == "@" or address[-1] == "@" or re.search(r"[\x00-\x1f\x7f]", address):
        raise UsageError(f"invalid {whose} address: [{escape(address)}]")
    return address


def _line(text: str) -> bytes:
    """A line of content; one character, or none, stands for an empty line."""
    if len(text) <= 1:
        return b""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise UsageError("base64 encoding error") from None
