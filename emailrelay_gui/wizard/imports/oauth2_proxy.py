"""From a configuration of email-oauth2-proxy (``emailproxy.config``) to a relay that signs in with tokens. Pure."""

from __future__ import annotations

import configparser
import re
from collections.abc import Mapping
from pathlib import Path

from emailrelay_gui.wizard.answers import CertificateFrom, InboundTls, Listen, Security, SignIn
from emailrelay_gui.wizard.imports.carried import Imported, ImportRefused
from engine.api import joined, say

PROGRAM = "Email OAuth 2.0 Proxy"
SERVER = re.compile(r"(SMTP|IMAP|POP)-(\d{1,5})")
KNOWN = frozenset(
    {"server_address", "server_port", "server_starttls", "local_address", "local_starttls"}
    | {"local_certificate_path", "local_key_path"}
)
FORGOTTEN = frozenset({"access_token", "refresh_token", "access_token_expiry", "last_activity", "token_salt"})
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def import_oauth2_proxy(text: str, path: Path) -> Imported:
    """What its first SMTP server and its accounts amount to; raises :class:`ImportRefused`."""
    parsed = configparser.ConfigParser(interpolation=None, strict=True)
    try:
        parsed.read_string(text)
    except configparser.Error as error:
        line = getattr(error, "lineno", 0) or 0
        raise ImportRefused(path, line, say("this is not a configuration of Email OAuth 2.0 Proxy.")) from error
    servers = {found: dict(parsed[name]) for name in parsed.sections() if (found := SERVER.fullmatch(name))}
    smtp = [(found, values) for found, values in servers.items() if found[1] == "SMTP"]
    if not smtp:
        raise ImportRefused(path, 0, say("there is no server for SMTP in this file."))
    found, values = smtp[0]
    answers, left = _server(found, values, path)
    accounts = {name: dict(parsed[name]) for name in parsed.sections() if "@" in name}
    user, more = _accounts(accounts)
    left += more
    left += [
        say("{section} was not carried over; a relay takes mail over one port.", section=each[0])
        if each[1] == "SMTP"
        else say(
            "{section} was not carried over; a relay does not pass {protocol} on.", section=each[0], protocol=each[1]
        )
        for each in servers
        if each is not found
    ]
    left += [
        say('"{name}" of {found} has no counterpart in a relay.', name=name, found=found[0])
        for name in values
        if name not in KNOWN
    ]
    if user:
        # Signing in is a step of its own: the user does it in the browser, on the page Authentication.
        answers |= {"sign_in": SignIn.NONE, "client_user": user, "email": user}
    taken = [
        say("Devices connect to port {port}.", port=answers["port"]),
        say("Mail goes to {server}.", server=f"{answers['server']}:{answers['server_port']}"),
    ]
    return Imported(program=PROGRAM, path=path, answers=answers, taken=tuple(taken), left=tuple(left))


def _server(found: re.Match[str], values: Mapping[str, str], path: Path) -> tuple[dict[str, object], list[str]]:
    host, port = values.get("server_address", ""), values.get("server_port", "")
    for name, text in (("server_port", port), (found[0], found[2])):
        if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
            raise ImportRefused(
                path, 0, say('"{name}" of {found} is no port from 1 to 65535.', name=name, found=found[0])
            )
    if not host:
        raise ImportRefused(path, 0, say('"server_address" of {found} is missing.', found=found[0]))
    left: list[str] = []
    starttls = _truth(values, "server_starttls", found[0], path)
    answers: dict[str, object] = {
        "port": found[2],
        "forward": True,
        "server": host,
        "server_port": port,
        "security": Security.STARTTLS if starttls else Security.IMPLICIT,
        "verify": "<default>",
        "on_disconnect": True,
        "inbound_tls": InboundTls.OFF,
        "devices_sign_in": False,
    }
    local = values.get("local_address", "")
    if not local or local in LOOPBACK:
        answers |= {"listen": Listen.LOOPBACK, "addresses": ()}
        if not local:
            left.append(say("The file names no local_address, so only this computer can connect; see Connections."))
    elif local in {"::", "0.0.0.0"}:  # noqa: S104 - the word in the file
        answers |= {"listen": Listen.ALL, "addresses": ()}
    else:
        answers |= {"listen": Listen.CUSTOM, "addresses": (local,)}
    pair = tuple(filter(None, (values.get("local_key_path", ""), values.get("local_certificate_path", ""))))
    if pair:
        encrypted = InboundTls.OPTIONAL if _truth(values, "local_starttls", found[0], path) else InboundTls.IMPLICIT
        kind = CertificateFrom.PAIR if len(pair) > 1 else CertificateFrom.FILE
        answers |= {"inbound_tls": encrypted, "certificate": pair, "certificate_from": kind}
    return answers, left


def _accounts(accounts: Mapping[str, Mapping[str, str]]) -> tuple[str, list[str]]:
    """Whom to sign in as, and what has to be done again."""
    left: list[str] = []
    users = [name for name in accounts if not name.startswith("@")]
    whole = [name for name in accounts if name.startswith("@")]
    left += [
        say("The accounts of {domain} were not carried over; a relay signs in as one user.", domain=name[1:])
        for name in whole
    ]
    left += [say("{user} was not carried over; a relay signs in as one user.", user=name) for name in users[1:]]
    if not users:
        return "", left
    values = accounts[users[0]]
    client = values.get("client_id", "")
    left.append(
        joined(
            " ",
            (
                say(
                    "Sign in as {user} anew, on the page Authentication, with the client id {client}.",
                    user=users[0],
                    client=client,
                )
                if client
                else say("Sign in as {user} anew, on the page Authentication.", user=users[0]),
                say("The stored tokens are encrypted with a password that only the proxy knows."),
            ),
        )
    )
    if values.get("client_secret") or values.get("client_secret_encrypted"):
        left.append(say("The client secret was not carried over; type it in when you sign in."))
    left.append(
        say("Devices signed in with a password that is stored nowhere; add an account for them, if they need one.")
    )
    return users[0], left


def _truth(values: Mapping[str, str], name: str, section: str, path: Path) -> bool:
    text = values.get(name, "False").strip().casefold()
    known = configparser.ConfigParser.BOOLEAN_STATES
    if text not in known:
        raise ImportRefused(path, 0, say('"{name}" of {section} has to be True or False.', name=name, section=section))
    return known[text]
