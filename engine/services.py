"""Those whom the SMTP server asks for help, from the settings: filters, verifier, block lists.

Reading them twice is cheap: once before anything moves, for the errors and warnings, and once the server's
own name is known.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.bus import Bus
from engine.children import ChildUser
from engine.clock import Clock
from engine.config.options import Settings
from engine.events import Level, MessageId, Notice
from engine.filters.base import Role
from engine.filters.registry import Filters
from engine.filters.settings import FilterSettings
from engine.forward.screening import Screens
from engine.loading import this_host
from engine.oauth.endpoint import HttpsAsk
from engine.oauth.keeper import TokenKeeper
from engine.oauth.store import SignIns, folder_of
from engine.privilege import Privileges
from engine.secrets.system_keyring import SystemKeyring
from engine.server.immediate import Immediate
from engine.server.shared import Services
from engine.verifiers.registry import Verifiers

if TYPE_CHECKING:
    from engine.server.dnsbl import DnsBlockLists


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerHelp:
    """What the settings name, ready for sessions."""

    filters: Filters
    verifiers: Verifiers | None
    blocklists: DnsBlockLists | None

    @property
    def warnings(self) -> tuple[str, ...]:
        """For the log at the start: programs that are missing."""
        return (*self.filters.warnings, *(self.verifiers.warnings if self.verifiers else ()))

    def services(self, on_rescan: Callable[[], None], immediate: Immediate | None, rights: Privileges) -> Services:
        """For the SMTP server."""
        return Services(
            filters=self.filters,
            verifiers=self.verifiers,
            blocklists=self.blocklists,
            immediate=immediate,
            on_rescan=on_rescan,
            rights=rights,
        )


def server_help(
    settings: Settings, *, base: Path, bus: Bus, clock: Clock, rights: Privileges | None = None
) -> ServerHelp:
    """Read the options; relative programs start at ``base``.

    Raises :class:`~engine.errors.ConfigError` for what cannot be used.
    """

    def of_message(level: Level, text: str, message: MessageId | None) -> None:
        bus.publish(Notice(level=level, text=text, message=message))

    def of_peer(level: Level, text: str, peer: str) -> None:
        bus.publish(Notice(level=level, text=text, peer=peer))

    user = child_user()
    return ServerHelp(
        filters=Filters.parse(
            settings.filter,
            Role.SERVER,
            filter_settings(settings, base=base, rights=rights),
            say=of_message,
            clock=clock,
        ),
        verifiers=Verifiers.parse(
            settings.address_verifier,
            timeout=settings.filter_timeout,
            domain=settings.domain,
            user=user,
            say=of_peer,
            app_dir=this_host().app_dir,
            base=base,
        ),
        blocklists=_block_lists(settings.dnsbl, of_peer, clock) if settings.dnsbl else None,
    )


def _block_lists(values: Sequence[str], say: Callable[[Level, str, str], None], clock: Clock) -> DnsBlockLists:
    from engine.server.dnsbl import DnsBlockLists  # noqa: PLC0415 - loads dnspython, 4 MB

    return DnsBlockLists.parse(values, say=say, clock=clock)


def forward_screens(
    settings: Settings, *, base: Path, bus: Bus, clock: Clock, rights: Privileges | None = None
) -> Screens:
    """The filters on the way out; relative programs start at ``base``.

    Raises :class:`~engine.errors.ConfigError` for what cannot be used.
    """

    def say(level: Level, text: str, message: MessageId | None) -> None:
        bus.publish(Notice(level=level, text=text, message=message))

    about = filter_settings(settings, base=base, rights=rights)
    return Screens(settings.client_filter, about, say=say, clock=clock)


def filter_settings(settings: Settings, *, base: Path, rights: Privileges | None = None) -> FilterSettings:
    """What filters of either side have to know."""
    spool = Path(settings.spool_dir)
    return FilterSettings(
        timeout=settings.filter_timeout,
        spool_dir=spool,
        delivery_dir=Path(settings.delivery_dir) if settings.delivery_dir else spool,
        domain=settings.domain,
        user=child_user(),
        app_dir=this_host().app_dir,
        base=base,
        rights=rights or Privileges(),
    )


def token_keeper(
    settings: Settings, *, keyring: SystemKeyring, bus: Bus, clock: Clock, rights: Privileges | None = None
) -> TokenKeeper:
    """The OAuth2 sign-ins that the lines of the secrets file name; nothing is opened before one is wanted."""
    folder = folder_of(Path(settings.client_auth or "none"))
    sign_ins = SignIns(folder, keyring=keyring, rights=rights)
    return TokenKeeper(sign_ins, HttpsAsk(), clock=clock, publish=bus.publish)


def child_user() -> ChildUser | None:
    """Whom programs run as: for good whoever we are for the time being (spec process.md 3.5)."""
    if sys.platform == "win32" or (os.getuid(), os.getgid()) == (os.geteuid(), os.getegid()):
        return None
    return ChildUser(uid=os.geteuid(), gid=os.getegid())
