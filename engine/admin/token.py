"""The token that admin commands can be made to need (option ``admin-token``; spec reliability-security.md P12, A4)."""

from __future__ import annotations

from pathlib import Path

from engine.errors import AuthError
from engine.secrets.guard import read_guarded
from engine.wording import say

SHORTEST = 16
"""Octets: fewer can be guessed."""


def read_token(file: str) -> bytes:
    """The first line of a file that nobody else can read.

    Raises :class:`~engine.errors.AuthError`: it cannot be read, others can read it, or it is no good.
    """
    guarded = read_guarded(Path(file), "admin token file")
    if guarded.warning:
        raise AuthError(guarded.warning)
    token = guarded.data.partition(b"\n")[0].strip()
    if len(token) < SHORTEST:
        raise AuthError(
            say(
                "admin token file {file}: the token needs at least {shortest} characters, not {token}",
                file=file,
                shortest=SHORTEST,
                token=len(token),
            )
        )
    if len(token.split()) > 1:
        raise AuthError(say("admin token file {file}: the token must be a single word", file=file))
    return token
