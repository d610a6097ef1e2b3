"""Rules by which mail leaves under another sender, account or smarthost (extension ``sender-rules``). Pure.

A TOML file of ``[[rule]]`` tables; the first rule that fits decides. A rule fits when everything that it
asks for is so; a rule that asks for nothing fits all mail.

    [[rule]]
    client = "192.168.1.0/24"           # the device's address, or a network
    account = "scanner"                 # who signed in, or the keyword of a trusted address
    sender = "*@scanner.local"          # the reverse-path
    reverse-path = "scans@example.com"
    from = "scans@example.com"
    reply-to = true                     # what From was goes to Reply-To
    selector = "work"                   # the client account to sign in with
    forward-to = "smtp.example.com:587" # or ["a:587", "b:587"]: the next one when one cannot be reached
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any, Final, Protocol, cast

from engine.errors import ConfigError, Problem
from engine.spool.envelope import BodyType, Envelope

_ASKS: Final = ("client", "account", "sender")
_SETS: Final = ("reverse-path", "from", "selector", "forward-to")
_KNOWN: Final = frozenset({*_ASKS, *_SETS, "reply-to"})
_ADDRESS: Final = re.compile(r"[^\s<>@,;:\x00-\x1f\x7f]+@[^\s<>@,;\x00-\x1f\x7f]+")


class Submission(Protocol):
    """What rules ask about."""

    @property
    def reverse_path(self) -> str:
        """Whom the message came from, as it was said."""
        ...

    @property
    def client(self) -> str:
        """The address of the device."""
        ...

    @property
    def authentication(self) -> str:
        """Who has signed in."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; what is empty is not asked for, or not changed."""

    number: int
    """Its place in the file, from 1."""
    client: IPv4Network | IPv6Network | None = None
    account: str = ""
    sender: str = ""
    reverse_path: str = ""
    header_from: str = ""
    reply_to: bool = False
    selector: str = ""
    forward_to: tuple[str, ...] = ()
    """In the order to be tried."""

    def fits(self, envelope: Submission) -> bool:
        """Whether the rule is about a message with this envelope, or this row of the queue."""
        if self.client is not None and not _inside(self.client, envelope.client):
            return False
        if self.account and not fnmatchcase(envelope.authentication, self.account):
            return False
        return not self.sender or fnmatchcase(envelope.reverse_path.lower(), self.sender.lower())

    def apply(self, envelope: Envelope) -> Envelope:
        """The envelope to send with.

        The null reverse-path stays: a report must not come back to anybody (RFC 5321 4.5.5). Where a
        filter has chosen the hop or the account already, its choice stands.
        """
        sender = self.reverse_path if self.reverse_path and envelope.reverse_path else envelope.reverse_path
        wide = not f"{sender if sender != envelope.reverse_path else ''}{self.header_from}".isascii()
        return replace(
            envelope,
            # An address outside ASCII needs a hop that takes such (RFC 6531).
            content=BodyType.EIGHT_BIT if wide and envelope.content is BodyType.SEVEN_BIT else envelope.content,
            utf8_mailbox_names=envelope.utf8_mailbox_names or wide,
            reverse_path=sender,
            client_account_selector=envelope.client_account_selector or self.selector,
            forward_to_address=envelope.forward_to_address or next(iter(self.forward_to), ""),
        )

    def describe(self) -> str:
        """What it does, for the log line of a message: ``sender-rule=[2] from=[a@b]``."""
        parts = (
            ("sender-rule", str(self.number)),
            ("reverse-path", self.reverse_path),
            ("from", self.header_from),
            ("selector", self.selector),
            ("forward-to", ", ".join(self.forward_to)),
        )
        return " ".join(f"{name}=[{value}]" for name, value in parts if value)


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderRules:
    """The rules of one file, in order."""

    rules: tuple[Rule, ...] = ()

    @classmethod
    def parse(cls, text: str, where: str) -> SenderRules:
        """Read the file's text; raises :class:`~engine.errors.ConfigError` with everything that is wrong."""
        try:
            tables = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(_problem(f"this is not valid TOML: {error}", where)) from error
        reader = _Reader(where)
        return cls(rules=reader.rules(tables))

    def rule_for(self, envelope: Submission) -> Rule | None:
        """The first rule that fits."""
        return next((rule for rule in self.rules if rule.fits(envelope)), None)


class _Reader:
    def __init__(self, where: str) -> None:
        self._where = where
        self._problems: list[Problem] = []

    def rules(self, tables: Mapping[str, Any]) -> tuple[Rule, ...]:
        for name in tables:
            if name != "rule":
                self._complain(f'"{name}" is not known here; the file has [[rule]] tables only')
        written: object = tables.get("rule", [])
        entries = cast("list[object]", written) if isinstance(written, list) else [written]
        if not all(isinstance(each, dict) for each in entries):
            self._complain("write each rule as a table of its own, beginning with [[rule]]")
            entries = []
        found = tuple(self._rule(number, cast("dict[str, Any]", entry)) for number, entry in enumerate(entries, 1))
        if self._problems:
            raise ConfigError(*self._problems)
        return found

    def _rule(self, number: int, entry: Mapping[str, Any]) -> Rule:
        for name in entry.keys() - _KNOWN:
            self._complain(f'rule {number}: "{name}" is not known; known are {", ".join(sorted(_KNOWN))}')
        texts = {name: self._text(number, name, entry) for name in (*_ASKS, *_SETS) if name != "forward-to"}
        hops = self._hops(number, entry.get("forward-to", ()))
        keep = entry.get("reply-to", False)
        if not isinstance(keep, bool):
            self._complain(f'rule {number}: "reply-to" is true or false, not "{keep}"')
        elif keep and not texts["from"]:
            self._complain(f'rule {number}: "reply-to" has an effect only together with "from"')
        for name in ("reverse-path", "from"):
            if texts[name] and not _ADDRESS.fullmatch(texts[name]):
                self._complain(
                    f'rule {number}: "{name}" needs an address such as scans@example.com, not "{texts[name]}"'
                )
        if not hops and not any(texts.get(name) for name in _SETS) and "forward-to" not in entry:
            self._complain(f"rule {number}: it changes nothing; give it one of {', '.join(_SETS)}")
        return Rule(
            number=number,
            client=self._network(number, texts["client"]),
            account=texts["account"],
            sender=texts["sender"],
            reverse_path=texts["reverse-path"],
            header_from=texts["from"],
            reply_to=keep is True,
            selector=texts["selector"],
            forward_to=hops,
        )

    def _text(self, number: int, name: str, entry: Mapping[str, Any]) -> str:
        value = entry.get(name, "")
        if isinstance(value, str) and value.isprintable() and (value or name not in entry):
            return value
        self._complain(f'rule {number}: "{name}" needs a text in quotes, without control characters, not "{value}"')
        return ""

    def _network(self, number: int, text: str) -> IPv4Network | IPv6Network | None:
        if not text:
            return None
        try:
            return ip_network(text, strict=False)
        except ValueError:
            self._complain(
                f'rule {number}: "client" needs an address or a network such as 192.168.1.0/24, not "{text}"'
            )
            return None

    def _hops(self, number: int, written: object) -> tuple[str, ...]:
        several = isinstance(written, list | tuple)
        hops = tuple(cast("Sequence[object]", written)) if several else (written,)
        for each in hops:
            if not (isinstance(each, str) and each.isprintable() and _is_hop(each)):
                self._complain(f'rule {number}: "forward-to" needs host:port, or a list of them, not "{each}"')
        if isinstance(written, list) and not hops:
            self._complain(f'rule {number}: "forward-to" needs host:port, or a list of them, not an empty list')
        return tuple(str(each) for each in hops)

    def _complain(self, text: str) -> None:
        self._problems.append(_problem(text, self._where))


def _is_hop(text: str) -> bool:
    host, colon, port = text.rpartition(":")
    return text.startswith("/") or bool(host and colon and port)


def _problem(text: str, where: str) -> Problem:
    return Problem(text=text, option="sender-rules", where=where)


def _inside(network: IPv4Network | IPv6Network, client: str) -> bool:
    try:
        address = ip_address(client.partition("%")[0])
    except ValueError:
        return False  # a unix-domain client
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address) in network
