"""What the help pane says: one topic for each answer, shown while the keyboard is at its field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from emailrelay_gui.wizard import fields
from engine.api import OPTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A title, paragraphs whose first words up to a colon lead, and the options that the field sets."""

    title: str
    text: tuple[str, ...]
    options: tuple[str, ...] = ()


ALIASES: Mapping[str, str] = {
    "server_port": "server",
    "next_hop": "server",
    "poll": "on_disconnect",
    "poll_on": "on_disconnect",
    "at_start": "on_disconnect",
    "authority": "verify",
    "inbound_tls": "tls",
    "certificate_from": "certificate",
    "certificate_file": "certificate",
    "key_file": "certificate",
    "days": "certificate",
    "key": "certificate",
    "custom": "listen",
    "devices": "authentication",
    "sign_in": "authentication",
    "client_user": "authentication",
    "keep_in": "client_secret",
    "own_port": "tls",
    "pop_accounts": "pop_page",
    "pop_port": "pop_page",
    "client_filters": "filters",
}
"""Answers that share the topic of another one."""


def topics() -> Mapping[str, Topic]:
    """All topics by the name of their answer; those of a whole page by the name of its step."""
    return {**table_topics(), **written_topics()}


def table_topics() -> Mapping[str, Topic]:
    """What the option table says about the fields that show one option each."""
    found: dict[str, Topic] = {}
    for field in fields.ALL:
        doc = OPTIONS[field.option].doc
        text = tuple(each for each in (doc.tip, field.help if field.help != doc.tip else "") if each)
        found[field.name] = Topic(title=field.label, text=text, options=(field.option,))
    return found


def written_topics() -> Mapping[str, Topic]:
    """The topics that say more than one option does."""
    return {
        "pop_page": Topic(
            title="Fetching mail",
            text=(
                "A mail program fetches over POP what Relay keeps, with the name and password of an account.",
                "Port: 110 is usual and often needs administrator rights, 1110 does not.",
            ),
            options=("pop", "pop-port", "pop-auth"),
        ),
        "pop_kind": Topic(
            title="Mailboxes",
            text=(
                "One folder for each: everybody sees only mail of their own.",
                "One for all: who fetches first gets it, unless mail stays.",
                "Read only: deleting seems to succeed, but the mail stays.",
            ),
            options=("pop-by-name", "pop-no-delete"),
        ),
        "filters": Topic(
            title="Filters",
            text=(
                "Each filter sees the whole message and may change it, refuse it or put it elsewhere.",
                "Program: gets the names of the two files of a message and says by its exit code what becomes of it.",
                "Deliver to mailboxes: local recipients get a copy in a folder of their own.",
                "Split by domain: makes one message for each domain, for sending to each one's own server.",
            ),
            options=("filter", "client-filter"),
        ),
        "logging": Topic(
            title="Logging",
            text=("What Relay writes down, for finding out later what became of a message.",),
            options=("log",),
        ),
        "detail": Topic(
            title="How much",
            text=(
                "Normal: connections and what became of messages.",
                "Conversations: each line that is said, without passwords and contents.",
                "Everything: for finding faults in Relay itself.",
            ),
            options=("verbose", "debug"),
        ),
        "log_parts": Topic(
            title="In each line",
            text=("Address and port are those of the device. The message id leads through the life of a message.",),
            options=("log-format",),
        ),
        "syslog": Topic(
            title="System log",
            text=("The journal on Linux, the event log on Windows. A facility sorts it apart from other programs.",),
            options=("syslog", "no-syslog"),
        ),
        "config_dir": Topic(
            title="Configuration",
            text=("The configuration, the passwords and the certificate go here, readable by you only.",),
        ),
        "legacy": Topic(
            title="Old devices",
            text=(
                "A port of its own takes mail with TLS 1.0, TLS 1.1 or no encryption, from the listed devices only.",
                "For all others everything stays as strict as it is set above.",
                "It is marked as unsafe in the log at every start.",
            ),
            options=("legacy-listen",),
        ),
        "welcome": Topic(
            title="Set up",
            text=(
                "A new relay starts from a use case, and every value can be changed.",
                "Edit: an installation of E-MailRelay 2.6 or of this program opens as it is.",
                "Only what you change is written.",
            ),
        ),
        "overview": Topic(
            title="Existing installation",
            text=(
                "Every page can be opened in any order.",
                "Only what you change is written. Comments, order and options that no page knows stay as they are.",
            ),
        ),
        "spool_dir": Topic(
            title="Where mail waits",
            text=(
                "Accepted mail is kept in this folder until it has been sent on, so it survives a restart.",
                "Choose a folder on a local disk that no other program cleans up.",
            ),
            options=("spool-dir",),
        ),
        "log_file": Topic(
            title="Log",
            text=("What happens is written here. %d stands for the date, which gives one file a day.",),
            options=("log-file",),
        ),
        "connections": Topic(
            title="Connections",
            text=("How devices and programs reach Relay, and who may.",),
        ),
        "port": Topic(
            title="Port",
            text=(
                "Devices must use the same number.",
                "Ports below 1024: often need administrator rights. 2525 and 587 are usual alternatives to 25.",
            ),
            options=("port",),
        ),
        "listen": Topic(
            title="Listen on",
            text=(
                "This computer only: for programs that run here.",
                "All addresses: for scanners and other devices on your network.",
            ),
            options=("interface",),
        ),
        "remote_clients": Topic(
            title="Who may connect",
            text=(
                "Local networks: 10.x, 172.16.x to 172.31.x, 192.168.x and their IPv6 counterparts.",
                "Anyone: only together with sign-in, or strangers send through you.",
            ),
            options=("remote-clients",),
        ),
        "domain": Topic(
            title="Announce as",
            text=("The name in the greeting. Leave it empty to use the name of this computer.",),
            options=("domain",),
        ),
        "size": Topic(
            title="Largest message",
            text=("Larger messages are refused at once, so that the device can say so.",),
            options=("size",),
        ),
        "forwarding": Topic(
            title="Forwarding",
            text=("Relay keeps every message until this server has taken it.",),
            options=("forward-to",),
        ),
        "email": Topic(
            title="Detect",
            text=(
                "Your address tells the provider, and with it server, port and security.",
                "What the table of providers does not know is asked from the domain's records and its web server.",
                "Then the usual names are tried.",
                "The public provider database: asked only if you say so, and only for the domain.",
                "The address itself is sent nowhere.",
            ),
        ),
        "server": Topic(
            title="Server",
            text=("The host name that your provider calls outgoing or SMTP server.",),
            options=("forward-to",),
        ),
        "security": Topic(
            title="Security",
            text=(
                "STARTTLS: opens a normal connection, then encrypts before anything private is sent. For port 587.",
                "Required: no encryption, no mail. It waits in the queue.",
                "From the start: TLS from the first byte. Port 465 expects it.",
            ),
            options=("client-tls", "client-tls-required", "client-tls-connection"),
        ),
        "verify": Topic(
            title="Check the certificate",
            text=("Makes sure that the server is who it says it is. Without it, someone in between could read along.",),
            options=("client-tls-verify",),
        ),
        "on_disconnect": Topic(
            title="When to send",
            text=(
                "As soon as a device finishes: mail leaves at once.",
                "Every so often: what could not leave is tried again.",
                "Neither: mail waits until you choose Forward now.",
            ),
            options=("forward-on-disconnect", "poll", "forward"),
        ),
        "tls": Topic(
            title="Encryption for devices",
            text=(
                "Optional: devices that can encrypt do, the others still get through.",
                "Required: nothing is accepted in the clear.",
                "From the first byte: for devices that call it SSL or SMTPS.",
            ),
            options=("server-tls", "server-tls-required", "server-tls-connection"),
        ),
        "certificate": Topic(
            title="Certificate",
            text=(
                "A certificate lets a device check that it talks to this relay and encrypts what it sends.",
                "Own certificate: good on your network. Import it on devices that insist on checking.",
                "From an authority: choose the file that your authority gave you.",
            ),
            options=("server-tls-certificate",),
        ),
        "names": Topic(
            title="Names",
            text=("Names and addresses that devices are told to use, with commas between them.",),
        ),
        "authentication": Topic(
            title="Sign-in",
            text=(
                "Devices sign in: keeps strangers on your network from sending. Networks in the list may skip it.",
                "Relay signs in: what your provider asks for, usually your address and a password made for it.",
            ),
            options=("server-auth", "client-auth"),
        ),
        "trusted": Topic(
            title="May skip sign-in",
            text=(
                "For devices that cannot sign in. Name one address or a network such as 192.168.1.0/24.",
                "Keep the list short: whoever is in it may send as anybody.",
            ),
            options=("server-auth",),
        ),
        "client_secret": Topic(
            title="Password",
            text=(
                "App password: many providers refuse the normal one here and let you make one for a single program.",
                "In the file: readable by you only, also works when Relay runs as a service.",
                "In the keyring: opened when you log in, works only while you are.",
            ),
            options=("client-auth",),
        ),
        "startup": Topic(
            title="Startup",
            text=(
                "At login: Relay starts in the tray and keeps running in the background.",
                "By hand: start it from the menu or from the dashboard.",
            ),
        ),
        "review": Topic(title="Review", text=("Nothing has been written so far.",)),
    }
