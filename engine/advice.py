"""What the offers of a diagnosis come down to, in words: for terminals, reports and help (spec gui.md D7). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from engine.symptoms import Offer
from engine.wording import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One sentence, and where it takes more than one step, the steps."""

    text: str
    steps: tuple[str, ...] = ()


ADVICE: Final[Mapping[Offer, Advice]] = {
    Offer.EDIT_HOST: Advice(text=say("Check the server's name and port (forward-to).")),
    Offer.NEAREST_PRESET: Advice(text=say("Compare the name with what your provider calls outgoing or SMTP server.")),
    Offer.TRY_587: Advice(text=say("Use port 587 with STARTTLS (forward-to, client-tls).")),
    Offer.TRY_465: Advice(text=say("Use port 465 with TLS from the start (forward-to, client-tls-connection).")),
    Offer.PROBE_PORTS: Advice(text=say("Try the usual ports: 465, 587, 25 and 2525.")),
    Offer.SWAP_SECURITY: Advice(text=say("Use the other kind of TLS: client-tls-connection or client-tls.")),
    Offer.SHOW_CERTIFICATE: Advice(text=say("Look at the certificate, and ask whoever runs the server.")),
    Offer.PIN_CA: Advice(
        text=say("If you know the server, save the certificate of its authority and name it with client-tls-verify.")
    ),
    Offer.CHANGE_SECURITY: Advice(text=say("Change the encryption (client-tls, client-tls-required).")),
    Offer.OAUTH2: Advice(text=say("Sign in through the browser (OAuth2) instead of with a password.")),
    Offer.EDIT_ACCOUNT: Advice(text=say("Check the user name and the password (client-auth).")),
    Offer.ADMIN_STEPS: Advice(
        text=say("An administrator can allow SMTP sign-in for the mailbox."),
        steps=(
            say("Open the Microsoft 365 admin center and choose Users, Active users."),
            say("Choose the user, then Mail, then Manage email apps."),
            say("Tick Authenticated SMTP and save. It can take an hour to work."),
            say("If security defaults are on, they refuse it still: sign in with OAuth2 instead."),
        ),
    ),
    Offer.APP_PASSWORD: Advice(
        text=say("Make an app password at your provider and use it here."),
        steps=(
            say("Open the security page of your account at the provider."),
            say("Turn on verification in two steps, if it is off."),
            say("Make an app password for mail."),
            say("Enter it as the password here, without blanks."),
        ),
    ),
    Offer.ENABLE_SIGN_IN: Advice(text=say("Sign in to the server (client-auth).")),
    Offer.SET_FROM: Advice(text=say("Set the sender with sender-rules, or let the provider add it as an alias.")),
    Offer.IP_ALLOW_LIST: Advice(
        text=say("Or have the server allow this computer by its address."),
        steps=(
            say("Find out the address that this network has on the internet; your router shows it."),
            say("Ask whoever runs the server to let this address relay."),
            say("The address must not change: ask your internet provider for a fixed one."),
        ),
    ),
    Offer.FORWARD_NOW: Advice(text=say("Wait, or try again now.")),
    Offer.EDIT_RECIPIENTS: Advice(text=say("Correct the recipients.")),
    Offer.DELETE: Advice(text=say("Delete the message if it is not needed any more.")),
    Offer.EXPORT: Advice(text=say("Export the message and send it another way.")),
    Offer.SMARTHOST_PRESETS: Advice(text=say("Send through your provider's server (forward-to).")),
    Offer.OPEN_FILTER: Advice(text=say("Look at the filter and at what it says.")),
    Offer.RETRY: Advice(text=say("Try again.")),
    Offer.MAILBOX_VIEW: Advice(text=say("Fetch it over POP, or look into the mailbox folder.")),
    Offer.OPEN_FOLDER: Advice(text=say("Free some space where the message store is.")),
    Offer.FIX_RIGHTS: Advice(text=say("Give the relay's user the right to write there.")),
}
