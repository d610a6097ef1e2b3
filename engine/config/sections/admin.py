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
            more="The line by line dialogue of the original, and more commands besides: `help` lists them, and the "
            "section *Admin commands* below tells what they do. There is no sign-in and no encryption: without "
            "`interface` the port is open to this computer only, and with `admin-token` what changes something "
            "needs the token.",
            default_text="off",
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
        ),
    )
    admin_token: str = opt(
        "",
        Doc(
            section=Section.ADMIN,
            kind=FILE,
            ext=True,
            help="file with a token for admin commands that change something",
            tip="Admin commands that change something or show mail need this token first.",
            more="The first line of the file is the token, a single word of 16 characters at least. Nobody but the "
            "relay's user may be able to read the file (`chmod 600`). The command is `token <value>`.",
        ),
    )
    metrics: int | None = opt(
        None,
        Doc(
            section=Section.ADMIN,
            kind=OPTIONAL_PORT,
            ext=True,
            help="port for Prometheus metrics, on loopback",
            tip="Figures for a monitoring system, over HTTP on this computer only.",
            more="Prometheus reads them from `http://127.0.0.1:PORT/metrics`: messages, queue, age of the oldest, "
            "sign-in, certificates, disk.",
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
            help="address that is told about important events",
            tip="A web address that receives a JSON message when something needs attention.",
            more="Failed messages, a refused sign-in, a queue that does not move, certificates that expire, a disk "
            "that fills up, and their end: an object with `event`, `text`, `time`, `relay` and, for failures, "
            "`messages`. "
            "Certificates are checked; there are three attempts; mail never waits for it.",
            secret=True,
        ),
    )
    health: bool = opt(
        False,
        Doc(
            section=Section.ADMIN,
            kind=FLAG,
            ext=True,
            command_line=True,
            help="ask the running relay how it is, as JSON, and exit",
            tip="Ask the relay that runs with this configuration how it is, and print the answer as JSON.",
            more="The relay needs the option `admin`. The exit code is 0 when all is well, 1 when mail flows but "
            "somebody should look (failed or old messages, a certificate that expires within 30 days, little disk "
            "space), and 2 when mail does not flow or the relay does not answer.",
        ),
    )
