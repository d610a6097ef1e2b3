"""The admin commands as text for the reference page."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from engine.admin.command import EXTENSIONS, GUARDED, ORIGINAL, Verb

_MEANINGS: Final = MappingProxyType(
    {
        Verb.DNSBL: ("start; stop [seconds]", "ask the block lists again, or leave them unasked for a time"),
        Verb.FAILURES: ("", "the ids of failed messages, one on each line, or `<none>`"),
        Verb.FLUSH: ("", "forward now over a connection of its own; `OK` or `error: ...` when it is done"),
        Verb.FORWARD: ("", "ask for a forwarding run; `OK` at once"),
        Verb.HELP: ("", "the commands of the original on the first line, the extensions on the second"),
        Verb.INFO: ("copyright, credit, version, warranty", "a text"),
        Verb.LIST: ("", "the ids of queued messages, one on each line, or `<none>`"),
        Verb.NOTIFY: ("", "tell events from now on, as `EVENT: ...`"),
        Verb.PID: ("", "the process id"),
        Verb.QUIT: ("", "end the connection"),
        Verb.SMTP: ("enable; disable", "take new mail, or refuse it with 421"),
        Verb.STATUS: ("", "listeners, counters and connections of the process"),
        Verb.TERMINATE: ("", "end the program; only with `admin-terminate`"),
        Verb.UNFAIL_ALL: ("", "queue all failed messages again"),
        Verb.CONTENT: ("id [limit]", "the first octets of a message's content (1 MiB), as lines of base64"),
        Verb.DELETE: (
            "[now, trash] id ...",
            "delete messages, `now` for good or into the `trash`; without a word, as the option `trash` says",
        ),
        Verb.HEALTH: (
            "[brief]",
            "how the relays are, as one line of JSON; `brief` leaves queue, disk and certificates out",
        ),
        Verb.HOLD: ("id ...", "keep messages from being forwarded"),
        Verb.LOG: (
            "debug, verbose, info, warning, error, off [no-wire]",
            "send events with their log lines from now on, as lines of JSON; protocol lines too, unless `no-wire`",
        ),
        Verb.MESSAGES: ("", "all messages, as one line of JSON each"),
        Verb.PAUSE: ("[seconds]", "forward nothing for a time, or until `resume`"),
        Verb.RELEASE: ("id ...", "queue held messages again"),
        Verb.RELOAD: ("", "take up a changed configuration"),
        Verb.RESUME: ("", "forward again"),
        Verb.RETRY: ("id ...", "queue failed messages again and forward; queued ones lose their back-off"),
        Verb.SESSIONS: (
            "[all, blocked]; show n*; end n*; block address*; unblock address*",
            "who is connected, as one line of JSON each; `all`: ours and 500 ended ones too; what was said; end; block",
        ),
        Verb.SHOW: ("id", "envelope, header and history of a message, as one line of JSON"),
        Verb.TOKEN: ("value", "the token; only with `admin-token`"),
    }
)
_INTRODUCTION: Final = """\
# Admin commands

For the port of the option `admin`, with telnet or a program. Lines end with LF or CR LF; the answer takes the ending
of the first line. An answer is any number of lines and the prompt `E-MailRelay> ` without a line end. Words are
taken in any case, surplus ones are ignored. What several messages are named to is done to each; the answer is `OK`
or a line `error: ID: reason` for each one that it could not be done to. Commands marked * need the token first when
the option `admin-token` is given.
"""


def markdown() -> str:
    """The part of the reference page that is about the admin interface."""
    parts = [_INTRODUCTION]
    for title, verbs in (("Those of the original", ORIGINAL), ("Extensions", EXTENSIONS)):
        rows = "".join(_row(verb) for verb in verbs)
        parts.append(f"## {title}\n\n| command | words | meaning |\n|---|---|---|\n{rows}")
    return "\n".join(parts)


def _row(verb: Verb) -> str:
    words, meaning = _MEANINGS[verb]
    mark = "*" if verb in GUARDED else ""
    return f"| `{verb}`{mark} | {words} | {meaning} |\n"
