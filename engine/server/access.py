"""Who may hand over mail: the secrets and the trusted addresses, as one session sees them."""

from __future__ import annotations

from engine.events import Level
from engine.sasl.exchange import ServerExchange
from engine.server.peer import Peer
from engine.server.shared import Shared


class PeerAccess:
    """Fulfils :class:`engine.smtp.policy.Access` for one peer."""

    def __init__(self, shared: Shared, peer: Peer) -> None:
        self._shared = shared
        self._peer = peer

    @property
    def required(self) -> bool:
        return bool(self._shared.settings.server_auth)

    def offers(self, *, encrypted: bool) -> tuple[str, ...]:
        sasl = self._shared.sasl
        if sasl is None:
            return ()
        self._shared.fresh_secrets()
        return sasl.offers(encrypted=encrypted)

    def trusted(self) -> str:
        shared = self._shared
        shared.fresh_secrets()
        match = shared.secrets.trust(self._peer.address) if shared.secrets else None
        if match is None:
            text = f"server authentication enabled but not a trusted address: {self._peer.address}"
            shared.say(Level.WARNING, text, self._peer.text)
            return ""
        shared.say(Level.VERBOSE, match.describe(), self._peer.text)
        return match.keyword

    def begin(self, mechanism: str, *, encrypted: bool) -> ServerExchange | None:
        """The exchange for a mechanism that was on offer a moment ago."""
        sasl = self._shared.sasl
        return sasl.begin(mechanism, encrypted=encrypted) if sasl else None
