from __future__ import annotations

import base64

from engine.sasl.client import Attempt, ClientExchange
from engine.sasl.credential import Credential, Secret, SecretKind
from engine.sasl.xoauth2 import xoauth2_payload


def test_the_payload_is_sent_as_the_providers_want_it() -> None:
    secret = xoauth2_payload("someuser@example.com", Secret("ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"))
    assert repr(secret) == "********"
    credential = Credential(kind=SecretKind.OAUTH, id="someuser@example.com", secret=secret)
    command = ClientExchange(Attempt(mechanism="XOAUTH2", credential=credential)).command()
    assert base64.b64decode(command.removeprefix("AUTH XOAUTH2 ")) == (
        b"user=someuser@example.com\x01auth=Bearer ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg\x01\x01"
    )
