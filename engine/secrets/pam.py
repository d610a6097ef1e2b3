"""The system's accounts through PAM, under the service name ``emailrelay`` (spec smtp-server.md 12.5)."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Protocol, cast

from engine.errors import AuthError
from engine.sasl.system import Refusal
from engine.wording import say

SERVICE = b"emailrelay"
_ACCOUNT_CODES = frozenset({6, 12, 13})
"""What ``pam_acct_mgmt`` answers: permission denied, password to be changed, account expired."""


class _Conversation(Protocol):
    """What is used of python-pam: one object for one attempt."""

    code: int
    reason: str | bytes | None

    def authenticate(self, username: bytes, password: bytes, service: bytes, *, resetcreds: bool) -> bool:
        """Answer the password prompt, and no other one."""
        ...


class _Library(Protocol):
    def pam(self) -> _Conversation: ...


def names_pam(value: str) -> bool:
    """Whether an option's value asks for the system's accounts: ``pam:``, or ``/pam`` as it was spelled once."""
    return value == "/pam" or value.lower().startswith("pam:")


def require_pam() -> None:
    """Find out at the start whether there is PAM; raises AuthError in words."""
    _library()


def pam_refusal(name: bytes, password: bytes) -> Refusal | None:
    """Why PAM refuses (``pam_authenticate: 7: Authentication failure``); None if it does not. Blocks for seconds."""
    try:
        conversation = _library().pam()
        good = conversation.authenticate(name, password, SERVICE, resetcreds=False)
    except AuthError as error:
        return Refusal(reason=str(error), undecided=True)
    except (ValueError, OSError) as error:
        return Refusal(reason=f"pam_start: {error}", undecided=isinstance(error, OSError))
    if good:
        return None
    reason = conversation.reason
    words = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else reason or "failed"
    function = "pam_acct_mgmt" if conversation.code in _ACCOUNT_CODES else "pam_authenticate"
    return Refusal(reason=f"{function}: {conversation.code}: {words}", undecided=conversation.code in _undecided())


def _undecided() -> frozenset[int]:
    """What PAM answers when it could not find out: a module or its service is missing, broken or out of reach."""
    common = {1, 2, 3, 4, 5}  # open, symbol, service, system, buffer
    return frozenset(common | ({9, 26} if sys.platform == "linux" else {12}))  # information unavailable, abort


def _library() -> _Library:
    if sys.platform == "win32":
        raise AuthError(say("system accounts (pam:) are not available on Windows"))
    try:
        return cast("_Library", import_module("pam"))
    except (ImportError, OSError) as error:
        raise AuthError(
            say("system accounts (pam:) cannot be used: the PAM library is missing ({error})", error=error)
        ) from error
