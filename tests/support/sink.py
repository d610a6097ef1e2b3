"""A next hop that does as it is told: takes mail, refuses, says 421, hangs, drops or resets at any command.

Answers are set by verb: ``GREETING EHLO HELO STARTTLS AUTH MAIL RCPT DATA CONTENT DOT
BDAT RSET NOOP``; ``AUTH`` is the end of a sign-in, ``AUTH PLAIN`` and so on its beginning. An answer
is the text of a reply (CR LF may stand in it, to say several things at once), or one of :class:`Act`.
What was said and received is kept, byte for byte.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import socket
import ssl
import struct
from collections import defaultdict, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from types import TracebackType
from typing import Self, cast

END = b"\r\n.\r\n"
CHALLENGE = "<1@sink>"
_SLOWLY = 10.0


class Act(Enum):
    """What a sink does instead of replying."""

    HANG = auto()
    """Say nothing more, for as long as the client waits."""
    DROP = auto()
    """Close the connection."""
    RESET = auto()
    """Close it with a RST."""
    NOTHING = auto()
    """Give this one no answer, and go on."""
    STALL = auto()
    """Read nothing more; for verb ``CONTENT``: after 354."""
    TRICKLE = auto()
    """Say the usual thing, an octet every ten seconds."""


Answer = str | Act


@dataclass(slots=True)
class Delivered:
    """A message that the sink has accepted."""

    mail: str
    """The MAIL line."""
    recipients: list[str]
    content: bytes
    """Un-stuffed, ended by CR LF as it came."""
    session: int


@dataclass(slots=True)
class Talk:
    """One connection."""

    lines: list[str] = field(default_factory=list[str])
    """Commands as received."""
    responses: list[str] = field(default_factory=list[str])
    """Lines that answered a 334."""
    secure: bool = False
    closed: bool = False


class Sink:
    """A scripted SMTP server on a free port of 127.0.0.1; use it with ``async with``."""

    def __init__(
        self,
        *,
        extensions: tuple[str, ...] = ("8BITMIME", "SMTPUTF8"),
        tls: ssl.SSLContext | None = None,
        implicit: bool = False,
        accounts: dict[str, str] | None = None,
        port: int = 0,
        host: str = "127.0.0.1",
        path: str = "",
    ) -> None:
        """``path``: of a unix-domain socket, in the place of a port."""
        self._extensions = extensions
        self._tls = tls
        self._implicit = implicit
        self._accounts = accounts
        self._once: defaultdict[str, deque[Answer]] = defaultdict(deque)
        self._always: dict[str, Answer] = {}
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.rcpt_rule: Callable[[str], str | None] = lambda _address: None
        """Reply to an address; None accepts it."""
        self.mechanisms = "PLAIN LOGIN"
        """What accounts may be used with, as EHLO says it."""
        self.tokens: set[str] = set()
        """XOAUTH2 payloads that are good."""
        self.messages: list[Delivered] = []
        self.unanswered: list[Delivered] = []
        """Messages that came whole and were not answered, so that nobody knows whether they were taken."""
        self.talks: list[Talk] = []
        self.swallowed: list[bytes] = []
        """What came while a client was left hanging."""
        self.port = port
        self.host = host
        self.path = path
        self.changed = asyncio.Condition()

    @property
    def address(self) -> str:
        """``host:port`` for ``--forward-to``."""
        return self.path or f"{self.host}:{self.port}"

    def once(self, verb: str, *answers: Answer) -> None:
        """Answers for the next occurrences of ``verb``, one each."""
        self._once[verb].extend(answers)

    def always(self, verb: str, answer: Answer) -> None:
        """The answer to ``verb`` from now on."""
        self._always[verb] = answer

    async def __aenter__(self) -> Self:
        if self.path:
            self._server = await asyncio.start_unix_server(self._accept, self.path)
            return self
        context = self._tls if self._implicit else None
        self._server = await asyncio.start_server(self._accept, self.host, self.port, ssl=context, limit=1 << 26)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until ``condition`` holds; looked at whenever something has come."""
        async with self.changed:
            await self.changed.wait_for(condition)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        talk = Talk(secure=self._implicit)
        self.talks.append(talk)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError, ssl.SSLError):
            await _Conversation(self, talk, reader, writer).run()
        talk.closed = True
        writer.close()
        await self.tell()

    async def drop_all(self) -> None:
        """Close every connection that is open now."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def tell(self) -> None:
        """Wake those who wait."""
        async with self.changed:
            self.changed.notify_all()

    def answer(self, verb: str, default: str) -> Answer:
        """What ``verb`` is answered with now."""
        waiting = self._once[verb]
        return waiting.popleft() if waiting else self._always.get(verb, default)

    def ehlo(self, *, secure: bool) -> str:
        """The reply to EHLO."""
        words = ["sink", *self._extensions]
        if self._tls is not None and not secure:
            words.append("STARTTLS")
        if self._accounts is not None:
            words.append(f"AUTH {self.mechanisms}")
        return "\r\n".join([*(f"250-{word}" for word in words[:-1]), f"250 {words[-1]}"])

    @property
    def tls(self) -> ssl.SSLContext | None:
        """The context for STARTTLS."""
        return self._tls

    def allow(self, name: str, password: str) -> None:
        """Give an account this password from now on."""
        self._accounts = {**(self._accounts or {}), name: password}

    def knows(self, name: str, password: str) -> bool:
        """Whether the account exists."""
        return self._accounts is not None and self._accounts.get(name) == password

    def answers_challenge(self, mechanism: str, answer: str) -> bool:
        """Whether ``answer`` is that of an account to :data:`CHALLENGE` (RFC 2195)."""
        name, _, digest = answer.partition(" ")
        password = (self._accounts or {}).get(name)
        kind = mechanism.removeprefix("CRAM-").lower()
        return password is not None and digest == hmac.new(password.encode(), CHALLENGE.encode(), kind).hexdigest()


class _Conversation:
    """One client."""

    def __init__(self, sink: Sink, talk: Talk, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._sink = sink
        self._talk = talk
        self._reader = reader
        self._writer = writer
        self._mail = ""
        self._recipients: list[str] = []
        self._binary = b""

    async def run(self) -> None:
        await self._say("GREETING", "220 sink ready")
        while line := await self._reader.readline():
            text = line.decode("utf-8", "surrogateescape").rstrip("\r\n")
            self._talk.lines.append(text)
            await self._sink.tell()
            verb = text.split(" ")[0].upper()
            if verb == "QUIT":
                await self._say(verb, "221 bye")
                return
            await self._command(verb, text)

    async def _command(self, verb: str, text: str) -> None:
        match verb:
            case "EHLO":
                await self._say(verb, self._sink.ehlo(secure=self._talk.secure))
            case "STARTTLS":
                await self._start_tls()
            case "AUTH":
                await self._auth(text)
            case "MAIL":
                good = await self._say(verb, "250 sender ok") == "2"
                self._mail, self._recipients, self._binary = text if good else "", [], b""
            case "RCPT":
                address = text.partition("<")[2].rpartition(">")[0]
                default = self._sink.rcpt_rule(address) or "250 recipient ok"
                if await self._say(verb, default if self._mail else "503 5.5.1 MAIL first") in {"2", "3"}:
                    self._recipients.append(address)
            case "DATA":
                await self._data()
            case "BDAT":
                await self._bdat(text)
            case _:
                if verb == "RSET":
                    self._mail, self._recipients = "", []
                await self._say(verb, "250 ok")

    async def _say(self, verb: str, default: str) -> str:
        """Answer ``verb``; the first digit of the reply, nothing if that was not complete."""
        answer = self._sink.answer(verb, default)
        if answer is Act.TRICKLE:
            for octet in default.encode("utf-8") + b"\r\n":
                self._writer.write(bytes([octet]))
                await asyncio.sleep(_SLOWLY)
            return default[:1]
        if isinstance(answer, Act):
            await self._act(answer)
            return ""
        self._writer.write(answer.encode("utf-8") + b"\r\n")
        await self._writer.drain()
        return "" if answer.rpartition("\n")[2][3:4] == "-" else answer[:1]

    async def _act(self, act: Act) -> None:
        match act:
            case Act.HANG:
                while data := await self._reader.read(65536):
                    self._sink.swallowed.append(data)
                    await self._sink.tell()
            case Act.RESET:
                raw: socket.socket = self._writer.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self._writer.transport.abort()
            case Act.STALL:
                cast("asyncio.Transport", self._writer.transport).pause_reading()
                await asyncio.Event().wait()
            case Act.NOTHING | Act.TRICKLE:
                return
            case Act.DROP:
                pass
        raise ConnectionAbortedError

    async def _start_tls(self) -> None:
        if await self._say("STARTTLS", "220 go ahead") == "2" and self._sink.tls is not None:
            await self._writer.start_tls(self._sink.tls)
            self._talk.secure = True

    async def _auth(self, text: str) -> None:
        _, mechanism, *initial = text.split(" ")
        refusal = self._sink.answer(f"AUTH {mechanism}", "")
        if isinstance(refusal, Act):
            await self._act(refusal)
        elif refusal:
            self._writer.write(refusal.encode() + b"\r\n")
            return
        first = initial[0] if initial else None
        match mechanism:
            case "PLAIN":
                _, name, password = (await self._response(first, "")).split("\0")
                good = self._sink.knows(name, password)
            case "LOGIN":
                name = await self._response(first, "Username:")
                good = self._sink.knows(name, await self._response(None, "Password:"))
            case "XOAUTH2":
                good = await self._response(first, "") in self._sink.tokens
                if not good:
                    await self._response(None, '{"status":"401"}')
            case _:
                answer = await self._response(None, CHALLENGE)
                good = self._sink.answers_challenge(mechanism, answer)
        await self._say("AUTH", "235 welcome" if good else "535 5.7.8 authentication credentials invalid")

    async def _response(self, initial: str | None, prompt: str) -> str:
        """What the client says to ``prompt``, or has said with the command."""
        if initial is None:
            self._writer.write(f"334 {base64.b64encode(prompt.encode()).decode()}\r\n".encode())
            line = await self._reader.readline()
            initial = line.decode().rstrip("\r\n")
            self._talk.responses.append(initial)
        return "" if initial == "*" else base64.b64decode(initial).decode()

    async def _data(self) -> None:
        if await self._say("DATA", "354 go ahead" if self._recipients else "503 5.5.1 no valid recipients") != "3":
            return
        if self._sink.answer("CONTENT", "") is Act.STALL:
            await self._act(Act.STALL)
        raw = await self._reader.readuntil(b".\r\n")
        while not (raw == b".\r\n" or raw.endswith(END)):
            raw += await self._reader.readuntil(b".\r\n")
        content = raw[:-3]
        lines = content.split(b"\r\n")
        plain = b"\r\n".join(line[1:] if line.startswith(b".") else line for line in lines)
        await self._end("DOT", plain)

    async def _bdat(self, text: str) -> None:
        words = text.split(" ")
        self._binary += await self._reader.readexactly(int(words[1]))
        if words[-1] == "LAST":
            await self._end("BDAT", self._binary)
        else:
            await self._say("BDAT", "250 chunk ok")

    async def _end(self, verb: str, content: bytes) -> None:
        delivered = Delivered(
            mail=self._mail,
            recipients=list(self._recipients),
            content=content,
            session=self._sink.talks.index(self._talk),
        )
        self._mail, self._recipients = "", []
        self._sink.unanswered.append(delivered)
        answer = await self._say(verb, "250 2.0.0 taken")
        if answer:
            self._sink.unanswered.remove(delivered)
        if answer == "2":
            self._sink.messages.append(delivered)
        await self._sink.tell()
