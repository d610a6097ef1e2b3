"""The manual pages ``docs/man/*.1``, from the option table and from what the small programs say of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from engine.config.declare import EVERYWHERE, Section
from engine.config.kinds import Arity
from engine.config.options import Option, section_options
from engine.config.reference import default_text
from engine.signin.arguments import DESCRIPTION, parser
from engine.submit.arguments import HELP, MORE_HELP

Rows = Iterable[tuple[str, str]]
"""What is written in bold, and what it means."""

_EXIT = (
    ("0", "Help, version, a clean end, or a daemon that has started."),
    ("1", "A usage or configuration error, or a run that could not do its work."),
    ("2", "A listening address could not be had."),
    ("128+N", "Ended by signal N, when a pid file or a unix-domain socket is in use; otherwise 0."),
)
_HANG_UP = (
    "Open the log file anew, and read secrets, certificates and the configuration again. Nothing is taken up from "
    "a configuration with mistakes; options that cannot change while the relay runs are named in the log."
)
_SIGNALS = (
    ("TERM, INT, QUIT", "End in good order: no new sessions, commits are completed, claims are returned."),
    ("HUP", _HANG_UP),
)
_PASSWD = (
    ("-h, --help", "Show help; with --verbose all options."),
    ("-H, --hash=<name>", "MD5 (the default), SHA1, SHA256, NONE, or SCRYPT, an extension for server accounts."),
    ("-p, --password=<password>", "The password; other users of the computer may see it. Without it, a line is read."),
    ("-b, --base64", "The password is given as base64."),
    ("-d, --dotted", "The old form with decimal numbers; MD5 only."),
)
_ALSO = (
    "emailrelay",
    "emailrelay-submit",
    "emailrelay-passwd",
    "emailrelay-resubmit",
    "emailrelay-sign-in",
    "emailrelay-filter-copy",
)


def manual_pages() -> Mapping[str, str]:
    """File name, relative to the project, and text of each page."""
    pages = {
        "emailrelay": _relay(),
        "emailrelay-submit": _submit(),
        "emailrelay-passwd": _page(
            "emailrelay-passwd",
            "turn a password into what a secrets file keeps",
            "[options]",
            "Reads a password and prints it in the form in which it stands in the secrets files of the options "
            "client-auth, server-auth and pop-auth.",
            ("OPTIONS", _PASSWD),
        ),
        "emailrelay-resubmit": _page(
            "emailrelay-resubmit",
            "queue failed messages again",
            "[<spool-dir>]",
            "Gives the messages that have failed, fewer than five times, back to the queue. To be run now and then.",
            (),
        ),
        "emailrelay-sign-in": _sign_in(),
        "emailrelay-filter-copy": _page(
            "emailrelay-filter-copy",
            "filter that puts an envelope into every mailbox",
            "<content-file> <envelope-file>",
            "For configurations that name the program; filter copy:pop does the same without one. "
            "The exit code is 100 when mailboxes have got the message, 0 when there are none, 1 when it failed.",
            (),
        ),
    }
    return {f"docs/man/{name}.1": text for name, text in pages.items()}


def _relay() -> str:
    parts = [
        _head("emailrelay", "mail relay with a store on disk", "[options] [<config-file>]"),
        ".SH DESCRIPTION\n",
        _text(
            "Takes mail over SMTP, keeps it in a folder, passes it on to the next server, and lets it be read over "
            "POP3. Works with the files of E-MailRelay 2.6."
        ),
        ".PP\n",
        _text(
            "Every option can stand on the command line, as --name, --name=value or --name value, and in the "
            "configuration file, as name, name value or name=value, one to a line. A line that begins with # is a "
            "comment. Where both disagree the command line wins."
        ),
        ".SH OPTIONS\n",
    ]
    for section in Section:
        parts.append(f'.SS "{section}"\n')
        parts += [
            _row(_written(option), _meaning(option)) for option in section_options(section) if not option.doc.hidden
        ]
    parts.append(_rows("SIGNALS", _SIGNALS))
    parts.append(_rows("EXIT STATUS", _EXIT))
    parts.append(_tail("emailrelay"))
    return "".join(parts)


def _submit() -> str:
    rows: list[tuple[str, str]] = []
    for line in f"{HELP}{MORE_HELP}".splitlines():
        found = re.match(r"^ +(-\S.*?) {1,}(?=[a-z])(?<=[ >\]])(.*)$", line.strip("\n"))
        if found:
            rows.append((found[1].strip(), f"{found[2][:1].upper()}{found[2][1:]}."))
    return _page(
        "emailrelay-submit",
        "put a message into the store",
        "[options] [<envelope-to> ...]",
        "Reads a message from standard input and queues it for the relay, which need not be running.",
        ("OPTIONS", rows),
    )


def _sign_in() -> str:
    options = parser("emailrelay-sign-in")
    rows = [
        (
            ", ".join(each.option_strings) + (f"={each.metavar or each.dest}" if each.nargs != 0 else ""),
            f"{str(each.help)[:1].upper()}{str(each.help)[1:]}.",
        )
        for group in options._action_groups  # noqa: SLF001 - argparse tells of its options in no other way
        for each in group._group_actions  # noqa: SLF001 - as above
        if each.option_strings
    ]
    text = (
        f"{DESCRIPTION} Without an option it prints an address to open in any browser, and takes the address at which "
        "that ends. A sign-in that is there is made anew with its name alone. The tokens are in a sealed file beside "
        "the secrets file, with the key in a file that only its owner may read."
    )
    return _page("emailrelay-sign-in", "sign in with OAuth2", "[options] [<account>]", text, ("OPTIONS", rows))


def _page(name: str, what: str, usage: str, text: str, rows: tuple[str, Rows] | tuple[()]) -> str:
    return "".join(
        (_head(name, what, usage), ".SH DESCRIPTION\n", _text(text), _rows(*rows) if rows else "", _tail(name))
    )


def _head(name: str, what: str, usage: str) -> str:
    return (
        '.\\" Written by the program: python -m tools.pages --write\n'
        f'.TH {_escaped(name.upper())} 1 "" "emailrelay" "User Commands"\n'
        f".SH NAME\n{_escaped(name)} \\- {_escaped(what)}\n"
        f".SH SYNOPSIS\n.B {_escaped(name)}\n{_escaped(usage)}\n"
    )


def _tail(name: str) -> str:
    others = [each for each in _ALSO if each != name]
    return ".SH SEE ALSO\n" + ",\n".join(f".BR {_escaped(each)} (1)" for each in others).replace(",\n", " ,\n") + "\n"


def _rows(title: str, rows: Rows) -> str:
    return f".SH {title}\n" + "".join(_row(term, meaning) for term, meaning in rows)


def _row(term: str, meaning: str) -> str:
    return f".TP\n.B {_escaped(term)}\n{_text(meaning)}"


def _written(option: Option) -> str:
    letter = f"-{option.doc.letter}, " if option.doc.letter else ""
    if option.arity is Arity.FLAG:
        return f"{letter}--{option.name}"
    name = option.doc.metavar or option.kind.metavar
    return (
        f"{letter}--{option.name}[=<{name}>]" if option.arity is Arity.OPTIONAL else f"{letter}--{option.name}=<{name}>"
    )


def _meaning(option: Option) -> str:
    doc = option.doc
    facts = [] if option.arity is Arity.FLAG else [f"Default: {default_text(option)}."]
    if doc.platforms != EVERYWHERE:
        facts.append(f"{' and '.join(sorted(platform.title() for platform in doc.platforms))} only.")
    facts += ["Extension."] * doc.ext + ["Command line only."] * doc.command_line
    return " ".join(part for part in (doc.tip, doc.more, *facts) if part)


def _text(text: str) -> str:
    """A paragraph; no line of it can be taken for a request."""
    plain = text.replace("**", "").replace("`", "").replace("*", "")
    return "".join(f"{_escaped(sentence)}\n" for sentence in re.split(r"(?<=[.;:]) ", plain) if sentence)


def _escaped(text: str) -> str:
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace('"', "\\(dq")
    return f"\\&{safe}" if safe.startswith(".") else safe
