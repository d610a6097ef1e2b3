"""One admin connection as a state machine (spec process.md 5.1, 5.2). Pure: no sockets, no clock.

Octets go in, commands for the shell and octets to be sent come out. While a command is being answered the
ones behind it wait, so that replies are in order; a flush is the exception, as it is in the original.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from engine.admin import texts
from engine.admin.command import WORDS, Command, Verb, guarded, usage
from engine.smtp.strangers import Stranger, recognise

MAX_ERRORS: Final = 30
LONGEST_LINE: Final = 64 * 1024
OUTPUT: Final = 64 * 1024
"""Octets of replies that are collected before they must be sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminPolicy:
    """What a connection may do; ``token`` is empty when none is needed."""

    pid: int
    terminate: bool = False
    token: bytes = b""

    def __repr__(self) -> str:
        return f"AdminPolicy(terminate={self.terminate}, token={'***' if self.token else 'none'})"


@dataclass(frozen=True, slots=True)
class Close:
    """The connection is to be closed, with the reason for the log and a warning beside it."""

    reason: str
    warning: str = ""


class AdminCore:
    """One connection."""

    def __init__(self, policy: AdminPolicy) -> None:
        self._policy = policy
        self._input = bytearray()
        self._looked = 0  # octets without a line end
        self._output: list[bytes] = []
        self._waiting = 0  # octets of output
        self._eol = b"\r\n"
        self._first = True
        self._errors = 0
        self._trusted = not policy.token
        self.busy = False
        """Whether the shell owes an answer."""
        self.flushing = False
        """Whether a run of this connection's own is going on."""
        self.notifying = False
        """Whether events are to be sent."""
        self.closed = False
        self.unfinished = False
        """Whether :meth:`next_action` stopped only to have replies sent."""

    @property
    def pending(self) -> int:
        """Octets that have not been worked off."""
        return len(self._input)

    def receive(self, data: bytes) -> None:
        """Octets have come."""
        if not self.closed:
            self._input += data

    def take_output(self) -> bytes:
        """What is to be sent now."""
        output = b"".join(self._output)
        self._output.clear()
        self._waiting = 0
        return output

    def next_action(self) -> Command | Close | None:
        """Work off input until the shell has something to do; None: nothing for now."""
        self.unfinished = False
        while not (self.busy or self.closed):
            if self._waiting >= OUTPUT:
                self.unfinished = True
                return None
            end = self._input.find(b"\n", self._looked)
            if end < 0:
                self._looked = len(self._input)
                return self._unfinished()
            line = bytes(self._input[:end])
            del self._input[: end + 1]
            self._looked = 0
            action = self._line(line)
            if action is not None:
                return action
        return None

    # What the shell answers

    def answer(self, *lines: str) -> None:
        """The reply to the command that was handed out."""
        self.say(lines)
        self.end_reply()

    def say(self, lines: Iterable[str]) -> None:
        """A part of the reply."""
        for line in lines:
            self._put(line.encode("utf-8", "surrogateescape") + self._eol)

    def end_reply(self) -> None:
        """The reply is complete."""
        self.busy = False
        self._put(texts.PROMPT.encode())

    def no_answer(self) -> None:
        """There is no reply to the command that was handed out."""
        self.busy = False

    def flush_begins(self) -> None:
        """The flush that was handed out takes its time; other commands go on."""
        self.busy = False
        self.flushing = True

    def flushed(self, line: str) -> None:
        """The end of a flush."""
        self.flushing = False
        self.say((line,))
        self._put(texts.PROMPT.encode())

    def event(self, text: str) -> bytes:
        """An event as it is sent (spec process.md 5.4)."""
        return self._eol + text.encode("utf-8", "surrogateescape") + b"  "

    def record(self, text: str) -> bytes:
        """A line of the log as it is sent."""
        return text.encode("utf-8", "surrogateescape") + self._eol

    def _put(self, data: bytes) -> None:
        self._output.append(data)
        self._waiting += len(data)

    # Lines

    def _unfinished(self) -> Close | None:
        if self._first and self._input.startswith(b"\x16\x03"):
            return self._stranger(bytes(self._input[:2]))
        if self._first and b" /" in self._input:
            return self._stranger(bytes(self._input))
        if len(self._input) > LONGEST_LINE:
            return self._close("line too long")
        return None

    def _line(self, line: bytes) -> Command | Close | None:
        if self._first:
            self._eol = b"\r\n" if line.endswith(b"\r") else b"\n"
            stranger = self._stranger(line)
            if stranger is not None:
                return stranger
            self._first = False
        words = line.decode("utf-8", "surrogateescape").strip(" \t\r").split()
        if not words:
            self.answer()
            return None
        verb = WORDS.get(words[0].lower())
        if verb is None or not self._knows(verb):
            return self._error(texts.UNRECOGNISED)
        return self._command(Command(verb, tuple(words[1:])))

    def _knows(self, verb: Verb) -> bool:
        if verb is Verb.TERMINATE:
            return self._policy.terminate
        return verb is not Verb.TOKEN or bool(self._policy.token)

    def _stranger(self, line: bytes) -> Close | None:
        found = recognise(line)
        if found is None or _deletes_a_message(line):
            return None
        return self._told_off(found)

    def _told_off(self, stranger: Stranger) -> Close:
        return self._close(stranger.reason, stranger.warning.partition(": try")[0])

    def _command(self, command: Command) -> Command | Close | None:  # noqa: PLR0911 - one case for each verb
        verb = command.verb
        if guarded(command) and not self._trusted:
            return self._error(texts.TOKEN_FIRST)
        problem = usage(command)
        if problem:
            self.answer(problem)
            return None
        match verb:
            case Verb.HELP:
                token = bool(self._policy.token)
                self.answer(*texts.help_lines(terminate=self._policy.terminate, token=token))
            case Verb.PID:
                self.answer(str(self._policy.pid))
            case Verb.INFO:
                self.answer(*texts.info_lines(command.word(0)))
            case Verb.TOKEN:
                return self._token(command)
            case Verb.NOTIFY:
                self.notifying = True
                return command
            case Verb.FLUSH if self.flushing:
                self.answer(texts.STILL_WORKING)
            case Verb.QUIT:
                return self._close("")
            case _:
                self.busy = True
                return command
        return None

    def _token(self, command: Command) -> Close | None:
        given = (command.words[0] if command.words else "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._policy.token):
            return self._error(texts.WRONG_TOKEN)
        self._trusted = True
        self.answer(texts.OK)
        return None

    def _error(self, reply: str) -> Close | None:
        self._errors += 1
        if self._errors >= MAX_ERRORS:
            return self._close("too many errors")
        self.answer(reply)
        return None

    def _close(self, reason: str, warning: str = "") -> Close:
        self.closed = True
        self._input.clear()
        return Close(reason, warning)


def _deletes_a_message(line: bytes) -> bool:
    """Whether ``DELETE`` is our command and not that of a browser, which names a path or an address."""
    words = line.split()
    if not words or words[0].upper() != b"DELETE" or len(words) < 2:
        return bool(words) and words[0].upper() == b"DELETE" and b"HTTP/" not in line.upper()
    return not (words[1].startswith((b"/", b"*")) or b"://" in words[1] or b"HTTP/" in line.upper())
