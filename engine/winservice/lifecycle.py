"""The life of a service as Windows is told it (spec gui.md C2, process.md 3.11). Pure, and without Windows.

Promises: states only go from starting to running to stopping to stopped; while one of the two between lasts, the
checkpoint grows, so that Windows sees that we are alive. Codes are those of ``SERVICE_STATUS``; times in milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

NO_ERROR: Final = 0
SERVICE_SPECIFIC: Final = 1066
"""``ERROR_SERVICE_SPECIFIC_ERROR``: the code to look at is the service's own."""
UNEXPECTED: Final = 3
"""The service's own code for an end without a code and without anybody's wish."""
TICK: Final = 1.0
"""Seconds between two checkpoints."""
HINT: Final = 8_000
"""Milliseconds that Windows may wait for the next checkpoint."""
LONGEST_STOP: Final = 25
"""Checkpoints of stopping after which the relay is given up; it takes 20 seconds at most for that."""


class State(IntEnum):
    """``dwCurrentState``."""

    STOPPED = 1
    STARTING = 2
    STOPPING = 3
    RUNNING = 4


class Control(IntEnum):
    """What Windows asks for."""

    STOP = 1
    INTERROGATE = 4
    SHUTDOWN = 5
    PRESHUTDOWN = 15


ENDS: Final = frozenset({Control.STOP, Control.SHUTDOWN, Control.PRESHUTDOWN})
ACCEPTED: Final = 0x1 | 0x4 | 0x100
"""The three of them in ``dwControlsAccepted``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """Where the service is in its life, and what to tell Windows about it."""

    state: State = State.STARTING
    checkpoint: int = 1
    asked: bool = False
    """Whether somebody wanted it to end."""
    code: int = NO_ERROR
    """The service's own exit code."""

    @property
    def accepted(self) -> int:
        """Which controls Windows may send: none before it runs, none once it ends."""
        return ACCEPTED if self.state is State.RUNNING else 0

    @property
    def exit_code(self) -> int:
        """``dwWin32ExitCode``."""
        return SERVICE_SPECIFIC if self.code else NO_ERROR

    @property
    def hint(self) -> int:
        """How long Windows may wait for the next checkpoint."""
        return HINT if self.state in (State.STARTING, State.STOPPING) else 0

    @property
    def overdue(self) -> bool:
        """Whether the relay has taken too long to end."""
        return self.state is State.STOPPING and self.checkpoint > LONGEST_STOP

    def ready(self) -> Life:
        """All listeners accept."""
        return replace(self, state=State.RUNNING, checkpoint=0) if self.state is State.STARTING else self

    def control(self, number: int) -> Life:
        """Windows asks for something; what is not known, or too late, changes nothing."""
        if number not in ENDS or self.state in (State.STOPPING, State.STOPPED):
            return self
        return replace(self, state=State.STOPPING, checkpoint=1, asked=True)

    def tick(self) -> Life:
        """A while has passed."""
        return replace(self, checkpoint=self.checkpoint + 1) if self.hint else self

    def ended(self, code: int) -> Life:
        """The relay has ended with an exit code; without a wish, even 0 is an error."""
        if self.state is State.STOPPED:
            return self
        return replace(self, state=State.STOPPED, checkpoint=0, code=code or (NO_ERROR if self.asked else UNEXPECTED))
