"""What filters of one server or forwarder have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from engine.children import ChildUser
from engine.clock import Clock, SystemClock
from engine.events import Level, MessageId
from engine.filters.base import Filter, Role
from engine.net.mail_route import MailRoute
from engine.privilege import Privileges

Say = Callable[[Level, str, MessageId | None], None]
"""Takes one line for the log; control characters in it are escaped later."""


def _unheard(_message: MessageId, _route: MailRoute) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterSettings:
    """Settings beside the filter's own specification."""

    timeout: float
    """``--filter-timeout`` in seconds, 0 for none."""
    spool_dir: Path
    delivery_dir: Path
    domain: str
    """The server's own name."""
    user: ChildUser | None = None
    """Whom programs run as; None: as we are."""
    app_dir: str = ""
    """What ``@app`` stands for; empty: it stays."""
    base: Path = field(default_factory=Path.cwd)
    """The start-up folder, from which relative program paths are taken."""
    clock: Clock = field(default_factory=SystemClock)
    on_route: Callable[[MessageId, MailRoute], None] = _unheard
    """Hears where else a message may go than to the address that was written into its envelope."""
    rights: Privileges = field(default_factory=Privileges)
    """As whom the store's files are handled, where that differs from who we are."""


Factory = Callable[[str, Role, FilterSettings, Say], Filter]
"""Makes a filter for one session or run from what follows its prefix, without touching a file.

Raises ``ValueError`` with a few words when the parameters are no good (``invalid numeric value: x``).
"""


def subject(role: Role, name: str) -> str:
    """How each log line of a filter starts: ``client-filter [x.sh]``."""
    return f"{role.value} [{name}]"
