"""The fields that show one option each, as data: answer, option, control, words, what may be typed.

The pages, the reading of a configuration, the writing of it and the checks all go by these tables (spec
gui.md D6). Fields that several options share are in :mod:`.options`. Pure; no Qt.
"""

from __future__ import annotations

from emailrelay_gui.forms.specs import Control
from emailrelay_gui.wizard import validators
from emailrelay_gui.wizard.forwarding_fields import FORWARDING_ADVANCED, FORWARDING_TLS
from emailrelay_gui.wizard.option_field import BARE, OptionField, Shape
from engine.api import ConfigDocument, say

LOCATIONS = (
    OptionField(
        name="spool_dir",
        option="spool-dir",
        label=say("Mail waits in"),
    ),
    OptionField(
        name="delivery_dir",
        option="delivery-dir",
        label=say("Mailboxes in"),
        placeholder=say("the folder where mail waits"),
    ),
    OptionField(
        name="log_file",
        option="log-file",
        label=say("Log file"),
        placeholder=say("no file"),
        help=say("%d stands for the date and %h for the hour, which begins a new file each day or hour."),
        check=validators.absolute,
    ),
    OptionField(
        name="pid_file",
        option="pid-file",
        label=say("Process id"),
        placeholder=say("no file"),
        check=validators.absolute,
    ),
)

CONNECTIONS = (
    OptionField(
        name="smtp",
        option="no-smtp",
        label=say("Accept mail over SMTP"),
        control=Control.FLAG,
        shape=Shape.INVERTED,
    ),
    OptionField(
        name="admin",
        option="admin",
        label=say("Control port"),
        control=Control.PORT,
        placeholder=say("none"),
        width=10,
        help=say("Lets this application and others watch the relay. Only with a port of its own."),
        check=validators.optional_port,
    ),
    OptionField(
        name="admin_terminate",
        option="admin-terminate",
        label=say("may also end the relay"),
        control=Control.FLAG,
        shape=Shape.FLAG,
    ),
)

CONNECTIONS_ADVANCED = (
    OptionField(
        name="idle_timeout",
        option="idle-timeout",
        label=say("Close after"),
        placeholder="60",
        width=10,
        help=say("Seconds of silence after which a connection is closed."),
        check=validators.seconds,
    ),
    OptionField(
        name="anonymous",
        option="anonymous",
        label=say("Say about itself"),
        control=Control.CHOICE,
        shape=Shape.OPTIONAL,
        choices=(("", say("Name and version, as usual")), (BARE, say("As little as possible"))),
    ),
    OptionField(
        name="dnsbl",
        option="dnsbl",
        label=say("Block lists"),
        shape=Shape.LIST,
        placeholder=say("none"),
        help=say("Asked about clients from outside. Needs Who may connect: Anyone."),
    ),
    OptionField(
        name="server_smtp_config",
        option="server-smtp-config",
        label=say("Protocol"),
        shape=Shape.LIST,
        placeholder=say("as usual"),
        help=say("Words such as pipelining or smtputf8, with commas between them."),
        check=validators.words,
    ),
    OptionField(
        name="user",
        option="user",
        label=say("Run as"),
        placeholder=say("daemon, when started by root"),
        check=validators.account,
    ),
)

TLS = (
    OptionField(
        name="client_certificates",
        option="server-tls-verify",
        label=say("Ask for certificates"),
        placeholder=say("no"),
        help=say("A PEM file with the authorities that vouch for devices, or <default>."),
    ),
    OptionField(
        name="oldest_tls",
        option="tls-config",
        label=say("Oldest version"),
        shape=Shape.LIST,
        control=Control.CHOICE,
        choices=(
            ("", say("TLS 1.2, as usual")),
            ("tlsv1.3", say("TLS 1.3")),
            ("tlsv1.1", say("TLS 1.1, outdated")),
            ("tlsv1.0", say("TLS 1.0, outdated")),
        ),
    ),
)

LEGACY = OptionField(
    name="legacy",
    option="legacy-listen",
    label=say("Old devices"),
    placeholder="192.168.1.5:2526,192.168.1.40",
    help=say("An address of this computer with a port of its own, then the addresses of the devices."),
    check=validators.legacy,
)

POP = (
    OptionField(
        name="pop",
        option="pop",
        label=say("Let mail programs fetch mail (POP)"),
        control=Control.FLAG,
        shape=Shape.FLAG,
    ),
    OptionField(
        name="pop_port",
        option="pop-port",
        label=say("Port"),
        control=Control.PORT,
        default="110",
        width=10,
        check=validators.port,
    ),
    OptionField(
        name="pop_by_name",
        option="pop-by-name",
        label=say("One folder for each account"),
        control=Control.FLAG,
        shape=Shape.FLAG,
    ),
    OptionField(
        name="pop_no_delete",
        option="pop-no-delete",
        label=say("Mail stays after it was fetched"),
        control=Control.FLAG,
        shape=Shape.FLAG,
    ),
    OptionField(
        name="pop_auth",
        option="pop-auth",
        label=say("Accounts in"),
    ),
)

FILTERS = (
    OptionField(
        name="filters",
        option="filter",
        label=say("Mail that comes in"),
        control=Control.FILTERS,
        shape=Shape.ITEMS,
    ),
    OptionField(
        name="client_filters",
        option="client-filter",
        label=say("Mail that goes out"),
        control=Control.FILTERS,
        shape=Shape.ITEMS,
    ),
    OptionField(
        name="verifier",
        option="address-verifier",
        label=say("Check recipients"),
        placeholder=say("all are accepted"),
        help=say("account: accepts local accounts only. Or the path of a program, or net:host:port."),
        check=validators.filter_item,
    ),
    OptionField(
        name="filter_timeout",
        option="filter-timeout",
        label=say("Give up after"),
        placeholder="60",
        width=10,
        help=say("Seconds that one filter or check may take."),
        check=validators.seconds,
    ),
)

LOGGING = (
    OptionField(
        name="log",
        option="log",
        label=say("Write a log"),
        control=Control.FLAG,
        shape=Shape.FLAG,
        implied=("as-client", "as-proxy", "as-server"),
    ),
    OptionField(
        name="close_stderr",
        option="close-stderr",
        label=say("Nothing on the terminal once Relay runs"),
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
