"""``account:``: recipients are the users of this system (spec smtp-server.md 16.3, 21.17)."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass

from engine.secrets.workers import Workers
from engine.verifiers.base import Answer, Invalid, Local, Remote, Request
from engine.verifiers.settings import VerifierSettings

_RANGE = re.compile(r"([0-9]{1,10})(?:-([0-9]{1,10}))?", re.ASCII)
_POSTMASTER = "postmaster"
_THREADS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRules:
    """The parameters."""

    lowest: int
    highest: int
    """The last of the user ids that count."""
    lowercase: bool = False
    check: bool = False
    """Only find out who is local; everybody else is remote."""
    remote: bool = False
    """Whoever is found is remote, too."""

    @classmethod
    def parse(cls, text: str) -> AccountRules:
        """Words with semicolons between; unknown ones have no effect. Raises ValueError for a bad range."""
        lowest, highest = 1000, 32767
        letters: set[str] = set()
        for word in (each.strip() for each in text.split(";")):
            if word[:1].isdigit():
                found = _RANGE.fullmatch(word)
                if found is None or int(found[2] or found[1]) < int(found[1]):
                    raise ValueError(f"invalid uid range: {word}")
                lowest, highest = int(found[1]), int(found[2] or found[1])
            elif word in {"lowercase", "check", "remote"}:
                letters.add(word[0])
            elif len(word) <= 3:
                letters |= set(word) & set("lcr")
        return cls(
            lowest=lowest,
            highest=highest,
            lowercase="l" in letters,
            check="c" in letters,
            remote="r" in letters,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemAccount:
    """What is needed of a line of the user database."""

    name: str
    uid: int


Lookup = Callable[[str], SystemAccount | None]


class AccountVerifier:
    """Looks names up in threads, because a directory service may be slow."""

    def __init__(
        self, rules: AccountRules, settings: VerifierSettings, lookup: Lookup, workers: Workers[Answer]
    ) -> None:
        self._rules = rules
        self._settings = settings
        self._lookup = lookup
        self._workers = workers

    async def verify(self, request: Request) -> Answer:
        def work() -> Answer:
            return judge(request.recipient, self._settings.domain, self._rules, self._lookup)

        try:
            return await self._workers.run(work, limit=self._settings.timeout or None)
        except TimeoutError:
            return Invalid(response="timeout", reason="the user database does not answer", temporary=True)
        except RuntimeError as error:
            return Invalid(response="error", reason=str(error), temporary=True)

    async def reset(self) -> None:
        return

    async def close(self) -> None:
        return


def judge(recipient: str, own_domain: str, rules: AccountRules, lookup: Lookup) -> Answer:
    """The algorithm; ``lookup`` may block."""
    mailbox, at, domain = _unquoted(recipient).rpartition("@")
    if not at:
        mailbox, domain = domain, ""
    mailbox = _unquoted(mailbox)
    own = bool(at) and domain.lower() == own_domain.lower()
    if mailbox.lower() == _POSTMASTER and (own or not at):
        return Local(mailbox=_POSTMASTER)
    if not own:
        reason = f"[{domain}] does not match [{own_domain}]"
    elif (account := _found(mailbox, lookup)) is None:
        reason = f"[{mailbox}] is not a valid account name"
    elif not rules.lowest <= account.uid <= rules.highest:
        reason = f"uid {account.uid} is not in the range {rules.lowest}-{rules.highest}"
    elif rules.remote:
        return Remote(address=recipient)
    else:
        return Local(mailbox=account.name.lower() if rules.lowercase else account.name)
    return Remote(address=recipient) if rules.check else Invalid(response="rejected", reason=reason)


def _found(mailbox: str, lookup: Lookup) -> SystemAccount | None:
    if not mailbox or "\0" in mailbox:
        return None
    return lookup(mailbox) or (lookup(mailbox.lower()) if mailbox != mailbox.lower() else None)


def _unquoted(text: str) -> str:
    return text[1:-1] if len(text) > 1 and text.startswith('"') and text.endswith('"') else text


def system_lookup() -> Lookup:
    """The user database of this system; raises ValueError where there is none."""
    if sys.platform == "win32":
        raise ValueError("account: is not available on Windows")
    import pwd  # noqa: PLC0415 - does not exist on Windows

    def lookup(name: str) -> SystemAccount | None:
        try:
            entry = pwd.getpwnam(name)
        except (KeyError, ValueError):
            return None
        return SystemAccount(name=entry.pw_name, uid=entry.pw_uid)

    return lookup


def account_workers() -> Workers[Answer]:
    """The threads of one server."""
    return Workers(_THREADS, name="account verifier")
