"""From a configuration of msmtp (``~/.msmtprc``) to the way that mail is sent on.

Owns the grammar of that file, read strictly: a word that msmtp does not know is an error with its line. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from emailrelay_gui.wizard.answers import Security, SignIn
from emailrelay_gui.wizard.imports.carried import Imported, ImportRefused
from engine.api import Secret, say

PROGRAM = "msmtp"
DEFAULT = "default"
ON, OFF = frozenset({"on"}), frozenset({"off"})
SWITCHES = frozenset(
    {
        "tls",
        "tls_starttls",
        "tls_certcheck",
        "auto_from",
        "keepbcc",
        "add_missing_from_header",
        "add_missing_date_header",
    }
    | {"remove_bcc_headers", "undisclosed_recipients", "set_date_header"}
    | {"set_msgid_header", "allow_from_override"}
)
"""Settings that are ``on`` or ``off``; without a word they are on."""
TEXTS = frozenset(
    {"host", "port", "source_ip", "proxy_host", "proxy_port", "socket", "timeout", "protocol", "domain", "auth", "user"}
    | {"password", "passwordeval", "ntlmdomain", "tls_trust_file", "tls_crl_file", "tls_fingerprint", "tls_key_file"}
    | {"tls_cert_file", "tls_min_dh_prime_bits", "tls_priorities", "tls_host_override", "from", "from_full_name"}
    | {"maildomain", "dsn_notify", "dsn_return", "set_from_header", "set_to_header", "logfile", "logfile_time_format"}
    | {"syslog", "aliases", "eval", "auth_method"}
)
PASSWORDS = frozenset({"on", "plain", "login", "cram-md5", "scram-sha-1", "scram-sha-256", "digest-md5"})
TOKENS = frozenset({"oauthbearer", "xoauth2"})
CARRIED = frozenset(
    {"host", "port", "source_ip", "proxy_host", "proxy_port", "timeout", "domain", "auth", "user", "password"}
    | {"passwordeval", "tls", "tls_starttls", "tls_certcheck", "tls_trust_file", "tls_key_file", "tls_cert_file"}
    | {"tls_host_override", "from", "protocol", "tls_fingerprint"}
)
"""Settings that the import deals with, by value or by a sentence of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account with all that it has from ``defaults`` and from the accounts that it builds on."""

    name: str
    settings: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def text(self, name: str, otherwise: str = "") -> str:
        """A setting, or what msmtp takes in its place."""
        return self.settings.get(name, otherwise)

    def on(self, name: str, *, otherwise: bool) -> bool:
        """A switch."""
        return {"on": True, "off": False}.get(self.text(name), otherwise)


def parse(text: str, path: Path) -> dict[str, Account]:
    """The accounts by name, in the order of the file; raises :class:`ImportRefused`."""
    defaults: dict[str, str] = {}
    accounts: dict[str, Account] = {}
    current: dict[str, str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        words = re.fullmatch(r"[ \t]*(\S+)(?:[ \t]+(.*?))?[ \t]*", line)
        if words is None or words[1].startswith("#"):
            continue
        name, value = words[1], _unquoted(words[2] or "")
        if name == "defaults":
            current = defaults
        elif name == "account":
            title, current = _begin(value, defaults, accounts, partial(ImportRefused, path, number))
            accounts[title] = Account(name=title, settings=current)
        elif name not in SWITCHES | TEXTS:
            raise ImportRefused(path, number, say('"{name}" is no setting of msmtp.', name=name))
        elif current is None:
            raise ImportRefused(path, number, say('"{name}" stands before the first account.', name=name))
        elif name in SWITCHES and value not in ON | OFF | {""} and name != "undisclosed_recipients":
            raise ImportRefused(path, number, say('"{name}" has to be on or off.', name=name))
        else:
            current[name] = value or ("on" if name in SWITCHES or name == "auth" else "")
    if not accounts:
        raise ImportRefused(path, 0, say("there is no account in this file."))
    return accounts


def _begin(
    value: str, defaults: Mapping[str, str], accounts: Mapping[str, Account], refuse: Callable[[str], ImportRefused]
) -> tuple[str, dict[str, str]]:
    """The name of a new account, and the settings that it starts with."""
    title, _, bases = (part.strip() for part in value.partition(":"))
    if not title:
        raise refuse(say("the account has no name."))
    if title in accounts:
        raise refuse(say('there is an account "{title}" already.', title=title))
    settings = dict(defaults)
    for base in filter(None, (each.strip() for each in bases.split(","))):
        if base not in accounts:
            raise refuse(say('there is no account "{base}" above this line.', base=base))
        settings |= accounts[base].settings
    return title, settings


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else value


def import_msmtp(text: str, path: Path, account: str = "") -> Imported:
    """What an account says about sending mail on; without ``account``, the default one, or else the first."""
    accounts = parse(text, path)
    name = account or (DEFAULT if DEFAULT in accounts else next(iter(accounts)))
    if name not in accounts:
        raise ImportRefused(path, 0, say('there is no account "{name}".', name=name))
    chosen = accounts[name]
    if not chosen.text("host"):
        raise ImportRefused(path, 0, say('the account "{name}" has no host.', name=name))
    if chosen.text("protocol", "smtp") != "smtp":
        raise ImportRefused(
            path,
            0,
            say('the account "{name}" speaks {text}; a relay speaks SMTP.', name=name, text=chosen.text("protocol")),
        )
    port = chosen.text("port")
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise ImportRefused(
            path,
            0,
            say('the port "{port}" of the account "{name}" is no number from 1 to 65535.', port=port, name=name),
        )
    answers, left = _hop(chosen)
    sign_in, more = _sign_in(chosen)
    twins = {DEFAULT, name}
    others = [
        say(
            'The account "{name}" ({text}) was not carried over; a relay has one next hop.',
            name=each.name,
            text=each.text("host"),
        )
        for each in accounts.values()
        if each.name not in twins and each.settings != chosen.settings
    ]
    unused = sorted(key for key in chosen.settings if key not in CARRIED)
    ignored = [
        say('"{key} {settings}" has no counterpart in a relay.', key=key, settings=chosen.settings[key])
        for key in unused
    ]
    server = f"{answers['server']}:{answers['server_port']}"
    taken = [say("Mail goes to {server}.", server=server)]
    if sign_in.get("client_user"):
        taken.append(say("The relay signs in as {user}.", user=sign_in["client_user"]))
    return Imported(
        program=PROGRAM,
        path=path,
        answers={**answers, **sign_in},
        taken=tuple(taken),
        left=(*left, *more, *ignored, *others),
    )


def _hop(account: Account) -> tuple[dict[str, object], tuple[str, ...]]:
    """Server, protection and times."""
    left: list[str] = []
    tls, starttls = account.on("tls", otherwise=False), account.on("tls_starttls", otherwise=True)
    security = (Security.STARTTLS if starttls else Security.IMPLICIT) if tls else Security.NONE
    port = account.text("port") or ("465" if security is Security.IMPLICIT else "25")
    answers: dict[str, object] = {
        "forward": True,
        "server": account.text("host"),
        "server_port": port,
        "security": security,
        "email": account.text("from") if "@" in account.text("from") else "",
    }
    if tls:
        trust = account.text("tls_trust_file", "system")
        answers["verify"] = "<default>" if trust == "system" else trust
        if not account.on("tls_certcheck", otherwise=True):
            answers["verify"] = ""
            left.append(say("The certificate of the server was not checked; switch the check on if you can."))
        if account.text("tls_fingerprint"):
            left.append(
                say("The server was known by a fingerprint; a relay checks who signed its certificate instead.")
            )
        pair = [each for each in (account.text("tls_key_file"), account.text("tls_cert_file")) if each]
        if pair:
            answers["own_certificate"] = ",".join(pair)
        if account.text("tls_host_override"):
            answers["verify_name"] = answers["server_name"] = account.text("tls_host_override")
    if account.text("domain"):
        answers["domain"] = account.text("domain")
    if account.text("source_ip"):
        answers["client_interface"] = account.text("source_ip")
    if account.text("timeout").isdigit():
        answers["connection_timeout"] = account.text("timeout")
    if account.text("proxy_host"):
        proxy = f"{account.text('proxy_host')}:{account.text('proxy_port') or '1080'}"
        answers["next_hop"] = f"{_bracketed(account.text('host'))}:{port}@{proxy}"
    return answers, tuple(left)


def _sign_in(account: Account) -> tuple[dict[str, object], tuple[str, ...]]:
    """User and password, and what is to be done where the password cannot be carried over."""
    method = account.text("auth", "off")
    user, password = account.text("user"), account.text("password")
    if method == "off":
        return {"sign_in": SignIn.NONE}, ()
    if method in TOKENS:
        said = say('"auth {method}" signs in with tokens: sign in anew on the page Authentication.', method=method)
        return {"sign_in": SignIn.NONE, "client_user": user}, (said,)
    if method not in PASSWORDS:
        return {"sign_in": SignIn.NONE}, (
            say('"auth {method}" is a way to sign in that a relay does not have.', method=method),
        )
    answers: dict[str, object] = {"sign_in": SignIn.PASSWORD, "client_user": user}
    if password:
        return {**answers, "client_secret": Secret(password)}, ()
    if account.text("passwordeval"):
        command = account.text("passwordeval")
        return answers, (
            say("msmtp runs {command} for the password; a relay does not, so type it in once.", command=command),
        )
    return answers, (say("The password is not in the file; type it in once."),)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
