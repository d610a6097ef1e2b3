"""Signing in from a window: a provider, a browser in the hands of the test, and what is kept where."""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from emailrelay_gui.accounts.means import SignInMeans
from emailrelay_gui.platform.paths import resources
from engine.api import Clock, HttpsAsk, SystemClock, parse_oauth_providers
from tests.support.ca import CertificateAuthority
from tests.support.oauth import Provider


@dataclass(slots=True)
class Browser:
    """The user's browser: it keeps the pages that it was to open."""

    provider: Provider
    pages: list[str] = field(default_factory=list[str])

    def open(self, address: str) -> None:
        """What the application asks for."""
        self.pages.append(address)

    def agree(self) -> str:
        """Sign in on the page that was opened last, and follow the way back; what the last page says."""
        request = urllib.request.Request(self.consent())
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            with error:
                return str(error.read().decode())
        except (ConnectionResetError, http.client.RemoteDisconnected):
            return ""  # the sign-in was over before the last page was fetched

    def consent(self) -> str:
        """Where the browser is sent after the sign-in."""
        return self.provider.consent(self.pages[-1])


def means_for(
    provider: Provider, authority: CertificateAuthority, browser: Browser, clock: Clock | None = None
) -> SignInMeans:
    """Means that trust the provider of a test."""

    def trust() -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(authority.file))

    return SignInMeans(
        ask=HttpsAsk(trust),
        clock=clock or SystemClock(),
        providers=parse_oauth_providers((resources() / "oauth.json").read_bytes()),
        open_page=browser.open,
    )


def spilt(secrets: Iterable[str], *folders: Path, sealed: str = ".sealed") -> list[str]:
    """Files below the folders, but sealed ones, that hold one of the secrets in any usual coding."""
    wanted = [each.encode() for each in secrets if each]
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file() and path.suffix != sealed]
    return [str(path) for path in found if any(each in path.read_bytes() for each in wanted)]
