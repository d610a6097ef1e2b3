"""What the wizard knows: one frozen value per installation, and the choices in it.

Owns the words of the choices, nothing else: reading them from files is :mod:`.source`, writing them is
:mod:`.plan`, judging them is :mod:`.validate`. No Qt, no files.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engine.api import Secret

OVER_TLS = "m:;a:plain,login"
"""The value of ``server-auth-config`` that offers no sign-in before TLS (spec gui.md D6 W6)."""


class Mode(StrEnum):
    """Whether files are made or edited; editing touches only what was changed."""

    NEW = "new"
    EDIT = "edit"


class Listen(StrEnum):
    """Which of this computer's addresses take connections (option ``interface``)."""

    LOOPBACK = "loopback"
    ALL = "all"
    PICKED = "picked"
    CUSTOM = "custom"
    """Something only a text field can show, kept word for word."""


class Security(StrEnum):
    """How the connection to the next hop is protected."""

    STARTTLS = "starttls"
    """STARTTLS, and no mail without it."""
    OPPORTUNISTIC = "opportunistic"
    IMPLICIT = "implicit"
    NONE = "none"


class InboundTls(StrEnum):
    """How devices may or must encrypt."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"
    IMPLICIT = "implicit"


class CertificateFrom(StrEnum):
    """Where the certificate for devices comes from."""

    NEW = "new"
    FILE = "file"
    PAIR = "pair"


class SignIn(StrEnum):
    """How Relay signs in to the next hop."""

    NONE = "none"
    PASSWORD = "password"  # noqa: S105 - the name of a choice
    OAUTH2 = "oauth2"
    """With the access tokens of a sign-in (extension)."""
    CUSTOM = "custom"
    """Something only the secrets file can express, kept as it is."""


class KeepIn(StrEnum):
    """Where the password for the next hop is kept, or the key that the tokens of a sign-in are sealed with."""

    FILE = "file"
    KEYRING = "keyring"


class Startup(StrEnum):
    """When the relay starts."""

    MANUAL = "manual"
    LOGIN = "login"
    USER_SERVICE = "user-service"
    """Without a window, as a service of the user."""
    SERVICE = "service"
    """Without a window, as a service of the computer."""

    @property
    def served(self) -> bool:
        """Whether the relay runs outside of the application."""
        return self in {Startup.USER_SERVICE, Startup.SERVICE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account that devices sign in with; ``secret`` is None while the stored one is kept."""

    name: str
    secret: Secret | None = None
    kind: str = "plain"
    """The word in the secrets file: ``plain``, ``plain:b``, ``md5`` and so on."""
    line: int = 0
    """Where it stands in the secrets file, from 1; 0 when it is not there yet."""
    was: str = ""
    """Its name in the file; empty when it is not there yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLogin:
    """One more account for the next hop; mail that names its ``selector`` is sent with it."""

    name: str
    selector: str
    secret: Secret | None = None
    """None while the stored one is kept."""
    kind: str = "plain"
    """The word in the secrets file."""
    line: int = 0
    """Where it stands in the secrets file, from 1; 0 when it is not there yet."""
    was: str = ""
    """Its name in the file; empty when it is not there yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedNetwork:
    """Addresses that need not sign in, in the secrets file's own notation (spec smtp-server.md 12.4)."""

    range: str
    keyword: str = "trusted"


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateRequest:
    """What a new self-signed certificate shall say. ``days`` is its life, ``key`` one of the engine's kinds."""

    names: tuple[str, ...] = ()
    """Host names and addresses, mixed."""
    days: int = 1095
    key: str = "ec"
    keep_key: bool = False
    """Whether the key of the certificate that is replaced goes on, so that devices need not learn a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Everything the pages ask for. Numbers stay text where the file allows more than numbers."""

    template: str = ""
    spool_dir: str = ""
    delivery_dir: str = ""
    """Where mailboxes are; empty: in the spool folder."""
    pid_file: str = ""
    log_file: str = ""

    smtp: bool = True
    """Whether mail is accepted over SMTP at all (option ``no-smtp`` says it is not)."""
    admin: str = ""
    """The control port; empty: none."""
    admin_terminate: bool = False
    idle_timeout: str = ""
    anonymous: str = ""
    """Empty: not given; ``*``: given without a value; else what to be silent about."""
    server_smtp_config: str = ""
    dnsbl: str = ""
    user: str = ""

    oldest_tls: str = ""
    """The value of ``tls-config``."""
    client_certificates: str = ""
    """The authorities that may vouch for devices (option ``server-tls-verify``)."""
    legacy: str = ""
    """``address:port,network,...`` of the listener for old devices (extension ``legacy-listen``)."""

    pop: bool = False
    pop_port: str = "110"
    pop_by_name: bool = False
    pop_no_delete: bool = False
    pop_auth: str = ""
    """The secrets file for POP, or ``pam:``."""

    filters: tuple[str, ...] = ()
    """What happens to mail that comes in, in order."""
    client_filters: tuple[str, ...] = ()
    """What happens to mail that goes out, in order."""
    verifier: str = ""
    filter_timeout: str = ""

    log: bool = True
    detail: str = "normal"
    """``normal``, ``verbose`` or ``debug``."""
    log_parts: tuple[str, ...] = ("time",)
    """The words of ``log-format``."""
    syslog: str = "off"
    """Empty: as the system usually does; ``off``, ``on``, or a facility."""
    close_stderr: bool = False

    port: str = "25"
    listen: Listen = Listen.ALL
    addresses: tuple[str, ...] = ()
    """The values of ``interface``: the picked addresses, or the custom text."""
    pop_listen: str = ""
    """Addresses of the POP server, with commas between them; empty: those that take mail; ``*``: all."""
    admin_listen: str = ""
    """The same for the control port."""
    remote_clients: bool = False
    domain: str = ""
    size: int = 0
    """Octets, 0: unlimited."""

    forward: bool = False
    """Whether mail is sent on at all; without it, it stays in the queue."""
    email: str = ""
    """Only for *Detect* and test messages; never written."""
    server: str = ""
    server_port: str = ""
    next_hop: str = ""
    """A next hop that server and port cannot show (a socket path, SOCKS), word for word."""
    security: Security = Security.NONE
    verify: str = ""
    """``<default>``, a CA file or folder; empty or ``<none>``: not checked."""
    verify_name: str = ""
    """The name that the server's certificate must bear; empty: the server's own."""
    server_name: str = ""
    """The name that the server is asked for; empty: the server's own."""
    own_certificate: str = ""
    """The certificate that Relay shows to the server: one file, or key and certificate with a comma between."""
    trusted_pem: str = ""
    """A certificate to be written where ``verify`` points."""
    on_disconnect: bool = False
    poll: int = 0
    """Seconds, 0: off."""
    at_start: bool = False
    immediate: bool = False
    """Whether the device waits until the next hop has taken its message."""
    partial: str = ""
    """What becomes of a message when the next hop refuses some recipients: ``all`` or ``some`` get it, or as usual."""
    client_interface: str = ""
    connection_timeout: str = ""
    response_timeout: str = ""
    prompt_timeout: str = ""
    client_smtp_config: str = ""

    inbound_tls: InboundTls = InboundTls.OFF
    certificate_from: CertificateFrom = CertificateFrom.FILE
    certificate: tuple[str, ...] = ()
    """One PEM file, or the key file and then the certificate file."""
    request: CertificateRequest = CertificateRequest()

    devices_sign_in: bool = False
    server_auth: str = ""
    """The secrets file for devices, or ``pam:``."""
    accounts: tuple[Account, ...] = ()
    trusted: tuple[TrustedNetwork, ...] = ()
    auth_over_tls: bool = False
    """Whether devices may sign in over an encrypted connection only."""
    sign_in: SignIn = SignIn.NONE
    client_auth: str = ""
    """The secrets file for the next hop, or ``plain:...`` word for word."""
    client_user: str = ""
    client_secret: Secret | None = None
    """The password as typed; None while the stored one is kept."""
    client_stored: bool = False
    """Whether a password is stored already."""
    keep_in: KeepIn = KeepIn.FILE
    oauth_account: str = ""
    """The name of the OAuth2 sign-in; empty while there is none."""
    logins: tuple[ClientLogin, ...] = ()
    """More accounts for the next hop, by selector."""

    startup: Startup = Startup.MANUAL

    @property
    def next_hop_text(self) -> str:
        """The value of ``forward-to``: ``host:port``, IPv6 in brackets (spec process.md 3.9); empty: nowhere."""
        if not self.forward or self.next_hop or not self.server:
            return self.next_hop if self.forward else ""
        host = f"[{self.server}]" if ":" in self.server else self.server
        return f"{host}:{self.server_port}"

    @property
    def loopback_only(self) -> bool:
        """Whether other machines cannot connect."""
        return self.listen is Listen.LOOPBACK
