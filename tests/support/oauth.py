"""An OAuth2 provider on 127.0.0.1: oauthlib's server behind TLS, with every answer open to tampering.

Codes need PKCE with S256 and are good once, refresh tokens rotate, device codes wait for a person, and clients may
sign in by themselves. What was asked is kept.
"""

# pyright: basic, reportIncompatibleMethodOverride=false, reportArgumentType=false
# the library has few types of its own
# ruff: noqa: ARG002 - the libraries tell more than is needed to answer them

from __future__ import annotations

import asyncio
import base64
import json
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, parse_qsl

from aiosmtpd.smtp import SMTP, AuthResult, Envelope
from oauthlib.oauth2 import (
    AuthorizationCodeGrant,
    AuthorizationEndpoint,
    ClientCredentialsGrant,
    DeviceAuthorizationEndpoint,
    DeviceCodeGrant,
    FatalClientError,
    RefreshTokenGrant,
    RequestValidator,
    TokenEndpoint,
)
from oauthlib.oauth2.rfc6749.tokens import BearerToken

from engine.oauth.providers import OAuthClient, OAuthProvider
from engine.sasl.credential import Secret

CLIENT = "relay-client"
CLIENT_SECRET = "relay-client-secret"
SCOPE = "mail.send"

Respond = Callable[[BaseHTTPRequestHandler], None]


@dataclass(slots=True)
class Books:
    """What the provider knows."""

    codes: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    refresh: set[str] = field(default_factory=set[str])
    access: set[str] = field(default_factory=set[str])
    devices: set[str] = field(default_factory=set[str])
    agreed: bool = False
    life: int = 3600
    issued: list[str] = field(default_factory=list[str])
    """Every access token, refresh token and code that was ever given out."""


class _Validator(RequestValidator):  # type: ignore[misc] # the library has no types
    """oauthlib's questions about the books."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def validate_client_id(self, client_id: str, request: Any, *args: Any, **kwargs: Any) -> bool:
        return client_id == CLIENT

    def validate_redirect_uri(self, client_id: str, redirect_uri: str, request: Any, *args: Any, **kwargs: Any) -> bool:
        return redirect_uri.startswith(("http://127.0.0.1:", "http://localhost:"))

    def validate_response_type(self, *args: Any, **kwargs: Any) -> bool:
        return True

    def validate_scopes(self, client_id: str, scopes: list[str], *args: Any, **kwargs: Any) -> bool:
        return scopes == [SCOPE]

    def get_default_scopes(self, *args: Any, **kwargs: Any) -> list[str]:
        return [SCOPE]

    def is_pkce_required(self, client_id: str, request: Any) -> bool:
        return True

    def save_authorization_code(self, client_id: str, code: dict[str, str], request: Any, *a: Any, **k: Any) -> None:
        self._books.issued.append(code["code"])
        self._books.codes[code["code"]] = {
            "challenge": request.code_challenge,
            "method": request.code_challenge_method,
            "redirect": request.redirect_uri,
        }

    def client_authentication_required(self, request: Any, *args: Any, **kwargs: Any) -> bool:
        return bool(request.client_secret) or request.grant_type == "client_credentials"

    def authenticate_client(self, request: Any, *args: Any, **kwargs: Any) -> bool:
        request.client = _Client()
        return bool(request.client_id == CLIENT and request.client_secret == CLIENT_SECRET)

    def authenticate_client_id(self, client_id: str, request: Any, *args: Any, **kwargs: Any) -> bool:
        request.client = _Client()
        return client_id == CLIENT

    def validate_grant_type(self, *args: Any, **kwargs: Any) -> bool:
        return True

    def validate_code(self, client_id: str, code: str, client: Any, request: Any, *a: Any, **k: Any) -> bool:
        found = self._books.codes.get(code)
        if found is None or found["method"] != "S256":
            return False
        request.scopes, request.user = [SCOPE], "somebody"
        return True

    def get_code_challenge(self, code: str, request: Any) -> str:
        return self._books.codes[code]["challenge"]

    def get_code_challenge_method(self, code: str, request: Any) -> str:
        return self._books.codes[code]["method"]

    def confirm_redirect_uri(
        self, client_id: str, code: str, redirect_uri: str, client: Any, request: Any, *args: Any, **kwargs: Any
    ) -> bool:
        return self._books.codes[code]["redirect"] == redirect_uri

    def invalidate_authorization_code(self, client_id: str, code: str, request: Any, *a: Any, **k: Any) -> None:
        del self._books.codes[code]

    def validate_refresh_token(self, refresh_token: str, client: Any, request: Any, *a: Any, **k: Any) -> bool:
        return refresh_token in self._books.refresh

    def get_original_scopes(self, *args: Any, **kwargs: Any) -> list[str]:
        return [SCOPE]

    def rotate_refresh_token(self, request: Any) -> bool:
        return True

    def save_bearer_token(self, token: dict[str, str], request: Any, *args: Any, **kwargs: Any) -> None:
        self._books.access.add(token["access_token"])
        self._books.issued.append(token["access_token"])
        if "refresh_token" in token:
            self._books.refresh.discard(request.refresh_token or "")
            self._books.refresh.add(token["refresh_token"])
            self._books.issued.append(token["refresh_token"])

    def validate_device_code(self, client_id: str, code: str, request: Any, *args: Any, **kwargs: Any) -> str:
        request.scopes, request.user = [SCOPE], "somebody"
        if code not in self._books.devices:
            return "expired_token"
        return "authorized" if self._books.agreed else "authorization_pending"


@dataclass(slots=True)
class _Client:
    client_id: str = CLIENT


class Provider:
    """The provider; use it with ``with``."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self.books = Books()
        self.asked: list[dict[str, str]] = []
        """The fields of each request to the token endpoint."""
        self.tampering: deque[Respond] = deque()
        """What to do to the next requests instead of answering them."""
        validator = _Validator(self.books)
        bearer = BearerToken(validator, expires_in=lambda _request: self.books.life)
        code = AuthorizationCodeGrant(validator)
        grants = {
            "authorization_code": code,
            "refresh_token": RefreshTokenGrant(validator),
            "client_credentials": ClientCredentialsGrant(validator),
            "urn:ietf:params:oauth:grant-type:device_code": DeviceCodeGrant(validator),
        }
        self._pages = AuthorizationEndpoint("code", bearer, {"code": code})
        self._tokens = TokenEndpoint("authorization_code", bearer, grants)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = int(self._server.server_address[1])
        self._devices = DeviceAuthorizationEndpoint(validator, f"{self.url}/device-page", interval=1)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="provider")

    @property
    def url(self) -> str:
        """Where it is."""
        return f"https://localhost:{self.port}"

    def client(self, **changes: Any) -> OAuthClient:
        """A client of it."""
        provider = OAuthProvider(
            id="test",
            name="Test",
            token=f"{self.url}/token",
            authorization=f"{self.url}/authorize",
            device=f"{self.url}/device",
            revocation=f"{self.url}/revoke",
            scopes=(SCOPE,),
        )
        return OAuthClient(provider=provider, client_id=CLIENT, client_secret=Secret(CLIENT_SECRET), **changes)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def consent(self, address: str) -> str:
        """What a person in a browser does: look at the page, agree; where the browser is sent then."""
        try:
            scopes, found = self._pages.validate_authorization_request(address)
            headers, _, status = self._pages.create_authorization_response(address, scopes=scopes, credentials=found)
        except FatalClientError as error:
            raise AssertionError(f"the provider refuses the address: {error}") from error
        assert status == 302
        return str(headers["Location"])

    def asked_for(self, grant: str) -> int:
        """How often tokens of a grant were asked for."""
        return sum(each.get("grant_type") == grant for each in self.asked)

    def _answer(self, path: str, body: str) -> tuple[dict[str, str], str, int]:
        fields = dict(parse_qsl(body))
        if path == "/token":
            self.asked.append(fields)
            headers, text, status = self._tokens.create_token_response(f"{self.url}/token", "POST", body, {})
            return headers, text, status
        if path == "/device":
            headers, found, status = self._devices.create_device_authorization_response(
                f"{self.url}/device", "POST", body, {"Content-Type": "application/x-www-form-urlencoded"}
            )
            self.books.devices.add(found["device_code"])
            self.books.issued.append(found["device_code"])
            return {"Content-Type": "application/json", **headers}, json.dumps(found), status
        if path == "/revoke":
            self.books.refresh.discard(parse_qs(body)["token"][0])
            return {"Content-Type": "application/json"}, "{}", 200
        return {"Content-Type": "text/html"}, "<h1>no</h1>", 404

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                if provider.tampering:
                    provider.tampering.popleft()(self)
                    return
                headers, text, status = provider._answer(self.path, body)
                reply(status, text.encode(), headers.get("Content-Type", "text/plain"))(self)

            def log_message(self, *args: Any) -> None:
                """Say nothing."""

        return Handler


def reply(status: int, body: bytes, kind: str = "application/json", **headers: str) -> Respond:
    """Answer with this."""

    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return respond


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def garbage(handler: BaseHTTPRequestHandler) -> None:
    """Speak another protocol."""
    handler.wfile.write(b"220 mail.example ESMTP\r\n" * 3)
    handler.close_connection = True


def drip(released: threading.Event) -> Respond:
    """Answer an octet at a time, until released."""

    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", "10000")
        handler.end_headers()
        end = time.monotonic() + 60
        while not released.wait(0.02) and time.monotonic() < end:
            try:
                handler.wfile.write(b" ")
            except OSError:
                break
        handler.close_connection = True

    return respond


class _Hop(SMTP):
    """Knows the parameter AUTH of RFC 4954 5, which the library does not."""

    async def smtp_MAIL(self, arg: str) -> None:  # noqa: N802 - named by the library
        await super().smtp_MAIL(arg.partition(" AUTH=")[0])


class TokenHop:
    """A next hop of aiosmtpd that takes mail from those who show a token that a provider has given out."""

    def __init__(self, books: Books, tls: ssl.SSLContext) -> None:
        self._books = books
        self._tls = tls
        self.tries: list[tuple[str, str]] = []
        """Mechanism and token of each sign-in."""
        self.ends: list[bytes] = []
        """What came in answer to the reasons of a refusal."""
        self.messages: list[bytes] = []

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._session, "127.0.0.1", 0)
        self.address = f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    def _session(self) -> SMTP:
        return _Hop(self, tls_context=self._tls, require_starttls=True, auth_required=True, hostname="hop.example")

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 - named by the library
        return await self._signed_in(server, args)

    async def auth_OAUTHBEARER(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 - as above
        return await self._signed_in(server, args)

    async def _signed_in(self, server: SMTP, args: list[str]) -> AuthResult:
        fields = base64.b64decode(args[1]).split(b"\x01")
        token = next(each for each in fields if each.startswith(b"auth=Bearer "))[12:].decode()
        self.tries.append((args[0], token))
        if token in self._books.access:
            return AuthResult(success=True, auth_data=b"somebody")
        reasons = json.dumps({"status": "401", "schemes": "bearer", "scope": SCOPE, "echo": token})
        end = await server.challenge_auth(reasons.encode())
        self.ends.append(end if isinstance(end, bytes) else b"?")
        return AuthResult(success=False, handled=False)

    async def handle_DATA(self, server: SMTP, session: object, envelope: Envelope) -> str:  # noqa: N802 - as above
        assert isinstance(envelope.content, bytes)
        self.messages.append(envelope.content)
        return "250 2.0.0 taken"
