"""What there is to find wrong with answers: steps, findings, their buttons, and what the system was asked. Values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from emailrelay_gui.wizard.providers import Provider
from engine.api import PortProblem


class Step(StrEnum):
    """The pages, in their order."""

    WELCOME = "welcome"
    OVERVIEW = "overview"
    USE_CASE = "use-case"
    CONNECTIONS = "connections"
    FORWARDING = "forwarding"
    TLS = "tls"
    AUTHENTICATION = "authentication"
    POP = "pop"
    FILTERS = "filters"
    LOGGING = "logging"
    STARTUP = "startup"
    REVIEW = "review"
    APPLY = "apply"


class Severity(StrEnum):
    """Whether a finding keeps the answers from being applied."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """One way out: a button that changes answers."""

    label: str
    changes: tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong, at one field of one page."""

    step: Step
    field: str
    text: str
    severity: Severity = Severity.ERROR
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the system said; everything is optional, and nothing is judged before it is known."""

    port: PortProblem | None = None
    """Why the answered port cannot be had."""
    free_port: int = 2525
    """A port that can be had, offered instead."""
    own_names: frozenset[str] = frozenset({"localhost"})
    """Names and addresses of this computer, lower case."""
    certificate: str = ""
    """Why the chosen certificate cannot be used."""
    certificate_days: int | None = None
    """Days that the chosen certificate is still good for."""
    ca: str = ""
    """Why the certificate authority file cannot be used."""
    spool: str = ""
    """Why the spool folder cannot be used."""
    spool_doubt: str = ""
    """What speaks against the spool folder, although it can be used."""
    config_dir: str = ""
    """Why the configuration cannot be written where it shall go."""
    delivery: str = ""
    """Why the folder of the mailboxes cannot be used."""
    pop_port: PortProblem | None = None
    """Why the POP port cannot be had."""
    free_pop_port: int = 1110
    """A port for POP that can be had, offered instead."""
    admin_port: PortProblem | None = None
    """Why the control port cannot be had."""
    free_admin_port: int = 10026
    legacy_port: PortProblem | None = None
    """Why the listener for old devices cannot be opened."""
    missing: tuple[str, ...] = ()
    """Programs of filters and checks that are not there or cannot be run, each as a sentence."""
    strangers: tuple[str, ...] = ()
    """POP accounts that the check of recipients does not know."""
    client_ca: str = ""
    """Why the authorities for the certificates of devices cannot be used."""
    provider: Provider | None = None
    keyring: str = ""
    """Why the system keyring cannot be used; empty when it can, or was not asked."""
    sign_in: str = ""
    """Why the OAuth2 sign-in is of no use any more; empty while it is, or there is none."""
    secrets_file: str = ""
    """Name of the secrets file, for duplicates."""
    login: str = ""
    """Why starting at login is not offered; empty when it works."""
    user_service: str = ""
    """Why there can be no service of the user, as the end of a sentence; empty when there can."""
    service: str = ""
    """Why there can be no service of the computer."""
    relay_runs: bool = False
    """Whether the relay of this application runs at the moment."""
    login_entry: str = ""
    """What is made so that the relay starts at login."""
