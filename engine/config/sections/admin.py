"""Options of the section Admin server, and of what else reports to the outside."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import Doc, Section, opt
from engine.config.kinds import FILE, FLAG, OPTIONAL_PORT, TEXT


@dataclass(frozen=True, kw_only=True)
class AdminOptions:
    """Control and monitoring."""

    __slots__ = ()

    admin: int | None = opt(
        None,
        Doc(
            section=Section.ADMIN,
            letter="a",
            kind=OPTIONAL_PORT,
            help="port for the admin interface",
            tip="Lets this application, or telnet, watch and control a relay that runs as a service.",
            default_text="off",
            ready=False,
        ),
    )
    admin_terminate: bool = opt(
        False,
        Doc(
            section=Section.ADMIN,
            letter="Q",
            kind=FLAG,
            help="let the admin interface end the program",
            tip="Make the admin command 'terminate' available.",
            ready=False,
        ),
    )
    admin_token: str = opt(
        "",
        Doc(
            section=Section.ADMIN,
            kind=FILE,
            ext=True,
            ready=False,
            help="file with a token for admin commands that change something",
            tip="Admin commands that change something need this token first.",
        ),
    )
    metrics: int | None = opt(
        None,
        Doc(
            section=Section.ADMIN,
            kind=OPTIONAL_PORT,
            ext=True,
            ready=False,
            help="port for Prometheus metrics, on loopback",
            tip="Figures for a monitoring system, over HTTP on this computer only.",
            default_text="off",
        ),
    )
    webhook: str = opt(
        "",
        Doc(
            section=Section.ADMIN,
            kind=TEXT,
            metavar="url",
            ext=True,
            ready=False,
            help="address that is told about important events",
            tip="A web address that receives a JSON message when something needs attention.",
            secret=True,
        ),
    )
