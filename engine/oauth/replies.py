"""What a provider's endpoints answer, believed only as far as it has the right form (W2). Pure.

Raises :class:`~engine.errors.TokenError` for what is no answer at all and passes by itself, and its kinds for
what the provider has refused. No error holds a token.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

from engine.errors import AuthError, SignInNeeded, TokenError
from engine.oauth.requests import Form
from engine.oauth.texts import shown
from engine.sasl.credential import Secret
from engine.wording import say

USUAL_LIFE = 3600.0
"""Seconds that an access token lives when the provider does not say (RFC 6749 5.1)."""
LONGEST_LIFE = 366 * 86400.0
_TOKEN = re.compile(r"[\x21-\x7e]{1,32768}")
_DEVICE_LIFE = (1.0, 86400.0)
_SHORTEST_PAUSE = 1.0
_LONGEST_PAUSE = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came over HTTP."""

    status: int
    content_type: str
    body: bytes
    retry_after: float = 0.0
    """Seconds that the server asks us to wait, 0 if it does not."""

    def __repr__(self) -> str:
        return f"Answer({self.status}, {len(self.body)} octets)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """A good answer of a token endpoint."""

    access: Secret
    life: float
    """Seconds from the time of the request."""
    refresh: Secret
    """Empty: the one that we have goes on."""
    scope: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """A good answer of a device endpoint (RFC 8628 3.2)."""

    device_code: Secret
    user_code: str
    """What the user has to type in."""
    address: str
    """Where."""
    complete: str
    """The same address with the code in it; may be empty."""
    life: float
    pause: float
    """Seconds between two questions."""


class StillWaiting(AuthError):
    """The user has not agreed yet; ``slower``: we ask too often (RFC 8628 3.5)."""

    temporary = True

    def __init__(self, *, slower: bool) -> None:
        self.slower = slower
        super().__init__("the sign-in is still waiting for the user")


def read_tokens(answer: Answer, form: Form) -> Tokens:
    """The tokens in an answer; raises TokenError, SignInNeeded, StillWaiting or another AuthError."""
    fields = _fields(answer, form)
    kind = _text(fields, "token_type")
    if kind.lower() != "bearer":
        raise TokenError(say("the sign-in service gave a token of a kind that mail servers do not take"))
    access, refresh = _token(fields, "access_token"), _token(fields, "refresh_token")
    if not access:
        raise TokenError(say("the sign-in service answered without an access token"))
    return Tokens(access=access, refresh=refresh, life=_life(fields), scope=_text(fields, "scope"))


def read_device_code(answer: Answer, form: Form) -> DeviceCode:
    """The device code in an answer; raises as :func:`read_tokens`."""
    fields = _fields(answer, form)
    address = _text(fields, "verification_uri") or _text(fields, "verification_url")
    complete = _text(fields, "verification_uri_complete")
    code = _token(fields, "device_code")
    user_code = _text(fields, "user_code")
    if not code or not user_code or not user_code.isprintable() or len(user_code) > 64 or not _is_page(address):
        raise TokenError(say("the sign-in service gave no usable device code"))
    pause = _number(fields, "interval", 5.0)
    return DeviceCode(
        device_code=code,
        user_code=user_code,
        address=address,
        complete=complete if _is_page(complete) else "",
        life=min(max(_number(fields, "expires_in", 900.0), _DEVICE_LIFE[0]), _DEVICE_LIFE[1]),
        pause=min(max(pause, _SHORTEST_PAUSE), _LONGEST_PAUSE),
    )


def _fields(answer: Answer, form: Form) -> Mapping[str, object]:
    """The fields of a good answer; raises what a bad one means."""
    if answer.status == 200:
        return _object(answer)
    fields: Mapping[str, object] = {}
    with suppress(TokenError):
        fields = _object(answer)
    _refuse(answer, fields, form)
    raise AssertionError  # pragma: no cover - _refuse always raises


def _refuse(answer: Answer, fields: Mapping[str, object], form: Form) -> None:
    error = fields.get("error") if 400 <= answer.status < 500 else None
    name = shown(error, form.secrets) if isinstance(error, str) and error.isascii() else ""
    words = shown(_text(fields, "error_description"), form.secrets)
    said = f"{name}: {words}" if words else name
    match name:
        case "authorization_pending" | "slow_down":
            raise StillWaiting(slower=name == "slow_down")
        case "invalid_grant":
            raise SignInNeeded(say("the sign-in has ended, sign in again: {said}", said=said))
        case "access_denied":
            raise SignInDenied(f"the sign-in was refused: {said}")
        case "expired_token":
            raise SignInDenied("the code has expired before anybody used it: begin the sign-in again")
        case "":
            raise TokenError(
                say("the sign-in service answered with status {status}", status=answer.status), pause=answer.retry_after
            )
        case _:
            raise TokenError(say("the sign-in service refused: {said}", said=said), pause=answer.retry_after)


class SignInDenied(AuthError):
    """The user, or the provider, has said no to a sign-in."""


def _object(answer: Answer) -> Mapping[str, object]:
    kind = answer.content_type.partition(";")[0].strip().lower()
    if kind != "application/json":
        raise TokenError(say("the sign-in service answered with something that is not JSON"))
    try:
        found = json.loads(answer.body.decode("utf-8"))
    except (ValueError, RecursionError):
        # not chained: the text of a decoding error quotes what could not be decoded
        raise TokenError(say("the sign-in service answered with something that is not JSON")) from None
    if not isinstance(found, dict):
        raise TokenError(say("the sign-in service answered with JSON of another form"))
    return cast("dict[str, object]", found)


def _text(fields: Mapping[str, object], name: str) -> str:
    """A field of text; empty when it is not there."""
    value = fields.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TokenError(say("the sign-in service answered with a {name} that is no text", name=name))
    return value


def _token(fields: Mapping[str, object], name: str) -> Secret:
    value = _text(fields, name)
    if value and not _TOKEN.fullmatch(value):
        raise TokenError(say("the sign-in service answered with an {name} that cannot be one", name=name))
    return Secret(value)


def _life(fields: Mapping[str, object]) -> float:
    return min(_number(fields, "expires_in", USUAL_LIFE), LONGEST_LIFE)


def _number(fields: Mapping[str, object], name: str, usual: float) -> float:
    """A number of seconds; some services write it as text."""
    value = fields.get(name)
    if value is None:
        return usual
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 12:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TokenError(say("the sign-in service answered with an {name} that is no number", name=name))
    if isinstance(value, int) and value.bit_length() > 64:
        raise TokenError(say("the sign-in service answered with an {name} that cannot be one", name=name))
    if not math.isfinite(value) or value <= 0:
        raise TokenError(say("the sign-in service answered with an {name} that cannot be one", name=name))
    return float(value)


def _is_page(address: str) -> bool:
    return address.startswith("https://") and address.isascii() and address.isprintable() and " " not in address
