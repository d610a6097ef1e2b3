"""The engine's exception tree.

Every error that leaves a module of the engine is one of these; foreign exceptions are mapped once,
where they arise, with ``raise ... from``. Each carries a sentence that a user can read: the thing, the
value and the rule. Whether a failure may pass by itself is a property, never a guess from text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, cast

from engine.wording import joined, say


class RelayError(Exception):
    """Base of all errors that the engine raises on purpose."""

    temporary: ClassVar[bool] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong with a configuration, a secrets file or a command line.

    ``where`` is ``"command line"`` or a file's path, ``line`` counts from 1 (0: no particular line).
    """

    text: str
    option: str = ""
    where: str = ""
    line: int = 0

    def __str__(self) -> str:
        if self.line:
            return say("{file}, line {line}: {problem}", file=self.where, line=self.line, problem=self.text)
        return say("{file}: {problem}", file=self.where, problem=self.text) if self.where else self.text


class ConfigError(RelayError):
    """The configuration cannot be used; all problems are reported together."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__(joined("\n", (str(problem) for problem in problems)))


class NotSupported(RelayError):
    """The engine at the other end of a link cannot do that; it never will, unless it is another version."""


class SpoolError(RelayError):
    """The message store could not do what was asked; nothing has been acknowledged."""

    temporary = True


class AlreadyClaimed(SpoolError):
    """Another process or task holds the message, or it is gone."""


class EnvelopeCorrupt(SpoolError):
    """An envelope file does not follow the format (spec message-store.md 3)."""

    temporary = False


class EnvelopeVanished(SpoolError):
    """A filter, or somebody else, has removed or moved the envelope of a message that is in hand."""


class SpoolFull(SpoolError):
    """There is no space, or no more files, for the message."""


class DnsError(RelayError):
    """The domain name system gave no usable answer: no server answered, or none knew; later it may."""

    temporary = True


class DnsTimeout(DnsError):
    """No name server answered in the time that there was."""


class NoMailHost(DnsError):
    """The domain takes no mail: it does not exist, says so itself (RFC 7505) or leads to no address."""

    temporary = False


class TlsError(RelayError):
    """A certificate, a key or a handshake is no good."""


class AuthError(RelayError):
    """Credentials are missing, unreadable or refused."""


class TokenError(AuthError):
    """A sign-in service gave no token, for a reason that may pass: mail waits (spec reliability-security.md W5)."""

    temporary = True

    def __init__(self, text: str, *, pause: float = 0.0) -> None:
        self.pause = pause
        """Seconds that the service asks us to wait; 0 if it does not say."""
        super().__init__(text)


class SignInNeeded(AuthError):
    """A sign-in has ended or was never made: a person has to sign in again, and mail waits until then."""

    temporary = True


class ListenError(RelayError):
    """A listening address could not be bound (process exit code 2)."""

    def __init__(self, address: str, reason: str, *, option: str = "port", hint: str = "") -> None:
        self.address = address
        self.reason = reason
        self.option = option
        self.hint = hint
        said = say(
            "socket bind error: {reason}: {address} (option {option})", reason=reason, address=address, option=option
        )
        super().__init__(joined(": ", (said, hint)) if hint else said)


class PeerError(RelayError):
    """The next hop could not be reached, went away or answered badly."""

    temporary = True


class PeerUnreachable(PeerError):
    """No connection to the next hop came about: name resolution, connecting, a proxy.

    ``kind`` is ``dns``, ``refused``, ``timeout``, ``network``, ``bind`` or ``socks``.
    """

    def __init__(self, text: str, *, kind: str, address: str = "") -> None:
        self.kind = kind
        self.address = address
        super().__init__(text)


class PeerTimeout(PeerError):
    """The next hop said nothing, or took nothing, for too long."""


class PeerClosed(PeerError):
    """The next hop closed or reset the connection.

    ``unknown`` is set when that was after the last byte of a message and before the reply to it: the
    message may have been accepted (spec reliability-security.md D12).
    """

    def __init__(self, text: str, *, unknown: bool = False) -> None:
        self.unknown = unknown
        super().__init__(text)


class PeerProtocolError(PeerError):
    """The next hop said something that the protocol does not allow at this point."""


class PeerRefused(PeerError):
    """The next hop refused to go on with the session as such: greeting, EHLO, STARTTLS."""

    def __init__(self, text: str, *, code: int, reply: str = "") -> None:
        self.code = code
        self.reply = reply
        super().__init__(text)


def first_of(error: BaseException) -> BaseException:
    """The first of several errors: the one that took the others down."""
    if isinstance(error, BaseExceptionGroup):
        return first_of(cast("BaseExceptionGroup[BaseException]", error).exceptions[0])
    return error
