"""Access tokens for deliveries, renewed in time (spec reliability-security.md W3 to W5, W8).

Promises: one request at a time for an account, among all waiting deliveries and all processes; a new refresh
token is on disk before its access token is used; only ``invalid_grant`` ends a sign-in; whatever else goes
wrong is tried again, with pauses, and nothing is thrown away. Durations are monotonic: a wrong clock costs one
renewal, never a storm.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from engine.clock import Clock
from engine.errors import AuthError, SignInNeeded, TokenError
from engine.events import Event, Level, Notice, SignInEnded
from engine.oauth.endpoint import Ask
from engine.oauth.health import TokenHealth, health_of
from engine.oauth.providers import Grant
from engine.oauth.record import SignIn
from engine.oauth.replies import read_tokens
from engine.oauth.requests import client_form, refresh_form
from engine.oauth.store import SignInStore
from engine.sasl.credential import Secret
from engine.wording import say

MARGIN = 60.0
"""Seconds before its end that a token is renewed; half its life for one that is short-lived."""
FIRST_PAUSE = 60.0
LONGEST_PAUSE = 3600.0
REFUSED_PAUSE = 300.0
"""Seconds between two renewals because a mail server did not take a token that should be good."""
_CLOSING = 5.0


@dataclass(slots=True)
class _State:
    """What is known of one account."""

    access: Secret = field(default_factory=lambda: Secret(""))
    until: float = 0.0
    """Monotonic seconds up to which ``access`` may be used."""
    failures: int = 0
    retry_at: float = 0.0
    error: str = ""
    told: bool = False
    """Whether it was said that somebody has to sign in again."""
    forced_at: float | None = None
    task: asyncio.Task[None] | None = None


class TokenKeeper:
    """The tokens of one relay."""

    def __init__(self, sign_ins: SignInStore, ask: Ask, *, clock: Clock, publish: Callable[[Event], None]) -> None:
        self._sign_ins = sign_ins
        self._ask = ask
        self._clock = clock
        self._publish = publish
        self._states: dict[str, _State] = {}

    async def token(self, account: str) -> Secret:
        """An access token that is good for now; renewed first if need be.

        Raises SignInNeeded (a person has to do something) or TokenError (later it may go): mail waits.
        """
        state = self._state(account)
        if state.task is None and state.access and self._clock.monotonic() < state.until:
            return state.access
        return await self._renewal(account, state, refused=None)

    async def another(self, account: str, refused: Secret) -> Secret | None:
        """A token in place of one that a mail server has refused; None when another try makes no sense."""
        state = self._state(account)
        now = self._clock.monotonic()
        if state.task is None:
            if state.access and state.access != refused:
                return state.access
            if state.forced_at is not None and now - state.forced_at < REFUSED_PAUSE:
                return None
            state.forced_at = now
        found = await self._renewal(account, state, refused=refused)
        return found if found != refused else None

    async def health(self, accounts: Iterable[str]) -> tuple[TokenHealth, ...]:
        """How each of the named sign-ins is; never raises for the state of one."""
        return tuple([await self._health(account) for account in dict.fromkeys(accounts)])

    async def close(self) -> None:
        """End; renewals under way may finish first, for a while, because their tokens may be the only ones."""
        tasks = [state.task for state in self._states.values() if state.task is not None]
        if tasks:
            await asyncio.wait(tasks, timeout=_CLOSING)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        self._sign_ins.close()

    async def _health(self, account: str) -> TokenHealth:
        state = self._states.get(account)
        problem = state.error if state is not None else ""
        try:
            return health_of(await self._sign_ins.load(account), problem=problem)
        except AuthError as error:
            return TokenHealth(account=account, problem=str(error), person_needed=isinstance(error, SignInNeeded))

    def _state(self, account: str) -> _State:
        return self._states.setdefault(account, _State())

    async def _renewal(self, account: str, state: _State, *, refused: Secret | None) -> Secret:
        """Join the renewal that is under way, or begin one; a caller that is cancelled leaves it running."""
        if state.task is None:
            left = state.retry_at - self._clock.monotonic()
            if left > 0:
                raise TokenError(say("{error} (next try in {left:.0f} s)", error=state.error, left=left))
            state.task = asyncio.create_task(self._renew(account, state, refused), name=f"token of {account}")
            state.task.add_done_callback(lambda task: _over(state, task))
        await asyncio.shield(state.task)
        return state.access

    async def _renew(self, account: str, state: _State, refused: Secret | None) -> None:
        state.access = Secret("")
        try:
            async with self._sign_ins.locked(account):
                record = await self._sign_ins.load(account)
                if not self._adopted(record, state, refused):
                    await self._refresh(record, state)
        except SignInNeeded as error:
            self._ended(account, state, error)
            raise
        except AuthError as error:
            # The keyring, the disk, the network: all may be better later.
            self._failed(account, state, error)
            raise
        state.failures, state.retry_at, state.error, state.told = 0, 0.0, "", False

    def _adopted(self, record: SignIn, state: _State, refused: Secret | None) -> bool:
        """Whether another process, or an earlier run, has left a token that is good for a while."""
        if not record.access or record.access == refused or record.ended:
            return False
        age = self._clock.time() - record.obtained
        left = record.life - age - _margin(record.life)
        if age < 0 or left <= 0:
            return False
        state.access, state.until = record.access, self._clock.monotonic() + left
        return True

    async def _refresh(self, record: SignIn, state: _State) -> None:
        if record.ended:
            raise SignInNeeded(record.ended)
        if not record.can_renew:
            raise SignInNeeded(
                say("the sign-in [{account}] cannot be renewed by itself: sign in again", account=record.account)
            )
        client = record.client
        form = client_form(client) if record.grant is Grant.CLIENT else refresh_form(client, record.refresh)
        asked, began = self._clock.time(), self._clock.monotonic()
        answer = await self._ask(form)
        try:
            tokens = read_tokens(answer, form)
        except SignInNeeded as error:
            await self._sign_ins.save(replace(record, ended=str(error), access=Secret("")))
            raise
        fresh = record.with_tokens(tokens, asked)
        await self._sign_ins.save(fresh)
        state.access, state.until = tokens.access, began + tokens.life - _margin(tokens.life)
        self._publish(Notice(level=Level.VERBOSE, text=f"sign-in [{record.account}]: access token renewed"))

    def _ended(self, account: str, state: _State, error: SignInNeeded) -> None:
        state.error = str(error)
        if not state.told:
            state.told = True
            self._publish(SignInEnded(account=account, reason=str(error)))

    def _failed(self, account: str, state: _State, error: AuthError) -> None:
        state.failures += 1
        asked = error.pause if isinstance(error, TokenError) else 0.0
        pause = min(FIRST_PAUSE * 2 ** min(state.failures - 1, 10), LONGEST_PAUSE) * self._clock.jitter(0.1)
        state.error = str(error)
        state.retry_at = self._clock.monotonic() + min(max(pause, asked), LONGEST_PAUSE)
        self._publish(Notice(level=Level.WARNING, text=f"sign-in [{account}]: {error}"))


def _over(state: _State, task: asyncio.Task[None]) -> None:
    state.task = None
    if not task.cancelled():
        task.exception()  # everybody who waited may have been cancelled


def _margin(life: float) -> float:
    return min(MARGIN, life / 2)
