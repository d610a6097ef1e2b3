"""Options of the section Process, and what is kept in the spool's sub-folders."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import UNIX_ONLY, WINDOWS_ONLY, Doc, Section, opt
from engine.config.kinds import DAYS, FLAG, PID_FILE, TEXT, Arity, words


@dataclass(frozen=True, kw_only=True)
class ProcessOptions:
    """How the program runs."""

    __slots__ = ()

    no_daemon: bool = opt(
        False,
        Doc(
            section=Section.PROCESS,
            letter="t",
            kind=FLAG,
            help="stay in the foreground",
            tip="Do not go to the background.",
        ),
    )
    pid_file: str = opt(
        "",
        Doc(
            section=Section.PROCESS,
            letter="i",
            kind=PID_FILE,
            help="file for the process id",
            tip="The number of the running process is written here, for scripts.",
            more="If several are given, the first is used.",
        ),
    )
    close_stderr: bool = opt(
        False,
        Doc(
            section=Section.PROCESS,
            letter="e",
            kind=FLAG,
            help="close the standard error stream after the start",
            tip="Nothing is written to the terminal once the relay runs.",
        ),
    )
    user: str = opt(
        "daemon",
        Doc(
            section=Section.PROCESS,
            letter="u",
            kind=TEXT,
            metavar="account",
            help="account to run as when started by root",
            tip="The account with fewer rights that the relay changes to.",
            more="It has no effect unless root starts the relay. `root` means no change.",
            platforms=UNIX_ONLY,
        ),
    )
    hidden: bool = opt(
        False,
        Doc(
            section=Section.PROCESS,
            letter="H",
            kind=FLAG,
            help="show no window, tray icon or message box",
            tip="Run without anything on the screen.",
            platforms=WINDOWS_ONLY,
        ),
    )
    show: frozenset[str] = opt(
        frozenset({"tray"}),
        Doc(
            section=Section.PROCESS,
            kind=words("hidden", "popup", "nodaemon", "window", "tray", arity=Arity.VALUE),
            help="how the program appears on the screen",
            tip="Show a window, a tray icon or both.",
            platforms=WINDOWS_ONLY,
        ),
    )
    keep_sent: int = opt(
        0,
        Doc(
            section=Section.PROCESS,
            kind=DAYS,
            ext=True,
            help="days for which copies of forwarded mail are kept",
            tip="Keep a copy of what has been passed on, in the sub-folder sent.",
            more="Both files of a message go to the sub-folder `sent` of the spool folder, the envelope with all that "
            "was tried. 0 keeps nothing.",
        ),
    )
    trash: int = opt(
        0,
        Doc(
            section=Section.PROCESS,
            kind=DAYS,
            ext=True,
            help="days for which deleted messages are kept",
            tip="Deleted messages can be brought back for this many days.",
            more="They are kept in the sub-folder `trash` of the spool folder. 0 deletes at once. The wizard sets 7.",
        ),
    )
