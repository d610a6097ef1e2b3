"""Signing in at the next hop: the account, the mechanisms that fit, one after the other (spec forwarding.md 7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from engine.errors import AuthError
from engine.forward.client import HopClient
from engine.forward.profile import HopProfile
from engine.forward.reply import Reply
from engine.sasl.client import Attempt, ClientExchange, attempts, nothing_to_try
from engine.sasl.credential import Secret
from engine.secrets.base import ClientAccount
from engine.secrets.file import Reload


class Accounts(Protocol):
    """Where the accounts for next hops stand; :class:`engine.secrets.file.SecretsFile` is one."""

    def refresh(self) -> Reload | None:
        """Look whether they have changed; None when there is nothing to say."""
        ...

    def client_account(self, selector: str) -> ClientAccount | None:
        """The account of ``selector``; None: there is none."""
        ...


class PasswordSource(Protocol):
    """The system keyring, asked without holding up the loop."""

    async def get(self, service: str, name: str) -> Secret:
        """The password of an entry; raises AuthError."""
        ...


class SignInRefused(AuthError):
    """The next hop did not take our credentials, or there are none that it could take."""

    def __init__(self, text: str, *, code: int = 0, reply: str = "") -> None:
        self.code = code
        self.reply = reply
        super().__init__(text)


class NoSuchAccount(AuthError):
    """The message asks for an account that nobody knows: its own trouble, not the hop's."""


class SignInForbidden(AuthError):
    """We do not sign in here, because the password would go over the wire in clear (A1)."""

    temporary = True


def account_for(accounts: Accounts | None, selector: str) -> ClientAccount | None:
    """The account to sign in with, None for not at all; raises AuthError for a selector that nobody knows."""
    if accounts is None:
        if selector:
            raise NoSuchAccount(f"no client authentication account: selector [{selector}]")
        return None
    account = accounts.client_account(selector)
    if account is None:
        raise NoSuchAccount(f"no client authentication account: selector [{selector}]")
    return account if account.signs_in else None


async def sign_in(
    client: HopClient,
    account: ClientAccount,
    profile: HopProfile,
    *,
    keyring: PasswordSource | None,
    secured: bool,
    say: Callable[[str], None],
) -> Attempt:
    """Sign in; the attempt that succeeded. Raises AuthError; ``say`` hears of the ones that did not."""
    if not (secured or profile.clear_sign_in):
        raise SignInForbidden(
            "not signing in: the connection is not encrypted and the password would go over it in clear "
            "(client-auth-clear allows it)"
        )
    entry = account.keyring_entry
    if entry is not None:
        if keyring is None:
            raise AuthError("the password is in the system keyring, which is not available here")
        account = account.with_password(await keyring.get(entry.secret.reveal(), entry.id))
    offered = client.server_auth_methods
    chosen = attempts(account.credentials, offered, profile.mechanisms, encrypted=secured)
    if not chosen:
        raise SignInRefused(f"smtp error: {nothing_to_try(offered, account.selector)}")
    last = len(chosen) - 1
    for index, attempt in enumerate(chosen):
        reply = await _exchange(client, attempt)
        if reply is None:
            return attempt
        # A password that was refused as such is not offered again in another wrapping.
        final = index == last or (profile.one_refusal and reply.code == 535 and attempt.mechanism == "PLAIN")
        text = f"smtp error: {attempt.failed(reply.reason, None if final else chosen[index + 1])}"
        if final or not client.is_connected:
            raise SignInRefused(text, code=reply.code, reply=reply.reason)
        say(text)
    raise AssertionError  # pragma: no cover - the last attempt returns or raises


async def _exchange(client: HopClient, attempt: Attempt) -> Reply | None:
    """One mechanism; None for success, else the reply that refused it."""
    exchange = ClientExchange(attempt)
    reply = await client.command(exchange.command(), shown=exchange.shown())
    while reply.code == 334:
        line = exchange.answer(reply.text)
        reply = await client.command(line, shown=line if exchange.cancelled else "")
    return None if reply.positive and not exchange.cancelled else reply
