"""What the wizard is given from outside, so that a test can give it others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from emailrelay_gui.accounts.means import SignInMeans, own_means
from emailrelay_gui.wizard import probes, templates
from emailrelay_gui.wizard.answers import Answers, Startup
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.findings import Facts
from emailrelay_gui.wizard.places import Computer
from emailrelay_gui.wizard.providers import Provider
from emailrelay_gui.wizard.services.base import NoServices, Services
from engine.api import PortProblem, Search


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the wizard is given from outside."""

    directories: Directories
    computer: Computer
    providers: tuple[Provider, ...]
    templates: tuple[templates.Template, ...]
    startup: Startup = Startup.MANUAL
    """How the relay starts at present."""
    facts: Facts = field(default_factory=Facts)
    """What is known before anything is asked: keyring and starting at login."""
    port_problem: Callable[[Answers], PortProblem | None] = probes.port_problem
    """Asks the system for the answered port; blocks."""
    search: Search | None = None
    """Asks the network on behalf of *Detect*; None: nobody is asked."""
    means: SignInMeans = field(default_factory=own_means)
    """What signing in with OAuth2 needs."""
    services: Services = field(default_factory=NoServices)
    """The services of this system."""
    system_accounts: bool = False
    """Whether the passwords of this computer's users can be checked (PAM)."""
