"""Options of the section Logging."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import Doc, Section, opt
from engine.config.kinds import COUNT, FACILITY, FILE, FLAG, choice, words
from engine.config.values import LogAddresses


@dataclass(frozen=True, kw_only=True)
class LogOptions:
    """What is logged, and where."""

    __slots__ = ()

    log: bool = opt(
        False,
        Doc(
            section=Section.LOGGING,
            letter="l",
            kind=FLAG,
            help="write a log",
            tip="Write down what happens, to the log file or terminal and to the system log.",
            essential=True,
        ),
    )
    verbose: int = opt(
        0,
        Doc(
            section=Section.LOGGING,
            restart=False,
            letter="v",
            kind=COUNT,
            help="log or show more",
            tip="Write more to the log, with the conversation between client and server.",
            more="Given twice it adds details. With `help` or `version` it shows more of those.",
            essential=True,
        ),
    )
    debug: bool = opt(
        False,
        Doc(
            section=Section.LOGGING,
            restart=False,
            letter="g",
            kind=FLAG,
            help="log what helps to find program errors",
            tip="Write very much to the log, for finding errors in the program.",
        ),
    )
    log_file: str = opt(
        "",
        Doc(
            section=Section.LOGGING,
            letter="N",
            kind=FILE,
            help="file for the log, instead of standard error",
            tip="Where the log is written. %d stands for the date, %h for the hour.",
            more="`%d` stands for the date as YYYYMMDD and `%h` for the hour, so that a new file is begun in time.",
        ),
    )
    log_time: bool = opt(
        False,
        Doc(
            section=Section.LOGGING,
            restart=False,
            letter="L",
            kind=FLAG,
            help="put the time into each log line",
            tip="Put the time into each line of the log.",
            more="The same as `log-format=time`.",
        ),
    )
    log_address: bool = opt(
        False,
        Doc(
            section=Section.LOGGING,
            restart=False,
            kind=FLAG,
            help="put the client's address into log lines",
            tip="Put the client's network address into the lines of the log.",
            more="The same as `log-format=address`.",
        ),
    )
    log_format: frozenset[str] = opt(
        frozenset(),
        Doc(
            section=Section.LOGGING,
            restart=False,
            kind=words("time", "address", "port", "unit", "msgid"),
            help="what to put into each log line",
            tip="Put the time, the client's address and port, the instance's name or the message id into log lines.",
        ),
    )
    syslog: str = opt(
        "",
        Doc(
            section=Section.LOGGING,
            letter="k",
            kind=FACILITY,
            help="log to the system log, even where another option says not to",
            tip="Write to the system log, under this facility.",
            more="With no value the facility is `mail`. On Windows it is the event log, and the facility is ignored.",
            default_text="`mail`, when logging and not `no-syslog`",
        ),
    )
    no_syslog: bool = opt(
        False,
        Doc(
            section=Section.LOGGING,
            letter="n",
            kind=FLAG,
            help="do not log to the system log",
            tip="Do not write to the system log.",
            more="`syslog` overrides it.",
        ),
    )
    log_addresses: LogAddresses = opt(
        LogAddresses.FULL,
        Doc(
            section=Section.LOGGING,
            restart=False,
            kind=choice(LogAddresses),
            ext=True,
            help="how mail addresses appear in the log",
            tip="Mail addresses can be shortened or hidden in the log.",
            more="`domain` leaves out what is before the `@`; `hash` puts there what is the same for the same address, "
            "so that its lines can still be found together.",
        ),
    )
