"""The answers of the logging page that several options decide together. Pure."""

from __future__ import annotations

from typing import Final

from engine.api import ConfigDocument

DETAIL: Final = ("verbose", "debug")
OLD_WORDS: Final = {"log-time": "time", "log-address": "address"}
"""Options of older versions that mean a word of ``log-format``."""


def detail_of(document: ConfigDocument) -> str:
    """How much is written."""
    return "debug" if document.has("debug") else "verbose" if document.has("verbose") else "normal"


def write_detail(document: ConfigDocument, detail: str) -> ConfigDocument:
    """``verbose`` and ``debug``; debug is on top of verbose."""
    if detail_of(document) == detail:
        return document
    wanted = {"normal": (), "verbose": ("verbose",), "debug": ("verbose", "debug")}[detail]
    for name in DETAIL:
        if name in wanted and not document.has(name):
            document = document.set(name, "")
        elif name not in wanted and document.has(name):
            document = document.unset(name)
    return document


def parts_of(document: ConfigDocument) -> tuple[str, ...]:
    """The words of ``log-format`` in their order, with what the old options mean."""
    words = [word.strip() for value in document.values("log-format") for word in value.split(",")]
    words += [word for name, word in OLD_WORDS.items() if document.has(name)]
    return tuple(dict.fromkeys(word for word in words if word))


def write_parts(document: ConfigDocument, parts: tuple[str, ...]) -> ConfigDocument:
    """``log-format``; the old options give way to it."""
    if set(parts_of(document)) == set(parts):
        return document
    for name in ("log-format", *OLD_WORDS):
        if document.has(name):
            document = document.unset(name)
    return document.set("log-format", ",".join(parts)) if parts else document


def syslog_of(document: ConfigDocument) -> str:
    """Empty: nothing is said about it; ``off``, ``on``, or a facility."""
    if document.has("syslog"):
        return document.values("syslog")[-1] or "on"
    return "off" if document.has("no-syslog") or document.has("as-client") else ""


def write_syslog(document: ConfigDocument, syslog: str) -> ConfigDocument:
    """``syslog`` or ``no-syslog``."""
    if syslog_of(document) == syslog:
        return document
    for name in ("syslog", "no-syslog"):
        if document.has(name):
            document = document.unset(name)
    if syslog == "off":
        return document.set("no-syslog", "")
    return document.set("syslog", "" if syslog == "on" else syslog) if syslog else document
