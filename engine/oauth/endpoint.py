"""One question to an endpoint of a provider over HTTPS (spec reliability-security.md W2).

Promises: the certificate is verified against the system's authorities, no redirect is followed, an answer is
64 KiB at most and comes within 30 seconds however it drips, and the loop waits for nothing: each request has
a thread of its own. Foreign errors become :class:`~engine.errors.TokenError`, without any token in it.
"""

from __future__ import annotations

import io
import socket
import ssl
import time
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from typing import Protocol, cast
from urllib.parse import urlsplit

from engine import __version__
from engine.errors import AuthError, TlsError, TokenError
from engine.net.tls import handshake_trouble, trusting_context
from engine.oauth.providers import check_endpoint
from engine.oauth.replies import Answer
from engine.oauth.requests import Form
from engine.secrets.workers import Workers
from engine.wording import say

LIMIT = 30.0
"""Seconds for a request, from the look-up of the name to the last octet of the answer."""
LONGEST = 64 * 1024
"""Octets of an answer."""
_AT_ONCE = 8
_LONGEST_PAUSE = 86400


class Ask(Protocol):
    """How a form gets to a provider and an answer back."""

    async def __call__(self, form: Form) -> Answer:
        """The answer; raises TokenError when there is none."""
        ...


def system_trust() -> ssl.SSLContext:
    """The context for sign-in services: the system's authorities, names checked, TLS 1.2 or later.

    Raises :class:`~engine.errors.TlsError` when the system trusts nobody.
    """
    context = trusting_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class HttpsAsk:
    """Asks over HTTPS; ``trust`` is called once, in the first thread."""

    def __init__(self, trust: Callable[[], ssl.SSLContext] = system_trust, *, limit: float = LIMIT) -> None:
        self._trust = trust
        self._limit = limit
        self._context: ssl.SSLContext | None = None
        self._workers: Workers[Answer | AuthError] = Workers(_AT_ONCE, name="sign-in service")

    async def __call__(self, form: Form) -> Answer:
        check_endpoint(form.url)
        try:
            found = await self._workers.run(lambda: self._attempt(form), limit=self._limit)
        except TimeoutError:
            raise TokenError(_late(form.url, self._limit)) from None
        if isinstance(found, Answer):
            return found
        raise found

    def _attempt(self, form: Form) -> Answer | AuthError:  # noqa: PLR0911 - one row for each kind of error
        """In the thread: the answer, or the error in our words, which are all that may be said of it."""
        host = urlsplit(form.url).hostname or ""
        try:
            if self._context is None:
                self._context = self._trust()
            return _post(form, self._context, time.monotonic() + self._limit)
        except TlsError as error:
            return TokenError(say("the sign-in service {host} cannot be trusted: {error}", host=host, error=error))
        except TimeoutError:
            return TokenError(_late(form.url, self._limit))
        except _TooLong as error:
            return TokenError(str(error))
        except ssl.SSLError as error:
            return TokenError(
                say(
                    "the sign-in service {host} cannot be trusted: {handshake_trouble}",
                    host=host,
                    handshake_trouble=handshake_trouble(error),
                )
            )
        except socket.gaierror:
            return TokenError(say("the sign-in service {host} has no address", host=host))
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            return TokenError(say("the sign-in service {host} cannot be reached: {reason}", host=host, reason=reason))
        except (HTTPException, ValueError):
            return TokenError(say("the sign-in service {host} does not answer as a web server does", host=host))


def _late(url: str, limit: float) -> str:
    return f"the sign-in service {urlsplit(url).hostname} has not answered within {limit:g} seconds"


def _post(form: Form, context: ssl.SSLContext, deadline: float) -> Answer:
    parts = urlsplit(form.url)
    host, port = parts.hostname or "", parts.port or 443
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    body = form.body.octets()
    named = f"[{host}]" if ":" in host else host
    head = (
        f"POST {target} HTTP/1.1\r\nHost: {named if port == 443 else f'{named}:{port}'}\r\n"
        f"User-Agent: emailrelay/{__version__}\r\nAccept: application/json\r\nConnection: close\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with socket.create_connection((host, port), timeout=_left(deadline)) as plain:
        plain.settimeout(_left(deadline))
        with context.wrap_socket(plain, server_hostname=host) as sock:
            sock.settimeout(_left(deadline))
            sock.sendall(head.encode("ascii") + body)
            return _read(sock, deadline, host)


def _read(sock: ssl.SSLSocket, deadline: float, host: str) -> Answer:
    # The class reads what makefile() gives, and wants nothing else of a socket.
    with HTTPResponse(cast("socket.socket", _Patient(sock, deadline)), method="POST") as response:
        response.begin()
        data = response.read(LONGEST + 1)
        if len(data) > LONGEST:
            raise _TooLong(f"the sign-in service {host} answered with more than {LONGEST // 1024} KiB")
        wait = response.headers.get("Retry-After", "")
        return Answer(
            status=response.status,
            content_type=response.headers.get("Content-Type", ""),
            body=data,
            retry_after=float(min(int(wait), _LONGEST_PAUSE)) if wait.isascii() and wait.isdigit() else 0.0,
        )


class _TooLong(HTTPException):
    """More than anybody has to say about a token."""


class _Patient(io.RawIOBase):
    """What comes over a socket until a deadline, whatever the pace."""

    def __init__(self, sock: ssl.SSLSocket, deadline: float) -> None:
        self._sock = sock
        self._deadline = deadline

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # what a BufferedReader gives
        self._sock.settimeout(_left(self._deadline))
        return self._sock.recv_into(buffer)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
