"""Options of the section POP server."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import Doc, Section, opt
from engine.config.kinds import FLAG, PORT, SECRETS


@dataclass(frozen=True, kw_only=True)
class PopOptions:
    """Reading spooled mail with POP3."""

    __slots__ = ()

    pop: bool = opt(
        False,
        Doc(
            section=Section.POP,
            letter="B",
            kind=FLAG,
            help="accept POP connections",
            tip="Let mail programs fetch the mail in the spool.",
            more="Encryption follows the TLS options of the server: with a certificate, clients may use STLS, and "
            "`server-tls-required` makes them use it before they sign in.",
        ),
    )
    pop_port: int = opt(
        110,
        Doc(
            section=Section.POP,
            letter="E",
            kind=PORT,
            help="port for incoming POP connections",
            tip="Where mail programs fetch mail.",
        ),
    )
    pop_auth: str = opt(
        "",
        Doc(
            section=Section.POP,
            letter="F",
            kind=SECRETS,
            help="secrets of POP accounts",
            tip="The file with the names and passwords of those who may fetch mail.",
            more="A secrets file with `server` lines, or `pam:` for the accounts of the system. Without `pop-by-name` "
            "every account sees, and can delete, all mail in the spool.",
        ),
    )
    pop_by_name: bool = opt(
        False,
        Doc(
            section=Section.POP,
            letter="J",
            kind=FLAG,
            help="serve each POP user from a folder of their own",
            tip="Each user sees only the mail in the sub-folder with their name.",
            more="The folder is made at the first sign-in. Mail gets there with the filters `deliver:` and `copy:`.",
        ),
    )
    pop_no_delete: bool = opt(
        False,
        Doc(
            section=Section.POP,
            letter="G",
            kind=FLAG,
            help="do not let POP clients delete mail",
            tip="Deleting seems to succeed, but the mail stays.",
        ),
    )
    pop_tls_connection: bool = opt(
        False,
        Doc(
            section=Section.POP,
            kind=FLAG,
            ext=True,
            help="use TLS from the first byte of POP connections",
            tip="Encrypt POP connections from the start.",
            more="Usual on port 995, which `pop-port` sets. Needs `server-tls-certificate`; STLS is not offered then.",
        ),
    )
    pop_lock: bool = opt(
        False,
        Doc(
            section=Section.POP,
            kind=FLAG,
            ext=True,
            help="let each POP user have one session at a time",
            tip="A second program that fetches from the same folder has to wait.",
            more="Only together with `pop-by-name`. A second session is answered `-ERR [IN-USE]` when it signs in.",
        ),
    )
