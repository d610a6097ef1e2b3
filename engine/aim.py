"""From a configuration to what a test of the connection aims at, without starting a relay (spec gui.md D3, D6 W4)."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

from engine.bus import Bus
from engine.clock import Clock, SystemClock
from engine.config.options import Settings
from engine.errors import RelayError
from engine.forward.probe import LIMIT, ProbeTarget
from engine.forward.profile import profile_of
from engine.forward.signin import PasswordSource, TokenSource
from engine.loading import load, usable
from engine.net.tls import client_context
from engine.oauth.keeper import TokenKeeper
from engine.secrets.base import ClientAccount
from engine.secrets.file import SecretsFile
from engine.secrets.lines import Side
from engine.secrets.system_keyring import SystemKeyring
from engine.services import token_keeper
from engine.wording import say


def target_of(
    settings: Settings,
    *,
    account: ClientAccount | None = None,
    keyring: PasswordSource | None = None,
    tokens: TokenSource | None = None,
    limit: float = LIMIT,
) -> ProbeTarget:
    """What ``settings`` aim at, ``limit`` seconds for a step. Blocks: reads certificates.

    Raises :class:`~engine.errors.RelayError` when they forward nowhere or cannot be used.
    """
    if not settings.next_hop:
        raise RelayError(say("No server is set that mail is passed on to."))
    context = client_context(settings) if settings.client_tls or settings.client_tls_connection else None
    return ProbeTarget(
        address=settings.next_hop,
        profile=profile_of(settings, context, settings.domain or platform.node() or "localhost"),
        account=account if account is not None and account.signs_in else None,
        keyring=keyring,
        tokens=tokens,
        limit=limit,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """What a configuration file aims at; :meth:`close` when done."""

    settings: Settings
    target: ProbeTarget
    tokens: TokenKeeper

    async def close(self) -> None:
        """Let go of the sign-ins."""
        await self.tokens.close()


def take_aim(config_file: Path, *, keyring: SystemKeyring, clock: Clock | None = None, limit: float = LIMIT) -> Aim:
    """Read a configuration and the secrets that it names, as a relay would. Blocks.

    Raises :class:`~engine.errors.RelayError` for what cannot be read or used.
    """
    clock = clock or SystemClock()
    settings = usable(load(config_file, base=config_file.absolute().parent))
    account = None
    if settings.client_auth:
        account = SecretsFile.open(settings.client_auth, Side.CLIENT, clock).client_account("")
    tokens = token_keeper(settings, keyring=keyring, bus=Bus(clock), clock=clock)
    target = target_of(settings, account=account, keyring=keyring, tokens=tokens, limit=limit)
    return Aim(settings=settings, target=target, tokens=tokens)
