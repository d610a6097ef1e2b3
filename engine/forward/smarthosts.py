"""The default next hop and those that stand in for it (option ``forward-fallback``). Pure but for the clock."""

from __future__ import annotations

from collections.abc import Sequence

from engine.clock import Clock
from engine.net.endpoint import Endpoint

REST = 60.0
"""Seconds for which a host that could not be reached is left alone while another one takes the mail."""


class Smarthosts:
    """In order of preference; the first one is the usual one."""

    def __init__(self, hosts: Sequence[Endpoint], clock: Clock) -> None:
        self._hosts = tuple(hosts)
        self._clock = clock
        self._lost: dict[Endpoint, float] = {}

    @property
    def usual(self) -> Endpoint:
        """The next hop that the configuration names first."""
        return self._hosts[0]

    def candidates(self) -> tuple[Endpoint, ...]:
        """All of them in the order to try them in: those that rest come last."""
        resting = [each for each in self._hosts if self._rests(each)]
        return (*(each for each in self._hosts if each not in resting), *resting)

    def unreachable(self, host: Endpoint) -> None:
        """``host`` could not be reached just now."""
        self._lost[host] = self._clock.monotonic()

    def reached(self, host: Endpoint) -> bool:
        """``host`` took a connection; whether it was lost before."""
        return self._lost.pop(host, None) is not None

    def stands_in(self, host: Endpoint) -> bool:
        """Whether ``host`` is used in the place of one that might be back."""
        if host not in self._hosts:
            return False
        return any(not self._rests(each) for each in self._hosts[: self._hosts.index(host)])

    def _rests(self, host: Endpoint) -> bool:
        since = self._lost.get(host)
        return since is not None and self._clock.monotonic() - since < REST
