"""What the offers of a diagnosis come down to, in words: for terminals, reports and help (spec gui.md D7). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from engine.symptoms import Offer


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One sentence, and where it takes more than one step, the steps."""

    text: str
    steps: tuple[str, ...] = ()


ADVICE: Final[Mapping[Offer, Advice]] = {
    Offer.EDIT_HOST: Advice(text="Check the server's name and port (forward-to)."),
    Offer.NEAREST_PRESET: Advice(text="Compare the name with what your provider calls outgoing or SMTP server."),
    Offer.TRY_587: Advice(text="Use port 587 with STARTTLS (forward-to, client-tls)."),
    Offer.TRY_465: Advice(text="Use port 465 with TLS from the start (forward-to, client-tls-connection)."),
    Offer.PROBE_PORTS: Advice(text="Try the usual ports: 465, 587, 25 and 2525."),
    Offer.SWAP_SECURITY: Advice(text="Use the other kind of TLS: client-tls-connection or client-tls."),
    Offer.SHOW_CERTIFICATE: Advice(text="Look at the certificate, and ask whoever runs the server."),
    Offer.PIN_CA: Advice(
        text="If you know the server, save the certificate of its authority and name it with client-tls-verify."
    ),
    Offer.CHANGE_SECURITY: Advice(text="Change the encryption (client-tls, client-tls-required)."),
    Offer.OAUTH2: Advice(text="Sign in through the browser (OAuth2) instead of with a password."),
    Offer.EDIT_ACCOUNT: Advice(text="Check the user name and the password (client-auth)."),
    Offer.ADMIN_STEPS: Advice(
        text="An administrator can allow SMTP sign-in for the mailbox.",
        steps=(
            "Open the Microsoft 365 admin center and choose Users, Active users.",
            "Choose the user, then Mail, then Manage email apps.",
            "Tick Authenticated SMTP and save. It can take an hour to work.",
            "If security defaults are on, they refuse it still: sign in with OAuth2 instead.",
        ),
    ),
    Offer.APP_PASSWORD: Advice(
        text="Make an app password at your provider and use it here.",
        steps=(
            "Open the security page of your account at the provider.",
            "Turn on verification in two steps, if it is off.",
            "Make an app password for mail.",
            "Enter it as the password here, without blanks.",
        ),
    ),
    Offer.ENABLE_SIGN_IN: Advice(text="Sign in to the server (client-auth)."),
    Offer.SET_FROM: Advice(text="Set the sender with sender-rules, or let the provider add it as an alias."),
    Offer.IP_ALLOW_LIST: Advice(
        text="Or have the server allow this computer by its address.",
        steps=(
            "Find out the address that this network has on the internet; your router shows it.",
            "Ask whoever runs the server to let this address relay.",
            "The address must not change: ask your internet provider for a fixed one.",
        ),
    ),
    Offer.FORWARD_NOW: Advice(text="Wait, or try again now."),
    Offer.EDIT_RECIPIENTS: Advice(text="Correct the recipients."),
    Offer.DELETE: Advice(text="Delete the message if it is not needed any more."),
    Offer.EXPORT: Advice(text="Export the message and send it another way."),
    Offer.SMARTHOST_PRESETS: Advice(text="Send through your provider's server (forward-to)."),
    Offer.OPEN_FILTER: Advice(text="Look at the filter and at what it says."),
    Offer.RETRY: Advice(text="Try again."),
    Offer.MAILBOX_VIEW: Advice(text="Fetch it over POP, or look into the mailbox folder."),
    Offer.OPEN_FOLDER: Advice(text="Free some space where the message store is."),
    Offer.FIX_RIGHTS: Advice(text="Give the relay's user the right to write there."),
}
