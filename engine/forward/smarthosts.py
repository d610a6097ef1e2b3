"""The default next hop and those that stand in for it (option ``forward-fallback``). Pure but for the clock."""

from __future__ import annotations

from collections.abc import Sequence

from engine.clock import Clock
from engine.events import SmarthostChosen
from engine.net.endpoint import Endpoint

REST = 60.0
"""Seconds for which a host that could not be reached is left alone while another one takes the mail."""


class Smarthosts:
    """In order of preference; the first one is the usual one."""

    def __init__(self, hosts: Sequence[Endpoint], clock: Clock) -> None:
        self._hosts = tuple(hosts)
        self._clock = clock
        self._lost: dict[Endpoint, tuple[float, str]] = {}
        self._chosen = self._hosts[0]

    @property
    def usual(self) -> Endpoint:
        """The next hop that the configuration names first."""
        return self._hosts[0]

    @property
    def fallback(self) -> str:
        """Who took the last session in the place of the usual one, for display; empty when that one did."""
        return "" if self._chosen == self.usual else self._chosen.display()

    def describe(self, host: Endpoint) -> str:
        """``smarthost=[2]`` for one that stands in; nothing for the usual one and for strangers."""
        number = self._hosts.index(host) + 1 if host in self._hosts else 1
        return f"smarthost=[{number}]" if number > 1 else ""

    def candidates(self) -> tuple[Endpoint, ...]:
        """All of them in the order to try them in: those that rest come last."""
        resting = [each for each in self._hosts if self._rests(each)]
        return (*(each for each in self._hosts if each not in resting), *resting)

    def unreachable(self, host: Endpoint, reason: str) -> None:
        """``host`` could not be reached just now."""
        self._lost[host] = self._clock.monotonic(), reason

    def reached(self, host: Endpoint) -> SmarthostChosen | None:
        """``host`` took a session; what there is to tell when the last one was taken by another."""
        self._lost.pop(host, None)
        if host == self._chosen:
            return None
        self._chosen = host
        number = self._hosts.index(host) + 1
        _, reason = self._lost.get(self.usual, (0.0, ""))
        return SmarthostChosen(
            address=host.display(), usual=self.usual.display(), number=number, reason=reason if number > 1 else ""
        )

    def stands_in(self, host: Endpoint) -> bool:
        """Whether ``host`` is used in the place of one that might be back."""
        if host not in self._hosts:
            return False
        return any(not self._rests(each) for each in self._hosts[: self._hosts.index(host)])

    def _rests(self, host: Endpoint) -> bool:
        lost = self._lost.get(host)
        return lost is not None and self._clock.monotonic() - lost[0] < REST
