"""The commands of the admin interface (spec process.md 5.2, extensions.md). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Verb(StrEnum):
    """What can be asked for, by its word."""

    DNSBL = "dnsbl"
    FAILURES = "failures"
    FLUSH = "flush"
    FORWARD = "forward"
    HELP = "help"
    INFO = "info"
    LIST = "list"
    NOTIFY = "notify"
    PID = "pid"
    QUIT = "quit"
    SMTP = "smtp"
    STATUS = "status"
    TERMINATE = "terminate"
    UNFAIL_ALL = "unfail-all"
    # extensions
    CONTENT = "content"
    DELETE = "delete"
    HEALTH = "health"
    HOLD = "hold"
    LOG = "log"
    MESSAGES = "messages"
    PAUSE = "pause"
    RELEASE = "release"
    RELOAD = "reload"
    RESUME = "resume"
    RETRY = "retry"
    SESSIONS = "sessions"
    SHOW = "show"
    TOKEN = "token"  # noqa: S105 - the word of a command


ORIGINAL: Final = tuple(list(Verb)[: list(Verb).index(Verb.CONTENT)])
EXTENSIONS: Final = tuple(list(Verb)[list(Verb).index(Verb.CONTENT) :])
GUARDED: Final = frozenset(
    {
        *(Verb.DNSBL, Verb.FLUSH, Verb.FORWARD, Verb.SMTP, Verb.TERMINATE, Verb.UNFAIL_ALL, Verb.PAUSE, Verb.RESUME),
        *(Verb.HOLD, Verb.RELEASE, Verb.RETRY, Verb.DELETE, Verb.RELOAD, Verb.SHOW, Verb.CONTENT),
    }
)
"""What changes something or shows people's mail: with ``admin-token``, only for those who know the token."""
WORDS: Final = {str(each): each for each in Verb}
GUARDED_SESSIONS: Final = frozenset({"show", "end", "block", "unblock"})
"""What ``sessions`` does besides listing them, guarded likewise."""
LOG_LEVELS: Final = ("debug", "verbose", "info", "warning", "error", "off")
MESSAGE_VERBS: Final = frozenset({Verb.HOLD, Verb.RELEASE, Verb.RETRY, Verb.DELETE})


@dataclass(frozen=True, slots=True)
class Command:
    """One line that made sense; ``words`` are what stands after the verb."""

    verb: Verb
    words: tuple[str, ...] = ()

    def word(self, number: int) -> str:
        """A word in lower case; empty when there are not so many."""
        return self.words[number].lower() if number < len(self.words) else ""


def usage(command: Command) -> str:  # noqa: PLR0911 - one case for each verb that takes words
    """What to tell somebody whose words make no sense; empty when they do."""
    first = command.word(0)
    match command.verb:
        case Verb.SMTP if first not in {"disable", "enable"}:
            return "usage: smtp {disable|enable}"
        case Verb.DNSBL if not (first == "start" or (first == "stop" and _optional_number(command.word(1)))):
            return "usage: dnsbl {start|stop <timeout>}"
        case Verb.PAUSE if not _optional_number(first):
            return "usage: pause [<seconds>]"
        case Verb.LOG if first not in LOG_LEVELS:
            return f"usage: log {{{'|'.join(LOG_LEVELS)}}} [no-wire]"
        case Verb.CONTENT if not first or not _optional_number(command.word(1)):
            return "usage: content <id> [<limit>]"
        case Verb.DELETE if not command.words or (len(command.words) == 1 and first in {"now", "trash"}):
            return "usage: delete [now|trash] <id> ..."
        case Verb.SHOW if not first:
            return "usage: show <id>"
        case Verb.SESSIONS if not _sessions_words(command):
            return "usage: sessions [all|blocked|show <n>|end <n>|block <address>|unblock <address>]"
        case _ if command.verb in MESSAGE_VERBS and not first:
            return f"usage: {command.verb} <id> ..."
        case _:
            return ""


def guarded(command: Command) -> bool:
    """Whether only those who know the token may do this."""
    return command.verb in GUARDED or (command.verb is Verb.SESSIONS and command.word(0) in GUARDED_SESSIONS)


def _sessions_words(command: Command) -> bool:
    first, second = command.word(0), command.word(1)
    if first in {"show", "end"}:
        return bool(second) and _optional_number(second)
    if first in {"block", "unblock"}:
        return bool(second)
    return first in {"", "all", "blocked"}


def _optional_number(word: str) -> bool:
    return not word or (word.isascii() and word.isdigit() and len(word) < 11)
