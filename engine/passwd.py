"""The ``emailrelay-passwd`` program: a password in the form in which a secrets file keeps it (spec process.md 6.1)."""

from __future__ import annotations

import argparse
import base64
import binascii
import sys
from collections.abc import Sequence
from getpass import getpass
from pathlib import Path
from secrets import token_bytes
from typing import NoReturn

from engine.sasl.credential import SecretKind, text
from engine.sasl.hmac_state import HmacState
from engine.sasl.scrypt import SALT_LENGTH, ScryptHash
from engine.secrets.codec import xtext_encode

_BLANKS = b" \t\r\n"
_HASHES = "MD5 (default), SHA1, SHA256 or NONE; SCRYPT (extension): salted and slow, for server accounts only"


class _Refused(Exception):
    """The command line makes no sense."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Refused(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is its exit code."""
    program = Path(sys.argv[0]).stem
    program = program if program.startswith("emailrelay") else "emailrelay-passwd"
    parser = _parser(program)
    try:
        given, surplus = parser.parse_known_args(arguments)
    except _Refused as error:
        return _complain(f"{program}: error: {error}")
    unknown = [each for each in surplus if each.startswith("-") and each != "-"]
    if unknown:
        return _complain(*(f'{program}: error: invalid option: "{each}"' for each in unknown))
    if given.help:
        sys.stdout.write(parser.format_help())
        return 0
    if surplus:
        return _complain(parser.format_usage().rstrip("\n"))
    return _write(program, given)


def _write(program: str, given: argparse.Namespace) -> int:
    password = _password(given.password)
    if not password:
        return _complain(f"{program}: invalid password")
    try:
        print(written(given.hash, password, coded=given.base64, dotted=given.dotted))  # noqa: T201 - what it is for
    except ValueError as error:
        return _complain(f"{program}: exception: {error}")
    return 0


def written(name: str, password: bytes, *, coded: bool, dotted: bool) -> str:
    """The secret in the form that stands in a secrets file; ``coded``: the password is base64 of the real one.

    Raises ValueError, never with the password in it, for an unknown hash and for what is no base64.
    """
    if coded:
        try:
            password = base64.b64decode(password, validate=True)
        except binascii.Error:
            raise ValueError("base64 encoding error") from None
    kind = name.lower()
    if dotted and kind != SecretKind.MD5:
        raise ValueError("--dotted only works for md5")
    if kind == "none":
        return xtext_encode(text(password))
    if kind == SecretKind.SCRYPT:
        return ScryptHash.of(text(password), token_bytes(SALT_LENGTH)).format()
    if kind not in {SecretKind.MD5, SecretKind.SHA1, SecretKind.SHA256}:
        raise ValueError(f'invalid hash function "{name}": choose MD5, SHA1, SHA256, SCRYPT or NONE')
    state = HmacState.of(SecretKind(kind), password)
    return state.dotted() if dotted else state.format()


def _parser(program: str) -> _Parser:
    parser = _Parser(
        prog=program,
        add_help=False,
        allow_abbrev=False,
        description="Write a password as it stands in a secrets file; it is read from standard input unless given.",
    )
    parser.add_argument("-h", "--help", action="store_true", help="show this help")
    parser.add_argument("-H", "--hash", default="MD5", metavar="NAME", help=_HASHES)
    parser.add_argument("-p", "--password", help="the password; other users of this computer may see it")
    parser.add_argument("-b", "--base64", action="store_true", help="the password is given in base64")
    parser.add_argument("-d", "--dotted", action="store_true", help="write the old decimal form (MD5 only)")
    parser.add_argument("-v", "--verbose", action="store_true", help=argparse.SUPPRESS)
    # the hash functions are built in, so there is no library to choose or to tune
    parser.add_argument("-t", "--tls", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("-T", "--tls-config", help=argparse.SUPPRESS)
    return parser


def _password(given: str | None) -> bytes:
    """The octets of the password, from the command line as they are, or a line of standard input, trimmed."""
    if given is not None:
        return given.encode("utf-8", "surrogateescape")
    if sys.stdin.isatty():
        return getpass("password: ").encode("utf-8", "surrogateescape").strip(_BLANKS)
    return sys.stdin.buffer.readline().strip(_BLANKS)


def _complain(*lines: str) -> int:
    for line in lines:
        print(line, file=sys.stderr)  # noqa: T201 - this is the program's voice
    return 1


if __name__ == "__main__":
    sys.exit(main())
