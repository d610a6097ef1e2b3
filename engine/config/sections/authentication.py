"""Options of the section Authentication."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import Doc, Section, opt
from engine.config.kinds import FLAG, SECONDS, SECRETS, TEXT, YES_NO


@dataclass(frozen=True, kw_only=True)
class AuthOptions:
    """Signing in, on both sides."""

    __slots__ = ()

    client_auth: str = opt(
        "",
        Doc(
            section=Section.AUTH,
            letter="C",
            kind=SECRETS,
            help="secrets for signing in to the next server",
            tip="The file with the account and password for the next server.",
            more="A secrets file, or `plain:` with the account and the password in base64 and a colon between them.",
            secret=True,
        ),
    )
    client_auth_config: str = opt(
        "",
        Doc(
            section=Section.AUTH,
            kind=TEXT,
            metavar="lists",
            help="preferred mechanisms for signing in to the next server",
            tip="Which ways of signing in may be used, in order.",
            more="Lists such as `m:plain,login` (only these) and `x:login` (not these), separated by semicolons.",
        ),
    )
    server_auth: str = opt(
        "",
        Doc(
            section=Section.AUTH,
            letter="S",
            kind=SECRETS,
            help="secrets of the clients, who have to sign in",
            tip="Programs and devices must sign in with an account from this file before they may hand over mail.",
            more="A secrets file, or `pam:` for the accounts of the system (service `emailrelay`; not on Windows).",
        ),
    )
    server_auth_config: str = opt(
        "",
        Doc(
            section=Section.AUTH,
            kind=TEXT,
            metavar="lists",
            help="mechanisms that are offered to clients",
            tip="Which ways of signing in are offered to clients.",
            more="Lists after `m:` (only these), `x:` (not these), `a:` (when encrypted) and `d:` (never), "
            "separated by semicolons.",
        ),
    )
    client_auth_clear: bool | None = opt(
        None,
        Doc(
            section=Section.AUTH,
            kind=YES_NO,
            ext=True,
            help="sign in to the next server over unencrypted connections",
            tip="Allow the password to travel unencrypted. Only for a server on this computer or a trusted network.",
            more="Without this option it is allowed only when no client TLS option is given at all, which is warned "
            "about at the start. `no` forbids it in every case.",
            default_text="follows the TLS options",
        ),
    )
    auth_delay: int = opt(
        10,
        Doc(
            section=Section.AUTH,
            kind=SECONDS,
            ext=True,
            help="longest delay after failed attempts to sign in, in seconds",
            tip="Slow down clients that guess passwords.",
            more="The first failure costs a second, each further one twice as much, up to this. 0 means no delay.",
        ),
    )
    accept_any_auth: bool = opt(
        False,
        Doc(
            section=Section.AUTH,
            kind=FLAG,
            ext=True,
            help="let any name and password sign in (mail catcher)",
            tip="Any name and password is good enough. For testing only.",
            more="Clients may sign in, and need not. Refused together with `forward-to` and `remote-clients`; it is "
            "logged as unsafe at every start.",
        ),
    )
