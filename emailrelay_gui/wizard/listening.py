"""The option ``interface`` and its choices: which addresses take mail, which POP, which control. Pure.

Promises: what the choices cannot show is kept word for word (spec process.md 3.8, gui.md D4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from emailrelay_gui.wizard.answers import Answers, Listen
from engine.api import EndpointError, parse_endpoint

LOOPBACK = frozenset({"127.0.0.1", "::1"})
EVERYWHERE = "*"
"""The answer for all addresses, where another server has some of its own."""
SERVERS = ("smtp", "pop", "admin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """The values of ``interface`` as answers."""

    listen: Listen = Listen.ALL
    addresses: tuple[str, ...] = ()
    pop_listen: str = ""
    admin_listen: str = ""


def listening_of(values: Sequence[str]) -> Listening:
    """Which choices show these values."""
    items = split_list(values)
    verbatim = Listening(listen=Listen.CUSTOM, addresses=(", ".join(values),))
    if not items:
        return Listening()
    own: dict[str, list[str]] = {name: [] for name in SERVERS}
    plain: list[str] = []
    for item in items:
        server, equals, address = item.partition("=")
        target = own.get(server) if equals else plain
        if target is None or not is_address(address if equals else item):
            return verbatim
        target.append(address if equals else item)
    if plain and any(own.values()):
        return verbatim
    if plain:
        return Listening(listen=_choice(plain), addresses=tuple(plain))
    mail = own["smtp"]
    others = {name: ",".join(own[name]) or (EVERYWHERE if mail else "") for name in SERVERS[1:]}
    others = {name: "" if value == ",".join(mail) else value for name, value in others.items()}
    return Listening(
        listen=_choice(mail) if mail else Listen.ALL,
        addresses=tuple(mail),
        pop_listen=others["pop"],
        admin_listen=others["admin"],
    )


def interface_of(answers: Answers) -> str:
    """The value of ``interface``; empty when everything listens everywhere."""
    if answers.listen is Listen.CUSTOM or not (answers.pop_listen or answers.admin_listen):
        return "" if answers.listen is Listen.ALL else ",".join(answers.addresses)
    return ",".join(f"{name}={host}" for name in SERVERS for host in hosts(answers, name) if host)


def hosts(answers: Answers, server: str) -> tuple[str, ...]:
    """The addresses that a server listens on; an empty one stands for all."""
    own = {"pop": answers.pop_listen, "admin": answers.admin_listen}.get(server, "")
    if own == EVERYWHERE or answers.listen is Listen.CUSTOM:
        return ("",)
    if own:
        return split_list((own,))
    return ("",) if answers.listen is Listen.ALL else answers.addresses


def reachable(answers: Answers, server: str) -> str:
    """An address of this computer at which a server answers, its own first."""
    found = hosts(answers, server)
    inside = [each for each in found if each in LOOPBACK]
    return (inside or [found[0] if found and found[0] else "127.0.0.1"])[0]


def is_address(text: str) -> bool:
    """Whether the text is a plain IP address, a zone allowed."""
    try:
        endpoint = parse_endpoint(f"[{text}]:25" if ":" in text else f"{text}:25")
    except EndpointError:
        return False
    return endpoint.is_literal


def split_list(values: Sequence[str]) -> tuple[str, ...]:
    """The items of a list option, whether repeated or joined with commas."""
    return tuple(item.strip() for value in values for item in value.split(",") if item.strip())


def _choice(addresses: Sequence[str]) -> Listen:
    return Listen.LOOPBACK if frozenset(addresses) <= LOOPBACK else Listen.PICKED
