"""Signing in at the next hop: which mechanisms to try with what, and the lines to send (spec forwarding.md 7).

Pure: the caller sends the lines, and gives back the texts of the 334 replies.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from engine.sasl.cram import cram_answer, hash_kind
from engine.sasl.credential import Credential, SecretKind, octets, printable
from engine.sasl.login import NAME_PROMPT, PASSWORD_PROMPT
from engine.sasl.mechanisms import CRAM_HASHES, MechanismRules
from engine.sasl.plain import plain_payload
from engine.sasl.xoauth2 import BEARER_FAILED, bearer_payload, error_words, token_payload

CANCEL = "*"
BEARER_MECHANISMS = ("XOAUTH2", "OAUTHBEARER")
"""Those that send a token; the older one is the better tried, and the only one of some providers."""
INITIAL_LIMIT = 450
"""Octets, before base64, that an initial response may have."""
NOT_SUPPORTED = "authentication is not supported by the remote smtp server"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One mechanism and what to use it with."""

    mechanism: str
    credential: Credential

    def describe(self) -> str:
        """``using mechanism [plain] and plaintext secret for [me] from line 1``."""
        return f"using mechanism [{self.mechanism.lower()}] and {self.credential.describe()}"

    def succeeded(self, *, encrypted: bool) -> str:
        """The line of the log after a positive reply."""
        over = "over tls " if encrypted else ""
        return f"successful authentication with remote server {over}{self.describe()}"

    def failed(self, reply: str, following: Attempt | None) -> str:
        """The words of the log after a negative reply; without a ``following`` attempt they are the error."""
        trying = f": trying [{following.mechanism.lower()}]" if following else ""
        return f"authentication failed {self.describe()}: [{printable(reply)}]{trying}"


def attempts(
    credentials: Sequence[Credential], offered: Iterable[str], rules: MechanismRules, *, encrypted: bool
) -> tuple[Attempt, ...]:
    """What to try, in order: our own list, filtered and ordered by the rules, as far as the server has it."""
    names = (*CRAM_HASHES, *BEARER_MECHANISMS, "PLAIN", "LOGIN")
    own = {name: found for name in names if (found := _usable(credentials, name))}
    theirs = {name.upper() for name in offered}
    chosen = rules.filtered(own, encrypted=encrypted, ordered=True)
    return tuple(Attempt(mechanism=name, credential=own[name]) for name in chosen if name in theirs)


def nothing_to_try(offered: Iterable[str], selector: str) -> str:
    """The error when :func:`attempts` gave none."""
    if not list(offered):
        return NOT_SUPPORTED
    which = f" with selector [{printable(selector)}]" if selector else ""
    return f"cannot do authentication: check for a compatible client secret{which}"


def no_account(selector: str) -> str:
    """The error when the secrets have no account for a selector."""
    return f"no client authentication account: selector [{printable(selector)}]"


class _Next(Enum):
    """What a 334 reply is to be answered with."""

    PAYLOAD = auto()
    EMPTY = auto()
    CANCEL = auto()


class ClientExchange:
    """The lines of one attempt: send :meth:`command`, then an :meth:`answer` for each 334."""

    def __init__(self, attempt: Attempt) -> None:
        self._mechanism = attempt.mechanism
        self._credential = attempt.credential
        self._next = _Next.PAYLOAD
        self._prompts = {NAME_PROMPT: octets(self._credential.id), PASSWORD_PROMPT: self._credential.secret.octets()}
        self.cancelled = False
        """Whether ``*`` was answered: the reply to that is a failure, whatever it is."""
        self.error = ""
        """What the server said in a 334 about a token that it refuses, fit for a log: the token is not in it."""

    def command(self) -> str:
        """The AUTH line, with the initial response if there is one that is short enough."""
        initial = self._initial()
        if initial is None or len(initial) > INITIAL_LIMIT:
            return f"AUTH {self._mechanism}"
        if self._mechanism in BEARER_MECHANISMS:
            self._next = _Next.EMPTY
        return f"AUTH {self._mechanism} {_coded(initial)}"

    def shown(self) -> str:
        """The AUTH line for a transcript."""
        line = self.command()
        return line if line.count(" ") == 1 else f"AUTH {self._mechanism} [not logged]"

    def answer(self, reply: str) -> str:
        """The line for a 334 reply of this text (without the code): base64, empty, or ``*``."""
        challenge = _decoded(reply.strip())
        line: str | None = None
        if self._next is _Next.CANCEL:
            pass
        elif self._mechanism == "LOGIN":
            line = self._prompted(challenge)
        elif self._mechanism in BEARER_MECHANISMS:
            line = self._token(challenge)
        elif self._mechanism == "PLAIN":
            self._next = _Next.CANCEL
            line = _coded(self._initial() or b"")
        elif challenge:
            self._next = _Next.CANCEL
            line = _coded(cram_answer(self._credential, self._mechanism, challenge))
        self.cancelled = line is None
        return CANCEL if line is None else line

    def _initial(self) -> bytes | None:
        """The initial response, None for a mechanism that has none."""
        match self._mechanism:
            case "PLAIN":
                return plain_payload(self._credential.id, self._credential.secret.reveal())
            case "LOGIN":
                return octets(self._credential.id)
            case "XOAUTH2" if self._credential.kind is SecretKind.TOKEN:
                return token_payload(self._credential.id, self._credential.secret)
            case "XOAUTH2":
                return _decoded(self._credential.secret.reveal())
            case "OAUTHBEARER":
                return bearer_payload(self._credential.id, self._credential.secret)
            case _:
                return None

    def _prompted(self, prompt: bytes | None) -> str | None:
        """Each prompt is answered once: a server that asks again and again is told to stop."""
        answer = self._prompts.pop(prompt or b"", None)
        return None if answer is None else _coded(answer)

    def _token(self, challenge: bytes | None) -> str | None:
        if challenge is None:
            return None
        if self._next is _Next.PAYLOAD:
            self._next = _Next.EMPTY
            return _coded(self._initial() or b"")
        self._next = _Next.CANCEL
        self.error = error_words(challenge, self._credential.secret)
        return _coded(BEARER_FAILED) if self._mechanism == "OAUTHBEARER" else ""


def _usable(credentials: Sequence[Credential], mechanism: str) -> Credential | None:
    """The credential to use a mechanism with; a secret hashed for it goes before a plain one."""
    kinds: tuple[SecretKind | None, ...] = (SecretKind.PLAIN,)
    if mechanism in CRAM_HASHES:
        kinds = (hash_kind(mechanism), SecretKind.PLAIN)
    elif mechanism == "XOAUTH2":
        kinds = (SecretKind.TOKEN, SecretKind.OAUTH)
    elif mechanism == "OAUTHBEARER":
        kinds = (SecretKind.TOKEN,)
    return next((each for kind in kinds if kind for each in credentials if each.kind is kind), None)


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _decoded(reply: str) -> bytes | None:
    """The octets of a base64 text, where ``=`` stands for none; None if it is no base64."""
    bare = reply.rstrip("=")
    try:
        return base64.b64decode(bare.encode("ascii") + b"=" * (-len(bare) % 4), validate=True)
    except (UnicodeEncodeError, ValueError):
        return None
