"""What the help pane says: one topic for each answer, shown while the keyboard is at its field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from emailrelay_gui.wizard import fields
from engine.api import OPTIONS, say


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
        text = tuple(each for each in (say(doc.tip), field.help if field.help != doc.tip else "") if each)
        found[field.name] = Topic(title=field.label, text=text, options=(field.option,))
    return found


def written_topics() -> Mapping[str, Topic]:
    """The topics that say more than one option does."""
    return {
        "pop_page": Topic(
            title=say("Fetching mail"),
            text=(
                say("A mail program fetches over POP what Relay keeps, with the name and password of an account."),
                say("Port: 110 is usual and often needs administrator rights, 1110 does not."),
            ),
            options=("pop", "pop-port", "pop-auth"),
        ),
        "pop_kind": Topic(
            title=say("Mailboxes"),
            text=(
                say("One folder for each: everybody sees only mail of their own."),
                say("One for all: who fetches first gets it, unless mail stays."),
                say("Read only: deleting seems to succeed, but the mail stays."),
            ),
            options=("pop-by-name", "pop-no-delete"),
        ),
        "filters": Topic(
            title=say("Filters"),
            text=(
                say("Each filter sees the whole message and may change it, refuse it or put it elsewhere."),
                say(
                    "Program: gets the names of the two files of a message and says by its exit code"
                    " what becomes of it."
                ),
                say("Deliver to mailboxes: local recipients get a copy in a folder of their own."),
                say("Split by domain: makes one message for each domain, for sending to each one's own server."),
            ),
            options=("filter", "client-filter"),
        ),
        "logging": Topic(
            title=say("Logging"),
            text=(say("What Relay writes down, for finding out later what became of a message."),),
            options=("log",),
        ),
        "detail": Topic(
            title=say("How much"),
            text=(
                say("Normal: connections and what became of messages."),
                say("Conversations: each line that is said, without passwords and contents."),
                say("Everything: for finding faults in Relay itself."),
            ),
            options=("verbose", "debug"),
        ),
        "log_parts": Topic(
            title=say("In each line"),
            text=(
                say("Address and port are those of the device. The message id leads through the life of a message."),
            ),
            options=("log-format",),
        ),
        "syslog": Topic(
            title=say("System log"),
            text=(
                say("The journal on Linux, the event log on Windows. A facility sorts it apart from other programs."),
            ),
            options=("syslog", "no-syslog"),
        ),
        "config_dir": Topic(
            title=say("Configuration"),
            text=(say("The configuration, the passwords and the certificate go here, readable by you only."),),
        ),
        "legacy": Topic(
            title=say("Old devices"),
            text=(
                say(
                    "A port of its own takes mail with TLS 1.0, TLS 1.1 or no encryption, from the listed devices only."
                ),
                say("For all others everything stays as strict as it is set above."),
                say("It is marked as unsafe in the log at every start."),
            ),
            options=("legacy-listen",),
        ),
        "welcome": Topic(
            title=say("Set up"),
            text=(
                say("A new relay starts from a use case, and every value can be changed."),
                say("Edit: an installation of E-MailRelay 2.6 or of this program opens as it is."),
                say("Only what you change is written."),
            ),
        ),
        "overview": Topic(
            title=say("Existing installation"),
            text=(
                say("Every page can be opened in any order."),
                say(
                    "Only what you change is written. Comments, order and options that no page knows stay as they are."
                ),
            ),
        ),
        "spool_dir": Topic(
            title=say("Where mail waits"),
            text=(
                say("Accepted mail is kept in this folder until it has been sent on, so it survives a restart."),
                say("Choose a folder on a local disk that no other program cleans up."),
            ),
            options=("spool-dir",),
        ),
        "log_file": Topic(
            title=say("Log"),
            text=(say("What happens is written here. %d stands for the date, which gives one file a day."),),
            options=("log-file",),
        ),
        "connections": Topic(
            title=say("Connections"),
            text=(say("How devices and programs reach Relay, and who may."),),
        ),
        "port": Topic(
            title=say("Port"),
            text=(
                say("Devices must use the same number."),
                say("Ports below 1024: often need administrator rights. 2525 and 587 are usual alternatives to 25."),
            ),
            options=("port",),
        ),
        "listen": Topic(
            title=say("Listen on"),
            text=(
                say("This computer only: for programs that run here."),
                say("All addresses: for scanners and other devices on your network."),
            ),
            options=("interface",),
        ),
        "remote_clients": Topic(
            title=say("Who may connect"),
            text=(
                say("Local networks: 10.x, 172.16.x to 172.31.x, 192.168.x and their IPv6 counterparts."),
                say("Anyone: only together with sign-in, or strangers send through you."),
            ),
            options=("remote-clients",),
        ),
        "domain": Topic(
            title=say("Announce as"),
            text=(say("The name in the greeting. Leave it empty to use the name of this computer."),),
            options=("domain",),
        ),
        "size": Topic(
            title=say("Largest message"),
            text=(say("Larger messages are refused at once, so that the device can say so."),),
            options=("size",),
        ),
        "forwarding": Topic(
            title=say("Forwarding"),
            text=(say("Relay keeps every message until this server has taken it."),),
            options=("forward-to",),
        ),
        "email": Topic(
            title=say("Detect"),
            text=(
                say("Your address tells the provider, and with it server, port and security."),
                say("What the table of providers does not know is asked from the domain's records and its web server."),
                say("Then the usual names are tried."),
                say("The public provider database: asked only if you say so, and only for the domain."),
                say("The address itself is sent nowhere."),
            ),
        ),
        "server": Topic(
            title=say("Server"),
            text=(say("The host name that your provider calls outgoing or SMTP server."),),
            options=("forward-to",),
        ),
        "security": Topic(
            title=say("Security"),
            text=(
                say(
                    "STARTTLS: opens a normal connection, then encrypts before anything private is sent. For port 587."
                ),
                say("Required: no encryption, no mail. It waits in the queue."),
                say("From the start: TLS from the first byte. Port 465 expects it."),
            ),
            options=("client-tls", "client-tls-required", "client-tls-connection"),
        ),
        "verify": Topic(
            title=say("Check the certificate"),
            text=(
                say(
                    "Makes sure that the server is who it says it is. Without it, someone in between could read along."
                ),
            ),
            options=("client-tls-verify",),
        ),
        "on_disconnect": Topic(
            title=say("When to send"),
            text=(
                say("As soon as a device finishes: mail leaves at once."),
                say("Every so often: what could not leave is tried again."),
                say("Neither: mail waits until you choose Forward now."),
            ),
            options=("forward-on-disconnect", "poll", "forward"),
        ),
        "tls": Topic(
            title=say("Encryption for devices"),
            text=(
                say("Optional: devices that can encrypt do, the others still get through."),
                say("Required: nothing is accepted in the clear."),
                say("From the first byte: for devices that call it SSL or SMTPS."),
            ),
            options=("server-tls", "server-tls-required", "server-tls-connection"),
        ),
        "certificate": Topic(
            title=say("Certificate"),
            text=(
                say("A certificate lets a device check that it talks to this relay and encrypts what it sends."),
                say("Own certificate: good on your network. Import it on devices that insist on checking."),
                say("From an authority: choose the file that your authority gave you."),
            ),
            options=("server-tls-certificate",),
        ),
        "names": Topic(
            title=say("Names"),
            text=(say("Names and addresses that devices are told to use, with commas between them."),),
        ),
        "authentication": Topic(
            title=say("Sign-in"),
            text=(
                say("Devices sign in: keeps strangers on your network from sending. Networks in the list may skip it."),
                say("Relay signs in: what your provider asks for, usually your address and a password made for it."),
            ),
            options=("server-auth", "client-auth"),
        ),
        "trusted": Topic(
            title=say("May skip sign-in"),
            text=(
                say("For devices that cannot sign in. Name one address or a network such as 192.168.1.0/24."),
                say("Keep the list short: whoever is in it may send as anybody."),
            ),
            options=("server-auth",),
        ),
        "client_secret": Topic(
            title=say("Password"),
            text=(
                say(
                    "App password: many providers refuse the normal one here and let you make one for a single program."
                ),
                say("In the file: readable by you only, also works when Relay runs as a service."),
                say("In the keyring: opened when you log in, works only while you are."),
            ),
            options=("client-auth",),
        ),
        "startup": Topic(
            title=say("Startup"),
            text=(
                say("At login: Relay starts in the tray and keeps running in the background."),
                say("As a service: it runs without a window, and this application shows what it does."),
                say("With the computer: before anybody logs in; an administrator has to agree once."),
                say("By hand: start it from the menu or from the dashboard."),
            ),
        ),
        "review": Topic(title=say("Review"), text=(say("Nothing has been written so far."),)),
    }
