"""The text of a problem report: versions, the configuration without secrets, the end of the log. No Qt.

Promises: what was redacted is marked; files of secrets are never read; nothing leaves the computer by itself.
"""

from __future__ import annotations

import platform
import re
import ssl
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

LINES: Final = 500
HIDDEN: Final = "********"
_SECRET_OPTIONS: Final = frozenset({"webhook"})
_OPTION: Final = re.compile(r"^(?P<head>\s*(?:--)?(?P<name>[A-Za-z0-9][\w.-]*)(?:\s*=\s*|\s+))(?P<value>.*)$")
_PATTERNS: Final = (
    # user:password@host, in addresses of any kind
    (re.compile(r"(?P<head>[a-z][a-z0-9+.-]*://[^\s/:@]*:)[^\s/@]+(?=@)", re.IGNORECASE), r"\g<head>" + HIDDEN),
    # what stands behind a ? in an address, and the path of a web hook, may be a key
    (re.compile(r"(?P<head>https?://[^\s/?\"]+)/[^\s\"]*", re.IGNORECASE), r"\g<head>/" + HIDDEN),
    # inline accounts: plain:name:password
    (re.compile(r"(?P<head>\bplain:)\S+"), r"\g<head>" + HIDDEN),
    (
        re.compile(
            r"(?P<head>\b(?:password|passwd|pwd|secret|token|api[_-]?key|access_token|refresh_token|client_secret)"
            r"[\"']?\s*[=:]\s*)[\"']?[^\s\"',;]+",
            re.IGNORECASE,
        ),
        r"\g<head>" + HIDDEN,
    ),
    (re.compile(r"(?P<head>\bbearer\s+)[\w.~+/-]+=*", re.IGNORECASE), r"\g<head>" + HIDDEN),
    (re.compile(r"(?P<head>\bAUTH\s+[A-Z0-9-]+\s+)\S+", re.IGNORECASE), r"\g<head>" + HIDDEN),
    (re.compile(r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"), HIDDEN),
    (re.compile(r"(?P<head>\b(?:PASS|APOP)\s+)\S.*$"), r"\g<head>" + HIDDEN),
    # lines of a secrets file
    (
        re.compile(
            r"(?P<head>\b(?:client|server)\s+(?:plain|login|md5|cram[\w-]*|apop|oauth2?|scrypt|sha\d*)(?::b)?\s+\S+\s+)\S+"
        ),
        r"\g<head>" + HIDDEN,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a report is made of; all of it may contain secrets."""

    version: str
    place: str
    """Where the relay runs, in words."""
    config: str
    """The text of the configuration file; empty if there is none here."""
    checks: str
    log: Sequence[str]


def redact(text: str) -> str:
    """One line without what looks like a secret."""
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


def redact_config(lines: Iterable[str]) -> list[str]:
    """The lines of a configuration; comments that hold an option are treated like one."""
    found: list[str] = []
    for line in lines:
        bare = line.lstrip("# \t")
        match = _OPTION.match(bare)
        name = match["name"].rpartition("-")[2].lower() if match else ""
        if match and (name in _SECRET_OPTIONS or match["name"].lower() in _SECRET_OPTIONS) and match["value"]:
            found.append(line[: len(line) - len(bare)] + match["head"] + HIDDEN)
        else:
            found.append(redact(line))
    return found


def system_words() -> str:
    """What this computer is: system, Python, TLS."""
    return f"{platform.platform()}, Python {sys.version.split()[0]}, {ssl.OPENSSL_VERSION}"


def report(parts: Parts, *, system: str) -> str:
    """The whole text."""
    log = [redact(line) for line in parts.log[-LINES:]]
    config = redact_config(parts.config.splitlines())
    sections = (
        ("Versions", [f"Relay {parts.version}", system, parts.place]),
        ("Checks", [redact(line) for line in parts.checks.splitlines()]),
        ("Configuration", config or ["(no file on this computer)"]),
        (f"Log, last {len(log)} lines", log or ["(nothing was logged)"]),
    )
    return "\n\n".join("\n".join((title, "-" * len(title), *lines)) for title, lines in sections) + "\n"
