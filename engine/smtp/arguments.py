"""The arguments of MAIL, RCPT and VRFY, with the reply that a bad one deserves.

Pure; spec smtp-server.md 5 and 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.mail.address import AddressError, BracketsMissing, Path, a_labels, parse_path
from engine.smtp import codes
from engine.smtp.command import MailParameters, ParameterError, parse_parameters
from engine.smtp.policy import ServerPolicy
from engine.smtp.reply import encode_reply

_NOT_UTF8: Final = "invalid character in mailbox name: not using smtputf8"


class Refusal(Exception):
    """An argument that is refused."""

    def __init__(self, reply: bytes, reason: str, *, lax: bool = False) -> None:
        self.reply = reply
        self.reason = reason
        self.lax = lax
        """Whether ``nostrictparsing`` might have helped."""
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class MailFrom:
    """A good argument of MAIL."""

    path: Path
    parameters: MailParameters


def parse_mail(argument: bytes, policy: ServerPolicy) -> MailFrom:
    """The argument of MAIL; raises :class:`Refusal` with 553 or 552."""
    try:
        path, rest = _path(argument, b"FROM:", "invalid mail-from command", policy)
        parameters = parse_parameters(rest)
    except (AddressError, ParameterError) as error:
        raise _mail_refusal(str(error), lax=isinstance(error, BracketsMissing)) from error
    if policy.size_limit and parameters.size > policy.size_limit:
        raise Refusal(codes.TOO_BIG, "too big")
    if path.utf8 and policy.utf8_strict and not parameters.utf8:
        raise _mail_refusal(_NOT_UTF8)
    return MailFrom(path, parameters)


def parse_rcpt(argument: bytes, policy: ServerPolicy, *, utf8: bool) -> Path:
    """The argument of RCPT, ``utf8`` when MAIL said SMTPUTF8; raises :class:`Refusal` with 550."""
    try:
        path, _ = _path(argument, b"TO:", "invalid rcpt-to command", policy)
    except AddressError as error:
        raise _rcpt_refusal(str(error), lax=isinstance(error, BracketsMissing)) from error
    if not path.address:
        raise _rcpt_refusal("invalid empty mailbox")
    if path.utf8 and policy.utf8_strict and not utf8:
        raise _rcpt_refusal(_NOT_UTF8)
    return path


def _path(argument: bytes, keyword: bytes, complaint: str, policy: ServerPolicy) -> tuple[Path, bytes]:
    length = len(keyword)
    if argument[:length].upper() != keyword:
        raise AddressError(complaint)
    return parse_path(argument[length:], strict=policy.strict_parsing)


def _mail_refusal(reason: str, *, lax: bool = False) -> Refusal:
    return Refusal(encode_reply(553, f"mailbox name not allowed: {reason}"), reason, lax=lax)


def _rcpt_refusal(reason: str, *, lax: bool = False) -> Refusal:
    return Refusal(encode_reply(550, reason), reason, lax=lax)


def vrfy_argument(argument: bytes) -> str:
    """What VRFY asks about: the line less a final ``SMTPUTF8``."""
    words = argument.strip(b" \t")
    if words.upper().endswith((b" SMTPUTF8", b"\tSMTPUTF8")):
        words = words[: -len(b" SMTPUTF8")].rstrip(b" \t")
    return words.decode("utf-8", "surrogateescape")


def vrfy_recipient(asked: str) -> str:
    """What a verifier is asked for VRFY; empty if it cannot be asked, because that is no printable text."""
    if not asked.isprintable():
        return ""
    mailbox, at, domain = asked.rpartition("@")
    return mailbox + at + a_labels(domain) if at else asked
