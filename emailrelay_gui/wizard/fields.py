"""The fields that show one option each, as data: answer, option, control, words, what may be typed.

The pages, the reading of a configuration, the writing of it and the checks all go by these tables (spec
gui.md D6). Fields that several options share are in :mod:`.options`. Pure; no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.wizard import validators
from engine.api import ConfigDocument

BARE = "*"
"""The answer for an option that is given without a value, although it may have one."""


class Shape(Enum):
    """How an answer stands in a configuration."""

    TEXT = "text"
    """One value; empty: the option is not there."""
    FLAG = "flag"
    INVERTED = "inverted"
    """The flag is there when the answer is no."""
    OPTIONAL = "optional"
    """A value that may be left out, which is :data:`BARE`."""
    LIST = "list"
    """Words with commas between them, shown as they stand; repeats are joined."""
    ITEMS = "items"
    """Several values, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionField:
    """One option and its field; ``check`` gives the sentence for a value that cannot be used."""

    name: str
    option: str
    label: str
    control: Control = Control.TEXT
    shape: Shape = Shape.TEXT
    default: str = ""
    """What the page shows when the option is not there, if that is not the empty text."""
    choices: tuple[tuple[str, str], ...] = ()
    placeholder: str = ""
    help: str = ""
    width: int = 0
    check: Callable[[str], str] | None = None
    implied: tuple[str, ...] = ()
    """Shorthands that switch the flag on too."""

    @property
    def spec(self) -> FieldSpec:
        """For the factory of controls."""
        return FieldSpec(
            name=self.name,
            label=self.label,
            control=self.control,
            options=(self.option,),
            choices=self.choices,
            placeholder=self.placeholder,
            help=self.help,
            width=self.width,
        )

    def read(self, document: ConfigDocument) -> object:
        """The answer that shows a configuration as it is."""
        values = document.values(self.option)
        match self.shape:
            case Shape.FLAG:
                return bool(values) or any(document.has(name) for name in self.implied)
            case Shape.INVERTED:
                return not values
            case Shape.ITEMS:
                return tuple(item.strip() for value in values for item in value.split(",") if item.strip())
            case Shape.OPTIONAL:
                return (values[-1] or BARE) if values else ""
            case Shape.LIST:
                return ",".join(values)
            case Shape.TEXT:
                return values[-1] if values else self.default

    def write(self, document: ConfigDocument, value: object) -> ConfigDocument:
        """A configuration that says ``value``; one that says so already is returned as it is."""
        if self.read(document) == value:
            return document
        wanted: tuple[str, ...]
        match self.shape:
            case Shape.FLAG:
                wanted = ("",) if value else ()
            case Shape.INVERTED:
                wanted = () if value else ("",)
            case Shape.ITEMS:
                assert isinstance(value, tuple)
                wanted = tuple(str(item) for item in value)
            case Shape.OPTIONAL:
                wanted = ("" if value == BARE else str(value),) if value else ()
            case Shape.TEXT | Shape.LIST:
                wanted = (str(value),) if value not in {"", self.default} else ()
        if wanted:
            return document.set(self.option, *wanted)
        return document.unset(self.option) if document.has(self.option) else document

    def problem(self, value: object) -> str:
        """What is wrong with a value; empty when nothing is."""
        return self.check(value) if self.check is not None and isinstance(value, str) else ""


LOCATIONS = (
    OptionField(
        name="spool_dir",
        option="spool-dir",
        label="Mail waits in",
    ),
    OptionField(
        name="delivery_dir",
        option="delivery-dir",
        label="Mailboxes in",
        placeholder="the folder where mail waits",
    ),
    OptionField(
        name="log_file",
        option="log-file",
        label="Log file",
        placeholder="no file",
        help="%d stands for the date and %h for the hour, which begins a new file each day or hour.",
        check=validators.absolute,
    ),
    OptionField(
        name="pid_file",
        option="pid-file",
        label="Process id",
        placeholder="no file",
        check=validators.absolute,
    ),
)

CONNECTIONS = (
    OptionField(
        name="smtp",
        option="no-smtp",
        label="Accept mail over SMTP",
        control=Control.FLAG,
        shape=Shape.INVERTED,
    ),
    OptionField(
        name="admin",
        option="admin",
        label="Control port",
        control=Control.PORT,
        placeholder="none",
        width=10,
        help="Lets this application and others watch the relay. Only with a port of its own.",
        check=validators.optional_port,
    ),
    OptionField(
        name="admin_terminate",
        option="admin-terminate",
        label="may also end the relay",
        control=Control.FLAG,
        shape=Shape.FLAG,
    ),
)

CONNECTIONS_ADVANCED = (
    OptionField(
        name="idle_timeout",
        option="idle-timeout",
        label="Close after",
        placeholder="60",
        width=10,
        help="Seconds of silence after which a connection is closed.",
        check=validators.seconds,
    ),
    OptionField(
        name="anonymous",
        option="anonymous",
        label="Say about itself",
        control=Control.CHOICE,
        shape=Shape.OPTIONAL,
        choices=(("", "Name and version, as usual"), (BARE, "As little as possible")),
    ),
    OptionField(
        name="dnsbl",
        option="dnsbl",
        label="Block lists",
        shape=Shape.LIST,
        placeholder="none",
        help="Asked about clients from outside. Needs Who may connect: Anyone.",
    ),
    OptionField(
        name="server_smtp_config",
        option="server-smtp-config",
        label="Protocol",
        shape=Shape.LIST,
        placeholder="as usual",
        help="Words such as pipelining or smtputf8, with commas between them.",
        check=validators.words,
    ),
    OptionField(
        name="user",
        option="user",
        label="Run as",
        placeholder="daemon, when started by root",
        check=validators.account,
    ),
)

FORWARDING_TLS = (
    OptionField(
        name="verify_name",
        option="client-tls-verify-name",
        label="Expected name",
        placeholder="the server's name",
        help="The name that the server's certificate must bear, when it is not the one above.",
        check=validators.hostname,
    ),
    OptionField(
        name="server_name",
        option="client-tls-server-name",
        label="Asked-for name",
        placeholder="the server's name",
        help="Which of several servers at one address is wanted (SNI).",
        check=validators.hostname,
    ),
    OptionField(
        name="own_certificate",
        option="client-tls-certificate",
        label="Own certificate",
        shape=Shape.LIST,
        placeholder="none",
        help="A PEM file with key and certificate, for servers that ask for one. Or two files with a comma between.",
        check=validators.files,
    ),
)
"""What goes with encryption only."""

FORWARDING_ADVANCED = (
    OptionField(
        name="client_interface",
        option="client-interface",
        label="Connect from",
        placeholder="any address",
        help="An address of this computer. 0.0.0.0 stands for IPv4 only, :: for IPv6 only.",
        check=validators.address,
    ),
    OptionField(
        name="connection_timeout",
        option="connection-timeout",
        label="Wait to connect",
        placeholder="40",
        width=10,
        help="Seconds for a connection, and for encryption.",
        check=validators.seconds,
    ),
    OptionField(
        name="prompt_timeout",
        option="prompt-timeout",
        label="Wait for greeting",
        placeholder="20",
        width=10,
        help="Seconds after which Relay goes on without one.",
        check=validators.seconds,
    ),
    OptionField(
        name="response_timeout",
        option="response-timeout",
        label="Wait for answers",
        placeholder="1800",
        width=10,
        help="Seconds for each answer of the server.",
        check=validators.seconds,
    ),
    OptionField(
        name="client_smtp_config",
        option="client-smtp-config",
        label="Protocol",
        shape=Shape.LIST,
        placeholder="as usual",
        help="Words such as pipelining or eightbitstrict, with commas between them.",
        check=validators.words,
    ),
)

TLS = (
    OptionField(
        name="client_certificates",
        option="server-tls-verify",
        label="Ask for certificates",
        placeholder="no",
        help="A PEM file with the authorities that vouch for devices, or <default>.",
    ),
    OptionField(
        name="oldest_tls",
        option="tls-config",
        label="Oldest version",
        shape=Shape.LIST,
        control=Control.CHOICE,
        choices=(
            ("", "TLS 1.2, as usual"),
            ("tlsv1.3", "TLS 1.3"),
            ("tlsv1.1", "TLS 1.1, outdated"),
            ("tlsv1.0", "TLS 1.0, outdated"),
        ),
    ),
)

LEGACY = OptionField(
    name="legacy",
    option="legacy-listen",
    label="Old devices",
    placeholder="192.168.1.5:2526,192.168.1.40",
    help="An address of this computer with a port of its own, then the addresses of the devices.",
    check=validators.legacy,
)

POP = (
    OptionField(
        name="pop",
        option="pop",
        label="Let mail programs fetch mail (POP)",
        control=Control.FLAG,
        shape=Shape.FLAG,
    ),
    OptionField(
        name="pop_port",
        option="pop-port",
        label="Port",
        control=Control.PORT,
        default="110",
        width=10,
        check=validators.port,
    ),
    OptionField(
        name="pop_by_name",
        option="pop-by-name",
        label="One folder for each account",
        control=Control.FLAG,
        shape=Shape.FLAG,
    ),
    OptionField(
        name="pop_no_delete",
        option="pop-no-delete",
        label="Mail stays after it was fetched",
        control=Control.FLAG,
        shape=Shape.FLAG,
    ),
    OptionField(
        name="pop_auth",
        option="pop-auth",
        label="Accounts in",
    ),
)

FILTERS = (
    OptionField(
        name="filters",
        option="filter",
        label="Mail that comes in",
        control=Control.FILTERS,
        shape=Shape.ITEMS,
    ),
    OptionField(
        name="client_filters",
        option="client-filter",
        label="Mail that goes out",
        control=Control.FILTERS,
        shape=Shape.ITEMS,
    ),
    OptionField(
        name="verifier",
        option="address-verifier",
        label="Check recipients",
        placeholder="all are accepted",
        help="account: accepts local accounts only. Or the path of a program, or net:host:port.",
        check=validators.filter_item,
    ),
    OptionField(
        name="filter_timeout",
        option="filter-timeout",
        label="Give up after",
        placeholder="60",
        width=10,
        help="Seconds that one filter or check may take.",
        check=validators.seconds,
    ),
)

LOGGING = (
    OptionField(
        name="log",
        option="log",
        label="Write a log",
        control=Control.FLAG,
        shape=Shape.FLAG,
        implied=("as-client", "as-proxy", "as-server"),
    ),
    OptionField(
        name="close_stderr",
        option="close-stderr",
        label="Nothing on the terminal once Relay runs",
        control=Control.FLAG,
        shape=Shape.FLAG,
        implied=("as-proxy", "as-server"),
    ),
)

ALL = (
    *LOCATIONS,
    *CONNECTIONS,
    *CONNECTIONS_ADVANCED,
    *FORWARDING_TLS,
    *FORWARDING_ADVANCED,
    *TLS,
    LEGACY,
    *POP,
    *FILTERS,
    *LOGGING,
)


def answers_of(document: ConfigDocument) -> dict[str, object]:
    """The answers of all tables for a configuration."""
    return {field.name: field.read(document) for field in ALL}
