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
            ready=False,
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
            ready=False,
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
            ready=False,
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
            ready=False,
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
            ready=False,
        ),
    )
    pop_tls_connection: bool = opt(
        False,
        Doc(
            section=Section.POP,
            kind=FLAG,
            ext=True,
            ready=False,
            help="use TLS from the first byte of POP connections",
            tip="Encrypt POP connections from the start.",
        ),
    )
