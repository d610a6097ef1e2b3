"""Options of the section Basic."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import UNIX_ONLY, Doc, Section, opt
from engine.config.kinds import ANYTHING, DOMAIN, FLAG, FOLDER, NEXT_HOP


@dataclass(frozen=True, kw_only=True)
class BasicOptions:
    """Modes, folders and the relay's own name."""

    __slots__ = ()

    as_client: str = opt(
        "",
        Doc(
            section=Section.BASIC,
            letter="q",
            kind=NEXT_HOP,
            help="forward all spooled mail to the given address and exit",
            tip="Send what is waiting in the spool to this server once, and stop.",
            more="The same as `log`, `no-syslog`, `no-daemon`, `dont-serve`, `forward` and `forward-to` together. "
            "`syslog` undoes the implied `no-syslog`.",
            essential=True,
        ),
    )
    as_proxy: str = opt(
        "",
        Doc(
            section=Section.BASIC,
            letter="y",
            kind=NEXT_HOP,
            help="run as a server and forward mail to the given address at once",
            tip="Accept mail and pass it on to this server as soon as the sending client has finished.",
            more="The same as `log`, `close-stderr`, `forward-on-disconnect` and `forward-to` together.",
            essential=True,
        ),
    )
    as_server: bool = opt(
        False,
        Doc(
            section=Section.BASIC,
            letter="d",
            kind=FLAG,
            help="run as a server that stores mail in the spool",
            tip="Run in the background and log to the system log.",
            more="The same as `log` and `close-stderr` together.",
            essential=True,
        ),
    )
    spool_dir: str = opt(
        "/var/spool/emailrelay",
        Doc(
            section=Section.BASIC,
            letter="s",
            kind=FOLDER,
            help="folder in which mail is stored",
            tip="Mail waits in this folder until it has been passed on. It should be on a local disk.",
            more="The letter `-s` stands for this option; in the original program it stood for `delivery-dir`. "
            "Write it in the configuration file as `spool-dir PATH`, without quotes, because start scripts read "
            "that line. On Windows the default is `%ProgramData%/E-MailRelay/spool`.",
            essential=True,
        ),
    )
    delivery_dir: str = opt(
        "",
        Doc(
            section=Section.BASIC,
            kind=FOLDER,
            help="base folder of the mailboxes for local delivery",
            tip="Mailboxes for local delivery are sub-folders of this folder.",
            more="The filter `deliver:` puts mail for local recipients there. The folder has to exist; the mailboxes "
            "in it are made as they are needed. A sub-folder with `new`, `cur` and `tmp` is a maildir.",
            default_text="the spool folder",
        ),
    )
    domain: str = opt(
        "",
        Doc(
            section=Section.BASIC,
            letter="D",
            kind=DOMAIN,
            help="this computer's network name, used in greetings and EHLO",
            tip="The name with which the relay introduces itself to clients and servers.",
            more="An international name has to be given in its A-label form (`xn--...`).",
            default_text="the host's fully qualified name",
        ),
    )
    help: bool = opt(
        False,
        Doc(
            section=Section.BASIC,
            letter="h",
            kind=FLAG,
            help="show this help and exit",
            tip="Show the list of options and stop.",
            more="With `verbose` all options are shown.",
            essential=True,
        ),
    )
    version: bool = opt(
        False,
        Doc(
            section=Section.BASIC,
            letter="V",
            kind=FLAG,
            help="show the version and exit",
            tip="Show the version and stop.",
            essential=True,
        ),
    )
    check: bool = opt(
        False,
        Doc(
            section=Section.BASIC,
            kind=FLAG,
            ext=True,
            command_line=True,
            help="say what is wrong with the configuration and exit",
            tip="Try the configuration without starting: files, certificates, secrets, folders and programs.",
            more="All problems are told at once, with file and line. The exit code is 0 when the relay could start, "
            "warnings or not, and 1 otherwise. Ports are not tried, because the relay may be running.",
        ),
    )
    self_test: bool = opt(
        False,
        Doc(
            section=Section.BASIC,
            kind=FLAG,
            ext=True,
            command_line=True,
            help="relay one message between two relays of its own and exit",
            tip="Try whether the program works on this computer: TLS, sign-in, the store and forwarding.",
            more="It happens on 127.0.0.1 in a temporary folder; the configuration is neither read nor touched. One "
            "line tells the result; the exit code is 0 when the message has arrived as it was sent, and 1 otherwise.",
        ),
    )
    localedir: str = opt(
        "",
        Doc(
            section=Section.BASIC,
            kind=ANYTHING,
            help="folder of message catalogues (ignored)",
            tip="Accepted for compatibility; it has no effect.",
            platforms=UNIX_ONLY,
        ),
    )
    test: str = opt(
        "",
        Doc(
            section=Section.BASIC,
            kind=ANYTHING,
            help="accepted and ignored",
            tip="Accepted for compatibility; it has no effect.",
            hidden=True,
        ),
    )
