"""The address to which the browser was sent back: the code in it, if it belongs to our question (W1). Pure."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from engine.errors import AuthError
from engine.oauth.replies import SignInDenied
from engine.oauth.requests import Proof
from engine.oauth.texts import shown
from engine.sasl.credential import Secret

LONGEST = 16384
"""Characters that such an address may have."""
_FIELDS = 64


class ForeignRedirect(AuthError):
    """An address that does not answer our question: it changes nothing."""


def code_in(address: str, proof: Proof) -> Secret:
    """The code in the address, or in the query of it alone, that the browser was sent to.

    Raises :class:`ForeignRedirect` for one that is not ours, :class:`~engine.oauth.replies.SignInDenied` when the
    provider says no. No error holds the code.
    """
    fields = _fields(address)
    state = fields.get("state", [])
    # Compared in constant time, see Secret.
    if len(state) != 1 or Secret(state[0]) != proof.state:
        raise ForeignRedirect("this address does not belong to this sign-in: begin the sign-in again")
    errors, codes = fields.get("error", []), fields.get("code", [])
    if len(errors) + len(codes) != 1 or not (errors or codes)[0]:
        raise ForeignRedirect("this address holds no answer to the sign-in")
    if errors:
        described = fields.get("error_description", [""])[0]
        secrets = (proof.state, proof.verifier)
        words = shown(f"{errors[0]}: {described}" if described else errors[0], secrets)
        raise SignInDenied(f"the sign-in was refused: {words}")
    return Secret(codes[0])


def _fields(address: str) -> dict[str, list[str]]:
    text = address.strip()
    query = ""
    if len(text) <= LONGEST and text.isprintable():
        try:
            query = urlsplit(text).query if "?" in text else text
            pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_FIELDS, errors="strict")
        except ValueError:
            pairs = []
        fields: dict[str, list[str]] = {}
        for name, value in pairs:
            fields.setdefault(name, []).append(value)
        return fields
    return {}
