"""A page of a foreign web server over HTTPS, for as little as it may cost.

Promises: the certificate is verified against the system's authorities, redirects lead to HTTPS only and not
far, the answer is limited in size and time however it drips, and the loop waits for nothing. Only the address
that is asked for leaves this computer: no cookies, no body, no name of a user.
"""

from __future__ import annotations

import asyncio
import io
import ssl
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from typing import cast
from urllib.parse import urljoin, urlsplit

from engine import __version__
from engine.errors import PeerError, RelayError, TlsError
from engine.net.connector import connect
from engine.net.endpoint import parse_endpoint
from engine.net.resolver import Lookup, system_lookup
from engine.net.tls import handshake_trouble
from engine.oauth.endpoint import system_trust

_LONGEST_HEAD = 32 * 1024
_MOST_REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class WebError(RelayError):
    """There is no such page, or the server cannot be used."""


class Web:
    """Gets pages; ``trust`` is called once, in a thread."""

    def __init__(
        self, *, trust: Callable[[], ssl.SSLContext] = system_trust, lookup: Lookup = system_lookup, port: int = 443
    ) -> None:
        self._trust = trust
        self._lookup = lookup
        self._port = port
        self._context: ssl.SSLContext | None = None

    async def get(self, url: str, *, limit: float, longest: int) -> bytes:
        """The body of the page, within ``limit`` seconds and ``longest`` octets; raises :class:`WebError`."""
        host = urlsplit(url).hostname or ""
        try:
            async with asyncio.timeout(limit):
                return await self._follow(url, limit, longest)
        except TimeoutError as error:
            raise WebError(f"{host} has not answered within {limit:g} seconds") from error

    async def _follow(self, url: str, limit: float, longest: int) -> bytes:
        for _ in range(_MOST_REDIRECTS + 1):
            response, body = await self._ask(url, limit, longest)
            if response.status == 200:
                return body
            target = response.headers.get("Location", "")
            if response.status not in _REDIRECTS or not target:
                raise WebError(f"{urlsplit(url).hostname} has no such page ({response.status})")
            url = urljoin(url, target)
            if urlsplit(url).scheme != "https":
                raise WebError(f"{urlsplit(url).hostname} is not reached over HTTPS")
        raise WebError(f"{urlsplit(url).hostname} sends from one place to the next")

    async def _ask(self, url: str, limit: float, longest: int) -> tuple[HTTPResponse, bytes]:
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        try:
            endpoint = parse_endpoint(f"{parts.hostname}:{parts.port or self._port}")
        except ValueError as error:
            raise WebError(f"{parts.hostname} is no web server's address") from error
        host = endpoint.host
        if not target.isascii() or any(ord(letter) <= 32 for letter in f"{host}{target}"):
            raise WebError(f"{host} is no web server's address")
        head = (
            # With HTTP/1.0 the end of the connection is the end of the page.
            f"GET {target} HTTP/1.0\r\nHost: {host}\r\nUser-Agent: emailrelay/{__version__}\r\n"
            "Accept: text/xml, application/xml\r\nConnection: close\r\n\r\n"
        )
        if self._context is None:
            try:
                self._context = await asyncio.to_thread(self._trust)
            except TlsError as error:
                raise WebError(str(error)) from error
        try:
            made = await connect(endpoint, timeout=limit, lookup=self._lookup)
            reader, writer = await asyncio.open_connection(sock=made.sock, ssl=self._context, server_hostname=host)
        except PeerError as error:
            raise WebError(f"{host} cannot be reached: {error}") from error
        except ssl.SSLError as error:
            raise WebError(f"{host} cannot be trusted: {handshake_trouble(error)}") from error
        except OSError as error:
            raise WebError(f"{host} cannot be reached: {(error.strerror or str(error)).lower()}") from error
        try:
            writer.write(head.encode("ascii"))
            data = await _all_of(reader, longest + _LONGEST_HEAD)
        except OSError as error:
            raise WebError(f"{host} has closed the connection") from error
        finally:
            writer.transport.abort()
        return _parsed(data, host, longest)


async def _all_of(reader: asyncio.StreamReader, most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while size <= most and (part := await reader.read(65536)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _parsed(data: bytes, host: str, longest: int) -> tuple[HTTPResponse, bytes]:
    if len(data) > longest + _LONGEST_HEAD:
        raise WebError(f"{host} answers with more than {longest // 1024} KiB")
    try:
        # The class reads what makefile() gives, and wants nothing else of a socket.
        response = HTTPResponse(cast("ssl.SSLSocket", _Received(data)), method="GET")
        response.begin()
        body = response.read(longest + 1)
    except (HTTPException, ValueError, OSError) as error:
        raise WebError(f"{host} does not answer as a web server does") from error
    if len(body) > longest:
        raise WebError(f"{host} answers with more than {longest // 1024} KiB")
    return response, body


class _Received:
    """What has come, in the place of a socket."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, _mode: str) -> io.BytesIO:
        return io.BytesIO(self._data)
