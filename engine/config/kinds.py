"""The kinds of option values: how each is read, written and checked.

A kind turns text into a frozen value once, at the edge. Its ``parse`` raises ValueError with a noun phrase
that says what is wanted (``a whole number from 0 to 65535``), so that both ``the option "port" needs RULE``
and ``Enter RULE.`` are sentences. Lists arrive joined with commas (spec process.md, conventions).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from typing import Final, Generic, TypeVar

from engine.config.switches import CLIENT_SWITCHES, SERVER_SWITCHES, read_switch
from engine.config.values import AnonymousScope, RateLimit, RetryPolicy

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

MAX_NUMBER: Final = 2**32 - 1
_YES: Final = frozenset({"y", "yes", "t", "true", "1", "on"})
_NO: Final = frozenset({"n", "no", "f", "false", "0", "off"})
_FACILITIES: Final = ("mail", "user", "daemon", *(f"local{n}" for n in range(8)))
_SERVICE_PORTS: Final[Mapping[str, int]] = {
    "smtp": 25,
    "submission": 587,
    "submissions": 465,
    "smtps": 465,
    "pop3": 110,
    "pop3s": 995,
}


class Arity(StrEnum):
    """How an option takes its value (spec process.md, conventions)."""

    FLAG = "flag"
    OPTIONAL = "opt"
    VALUE = "val"
    LIST = "list"


def _no_doubts(_text: str) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Generic[T]):
    """One kind of value. ``name`` is what a form chooses its widget by."""

    name: str
    arity: Arity
    parse: Callable[[str], T]
    format: Callable[[T], str]
    metavar: str = ""
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = MAX_NUMBER
    doubts: Callable[[str], tuple[str, ...]] = _no_doubts
    """Warnings about a value that is accepted."""
    expands_app: bool = False
    """``@app`` stands for the program's folder (spec process.md 2.7)."""
    first_only: bool = False
    """Several may be given, but only the first counts."""
    blank_yields: bool = False
    """An empty value gives way to one that says more, instead of conflicting with it."""


def parse_flag(text: str) -> bool:
    """Read a flag's value: nothing or a yes-word is on, a no-word is off."""
    word = text.strip(" \t").lower()
    if not word or word in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError('no value, or "yes" or "no"')


def service_port(text: str) -> int | None:
    """The port that a form's user means by a number or a well-known service name, or None."""
    text = text.strip()
    return _SERVICE_PORTS.get(text.lower()) if not text.isdecimal() else _port_or_none(text)


def split_list(text: str) -> tuple[str, ...]:
    """The items of a comma list, without empty ones and blanks around them."""
    return tuple(item for item in (part.strip(" \t") for part in text.split(",")) if item)


def _port_or_none(text: str) -> int | None:
    number = int(text)
    return number if 0 < number <= 65535 else None


def _integer(text: str, minimum: int, maximum: int) -> int:
    number = int(text) if re.fullmatch(r"[0-9]{1,20}", text) else minimum - 1
    if not minimum <= number <= maximum:
        bounded = maximum < MAX_NUMBER or number > maximum
        raise ValueError(f"a whole number {f'from {minimum} to {maximum}' if bounded else f'of {minimum} or more'}")
    return number


def number(name: str, *, minimum: int = 0, maximum: int = MAX_NUMBER, metavar: str = "number") -> Kind[int]:
    """Make a kind for plain decimal digits within limits (spec process.md 1.2)."""

    def parse(text: str) -> int:
        return _integer(text, minimum, maximum)

    return Kind(
        name=name, arity=Arity.VALUE, parse=parse, format=str, metavar=metavar, minimum=minimum, maximum=maximum
    )


def choice(values: type[E]) -> Kind[E]:
    """Make a kind for exactly one of the words of an enumeration."""

    def parse(text: str) -> E:
        try:
            return values(text)
        except ValueError:
            raise ValueError(_one_of(tuple(values))) from None

    return Kind(
        name="choice", arity=Arity.VALUE, parse=parse, format=str, metavar="|".join(values), choices=tuple(values)
    )


def words(*known: str, arity: Arity = Arity.LIST) -> Kind[frozenset[str]]:
    """Make a kind for a set of words; an unknown word is dropped with a warning."""

    def parse(text: str) -> frozenset[str]:
        return frozenset(split_list(text)) & frozenset(known)

    def write(value: frozenset[str]) -> str:
        return ",".join(word for word in known if word in value)

    def doubts(text: str) -> tuple[str, ...]:
        return tuple(
            f'"{word}" is not known and is ignored; it should be {_one_of(known)}'
            for word in split_list(text)
            if word not in known
        )

    return Kind(name="words", arity=arity, parse=parse, format=write, metavar="words", choices=known, doubts=doubts)


def _one_of(options: tuple[str, ...]) -> str:
    quoted = [f'"{option}"' for option in options]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def _anonymous() -> Kind[frozenset[str]]:
    scopes = words(*AnonymousScope, arity=Arity.OPTIONAL)
    everything = frozenset(str(scope) for scope in AnonymousScope)

    def parse(text: str) -> frozenset[str]:
        return everything if text in {"", "yes"} else scopes.parse(text)

    def doubts(text: str) -> tuple[str, ...]:
        return () if text in {"", "yes"} else scopes.doubts(text)

    return Kind(
        name="words",
        arity=Arity.OPTIONAL,
        parse=parse,
        format=scopes.format,
        metavar="scopes",
        choices=scopes.choices,
        doubts=doubts,
    )


def _parse_facility(text: str) -> str:
    if text in {"", "yes"}:
        return "mail"
    if text not in _FACILITIES:
        raise ValueError('"mail", "user", "daemon" or "local0" to "local7"')
    return text


def _parse_next_hop(text: str) -> str:
    rule = 'a server and its port, such as "smtp.example.com:587"'
    if text.startswith("/") and len(text) > 1:
        return text
    for part in text.split("@"):
        host, colon, port = part.rpartition(":")
        bracketed = host.startswith("[") and host.endswith("]")
        name = host[1:-1] if bracketed else host
        # an address of IPv6 without brackets is allowed only when what follows the last colon can be a port
        good_port = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9-]*", port) and (not port.isdecimal() or int(port) <= 65535)
        if not colon or not name or re.search(r"[\s\[\]]", name) or not good_port:
            raise ValueError(rule)
    if text.count("@") > 1:
        raise ValueError(rule)
    return text


def _parse_retry(text: str) -> RetryPolicy | None:
    if text == "off":
        return None
    rule = 'three numbers of seconds <first>,<longest>,<give-up>, each at least the one before, or "off"'
    match = re.fullmatch(r"([0-9]{1,9}),([0-9]{1,9}),([0-9]{1,9})", text)
    if not match:
        raise ValueError(rule)
    first, longest, give_up = (int(group) for group in match.groups())
    if not 1 <= first <= longest <= give_up:
        raise ValueError(rule)
    return RetryPolicy(first=first, longest=longest, give_up=give_up)


def _format_retry(value: RetryPolicy | None) -> str:
    return f"{value.first},{value.longest},{value.give_up}" if value else "off"


def _parse_rate(text: str) -> RateLimit | None:
    if text == "off":
        return None
    match = re.fullmatch(r"([0-9]{1,9})/([0-9]{1,9})", text)
    if not match or not int(match[1]) or not int(match[2]):
        raise ValueError('a number of messages and of seconds, such as "30/60", or "off"')
    return RateLimit(messages=int(match[1]), period=int(match[2]))


def _format_rate(value: RateLimit | None) -> str:
    return f"{value.messages}/{value.period}" if value else "off"


def _parse_address(text: str) -> str:
    try:
        ip_address(text)
    except ValueError:
        raise ValueError('an IP address, such as "192.0.2.1" or "::"') from None
    return text


def _parse_interface(text: str) -> tuple[str, ...]:
    if not split_list(text):
        raise ValueError("an address or interface name")
    for item in split_list(text):
        target = item.rpartition("=")[2]
        if not target:
            raise ValueError(f'an address or interface name after "{item}"')
        if "/" in target and not target.startswith("/"):
            raise ValueError(f'an absolute path for a socket, where "{target}" stands')
        if re.fullmatch(r"[0-9.]+:[0-9]+|\[.*\]:[0-9]+", target):
            raise ValueError(f'addresses without a port, where "{target}" stands (the port has its own option)')
    return split_list(text)


def _switches(table: Mapping[str, bool]) -> Kind[tuple[str, ...]]:
    def doubts(text: str) -> tuple[str, ...]:
        return tuple(f"unknown smtp-config item [{word}]" for word in split_list(text) if not read_switch(word, table))

    return Kind(
        name="switches",
        arity=Arity.LIST,
        parse=split_list,
        format=",".join,
        metavar="switches",
        choices=tuple(table),
        doubts=doubts,
    )


def _parse_first(text: str) -> str:
    items = split_list(text)
    if not items:
        raise ValueError("a path")
    return items[0]


def _parse_present(text: str) -> str:
    if not text:
        raise ValueError("a value")
    return text


def _format_flag(value: bool) -> str:  # noqa: FBT001 - a formatter takes the value, whatever its type
    return "" if value else "no"


def _format_tristate(value: bool | None) -> str:  # noqa: FBT001 - as above
    return "" if value is None else "yes" if value else "no"


def _format_poll(value: int) -> str:
    return str(value) if value else ""


def _text(name: str, metavar: str, *, expands_app: bool = False, empty: bool = False) -> Kind[str]:
    return Kind(
        name=name,
        arity=Arity.VALUE,
        parse=str if empty else _parse_present,
        format=str,
        metavar=metavar,
        expands_app=expands_app,
    )


def _items(name: str, metavar: str, *, expands_app: bool = False) -> Kind[tuple[str, ...]]:
    return Kind(
        name=name, arity=Arity.LIST, parse=split_list, format=",".join, metavar=metavar, expands_app=expands_app
    )


FLAG: Final[Kind[bool]] = Kind(name="flag", arity=Arity.FLAG, parse=parse_flag, format=_format_flag)
COUNT: Final[Kind[int]] = Kind(name="count", arity=Arity.FLAG, parse=lambda text: int(parse_flag(text)), format=str)
YES_NO: Final[Kind[bool | None]] = Kind(
    name="tristate",
    arity=Arity.OPTIONAL,
    parse=parse_flag,
    format=_format_tristate,
    metavar="yes|no",
    choices=("yes", "no"),
)
NUMBER: Final = number("number")
SECONDS: Final = number("seconds", metavar="seconds")
DAYS: Final = number("days", maximum=36500, metavar="days")
BYTES: Final = number("bytes", metavar="bytes")
PORT: Final = number("port", maximum=65535, metavar="port")
POSITIVE: Final = number("number", minimum=1)
POLL: Final[Kind[int]] = Kind(
    name="seconds",
    arity=Arity.VALUE,
    parse=number("seconds", minimum=1).parse,
    format=_format_poll,
    metavar="seconds",
    minimum=1,
)
OPTIONAL_PORT: Final[Kind[int | None]] = Kind(
    name="port",
    arity=Arity.VALUE,
    parse=PORT.parse,
    format=lambda value: "" if value is None else str(value),
    metavar="port",
    maximum=65535,
)
TEXT: Final = _text("text", "text")
ANYTHING: Final[Kind[str]] = _text("text", "text", empty=True)
ADDRESS: Final[Kind[str]] = Kind(name="address", arity=Arity.VALUE, parse=_parse_address, format=str, metavar="address")
DOMAIN: Final = _text("domain", "name", empty=True)
FOLDER: Final = _text("folder", "folder", expands_app=True)
FILE: Final = _text("file", "file", expands_app=True)
SECRETS: Final = _text("secrets", "file", expands_app=True)
AUTHORITIES: Final = _text("authorities", "file", expands_app=True)
CERTIFICATE: Final = _items("certificate", "file", expands_app=True)
NEXT_HOP: Final[Kind[str]] = Kind(
    name="nexthop", arity=Arity.VALUE, parse=_parse_next_hop, format=str, metavar="host:port", expands_app=False
)
NEXT_HOPS: Final[Kind[tuple[str, ...]]] = Kind(
    name="nexthops",
    arity=Arity.LIST,
    parse=lambda text: tuple(_parse_next_hop(item) for item in split_list(text)),
    format=",".join,
    metavar="host:port",
)
INTERFACE: Final[Kind[tuple[str, ...]]] = Kind(
    name="interface", arity=Arity.LIST, parse=_parse_interface, format=",".join, metavar="addresses"
)
FILTERS: Final = _items("filters", "program")
ITEMS: Final = _items("list", "list")
PID_FILE: Final[Kind[str]] = Kind(
    name="file",
    arity=Arity.LIST,
    parse=_parse_first,
    format=str,
    metavar="file",
    first_only=True,
    expands_app=True,
)
ANONYMOUS: Final = _anonymous()
FACILITY: Final[Kind[str]] = Kind(
    name="facility",
    arity=Arity.OPTIONAL,
    parse=_parse_facility,
    format=str,
    metavar="facility",
    choices=_FACILITIES,
    blank_yields=True,
)
RETRY: Final[Kind[RetryPolicy | None]] = Kind(
    name="retry", arity=Arity.VALUE, parse=_parse_retry, format=_format_retry, metavar="first,longest,give-up"
)
RATE: Final[Kind[RateLimit | None]] = Kind(
    name="rate", arity=Arity.VALUE, parse=_parse_rate, format=_format_rate, metavar="messages/seconds"
)
SERVER_CONFIG: Final = _switches(SERVER_SWITCHES)
CLIENT_CONFIG: Final = _switches(CLIENT_SWITCHES)
