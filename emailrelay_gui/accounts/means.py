"""What a sign-in needs from outside; a test hands in a provider of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from emailrelay_gui.platform.paths import resources
from engine.api import Ask, Clock, HttpsAsk, OAuthProvider, SystemClock, parse_oauth_providers


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInMeans:
    """Who is asked, what time it is, and how a page gets to the user's browser."""

    ask: Ask
    clock: Clock
    providers: tuple[OAuthProvider, ...]
    """The table; its last one stands for any other provider."""
    open_page: Callable[[str], object]


def own_means() -> SignInMeans:
    """The providers themselves, and the browser of this desktop."""
    return SignInMeans(
        ask=HttpsAsk(),
        clock=SystemClock(),
        providers=parse_oauth_providers((resources() / "oauth.json").read_bytes()),
        open_page=lambda address: QDesktopServices.openUrl(QUrl(address)),
    )
