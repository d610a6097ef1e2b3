"""The wording of the log: one line for each event that has one.

Owns the texts that scripts and fail2ban filters match (spec process.md 4.6). Promises: one event gives at
most one line, control characters cannot start a second one or colour a terminal. Refuses: to know where
lines go; see :mod:`engine.logsink`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from engine.bus import Stamped
from engine.events import (
    CertificateExpiring,
    ClientAuthenticated,
    DeliveryStarted,
    EngineStarted,
    EngineStopped,
    ForwardingEnded,
    ForwardingStarted,
    HopClosed,
    HopConnecting,
    HopOpened,
    Lagged,
    Level,
    ListenerClosed,
    ListenerOpened,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageStored,
    Notice,
    QueueChanged,
    RecipientRejected,
    SessionClosed,
    SessionOpened,
    SessionSecured,
    SignInEnded,
    SmarthostChosen,
    SpoolDegraded,
    Wire,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One line of the log before it is laid out; ``time`` is Unix seconds."""

    time: float
    level: Level = Level.INFO
    text: str
    peer: str = ""
    """The remote address with its port, empty when the line belongs to no SMTP client."""
    message: MessageId | None = None
    report: bool = False
    """Whether it is part of the report at the start, which always names the instance."""


def describe(stamped: Stamped) -> LogLine | None:  # noqa: C901, PLR0911, PLR0912 - one case for each event, that is the idea
    """The log line for an event, or None for events that the log does not mention."""
    time = stamped.time
    match stamped.event:
        case Notice(level=level, text=text, peer=peer, message=message, report=report):
            return LogLine(time=time, level=level, text=escape(text), peer=peer, message=message, report=report)
        case Wire() as wire:
            return LogLine(
                time=time, level=Level.VERBOSE, text=_wire_text(wire), peer=_server_peer(wire), message=wire.message
            )
        case ListenerOpened(service=service, address=address, later=True):
            return LogLine(time=time, text=f"new {service} server on {address}")
        case ListenerClosed(service=service, address=address):
            return LogLine(time=time, text=f"deleting {service} server on {address}")
        case ListenerOpened(service=service, address=address):
            return LogLine(time=time, text=f"{service} server on {address}", report=True)
        case SessionOpened(service=service, peer=peer):
            return LogLine(time=time, text=f"{service} connection from {peer}", peer=peer)
        case SessionSecured(role=role, peer=peer, protocol=protocol, cipher=cipher):
            text = f"tls protocol established with {peer} protocol {protocol} cipher {cipher}"
            return LogLine(time=time, level=Level.VERBOSE, text=text, peer=peer if role == "server" else "")
        case ClientAuthenticated(peer=peer, mechanism=mechanism, ok=ok, detail=detail):
            outcome = "successful" if ok else "failed"
            text = f"{outcome} authentication of remote client using mechanism [{mechanism}] and {escape(detail)}"
            return LogLine(time=time, level=Level.VERBOSE if ok else Level.WARNING, text=text, peer=peer)
        case SessionClosed(service=service, peer=peer, reason=reason):
            because = f"{reason}: " if reason else ""
            return LogLine(time=time, text=f"{service} connection closed: {escape(because)}{peer}", peer=peer)
        case RecipientRejected(peer=peer, address=address, response=response, reason=reason):
            text = f'rejecting recipient "{address}": {response}' + (f": {reason}" if reason else "")
            return LogLine(time=time, level=Level.WARNING, text=escape(text), peer=peer)
        case MessageStored(message=message, peer=peer, reverse_path=sender, recipients=recipients, size=size):
            text = f"message stored: {message}: from=<{sender}> recipients={len(recipients)} size={size}"
            return LogLine(time=time, text=escape(text), peer=peer, message=message)
        case ForwardingStarted(reason=reason, messages=messages):
            text = f"forwarding: [{reason}]" if messages else "forwarding: no messages to send"
            return LogLine(time=time, level=Level.VERBOSE, text=text)
        case ForwardingEnded(error=error, alone=alone):
            if not error or alone:
                return None
            return LogLine(time=time, level=Level.ERROR, text=escape(f"forwarding: {error}"))
        case HopConnecting(stage=stage, address=address):
            if stage != "connected":
                return None
            return LogLine(time=time, text=f"smtp connection to {address}")
        case DeliveryStarted(message=message, route=route):
            text = f"forwarding [{message}] {route}".rstrip()
            return LogLine(time=time, level=Level.VERBOSE, text=escape(text), message=message)
        case MessageForwarded(message=message, address=address, reply=reply, seconds=seconds, route=route):
            way = f"{route} " if route else ""
            text = f"message forwarded: {message}: {way}to {address} in {seconds:.1f}s: {reply}"
            return LogLine(time=time, text=escape(text), message=message)
        case MessageDeferred(message=message, reason=reason, code=code, stage=stage, diagnosis=diagnosis):
            text = f"message deferred: {message}: {_said(code, reason)}{_seen(stage, diagnosis)}"
            return LogLine(time=time, level=Level.WARNING, text=escape(text), message=message)
        case MessageFailed(message=message, reason=reason, code=code, stage=stage, diagnosis=diagnosis):
            text = f"failing envelope [{message}.envelope.busy] -> [{message}.envelope.bad]"
            text = f"{text}: {_said(code, reason)}{_seen(stage, diagnosis)}"
            return LogLine(time=time, level=Level.WARNING, text=escape(text), message=message)
        case SpoolDegraded(reason=reason):
            if reason:
                return LogLine(time=time, level=Level.ERROR, text=escape(f"new mail is refused: {reason}"))
            return LogLine(time=time, text="new mail is accepted again")
        case SignInEnded(account=account, reason=reason):
            return LogLine(time=time, level=Level.ERROR, text=escape(f"sign in again: [{account}]: {reason}"))
        case SmarthostChosen(address=address, number=1):
            return LogLine(time=time, text=f"smarthost 1 takes mail again: {address}")
        case SmarthostChosen(address=address, usual=usual, number=number, reason=reason):
            text = f"smarthost {number} takes mail: {address} instead of {usual}: {reason}"
            return LogLine(time=time, text=escape(text))
        case Lagged(missed=missed):
            return LogLine(
                time=time, level=Level.WARNING, text=f"{missed} log lines were lost: the log could not keep up"
            )
        case EngineStarted() | EngineStopped() | QueueChanged() | HopOpened() | HopClosed() | CertificateExpiring():
            return None
        case _:
            assert_never(stamped.event)


def _said(code: int, reason: str) -> str:
    return f"{code} {reason}" if code else reason


def _seen(stage: str, diagnosis: str) -> str:
    """How far it got and what that means, in brackets; the enhanced code stands in the server's words."""
    words = ", ".join(filter(None, (f"at {stage}" if stage else "", diagnosis)))
    return f" ({words})" if words else ""


def escape(text: str) -> str:
    r"""``text`` on one line: control characters, also C1 and the Unicode line ends, as ``\n`` or ``\xHH``."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    known = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    if char in known:
        return known[char]
    return f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}"


def _wire_text(wire: Wire) -> str:
    arrow = "rx<<" if wire.direction == "rx" else "tx>>"
    text = escape(wire.text)
    return f"{arrow}: {text}" if wire.summary else f'{arrow}: "{text}"'


def _server_peer(wire: Wire) -> str:
    return wire.peer if wire.role == "server" else ""
