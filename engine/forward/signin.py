"""Signing in at the next hop: the account, the mechanisms that fit, one after the other (spec forwarding.md 7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from engine.errors import AuthError, TokenError
from engine.forward.client import HopClient
from engine.forward.profile import HopProfile
from engine.forward.reply import Reply
from engine.oauth.texts import shown
from engine.sasl.client import Attempt, ClientExchange, attempts, nothing_to_try
from engine.sasl.credential import Secret, SecretKind
from engine.secrets.base import ClientAccount
from engine.secrets.file import Reload
from engine.wording import say


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


class TokenSource(Protocol):
    """Access tokens of OAuth2 sign-ins; :class:`engine.oauth.keeper.TokenKeeper` is one."""

    async def token(self, account: str) -> Secret:
        """A token that is good for now; raises AuthError."""
        ...

    async def another(self, account: str, refused: Secret) -> Secret | None:
        """One in place of a token that was refused; None when another try makes no sense."""
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
    tokens: TokenSource | None = None,
) -> Attempt:
    """Sign in; the attempt that succeeded. Raises AuthError; ``say`` hears of the ones that did not."""
    if not (secured or profile.clear_sign_in):
        raise SignInForbidden(
            "not signing in: the connection is not encrypted and the password would go over it in clear "
            "(client-auth-clear allows it)"
        )
    source = account if account.sign_in is not None else None
    account = await _with_secrets(account, keyring, tokens)
    offered = client.server_auth_methods
    chosen = attempts(account.credentials, offered, profile.mechanisms, encrypted=secured)
    if not chosen:
        raise SignInRefused(f"smtp error: {nothing_to_try(offered, account.selector)}")
    waiting = list(chosen)
    while True:
        attempt = waiting.pop(0)
        reply, error = await _exchange(client, attempt)
        if reply is None:
            return attempt
        token = attempt.credential.kind is SecretKind.TOKEN
        if token:
            waiting = [each for each in waiting if each.credential.kind is not SecretKind.TOKEN]
        if source is not None and tokens is not None and token and reply.code >= 500:
            # The refused token is not offered again in another wrapping, but another one is, once.
            waiting[:0] = await _another(client, attempt, source, tokens)
            source = None
        # A password that was refused as such is not offered again in another wrapping.
        repeats = profile.one_refusal and reply.code == 535 and attempt.mechanism == "PLAIN"
        final = not waiting or repeats or not client.is_connected
        said = shown(reply.reason, (attempt.credential.secret,)) if token else reply.reason
        text = f"smtp error: {attempt.failed(said, None if final else waiting[0])}{f' ({error})' if error else ''}"
        if final:
            raise SignInRefused(text, code=reply.code, reply=said)
        say(text)


async def _with_secrets(
    account: ClientAccount, keyring: PasswordSource | None, tokens: TokenSource | None
) -> ClientAccount:
    """The account with what has to be fetched for it; raises AuthError."""
    entry = account.keyring_entry
    if entry is not None:
        if keyring is None:
            raise AuthError(say("the password is in the system keyring, which is not available here"))
        account = account.with_password(await keyring.get(entry.secret.reveal(), entry.id))
    if account.sign_in is not None:
        name = account.sign_in.secret.reveal()
        if tokens is None:
            raise AuthError(say("the OAuth2 sign-in [{name}] is not available here", name=name))
        account = account.with_token(await tokens.token(name))
    return account


async def _another(client: HopClient, attempt: Attempt, account: ClientAccount, tokens: TokenSource) -> list[Attempt]:
    """The attempt with another token, nothing when that makes no sense; raises AuthError when it has to wait."""
    entry = account.sign_in
    assert entry is not None, "tokens come from sign-ins"
    name = entry.secret.reveal()
    token = await tokens.another(name, attempt.credential.secret)
    if token is not None and not client.is_connected:
        raise TokenError(
            say("the server hung up on the access token of [{name}]: it was renewed for the next try", name=name)
        )
    return [] if token is None else [replace(attempt, credential=replace(attempt.credential, secret=token))]


async def _exchange(client: HopClient, attempt: Attempt) -> tuple[Reply | None, str]:
    """One mechanism; None for success, else the reply that refused it, and what was said of the reasons."""
    exchange = ClientExchange(attempt)
    reply = await client.command(exchange.command(), shown=exchange.shown())
    while reply.code == 334:
        line = exchange.answer(reply.text)
        reply = await client.command(line, shown=line if exchange.cancelled else "")
    return (None if reply.positive and not exchange.cancelled else reply), exchange.error
