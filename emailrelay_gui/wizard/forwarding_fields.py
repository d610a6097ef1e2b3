"""The fields of the page Forwarding that show one option each (spec gui.md D6 W4). Pure; no Qt."""

from __future__ import annotations

from emailrelay_gui.wizard import validators
from emailrelay_gui.wizard.option_field import OptionField, Shape
from engine.api import ConfigDocument, say

FORWARDING_TLS = (
    OptionField(
        name="verify_name",
        option="client-tls-verify-name",
        label=say("Expected name"),
        placeholder=say("the server's name"),
        help=say("The name that the server's certificate must bear, when it is not the one above."),
        check=validators.hostname,
    ),
    OptionField(
        name="server_name",
        option="client-tls-server-name",
        label=say("Asked-for name"),
        placeholder=say("the server's name"),
        help=say("Which of several servers at one address is wanted (SNI)."),
        check=validators.hostname,
    ),
    OptionField(
        name="own_certificate",
        option="client-tls-certificate",
        label=say("Own certificate"),
        shape=Shape.LIST,
        placeholder=say("none"),
        help=say(
            "A PEM file with key and certificate, for servers that ask for one. Or two files with a comma between."
        ),
        check=validators.files,
    ),
)
"""What goes with encryption only."""

FORWARDING_ADVANCED = (
    OptionField(
        name="client_interface",
        option="client-interface",
        label=say("Connect from"),
        placeholder=say("any address"),
        help=say("An address of this computer. 0.0.0.0 stands for IPv4 only, :: for IPv6 only."),
        check=validators.address,
    ),
    OptionField(
        name="connection_timeout",
        option="connection-timeout",
        label=say("Wait to connect"),
        placeholder="40",
        width=10,
        help=say("Seconds for a connection, and for encryption."),
        check=validators.seconds,
    ),
    OptionField(
        name="prompt_timeout",
        option="prompt-timeout",
        label=say("Wait for greeting"),
        placeholder="20",
        width=10,
        help=say("Seconds after which Relay goes on without one."),
        check=validators.seconds,
    ),
    OptionField(
        name="response_timeout",
        option="response-timeout",
        label=say("Wait for answers"),
        placeholder="1800",
        width=10,
        help=say("Seconds for each answer of the server."),
        check=validators.seconds,
    ),
    OptionField(
        name="client_smtp_config",
        option="client-smtp-config",
        label=say("Protocol"),
        shape=Shape.LIST,
        placeholder=say("as usual"),
        help=say("Words such as pipelining or eightbitstrict, with commas between them."),
        check=validators.words,
    ),
)


def partial_of(document: ConfigDocument) -> str:
    """What becomes of a message of which some recipients are refused."""
    if document.has("forward-to-some"):
        return "some"
    return "all" if document.has("forward-to-all") else ""
