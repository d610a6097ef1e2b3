"""Unified diffs for Review, line by line with numbers, secrets masked (spec gui.md W11). Pure."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from emailrelay_gui.wizard.changes import FileChange, FileKind
from engine.api import say

DOTS = "\u2022" * 8
CONTEXT = 3
SECRET_LINE = re.compile(r"^(\s*#?\s*(?:server|client)\s+(?!none\b)\S+\s+\S+\s+)(\S+)(.*)$", re.IGNORECASE)
KEYRING_LINE = re.compile(r"^\s*#?\s*client\s+keyring\s", re.IGNORECASE)
INLINE_SECRET = re.compile(r"(plain:)\S+")
PEM_BODY = re.compile(r"(-----BEGIN [A-Z ]*PRIVATE KEY-----)(.*?)(-----END [A-Z ]*PRIVATE KEY-----)", re.DOTALL)


class Side(StrEnum):
    """What a row of a diff is."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    HUNK = "hunk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: numbers count from 1, 0 where the line is not in that file."""

    side: Side
    text: str
    old: int = 0
    new: int = 0
    marks: tuple[tuple[int, int], ...] = ()
    """Spans of characters that differ from the line on the other side."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many lines were added, removed and changed in place."""

    added: int = 0
    removed: int = 0
    changed: int = 0


def masked(data: bytes, kind: FileKind) -> list[str]:
    """The lines of a file as they may be shown: eight dots for every secret."""
    text = data.decode("utf-8-sig", "replace")
    if kind is FileKind.CERTIFICATE:
        text = PEM_BODY.sub(rf"\1\n{DOTS}\n\3", text)
    lines = [line.rstrip("\r") for line in text.split("\n")]
    if lines and not lines[-1]:
        lines.pop()
    if kind is FileKind.SECRETS:
        return [line if KEYRING_LINE.match(line) else SECRET_LINE.sub(rf"\1{DOTS}\3", line) for line in lines]
    if kind is FileKind.CONFIG:
        return [INLINE_SECRET.sub(rf"\1{DOTS}", line) for line in lines]
    return lines


def opcodes(change: FileChange) -> Sequence[tuple[str, int, int, int, int]]:
    """How the lines of the file change; compared before masking, so that a new password is a change."""
    old = (change.before or b"").split(b"\n")
    new = change.after.split(b"\n")
    if change.kind is FileKind.CERTIFICATE:
        old, new = (
            [x.encode() for x in masked(change.before or b"", change.kind)],
            [x.encode() for x in masked(change.after, change.kind)],
        )
    for lines in (old, new):
        if lines and not lines[-1]:
            lines.pop()
    return difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def partners(old: Sequence[str], new: Sequence[str], kind: FileKind) -> dict[int, int]:
    """Which new line each replaced line became: the one about the same option or account, each once."""
    left: dict[str, list[int]] = {}
    for at, line in enumerate(new):
        left.setdefault(_subject(line, kind), []).append(at)
    found: dict[int, int] = {}
    for at, line in enumerate(old):
        waiting = left.get(_subject(line, kind))
        if waiting:
            found[at] = waiting.pop(0)
    return found


def _subject(line: str, kind: FileKind) -> str:
    """What a line is about: its option, or side and name of its account."""
    words = line.lstrip("# \t").replace("=", " ").split()
    if kind is FileKind.SECRETS:
        return " ".join((*words[:1], *words[2:3]))
    return words[0] if words else ""


def counts(change: FileChange) -> Counts:
    """The numbers beside the file in the list."""
    old, new = masked(change.before or b"", change.kind), masked(change.after, change.kind)
    added = removed = changed = 0
    for tag, i1, i2, j1, j2 in opcodes(change):
        if tag == "equal":
            continue
        both = len(partners(old[i1:i2], new[j1:j2], change.kind))
        changed += both
        removed += i2 - i1 - both
        added += j2 - j1 - both
    return Counts(added=added, removed=removed, changed=changed)


def diff_rows(change: FileChange, *, whole: bool = False) -> tuple[Row, ...]:
    """The rows of the diff; ``whole`` shows every line of the new file, changed or not."""
    old, new = masked(change.before or b"", change.kind), masked(change.after, change.kind)
    rows: list[Row] = []
    for tag, i1, i2, j1, j2 in opcodes(change):
        if tag == "equal":
            rows.extend(
                Row(side=Side.SAME, text=old[i], old=i + 1, new=j + 1, note=_note(old[i], change.kind))
                for i, j in zip(range(i1, i2), range(j1, j2), strict=True)
            )
            continue
        became = {i1 + i: j1 + j for i, j in partners(old[i1:i2], new[j1:j2], change.kind).items()}
        was = {j: i for i, j in became.items()}
        for i in range(i1, i2):
            spans = _spans(old[i], new[became[i]]) if i in became else ()
            rows.append(Row(side=Side.REMOVED, text=old[i], old=i + 1, marks=spans))
        for j in range(j1, j2):
            spans = _spans(new[j], old[was[j]]) if j in was else ()
            note = "changed" if j in was and new[j] == old[was[j]] else ""
            rows.append(Row(side=Side.ADDED, text=new[j], new=j + 1, marks=spans, note=note))
    return tuple(rows) if whole else tuple(_hunks(rows))


def _hunks(rows: Sequence[Row]) -> list[Row]:
    shown = {
        near
        for at, row in enumerate(rows)
        if row.side is not Side.SAME
        for near in range(at - CONTEXT, at + CONTEXT + 1)
        if 0 <= near < len(rows)
    }
    result: list[Row] = []
    at = 0
    while at < len(rows):
        if at not in shown:
            at += 1
            continue
        end = at
        while end in shown:
            end += 1
        numbers = [row.new or row.old for row in rows[at:end]]
        first, last = min(numbers), max(numbers)
        title = (
            say("Lines {first} to {last}", first=first, last=last) if last > first else say("Line {first}", first=first)
        )
        result.append(Row(side=Side.HUNK, text=title))
        result.extend(rows[at:end])
        at = end
    return result


def _note(line: str, kind: FileKind) -> str:
    """Whether an unchanged line is an option that no page of the wizard manages."""
    words = line.replace("=", " ").split()
    if kind is not FileKind.CONFIG or not words or words[0].startswith("#"):
        return ""
    return "" if words[0] in MANAGED else say("not managed here, kept as it is")


def _spans(text: str, other: str) -> tuple[tuple[int, int], ...]:
    """The words of ``text`` that ``other`` has not."""
    mine, theirs = re.findall(r"\w+|\W", text), re.findall(r"\w+|\W", other)
    starts = [0]
    for word in mine:
        starts.append(starts[-1] + len(word))
    return tuple(
        (starts[i1], starts[i2])
        for tag, i1, i2, _, _ in difflib.SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
        if tag in {"replace", "delete"}
    )


def unified(change: FileChange) -> str:
    """The diff as plain text, for the clipboard."""
    signs = {Side.SAME: " ", Side.ADDED: "+", Side.REMOVED: "-"}
    head = [f"--- {change.path}", f"+++ {change.path}"]
    body = [f"@@ {row.text} @@" if row.side is Side.HUNK else signs[row.side] + row.text for row in diff_rows(change)]
    return "\n".join((*head, *body)) + "\n"


MANAGED = frozenset(
    {
        *("spool-dir", "log", "log-time", "log-file", "no-syslog", "port", "interface", "remote-clients", "domain"),
        *("size", "forward-to", "forward-on-disconnect", "poll", "forward", "client-tls", "client-tls-required"),
        *("client-tls-connection", "client-tls-verify", "server-tls", "server-tls-required"),
        *("server-tls-connection", "server-tls-certificate", "server-auth", "client-auth", "as-proxy", "as-client"),
    }
)
"""The options that pages of the wizard show and set."""
