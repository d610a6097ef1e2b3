"""Signing in, step by step: what a front-end shows, and what it gives back (spec reliability-security.md W1).

Each way is an object with ``steps()``: an iterator of what happens, which ends with :class:`SignedIn` or raises
AuthError in words. Closing the iterator ends everything. No step holds a token; the address to open holds the
state and the challenge of the sign-in, and is for the browser alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass

from engine.clock import Clock
from engine.errors import AuthError, TokenError
from engine.oauth.endpoint import Ask
from engine.oauth.health import TokenHealth, health_of
from engine.oauth.providers import Grant, OAuthClient, check_provider
from engine.oauth.receiver import Receiver
from engine.oauth.record import SignIn, check_account
from engine.oauth.redirects import ForeignRedirect
from engine.oauth.replies import DeviceCode, SignInDenied, StillWaiting, Tokens, read_device_code, read_tokens
from engine.oauth.requests import (
    Form,
    Proof,
    authorization_url,
    client_form,
    code_form,
    device_form,
    device_token_form,
    revocation_form,
)
from engine.oauth.store import SignInStore
from engine.wording import say

LIMIT = 300.0
"""Seconds that a person has to sign in with a browser."""
_SLOWER = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPage:
    """The user is to open ``url`` in the system's browser, within ``seconds``."""

    url: str
    seconds: float

    def __repr__(self) -> str:
        return "OpenPage(...)"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeCode:
    """The user is to open ``address`` anywhere and type in ``code``, within ``seconds``."""

    code: str
    address: str
    complete: str
    """The address with the code in it; may be empty."""
    seconds: float

    def __repr__(self) -> str:
        return "TypeCode(...)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchanging:
    """The provider is being asked for tokens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """It is done, and kept."""

    health: TokenHealth


Step = OpenPage | TypeCode | Exchanging | SignedIn


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to sign in for."""

    account: str
    """The name of the sign-in, as in ``client oauth2 <id> <account>``."""
    user: str
    """Whose mailbox it is for: the person's own, or a shared one."""
    client: OAuthClient
    hint: str = ""
    """The account that the browser is to propose, when it is not ``user``: who signs in for a shared mailbox."""


class _SigningIn:
    """What all ways have in common."""

    def __init__(self, wish: Wish, *, sign_ins: SignInStore, ask: Ask, clock: Clock) -> None:
        check_account(wish.account)
        check_provider(wish.client.provider)
        if not wish.client.client_id:
            raise AuthError(say("a sign-in needs the id of a client that is registered with the provider"))
        self._wish = wish
        self._sign_ins = sign_ins
        self._ask = ask
        self._clock = clock

    async def _tokens(self, form: Form) -> Tokens:
        return read_tokens(await self._ask(form), form)

    async def _keep(self, tokens: Tokens, grant: Grant, asked: float) -> SignedIn:
        wish = self._wish
        if not tokens.refresh and grant is not Grant.CLIENT:
            raise AuthError(
                say(
                    "the provider gave no token to renew the sign-in with: "
                    "ask for lasting access, in the scopes or in the registration of the client"
                )
            )
        record = SignIn(account=wish.account, user=wish.user, client=wish.client, grant=grant, signed_in=asked)
        record = record.with_tokens(tokens, asked)
        async with self._sign_ins.locked(wish.account):
            await self._sign_ins.save(record)
        return SignedIn(health=health_of(record))


class BrowserSignIn(_SigningIn):
    """A person in the system's browser: authorization code with PKCE, redirect to this computer or pasted back."""

    def __init__(self, wish: Wish, *, sign_ins: SignInStore, ask: Ask, clock: Clock, limit: float = LIMIT) -> None:
        super().__init__(wish, sign_ins=sign_ins, ask=ask, clock=clock)
        if not wish.client.provider.authorization:
            raise AuthError(say("{name} has no sign-in by browser", name=wish.client.provider.name))
        self._limit = limit
        self._receiver: Receiver | None = None

    def paste(self, address: str) -> None:
        """The address that the browser was sent to, copied by a person; raises AuthError when it is not ours."""
        if self._receiver is None:
            raise ForeignRedirect("this sign-in is not waiting for an answer")
        self._receiver.paste(address)

    async def steps(self) -> AsyncGenerator[Step]:
        """OpenPage, Exchanging, SignedIn."""
        client, proof = self._wish.client, Proof.fresh()
        try:
            async with Receiver(proof, host=client.provider.redirect_host) as receiver:
                self._receiver = receiver
                hint = self._wish.hint or self._wish.user
                yield OpenPage(url=authorization_url(client, proof, receiver.redirect, user=hint), seconds=self._limit)
                try:
                    async with asyncio.timeout(self._limit):
                        code = await receiver.code()
                except TimeoutError:
                    raise SignInDenied(f"nobody has signed in within {self._limit:g} seconds") from None
                yield Exchanging()
                asked = self._clock.time()
                tokens = await self._tokens(code_form(client, proof, receiver.redirect, code))
            yield await self._keep(tokens, Grant.CODE, asked)
        finally:
            self._receiver = None


class DeviceSignIn(_SigningIn):
    """A person in a browser on another machine: device code (RFC 8628)."""

    def __init__(
        self,
        wish: Wish,
        *,
        sign_ins: SignInStore,
        ask: Ask,
        clock: Clock,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__(wish, sign_ins=sign_ins, ask=ask, clock=clock)
        if not wish.client.provider.device:
            raise AuthError(say("{name} has no device codes", name=wish.client.provider.name))
        self._pause = pause

    async def steps(self) -> AsyncGenerator[Step]:
        """TypeCode, SignedIn."""
        client = self._wish.client
        form = device_form(client)
        began = self._clock.monotonic()
        code = read_device_code(await self._ask(form), form)
        yield TypeCode(code=code.user_code, address=code.address, complete=code.complete, seconds=code.life)
        tokens, asked = await self._agreed(code, began + code.life)
        yield await self._keep(tokens, Grant.DEVICE, asked)

    async def _agreed(self, code: DeviceCode, deadline: float) -> tuple[Tokens, float]:
        form = device_token_form(self._wish.client, code.device_code)
        pause = code.pause
        while self._clock.monotonic() + pause < deadline:
            await self._pause(pause)
            asked = self._clock.time()
            try:
                return await self._tokens(form), asked
            except StillWaiting as waiting:
                pause += _SLOWER if waiting.slower else 0.0
            except TokenError as error:
                # RFC 8628 3.5: a connection that fails is a reason to ask less often, not to give up.
                pause = max(pause * 2, error.pause)
        raise SignInDenied("the code has expired before anybody used it: begin the sign-in again")


class ClientSignIn(_SigningIn):
    """Nobody: client credentials."""

    async def steps(self) -> AsyncGenerator[Step]:
        """Exchanging, SignedIn."""
        if not self._wish.client.client_secret:
            raise AuthError(say("a sign-in without a person needs a client secret"))
        yield Exchanging()
        asked = self._clock.time()
        yield await self._keep(await self._tokens(client_form(self._wish.client)), Grant.CLIENT, asked)


async def sign_out(account: str, *, sign_ins: SignInStore, ask: Ask) -> str:
    """Forget a sign-in here, and tell the provider to, where it can be told; the answer is a warning, or empty."""
    async with sign_ins.locked(account):
        try:
            record = await sign_ins.load(account)
        except AuthError:
            await sign_ins.remove(account)
            return ""
        await sign_ins.remove(account)
    token = record.refresh or record.access
    if not record.client.provider.revocation or not token:
        return ""
    try:
        answer = await ask(revocation_form(record.client, token))
    except AuthError as error:
        return f"the sign-in was forgotten here, but the provider was not told: {error}"
    if answer.status != 200:
        return f"the sign-in was forgotten here; the provider answered with status {answer.status}"
    return ""
