"""A next hop in a bad mood: at any command, by chance, it does something that real servers do to their clients."""

from __future__ import annotations

import random
from collections import Counter

from tests.support.sink import Act, Answer, Sink

_CUT: dict[str, Answer] = {"hang": Act.HANG, "drop": Act.DROP, "reset": Act.RESET}
_LATER: dict[str, Answer] = {"deferred": "451 4.3.0 come back later", "closing": "421 4.3.2 going down"}
_NEVER: dict[str, Answer] = {"refused": "550 5.7.1 not from you"}
_NONSENSE: dict[str, Answer] = {"garbage": "what do you mean?", "two codes": "250-yes\r\n550 no"}
_HALF: dict[str, Answer] = {"half a reply": "250-half"}

MOODS: dict[str, dict[str, Answer]] = {
    "GREETING": {**_CUT, **_LATER, **_NONSENSE, "half a reply": "220-half"},
    "EHLO": {**_CUT, **_LATER, **_NONSENSE, **_HALF},
    "MAIL": {**_CUT, **_LATER, **_NEVER, **_NONSENSE, **_HALF},
    "RCPT": {**_CUT, **_LATER, **_NEVER, **_NONSENSE, **_HALF},
    "DATA": {**_CUT, **_LATER, **_NEVER, **_NONSENSE, "half a reply": "354-half"},
    "DOT": {**_CUT, **_LATER, **_NEVER, "garbage": "what do you mean?", **_HALF},
}
"""What may happen at each command; see :class:`tests.support.sink.Sink` for the commands."""


class Moody(Sink):
    """Misbehaves with probability ``trouble`` at each command; :attr:`moods` counts what it did."""

    def __init__(self, seed: int, trouble: float) -> None:
        super().__init__(extensions=("8BITMIME", "SMTPUTF8", "PIPELINING", "ENHANCEDSTATUSCODES"))
        self._chance = random.Random(seed)
        self._trouble = trouble
        self.moods: Counter[str] = Counter()

    def answer(self, verb: str, default: str) -> Answer:
        moods = MOODS.get(verb)
        if moods is None or self._chance.random() >= self._trouble:
            return default
        mood = self._chance.choice(sorted(moods))
        self.moods[f"{verb} {mood}"] += 1
        return moods[mood]
