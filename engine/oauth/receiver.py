"""Where the browser is sent back to: a web server for one answer, on this computer only (spec W1; RFC 8252 7.3).

Promises: 127.0.0.1 and a port that the system chooses; one answer, the one that bears our state; whatever else
comes, however much and however slowly, changes nothing. The pages hold no secret, and the answer's own address
is replaced by another before the browser shows anything, so that its history keeps no code.
"""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from types import TracebackType
from typing import Self

from engine.errors import AuthError
from engine.oauth.redirects import ForeignRedirect, code_in
from engine.oauth.replies import SignInDenied
from engine.oauth.requests import Proof
from engine.sasl.credential import Secret

_HEAD = 16 * 1024
_PATIENCE = 10.0
_AT_ONCE = 16
_GRACE = 2.0
_REQUEST = re.compile(rb"GET (/[!-~]*) HTTP/1\.[01]\r\n")
_HOST = re.compile(rb"\r\nhost:[ \t]*([!-~]*)[ \t]*\r\n", re.IGNORECASE)
_DONE, _REFUSED = "/done", "/refused"
_PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    '<title>{title}</title><body style="font:1.1em sans-serif;margin:15vh auto;max-width:28em;text-align:center">'
    "<h1>{title}</h1><p>{text}</p>"
)
_HEADERS = (
    "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n"
    "Connection: close\r\n"
)


class Receiver:
    """Waits for the answer to ``proof``; use it with ``async with``."""

    def __init__(self, proof: Proof, *, host: str = "127.0.0.1") -> None:
        """``host``: how the redirect address names this computer."""
        self._proof = proof
        self._host = host
        self._server: asyncio.Server | None = None
        self._open: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._answer: asyncio.Future[Secret] = asyncio.get_running_loop().create_future()
        self._browsed = False
        self._seen = asyncio.Event()
        self.redirect = ""
        """The address that the provider is told."""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, limit=_HEAD)
        self.port = int(self._server.sockets[0].getsockname()[1])
        self.redirect = f"http://{self._host}:{self.port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._server is not None
        # What the provider refuses is no reason to hang up on the browser; only being cancelled is.
        if self._browsed and (kind is None or issubclass(kind, AuthError)):
            with suppress(TimeoutError):
                async with asyncio.timeout(_GRACE):
                    await self._seen.wait()
        self._server.close()
        # Not cancelled: before Python 3.12 the streams report that as an error of the loop.
        for writer in self._open.values():
            writer.transport.abort()
        await asyncio.gather(*self._open)
        if not self._answer.done():
            self._answer.cancel()
        elif not self._answer.cancelled():
            self._answer.exception()  # nobody may be left who asks

    async def code(self) -> Secret:
        """The code, once it has come; raises :class:`~engine.oauth.replies.SignInDenied` when the answer is no."""
        return await asyncio.shield(self._answer)

    def paste(self, address: str) -> None:
        """Take the answer from an address that a person has copied out of a browser.

        Raises :class:`~engine.oauth.redirects.ForeignRedirect` for another address: nothing has changed then.
        """
        self._take(address)

    def _take(self, address: str) -> bool:
        """Whether it was a yes; raises ForeignRedirect for what is not ours, or comes a second time."""
        if self._answer.done():
            raise ForeignRedirect("this sign-in has had its answer already")
        try:
            code = code_in(address, self._proof)
        except SignInDenied as error:
            self._answer.set_exception(error)
            return False
        self._answer.set_result(code)
        return True

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open[task] = writer
        try:
            if len(self._open) <= _AT_ONCE:
                with suppress(OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                    async with asyncio.timeout(_PATIENCE):
                        head = await reader.readuntil(b"\r\n\r\n")
                        writer.write(self._respond(head))
                        await writer.drain()
        finally:
            writer.close()
            del self._open[task]

    def _respond(self, head: bytes) -> bytes:
        request, host = _REQUEST.match(head), _HOST.search(head)
        names = {f"127.0.0.1:{self.port}".encode(), f"localhost:{self.port}".encode()}
        if request is None or host is None or host[1].lower() not in names:
            return _page("400 Bad Request", "Not for you", "This is not the address of a page.")
        target = request[1].decode("ascii")
        path, _, query = target.partition("?")
        if path == "/" and query:
            return self._answered(query)
        if target == _DONE and self._browsed:
            self._seen.set()
            return _page("200 OK", "Thank you", "You can close this page and go back to the program.")
        if target == _REFUSED and self._browsed:
            self._seen.set()
            return _page("200 OK", "Not signed in", "The provider said no. Go back to the program to see why.")
        return _page("404 Not Found", "Not found", "There is nothing here.")

    def _answered(self, query: str) -> bytes:
        try:
            good = self._take(query)
        except AuthError:
            return _page("404 Not Found", "Not found", "This does not belong to a sign-in that is under way.")
        self._browsed = True
        place = _DONE if good else _REFUSED
        return f"HTTP/1.1 303 See Other\r\nLocation: {place}\r\nContent-Length: 0\r\n{_HEADERS}\r\n".encode("ascii")


def _page(status: str, title: str, text: str) -> bytes:
    body = _PAGE.format(title=title, text=text).encode("utf-8")
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
    return f"{head}{_HEADERS}\r\n".encode("ascii") + body
