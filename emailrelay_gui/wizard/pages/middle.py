"""The pages between Welcome and Review, in their order."""

from __future__ import annotations

from emailrelay_gui.wizard.pages.authentication import AuthenticationPage
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.connections import ConnectionsPage
from emailrelay_gui.wizard.pages.filters import FiltersPage
from emailrelay_gui.wizard.pages.forwarding import ForwardingPage
from emailrelay_gui.wizard.pages.logging import LoggingPage
from emailrelay_gui.wizard.pages.overview import OverviewPage
from emailrelay_gui.wizard.pages.pop import PopPage
from emailrelay_gui.wizard.pages.startup import StartupPage
from emailrelay_gui.wizard.pages.tls import TlsPage
from emailrelay_gui.wizard.pages.use_case import UseCasePage
from emailrelay_gui.wizard.session import WizardSession


def middle_pages(session: WizardSession) -> tuple[Page, ...]:
    """One of each."""
    return (
        OverviewPage(session),
        UseCasePage(session),
        ConnectionsPage(session),
        ForwardingPage(session),
        TlsPage(session),
        AuthenticationPage(session),
        PopPage(session),
        FiltersPage(session),
        LoggingPage(session),
        StartupPage(session),
    )
